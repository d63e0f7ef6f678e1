//! The body of an OpenDocument text: paragraphs, lists, tables, frames and notes, in the order in which they stand.

use std::collections::BTreeMap;

use super::styles::{LEVELS, Styles};
use crate::file::FileError;
use crate::file::draft::{Draft, Face};
use crate::file::grid::{Cell, Grid};
use crate::file::markup::{Mark, Markup, Tag};

/// Tables and frames within one another: each takes up what is inside once more.
const DEEPEST: usize = 16;
/// Blanks that one element may stand for.
const MOST_BLANKS: usize = 64;

/// Elements whose end has a meaning.
#[derive(Clone, Copy)]
enum Element {
    /// What was so around it: a frame stands within a paragraph.
    Paragraph(Look),
    Span(Look),
    List,
    Item,
    Table,
    Row,
    Cell,
    Frame,
    Note,
    Other,
}

#[derive(Clone, Copy, Default)]
struct Look {
    face: Face,
    hidden: bool,
}

/// A list that is open.
struct List {
    style: String,
    id: String,
    /// Its item has shown its label.
    labelled: bool,
    /// The item starts at this number.
    start: Option<u32>,
}

type Numbers = [Option<u32>; LEVELS];

#[derive(Default)]
struct Stream {
    out: Draft,
    line: Option<Draft>,
    lists: Vec<List>,
    numbers: Numbers,
    tables: Vec<(Grid, Vec<Cell>, Draft)>,
    /// Frames anchored in the paragraph; they stand behind it.
    frames: Draft,
    /// Whether the last character was a blank, which a second one does not follow.
    blank: bool,
}

pub(super) struct Body<'a> {
    styles: &'a Styles,
    streams: Vec<Stream>,
    look: Look,
    notes: Draft,
    /// How far the lists of a style, and those with an id, have counted.
    counted: BTreeMap<String, Numbers>,
}

impl<'a> Body<'a> {
    pub(super) fn new(styles: &'a Styles) -> Self {
        let streams = vec![Stream::default()];
        Self { styles, streams, look: Look::default(), notes: Draft::default(), counted: BTreeMap::new() }
    }

    pub(super) fn read(mut self, text: &str) -> Result<Draft, FileError> {
        let mut markup = Markup::new(text);
        let mut path: Vec<Element> = Vec::new();
        while let Some(mark) = markup.next()? {
            match mark {
                Mark::Open(tag) => match self.open(&tag) {
                    Some(element) => path.push(element),
                    None => markup.skip()?,
                },
                Mark::Close => {
                    if let Some(element) = path.pop() {
                        self.close(element);
                    }
                }
                Mark::Text(text) => self.words(&text),
            }
        }
        let mut out = self.streams.pop().unwrap_or_default().out;
        out.append(&self.notes);
        Ok(out)
    }

    /// An element begins; `None` passes over it.
    fn open(&mut self, tag: &Tag<'_>) -> Option<Element> {
        let nested = self.streams.len() + self.streams.iter().map(|stream| stream.tables.len()).sum::<usize>();
        Some(match tag.name() {
            // Deleted text is kept apart; a table of contents says again what the headings say.
            "automatic-styles" | "font-face-decls" | "scripts" | "forms" | "annotation" | "tracked-changes"
            | "table-of-content" | "alphabetical-index" | "illustration-index" | "table-index" | "note-citation"
            | "ruby-text" | "hidden-text" | "title" | "desc" | "sequence-decls" => return None,
            "p" | "h" if self.stream().line.is_some() => Element::Other,
            "p" | "h" => {
                let (face, hidden) = self.styles.look(&tag.id("style-name"));
                let around = self.look;
                self.look = Look { face: face.unwrap_or_default(), hidden: hidden.unwrap_or(false) };
                self.begin_line();
                Element::Paragraph(around)
            }
            "span" => {
                let before = self.look;
                let (face, hidden) = self.styles.look(&tag.id("style-name"));
                self.look = Look { face: face.unwrap_or(before.face), hidden: hidden.unwrap_or(before.hidden) };
                Element::Span(before)
            }
            "tab" => self.sign("\t"),
            "line-break" => self.sign("\n"),
            "s" => {
                let blanks = tag.number::<usize>("c").unwrap_or(1).min(MOST_BLANKS);
                self.sign(&" ".repeat(blanks))
            }
            "list" => {
                let stream = self.streams.last()?;
                let around = stream.lists.last().map(|list| list.style.clone());
                let style = tag.get("style-name").map(|_| tag.id("style-name")).or(around).unwrap_or_default();
                let id = tag.id("id");
                if stream.lists.is_empty() {
                    let goes_on = tag.get("continue-numbering").is_some_and(|told| told == "true");
                    let of = tag.get("continue-list").map(|_| format!("#{}", tag.id("continue-list")));
                    let from = of.or(Some(style.clone()).filter(|_| goes_on));
                    let numbers = from.and_then(|from| self.counted.get(&from).copied()).unwrap_or_default();
                    self.stream().numbers = numbers;
                }
                self.stream().lists.push(List { style, id, labelled: true, start: None });
                Element::List
            }
            "list-item" => {
                let start = tag.number("start-value");
                self.stream().lists.iter_mut().last().into_iter().for_each(|list| {
                    list.labelled = false;
                    list.start = start;
                });
                Element::Item
            }
            // Nested deeper, its paragraphs are lines.
            "table" if nested <= DEEPEST => {
                let stream = self.stream();
                let around = std::mem::take(&mut stream.out);
                stream.tables.push((Grid::default(), Vec::new(), around));
                Element::Table
            }
            "table-row" if nested <= DEEPEST + 1 => Element::Row,
            "table-cell" if nested <= DEEPEST + 1 => {
                let stream = self.stream();
                if !stream.tables.is_empty() {
                    stream.out = Draft::default();
                }
                Element::Cell
            }
            "covered-table-cell" => {
                if let Some((_, row, _)) = self.stream().tables.last_mut() {
                    row.push(Cell::default());
                }
                return None;
            }
            "text-box" | "custom-shape" | "rect" | "ellipse" | "polygon" if nested <= DEEPEST => {
                self.streams.push(Stream::default());
                Element::Frame
            }
            "note-body" if nested <= DEEPEST => {
                self.streams.push(Stream::default());
                Element::Note
            }
            _ => Element::Other,
        })
    }

