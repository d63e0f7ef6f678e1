//! The table for the clipboard: tab-separated text for a spreadsheet, HTML for a word processor.

use super::rows::harmless;
use super::{Language, Report, rows};

/// Tab-separated text with a heading row; cells hold no tabs or line feeds, and none is a formula.
pub fn tsv(report: &Report, language: Language) -> String {
    let table = rows(report, language);
    let mut out = table.headings.join("\t");
    out.push('\n');
    for row in &table.rows {
        let cells: Vec<_> = row.iter().map(|cell| harmless(cell)).collect();
        out.push_str(&cells.join("\t"));
        out.push('\n');
    }
    out
}

/// An HTML table whose text is escaped; a spreadsheet finds no formula in it.
pub fn html(report: &Report, language: Language) -> String {
    let table = rows(report, language);
    let mut out = String::from("<table><thead><tr>");
    for heading in &table.headings {
        out.push_str(&format!("<th>{}</th>", escape(heading)));
    }
    out.push_str("</tr></thead><tbody>");
    for row in &table.rows {
        out.push_str("<tr>");
        for cell in row {
            out.push_str(&format!("<td>{}</td>", escape(&harmless(cell))));
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table>");
    out
}

fn escape(cell: &str) -> String {
    cell.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::report;

    fn check(name: &str, value: &str, in_tsv: &str, in_html: &str) {
        let report = report(name, value);
        assert_eq!(tsv(&report, Language::Vi), format!("Chỉ tiêu\tKết quả\n{in_tsv}\n"));
        let table = format!(
            "<table><thead><tr><th>Chỉ tiêu</th><th>Kết quả</th></tr></thead><tbody><tr>{in_html}</tr></tbody></table>"
        );
        assert_eq!(html(&report, Language::Vi), table);
    }

    #[test]
    fn cells_are_data() {
        check("Diện tích lúa", "118,14 ha", "Diện tích lúa\t118,14 ha", "<td>Diện tích lúa</td><td>118,14 ha</td>");
        check("=HYPERLINK(1)", "-5\tha", "'=HYPERLINK(1)\t'-5 ha", "<td>'=HYPERLINK(1)</td><td>'-5 ha</td>");
        check("<script>\"&", "1", "<script>\"&\t1 ha", "<td>&lt;script&gt;&quot;&amp;</td><td>1 ha</td>");
    }
}
