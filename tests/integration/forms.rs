//! Forms filled in: the cells that are asked for, nothing else; what is broken or hostile is refused in one sentence.
//!
//! `tests/forms/check.py` opens filled forms again with other programs; here the parts of the archives are compared.

use solieu::compare::form::{Filled, FormError, FormOptions, UnplacedReason, fill};
use solieu::compare::{Comparison, Matches, Measure, NamedRow, Source, compare};
use solieu::{Options, extract};
use std::collections::BTreeMap;
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const PHU_KHE: &str = "ỦY BAN NHÂN DÂN XÃ PHÚ KHÊ\nBÁO CÁO\nKết quả năm 2024\nI. KẾT QUẢ\n\
- Thu ngân sách nhà nước trên địa bàn đạt 12,5 tỷ đồng, bằng 104% kế hoạch, tăng 7,2% so với cùng kỳ.\n\
- Diện tích lúa xuân 118,14 ha/102 ha, đạt 115,8% kế hoạch. Sản lượng lúa xuân 653,3 tấn.\n\
- Kết nạp 9 đảng viên mới. Tỷ lệ hộ nghèo còn 2,6%. Đăng ký khai sinh 30 trường hợp. Đăng ký khai tử 12 trường hợp.\n";
const TAN_LOC: &str = "ỦY BAN NHÂN DÂN XÃ TÂN LỘC\nBÁO CÁO\nTình hình năm 2024\nI. KẾT QUẢ\n\
Tổng thu NSNN ước đạt 8 tỷ 640 triệu đồng. Sản lượng lúa xuân đạt 4.120 tạ. Kết nạp đảng viên được 12 đồng chí.\n";

fn table(texts: &[&str]) -> Comparison {
    let reports: Vec<_> = texts.iter().map(|text| extract(text, &Options::default())).collect();
    let sources: Vec<Source<'_>> = reports.iter().map(|report| Source { label: None, report }).collect();
    compare(&sources, &Matches::default())
}

fn both() -> Comparison {
    table(&[PHU_KHE, TAN_LOC])
}

/// A form of text filled in; what is told of the others as `cell reason`.
fn check(form: &str, table: &Comparison, expected: &str, told: &[&str]) -> Filled {
    let filled = fill(form.as_bytes(), table, &FormOptions::default()).unwrap();
    assert_eq!(String::from_utf8(filled.bytes.clone()).unwrap(), expected);
    let own =
        filled.unplaced.iter().filter(|one| !matches!(one.reason, UnplacedReason::NoRow | UnplacedReason::NoColumn));
    let own: Vec<String> = own.map(|one| format!("{} {:?}", one.cell.as_deref().unwrap_or("—"), one.reason)).collect();
    assert_eq!(own, told);
    filled
}

#[test]
fn rows_of_indicators_and_columns_of_places() {
    let form = "TT,Chỉ tiêu,ĐVT,Phú Khê,Tân Lộc,Tổng cộng\n1,Tổng thu NSNN trên địa bàn,Tỷ đồng,,,\n2,\"Lúa xuân\",,,,\n,- Sản lượng,Tạ,,,\n,- Diện tích,Ha,,,\n3,Tỷ lệ hộ nghèo,%,,,\n";
    check(
        form,
        &both(),
        "TT,Chỉ tiêu,ĐVT,Phú Khê,Tân Lộc,Tổng cộng\n1,Tổng thu NSNN trên địa bàn,Tỷ đồng,12.5,8.64,21.14\n2,\"Lúa xuân\",,,,\n,- Sản lượng,Tạ,6533,4120,10653\n,- Diện tích,Ha,118.14,,\n3,Tỷ lệ hộ nghèo,%,2.6,,\n",
        &["E5 Missing", "F5 NoTotal", "E6 Missing", "F6 NoTotal"],
    );
}

