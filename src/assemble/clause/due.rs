//! Of what was told before a percentage is: of what was due, or of a whole (trên số phải làm, trên tổng).

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::{Data, Item};
use super::quantity::{Quantity, UnitWords};
use super::resolve;
use super::walker::{Clause, Memory, Walker};
use crate::assemble::{Direction, Kind, Of, Versus};
use crate::lex::aligned;
use crate::lexicon::Dimension;
use rust_decimal::Decimal;

impl Walker<'_> {
    /// `thụ lý 300 vụ, giải quyết 270 vụ, đạt 90%`: what was handled, of what had to be; `tiếp nhận 300 hồ sơ, trong đó 200 hồ
    /// sơ trực tuyến, đạt 67%`: a part, of its whole, where that is none of a plan. `bracketed` when nothing but a bracket
    /// leads to the percentage.
    pub(super) fn is_of_told(&self, clause: &Clause<'_>, index: usize, told: &Quantity, bracketed: bool) -> bool {
        /// So many indicators back it may stand.
        const BACK: usize = 6;
        let (Some(own), Some(indicator)) = (self.memory.get(index), self.out.indicators.get(index)) else {
            return false;
        };
        if indicator.value.is_none() {
            return false;
        }
        let says = |memory: &Memory, words: &[&str]| words.iter().any(|word| memory.name.says(self.source, word));
        let unplanned = |whole: usize| {
            self.out
                .indicators
                .get(whole)
                .is_some_and(|i| i.plan.is_none() && i.rates.is_empty() && i.kind != Kind::Plan)
                && self.memory.get(whole).is_some_and(|all| all.unit == own.unit)
        };
        if indicator.part_of.is_some_and(unplanned) && (own.is_counted() && !own.campaign || bracketed) {
            return true;
        }
        let handled = says(own, &["giải quyết", "xử lý", "đúng hạn", "làm rõ", "khám phá"]) && own.is_counted();
        let due = |memory: &Memory| {
            let head = |unit: &str| unit.split(' ').next().map(str::to_owned);
            head(&memory.unit) == head(&own.unit)
                && says(memory, &["thụ lý", "tiếp nhận", "phải", "phát hiện", "xảy ra", "thuộc"])
        };
        let from = clause.sentence_before.min(clause.first_out).max(index.saturating_sub(BACK));
        // `phải thi hành 9,4 tỷ đồng, đã thu 4,9 tỷ đồng, đạt 52,13%`: the two make the percentage, and the first is no plan.
        const DUE: [&str; 6] = ["phải", "thụ lý", "tiếp nhận", "thuộc", "tổng", "được giao"];
        let makes = |k: &usize| {
            let alike = self.memory.get(*k).is_some_and(|all| all.unit == own.unit && says(all, &DUE));
            let all = self.out.indicators.get(*k).filter(|all| alike && all.kind == indicator.kind);
            all.and_then(|all| all.value.as_ref())
                .zip(indicator.value.as_ref())
                .is_some_and(|(all, part)| makes(part.amount, all.amount, told.amount))
        };
        if !own.unit.is_empty() && !says(own, &["giải ngân"]) && (from..index).any(|k| makes(&k)) {
            return true;
        }
        handled && self.memory.get(from..index).unwrap_or_default().iter().any(due)
    }

    /// `tuyển sinh mới 28.416 người (đạt 94,7%)`: people that were to be won.
    pub(super) fn is_enrolled(&self, memory: &Memory, fact: &Fact) -> bool {
        memory.campaign && memory.dimension == Some(Dimension::People) && fact.lead == Class::ATTAIN
    }

    /// `đặt vòng 28/69 ca, đạt 41%; thuốc tiêm 118/100 ca`: where one of a row is more than its other side, so were those before
    /// it planned.
    pub(super) fn row_was_planned(&mut self, clause: &Clause<'_>, index: usize, all: &Quantity) {
        /// So many of the row are looked at.
        const MOST: usize = 12;
        let unit = all.unit_text(self.source);
        for k in (clause.first_out..index).rev().take(MOST) {
            let (Some(memory), Some(indicator)) = (self.memory.get_mut(k), self.out.indicators.get_mut(k)) else {
                break;
            };
            if memory.paired == Some(Of::Total) && memory.unit == unit && !unit.is_empty() {
                memory.paired = Some(Of::Plan);
                indicator.plan = indicator.total.take();
                indicator.rates.iter_mut().for_each(|rate| rate.of = Of::Plan);
            }
        }
    }

    /// And the one behind it.
    pub(super) fn goes_on_exceeding(&self, clause: &Clause<'_>, index: usize, part: Decimal, all: &Quantity) -> bool {
        // `kết nạp 45/40 đảng viên; kỷ luật 3/450 đảng viên`: those are some of all.
        if aligned(part, all.amount).is_none_or(|(part, all, _)| part < all / 4) {
            return false;
        }
        let before = index.checked_sub(1).filter(|&k| k >= clause.first_out && clause.outer.is_none());
        before.is_some_and(|k| {
            let alike = self.memory.get(k).is_some_and(|memory| memory.unit == all.unit_text(self.source));
            let told = self.out.indicators.get(k).and_then(|i| i.value.as_ref().zip(i.plan.as_ref()));
            alike && told.is_some_and(|(value, plan)| value.amount > plan.amount && value.unit == plan.unit)
        })
    }

    /// `BHXH 720 người, đạt 97% kế hoạch; BHYT 9.400 người, đạt 100%`: so is the next that counts the same.
    pub(super) fn alike_is_planned(&self, clause: &Clause<'_>, index: usize) -> bool {
        let before = index.checked_sub(1).filter(|&k| k >= clause.first_out);
        before.is_some_and(|before| {
            let unit = |k: usize| self.memory.get(k).map(|memory| memory.unit.as_str()).filter(|unit| !unit.is_empty());
            let rate = self.out.indicators.get(before).and_then(|i| i.rates.last());
            unit(before) == unit(index) && unit(index).is_some() && rate.is_some_and(|rate| rate.of == Of::Plan)
        })
    }

    /// `12/51 người áp dụng biện pháp mới, đạt 23% kế hoạch`: the two make the percentage of a plan behind the words that follow.
    pub(super) fn makes_completion(&self, clause: &Clause<'_>, at: usize, part: &Quantity, all: &Quantity) -> bool {
        let mut rest = clause.items.iter().skip(at + 1).take(3);
        let next = rest.find_map(|item| match item.data {
            Data::Fact(index) => clause.facts.get(index as usize),
            _ => None,
        });
        // `73/73 hộ …, đạt 100% kế hoạch` has done it for all there are.
        let told = next.filter(|next| next.build == Build::Completion && part.amount < all.amount);
        told.and_then(|told| self.quantities.get(told.quantity as usize))
            .is_some_and(|told| makes(part.amount, all.amount, told.amount))
    }

    /// `tăng tỷ trọng dịch vụ đến năm 2025 khoảng 52%`: what a share is to reach by then.
    pub(super) fn reaches(&self, words: &Gap) -> bool {
        words.period.is_some_and(|when| self.source.word(when.first.wrapping_sub(1)) == "đến")
            && resolve::is_rate(self.source, &words.content)
    }

    /// `giải quyết 100/120 vụ, đạt tỷ lệ giải quyết là 83,3%`: behind what was counted the ratio of it, told with a word of its name.
    fn ratio_again(&self, clause: &Clause<'_>, fact: &Fact, words: &mut Gap) -> Option<Fact> {
        let first = words.content.first()?.first;
        let bare = words.joined && !words.separated && !words.before_comma && words.topic.is_empty();
        let ratio = matches!(self.source.words(first.wrapping_sub(1), first + 2), "đạt tỷ lệ" | "đạt tỉ lệ");
        let of = self.source.word(first + 2 + u32::from(self.source.word(first + 2) == "số"));
        let counted = |memory: &&Memory| {
            (memory.is_counted() || memory.paired.is_some()) && (of == "chung" || memory.name.says(self.source, of))
        };
        let told = clause.last == Some(Build::Level) && bare && ratio;
        clause.current.filter(|_| told).and_then(|current| self.memory.get(current)).filter(counted)?;
        words.content.clear();
        Some(Fact { lead: fact.lead.or(Class::RATIO), ..*fact })
    }

    /// `chi huyện 90 tỷ đồng, đạt 55% dự toán và chi xã 30 tỷ đồng, đạt 43%`: where the part before it has its own, so has the last.
    pub(super) fn tells_its_own(&self, whole: usize, index: usize) -> bool {
        let before = index.checked_sub(1).filter(|&k| k > whole).and_then(|k| self.out.indicators.get(k));
        before.is_some_and(|part| !part.rates.is_empty() || !part.changes.is_empty())
    }

    /// `thu hội phí 8,7 triệu đồng, đạt 100% đã nộp về trên`: what was done next is not what reached it.
    pub(super) fn does_next(&self, clause: &Clause<'_>, fact: &Fact, words: &Gap, tail: &[Item]) -> bool {
        let level = clause.current.filter(|&c| c >= clause.first_out).and_then(|c| self.out.indicators.get(c));
        let next = tail.first().is_some_and(|item| self.source.word(item.first) == "đã");
        next && fact.lead.meets(Class::ATTAIN)
            && words.content.is_empty()
            && level.is_some_and(|i| i.value.is_some() && i.rates.is_empty())
    }

    /// `195 triệu đồng/84 tỷ đồng, chiếm 0,23%`: no plan but the whole.
    pub(super) fn no_plan_but_whole(&mut self, index: usize) {
        let Some((memory, indicator)) = self.memory.get_mut(index).zip(self.out.indicators.get_mut(index)) else {
            return;
        };
        let told = indicator.rates.first().map(|rate| rate.figure.amount);
        let less = indicator
            .value
            .as_ref()
            .zip(indicator.plan.as_ref())
            .is_some_and(|(part, all)| told.is_some_and(|told| makes(part.amount, all.amount, told)));
        if memory.paired == Some(Of::Plan) && less && indicator.total.is_none() && indicator.rates.len() == 1 {
            indicator.total = indicator.plan.take();
            memory.paired = Some(Of::Total);
        }
    }

    /// `chiếm 70% số xã miền núi`: a share that says of what else it is.
    pub(super) fn own_base(&mut self, index: usize, tail: &[Item]) {
        let (Some(first), Some(last)) = (tail.first(), tail.last()) else { return };
        let named = matches!(self.source.word(first.first), "số" | "tổng") && last.end > first.first + 2;
        let Some(rate) = self.out.indicators.get_mut(index).and_then(|i| i.rates.last_mut()).filter(|_| named) else {
            return;
        };
        rate.basis = Some(self.source.text(first.first, last.end).into());
    }

    /// `giảm 25 hộ nghèo, hiện còn 60 hộ nghèo`: how many of those that became fewer are left.
    pub(super) fn is_left(
        &self,
        clause: &Clause<'_>,
        fact: &Fact,
        words: &Gap,
        tail: &[Item],
        quantity: &Quantity,
    ) -> bool {
        let UnitWords::Noun(first, end) = quantity.unit else { return false };
        let fell = clause.last == Some(Build::Move(Direction::Down)) && fact.lead.meets(Class::REMAIN) && !fact.pair;
        let bare = words.content.is_empty() && words.topic.is_empty() && words.opener.is_none();
        let Some(current) = clause.current.filter(|&current| fell && bare && current >= clause.first_out) else {
            return false;
        };
        let said = self.source.words(first, tail.last().map_or(end, |last| last.end));
        let alike = self.memory.get(current).is_some_and(|memory| memory.name.says(self.source, said));
        let fallen = |i: &crate::assemble::Indicator| {
            i.value.is_none()
                && i.rates.is_empty()
                && i.changes.len() == 1
                && !i.changes.iter().any(|by| by.figure.unit.contains('%'))
        };
        alike && self.out.indicators.get(current).is_some_and(fallen)
    }

    /// `đạt 46,6% dự toán tỉnh giao và 93,4% so với cùng kỳ`: the second is of the base behind it.
    pub(super) fn of_base_behind(&self, clause: &Clause<'_>, fact: &Fact, words: &mut Gap, at: usize) -> Option<Fact> {
        let percent = fact.build == Build::Percent;
        if percent && let Some(again) = self.ratio_again(clause, fact, words) {
            return Some(again);
        }
        let rated = matches!(clause.last, Some(Build::Completion | Build::OfBase));
        let behind = clause.items.get(at + 1).filter(|item| item.class.meets(Class::BASE_REF))?;
        let Data::Base(versus) = behind.data else { return None };
        // `12 tỷ đồng (khoảng 35% so với tổng kinh phí)`
        let bracketed = clause.outer.is_some() && clause.outer == clause.current && versus == Versus::Other;
        // The base before may have taken in the `và`: `so với cuối năm 2023 và 12% so với cùng kỳ`.
        let joined = words.joined || self.source.word(fact.tokens.0.wrapping_sub(1)) == "và";
        let goes_on = percent
            && ((rated || clause.last == Some(Build::Level)) && joined && !words.separated
                || bracketed && !words.joined)
            && words.content.is_empty();
        let base = Some((versus, behind.first, behind.end));
        // `tăng 5% so với cùng kỳ và 12% so với năm 2019`: so does a movement go on against another base.
        let level = matches!(fact.build, Build::Percent | Build::Level) && fact.lead == Class::EMPTY && !fact.pair;
        if let Some(current) = clause.current.filter(|_| level && joined && !words.separated)
            && matches!(clause.last, Some(Build::Move(_)))
            && words.content.is_empty()
        {
            return Some(Fact { build: Build::Move(self.inherited_direction(clause, current)), base, ..*fact });
        }
        goes_on.then_some(Fact { build: Build::OfBase, base, ..*fact })
    }

    /// `đạt 5% so với lực lượng lao động` is of all there are, `bằng 98% so với cùng kỳ` of another time.
    pub(super) fn is_of_all(&self, fact: &Fact) -> bool {
        let said = fact.base.map(|(_, first, end)| self.source.words(first, end)).unwrap_or_default();
        let all = ["lực lượng", "dân số", "tổng số"].iter().any(|all| said.contains(all));
        // `(khoảng 35% so với tổng kinh phí)`, but `bằng 80% so với tổng kinh phí năm trước`
        let other = fact.base.is_some_and(|(versus, ..)| versus == Versus::Other);
        let sum = ["kinh phí", "tổng", "nguồn vốn", "ngân sách", " hộ ", " số ", "đối tượng", "diện tích"]
            .iter()
            .any(|sum| said.contains(sum))
            && !["cùng kỳ", "năm", "giao", "kế hoạch"].iter().any(|time| said.contains(time));
        all || other && sum
    }
}

/// Whether `part` is `told` percent of `all`, within a twentieth; within half of one where no more was told.
fn makes(part: Decimal, all: Decimal, told: Decimal) -> bool {
    let Some((part, all, _)) = aligned(part, all).filter(|&(part, all, _)| (0..1 << 80).contains(&part) && part <= all)
    else {
        return false;
    };
    let unit = 10i128.pow(told.scale().min(6));
    all > 0
        && all < 1 << 80
        && told.scale() <= 6
        && (part * 100 * unit - told.mantissa() * all).abs() * if told.scale() == 0 { 2 } else { 20 } <= all * unit
}
