//! A new workbook of a table, for those who have no form: three sheets, small enough to be written by hand.

use super::element::escaped;
use super::listing::{Entry, Listing, all_missing, all_sources};
use super::package::packed;
use super::sheet::cell_name;
use crate::compare::unit::exact;
use crate::compare::{Comparison, Measure, NoTotal};
use crate::report::{Amount, Language, Verdict};
use std::fmt::Write;

/// Styles: plain, heading, wrapped text, conflicting, differing, a number.
const STYLES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFE8A3"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFC7C2"/></patternFill></fill></fills><borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/><xf fontId="1" borderId="1" applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf borderId="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fillId="2" borderId="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf><xf numFmtId="0" fillId="3" borderId="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf><xf numFmtId="0" borderId="1" applyBorder="1" applyAlignment="1"><alignment horizontal="right" vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#;

const HEADING: u32 = 1;
const TEXT: u32 = 2;
const CONFLICTING: u32 = 3;
const DIFFERS: u32 = 4;
const NUMBER: u32 = 5;

/// A workbook with the table, its sources and what it does not hold. The same table gives the same bytes.
pub fn book(comparison: &Comparison, measures: &[Measure], language: Language) -> Vec<u8> {
    let table = table(comparison, measures, language);
    let (sources, missing) = (all_sources(comparison, measures, language), all_missing(comparison, language));
    let names = [language.of("Tổng hợp", "Table"), &sources.name, &missing.name];
    let mut sheets = String::new();
    let mut relations = String::new();
    let mut types = String::new();
    for (at, name) in names.iter().enumerate() {
        let number = at + 1;
        let _ = write!(sheets, r#"<sheet name="{}" sheetId="{number}" r:id="rId{number}"/>"#, escaped(name));
        let _ = write!(
            relations,
            r#"<Relationship Id="rId{number}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet{number}.xml"/>"#
        );
        let _ = write!(
            types,
            r#"<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"#
        );
    }
    const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
    packed(&[
        ("[Content_Types].xml", format!(r#"{HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>{types}<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>"#).into_bytes()),
        ("_rels/.rels", format!(r#"{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#).into_bytes()),
        ("xl/workbook.xml", format!(r#"{HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>{sheets}</sheets></workbook>"#).into_bytes()),
        ("xl/_rels/workbook.xml.rels", format!(r#"{HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#).into_bytes()),
        ("xl/styles.xml", STYLES.as_bytes().to_vec()),
        ("xl/worksheets/sheet1.xml", table),
        ("xl/worksheets/sheet2.xml", sheet(&sources, Some((HEADING, TEXT, NUMBER)))),
        ("xl/worksheets/sheet3.xml", sheet(&missing, Some((HEADING, TEXT, NUMBER)))),
    ])
}

/// A listing as a sheet; `styles` are those of headings, texts and numbers.
pub(super) fn sheet(listing: &Listing, styles: Option<(u32, u32, u32)>) -> Vec<u8> {
    let mut writer = Writer::new(&listing.widths, 1, 0);
    for (row, entries) in listing.rows.iter().enumerate() {
        writer.row(row);
        for (column, entry) in entries.iter().enumerate() {
            let style = styles.map(|(heading, text, number)| match entry {
                _ if row == 0 => heading,
                Entry::Text(_) => text,
                Entry::Number(_) => number,
            });
            match entry {
                Entry::Text(text) => writer.text((row, column), text, style),
                Entry::Number(amount) => writer.number((row, column), *amount, style),
            }
        }
    }
    writer.end()
}

/// The sheet of the table.
fn table(comparison: &Comparison, measures: &[Measure], language: Language) -> Vec<u8> {
    let mut widths = vec![6, 44, 14];
    let summed: Vec<Measure> =
        measures.iter().copied().filter(|measure| matches!(measure, Measure::Value | Measure::Plan)).collect();
    widths.extend(vec![
        16;
        comparison.columns.len() * measures.len()
            + summed.len()
            + 2 * usize::from(comparison.between.is_some())
    ]);
    let mut writer = Writer::new(&widths, 1, 3);
    let records = crate::compare::records(comparison, measures, crate::compare::Numbers::People(language));
    writer.row(0);
    for (column, text) in records.first().into_iter().flatten().enumerate() {
        writer.text((0, column), text, Some(HEADING));
    }
    for (at, row) in comparison.rows.iter().enumerate() {
        let line = at + 1;
        writer.row(line);
        writer.text((line, 0), &line.to_string(), Some(TEXT));
        writer.text((line, 1), &row.name, Some(TEXT));
        writer.text((line, 2), row.unit.as_deref().unwrap_or_default(), Some(TEXT));
        let mut column = 3;
        for cell in &row.cells {
            for &measure in measures {
                let slot = cell.as_ref().and_then(|cell| measure.of(cell));
                let differs = cell.as_ref().is_some_and(|cell| cell.verdict == Some(Verdict::Differs));
                let usual = if measure.is_percent() { Some("%") } else { row.unit.as_deref() };
                match slot {
                    // A figure of its own is a number; what is two figures, a range or in another unit is told in words.
                    Some(slot) if slot.others.is_empty() && slot.max.is_none() && slot.unit.as_deref() == usual => {
                        writer.number((line, column), slot.amount, Some(if differs { DIFFERS } else { NUMBER }));
                    }
                    _ => {
                        let text = records.get(line).and_then(|record| record.get(column)).map_or("—", String::as_str);
                        let conflicting = slot.is_some_and(|slot| !slot.others.is_empty());
                        writer.text((line, column), text, Some(if conflicting { CONFLICTING } else { NUMBER }));
                    }
                }
                column += 1;
            }
        }
        for measure in &summed {
            let total = if *measure == Measure::Plan { &row.total_plan } else { &row.total };
            match (total.amount, total.reason) {
                (Some(amount), _) => writer.number((line, column), amount, Some(NUMBER)),
                (None, Some(NoTotal::Missing)) => {
                    writer.text((line, column), &format!("{}/{}", total.have, total.of), Some(NUMBER))
                }
                _ => writer.text((line, column), "—", Some(NUMBER)),
            }
            column += 1;
        }
        if comparison.between.is_some() {
            let told = row.difference;
            for amount in [told.map(|told| told.amount), told.and_then(|told| told.percent)] {
                match amount {
                    Some(amount) => writer.number((line, column), amount, Some(NUMBER)),
                    None => writer.text((line, column), "—", Some(NUMBER)),
                }
                column += 1;
            }
        }
    }
    writer.end()
}

/// Writes the XML of a sheet. Text is inline and never a formula.
struct Writer {
    out: String,
    open: bool,
}

impl Writer {
    /// `rows` and `columns` stay in sight when the sheet is moved.
    fn new(widths: &[u32], rows: usize, columns: usize) -> Self {
        let mut out = String::from(
            r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">"#,
        );
        let split = if columns > 0 { format!(r#"xSplit="{columns}" "#) } else { String::new() };
        let pane = if columns > 0 { "bottomRight" } else { "bottomLeft" };
        let cell = cell_name((u32::try_from(rows).unwrap_or(0), u32::try_from(columns).unwrap_or(0)));
        let _ = write!(
            out,
            r#"<pane {split}ySplit="{rows}" topLeftCell="{cell}" activePane="{pane}" state="frozen"/></sheetView></sheetViews><cols>"#
        );
        for (at, width) in widths.iter().enumerate() {
            let _ = write!(out, r#"<col min="{0}" max="{0}" width="{width}" customWidth="1"/>"#, at + 1);
        }
        out.push_str("</cols><sheetData>");
        Self { out, open: false }
    }

    fn row(&mut self, row: usize) {
        if std::mem::replace(&mut self.open, true) {
            self.out.push_str("</row>");
        }
        let _ = write!(self.out, r#"<row r="{}">"#, row + 1);
    }

    fn text(&mut self, at: (usize, usize), text: &str, style: Option<u32>) {
        self.begin(at, style);
        // A sheet has no longer texts.
        let text: String = text.chars().take(32_000).collect();
        let _ = write!(self.out, r#" t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>"#, escaped(&text));
    }

    fn number(&mut self, at: (usize, usize), amount: Amount, style: Option<u32>) {
        let digits = exact(amount).map_or_else(|| amount.get().to_string(), |exact| exact.normalize().to_string());
        self.begin(at, style);
        let _ = write!(self.out, "><v>{digits}</v></c>");
    }

    fn begin(&mut self, (row, column): (usize, usize), style: Option<u32>) {
        let name = cell_name((u32::try_from(row).unwrap_or(u32::MAX - 1), u32::try_from(column).unwrap_or(0)));
        let _ = write!(self.out, r#"<c r="{name}""#);
        if let Some(style) = style {
            let _ = write!(self.out, r#" s="{style}""#);
        }
    }

    fn end(mut self) -> Vec<u8> {
        if self.open {
            self.out.push_str("</row>");
        }
        self.out.push_str("</sheetData></worksheet>");
        self.out.into_bytes()
    }
}
