//! Parts and their whole (trong đó).

use super::quantity::Quantity;
use super::resolve;
use super::walker::{Clause, Memory, Walker};
use crate::assemble::Kind;

/// How many indicators back a whole may lie, so that a list without end takes time linear in its length.
const REACH: usize = 256;

impl Walker<'_> {
    /// Links an indicator to the whole it is a part of.
    pub(super) fn part_of(&mut self, clause: &Clause<'_>, index: usize, depth: usize) {
        if self.memory.get(index).is_some_and(|memory| memory.of_place) {
            let from = clause.first_out.min(index);
            let whole =
                (from..index).rev().take(REACH).find(|&k| self.memory.get(k).is_some_and(|memory| !memory.of_place));
            return self.link(whole, index);
        }
        let from = match clause.parts_from {
            Some(wholes) => wholes.from,
            None if depth > 0 => match clause.outer.or(clause.current).filter(|&outer| outer < index) {
                Some(outer) if resolve::same_kind(self.memory.get(outer), self.memory.get(index)) => {
                    let own_period = self.out.indicators.get(index).is_some_and(|i| i.period.is_some());
                    return self.link(Some(outer).filter(|_| !own_period), index);
                }
                _ => return,
            },
            None => return,
        };
        let opened = clause.parts_from.is_some();
        let until = clause.parts_from.map_or(index, |wholes| wholes.until.min(index));
        let whole = (from..until).rev().take(REACH).find(|&k| {
            let siblings = self.out.indicators.get(k).is_some_and(|i| i.part_of.is_none() || !opened);
            siblings && resolve::same_kind(self.memory.get(k), self.memory.get(index))
        });
        let own_period = depth > 0 && !opened && self.out.indicators.get(index).is_some_and(|i| i.period.is_some());
        self.link(whole.filter(|_| !own_period), index);
    }

    /// Makes one indicator a part of another, whose estimate it shares.
    pub(super) fn link(&mut self, whole: Option<usize>, index: usize) {
        let Some(whole) = whole else { return };
        let estimate = self.out.indicators.get(whole).is_some_and(|i| i.kind == Kind::Estimate);
        if let Some(indicator) = self.out.indicators.get_mut(index) {
            indicator.part_of = Some(whole);
            if estimate && indicator.kind == Kind::Result {
                indicator.kind = Kind::Estimate;
            }
        }
    }

    /// A movement in a bracket behind a level (`(An Giang giảm 33 nghìn ha)`) belongs to it.
    pub(super) fn part_of_movement(&mut self, clause: &Clause<'_>, index: usize, depth: usize, quantity: &Quantity) {
        if let Some(memory) = self.memory.get_mut(index) {
            memory.unit = quantity.unit_text(self.source);
        }
        let of_place = self.memory.get(index).is_some_and(|memory| memory.of_place);
        if depth > 0 || clause.parts_from.is_some() || of_place {
            self.part_of(clause, index, depth);
        }
    }

    /// The indicator of which a place is the varying part: the nearest before it that is not of a place itself.
    pub(super) fn shared(&self, clause: &Clause<'_>, sentence_before: usize) -> Option<usize> {
        let from = if self.out.indicators.len() > clause.first_out { clause.first_out } else { sentence_before };
        (from..self.out.indicators.len())
            .rev()
            .take(REACH)
            .find(|&k| self.memory.get(k).is_some_and(|memory| !memory.of_place))
    }

    /// The whole of the list that is open.
    pub(super) fn whole(&self, clause: &Clause<'_>) -> Option<&Memory> {
        clause.parts_from.and_then(|wholes| self.memory.get(wholes.from))
    }
}
