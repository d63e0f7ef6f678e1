//! Web pages (`.html`) and what Word and portals put on the clipboard.
//!
//! Tags are read as they come, without a tree: what is left open is closed by what follows, and the work is linear in
//! the text whatever somebody nests.

mod element;
mod listing;

use html5gum::emitters::callback::{CallbackEmitter, CallbackEvent};
use html5gum::{Span, Tokenizer};

use super::Charset;
use super::draft::{Draft, Face};
use super::grid::{Cell, Grid};
use element::{Attributes, Kind, Name};
use listing::List;

/// Elements that are nested deeper count as their parents.
const DEEPEST: usize = 400;

/// So deep are tables nested; each takes up the text inside once more. Deeper ones are lines.
const DEEPEST_TABLE: usize = 16;

/// The text of a page or of a piece of one.
pub(super) fn read(html: &str) -> Draft {
    let mut page = Page::default();
    page.frames.push(Frame::default());
    let mut tag = None;
    let mut emitter =
        CallbackEmitter::new(|event: CallbackEvent<'_>, _: Span<()>| -> Option<std::convert::Infallible> {
            page.hear(event, &mut tag);
            None
        });
    emitter.naively_switch_states(true);
    // The events are all that there is: the iterator itself gives nothing.
    Tokenizer::new_with_emitter(html, emitter).for_each(|event| match event {
        Ok(never) => match never {},
        Err(never) => match never {},
    });
    page.finish()
}

/// An element that is open.
struct Open {
    name: Name,
    kind: Kind,
    /// What was so around it.
    was: State,
}

/// What holds for the text at hand.
#[derive(Clone, Copy, Default)]
struct State {
    face: Face,
    hidden: bool,
    /// Blanks and ends of lines are kept.
    as_written: bool,
    /// Within a table that is nested too deep.
    flat: bool,
    /// Within the label that Word writes before an item of a list.
    label: bool,
}

/// The page itself, or a table on it.
#[derive(Default)]
struct Frame {
    out: Draft,
    line: Draft,
    grid: Option<Grid>,
    row: Option<Vec<Cell>>,
    cell: Option<Cell>,
    /// What stands between the rows: a caption, and what belongs to no cell. Browsers show it before the table.
    stray: Draft,
    /// How many elements are open around it.
    depth: usize,
}

#[derive(Default)]
struct Page {
    open: Vec<Open>,
    state: State,
    frames: Vec<Frame>,
    lists: Vec<List>,
    /// The label of an item, until its first words come.
    label: Option<String>,
    /// A blank that is written when something follows.
    blank: bool,
}

impl Page {
    fn hear(&mut self, event: CallbackEvent<'_>, tag: &mut Option<(Name, Attributes)>) {
        match event {
            CallbackEvent::OpenStartTag { name } => *tag = Some((Name::of(name), Attributes::default())),
            CallbackEvent::AttributeName { name } => {
                tag.iter_mut().for_each(|(_, attributes)| attributes.name(name));
            }
            CallbackEvent::AttributeValue { value } => {
                tag.iter_mut().for_each(|(_, attributes)| attributes.value(value));
            }
            CallbackEvent::CloseStartTag { self_closing } => {
                if let Some((name, attributes)) = tag.take() {
                    self.begin(name, &attributes, self_closing);
                }
            }
            CallbackEvent::EndTag { name } => self.end(Name::of(name)),
            CallbackEvent::String { value } => self.text(&String::from_utf8_lossy(value)),
            // What stands before it is the head that Windows puts on the clipboard.
            CallbackEvent::Comment { value } if value.trim_ascii() == b"StartFragment" => self.begin_anew(),
            CallbackEvent::Comment { .. } | CallbackEvent::Doctype { .. } | CallbackEvent::Error(_) => {}
        }
    }

    fn begin_anew(&mut self) {
        // Within a table the fragment is a part of it, and nothing was written before.
        if let [frame] = self.frames.as_mut_slice() {
            frame.out = Draft::default();
            frame.line = Draft::default();
        }
    }