    fn close(&mut self, element: Element) {
        match element {
            Element::Paragraph(around) => {
                self.look = around;
                let stream = self.stream();
                let Some(line) = stream.line.take() else { return };
                stream.out.append(&line);
                stream.out.end_line();
                let frames = std::mem::take(&mut stream.frames);
                stream.out.append(&frames);
            }
            Element::Span(before) => self.look = before,
            Element::List => {
                let stream = self.stream();
                let numbers = stream.numbers;
                let Some(list) = stream.lists.pop() else { return };
                if stream.lists.is_empty() {
                    self.counted.insert(format!("#{}", list.id), numbers);
                    self.counted.insert(list.style, numbers);
                }
            }
            Element::Cell => {
                let stream = self.stream();
                if let Some((_, row, _)) = stream.tables.last_mut() {
                    let text = std::mem::take(&mut stream.out);
                    row.push(Cell { text, ..Cell::default() });
                }
            }
            Element::Row => {
                if let Some((grid, row, _)) = self.stream().tables.last_mut() {
                    grid.row(std::mem::take(row));
                }
            }
            Element::Table => {
                let stream = self.stream();
                let Some((grid, _, around)) = stream.tables.pop() else { return };
                stream.out = around;
                stream.out.append(&grid.finish().0);
            }
            Element::Frame => {
                let text = self.streams.pop().unwrap_or_default().out;
                let stream = self.stream();
                // A frame that is anchored to the page stands outside of every paragraph.
                if stream.line.is_some() { &mut stream.frames } else { &mut stream.out }.append(&text);
            }
            Element::Note => {
                let text = self.streams.pop().unwrap_or_default().out;
                self.notes.append(&text);
            }
            Element::Item | Element::Other => {}
        }
    }

    /// Begins a line, with the label of the item where it is the first.
    fn begin_line(&mut self) {
        let styles = self.styles;
        let stream = self.stream();
        stream.blank = true;
        let level = stream.lists.len().min(LEVELS).saturating_sub(1);
        let mut line = Draft::default();
        if let Some(list) = stream.lists.last_mut().filter(|list| !list.labelled) {
            list.labelled = true;
            let start = list.start.unwrap_or_else(|| styles.start(&list.style, level));
            let now = stream.numbers[level].filter(|_| list.start.is_none());
            stream.numbers[level] = Some(now.map_or(start, |now| now.saturating_add(1)));
            stream.numbers.iter_mut().skip(level + 1).for_each(|number| *number = None);
            if let Some(label) = styles.label(&list.style, level, &stream.numbers) {
                line.push(&label, Face::Plain);
                line.push(" ", Face::Plain);
            }
        }
        stream.line = Some(line);
    }

    /// Characters of the file, whose blanks only part words.
    fn words(&mut self, text: &str) {
        if self.stream().line.is_none() {
            return;
        }
        let mut out = String::with_capacity(text.len());
        let mut blank = self.stream().blank;
        for c in text.chars() {
            let is_blank = matches!(c, ' ' | '\t' | '\n' | '\r');
            if !(is_blank && blank) {
                out.push(if is_blank { ' ' } else { c });
            }
            blank = is_blank;
        }
        self.sign(&out);
        self.stream().blank = blank;
    }

    /// Puts shown characters into the line.
    fn sign(&mut self, text: &str) -> Element {
        let look = self.look;
        let stream = self.stream();
        if let Some(line) = stream.line.as_mut().filter(|_| !look.hidden) {
            line.push(text, look.face);
            stream.blank = false;
        }
        Element::Other
    }

    fn stream(&mut self) -> &mut Stream {
        if self.streams.is_empty() {
            self.streams.push(Stream::default());
        }
        let last = self.streams.len() - 1;
        &mut self.streams[last]
    }
}
