//! Findings for machines: JSON and CSV.

use super::findings::Findings;
use super::rows::{harmless, plain};
use super::{AuditRule, Finding, Verdict};
use crate::text::{Offsets, Positions};
use serde::Serialize;
use std::io::Write;

/// The findings of one text as JSON has them.
#[derive(Debug, Serialize)]
pub struct Ledger {
    /// Always `solieu-audit/1`.
    schema: &'static str,
    /// File name, or null.
    source: Option<String>,
    /// How many findings of the text have each verdict, shown or not.
    counts: Counts,
    /// The findings asked for, in the order of the text; each as in the report, with the words it is about.
    findings: Vec<Entry>,
}

#[derive(Debug, Serialize)]
struct Counts {
    differs: usize,
    review: usize,
    truncated: usize,
    agrees: usize,
    derived: usize,
}

#[derive(Debug, Serialize)]
struct Entry {
    /// What is checked.
    name: String,
    /// The line it begins in, from one.
    line: usize,
    /// The words around its figures.
    quote: String,
    #[serde(flatten)]
    finding: Finding,
}

impl Findings<'_> {
    /// The findings as one object, their places in `unit`.
    pub fn ledger(&self, unit: Offsets) -> Ledger {
        let positions = Positions::new(self.text, unit);
        let entry = |finding: &&Finding| {
            let mut told = (*finding).clone();
            if unit != Offsets::Utf8 {
                told.spans.iter_mut().for_each(|span| {
                    (span.start, span.end) = (positions.of(span.start), positions.of(span.end));
                });
            }
            Entry { name: self.name(finding), line: self.line(finding), quote: self.quote(finding), finding: told }
        };
        Ledger {
            schema: "solieu-audit/1",
            source: self.report.source.clone(),
            counts: Counts {
                differs: self.count(Verdict::Differs),
                review: self.count(Verdict::Review),
                truncated: self.count(Verdict::Truncated),
                agrees: self.count(Verdict::Agrees),
                derived: self.count(Verdict::Derived),
            },
            findings: self.found.iter().map(entry).collect(),
        }
    }
}

/// Writes rows; the heading comes before the first.
pub struct LedgerWriter<W: Write> {
    inner: csv::Writer<W>,
}

/// The columns, in the order of [`Row`].
const COLUMNS: [&str; 19] = [
    "file",
    "id",
    "rule",
    "verdict",
    "name",
    "line",
    "start",
    "end",
    "stated",
    "computed",
    "stated_low",
    "stated_high",
    "computed_low",
    "computed_high",
    "formula",
    "repairs",
    "message_vi",
    "message_en",
    "quote",
];

/// One finding. Text cells are on one line and never a formula.
#[derive(Serialize)]
struct Row<'a> {
    file: String,
    id: &'a str,
    rule: AuditRule,
    verdict: Verdict,
    name: String,
    line: usize,
    start: usize,
    end: usize,
    stated: Option<super::Amount>,
    computed: Option<super::Amount>,
    stated_low: Option<super::Amount>,
    stated_high: Option<super::Amount>,
    computed_low: Option<super::Amount>,
    computed_high: Option<super::Amount>,
    formula: String,
    repairs: String,
    message_vi: String,
    message_en: String,
    quote: String,
}

impl<W: Write> LedgerWriter<W> {
    /// A writer that writes its heading at once, so that a table without rows has one too.
    ///
    /// # Errors
    /// Those of `out`.
    pub fn new(out: W) -> std::io::Result<Self> {
        let mut inner = csv::WriterBuilder::new().has_headers(false).terminator(csv::Terminator::CRLF).from_writer(out);
        inner.write_record(COLUMNS).map_err(super::csv::from_csv)?;
        Ok(Self { inner })
    }

    /// One row for each finding, its place in `unit`.
    ///
    /// # Errors
    /// Those of the writer underneath.
    pub fn write(&mut self, findings: &Findings<'_>, unit: Offsets) -> std::io::Result<()> {
        let positions = Positions::new(findings.text, unit);
        for finding in &findings.found {
            let cell = |text: &str| harmless(&plain(text)).into_owned();
            let place = super::findings::place(finding);
            let at = |offset| if unit == Offsets::Utf8 { offset } else { positions.of(offset) };
            let repairs: Vec<String> =
                finding.repairs.iter().map(|repair| format!("{} {}", repair.operand, repair.to.get())).collect();
            let row = Row {
                file: cell(findings.report.source.as_deref().unwrap_or_default()),
                id: &finding.id,
                rule: finding.rule,
                verdict: finding.verdict,
                name: cell(&findings.name(finding)),
                line: findings.line(finding),
                start: at(place.start),
                end: at(place.end),
                stated: finding.stated,
                computed: finding.computed,
                stated_low: finding.stated_interval.map(|ends| ends[0]),
                stated_high: finding.stated_interval.map(|ends| ends[1]),
                computed_low: finding.computed_interval.map(|ends| ends[0]),
                computed_high: finding.computed_interval.map(|ends| ends[1]),
                formula: cell(&finding.formula),
                repairs: cell(&repairs.join("; ")),
                message_vi: cell(&finding.message.vi),
                message_en: cell(&finding.message.en),
                quote: cell(&findings.quote(finding)),
            };
            self.inner.serialize(row).map_err(super::csv::from_csv)?;
        }
        self.inner.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_has_the_columns_of_its_heading() {
        let text = "Trồng rừng 18,27 ha/20 ha, đạt 93,6% kế hoạch.";
        let report = crate::extract(text, &crate::Options::default());
        let mut out = Vec::new();
        let findings = Findings::new(&report, text, &[Verdict::Differs]);
        LedgerWriter::new(&mut out).unwrap().write(&findings, Offsets::Char).unwrap();
        let mut reader = csv::Reader::from_reader(out.as_slice());
        let headings = reader.headers().unwrap().clone();
        let row = reader.records().next().unwrap().unwrap();
        let told = |column: &str| headings.iter().position(|heading| heading == column).and_then(|at| row.get(at));
        assert_eq!(
            (told("verdict"), told("stated"), told("computed_low")),
            (Some("differs"), Some("93.6"), Some("91.325"))
        );
        assert_eq!((told("line"), told("start"), told("end")), (Some("1"), Some("11"), Some("36")));
        assert_eq!(told("repairs"), Some("rate 91.4; value 18.72; plan 19.52"));
    }
}