#[test]
fn a_single_report_by_its_measures() {
    let form = "\u{FEFF}STT;Nội dung;Đơn vị tính;Kế hoạch năm;Thực hiện;Tỷ lệ % TH/KH;So với cùng kỳ (%);Tăng giảm so cùng kỳ (%);Cùng kỳ năm trước\r\n1;Thu ngân sách nhà nước;Triệu đồng;;;;;;\r\n2;Diện tích lúa xuân;ha;;;;;;\r\n";
    check(
        form,
        &table(&[PHU_KHE]),
        "\u{FEFF}STT;Nội dung;Đơn vị tính;Kế hoạch năm;Thực hiện;Tỷ lệ % TH/KH;So với cùng kỳ (%);Tăng giảm so cùng kỳ (%);Cùng kỳ năm trước\r\n1;Thu ngân sách nhà nước;Triệu đồng;;12500;104;107,2;7,2;\r\n2;Diện tích lúa xuân;ha;102;118,14;115,8;;;\r\n",
        &["I1 NoReport", "D2 Missing", "G3 Missing", "H3 Missing"],
    );
}

#[test]
fn rows_of_places_and_columns_of_indicators() {
    let form = "TT\tXã, phường\tThu ngân sách (tỷ đồng)\tKết nạp đảng viên (người)\n1\tTân Lộc\t\t\n2\tPhú Khê\t\t\n3\tXã khác\t\t\n\tTổng cộng\t\t\n";
    check(
        form,
        &both(),
        "TT\tXã, phường\tThu ngân sách (tỷ đồng)\tKết nạp đảng viên (người)\n1\tTân Lộc\t8.64\t12\n2\tPhú Khê\t12.5\t9\n3\tXã khác\t\t\n\tTổng cộng\t21.14\t21\n",
        &[],
    );
}

#[test]
fn values_and_formulas_stay_and_units_that_do_not_fit_are_told() {
    let form = "Chỉ tiêu,ĐVT,Xã Phú Khê,Xã Tân Lộc\nThu ngân sách nhà nước,Triệu đồng,12500,999\nKết nạp đảng viên,Đảng viên,=1+1,\nSản lượng lúa xuân,Ha,,\nĐăng ký hộ tịch,Trường hợp,,\n";
    let filled = check(
        form,
        &both(),
        "Chỉ tiêu,ĐVT,Xã Phú Khê,Xã Tân Lộc\nThu ngân sách nhà nước,Triệu đồng,12500,999\nKết nạp đảng viên,Đảng viên,=1+1,12\nSản lượng lúa xuân,Ha,,\nĐăng ký hộ tịch,Trường hợp,,\n",
        &["D2 Occupied", "C3 Formula", "A4 NoIndicator", "A5 NoIndicator"],
    );
    // What was filled in and what was not stands in files of its own, without formulas.
    let [sources, missing] = filled.companions.as_slice() else { panic!() };
    let told = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    assert!(told(&sources.bytes).contains("12 đồng chí") && told(&missing.bytes).contains("“999”"));
}

#[test]
fn rows_matched_by_hand_and_a_chosen_measure() {
    let table = both();
    let row = table.rows.iter().find(|row| row.name.contains("khai tử")).unwrap().key.clone();
    let rows = vec![
        NamedRow { name: "Số ca tử".into(), row },
        NamedRow { name: "Kết nạp đảng viên".into(), row: String::new() },
    ];
    let options = FormOptions { rows, ..FormOptions::default() };
    let form = "Chỉ tiêu,ĐVT,Phú Khê\nSố ca tử,Trường hợp,\nKết nạp đảng viên,Đảng viên,\n";
    let filled = fill(form.as_bytes(), &table, &options).unwrap();
    assert_eq!(
        String::from_utf8(filled.bytes).unwrap(),
        "Chỉ tiêu,ĐVT,Phú Khê\nSố ca tử,Trường hợp,12\nKết nạp đảng viên,Đảng viên,\n"
    );
    let rates = FormOptions { measure: Measure::Rate, ..FormOptions::default() };
    let form = "Chỉ tiêu,ĐVT,Phú Khê\nThu ngân sách nhà nước,Tỷ đồng,\n";
    assert!(fill(form.as_bytes(), &table, &rates).unwrap().bytes.ends_with(b",104\n"));
}

