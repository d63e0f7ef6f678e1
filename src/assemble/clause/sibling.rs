//! Names of which the item before said a part: kinds of one thing (`bắt buộc … tự nguyện`), those caught for an offence.

use super::fact::Build;
use super::name::{Name, Parts};
use super::naming::{Scene, noun, object_behind};
use super::walker::Memory;
use crate::lexicon::Dimension;

/// Words that part a thing into kinds, in rows.
const KINDS: &[&[&str]] = &[
    &["bắt buộc", "tự nguyện"],
    &["quốc tế", "nội địa", "trong nước"],
    &["dài hạn", "trung hạn", "ngắn hạn"],
    &["thường xuyên", "định kỳ", "đột xuất"],
];

/// The name of a figure whose own words say only what the item before it did not.
pub(super) fn name(scene: &Scene<'_>) -> Option<(Parts, Name)> {
    let content = scene.words.content.as_slice();
    let said = content.first().zip(content.last()).map(|(first, last)| scene.source.words(first.first, last.end));
    let said = said.unwrap_or_default();
    let counted = noun(scene).filter(|_| scene.fact.build == Build::Level);
    let mut parts = Parts { behind: true, ..Parts::default() };
    let mut name = Name::default();
    let Some((first, end)) = counted else { return kind(scene, said) };
    let aims = scene.source.words(first, end) == "chỉ tiêu";
    if aims && (said.ends_with("đề ra") || said == "đạo") || said == "sinh hoạt" {
        // `Đại hội đã đề ra 24 chỉ tiêu`, `lãnh đạo, chỉ đạo hoàn thành 25/27 chỉ tiêu`: the aims are counted, not who set them;
        // `4.500 hội viên, sinh hoạt ở 52 chi hội`: the bodies, not what is done there.
        name = object_behind(scene);
    } else if said.starts_with("mỗi ") {
        name = object_behind(scene);
        name.add_items(content);
    } else if said.is_empty() {
        let offence = &caught(scene)?.parts;
        parts.verb = offence.verb.clone();
        parts.verb.add_name(&offence.object);
        parts.verb.strip_end(scene.source, &["xảy ra", "phát hiện"]);
        parts.thing = object_behind(scene);
        name.add_name(&parts.thing);
        name.add_name(&parts.verb);
    } else {
        return kind(scene, said);
    }
    Some((parts, name))
}

/// `BHXH bắt buộc 210 người; tự nguyện 64 người`: one kind takes the place of another of its row.
fn kind(scene: &Scene<'_>, said: &str) -> Option<(Parts, Name)> {
    let row = KINDS.iter().find(|row| row.contains(&said))?;
    let alike = |memory: &&Memory| memory.dimension == scene.quantity.dimension;
    let mut memory = scene.before.filter(alike)?;
    let mut name = memory.name.clone();
    if !name.strip_end(scene.source, row) {
        memory = scene.whole.filter(alike)?;
        name = memory.name.clone();
    }
    name.add_items(&scene.words.content);
    Some((memory.parts.clone(), name))
}

/// `trộm cắp tài sản xảy ra 6 vụ, 7 đối tượng`: the offence for which those were caught who are counted behind it.
fn caught<'s>(scene: &Scene<'s>) -> Option<&'s Memory> {
    let offence = scene.before.filter(|before| before.dimension == Some(Dimension::Case) && !before.thing_behind)?;
    let people = scene.quantity.dimension == Some(Dimension::People) && scene.tail.is_empty();
    let words = scene.words;
    let joins = scene.same_sentence && words.joined && !words.separated && words.topic.is_empty() && !words.colon;
    // `khởi tố 5 vụ, 7 bị can` says what was done with both.
    let (done, thing) = (offence.parts.verb.tokens().next(), offence.parts.object.tokens().next());
    let bare = offence.parts.behind || done == thing || offence.parts.object.opens(scene.source, &["vụ"]);
    (people && joins && !bare && thing.is_some()).then_some(offence)
}
