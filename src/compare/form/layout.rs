//! Where the names, the units and the figures of a form stand.

use super::header::{Asked, Heading, heading, is_total, measure, plain};
use super::marker::{depth, parted};
use super::sheet::{At, Sheet};
use crate::compare::{Column, Comparison, Measure};
use std::collections::BTreeSet;

/// The headings stand among the first rows.
const DEEPEST: u32 = 40;
/// A heading has so many rows at most.
const TALLEST: u32 = 5;

/// A form's sheet as it is understood.
#[derive(Debug)]
pub(super) struct Layout {
    /// The cells to be filled in.
    pub(super) wants: Vec<Want>,
    /// Headings of figures that no report has: what stands there, and the cell.
    pub(super) strange: Vec<(String, At)>,
    /// Columns of the table that have a place in the form.
    pub(super) seen: BTreeSet<usize>,
}

/// A cell that wants a figure.
#[derive(Clone, Debug)]
pub(super) struct Want {
    /// The cell.
    pub(super) at: At,
    /// Names of the indicator, the likeliest first: its own, and with those of the rows above it.
    pub(super) names: Vec<String>,
    /// The unit in words.
    pub(super) unit: Option<String>,
    /// Which report.
    pub(super) of: Of,
    /// What of it; none when the form does not say.
    pub(super) measure: Option<Measure>,
    /// The cell with the name, and its row or column.
    pub(super) head: At,
    pub(super) line: u32,
    /// Whether it has no unit where others of the form have one: a heading among the rows.
    pub(super) bare: bool,
}

/// Whose figure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    /// That of a column of the table.
    Column(usize),
    /// The sum of all.
    Total,
}

/// Finds out what a sheet asks for; none when it has no row of headings.
pub(super) fn layout(sheet: &Sheet, comparison: &Comparison) -> Option<Layout> {
    let (rows, columns) = sheet.size();
    let row = (0..rows.min(DEEPEST))
        .filter_map(|row| Some((score(sheet, row, columns)?, row)))
        .max_by_key(|&(score, row)| (score, std::cmp::Reverse(row)))?
        .1;
    let find = |wanted: Heading| {
        (0..columns)
            .find(|&column| sheet.cells.contains_key(&(row, column)) && heading(sheet.text((row, column))) == wanted)
    };
    let last = bottom(sheet, row, columns);
    let default = unit_above(sheet, row, columns);
    match find(Heading::Name) {
        Some(name) => Some(by_rows(
            sheet,
            comparison,
            &Frame {
                first: row,
                last,
                rows,
                columns,
                name,
                unit: find(Heading::Unit),
                number: find(Heading::Number),
                default,
            },
        )),
        None => by_columns(
            sheet,
            comparison,
            &Frame { first: row, last, rows, columns, name: find(Heading::Place)?, unit: None, number: None, default },
        ),
    }
}

/// Where things stand.
struct Frame {
    /// First and last row of the headings.
    first: u32,
    last: u32,
    /// One behind the last row and column.
    rows: u32,
    columns: u32,
    name: u32,
    unit: Option<u32>,
    number: Option<u32>,
    /// The unit of the whole sheet.
    default: Option<String>,
}

/// How much a row looks like the headings; none when it does not.
fn score(sheet: &Sheet, row: u32, columns: u32) -> Option<usize> {
    let own: Vec<u32> = (0..columns)
        .filter(|&column| sheet.cells.get(&(row, column)).is_some_and(|cell| !cell.text.trim().is_empty()))
        .collect();
    let kinds: Vec<Heading> = own.iter().map(|&column| heading(sheet.text((row, column)))).collect();
    let named = kinds.contains(&Heading::Name) || kinds.contains(&Heading::Place);
    (named && own.len() >= 2).then(|| {
        let known = kinds.iter().filter(|kind| **kind != Heading::Other).count();
        known * 10 + usize::from(kinds.contains(&Heading::Name)) * 10 + own.len().min(9)
    })
}

/// The last row of the headings that begin in `row`: merged cells reach down, and rows of more headings follow.
fn bottom(sheet: &Sheet, row: u32, columns: u32) -> u32 {
    let merged = sheet
        .merged
        .iter()
        .filter(|((top, left), (bottom, _))| *top == row && *left < columns && bottom - top < TALLEST)
        .map(|(_, (bottom, _))| *bottom);
    merged.max().unwrap_or(row).max(row)
}

/// The unit that stands above the headings for the whole sheet: `Đơn vị tính: triệu đồng`.
fn unit_above(sheet: &Sheet, row: u32, columns: u32) -> Option<String> {
    let above = sheet.cells.range((0, 0)..(row, columns)).map(|(_, content)| content.text.trim());
    above.rev().find_map(|text| {
        let folded = plain(text);
        let told = ["đvt", "đơn vị tính", "đơn vị"].iter().any(|lead| folded.starts_with(lead));
        told.then(|| text.split_once(':').map(|(_, unit)| unit.trim().to_owned())).flatten()
    })
}

