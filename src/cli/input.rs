//! Files and standard input to text.

use super::archive::Archive;
use super::arguments::Encoding;
use super::failure::Failure;
use solieu::file::{self, Document, FileError, ReadOptions};
use std::fs::File;
use std::io::{Read, stdin};
use std::path::PathBuf;
use std::sync::Arc;

/// Where a text comes from.
#[derive(Debug)]
pub enum Input {
    Stdin,
    File(PathBuf),
    /// A file in an archive, by its number.
    Entry(Arc<Archive>, usize),
    /// An archive that is not opened, and why.
    Closed(PathBuf, FileError),
    /// A folder with no file in it.
    Empty(PathBuf),
    /// A pattern that no file fits.
    Unmatched(PathBuf),
}

impl Input {
    /// The name that the report carries: the path as it was given; in an archive the archive's, then its own.
    pub fn source(&self) -> Option<String> {
        match self {
            Self::Stdin => None,
            Self::File(path) | Self::Closed(path, _) | Self::Empty(path) | Self::Unmatched(path) => {
                Some(path.to_string_lossy().into_owned())
            }
            Self::Entry(archive, at) => {
                let path = archive.entries.get(*at).map(|entry| entry.path.as_str()).unwrap_or_default();
                Some(format!("{}/{path}", archive.path.to_string_lossy()))
            }
        }
    }

    /// Reads the whole input, whatever its format.
    pub fn read(&self, encoding: Encoding) -> Result<Document, Failure> {
        let options = ReadOptions { encoding: encoding.into() };
        let mut bytes = Vec::new();
        let most = file::LARGEST as u64 + 1;
        match self {
            Self::Stdin => stdin().lock().take(most).read_to_end(&mut bytes)?,
            Self::File(path) => File::open(path)?.take(most).read_to_end(&mut bytes)?,
            Self::Entry(archive, at) => {
                let Some(entry) = archive.entries.get(*at) else { return Err(Failure::File(FileError::ArchiveBroken)) };
                if let Some(refusal) = entry.refusal {
                    return Err(Failure::File(refusal));
                }
                return file::read_entry(&archive.bytes(entry)?, &entry.place, &entry.path, &options)
                    .map_err(Failure::File);
            }
            Self::Closed(_, error) => return Err(Failure::File(*error)),
            Self::Empty(_) => return Err(Failure::EmptyFolder),
            Self::Unmatched(_) => return Err(Failure::NoMatch),
        };
        let name = self.source().unwrap_or_default();
        match (self, file::read(&bytes, &name, &options)) {
            // A program before this one in the pipe may have had nothing to say.
            (Self::Stdin, Err(FileError::Empty)) => Ok(file::read_text(&String::from_utf8_lossy(&bytes), &options)),
            (_, read) => read.map_err(Failure::File),
        }
    }
}
