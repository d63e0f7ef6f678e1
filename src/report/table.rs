//! The report as plain text for a terminal.

use super::{Language, Report, concerns, rows};
use comfy_table::{ContentArrangement, Table, presets::UTF8_FULL_CONDENSED};

/// What the report is, an aligned table and what the audit found, ending in a line feed. `width` is that of the
/// terminal; without one no cell is wrapped.
pub fn table(report: &Report, language: Language, width: Option<u16>) -> String {
    let mut out = String::new();
    let metadata = &report.report;
    let lead = [
        metadata.organization.as_ref().map(|o| o.name.as_str()),
        metadata.period.as_ref().map(|p| p.label.as_str()),
        metadata.date.as_deref(),
    ];
    let lead: Vec<String> = lead.into_iter().flatten().map(super::rows::plain).collect();
    let title = metadata.title.as_deref().map(super::rows::plain);
    for line in title.into_iter().chain((!lead.is_empty()).then(|| lead.join(" · "))) {
        out.push_str(&line);
        out.push('\n');
    }
    let cells = rows(report, language);
    if cells.rows.is_empty() {
        out.push_str(language.of("Không tìm thấy chỉ tiêu nào.\n", "No indicator was found.\n"));
    } else {
        let mut table = Table::new();
        table.load_style(UTF8_FULL_CONDENSED).set_header(&cells.headings);
        if let Some(width) = width {
            table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width);
        }
        for row in &cells.rows {
            table.add_row(row);
        }
        out.push_str(&table.to_string());
        out.push('\n');
    }
    let notes = report.notes.iter().map(|note| super::rows::plain(language.of(&note.message.vi, &note.message.en)));
    let told = [
        (language.of("Đối chiếu số liệu:", "Arithmetic:"), concerns(report, language)),
        (language.of("Lưu ý:", "Notes:"), notes.collect()),
    ];
    for (heading, lines) in told {
        if !lines.is_empty() {
            out.push_str(&format!("{heading}\n"));
            lines.iter().for_each(|line| out.push_str(&format!("  - {line}\n")));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::report;
    use expect_test::{Expect, expect};

    fn check(report: &Report, width: Option<u16>, expected: &Expect) {
        expected.assert_eq(&table(report, Language::Vi, width));
    }

    #[test]
    fn columns_are_aligned_by_the_width_of_letters() {
        check(
            &report("Diện tích lúa", "118,14 ha"),
            None,
            &expect![[r#"
            ┌───────────────┬───────────┐
            │ Chỉ tiêu      ┆ Kết quả   │
            ╞═══════════════╪═══════════╡
            │ Diện tích lúa ┆ 118,14 ha │
            └───────────────┴───────────┘
        "#]],
        );
        check(
            &report("Die\u{302}\u{323}n tích", "118,14 ha"),
            None,
            &expect![[r#"
            ┌───────────┬───────────┐
            │ Chỉ tiêu  ┆ Kết quả   │
            ╞═══════════╪═══════════╡
            │ Diện tích ┆ 118,14 ha │
            └───────────┴───────────┘
        "#]],
        );
    }

    #[test]
    fn long_names_are_wrapped_to_the_terminal() {
        check(
            &report("Tỷ lệ hộ gia đình sử dụng nước hợp vệ sinh", "98 %"),
            Some(40),
            &expect![[r#"
            ┌────────────────────────────┬─────────┐
            │ Chỉ tiêu                   ┆ Kết quả │
            ╞════════════════════════════╪═════════╡
            │ Tỷ lệ hộ gia đình sử dụng  ┆ 98 %    │
            │ nước hợp vệ sinh           ┆         │
            └────────────────────────────┴─────────┘
        "#]],
        );
    }
}