/// The words above a column, from top to bottom, each once.
fn above(sheet: &Sheet, frame: &Frame, column: u32) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for row in frame.first..=frame.last {
        let text = sheet.text((row, column)).to_owned();
        if !text.is_empty() && words.last() != Some(&text) {
            words.push(text);
        }
    }
    words
}

/// A form whose rows are indicators.
fn by_rows(sheet: &Sheet, comparison: &Comparison, frame: &Frame) -> Layout {
    let mut layout = Layout { wants: Vec::new(), strange: Vec::new(), seen: BTreeSet::new() };
    let single = single(&comparison.columns);
    let mut columns: Vec<(u32, Of, Option<Measure>)> = Vec::new();
    for column in (0..frame.columns)
        .filter(|&column| column != frame.name && Some(column) != frame.unit && Some(column) != frame.number)
    {
        let words = plain(&above(sheet, frame, column).join(" "));
        if words.is_empty() || words.starts_with("ghi chú") {
            continue;
        }
        let asked = measure(&words);
        let report = report(&words, &comparison.columns);
        let of = match (report, asked) {
            (Some(report), _) => Some(Of::Column(report)),
            (None, _) if is_total(&words) && single.is_none() => Some(Of::Total),
            (None, Some(Asked::Measure(_))) => single.map(Of::Column),
            _ => None,
        };
        match (of, asked) {
            (_, Some(Asked::Earlier)) | (None, _) => {
                layout.strange.push((above(sheet, frame, column).join(" – "), (frame.last, column)))
            }
            (Some(of), Some(Asked::Measure(measure))) => columns.push((column, of, Some(measure))),
            (Some(of), None) => columns.push((column, of, None)),
        }
    }
    layout
        .seen
        .extend(columns.iter().filter_map(|(_, of, _)| if let Of::Column(column) = of { Some(*column) } else { None }));
    // The names of the rows above, by how deep they stand.
    let mut open: Vec<(u8, String)> = Vec::new();
    for row in frame.last + 1..frame.rows {
        let (sign, name) = parted(sheet.text((row, frame.name)));
        let number = frame.number.and_then(|column| depth(sheet.text((row, column))));
        let (name, in_name) = unit_behind(name);
        if is_numbering(name) {
            continue;
        }
        let level = number.or(sign).unwrap_or(u8::MAX);
        open.retain(|(depth, _)| *depth < level);
        let unit = frame
            .unit
            .map(|column| sheet.text((row, column)).to_owned())
            .filter(|unit| !unit.is_empty())
            .or_else(|| in_name.map(str::to_owned));
        let names = names(name, sign.is_some_and(|sign| sign >= 5), &open);
        let bare = unit.is_none() && frame.unit.is_some();
        if level < u8::MAX {
            open.push((level, name.to_owned()));
        } else if unit.is_none() {
            // A heading without a number is above what follows without one.
            open.retain(|(depth, _)| *depth < u8::MAX - 1);
            open.push((u8::MAX - 1, name.to_owned()));
        }
        for &(column, of, measure) in &columns {
            let unit = unit.clone().or_else(|| frame.default.clone());
            layout.wants.push(Want {
                at: (row, column),
                names: names.clone(),
                unit,
                of,
                measure,
                head: (row, frame.name),
                line: row,
                bare,
            });
        }
    }
    layout
}

