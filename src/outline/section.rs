//! Sections: stretches of tokens under one heading.

use super::{Role, SectionSector};

/// A stretch of the text under one heading, or of one purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section {
    /// The tokens of the heading, its list mark excluded; `None` where the text opens or changes purpose without one.
    pub heading: Option<(u32, u32)>,
    /// What it is for.
    pub role: Role,
    /// What it is about, when the heading says so.
    pub sector: Option<SectionSector>,
    /// Depth of the heading: 0 the text itself, 1 the outermost heading.
    pub level: u8,
    /// First token.
    pub first: u32,
    /// One behind the last token. Sections follow each other without gaps.
    pub end: u32,
}
