//! A shortcoming (tồn tại, hạn chế): something the report says was not achieved.

use super::item::{Item, clauses, items};
use super::tape::Tape;
use crate::lex::{Lexed, Punct};
use crate::outline::{Outline, Role, Sentence};
use crate::text::{Folded, Span};

/// Something that was not achieved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shortcoming {
    /// As the text has it, without its list mark and the words that only open it.
    pub text: String,
    /// Index of its section.
    pub section: Option<usize>,
    /// Where `text` stands.
    pub span: Span,
}

/// The shortcomings of a text in order: those of their own sections, and those that a sentence elsewhere sets out behind
/// a colon (`còn một số tồn tại: A; B; C`). Linear in the text.
pub fn shortcomings(folded: &Folded<'_>, lexed: &Lexed, outline: &Outline) -> Vec<Shortcoming> {
    let tape = Tape::new(folded, lexed);
    let mut found: Vec<Item> = items(tape, outline, Role::Shortcomings);
    for sentence in outline.sentences.iter().filter(|s| s.role != Role::Shortcomings && sets_out(tape, s)) {
        clauses(tape, sentence, &mut found);
    }
    found.sort_by_key(|item| item.span.start);
    found
        .into_iter()
        .map(|item| Shortcoming { text: item.text, section: Some(item.section), span: item.span })
        .collect()
}

/// Whether a sentence names shortcomings right before a colon.
fn sets_out(tape: Tape<'_>, sentence: &Sentence) -> bool {
    let (first, end) = (sentence.first as usize, sentence.end as usize);
    let Some(colon) = (first..end.min(first + 40)).find(|&at| tape.punct(at) == Some(Punct::Colon)) else {
        return false;
    };
    // `khắc phục những hạn chế: …` sets out remedies.
    let mends =
        (first..colon).any(|at| tape.says_any(at, &["khắc phục", "giải quyết", "tháo gỡ", "giải pháp"]).is_some());
    !mends
        && (colon.saturating_sub(8).max(first)..colon).any(|at| {
            tape.says_any(at, &["tồn tại", "hạn chế", "khó khăn", "khuyết điểm", "yếu kém", "bất cập"]).is_some()
        })
}
