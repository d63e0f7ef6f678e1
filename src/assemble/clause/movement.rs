//! Movements: by how much, against what (tăng, giảm).

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::{Data, Item};
use super::quantity::Quantity;
use super::resolve;
use super::walker::{Clause, Walker, own_period};
use crate::assemble::{Change, Direction, Versus};

impl Walker<'_> {
    pub(super) fn change(
        &mut self,
        clause: &mut Clause<'_>,
        fact: &Fact,
        words: Gap,
        tail: &[Item],
        quantity: Quantity,
        depth: usize,
    ) {
        let joins = words.content.is_empty()
            && words.topic.is_empty()
            && clause.current.is_some()
            && words.place.is_none()
            && !own_period(&words, clause);
        let index = match clause.current {
            Some(current) if joins => current,
            _ => {
                let (parts, name) = self.name(clause, &words, fact, &quantity, tail);
                let index = self.open(clause, fact, &words, parts, name, &quantity);
                self.part_of_movement(clause, index, depth, &quantity);
                index
            }
        };
        let before = self.out.indicators.get(index).and_then(|i| i.changes.last()).cloned();
        let direction = match fact.build {
            Build::Move(direction) | Build::Aligned(direction) => direction,
            Build::Signed if quantity.sign < 0 => Direction::Down,
            Build::Percent => self.inherited_direction(clause, index),
            _ => Direction::Up,
        };
        let in_bracket =
            depth > 0 && joins && before.is_some() && matches!(clause.last, Some(Build::Move(_) | Build::Signed));
        let average =
            fact.lead.meets(Class::AVERAGE) || words.average || quantity.figure(self.source).unit.contains("/năm");
        let (versus, basis) = match (fact.build, fact.base, fact.plan) {
            (_, Some((versus, first, end)), _) => (Some(versus), Some((first, end))),
            (_, None, Some(plan)) => (Some(Versus::Plan), Some(plan)),
            (Build::Exceed, ..) => (Some(Versus::Plan), None),
            _ if average => (Some(Versus::Previous), None),
            _ if in_bracket => (before.as_ref().and_then(|change| change.versus), None),
            _ => (clause.base.map(|base| base.0), clause.base.map(|base| (base.1, base.2))),
        };
        if let Some(base) = fact.base {
            // The base of the last of a row of movements holds for the whole row.
            if !words.separated && fact.build != Build::Exceed {
                self.fill_bases(clause, base);
            }
            clause.base = Some(base);
        }
        let seconds = fact.second.and_then(|second| self.quantities.get(second as usize)).copied();
        for (k, quantity) in std::iter::once(quantity).chain(seconds).enumerate() {
            let mut figure = quantity.figure(self.source);
            if direction == Direction::Times && figure.unit.is_empty() {
                figure.unit = "lần".into();
            }
            let first_base = words.first_base.filter(|_| matches!(fact.build, Build::Aligned(_)) && k == 0);
            let versus = match first_base.map(|item| item.data) {
                Some(Data::Base(first)) => Some(first),
                _ => versus,
            };
            let change = Change {
                direction,
                versus,
                basis: basis.map(|(first, end)| self.source.text(first, end).to_string()),
                figure,
            };
            let Some(indicator) = self.out.indicators.get_mut(index) else { return };
            indicator.span =
                if indicator.span.end == 0 { change.figure.span } else { indicator.span.to(change.figure.span) };
            if change.versus.is_none() && fact.build != Build::Exceed {
                clause.open_bases.push((index, indicator.changes.len()));
            }
            indicator.changes.push(change);
            self.out.read(fact, &quantity, index);
        }
        if !joins && let Some(memory) = self.memory.get_mut(index) {
            memory.percent = Some(resolve::Percent::Change);
        }
        clause.current = Some(index);
    }

    /// The direction of the sibling before: `công nghiệp tăng 5%/năm, du lịch 12%/năm`.
    pub(super) fn inherited_direction(&self, clause: &Clause<'_>, index: usize) -> Direction {
        let own = self.out.indicators.get(index).and_then(|i| i.changes.last());
        let sibling = || self.out.indicators.get(clause.first_out..index)?.iter().rev().find_map(|i| i.changes.last());
        own.or_else(sibling).map_or(Direction::Up, |change| change.direction)
    }

    /// `giảm tỷ suất sinh 0,3‰/năm`: the movement stands before what moves; it leaves the name.
    pub(super) fn fronted(&self, words: &mut Gap) -> Option<Direction> {
        let first = words.content.first_mut()?;
        let named = first.class.meets(Class::NAME);
        let direction = match self.source.words(first.first, first.end) {
            word if first.class.meets(Class::UP) || named && word.starts_with("tăng ") => Direction::Up,
            word if first.class.meets(Class::DOWN) || named && word.starts_with("giảm ") => Direction::Down,
            _ => return None,
        };
        if named {
            first.first += 1;
        } else {
            words.content.remove(0);
        }
        Some(direction)
    }
}
