//! Why an input could not be read, in one sentence of each language.

use solieu::report::Language;
use std::io;

/// Why an input could not be read.
#[derive(Debug)]
pub enum Failure {
    /// The system says no.
    Io(io::Error),
    /// It is a folder.
    Folder,
    /// It is larger than the limit, in megabytes.
    Large(usize),
    /// It is a document of a word processor or a PDF.
    Document(&'static str),
    /// Its bytes are no text in UTF-8, nor in UTF-16 with a byte-order mark.
    NotText,
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
            Self::Folder => language.of(
                format!("“{name}” là thư mục, không phải tệp văn bản."),
                format!("“{name}” is a folder, not a text file."),
            ),
            Self::Large(limit) => language.of(
                format!("“{name}” lớn hơn {limit} MB; xin chia thành nhiều tệp."),
                format!("“{name}” is larger than {limit} MB; please split it."),
            ),
            Self::Document(kind) => language.of(
                format!("“{name}” là tệp {kind}; xin lưu thành văn bản (.txt, UTF-8) rồi thử lại."),
                format!("“{name}” is a {kind} file; please save it as text (.txt, UTF-8) and try again."),
            ),
            Self::NotText => language.of(
                format!("“{name}” không phải văn bản Unicode (UTF-8, hoặc UTF-16 có dấu thứ tự byte)."),
                format!("“{name}” is not Unicode text (UTF-8, or UTF-16 with a byte-order mark)."),
            ),
        }
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::IsADirectory { Self::Folder } else { Self::Io(error) }
    }
}
