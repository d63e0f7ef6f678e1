//! Fifty reports of invented communes in ten forms, and the table that a careful person would make of them by hand.
//!
//! The figures are drawn first; the reports are written from them, and so is the table. Nothing of the table comes from
//! the reading.

use rust_decimal::Decimal;
use std::fmt::Write;

/// What is measured, in the order of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    Revenue,
    RiceArea,
    RiceYield,
    RiceProduction,
    Maize,
    Pigs,
    Poverty,
    Insurance,
    Jobs,
    Births,
    Crimes,
    Admitted,
}

impl What {
    pub const ALL: [Self; 12] = [
        Self::Revenue,
        Self::RiceArea,
        Self::RiceYield,
        Self::RiceProduction,
        Self::Maize,
        Self::Pigs,
        Self::Poverty,
        Self::Insurance,
        Self::Jobs,
        Self::Births,
        Self::Crimes,
        Self::Admitted,
    ];

    /// The code and the unit of the row that should hold it.
    pub fn row(self) -> (&'static str, &'static str) {
        match self {
            Self::Revenue => ("budget.revenue", "đồng"),
            Self::RiceArea => ("crop.rice.area", "ha"),
            Self::RiceYield => ("crop.rice.yield", "tạ/ha"),
            Self::RiceProduction => ("crop.rice.production", "tấn"),
            Self::Maize => ("crop.maize.area", "ha"),
            Self::Pigs => ("herd.pig", "con"),
            Self::Poverty => ("poverty.rate", "%"),
            Self::Insurance => ("health.insurance", "%"),
            Self::Jobs => ("labour.jobs", "người"),
            Self::Births => ("admin.civil", "trường hợp"),
            Self::Crimes => ("security.crimes", "vụ"),
            Self::Admitted => ("party.admitted", "người"),
        }
    }
}

/// A figure as the table has it: exact, in the unit of [`What::row`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figure {
    pub value: Decimal,
    pub plan: Option<Decimal>,
    /// In percent of the plan.
    pub rate: Option<Decimal>,
}

/// A commune with its figures; what it does not report is none.
#[derive(Clone, Debug)]
pub struct Commune {
    pub name: String,
    pub figures: Vec<(What, Figure)>,
}

impl Commune {
    pub fn figure(&self, what: What) -> Option<&Figure> {
        self.figures.iter().find(|(own, _)| *own == what).map(|(_, figure)| figure)
    }
}

/// A small generator of numbers: the same on every machine.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// A number from `from` to `to`.
    pub fn roll(&mut self, from: u32, to: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        from + u32::try_from((self.0 >> 33) % u64::from(to - from + 1)).unwrap()
    }
}

const FIRST: [&str; 10] = ["Phú", "Tân", "Long", "Vĩnh", "Đại", "Mỹ", "Bình", "Thạnh", "Hưng", "Xuân"];
const SECOND: [&str; 5] = ["Khê", "Lộc", "Thủy", "Điền", "Sơn"];

/// Invented communes, each with its own figures.
pub fn communes(count: usize) -> Vec<Commune> {
    (0..count)
        .map(|number| {
            let name = format!("{} {}", FIRST[number % 10], SECOND[number / 10 % 5]);
            let name = if number < 50 { name } else { format!("{name} {}", number / 50) };
            commune(name, &mut Dice::new(number as u64 + 1))
        })
        .collect()
}

fn commune(name: String, dice: &mut Dice) -> Commune {
    let decimal = |digits: u32, scale: u32| Decimal::new(i64::from(digits), scale).normalize();
    let mut figures = Vec::new();
    for what in What::ALL {
        // A figure in eight is not reported.
        if dice.roll(1, 8) == 8 {
            continue;
        }
        let value = match what {
            // Whole tens of millions: 2,31 tỷ to 98,76 tỷ.
            What::Revenue => Decimal::from(dice.roll(231, 9876)) * Decimal::from(10_000_000),
            What::RiceArea => decimal(dice.roll(5_012, 60_000), 2),
            What::RiceYield => decimal(dice.roll(481, 699), 1),
            What::RiceProduction => decimal(dice.roll(2_001, 39_999), 1),
            What::Maize => decimal(dice.roll(1_011, 9_000), 2),
            What::Pigs => Decimal::from(dice.roll(1_003, 9_999)),
            What::Poverty => decimal(dice.roll(101, 999), 2),
            What::Insurance => decimal(dice.roll(801, 999), 1),
            What::Jobs => Decimal::from(dice.roll(31, 700)),
            What::Births => Decimal::from(dice.roll(21, 300)),
            What::Crimes => Decimal::from(dice.roll(2, 19)),
            What::Admitted => Decimal::from(dice.roll(2, 29)),
        };
        let (mut plan, mut rate) = (None, None);
        if matches!(what, What::Revenue | What::RiceArea | What::Pigs | What::Jobs) && dice.roll(1, 3) > 1 {
            let share = decimal(dice.roll(801, 1199), 1);
            rate = Some(share);
            if what == What::RiceArea {
                plan = Some((value / share * Decimal::ONE_HUNDRED).round_dp(2).normalize());
                rate = plan.map(|plan| (value / plan * Decimal::ONE_HUNDRED).round_dp(1).normalize());
            }
        }
        figures.push((what, Figure { value, plan, rate }));
    }
    Commune { name, figures }
}

