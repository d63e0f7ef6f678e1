//! The indicators as CSV for machines: comma, dot, no byte-order mark, RFC 4180.

use super::rows::{harmless, plain};
use super::{Amount, Bound, Change, Confidence, Direction, Figure, Indicator, Kind, Of, Rate, Report, Sector, Versus};
use serde::Serialize;
use std::borrow::Cow;
use std::io::Write;

/// Writes rows; the heading comes before the first.
pub struct CsvWriter<W: Write> {
    inner: csv::Writer<W>,
}

impl<W: Write> CsvWriter<W> {
    /// A writer that writes its heading at once, so that a table without rows has one too.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn new(out: W) -> std::io::Result<Self> {
        let mut inner = csv::WriterBuilder::new().has_headers(false).terminator(csv::Terminator::CRLF).from_writer(out);
        inner.write_record(COLUMNS).map_err(from_csv)?;
        Ok(Self { inner })
    }

    /// One row for each indicator of `report`, which was read from the text with that SHA-256 (in hexadecimal digits).
    ///
    /// # Errors
    /// Those of the writer underneath.
    pub fn write(&mut self, report: &Report, text_sha256: &str) -> std::io::Result<()> {
        let generator = format!("{} {}", report.generator.name, report.generator.version);
        for indicator in &report.indicators {
            let row = Row { generator: &generator, text_sha256, ..Row::new(report, indicator) };
            self.inner.serialize(row).map_err(from_csv)?;
        }
        self.inner.flush()
    }
}

/// The error underneath with its own kind, so that a closed pipe is known as one.
pub(super) fn from_csv(error: csv::Error) -> std::io::Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error,
        other => std::io::Error::other(format!("{other:?}")),
    }
}

/// The columns, in the order of [`Row`].
const COLUMNS: [&str; 43] = [
    "file",
    "id",
    "name",
    "code",
    "sector",
    "kind",
    "confidence",
    "value",
    "value_max",
    "unit",
    "bound",
    "value_text",
    "plan",
    "plan_max",
    "plan_unit",
    "total",
    "total_unit",
    "rate_of_plan",
    "rate_of_plan_basis",
    "rate_of_total",
    "rate_of_base",
    "change",
    "change_direction",
    "change_unit",
    "change_versus",
    "change_basis",
    "more",
    "period",
    "period_start",
    "period_end",
    "locality",
    "scope",
    "part_of",
    "section",
    "section_heading",
    "rule",
    "start",
    "end",
    "report_title",
    "corrected",
    "words_of_text",
    "generator",
    "text_sha256",
];

/// One indicator. Text cells are on one line and never a formula; a cell without a figure is empty.
#[derive(Serialize)]
struct Row<'a> {
    file: Cow<'a, str>,
    id: &'a str,
    name: Cow<'a, str>,
    code: Option<&'a str>,
    sector: Option<Sector>,
    kind: Kind,
    confidence: Confidence,
    value: Option<Amount>,
    value_max: Option<Amount>,
    unit: Cow<'a, str>,
    bound: Option<Bound>,
    value_text: Cow<'a, str>,
    plan: Option<Amount>,
    plan_max: Option<Amount>,
    plan_unit: Cow<'a, str>,
    total: Option<Amount>,
    total_unit: Cow<'a, str>,
    rate_of_plan: Option<Amount>,
    rate_of_plan_basis: Cow<'a, str>,
    rate_of_total: Option<Amount>,
    rate_of_base: Option<Amount>,
    change: Option<Amount>,
    change_direction: Option<Direction>,
    change_unit: Cow<'a, str>,
    change_versus: Option<Versus>,
    change_basis: Cow<'a, str>,
    /// The further percentages and changes as the text has them, so that none is lost.
    more: Cow<'a, str>,
    period: Cow<'a, str>,
    period_start: Option<&'a str>,
    period_end: Option<&'a str>,
    locality: Cow<'a, str>,
    scope: u32,
    part_of: Option<&'a str>,
    section: Option<&'a str>,
    section_heading: Cow<'a, str>,
    rule: &'a str,
    start: usize,
    end: usize,
    report_title: Cow<'a, str>,
    /// The fields that a reader put right on the page (`value rates.0`), or `confirmed`; here nobody did.
    corrected: &'a str,
    /// The words of the text in the place of what was put right.
    words_of_text: &'a str,
    /// What read the text, with its version.
    generator: &'a str,
    /// Of the text in UTF-8, in hexadecimal digits.
    text_sha256: &'a str,
}