fn parts(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|at| {
            let mut part = archive.by_index(at).unwrap();
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).unwrap();
            (part.name().unwrap().into_owned(), bytes)
        })
        .collect()
}

fn fixture(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/forms/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

#[test]
fn other_parts_of_a_workbook_keep_every_byte() {
    for name in ["openpyxl.xlsx", "libreoffice.xlsx"] {
        let form = fixture(name);
        let filled = fill(&form, &both(), &FormOptions::default()).unwrap();
        let (before, after) = (parts(&form), parts(&filled.bytes));
        let changed: Vec<&str> = before
            .iter()
            .filter(|(part, bytes)| after.get(*part) != Some(bytes))
            .map(|(part, _)| part.as_str())
            .collect();
        // The sheet, the sheet whose formula reads it, and the three lists that name the new sheets.
        let expected = [
            "[Content_Types].xml",
            "xl/_rels/workbook.xml.rels",
            "xl/workbook.xml",
            "xl/worksheets/sheet1.xml",
            "xl/worksheets/sheet2.xml",
        ];
        // That of openpyxl has no value that was computed before.
        let expected = &expected[..if name == "openpyxl.xlsx" { 4 } else { 5 }];
        assert_eq!(changed, expected, "{name}");
        assert_eq!(after.len(), before.len() + 2, "{name}");
        assert_eq!(
            filled.placed.iter().find(|one| one.cell == "E6").map(|one| one.amount.get()),
            Some(12_500.0),
            "{name}"
        );
        // Filled in once more, nothing changes: what stands there is what would be written.
        let again = fill(&filled.bytes, &both(), &FormOptions::default()).unwrap();
        assert!(again.placed.is_empty(), "{name}: {:?}", again.placed);
        assert!(again.unplaced.iter().filter(|one| one.reason == UnplacedReason::Occupied).count() <= 1, "{name}");
    }
}

/// The smallest workbook around a sheet.
fn workbook(sheet: &str, more: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [
        (
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"></Types>",
        ),
        (
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        (
            "xl/workbook.xml",
            "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Nguồn\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
        ),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
    for (name, text) in parts.iter().chain(more) {
        writer.start_file(*name, SimpleFileOptions::default()).unwrap();
        writer.write_all(text.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn sheet(rows: &str) -> String {
    format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{rows}</sheetData></worksheet>"
    )
}

fn text(cell: &str, text: &str) -> String {
    format!("<c r=\"{cell}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

#[test]
fn a_sheet_far_away_and_names_that_are_taken() {
    let head = format!("<row r=\"1\">{}{}{}</row>", text("A1", "Chỉ tiêu"), text("B1", "ĐVT"), text("C1", "Phú Khê"));
    let row = format!("<row r=\"2\">{}{}</row>", text("A2", "Kết nạp đảng viên"), text("B2", "Người"));
    // A cell at the far end of the sheet: seventeen thousand million cells, if all were held.
    let far = format!("<row r=\"1048576\">{}</row>", text("XFD1048576", "x"));
    let filled = fill(&workbook(&sheet(&format!("{head}{row}{far}")), &[]), &both(), &FormOptions::default()).unwrap();
    let after = parts(&filled.bytes);
    let book = String::from_utf8(after["xl/workbook.xml"].clone()).unwrap();
    assert!(book.contains("name=\"Nguồn (2)\"") && book.contains("name=\"Chưa xếp\""), "{book}");
    assert!(String::from_utf8_lossy(&after["xl/worksheets/sheet1.xml"]).contains("<c r=\"C2\"><v>9</v></c>"));
}

/// The addresses of the two standards: transitional and strict.
const SPACES: [[&str; 2]; 2] = [
    [
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    ],
    ["http://purl.oclc.org/ooxml/spreadsheetml/main", "http://purl.oclc.org/ooxml/officeDocument/relationships"],
];

/// What `name` is in the names of elements and attributes: the address its prefix stands for, and the name behind it.
fn resolved(name: &str, spaces: &[(String, String)], attribute: bool) -> Resolved {
    let (prefix, local) = name.split_once(':').unwrap_or(("", name));
    if prefix.is_empty() && attribute {
        return (String::new(), local.to_owned());
    }
    let space = spaces.iter().rev().find(|(known, _)| known == prefix);
    let space = space.unwrap_or_else(|| panic!("{name}: the prefix is not declared")).1.clone();
    (space, local.to_owned())
}

/// A name with the namespace that it belongs to, in front.
type Resolved = (String, String);

/// Every element of `xml` with its attributes, by the rules of namespaces: a prefix that nobody declared fails.
fn elements(xml: &str) -> Vec<(Resolved, BTreeMap<Resolved, String>)> {
    let (mut all, mut open): (Vec<_>, Vec<Vec<(String, String)>>) =
        (Vec::new(), vec![vec![("xml".to_owned(), "xml".to_owned())]]);
    let mut reader = quick_xml::Reader::from_str(xml);
    loop {
        let event = reader.read_event().unwrap();
        let (element, empty) = match &event {
            quick_xml::events::Event::Start(element) => (element, false),
            quick_xml::events::Event::Empty(element) => (element, true),
            quick_xml::events::Event::End(_) => {
                open.pop();
                continue;
            }
            quick_xml::events::Event::Eof => return all,
            _ => continue,
        };
        let attributes: Vec<(String, String)> = element
            .attributes()
            .map(|one| one.unwrap())
            .map(|one| (one.key.0.to_owned(), one.value.into_owned()))
            .collect();
        let mut spaces = open.last().cloned().unwrap_or_default();
        for (name, value) in &attributes {
            if let Some(prefix) = name.strip_prefix("xmlns") {
                spaces.push((prefix.trim_start_matches(':').to_owned(), value.clone()));
            }
        }
        let told = attributes.iter().filter(|(name, _)| !name.starts_with("xmlns"));
        let told = told.map(|(name, value)| (resolved(name, &spaces, true), value.clone())).collect();
        all.push((resolved(element.name().0, &spaces, false), told));
        if !empty {
            open.push(spaces);
        }
    }
}

#[test]
fn added_sheets_are_known_whatever_prefixes_the_workbook_has() {
    let rows = format!(
        "<row r=\"1\">{}{}</row><row r=\"2\">{}</row>",
        text("A1", "Chỉ tiêu"),
        text("B1", "Phú Khê"),
        text("A2", "Kết nạp đảng viên")
    );
    for [main, relations] in SPACES {
        // Declared at the top, on each sheet, under another name, with the elements themselves in a prefix, or all of it at once.
        let books = [
            format!(
                "<workbook xmlns=\"{main}\" xmlns:r=\"{relations}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"
            ),
            format!(
                "<workbook xmlns=\"{main}\"><sheets><sheet xmlns:r=\"{relations}\" name=\"A\" sheetId=\"1\" r:id=\"s\"/></sheets></workbook>"
            ),
            format!(
                "<workbook xmlns=\"{main}\"><sheets><sheet xmlns:ns0=\"{relations}\" name=\"A\" sheetId=\"1\" ns0:id=\"s\"/></sheets></workbook>"
            ),
            format!(
                "<r:workbook xmlns:r=\"{main}\"><r:sheets><r:sheet xmlns:name=\"{relations}\" name=\"A\" sheetId=\"1\" name:id=\"s\"/></r:sheets></r:workbook>"
            ),
        ];
        for book in books {
            let types = "<t:Types xmlns:t=\"http://schemas.openxmlformats.org/package/2006/content-types\"><t:Default Extension=\"xml\" ContentType=\"application/xml\"/></t:Types>";
            let links = format!(
                "<p:Relationships xmlns:p=\"http://schemas.openxmlformats.org/package/2006/relationships\"><p:Relationship Id=\"s\" Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></p:Relationships>"
            );
            let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
            for (name, xml) in [
                ("[Content_Types].xml", types),
                (
                    "_rels/.rels",
                    &format!(
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r\" Type=\"{relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                    ),
                ),
                ("xl/workbook.xml", &book),
                ("xl/_rels/workbook.xml.rels", &links),
                (
                    "xl/worksheets/sheet1.xml",
                    &format!("<worksheet xmlns=\"{main}\"><sheetData>{rows}</sheetData></worksheet>"),
                ),
            ] {
                writer.start_file(name, SimpleFileOptions::default()).unwrap();
                writer.write_all(xml.as_bytes()).unwrap();
            }
            let form = writer.finish().unwrap().into_inner();
            let after = parts(&fill(&form, &both(), &FormOptions::default()).unwrap().bytes);
            let part = |name: &str| elements(std::str::from_utf8(&after[name]).unwrap());
            let named = |space: &str, name: &str| (space.to_owned(), name.to_owned());
            let ids: Vec<String> = part("xl/workbook.xml")
                .into_iter()
                .filter(|(name, _)| *name == named(main, "sheet"))
                .map(|(_, attributes)| attributes[&named(relations, "id")].clone())
                .collect();
            assert_eq!(ids.len(), 3, "{book}");
            let known = part("xl/_rels/workbook.xml.rels");
            for id in ids {
                let relation = known.iter().find(|(_, told)| told.get(&named("", "Id")) == Some(&id)).unwrap();
                assert_eq!(relation.1[&named("", "Type")], format!("{relations}/worksheet"));
                let target = format!("xl/{}", relation.1[&named("", "Target")]);
                assert_eq!(part(&target)[0].0, named(main, "worksheet"), "{target}");
            }
            assert_eq!(part("[Content_Types].xml").len(), 4, "{book}");
        }
    }
}

#[test]
fn what_cannot_be_filled_in_is_refused() {
    let refuse = |bytes: &[u8]| fill(bytes, &both(), &FormOptions::default()).map(|_| ()).unwrap_err();
    let whole = fixture("openpyxl.xlsx");
    assert_eq!(refuse(b"a,b\n1,2\n"), FormError::NoHeader);
    assert_eq!(refuse(b"\x00\x01\x02"), FormError::Unknown);
    assert_eq!(refuse(b"%PDF-1.7"), FormError::Other("PDF"));
    assert_eq!(refuse(b"\xD0\xCF\x11\xE0 old"), FormError::Other("Excel 97–2003 (.xls)"));
    let locked: Vec<u8> = b"\xD0\xCF\x11\xE0"
        .iter()
        .copied()
        .chain("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    assert_eq!(refuse(&locked), FormError::Password);
    // Cut anywhere, it is broken and nothing worse.
    for end in (4..whole.len()).step_by(97) {
        assert_eq!(refuse(&whole[..end]), FormError::Broken, "cut at {end}");
    }
    let head = format!("<row r=\"1\">{}{}</row>", text("A1", "Chỉ tiêu"), text("B1", "Phú Khê"));
    assert_eq!(refuse(&workbook(&sheet(&format!("{head}<row r=\"2\"><c")), &[])), FormError::Broken);
    let many: String =
        (0..400_001).map(|at| format!("<row r=\"{}\"><c r=\"A{0}\"><v>1</v></c></row>", at + 2)).collect();
    assert_eq!(refuse(&workbook(&sheet(&(head + &many)), &[])), FormError::Large);
    // Another program's archive, and one of far too many parts.
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("../../etc/passwd", SimpleFileOptions::default()).unwrap();
    assert_eq!(refuse(&writer.finish().unwrap().into_inner()), FormError::Unknown);
    let names: Vec<String> = (0..4_001).map(|at| format!("x{at}")).collect();
    let parts: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    assert_eq!(refuse(&workbook("", &parts)), FormError::Large);
}

#[test]
fn an_archive_that_unpacks_without_end_is_refused() {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    writer.start_file("[Content_Types].xml", SimpleFileOptions::default()).unwrap();
    let zeros = vec![0; 1 << 20];
    for _ in 0..200 {
        writer.write_all(&zeros).unwrap();
    }
    let bomb = writer.finish().unwrap().into_inner();
    assert!(bomb.len() < 1 << 20, "{}", bomb.len());
    assert_eq!(fill(&bomb, &both(), &FormOptions::default()).map(|_| ()).unwrap_err(), FormError::Large);
}