/// The number of forms.
pub const FORMS: usize = 10;

/// A report in one of the forms: the ending of its file name and its bytes.
pub fn written(commune: &Commune, form: usize) -> (&'static str, Vec<u8>) {
    match form {
        0 => ("txt", list(commune).into_bytes()),
        1 => ("txt", prose(commune).into_bytes()),
        2 => ("txt", table(commune, "\t", false).into_bytes()),
        3 => ("txt", table(commune, " | ", false).into_bytes()),
        4 => ("html", html(&table(commune, "\t", true)).into_bytes()),
        5 => ("docx", docx(&short(commune))),
        // As Windows writes it, with line feeds of two bytes.
        6 => ("txt", list(commune).replace('\n', "\r\n").into_bytes()),
        // UTF-16 with its mark.
        7 => ("txt", [0xFEFF].into_iter().chain(prose(commune).encode_utf16()).flat_map(u16::to_le_bytes).collect()),
        // Letters and their signs apart.
        8 => (
            "txt",
            unicode_normalization::UnicodeNormalization::nfd(short(commune).as_str()).collect::<String>().into_bytes(),
        ),
        _ => ("docx", docx(&mixed(commune))),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

/// The lines of a text, those with tabs as rows of a table: `line` writes one, `table` what stands around rows, `cell` a
/// cell.
fn blocks(text: &str, line: (&str, &str), table: (&str, &str), row: (&str, &str), cell: (&str, &str)) -> String {
    let (mut out, mut open) = (String::new(), false);
    for one in text.lines() {
        let is_row = one.contains('\t');
        if is_row != open {
            out.push_str(if is_row { table.0 } else { table.1 });
            open = is_row;
        }
        let (around, content) = if is_row {
            (row, one.split('\t').map(|own| format!("{}{}{}", cell.0, escaped(own), cell.1)).collect())
        } else {
            (line, escaped(one))
        };
        out.push_str(&format!("{}{content}{}\n", around.0, around.1));
    }
    out + if open { table.1 } else { "" }
}

/// A page as a portal has it.
fn html(text: &str) -> String {
    let body = blocks(text, ("<p>", "</p>"), ("<table>", "</table>"), ("<tr>", "</tr>"), ("<td>", "</td>"));
    format!("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>x</title></head><body>{body}</body></html>")
}

/// A file of a word processor.
fn docx(text: &str) -> Vec<u8> {
    const WORDS: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    let run = ("<w:p><w:r><w:t xml:space=\"preserve\">", "</w:t></w:r></w:p>");
    let cell = (format!("<w:tc>{}", run.0), format!("{}</w:tc>", run.1));
    let body = blocks(text, run, ("<w:tbl>", "</w:tbl>"), ("<w:tr>", "</w:tr>"), (&cell.0, &cell.1));
    let parts = [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>".to_owned()),
        ("_rels/.rels", format!("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{OFFICE}\" Target=\"word/document.xml\"/></Relationships>")),
        ("word/document.xml", format!("<w:document xmlns:w=\"{WORDS}\"><w:body>{body}</w:body></w:document>")),
    ];
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, text) in parts {
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        std::io::Write::write_all(&mut writer, text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

/// A figure as people write it: `1.234,5`.
fn told(value: Decimal) -> String {
    let text = value.normalize().to_string();
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let mut out = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            out.push('.');
        }
        out.push(digit);
    }
    if fraction.is_empty() { out } else { format!("{out},{fraction}") }
}

fn billions(value: Decimal) -> String {
    told(value / Decimal::from(1_000_000_000))
}

fn millions(value: Decimal) -> String {
    told(value / Decimal::from(1_000_000))
}

fn head(commune: &Commune) -> String {
    format!(
        "ỦY BAN NHÂN DÂN\nXÃ {}\nSố: 15/BC-UBND\nBÁO CÁO\nKết quả thực hiện nhiệm vụ phát triển kinh tế - xã hội 6 tháng đầu năm 2024 của xã {}\n",
        commune.name.to_uppercase(),
        commune.name
    )
}

fn of_plan(figure: &Figure) -> String {
    figure.rate.map(|rate| format!(", bằng {}% kế hoạch", told(rate))).unwrap_or_default()
}

/// Items with dashes under headings.
fn list(commune: &Commune) -> String {
    let mut text = head(commune) + "I. KẾT QUẢ THỰC HIỆN\n1. Về kinh tế\n";
    let mut social = String::from("2. Về văn hóa - xã hội\n");
    let mut order = String::from("3. Về an ninh, xây dựng Đảng\n");
    for (what, figure) in &commune.figures {
        let (value, plan) = (told(figure.value), of_plan(figure));
        let _ = match what {
            What::Revenue => {
                writeln!(text, "- Thu ngân sách nhà nước trên địa bàn đạt {} tỷ đồng{plan}.", billions(figure.value))
            }
            What::RiceArea => match figure.plan {
                Some(wanted) => writeln!(
                    text,
                    "- Diện tích lúa xuân {value} ha/{} ha, đạt {}% kế hoạch.",
                    told(wanted),
                    told(figure.rate.unwrap())
                ),
                None => writeln!(text, "- Diện tích lúa xuân gieo cấy {value} ha."),
            },
            What::RiceYield => writeln!(text, "- Năng suất lúa xuân đạt {value} tạ/ha."),
            What::RiceProduction => writeln!(text, "- Sản lượng lúa xuân đạt {value} tấn."),
            What::Maize => writeln!(text, "- Diện tích ngô {value} ha."),
            What::Pigs => writeln!(text, "- Tổng đàn lợn {value} con{plan}."),
            What::Poverty => writeln!(social, "- Tỷ lệ hộ nghèo còn {value}%."),
            What::Insurance => writeln!(social, "- Tỷ lệ người dân tham gia bảo hiểm y tế đạt {value}%."),
            What::Jobs => writeln!(social, "- Giải quyết việc làm cho {value} lao động{plan}."),
            What::Births => writeln!(social, "- Đăng ký khai sinh {value} trường hợp."),
            What::Crimes => writeln!(order, "- Xảy ra {value} vụ phạm pháp hình sự."),
            What::Admitted => writeln!(order, "- Kết nạp {value} đảng viên mới."),
        };
    }
    text + &social + &order
}

/// Sentences, other words, another order, other units.
fn prose(commune: &Commune) -> String {
    let mut text = head(commune) + "A. ĐÁNH GIÁ TÌNH HÌNH\n";
    for (what, figure) in commune.figures.iter().rev() {
        let (value, plan) = (told(figure.value), of_plan(figure));
        let _ = match what {
            What::Revenue => {
                writeln!(text, "Tổng thu ngân sách nhà nước ước đạt {} triệu đồng{plan}.", millions(figure.value))
            }
            What::RiceArea => match figure.plan {
                Some(wanted) => writeln!(
                    text,
                    "Diện tích gieo cấy lúa xuân là {value} ha trên kế hoạch {} ha, đạt {}%.",
                    told(wanted),
                    told(figure.rate.unwrap())
                ),
                None => writeln!(text, "Toàn xã gieo cấy lúa xuân được {value} ha."),
            },
            What::RiceYield => {
                writeln!(text, "Năng suất lúa xuân bình quân ước đạt {} tấn/ha.", told(figure.value / Decimal::TEN))
            }
            What::RiceProduction => {
                writeln!(text, "Sản lượng lúa xuân ước đạt {} tạ.", told(figure.value * Decimal::TEN))
            }
            What::Maize => writeln!(text, "Diện tích trồng ngô đạt {value} ha."),
            What::Pigs => writeln!(text, "Đàn lợn hiện có {value} con{plan}."),
            What::Poverty => writeln!(text, "Tỷ lệ hộ nghèo toàn xã giảm còn {value}%."),
            What::Insurance => writeln!(text, "Tỷ lệ bao phủ bảo hiểm y tế đạt {value}%."),
            What::Jobs => writeln!(text, "Tạo việc làm mới cho {value} người{plan}."),
            What::Births => writeln!(text, "Trong kỳ đã đăng ký khai sinh cho {value} trường hợp."),
            What::Crimes => writeln!(text, "Trên địa bàn xảy ra {value} vụ phạm pháp hình sự."),
            What::Admitted => writeln!(text, "Đảng bộ kết nạp được {value} đảng viên."),
        };
    }
    text
}

/// A table pasted as text; `other` has other units and another order.
fn table(commune: &Commune, separator: &str, other: bool) -> String {
    let mut text = head(commune) + "\nI. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU\n\n";
    let mut line = |cells: [&str; 6]| {
        let _ = writeln!(text, "{}", cells.join(separator));
    };
    line(["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)"]);
    let mut figures = commune.figures.clone();
    if other {
        figures.rotate_left(commune.figures.len() / 2);
    }
    for (number, (what, figure)) in figures.iter().enumerate() {
        let (name, unit, factor) = match (what, other) {
            (What::Revenue, false) => ("Thu ngân sách nhà nước trên địa bàn", "Tỷ đồng", Decimal::new(1, 9)),
            (What::Revenue, true) => ("Tổng thu NSNN trên địa bàn xã", "Triệu đồng", Decimal::new(1, 6)),
            (What::RiceArea, false) => ("Diện tích lúa xuân", "Ha", Decimal::ONE),
            (What::RiceArea, true) => ("Diện tích gieo trồng lúa xuân", "Ha", Decimal::ONE),
            (What::RiceYield, false) => ("Năng suất lúa xuân", "Tạ/ha", Decimal::ONE),
            (What::RiceYield, true) => ("Năng suất lúa xuân", "Tấn/ha", Decimal::new(1, 1)),
            (What::RiceProduction, _) => ("Sản lượng lúa xuân", "Tấn", Decimal::ONE),
            (What::Maize, _) => ("Diện tích ngô", "Ha", Decimal::ONE),
            (What::Pigs, false) => ("Tổng đàn lợn", "Con", Decimal::ONE),
            (What::Pigs, true) => ("Đàn heo", "Con", Decimal::ONE),
            (What::Poverty, _) => ("Tỷ lệ hộ nghèo", "%", Decimal::ONE),
            (What::Insurance, false) => ("Tỷ lệ người dân tham gia bảo hiểm y tế", "%", Decimal::ONE),
            (What::Insurance, true) => ("Tỷ lệ bao phủ BHYT", "%", Decimal::ONE),
            (What::Jobs, false) => ("Số lao động được giải quyết việc làm", "Lao động", Decimal::ONE),
            (What::Jobs, true) => ("Giải quyết việc làm mới", "Người", Decimal::ONE),
            (What::Births, _) => ("Đăng ký khai sinh", "Trường hợp", Decimal::ONE),
            (What::Crimes, _) => ("Số vụ phạm pháp hình sự", "Vụ", Decimal::ONE),
            (What::Admitted, _) => ("Kết nạp đảng viên", "Đảng viên", Decimal::ONE),
        };
        let cell = |value: Option<Decimal>| value.map(told).unwrap_or_default();
        let plan = cell(figure.plan.map(|plan| plan * factor));
        line([&(number + 1).to_string(), name, unit, &plan, &told(figure.value * factor), &cell(figure.rate)]);
    }
    text
}

/// Short sentences with abbreviations, in the order of the list.
fn short(commune: &Commune) -> String {
    let mut text = head(commune) + "I. KẾT QUẢ\n";
    for (what, figure) in &commune.figures {
        let value = told(figure.value);
        let plan = figure.rate.map(|rate| format!(", đạt {}% KH", told(rate))).unwrap_or_default();
        let _ = match what {
            What::Revenue => writeln!(text, "+ Thu NSNN trên địa bàn: {} triệu đồng{plan};", millions(figure.value)),
            What::RiceArea => match figure.plan {
                Some(wanted) => writeln!(text, "+ Lúa xuân: {value}/{} ha{plan};", told(wanted)),
                None => writeln!(text, "+ Diện tích lúa xuân: {value} ha;"),
            },
            What::RiceYield => writeln!(text, "+ Năng suất lúa xuân: {value} tạ/ha;"),
            What::RiceProduction => writeln!(text, "+ Sản lượng lúa xuân: {value} tấn;"),
            What::Maize => writeln!(text, "+ Diện tích ngô: {value} ha;"),
            What::Pigs => writeln!(text, "+ Tổng đàn lợn: {value} con{plan};"),
            What::Poverty => writeln!(text, "+ Tỷ lệ hộ nghèo: {value}%;"),
            What::Insurance => writeln!(text, "+ Tỷ lệ tham gia BHYT: {value}%;"),
            What::Jobs => writeln!(text, "+ Giải quyết việc làm mới: {value} lao động{plan};"),
            What::Births => writeln!(text, "+ Đăng ký khai sinh: {value} trường hợp;"),
            What::Crimes => writeln!(text, "+ Phạm pháp hình sự: {value} vụ;"),
            What::Admitted => writeln!(text, "+ Kết nạp đảng viên mới: {value} đồng chí;"),
        };
    }
    text
}

/// The economy as a table, the rest as items.
fn mixed(commune: &Commune) -> String {
    let part = |economy: bool| Commune {
        name: commune.name.clone(),
        figures: commune
            .figures
            .iter()
            .filter(|(what, _)| {
                economy
                    == matches!(
                        what,
                        What::Revenue
                            | What::RiceArea
                            | What::RiceYield
                            | What::RiceProduction
                            | What::Maize
                            | What::Pigs
                    )
            })
            .copied()
            .collect(),
    };
    let items = list(&part(false));
    let rest = items.split_once("2. Về văn hóa").map_or("", |(_, rest)| rest);
    format!("{}\nII. VĂN HÓA, AN NINH\n2. Về văn hóa{rest}", table(&part(true), "\t", false))
}
