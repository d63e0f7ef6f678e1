//! Numbers put into the XML of a sheet; every byte that is not part of such a cell stays as it was.

use super::element::{attribute, local, prefix};
use super::filled::FormError;
use super::sheet::{At, cell_name, place};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// `xml` with the digits of `edits` in their cells. Cells keep their style; rows and cells that are not there are made.
/// What formulas gave before is taken away, so that every program computes it anew; the formulas stay.
pub(super) fn patched(xml: &str, edits: &[(At, String)]) -> Result<String, FormError> {
    let mut rows: BTreeMap<u32, BTreeMap<u32, &str>> = BTreeMap::new();
    for ((row, column), digits) in edits {
        rows.entry(*row).or_default().insert(*column, digits);
    }
    let mut patch = Patch {
        xml,
        out: String::with_capacity(xml.len() + edits.len() * 40),
        copied: 0,
        rows,
        row: 0,
        column: 0,
        prefix: String::new(),
        styles: BTreeMap::new(),
        done: false,
    };
    patch.run()?;
    Ok(patch.out)
}

struct Patch<'x> {
    xml: &'x str,
    out: String,
    /// So many bytes of the source are in the copy, or replaced.
    copied: usize,
    /// What is still to be put in, by row and column.
    rows: BTreeMap<u32, BTreeMap<u32, &'x str>>,
    /// The row that is read, and the column that comes next in it.
    row: u32,
    column: u32,
    /// What stands before the names of elements: `x:` or nothing.
    prefix: String,
    /// Styles of whole columns.
    styles: BTreeMap<u32, String>,
    /// Whether the cells are behind us.
    done: bool,
}

impl<'x> Patch<'x> {
    fn run(&mut self) -> Result<(), FormError> {
        let mut reader = Reader::from_str(self.xml);
        let mut next_row = 0;
        loop {
            let start = position(&reader)?;
            let event = reader.read_event().map_err(|_| FormError::Broken)?;
            let end = position(&reader)?;
            match event {
                Event::Eof => break,
                Event::Start(element) | Event::Empty(element) if self.done => drop(element),
                Event::Empty(element) => match local(&element) {
                    "col" => self.column_style(&element),
                    "sheetData" => {
                        self.copy_to(start);
                        self.prefix = prefix(&element);
                        self.out.push_str(&opened(self.xml, start, end));
                        self.rows_before(u32::MAX);
                        self.out.push_str(&format!("</{}sheetData>", self.prefix));
                        (self.copied, self.done) = (end, true);
                    }
                    "row" => {
                        self.row = number(&element, next_row);
                        next_row = self.row + 1;
                        self.copy_to(start);
                        self.rows_before(self.row);
                        if let Some(cells) = self.rows.remove(&self.row) {
                            self.out.push_str(&opened(self.xml, start, end));
                            let own = std::mem::replace(&mut self.prefix, prefix(&element));
                            self.cells(self.row, &cells);
                            self.out.push_str(&format!("</{}row>", self.prefix));
                            (self.copied, self.prefix) = (end, own);
                        }
                    }
                    "c" => self.cell(&element, start, end),
                    _ => {}
                },
                Event::Start(element) => match local(&element) {
                    "sheetData" => self.prefix = prefix(&element),
                    "row" => {
                        self.row = number(&element, next_row);
                        (next_row, self.column) = (self.row + 1, 0);
                        self.copy_to(start);
                        self.rows_before(self.row);
                    }
                    "c" => {
                        let element = element.into_owned();
                        let value = computed(&mut reader)?;
                        let end = position(&reader)?;
                        self.cell(&element, start, end);
                        // What a formula gave is no longer true when figures were filled in.
                        if let Some((from, to)) = value.filter(|&(from, _)| self.copied <= from) {
                            self.copy_to(from);
                            self.copied = to;
                        }
                    }
                    _ => {}
                },
                Event::End(element) if !self.done => match element.local_name().as_ref() {
                    "row" => {
                        if let Some(cells) = self.rows.remove(&self.row) {
                            self.copy_to(start);
                            self.cells(self.row, &cells);
                        }
                    }
                    "sheetData" => {
                        self.copy_to(start);
                        self.rows_before(u32::MAX);
                        self.done = true;
                    }
                    _ => {}
                },
                _ => {}
            }
        }
        self.copy_to(self.xml.len());
        if self.done && self.rows.is_empty() { Ok(()) } else { Err(FormError::Broken) }
    }

