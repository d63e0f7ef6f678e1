//! Indicators for the tests of this room, written as a report writes their figures.

use super::{Evidence, Tolerance};
use crate::assemble::Ties;
use crate::assemble::{Bound, Change, Completion, Confidence, Direction, Figure, Indicator, Kind, Of, Versus};
use crate::text::Span;
use rust_decimal::Decimal;

/// `118,14`, `302 triệu`, `trên 49,5 tỷ` as a figure at offset 0.
pub(super) fn figure(text: &str, unit: &str) -> Figure {
    let (bound, rest) = [("trên ", Bound::Over), ("gần ", Bound::Under), ("khoảng ", Bound::About)]
        .iter()
        .find_map(|&(word, bound)| text.strip_prefix(word).map(|rest| (Some(bound), rest)))
        .unwrap_or((None, text));
    let (digits, word) = rest.split_once(' ').unwrap_or((rest, ""));
    let scale: i8 = match word {
        "nghìn" => 3,
        "triệu" => 6,
        "tỷ" => 9,
        _ => 0,
    };
    let plain: Decimal = digits.replace('.', "").replace(',', ".").parse().unwrap_or_default();
    let last_digit = scale - i8::try_from(plain.scale()).unwrap_or(0);
    let amount = plain * Decimal::from(10_i64.pow(u32::from(scale.unsigned_abs())));
    Figure {
        amount,
        max: None,
        unit: unit.into(),
        bound,
        last_digit,
        text: text.into(),
        span: Span::new(0, text.len()),
    }
}

/// An indicator from `value / plan → rates of plan`, each figure behind the other; `-` leaves a figure out.
pub(super) fn of_plan(unit: &str, value: &str, plan: &str, rates: &[&str]) -> Indicator {
    let mut at = 0;
    let mut place = |text: &str, unit: &str| {
        (text != "-").then(|| {
            let mut figure = figure(text, unit);
            figure.span = Span::new(at, at + text.len());
            at += text.len() + 1;
            figure
        })
    };
    let (value, plan) = (place(value, unit), place(plan, unit));
    let rates = rates
        .iter()
        .filter_map(|text| place(text, "%"))
        .map(|figure| Completion { figure, of: Of::Plan, basis: None })
        .collect();
    Indicator {
        name: "Diện tích".into(),
        code: None,
        sector: None,
        kind: Kind::Result,
        confidence: Confidence::Certain,
        value,
        before: None,
        plan: plan.map(Box::new),
        total: None,
        rates,
        changes: Vec::new(),
        period: None,
        locality: None,
        scope: 0,
        part_of: None,
        section: None,
        rule: "test",
        span: Span::new(0, at),
    }
}

/// The same with the second figure as the total that the first is counted out of.
pub(super) fn of_total(unit: &str, value: &str, total: &str, rates: &[&str]) -> Indicator {
    let mut indicator = of_plan(unit, value, total, rates);
    indicator.total = indicator.plan.take();
    indicator.rates.iter_mut().for_each(|rate| rate.of = Of::Total);
    indicator
}

/// `value / plan`, exceeding the plan by a percentage.
pub(super) fn over_plan(unit: &str, value: &str, plan: &str, excess: &str) -> Indicator {
    let mut indicator = of_plan(unit, value, plan, &[excess]);
    indicator.changes = indicator
        .rates
        .drain(..)
        .map(|rate| Change { direction: Direction::Up, figure: rate.figure, versus: Some(Versus::Plan), basis: None })
        .collect();
    indicator
}

/// Nothing but the indicators that a check is given.
pub(super) fn evidence(ties: &Ties) -> Evidence<'_> {
    Evidence { indicators: &[], ties, end: None, tolerance: Tolerance::HalfUlp }
}
