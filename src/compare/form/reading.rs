//! The cells of a workbook's sheets, as far as a form needs them: text, whether a formula makes it, whether it is shown in
//! percent, what is merged.
//!
//! The libraries that read workbooks bring tables for every encoding there is, four times the size of the module; this
//! reads what the parts of an `.xlsx` say, in UTF-8, and leaves everything else alone.

use super::element::{attribute, local};
use super::filled::FormError;
use super::sheet::{At, Content, Sheet, place};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// A sheet has so many cells at most; a form has hundreds.
const MOST_CELLS: usize = 400_000;

/// A row or column further than this is in no sheet.
const FAR: At = (1_048_576, 16_384);

/// What the sheets of a workbook share.
#[derive(Debug, Default)]
pub(super) struct Shared {
    /// Texts, by number.
    strings: Vec<String>,
    /// Styles that show percentages, by number.
    percent: Vec<bool>,
}

impl Shared {
    /// Reads the parts with the texts and the styles; a workbook may have neither.
    pub(super) fn new(strings: Option<&str>, styles: Option<&str>) -> Result<Self, FormError> {
        Ok(Self {
            strings: strings.map(texts).transpose()?.unwrap_or_default(),
            percent: styles.map(percents).transpose()?.unwrap_or_default(),
        })
    }
}

/// The next event of a part.
fn next<'x>(reader: &mut Reader<&'x [u8]>) -> Result<Event<'x>, FormError> {
    reader.read_event().map_err(|_| FormError::Broken)
}

/// The texts of `sharedStrings.xml`; how a word is read aloud (`rPh`) is no part of it.
fn texts(xml: &str) -> Result<Vec<String>, FormError> {
    let mut reader = Reader::from_str(xml);
    let (mut texts, mut text, mut inside, mut aloud) = (Vec::new(), String::new(), false, false);
    loop {
        match next(&mut reader)? {
            Event::Eof => return Ok(texts),
            Event::Start(element) => match local(&element) {
                "si" => text.clear(),
                "t" => inside = !aloud,
                "rPh" => aloud = true,
                _ => {}
            },
            Event::Empty(element) if local(&element) == "si" => texts.push(String::new()),
            Event::End(element) => match element.local_name().as_ref() {
                "si" => texts.push(std::mem::take(&mut text)),
                "t" => inside = false,
                "rPh" => aloud = false,
                _ => {}
            },
            event if inside => add(&mut text, &event),
            _ => {}
        }
    }
}

/// Which styles of `styles.xml` show percentages.
fn percents(xml: &str) -> Result<Vec<bool>, FormError> {
    let mut reader = Reader::from_str(xml);
    // Of the built-in formats, these two do.
    let mut formats = vec!["9".to_owned(), "10".to_owned()];
    let (mut styles, mut inside) = (Vec::new(), false);
    loop {
        match next(&mut reader)? {
            Event::Eof => return Ok(styles),
            Event::Start(element) | Event::Empty(element) => match local(&element) {
                "numFmt" if attribute(&element, "formatCode").is_some_and(|code| code.contains('%')) => {
                    formats.extend(attribute(&element, "numFmtId"));
                }
                "cellXfs" => inside = true,
                "xf" if inside => {
                    styles.push(attribute(&element, "numFmtId").is_some_and(|id| formats.contains(&id)));
                }
                _ => {}
            },
            Event::End(element) if element.local_name().as_ref() == "cellXfs" => inside = false,
            _ => {}
        }
    }
}

/// Reads the part of a sheet.
pub(super) fn sheet(name: &str, xml: &str, shared: &Shared) -> Result<Sheet, FormError> {
    let mut sheet = Sheet { name: name.to_owned(), ..Sheet::default() };
    let mut reader = Reader::from_str(xml);
    let ((mut row, mut column), mut count, mut rows, mut whole) = ((0, 0), 0, 0, false);
    loop {
        match next(&mut reader)? {
            Event::Eof => break,
            Event::End(element) if element.local_name().as_ref() == "sheetData" => whole = true,
            Event::Empty(element) if local(&element) == "sheetData" => whole = true,
            Event::Start(element) | Event::Empty(element) if local(&element) == "row" => {
                let told = attribute(&element, "r").and_then(|text| text.parse::<u32>().ok()?.checked_sub(1));
                row = told.unwrap_or(rows);
                (rows, column) = (row.saturating_add(1), 0);
            }
            Event::Empty(element) if local(&element) == "c" => {
                let at = own(&element, (row, column));
                column = at.1 + 1;
                note_percent(&mut sheet, &element, at, shared);
            }
            Event::Start(element) if local(&element) == "c" => {
                let at = own(&element, (row, column));
                column = at.1 + 1;
                count += 1;
                if count > MOST_CELLS || at.0 >= FAR.0 || at.1 >= FAR.1 {
                    return Err(FormError::Large);
                }
                note_percent(&mut sheet, &element, at, shared);
                let kind = attribute(&element, "t");
                let content = cell(&mut reader, kind.as_deref(), shared)?;
                if content.formula || !content.text.is_empty() {
                    sheet.cells.insert(at, content);
                }
            }
            Event::Start(element) | Event::Empty(element) if local(&element) == "mergeCell" => {
                let region = attribute(&element, "ref");
                let region = region.as_deref().and_then(|text| text.split_once(':'));
                sheet.merged.extend(region.and_then(|(first, last)| place(first).zip(place(last))));
            }
            _ => {}
        }
    }
    sheet.percent.sort_unstable();
    if whole { Ok(sheet) } else { Err(FormError::Broken) }
}

