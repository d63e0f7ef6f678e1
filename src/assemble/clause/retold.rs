//! A movement told of something that was counted or summed before it in the sentence, in other words or by its arithmetic.

use super::class::Class;
use super::compared::moves_by;
use super::fact::Fact;
use super::gap::Gap;
use super::item::{Item, Source};
use super::quantity::{Quantity, UnitWords};
use super::walker::{Clause, Memory, Walker};
use crate::assemble::Direction;
use crate::lex::{aligned, plus};
use crate::lexicon::Dimension;

/// So many indicators back it may stand.
const BACK: usize = 12;

impl Walker<'_> {
    /// `khởi tố 11 vụ, 15 bị can; so với cùng kỳ, số án khởi tố giảm 5 vụ`: the level of which a movement names the thing again.
    pub(super) fn retold(&self, clause: &Clause<'_>, words: &Gap, quantity: &Quantity) -> Option<usize> {
        let (first, last) = (words.content.first()?, words.content.last()?);
        // The words that say how many are no part of the thing.
        let counting = |word: &str| matches!(word, "số" | "tổng" | "lượng" | "tuy" | "nhiên" | "nhưng" | "mức" | "thì");
        let said = (first.first..last.end).map(|token| self.source.word(token)).filter(|word| !counting(word));
        let said: Vec<&str> = said.filter(|word| !word.is_empty()).take(12).collect();
        let numbered = self.source.word(first.first) == "số";
        let opens = words.opener.is_some() && !numbered;
        let plain = words.topic.is_empty() && !opens && words.place.is_none() && words.when.is_none();
        if !plain || said.is_empty() || clause.outer.is_some() {
            return None;
        }
        // `… 12 vụ, 5 người chết. So với cùng kỳ, số vụ giảm 3 vụ`
        let from = if numbered { clause.sentence_before.min(clause.first_out) } else { clause.first_out };
        let from = from.max(self.out.indicators.len().saturating_sub(BACK));
        let fits = |&k: &usize| {
            let (Some(memory), Some(indicator)) = (self.memory.get(k), self.out.indicators.get(k)) else {
                return false;
            };
            let alike = match quantity.unit {
                UnitWords::Noun(..) => memory.is_counted() && heads(&memory.unit, &quantity.unit_text(self.source)),
                UnitWords::Percent(..) => memory.is_counted() && numbered,
                _ => memory.dimension == Some(Dimension::Money) && quantity.dimension == Some(Dimension::Money),
            };
            alike && indicator.value.is_some() && indicator.changes.is_empty() && self.is_named(memory, &said)
        };
        let mut all = (from..self.out.indicators.len()).filter(fits);
        // `phát hiện 12 vụ trộm, 15 vụ đánh bạc; số vụ giảm 5 vụ`: of both.
        all.next().filter(|_| all.next().is_none())
    }

    /// Whether the name of a level has all these words; that of a sum may have no others than how it came about.
    fn is_named(&self, memory: &Memory, said: &[&str]) -> bool {
        let counted = memory.is_counted();
        let cases = memory.unit.starts_with("vụ");
        let known = |word: &&str| {
            memory.unit.split(' ').any(|unit| unit == *word)
                || cases && *word == "án"
                || memory
                    .name
                    .tokens()
                    .any(|(first, end)| (first..end.min(first + 24)).any(|k| self.source.word(k) == *word))
        };
        let came =
            |word: &str| matches!(word, "gây" | "làm" | "ước" | "tính" | "tổng" | "số" | "giá" | "trị" | "về" | "");
        let bare = || {
            memory.name.tokens().all(|(first, end)| {
                (first..end.min(first + 24)).map(|k| self.source.word(k)).all(|word| came(word) || said.contains(&word))
            })
        };
        // `kết nạp 12 đảng viên; số đảng viên giảm 3`: of all there are, unless it is said again what was done.
        let verb = &memory.parts.verb;
        let done = verb.is_empty()
            || cases
            || ["xảy", "ra", "có", "phát"].iter().any(|word| verb.opens(self.source, &[word]))
            || verb.tokens().any(|(first, end)| (first..end).any(|k| said.contains(&self.source.word(k))));
        said.iter().all(known) && (counted && done || bare())
    }

    /// `tăng 12 vụ, 5 bị cáo so với năm 2021, tỷ lệ tăng 19,4%`: which of those moved the percentage fits, where that is not the
    /// one right before it.
    pub(super) fn moved_by(&self, clause: &Clause<'_>, direction: Direction, quantity: &Quantity) -> Option<usize> {
        let current = clause.current.filter(|_| matches!(quantity.unit, UnitWords::Percent(..)))?;
        let fits = |&k: &usize| {
            let Some(indicator) = self.out.indicators.get(k) else { return false };
            let (Some(now), [change]) = (&indicator.value, indicator.changes.as_slice()) else { return false };
            let base = match direction {
                Direction::Down => plus(now.amount, change.figure.amount),
                _ => plus(now.amount, -change.figure.amount),
            };
            change.direction == direction
                && change.figure.unit == now.unit
                && base.is_some_and(|base| moves_by(quantity.amount, now.amount, base))
        };
        let from = clause.first_out.max(current.saturating_sub(BACK));
        (from..current).rev().find(fits).filter(|_| !fits(&current))
    }

    /// `52 triệu đồng, cao hơn mức bình quân 48 triệu đồng của cả nước`: no difference, but the level of the other, which lies
    /// on the side that is told and is no mere part of the own.
    pub(super) fn is_level_of_other(&self, fact: &Fact, words: &Gap, quantity: &Quantity, current: usize) -> bool {
        let level = fact.rule == "change.than-other" || fact.lead.meets(Class::AVERAGE.or(Class::RATIO));
        let head = match words.content.first() {
            // `cao hơn bình quân chung của tỉnh (48 triệu đồng)`
            Some(first) if words.moved => first.first.saturating_sub(2),
            _ if level => fact.tokens.0,
            _ => return false,
        };
        let own =
            self.out.indicators.get(current).and_then(|i| i.value.as_ref().or_else(|| Some(&i.changes.last()?.figure)));
        let own = own.filter(|own| own.unit == quantity.unit_text(self.source));
        own.and_then(|own| aligned(quantity.amount, own.amount)).is_some_and(|(other, own, _)| {
            match self.source.words(head, head + 2) {
                "cao hơn" => own > other && other > 2 * (own - other),
                "thấp hơn" => other > own && other < 3 * own,
                _ => false,
            }
        })
    }

    /// `giảm 4 vụ, giảm 12 người chết` without levels: each noun moves by itself.
    pub(super) fn splits(&self, clause: &Clause<'_>, quantity: &Quantity, tail: &[Item]) -> bool {
        let UnitWords::Noun(first, end) = quantity.unit else { return false };
        let Some(indicator) = clause.current.and_then(|index| self.out.indicators.get(index)) else { return false };
        let counted = |unit: &str| !unit.is_empty() && !unit.starts_with(['%', 'đ']);
        let told = indicator.changes.iter().rev().find(|change| counted(&change.figure.unit));
        indicator.value.is_none()
            && indicator.rates.is_empty()
            && told.is_some_and(|change| change.figure.unit != self.source.words(first, end) || !tail.is_empty())
    }

    /// `theo Cục Thống kê, mức tăng là 0,27%`: who told it names nothing.
    pub(super) fn told_by(&self, content: &[Item]) -> bool {
        const WHO: [&str; 8] = ["cục", "sở", "chi", "báo", "số", "đánh", "ông", "bà"];
        content.first().is_some_and(|item| match self.source.word(item.first) {
            "theo" => WHO.contains(&self.source.word(item.first + 1)),
            // `đạt 65 điểm, xếp thứ 12, tăng 4 bậc`
            word => matches!(word, "xếp" | "đứng"),
        }) && !content.iter().any(|item| item.class.meets(Class::MEASURE.or(Class::RATIO).or(Class::NAME)))
    }
}

/// Whether a unit is this one, or more of it: `vụ việc` of `vụ`.
pub(super) fn heads(unit: &str, head: &str) -> bool {
    unit.strip_prefix(head).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
}

/// `kết nạp 7 đảng viên, giảm 25 hộ nghèo`: whether households moved where people were counted, or people where cases were;
/// `38 đảng viên, giảm 6 trường hợp` are the same.
pub(super) fn counts_others(source: &Source<'_>, told: &Memory, quantity: &Quantity) -> bool {
    let whom = |dimension| matches!(dimension, Some(Dimension::People | Dimension::Household | Dimension::Case));
    whom(quantity.dimension)
        && whom(told.dimension)
        && told.dimension != quantity.dimension
        && quantity.unit_text(source) != "trường hợp"
        && told.unit != "trường hợp"
}