    /// A cell of the source from `start` to `end`: those that come before it are put in, and it is replaced or kept.
    fn cell(&mut self, element: &BytesStart<'_>, start: usize, end: usize) {
        let name = attribute(element, "r");
        let column = name.as_deref().and_then(place).map_or(self.column, |(_, column)| column);
        self.column = column + 1;
        let Some(cells) = self.rows.get_mut(&self.row) else { return };
        let later = cells.split_off(&column);
        let before = std::mem::replace(cells, later);
        let digits = cells.remove(&column);
        if cells.is_empty() {
            self.rows.remove(&self.row);
        }
        if before.is_empty() && digits.is_none() {
            return;
        }
        self.copy_to(start);
        self.cells(self.row, &before);
        if let Some(digits) = digits {
            let style = attribute(element, "s");
            self.number((self.row, column), digits, style.as_deref());
            self.copied = end;
        }
    }

    /// Makes the rows above `row` that are still to be put in.
    fn rows_before(&mut self, row: u32) {
        let later = self.rows.split_off(&row);
        for (row, cells) in std::mem::replace(&mut self.rows, later) {
            self.out.push_str(&format!("<{}row r=\"{}\">", self.prefix, row + 1));
            self.cells(row, &cells);
            self.out.push_str(&format!("</{}row>", self.prefix));
        }
    }

    fn cells(&mut self, row: u32, cells: &BTreeMap<u32, &str>) {
        for (&column, digits) in cells {
            let style = self.styles.get(&column).cloned();
            self.number((row, column), digits, style.as_deref());
        }
    }

    fn number(&mut self, at: At, digits: &str, style: Option<&str>) {
        let style = style
            .filter(|style| style.bytes().all(|byte| byte.is_ascii_digit()))
            .map(|style| format!(" s=\"{style}\""))
            .unwrap_or_default();
        self.out.push_str(&format!("<{0}c r=\"{1}\"{style}><{0}v>{digits}</{0}v></{0}c>", self.prefix, cell_name(at)));
    }

    /// Remembers the style of whole columns, for cells that are not there yet.
    fn column_style(&mut self, element: &BytesStart<'_>) {
        let column = |name| attribute(element, name).and_then(|text| text.parse::<u32>().ok());
        if let (Some(style), Some(first), Some(last)) = (attribute(element, "style"), column("min"), column("max")) {
            // A style for all columns that there can be is not written down for each.
            for column in first..=last.min(first.saturating_add(1_000)) {
                self.styles.insert(column.saturating_sub(1), style.clone());
            }
        }
    }

    fn copy_to(&mut self, end: usize) {
        if let Some(piece) = self.xml.get(self.copied..end) {
            self.out.push_str(piece);
            self.copied = end;
        }
    }
}

/// The tag of an empty element as one that has something in it: its attributes and declarations stay.
fn opened(xml: &str, start: usize, end: usize) -> String {
    let tag = xml.get(start..end).unwrap_or_default().trim_end_matches('>').trim_end_matches('/');
    format!("{}>", tag.trim_end())
}

