//! The body of a Word document, and its notes: paragraphs, tables and text boxes, in the order in which they stand.

use std::collections::{BTreeMap, BTreeSet};

use super::numbering::Numbering;
use super::styles::{Look, Styles};
use crate::file::FileError;
use crate::file::draft::{Draft, Face};
use crate::file::grid::{Cell, Grid};
use crate::file::markup::{Mark, Markup, Tag};

/// Tables and text boxes within one another, and fields: each takes up what is inside once more, so their depth is the
/// factor of the work. Word itself ends at some twenty.
const DEEPEST: usize = 16;

/// An instruction of a field is known by its first words.
const LONGEST_INSTRUCTION: usize = 32;

/// Elements whose end has a meaning.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Element {
    Paragraph,
    /// The properties of a paragraph.
    Settings,
    Run,
    /// The properties of a run, or of the mark that ends a paragraph.
    Look,
    Text {
        kept: bool,
    },
    Instruction,
    Table,
    /// A table that is nested too deep: its paragraphs are lines.
    Flat,
    Row,
    Cell,
    /// A text box: a stream of its own.
    Box,
    /// A control that shows what should be filled in.
    Control {
        was: bool,
    },
    Note,
    Other,
}

/// A paragraph that is being read.
#[derive(Default)]
struct Paragraph {
    text: Draft,
    /// What its style and its own settings say.
    look: Look,
    style: Option<String>,
    run: Look,
    /// Its mark is deleted: the next one goes on in the same line.
    joined: bool,
}

/// A table that is being read.
struct Table {
    grid: Grid,
    row: Vec<Cell>,
    cell: Cell,
    /// The cell goes on from the row above.
    goes_on: bool,
    deleted: bool,
    /// The text around the table.
    around: Draft,
}

/// A field (trường): its instruction is not shown, its result is.
struct Field {
    instruction: String,
    in_result: bool,
}

/// A stream of paragraphs: the body, a text box, a note.
#[derive(Default)]
struct Stream {
    out: Draft,
    paragraph: Option<Paragraph>,
    /// What a paragraph whose mark is deleted left for the next one.
    carried: Option<Draft>,
    tables: Vec<Table>,
    /// Text boxes anchored in the paragraph; they stand behind it.
    boxes: Draft,
}

/// Reads the streams of a document.
pub(super) struct Body<'a> {
    styles: &'a Styles,
    numbering: &'a mut Numbering,
    streams: Vec<Stream>,
    fields: Vec<Field>,
    /// How many tables around are nested too deep.
    flat: usize,
    /// The characters of the text element at hand.
    words: String,
    /// Within a control that shows what should be filled in.
    placeholder: bool,
    /// Footnotes and endnotes that are referred to, in order.
    asked: [Vec<String>; 2],
    known: BTreeSet<(usize, String)>,
}

impl<'a> Body<'a> {
    pub(super) fn new(styles: &'a Styles, numbering: &'a mut Numbering) -> Self {
        Self {
            styles,
            numbering,
            streams: Vec::new(),
            fields: Vec::new(),
            flat: 0,
            words: String::new(),
            placeholder: false,
            asked: Default::default(),
            known: BTreeSet::new(),
        }
    }

    /// The text of the document, and the ids of the notes it refers to.
    pub(super) fn read(&mut self, text: &str) -> Result<(Draft, [Vec<String>; 2]), FileError> {
        self.streams.push(Stream::default());
        self.walk(text, &mut |_, _| {})?;
        let out = self.end_stream();
        Ok((out, std::mem::take(&mut self.asked)))
    }

    fn walk(&mut self, text: &str, note: &mut dyn FnMut(String, Draft)) -> Result<(), FileError> {
        let mut markup = Markup::new(text);
        let mut path: Vec<Element> = Vec::new();
        let mut ids: Vec<String> = Vec::new();
        while let Some(mark) = markup.next()? {
            match mark {
                Mark::Open(tag) => match self.open(&tag, &path, &mut ids) {
                    Some(element) => path.push(element),
                    None => markup.skip()?,
                },
                Mark::Close => match path.pop() {
                    Some(Element::Note) => {
                        let text = self.end_stream();
                        note(ids.pop().unwrap_or_default(), text);
                    }
                    Some(element) => self.close(element),
                    None => {}
                },
                Mark::Text(text) => self.text(&text, path.last().copied()),
            }
        }
        Ok(())
    }

