//! Sentences that do not add up, and sentences that only look so: `tests/audit/doi-chieu.md`.

use solieu::report::{Finding, Verdict};
use std::fs;
use std::path::Path;

/// The rows of the table under a heading, without its head; as many cells as it has columns.
fn rows(heading: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/audit/doi-chieu.md");
    let text = fs::read_to_string(path).unwrap();
    let section = text.split("\n## ").find(|section| section.starts_with(heading)).unwrap_or_default().to_owned();
    let table = section.lines().filter(|line| line.starts_with('|')).skip(2);
    table.map(|line| line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect()).collect()
}

fn word(of: impl std::fmt::Debug) -> String {
    format!("{of:?}").to_lowercase()
}

/// The findings of a sentence that ask somebody to look.
fn asked(text: &str) -> Vec<Finding> {
    let report = solieu::extract(text, &solieu::Options::default());
    let asks = |verdict| matches!(verdict, Verdict::Differs | Verdict::Review | Verdict::Truncated);
    report.audit.into_iter().filter(|finding| asks(finding.verdict)).collect()
}

#[test]
fn inconsistencies_are_found_once_with_their_arithmetic() {
    let rows = rows("Không khớp");
    assert!(rows.len() >= 40, "{} inconsistencies", rows.len());
    let mut wrong = Vec::new();
    for row in &rows {
        let [text, verdict, computed] = row.as_slice() else { panic!("{row:?}") };
        let told = asked(text);
        let computed: f64 = computed.replace(',', ".").parse().unwrap();
        let fits = |finding: &Finding| {
            let exact = finding.computed.map_or(f64::NAN, |amount| amount.get());
            // Money is computed in đồng and told in the scale of the text.
            let near = [1.0, 1e3, 1e6, 1e9].iter().any(|scale| (exact - computed * scale).abs() <= 0.006 * scale);
            let messages = !finding.message.vi.is_empty() && !finding.message.en.is_empty();
            format!("{} {}", word(finding.rule), word(finding.verdict)) == *verdict
                && near
                && messages
                && !finding.formula.is_empty()
        };
        if !matches!(told.as_slice(), [finding] if fits(finding)) {
            let lines: Vec<String> =
                told.iter().map(|f| format!("{} {}: {}", word(f.rule), word(f.verdict), f.formula)).collect();
            wrong.push(format!("{text}\n    wanted {verdict} {computed}, told {lines:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} are told otherwise:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}

#[test]
fn of_look_alikes_nobody_is_asked_to_look() {
    let rows = rows("Phải im lặng");
    assert!(rows.len() >= 60, "{} look-alikes", rows.len());
    let mut wrong = Vec::new();
    for row in &rows {
        let [text, why] = row.as_slice() else { panic!("{row:?}") };
        for finding in asked(text) {
            wrong.push(format!(
                "{text} ({why})\n    {} {}: {}",
                word(finding.rule),
                word(finding.verdict),
                finding.formula
            ));
        }
    }
    assert!(wrong.is_empty(), "{} of {} are not silent:\n{}", wrong.len(), rows.len(), wrong.join("\n"));
}
