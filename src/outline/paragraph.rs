//! Paragraphs: lines joined where a hard wrap broke them, each with its shape.

use super::furniture::{Furniture, furniture, is_caption};
use super::listing;
use super::mark::{Mark, mark};
use super::reader::Reader;
use super::table::{Table, tables as tables_of};
use super::{Reason, Shape};
use crate::lex::{Punct, TokenKind};

/// A paragraph: one line, or several that a hard wrap made of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Paragraph {
    /// First token.
    pub first: usize,
    /// One behind the last token, the break excluded; breaks of hard wraps lie inside.
    pub end: usize,
    /// What it is as a whole. `Prose` and `Item` are still to be cut into sentences.
    pub shape: Shape,
    /// Its list mark and the place behind it.
    pub mark: Option<(Mark, usize)>,
    /// It is a row of a table, or a line of its header.
    pub tabled: bool,
}

/// Fewer tokens than this make a heading or a title possible.
const SHORT: usize = 24;
/// Bytes from which on a line may have been broken by a hard wrap.
const WRAPPED: usize = 36;

/// The paragraphs of a text, their shapes still to be found, and its tables.
pub(super) fn paragraphs(reader: &Reader<'_>) -> (Vec<Paragraph>, Vec<Table>) {
    let lines = lines(reader);
    let mut found: Vec<Paragraph> = Vec::with_capacity(lines.len());
    let prose = |lines: &[(usize, usize, bool)], found: &mut Vec<Paragraph>| {
        found.extend(joined(reader, lines).into_iter().map(|(first, end)| Paragraph {
            first,
            end,
            shape: Shape::Prose,
            mark: mark(reader, first, true),
            tabled: false,
        }));
    };
    let (mut tables, mut from) = (Vec::new(), 0);
    for (range, table) in tables_of(reader, &lines) {
        prose(lines.get(from..range.start).unwrap_or_default(), &mut found);
        let tabled = |first: usize, end: usize| Paragraph { first, end, shape: Shape::Row, mark: None, tabled: true };
        let mut rows = table.rows.iter().peekable();
        for &(first, end, _) in lines.get(range.start..range.end).unwrap_or_default() {
            if let Some(row) = rows.next_if(|row| row.first as usize <= first) {
                found.push(tabled(first, (row.end as usize).max(end)));
            } else if found.last().is_none_or(|last| last.end <= first) {
                found.push(tabled(first, end));
            }
        }
        tables.push(table);
        from = range.end;
    }
    prose(lines.get(from..).unwrap_or_default(), &mut found);
    (found, tables)
}

/// The token ranges between breaks, and whether a blank line goes before.
fn lines(reader: &Reader<'_>) -> Vec<(usize, usize, bool)> {
    let (mut lines, mut first, mut blank) = (Vec::new(), 0, true);
    let kinds = reader.tokens().iter().map(|token| token.kind).chain([TokenKind::Break(true)]);
    for (at, kind) in kinds.enumerate() {
        if let TokenKind::Break(next) = kind {
            if first < at {
                let body = crawled(reader, first, at);
                let prefixed = first < body && body < at;
                if prefixed {
                    lines.push((first, body, blank));
                }
                let (mut from, mut above) = if prefixed { (body, true) } else { (first, blank) };
                for cut in flattened(reader, from, at) {
                    lines.push((from, cut, above));
                    (from, above) = (cut, true);
                }
                lines.push((from, at, above));
            }
            first = at + 1;
            blank = next;
        }
    }
    lines
}

/// The place behind the prefix that a crawler put before the title (`date 2023-07`); `first` where there is none.
fn crawled(reader: &Reader<'_>, first: usize, end: usize) -> usize {
    if reader.word(first) != "date" {
        return first;
    }
    let dated = |at: usize| reader.number(at).is_some() || reader.is_date(at) || reader.period(at).is_some();
    let mut at = first + 1;
    while at < end.min(first + 6) && (dated(at) || (at > first + 1 && reader.is(at, Punct::Dash) && reader.glued(at))) {
        at += 1;
    }
    if at > first + 1 { at } else { first }
}

