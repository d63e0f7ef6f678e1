//! How the name of an indicator is put together: a name before the figure, behind it, a verb and its object, or a heading.

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::inherited::{inherited_measure, own_object};
use super::item::{Item, Source};
use super::name::{Name, Parts};
use super::quantity::{Quantity, UnitWords};
use super::resolve;
use super::sibling::{self, acts, mends, per_head, told_behind};
use super::tally::tally;
use super::trim::{BINDS, is_proper};
use super::walker::Memory;
use crate::lexicon::{Class as TermClass, Dimension};

/// What stands around a figure that needs a name.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'s> {
    /// The text.
    pub source: &'s Source<'s>,
    /// The words before it.
    pub words: &'s Gap,
    /// What it says.
    pub fact: &'s Fact,
    /// The figure.
    pub quantity: &'s Quantity,
    /// The words behind it.
    pub tail: &'s [Item],
    /// The indicator before it in the clause.
    pub before: Option<&'s Memory>,
    /// What the clause is about: the words before a colon.
    pub topic: &'s [Item],
    /// The indicator before it stands in the same sentence.
    pub same_sentence: bool,
    /// The whole whose parts are being listed.
    pub whole: Option<&'s Memory>,
}

/// The name, and its pieces for those that inherit from it.
pub fn name(scene: &Scene<'_>) -> (Parts, Name) {
    let shared = sibling::kind(scene).or_else(|| sibling::aims(scene)).or_else(|| sibling::gathered(scene));
    let shared =
        shared.or_else(|| sibling::again(scene)).or_else(|| sibling::fresh_of(scene)).or_else(|| sibling::about(scene));
    if let Some(shared) = shared.or_else(|| tally(scene)) {
        return shared;
    }
    // `tháng 8 thu 597 tỷ đồng; lũy kế thu 6.411 tỷ đồng`
    let again = scene.words.cumulative
        && scene.before.is_some()
        && matches!(scene.words.content.as_slice(), [verb] if ["thu", "chi"].contains(&scene.source.words(verb.first, verb.end)));
    let (mut parts, mut name) = match () {
        () if scene.words.content.is_empty() && scene.topic.is_empty() => {
            per_head(scene).map_or_else(|| nameless(scene), |name| (Parts::default(), name))
        }
        () if scene.words.content.is_empty() || again || told_behind(scene) => nameless(scene),
        () => named(scene),
    };
    if scene.fact.build == Build::Level && noun(scene).is_some() {
        parts.thing = object_behind(scene);
    }
    // `giải quyết việc làm mới cho 120 lao động`
    name.strip_end(scene.source, BINDS);
    if name.is_empty() {
        let fallback = scene.before.map(|memory| (memory.parts.clone(), memory.name.clone()));
        return fallback.unwrap_or_else(|| (parts, Name::of(scene.topic)));
    }
    (parts, name)
}

