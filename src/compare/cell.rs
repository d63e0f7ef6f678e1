//! A cell made of the indicators of one report that belong to one row.

use super::entry::{Entry, unit_of};
use super::unit::{Unit, exact, scaled};
use super::{Cell, Slot};
use crate::report::{Amount, Change, Direction, Figure, Kind, Of, Rate, Verdict, Versus};
use crate::text::Folded;
use rust_decimal::Decimal;
use rustc_hash::FxHashMap;
use smol_str::SmolStr;

/// The unit in which a row is shown.
#[derive(Clone, Debug)]
pub(super) struct RowUnit {
    /// What it measures and by which power of ten.
    pub(super) unit: Unit,
    /// In words.
    pub(super) label: SmolStr,
}

impl RowUnit {
    /// The unit that most figures of a row are told in; the first of those that are equally many.
    pub(super) fn new<'a>(figures: impl Iterator<Item = &'a Figure>, measure: Option<&SmolStr>) -> Option<Self> {
        let mut counts: Vec<(Self, usize)> = Vec::new();
        for figure in figures {
            let Some(own) = Self::of(figure).filter(|own| measure.is_none_or(|measure| own.unit.measure == *measure))
            else {
                continue;
            };
            match counts.iter_mut().find(|(known, _)| known.label == own.label) {
                Some((_, count)) => *count += 1,
                None => counts.push((own, 1)),
            }
        }
        let most = counts.iter().map(|(_, count)| *count).max()?;
        counts.into_iter().find(|(_, count)| *count == most).map(|(unit, _)| unit)
    }

    /// The unit of one figure, with the scale word of money.
    fn of(figure: &Figure) -> Option<Self> {
        let label = figure.unit.clone()?;
        let mut unit = Unit::of_label(&label);
        if !(label == "đồng" || label.starts_with("đồng/")) {
            return Some(Self { unit, label });
        }
        let amount = figure.amount.get().abs();
        let (word, power) = match scale(&figure.text) {
            Some(scale) => scale,
            // The scale word of a table stands in its heading.
            None if amount >= 1e9 => ("tỷ ", 9),
            None if amount >= 1e6 => ("triệu ", 6),
            None => ("", 0),
        };
        unit.power = power;
        Some(Self { unit, label: format!("{word}{label}").into() })
    }

    /// A figure in this unit; none when it measures something else.
    fn told(&self, amount: Amount, own: &Unit) -> Option<Decimal> {
        (own.measure == self.unit.measure).then(|| scaled(exact(amount)?, own.power - self.unit.power)).flatten()
    }
}

/// The largest scale word of a text.
fn scale(text: &str) -> Option<(&'static str, i32)> {
    let folded = Folded::new(text);
    let has = |words: &[&str]| words.iter().any(|word| folded.text().contains(word));
    if has(&["tỷ", "tỉ"]) {
        return Some(("tỷ ", 9));
    }
    if has(&["triệu", "tr"]) {
        return Some(("triệu ", 6));
    }
    has(&["nghìn", "ngàn"]).then_some(("nghìn ", 3))
}

/// The gravest verdict of each indicator of a report.
pub(super) fn verdicts(report: &crate::report::Report) -> FxHashMap<&str, Verdict> {
    let mut found: FxHashMap<&str, Verdict> = FxHashMap::default();
    for finding in &report.audit {
        for id in &finding.indicators {
            let verdict = found.entry(id).or_insert(finding.verdict);
            if gravity(finding.verdict) > gravity(*verdict) {
                *verdict = finding.verdict;
            }
        }
    }
    found
}

fn gravity(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Derived => 0,
        Verdict::Agrees => 1,
        Verdict::Truncated => 2,
        Verdict::Review => 3,
        Verdict::Differs => 4,
    }
}

