//! Forms in `.xlsx`: read, planned, patched, with two sheets more.

use super::FormOptions;
use super::book;
use super::element::{attribute, escaped, local};
use super::fill::plans;
use super::filled::{Filled, FormError};
use super::listing::{Listing, missing, sources};
use super::package::Package;
use super::patch::patched;
use super::sheet::{Content, Sheet};
use crate::compare::Comparison;
use calamine::{DataRef, Reader as _, Xlsx, XlsxError};
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::BTreeMap;
use std::io::Cursor;

/// A sheet has so many cells at most; a form has hundreds.
const MOST_CELLS: usize = 400_000;

/// Fills in a workbook.
pub(super) fn fill(bytes: &[u8], comparison: &Comparison, options: &FormOptions) -> Result<Filled, FormError> {
    let mut package = Package::open(bytes)?;
    if !package.has("[Content_Types].xml") {
        return Err(FormError::Unknown);
    }
    let parts = Parts::read(&mut package)?;
    let sheets = sheets(bytes, &parts)?;
    let mut plans = plans(&sheets, comparison, options)?;
    let mut changed = BTreeMap::new();
    let mut formulas = false;
    for (sheet, plan) in sheets.iter().zip(&plans) {
        formulas |= sheet.cells.values().any(|content| content.formula);
        let Some(path) = parts.sheets.iter().find(|(name, _)| *name == sheet.name).map(|(_, path)| path) else {
            continue;
        };
        if !plan.edits.is_empty() {
            let xml = package.text(path).ok_or(FormError::Broken)?;
            changed.insert(path.clone(), patched(&xml, &plan.edits)?.into_bytes());
        }
    }
    let (mut placed, mut unplaced) = (Vec::new(), Vec::new());
    for plan in &mut plans {
        placed.append(&mut plan.placed);
        unplaced.append(&mut plan.unplaced);
    }
    let listings = [sources(&placed, options.language), missing(&unplaced, options.language)];
    parts.add(&mut package, &listings, formulas, &mut changed)?;
    Ok(Filled { bytes: package.with(changed)?, placed, unplaced, companions: Vec::new() })
}

/// Reads the sheets that have cells.
fn sheets(bytes: &[u8], parts: &Parts) -> Result<Vec<Sheet>, FormError> {
    let told =
        |error: XlsxError| if matches!(error, XlsxError::Password) { FormError::Password } else { FormError::Broken };
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(told)?;
    let mut sheets = Vec::new();
    for name in book.sheet_names() {
        if !parts.sheets.iter().any(|(known, _)| *known == name) {
            continue;
        }
        let mut sheet = Sheet { name: name.clone(), ..Sheet::default() };
        let mut reader = book.worksheet_cells_reader(&name).map_err(told)?;
        let mut count = 0;
        while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(told)? {
            count += 1;
            if count > MOST_CELLS {
                return Err(FormError::Large);
            }
            let at = cell.get_position();
            let format = reader.styles().get(style).and_then(|style| style.number_format.as_ref());
            if format.is_some_and(|format| format.format_code.contains('%')) {
                sheet.percent.push(at);
            }
            let text = text(cell.get_value());
            if !text.is_empty() {
                sheet.cells.insert(at, Content { text, formula: false });
            }
        }
        drop(reader);
        let mut reader = book.worksheet_cells_reader(&name).map_err(told)?;
        while let Some(cell) = reader.next_cell_with_formula_metadata().map_err(told)? {
            if cell.formula.is_some() {
                sheet.cells.entry(cell.pos).or_insert(Content { text: String::new(), formula: true }).formula = true;
            }
        }
        drop(reader);
        sheet.percent.sort_unstable();
        let merged = book.merge_cells_by_sheet_name(&name).map_err(told)?;
        sheet.merged = merged.into_iter().map(|region| (region.start, region.end)).collect();
        sheets.push(sheet);
    }
    Ok(sheets)
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Bool(told) => told.to_string(),
        DataRef::DateTime(date) => date.as_f64().to_string(),
        DataRef::Error(_) => "#".to_owned(),
        DataRef::Empty => String::new(),
    }
}