/// Words stand before the figure.
fn named(scene: &Scene<'_>) -> (Parts, Name) {
    let content = scene.words.content.as_slice();
    // `tăng trưởng cao hơn bình quân tỉnh (13,86/9,15%)`: the comparison is no part of the name.
    let compared = content
        .iter()
        .skip(1)
        .position(|item| item.class.meets(Class::FOLD) || sibling::is_than(scene.source, item))
        .map(|at| at + 1);
    let content = content.get(..compared.unwrap_or(content.len())).unwrap_or(content);
    // `tai nạn giao thông xảy ra 8 vụ`: what happens names what is counted.
    let content = match content {
        [what @ .., verb] if !what.is_empty() && scene.tail.is_empty() && sibling::happens(scene.source, verb) => what,
        _ => content,
    };
    let mut parts = Parts::of(scene.source, content);
    let mut name = Name::default();
    let has_verb = sibling::takes(scene, content) || content.iter().any(|item| item.class.meets(Class::VERB));
    let moved = scene.fact.build == Build::MovedPair;
    // `trồng được 427 ha ngô`: behind a verb `được` does not close the name.
    let lead = scene.source.words(scene.fact.tokens.0, scene.quantity.first).trim_end();
    // `đầu tư thực hiện 28 dự án`: nor does `thực hiện`.
    let carried = content.len() == 1 && lead == "thực hiện" && noun(scene).is_some();
    let verb = |item: Option<&Item>| item.is_some_and(|item| item.class.meets(Class::VERB));
    let acted = (verb(content.first()) || verb(content.last()) || acts(scene))
        && (carried || lead.split(' ').any(|word| word == "được"));
    let bound = scene.fact.lead.meets(Class::ATTAIN) && !scene.words.exists && !acted;
    let heads = content.iter().take_while(|item| item.class.meets(Class::MEASURE.or(Class::RATIO))).count();
    let bare_head = heads > 0 && heads == content.len();
    let only = if let [item] = content { scene.source.words(item.first, item.end) } else { "" };
    let counts = bare_head && matches!(only, "tổng số" | "số" | "tổng" | "số lượng");
    let worth = only == "trị giá";
    let linked = scene.words.linked;
    let sum = matches!(only, "số tiền" | "tổng số tiền")
        || linked
            && matches!(only, "kinh phí" | "tổng kinh phí" | "số vốn" | "tổng vốn" | "tổng trị giá" | "tổng giá trị");
    let level = matches!(scene.fact.build, Build::Level | Build::MovedPair);
    let herd = scene.quantity.dimension == Some(Dimension::Animal) && scene.tail.is_empty();
    let each = content.first().is_some_and(|item| scene.source.word(item.first) == "mỗi");
    if (scene.words.exists || each) && level && !counts && !herd && noun(scene).is_some() {
        // `Trường THCS có 24 lớp`: the thing counted, then whose it is; `tổng số học sinh có 512 học sinh` has said it.
        let all = heads > 0 || content.first().is_some_and(|item| item.class.meets(Class::NAME));
        let said = |(first, end)| Name::of(content).says(scene.source, scene.source.words(first, end));
        if !(all && scene.tail.is_empty() && noun(scene).is_some_and(said)) {
            name.add_name(&object_behind(scene));
        }
        // `Qua rà soát có 25 hộ nghèo`, `An Hạ có 38 trường học`: how it is known and where is no part of the name.
        let opens = content.first().map(|item| scene.source.word(item.first)).unwrap_or_default();
        let own = opens == "trường" || scene.before.is_some() || !is_proper(scene.source, content);
        if !matches!(opens, "qua" | "sau" | "thời" | "khoảng") && own {
            name.add_items(content);
        }
        if !scene.topic.is_empty() && (heads > 0 || content.first().is_some_and(|item| item.class.meets(Class::NAME))) {
            name.add_items(scene.topic);
        }
        parts.object = Name::of(content);
        return (parts, name);
    }
    if let Some(measure) = inherited_measure(scene, content) {
        name.add_name(&measure);
        parts.measure = measure;
    }
    if moved {
        name.add_words("Giảm");
    }
    name.add_items(content);
    // `số ca mắc mới là 25 ca`: those of the period, no `only`.
    let at = scene.fact.tokens.0;
    let counted = scene.quantity.dimension.is_some_and(|d| d.is_counted() && d != Dimension::Animal);
    let fresh = !has_verb && !scene.fact.pair && scene.source.word(at) == "mới" && counted;
    // `số trường đạt chuẩn mới 3 trường` says that they are few.
    const ARISES: [&str; 8] = ["mắc", "nhiễm", "nghèo", "án", "lý", "viên", "đóng", "lập"];
    let arises = at > 0 && (ARISES.contains(&scene.source.word(at - 1)) || scene.source.word(at + 1) == "là");
    let arises = arises && !content.iter().any(|item| scene.source.words(item.first, item.end).contains("thoát"));
    if fresh && arises && content.last().is_some_and(|item| item.end == at && !item.class.meets(Class::AGENT)) {
        name.add(at, at + 1);
    }
    if counts {
        let object = object_behind(scene);
        match scene.before.filter(|_| object.is_empty() && scene.words.topic.is_empty()) {
            // `sửa chữa 8 căn nhà với tổng 900 triệu đồng`
            Some(before) => name.add_name(&before.name),
            None => name.add_name(&object),
        }
        parts.object = object;
    } else if bare_head && sum {
        // `cho 2.421 hộ vay với số tiền 117 tỷ đồng`: the sum of what was done.
        let done = |before: &&Memory| {
            let one = !before.parts.in_row || only.ends_with("số tiền");
            let done = !before.parts.verb.is_empty() || before.parts.leads_to_thing(&before.name);
            scene.same_sentence && before.is_counted() && done && one
        };
        let noun = |item: &Item| scene.source.terms.of(item.first as usize, TermClass::Unit).is_some();
        let acts = |item: &Item| {
            item.class.meets(Class::VERB)
                || item.class.meets(Class::NAME) && (!noun(item) || scene.source.word(item.first) == "kiến")
        };
        let acted = scene.words.topic.iter().position(acts);
        let before = scene.before.filter(done).filter(|_| acted.is_none());
        if !scene.words.topic.is_empty() && before.is_none() {
            // `xây dựng quỹ khuyến học với số tiền 75 triệu đồng`
            name.add_items(scene.words.topic.get(acted.unwrap_or(0)..).unwrap_or_default());
        } else if let Some(before) = before.filter(|before| before.parts.verb.is_empty()) {
            // `lập biên bản xử phạt vi phạm hành chính 364 trường hợp với số tiền …`
            name.add_name(&before.name);
        } else if let Some(before) = before {
            name.add_name(&before.parts.verb);
            name.add_name(&before.parts.how());
            let thing = &before.parts.thing;
            name.add_name(&if thing.says(scene.source, "quyết định") {
                thing.clone()
            } else {
                thing.counted(scene.source)
            });
        }
    } else if bare_head && worth {
        // `trao 3 suất quà, trị giá 1,5 triệu đồng`: the value of what was counted.
        if let Some(before) = scene.before.filter(|before| scene.same_sentence && before.is_counted()) {
            name.add_name(&before.parts.thing);
        }
    } else if bare_head
        && linked
        && scene.words.topic.is_empty()
        && matches!(only, "diện tích" | "tổng diện tích")
        && let Some(before) = scene.before.filter(|before| scene.same_sentence && !before.parts.thing.is_empty())
    {
        // `2 vụ cháy rừng với diện tích 6,5 ha`: the area of what was counted; of what stands behind, or was done, else.
        let thing = &before.parts.thing;
        let bare = thing.counted(scene.source).says_as_much(thing);
        match scene.tail {
            [] if bare && thing.tokens().all(|(first, end)| end - first < 3) => {
                name.add_name(if before.parts.verb.is_empty() { &before.name } else { &before.parts.verb });
            }
            [] => name.add_name(thing),
            tail => name.add_items(tail),
        }
    } else if bare_head {
        // `năng suất` alone: of what the clause was about.
        let object = own_object(scene);
        name.add_name(&object);
        parts.object = object;
    } else if level && has_verb && heads == 0 && !bound {
        let object = sibling::add_object(scene, &mut name);
        // `Tai nạn giao thông: xảy ra 21 vụ`
        let case = scene.quantity.dimension == Some(Dimension::Case) && scene.tail.is_empty();
        if case && content.iter().all(|item| item.class.meets(Class::VERB)) {
            name.add_items(sibling::field(scene));
        }
        if parts.object.is_empty() {
            parts.object = object;
        }
    } else if level && heads == 0 && !bound && noun(scene).is_some() && (!scene.tail.is_empty() || acts(scene)) {
        if acts(scene) {
            parts.verb = Name::of(content);
        }
        name.add_name(&object_behind(scene));
    } else if !bound
        && (matches!(scene.fact.build, Build::Percent) && has_verb || level && heads == 0 && mends(scene, content))
        || sibling::says_of_what(scene)
    {
        name.add_items(scene.tail);
    }
    (parts, name)
}

