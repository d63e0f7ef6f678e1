//! Sentences: the stretches of tokens that are read one at a time.

use super::Role;

/// A sentence, a list item, a heading, a row of a table or a piece of page furniture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// First token, behind the list mark.
    pub first: u32,
    /// One behind the last token; the full stop is inside.
    pub end: u32,
    /// Index of its section.
    pub section: u32,
    /// Number of its paragraph, counted over the whole text.
    pub paragraph: u32,
    /// What it is by its shape.
    pub shape: Shape,
    /// What it is for; differs from the section's where a cue opens or closes a scope in mid-section.
    pub role: Role,
    /// Depth in lists: 0 prose.
    pub depth: u8,
    /// The tokens of its list mark (`1.`, `a)`, `-`), when it has one.
    pub mark: Option<(u32, u32)>,
}

/// What a sentence is by its shape.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Shape {
    /// Running text.
    #[default]
    Prose,
    /// A heading on a line of its own, or run in before a colon (`Về kinh tế:`).
    Heading,
    /// An item of a list.
    Item,
    /// A row or a cell of a table.
    Row,
    /// Counters, menus, dates of the page.
    Furniture,
    /// The caption of a photograph.
    Caption,
    /// The title of the text.
    Title,
}
