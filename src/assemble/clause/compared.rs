//! A figure that tells of the one before it: the level it is compared with, or what those counted have reached.

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::{Data, Item};
use super::name::Name;
use super::opening::extend;
use super::quantity::{Quantity, UnitWords};
use super::tail::leads_off;
use super::walker::{Clause, Memory, Walker};
use crate::assemble::{Change, Direction, Figure, Of, Versus};
use crate::lexicon::Dimension;
use crate::text::lowered;
use rust_decimal::Decimal;
use smol_str::SmolStr;

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
            let told = self.out.indicators.get(outer)?;
            let share = told.rates.last().is_some_and(|rate| rate.of == Of::Total);
            share || told.value.as_ref().is_none_or(|value| value.unit == "%")
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

    /// `tăng 93 vụ (206/113 vụ)`: the level told before and the one that it is compared with.
    pub(super) fn is_comparison(&self, clause: &Clause<'_>, fact: &Fact, words: &Gap, left: &Quantity) -> bool {
        // `86.500.000 đồng (tám mươi sáu triệu năm trăm nghìn đồng)`: the same told again.
        // Not `ngan: 11.862 con (nuôi nhỏ lẻ: 11.862 con)`, a part that is the whole.
        let copy =
            words.topic.is_empty() && clause.current == clause.outer && matches!(clause.last, Some(Build::Level));
        let compared = self.pair_right(fact).is_some() && matches!(clause.last, Some(Build::Move(_)));
        clause.outer.is_some()
            && words.content.is_empty()
            && (compared && self.moved_apart(clause, fact, left).is_some()
                || (compared || copy && !fact.pair) && self.same_level(clause, left).is_some())
    }

    /// `đạt 47,9% (4.987/10.412)`: the two numbers that the percentage is made of.
    pub(super) fn makes_percentage(&self, clause: &Clause<'_>, fact: &Fact, words: &Gap, left: &Quantity) -> bool {
        let bare = matches!(left.unit, UnitWords::None) && words.content.is_empty() && words.opener.is_none();
        let outer = clause.outer.filter(|&outer| bare && clause.current == Some(outer) && outer >= clause.first_out);
        let value = outer.and_then(|outer| self.out.indicators.get(outer)?.value.as_ref());
        let (Some(value), Some(right)) = (value.filter(|value| value.unit == "%"), self.pair_right(fact)) else {
            return false;
        };
        // Both are counts, so that their percentage is told in whole numbers of a thousandth.
        let count = |amount: Decimal| (amount.scale() == 0).then(|| amount.mantissa());
        let (Some(part), Some(all), true) = (count(left.amount), count(right.amount), value.amount.scale() <= 3) else {
            return false;
        };
        let unit = 10i128.pow(3 - value.amount.scale());
        let Some(told) = (value.amount.mantissa() * unit).checked_mul(all) else { return false };
        // Within half of the last digit: what is further off is kept, so that the audit sees it.
        all > 0 && part <= all && 2 * (part * 100_000 - told).abs() <= unit * all
    }

    /// Counts both numbers as told with the percentage.
    pub(super) fn made_percentage(&mut self, clause: &Clause<'_>, fact: &Fact, left: &Quantity) {
        let Some(index) = clause.outer else { return };
        self.out.read(fact, left, index);
        if let Some(right) = self.pair_right(fact) {
            self.out.read(fact, &right, index);
        }
    }

    /// `số vụ tăng 13 vụ (53/40)`: the indicator before the bracket, and the unit of its movement by which the two differ.
    fn moved_apart(&self, clause: &Clause<'_>, fact: &Fact, left: &Quantity) -> Option<(usize, SmolStr)> {
        let outer = clause.outer.filter(|&outer| outer >= clause.first_out)?;
        let right = self.pair_right(fact)?;
        let indicator = self.out.indicators.get(outer).filter(|i| i.value.is_none())?;
        let digits = |amount: Decimal| (amount.scale() == left.amount.scale()).then(|| amount.mantissa());
        let apart = (digits(left.amount)? - digits(right.amount)?).abs();
        let mut changes = indicator.changes.iter().rev().take(12).map(|change| &change.figure);
        // `tội phạm giảm 5,83% (3.389/3.599 vụ)`
        let percent = |by: &&Figure| by.unit == "%" && moves_by(by.amount, left.amount, right.amount);
        if indicator.changes.len() == 1 && changes.clone().next().as_ref().is_some_and(percent) {
            return Some((outer, right.figure(self.source).unit));
        }
        let by = changes.find(|by| digits(by.amount) == Some(apart) && !by.unit.contains('%'))?;
        Some((outer, by.unit.clone()))
    }

    /// `doanh nghiệp là 361/233, tăng 54,94%`: the second number is the base of the movement told next, no plan and no total.
    pub(super) fn base_of_pair(&mut self, index: usize, by: &Quantity, change: &Change) {
        let versus = change.versus;
        let Some(indicator) = self.out.indicators.get_mut(index) else { return };
        let (Some(value), Some(other)) = (&indicator.value, indicator.plan.as_ref().or(indicator.total.as_ref()))
        else {
            return;
        };
        let percent = matches!(by.unit, UnitWords::Percent(..)) && versus != Some(Versus::Plan);
        let percent = percent && value.unit.is_empty() && indicator.rates.is_empty();
        // What is less than the base has fallen.
        let alike = (change.direction == Direction::Down) == (value.amount < other.amount);
        if percent && alike && moves_by(by.amount, value.amount, other.amount) {
            (indicator.plan, indicator.total) = (None, None);
            if let Some(memory) = self.memory.get_mut(index) {
                memory.paired = None;
            }
        }
    }

    /// The indicator of this clause that has the level already.
    fn same_level(&self, clause: &Clause<'_>, left: &Quantity) -> Option<usize> {
        // A movement may be that of a level of the sentence before: `30 người bị thương. … tăng 6 người bị thương (30/24)`.
        let moved = matches!(clause.last, Some(Build::Move(_)));
        let outer = clause.outer.filter(|&outer| moved || outer >= clause.first_out)?;
        let value = self.out.indicators.get(outer)?.value.as_ref()?;
        (value.amount == left.amount).then_some(outer)
    }

    /// Whether one of the indicators before it has the level already: `53 vụ … Số vụ tăng 13 vụ (53/40)`.
    fn told_before(&self, level: &Quantity, index: usize) -> bool {
        /// So many indicators back the level may stand.
        const BACK: usize = 12;
        let before = self.out.indicators.get(index.saturating_sub(BACK)..index).unwrap_or_default();
        before.iter().any(|i| i.value.as_ref().is_some_and(|value| value.amount == level.amount))
    }

    pub(super) fn comparison(&mut self, clause: &mut Clause<'_>, fact: &Fact, left: &Quantity) {
        let moved = self.moved_apart(clause, fact, left);
        let Some(index) = moved.as_ref().map(|moved| moved.0).or_else(|| self.same_level(clause, left)) else { return };
        self.out.read(fact, left, index);
        if let Some((_, unit)) = moved.filter(|_| !self.told_before(left, index)) {
            let mut figure = left.figure(self.source);
            if figure.unit.is_empty() {
                figure.unit = unit;
            }
            if let Some(indicator) = self.out.indicators.get_mut(index) {
                indicator.span = indicator.span.to(figure.span);
                indicator.value = Some(figure);
            }
        }
        match self.pair_right(fact) {
            Some(right) => self.out.read(fact, &right, index),
            None => clause.copied = true,
        }
    }

    /// `86.500.000 đồng (tám mươi sáu triệu …) Quỹ chăm sóc người cao tuổi,`, `5 xã (An Hạ, Bình Lâm) đạt chuẩn`: what stands
    /// behind a copy, or behind a bracket right at what was counted, goes on with the name. Gives how many items it takes.
    pub(super) fn behind_bracket(&mut self, clause: &mut Clause<'_>, open: usize, items: &[Item]) -> usize {
        /// So many items it has at most.
        const MOST: usize = 14;
        let end = items.iter().take(MOST).position(|item| item.class.meets(Class::BOUNDARY.or(Class::FACT)));
        let end = end.unwrap_or(items.len());
        let closed = items.get(end).is_none_or(|item| item.class.meets(Class::BOUNDARY));
        let copied = std::mem::take(&mut clause.copied);
        let current = if copied { clause.current } else { self.counted_before(clause, open, items) };
        let Some(index) = current.filter(|_| closed && end > 0 && end < MOST) else { return 0 };
        if let (Some(memory), Some(indicator)) = (self.memory.get_mut(index), self.out.indicators.get_mut(index)) {
            // `12/15 (80%) thôn đạt chuẩn`: what was counted is in the name.
            let named = memory.name.tokens().last().map_or(0, |(_, end)| end);
            for item in items.iter().take(end).filter(|item| item.end > named) {
                memory.name.add(item.first.max(named), item.end);
            }
            memory.parts.object.add_items(items.get(..end).unwrap_or_default());
            indicator.name = memory.name.text(self.source);
        }
        end
    }

    /// What was counted right before the bracket, when the words behind the bracket tell which of them.
    fn counted_before(&self, clause: &Clause<'_>, open: usize, items: &[Item]) -> Option<usize> {
        const PLAIN: Class = Class::WORD.or(Class::VERB).or(Class::NAME);
        let fact = clause.items.get(open.checked_sub(1)?).filter(|item| item.class.meets(Class::FACT))?;
        let first = items.first().filter(|item| item.class.meets(PLAIN))?;
        let word = self.source.word(first.first);
        let leads = leads_off(self.source, first.first) && !matches!(word, "bị" | "được" | "đã" | "thuộc" | "làm");
        if leads || first.class.meets(Class::PLAN_TAIL.or(Class::ASIDE)) {
            return None;
        }
        let end = self.source.span(fact.first, fact.end).end;
        let mut near = clause.current.into_iter().chain(self.out.indicators.len().checked_sub(1));
        near.find(|&k| {
            // The name ends with what was counted: that of `Tổng đàn trâu: 300 con (…)` has said what it is.
            let ends = |memory: &Memory, name: &str| {
                memory.name.tokens().take(9).count() < 9
                    && memory.is_counted()
                    && lowered(name).ends_with(memory.unit.as_str())
            };
            let (memory, indicator) = (self.memory.get(k), self.out.indicators.get(k));
            memory.zip(indicator).is_some_and(|(memory, one)| {
                let told = [one.value.as_ref(), one.plan.as_deref(), one.total.as_deref()]
                    .into_iter()
                    .flatten()
                    .any(|figure| figure.span.end == end);
                told && ends(memory, &one.name)
            })
        })
    }

    /// `543/545 chi bộ kiểm điểm, đánh giá, đạt 99,6%`: the words behind the comma go on with what was counted, and the
    /// percentage is of all there are.
    pub(super) fn give_back_to_pair(&mut self, clause: &Clause<'_>, fact: &Fact, words: &mut Gap, tail: &[Item]) {
        const HEAD: Class = Class::MEASURE.or(Class::RATIO).or(Class::NAME).or(Class::EXIST);
        let led = fact.lead.meets(Class::ATTAIN.or(Class::RATIO)) || fact.build == Build::Share;
        let length: u32 = words.content.iter().map(|item| item.end - item.first).sum();
        // `thụ lý 12/14 vụ án, đã giải quyết đạt tỷ lệ 86%`: what was done has its own.
        let acts = !words.before_comma && words.content.first().is_some_and(|item| item.class.meets(Class::VERB));
        let plain = (1..=6).contains(&length) && !acts && !words.content.iter().any(|item| item.class.meets(HEAD));
        let bare = words.joined && !words.separated && words.topic.is_empty() && words.opener.is_none();
        let Some(current) = clause.current.filter(|&current| current >= clause.first_out && led && plain && bare)
        else {
            return;
        };
        let (Some(memory), Some(indicator)) = (self.memory.get_mut(current), self.out.indicators.get_mut(current))
        else {
            return;
        };
        let pair = memory.paired.is_some() && memory.thing_behind && indicator.rates.is_empty();
        if !pair || clause.last != Some(Build::Level) || !tail.is_empty() {
            return;
        }
        let first = words.content.first().map_or(0, |item| item.first);
        if memory.name.tokens().last().is_some_and(|(_, end)| end + 1 == first) {
            memory.name.add(first - 1, first);
        }
        memory.name.add_items(&words.content);
        indicator.name = memory.name.text(self.source);
        words.content.clear();
        words.before_comma = false;
        words.linked = false;
    }

    /// `17.435 hộ nghèo trong tổng số 79.677 hộ`: the second figure is what the first is counted out of.
    pub(super) fn is_total_behind(&self, clause: &Clause<'_>, fact: &Fact, words: &Gap, quantity: &Quantity) -> bool {
        let (first, end) = match words.content.as_slice() {
            [only] => (only.first, only.end),
            // `4 trong 6 xã`
            [] if self.source.word(fact.tokens.0.wrapping_sub(1)) == "trong" => (fact.tokens.0, fact.tokens.0),
            _ => return false,
        };
        let before = self.source.word(first.wrapping_sub(1));
        // `chiếm 71,8% tổng số 6.301 thủ tục`
        let shared = before == "%" && matches!(clause.last, Some(Build::Share | Build::Percent));
        let said = self.source.words(first, end);
        let of = shared || matches!(before, "trong" | "trên");
        let unit = quantity.unit_text(self.source);
        let alike = |k: usize| self.memory.get(k).is_some_and(|memory| memory.unit.is_empty() || memory.unit == unit);
        // `3 trong số 5 xã`
        let among = before == "trong" && matches!(said, "" | "số") && clause.current.is_some_and(alike);
        let total = said == "tổng số" && of || among && matches!(quantity.unit, UnitWords::Noun(..));
        let counted = |index: usize| {
            let (Some(memory), Some(indicator)) = (self.memory.get(index), self.out.indicators.get(index)) else {
                return false;
            };
            let alike = shared || memory.dimension == quantity.dimension || memory.dimension.is_none();
            let less = indicator.value.as_ref().is_some_and(|value| value.amount <= quantity.amount);
            alike && less && indicator.total.is_none() && indicator.plan.is_none()
        };
        total
            && !fact.pair
            && !words.separated
            && !words.joined
            && fact.lead == Class::EMPTY
            && clause.current.is_some_and(|current| current >= clause.first_out && counted(current))
    }

    /// Gives an indicator the total told behind it; one without a noun takes that of the total.
    pub(super) fn total_behind(&mut self, clause: &Clause<'_>, fact: &Fact, tail: &[Item], quantity: &Quantity) {
        let Some(index) = clause.current else { return };
        let figure = quantity.figure(self.source);
        let unit = figure.unit.clone();
        if let (Some(memory), Some(indicator)) = (self.memory.get_mut(index), self.out.indicators.get_mut(index)) {
            extend(indicator, figure.span);
            if let Some(value) = indicator.value.as_mut().filter(|value| value.unit.is_empty()) {
                value.unit.clone_from(&unit);
                memory.unit = unit;
                memory.dimension = quantity.dimension;
                // `Có 3 trong số 5 thôn`: the name of the sentence before is none of theirs.
                let own = memory.name.tokens().any(|(first, _)| first >= clause.sentence.first);
                if let UnitWords::Noun(first, end) = quantity.unit
                    && !own
                {
                    memory.name = Name::of_tokens(first, end);
                    memory.name.add_items(tail);
                    memory.borrowed = Name::default();
                    indicator.name = memory.name.text(self.source);
                }
            }
            indicator.total = Some(figure.into());
            memory.paired = Some(Of::Total);
        }
        self.out.read(fact, quantity, index);
    }

    /// `3 đơn vị đạt số thu trên 10.000 tỷ đồng`, `2 trường có tỷ lệ đỗ 100%`: the second figure says which are counted.
    pub(super) fn is_threshold(&self, clause: &Clause<'_>, fact: &Fact, words: &Gap, quantity: &Quantity) -> bool {
        let percent = matches!(quantity.unit, UnitWords::Percent(..));
        // `12 thôn có hộ dân đăng ký đạt tỷ lệ 100%`
        let all = percent && quantity.amount == 100.into() && words.exists && fact.lead.meets(Class::ATTAIN);
        let bounded = quantity.bound.is_some() || percent && quantity.amount == 100.into();
        let bare = words.topic.is_empty() && !words.joined && !words.separated && words.opener.is_none();
        let own =
            matches!(fact.build, Build::Level | Build::Percent) && !fact.pair && clause.last == Some(Build::Level);
        let Some(before) = clause.current.filter(|&c| own && bounded && bare && c >= clause.first_out) else {
            return false;
        };
        let (Some(memory), Some(indicator)) = (self.memory.get(before), self.out.indicators.get(before)) else {
            return false;
        };
        let counted =
            matches!(memory.dimension, Some(Dimension::Place | Dimension::Organisation | Dimension::Household));
        let Some((_, end)) = memory.name.tokens().last().filter(|_| counted && indicator.rates.is_empty()) else {
            return false;
        };
        // Only `đạt` or `có` and what is measured stand between them.
        let joint = matches!(self.source.word(end), "có" | "đạt");
        let measured =
            words.content.first().is_none_or(|item| item.class.meets(Class::MEASURE.or(Class::RATIO).or(Class::NAME)));
        let near = end <= fact.tokens.0 && fact.tokens.0 - end <= 8;
        near && joint && (measured || all) && clause.outer.is_none() && (!words.content.is_empty() || percent)
    }

    /// Adds what the threshold says to the name of those counted.
    pub(super) fn threshold(&mut self, clause: &Clause<'_>, fact: &Fact, tail: &[Item], quantity: &Quantity) {
        let Some(index) = clause.current else { return };
        if let (Some(memory), Some(indicator)) = (self.memory.get_mut(index), self.out.indicators.get_mut(index))
            && let Some((_, end)) = memory.name.tokens().last()
        {
            memory.name.add(end, fact.tokens.1);
            memory.name.add_items(tail);
            indicator.name = memory.name.text(self.source);
        }
        self.out.read(fact, quantity, index);
    }

    /// A movement read as the level that was reached.
    pub(super) fn reached(&self, fact: &Fact, quantity: &Quantity) -> Fact {
        match quantity.unit {
            UnitWords::Percent(..) => Fact { build: Build::Percent, rule: "level.percent", ..*fact },
            _ => Fact { build: Build::Level, rule: "level.amount", ..*fact },
        }
    }

    /// Whether `tăng lên` tells the level that was reached: an amount, against nothing.
    pub(super) fn rises_to(&self, clause: &Clause<'_>, fact: &Fact, words: &Gap, quantity: &Quantity) -> bool {
        let first = || self.source.words(fact.tokens.0, fact.tokens.0 + 2);
        let free = fact.base.is_none() && fact.plan.is_none() && words.base.is_none() && clause.base.is_none();
        // `phấn đấu vận động đạt, vượt 820 triệu đồng`: an amount to be reached, no movement above a plan.
        let aimed = fact.build == Build::Exceed && clause.goal && words.before_comma;
        // `với tổng vốn tăng thêm là 861 tỷ đồng` tells how much was added.
        let added = first() == "tăng thêm" && self.source.word(fact.tokens.0 + 2) == "là";
        // `doanh thu tăng mạnh đạt 45 tỷ đồng`: what was reached, and how.
        let reached = matches!(fact.build, Build::Move(_))
            && fact.lead.meets(Class::ATTAIN)
            && ["mạnh", "khá", "sâu", "nhẹ", "cao"].iter().any(|how| first().ends_with(how));
        if reached && free && quantity.dimension != Some(Dimension::Point) {
            // A percentage reached in a rise is the rise.
            let fell = fact.build == Build::Move(Direction::Down);
            return fell || !matches!(quantity.unit, UnitWords::Percent(..));
        }
        // `giá xăng tăng đến 25.000 đồng/lít`; `tăng tới 30 hộ` only says that they are many.
        let priced = first() == "tăng đến" && quantity.unit_text(self.source).contains('/');
        // `được kéo giảm còn dưới 4%`
        if fact.build == Build::Move(Direction::Down)
            && free
            && quantity.bound.is_some()
            && matches!(self.source.word(quantity.first.wrapping_sub(2)), "còn" | "xuống")
        {
            return true;
        }
        (aimed || fact.build == Build::Move(Direction::Up) && (first() == "tăng lên" || added || priced))
            && free
            && !matches!(quantity.unit, UnitWords::Percent(..))
            && quantity.dimension != Some(Dimension::Point)
            // `năm 2016 có 29.846 hộ thì năm 2018 đã tăng lên 35.712 hộ`
            && (!words.content.is_empty()
                || words.period.is_some()
                    && (words.joined && words.base.is_none()
                        || clause.current.and_then(|c| self.memory.get(c)).is_some_and(|memory| {
                            memory.is_counted() && quantity.is_told_in(self.source, &memory.unit)
                        })))
    }

    /// `6 xã đạt 19/19 tiêu chí`: what was reached tells which of them are counted. Tells whether the figure says nothing more:
    /// `10 xã đạt từ 15 đến 18 tiêu chí`.
    pub(super) fn holders(
        &mut self,
        clause: &Clause<'_>,
        fact: &Fact,
        words: &Gap,
        tail: &[Item],
        quantity: &Quantity,
    ) -> bool {
        let reached = quantity.dimension == Some(Dimension::Criterion) && fact.lead.meets(Class::ATTAIN);
        let bare = words.content.is_empty() && words.topic.is_empty() && !words.joined && !words.separated;
        let Some(before) = clause.current.filter(|&current| reached && bare && current >= clause.first_out) else {
            return false;
        };
        let (Some(memory), Some(indicator)) = (self.memory.get_mut(before), self.out.indicators.get_mut(before)) else {
            return false;
        };
        let held = matches!(memory.dimension, Some(Dimension::Place | Dimension::Organisation | Dimension::Household));
        let last = clause.last == Some(Build::Level) && memory.is_counted();
        let follows = memory.name.tokens().last().is_some_and(|(_, end)| end == fact.tokens.0);
        if !held
            || !last
            || !(follows && (memory.parts.behind || !memory.parts.verb.is_empty()) || memory.paired.is_some())
        {
            return false;
        }
        memory.name.add(fact.tokens.0, fact.tokens.1);
        memory.name.add_items(tail);
        indicator.name = memory.name.text(self.source);
        // All the criteria of a commune are nineteen or twenty: more are those of all together.
        let each = fact.pair || quantity.amount <= Decimal::new(20, 0);
        if each {
            indicator.span = indicator.span.to(quantity.figure(self.source).span);
            self.out.read(fact, quantity, before);
            if let Some(right) = self.pair_right(fact) {
                self.out.read(fact, &right, before);
            }
        }
        each
    }
}

/// Whether a count moved from `base` to `now` by so many percent, within half of the last digit told.
pub(super) fn moves_by(told: Decimal, now: Decimal, base: Decimal) -> bool {
    if told.scale() > 3 || now.scale() != base.scale() || now == base {
        return false;
    }
    let (now, base, unit) = (now.mantissa(), base.mantissa(), 10i128.pow(3 - told.scale()));
    let sides = (told.mantissa() * unit).checked_mul(base).zip((now - base).abs().checked_mul(100_000));
    base > 0 && base < 1 << 80 && sides.is_some_and(|(told, moved)| (moved - told).abs() * 2 <= unit * base)
}
