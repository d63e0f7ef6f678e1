//! A form filled in, and what is told of it.

use crate::report::{Amount, Language, Message, Span, Verdict};
use serde::Serialize;
use smol_str::SmolStr;

/// A form filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct Filled {
    /// The file, in the format it came in.
    pub bytes: Vec<u8>,
    /// What was filled in, in the order of the cells.
    pub placed: Vec<Placed>,
    /// What was not, with the reason.
    pub unplaced: Vec<Unplaced>,
    /// Files that go with a form without sheets.
    pub companions: Vec<Companion>,
}

/// A file that goes with a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Companion {
    /// What is put before the ending of the form's name: `nguon`.
    pub suffix: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A cell that was filled in.
#[derive(Clone, Debug, Serialize, PartialEq)]
pub struct Placed {
    /// The sheet.
    pub sheet: String,
    /// The cell: `D5`.
    pub cell: String,
    /// The name in the form.
    pub name: String,
    /// What was written, in `unit`.
    pub amount: Amount,
    /// The form's unit; the table's when the form names none.
    pub unit: Option<String>,
    /// Id of the column of the report; none for a total.
    pub column: Option<SmolStr>,
    /// What stands above that column.
    pub label: String,
    /// The file of the report.
    pub source: Option<String>,
    /// The indicator in the report.
    pub indicator: Option<SmolStr>,
    /// As the text has it; for a total, how it was made.
    pub text: SmolStr,
    /// Where.
    pub span: Option<Span>,
    /// What the audit says.
    pub verdict: Option<Verdict>,
    /// What is to be known of it besides.
    pub note: Option<Message>,
}

/// Something that found no place.
#[derive(Clone, Debug, Serialize, PartialEq)]
pub struct Unplaced {
    /// Why.
    pub reason: UnplacedReason,
    /// The sheet, when a cell or a row of the form is meant.
    pub sheet: Option<String>,
    /// The cell.
    pub cell: Option<String>,
    /// The name of the indicator or of the form's row.
    pub name: String,
    /// Key of the row of the table.
    pub row: Option<String>,
    /// What stands above the report's column.
    pub label: Option<String>,
    /// The file of the report.
    pub source: Option<String>,
    /// As the text has it.
    pub text: SmolStr,
    /// In plain words.
    pub message: Message,
}

/// Why something found no place.
#[derive(Clone, Copy, Debug, Serialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum UnplacedReason {
    /// A row of the form that no indicator fits.
    NoIndicator,
    /// A row of the form that several indicators fit.
    Ambiguous,
    /// An indicator that has no row in the form.
    NoRow,
    /// A report that has no column in the form.
    NoColumn,
    /// A column of the form that no report has figures for.
    NoReport,
    /// The report does not state it.
    Missing,
    /// The cell has a value already.
    Occupied,
    /// The cell has a formula.
    Formula,
    /// The figure cannot be told in the form's unit exactly.
    Unit,
    /// The figure is a range.
    Range,
    /// Two figures of the report disagree.
    Conflicting,
    /// The parts cannot be summed.
    NoTotal,
}

/// Why a form cannot be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormError {
    /// It is neither a workbook nor a table of text.
    Unknown,
    /// It is a workbook of an old or another kind.
    Other(&'static str),
    /// It has a password.
    Password,
    /// It is broken.
    Broken,
    /// It is larger than what is read, unpacked.
    Large,
    /// No row of headings was found in it.
    NoHeader,
}

impl FormError {
    /// Its name for programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::Unknown => "form.unknown",
            Self::Other(_) => "form.other",
            Self::Password => "form.password",
            Self::Broken => "form.broken",
            Self::Large => "form.large",
            Self::NoHeader => "form.header",
        }
    }

    /// One clear sentence.
    pub fn sentence(self, name: &str, language: Language) -> String {
        let (vi, en) = match self {
            Self::Unknown => (
                format!("“{name}” không phải biểu mẫu .xlsx hay .csv."),
                format!("“{name}” is no form in .xlsx or .csv."),
            ),
            Self::Other(kind) => (
                format!("“{name}” là tệp {kind}; xin mở bằng Excel hoặc LibreOffice, lưu thành .xlsx rồi thử lại."),
                format!(
                    "“{name}” is a {kind} file; please open it in Excel or LibreOffice, save it as .xlsx and try again."
                ),
            ),
            Self::Password => (
                format!("“{name}” có mật khẩu; xin bỏ mật khẩu rồi thử lại."),
                format!("“{name}” has a password; please remove it and try again."),
            ),
            Self::Broken => {
                (format!("“{name}” bị hỏng, không mở được."), format!("“{name}” is broken and cannot be opened."))
            }
            Self::Large => {
                (format!("“{name}” quá lớn đối với một biểu mẫu."), format!("“{name}” is too large for a form."))
            }
            Self::NoHeader => (
                format!(
                    "không tìm thấy hàng tiêu đề trong “{name}”: cần một cột “Chỉ tiêu” (hoặc “Nội dung”) và các cột số liệu, hoặc các hàng là tên xã và các cột là chỉ tiêu."
                ),
                format!(
                    "no row of headings was found in “{name}”: a column “Chỉ tiêu” (or “Nội dung”) and columns of figures are needed, or rows of places and columns of indicators."
                ),
            ),
        };
        language.of(vi, en)
    }
}
