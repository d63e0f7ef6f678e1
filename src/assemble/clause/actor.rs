//! Who acts (chủ thể) before what is measured: `UBND phường`, `lực lượng công an các cấp đã …`.

use super::class::Class;
use super::item::{Item, Source};
use crate::lex::Case;
use crate::lexicon::{Class as TermClass, Dimension, Entry};

/// How many items at the front name who acts and not what is measured.
pub(super) fn actor(source: &Source<'_>, items: &[Item]) -> usize {
    match body(source, items) {
        0 => match doer(source, items) {
            0 => occasion(source, items),
            taken => taken,
        },
        taken => taken,
    }
}

/// `dịp Tết từ ngày 21 đến ngày 25 toàn tỉnh đón …`, `5 năm qua hội phát triển …`: when it was, before what was done.
fn occasion(source: &Source<'_>, items: &[Item]) -> usize {
    let first = items.first().map(|item| source.words(item.first, item.end)).unwrap_or_default();
    if first == "qua" {
        // `qua kiểm tra kết luận …` says how it was found.
        let next = items.get(1);
        return usize::from(next.is_some_and(|item| item.class.meets(Class::MEASURE) || is_body(source, item)));
    }
    if !matches!(first, "dịp" | "vào" | "mùa" | "đợt") {
        return 0;
    }
    let acts = |pair: &[Item]| matches!(pair, [agent, verb] if is_body(source, agent) && verb.class.meets(Class::VERB.or(Class::EXIST)));
    items.windows(2).take(24).position(acts).map_or(0, |at| at + 1)
}

/// `UBND phường`, `Đảng bộ xã An Bình`, `Công an một huyện` before a verb or a thing measured.
fn body(source: &Source<'_>, items: &[Item]) -> usize {
    let capital =
        |item: &Item| source.lexed.tokens.get(item.first as usize).is_some_and(|token| token.case != Case::Lower);
    const THING: Class = Class::NAME.or(Class::VERB).or(Class::MEASURE);
    let one = items.first().is_some_and(|item| source.word(item.first) == "một");
    let head = items.get(usize::from(one));
    if head.is_none_or(|item| !is_body(source, item) || item.class.meets(THING)) {
        return 0;
    }
    let mut taken = usize::from(one) + 1;
    while let Some(item) = items.get(taken) {
        let joint =
            matches!(source.words(item.first, item.end), "của" | "các" | "một" | "trong" | "cơ sở" | "cơ" | "sở");
        // `các cấp` are levels; elsewhere `cấp` is what was done.
        let level = source.word(item.first) == "cấp" && source.word(item.first.wrapping_sub(1)) == "các";
        let goes_on = is_body(source, item) || (item.class.meets(Class::WORD) && capital(item)) || joint;
        if !level && (!goes_on || item.class.meets(THING)) {
            break;
        }
        taken += 1;
    }
    // Only a verb, `có`, `đã` or another cue behind makes it who acts; a noun behind makes it part of the name.
    let acts = items.get(taken).is_none_or(|item| {
        item.class.meets(
            THING
                .or(Class::EXIST)
                .or(Class::FILLER)
                .or(Class::ATTAIN)
                .or(Class::ESTIMATE)
                .or(Class::REMAIN)
                .or(Class::PLAN_TAIL)
                .or(Class::AND),
        )
    });
    let places = items.get(..taken).is_some_and(|agents| agents.iter().all(|item| is_body(source, item)));
    if acts || places && taken > 1 { taken } else { 0 }
}

/// `bà con nông dân đã gieo trồng …`: people or a body before `đã` or `còn` and what they did.
fn doer(source: &Source<'_>, items: &[Item]) -> usize {
    // What is measured may have been done to as well: `tổng đàn đã phục hồi`, `tỷ lệ hộ nghèo còn …`.
    const MEASURED: Class = Class::MEASURE.or(Class::RATIO).or(Class::VERB);
    if items.first().is_none_or(|item| item.class.meets(MEASURED)) {
        return 0;
    }
    let done = |item: &Item| match source.words(item.first, item.end) {
        "đã" | "đang" => true,
        words => words == "còn" && item.class.meets(Class::REMAIN),
    };
    let Some(at) = items.iter().take(24).position(done).filter(|&at| at > 0) else { return 0 };
    let (before, behind) = items.split_at_checked(at).unwrap_or((items, &[]));
    let acts = behind.iter().skip(1).find(|item| !item.class.meets(Class::FILLER)).is_some_and(|item| {
        let lower = source.lexed.tokens.get(item.first as usize).is_some_and(|token| token.case == Case::Lower);
        item.class.meets(Class::VERB) || lower && item.class.meets(Class::WORD.or(Class::NAME))
    });
    if acts && is_doer(source, before) { at } else { 0 }
}

/// Whether the items name people or a body, or only lead to what was done (`qua đó`, `trong nhiệm kỳ`).
pub(super) fn is_doer(source: &Source<'_>, items: &[Item]) -> bool {
    let first = items.first().map(|item| source.word(item.first)).unwrap_or_default();
    let leads = matches!(
        first,
        "qua"
            | "nhờ"
            | "sau"
            | "từ"
            | "lực"
            | "cơ"
            | "ngành"
            | "đoàn"
            | "hội"
            | "nhân"
            | "chị"
            | "bà"
            | "cán"
            | "đảng"
    );
    let opens = matches!(first, "các" | "toàn" | "một" | "những" | "mọi" | "cấp");
    leads
        || items.iter().any(|item| is_body(source, item))
        || items.iter().take(if opens { 2 } else { 1 }).any(|item| is_people(source, item))
        || opens
            && items.get(1).is_some_and(|item| {
                matches!(
                    source.word(item.first),
                    "cấp" | "ngành" | "cơ" | "đơn" | "lực" | "đoàn" | "tổ" | "chi" | "hội"
                )
            })
}

fn is_body(source: &Source<'_>, item: &Item) -> bool {
    item.class.meets(Class::AGENT)
        || source.terms.of(item.first as usize, TermClass::Body).is_some()
        || source.terms.of(item.first as usize, TermClass::Place).is_some()
}

fn is_people(source: &Source<'_>, item: &Item) -> bool {
    matches!(
        source.terms.of(item.first as usize, TermClass::Unit).map(|term| term.entry),
        Some(Entry::Unit(id)) if matches!(source.lexicon.unit(id).dimension, Dimension::People | Dimension::Organisation)
    )
}

/// How many items only carry a thing measured to its level: `đưa tổng dư nợ lên`, `giữ tỷ lệ nợ quá hạn ở mức`.
pub(super) fn carrier(source: &Source<'_>, items: &[Item]) -> usize {
    let carries = items.first().is_some_and(|item| {
        matches!(
            source.words(item.first, item.end),
            "đưa" | "giữ" | "giữ vững" | "nâng" | "duy trì" | "kéo" | "phấn đấu"
        )
    });
    let measured = items.get(1).is_some_and(|item| item.class.meets(Class::MEASURE.or(Class::RATIO).or(Class::NAME)));
    usize::from(carries && measured)
}
