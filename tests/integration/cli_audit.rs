//! `solieu audit`, with the real binary.

use serde_json::Value;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

const WRONG: &str = "Báo cáo.\nTrồng ngô 18,27 ha/20 ha, đạt 93,6% kế hoạch.\n";
const CUT: &str = "Tiêm chủng 389/391 trẻ, đạt 99,4%.\n";
const REVIEW: &str = "Có 120 hộ vay vốn, trong đó hộ nghèo 45 hộ, hộ cận nghèo 65 hộ.\n";
const RIGHT: &str = "Trồng mới 45,2 ha/40 ha, đạt 113% kế hoạch.\n";
const DERIVED: &str = "Sản lượng 412 tấn, đạt 103% kế hoạch.\n";

/// The exit status and what is printed.
fn audit(arguments: &[&str], input: &str) -> (i32, String) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_solieu"))
        .arg("audit")
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
}

fn json(arguments: &[&str], input: &str) -> Value {
    serde_json::from_str(&audit(arguments, input).1).unwrap()
}

/// A file of its own.
fn file(name: &str, text: &str) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("audit");
    std::fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn the_status_says_whether_a_report_may_pass() {
    let check = |text: &str, statuses: [i32; 4]| {
        let told = ["never", "differs", "truncated", "review"].map(|limit| audit(&["--fail-on", limit], text).0);
        assert_eq!(told, statuses, "{text}");
    };
    check(WRONG, [0, 1, 1, 1]);
    check(CUT, [0, 0, 1, 1]);
    check(REVIEW, [0, 0, 0, 1]);
    check(RIGHT, [0, 0, 0, 0]);
    check(DERIVED, [0, 0, 0, 0]);
    check("", [0, 0, 0, 0]);
    assert_eq!(audit(&[], WRONG).0, 0);
    assert_eq!(audit(&["--fail-on", "differs", "/nowhere/at/all.txt"], "").0, 2);
}

#[test]
fn the_list_is_for_people_in_their_language() {
    let (_, vi) = audit(&[], WRONG);
    for part in [
        "1 sai lệch",
        "[sai lệch] dòng 2 · Trồng ngô",
        "18,27 / 20 = 91,35%, nêu 93,6%",
        "Đề nghị kiểm tra lại",
        "tỷ lệ là 91,4",
        "› Trồng ngô 18,27 ha/20 ha, đạt 93,6% kế hoạch.",
    ] {
        assert!(vi.contains(part), "{part}: {vi}");
    }
    let (_, en) = audit(&["--lang", "en"], WRONG);
    assert!(en.contains("Please check") && en.contains("the percentage were 91.4"), "{en}");
    assert!(audit(&[], "").1.contains("không có phép tính nào"));
}

#[test]
fn what_follows_is_never_mixed_in_unless_it_is_asked_for() {
    let shown = |arguments: &[&str]| {
        json(&[&["--format", "json"], arguments].concat(), DERIVED)["findings"].as_array().unwrap().len()
    };
    assert_eq!((shown(&[]), shown(&["--show", "derived"]), shown(&["--show", "all"])), (0, 1, 1));
    assert_eq!(json(&["--format", "json"], DERIVED)["counts"]["derived"], 1);
    assert_eq!(json(&["--format", "json", "--show", "differs,agrees"], RIGHT)["findings"][0]["verdict"], "agrees");
}

#[test]
fn machines_get_each_file_with_its_findings() {
    let (a, b) = (file("a.txt", WRONG), file("b.txt", RIGHT));
    let told = json(&["--format", "json", &a, &b], "");
    assert_eq!((&told[0]["source"], &told[1]["source"]), (&Value::from(a.as_str()), &Value::from(b.as_str())));
    let finding = &told[0]["findings"][0];
    assert_eq!(
        (&finding["line"], &finding["name"], &finding["computed"]),
        (&2.into(), &"Trồng ngô".into(), &91.35.into())
    );
    let text: Vec<char> = WRONG.chars().collect();
    let span = |at: usize, end: &str| finding["spans"][at][end].as_u64().unwrap() as usize;
    assert_eq!(text[span(2, "start")..span(2, "end")].iter().collect::<String>(), "93,6%");
    let lines = audit(&["--format", "jsonl", &a, &b], "").1;
    let lines: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(Value::from(lines), told);
    let table = audit(&["--format", "csv", &a, &b], "").1;
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    assert_eq!(
        rows.iter().map(|row| (&row[0], &row[3])).collect::<Vec<_>>(),
        [(a.as_str(), "differs"), (b.as_str(), "agrees")]
    );
    let sarif = json(&["--format", "sarif", &a, &b], "");
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.iter().map(|result| result["level"].as_str().unwrap()).collect::<Vec<_>>(), ["error", "none"]);
    assert_eq!(results[0]["locations"][0]["physicalLocation"]["region"]["startLine"], 2);
}

#[test]
fn the_tolerance_is_counted_in_the_last_digit() {
    // 91,35 % against 93,6 %: 22 and a half units of its last digit.
    let status = |tolerance: &str| audit(&["--fail-on", "differs", "--tolerance", tolerance], WRONG).0;
    assert_eq!(["half-ulp", "0.5", "22", "23", "22,5"].map(status), [1, 1, 1, 0, 0]);
    assert_eq!(["-1", "viel", ""].map(status), [2, 2, 2]);
}