    /// An element begins; `None` passes over it.
    fn open(&mut self, tag: &Tag<'_>, path: &[Element], ids: &mut Vec<String>) -> Option<Element> {
        let above = path.last().copied().unwrap_or(Element::Other);
        match above {
            Element::Settings => return self.setting(tag),
            Element::Look => {
                if path.iter().rev().nth(1) == Some(&Element::Settings) {
                    // The mark of the paragraph, not its text.
                    if matches!(tag.name(), "del" | "moveFrom")
                        && let Some(paragraph) = self.paragraph()
                    {
                        paragraph.joined = true;
                    }
                } else {
                    self.property(tag);
                }
                return Some(Element::Other);
            }
            _ => {}
        }
        Some(match tag.name() {
            // A shape may hold paragraphs of another kind within one: they go on in its line.
            "p" if self.paragraph().is_some() => Element::Other,
            "p" => {
                self.begin_paragraph();
                Element::Paragraph
            }
            "pPr" if above == Element::Paragraph => Element::Settings,
            "r" => {
                if let Some(paragraph) = self.paragraph() {
                    paragraph.run = Look::default();
                }
                Element::Run
            }
            "rPr" if above == Element::Run => Element::Look,
            "t" => Element::Text { kept: tag.get("space").is_some_and(|space| space == "preserve") },
            "instrText" => Element::Instruction,
            "fldChar" => {
                match tag.get("fldCharType").as_deref() {
                    Some("begin") if self.fields.len() < DEEPEST => {
                        self.fields.push(Field { instruction: String::new(), in_result: false });
                    }
                    Some("separate") => self.fields.iter_mut().last().into_iter().for_each(|one| one.in_result = true),
                    Some("end") => drop(self.fields.pop()),
                    _ => {}
                }
                Element::Other
            }
            "tab" | "ptab" if above == Element::Run => self.sign("\t"),
            "br" | "cr" if above == Element::Run => self.sign("\n"),
            "noBreakHyphen" => self.sign("-"),
            // A font of TCVN3 shows `ư` in its place.
            "softHyphen" => self.sign("\u{AD}"),
            "sym" => self.sign(symbol(&tag.get("char").unwrap_or_default())),
            "footnoteReference" => self.refer(0, tag),
            "endnoteReference" => self.refer(1, tag),
            "tbl" if self.streams.iter().map(|stream| stream.tables.len()).sum::<usize>() >= DEEPEST => {
                self.flat += 1;
                Element::Flat
            }
            "tr" | "tc" | "gridSpan" | "vMerge" | "hMerge" | "gridBefore" if self.flat > 0 => Element::Other,
            "tbl" => {
                let stream = self.stream();
                let around = std::mem::take(&mut stream.out);
                stream.tables.push(Table {
                    grid: Grid::default(),
                    row: Vec::new(),
                    cell: Cell::default(),
                    goes_on: false,
                    deleted: false,
                    around,
                });
                Element::Table
            }
            "tr" => {
                if let Some(table) = self.table() {
                    table.row.clear();
                    table.deleted = false;
                }
                Element::Row
            }
            "gridBefore" => {
                let columns = tag.number("val").unwrap_or(1);
                self.table().into_iter().for_each(|table| table.row.push(Cell { columns, ..Cell::default() }));
                Element::Other
            }
            // In a row's properties, the row itself was deleted.
            "del" | "moveFrom" => {
                if above == Element::Other
                    && path.iter().rev().nth(1) == Some(&Element::Row)
                    && let Some(table) = self.table()
                {
                    table.deleted = true;
                }
                return None;
            }
            "tc" => {
                self.stream().out = Draft::default();
                if let Some(table) = self.table() {
                    table.cell = Cell::default();
                    table.goes_on = false;
                }
                Element::Cell
            }
            "gridSpan" => {
                let columns = tag.number("val").unwrap_or(1);
                self.table().into_iter().for_each(|table| table.cell.columns = columns);
                Element::Other
            }
            "vMerge" | "hMerge" => {
                let goes_on = tag.value().is_none_or(|value| value != "restart");
                self.table().into_iter().for_each(|table| table.goes_on |= goes_on);
                Element::Other
            }
            "txbxContent" if self.streams.len() > DEEPEST => return None,
            "txbxContent" => {
                self.streams.push(Stream::default());
                Element::Box
            }
            "footnote" | "endnote" => {
                // Separators are notes of a type.
                if tag.get("type").is_some_and(|kind| kind != "normal") {
                    return None;
                }
                ids.push(tag.id("id"));
                self.streams.push(Stream::default());
                Element::Note
            }
            "sdt" => Element::Control { was: self.placeholder },
            "showingPlcHdr" => {
                self.placeholder = tag.is_on();
                Element::Other
            }
            // A text box stands twice in a document: for new programs, and behind it for old ones.
            "Fallback" => return None,
            "rPrChange" | "pPrChange" | "tblPrChange" | "trPrChange" | "tcPrChange" | "tblGrid" | "sectPr" | "rt" => {
                return None;
            }
            _ => Element::Other,
        })
    }

