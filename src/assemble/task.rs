//! A task (nhiệm vụ): something the report says is to be done.

use crate::text::Span;

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
