//! An entry of an archive, and where its bytes are.

use std::io::Read;
use std::ops::Range;

use flate2::Crc;
use flate2::bufread::DeflateDecoder;

use crate::file::{FileError, LARGEST};

/// The fixed part of the header that stands before the bytes of an entry.
const HEADER: usize = 30;
/// The name and the further fields that follow the fixed part are so long at most.
const LONGEST_HEADER: u64 = HEADER as u64 + 2 * u16::MAX as u64;

/// A file in an archive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its path in the archive, with `/`. Bytes that are no UTF-8 stand as `%XX`.
    pub path: String,
    /// Why it is not opened; nothing where it can be.
    pub refusal: Option<FileError>,
    /// Where it is.
    pub place: Place,
}

/// Where in an archive the bytes of an entry are, and what the archive says of them. It may lie: [`Self::unpack`] counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The first byte of its header.
    pub start: u64,
    /// How many bytes it has in the archive, without the header.
    pub packed: u64,
    /// How many bytes it has when unpacked.
    pub size: u64,
    /// Their checksum.
    pub crc: u32,
    /// Whether they are packed; else they are there as they are.
    pub deflated: bool,
}

impl Place {
    /// The bytes of the archive that [`Self::unpack`] wants; the end may lie behind that of the archive.
    pub fn range(&self) -> Range<u64> {
        self.start..self.start.saturating_add(LONGEST_HEADER).saturating_add(self.packed)
    }

    /// The entry as it was before it was packed. `bytes` begin with its header; what follows it does not matter.
    ///
    /// Never gives, nor holds, more than the stated size, which is bounded.
    pub fn unpack(&self, bytes: &[u8]) -> Result<Vec<u8>, FileError> {
        if self.size > LARGEST as u64 {
            return Err(FileError::TooLarge);
        }
        let data = self.data(bytes).ok_or(FileError::ArchiveBroken)?;
        let mut unpacked = Vec::new();
        if self.deflated {
            let decoder = DeflateDecoder::new(data);
            decoder.take(self.size + 1).read_to_end(&mut unpacked).map_err(|_| FileError::ArchiveBroken)?;
        } else {
            unpacked.extend_from_slice(data);
        }
        let mut crc = Crc::new();
        crc.update(&unpacked);
        if unpacked.len() as u64 != self.size || crc.sum() != self.crc {
            return Err(FileError::ArchiveBroken);
        }
        Ok(unpacked)
    }

    /// The first byte that another entry may begin with.
    pub(super) fn least_end(&self) -> u64 {
        self.start.saturating_add(HEADER as u64).saturating_add(self.packed)
    }

    fn data<'a>(&self, bytes: &'a [u8]) -> Option<&'a [u8]> {
        let header = bytes.first_chunk::<HEADER>().filter(|header| header.starts_with(b"PK\x03\x04"))?;
        let length = |at: usize| usize::from(u16::from_le_bytes([header[at], header[at + 1]]));
        let data = bytes.get(HEADER + length(26) + length(28)..)?;
        data.get(..usize::try_from(self.packed).ok()?)
    }
}
