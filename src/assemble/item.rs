//! The items of a purpose: what a list, a series of clauses or a row of sentences sets out one by one.

use super::post;
use super::tape::Tape;
use crate::lex::{Punct, TokenKind};
use crate::outline::{Outline, Role, Sentence, Shape};
use crate::text::Span;

/// One thing set out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Item {
    pub(super) text: String,
    pub(super) number: Option<String>,
    pub(super) section: usize,
    pub(super) span: Span,
}

/// What the sentences of `role` set out: where they stand in a list its outermost items, each with everything below it;
/// else the clauses between semicolons; else the sentences.
pub(super) fn items(tape: Tape<'_>, outline: &Outline, role: Role) -> Vec<Item> {
    let mut found = Vec::new();
    let mut group: Vec<(&Sentence, bool)> = Vec::new();
    for (at, sentence) in outline.sentences.iter().enumerate() {
        if matches!(sentence.shape, Shape::Furniture | Shape::Caption) {
            continue;
        }
        // A heading that runs on in its paragraph (`2. Về đô thị: …`) opens a section of its own, but is an item among others.
        let runs_in = sentence.mark.is_some()
            && outline.sentences.get(at + 1).is_some_and(|next| next.paragraph == sentence.paragraph);
        let parted = group.last().is_some_and(|(last, _)| {
            last.section != sentence.section && last.paragraph != sentence.paragraph && !runs_in
        });
        if sentence.role != role || parted {
            set_out(tape, &group, &mut found);
            group.clear();
        }
        if sentence.role == role {
            let listed =
                sentence.mark.is_some() && (runs_in || !matches!(sentence.shape, Shape::Heading | Shape::Title));
            group.push((sentence, listed));
        }
    }
    set_out(tape, &group, &mut found);
    found
}

/// Sets out one stretch of sentences, each with whether it is an item of a list.
fn set_out(tape: Tape<'_>, group: &[(&Sentence, bool)], found: &mut Vec<Item>) {
    let Some(depth) = group.iter().filter(|(_, listed)| *listed).map(|(s, _)| s.depth).min() else {
        for (sentence, _) in group.iter().filter(|(s, _)| !matches!(s.shape, Shape::Heading | Shape::Title)) {
            clauses(tape, sentence, found);
        }
        return;
    };
    let mut open: Option<(&Sentence, u32, u32)> = None;
    for &(sentence, listed) in group {
        let starts = listed && sentence.depth == depth;
        let goes_on = open.is_some_and(|(_, _, paragraph)| {
            sentence.paragraph == paragraph || sentence.depth > depth && sentence.mark.is_some()
        });
        if (starts || !goes_on)
            && let Some((first, end, _)) = open.take()
        {
            push(tape, first, first.first as usize, end as usize, found);
        }
        if starts {
            open = Some((sentence, sentence.end, sentence.paragraph));
        } else if let (true, Some((_, end, paragraph))) = (goes_on, open.as_mut()) {
            *end = sentence.end;
            *paragraph = sentence.paragraph;
        }
    }
    if let Some((first, end, _)) = open {
        push(tape, first, first.first as usize, end as usize, found);
    }
}

/// The clauses of a sentence between its semicolons, brackets kept whole.
pub(super) fn clauses(tape: Tape<'_>, sentence: &Sentence, found: &mut Vec<Item>) {
    let end = sentence.end as usize;
    let lead = lead_end(tape, sentence.first as usize, end);
    let (mut first, mut depth) = (lead, 0_u32);
    for at in lead..end {
        match tape.punct(at) {
            Some(Punct::Open) => depth += 1,
            Some(Punct::Close) => depth = depth.saturating_sub(1),
            Some(Punct::Semicolon) if depth == 0 => {
                push(tape, sentence, first, at, found);
                first = at + 1;
            }
            _ => {}
        }
    }
    push(tape, sentence, first, end, found);
}

fn push(tape: Tape<'_>, sentence: &Sentence, first: usize, end: usize, found: &mut Vec<Item>) {
    let (mut first, mut end) = (first, end);
    while end > first && is_edge(tape, end - 1) {
        end -= 1;
    }
    while first < end && is_edge(tape, first) {
        first += 1;
    }
    // Fewer than three words set out nothing.
    if (first..end).filter(|&at| !tape.word(at).is_empty()).take(3).count() < 3 {
        return;
    }
    let span = tape.span(first, end);
    let number = sentence.mark.and_then(|(from, to)| number(tape, from as usize, to as usize));
    found.push(Item { text: tape.quote(span), number, section: sentence.section as usize, span });
}