/// A form whose rows are reports.
fn by_columns(sheet: &Sheet, comparison: &Comparison, frame: &Frame) -> Option<Layout> {
    let mut layout = Layout { wants: Vec::new(), strange: Vec::new(), seen: BTreeSet::new() };
    let rows: Vec<(u32, Of)> = (frame.last + 1..frame.rows)
        .filter_map(|row| {
            let name = plain(parted(sheet.text((row, frame.name))).1);
            let report = report(&name, &comparison.columns).map(Of::Column);
            Some((row, report.or_else(|| is_total(&name).then_some(Of::Total))?))
        })
        .collect();
    layout
        .seen
        .extend(rows.iter().filter_map(|(_, of)| if let Of::Column(column) = of { Some(*column) } else { None }));
    if layout.seen.is_empty() {
        return None;
    }
    for column in (0..frame.columns).filter(|&column| column != frame.name) {
        let words = above(sheet, frame, column);
        if words.is_empty()
            || words.iter().all(|word| {
                matches!(heading(word), Heading::Number | Heading::Place) || plain(word).starts_with("ghi chú")
            })
        {
            continue;
        }
        // Of `Thu ngân sách (tỷ đồng)` over `Kế hoạch`, the last word says what is asked.
        let own = words.iter().rev().find_map(|word| {
            if let Some(Asked::Measure(measure)) = measure(&plain(word)) { Some(measure) } else { None }
        });
        let named: Vec<&String> =
            words.iter().filter(|word| words.len() == 1 || measure(&plain(word)).is_none()).collect();
        let parts: Vec<(&str, Option<&str>)> = named.iter().map(|word| unit_behind(parted(word).1)).collect();
        let unit = parts.iter().rev().find_map(|(_, unit)| *unit).map(str::to_owned).or_else(|| frame.default.clone());
        let (Some((last, _)), first) =
            (parts.last(), parts.iter().rev().skip(1).map(|(name, _)| (0, (*name).to_owned())).collect::<Vec<_>>())
        else {
            continue;
        };
        let names = names(last, false, &first.into_iter().rev().collect::<Vec<_>>());
        for &(row, of) in &rows {
            layout.wants.push(Want {
                at: (row, column),
                names: names.clone(),
                unit: unit.clone(),
                of,
                measure: own,
                head: (frame.last, column),
                line: column,
                bare: false,
            });
        }
    }
    layout.wants.sort_by_key(|want| want.at);
    Some(layout)
}

/// The names a row may have: its own, and with the names above it; those first when its own says little.
fn names(name: &str, is_part: bool, open: &[(u8, String)]) -> Vec<String> {
    const LITTLE: [&str; 9] =
        ["diện tích", "năng suất", "sản lượng", "số lượng", "giá trị", "trong đó", "tổng số", "số hộ", "tỷ lệ"];
    let own = name.to_owned();
    let mut with: Vec<String> = open.iter().rev().map(|(_, above)| format!("{name} {above}")).collect();
    if is_part || LITTLE.contains(&plain(name).as_str()) {
        with.push(own);
        return with;
    }
    with.insert(0, own);
    with
}

/// A name without a unit in brackets behind it, and that unit.
fn unit_behind(name: &str) -> (&str, Option<&str>) {
    let name = name.trim();
    let Some((before, unit)) = name.strip_suffix(')').and_then(|name| name.rsplit_once('(')) else {
        return (name, None);
    };
    if crate::compare::unit::Unit::of_words(unit).is_none() {
        return (name, None);
    }
    (before.trim(), Some(unit.trim()))
}

/// Whether a row numbers the columns (`A`, `B`, `1`, `(2)`) or is empty.
fn is_numbering(name: &str) -> bool {
    let bare = name.trim_matches(|c: char| !c.is_alphanumeric());
    bare.chars().count() < 2 || bare.chars().all(|c| c.is_ascii_digit() || c == '=' || c == '/')
}

/// The only report there is, when there is one.
fn single(columns: &[Column]) -> Option<usize> {
    let mut own = columns.iter().enumerate().filter(|(_, column)| column.same_as.is_none());
    let (only, _) = own.next()?;
    own.next().is_none().then_some(only)
}

/// The report that words name: its label, its place, its period or its file; the longest of those that fit.
fn report(words: &str, columns: &[Column]) -> Option<usize> {
    let padded = format!(" {words} ");
    let mut best: Option<(usize, usize)> = None;
    let mut several = false;
    for (at, column) in columns.iter().enumerate().filter(|(_, column)| column.same_as.is_none()) {
        for told in spoken(column) {
            if told.is_empty() || !padded.contains(&format!(" {told} ")) {
                continue;
            }
            let length = told.len();
            match best {
                Some((known, longest)) if length == longest && known != at => several = true,
                Some((_, longest)) if length <= longest => {}
                _ => (best, several) = (Some((at, length)), false),
            }
        }
    }
    best.filter(|_| !several).map(|(at, _)| at)
}

/// What a form may call a report.
fn spoken(column: &Column) -> Vec<String> {
    let mut names = vec![plain(&column.label)];
    if let Some(place) = &column.place {
        let place = plain(place);
        let bare = ["xã ", "phường ", "thị trấn ", "huyện ", "quận ", "thị xã ", "thành phố ", "tỉnh ", "thôn "]
            .iter()
            .find_map(|level| place.strip_prefix(level).map(str::to_owned));
        names.push(place);
        names.extend(bare);
    }
    if let Some(period) = &column.period {
        names.push(plain(&period.label));
        if let (Some(start), Some(end)) = (&period.start, &period.end)
            && let (Some(year), Some(same)) = (start.get(..4), end.get(..4))
            && year == same
            && start.ends_with("-01-01")
            && end.ends_with("-12-31")
        {
            names.push(format!("năm {year}"));
        }
    }
    names
}
