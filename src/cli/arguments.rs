//! What can be asked on the command line.

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use solieu::report::Language;
use solieu::text::Offsets;
use std::path::PathBuf;

const OPTIONS: &str = "Tùy chọn — options";
const TEMPLATE: &str = "\
{about}

Cách dùng — usage: {usage}

{all-args}{after-help}";

/// Đọc số liệu trong báo cáo của địa phương và kiểm tra các phép tính — reads the figures of local-government reports and checks their arithmetic
#[derive(Debug, Parser)]
#[command(name = "solieu", version, help_template = TEMPLATE, disable_help_subcommand = true, disable_help_flag = true, disable_version_flag = true)]
#[command(subcommand_help_heading = "Lệnh — commands", override_usage = "solieu <LỆNH> [TÙY CHỌN]…")]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
    /// In trợ giúp — print help
    #[arg(short, long, global = true, action = ArgAction::Help, help_heading = OPTIONS)]
    help: Option<bool>,
    /// In phiên bản — print the version
    #[arg(short = 'V', long, action = ArgAction::Version, help_heading = OPTIONS)]
    version: Option<bool>,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Đọc báo cáo, in ra chỉ tiêu và số liệu — read reports, print their indicators
    #[command(help_template = TEMPLATE, after_help = EXAMPLES, override_usage = "solieu extract [TỆP]… [TÙY CHỌN]…")]
    Extract(Extract),
    /// Cho biết vì sao đọc như vậy: quy tắc nào, từ chữ nào — tell why it is read so: which rule, from which words
    #[command(help_template = TEMPLATE, override_usage = "solieu explain [TỆP]… [TÙY CHỌN]…")]
    Explain(Explain),
    /// Liệt kê mọi quy tắc, kèm giải thích và ví dụ — list every rule with documentation and examples
    #[command(help_template = TEMPLATE)]
    Rules {
        /// Ngôn ngữ của tiêu đề — language of headings
        #[arg(long = "lang", value_name = "NGÔN NGỮ", help_heading = OPTIONS)]
        language: Option<Tongue>,
    },
    /// In JSON Schema của kết quả JSON — print the JSON Schema of the JSON output
    #[command(help_template = TEMPLATE)]
    Schema,
}

const EXAMPLES: &str = "\
Ví dụ — examples:
  solieu extract bao-cao.txt
  solieu extract thang-1.txt thang-2.txt --format csv > so-lieu.csv
  pdftotext bao-cao.pdf - | solieu extract --format json -

Mã kết thúc — exit status: 0 tốt — all read; 2 có tệp không đọc được — some input could not be read";

#[derive(Debug, Args)]
pub struct Extract {
    /// Tệp văn bản (UTF-8, UTF-16); không có hoặc `-`: đọc từ đầu vào chuẩn — text files; none or `-`: standard input
    #[arg(value_name = "TỆP", help_heading = "Đầu vào — input")]
    pub files: Vec<PathBuf>,
    /// Dạng in; mặc định `table` trên màn hình, `json` ở nơi khác — form; default `table` on a terminal, else `json`
    #[arg(long, value_enum, value_name = "DẠNG", help_heading = OPTIONS)]
    pub format: Option<Format>,
    /// Đơn vị đếm vị trí trong văn bản — unit of the places in the text
    #[arg(long, value_enum, value_name = "ĐƠN VỊ", default_value_t = Unit::Char, help_heading = OPTIONS)]
    pub offsets: Unit,
    /// Ngôn ngữ của tiêu đề và thông báo — language of headings and messages
    #[arg(long = "lang", value_name = "NGÔN NGỮ", help_heading = OPTIONS)]
    pub language: Option<Tongue>,
}

#[derive(Debug, Args)]
pub struct Explain {
    /// Tệp văn bản (UTF-8, UTF-16); không có hoặc `-`: đọc từ đầu vào chuẩn — text files; none or `-`: standard input
    #[arg(value_name = "TỆP", help_heading = "Đầu vào — input")]
    pub files: Vec<PathBuf>,
    /// Dạng in — form
    #[arg(long, value_enum, value_name = "DẠNG", default_value_t = ExplainFormat::Text, help_heading = OPTIONS)]
    pub format: ExplainFormat,
    /// Đơn vị đếm vị trí trong văn bản, ở dạng `json` — unit of the places in the text, in `json`
    #[arg(long, value_enum, value_name = "ĐƠN VỊ", default_value_t = Unit::Char, help_heading = OPTIONS)]
    pub offsets: Unit,
    /// Ngôn ngữ của lời giải thích và thông báo — language of explanations and messages
    #[arg(long = "lang", value_name = "NGÔN NGỮ", help_heading = OPTIONS)]
    pub language: Option<Tongue>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExplainFormat {
    /// Cho người đọc — for people
    Text,
    /// Một đối tượng; nhiều tệp thì một mảng — one object; an array for several files
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Một đối tượng; nhiều tệp thì một mảng — one object; an array for several files
    Json,
    /// Mỗi tệp một dòng — one line a file
    Jsonl,
    /// Bảng cho máy: dấu phẩy, dấu chấm thập phân — a table for machines
    Csv,
    /// Bảng Markdown — a Markdown table
    Md,
    /// Bảng cho màn hình — a table for the terminal
    Table,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Unit {
    /// Ký tự Unicode — Unicode scalars
    Char,
    /// Byte UTF-8 — UTF-8 bytes
    Utf8,
    /// Đơn vị UTF-16 — UTF-16 units
    Utf16,
}

impl From<Unit> for Offsets {
    fn from(unit: Unit) -> Self {
        match unit {
            Unit::Char => Self::Char,
            Unit::Utf8 => Self::Utf8,
            Unit::Utf16 => Self::Utf16,
        }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Tongue {
    /// Tiếng Việt
    #[default]
    Vi,
    /// English
    En,
}

impl From<Tongue> for Language {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::Vi => Self::Vi,
            Tongue::En => Self::En,
        }
    }
}
