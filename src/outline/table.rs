//! Tables (biểu): rows under a header line, however they were pasted.
//!
//! A cell ends at a tab, a bar, two blanks or more, a line feed, or, where a page was flattened, before the figures at the end
//! of its line. What a column holds is told by its header ([`Column`]).

use super::header::{self, Column, Head};
use super::mark::{Mark, mark};
use super::reader::Reader;
use crate::lex::{Punct, TokenKind};
use std::ops::Range;

/// A table with its columns and rows.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// What its columns hold.
    pub heads: Vec<Head>,
    /// The tokens of the unit that holds for all figures (`Đơn vị tính: triệu đồng`).
    pub unit: Option<(u32, u32)>,
    /// The tokens of the line above the header that says what the figures are, where one does.
    pub caption: Option<(u32, u32)>,
    /// The rows with a name, in order.
    pub rows: Vec<Row>,
    /// First token of its header.
    pub first: u32,
    /// One behind its last token.
    pub end: u32,
}

/// A row of a table.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// First token.
    pub first: u32,
    /// One behind the last token.
    pub end: u32,
    /// How deep its number or letter puts it: 1 for `A`, 2 for `I`, 3 for `1` … ; 0 when it has none.
    pub level: u8,
    /// Index of the column, first token and one behind the last of each cell that is not empty.
    pub cells: Vec<(u8, u32, u32)>,
    /// Each cell stands surely in its column.
    pub sure: bool,
}

/// A line: first token, one behind the last, whether a blank line goes before.
type Line = (usize, usize, bool);

/// How the cells of a table are parted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// By tabs or bars.
    Bars,
    /// By wide gaps.
    Gaps,
    /// By line feeds.
    Lines,
    /// By nothing: the figures stand at the end of the line.
    Tails,
}

/// No table has more columns.
const MOST_COLUMNS: usize = 24;
/// So many rows without a figure end a table that has no cell borders.
const EMPTY_ROWS: usize = 3;
/// The longest name of a row, in tokens.
const LONGEST_NAME: usize = 45;

/// The tables among `lines`, each with the lines it takes. Linear: what is tried for a header is bounded.
pub(super) fn tables(reader: &Reader<'_>, lines: &[Line]) -> Vec<(Range<usize>, Table)> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        match table(reader, lines, at) {
            Some((next, table)) => {
                found.push((at..next, table));
                at = next;
            }
            None => at += 1,
        }
    }
    found
}

fn table(reader: &Reader<'_>, lines: &[Line], at: usize) -> Option<(usize, Table)> {
    let line = *lines.get(at)?;
    if !header::may_open(reader, line.0, line.1) {
        return None;
    }
    let (form, heads, body) = head(reader, lines, at)?;
    let unit = unit_above(reader, lines, at);
    let caption = caption(reader, lines, at);
    let mut table = Table { heads, first: line.0 as u32, unit, caption, ..Table::default() };
    let next = rows(reader, lines, body, form, &mut table)?;
    table.end = lines.get(next - 1)?.1 as u32;
    Some((next, table))
}

