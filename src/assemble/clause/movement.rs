//! Movements: by how much, against what (tăng, giảm).

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::{Data, Item};
use super::quantity::{Quantity, UnitWords};
use super::resolve;
use super::walker::{Clause, Walker, extend, own_period};
use crate::assemble::{Change, Confidence, Direction, Kind, Versus};
use crate::lexicon::{Class as TermClass, Cue, Entry};

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
        let nameless = words.content.is_empty() && words.topic.is_empty() && words.place.is_none();
        let matched = if nameless { self.matching(clause, &quantity, tail) } else { None };
        let own = own_period(&words, clause) && matched.is_none();
        // `…; kéo giảm 5% số vụ`: behind a semicolon or a full stop the words behind the figure name what moves.
        let behind = !tail.is_empty() && depth == 0 && (words.separated || clause.last.is_none());
        let target = matched.or(clause.current.filter(|_| !behind));
        let joins = nameless && target.is_some() && !own;
        let index = match target {
            Some(target) if joins => target,
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
                basis: basis.map(|(first, end)| self.source.text(first, end).into()),
                figure,
            };
            let Some(indicator) = self.out.indicators.get_mut(index) else { return };
            extend(indicator, change.figure.span);
            if indicator.kind == Kind::Goal && indicator.value.is_some() && change.versus == Some(Versus::SamePeriod) {
                // What is compared with the same period has been reached.
                indicator.kind = Kind::Result;
            }
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

    /// The indicator before this place that counts the same: `giảm 4 người chết` moves `52 người chết`, `7% số vụ` the `vụ`.
    pub(super) fn matching(&self, clause: &Clause<'_>, quantity: &Quantity, tail: &[Item]) -> Option<usize> {
        let noun_at = |token: u32| self.source.terms.of(token as usize, TermClass::Unit).map(|term| (token, term.end));
        let (noun, rest) = match quantity.unit {
            UnitWords::Noun(first, end) => ((first, end), tail),
            UnitWords::Percent(..) => {
                let at = tail.iter().position(|item| !item.class.meets(Class::MEASURE))?;
                (noun_at(tail.get(at)?.first)?, tail.get(at..).unwrap_or_default())
            }
            _ => return None,
        };
        let unit = self.source.words(noun.0, noun.1);
        let said = rest.iter().find(|item| item.first >= noun.1).map(|item| self.source.words(item.first, item.end));
        let from = clause.sentence_before.min(clause.first_out);
        let fits = |index: &usize| {
            let (Some(memory), Some(indicator)) = (self.memory.get(*index), self.out.indicators.get(*index)) else {
                return false;
            };
            let told = indicator.changes.iter().any(|change| change.figure.unit == unit);
            memory.unit == unit
                && indicator.value.is_some()
                && !(told && matches!(quantity.unit, UnitWords::Noun(..)))
                && said.is_none_or(|word| memory.name.says(self.source, word))
        };
        (from..self.out.indicators.len()).rev().find(fits)
    }

    /// `giảm 2 vụ, 6 đối tượng`, `tăng 7,7% số vụ, 2,9% số người chết`: the movement word holds for the next of the row.
    pub(super) fn goes_on_moving(
        &self,
        clause: &Clause<'_>,
        fact: &Fact,
        words: &Gap,
        tail: &[Item],
        quantity: &Quantity,
    ) -> bool {
        let row = words.joined
            && !words.separated
            && !words.linked
            && words.content.is_empty()
            && words.topic.is_empty()
            && words.opener.is_none();
        let kind = match fact.build {
            Build::Level => !fact.pair && matches!(quantity.unit, UnitWords::Noun(..)),
            Build::Percent => !tail.is_empty(),
            _ => false,
        };
        let bare = !fact.lead.meets(Class::ATTAIN.or(Class::REMAIN).or(Class::EQUAL).or(Class::ESTIMATE));
        row && kind
            && bare
            && matches!(clause.last, Some(Build::Move(_)))
            && self.matching(clause, quantity, tail).is_some()
    }

    /// `giảm từ 6,4% năm 2020 xuống còn 1,9%`: the first figure is the level before, not the movement.
    pub(super) fn is_starting_point(&self, clause: &Clause<'_>, fact: &Fact, quantity: &Quantity, at: usize) -> bool {
        if !matches!(fact.build, Build::Move(_)) || !quantity.from {
            return false;
        }
        let rest = clause.items.get(at + 1..).unwrap_or_default();
        let next = rest.iter().take(8).find(|item| item.class.meets(Class::FACT.or(Class::SEMICOLON).or(Class::STOP)));
        matches!(next.map(|item| item.data), Some(Data::Fact(index))
            if clause.facts.get(index as usize).is_some_and(|next| next.lead.meets(Class::REMAIN.or(Class::ATTAIN))))
    }

    /// Opens an indicator for the level before a movement.
    pub(super) fn starting_point(&mut self, clause: &mut Clause<'_>, fact: &Fact, words: Gap, quantity: Quantity) {
        let (parts, name) = self.name(clause, &words, fact, &quantity, &[]);
        let index = self.open(clause, fact, &words, parts, name, &quantity);
        let figure = quantity.figure(self.source);
        if let Some(indicator) = self.out.indicators.get_mut(index) {
            extend(indicator, figure.span);
            indicator.value = Some(figure);
            indicator.confidence = Confidence::Likely;
        }
        self.out.read(fact, &quantity, index);
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
        let cue = self.source.terms.of(first.first as usize, TermClass::Cue).map(|term| term.entry);
        let named = first.class.meets(Class::NAME) && matches!(cue, Some(Entry::Cue(Cue::Up | Cue::Down)));
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
