//! The command line, with the real binary.

use serde_json::Value;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const TEXT: &str = "UBND xã Hòa Bắc báo cáo: gieo trồng lúa 45,2 ha/40 ha, đạt 113% kế hoạch.\n";

/// A folder of its own for one test, emptied when it is made.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = std::fs::remove_dir_all(&path);
        std::fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    /// Writes a file and gives its path.
    fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.0.join(name);
        std::fs::write(&path, bytes).unwrap();
        path.to_str().unwrap().to_owned()
    }
}

fn solieu(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_solieu"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // The command may end without reading all of it.
    let _ = child.stdin.take().unwrap().write_all(input);
    child.wait_with_output().unwrap()
}

/// Runs the command; gives what it prints after checking the exit status and what standard error says.
fn check(arguments: &[&str], input: &[u8], status: i32, complaints: &[&str]) -> String {
    let output = solieu(arguments, input);
    let errors = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(status), "{arguments:?}: {errors}");
    assert_eq!(errors.lines().count(), complaints.len(), "{arguments:?}: {errors}");
    for (line, complaint) in errors.lines().zip(complaints) {
        assert!(line.contains(complaint), "{line:?} does not say {complaint:?}");
    }
    String::from_utf8(output.stdout).unwrap()
}

fn json(printed: &str) -> Value {
    serde_json::from_str(printed).unwrap()
}

#[test]
fn one_input_is_one_object_with_the_contract() {
    let report = json(&check(&["extract"], TEXT.as_bytes(), 0, &[]));
    assert_eq!(report["schema"], "solieu/1");
    assert_eq!(report["source"], Value::Null);
    assert_eq!(json(&check(&["extract", "--format", "json", "-"], TEXT.as_bytes(), 0, &[])), report);
}

#[test]
fn several_inputs_are_an_array_in_their_order() {
    let folder = Folder::new("several");
    let (a, b) = (folder.file("a.txt", TEXT.as_bytes()), folder.file("b.txt", b"\n.\n"));
    let reports = json(&check(&["extract", "--format", "json", &a, &b], b"", 0, &[]));
    let sources: Vec<&str> = reports.as_array().unwrap().iter().map(|r| r["source"].as_str().unwrap()).collect();
    assert_eq!(sources, [&a, &b]);
    let lines = check(&["extract", "--format", "jsonl", &a, &b], b"", 0, &[]);
    let lines: Vec<Value> = lines.lines().map(json).collect();
    assert_eq!(Value::from(lines), reports);
}

#[test]
fn what_cannot_be_read_is_told_and_the_others_are_printed() {
    let folder = Folder::new("unreadable");
    let good = folder.file("good.txt", TEXT.as_bytes());
    let missing = folder.0.join("missing.txt").to_str().unwrap().to_owned();
    let binary = folder.file("binary.txt", b"Thu\x00 5 ha");
    let empty = folder.file("empty.docx", b"");
    let pdf = folder.file("report.pdf", b"%PDF-1.7 ...");
    let inside = folder.0.join("empty").to_str().unwrap().to_owned();
    std::fs::create_dir(&inside).unwrap();
    let complaints = ["không có tệp này", "không phải văn bản", "trống", "PDF", "không có tệp nào"];
    let printed =
        check(&["extract", "--format", "json", &missing, &binary, &good, &empty, &pdf, &inside], b"", 2, &complaints);
    let reports = json(&printed);
    assert_eq!(reports.as_array().unwrap().len(), 1);
    assert_eq!(reports[0]["source"], good.as_str());
    assert_eq!(check(&["extract", "--format", "json", &missing, &binary], b"", 2, &["", ""]), "[]\n");
    assert_eq!(check(&["extract", &missing], b"", 2, &["there is no such file"]), "");
    assert_eq!(check(&["extract", "--lang", "en", &missing], b"", 2, &["solieu: cannot read"]), "");
}

