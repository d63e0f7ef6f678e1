//! Old encodings (bảng mã cũ): recognised line by line, by letters and fonts, and converted with a map back.

mod convert;
mod double;
mod judge;
mod tcvn3;
mod vni;

pub(super) use convert::convert;

use super::letter;

/// How a passage was typed, when not in Unicode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Legacy {
    /// TCVN3, also called ABC: fonts `.VnTime`, `.VnArial`…
    Tcvn3,
    /// VNI for Windows: fonts `VNI-Times`…
    Vni,
    /// UTF-8 that a program took for Windows-1252: `Ä‘áº¡t`.
    DoubleUtf8,
}

impl Legacy {
    /// What programs know it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Tcvn3 => "tcvn3",
            Self::Vni => "vni",
            Self::DoubleUtf8 => "double-utf8",
        }
    }

    /// `text` in this encoding, as Windows-1252 shows it: the other direction, by which the tables are tested.
    ///
    /// TCVN3 has no codes for most capitals; they come out as the small letters that a font of capitals would show.
    pub fn write(self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        for c in text.chars() {
            let written = match self {
                Self::Tcvn3 => tcvn3::written(c).or_else(|| {
                    let vowel = letter::Vowel::of(c).filter(|_| !c.is_ascii())?;
                    tcvn3::written(letter::Vowel { capital: false, ..vowel }.letter()?)
                }),
                Self::Vni => vni::written(c),
                Self::DoubleUtf8 => {
                    let mut room = [0; 4];
                    let bytes = c.encode_utf8(&mut room).bytes();
                    Some(bytes.map(|byte| super::codepage::character(byte, &super::codepage::WINDOWS_1252)).collect())
                }
            };
            match written {
                Some(written) if !c.is_ascii() => out.push_str(&written),
                _ => out.push(c),
            }
        }
        out
    }

    /// The letter at the beginning of `text` and how many bytes it takes.
    fn next(self, text: &str) -> Option<(char, usize)> {
        match self {
            Self::Tcvn3 => tcvn3::next(text),
            Self::Vni => vni::next(text),
            Self::DoubleUtf8 => None,
        }
    }
}

/// The character of Latin-1 that a code is shown as. Word keeps the letters of some old fonts in a private area, and
/// some programs exchange the two signs for micro.
fn code(c: char) -> Option<char> {
    match c {
        '\u{A0}'..='\u{FF}' => Some(c),
        '\u{3BC}' => Some('µ'),
        '\u{F0A0}'..='\u{F0FF}' => char::from_u32(u32::from(c) - 0xF000),
        _ => None,
    }
}
