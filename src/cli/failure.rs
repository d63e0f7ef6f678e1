//! Why an input could not be read, in one sentence of each language.

use solieu::file::FileError;
use solieu::report::Language;
use std::io;

/// Why an input could not be read.
#[derive(Debug)]
pub enum Failure {
    /// The system says no.
    Io(io::Error),
    /// It is a folder.
    Folder,
    /// It is a folder with nothing in it.
    EmptyFolder,
    /// It is a pattern that no file fits.
    NoMatch,
    /// Its bytes give no text.
    File(FileError),
}

impl Failure {
    /// One clear sentence about the input `name`.
    pub fn sentence(&self, name: &str, language: Language) -> String {
        let name: String = name.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect();
        match self {
            Self::Folder => language
                .of(format!("“{name}” là thư mục, không phải tệp."), format!("“{name}” is a folder, not a file.")),
            Self::EmptyFolder => language
                .of(format!("thư mục “{name}” không có tệp nào."), format!("there is no file in the folder “{name}”.")),
            Self::NoMatch => {
                language.of(format!("không có tệp nào khớp với “{name}”."), format!("no file fits “{name}”."))
            }
            Self::Io(_) | Self::File(_) => {
                let why = self.why(language);
                language.of(format!("không đọc được “{name}”: {why}."), format!("cannot read “{name}”: {why}."))
            }
        }
    }

    /// Why, without the name of the input and without a full stop.
    pub fn why(&self, language: Language) -> String {
        let known = |vi: &str, en: &str| language.of(vi.to_owned(), en.to_owned());
        match self {
            Self::Io(error) => match error.kind() {
                io::ErrorKind::NotFound => known("không có tệp này", "there is no such file"),
                io::ErrorKind::PermissionDenied => known("không có quyền đọc", "permission denied"),
                _ => error.to_string(),
            },
            Self::Folder => known("đây là thư mục, không phải tệp", "this is a folder, not a file"),
            Self::EmptyFolder => known("thư mục không có tệp nào", "there is no file in the folder"),
            Self::NoMatch => known("không có tệp nào khớp", "no file fits"),
            Self::File(error) => known(error.vi(), error.en()),
        }
    }

    /// What programs know it by.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Io(_) => "input.io",
            Self::Folder => "input.folder",
            Self::EmptyFolder => "input.empty-folder",
            Self::NoMatch => "input.no-match",
            Self::File(error) => error.code(),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::IsADirectory { Self::Folder } else { Self::Io(error) }
    }
}