/// The columns that the lines from `at` on announce, and the first line behind them.
fn head(reader: &Reader<'_>, lines: &[Line], at: usize) -> Option<(Form, Vec<Head>, usize)> {
    let line = *lines.get(at)?;
    for form in [Form::Bars, Form::Gaps] {
        let cells = cells(reader, line, form);
        if cells.len() < 2 || form == Form::Gaps && cells.len() < 3 {
            continue;
        }
        if cells.iter().any(|&(_, first, end)| is_value(reader, first, end) && Head::of(reader, first, end).year == 0) {
            return None;
        }
        let mut heads = Vec::new();
        for &(column, first, end) in &cells {
            heads.resize_with(usize::from(column), Head::default);
            heads.push(Head::of(reader, first, end));
        }
        let mut body = at + 1;
        // Merged cells have their parts in the line below; a line of column numbers may follow.
        while let Some(&under) = lines.get(body).filter(|_| body < at + 4) {
            let parts = self::cells(reader, under, form);
            let ruled = (under.0..under.1).all(|at| reader.number(at).is_none() && reader.word(at).is_empty());
            if !ruled && !header::goes_on(reader, &heads, &parts) {
                break;
            }
            if form == Form::Bars && !ruled {
                header::merge(reader, &mut heads, &parts);
            }
            body += 1;
        }
        return header::settle(reader, &mut heads).then_some((form, heads, body));
    }
    let alone = Head::of(reader, line.0, line.1);
    let mut heads = Vec::new();
    let mut body = at + 1;
    let form = if alone.role == Some(Column::Ordinal) || alone.role == Some(Column::Name) && line.1 - line.0 <= 6 {
        // One cell a line: where blank lines part the cells, other line feeds do not.
        let blanks = lines.get(at + 1).is_some_and(|line| line.2);
        heads.push(alone);
        while let Some(&(first, end, blank)) = lines.get(body).filter(|_| heads.len() < MOST_COLUMNS) {
            let head = Head::of(reader, first, end);
            let known = head.role.is_some();
            let numbered = is_mark(reader, first, end);
            let titled = heads[0].role == Some(Column::Ordinal) && end - first <= 14;
            if is_bar(reader, (first, end, blank)) {
                body += 1;
                continue;
            }
            if numbered || !(known || titled) || is_value(reader, first, end) && head.year == 0 {
                break;
            }
            match heads.last_mut().filter(|_| blanks && !blank) {
                Some(last) => *last = Head::of(reader, last.cells[0].0 as usize, end),
                None => heads.push(head),
            }
            body += 1;
        }
        Form::Lines
    } else {
        heads = header::flat(reader, line.0, line.1);
        Form::Tails
    };
    (heads.len() >= 3 && header::settle(reader, &mut heads)).then_some((form, heads, body))
}

/// The rows from line `at` on; the first line behind them, or nothing when no row has a figure.
fn rows(reader: &Reader<'_>, lines: &[Line], mut at: usize, form: Form, table: &mut Table) -> Option<usize> {
    let (mut kept, mut next, mut empty, mut ordinal) = (0, at, 0, 0);
    while at < lines.len() {
        let row = match form {
            Form::Lines => row_of_lines(reader, lines, at, &table.heads, ordinal),
            _ => row_of_line(reader, lines, at, form, &table.heads).map(|row| (row, at + 1)),
        };
        let Some((row, behind)) = row else { break };
        at = behind;
        ordinal = row.first_number(reader).unwrap_or(ordinal);
        let filled = row.cells.iter().any(|&(column, ..)| {
            table.heads.get(usize::from(column)).and_then(|head| head.role).is_some_and(Column::is_figure)
        });
        empty = if filled { 0 } else { empty + 1 };
        if empty > EMPTY_ROWS && form != Form::Bars {
            break;
        }
        table.rows.push(row);
        if filled || form == Form::Bars {
            kept = table.rows.len();
            next = at;
        }
    }
    table.rows.truncate(kept);
    table.rows.iter().any(|row| row.cells.len() > 1).then_some(next)
}

impl Row {
    /// The number of the row, if it has one.
    fn first_number(&self, reader: &Reader<'_>) -> Option<u32> {
        reader.small(self.first as usize).filter(|_| self.level > 0)
    }
}

/// A row on one line.
fn row_of_line(reader: &Reader<'_>, lines: &[Line], at: usize, form: Form, heads: &[Head]) -> Option<Row> {
    let line = *lines.get(at)?;
    let mut row = Row { first: line.0 as u32, end: line.1 as u32, sure: true, ..Row::default() };
    let name = header::place(heads, Column::Name)?;
    let found = cells(reader, line, form);
    if form == Form::Tails {
        return tail_cells(reader, line, heads, row);
    }
    if found.len() < 2 {
        // A line of its own that parts the rows: `I. KINH TẾ`.
        let parts = line.1 - line.0 <= 14 && (line.0..line.1).all(|at| reader.number(at).is_none() || at == line.0);
        let goes_on = lines.get(at + 1).is_some_and(|&next| cells(reader, next, form).len() > 1);
        if !parts || !goes_on {
            return None;
        }
    }
    let lone = found.len() == 1;
    let spread = form == Form::Gaps && found.len() != heads.len();
    for (column, first, end) in found {
        let column = match column {
            _ if lone => name,
            _ if spread => header::under(reader, heads, line.0, first, end),
            column => usize::from(column),
        };
        if first == end || column >= heads.len() {
            continue;
        }
        let mut first = first;
        if matches!(heads[column].role, Some(Column::Ordinal | Column::Name)) && row.level == 0 {
            let (level, body) = level(reader, first, end, false);
            row.level = level;
            if heads[column].role == Some(Column::Name) {
                first = body;
            }
        }
        row.cells.push((column as u8, first as u32, end as u32));
    }
    Some(row)
}