#[test]
fn explanations_are_text_for_people_or_json() {
    let printed = check(&["explain"], TEXT.as_bytes(), 0, &[]);
    assert!(printed.contains("kết quả") && printed.contains("“45,2 ha”  [level.amount]"), "{printed}");
    assert!(printed.contains("[rate.plan] Tỷ lệ so với kế hoạch"), "{printed}");
    let printed = check(&["explain", "--lang", "en", "-"], TEXT.as_bytes(), 0, &[]);
    assert!(printed.contains("(line 1)") && printed.contains("[rate.plan] A percentage of a plan."), "{printed}");
    let told = json(&check(&["explain", "--format", "json"], TEXT.as_bytes(), 0, &[]));
    let report = json(&check(&["extract"], TEXT.as_bytes(), 0, &[]));
    assert_eq!(told["schema"], "solieu-explanation/1");
    assert_eq!(told["indicators"][0]["tokens"][1]["span"], report["indicators"][0]["value"]["span"]);
    assert_eq!(told["indicators"].as_array().unwrap().len(), report["indicators"].as_array().unwrap().len());
}

#[test]
fn several_explanations_are_an_array_and_what_cannot_be_read_is_told() {
    let folder = Folder::new("explained");
    let (a, b) = (folder.file("a.txt", TEXT.as_bytes()), folder.file("b.txt", "𝐀 tổ 9".as_bytes()));
    let missing = folder.0.join("missing.txt").to_str().unwrap().to_owned();
    let all = ["explain", "--format", "json", "--offsets", "utf16", &a, &missing, &b];
    let told = json(&check(&all, b"", 2, &["không có tệp này"]));
    assert_eq!(told.as_array().unwrap().len(), 2);
    assert_eq!(told[1]["source"], b.as_str());
    assert_eq!(told[1]["numbers"][0]["span"]["start"], 6);
    assert_eq!(told[1]["numbers"][0]["words"]["text"], "tổ");
    assert_eq!(check(&["explain", "--format", "json", &missing, &missing], b"", 2, &["", ""]), "[]\n");
    let printed = check(&["explain", &a, &b], b"", 0, &[]);
    assert!(printed.contains(&format!("=== {a} ===")) && printed.contains(&format!("=== {b} ===")), "{printed}");
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_text() {
    let plain = check(&["extract"], TEXT.as_bytes(), 0, &[]);
    assert_eq!(check(&["extract"], format!("\u{FEFF}{TEXT}").as_bytes(), 0, &[]), plain);
    let utf16: Vec<u8> = "\u{FEFF}".encode_utf16().chain(TEXT.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(check(&["extract"], &utf16, 0, &[]), plain);
}

#[test]
fn places_are_told_in_the_unit_that_was_asked_for() {
    let text = "𝐀 đạt 12 ha";
    let start = |unit: &[&str]| {
        json(&check(&[&["extract"], unit].concat(), text.as_bytes(), 0, &[]))["numbers"][0]["span"]["start"].clone()
    };
    assert_eq!(start(&[]), 6);
    assert_eq!(start(&["--offsets", "char"]), 6);
    assert_eq!(start(&["--offsets", "utf16"]), 7);
    assert_eq!(start(&["--offsets", "utf8"]), 12);
}

#[test]
fn csv_has_one_heading_and_the_file_in_each_row() {
    let folder = Folder::new("csv");
    let (a, b) = (folder.file("a.txt", TEXT.as_bytes()), folder.file("b.txt", TEXT.as_bytes()));
    let printed = check(&["extract", "--format", "csv", &a, &b], b"", 0, &[]);
    assert!(printed.is_ascii() || !printed.starts_with('\u{FEFF}'));
    let mut reader = csv::Reader::from_reader(printed.as_bytes());
    assert_eq!(&reader.headers().unwrap()[0], "file");
    let reports = json(&check(&["extract", "--format", "json", &a, &b], b"", 0, &[]));
    let told: Vec<(String, String)> =
        reader.records().map(|row| row.unwrap()).map(|row| (row[0].to_owned(), row[1].to_owned())).collect();
    let mut expected = Vec::new();
    for report in reports.as_array().unwrap() {
        for indicator in report["indicators"].as_array().unwrap() {
            expected
                .push((report["source"].as_str().unwrap().to_owned(), indicator["id"].as_str().unwrap().to_owned()));
        }
    }
    assert_eq!(told, expected);
}

#[test]
fn the_forms_for_people_name_the_file_when_there_are_several() {
    let folder = Folder::new("people");
    let (a, b) = (folder.file("a.txt", TEXT.as_bytes()), folder.file("b.txt", b"x"));
    for format in ["md", "table"] {
        let printed = check(&["extract", "--format", format, &a, &b], b"", 0, &[]);
        assert!(printed.contains(&a) && printed.contains(&b), "{printed}");
        let printed = check(&["extract", "--format", format, "--lang", "en"], b"", 0, &[]);
        assert!(printed.contains("No indicator was found."), "{printed}");
    }
}

#[test]
fn odd_texts_give_a_report() {
    for text in ["", "\n\n", "<p>12 ha</p>", "((((((", "9".repeat(100_000).as_str(), "\u{202e}12 ha\u{1b}[2J"] {
        let report = json(&check(&["extract"], text.as_bytes(), 0, &[]));
        assert_eq!(report["schema"], "solieu/1");
    }
    assert_eq!(json(&check(&["extract"], b"", 0, &[]))["notes"][0]["code"], "text.empty");
}

#[test]
fn a_reader_that_stops_early_is_no_error() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_solieu"))
        .args(["extract", "--format", "csv"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    child.stdin.take().unwrap().write_all(TEXT.repeat(2000).as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8(output.stderr).unwrap()), (Some(0), String::new()));
}

#[test]
fn the_rules_and_the_schema_are_printed() {
    let rules = check(&["rules"], b"", 0, &[]);
    assert!(rules.lines().any(|line| line == "rate"), "{rules}");
    let schema = json(&check(&["schema"], b"", 0, &[]));
    assert_eq!(schema["title"], "Report");
}

#[test]
fn help_is_in_vietnamese_then_in_english() {
    let help = check(&["extract", "--help"], b"", 0, &[]);
    assert!(help.contains("Cách dùng — usage"), "{help}");
    assert_eq!(solieu(&["extract", "--format", "xml"], b"").status.code(), Some(2));
}

const TWO: [&str; 2] = [
    "ỦY BAN NHÂN DÂN XÃ AN BÌNH\nBÁO CÁO\nTình hình năm 2024\nI. KẾT QUẢ\n- Kết nạp 9 đảng viên mới.\n",
    "ỦY BAN NHÂN DÂN XÃ HÒA LẠC\nBÁO CÁO\nTình hình năm 2024\nI. KẾT QUẢ\n- Kết nạp đảng viên được 12 đồng chí.\n",
];

#[test]
fn a_folder_is_read_in_order_whatever_the_number_of_workers() {
    let folder = Folder::new("folder");
    for number in 0..60 {
        // Later ones are shorter, so that they are ready first.
        folder.file(&format!("{number:02}.txt"), TEXT.repeat(60 - number).as_bytes());
    }
    folder.file(".hidden", b"\x00");
    folder.file("30-broken.txt", b"Thu\x00 5 ha");
    let inside = folder.0.to_str().unwrap();
    let read = |workers: &str| {
        check(&["extract", "--format", "jsonl", "--workers", workers, inside], b"", 2, &["30-broken.txt"])
    };
    let printed = read("1");
    let names: Vec<String> = printed.lines().map(|line| json(line)["source"].as_str().unwrap().to_owned()).collect();
    assert_eq!(names.len(), 60);
    assert!(names.is_sorted() && names[7].ends_with("07.txt"), "{names:?}");
    assert!(read("2") == printed && read("7") == printed);
    let whole = folder.0.join("**");
    let all = check(&["extract", "--format", "jsonl", whole.to_str().unwrap()], b"", 2, &["30-broken.txt"]);
    assert!(all == printed, "a pattern that ends with `**` is all that is in the folder");
    let pattern = folder.0.join("0?.txt");
    let printed = check(&["extract", "--format", "jsonl", pattern.to_str().unwrap()], b"", 0, &[]);
    assert_eq!(printed.lines().count(), 10);
}

#[test]
fn reports_are_compared_and_a_broken_one_is_told() {
    let folder = Folder::new("compared");
    let files = [folder.file("a.txt", TWO[0].as_bytes()), folder.file("b.txt", TWO[1].as_bytes())];
    let table = "TT,Chỉ tiêu,ĐVT,xã An Bình,xã Hòa Lạc,Tổng\n1,Kết nạp đảng viên,đảng viên,9,12,21\n";
    let whole = check(&["compare", &files[0], &files[1]], b"", 0, &[]);
    assert_eq!(whole, table);
    // A third that cannot be read changes nothing else, and says so.
    let broken = folder.file("c.docx", b"PK\x03\x04 cut off");
    let inside = folder.0.to_str().unwrap();
    assert_eq!(check(&["compare", inside, "--lang", "vi"], b"", 2, &["c.docx"]), table);
    // The same report twice is told and counted once.
    std::fs::remove_file(&broken).unwrap();
    folder.file("d.txt", TWO[0].as_bytes());
    let doubled =
        check(&["compare", inside, "--lang", "vi"], b"", 0, &["“xã An Bình (2)” có mọi số liệu như “xã An Bình”"]);
    assert_eq!(doubled.lines().nth(1), Some("1,Kết nạp đảng viên,đảng viên,9,12,9,21"));
}

#[test]
fn a_form_is_filled_in_and_what_is_wrong_is_told() {
    let folder = Folder::new("forms");
    let files = [folder.file("a.txt", TWO[0].as_bytes()), folder.file("b.txt", TWO[1].as_bytes())];
    let form = folder.file("mau.csv", "Chỉ tiêu;ĐVT;Hòa Lạc;An Bình\nSố đảng viên mới kết nạp;Người;;\n".as_bytes());
    let out = folder.0.join("ra.csv").to_str().unwrap().to_owned();
    let wish = ["compare", &files[0], &files[1], "--form", &form, "--lang", "vi"];
    check(&[&wish[..], &["--out", &out]].concat(), b"", 0, &["đã điền 2 ô"]);
    assert!(std::fs::read_to_string(&out).unwrap().ends_with("Số đảng viên mới kết nạp;Người;12;9\n"));
    assert!(std::fs::read_to_string(folder.0.join("ra.nguon.csv")).unwrap().contains("12 đồng chí"));
    check(&wish, b"", 2, &["cần --out"]);
    let wrong = folder.file("ghep.json", b"{\"rowz\": []}");
    check(&["compare", &files[0], "--matches", &wrong, "--lang", "vi"], b"", 2, &["không phải tệp ghép tay"]);
    let book = folder.0.join("bang.xlsx").to_str().unwrap().to_owned();
    check(&["compare", &files[0], "--out", &book], b"", 0, &[]);
    assert!(std::fs::read(book).unwrap().starts_with(b"PK\x03\x04"));
}

#[test]
fn an_archive_is_read_as_the_folder_that_it_was() {
    let folder = Folder::new("cli-archive");
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let other = "Thu ngân sách đạt 5,4 tỷ đồng.\n";
    for (name, content) in [("xã/b.txt", TEXT), ("a.txt", other), ("../ra.txt", TEXT), ("xã/c.pdf", "%PDF-1.7 /Font")]
    {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    let bytes = zip.finish().unwrap().into_inner();
    let path = folder.file("gửi.zip", &bytes);
    std::fs::create_dir_all(folder.0.join("gửi/xã")).unwrap();
    folder.file("gửi/a.txt", other.as_bytes());
    folder.file("gửi/xã/b.txt", TEXT.as_bytes());
    folder.file("gửi/xã/c.pdf", b"%PDF-1.7 /Font");
    let unpacked = folder.0.join("gửi");
    let unpacked = unpacked.to_str().unwrap();
    let complaints = ["../ra.txt”: tên trong tệp nén trỏ ra ngoài", "gửi.zip/xã/c.pdf”: đây là tệp PDF"];
    for workers in ["1", "3"] {
        let options = ["--format", "jsonl", "--lang", "vi", "--workers", workers];
        let told = check(&[&["extract", &path], options.as_slice()].concat(), b"", 2, &complaints);
        let want = check(&[&["extract", unpacked], options.as_slice()].concat(), b"", 2, &["c.pdf"]);
        assert_eq!(told, want.replace(unpacked, &path));
    }
    assert_eq!(json(&check(&["extract", &path], b"", 2, &["ra.txt", "c.pdf"])).as_array().unwrap().len(), 2);
    let table = check(&["compare", &path, "--format", "csv", "--lang", "vi"], b"", 2, &complaints);
    assert!(table.contains("Gieo trồng lúa") && table.contains("45.2"), "{table}");
    // Nothing is written, neither beside the archive nor where a name leads.
    let mut there: Vec<_> = std::fs::read_dir(&folder.0).unwrap().map(|one| one.unwrap().file_name()).collect();
    there.sort();
    assert_eq!(there, ["gửi", "gửi.zip"]);
    assert!(!folder.0.join("../ra.txt").exists());
    // What is not opened at all, and what only has the name.
    let cut = folder.file("cut.zip", &bytes[..bytes.len() / 2]);
    check(&["extract", &cut, "--lang", "vi"], b"", 2, &["cut.zip”: tệp nén bị hỏng"]);
    let text = folder.file("text.zip", TEXT.as_bytes());
    assert_eq!(json(&check(&["extract", &text], b"", 0, &[]))["source"], text);
    check(&["extract", &folder.0.join("không.zip").to_string_lossy()], b"", 2, &["không có tệp này"]);
}

#[test]
fn what_cannot_be_read_may_be_a_line_of_its_own() {
    let folder = Folder::new("cli-errors");
    let good = folder.file("a.txt", TEXT.as_bytes());
    let scan = folder.file("b.pdf", b"%PDF-1.4 /Image");
    let none = folder.0.join("c.txt").to_string_lossy().into_owned();
    let options = ["--format", "jsonl", "--lang", "vi"];
    let arguments = [&["extract", &scan, &good, &none], options.as_slice()].concat();
    let complaints = ["b.pdf”: đây là tệp PDF chụp", "c.txt”: không có tệp này"];
    assert_eq!(check(&arguments, b"", 2, &complaints).lines().count(), 1);
    let told = check(&[arguments.as_slice(), &["--errors"]].concat(), b"", 2, &complaints);
    let lines: Vec<Value> = told.lines().map(json).collect();
    let sources: Vec<&str> = lines.iter().map(|line| line["source"].as_str().unwrap()).collect();
    assert_eq!(sources, [&scan, &good, &none]);
    assert_eq!((&lines[1]["schema"], &lines[1]["error"]), (&"solieu/1".into(), &Value::Null));
    for (line, code) in [(&lines[0], "file.pdf-scan"), (&lines[2], "input.io")] {
        assert_eq!((&line["schema"], &line["error"]["code"]), (&"solieu-error/1".into(), &code.into()));
        assert!(line["error"]["vi"].as_str().unwrap().len() > 10 && line["error"]["en"].is_string());
    }
}
