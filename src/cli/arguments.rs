//! What can be asked on the command line.

use clap::{ArgAction, Args, Parser, Subcommand, ValueEnum};
use solieu::Tolerance;
use solieu::compare::Measure;
use solieu::file;
use solieu::report::Language;
use solieu::text::Offsets;
use std::num::NonZeroU8;
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
    /// Kiểm tra các phép tính trong báo cáo — check the arithmetic of reports
    #[command(help_template = TEMPLATE, after_help = AUDIT_EXAMPLES, override_usage = "solieu audit [TỆP]… [TÙY CHỌN]…")]
    Audit(Audit),
    /// In phần chữ đọc được từ tệp; vị trí trong kết quả tính theo phần chữ này — print the text as it was read from files: what places refer to
    #[command(help_template = TEMPLATE, override_usage = "solieu text [TỆP]… [TÙY CHỌN]…")]
    Text(Text),
    /// Tổng hợp nhiều báo cáo thành một bảng, hoặc điền vào biểu mẫu — put many reports into one table, or fill in a form
    #[command(help_template = TEMPLATE, after_help = COMPARE_EXAMPLES, override_usage = "solieu compare TỆP|THƯ MỤC… [TÙY CHỌN]…")]
    Compare(Compare),
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
  solieu extract bao-cao.docx
  solieu extract thang-1.txt thang-2.txt --format csv > so-lieu.csv
  solieu extract bao-cao-2003.docx --encoding tcvn3
  solieu extract bao-cao/ --format jsonl > so-lieu.jsonl
  solieu extract bao-cao.zip --format jsonl > so-lieu.jsonl
  pdftotext bao-cao.pdf - | solieu extract --format json -

Mã kết thúc — exit status: 0 tốt — all read; 2 có tệp không đọc được — some input could not be read";

const AUDIT_EXAMPLES: &str = "\
Ví dụ — examples:
  solieu audit bao-cao.txt
  solieu audit *.txt --fail-on differs
  solieu audit bao-cao.txt --show all --format csv > kiem-tra.csv
  solieu audit bao-cao.txt --format sarif > kiem-tra.sarif

Mã kết thúc — exit status: 0 tốt — nothing of what `--fail-on` names; 1 có — something of it; 2 có tệp không đọc được — some input could not be read";