    fn begin(&mut self, name: Name, attributes: &Attributes, self_closing: bool) {
        let mut kind = name.kind();
        self.state.flat |= kind == Kind::Table && self.frames.len() > DEEPEST_TABLE;
        if self.state.flat && matches!(kind, Kind::Table | Kind::Row | Kind::Cell) {
            kind = Kind::Block;
        }
        self.close_before(kind);
        match kind {
            Kind::Break => return self.end_line(true),
            Kind::Rule => return self.end_line(false),
            Kind::Void => return,
            _ => {}
        }
        // What is dropped is known as such at any depth, since its text must not be shown.
        if self.open.len() >= DEEPEST && (kind != Kind::Dropped || self.state.hidden) {
            if kind != Kind::Inline {
                self.end_line(false);
            }
            return;
        }
        let was = self.state;
        let state = &mut self.state;
        state.face = attributes.face().unwrap_or(state.face);
        state.hidden |= kind == Kind::Dropped || attributes.hidden();
        state.as_written |= kind == Kind::Written;
        let ignored = attributes.says("mso-list", "ignore");
        let label = ignored && !was.label;
        state.label |= ignored;
        let hidden = state.hidden;
        let tabs = attributes.says("mso-tab-count", "");
        self.open.push(Open { name, kind, was });
        if tabs && !hidden && !self.state.label {
            // Word fills the width of the tab with blanks.
            self.write("\t");
            self.state.hidden = true;
        }
        if hidden {
            return;
        }
        match kind {
            Kind::Block | Kind::Written => self.end_line(false),
            Kind::List { ordered } => {
                self.end_line(false);
                self.lists.push(List::new(ordered, attributes));
            }
            Kind::Item => {
                self.end_line(false);
                self.label = self.lists.last_mut().and_then(|list| list.label(attributes));
            }
            Kind::Table => {
                self.end_line(false);
                let depth = self.open.len();
                self.frames.push(Frame { grid: Some(Grid::default()), depth, ..Frame::default() });
            }
            Kind::Row => self.frames.iter_mut().last().into_iter().for_each(|frame| {
                if frame.grid.is_some() {
                    frame.row = Some(Vec::new());
                }
            }),
            Kind::Cell => {
                self.end_line(false);
                if let Some(frame) = self.frames.last_mut().filter(|frame| frame.grid.is_some()) {
                    frame.row.get_or_insert_default();
                    frame.stray.append(&std::mem::take(&mut frame.out));
                    let columns = attributes.number("colspan").unwrap_or(1);
                    let rows_below = attributes.number("rowspan").unwrap_or(1usize).saturating_sub(1);
                    frame.cell = Some(Cell { columns, rows_below, ..Cell::default() });
                }
            }
            _ => {}
        }
        if label {
            self.blank = false;
        }
        if self_closing && name.is_foreign() {
            self.end(name);
        }
    }

    /// Closes what cannot go on where an element of this kind begins.
    fn close_before(&mut self, kind: Kind) {
        if kind == Kind::Inline {
            return;
        }
        if self.open.last().is_some_and(|open| open.name.is("head")) && !matches!(kind, Kind::Dropped | Kind::Void) {
            self.close_to(self.open.len() - 1);
        }
        let floor = self.frames.last().map_or(0, |frame| frame.depth);
        let mut found = None;
        for (at, open) in self.open.iter().enumerate().skip(floor).rev() {
            match (kind, open.kind) {
                (Kind::Cell, Kind::Cell) | (Kind::Row, Kind::Cell | Kind::Row) => found = Some(at),
                (Kind::Cell | Kind::Row, _) | (_, Kind::Inline) => {}
                (Kind::Item, Kind::Item) => {
                    found = Some(at);
                    break;
                }
                (Kind::Item, Kind::Block) => {}
                (Kind::Block | Kind::Written | Kind::List { .. } | Kind::Table | Kind::Rule, Kind::Block)
                    if open.name.is("p") =>
                {
                    found = Some(at);
                    break;
                }
                _ => break,
            }
        }
        if let Some(at) = found {
            self.close_to(at);
        }
    }

    fn end(&mut self, name: Name) {
        if name.kind() == Kind::Break {
            return self.end_line(true);
        }
        // An end tag inside a table closes nothing outside of it, but for its own.
        let floor = match name.kind() {
            Kind::Table => 0,
            _ => self.frames.last().map_or(0, |frame| frame.depth),
        };
        if let Some(at) = self.open.iter().skip(floor).rposition(|open| open.name == name) {
            self.close_to(floor + at);
        } else if matches!(name.kind(), Kind::Block) && !self.state.hidden {
            self.end_line(false);
        }
    }

    fn close_to(&mut self, depth: usize) {
        while self.open.len() > depth {
            let Some(Open { kind, was, .. }) = self.open.pop() else { return };
            let label = self.state.label && !was.label;
            let hidden = self.state.hidden;
            self.state = was;
            if label {
                self.blank = true;
            }
            if hidden {
                continue;
            }
            match kind {
                Kind::Block | Kind::Item | Kind::Written => self.end_line(false),
                Kind::List { .. } => {
                    self.end_line(false);
                    self.lists.pop();
                }
                Kind::Cell => self.end_cell(),
                Kind::Row => self.end_row(),
                Kind::Table => self.end_table(),
                _ => {}
            }
        }
    }

    fn end_cell(&mut self) {
        self.end_line(false);
        let Some(frame) = self.frames.last_mut() else { return };
        if let (Some(mut cell), Some(row)) = (frame.cell.take(), &mut frame.row) {
            cell.text = std::mem::take(&mut frame.out);
            row.push(cell);
        }
    }

