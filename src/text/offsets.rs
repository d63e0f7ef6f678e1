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
    /// The converted offset at every 64th byte.
    marks: Vec<u32>,
}

impl<'s> Positions<'s> {
    /// Prepares `text` for offsets in `unit`.
    pub fn new(text: &'s str, unit: Offsets) -> Self {
        let mut marks = Vec::new();
        if unit != Offsets::Utf8 {
            let mut at = 0;
            for bytes in text.as_bytes().chunks(APART) {
                marks.push(at as u32);
                at += units(bytes, unit);
            }
        }
        Self { text, unit, marks }
    }

    /// The offset of `byte`, which lies on a character boundary, in the chosen unit.
    pub fn of(&self, byte: usize) -> usize {
        if self.unit == Offsets::Utf8 {
            return byte;
        }
        let bytes = self.text.as_bytes();
        let byte = byte.min(bytes.len());
        // The last mark may lie at the end of the text, where none is kept.
        let mark = (byte / APART).min(self.marks.len().saturating_sub(1));
        let at = self.marks.get(mark).copied().unwrap_or_default() as usize;
        at + units(bytes.get(mark * APART..byte).unwrap_or_default(), self.unit)
    }
}

/// How many bytes two marks are apart.
const APART: usize = 64;

/// How many units the characters have that begin in `bytes`. What follows the first byte of a character begins with the
/// bits `10`, and those that take two units of UTF-16 take four bytes.
fn units(bytes: &[u8], unit: Offsets) -> usize {
    let pair = if unit == Offsets::Utf16 { 0xf0 } else { u8::MAX };
    bytes.iter().map(|&byte| usize::from(byte & 0xc0 != 0x80) + usize::from(byte >= pair)).sum()
}
