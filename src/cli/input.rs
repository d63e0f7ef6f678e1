//! Files and standard input to text.

use super::failure::Failure;
use std::fs::File;
use std::io::{Read, stdin};
use std::path::Path;

/// The largest input, in megabytes: far beyond any report, and what the page can hold.
const LIMIT_MB: usize = 64;

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

    /// Reads and decodes the whole input; a byte-order mark is not part of the text.
    pub fn read(&self) -> Result<String, Failure> {
        let mut bytes = Vec::new();
        let limit = (LIMIT_MB << 20) as u64;
        match self {
            Self::Stdin => stdin().lock().take(limit + 1).read_to_end(&mut bytes)?,
            Self::File(path) => File::open(path)?.take(limit + 1).read_to_end(&mut bytes)?,
        };
        if bytes.len() as u64 > limit {
            return Err(Failure::Large(LIMIT_MB));
        }
        decode(bytes)
    }
}

/// Bytes to text.
fn decode(bytes: Vec<u8>) -> Result<String, Failure> {
    const DOCUMENTS: [(&[u8], &str); 4] =
        [(b"%PDF-", "PDF"), (b"PK\x03\x04", "Word (.docx)"), (b"\xD0\xCF\x11\xE0", "Word (.doc)"), (b"{\\rtf", "RTF")];
    if let Some(&(_, kind)) = DOCUMENTS.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Err(Failure::Document(kind));
    }
    let text = match bytes.as_slice() {
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes)?,
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes)?,
        _ => {
            let text = String::from_utf8(bytes).map_err(|_| Failure::NotText)?;
            text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text)
        }
    };
    if text.contains('\0') { Err(Failure::NotText) } else { Ok(text) }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Failure> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(Failure::NotText);
    }
    char::decode_utf16(pairs.iter().map(|&pair| unit(pair)))
        .collect::<Result<String, _>>()
        .map_err(|_| Failure::NotText)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], text: Option<&str>) {
        assert_eq!(decode(bytes.to_vec()).ok().as_deref(), text);
    }

    #[test]
    fn unicode_in_its_usual_forms_is_text() {
        check("Số liệu".as_bytes(), Some("Số liệu"));
        check("\u{FEFF}Số".as_bytes(), Some("Số"));
        check(b"\xFF\xFES\x00\xD1\x1E", Some("Số"));
        check(b"\xFE\xFF\x00S\x1E\xD1", Some("Số"));
        check(b"", Some(""));
    }

    #[test]
    fn other_bytes_are_not() {
        check(b"S\x00", None);
        check(b"\xFF\xFES", None);
        check(b"\xFF\xFE\x00\xD8", None);
        check(b"T\xE6ng thu", None);
        check(b"%PDF-1.7", None);
    }
}
