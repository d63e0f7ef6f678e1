//! A zip package with the parts of a document, opened within bounds.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::FileError;

/// A Word document has some dozens of parts, with its pictures some hundreds.
const MOST_ENTRIES: usize = 5_000;
/// The largest part that is unpacked, in bytes.
const LARGEST_PART: u64 = 64 << 20;
/// What all parts that are read may unpack to, in bytes.
const LARGEST_SUM: u64 = 96 << 20;
/// XML packs to a twentieth, a table of a million like cells to a three hundredth; only what was made for it packs better.
const HIGHEST_RATIO: u64 = 500;
/// Below this no ratio is strange, in bytes.
const SMALL: u64 = 8 << 20;

/// The parts of a document.
pub(super) struct Package<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    unpacked: u64,
}

impl<'a> Package<'a> {
    /// Reads the list of the parts; nothing is unpacked.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, FileError> {
        if announced(bytes).is_some_and(|entries| entries > MOST_ENTRIES) {
            return Err(FileError::Excessive);
        }
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| FileError::Broken)?;
        if archive.len() > MOST_ENTRIES {
            return Err(FileError::Excessive);
        }
        Ok(Self { archive, unpacked: 0 })
    }

    /// Whether a part has a name that begins so.
    pub(super) fn holds(&self, start: &str) -> bool {
        self.archive.file_names_raw().any(|name| name.starts_with(start.as_bytes()))
    }

    /// The text of a part; `None` when there is none of this name.
    pub(super) fn part(&mut self, name: &str) -> Result<Option<String>, FileError> {
        let part = match self.archive.by_name(name) {
            Ok(part) => part,
            Err(ZipError::FileNotFound) => return Ok(None),
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => return Err(FileError::Password),
            Err(_) => return Err(FileError::Broken),
        };
        // What the package says of its sizes is only used to refuse early; the bound below counts what comes out.
        let (packed, size) = (part.compressed_size().max(1), part.size());
        if size > LARGEST_PART || size > SMALL && size / packed > HIGHEST_RATIO {
            return Err(FileError::Excessive);
        }
        let most = LARGEST_PART.min(LARGEST_SUM.saturating_sub(self.unpacked));
        let mut bytes = Vec::new();
        part.take(most + 1).read_to_end(&mut bytes).map_err(|_| FileError::Broken)?;
        let came = bytes.len() as u64;
        if came > most || came > SMALL && came / packed > HIGHEST_RATIO {
            return Err(FileError::Excessive);
        }
        self.unpacked += came;
        unicode(bytes).map(Some)
    }
}

/// How many entries the end of the package announces, when that can be seen.
fn announced(bytes: &[u8]) -> Option<usize> {
    let tail = bytes.get(bytes.len().saturating_sub(22 + (1 << 16))..)?;
    let end = tail.windows(4).rposition(|four| four == b"PK\x05\x06")?;
    let count = tail.get(end + 10..end + 12)?;
    Some(usize::from(u16::from_le_bytes([*count.first()?, *count.get(1)?])))
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
