//! Archives on a disk: their list, and the bytes of one entry at a time.

use super::failure::Failure;
use solieu::file::{self, Entry, Listing};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// An archive whose list was read.
#[derive(Debug)]
pub struct Archive {
    pub path: PathBuf,
    pub entries: Vec<Entry>,
}

impl Archive {
    /// The archive at `path`; nothing when what is there is no archive and is to be read as it is.
    pub fn open(path: &Path) -> Result<Option<Self>, Failure> {
        let mut file = File::open(path)?;
        let length = file.metadata()?.len();
        let head = part(&mut file, 0, 4)?;
        let mut from = length.saturating_sub(file::TAIL);
        loop {
            let tail = part(&mut file, from, length - from)?;
            match file::list(&head, &tail, length).map_err(Failure::File)? {
                Listing::Entries(entries) => return Ok(Some(Self { path: path.to_owned(), entries })),
                // It always asks for more than it had.
                Listing::Wider(earlier) => from = earlier,
                Listing::Other => return Ok(None),
            }
        }
    }

    /// The bytes of the file from which entry `at` is unpacked.
    pub fn bytes(&self, entry: &Entry) -> io::Result<Vec<u8>> {
        let range = entry.place.range();
        part(&mut File::open(&self.path)?, range.start, range.end - range.start)
    }
}

/// Whether a file has the name of an archive.
pub fn is_named(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"))
}

/// At most `most` bytes of a file; fewer where it ends.
fn part(file: &mut File, from: u64, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.seek(SeekFrom::Start(from))?;
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}
