//! Files: bytes to the text that the extraction reads.
//!
//! Takes the bytes of a Word or OpenDocument file, a web page, or text in any encoding that Vietnamese offices have
//! used, and gives its text: a line for each paragraph and each row of a table, one tab for each border of a cell. What
//! a file is, its bytes say first and its name second. Refuses everything else with a [`FileError`], in bounded time and
//! memory. A zip archive of reports is read as a folder: [`list`] and [`read_entry`].
//!
//! Old encodings (TCVN3, VNI) are recognised line by line and converted; [`Document::origin`] leads from the text back
//! to what was there. Good Unicode is never changed.

mod archive;
mod codepage;
mod docx;
mod draft;
mod error;
mod grid;
mod html;
mod kind;
mod legacy;
mod letter;
mod map;
mod markup;
mod odt;
mod package;
mod plain;
mod syllable;

use std::ops::Range;

pub use archive::{Entry, Listing, Place, TAIL, is_stray, list, read_entry};
pub use error::FileError;
pub use legacy::Legacy;

use draft::Draft;
use kind::Kind;
use map::Map;

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 64 << 20;

/// How a file is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ReadOptions {
    /// In which encoding its text was typed.
    pub encoding: Encoding,
}

/// In which encoding a text was typed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// Judged line by line.
    #[default]
    Auto,
    /// Unicode: nothing is converted.
    Unicode,
    /// TCVN3, wherever the letters allow it.
    Tcvn3,
    /// VNI, wherever the letters allow it.
    Vni,
}

/// What a file was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// Word (`.docx`).
    Docx,
    /// OpenDocument (`.odt`).
    Odt,
    /// A web page, or what was copied from one.
    Html,
    /// Plain text; tables in it have tabs.
    Text,
}

impl Format {
    /// What programs know it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Html => "html",
            Self::Text => "text",
        }
    }
}

/// How the characters of a file were written down as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Charset {
    /// UTF-8.
    Utf8,
    /// UTF-16 of either order.
    Utf16,
    /// Windows-1258 (Vietnamese).
    Windows1258,
    /// Windows-1252 (Western), which is also how TCVN3 and VNI were saved.
    Windows1252,
}

impl Charset {
    /// Its name in the registry of character sets.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16 => "utf-16",
            Self::Windows1258 => "windows-1258",
            Self::Windows1252 => "windows-1252",
        }
    }

    fn named(name: &str) -> Option<Self> {
        match name.trim().to_ascii_lowercase().as_str() {
            "utf-8" | "utf8" => Some(Self::Utf8),
            "utf-16" | "utf-16le" | "utf-16be" | "unicode" => Some(Self::Utf16),
            "windows-1258" | "cp1258" | "x-cp1258" => Some(Self::Windows1258),
            "windows-1252" | "cp1252" | "x-cp1252" | "iso-8859-1" | "latin1" | "us-ascii" => Some(Self::Windows1252),
            _ => None,
        }
    }
}

/// A passage that was typed in an old encoding: lines that follow one another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// The encoding.
    pub encoding: Legacy,
    /// Its bytes in the source.
    pub source: Range<usize>,
    /// Its bytes in the text.
    pub text: Range<usize>,
    /// How many lines of it were converted.
    pub lines: usize,
    /// Its first lines as they were, two at most, cut where they are very long.
    pub before: Vec<String>,
    /// The same lines as they are now.
    pub after: Vec<String>,
}

/// The text of a file.
#[derive(Clone, Debug)]
pub struct Document {
    /// What the extraction reads: lines that end in `\n`, cells parted by `\t`.
    pub text: String,
    /// What the file was.
    pub format: Format,
    /// How its characters were written down.
    pub charset: Charset,
    /// What was converted, in order.
    pub passages: Vec<Passage>,
    /// The text before it was converted; nothing where nothing was.
    source: Option<String>,
    map: Map,
}

impl Document {
    /// The text as it stood in the file, before old encodings were converted.
    pub fn source(&self) -> &str {
        self.source.as_deref().unwrap_or(&self.text)
    }

    /// The bytes of [`Self::source`] that a range of bytes of the text, on character boundaries, stands for.
    pub fn origin(&self, text: Range<usize>) -> Range<usize> {
        self.map.origin(text)
    }

    /// Where the text and its source come to differ in length: places that stand for one another, ascending. From one to
    /// the next the two run alike.
    pub fn steps(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.map.steps()
    }

    fn new(draft: Draft, format: Format, charset: Charset, options: &ReadOptions) -> Self {
        let (source, faces) = draft.into_parts();
        let eight_bit = charset == Charset::Windows1252;
        let (text, map, passages) = legacy::convert(&source, &faces, options.encoding, eight_bit);
        let source = Some(source).filter(|source| *source != text);
        Self { text, format, charset, passages, source, map }
    }
}

/// Reads a file. `name` is only asked where the bytes leave open what it is.
///
/// Time and memory are linear in what the file unpacks to, which is bounded. No bytes make it panic.
pub fn read(bytes: &[u8], name: &str, options: &ReadOptions) -> Result<Document, FileError> {
    if bytes.len() > LARGEST {
        return Err(FileError::TooLarge);
    }
    if bytes.trim_ascii().is_empty() {
        return Err(FileError::Empty);
    }
    let (draft, format, charset) = match Kind::of(bytes, name)? {
        Kind::Docx(mut package) => (docx::read(&mut package)?, Format::Docx, Charset::Utf8),
        Kind::Odt(mut package) => (odt::read(&mut package)?, Format::Odt, Charset::Utf8),
        Kind::Characters => {
            let (text, charset) = plain::decode(bytes, html::charset(bytes))?;
            if html::is_page(&text, name) {
                (html::read(&text), Format::Html, charset)
            } else {
                (Draft::plain(plain::lines(text)), Format::Text, charset)
            }
        }
    };
    if draft.is_blank() {
        return Err(if format == Format::Text { FileError::Empty } else { FileError::NoText });
    }
    Ok(Document::new(draft, format, charset, options))
}

/// Reads rich text from the clipboard (`text/html`). Never fails; what holds no text gives none.
pub fn read_html(html: &str, options: &ReadOptions) -> Document {
    Document::new(html::read(html), Format::Html, Charset::Utf8, options)
}

/// Judges text that was pasted, and converts what was typed in an old encoding. [`Document::source`] is `text` itself.
pub fn read_text(text: &str, options: &ReadOptions) -> Document {
    Document::new(Draft::plain(text.to_owned()), Format::Text, Charset::Utf8, options)
}