/// A row whose cells stand one a line.
fn row_of_lines(reader: &Reader<'_>, lines: &[Line], at: usize, heads: &[Head], ordinal: u32) -> Option<(Row, usize)> {
    let line = |at: usize| lines.get(at).copied().filter(|line| !is_bar(reader, *line));
    let mut next = at;
    while lines.get(next).is_some_and(|line| is_bar(reader, *line)) {
        next += 1;
    }
    let (first, mut end, _) = line(next)?;
    let name = header::place(heads, Column::Name)?;
    let mut row = Row { first: first as u32, ..Row::default() };
    let mut body = first;
    if is_mark(reader, first, end) {
        row.level = level(reader, first, end, false).0;
        next = skip_bars(reader, lines, next + 1);
        (body, end, _) = line(next)?;
    }
    let numbered = heads.first().is_some_and(|head| head.role == Some(Column::Ordinal));
    let (inner, behind) = level(reader, body, end, numbered && row.level == 0);
    if behind < end && inner > 0 {
        row.level = inner;
        body = behind;
    }
    if end - body > LONGEST_NAME || is_value(reader, body, end) || reader.is(end - 1, Punct::Stop) {
        return None;
    }
    row.cells.push((name as u8, body as u32, end as u32));
    row.end = end as u32;
    next = skip_bars(reader, lines, next + 1);
    let (mut wanted, mut got) = (0, 0);
    for (column, head) in heads.iter().enumerate().skip(name + 1) {
        wanted += 1;
        let Some((first, end, _)) = line(next) else { continue };
        let value = is_value(reader, first, end);
        let behind = skip_bars(reader, lines, next + 1);
        let then_value = line(behind).is_some_and(|(first, end, _)| is_value(reader, first, end));
        let ends = |at: usize| {
            line(at).is_none_or(|(first, end, _)| is_mark(reader, first, end)) || ends_row(reader, lines, at)
        };
        let takes = match head.role {
            Some(Column::Unit) => !value && end - first <= 6 && (then_value || reader.is_unit(first, end)),
            // A number that goes on the count of the rows opens the next one.
            Some(role) if value => {
                let next_row = reader.small(first) == Some(ordinal + 1) || got == 0 && row.level <= 2;
                let counted = row.level > 0 && next_row && reader.small(first).is_some();
                let text_behind = line(behind).is_some_and(|(first, end, _)| {
                    !is_value(reader, first, end) && !is_mark(reader, first, end) && !reader.is_unit(first, end)
                });
                role != Column::Note && !(counted && text_behind)
            }
            // `Xuất siêu`, `Vượt`: cells of words where figures are wanted, or behind them.
            Some(Column::Note) => end - first <= 6 && !is_mark(reader, first, end) && ends(behind),
            _ => {
                let noted = heads.last().is_some_and(|head| head.role == Some(Column::Note));
                let next = skip_bars(reader, lines, behind + 1);
                let told = ends(behind) || then_value || noted && column + 2 == heads.len() && ends(next);
                got > 0 && end - first <= 4 && told && !is_mark(reader, first, end)
            }
        };
        if takes {
            row.cells.push((column as u8, first as u32, end as u32));
            row.end = end as u32;
            got += u8::from(head.role.is_some_and(Column::is_figure));
            wanted -= 1;
            next = behind;
        } else if head.role.is_some_and(Column::is_figure) {
            break;
        }
    }
    row.sure = wanted == 0;
    Some((row, next))
}

