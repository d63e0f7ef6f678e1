//! What a reader put right (sửa): applied to the indicators before their arithmetic is checked.

use super::{Change, Completion, Direction, Figure, Indicator, Kind, Of, assemble};
use crate::lex::{self, Terms};
use crate::lexicon::lexicon;
use crate::outline;
use crate::text::Folded;
use std::borrow::Cow;

/// What a reader put right in one indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Correction {
    /// The indicator: its place in the report, from 0.
    pub indicator: usize,
    /// The fields and their new words, as the reader wrote them: `18,27 ha`. No words: the field is not there.
    pub edits: Vec<(Field, String)>,
    /// It is no indicator: it stays in the report and takes no part in the audit.
    pub ignored: bool,
}

/// A field that can be put right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The name.
    Name,
    /// The kind, by the word of the published report: `result`, `estimate`, `plan`, `goal`.
    Kind,
    /// The level.
    Value,
    /// The planned level.
    Plan,
    /// What the level is counted out of.
    Total,
    /// A percentage, by its place.
    Rate(usize),
    /// A movement, by its place.
    Change(usize),
}

impl Field {
    /// The field that a published name tells: `value`, `rates.0`.
    pub fn named(name: &str) -> Option<Self> {
        let place = |list: &str| name.strip_prefix(list)?.parse().ok();
        match name {
            "name" => Some(Self::Name),
            "kind" => Some(Self::Kind),
            "value" => Some(Self::Value),
            "plan" => Some(Self::Plan),
            "total" => Some(Self::Total),
            _ => place("rates.").map(Self::Rate).or_else(|| place("changes.").map(Self::Change)),
        }
    }
}

/// Applies `corrections` in their order. What names no indicator, no figure of it, or holds no figure changes nothing:
/// the reader sees that the words are not there.
pub fn correct(indicators: &mut [Indicator], corrections: &[Correction]) {
    for correction in corrections {
        let Some(indicator) = indicators.get_mut(correction.indicator) else { continue };
        let mut gone = Vec::new();
        for (field, words) in &correction.edits {
            apply(indicator, *field, words.trim(), &mut gone);
        }
        // Taken out behind the edits, whose places are those of the reader's report.
        let gone = |field: Field| gone.contains(&field);
        let mut place = 0..;
        indicator.rates.retain(|_| !place.next().is_some_and(|at| gone(Field::Rate(at))));
        let mut place = 0..;
        indicator.changes.retain(|_| !place.next().is_some_and(|at| gone(Field::Change(at))));
    }
}

/// The indicators as the audit sees them: those that are ignored have no figures.
pub fn without_ignored<'a>(indicators: &'a [Indicator], corrections: &[Correction]) -> Cow<'a, [Indicator]> {
    let mut seen = Cow::Borrowed(indicators);
    for correction in corrections.iter().filter(|correction| correction.ignored) {
        if let Some(indicator) = seen.to_mut().get_mut(correction.indicator) {
            (indicator.value, indicator.plan, indicator.total, indicator.part_of) = (None, None, None, None);
            indicator.rates.clear();
            indicator.changes.clear();
        }
    }
    seen
}

fn apply(indicator: &mut Indicator, field: Field, words: &str, gone: &mut Vec<Field>) {
    match field {
        Field::Name if !words.is_empty() => {
            indicator.name = words.into();
            // The code belonged to the words before.
            let told = assembled(&format!("{words}: 1")).into_iter().next();
            indicator.code = told.as_ref().and_then(|told| told.code);
            indicator.sector = told.and_then(|told| told.sector).or(indicator.sector);
        }
        Field::Name => {}
        Field::Kind => indicator.kind = kind(words).unwrap_or(indicator.kind),
        Field::Value => replace(&mut indicator.value, words, indicator.span),
        Field::Plan | Field::Total => {
            let boxed = if field == Field::Plan { &mut indicator.plan } else { &mut indicator.total };
            let mut figure = boxed.take().map(|figure| *figure);
            replace(&mut figure, words, indicator.span);
            *boxed = figure.map(Box::new);
        }
        Field::Rate(at) => match (indicator.rates.get_mut(at), read(words)) {
            (Some(_), _) if words.is_empty() => gone.push(field),
            (Some(rate), Some(read)) => {
                rate.figure = Figure { span: rate.figure.span, text: words.into(), ..read.figure };
            }
            (None, Some(read)) => indicator.rates.push(Completion {
                figure: Figure { span: indicator.span, text: words.into(), ..read.figure },
                of: Of::Plan,
                basis: None,
            }),
            _ => {}
        },
        Field::Change(at) => match (indicator.changes.get_mut(at), read(words)) {
            (Some(_), _) if words.is_empty() => gone.push(field),
            (Some(change), Some(read)) => {
                change.direction = read.direction.unwrap_or(change.direction);
                change.figure = Figure { span: change.figure.span, text: words.into(), ..read.figure };
            }
            (None, Some(Read { figure, direction: Some(direction) })) => indicator.changes.push(Change {
                direction,
                figure: Figure { span: indicator.span, text: words.into(), ..figure },
                versus: None,
                basis: None,
            }),
            _ => {}
        },
    }
}

fn replace(figure: &mut Option<Figure>, words: &str, otherwise: crate::text::Span) {
    let span = figure.as_ref().map_or(otherwise, |figure| figure.span);
    if words.is_empty() {
        *figure = None;
    } else if let Some(read) = read(words) {
        *figure = Some(Figure { span, text: words.into(), ..read.figure });
    }
}

/// A figure that a reader wrote.
struct Read {
    figure: Figure,
    direction: Option<Direction>,
}

/// Reads it as the report itself is read, behind a name: the forms of figures are the same.
fn read(words: &str) -> Option<Read> {
    let first = assembled(&format!("Chỉ tiêu: {words}")).into_iter().next()?;
    let change = || first.changes.into_iter().next().map(|c| Read { figure: c.figure, direction: Some(c.direction) });
    let plain =
        first.value.or(first.plan.map(|plan| *plan)).or_else(|| first.rates.into_iter().next().map(|rate| rate.figure));
    plain.map(|figure| Read { figure, direction: None }).or_else(change)
}

fn assembled(line: &str) -> Vec<Indicator> {
    let folded = Folded::new(line);
    let lexed = lex::lex(&folded);
    let terms = Terms::new(&lexed, lexicon());
    assemble(&folded, &lexed, &terms, &outline::outline(&folded, &lexed, &terms)).indicators
}

fn kind(word: &str) -> Option<Kind> {
    match word {
        "result" => Some(Kind::Result),
        "estimate" => Some(Kind::Estimate),
        "plan" => Some(Kind::Plan),
        "goal" => Some(Kind::Goal),
        _ => None,
    }
}