impl<'a> Row<'a> {
    fn new(report: &'a Report, indicator: &'a Indicator) -> Self {
        let (plan, total) = (first(indicator, Of::Plan), first(indicator, Of::Total));
        let base = first(indicator, Of::Base);
        let change = indicator.changes.first();
        let period = indicator.period.as_ref();
        let heading = report
            .sections
            .iter()
            .find(|s| Some(&s.id) == indicator.section.as_ref())
            .and_then(|s| s.heading.as_deref());
        Self {
            file: text(report.source.as_deref()),
            id: &indicator.id,
            name: text(Some(&indicator.name)),
            code: indicator.code.as_deref(),
            sector: indicator.sector,
            kind: indicator.kind,
            confidence: indicator.confidence,
            value: indicator.value.as_ref().map(|f| f.amount),
            value_max: indicator.value.as_ref().and_then(|f| f.max),
            unit: unit(indicator.value.as_ref()),
            bound: indicator.value.as_ref().and_then(|f| f.bound),
            value_text: text(indicator.value.as_ref().map(|f| f.text.as_str())),
            plan: indicator.plan.as_ref().map(|f| f.amount),
            plan_max: indicator.plan.as_ref().and_then(|f| f.max),
            plan_unit: unit(indicator.plan.as_deref()),
            total: indicator.total.as_ref().map(|f| f.amount),
            total_unit: unit(indicator.total.as_deref()),
            rate_of_plan: plan.map(|r| r.amount),
            rate_of_plan_basis: text(plan.and_then(|r| r.basis.as_deref())),
            rate_of_total: total.map(|r| r.amount),
            rate_of_base: base.map(|r| r.amount),
            change: change.map(|c| c.amount),
            change_direction: change.map(|c| c.direction),
            change_unit: text(change.and_then(|c| c.unit.as_deref())),
            change_versus: change.and_then(|c| c.versus),
            change_basis: text(change.and_then(|c| c.basis.as_deref())),
            more: more(indicator, [plan, total, base], change),
            period: text(period.map(|p| p.label.as_str())),
            period_start: period.and_then(|p| p.start.as_deref()),
            period_end: period.and_then(|p| p.end.as_deref()),
            locality: text(indicator.locality.as_ref().map(|l| l.name.as_str())),
            scope: indicator.scope,
            part_of: indicator.part_of.as_deref(),
            section: indicator.section.as_deref(),
            section_heading: text(heading),
            rule: &indicator.rule,
            start: indicator.span.start,
            end: indicator.span.end,
            report_title: text(report.report.title.as_deref()),
            corrected: "",
            words_of_text: "",
            generator: "",
            text_sha256: "",
        }
    }
}

fn first(indicator: &Indicator, of: Of) -> Option<&Rate> {
    indicator.rates.iter().find(|rate| rate.of == of)
}

fn unit(figure: Option<&Figure>) -> Cow<'_, str> {
    text(figure.and_then(|f| f.unit.as_deref()))
}

/// A text cell.
fn text(cell: Option<&str>) -> Cow<'_, str> {
    // Made harmless before and behind: blanks may hide the sign in front.
    harmless(&plain(cell.unwrap_or_default())).into_owned().into()
}

/// What has no column of its own.
fn more<'a>(indicator: &'a Indicator, rates: [Option<&Rate>; 3], change: Option<&Change>) -> Cow<'a, str> {
    let rest = indicator.rates.iter().filter(|&rate| !rates.contains(&Some(rate))).map(|rate| rate.text.as_str());
    let changes = indicator.changes.iter().filter(|&c| Some(c) != change).map(|c| c.text.as_str());
    let texts: Vec<&str> = rest.chain(changes).collect();
    text(Some(&texts.join("; "))).into_owned().into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::sample::report;

    fn check(name: &str, value: &str, cells: &[(&str, &str)]) {
        let mut out = Vec::new();
        CsvWriter::new(&mut out).unwrap().write(&report(name, value), "0a1b").unwrap();
        let mut reader = csv::Reader::from_reader(out.as_slice());
        let headings = reader.headers().unwrap().clone();
        let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
        assert_eq!(rows.len(), 1);
        for &(column, cell) in cells {
            let at = headings.iter().position(|heading| heading == column).unwrap();
            assert_eq!(&rows[0][at], cell, "{column}");
        }
    }

    #[test]
    fn cells_come_back_as_they_went_in() {
        check(
            "Lúa, \"ngô\"",
            "1,5 ha",
            &[
                ("name", "Lúa, \"ngô\""),
                ("value_text", "1,5 ha"),
                ("value", "0"),
                ("unit", "ha"),
                ("kind", "result"),
                ("plan", ""),
                ("corrected", ""),
                ("text_sha256", "0a1b"),
                ("generator", concat!("solieu ", env!("CARGO_PKG_VERSION"))),
            ],
        );
        check("Diện\r\ntích", "1", &[("name", "Diện tích")]);
    }

    #[test]
    fn formulas_are_made_harmless() {
        check("=cmd|' /C calc'!A0", "-5", &[("name", "'=cmd|' /C calc'!A0"), ("value_text", "'-5")]);
        check("\t=1+1", " @x", &[("name", "'=1+1"), ("value_text", "'@x")]);
    }

    #[test]
    fn every_field_has_its_heading() {
        let row = serde_json::to_value(Row::new(&Report::default(), &report("", "").indicators[0])).unwrap();
        let mut fields: Vec<String> = row.as_object().unwrap().keys().cloned().collect();
        let mut columns = COLUMNS.map(str::to_owned).to_vec();
        fields.sort();
        columns.sort();
        assert_eq!(fields, columns);
    }
}