/// A row whose figures stand at the end of its line.
fn tail_cells(reader: &Reader<'_>, line: Line, heads: &[Head], mut row: Row) -> Option<Row> {
    let name = header::place(heads, Column::Name)?;
    let numbered = heads.first().is_some_and(|head| head.role == Some(Column::Ordinal));
    let (level, first) = level(reader, line.0, line.1, numbered);
    let mut values = Vec::new();
    let mut at = line.1;
    while at > first && values.len() < heads.len() {
        let end = at;
        let signed = usize::from(matches!(reader.punct(at - 1), Some(Punct::Percent | Punct::Permille)));
        if reader.number(at - 1 - signed).is_some_and(|number| !number.spelled) && at > first + signed {
            at -= 1 + signed;
            if at > first + 2 && reader.is(at - 1, Punct::Dash) && reader.number(at - 2).is_some() {
                at -= 2;
            }
            while at > first && is_hedge(reader, at - 1) {
                at -= 1;
            }
        } else if is_blank(reader, at - 1) {
            at -= 1;
        } else {
            break;
        }
        values.push((at, end));
    }
    let mut columns: Vec<usize> = (name + 1..heads.len())
        .filter(|&column| heads.get(column).and_then(|head| head.role).is_some_and(Column::is_figure))
        .collect();
    values.reverse();
    if values.len() > columns.len() || at == first || reader.word(first).is_empty() {
        return None;
    }
    if values.is_empty() && (line.1 - first > 14 || reader.is(line.1 - 1, Punct::Stop)) {
        return None;
    }
    row.sure = values.len() == columns.len();
    row.level = level;
    let unit = header::place(heads, Column::Unit)
        .zip((at.saturating_sub(4)..at).find(|&unit| unit > first && reader.is_unit(unit, at)));
    row.cells.push((name as u8, first as u32, unit.map_or(at, |(_, unit)| unit) as u32));
    row.cells.extend(unit.map(|(column, unit)| (column as u8, unit as u32, at as u32)));
    columns.truncate(values.len());
    row.cells
        .extend(columns.iter().zip(values).map(|(&column, (first, end))| (column as u8, first as u32, end as u32)));
    Some(row)
}

/// The cells of a line with their columns, empty ones included where borders show them.
fn cells(reader: &Reader<'_>, line: Line, form: Form) -> Vec<(u8, usize, usize)> {
    let (mut first, last, _) = line;
    let mut found = Vec::new();
    let mut column = 0usize;
    if form == Form::Bars {
        // Tabs in front of a line are empty cells; a bar there is the border.
        column = reader.gap(first).bytes().filter(|&byte| byte == b'\t').count();
        if reader.text(first) == "|" {
            first += 1;
        }
    }
    let mut start = first;
    for at in first..=last {
        let steps = match form {
            _ if at == last => 1,
            Form::Bars if reader.is(at, Punct::Bar) => {
                reader.text(at).bytes().filter(|&byte| byte == b'\t').count().max(1)
            }
            Form::Gaps if at > start && reader.gap(at).len() > 1 => 1,
            _ => continue,
        };
        if found.len() >= MOST_COLUMNS || column >= MOST_COLUMNS {
            break;
        }
        if start < at || form == Form::Bars && at < last {
            found.push((column as u8, start, at));
        }
        column += steps;
        start = if form == Form::Bars { at + 1 } else { at };
    }
    found
}

/// Whether a dash opens the row that begins at a line: `- Trong đó: …`.
fn ends_row(reader: &Reader<'_>, lines: &[Line], at: usize) -> bool {
    lines.get(at).is_some_and(|&(first, ..)| mark(reader, first, true).is_some())
}

fn is_bar(reader: &Reader<'_>, (first, end, _): Line) -> bool {
    end == first + 1 && reader.is(first, Punct::Bar)
}

fn skip_bars(reader: &Reader<'_>, lines: &[Line], mut at: usize) -> usize {
    while lines.get(at).is_some_and(|line| is_bar(reader, *line)) {
        at += 1;
    }
    at
}

/// Whether a cell holds nothing but the number or letter of its row.
fn is_mark(reader: &Reader<'_>, first: usize, end: usize) -> bool {
    let (level, behind) = level(reader, first, end, false);
    level > 0 && behind >= end
}

/// How deep the number or letter at the beginning of a cell puts its row, and the place behind it. `loose`: a number needs no
/// stop behind it.
fn level(reader: &Reader<'_>, first: usize, end: usize, loose: bool) -> (u8, usize) {
    if let Some((kind, body)) = mark(reader, first, true).filter(|&(_, body)| body < end) {
        return (kind as u8, body);
    }
    let stops = (first + 1..end).take_while(|&at| matches!(reader.punct(at), Some(Punct::Stop | Punct::Close))).count();
    let behind = first + 1 + stops;
    let text = reader.text(first);
    let letter = text.len() == 1 && !reader.word(first).is_empty();
    let kind = match reader.punct(first) {
        Some(Punct::Dash) => Mark::Dash,
        Some(Punct::Plus) => Mark::Plus,
        Some(Punct::Bullet) => Mark::Bullet,
        None if super::mark::is_roman(text) && reader.is_upper(first) => Mark::Roman,
        None if letter && reader.is_upper(first) => Mark::Capital,
        None if letter => Mark::Letter,
        None if reader.small(first).is_some() => Mark::Arabic,
        None if text.len() <= 7 && text.split('.').all(|part| part.parse::<u8>().is_ok()) => Mark::Decimal,
        _ => return (0, first),
    };
    // Before more words a letter is one of them, and so is a number.
    let alone =
        behind >= end || stops > 0 || kind >= Mark::Dash || loose && !matches!(kind, Mark::Capital | Mark::Letter);
    if alone { (kind as u8, behind) } else { (0, first) }
}

