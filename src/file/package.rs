//! A zip package with the parts of a document, opened within bounds.

use super::FileError;
use super::archive::{Record, Records, Window, records};

/// A Word document has some dozens of parts, with its pictures some hundreds.
const MOST_ENTRIES: usize = 5_000;
/// What all parts that are read may unpack to, in bytes.
const LARGEST_SUM: u64 = 96 << 20;
/// XML packs to a twentieth, a table of a million like cells to a three hundredth; only what was made for it packs better.
const HIGHEST_RATIO: u64 = 500;
/// Below this no ratio is strange, in bytes.
const SMALL: u64 = 8 << 20;

/// The parts of a document.
pub(super) struct Package<'a> {
    bytes: &'a [u8],
    parts: Vec<Record>,
    unpacked: u64,
}

impl<'a> Package<'a> {
    /// Reads the list of the parts; nothing is unpacked.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, FileError> {
        match records(&Window::new(bytes, 0), MOST_ENTRIES) {
            Ok(Records::Some(parts)) => Ok(Self { bytes, parts, unpacked: 0 }),
            Err(FileError::ArchiveExcessive) => Err(FileError::Excessive),
            _ => Err(FileError::Broken),
        }
    }

    /// Whether a part has a name that begins so.
    pub(super) fn holds(&self, start: &str) -> bool {
        self.parts.iter().any(|part| part.name.starts_with(start.as_bytes()))
    }

    /// The text of a part; `None` when there is none of this name.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<String>, FileError> {
        let Some(part) = self.parts.iter().rfind(|part| part.name == name.as_bytes()) else { return Ok(None) };
        if part.is_encrypted {
            return Err(FileError::Password);
        }
        // A part that comes to another size than is said of it is not taken.
        let place = part.place;
        let most = LARGEST_SUM.saturating_sub(self.unpacked);
        if place.size > most || place.size > SMALL && place.size / place.packed.max(1) > HIGHEST_RATIO {
            return Err(FileError::Excessive);
        }
        let start = usize::try_from(place.start).unwrap_or(usize::MAX);
        let bytes = self.bytes.get(start..).filter(|_| part.is_known_method).ok_or(FileError::Broken)?;
        let unpacked = place.unpack(bytes).map_err(|error| match error {
            FileError::TooLarge => FileError::Excessive,
            _ => FileError::Broken,
        })?;
        self.unpacked += place.size;
        unicode(unpacked).map(Some)
    }
}

/// XML is UTF-8, or UTF-16 with its mark.
fn unicode(bytes: Vec<u8>) -> Result<String, FileError> {
    let wide = |rest: &[u8], unit: fn([u8; 2]) -> u16| {
        let pairs = rest.as_chunks::<2>().0;
        char::decode_utf16(pairs.iter().map(|&pair| unit(pair))).collect::<Result<String, _>>()
    };
    match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => wide(rest, u16::from_le_bytes).map_err(|_| FileError::Broken),
        [0xFE, 0xFF, rest @ ..] => wide(rest, u16::from_be_bytes).map_err(|_| FileError::Broken),
        _ => String::from_utf8(bytes).map_err(|_| FileError::Broken),
    }
}
