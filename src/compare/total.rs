//! The sum of a row, only where the parts add up.

use super::column::span;
use super::unit::exact;
use super::{Cell, Column, Measure, NoTotal, Total};
use crate::lexicon::{Combination, lexicon};
use crate::report::Amount;
use rust_decimal::Decimal;
use rustc_hash::FxHashSet;

/// Whether figures of these columns may be summed at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Columns {
    /// Different places of one level, one period: levels and flows.
    Places,
    /// Not at all.
    No(NoTotal),
}

impl Columns {
    pub(super) fn new(columns: &[Column]) -> Self {
        let columns: Vec<&Column> = columns.iter().filter(|column| column.same_as.is_none()).collect();
        let places: FxHashSet<_> = columns.iter().map(|column| column.place.as_deref()).collect();
        let levels: FxHashSet<_> = columns.iter().map(|column| column.level).collect();
        let periods: FxHashSet<_> = columns.iter().map(|column| span(column.period.as_ref())).collect();
        if places.contains(&None) || levels.len() > 1 {
            return Self::No(NoTotal::Places);
        }
        if periods.len() <= 1 {
            return if places.len() == columns.len() { Self::Places } else { Self::No(NoTotal::Places) };
        }
        // Years of a place are a series and no whole; quarters often count from the beginning of the year.
        Self::No(NoTotal::Periods)
    }

    /// Why the figures of an indicator are not summed over these columns.
    fn refuse(self, code: Option<&str>, measure: Option<&str>) -> Option<NoTotal> {
        let known = code.and_then(|code| lexicon().indicator_of_code(code)).map(|id| lexicon().indicator(id));
        let Some(known) = known else { return Some(NoTotal::Unknown) };
        // The same code may be told as a share.
        let share = measure.is_some_and(|measure| measure.starts_with(['%', '‰']) || measure.contains('/'));
        if known.combination != Combination::Sum || share {
            return Some(NoTotal::Rate);
        }
        match self {
            Self::No(reason) => Some(reason),
            Self::Places => None,
        }
    }
}

/// The sum of one measure over the cells of a row.
pub(super) fn total(
    cells: &[Option<Cell>],
    columns: &[Column],
    sums: Columns,
    (code, unit, measured): (Option<&str>, Option<&str>, Option<&str>),
    measure: Measure,
) -> Total {
    let counted = || cells.iter().zip(columns).filter(|(_, column)| column.same_as.is_none());
    let slots = || counted().map(|(cell, _)| cell.as_ref().and_then(|cell| measure.of(cell)));
    let (have, of) = (slots().flatten().count(), counted().count());
    let none = |reason| Total { amount: None, have, of, reason: Some(reason) };
    if let Some(reason) = sums.refuse(code, measured) {
        return none(reason);
    }
    if have < of {
        return none(NoTotal::Missing);
    }
    let mut sum = Decimal::ZERO;
    for slot in slots().flatten() {
        if !slot.others.is_empty() {
            return none(NoTotal::Conflicting);
        }
        let exact = (slot.max.is_none() && slot.bound.is_none() && slot.unit.as_deref() == unit)
            .then(|| exact(slot.amount))
            .flatten();
        match exact.and_then(|amount| sum.checked_add(amount)) {
            Some(more) => sum = more,
            None => return none(NoTotal::Inexact),
        }
    }
    Total { amount: Some(Amount::from(sum.normalize())), have, of, reason: None }
}
