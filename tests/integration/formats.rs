//! The printed forms of a report, through the library.

use serde_json::{Value, json};
use solieu::Report;
use solieu::report::{CsvWriter, Language, html, markdown, rows, table, tsv};

/// A report as another program would hand it over: one indicator with every slot filled, and a part of it.
fn report(name: &str) -> Report {
    let span = json!({"start": 0, "end": 4});
    let figure = |amount: f64, text: &str| json!({"amount": amount, "max": null, "unit": "ha", "bound": "over", "text": text, "span": span});
    let rate = |amount: f64, of: &str, text: &str| json!({"amount": amount, "max": null, "of": of, "basis": "KH", "bound": null, "text": text, "span": span});
    let whole = json!({
        "id": "i1", "name": name, "code": "crop.rice.area", "sector": "agriculture", "kind": "estimate", "confidence": "certain",
        "value": figure(1234.5, "1.234,5 ha"), "plan": figure(1200.0, "1.200 ha"), "total": null,
        "rates": [rate(102.9, "plan", "102,9% KH"), rate(98.0, "plan", "98% KH tỉnh")],
        "changes": [{"direction": "down", "amount": 5, "max": null, "unit": "%", "versus": "same_period", "basis": "cùng kỳ", "bound": null,
            "text": "giảm 5%", "span": span}],
        "period": {"label": "năm 2023", "start": "2023-01-01", "end": "2023-12-31", "span": span},
        "locality": {"name": "thôn Đông | Tây", "span": span},
        "scope": 1, "part_of": null, "section": "s1", "rule": "ratio.plan", "span": span,
    });
    let mut part = whole.clone();
    part["id"] = "i2".into();
    part["name"] = "Lúa lai".into();
    part["part_of"] = "i1".into();
    let finding = json!({"id": "a1", "rule": "rate", "verdict": "differs", "indicators": ["i1"], "spans": [span], "stated": 98, "computed": 102.88,
        "stated_interval": [97.5, 98.5], "computed_interval": [102.87, 102.88], "formula": "1.234,5 / 1.200 = 102,88%, nêu 98%",
        "repairs": [{"operand": "rate", "to": 103}], "message": {"vi": "Số nêu 98%, tính lại 102,88%.", "en": "Stated 98%, recomputed 102.88%."}});
    let mut whole_report = serde_json::to_value(Report::default()).unwrap();
    whole_report["source"] = "bao-cao.txt".into();
    whole_report["indicators"] = json!([whole, part]);
    whole_report["sections"] =
        json!([{"id": "s1", "heading": "Về kinh tế", "role": "results", "sector": "economy", "span": span}]);
    whole_report["audit"] = json!([finding]);
    serde_json::from_value(whole_report).unwrap()
}

/// The CSV of `report` as a reader has it: rows of (heading, cell).
fn csv_rows(report: &Report) -> Vec<Vec<(String, String)>> {
    let mut out = Vec::new();
    CsvWriter::new(&mut out).unwrap().write(report, "").unwrap();
    let mut reader = csv::Reader::from_reader(out.as_slice());
    let headings = reader.headers().unwrap().clone();
    reader
        .records()
        .map(|row| headings.iter().map(str::to_owned).zip(row.unwrap().iter().map(str::to_owned)).collect())
        .collect()
}

fn check(report: &Report, row: usize, cells: &[(&str, &str)]) {
    let rows = csv_rows(report);
    for &(heading, cell) in cells {
        assert!(
            rows[row].contains(&(heading.to_owned(), cell.to_owned())),
            "{heading} is not {cell:?}: {:?}",
            rows[row]
        );
    }
}

#[test]
fn csv_holds_every_slot_with_plain_numbers() {
    let report = report("Diện tích lúa");
    let cells = [
        ("file", "bao-cao.txt"),
        ("name", "Diện tích lúa"),
        ("sector", "agriculture"),
        ("kind", "estimate"),
        ("value", "1234.5"),
        ("unit", "ha"),
        ("bound", "over"),
        ("plan", "1200"),
        ("total", ""),
        ("rate_of_plan", "102.9"),
        ("rate_of_plan_basis", "KH"),
        ("more", "98% KH tỉnh"),
        ("change", "5"),
        ("change_direction", "down"),
        ("change_versus", "same_period"),
        ("period_start", "2023-01-01"),
        ("section_heading", "Về kinh tế"),
        ("scope", "1"),
        ("start", "0"),
        ("end", "4"),
    ];
    check(&report, 0, &cells);
    check(&report, 1, &[("part_of", "i1"), ("name", "Lúa lai")]);
}

#[test]
fn no_form_hands_a_formula_to_a_spreadsheet() {
    let report = report("=HYPERLINK(\"http://x\",\"y\")");
    check(&report, 0, &[("name", "'=HYPERLINK(\"http://x\",\"y\")")]);
    assert!(tsv(&report, Language::Vi).lines().nth(1).unwrap().starts_with("'=HYPERLINK"));
    assert!(html(&report, Language::Vi).contains("<td>'=HYPERLINK("));
}

#[test]
fn no_form_hands_html_to_a_page() {
    let report = report("<img src=x onerror=alert(1)>");
    assert!(!html(&report, Language::Vi).contains("<img"));
    assert!(!markdown(&report, Language::Vi).contains("<img"));
}

#[test]
fn no_form_hands_control_signs_to_a_terminal() {
    let report = report("Lúa\u{1b}[2J\u{9b}31m\r\nngô");
    for printed in [table(&report, Language::Vi, None), markdown(&report, Language::Vi), tsv(&report, Language::Vi)] {
        assert!(!printed.contains(['\u{1b}', '\u{9b}', '\r']), "{printed:?}");
    }
}

#[test]
fn markdown_is_a_table_with_as_many_cells_in_every_row() {
    let printed = markdown(&report("Lúa | ngô"), Language::En);
    let cells: Vec<usize> =
        printed.lines().filter(|l| l.starts_with('|')).map(|l| l.replace("\\|", "").matches('|').count()).collect();
    assert_eq!(cells, [7, 7, 7, 7], "{printed}");
    assert!(printed.contains("Stated 98%, recomputed 102.88%"), "{printed}");
}

#[test]
fn columns_that_nothing_fills_are_left_out() {
    let rows = rows(&report("Lúa"), Language::Vi);
    assert_eq!(rows.headings, ["Chỉ tiêu", "Kết quả", "Kế hoạch", "Tỷ lệ", "Tăng, giảm", "Kỳ, nơi"]);
    assert_eq!(
        rows.rows[0],
        [
            "Lúa (ước)",
            "1.234,5 ha",
            "1.200 ha",
            "102,9% KH; 98% KH tỉnh",
            "giảm 5% so với cùng kỳ",
            "năm 2023; thôn Đông | Tây"
        ]
    );
}

#[test]
fn json_prints_whole_amounts_without_a_fraction_and_reads_back() {
    let report = report("Lúa");
    let printed = serde_json::to_string(&report).unwrap();
    assert!(printed.contains("\"amount\":1200,"), "{printed}");
    assert_eq!(serde_json::from_str::<Report>(&printed).unwrap(), report);
    let value: Value = serde_json::from_str(&printed).unwrap();
    assert_eq!(value["indicators"][0]["total"], Value::Null);
}