/// What is read.
#[derive(Debug, Args)]
pub struct Source {
    /// Tệp Word (.docx), trang web (.html), văn bản (.txt), thư mục, tệp nén (.zip) hoặc mẫu tên; không có hoặc `-`: đọc từ đầu vào chuẩn — Word files, web pages, text, folders, archives (.zip), patterns; none or `-`: standard input
    #[arg(value_name = "TỆP", help_heading = "Đầu vào — input")]
    pub files: Vec<PathBuf>,
    /// Bảng mã của chữ trong tệp — encoding of the letters in the files
    #[arg(long, value_enum, value_name = "BẢNG MÃ", default_value_t = Encoding::Auto, help_heading = "Đầu vào — input")]
    pub encoding: Encoding,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Encoding {
    /// Tự nhận biết từng dòng — judged line by line
    Auto,
    /// Unicode, không chuyển đổi — nothing is converted
    Unicode,
    /// TCVN3 (ABC), phông .VnTime — fonts .VnTime
    Tcvn3,
    /// VNI, phông VNI-Times — fonts VNI-Times
    Vni,
}

impl From<Encoding> for file::Encoding {
    fn from(encoding: Encoding) -> Self {
        match encoding {
            Encoding::Auto => Self::Auto,
            Encoding::Unicode => Self::Unicode,
            Encoding::Tcvn3 => Self::Tcvn3,
            Encoding::Vni => Self::Vni,
        }
    }
}

#[derive(Debug, Args)]
pub struct Text {
    #[command(flatten)]
    pub source: Source,
    /// Ngôn ngữ của thông báo — language of messages
    #[arg(long = "lang", value_name = "NGÔN NGỮ", help_heading = OPTIONS)]
    pub language: Option<Tongue>,
}

#[derive(Debug, Args)]
pub struct Audit {
    #[command(flatten)]
    pub source: Source,
    /// Dạng in — form
    #[arg(long, value_enum, value_name = "DẠNG", default_value_t = AuditFormat::Text, help_heading = OPTIONS)]
    pub format: AuditFormat,
    /// Kết luận được in ra, cách nhau dấu phẩy; mặc định differs,review,truncated, và cả agrees khi in cho máy — verdicts that are printed, with commas; default those three, for machines also agrees
    #[arg(long, value_enum, value_name = "KẾT LUẬN", value_delimiter = ',', help_heading = OPTIONS)]
    pub show: Vec<Show>,
    /// Từ mức nào thì kết thúc với mã 1 — from which verdict on the exit status is 1
    #[arg(long, value_enum, value_name = "MỨC", default_value_t = FailOn::Never, help_heading = OPTIONS)]
    pub fail_on: FailOn,
    /// Sai số cho phép: `half-ulp` (nửa đơn vị của chữ số cuối) hoặc số đơn vị của chữ số cuối — tolerance: half a unit of the last digit, or so many units of it
    #[arg(long, value_name = "SAI SỐ", default_value = "half-ulp", value_parser = tolerance, help_heading = OPTIONS)]
    pub tolerance: Tolerance,
    /// Đơn vị đếm vị trí trong văn bản (json, jsonl, csv) — unit of the places in the text
    #[arg(long, value_enum, value_name = "ĐƠN VỊ", default_value_t = Unit::Char, help_heading = OPTIONS)]
    pub offsets: Unit,
    /// Ngôn ngữ của thông báo — language of messages
    #[arg(long = "lang", value_name = "NGÔN NGỮ", help_heading = OPTIONS)]
    pub language: Option<Tongue>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum AuditFormat {
    /// Danh sách cho người đọc — a list for people
    Text,
    /// Một đối tượng; nhiều tệp thì một mảng — one object; an array for several files
    Json,
    /// Mỗi tệp một dòng — one line a file
    Jsonl,
    /// Bảng cho máy, mỗi kết quả một dòng — a table for machines, a row for each finding
    Csv,
    /// SARIF 2.1.0 cho trình soạn thảo — for editors
    Sarif,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Show {
    /// Sai lệch
    Differs,
    /// Cần xem lại — to look at again
    Review,
    /// Bị cắt bớt thay vì làm tròn — cut instead of rounded
    Truncated,
    /// Khớp
    Agrees,
    /// Số suy ra, báo cáo không nêu — figures that follow and are not stated
    Derived,
    /// Tất cả
    All,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub enum FailOn {
    /// Không bao giờ
    Never,
    /// Có sai lệch
    Differs,
    /// Có sai lệch hoặc số bị cắt bớt — or a figure that was cut
    Truncated,
    /// Có bất cứ điều gì cần xem — anything to look at
    Review,
}

/// `half-ulp`, or a number that is not negative.
fn tolerance(text: &str) -> Result<Tolerance, String> {
    if text == "half-ulp" {
        return Ok(Tolerance::HalfUlp);
    }
    let number: Option<rust_decimal::Decimal> = text.replace(',', ".").parse().ok();
    number.filter(|number| !number.is_sign_negative()).map(Tolerance::Units).ok_or_else(|| {
        "cần `half-ulp` hoặc một số không âm — `half-ulp` or a number that is not negative is wanted".to_owned()
    })
}

const COMPARE_EXAMPLES: &str = "\
Ví dụ — examples:
  solieu compare bao-cao/ --out tong-hop.xlsx
  solieu compare bao-cao/ --form bieu-mau.xlsx --out tong-hop.xlsx
  solieu compare xa-*.docx --measure plan,result,rate --format csv > tong-hop.csv

Mã kết thúc — exit status: 0 tốt — all read; 2 có tệp không đọc được — some input could not be read";

#[derive(Debug, Args)]
pub struct Compare {
    #[command(flatten)]
    pub source: Source,
    /// Biểu mẫu (.xlsx, .csv) để điền; giữ nguyên hàng, cột, định dạng — a form to fill in; its rows, columns and styles are kept
    #[arg(long, value_name = "BIỂU MẪU", help_heading = OPTIONS)]
    pub form: Option<PathBuf>,
    /// Tệp ghi ra; không có thì in ra màn hình — where to write; else standard output
    #[arg(long, value_name = "TỆP", help_heading = OPTIONS)]
    pub out: Option<PathBuf>,
    /// Dạng in; mặc định theo tên tệp ghi ra, `table` trên màn hình, `csv` ở nơi khác — form; default by the name of the output, `table` on a terminal, else `csv`
    #[arg(long, value_enum, value_name = "DẠNG", help_heading = OPTIONS)]
    pub format: Option<CompareFormat>,
    /// Chỉ số được lấy, cách nhau dấu phẩy — what is taken, with commas
    #[arg(long = "measure", value_enum, value_name = "CHỈ SỐ", value_delimiter = ',', default_values_t = [Measured::Result], help_heading = OPTIONS)]
    pub measures: Vec<Measured>,
    /// Tệp JSON ghép tay: chỉ tiêu nào vào hàng nào — a JSON file of what was matched by hand
    #[arg(long, value_name = "TỆP", help_heading = OPTIONS)]
    pub matches: Option<PathBuf>,
    /// Thêm chênh lệch tính được giữa hai cột: số thứ tự, tên cột hoặc tên tệp, cột trước đứng trước — what two columns are apart, computed
    #[arg(long, num_args = 2, value_names = ["CỘT", "CỘT"], help_heading = OPTIONS)]
    pub between: Option<Vec<String>>,
    /// Đơn vị đếm vị trí trong văn bản — unit of the places in the text
    #[arg(long, value_enum, value_name = "ĐƠN VỊ", default_value_t = Unit::Char, help_heading = OPTIONS)]
    pub offsets: Unit,
    /// Số luồng đọc; mặc định mọi lõi — how many threads read; default all cores
    #[arg(long, value_name = "SỐ", help_heading = OPTIONS)]
    pub workers: Option<NonZeroU8>,
    /// Ngôn ngữ của tiêu đề và thông báo — language of headings and messages
    #[arg(long = "lang", value_name = "NGÔN NGỮ", help_heading = OPTIONS)]
    pub language: Option<Tongue>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum CompareFormat {
    /// Sổ tính, có trang nguồn — a workbook with a sheet of sources
    Xlsx,
    /// Bảng cho máy: dấu phẩy, dấu chấm thập phân — a table for machines
    Csv,
    /// Một đối tượng, mỗi ô có nguồn — one object, each cell with its source
    Json,
    /// Bảng cho màn hình — a table for the terminal
    Table,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Measured {
    /// Kết quả thực hiện
    Result,
    /// Kế hoạch
    Plan,
    /// Tỷ lệ %
    Rate,
    /// So với kỳ trước, % — in percent of the period before
    Index,
    /// Tăng, giảm theo đơn vị của chỉ tiêu — in the unit of the indicator
    Change,
    /// Tăng, giảm %
    ChangePercent,
}

impl From<Measured> for Measure {
    fn from(measured: Measured) -> Self {
        match measured {
            Measured::Result => Self::Value,
            Measured::Plan => Self::Plan,
            Measured::Rate => Self::Rate,
            Measured::Index => Self::Index,
            Measured::Change => Self::Change,
            Measured::ChangePercent => Self::ChangePercent,
        }
    }
}

#[derive(Debug, Args)]
pub struct Extract {
    #[command(flatten)]
    pub source: Source,
    /// Dạng in; mặc định `table` trên màn hình, `json` ở nơi khác — form; default `table` on a terminal, else `json`
    #[arg(long, value_enum, value_name = "DẠNG", help_heading = OPTIONS)]
    pub format: Option<Format>,
    /// Dạng `jsonl`: tệp không đọc được cũng thành một dòng, có `source` và `error` — in `jsonl`, an input that cannot be read is a line too, with `source` and `error`
    #[arg(long, help_heading = OPTIONS)]
    pub errors: bool,
    /// Đơn vị đếm vị trí trong văn bản — unit of the places in the text
    #[arg(long, value_enum, value_name = "ĐƠN VỊ", default_value_t = Unit::Char, help_heading = OPTIONS)]
    pub offsets: Unit,
    /// Số luồng đọc; mặc định mọi lõi — how many threads read; default all cores
    #[arg(long, value_name = "SỐ", help_heading = OPTIONS)]
    pub workers: Option<NonZeroU8>,
    /// Ngôn ngữ của tiêu đề và thông báo — language of headings and messages
    #[arg(long = "lang", value_name = "NGÔN NGỮ", help_heading = OPTIONS)]
    pub language: Option<Tongue>,
}

#[derive(Debug, Args)]
pub struct Explain {
    #[command(flatten)]
    pub source: Source,
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
