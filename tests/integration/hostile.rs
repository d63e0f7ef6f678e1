//! Texts that nobody means, and far too much of what everybody means: a report for each, with the right totals.
//!
//! That time is linear is shown by `tests/bench/linear.sh`, which counts instructions; here texts have only to be read.

use solieu::report::Report;
use solieu::{Options, extract};

/// A paragraph with three indicators and five figures, one of them a year.
const PARAGRAPH: &str =
    "Năm 2023, thu ngân sách đạt 12,5 tỷ đồng, đạt 104% kế hoạch; trồng mới 30 ha rừng. Kết nạp 9 đảng viên.\n";

fn read(text: &str) -> Report {
    extract(text, &Options::default())
}

#[test]
fn a_great_many_paragraphs_are_all_read() {
    let report = read(&PARAGRAPH.repeat(4_000));
    assert_eq!((report.indicators.len(), report.numbers.len()), (12_000, 20_000));
    assert_eq!(report.indicators.iter().filter(|one| one.rates.len() == 1).count(), 4_000);
}

#[test]
fn one_endless_line_is_read() {
    let line = PARAGRAPH.trim_end().to_owned() + " ";
    let report = read(&line.repeat(4_000));
    assert_eq!((report.indicators.len(), report.numbers.len()), (12_000, 20_000));
}

#[test]
fn a_sentence_without_end_loses_no_number() {
    let report = read(&"thu ngân sách đạt 12 tỷ đồng, bằng 98% kế hoạch; ".repeat(4_000));
    assert_eq!(report.numbers.len(), 8_000);
    assert!(report.numbers.iter().all(|one| !one.indicators.is_empty() || one.reason.is_some()));
}

#[test]
fn nothing_gives_an_empty_report_with_a_note() {
    for text in ["", " ", "\n\n\t\n", "\u{feff}"] {
        let report = read(text);
        assert!(report.indicators.is_empty() && report.numbers.is_empty(), "{text:?}");
        assert_eq!(report.notes.first().map(|note| note.code.as_str()), Some("text.empty"), "{text:?}");
    }
}

#[test]
fn masses_of_one_kind_are_read() {
    let long = 60_000;
    let numbers = |text: String| read(&text).numbers.len();
    assert_eq!(numbers("7".repeat(long)), 1);
    assert_eq!(numbers("/".repeat(long)), 0);
    assert_eq!(numbers("(".repeat(long)), 0);
    assert_eq!(numbers("()".repeat(long / 2)), 0);
    assert_eq!(numbers("%".repeat(long)), 0);
    assert_eq!(numbers("\n".repeat(long)), 0);
    assert_eq!(numbers("a".repeat(long)), 0);
    assert_eq!(numbers("a\u{301}".repeat(long / 2)), 0);
    assert_eq!(numbers("\u{301}".repeat(long)), 0);
    for text in ["1/", "1 ", "1,", "1.234.", "(1", "1-", "1\n", "- 1\n", "12/7 ", "%1"] {
        assert!(numbers(text.repeat(long / 20)) > 0, "{text}");
    }
}

#[test]
fn parts_of_parts_of_parts_are_read() {
    let mut text = "Tổng diện tích gieo trồng 50000 ha".to_owned();
    (0..2_000).for_each(|at| text.push_str(&format!(", trong đó diện tích lúa {} ha", 49_000 - at)));
    let report = read(&text);
    assert_eq!(report.numbers.len(), 2_001);
    assert!(report.indicators.len() > 1_900, "{} indicators", report.indicators.len());
    let brackets = read(&format!("Đàn bò {}{}", "(10 con ".repeat(2_000), ")".repeat(2_000)));
    assert_eq!(brackets.numbers.len(), 2_000);
}

#[test]
fn markup_is_text() {
    let report = read("<p onclick=\"alert(1)\">Thu ngân sách đạt <b>12</b> tỷ đồng</p><script>let a = 5 < 7;</script>");
    assert_eq!(report.numbers.len(), 4);
    let report = read("<td>Trồng mới 30 ha rừng</td>");
    assert_eq!(report.indicators.len(), 1);
}

#[test]
fn bytes_of_no_text_do_no_harm() {
    let noise: String =
        (0..50_000u32).filter_map(|at| char::from_u32(at.wrapping_mul(2_654_435_761) % 0x11_0000)).collect();
    assert_eq!(read(&noise).schema, "solieu/1");
    let controls: String = (0..32u8).map(char::from).cycle().take(50_000).collect();
    assert!(read(&controls).indicators.is_empty());
}