    /// A setting of the paragraph.
    fn setting(&mut self, tag: &Tag<'_>) -> Option<Element> {
        match tag.name() {
            "pStyle" => {
                let style = tag.id("val");
                let look = self.styles.paragraph(Some(&style));
                if let Some(paragraph) = self.paragraph() {
                    paragraph.look = look;
                    paragraph.style = Some(style);
                }
            }
            "numPr" => return Some(Element::Settings),
            "ilvl" | "numId" => self.paragraph()?.look.learn(tag),
            "rPr" => return Some(Element::Look),
            "pPrChange" | "sectPr" => return None,
            _ => {}
        }
        Some(Element::Other)
    }

    /// A property of the run.
    fn property(&mut self, tag: &Tag<'_>) {
        if tag.name() == "rStyle" {
            let look = self.styles.look(&tag.id("val"));
            let Some(paragraph) = self.paragraph() else { return };
            paragraph.run.face = paragraph.run.face.or(look.face);
            paragraph.run.hidden = paragraph.run.hidden.or(look.hidden);
        } else if let Some(paragraph) = self.paragraph() {
            paragraph.run.learn(tag);
        }
    }

    fn close(&mut self, element: Element) {
        match element {
            Element::Paragraph => self.end_paragraph(),
            Element::Text { kept } => {
                let words = std::mem::take(&mut self.words);
                // Without the attribute, blanks at both ends are only layout of the XML.
                self.sign(if kept { &words } else { words.trim_matches([' ', '\t', '\r', '\n']) });
            }
            Element::Cell => {
                let stream = self.stream();
                let text = std::mem::take(&mut stream.out);
                if let Some(table) = stream.tables.last_mut() {
                    let mut cell = std::mem::take(&mut table.cell);
                    if !table.goes_on {
                        cell.text = text;
                    }
                    table.row.push(cell);
                }
            }
            Element::Row => {
                if let Some(table) = self.table() {
                    let row = std::mem::take(&mut table.row);
                    if !table.deleted {
                        table.grid.row(row);
                    }
                }
            }
            Element::Table => {
                let stream = self.stream();
                let Some(table) = stream.tables.pop() else { return };
                let (text, of_figures) = table.grid.finish();
                stream.out = table.around;
                stream.out.append(&text);
                if let Some(around) = stream.tables.last_mut() {
                    around.cell.nested |= of_figures;
                }
            }
            Element::Box => {
                let text = self.end_stream();
                self.stream().boxes.append(&text);
            }
            Element::Flat => self.flat -= 1,
            Element::Control { was } => self.placeholder = was,
            _ => {}
        }
    }

    fn text(&mut self, text: &str, within: Option<Element>) {
        match within {
            Some(Element::Text { .. }) => self.words.push_str(text),
            Some(Element::Instruction) => {
                if let Some(field) = self.fields.last_mut().filter(|field| !field.in_result) {
                    let room = LONGEST_INSTRUCTION.saturating_sub(field.instruction.len());
                    field.instruction.extend(text.trim_start().chars().take(room));
                }
            }
            _ => {}
        }
    }