/// Where the parts of a workbook lie.
struct Parts {
    /// The workbook itself: `xl/workbook.xml`.
    book: String,
    /// Its relations.
    relations: String,
    /// The names of the sheets and their parts.
    sheets: Vec<(String, String)>,
    /// All names of sheets, also of charts.
    names: Vec<String>,
    /// The largest number of a sheet.
    last: u32,
    /// The prefix of `id` in the elements of sheets.
    id: String,
}

impl Parts {
    fn read(package: &mut Package<'_>) -> Result<Self, FormError> {
        let root = package.text("_rels/.rels").ok_or(FormError::Unknown)?;
        let book = relations(&root)?
            .into_iter()
            .find(|(_, kind, _)| kind.ends_with("/officeDocument"))
            .map(|(_, _, target)| target);
        let book = book.ok_or(FormError::Unknown)?.trim_start_matches('/').to_owned();
        let (folder, file) = book.rsplit_once('/').unwrap_or(("", &book));
        let within = |target: &str| match target.strip_prefix('/') {
            Some(whole) => whole.to_owned(),
            None if folder.is_empty() => target.to_owned(),
            None => format!("{folder}/{target}"),
        };
        let path = within(&format!("_rels/{file}.rels"));
        let known = relations(&package.text(&path).ok_or(FormError::Unknown)?)?;
        let xml = package.text(&book).ok_or(FormError::Unknown)?;
        let mut parts = Self {
            relations: path,
            sheets: Vec::new(),
            names: Vec::new(),
            last: 0,
            id: "r:".into(),
            book: book.clone(),
        };
        let mut reader = Reader::from_str(&xml);
        loop {
            match reader.read_event().map_err(|_| FormError::Broken)? {
                Event::Eof => break,
                Event::Start(element) | Event::Empty(element) if local(&element) == "sheet" => {
                    let Some(name) = attribute(&element, "name") else { continue };
                    let number = attribute(&element, "sheetId").and_then(|text| text.parse().ok()).unwrap_or(0);
                    parts.last = parts.last.max(number);
                    let id = element.attributes().flatten().find(|one| one.key.0.ends_with(":id"));
                    if let Some(id) = id {
                        parts.id = id.key.0.trim_end_matches("id").to_owned();
                        let found =
                            known.iter().find(|(own, kind, _)| *own == *id.value && kind.ends_with("/worksheet"));
                        parts.sheets.extend(found.map(|(_, _, target)| (name.clone(), within(target))));
                    }
                    parts.names.push(name);
                }
                _ => {}
            }
        }
        // A workbook in binary parts, or none at all.
        if parts.sheets.is_empty() { Err(FormError::Unknown) } else { Ok(parts) }
    }