/// A line shorter than this keeps its headings.
const FLAT: usize = 300;

/// Where the headings `I.`, `II.` and the first items below them begin in a line that lost its breaks.
fn flattened(reader: &Reader<'_>, first: usize, end: usize) -> Vec<usize> {
    let mut cuts = Vec::new();
    if reader.stop(end) - reader.start(first) < FLAT {
        return cuts;
    }
    const NUMERALS: [&str; 8] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"];
    let (mut known, mut topic) = (0, end);
    for at in first + 1..end {
        let before = at - 1;
        let sign = || matches!(reader.punct(at + 1), Some(Punct::Stop | Punct::Slash | Punct::Dash));
        // `quý I. Trong …`: what a word in lower case names is no heading.
        let ended = || reader.word(before).is_empty() || reader.is_upper(before);
        if NUMERALS.get(known) == Some(&reader.word(at)) && sign() && ended() && reader.is_capital(at + 2) {
            cuts.push(at);
            known += 1;
            topic = at + 2;
        } else if at > topic && reader.is(at, Punct::Stop) {
            topic = end;
        } else if topic < at
            && at < topic + SHORT
            && mark(reader, at, false).is_some_and(|(kind, _)| kind == Mark::Arabic)
        {
            cuts.push(at);
            topic = end;
        }
    }
    if known > 1 { cuts } else { numbered(reader, first, end) }
}

/// Where the headings `1.`, `1.1`, `2.` begin in such a line, if the first stands right behind the title's time:
/// `… tháng 11 năm 2019 1. Sản xuất nông nghiệp 1.1 Trồng trọt …`.
fn numbered(reader: &Reader<'_>, first: usize, end: usize) -> Vec<usize> {
    let (mut cuts, mut known, mut below) = (Vec::new(), 0, 0);
    for at in first + 1..end {
        let next = reader.is_capital(at + 1);
        let below_known = || {
            let (above, own) = reader.text(at).split_once('.')?;
            (above.parse() == Ok(known) && own.parse() == Ok(below + 1)).then_some(())
        };
        if known > 0 && next && reader.number(at).is_some() && below_known().is_some() {
            cuts.push(at);
            below += 1;
        } else if reader.small(at) == Some(known + 1)
            && mark(reader, at, false).is_some_and(|(kind, _)| kind == Mark::Arabic)
            && (known > 0 || reader.period(at - 1).is_some() || reader.is_date(at - 1))
        {
            cuts.push(at);
            (known, below) = (known + 1, 0);
        }
    }
    cuts
}

/// Lines joined where the break stands inside a phrase.
fn joined(reader: &Reader<'_>, lines: &[(usize, usize, bool)]) -> Vec<(usize, usize)> {
    let mut paragraphs: Vec<(usize, usize)> = Vec::with_capacity(lines.len());
    // A blank line ends a block; whether lines are columns of a newspaper is told block by block.
    let mut above = None;
    for block in lines.chunk_by(|_, next| !next.2) {
        // `… vận chuyển năm 2022` | | `là 41.207 nghìn tấn`: a page that was turned, or a line set apart, breaks no sentence.
        let over = above.zip(block.first()).is_some_and(|(above, line)| goes_over(reader, above, line.0));
        join_block(reader, block, &mut paragraphs, over);
        above = block.last().copied();
    }
    listing::join(reader, &mut paragraphs);
    paragraphs
}

/// Whether a line goes on behind the blank line below it: it is long, nothing ends there, and the next begins in lower case.
fn goes_over(reader: &Reader<'_>, line: (usize, usize, bool), next: usize) -> bool {
    let lower = !reader.word(next).is_empty() && !reader.is_capital(next) && mark(reader, next, true).is_none();
    let asked = reader.number(next).is_some() && hangs(reader, line.1, next);
    is_open(reader, line.1) && width(reader, line) >= WRAPPED && (lower || asked)
}

