//! Chênh lệch: what the results of one report are above those of another, computed and never read.

use super::unit::exact;
use super::{Cell, Comparison, Difference, Slot};
use crate::report::Amount;
use rust_decimal::Decimal;

/// Decimals of a percentage that is computed.
const DIGITS: u32 = 2;

impl Comparison {
    /// Sets the results of the column `to` against those of the column `from`, in every row. A column is told by its key,
    /// its label, or its number from 1; whether there are two such columns.
    pub fn set_between(&mut self, [from, to]: [&str; 2]) -> bool {
        let place = |told: &str| {
            let told = told.trim();
            let named = self.columns.iter().position(|column| column.key == told || column.label == told);
            let numbered = || told.parse::<usize>().ok()?.checked_sub(1).filter(|&at| at < self.columns.len());
            named.or_else(numbered)
        };
        let (Some(from), Some(to)) = (place(from), place(to)) else { return false };
        if from == to {
            return false;
        }
        let id = |at: usize| self.columns.get(at).map(|column| column.id.clone()).unwrap_or_default();
        self.between = Some([id(from), id(to)]);
        for row in &mut self.rows {
            let slot = |at: usize| row.cells.get(at).and_then(Option::as_ref).and_then(clear);
            let unit = row.unit.as_deref().unwrap_or_default();
            row.difference = slot(from).zip(slot(to)).filter(|(before, after)| before.unit == after.unit).and_then(
                |(before, after)| difference(exact(before.amount)?, exact(after.amount)?, unit.contains('%')),
            );
        }
        true
    }

    /// What stands above the columns that are set against each other.
    pub(super) fn between_labels(&self) -> Option<[&str; 2]> {
        let label = |id: &str| self.columns.iter().find(|column| column.id == id).map(|column| column.label.as_str());
        let [from, to] = self.between.as_ref()?;
        Some([label(from)?, label(to)?])
    }
}

/// The result of a cell when it is one exact figure.
fn clear(cell: &Cell) -> Option<&Slot> {
    cell.value.as_ref().filter(|slot| slot.others.is_empty() && slot.max.is_none() && slot.bound.is_none())
}

/// Of two shares only the points are told; of nothing there is no percentage.
fn difference(before: Decimal, after: Decimal, share: bool) -> Option<Difference> {
    let amount = after.checked_sub(before)?;
    let relative = || amount.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(before);
    let percent = (!share && before > Decimal::ZERO).then(relative).flatten();
    Some(Difference {
        amount: Amount::from(amount),
        percent: percent.map(|percent| Amount::from(percent.round_dp(DIGITS))),
    })
}
