//! A person named in the report.

use crate::text::Span;

/// Somebody whom the report names with a title or an honorific, or who signs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Person {
    /// The name as the text writes it.
    pub name: String,
    /// Titles (chức vụ) literally, typing errors included, in the order of the text.
    pub titles: Vec<String>,
    /// Where the name stands, in order.
    pub spans: Vec<Span>,
}