fn join_block(reader: &Reader<'_>, lines: &[(usize, usize, bool)], paragraphs: &mut Vec<(usize, usize)>, over: bool) {
    // A newspaper's columns: many breaks, and lines that go on in lower case.
    let goes_on = lines.windows(2).filter(|pair| continues(reader, pair[0], pair[1].0)).count();
    let widest = lines.iter().map(|line| width(reader, *line)).max().unwrap_or(0);
    let columns = goes_on >= 3 && goes_on * 3 >= lines.len() - 1 && widest < 240;
    let mut before: Option<(usize, usize, bool)> = None;
    for &line in lines {
        let join = before
            .map_or(over, |last| continues(reader, last, line.0) || (columns && wraps(reader, last, line.0, widest)));
        match paragraphs.last_mut().filter(|_| join) {
            Some(last) => last.1 = line.1,
            None => paragraphs.push((line.0, line.1)),
        }
        before = Some(line);
    }
}

fn width(reader: &Reader<'_>, line: (usize, usize, bool)) -> usize {
    reader.stop(line.1).saturating_sub(reader.start(line.0))
}

/// Whether a line ends without a sign that ends something.
fn is_open(reader: &Reader<'_>, end: usize) -> bool {
    let last = reader.punct(end.wrapping_sub(1));
    !matches!(
        last,
        Some(
            Punct::Stop
                | Punct::Colon
                | Punct::Semicolon
                | Punct::Exclamation
                | Punct::Ellipsis
                | Punct::Quote
                | Punct::Bar
        )
    )
}

/// Whether the line that starts at `next` goes on with the phrase of the line before.
fn continues(reader: &Reader<'_>, line: (usize, usize, bool), next: usize) -> bool {
    if hangs(reader, line.1, next) {
        return true;
    }
    let lower = !reader.word(next).is_empty() && !reader.is_capital(next);
    // `đạt 658 ha,` | `bằng 109% kế hoạch`: a comma ends no line of a list.
    let comma = lower && reader.is(line.1.wrapping_sub(1), Punct::Comma);
    if !is_open(reader, line.1) || width(reader, line) < WRAPPED && !comma {
        return false;
    }
    let goes_on = !reader.word(line.0).is_empty() && !reader.is_capital(line.0);
    let figure = reader.number(next).is_some()
        && (goes_on || reader.is_capital(line.0) && !reader.is_upper(line.0))
        && columns_number(reader, line.1, next);
    let sign = matches!(reader.punct(next), Some(Punct::Percent | Punct::Comma | Punct::Close));
    (lower || figure || sign) && mark(reader, next, true).is_none()
}

/// Whether a line ends on a word that asks for a figure (`đạt`, `khoảng`), or on an open bracket, and the next one gives it.
fn hangs(reader: &Reader<'_>, end: usize, next: usize) -> bool {
    let last = end.wrapping_sub(1);
    if reader.is(last, Punct::Open) {
        return true;
    }
    let asks = matches!(
        reader.word(last),
        "đạt"
            | "bằng"
            | "được"
            | "là"
            | "ước"
            | "khoảng"
            | "trên"
            | "gần"
            | "hơn"
            | "tăng"
            | "giảm"
            | "còn"
            | "chiếm"
            | "vượt"
    ) && !reader.is_upper(last);
    asks && reader.number(next).is_some_and(|number| !number.year_like) && mark(reader, next, true).is_none()
}

/// Whether a number at the start of a line belongs to the line before: that one ends in a word in lower case or a comma.
fn columns_number(reader: &Reader<'_>, end: usize, next: usize) -> bool {
    let last = end.wrapping_sub(1);
    let open = (!reader.word(last).is_empty() && !reader.is_capital(last)) || reader.is(last, Punct::Comma);
    open && matches!(
        reader.kind(next + 1),
        Some(TokenKind::Word(_) | TokenKind::Punct(Punct::Percent | Punct::Slash | Punct::Comma))
    )
}

/// Whether a line of a column goes on although the next one starts with a capital.
fn wraps(reader: &Reader<'_>, line: (usize, usize, bool), next: usize, widest: usize) -> bool {
    let full = width(reader, line) * 10 >= widest * 6;
    full && is_open(reader, line.1) && mark(reader, next, true).is_none()
}

