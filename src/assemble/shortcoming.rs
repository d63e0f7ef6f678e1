//! A shortcoming (tồn tại, hạn chế): something the report says was not achieved.

use crate::text::Span;

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