/// Where a cell stands: what it says of itself, else behind the one before it.
fn own(element: &BytesStart<'_>, next: At) -> At {
    let told = attribute(element, "r").and_then(|name| place(&name));
    told.unwrap_or(next)
}

fn note_percent(sheet: &mut Sheet, element: &BytesStart<'_>, at: At, shared: &Shared) {
    let style = attribute(element, "s").and_then(|text| text.parse::<usize>().ok());
    if style.and_then(|style| shared.percent.get(style)).copied().unwrap_or_default() {
        sheet.percent.push(at);
    }
}

/// What a cell holds, up to its end.
fn cell(reader: &mut Reader<&[u8]>, kind: Option<&str>, shared: &Shared) -> Result<Content, FormError> {
    let mut content = Content { text: String::new(), formula: false };
    let (mut inside, mut aloud) = (false, false);
    loop {
        match next(reader)? {
            Event::Eof => return Err(FormError::Broken),
            Event::Start(element) | Event::Empty(element) if local(&element) == "f" => content.formula = true,
            Event::Start(element) => match local(&element) {
                "v" | "t" => inside = !aloud,
                "rPh" => aloud = true,
                _ => {}
            },
            Event::End(element) => match element.local_name().as_ref() {
                "v" | "t" => inside = false,
                "rPh" => aloud = false,
                "c" => break,
                _ => {}
            },
            event if inside => add(&mut content.text, &event),
            _ => {}
        }
    }
    match kind {
        Some("s") => {
            let text = content.text.trim().parse::<usize>().ok().and_then(|number| shared.strings.get(number));
            content.text = text.cloned().ok_or(FormError::Broken)?;
        }
        // A number as it is written: what JavaScript and Rust print of `1E2` is `100`.
        None | Some("n") => {
            if let Ok(number) = content.text.trim().parse::<f64>() {
                content.text = number.to_string();
            }
        }
        _ => {}
    }
    Ok(content)
}

/// Adds what an event says to a text.
fn add(text: &mut String, event: &Event<'_>) {
    match event {
        Event::Text(piece) => text.push_str(piece),
        Event::CData(piece) => text.push_str(piece),
        Event::GeneralRef(name) => {
            let letter = name.resolve_char_ref().ok().flatten();
            match letter {
                Some(letter) => text.push(letter),
                None => text.push_str(quick_xml::escape::resolve_predefined_entity(name).unwrap_or_default()),
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rows: &str, expected: &[(&str, &str, bool)]) {
        let strings = "<sst><si><t>Chỉ tiêu</t></si><si><r><t>A &amp; </t></r><r><t>B&#x1EC9;</t></r><rPh><t>x</t></rPh></si><si/></sst>";
        let styles = "<s><numFmts><numFmt numFmtId=\"170\" formatCode=\"0.0%\"/></numFmts><cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs><cellXfs><xf/><xf numFmtId=\"170\"/><xf numFmtId=\"9\"/></cellXfs></s>";
        let shared = Shared::new(Some(strings), Some(styles)).unwrap_or_default();
        assert_eq!(shared.percent, [false, true, true]);
        let told = sheet(
            "x",
            &format!("<a><sheetData>{rows}</sheetData><mergeCells><mergeCell ref=\"A1:B2\"/></mergeCells></a>"),
            &shared,
        );
        let told = told.unwrap_or_default();
        assert_eq!(told.merged, [((0, 0), (1, 1))]);
        let cells: Vec<_> = told
            .cells
            .iter()
            .map(|(at, content)| (super::super::sheet::cell_name(*at), content.text.clone(), content.formula))
            .collect();
        let expected: Vec<_> =
            expected.iter().map(|(at, text, formula)| ((*at).to_owned(), (*text).to_owned(), *formula)).collect();
        assert_eq!(cells, expected);
    }

    #[test]
    fn cells_of_every_kind() {
        check(
            r#"<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" t="s"><v>1</v></c><c r="D2"><v>1E2</v></c><c r="E2" s="1"/><c r="F2" t="str"><f>A2</f><v>x</v></c><c r="G2"><f t="shared" si="0"/></c><c r="H2" t="inlineStr"><is><t>i &lt; j</t></is></c><c r="I2" t="b"><v>1</v></c></row>"#,
            &[
                ("A2", "Chỉ tiêu", false),
                ("B2", "A & Bỉ", false),
                ("D2", "100", false),
                ("F2", "x", true),
                ("G2", "", true),
                ("H2", "i < j", false),
                ("I2", "1", false),
            ],
        );
        // Neither rows nor cells need to say where they are.
        check(
            "<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>",
            &[("A1", "1", false), ("B1", "2", false), ("A3", "3", false)],
        );
    }

    #[test]
    fn what_is_broken_is_refused() {
        let refused = |xml: &str| sheet("x", xml, &Shared::default()).err();
        assert_eq!(refused("<a><sheetData><row><c><v>1"), Some(FormError::Broken));
        assert_eq!(refused("<a/>"), Some(FormError::Broken));
        assert_eq!(
            refused("<a><sheetData><row><c t=\"s\"><v>7</v></c></row></sheetData></a>"),
            Some(FormError::Broken)
        );
        assert_eq!(
            refused("<a><sheetData><row r=\"9999999\"><c><v>1</v></c></row></sheetData></a>"),
            Some(FormError::Large)
        );
    }
}