/// Gives each paragraph its shape; `reasons` tell which numbers are figures.
pub(super) fn shape(reader: &Reader<'_>, reasons: &[Option<Reason>], found: &mut [Paragraph]) {
    let (mut block, mut titled) = (false, Titled::None);
    let mut kinds: Vec<Option<Furniture>> = found.iter().map(|paragraph| furniture_of(reader, paragraph)).collect();
    // `Tất cả:` and the number of its visitors on the next line.
    for (index, paragraph) in found.iter().enumerate().skip(1) {
        let alone = paragraph.first + 1 == paragraph.end && reader.number(paragraph.first).is_some();
        let before = paragraph.first.saturating_sub(3)..paragraph.first;
        let label =
            kinds[index - 1] == Some(Furniture::Line) && before.into_iter().any(|at| reader.is(at, Punct::Colon));
        // `Đăng ngày 23 - 03 - 2016 ⏎ 100%`: the size of its letters.
        let size = kinds[index - 1] == Some(Furniture::Line) && reader.slice(paragraph.first, paragraph.end) == "100%";
        kinds[index] = kinds[index].or((alone && label || size).then_some(Furniture::Line));
    }
    // Behind the last line of the report nothing is a heading, and above the first no block of furniture opens.
    let last = kinds.iter().rposition(Option::is_none);
    for index in 0..found.len() {
        let paragraph = found[index];
        if paragraph.tabled {
            titled = Titled::Done;
            continue;
        }
        let Paragraph { first, end, mark, .. } = paragraph;
        let follows = last.is_some_and(|last| index < last);
        let line = reader.slice(first, end);
        let kind = kinds[index];
        let long = line.len() > 200 && has_stop(reader, first, end);
        block = (block || (kind == Some(Furniture::Block) && titled == Titled::Done)) && !long;
        let shape = if kind.is_some() || block {
            Shape::Furniture
        } else if is_caption(reader, first, end) {
            Shape::Caption
        } else if is_row(reader, reasons, found, index) {
            Shape::Row
        } else if mark.is_none() && titled.wants(reader, reasons, first, end, follows) {
            Shape::Title
        } else if is_heading(reader, reasons, &paragraph, follows) {
            Shape::Heading
        } else if mark.is_some() {
            Shape::Item
        } else {
            Shape::Prose
        };
        titled = titled.after(shape, reader, first, end);
        found[index].shape = shape;
    }
}

fn furniture_of(reader: &Reader<'_>, paragraph: &Paragraph) -> Option<Furniture> {
    let alone = paragraph.first + 1 == paragraph.end && reader.punct(paragraph.first).is_some();
    if paragraph.tabled {
        return None;
    }
    if alone { Some(Furniture::Line) } else { furniture(reader.slice(paragraph.first, paragraph.end)) }
}

/// How far the title of the text has come.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Titled {
    /// Nothing but furniture yet.
    None,
    /// A rubric or a kind of document stands above the title (`CÔNG TÁC ĐẢNG`, `BÁO CÁO`).
    Rubric,
    /// The title is over.
    Done,
}

impl Titled {
    fn wants(self, reader: &Reader<'_>, reasons: &[Option<Reason>], first: usize, end: usize, follows: bool) -> bool {
        if self == Self::Done || !follows || end - first > 60 || reader.stop(end) - reader.start(first) > 400 {
            return false;
        }
        let last = end - 1;
        let stopped = reader.is(last, Punct::Stop);
        let inner = (first..last).any(|at| ends_sentence(reader, at));
        let told = stopped
            && ((first..end).any(|at| reader.is_date(at))
                || has_figure(reader, reasons, first, end)
                || end - first > 40);
        !inner && !told && !reader.is(last, Punct::Colon)
    }

    fn after(self, shape: Shape, reader: &Reader<'_>, first: usize, end: usize) -> Self {
        match shape {
            Shape::Furniture | Shape::Caption => self,
            Shape::Title if self != Self::Done && is_rubric(reader, first, end) => Self::Rubric,
            _ => Self::Done,
        }
    }
}

