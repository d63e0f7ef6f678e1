//! A task (nhiệm vụ): something the report says is to be done.

use super::item::items;
use super::tape::Tape;
use crate::lex::Lexed;
use crate::outline::{Outline, Role};
use crate::text::{Folded, Span};

/// Something to be done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Task {
    /// As the text has it, without its list mark and the words that only open it.
    pub text: String,
    /// Its number in a list (`1`, `2.1`, `a`), when it has one.
    pub number: Option<String>,
    /// Index of its section.
    pub section: Option<usize>,
    /// Where `text` stands.
    pub span: Span,
}

/// The tasks of a text in order: the items of a list where the tasks stand in one, else clauses between semicolons, else
/// sentences. Linear in the text.
pub fn tasks(folded: &Folded<'_>, lexed: &Lexed, outline: &Outline) -> Vec<Task> {
    items(Tape::new(folded, lexed), outline, Role::Tasks)
        .into_iter()
        .map(|item| Task { text: item.text, number: item.number, section: Some(item.section), span: item.span })
        .collect()
}
