//! The table as records of text: for CSV, for a sheet, for a terminal.

use super::unit::exact;
use super::{Cell, Column, Comparison, Measure, Row, Slot};
use crate::report::{Amount, Language};

/// How numbers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numbers {
    /// For machines: `1234.5`; nothing is empty.
    Machine,
    /// For people: `1.234,5` in Vietnamese; nothing is `—`.
    People(Language),
}

impl Numbers {
    /// An amount, all its digits.
    pub fn amount(self, amount: Amount) -> String {
        let digits = exact(amount).map_or_else(|| amount.get().to_string(), |exact| exact.normalize().to_string());
        let Self::People(language) = self else { return digits };
        let (sign, digits) = digits.strip_prefix('-').map_or(("", digits.as_str()), |rest| ("-", rest));
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let (group, point) = language.of(('.', ','), (',', '.'));
        let mut out = sign.to_owned();
        for (at, digit) in whole.chars().enumerate() {
            if at > 0 && (whole.len() - at).is_multiple_of(3) {
                out.push(group);
            }
            out.push(digit);
        }
        if !fraction.is_empty() {
            out.push(point);
            out.push_str(fraction);
        }
        out
    }

    fn nothing(self) -> &'static str {
        if self == Self::Machine { "" } else { "—" }
    }

    fn slot(self, slot: &Slot, row: &Row, measure: Measure) -> String {
        let mut told = self.amount(slot.amount);
        if let Some(max) = slot.max {
            told = format!("{told}–{}", self.amount(max));
        }
        let usual = if measure.is_percent() { Some("%") } else { row.unit.as_deref() };
        if let Some(unit) = slot.unit.as_deref().filter(|unit| Some(*unit) != usual) {
            told = format!("{told} {unit}");
        }
        for other in &slot.others {
            told.push_str(" ≠ ");
            told.push_str(&self.slot(other, row, measure));
        }
        told
    }

    fn cell(self, cell: Option<&Cell>, row: &Row, measure: Measure) -> String {
        let slot = cell.and_then(|cell| measure.of(cell));
        slot.map_or_else(|| self.nothing().to_owned(), |slot| self.slot(slot, row, measure))
    }
}

/// The table as records, the first one its headings: number, name, unit, each report and each measure, the total, and what
/// two reports are apart where that was asked for.
pub fn records(comparison: &Comparison, measures: &[Measure], numbers: Numbers) -> Vec<Vec<String>> {
    let language = if let Numbers::People(language) = numbers { language } else { Language::Vi };
    let mut head = vec![
        language.of("TT", "No.").to_owned(),
        language.of("Chỉ tiêu", "Indicator").to_owned(),
        language.of("ĐVT", "Unit").to_owned(),
    ];
    let label = |column: &Column, measure: Measure| {
        if measures.len() > 1 {
            format!("{} – {}", column.label, measure.heading(language))
        } else {
            column.label.clone()
        }
    };
    head.extend(
        comparison.columns.iter().flat_map(|column| measures.iter().map(move |&measure| label(column, measure))),
    );
    let summed: Vec<Measure> =
        measures.iter().copied().filter(|measure| matches!(measure, Measure::Value | Measure::Plan)).collect();
    for measure in &summed {
        let total = language.of("Tổng", "Total");
        head.push(if summed.len() > 1 {
            format!("{total} – {}", measure.heading(language))
        } else {
            total.to_owned()
        });
    }
    let between = comparison.between_labels();
    if let Some([from, to]) = between {
        head.push(language.of(
            format!("Chênh lệch (tính): {to} so với {from}"),
            format!("Difference (computed): {to} against {from}"),
        ));
        head.push(language.of("Chênh lệch % (tính)", "Difference % (computed)").to_owned());
    }
    let mut records = vec![head];
    for (at, row) in comparison.rows.iter().enumerate() {
        let mut record =
            vec![(at + 1).to_string(), row.name.clone(), row.unit.as_deref().unwrap_or_default().to_owned()];
        for cell in &row.cells {
            record.extend(measures.iter().map(|&measure| numbers.cell(cell.as_ref(), row, measure)));
        }
        for measure in &summed {
            let total = if *measure == Measure::Plan { &row.total_plan } else { &row.total };
            let told = total.amount.map(|amount| numbers.amount(amount));
            let part = (total.reason == Some(super::NoTotal::Missing) && numbers != Numbers::Machine)
                .then(|| format!("{}/{}", total.have, total.of));
            record.push(told.or(part).unwrap_or_else(|| numbers.nothing().to_owned()));
        }
        if between.is_some() {
            let told = |amount: Option<Amount>| {
                amount.map_or_else(|| numbers.nothing().to_owned(), |amount| numbers.amount(amount))
            };
            record.push(told(row.difference.map(|difference| difference.amount)));
            record.push(told(row.difference.and_then(|difference| difference.percent)));
        }
        records.push(record);
    }
    records
}