/// Whether a cell says that it has no figure: `-`, `…`, `x`.
fn is_blank(reader: &Reader<'_>, at: usize) -> bool {
    matches!(reader.punct(at), Some(Punct::Dash | Punct::Ellipsis | Punct::Bullet)) || reader.word(at) == "x"
}

/// Words and signs that may stand before the figure of a cell.
fn is_hedge(reader: &Reader<'_>, at: usize) -> bool {
    matches!(
        reader.word(at),
        "trên" | "dưới" | "khoảng" | "gần" | "hơn" | "từ" | "đạt" | "tăng" | "giảm" | "còn" | "ước" | "đến"
    ) || matches!(reader.punct(at), Some(Punct::Arrow | Punct::Less | Punct::AtLeast | Punct::Plus | Punct::Open))
}

/// Whether a cell holds a figure, or says that it has none.
fn is_value(reader: &Reader<'_>, first: usize, end: usize) -> bool {
    if end == first + 1 && is_blank(reader, first) {
        return true;
    }
    let start = (first..end).find(|&at| !is_hedge(reader, at) && !reader.is(at, Punct::Dash)).unwrap_or(end);
    let figure = match reader.kind(start) {
        Some(TokenKind::Number(_)) => reader.number(start).is_some_and(|number| !number.spelled),
        Some(TokenKind::Date(_)) => !reader.text(start).starts_with("ngày"),
        _ => false,
    };
    // `1.` numbers a row, `1. Thu ngân sách` opens one, and so may `02 nhà trường`.
    let mark = end - first > 1 && mark(reader, first, true).is_some() || reader.is(start + 1, Punct::Stop);
    let told = start > first || (start + 1..start + 3).any(|at| reader.is(at, Punct::Open));
    figure && start < end && !mark && (end - first <= 5 || told && end - first <= 25)
}

/// What the figures are: a short line above the header that is no sentence, its list mark and the colon left out.
fn caption(reader: &Reader<'_>, lines: &[Line], at: usize) -> Option<(u32, u32)> {
    let above = lines.get(at.saturating_sub(2)..at).unwrap_or_default();
    let unit = |line: &Line| unit_above(reader, &[*line], 1).is_some();
    let &(first, end, _) = above.iter().rev().find(|line| !unit(line))?;
    let first = mark(reader, first, true).map_or(first, |(_, body)| body);
    // `Biểu 2: …`
    let first =
        (first..end.min(first + 5)).find(|&at| reader.is(at, Punct::Colon) && at + 1 < end).map_or(first, |at| at + 1);
    // `… của các thôn`, `… phân theo xã` says what the rows are.
    let cut = (first + 1..end).find(|&at| {
        ["của các", "các", "phân theo", "theo", "tại các", "ở các"]
            .iter()
            .any(|words| reader.phrase(at, words).is_some())
    });
    let end = cut.unwrap_or(end - usize::from(reader.is(end - 1, Punct::Colon)));
    let told = end > first && end - first <= 20 && !reader.is(end - 1, Punct::Stop);
    (told && (first..end).all(|at| reader.number(at).is_none())).then_some((first as u32, end as u32))
}

/// The unit that a line above the header gives to all figures.
fn unit_above(reader: &Reader<'_>, lines: &[Line], at: usize) -> Option<(u32, u32)> {
    let above = lines.get(at.saturating_sub(2)..at).unwrap_or_default();
    above.iter().rev().find_map(|&(first, end, _)| {
        let start = (first..end.min(first + 30)).find_map(|at| {
            ["đơn vị tính", "đvt", "đv tính", "đơn vị"].iter().find_map(|words| reader.phrase(at, words))
        })?;
        let unit = start + usize::from(reader.is(start, Punct::Colon));
        let close = end - usize::from(reader.is(end - 1, Punct::Close));
        (unit < close && close - unit <= 6).then_some((unit as u32, close as u32))
    })
}
