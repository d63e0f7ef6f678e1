//! What a place has (`Tổng số: 1.450 hộ`, `An Hạ là thôn đông dân với 320 hộ`), and what was done to some of a length.

use super::class::Class;
use super::fact::Build;
use super::item::Item;
use super::name::{Name, Parts};
use super::naming::{Scene, noun, object_behind};
use super::trim::is_proper;
use crate::lexicon::{Class as TermClass, Dimension};

/// The name of a figure that counts what a place has.
pub(super) fn tally(scene: &Scene<'_>) -> Option<(Parts, Name)> {
    if scene.fact.build != Build::Level {
        return None;
    }
    let name = sum(scene).or_else(|| mouths(scene)).or_else(|| described(scene).or_else(|| had(scene)));
    let thing = object_behind(scene);
    let parts = |name: &Name| Parts { object: name.clone(), thing, behind: true, ..Parts::default() };
    name.map(|name| (parts(&name), name)).or_else(|| paved(scene))
}

/// `Lao động: Tổng số: 1.402 lao động`, `Dân cư: Tổng số: 684 hộ`: of what it is the sum.
fn sum(scene: &Scene<'_>) -> Option<Name> {
    let words = scene.words;
    let [only] = words.topic.as_slice() else { return None };
    let sum = matches!(scene.source.words(only.first, only.end), "tổng số" | "tổng cộng" | "tổng");
    let (first, end) = noun(scene).filter(|_| sum && words.colon && words.content.is_empty())?;
    let head = Name::of(&words.head);
    let mut name = Name::of(&words.topic);
    if scene.quantity.dimension != Some(Dimension::Animal) || head.is_empty() {
        name.add_name(&object_behind(scene));
    }
    if !head.says(scene.source, scene.source.words(first, end)) {
        name.add_name(&head);
    }
    Some(name)
}

/// `đồng bào dân tộc thiểu số là 350 hộ, 1.420 khẩu`: the people of those households.
fn mouths(scene: &Scene<'_>) -> Option<Name> {
    let words = scene.words;
    let people = || ["khẩu", "nhân khẩu"].iter().any(|unit| scene.quantity.is_told_in(scene.source, unit));
    let plain = words.content.is_empty() && words.joined && !words.separated && words.opener.is_none();
    let before = scene.before.filter(|_| plain && scene.same_sentence && scene.tail.is_empty() && people())?;
    let size: u32 = before.name.tokens().map(|(first, end)| end - first).sum();
    // Nothing but a word and the households stand between.
    let near = before.name.tokens().last().is_some_and(|(_, end)| scene.fact.tokens.0 < end + 6);
    let told = before.dimension == Some(Dimension::Household) && !before.parts.behind && !before.thing_behind && near;
    let mut name = object_behind(scene);
    name.add_name(&before.name);
    (told && (2..12).contains(&size)).then_some(name)
}

/// `An Hạ là thôn có đông dân cư với 320 hộ`: what kind of place it is does not say what is counted.
fn described(scene: &Scene<'_>) -> Option<Name> {
    let content = scene.words.content.as_slice();
    let is = content.iter().take(6).position(|item| scene.source.words(item.first, item.end) == "là")?;
    let (who, what) = content.split_at_checked(is)?;
    let place = what.get(1).is_some_and(|item| {
        scene.source.terms.of(item.first as usize, TermClass::Place).is_some() || item.class.meets(Class::AGENT)
    });
    let counted = noun(scene).is_some() && (scene.words.handed || scene.words.linked || scene.words.exists);
    (counted && place && is_proper(scene.source, who)).then(|| object_behind(scene))
}

/// `Dân số: Xã An Hạ có 12 thôn`: under a heading of something else.
fn had(scene: &Scene<'_>) -> Option<Name> {
    let words = scene.words;
    let (first, end) = noun(scene).filter(|_| words.place.is_some() && words.exists && words.colon)?;
    let topic = Name::of(&words.topic);
    let bodies = matches!(scene.quantity.dimension, Some(Dimension::Place | Dimension::Organisation));
    let other = !topic.is_empty() && !topic.says(scene.source, scene.source.words(first, end));
    (bodies && other).then(|| object_behind(scene))
}

/// `Đường trục thôn: 12 km, đã được bê tông hóa 8,5 km`: some of that length.
fn paved(scene: &Scene<'_>) -> Option<(Parts, Name)> {
    let [verb] = scene.words.content.as_slice() else { return None };
    let before = scene.before.filter(|before| {
        before.dimension == Some(Dimension::Length)
            && before.parts.verb.is_empty()
            && !before.parts.behind
            && !before.name.says(scene.source, "hóa")
    })?;
    let length = scene.quantity.dimension == Some(Dimension::Length) && scene.tail.is_empty() && scene.same_sentence;
    let mut name = before.name.clone();
    name.strip_end(scene.source, &["dài"]);
    name.add(verb.first, verb.end);
    (length && paves(scene.source, verb) && scene.words.joined && !scene.words.separated)
        .then(|| (before.parts.clone(), name))
}

/// Whether the verb says how a way or a canal was built.
pub(super) fn paves(source: &super::item::Source<'_>, verb: &Item) -> bool {
    let said = source.words(verb.first, verb.end);
    verb.class.meets(Class::VERB) && (said.ends_with("hóa") || said.ends_with("nhựa") || said.ends_with("bê tông"))
}
