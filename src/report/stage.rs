//! How far the reading of one text has come.

/// The stages of a reading, in their order; each is told when it begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Folding the text.
    Text,
    /// Finding numbers, dates, units and names.
    Lex,
    /// Finding sections, sentences and the numbers that are not figures.
    Outline,
    /// Putting indicators together.
    Assemble,
    /// Checking the arithmetic.
    Audit,
    /// Composing the report.
    Report,
}

impl Stage {
    /// Every stage, in order.
    pub const ALL: [Self; 6] = [Self::Text, Self::Lex, Self::Outline, Self::Assemble, Self::Audit, Self::Report];

    /// The name of the room that works: `text`, `lex`, `outline`, `assemble`, `audit`, `report`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Lex => "lex",
            Self::Outline => "outline",
            Self::Assemble => "assemble",
            Self::Audit => "audit",
            Self::Report => "report",
        }
    }
}
