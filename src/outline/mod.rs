//! Tokens to structure.
//!
//! Takes tokens, their text and the phrases found in it. Gives sections, list items, table rows, sentences, page furniture, and the reasons of
//! the numbers that are not figures. Does not read values.

mod code;
mod cue;
mod evidence;
mod explain;
mod furniture;
mod header;
mod label;
mod listing;
mod mark;
mod paragraph;
mod phrase;
mod qualifier;
mod reader;
mod reason;
mod section;
mod sector;
mod sentence;
mod signal;
mod slogan;
mod split;
mod structure;
mod table;
#[cfg(test)]
mod testing;
mod topic;
mod turn;

pub use evidence::evidence;
#[cfg(target_arch = "wasm32")]
pub use furniture::prepare;
pub use header::{Column, Head};
pub use reason::Reason;
pub use section::Section;
pub use sector::{Role, SectionSector};
pub use sentence::{Sentence, Shape};
pub use table::{Row, Table};

use crate::lex::{Lexed, Terms};
use crate::text::Folded;

/// The structure of one text.
#[derive(Debug, Default)]
pub struct Outline {
    /// The sections in order, without gaps.
    pub sections: Vec<Section>,
    /// The sentences in order; breaks and list marks lie between them, breaks of hard wraps inside.
    pub sentences: Vec<Sentence>,
    /// One entry for each token: why the number in it is not a figure. `None` for figures and for what holds no number.
    pub reasons: Vec<Option<Reason>>,
    /// The tables with a header, in order. Each of their lines and rows is a sentence of its own.
    pub tables: Vec<Table>,
}

/// Finds the structure of a text. Time is linear in the text.
pub fn outline(folded: &Folded<'_>, lexed: &Lexed, terms: &Terms) -> Outline {
    let reader = reader::Reader::new(folded, lexed, terms);
    let (mut paragraphs, tables) = paragraph::paragraphs(&reader);
    let mut reasons = explain::reasons(&reader, &paragraphs);
    paragraph::shape(&reader, &reasons, &mut paragraphs);
    explain::furniture(&paragraphs, &reader, &mut reasons);
    let (sections, sentences) = structure::structure(&reader, &paragraphs, &reasons);
    explain::marks(&sentences, &reader, &mut reasons);
    explain::tables(&tables, &reader, &mut reasons);
    explain::lone(&paragraphs, &tables, &reader, &mut reasons);
    Outline { sections, sentences, reasons, tables }
}
