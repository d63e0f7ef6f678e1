//! Forms in `.xlsx`: read, planned, patched, with two sheets more.

use super::FormOptions;
use super::book;
use super::element::{attribute, escaped, local};
use super::fill::plans;
use super::filled::{Filled, FormError};
use super::listing::{Listing, missing, sources};
use super::package::Package;
use super::patch::patched;
use super::reading::{Shared, sheet};
use super::sheet::Sheet;
use crate::compare::Comparison;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::BTreeMap;

/// Fills in a workbook.
pub(super) fn fill(bytes: &[u8], comparison: &Comparison, options: &FormOptions) -> Result<Filled, FormError> {
    let mut package = Package::open(bytes)?;
    if !package.has("[Content_Types].xml") {
        return Err(FormError::Unknown);
    }
    let parts = Parts::read(&mut package)?;
    let sheets = sheets(&mut package, &parts)?;
    let mut plans = plans(&sheets, comparison, options)?;
    let mut changed = BTreeMap::new();
    let mut formulas = false;
    let filled = plans.iter().any(|plan| !plan.edits.is_empty());
    for (sheet, plan) in sheets.iter().zip(&plans) {
        let computes = sheet.cells.values().any(|content| content.formula);
        formulas |= computes;
        let Some(path) = parts.sheets.iter().find(|(name, _)| *name == sheet.name).map(|(_, path)| path) else {
            continue;
        };
        if !plan.edits.is_empty() || computes && filled {
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
fn sheets(package: &mut Package<'_>, parts: &Parts) -> Result<Vec<Sheet>, FormError> {
    let shared = Shared::new(
        parts.strings.as_deref().and_then(|path| package.text(path)).as_deref(),
        parts.styles.as_deref().and_then(|path| package.text(path)).as_deref(),
    )?;
    let read = |(name, path): &(String, String)| sheet(name, &package.text(path).ok_or(FormError::Broken)?, &shared);
    parts.sheets.iter().map(read).collect()
}

/// Where the parts of a workbook lie.
struct Parts {
    /// The workbook itself: `xl/workbook.xml`.
    book: String,
    /// Its relations.
    relations: String,
    /// The part with the texts that the sheets share, and the one with their styles.
    strings: Option<String>,
    styles: Option<String>,
    /// The names of the sheets and their parts.
    sheets: Vec<(String, String)>,
    /// All names of sheets, also of charts.
    names: Vec<String>,
    /// The largest number of a sheet.
    last: u32,
    /// The type of the relation to a sheet, whose address also tells which of the two standards the workbook keeps.
    kind: String,
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
        let part =
            |end: &str| known.iter().find(|(_, kind, _)| kind.ends_with(end)).map(|(_, _, target)| within(target));
        let mut parts = Self {
            strings: part("/sharedStrings"),
            styles: part("/styles"),
            relations: path,
            sheets: Vec::new(),
            names: Vec::new(),
            last: 0,
            kind: known
                .iter()
                .find(|(_, kind, _)| kind.ends_with("/worksheet"))
                .map(|(_, kind, _)| kind.clone())
                .ok_or(FormError::Unknown)?,
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
        let relations_space = self.kind.trim_end_matches("/worksheet");
        let strict = self.kind.starts_with("http://purl.oclc.org/");
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
            // Declared on the element itself: some writers declare the prefix on each of their own sheets and nowhere else.
            sheets.push_str(&format!(
                r#"<{{}}sheet xmlns:solieu="{}" name="{}" sheetId="{number}" solieu:id="{id}"/>"#,
                escaped(relations_space),
                escaped(&name),
            ));
            relations
                .push_str(&format!(r#"<{{}}Relationship Id="{id}" Type="{}" Target="{part}"/>"#, escaped(&self.kind)));
            types.push_str(&format!(r#"<{{}}Override PartName="/{folder}{part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>"#));
            let sheet = book::sheet(listing, None);
            changed.insert(format!("{folder}{part}"), if strict { strictly(sheet) } else { sheet });
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

/// A sheet of ours as a workbook of the strict standard has it.
fn strictly(sheet: Vec<u8>) -> Vec<u8> {
    let told = String::from_utf8_lossy(&sheet).replacen(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
        1,
    );
    told.into_bytes()
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