fn is_edge(tape: Tape<'_>, at: usize) -> bool {
    match tape.token(at).map(|token| token.kind) {
        Some(TokenKind::Break(_)) => true,
        Some(TokenKind::Punct(mark)) => {
            !matches!(mark, Punct::Close | Punct::Open | Punct::Quote | Punct::Percent | Punct::Permille)
        }
        _ => false,
    }
}

/// The number or letter of a list mark, without its stop or bracket; `None` for a dash or a bullet.
fn number(tape: Tape<'_>, from: usize, to: usize) -> Option<String> {
    let text = tape.text(from, to);
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
    (!bare.is_empty()).then(|| bare.to_owned())
}

/// One behind the words that only open what is set out: up to the colon of a lead (`… các nhiệm vụ sau:`), up to what a
/// speaker asks for (`đồng chí … yêu cầu`), and the stretch of time at the front (`Trong 6 tháng cuối năm,`).
pub(super) fn lead_end(tape: Tape<'_>, first: usize, end: usize) -> usize {
    let mut start = first;
    if let Some(colon) = lead_colon(tape, first, end) {
        start = colon + 1;
    } else if speaks(tape, first) {
        let asked = (first..end.min(first + 60)).find_map(|at| tape.says_any(at, ASKS));
        start = asked.unwrap_or(first);
    }
    let start = start + usize::from(start > first && tape.punct(start) == Some(Punct::Comma));
    let start = front_end(tape, start, end);
    tape.says_any(start, JOINTS)
        .filter(|&next| next < end)
        .map_or(start, |next| next + usize::from(tape.punct(next) == Some(Punct::Comma)))
}

/// What only joins an item to the one before it.
const JOINTS: &[&str] =
    &["đồng thời", "bên cạnh đó", "ngoài ra", "theo đó", "cùng với đó", "mặt khác", "tuy nhiên", "song song với đó"];

/// The colon that a lead ends on.
fn lead_colon(tape: Tape<'_>, first: usize, end: usize) -> Option<usize> {
    let colon = (first..end)
        .rev()
        .find(|&at| tape.punct(at) == Some(Punct::Colon) && at + 1 < end && says_lead(tape, first, at))?;
    // Only the first such colon opens the list: one behind a semicolon opens a part of it.
    (first..=colon).find(|&at| tape.punct(at) == Some(Punct::Colon) && says_lead(tape, first, at))
}

fn says_lead(tape: Tape<'_>, first: usize, colon: usize) -> bool {
    let from = colon.saturating_sub(14).max(first);
    (from..colon).any(|at| tape.says_any(at, LEADS).is_some())
}

const LEADS: &[&str] = &[
    "nhiệm vụ",
    "nội dung",
    "giải pháp",
    "tồn tại",
    "hạn chế",
    "khó khăn",
    "khuyết điểm",
    "vướng mắc",
    "bất cập",
    "nhấn mạnh",
    "yêu cầu",
    "đề nghị",
    "chỉ đạo",
    "như sau",
    "sau đây",
    "cụ thể",
    "đó là",
    "trọng tâm",
    "lưu ý",
    "phương hướng",
    "như",
    "là",
];

const ASKS: &[&str] = &["yêu cầu", "đề nghị", "nhấn mạnh", "lưu ý", "giao các", "mong muốn"];

/// Whether the sentence opens with somebody who speaks.
fn speaks(tape: Tape<'_>, first: usize) -> bool {
    tape.says_any(first, &["phát biểu", "kết luận", "bế mạc", "thay mặt", "tại hội", "tại buổi", "tại kỳ", "tại đại"])
        .is_some()
        || post::honorific(tape, first).is_some_and(|h| !h.weak || tape.says_any(h.end, ASKS).is_some())
        || post::head(tape, first).is_some()
}

/// One behind `Trong 6 tháng cuối năm,` and the like.
fn front_end(tape: Tape<'_>, first: usize, end: usize) -> usize {
    let opens = matches!(tape.word(first), "trong" | "từ" | "thời" | "năm" | "đến")
        || matches!(tape.token(first).map(|t| t.kind), Some(TokenKind::Period(_)));
    if !opens {
        return first;
    }
    let comma = (first..(first + 9).min(end)).find(|&at| tape.punct(at) == Some(Punct::Comma));
    let timed = comma.is_some_and(|comma| {
        (first..comma).any(|at| {
            matches!(tape.token(at).map(|t| t.kind), Some(TokenKind::Period(_)))
                || tape.says_any(at, &["thời gian tới", "nay đến"]).is_some()
        })
    });
    match comma {
        Some(comma) if timed => comma + 1,
        _ => first,
    }
}