    fn end_row(&mut self) {
        self.end_line(false);
        let Some(frame) = self.frames.last_mut() else { return };
        if let (Some(row), Some(grid)) = (frame.row.take(), &mut frame.grid) {
            grid.row(row);
        }
    }

    fn end_table(&mut self) {
        // An element may have been hidden when it began: then there is no frame of its own.
        if self.frames.last().is_none_or(|frame| frame.grid.is_none() || frame.depth != self.open.len() + 1) {
            return;
        }
        self.end_line(false);
        if self.frames.last().is_some_and(|frame| frame.cell.is_some()) {
            self.end_cell();
        }
        self.end_row();
        let Some(frame) = self.frames.pop() else { return };
        let mut text = frame.stray;
        text.append(&frame.out);
        let (rows, of_figures) = frame.grid.unwrap_or_default().finish();
        text.append(&rows);
        if let Some(around) = self.frames.last_mut() {
            around.out.append(&text);
            around.cell.iter_mut().for_each(|cell| cell.nested |= of_figures);
        }
        self.blank = false;
    }

    fn text(&mut self, text: &str) {
        if self.state.hidden {
            return;
        }
        if self.state.as_written {
            for (at, line) in text.split('\n').enumerate() {
                if at > 0 {
                    self.end_line(true);
                }
                self.write(line.trim_end_matches('\r'));
            }
            return;
        }
        let label = self.state.label;
        let is_blank = |c: char| matches!(c, ' ' | '\t' | '\n' | '\r' | '\u{C}') || label && c == '\u{A0}';
        let mut rest = text;
        while !rest.is_empty() {
            let words = rest.trim_start_matches(is_blank);
            if words.len() < rest.len() {
                self.blank = true;
            }
            let end = words.find(is_blank).unwrap_or(words.len());
            let (word, behind) = words.split_at_checked(end).unwrap_or((words, ""));
            // Symbol fonts draw bullets with letters; a number has a stop or a bracket behind it.
            let bullet = label && matches!(word, "·" | "§" | "Ø" | "ü" | "v" | "q" | "o");
            self.write(if bullet { "•" } else { word });
            rest = behind;
        }
    }

    /// Writes characters that are shown, after the label of the item and the blank before them.
    fn write(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let face = self.state.face;
        let label = self.label.take();
        let Some(frame) = self.frames.last_mut() else { return };
        if let Some(label) = label {
            frame.line.push(&label, Face::Plain);
            frame.line.push(" ", Face::Plain);
        } else if self.blank && !frame.line.is_empty() {
            frame.line.push(" ", face);
        }
        self.blank = false;
        frame.line.push(text, face);
    }

    /// Ends the line. An empty one is only kept where it was asked for.
    fn end_line(&mut self, kept: bool) {
        self.blank = false;
        let Some(frame) = self.frames.last_mut() else { return };
        if kept || !frame.line.is_empty() {
            let line = std::mem::take(&mut frame.line);
            frame.out.append(&line);
            frame.out.end_line();
        }
    }

    fn finish(mut self) -> Draft {
        self.close_to(0);
        self.end_line(false);
        let mut out = Draft::default();
        for frame in self.frames {
            out.append(&frame.stray);
            out.append(&frame.out);
        }
        out
    }
}

/// So far into a file a page says what it is.
const HEAD: usize = 4096;

/// What a page says of its own characters.
pub(super) fn charset(bytes: &[u8]) -> Option<Charset> {
    let head = bytes.get(..HEAD).unwrap_or(bytes).to_ascii_lowercase();
    let head = String::from_utf8_lossy(&head);
    let (_, behind) = head.split_once("charset=")?;
    let name = behind.trim_start_matches(['"', '\'', ' ']);
    let end = name.find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).unwrap_or(name.len());
    Charset::named(name.get(..end)?)
}

/// Whether a text is a page, by its beginning, or by its name and its tags.
pub(super) fn is_page(text: &str, name: &str) -> bool {
    let mut start = text.trim_start_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    while let Some((_, behind)) = start.strip_prefix("<!--").and_then(|rest| rest.split_once("-->")) {
        start = behind.trim_start();
    }
    let head: String = start.chars().take(HEAD).collect::<String>().to_ascii_lowercase();
    let opens = ["<!doctype html", "<html", "<head", "<body", "<meta ", "<table", "<div", "<p>", "<p ", "<article"];
    let name = name.to_ascii_lowercase();
    opens.iter().any(|open| head.starts_with(open))
        || head.starts_with("<?xml") && head.contains("<html")
        || head.starts_with("version:") && head.contains("starthtml:")
        || (name.ends_with(".html") || name.ends_with(".htm")) && head.contains('<') && head.contains('>')
}
