//! Of which of those told before a percentage is.

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::Item;
use super::quantity::{Quantity, UnitWords};
use super::walker::{Clause, Walker};
use crate::assemble::{Completion, Of};
use crate::lexicon::{Class as TermClass, Dimension};

/// So many indicators back it may stand, so that time stays linear.
const REACH: usize = 256;

impl Walker<'_> {
    /// The pair of this sentence beside an indicator that is none, of which a ratio behind both is told.
    pub(super) fn pair_of(&self, clause: &Clause<'_>, current: usize, fact: &Fact) -> Option<usize> {
        let unpaired = self.memory.get(current).is_some_and(|memory| memory.paired.is_none());
        let ratio = fact.lead.meets(Class::RATIO.or(Class::EQUAL)) && clause.last == Some(Build::Level);
        // `378 lớp, với 35.599/35.900 đảng viên, đạt 99%`: what `với` adds right before it.
        let last = self.out.indicators.len().checked_sub(1).filter(|&last| last > current);
        // `làm rõ 45 vụ, 80 đối tượng, đạt tỷ lệ 90%`: so are the cases right before the people. What counts the same has its own.
        let dimension = |k: usize| self.memory.get(k).and_then(|memory| memory.dimension);
        let cases = |k: usize| {
            k + 1 == current && dimension(k) == Some(Dimension::Case) && dimension(current) == Some(Dimension::People)
        };
        let pair = |&k: &usize| {
            let all = self.memory.get(k).is_some_and(|memory| memory.paired == Some(Of::Total));
            (all && dimension(k) != dimension(current) || cases(k))
                && self.out.indicators.get(k).is_some_and(|i| i.rates.is_empty())
        };
        let before = (clause.first_out..current).rev().take(3).filter(|_| ratio).find(pair);
        last.filter(pair).or(before).filter(|_| unpaired && clause.last == Some(Build::Level))
    }

    /// The indicator of this sentence that counts what the words `về số …` behind a percentage name.
    pub(super) fn told_about(&self, clause: &Clause<'_>, fact: &Fact, words: &Gap, tail: &[Item]) -> Option<usize> {
        let about = tail.first().is_some_and(|item| self.source.word(item.first) == "về");
        let equal = fact.lead.meets(Class::EQUAL);
        let noun = tail.get(usize::from(about)).filter(|_| (about || equal) && words.content.is_empty())?;
        let first = if self.source.word(noun.first) == "số" { noun.first + 1 } else { noun.first };
        let Some(unit) = self.source.terms.of(first as usize, TermClass::Unit).filter(|_| first > noun.first || !equal)
        else {
            // `bằng 95% về vốn đăng ký`, `đạt 45% về tiền`
            let named = tail.get(1..).filter(|_| about && (equal || self.source.word(first) == "tiền"))?;
            return self.measured(clause, named);
        };
        let unit = self.source.words(first, unit.end);
        (clause.first_out..self.out.indicators.len()).rev().take(REACH).find(|&k| {
            self.memory.get(k).is_some_and(|memory| memory.unit.ends_with(unit))
                && self.out.indicators.get(k).is_some_and(|i| i.value.is_some())
        })
    }

    /// Whether the whole of an indicator is told in percent of another time.
    pub(super) fn whole_is_of_base(&self, index: usize) -> bool {
        let whole = self.out.indicators.get(index).and_then(|i| i.part_of);
        let rate = whole.and_then(|whole| self.out.indicators.get(whole)?.rates.last());
        rate.is_some_and(|rate| rate.of == Of::Base)
    }

    /// The level told before of a measure that stands alone behind its percentage: `149% về số vốn`.
    pub(super) fn measured(&self, clause: &Clause<'_>, tail: &[Item]) -> Option<usize> {
        let last = tail.last()?.end;
        let said = self.source.word(last - 1);
        // `giảm 1% về số lượng`: of what was counted.
        let number = self.source.words(last.saturating_sub(2), last) == "số lượng";
        let level = |k: &usize| self.out.indicators.get(*k).is_some_and(|i| i.value.is_some());
        let named = |k: &usize| {
            self.memory.get(*k).is_some_and(|memory| match said {
                _ if number => memory.is_counted(),
                // `7,1 tỷ đồng, đạt 45% về tiền`
                "tiền" if memory.dimension == Some(Dimension::Money) => true,
                _ => memory.name.says(self.source, said),
            })
        };
        // So many indicators back it may stand, so that time stays linear.
        (clause.first_out..self.out.indicators.len()).rev().take(256).find(|k| level(k) && named(k))
    }

    /// `45% hộ dân (1.200 hộ)`, `đạt 50% kế hoạch (8 xã)`: the bracket tells how many the percentage is.
    pub(super) fn counts_the_percentage(
        &self,
        clause: &Clause<'_>,
        fact: &Fact,
        words: &Gap,
        tail: &[Item],
        quantity: &Quantity,
    ) -> bool {
        let counted = matches!(quantity.unit, UnitWords::Noun(..)) && !fact.pair && tail.is_empty();
        let bare = words.content.is_empty() && words.opener.is_none() && words.when.is_none() && !words.joined;
        let outer = clause.outer.filter(|&outer| outer >= clause.first_out && clause.current == Some(outer));
        let open = outer.and_then(|outer| self.out.indicators.get(outer)).is_some_and(|i| {
            let percentage = i.value.as_ref().is_some_and(|value| value.unit == "%") && i.rates.is_empty();
            i.changes.is_empty() && (percentage && !self.is_ratio(outer) || i.value.is_none() && i.rates.len() == 1)
        });
        counted && bare && open && matches!(clause.last, Some(Build::Percent | Build::Completion))
    }

    pub(super) fn count_of_percentage(&mut self, clause: &mut Clause<'_>, fact: &Fact, quantity: &Quantity) {
        let figure = quantity.figure(self.source);
        let Some(outer) = clause.outer else { return };
        let Some(indicator) = self.out.indicators.get_mut(outer) else { return };
        indicator.span = indicator.span.to(figure.span);
        if let Some(percentage) = indicator.value.replace(figure) {
            indicator.add_rate(Completion { figure: percentage, of: Of::Total, basis: None });
        }
        if let Some(memory) = self.memory.get_mut(outer) {
            memory.dimension = quantity.dimension;
            memory.unit = quantity.unit_text(self.source);
        }
        self.out.read(fact, quantity, outer);
    }
}
