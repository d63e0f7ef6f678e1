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
        Field::Plan => replace(&mut indicator.plan, words, indicator.span),
        Field::Total => replace(&mut indicator.total, words, indicator.span),
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
    let plain = first.value.or(first.plan).or_else(|| first.rates.into_iter().next().map(|rate| rate.figure));
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

#[cfg(test)]
mod tests {
    use crate::{Options, Report, extract};

    use super::{Correction, Field};

    const TEXT: &str = "Diện tích lúa 18,27 ha/20 ha, đạt 93,6% kế hoạch, tăng 5 ha so với cùng kỳ.";

    fn corrected(edits: &[(Field, &str)], ignored: bool) -> Report {
        let edits = edits.iter().map(|&(field, words)| (field, words.to_owned())).collect();
        let corrections = vec![Correction { indicator: 0, edits, ignored }];
        extract(TEXT, &Options { corrections, ..Options::default() })
    }

    fn differs(report: &Report) -> bool {
        report.audit.iter().any(|finding| finding.verdict == crate::report::Verdict::Differs)
    }

    #[test]
    fn a_figure_put_right_is_checked_anew() {
        assert!(differs(&extract(TEXT, &Options::default())));
        let report = corrected(&[(Field::Rate(0), "91,4%")], false);
        assert!(!differs(&report));
        let rate = &report.indicators[0].rates[0];
        assert_eq!((rate.amount.get(), rate.text.as_str()), (91.4, "91,4%"));
        assert_eq!(&TEXT[rate.span.start..rate.span.end], "93,6%", "it stays tied to the words of the text");
        assert!(!differs(&corrected(&[(Field::Plan, "19,52 ha")], false)));
    }

    #[test]
    fn words_kind_and_units_can_be_put_right() {
        let report = corrected(
            &[(Field::Name, "Diện tích lúa xuân"), (Field::Kind, "goal"), (Field::Value, "1,2 nghìn ha")],
            false,
        );
        let told = &report.indicators[0];
        assert_eq!((told.name.as_str(), told.kind), ("Diện tích lúa xuân", crate::report::Kind::Goal));
        assert_eq!(told.value.as_ref().map(|v| (v.amount.get(), v.unit.as_deref())), Some((1200.0, Some("ha"))));
    }

    #[test]
    fn no_words_take_a_figure_away_and_no_figure_changes_nothing() {
        let report = corrected(&[(Field::Rate(0), ""), (Field::Value, "nhiều")], false);
        assert!(report.indicators[0].rates.is_empty());
        assert_eq!(report.indicators[0].value, extract(TEXT, &Options::default()).indicators[0].value);
    }

    #[test]
    fn a_movement_keeps_its_way_unless_the_words_say_another() {
        let way = |words: &str| corrected(&[(Field::Change(0), words)], false).indicators[0].changes[0].direction;
        assert_eq!(way("7 ha"), crate::report::Direction::Up);
        assert_eq!(way("giảm 7 ha"), crate::report::Direction::Down);
    }

    #[test]
    fn what_is_ignored_stays_and_is_not_checked() {
        let report = corrected(&[], true);
        assert_eq!(report.indicators.len(), 1);
        assert!(report.indicators[0].value.is_some());
        assert!(report.audit.is_empty());
    }

    #[test]
    fn fields_have_the_names_of_the_report() {
        assert_eq!(Field::named("rates.12"), Some(Field::Rate(12)));
        assert_eq!(Field::named("changes.0"), Some(Field::Change(0)));
        for name in ["", "rates", "rates.", "rates.-1", "values", "rates.x"] {
            assert_eq!(Field::named(name), None, "{name}");
        }
    }
}
