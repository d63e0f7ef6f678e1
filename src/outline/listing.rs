//! Names and their figures that a page put on lines of their own (`Tổng số trường:` above `45`), and numbers of lists that
//! stand alone on theirs.

use super::furniture::furniture;
use super::reader::Reader;
use crate::lex::Punct;

/// So many names with their figures below them are a list.
const LEAST: usize = 3;
/// The longest name, in tokens.
const LONGEST: usize = 40;

/// What a line is by itself.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line {
    /// `1.`
    Mark,
    /// Words without a figure; whether a colon ends them.
    Name(bool),
    /// A figure with its unit at the most.
    Figure,
    /// Anything else, also what a page counts.
    Other,
}

/// Joins each name of such a list with the figure below it and the number above it.
pub(super) fn join(reader: &Reader<'_>, lines: &mut Vec<(usize, usize)>) {
    if lines.len() < 2 * LEAST {
        return;
    }
    let kinds: Vec<Line> = lines.iter().map(|&(first, end)| kind(reader, first, end)).collect();
    // The lines that go on with the one before them.
    let mut goes_on = vec![false; lines.len()];
    let mut at = 0;
    while at < kinds.len() {
        let (from, mut pairs, mut colons) = (at, 0, 0);
        loop {
            let name = at + usize::from(kinds.get(at) == Some(&Line::Mark));
            match (kinds.get(name), kinds.get(name + 1)) {
                (Some(Line::Name(colon)), Some(Line::Figure)) => {
                    pairs += 1;
                    colons += usize::from(*colon);
                    at = name + 2;
                }
                _ => break,
            }
        }
        // Beside what the page counts of itself it counts on.
        let counter =
            kinds[..from].last() == Some(&Line::Figure) || kinds.get(at..at + 2) == Some(&[Line::Other, Line::Figure]);
        if pairs >= LEAST && colons * 2 >= pairs && !counter {
            for place in from..at {
                let behind_mark = place > from && kinds[place - 1] == Line::Mark;
                goes_on[place] = kinds[place] == Line::Figure || behind_mark;
            }
        }
        at = at.max(from + 1);
    }
    let mut kept = 0;
    for place in 0..lines.len() {
        if goes_on[place] && kept > 0 {
            lines[kept - 1].1 = lines[place].1;
        } else {
            lines[kept] = lines[place];
            kept += 1;
        }
    }
    lines.truncate(kept);
}

fn kind(reader: &Reader<'_>, first: usize, end: usize) -> Line {
    if reader.number(first).is_some() {
        if end == first + 2 && reader.is(first + 1, Punct::Stop) && reader.small(first).is_some() {
            return Line::Mark;
        }
        let alone = end == first + 1 || end <= first + 4 && reader.is_unit(first + 1, end);
        return if alone { Line::Figure } else { Line::Other };
    }
    let told = (first..end).any(|at| reader.number(at).is_some());
    if end - first > LONGEST || told || furniture(reader.slice(first, end)).is_some() {
        return Line::Other;
    }
    Line::Name(reader.is(end - 1, Punct::Colon))
}
