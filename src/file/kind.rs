//! What a file is: by its bytes first, by its name second.

use super::FileError;
use super::package::Package;

/// The first bytes of formats that are not read, and what is said of them.
const SIGNS: [(&[u8], FileError); 14] = [
    (b"{\\rtf", FileError::RichText),
    (b"\x89PNG\r\n", FileError::Image),
    (b"\xFF\xD8\xFF", FileError::Image),
    (b"GIF8", FileError::Image),
    (b"II*\0", FileError::Image),
    (b"MM\0*", FileError::Image),
    (b"\0\0\0\x18ftyphei", FileError::Image),
    (b"\0\0\0\x1Cftyphei", FileError::Image),
    (b"\0\0\0\x24ftyphei", FileError::Image),
    (b"Rar!", FileError::Archive),
    (b"7z\xBC\xAF\x27\x1C", FileError::Archive),
    (b"\x1F\x8B", FileError::Archive),
    (b"BZh9", FileError::Archive),
    (b"\xFD7zXZ\0", FileError::Archive),
];

/// How the bytes are read.
pub(super) enum Kind<'a> {
    Docx(Package<'a>),
    Odt(Package<'a>),
    /// Characters: plain text, or a web page.
    Characters,
}

impl<'a> Kind<'a> {
    pub(super) fn of(bytes: &'a [u8], name: &str) -> Result<Self, FileError> {
        let named = |end: &str| name.to_ascii_lowercase().ends_with(end);
        if let Some(&(_, error)) = SIGNS.iter().find(|(sign, _)| bytes.starts_with(sign)) {
            return Err(error);
        }
        if bytes.starts_with(b"BM") && bytes.get(6..10) == Some(&[0; 4])
            || bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP")
        {
            return Err(FileError::Image);
        }
        if bytes.get(..1024).unwrap_or(bytes).windows(5).any(|five| five == b"%PDF-") {
            return Err(pdf(bytes));
        }
        if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
            return Err(compound(bytes, name));
        }
        if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
            return zipped(bytes).map_err(|error| match error {
                FileError::Broken if named(".zip") => FileError::ArchiveBroken,
                other => other,
            });
        }
        // What has the name of a package and none of its bytes was cut off or overwritten.
        if (named(".docx") || named(".odt")) && !bytes.iter().take(4096).all(|&byte| is_written(byte)) {
            return Err(FileError::Broken);
        }
        Ok(Self::Characters)
    }
}

/// A byte that a text may have.
pub(super) fn is_written(byte: u8) -> bool {
    byte >= b' ' && byte != 0x7F || matches!(byte, b'\t' | b'\n' | b'\r' | 0x0B | 0x0C | 0x1A | 0x1E | 0x1F)
}

/// A package: by what is in it.
fn zipped(bytes: &[u8]) -> Result<Kind<'_>, FileError> {
    let mut package = Package::open(bytes)?;
    if package.holds("EncryptedPackage") {
        return Err(FileError::Password);
    }
    if package.holds("word/") || package.holds("[Content_Types].xml") && !package.holds("xl/") && !package.holds("ppt/")
    {
        return Ok(Kind::Docx(package));
    }
    if package.holds("xl/") {
        return Err(FileError::Workbook);
    }
    if package.holds("ppt/") {
        return Err(FileError::Slides);
    }
    match package.part("mimetype")?.as_deref().map(str::trim) {
        Some(kind) if kind.contains("opendocument.text") => Ok(Kind::Odt(package)),
        Some(kind) if kind.contains("opendocument.spreadsheet") => Err(FileError::Workbook),
        Some(kind) if kind.contains("opendocument.presentation") => Err(FileError::Slides),
        _ => Err(FileError::Archive),
    }
}

/// The compound files of old programs; newer ones put what a password protects into one too.
fn compound(bytes: &[u8], name: &str) -> FileError {
    let holds = |stream: &str| {
        let wide: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
        contains(bytes, &wide)
    };
    if holds("EncryptedPackage") {
        FileError::Password
    } else if holds("WordDocument") {
        FileError::OldWord
    } else if holds("Workbook") || holds("PowerPoint Document") || !name.to_ascii_lowercase().ends_with(".doc") {
        FileError::OldOffice
    } else {
        FileError::OldWord
    }
}

/// A PDF without a font shows no letter; newer ones may keep their fonts in packed streams, which are not opened.
fn pdf(bytes: &[u8]) -> FileError {
    let scanned = !contains(bytes, b"/Font") && !contains(bytes, b"/ObjStm") && contains(bytes, b"/Image");
    if scanned { FileError::ScannedPdf } else { FileError::Pdf }
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}
