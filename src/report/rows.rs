//! The indicators as rows for people: figures as the text has them, with what a heading or a verb says of them.

use super::{Indicator, Kind, Language, Report, Verdict, told};

/// A table with headings; columns that no indicator fills are left out, all but the first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// One heading for each column.
    pub headings: Vec<&'static str>,
    /// One row for each indicator, one cell for each heading; no cell holds a control character.
    pub rows: Vec<Vec<String>>,
}

/// The indicators of `report` in order.
pub fn rows(report: &Report, language: Language) -> Rows {
    let headings = language.of(
        ["Chỉ tiêu", "Kết quả", "Kế hoạch", "Tổng số", "Tỷ lệ", "Tăng, giảm", "Kỳ, nơi"],
        ["Indicator", "Result", "Plan", "Out of", "Rate", "Change", "Period, place"],
    );
    let rows: Vec<[String; 7]> = report.indicators.iter().map(|indicator| cells(indicator, language)).collect();
    let kept: Vec<usize> = (0..headings.len())
        .filter(|&at| at == 0 || rows.iter().any(|row| row.get(at).is_some_and(|cell| !cell.is_empty())))
        .collect();
    Rows {
        headings: kept.iter().filter_map(|&at| headings.get(at).copied()).collect(),
        rows: rows.iter().map(|row| kept.iter().filter_map(|&at| row.get(at).cloned()).collect()).collect(),
    }
}

/// The findings that ask for a second look, as sentences: what differs, was cut, or is for review.
pub fn concerns(report: &Report, language: Language) -> Vec<String> {
    let told =
        report.audit.iter().filter(|f| matches!(f.verdict, Verdict::Differs | Verdict::Truncated | Verdict::Review));
    let lines = told.map(|finding| {
        let names: Vec<&str> = finding
            .indicators
            .iter()
            .filter_map(|id| report.indicators.iter().find(|i| i.id == *id))
            .map(|i| i.name.as_str())
            .collect();
        let message = language.of(&finding.message.vi, &finding.message.en);
        let formula = told::formula(&finding.formula, language);
        plain(&format!("{}: {} ({formula})", names.join(", "), message.trim_end_matches('.')))
    });
    lines.collect()
}

fn cells(indicator: &Indicator, language: Language) -> [String; 7] {
    let kind = match indicator.kind {
        Kind::Result => "",
        Kind::Estimate => language.of(" (ước)", " (estimate)"),
        Kind::Plan => language.of(" (kế hoạch)", " (plan)"),
        Kind::Goal => language.of(" (mục tiêu)", " (goal)"),
    };
    let part = if indicator.part_of.is_some() { "– " } else { "" };
    let figure = |figure: Option<&super::Figure>| figure.map(told::figure).unwrap_or_default();
    let joined = |texts: Vec<&str>| plain(&texts.join("; "));
    let changes: Vec<String> = indicator.changes.iter().map(|change| told::change(change, language)).collect();
    let period = indicator.period.as_ref().map(|p| p.label.as_str());
    let place = indicator.locality.as_ref().map(|l| l.name.as_str());
    [
        plain(&format!("{part}{}{kind}", indicator.name)),
        figure(indicator.value.as_ref()),
        figure(indicator.plan.as_deref()),
        figure(indicator.total.as_deref()),
        joined(indicator.rates.iter().map(|r| r.text.as_str()).collect()),
        changes.join("; "),
        joined(period.into_iter().chain(place).collect()),
    ]
}

/// On one line and without control characters, which could steer a terminal or break a row.
pub(super) fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let c = if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c };
        let hidden = matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
        if !(hidden || c == ' ' && out.ends_with(' ')) {
            out.push(c);
        }
    }
    out.trim().to_owned()
}

/// A text cell that a spreadsheet will not take for a formula.
pub(super) fn harmless(text: &str) -> std::borrow::Cow<'_, str> {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}").into() } else { text.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, line: &str) {
        assert_eq!(plain(text), line);
    }

    #[test]
    fn a_cell_is_one_line_without_controls() {
        check(" so với\r\ncùng  kỳ ", "so với cùng kỳ");
        check("\u{1b}[2Jxoá", "[2Jxoá");
        check("a\u{202e}b", "ab");
    }

    #[test]
    fn formulas_are_made_harmless() {
        for text in ["=1+1", "+84", "-2.690 ha", "@SUM(A1)", "\tx", "\rx"] {
            assert_eq!(harmless(text), format!("'{text}"));
        }
        assert_eq!(harmless("Lúa = 5"), "Lúa = 5");
    }
}
