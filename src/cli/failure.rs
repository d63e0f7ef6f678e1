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
            Self::Io(error) => {
                let vi = match error.kind() {
                    io::ErrorKind::NotFound => "không có tệp này".to_owned(),
                    io::ErrorKind::PermissionDenied => "không có quyền đọc".to_owned(),
                    _ => error.to_string(),
                };
                let en = match error.kind() {
                    io::ErrorKind::NotFound => "there is no such file".to_owned(),
                    io::ErrorKind::PermissionDenied => "permission denied".to_owned(),
                    _ => error.to_string(),
                };
                language.of(format!("không đọc được “{name}”: {vi}."), format!("cannot read “{name}”: {en}."))
            }
            Self::Folder => language
                .of(format!("“{name}” là thư mục, không phải tệp."), format!("“{name}” is a folder, not a file.")),
            Self::EmptyFolder => language
                .of(format!("thư mục “{name}” không có tệp nào."), format!("there is no file in the folder “{name}”.")),
            Self::NoMatch => {
                language.of(format!("không có tệp nào khớp với “{name}”."), format!("no file fits “{name}”."))
            }
            Self::File(error) => language.of(
                format!("không đọc được “{name}”: {}.", error.vi()),
                format!("cannot read “{name}”: {}.", error.en()),
            ),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::IsADirectory { Self::Folder } else { Self::Io(error) }
    }
}
