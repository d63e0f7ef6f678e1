//! Files and standard input to text.

use super::arguments::Encoding;
use super::failure::Failure;
use solieu::file::{self, Document, FileError, ReadOptions};
use std::fs::File;
use std::io::{Read, stdin};
use std::path::Path;

/// Where a text comes from.
pub enum Input<'a> {
    Stdin,
    File(&'a Path),
}

impl<'a> Input<'a> {
    /// The inputs that were asked for; standard input when there is none, and for `-`.
    pub fn all(files: &'a [std::path::PathBuf]) -> Vec<Self> {
        if files.is_empty() {
            return vec![Self::Stdin];
        }
        files.iter().map(|file| if file.as_os_str() == "-" { Self::Stdin } else { Self::File(file) }).collect()
    }

    /// The name that the report carries: the path as it was given.
    pub fn source(&self) -> Option<String> {
        match self {
            Self::Stdin => None,
            Self::File(path) => Some(path.to_string_lossy().into_owned()),
        }
    }

    /// Reads the whole input, whatever its format.
    pub fn read(&self, encoding: Encoding) -> Result<Document, Failure> {
        let mut bytes = Vec::new();
        let most = file::LARGEST as u64 + 1;
        match self {
            Self::Stdin => stdin().lock().take(most).read_to_end(&mut bytes)?,
            Self::File(path) => File::open(path)?.take(most).read_to_end(&mut bytes)?,
        };
        let name = self.source().unwrap_or_default();
        let options = ReadOptions { encoding: encoding.into() };
        match (self, file::read(&bytes, &name, &options)) {
            // A program before this one in the pipe may have had nothing to say.
            (Self::Stdin, Err(FileError::Empty)) => Ok(file::read_text(&String::from_utf8_lossy(&bytes), &options)),
            (_, read) => read.map_err(Failure::File),
        }
    }
}
