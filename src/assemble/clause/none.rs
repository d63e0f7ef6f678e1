//! None of a countable thing (không có): a figure of its own, or what those counted have not.

use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::Item;
use super::name::{Name, Parts};
use super::quantity::{Quantity, UnitWords};
use super::walker::{Clause, Memory, Walker};
use rust_decimal::Decimal;

impl Walker<'_> {
    /// `không có hộ tái nghèo`: a level of nought.
    pub(super) fn zero(&mut self, clause: &mut Clause<'_>, fact: &Fact, words: &Gap, tail: &[Item]) {
        let name = Name::of(tail);
        let noun = tail.first().map(|item| (item.first, item.end)).unwrap_or(fact.tokens);
        let term = self.source.terms.of(noun.0 as usize, crate::lexicon::Class::Unit);
        let unit = term.map_or(noun, |term| (noun.0, term.end));
        let end = tail.last().map_or(fact.tokens.1, |item| item.end);
        // `18/71 xã không còn hội viên nghèo`: what those counted have not is no figure of its own.
        let of_those =
            clause.last == Some(Build::Level) && !words.joined && !words.separated && words.content.is_empty();
        let counted = clause.current.filter(|&k| of_those && k >= clause.first_out && clause.outer.is_none());
        if let Some(index) = counted.filter(|&k| self.memory.get(k).is_some_and(Memory::is_counted))
            && let (Some(memory), Some(indicator)) = (self.memory.get_mut(index), self.out.indicators.get_mut(index))
        {
            memory.name.add(fact.tokens.0, end);
            indicator.name = memory.name.text(self.source);
            return;
        }
        let unit = UnitWords::Noun(unit.0, unit.1);
        let quantity = Quantity::in_words(Decimal::ZERO, unit, fact.tokens.0, end);
        let index = self.open(clause, fact, words, Parts { behind: true, ..Parts::default() }, name, &quantity);
        let figure = quantity.figure(self.source);
        if let Some(indicator) = self.out.indicators.get_mut(index) {
            indicator.span = figure.span;
            indicator.value = Some(figure);
        }
        self.out.note(fact, index);
        clause.current = Some(index);
    }
}