/// Reads to the end of a cell. Where a formula stands in it, gives the place of the value that was computed.
fn computed(reader: &mut Reader<&[u8]>) -> Result<Option<(usize, usize)>, FormError> {
    let (mut formula, mut value, mut open) = (false, None, None);
    loop {
        let start = position(reader)?;
        let event = reader.read_event().map_err(|_| FormError::Broken)?;
        let end = position(reader)?;
        match event {
            Event::Eof => return Err(FormError::Broken),
            Event::Start(element) | Event::Empty(element) if local(&element) == "f" => formula = true,
            Event::Start(element) if local(&element) == "v" => open = Some(start),
            Event::End(element) => match element.local_name().as_ref() {
                "v" => value = open.take().map(|start| (start, end)),
                "c" => return Ok(value.filter(|_| formula)),
                _ => {}
            },
            _ => {}
        }
    }
}

fn position(reader: &Reader<&[u8]>) -> Result<usize, FormError> {
    usize::try_from(reader.buffer_position()).map_err(|_| FormError::Large)
}

/// The row that an element says it is, from 0.
fn number(element: &BytesStart<'_>, next: u32) -> u32 {
    attribute(element, "r").and_then(|text| text.parse::<u32>().ok()).and_then(|row| row.checked_sub(1)).unwrap_or(next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(xml: &str, edits: &[(&str, &str)], expected: &str) {
        let edits: Vec<(At, String)> =
            edits.iter().filter_map(|(name, digits)| Some((place(name)?, (*digits).to_owned()))).collect();
        assert_eq!(patched(xml, &edits).as_deref(), Ok(expected));
    }

    #[test]
    fn only_the_cells_asked_for_change() {
        check(
            r#"<a><cols><col min="4" max="4" style="7"/></cols><sheetData><row r="2" ht="20"><c r="A2" t="s"><v>0</v></c><c r="C2" s="3"/><c r="E2"><f>C2*2</f><v>0</v></c></row><row r="5"/></sheetData><b x='1'/></a>"#,
            &[("C2", "1.5"), ("D2", "2"), ("B2", "9"), ("F2", "6"), ("A4", "4"), ("B5", "5"), ("A9", "-1")],
            r#"<a><cols><col min="4" max="4" style="7"/></cols><sheetData><row r="2" ht="20"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>9</v></c><c r="C2" s="3"><v>1.5</v></c><c r="D2" s="7"><v>2</v></c><c r="E2"><f>C2*2</f></c><c r="F2"><v>6</v></c></row><row r="4"><c r="A4"><v>4</v></c></row><row r="5"><c r="B5"><v>5</v></c></row><row r="9"><c r="A9"><v>-1</v></c></row></sheetData><b x='1'/></a>"#,
        );
    }

    #[test]
    fn prefixes_and_empty_sheets() {
        check(
            r#"<x:a><x:sheetData/></x:a>"#,
            &[("B1", "1")],
            r#"<x:a><x:sheetData><x:row r="1"><x:c r="B1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:a>"#,
        );
        check(
            r#"<a><sheetData><row><c/><c s="2"><v></v></c></row></sheetData></a>"#,
            &[("B1", "1")],
            r#"<a><sheetData><row><c/><c r="B1" s="2"><v>1</v></c></row></sheetData></a>"#,
        );
    }

    #[test]
    fn declarations_stay_where_they_are() {
        check(
            r#"<a><x:sheetData xmlns:x="urn:x"/></a>"#,
            &[("A1", "1")],
            r#"<a><x:sheetData xmlns:x="urn:x"><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></a>"#,
        );
        // A prefix that is called like the number of the row is not taken for it.
        check(
            r#"<a><sheetData><row xmlns:r="urn:r" r="2"><c xmlns:s="urn:s" r="A2"/></row></sheetData></a>"#,
            &[("A2", "1")],
            r#"<a><sheetData><row xmlns:r="urn:r" r="2"><c r="A2"><v>1</v></c></row></sheetData></a>"#,
        );
    }

    #[test]
    fn what_is_broken_is_refused() {
        assert_eq!(patched("<a><sheetData><row></a>", &[((0, 0), "1".into())]), Err(FormError::Broken));
        assert_eq!(patched("<a/>", &[((0, 0), "1".into())]), Err(FormError::Broken));
    }
}
