//! The list at the end of an archive, as it stands there.

use std::cell::Cell;
use std::io::{Error, ErrorKind, Result as IoResult};

use rawzip::extra_fields::ExtraFieldId;
use rawzip::{CompressionMethod, RECOMMENDED_BUFFER_SIZE, ReaderAt, ZipFileHeaderRecord, ZipLocator};

use super::entry::Place;
use crate::file::FileError;

/// The last record of an archive, its comment, and what a large one has before it.
const END: u64 = 22 + (1 << 16) + 128;
/// The field in which programs that write another code page keep the name in UTF-8 (Info-ZIP).
const UNICODE_PATH: u16 = 0x7075;

/// What is said of one entry.
pub(crate) struct Record {
    pub name: Vec<u8>,
    pub place: Place,
    pub is_encrypted: bool,
    /// Packed in the usual way or not at all.
    pub is_known_method: bool,
    pub is_link: bool,
}

/// The records, as far as they can be seen.
pub(crate) enum Records {
    Some(Vec<Record>),
    /// They begin before the window, here.
    Wider(u64),
    /// There is no list.
    None,
}

/// Reads the records; more than `most` are too many.
pub(crate) fn records(window: &Window<'_>, most: usize) -> Result<Records, FileError> {
    let mut buffer = vec![0; RECOMMENDED_BUFFER_SIZE];
    let mut read = || -> Result<Option<Vec<Record>>, FileError> {
        let located = ZipLocator::new().max_search_space(END).locate_in_reader(window, &mut buffer, window.end());
        let Ok(archive) = located else { return Ok(None) };
        let mut records = Vec::new();
        let mut entries = archive.entries(&mut buffer);
        while let Some(entry) = entries.next_entry().map_err(|_| FileError::ArchiveBroken)? {
            if records.len() == most {
                return Err(FileError::ArchiveExcessive);
            }
            records.push(Record::of(&entry));
        }
        Ok(Some(records))
    };
    let records = read();
    // Whatever came of it, it did not see everything.
    if window.missed.get() < window.start {
        return Ok(Records::Wider(window.missed.get()));
    }
    Ok(records?.map_or(Records::None, Records::Some))
}

impl Record {
    fn of(entry: &ZipFileHeaderRecord<'_>) -> Self {
        let method = entry.compression_method();
        let raw: &[u8] = entry.file_path().as_bytes();
        let unicode = entry.extra_fields().find(|(id, _)| *id == ExtraFieldId::new(UNICODE_PATH));
        // A version, a checksum of the other name, and the name.
        let unicode = unicode.and_then(|(_, field)| field.get(5..)).filter(|name| !name.is_empty());
        Self {
            name: unicode.filter(|name| std::str::from_utf8(name).is_ok()).unwrap_or(raw).to_vec(),
            place: Place {
                start: entry.local_header_offset(),
                packed: entry.compressed_size_hint(),
                size: entry.uncompressed_size_hint(),
                crc: entry.crc32(),
                deflated: method == CompressionMethod::DEFLATE,
            },
            is_encrypted: entry.flags().is_encrypted(),
            is_known_method: matches!(method, CompressionMethod::DEFLATE | CompressionMethod::STORE),
            is_link: entry.mode().is_symlink(),
        }
    }

    pub(super) fn is_folder(&self) -> bool {
        self.name.ends_with(b"/") || self.name.ends_with(b"\\")
    }

    /// The name as text. What is no UTF-8 is written so that different names stay different.
    pub(super) fn shown_name(&self) -> String {
        let mut name = String::new();
        for chunk in self.name.utf8_chunks() {
            name.push_str(chunk.valid());
            chunk.invalid().iter().for_each(|byte| name.push_str(&format!("%{byte:02X}")));
        }
        name
    }
}

/// The bytes at the end of a file, by their places in the whole of it.
pub(crate) struct Window<'a> {
    bytes: &'a [u8],
    start: u64,
    /// The first byte that was asked for and is not here.
    missed: Cell<u64>,
}

impl<'a> Window<'a> {
    pub(crate) fn new(bytes: &'a [u8], start: u64) -> Self {
        Self { bytes, start, missed: Cell::new(u64::MAX) }
    }

    fn end(&self) -> u64 {
        self.start + self.bytes.len() as u64
    }
}

impl ReaderAt for &Window<'_> {
    fn read_at(&self, buffer: &mut [u8], offset: u64) -> IoResult<usize> {
        let Some(at) = offset.checked_sub(self.start) else {
            self.missed.set(self.missed.get().min(offset));
            return Err(Error::from(ErrorKind::NotSeekable));
        };
        let rest = usize::try_from(at).ok().and_then(|at| self.bytes.get(at..)).unwrap_or_default();
        let count = rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&rest[..count]);
        Ok(count)
    }
}