/// The cell of `entries`, which are those of one report in one row.
pub(super) fn cell(entries: &[&Entry<'_>], row: Option<&RowUnit>, verdicts: &FxHashMap<&str, Verdict>) -> Cell {
    let mut slots: [Vec<Slot>; 6] = Default::default();
    let mut cell = Cell::default();
    let mut reached = false;
    for entry in entries {
        let indicator = entry.indicator;
        let id = &indicator.id;
        cell.indicators.push(id.clone());
        if let Some(&verdict) = verdicts.get(id.as_str())
            && cell.verdict.is_none_or(|known| gravity(verdict) > gravity(known))
        {
            cell.verdict = Some(verdict);
        }
        let [value, plan, rates, index, change, percent] = &mut slots;
        if let Some(figure) = &indicator.value {
            let told = level(figure, id, row);
            if entry.is_plan() {
                plan.push(told);
            } else {
                reached |= indicator.kind == Kind::Result;
                cell.estimate |= indicator.kind == Kind::Estimate;
                value.push(told);
            }
        }
        plan.extend(indicator.plan.as_ref().map(|figure| level(figure, id, row)));
        let find = |of: Of| indicator.rates.iter().find(|rate| rate.of == of).map(|rate| self::rate(rate, id));
        rates.extend(find(Of::Plan).or_else(|| find(Of::Total)));
        index.extend(find(Of::Base));
        let mut own = change_of(&indicator.changes, false);
        change.extend(own.next().map(|change| movement(change, id, row)));
        let mut relative = change_of(&indicator.changes, true);
        percent.extend(relative.next().map(|change| movement(change, id, None)));
    }
    cell.estimate &= !reached;
    let [value, plan, rate, index, change, percent] = slots.map(settled);
    let parts = [&value, &plan, &rate, &index, &change, &percent];
    cell.conflicting = parts.into_iter().flatten().any(|slot| !slot.others.is_empty());
    Cell { value, plan, rate, index, change, change_percent: percent, ..cell }
}

/// The movements in percent or in the thing's own unit, against the same period first; those against a plan are none.
fn change_of(changes: &[Change], relative: bool) -> impl Iterator<Item = &Change> {
    let rank = |change: &Change| match change.versus {
        Some(Versus::SamePeriod) => 0,
        Some(Versus::Previous) => 1,
        _ => 2,
    };
    let mut found: Vec<&Change> = changes
        .iter()
        .filter(|change| change.versus != Some(Versus::Plan) && (change.unit.as_deref() == Some("%")) == relative)
        .collect();
    found.sort_by_key(|change| rank(change));
    found.into_iter()
}

fn level(figure: &Figure, id: &SmolStr, row: Option<&RowUnit>) -> Slot {
    let own = unit_of(figure);
    let told = row.zip(own.as_ref()).and_then(|(row, own)| {
        let max = figure.max.map(|max| row.told(max, own));
        // Both ends or none.
        Some((row.told(figure.amount, own)?, max.map_or(Some(None), |max| max.map(Some))?, row.label.clone()))
    });
    let slot = |amount, max, unit| Slot {
        amount,
        max,
        unit,
        bound: figure.bound,
        text: figure.text.clone(),
        span: figure.span,
        indicator: id.clone(),
        others: Vec::new(),
    };
    match told {
        Some((amount, max, unit)) => slot(amount.into(), max.map(Amount::from), Some(unit)),
        None if own.is_none() && figure.unit.is_none() => {
            slot(figure.amount, figure.max, row.filter(|row| row.unit.power == 0).map(|row| row.label.clone()))
        }
        None => slot(figure.amount, figure.max, figure.unit.clone()),
    }
}

fn rate(rate: &Rate, id: &SmolStr) -> Slot {
    Slot {
        amount: rate.amount,
        max: rate.max,
        unit: Some("%".into()),
        bound: rate.bound,
        text: rate.text.clone(),
        span: rate.span,
        indicator: id.clone(),
        others: Vec::new(),
    }
}

fn movement(change: &Change, id: &SmolStr, row: Option<&RowUnit>) -> Slot {
    let told = row
        .zip(change.unit.as_deref())
        .and_then(|(row, unit)| Some((row.told(change.amount, &Unit::of_label(unit))?, row.label.clone())));
    let (amount, unit) = match told {
        Some((amount, unit)) => (Amount::from(amount), Some(unit)),
        None => (change.amount, change.unit.clone()),
    };
    let negative = |amount: Amount| exact(amount).map_or(amount, |amount| Amount::from(-amount));
    let signed = |amount| if change.direction == Direction::Down { negative(amount) } else { amount };
    let unit = if change.direction == Direction::Times { Some("lần".into()) } else { unit };
    Slot {
        amount: signed(amount),
        max: change.max.map(signed).filter(|_| told_in(&unit, change)),
        unit,
        bound: change.bound,
        text: change.text.clone(),
        span: change.span,
        indicator: id.clone(),
        others: Vec::new(),
    }
}

fn told_in(unit: &Option<SmolStr>, change: &Change) -> bool {
    *unit == change.unit
}

/// One figure of several: those that say the same are one, others are kept beside it.
fn settled(slots: Vec<Slot>) -> Option<Slot> {
    let mut slots = slots.into_iter();
    let mut first = slots.next()?;
    for slot in slots {
        let known = std::iter::once(&first).chain(&first.others).any(|known| same(known, &slot));
        if !known {
            first.others.push(slot);
        } else if finer(&slot, &first) {
            let others = std::mem::take(&mut first.others);
            first = Slot { others, ..slot };
        }
    }
    Some(first)
}

/// Whether two figures are one, printed alike or one of them rounded.
fn same(one: &Slot, other: &Slot) -> bool {
    if one.unit != other.unit || one.max != other.max {
        return false;
    }
    let (Some(a), Some(b)) = (exact(one.amount), exact(other.amount)) else { return false };
    if a == b {
        return true;
    }
    let (rough, fine, text) =
        if digits(&one.text) < digits(&other.text) { (a, b, &one.text) } else { (b, a, &other.text) };
    // A whole number that counts is not the rounding of another.
    let places = rough.normalize().scale();
    (places > 0 || scale(text).is_some())
        && fine.round_dp_with_strategy(places, rust_decimal::RoundingStrategy::MidpointAwayFromZero) == rough
}

/// Whether a figure says more digits than another that it agrees with.
fn finer(one: &Slot, other: &Slot) -> bool {
    digits(&one.text) > digits(&other.text) && one.amount != other.amount
}

fn digits(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).count()
}