    /// Adds sheets behind the others; with formulas, all are computed anew when the workbook is opened.
    fn add(
        &self,
        package: &mut Package<'_>,
        listings: &[Listing],
        formulas: bool,
        changed: &mut BTreeMap<String, Vec<u8>>,
    ) -> Result<(), FormError> {
        let folder = self.book.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        let (mut sheets, mut relations, mut types) = (String::new(), String::new(), String::new());
        let mut names: Vec<String> = self.names.iter().map(|name| name.to_lowercase()).collect();
        for (at, listing) in listings.iter().enumerate() {
            let mut number = 1;
            let part = loop {
                let part = format!("worksheets/solieu{}.xml", at + number);
                if !package.has(&format!("{folder}{part}")) && !changed.contains_key(&format!("{folder}{part}")) {
                    break part;
                }
                number += 1;
            };
            let mut name = listing.name.clone();
            let mut count = 2;
            while names.contains(&name.to_lowercase()) {
                name = format!("{} ({count})", listing.name);
                count += 1;
            }
            names.push(name.to_lowercase());
            let (id, number) =
                (format!("rIdSolieu{}", at + number), self.last.saturating_add(u32::try_from(at + 1).unwrap_or(1)));
            sheets.push_str(&format!(
                r#"<{{}}sheet name="{}" sheetId="{number}" {}id="{id}"/>"#,
                escaped(&name),
                self.id
            ));
            relations.push_str(&format!(r#"<{{}}Relationship Id="{id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="{part}"/>"#));
            types.push_str(&format!(r#"<{{}}Override PartName="/{folder}{part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"#));
            changed.insert(format!("{folder}{part}"), book::sheet(listing, None));
        }
        for (path, end, more) in [
            (self.book.as_str(), "sheets", sheets),
            (&self.relations, "Relationships", relations),
            ("[Content_Types].xml", "Types", types),
        ] {
            let xml = package.text(path).ok_or(FormError::Broken)?;
            let mut xml = before_end(&xml, end, &more).ok_or(FormError::Broken)?;
            if end == "sheets" && formulas {
                xml = computed_anew(&xml).ok_or(FormError::Broken)?;
            }
            changed.insert(path.to_owned(), xml.into_bytes());
        }
        Ok(())
    }
}

/// Id, type and target of each relation.
fn relations(xml: &str) -> Result<Vec<(String, String, String)>, FormError> {
    let mut found = Vec::new();
    let mut reader = Reader::from_str(xml);
    loop {
        match reader.read_event().map_err(|_| FormError::Broken)? {
            Event::Eof => return Ok(found),
            Event::Start(element) | Event::Empty(element) if local(&element) == "Relationship" => {
                if let (Some(id), Some(kind), Some(target)) =
                    (attribute(&element, "Id"), attribute(&element, "Type"), attribute(&element, "Target"))
                {
                    found.push((id, kind, target));
                }
            }
            _ => {}
        }
    }
}

/// `xml` with `more` in front of the end of the element `name`; `{}` in it is that element's prefix.
fn before_end(xml: &str, name: &str, more: &str) -> Option<String> {
    let mut reader = Reader::from_str(xml);
    loop {
        let at = usize::try_from(reader.buffer_position()).ok()?;
        match reader.read_event().ok()? {
            Event::Eof => return None,
            Event::End(element) if element.local_name().as_ref() == name => {
                let prefix =
                    element.name().0.rsplit_once(':').map_or_else(String::new, |(prefix, _)| format!("{prefix}:"));
                let (before, behind) = xml.split_at_checked(at)?;
                return Some(format!("{before}{}{behind}", more.replace("{}", &prefix)));
            }
            _ => {}
        }
    }
}

/// The workbook told to compute its formulas when it is opened: what was filled in changes what they give.
fn computed_anew(xml: &str) -> Option<String> {
    const FULL: &str = " fullCalcOnLoad=\"1\"";
    let mut reader = Reader::from_str(xml);
    // Behind the last of the elements that stand before it.
    let mut behind: Option<(usize, String)> = None;
    loop {
        let start = usize::try_from(reader.buffer_position()).ok()?;
        let event = reader.read_event().ok()?;
        let end = usize::try_from(reader.buffer_position()).ok()?;
        match event {
            Event::Eof => break,
            Event::Start(element) | Event::Empty(element) if local(&element) == "calcPr" => {
                if attribute(&element, "fullCalcOnLoad").is_some_and(|told| told == "1" || told == "true") {
                    return Some(xml.to_owned());
                }
                let tag = xml.get(start..end)?;
                let name = tag.find(|c: char| c.is_whitespace() || c == '/' || c == '>')?;
                let (head, rest) = tag.split_at_checked(name)?;
                let rest = match attribute(&element, "fullCalcOnLoad") {
                    Some(_) => rest.replace("fullCalcOnLoad=\"0\"", "").replace("fullCalcOnLoad=\"false\"", ""),
                    None => rest.to_owned(),
                };
                return Some(format!("{}{head}{FULL}{rest}{}", xml.get(..start)?, xml.get(end..)?));
            }
            Event::Empty(element)
                if matches!(local(&element), "functionGroups" | "externalReferences" | "definedNames") =>
            {
                behind = Some((end, super::element::prefix(&element)))
            }
            Event::End(element)
                if matches!(
                    element.local_name().as_ref(),
                    "sheets" | "functionGroups" | "externalReferences" | "definedNames"
                ) =>
            {
                let prefix =
                    element.name().0.rsplit_once(':').map_or_else(String::new, |(prefix, _)| format!("{prefix}:"));
                behind = Some((end, prefix));
            }
            _ => {}
        }
    }
    let (at, prefix) = behind?;
    let (before, rest) = xml.split_at_checked(at)?;
    Some(format!("{before}<{prefix}calcPr{FULL}/>{rest}"))
}