    /// Puts shown characters into the paragraph.
    fn sign(&mut self, text: &str) -> Element {
        // A table of contents says again what the headings say.
        let shown = |field: &Field| field.in_result && !field.instruction.trim_start().starts_with("TOC");
        if self.placeholder || !self.fields.iter().all(shown) {
            return Element::Other;
        }
        if let Some(paragraph) = self.paragraph()
            && !paragraph.run.hidden.or(paragraph.look.hidden).unwrap_or(false)
        {
            let face = paragraph.run.face.or(paragraph.look.face).unwrap_or(Face::Plain);
            paragraph.text.push(text, face);
        }
        Element::Other
    }

    fn refer(&mut self, kind: usize, tag: &Tag<'_>) -> Element {
        let id = tag.id("id");
        if self.known.insert((kind, id.clone())) {
            self.asked[kind].push(id);
        }
        Element::Other
    }

    fn begin_paragraph(&mut self) {
        let look = self.styles.paragraph(None);
        let stream = self.stream();
        let text = stream.carried.take().unwrap_or_default();
        stream.paragraph = Some(Paragraph { text, look, ..Paragraph::default() });
    }

    fn end_paragraph(&mut self) {
        // No instruction goes on behind its paragraph: one that seems to has lost its end, and must not hide the rest.
        self.fields.iter_mut().for_each(|field| field.in_result = true);
        let Some(paragraph) = self.stream().paragraph.take() else { return };
        if paragraph.joined {
            self.stream().carried = Some(paragraph.text);
            return;
        }
        let look = paragraph.look;
        let style = paragraph.style.as_deref().or(self.styles.usual());
        let label = look.list.as_deref().filter(|&list| list != "0").and_then(|list| {
            let level = look.level.or_else(|| self.numbering.level_of(list, style?)).unwrap_or(0);
            self.numbering.label(list, level, self.styles)
        });
        let stream = self.stream();
        if let Some(label) = label.filter(|_| !paragraph.text.is_blank()) {
            stream.out.push(&label, Face::Plain);
            stream.out.push(" ", Face::Plain);
        }
        stream.out.append(&paragraph.text);
        stream.out.end_line();
        let boxes = std::mem::take(&mut stream.boxes);
        stream.out.append(&boxes);
    }

    /// What the innermost stream holds.
    fn end_stream(&mut self) -> Draft {
        let mut stream = self.streams.pop().unwrap_or_default();
        if let Some(rest) = stream.carried.take().filter(|rest| !rest.is_blank()) {
            stream.out.append(&rest);
            stream.out.end_line();
        }
        stream.out
    }

    fn stream(&mut self) -> &mut Stream {
        if self.streams.is_empty() {
            self.streams.push(Stream::default());
        }
        let last = self.streams.len() - 1;
        &mut self.streams[last]
    }

    fn paragraph(&mut self) -> Option<&mut Paragraph> {
        self.stream().paragraph.as_mut()
    }

    fn table(&mut self) -> Option<&mut Table> {
        self.stream().tables.last_mut()
    }
}

/// The footnotes (chú thích) of a document by their ids.
pub(super) struct Notes(BTreeMap<String, Draft>);

impl Notes {
    pub(super) fn read(text: &str, body: &mut Body<'_>) -> Result<Self, FileError> {
        let mut notes = BTreeMap::new();
        body.fields.clear();
        body.walk(text, &mut |id, note| drop(notes.insert(id, note)))?;
        Ok(Self(notes))
    }

    pub(super) fn get(&self, id: &str) -> Option<&Draft> {
        self.0.get(id)
    }
}

/// A character of a symbol font as Unicode has it, where a report needs it.
fn symbol(code: &str) -> &'static str {
    match u32::from_str_radix(code, 16).map(|code| code & 0xFF) {
        Ok(0xA3) => "≤",
        Ok(0xB3) => "≥",
        Ok(0xB1) => "±",
        Ok(0xB4) => "×",
        Ok(0xB8) => "÷",
        Ok(0xB0) => "°",
        Ok(0xB7 | 0xA7) => "•",
        Ok(0x2D | 0xBE) => "-",
        Ok(0x2B) => "+",
        _ => " ",
    }
}
