//! The report in Markdown: a table that GitHub and most editors show.

use super::{Language, Report, concerns, rows};

/// A heading, the table of the indicators and what the audit found, ending in a line feed.
pub fn markdown(report: &Report, language: Language) -> String {
    let mut out = String::new();
    let title = report.report.title.as_deref().or(report.source.as_deref()).unwrap_or(language.of("Báo cáo", "Report"));
    out.push_str(&format!("## {}\n\n", escape(&super::rows::plain(title))));
    let table = rows(report, language);
    if table.rows.is_empty() {
        out.push_str(language.of("Không tìm thấy chỉ tiêu nào.\n", "No indicator was found.\n"));
        return out;
    }
    let mut line = |cells: &mut dyn Iterator<Item = String>| {
        out.push('|');
        for cell in cells {
            out.push_str(&format!(" {cell} |"));
        }
        out.push('\n');
    };
    line(&mut table.headings.iter().map(|&heading| escape(heading)));
    line(&mut table.headings.iter().map(|_| "---".to_owned()));
    for row in &table.rows {
        line(&mut row.iter().map(|cell| escape(cell)));
    }
    let concerns = concerns(report, language);
    if !concerns.is_empty() {
        out.push_str(language.of("\n### Đối chiếu số liệu\n\n", "\n### Arithmetic\n\n"));
        for concern in concerns {
            out.push_str(&format!("- {}\n", escape(&concern)));
        }
    }
    out
}

/// Signs that Markdown or HTML would take for their own.
fn escape(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    for c in cell.chars() {
        match c {
            '|' | '\\' | '*' | '_' | '`' | '[' | ']' | '#' | '~' => out.extend(['\\', c]),
            '<' => out.push_str("&lt;"),
            '&' => out.push_str("&amp;"),
            _ => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(cell: &str, escaped: &str) {
        assert_eq!(escape(cell), escaped);
    }

    #[test]
    fn signs_of_markdown_are_told_literally() {
        check("a|b", r"a\|b");
        check("<img src=x>", "&lt;img src=x>");
        check("*_`[x](y)", r"\*\_\`\[x\](y)");
    }

    #[test]
    fn a_report_without_indicators_says_so() {
        assert_eq!(markdown(&Report::default(), Language::Vi), "## Báo cáo\n\nKhông tìm thấy chỉ tiêu nào.\n");
    }
}
