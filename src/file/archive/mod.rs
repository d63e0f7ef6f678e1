//! A zip archive of reports (tệp nén): its list, and one entry at a time.
//!
//! Whoever has the archive reads its end, asks [`list`] for the entries, and hands the bytes of one entry at a time to
//! [`read_entry`]. So an archive is never in memory as a whole, on a disk as little as in a browser. Nothing is ever
//! written; a name is only what the report is called by.

mod entry;
mod path;
mod records;

use std::collections::HashSet;

pub use entry::{Entry, Place};
pub use path::is_stray;
pub(super) use records::{Record, Records, Window, records};

use super::{Document, FileError, LARGEST, ReadOptions};

/// So many bytes at the end of an archive are worth reading first: mostly the whole list is in them.
pub const TAIL: u64 = 256 << 10;

/// An archive of thousands of reports; whoever has more divides it.
const MOST_ENTRIES: usize = 100_000;
/// The largest list that is read, in bytes.
const LARGEST_LIST: u64 = 64 << 20;
/// What all entries may unpack to, in bytes.
const LARGEST_SUM: u64 = 8 << 30;
/// Reports pack to a fifth, XML and web pages to a twentieth.
const HIGHEST_RATIO: u64 = 100;
/// One entry may pack better than all together: a table of a million like cells does.
const HIGHEST_RATIO_OF_ONE: u64 = 500;
/// Below this no ratio of an entry is strange, in bytes.
const SMALL: u64 = 8 << 20;
/// Below this no ratio of all entries is strange, in bytes.
const SMALL_SUM: u64 = 256 << 20;

/// What the end of a file tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Listing {
    /// The files in the archive, in the order in which a folder of them would be walked. What a system or an editor left
    /// there is not among them.
    Entries(Vec<Entry>),
    /// The list begins before what was given: ask again with everything from this byte of the file on.
    Wider(u64),
    /// It is no archive but a document that is made as one (`.docx`, `.odt`, `.xlsx`), or no zip at all: read it as it is.
    Other,
}

/// Reads the list of an archive of `length` bytes that begins with `head` and ends with `tail`.
///
/// `head` may be four bytes. Time and memory are linear in `tail`, of which never more than 64 MB are asked for.
pub fn list(head: &[u8], tail: &[u8], length: u64) -> Result<Listing, FileError> {
    if !head.starts_with(b"PK\x03\x04") && !head.starts_with(b"PK\x05\x06") {
        return Ok(Listing::Other);
    }
    let start = length.saturating_sub(tail.len() as u64);
    let listed = match records(&Window::new(tail, start), MOST_ENTRIES)? {
        Records::Wider(from) if length - from > LARGEST_LIST => return Err(FileError::ArchiveExcessive),
        Records::Wider(from) => return Ok(Listing::Wider(from)),
        Records::None => return Err(FileError::ArchiveBroken),
        Records::Some(listed) => listed,
    };
    if is_document(&listed) {
        return Ok(Listing::Other);
    }
    let mut entries = entries(&listed);
    if entries.is_empty() {
        return Err(FileError::ArchiveEmpty);
    }
    if entries.iter().all(|entry| entry.refusal == Some(FileError::Password)) {
        return Err(FileError::Password);
    }
    let sum = entries.iter().filter(|entry| entry.refusal.is_none()).fold(0, |sum: u64, one| sum + one.place.size);
    if sum > LARGEST_SUM || sum > SMALL_SUM && sum / length.max(1) > HIGHEST_RATIO {
        return Err(FileError::ArchiveExcessive);
    }
    entries.sort_by(|a, b| a.path.split('/').cmp(b.path.split('/')));
    Ok(Listing::Entries(entries))
}

/// Reads an entry of an archive: `bytes` are those of its [`Place::range`], `name` is its path.
pub fn read_entry(bytes: &[u8], place: &Place, name: &str, options: &ReadOptions) -> Result<Document, FileError> {
    super::read(&place.unpack(bytes)?, name, options).map_err(|error| match error {
        FileError::Archive | FileError::ArchiveBroken => FileError::ArchiveNested,
        other => other,
    })
}

/// The parts that every document of an office suite has and no folder of reports.
fn is_document(listed: &[Record]) -> bool {
    let signs: [&[u8]; 4] = [b"[Content_Types].xml", b"_rels/.rels", b"mimetype", b"EncryptedPackage"];
    listed.iter().any(|record| signs.contains(&record.name.as_slice()))
}

/// The files that the records stand for, each with the reason why it is not opened, if there is one.
fn entries(listed: &[Record]) -> Vec<Entry> {
    let overlapping = overlapping(listed);
    let mut seen = HashSet::new();
    let mut entries = Vec::new();
    for (record, overlaps) in listed.iter().zip(overlapping) {
        let (path, is_safe) = path::of(record.shown_name());
        if record.is_folder() || path.split('/').any(is_stray) {
            continue;
        }
        let place = record.place;
        let refusal = if !is_safe {
            Some(FileError::EntryPath)
        } else if record.is_link {
            Some(FileError::EntryLink)
        } else if !seen.insert(path.clone()) {
            Some(FileError::EntryTwice)
        } else if record.is_encrypted {
            Some(FileError::Password)
        } else if !record.is_known_method {
            Some(FileError::EntryMethod)
        } else if place.size > LARGEST as u64 {
            Some(FileError::TooLarge)
        } else if overlaps || place.size > SMALL && place.size / place.packed.max(1) > HIGHEST_RATIO_OF_ONE {
            Some(FileError::ArchiveExcessive)
        } else {
            None
        };
        entries.push(Entry { path, refusal, place });
    }
    entries
}

/// Which records claim bytes that another claims too: the way by which a small archive unpacks to very much.
fn overlapping(listed: &[Record]) -> Vec<bool> {
    let mut order: Vec<usize> = (0..listed.len()).collect();
    order.sort_by_key(|&at| listed[at].place.start);
    let mut told = vec![false; listed.len()];
    // The record that reaches furthest of those before.
    let mut last: Option<(usize, u64)> = None;
    for at in order {
        let place = listed[at].place;
        let end = place.least_end();
        if let Some((before, reach)) = last
            && place.start < reach
        {
            told[before] = true;
            told[at] = true;
        }
        if last.is_none_or(|(_, reach)| end > reach) {
            last = Some((at, end));
        }
    }
    told
}
