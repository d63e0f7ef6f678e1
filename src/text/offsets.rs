//! Byte offsets told in other units: Unicode scalars and UTF-16 units.

/// The unit in which a span is told.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Offsets {
    /// UTF-8 bytes, as inside the crate.
    #[default]
    Utf8,
    /// UTF-16 code units, as in JavaScript.
    Utf16,
    /// Unicode scalar values, as in Python.
    Char,
}

/// Converts byte offsets of one text, in any order, in time linear in the text plus a constant for each offset.
#[derive(Debug)]
pub struct Positions<'s> {
    text: &'s str,
    unit: Offsets,
    /// The converted offset at every 256th byte (rounded down to a character boundary).
    marks: Vec<(usize, usize)>,
}

impl<'s> Positions<'s> {
    /// Prepares `text` for offsets in `unit`.
    pub fn new(text: &'s str, unit: Offsets) -> Self {
        let mut marks = Vec::new();
        if unit != Offsets::Utf8 {
            let mut at = 0;
            let mut next = 0;
            for (byte, c) in text.char_indices() {
                if byte >= next {
                    marks.push((byte, at));
                    next = byte - byte % 256 + 256;
                }
                at += width(c, unit);
            }
        }
        Self { text, unit, marks }
    }

    /// The offset of `byte`, which lies on a character boundary, in the chosen unit.
    pub fn of(&self, byte: usize) -> usize {
        if self.unit == Offsets::Utf8 {
            return byte;
        }
        let mark = self.marks.partition_point(|&(at, _)| at <= byte).checked_sub(1).and_then(|k| self.marks.get(k));
        let &(from, at) = mark.unwrap_or(&(0, 0));
        at + self.text.get(from..byte).map_or(0, |s| s.chars().map(|c| width(c, self.unit)).sum())
    }
}

fn width(c: char, unit: Offsets) -> usize {
    match unit {
        Offsets::Utf8 => c.len_utf8(),
        Offsets::Utf16 => c.len_utf16(),
        Offsets::Char => 1,
    }
}
