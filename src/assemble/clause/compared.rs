//! A figure that tells of the one before it: the level it is compared with, or what those counted have reached.

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::{Data, Item};
use super::quantity::{Quantity, UnitWords};
use super::walker::{Clause, Walker, extend};
use crate::lexicon::Dimension;

impl Walker<'_> {
    /// The base that a movement right before the bracket was told against, when the figure in the bracket is its level:
    /// `giảm 3% so với cùng kỳ (55.317 người)`, `thấp hơn 0,4% so với chỉ tiêu giao (35,5%)`.
    pub(super) fn compared_level(&self, clause: &Clause<'_>, fact: &Fact, words: &Gap, at: usize) -> Option<Item> {
        let plain = matches!(fact.build, Build::Level | Build::Percent) && !fact.pair;
        let outer = clause.outer.filter(|&outer| plain && clause.current == Some(outer))?;
        let (open, moved) = (clause.items.get(at.checked_sub(1)?)?, clause.items.get(at.checked_sub(2)?)?);
        let Data::Fact(index) = moved.data else { return None };
        let before = clause.facts.get(index as usize).filter(|before| {
            matches!(before.build, Build::Move(_) | Build::Exceed | Build::OfBase | Build::Completion)
        })?;
        let alone = clause.items.get(at + 1).is_some_and(|item| item.class.meets(Class::CLOSE));
        let bare = open.class.meets(Class::OPEN) && words.topic.is_empty() && words.opener.is_none() && alone;
        let quantity = self.quantities.get(fact.quantity as usize)?;
        let memory = self.memory.get(outer)?;
        let percent = matches!(quantity.unit, UnitWords::Percent(..));
        let alike = if percent {
            // The level of a rate stands in brackets behind a plan, or behind a base of which the rate itself is told.
            self.out.indicators.get(outer)?.value.as_ref().is_none_or(|value| value.unit == "%")
        } else {
            memory.dimension.is_some() && memory.dimension == quantity.dimension
        };
        if !bare || !alike || fact.lead != Class::EMPTY {
            return None;
        }
        let item = |class: Class, first: u32, end: u32| Item { class, first, end, data: Data::Nothing };
        if let Some((first, end)) = before.plan.filter(|plan| plan.1 == before.tokens.1) {
            return Some(item(Class::PLAN_REF, first, end));
        }
        let (_, first, end) = before.base.filter(|base| base.2 == before.tokens.1 && !percent)?;
        // `so với` is no part of the time.
        let lead = (first..end).take(3).take_while(|&token| matches!(self.source.word(token), "so" | "với")).count();
        Some(item(Class::BASE_REF, first + lead as u32, end))
    }

    /// Gives an indicator its plan.
    pub(super) fn plan_of(&mut self, fact: &Fact, quantity: &Quantity, index: usize) {
        let figure = quantity.figure(self.source);
        if let Some(indicator) = self.out.indicators.get_mut(index).filter(|indicator| indicator.plan.is_none()) {
            extend(indicator, figure.span);
            indicator.plan = Some(figure);
        }
        self.out.read(fact, quantity, index);
    }

    /// `6 xã đạt 19/19 tiêu chí`: what was reached tells which of them are counted.
    pub(super) fn holders(
        &mut self,
        clause: &Clause<'_>,
        fact: &Fact,
        words: &Gap,
        tail: &[Item],
        quantity: &Quantity,
    ) {
        let reached = quantity.dimension == Some(Dimension::Criterion) && fact.lead.meets(Class::ATTAIN);
        let bare = words.content.is_empty() && words.topic.is_empty() && !words.joined && !words.separated;
        let Some(before) = clause.current.filter(|&current| reached && bare && current >= clause.first_out) else {
            return;
        };
        let (Some(memory), Some(indicator)) = (self.memory.get_mut(before), self.out.indicators.get_mut(before)) else {
            return;
        };
        let counted = matches!(memory.dimension, Some(Dimension::Place | Dimension::Organisation));
        let follows = memory.name.tokens().last().is_some_and(|(_, end)| end == fact.tokens.0);
        if counted && follows && memory.parts.behind && clause.last == Some(Build::Level) {
            memory.name.add(fact.tokens.0, fact.tokens.1);
            memory.name.add_items(tail);
            indicator.name = memory.name.text(self.source);
        }
    }
}
