//! Tokens to structure.
//!
//! Takes tokens and their text. Gives sections, list items, table rows, sentences, page furniture, and the reasons of
//! the numbers that are not figures. Does not read values.

mod reason;
mod section;
mod sector;
mod sentence;

pub use reason::Reason;
pub use section::Section;
pub use sector::{Role, SectionSector};
pub use sentence::{Sentence, Shape};

use crate::lex::{Lexed, PeriodKind, Punct, TokenKind};
use crate::text::Folded;

/// The structure of one text.
#[derive(Debug, Default)]
pub struct Outline {
    /// The sections in order, without gaps.
    pub sections: Vec<Section>,
    /// The sentences in order; breaks and list marks lie between them.
    pub sentences: Vec<Sentence>,
    /// One entry for each token: why the number in it is not a figure. `None` for figures and for what holds no number.
    pub reasons: Vec<Option<Reason>>,
}

/// Finds the structure of a text. Time is linear in the text.
pub fn outline(folded: &Folded<'_>, lexed: &Lexed) -> Outline {
    let _ = folded;
    let count = lexed.tokens.len() as u32;
    let mut sentences: Vec<Sentence> = Vec::new();
    let (mut first, mut paragraph) = (0, 0);
    for (at, token) in lexed.tokens.iter().enumerate() {
        let at = at as u32;
        let (end, next) = match token.kind {
            TokenKind::Break(_) => (at, at + 1),
            TokenKind::Punct(Punct::Stop | Punct::Exclamation | Punct::Ellipsis) => (at + 1, at + 1),
            _ if at + 1 == count => (count, count),
            _ => continue,
        };
        if first < end {
            sentences.push(Sentence { first, end, section: 0, paragraph, shape: Shape::Prose, role: Role::Results, depth: 0, mark: None });
        }
        first = next;
        paragraph += u32::from(matches!(token.kind, TokenKind::Break(_)));
    }
    let reasons = lexed.tokens.iter().map(|token| by_kind(token.kind, lexed)).collect();
    let sections = vec![Section { heading: None, role: Role::Results, sector: None, level: 0, first: 0, end: count }];
    Outline { sections, sentences, reasons }
}

/// The reason that the kind of a token alone gives.
fn by_kind(kind: TokenKind, lexed: &Lexed) -> Option<Reason> {
    match kind {
        TokenKind::Date(_) => Some(Reason::Date),
        TokenKind::Time => Some(Reason::Time),
        TokenKind::Document => Some(Reason::Document),
        TokenKind::Contact => Some(Reason::Contact),
        TokenKind::Period(index) => Some(match lexed.periods.get(index as usize).map(|period| period.kind) {
            Some(PeriodKind::Year) => Reason::Year,
            Some(PeriodKind::Term) => Reason::Term,
            Some(PeriodKind::SchoolYear) => Reason::SchoolYear,
            _ => Reason::Period,
        }),
        _ => None,
    }
}