/// Whether a line is a rubric, a kind of document, or part of the head of an official text (agency, number, place and date).
fn is_rubric(reader: &Reader<'_>, first: usize, end: usize) -> bool {
    let short =
        end - first <= 8 && is_capitals(reader, first, end) && !(first..end).any(|at| reader.period(at).is_some());
    let numbered = end - first <= 6
        && reader.word(first) == "số"
        && (first..end).any(|at| reader.kind(at) == Some(TokenKind::Document));
    let dated = end - first <= 12 && reader.is_capital(first) && reader.is_date(end - 1);
    short || numbered || dated
}

/// Whether a full stop inside a line ends a sentence there.
fn ends_sentence(reader: &Reader<'_>, at: usize) -> bool {
    reader.is(at, Punct::Stop)
        && reader.is_capital(at + 1)
        && !reader.glued(at + 1)
        && reader.word(at.wrapping_sub(1)).chars().count() > 2
}

fn has_stop(reader: &Reader<'_>, first: usize, end: usize) -> bool {
    (first..end).any(|at| reader.is(at, Punct::Stop))
}

/// Whether all words are capitals, and there are two or more.
pub(super) fn is_capitals(reader: &Reader<'_>, first: usize, end: usize) -> bool {
    let mut words = (first..end).filter(|&at| matches!(reader.kind(at), Some(TokenKind::Word(_))));
    let mut count = 0;
    words.all(|at| {
        count += 1;
        reader.is_upper(at)
    }) && count > 1
}

/// Whether a figure in digits stands between the tokens.
fn has_figure(reader: &Reader<'_>, reasons: &[Option<Reason>], first: usize, end: usize) -> bool {
    (first..end).any(|at| {
        reasons.get(at).is_some_and(Option::is_none) && reader.number(at).is_some_and(|number| !number.spelled)
    })
}

/// Whether a paragraph is a heading on a line of its own.
fn is_heading(reader: &Reader<'_>, reasons: &[Option<Reason>], paragraph: &Paragraph, follows: bool) -> bool {
    let Paragraph { first, end, mark, .. } = *paragraph;
    let body = mark.map_or(first, |(_, body)| body);
    if let Some((Mark::Part, _)) = mark {
        return end - first <= SHORT * 2;
    }
    if body >= end || !follows {
        return false;
    }
    let last = end - 1;
    let capitals = is_capitals(reader, body, end);
    if capitals && end - body <= SHORT * 2 && !reader.is(last, Punct::Semicolon) {
        return true;
    }
    if end - body > SHORT
        || has_figure(reader, reasons, body, end)
        || matches!(reader.punct(last), Some(Punct::Semicolon | Punct::Comma | Punct::Stop | Punct::Ellipsis))
    {
        return false;
    }
    let inner = (body..last)
        .any(|at| matches!(reader.punct(at), Some(Punct::Colon | Punct::Semicolon)) || ends_sentence(reader, at));
    if inner || !(reader.is_capital(body) || matches!(mark, Some((kind, _)) if kind <= Mark::Third)) {
        return false;
    }
    match mark {
        Some((Mark::Dash | Mark::Plus | Mark::Bullet | Mark::Bracketed, _)) => false,
        Some(_) => true,
        None => end - body <= 14,
    }
}

/// Whether a paragraph is a row or a cell of a table: cells with bars, or one of a run of bare numbers.
fn is_row(reader: &Reader<'_>, reasons: &[Option<Reason>], all: &[Paragraph], index: usize) -> bool {
    let paragraph = all[index];
    let bars = (paragraph.first..paragraph.end).filter(|&at| reader.is(at, Punct::Bar)).count();
    if bars > 0 {
        return has_figure(reader, reasons, paragraph.first, paragraph.end) || bars > 1;
    }
    let from = index.saturating_sub(3);
    let near = all.get(from..all.len().min(index + 4)).unwrap_or_default();
    let cells = near.iter().filter(|near| near.end - near.first <= 4).count();
    let bare = near.iter().filter(|near| near.end - near.first <= 2 && reader.number(near.first).is_some()).count();
    paragraph.end - paragraph.first <= 6 && cells >= 5 && bare >= 3
}
