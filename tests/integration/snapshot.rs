//! All that the machine reads from a golden report, in lines that a person can compare.

use crate::assertion;
use crate::words;
use serde_json::Value;
use solieu::Report;
use solieu::report::{Finding, Indicator, Span};

/// The whole of a report but its prose and its offsets.
pub fn snapshot(source: &str, report: &Report) -> String {
    let mut out = String::new();
    let about = &report.report;
    let mut list = |heading: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            out.push_str(&format!("### {heading}\n\n"));
            lines.iter().for_each(|line| out.push_str(&format!("- {}\n", line.replace('\n', " ⏎ "))));
            out.push('\n');
        }
    };
    list(
        "Báo cáo",
        vec![
            format!("tiêu đề: {}", about.title.as_deref().unwrap_or("–")),
            format!(
                "cơ quan: {}",
                about.organization.as_ref().map_or_else(
                    || "–".to_owned(),
                    |one| format!("{} ({}, {})", one.name, word(&one.body), word(&one.locality)),
                )
            ),
            format!(
                "kỳ: {}, ngày {}, tác giả {}, {}",
                about.period.as_ref().map_or_else(
                    || "–".to_owned(),
                    |one| format!("{} [{} … {}]", one.label, word(&one.start), word(&one.end)),
                ),
                word(&about.date),
                word(&about.author),
                word(&about.kind)
            ),
        ],
    );
    list(
        "Phần",
        report
            .sections
            .iter()
            .map(|one| {
                let heading = one.heading.as_deref().unwrap_or("–");
                format!("{} {heading}: {}, {}", one.id, word(&one.role), word(&one.sector))
            })
            .collect(),
    );
    list("Chỉ tiêu đọc được", report.indicators.iter().map(|one| indicator(one, report)).collect());
    list(
        "Người đọc được",
        report.people.iter().map(|one| format!("{}: {}", one.name, one.titles.join("; "))).collect(),
    );
    list(
        "Nhiệm vụ đọc được",
        report
            .tasks
            .iter()
            .map(|one| {
                format!("{}{}", one.number.as_ref().map(|number| format!("({number}) ")).unwrap_or_default(), one.text)
            })
            .collect(),
    );
    list("Hạn chế đọc được", report.shortcomings.iter().map(|one| one.text.clone()).collect());
    list(
        "Số đọc được mà không dùng",
        report
            .numbers
            .iter()
            .filter(|one| one.indicators.is_empty())
            .map(|one| format!("{}: {}", quote(source, one.span), one.reason.map_or("–", words::reason)))
            .collect(),
    );
    list("Kiểm tra", report.audit.iter().map(finding).collect());
    list(
        "Ghi chú",
        report
            .notes
            .iter()
            .map(|one| {
                let place = one.span.map(|span| format!(" «{}»", quote(source, span))).unwrap_or_default();
                format!("{}{place}", one.code)
            })
            .collect(),
    );
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn indicator(one: &Indicator, report: &Report) -> String {
    let mut line = format!("{} {}", one.id, assertion::indicator(one, report));
    line.push_str(&format!(" [{}, {}", one.code.as_deref().unwrap_or("–"), word(&one.sector)));
    line.push_str(&format!(", {}, {}", word(&one.confidence), one.rule));
    if let Some(period) = &one.period {
        line.push_str(&format!(", kỳ {}", period.label));
    }
    if let Some(place) = &one.locality {
        line.push_str(&format!(", nơi {}", place.name));
    }
    if one.scope > 0 {
        line.push_str(&format!(", phạm vi {}", one.scope));
    }
    line.push(']');
    line
}

fn finding(one: &Finding) -> String {
    format!("{} {} ({}): {}", word(&one.rule), word(&one.verdict), one.indicators.join(", "), one.formula)
}

fn quote(source: &str, span: Span) -> String {
    source.get(span.start..span.end).unwrap_or("?").to_owned()
}

/// A value of the contract as its JSON has it, `–` for none.
fn word(value: &impl serde::Serialize) -> String {
    match serde_json::to_value(value).unwrap() {
        Value::String(word) => word,
        Value::Null => "–".to_owned(),
        Value::Object(fields) => fields.values().map(word).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}
