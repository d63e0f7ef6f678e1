//! The published lists of what the machine knows, made from its data: `docs/taxonomy.md` and `docs/rules.md`.
//!
//! `SOLIEU_BLESS=1 cargo test --test integration documents` writes them anew.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

#[test]
fn the_table_of_codes_is_that_of_the_data() {
    crate::schema::check("docs/taxonomy.md", &taxonomy(), "documents");
}

#[test]
fn the_list_of_rules_is_that_of_the_code() {
    crate::schema::check("docs/rules.md", &rules(), "documents");
}

#[test]
fn every_code_of_the_data_can_be_found_by_its_name() {
    let codes: Vec<&str> = solieu::lexicon::lexicon().indicators().iter().map(|one| one.code).collect();
    let told = taxonomy();
    for row in rows("indicators").iter().filter(|row| !row[0].contains('*')) {
        assert!(codes.contains(&row[0].as_str()), "{} is not loaded", row[0]);
        assert!(told.contains(&format!("| `{}` |", row[0])), "{} is not told", row[0]);
    }
    // A row with a star stands for one indicator of each subject.
    assert!(codes.contains(&"crop.rice.area") && codes.contains(&"herd.pig"));
}

/// The rows of a data file without its heading, as columns.
fn rows(name: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/lexicon/data/{name}.tsv"));
    let file = std::fs::read_to_string(path).unwrap();
    let rows = file.lines().skip(1).filter(|line| !line.is_empty());
    rows.map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// The sectors in the order in which reports speak of them.
const SECTORS: [(&str, &str, &str); 25] = [
    ("growth", "Tăng trưởng và cơ cấu kinh tế", "growth and structure"),
    ("budget", "Ngân sách", "budget"),
    ("investment", "Đầu tư", "investment"),
    ("agriculture", "Trồng trọt", "crops"),
    ("livestock", "Chăn nuôi", "livestock"),
    ("fishery", "Thủy sản", "fishery"),
    ("forestry", "Lâm nghiệp", "forestry"),
    ("industry", "Công nghiệp, doanh nghiệp", "industry and enterprise"),
    ("trade", "Thương mại, vận tải", "trade and transport"),
    ("tourism", "Du lịch", "tourism"),
    ("new_rural", "Nông thôn mới", "new rural programme"),
    ("infrastructure", "Hạ tầng", "infrastructure"),
    ("environment", "Môi trường", "environment"),
    ("poverty", "Giảm nghèo, an sinh", "poverty and welfare"),
    ("labour", "Lao động, việc làm", "labour"),
    ("population", "Dân số", "population"),
    ("health", "Y tế", "health"),
    ("education", "Giáo dục", "education"),
    ("culture", "Văn hóa, thể thao", "culture and sport"),
    ("security", "An ninh, trật tự", "security"),
    ("defence", "Quốc phòng", "defence"),
    ("party", "Xây dựng Đảng", "Party"),
    ("administration", "Hành chính", "administration"),
    ("digital", "Chuyển đổi số", "digital"),
    ("mass_organisations", "Mặt trận, đoàn thể", "mass organisations"),
];

/// How many other wordings of an indicator are told; all of them stand in the data.
const WORDINGS: usize = 4;

fn taxonomy() -> String {
    let rows = rows("indicators");
    let subjects = self::rows("subjects");
    let mut out = String::from(
        "<!-- Viết ra từ src/lexicon/data; SOLIEU_BLESS=1 cargo test --test integration documents -->\n\n\
         # Bảng mã chỉ tiêu – taxonomy of indicators\n\n",
    );
    writeln!(
        out,
        "Mỗi chỉ tiêu đọc được có một mã (`code`) khi tên của nó nói rõ điều được đo; nếu không thì mã để trống (`null`), không đoán.\n\
         Bảng có {} dòng; dòng có dấu `*` đứng cho một chỉ tiêu của từng cây trồng hoặc vật nuôi ở cuối trang.\n\
         Cột *cách viết* chỉ nêu vài cách thường gặp, chữ trong ngoặc có thể có hoặc không; danh sách đủ nằm trong\n\
         [`src/lexicon/data/indicators.tsv`](../src/lexicon/data/indicators.tsv), mở được bằng phần mềm bảng tính.\n",
        rows.len()
    )
    .unwrap();
    out.push_str(
        "*An indicator bears a code when its name says what is measured, else `null`. Each row: code, name, a few of its wordings\n\
         (words in brackets are optional), usual units, and the kind of quantity: a **stock** is a level at a moment, a **flow** is\n\
         what a period brings, a **rate** is a share, a coverage or a growth. A row with `*` stands for each crop or animal below.*\n\n\
         | loại | nghĩa |\n|---|---|\n\
         | mức (`stock`) | lượng có ở một thời điểm: dân số, tổng đàn, số đảng viên |\n\
         | luồng (`flow`) | lượng phát sinh trong một kỳ: thu ngân sách, sản lượng, số vụ |\n\
         | tỷ lệ (`rate`) | tỷ lệ, độ bao phủ, tốc độ: tỷ lệ hộ nghèo, tăng trưởng |\n",
    );
    let mut by_sector: BTreeMap<&str, Vec<&Vec<String>>> = BTreeMap::new();
    for row in &rows {
        by_sector.entry(&row[3]).or_default().push(row);
    }
    for (sector, vi, en) in SECTORS {
        let rows = by_sector.remove(sector).unwrap_or_default();
        writeln!(out, "\n## {vi} – {en} (`{sector}`)\n").unwrap();
        out.push_str(
            "| mã – code | tên – name | cách viết – wordings | đơn vị – units | loại – kind |\n|---|---|---|---|---|\n",
        );
        for row in rows {
            let wordings: Vec<&str> = row[2].split('|').filter(|wording| !wording.is_empty()).take(WORDINGS).collect();
            let kind = match row[5].as_str() {
                "stock" => "mức",
                "flow" => "luồng",
                "rate" => "tỷ lệ",
                other => panic!("{}: {other} is no kind of quantity", row[0]),
            };
            writeln!(
                out,
                "| `{}` | {} | {} | {} | {kind} |",
                row[0],
                row[1].replace('*', "…"),
                wordings.join("; ").replace('*', "…"),
                row[4].replace('|', ", "),
            )
            .unwrap();
        }
    }
    assert!(by_sector.is_empty(), "sectors without a name: {:?}", by_sector.keys());
    out.push_str("\n## Cây trồng, vật nuôi – crops and animals\n\n| thay cho `*` | tên – name | cách viết – wordings |\n|---|---|---|\n");
    for row in subjects {
        let wordings: Vec<&str> = row[2].split('|').filter(|wording| !wording.is_empty()).take(WORDINGS).collect();
        writeln!(out, "| `{}` | {} | {} |", row[0], row[1], wordings.join("; ")).unwrap();
    }
    out
}

fn rules() -> String {
    let mut out = String::from(
        "<!-- Viết ra từ mã nguồn; SOLIEU_BLESS=1 cargo test --test integration documents -->\n\n\
         # Quy tắc – rules\n\n\
         Mỗi chỉ tiêu mang mã của quy tắc đã đọc ra nó (`rule`); `solieu explain` cho biết quy tắc nào đọc chữ nào. Mẫu gồm các lớp từ,\n\
         `?` là có thể thiếu, `*` và `+` là lặp lại. Câu có dấu ✓ phải đọc được như ghi bên phải, câu có dấu ✗ thì quy tắc không được đụng tới;\n\
         mọi câu đều được chạy trong bài kiểm tra.\n\n\
         *Every indicator bears the id of the rule that read it; `solieu explain` tells which rule read which words. Patterns are rows of\n\
         word classes. A sentence with ✓ must be read as stated, one with ✗ must be left alone; all of them run as tests.*\n\n\
         ## Đọc chỉ tiêu – reading\n",
    );
    // A table is told on one line: its cells between bars, its rows between arrows.
    let cell = |text: &str| text.replace('|', "\\|").replace('\t', " ¦ ").replace('\n', " ⏎ ");
    for rule in solieu::assemble::rules() {
        let (vi, en) = rule.doc.split_once(" · ").unwrap_or((rule.doc, rule.doc));
        writeln!(out, "\n### `{}`\n\n{vi} *{en}*\n", rule.id).unwrap();
        // The rules of tables read rows and columns, not a row of words.
        if !rule.pattern.is_empty() {
            writeln!(out, "- mẫu: `{}`", rule.pattern).unwrap();
        }
        for (text, want) in rule.examples {
            writeln!(out, "- ✓ {} → {}", cell(text), cell(want)).unwrap();
        }
        for text in rule.counterexamples {
            writeln!(out, "- ✗ {}", cell(text)).unwrap();
        }
    }
    out.push_str("\n## Kiểm tra số học – the audit\n");
    for check in solieu::audit::rules() {
        writeln!(out, "\n### `{}`\n\n{} *{}*\n", check.id, check.vi, check.en).unwrap();
        for (text, verdict) in check.examples {
            writeln!(out, "- {} → `{}`", cell(text), cell(verdict)).unwrap();
        }
    }
    out
}
