//! Percentages: of a plan, of a total, of another period, or the level itself (tỷ lệ).

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::Item;
use super::quantity::Quantity;
use super::resolve;
use super::walker::{Clause, Walker, extend};
use crate::assemble::{Completion, Confidence, Kind, Of};

/// How many indicators back a movement may lie that a yearly percentage goes on with, so that time stays linear.
const REACH: usize = 256;

impl Walker<'_> {
    pub(super) fn percent(
        &mut self,
        clause: &mut Clause<'_>,
        fact: &Fact,
        words: Gap,
        tail: &[Item],
        quantity: Quantity,
        depth: usize,
    ) {
        let current = clause.current;
        // `giảm từ 6,4% xuống còn 1,9%`: the level after a fall.
        let after_fall = fact.lead.meets(Class::REMAIN)
            && words.content.is_empty()
            && current
                .and_then(|c| self.out.indicators.get(c))
                .is_some_and(|i| i.value.as_ref().is_none_or(|value| value.unit == "%"));
        let again = words.period.is_some()
            && current
                .and_then(|c| self.out.indicators.get(c))
                .is_some_and(|i| !i.rates.is_empty() && i.value.is_none());
        let joins = !after_fall
            && !again
            && words.content.is_empty()
            && words.topic.is_empty()
            && words.place.is_none()
            && tail.is_empty()
            && words.opener.is_none()
            && !words.linked;
        if let (true, Some(index)) = (joins, current) {
            // `tăng 103 vụ (16,5%)`
            if depth > 0 && matches!(clause.last, Some(Build::Move(_))) {
                return self.change(clause, fact, words, tail, quantity, depth);
            }
            let memory = self.memory.get(index).cloned().unwrap_or_default();
            let has_value = self.out.indicators.get(index).is_some_and(|i| i.value.is_some());
            let counted = memory.dimension.is_none_or(|dimension| dimension.is_counted());
            let of = match memory.paired {
                Some(of) => of,
                // `141 trường (51,8%)`, `139.053 con, đạt tỷ lệ 63%`
                None if has_value && counted && (depth > 0 || fact.lead.meets(Class::RATIO)) => Of::Total,
                None if fact.lead.meets(Class::EQUAL) && clause.rate_of.is_some() => clause.rate_of.unwrap_or(Of::Plan),
                None => resolve::rate_of(&memory, has_value),
            };
            return self.add_rate(clause, fact, quantity, of, index, Confidence::Likely);
        }
        let siblings = self.memory.get(clause.first_out..).unwrap_or_default();
        let yearly = quantity.unit_text(self.source).contains("/năm")
            && siblings.iter().rev().take(REACH).any(|memory| memory.percent == Some(resolve::Percent::Change));
        let reading = match yearly && !fact.lead.meets(Class::ATTAIN) {
            _ if after_fall => resolve::Percent::Value,
            _ if again => resolve::Percent::Plan,
            true => resolve::Percent::Change,
            false => resolve::percent(
                self.source,
                &words,
                &clause.topic,
                tail,
                fact,
                current.and_then(|c| self.memory.get(c)),
            ),
        };
        match reading {
            resolve::Percent::Plan => self.rate(clause, fact, words, tail, quantity, Of::Plan),
            resolve::Percent::Change => self.change(clause, fact, words, tail, quantity, depth),
            resolve::Percent::Value => {
                let names = resolve::names(&words);
                for content in &names {
                    let words = Gap { content: content.clone(), ..words.clone() };
                    let (parts, name) = self.name(clause, &words, fact, &quantity, tail);
                    let index = self.open(clause, fact, &words, parts, name, &quantity);
                    let figure = quantity.figure(self.source);
                    if let Some(indicator) = self.out.indicators.get_mut(index) {
                        indicator.span = figure.span;
                        indicator.value = Some(figure);
                    }
                    if let Some(memory) = self.memory.get_mut(index) {
                        memory.percent = Some(reading);
                        memory.thing_behind = !tail.is_empty();
                        memory.dimension = quantity.dimension;
                        memory.unit = "%".into();
                    }
                    self.out.read(fact, &quantity, index);
                    self.part_of(clause, index, depth);
                    clause.current = Some(index);
                }
            }
        }
    }

    pub(super) fn rate(
        &mut self,
        clause: &mut Clause<'_>,
        fact: &Fact,
        words: Gap,
        tail: &[Item],
        quantity: Quantity,
        of: Of,
    ) {
        clause.rate_of = Some(of);
        if let Some((versus, first, end)) = fact.base {
            clause.base = Some((versus, first, end));
        }
        let sure = if fact.plan.is_some() || fact.base.is_some() { Confidence::Certain } else { Confidence::Likely };
        // `năm 2022 đạt 103,9% dự toán; 6 tháng đầu năm 2023 đạt 87,8%`: another period is another figure of the same thing.
        let again = words.period.is_some()
            && clause
                .current
                .and_then(|c| self.out.indicators.get(c))
                .is_some_and(|i| i.rates.iter().any(|rate| rate.of == of));
        if let (true, Some(index)) = (words.content.is_empty() && words.topic.is_empty() && !again, clause.current) {
            return self.add_rate(clause, fact, quantity, of, index, sure);
        }
        let tail = if fact.plan.is_some() { &[] } else { tail };
        for content in resolve::names(&words) {
            let words = Gap { content, ..words.clone() };
            let (parts, name) = self.name(clause, &words, fact, &quantity, tail);
            let index = self.open(clause, fact, &words, parts, name, &quantity);
            if let Some(memory) = self.memory.get_mut(index) {
                memory.percent = Some(resolve::Percent::Plan);
            }
            self.add_rate(clause, fact, quantity, of, index, sure);
            clause.current = Some(index);
        }
    }

    pub(super) fn add_rate(
        &mut self,
        clause: &mut Clause<'_>,
        fact: &Fact,
        quantity: Quantity,
        of: Of,
        index: usize,
        sure: Confidence,
    ) {
        let figure = quantity.figure(self.source);
        let basis = fact
            .plan
            .or(fact.base.map(|(_, first, end)| (first, end)))
            .map(|(first, end)| self.source.text(first, end).into());
        clause.rate_of = Some(of);
        if let Some(indicator) = self.out.indicators.get_mut(index) {
            extend(indicator, figure.span);
            if sure == Confidence::Likely && !matches!(of, Of::Total) {
                indicator.confidence = sure;
            }
            if indicator.kind == Kind::Goal
                && indicator.value.is_some()
                && sure == Confidence::Certain
                && of != Of::Total
            {
                // What is a percentage of its plan already has been reached.
                indicator.kind = Kind::Result;
            }
            indicator.rates.push(Completion { figure, of, basis });
        }
        self.out.read(fact, &quantity, index);
        clause.current = Some(index);
    }

    pub(super) fn share(
        &mut self,
        clause: &mut Clause<'_>,
        fact: &Fact,
        words: Gap,
        tail: &[Item],
        quantity: Quantity,
    ) {
        let has_value = clause.current.and_then(|c| self.out.indicators.get(c)).is_some_and(|i| i.value.is_some());
        if let (true, true, Some(index)) = (words.content.is_empty(), has_value, clause.current) {
            return self.add_rate(clause, fact, quantity, Of::Total, index, Confidence::Certain);
        }
        let (parts, name) = if words.content.is_empty()
            && let Some(memory) = clause.current.and_then(|c| self.memory.get(c))
        {
            (memory.parts.clone(), memory.name.clone())
        } else {
            self.name(clause, &words, fact, &quantity, &[])
        };
        let _ = tail;
        let index = self.open(clause, fact, &words, parts, name, &quantity);
        let figure = quantity.figure(self.source);
        if let Some(indicator) = self.out.indicators.get_mut(index) {
            indicator.span = figure.span;
            indicator.value = Some(figure);
        }
        self.out.read(fact, &quantity, index);
        clause.current = Some(index);
    }
}