/// No words stand before the figure: the thing counted behind it, or what the clause left out.
fn nameless(scene: &Scene<'_>) -> (Parts, Name) {
    let object = object_behind(scene);
    let mut parts = Parts { object: Name::of(scene.tail), behind: true, ..Parts::default() };
    let mut name = Name::default();
    let moved = scene.fact.build == Build::MovedPair;
    if moved {
        name.add_words("Giảm");
        name.add_name(&object);
        return (parts, name);
    }
    if scene.words.average
        && !matches!(scene.fact.build, Build::Move(_))
        && object.is_empty()
        && scene.words.topic.is_empty()
        && let Some(before) = scene.before
    {
        if scene.quantity.dimension == Some(Dimension::Density) {
            // `bình quân 8,1 bác sĩ/vạn dân`: the unit says what is counted.
            let from = scene.quantity.numbers.1 + 1;
            let end =
                (from..scene.quantity.end).find(|&token| scene.source.word(token) == "/").unwrap_or(scene.quantity.end);
            name.add_words("Bình quân");
            name.add(from, end);
            return (parts, name);
        }
        let yields = scene.quantity.dimension == Some(Dimension::Yield);
        name.add_words(if yields { "Năng suất bình quân" } else { "Bình quân" });
        name.add_name(if before.parts.object.is_empty() { &before.name } else { &before.parts.object });
        parts.object = before.parts.object.clone();
        return (parts, name);
    }
    if scene.words.cumulative
        && scene.same_sentence
        && scene.tail.is_empty()
        && let Some(before) = scene.before.filter(|before| before.dimension == scene.quantity.dimension)
    {
        // `tiêm 21.460 liều, lũy kế 198.375 liều`
        name.add_words("Lũy kế");
        name.add_name(&before.name);
        return (before.parts.clone(), name);
    }
    // What is reached or is left was not done: `sáp nhập 2 trường, hiện còn 60 trường`.
    const ANEW: Class = Class::ATTAIN.or(Class::REMAIN);
    let verb_goes_on = scene.before.filter(|memory| {
        !memory.parts.verb.is_empty()
            && (scene.words.joined
                || scene.quantity.dimension == Some(Dimension::Weight) && memory.dimension == Some(Dimension::Weight))
            && scene.same_sentence
            && !matches!(scene.fact.build, Build::Percent | Build::Move(_))
            && !scene.words.exists
            && !scene.fact.lead.meets(ANEW)
            && !memory.parts.verb.tokens().all(|(a, b)| ["làm", "làm chết"].contains(&scene.source.words(a, b)))
    });
    if let Some((first, end)) = scene.words.place.filter(|_| !scene.words.of_place.is_empty()) {
        name.add_items(&scene.words.of_place);
        name.add(first, end);
        return (Parts::of(scene.source, &scene.words.of_place), name);
    }
    if let Some((first, end)) = scene.words.place {
        if !scene.words.topic.is_empty() {
            // `dư nợ cao như An Bình 96 tỷ đồng`: the words before `như` are what the places share.
            name.add_items(&scene.words.topic);
            parts = Parts::of(scene.source, &scene.words.topic);
        } else if let Some(shared) = scene.whole.or(scene.before) {
            name.add_name(&shared.name);
            parts = shared.parts.clone();
        }
        if !name.is_empty() || object.is_empty() {
            name.add(first, end);
            return (parts, name);
        }
    }
    let people = matches!(scene.quantity.dimension, Some(Dimension::People | Dimension::Household));
    let linked = scene.source.word(scene.fact.tokens.0.wrapping_sub(1));
    let receives = linked == "cho" && scene.before.is_some_and(Memory::is_counted);
    let times = scene.quantity.unit_text(scene.source).starts_with("lượt");
    let (held, kept) = sibling::made_or_kept(scene);
    let together = noun(scene).is_some()
        && scene.tail.is_empty()
        && match linked {
            "tại" => scene.quantity.dimension == Some(Dimension::Organisation) && !held,
            // `tổ chức 12 cuộc kiểm tra đối với 25 tổ chức đảng`
            "với" => {
                !(times || kept || held && (people || scene.source.word(scene.fact.tokens.0.wrapping_sub(2)) == "đối"))
            }
            "cho" => !(people && receives || times && scene.before.is_some_and(|b| !b.parts.how().is_empty())),
            _ => false,
        };
    // `72, trong đó: 16 trang trại`: what stands before the opener is no heading of its parts.
    let opened = matches!(scene.source.word(scene.fact.tokens.0.wrapping_sub(2)), "đó" | "gồm" | "thể");
    let mut measured = Name::default();
    match scene.before {
        Some(before) if scene.words.slashed => {
            if before.parts.verb.is_empty() {
                name.add_name(&object);
                if scene.tail.is_empty() {
                    name.add_name(&before.name);
                }
            } else {
                name.add_name(&before.parts.verb);
                name.add_name(&object);
            }
        }
        Some(before)
            if scene.fact.lead.meets(Class::EQUAL)
                && scene.source.word(scene.fact.tokens.0) == "="
                && scene.same_sentence
                && scene.tail.is_empty()
                && people
                && before.dimension == Some(Dimension::Household) =>
        {
            // `hộ nghèo 6.930 hộ = 35.695 khẩu`
            name.add_name(&object);
            name.add_name(&before.name);
        }
        Some(before)
            if scene.words.colon
                && scene.words.topic.is_empty()
                && scene.same_sentence
                && before.thing_behind
                && scene.tail.is_empty() =>
        {
            // `10 trại vịt: 35.500 con`: the figure behind the colon is of what stands before it.
            name.add_name(&object);
            name.add_name(&before.name);
        }
        _ if scene.words.colon
            && !scene.topic.is_empty()
            && (object.is_empty() || !opened && !sibling::told_apart(scene)) =>
        {
            if !scene.words.topic.is_empty()
                && let Some(measure) = inherited_measure(scene, &scene.words.topic)
            {
                name.add_name(&measure);
                measured = measure;
            }
            if measured.is_empty() && resolve::is_rate(scene.source, &scene.words.head) {
                measured = Name::of(&scene.words.head);
                name.add_name(&measured);
            }
            name.add_items(scene.topic);
            let counted = noun(scene).is_some_and(|(first, end)| scene.source.words(first, end) != "con")
                && !scene.topic.iter().any(|item| item.class.meets(Class::MEASURE.or(Class::NAME)));
            if counted {
                name.add_name(&object);
            }
            parts = Parts::of(scene.source, scene.topic);
            if parts.measure.is_empty() {
                parts.measure = measured;
            }
        }
        _ if scene.words.opener.is_some_and(|opener| opener.rest) => {
            name.add_words("Còn lại");
            name.add_name(&object);
        }
        Some(before) if scene.words.linked && together && !before.parts.verb.is_empty() => {
            // `phát hiện 14 vụ với 14 đối tượng`: the verb holds for both.
            name.add_name(&before.parts.verb);
            name.add_name(&if linked == "tại" { before.parts.how() } else { Name::default() });
            name.add_name(&object);
        }
        Some(before)
            if scene.words.linked
                && people
                && (receives
                    || held && linked == "với"
                    || before.dimension == Some(Dimension::Organisation) && kept) =>
        {
            // `900 câu lạc bộ với 20.615 thành viên`
            name.add_name(&object);
        }
        Some(before)
            if scene.words.linked
                && scene.tail.is_empty()
                && !(linked == "tại" && before.dimension == Some(Dimension::Money)) =>
        {
            let bare = matches!(scene.quantity.dimension, Some(Dimension::Animal | Dimension::Thing));
            if !before.parts.behind || bare {
                name.add_name(&before.name);
            }
            name.add_name(&object);
        }
        Some(_) if verb_goes_on.is_some() && !object.is_empty() => {
            // `tổ chức 267 lớp cho 14.000 lượt hội viên`: those taught were not held.
            let held = |memory: &&Memory| linked != "cho" || !memory.parts.verb.says(scene.source, "tổ chức");
            if let Some(memory) = verb_goes_on.filter(held) {
                name.add_name(&memory.parts.verb);
                parts.verb = memory.parts.verb.clone();
            }
            name.add_name(&object);
        }
        Some(before)
            if people
                && scene.words.joined
                && !scene.words.separated
                && scene.same_sentence
                && scene.tail.is_empty()
                && before.dimension == Some(Dimension::Case)
                && !before.parts.behind
                && !before.thing_behind =>
        {
            // `trộm cắp tài sản xảy ra 6 vụ, 7 đối tượng`: those caught are told with the offence.
            name.add_name(&object);
            parts.verb = before.parts.object.clone();
            parts.verb.strip_end(scene.source, &["xảy ra", "phát hiện"]);
            name.add_name(&parts.verb);
            parts.thing = object;
        }
        Some(before)
            if object.is_empty()
                && verb_goes_on.is_some()
                && !before.parts.thing.is_empty()
                && scene.quantity.dimension == Some(Dimension::Money)
                && ["góp", "động", "ủng hộ", "hỗ trợ", "thu giữ", "thu hồi", "tịch thu"]
                    .iter()
                    .any(|given| before.parts.verb.says(scene.source, given)) =>
        {
            // `huy động 8.577 ngày công lao động, 325 triệu đồng`: the same was done, of another thing.
            name.add_name(&before.parts.verb);
            parts.verb = before.parts.verb.clone();
        }
        Some(before) if object.is_empty() => {
            name.add_name(&before.name);
            parts = before.parts.clone();
        }
        _ => {
            name.add_name(&object);
            if name.is_empty() || object.is_empty() {
                name = Name::of(scene.topic);
            } else if !scene.topic.is_empty()
                && scene.tail.is_empty()
                && noun(scene).is_some()
                && scene.before.is_none()
            {
                name.add_items(scene.topic);
            }
        }
    }
    (parts, name)
}

/// The counted noun of the figure, without what it is told for: the `bác sĩ` of `12 bác sĩ/vạn dân`.
pub(super) fn noun(scene: &Scene<'_>) -> Option<(u32, u32)> {
    match scene.quantity.unit {
        // A unit in brackets before the figure is no noun of its name.
        UnitWords::Noun(first, end) if first >= scene.quantity.first => {
            Some((first, (first + 1..end).find(|&at| scene.source.word(at) == "/").unwrap_or(end)))
        }
        _ => None,
    }
}

/// The counted noun and the words behind it.
pub(super) fn object_behind(scene: &Scene<'_>) -> Name {
    let mut name = Name::default();
    if let Some((first, end)) = noun(scene)
        && scene.tail.first().is_none_or(|item| item.first >= end)
    {
        name.add(first, end);
    }
    name.add_items(scene.tail);
    name
}
