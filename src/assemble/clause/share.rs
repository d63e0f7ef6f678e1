//! Percentages: of a plan, of a total, of another period, or the level itself (tỷ lệ).

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::Item;
use super::opening::extend;
use super::quantity::{Quantity, UnitWords};
use super::resolve;
use super::row::kind;
use super::tail::subject_end;
use super::walker::{Clause, Memory, Walker, Wholes};
use crate::assemble::{Completion, Confidence, Indicator, Kind, Of};
use crate::lex::{Punct, TokenKind};
use crate::lexicon::Dimension;
use crate::text::begins;
use rust_decimal::Decimal;

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
        let next = self.does_next(clause, fact, &words, tail);
        let tail = if next { &[] } else { tail };
        // `giảm từ 6,4% xuống còn 1,9%`: the level after a fall.
        let after_fall = fact.lead.meets(Class::REMAIN)
            && words.content.is_empty()
            && current
                .and_then(|c| self.out.indicators.get(c))
                .is_some_and(|i| i.value.as_ref().is_none_or(|value| value.unit == "%"));
        // `tỷ lệ sinh con thứ ba giảm 0,3%, còn 20,9%`
        let by = |i: &Indicator| i.changes.first().is_some_and(|by| by.figure.unit.contains('%'));
        let fallen = |i: &Indicator| i.value.is_none() && i.rates.is_empty() && by(i);
        if let Some(index) = current.filter(|&c| after_fall && tail.is_empty() && c >= clause.first_out)
            && let Some(indicator) = self.out.indicators.get_mut(index).filter(|i| fallen(i))
        {
            let figure = quantity.figure(self.source);
            extend(indicator, figure.span);
            indicator.value = Some(figure);
            return self.out.read(fact, &quantity, index);
        }
        let again = words.period.is_some()
            && current
                .and_then(|c| self.out.indicators.get(c))
                .is_some_and(|i| !i.rates.is_empty() && i.value.is_none());
        let elsewhen = self.of_another_time(clause, &words) && tail.is_empty();
        let another = tail.is_empty()
            && !after_fall
            && !elsewhen
            && quantity.amount < Decimal::ONE_HUNDRED
            && self.is_another_rate(clause, fact, &words);
        let joins = !after_fall
            && !another
            && !again
            && !elsewhen
            && words.place.is_none()
            && words.content.is_empty()
            && words.topic.is_empty()
            && tail.is_empty()
            && words.opener.is_none()
            && !words.linked;
        // `điều tra 36/38 vụ, làm rõ 68 đối tượng, đạt tỷ lệ 94,7%`: of the pair that it is the percentage of.
        if let Some(index) = current.filter(|_| joins && depth == 0).and_then(|c| self.pair_of(clause, c, fact)) {
            let last = clause.current;
            self.add_rate(clause, fact, quantity, Of::Total, index, Confidence::Likely);
            clause.current = last;
            return;
        }
        // `giảm bình quân 1,5% giai đoạn 2021-2025 và 1% giai đoạn 2026-2030`: it goes on to move.
        let moves = |i: &Indicator| i.value.is_none() && i.rates.is_empty() && !i.changes.is_empty();
        let goes_on = joins && depth == 0 && words.coordinated && fact.lead == Class::EMPTY;
        // `tăng 5,2% và 8,4%`
        let moved = matches!(clause.last, Some(Build::Move(_)));
        if goes_on
            && (moved || words.period.is_some() && current.and_then(|c| self.out.indicators.get(c)).is_some_and(moves))
        {
            return self.change(clause, fact, words, tail, quantity, depth);
        }
        if let (true, Some(index)) = (joins, current) {
            // `tăng 103 vụ (16,5%)`
            if matches!(clause.last, Some(Build::Move(_))) && depth > 0 && !fact.lead.meets(Class::ATTAIN) {
                return self.change(clause, fact, words, tail, quantity, depth);
            }
            let none = Memory::default();
            let memory = self.memory.get(index).unwrap_or(&none);
            let has_value = self.out.indicators.get(index).is_some_and(|i| i.value.is_some());
            let counted = memory.dimension.is_none_or(|dimension| dimension.is_counted());
            let told_of_all = depth > 0 && !self.is_enrolled(memory, fact) || fact.lead.meets(Class::RATIO);
            let of = match memory.paired {
                // `so với cùng kỳ bằng 95%`
                _ if words.base.is_some_and(|base| self.source.word(base.first) == "so") && !words.moved => Of::Base,
                Some(of) => of,
                // `141 trường (51,8%)`, `139.053 con, đạt tỷ lệ 63%`
                None if has_value && counted && told_of_all => Of::Total,
                None if fact.lead.meets(Class::EQUAL) && clause.rate_of.is_some() => clause.rate_of.unwrap_or(Of::Plan),
                // `gieo trồng 14.205 ha, bằng 88% so với cùng kỳ. Trong đó, ngô 6.238 ha, bằng 84%`
                None if fact.lead.meets(Class::EQUAL) && self.whole_is_of_base(index) => Of::Base,
                None if self.is_of_told(clause, index, &quantity, depth > 0 && fact.lead == Class::EMPTY) => Of::Total,
                None if self.alike_is_planned(clause, index) => Of::Plan,
                None => resolve::rate_of(self.source, memory, has_value),
            };
            // `giao 25 thanh niên, đạt 125%`: no more than all there are.
            let of = if of == Of::Total && quantity.amount > Decimal::ONE_HUNDRED { Of::Plan } else { of };
            return self.add_rate(clause, fact, quantity, of, index, Confidence::Likely);
        }
        // `4.554 xã (bằng 51,16% tổng số xã) đạt chuẩn`: a share of what was counted; outside a bracket, where a word says so.
        const ALL: [&str; 4] = ["tổng số", "dân số", "tổng", "số"];
        let said = tail.first().zip(tail.last()).map_or("", |(first, last)| self.source.words(first.first, last.end));
        let counted = ALL.iter().find_map(|all| said.strip_prefix(all)).map(str::trim_start).unwrap_or_default();
        let led = fact.lead.meets(Class::ATTAIN.or(Class::EQUAL).or(Class::RATIO)) || words.respectively;
        let counts = |index: usize| {
            let Some(memory) = self.memory.get(index).filter(|memory| !memory.unit.is_empty()) else { return false };
            // `905 nghìn người, đạt 95,3% dân số`, `1.556 ha (đạt 19% diện tích gieo trồng)`: the whole is of the same measure.
            let whole = match memory.dimension {
                Some(Dimension::People) => &["dân số", "đối tượng"][..],
                Some(Dimension::Area) => &["diện tích", "tổng diện tích"],
                Some(Dimension::Weight | Dimension::Energy) => &["sản lượng", "tổng sản lượng"],
                Some(Dimension::Money) => &["kim ngạch", "tổng kim ngạch"],
                Some(Dimension::Animal) => &["tổng đàn"],
                _ => &[],
            };
            let planned = ["kế hoạch", "chỉ tiêu", "dự toán"].iter().any(|plan| said.contains(plan));
            // `68 thôn được công nhận, đạt 87% thôn của toàn huyện`
            let same = memory.is_counted() && begins(said, &memory.unit) && said.contains(" của ");
            // `21.400 đơn vị máu, tương đương 1,2% dân số`
            let people = fact.lead.meets(Class::EQUAL) && begins(said, "dân số");
            if !planned && (same || people || whole.iter().any(|whole| begins(said, whole))) {
                return true;
            }
            // `1.748 cơ quan, đơn vị …, đạt 86,9% tổng số đơn vị`
            // `31.206 gia đình, đạt 27,1% số hộ gia đình`
            let of = |unit: &str| counted.starts_with(unit) || unit.starts_with(counted) || counted.ends_with(unit);
            !counted.is_empty() && memory.unit.split(", ").any(of)
        };
        // `gieo cấy 450 ha, đạt 54% diện tích theo kế hoạch`
        let of_plan = |item: &Item| item.class.meets(Class::PLAN_REF) && self.source.word(item.first) != "so";
        let reached = current.and_then(|c| self.out.indicators.get(c)).is_some_and(|i| i.value.is_some());
        if let Some(index) = current.filter(|_| reached && led && words.content.is_empty() && !words.separated)
            && tail.first().is_some_and(|item| item.class.meets(Class::MEASURE))
            && tail.iter().any(of_plan)
        {
            return self.add_rate(clause, fact, quantity, Of::Plan, index, Confidence::Certain);
        }
        let bracketed =
            depth > 0 && tail.first().is_some_and(|item| ALL.contains(&self.source.words(item.first, item.end)));
        if let Some(index) = current.filter(|_| words.content.is_empty() && words.topic.is_empty())
            && (bracketed || led && !words.separated && counts(index))
            && self.out.indicators.get(index).is_some_and(|i| i.value.as_ref().is_some_and(|value| value.unit != "%"))
        {
            return self.add_rate(clause, fact, quantity, Of::Total, index, Confidence::Certain);
        }
        // `đạt 98% về số vụ và 96,14% về số bị cáo`: of what was counted under that noun.
        if let Some(index) = self.told_about(clause, fact, &words, tail) {
            // `bằng 91% số dự án, bằng 95% về vốn đăng ký so với cùng kỳ`
            let from = clause.items.partition_point(|item| item.first < fact.tokens.1);
            let behind = clause.items.get(from..).unwrap_or_default();
            let base = |item: &Item| item.class.meets(Class::BASE_REF);
            let of_base = fact.lead.meets(Class::EQUAL) && behind.iter().take(24).any(base);
            let of = if of_base { Of::Base } else { Of::Total };
            let last = clause.current;
            self.add_rate(clause, fact, quantity, of, index, Confidence::Likely);
            clause.current = last;
            return;
        }
        let siblings = self.memory.get(clause.first_out..).unwrap_or_default();
        let yearly = quantity.unit_text(self.source).contains("/năm")
            && siblings.iter().rev().take(REACH).any(|memory| memory.percent == Some(resolve::Percent::Change));
        let of_place = words.place.and(current).and_then(|c| self.memory.get(c)).and_then(|memory| memory.percent);
        let yearly = yearly && !resolve::is_rate(self.source, &words.content);
        let reading = match yearly && !fact.lead.meets(Class::ATTAIN) {
            _ if after_fall => resolve::Percent::Value,
            _ if again => resolve::Percent::Plan,
            _ if another => resolve::Percent::Value,
            _ if words.contributes => resolve::Percent::Value,
            _ if of_place.is_some() => of_place.unwrap_or(resolve::Percent::Value),
            _ if elsewhen => {
                let rate = current.and_then(|c| self.out.indicators.get(c)?.rates.last());
                if rate.is_some_and(|rate| rate.of != Of::Total) {
                    resolve::Percent::Plan
                } else {
                    resolve::Percent::Value
                }
            }
            true => resolve::Percent::Change,
            false => resolve::percent(
                self.source,
                &words,
                &clause.topic,
                tail,
                fact,
                &quantity,
                // A new sentence with a name of its own does not go on moving: `Số xã đạt chuẩn: 45%`.
                current.and_then(|c| self.memory.get(c)).filter(|memory| {
                    !(words.colon && clause.last.is_none() && memory.percent == Some(resolve::Percent::Change))
                        || clause.fronted.is_some()
                }),
            ),
        };
        // `So với cùng kỳ, vốn đăng ký chỉ bằng 15,3%`
        let in_front = fact.lead.meets(Class::EQUAL) && words.base.is_some();
        // `phấn đấu xóa 100% nhà tạm`: what is aimed at has no plan of its own, unless the words say so.
        let reading = match reading {
            resolve::Percent::Plan
                if clause.goal
                    && !again
                    && !in_front
                    && quantity.amount <= Decimal::ONE_HUNDRED
                    && (!tail.is_empty() || !resolve::is_campaign(self.source, &words.content))
                    && !self.pair_follows(fact) =>
            {
                resolve::Percent::Value
            }
            // `thu ngân sách tăng 5%, xóa 100% nhà tạm`: what an action was done to does not move.
            resolve::Percent::Change
                if !tail.is_empty() && words.content.first().is_some_and(|item| item.class.meets(Class::VERB)) =>
            {
                resolve::Percent::Value
            }
            reading => reading,
        };
        match reading {
            resolve::Percent::Plan if in_front => self.rate(clause, fact, words, tail, quantity, Of::Base),
            resolve::Percent::Plan => self.rate(clause, fact, words, tail, quantity, Of::Plan),
            resolve::Percent::Change => self.change(clause, fact, words, tail, quantity, depth),
            resolve::Percent::Value => {
                let names = resolve::names(self.source, &words);
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
                    if !another {
                        self.part_of(clause, index, depth);
                    }
                    self.share_tail(clause, index, tail, &words);
                    clause.current = Some(index).filter(|_| !words.contributes).or(clause.current);
                }
            }
        }
    }

    /// `tốc độ tăng trưởng năm 2005 đạt 7%; năm 2009 đạt 11% (cả tỉnh 10,8%)`: what is told as a percentage itself has no
    /// second one of a plan at another time, or where nothing says that it is reached.
    fn is_another_rate(&self, clause: &Clause<'_>, fact: &Fact, words: &Gap) -> bool {
        const REACHED: Class = Class::ATTAIN.or(Class::EQUAL).or(Class::RATIO).or(Class::ESTIMATE);
        let told = clause.current.filter(|&current| current >= clause.first_out);
        let told = told.and_then(|current| self.out.indicators.get(current)?.value.as_ref());
        told.is_some_and(|value| value.unit == "%")
            && words.content.is_empty()
            && words.opener.is_none()
            && words.place.is_none()
            && (words.period.is_some() || !fact.lead.meets(REACHED))
            && !matches!(clause.last, Some(Build::Move(_)))
    }

    /// `nhóm thủy sản chiếm 3,65%, đạt 118,9 triệu USD`: the share right before is told of this level.
    pub(super) fn share_before(
        &self,
        clause: &Clause<'_>,
        fact: &Fact,
        words: &Gap,
        tail: &[Item],
        quantity: &Quantity,
    ) -> Option<usize> {
        let plain = words.content.is_empty() && words.topic.is_empty() && words.opener.is_none() && tail.is_empty();
        let level = fact.build == Build::Level && matches!(quantity.unit, UnitWords::Money | UnitWords::Measure(..));
        // `thị trường châu Âu (chiếm 6,3%) tăng 70%, tương đương 302 triệu USD`
        let worth =
            matches!(clause.last, Some(Build::Move(_))) && fact.lead.meets(Class::EQUAL) && self.is_share(clause);
        let told = clause.last == Some(Build::Share) && fact.lead.meets(Class::ATTAIN) || worth;
        let current = clause.current.filter(|_| plain && level && told)?;
        let share = self.out.indicators.get(current)?;
        (share.value.as_ref().is_some_and(|value| value.unit == "%") && share.rates.is_empty()).then_some(current)
    }

    /// `đạt 103% (4,9 tỷ/4,8 tỷ)`: the two amounts behind say that it is of a plan.
    fn pair_follows(&self, fact: &Fact) -> bool {
        let from = fact.tokens.1;
        let is = |at: u32, sign| kind(self.source, at) == Some(TokenKind::Punct(sign));
        is(from, Punct::Open) && (from..from + 7).any(|at| is(at, Punct::Slash))
    }

    /// Only `đóng góp`, `làm` stands between a movement and what the thing adds to the whole by it.
    pub(super) fn contributes(&self, clause: &Clause<'_>, fact: &Fact, words: &Gap, tail: &[Item]) -> bool {
        let quantity = self.quantities.get(fact.quantity as usize);
        let [only] = words.content.as_slice() else { return false };
        let word = self.source.words(only.first, only.end);
        let into = tail.first().is_none_or(|item| self.source.words(item.first, item.end) == "vào");
        let points = quantity.is_some_and(|quantity| quantity.dimension == Some(Dimension::Point));
        let adds = word == "đóng góp" && into && (fact.build == Build::Percent || points)
            || word == "làm" && matches!(fact.build, Build::Move(_));
        adds && words.joined && !words.separated && clause.current.is_some_and(|c| c >= clause.first_out)
    }

    /// `100% chi bộ và 92% đảng viên hoàn thành tốt nhiệm vụ`: the predicate is also that of the first.
    fn share_tail(&mut self, clause: &Clause<'_>, index: usize, tail: &[Item], words: &Gap) {
        let Some(end) = subject_end(self.source, tail) else { return };
        let last = tail.last().map_or(end, |item| item.end);
        let predicate = last > end;
        if let Some(memory) = self.memory.get_mut(index) {
            memory.bare_noun = words.content.is_empty() && !predicate;
        }
        let Some(before) = index.checked_sub(1).filter(|&k| k >= clause.first_out) else { return };
        let (Some(memory), Some(indicator)) = (self.memory.get_mut(before), self.out.indicators.get_mut(before)) else {
            return;
        };
        if words.coordinated && words.content.is_empty() && predicate && memory.bare_noun {
            memory.name.add(end, last);
            indicator.name = memory.name.text(self.source);
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
        let again = (words.period.is_some() || self.of_another_time(clause, &words))
            && clause
                .current
                .and_then(|c| self.out.indicators.get(c))
                .is_some_and(|i| i.rates.iter().any(|rate| rate.of == of));
        // `; hoàn thành 100% chỉ tiêu trồng rừng`: what a plan at the head of a clause is of stands behind it.
        let behind = !tail.is_empty() && (words.separated || clause.last.is_none() || self.plans_another(clause, tail));
        let joins = words.content.is_empty() && words.topic.is_empty() && words.place.is_none() && !again && !behind;
        if let (true, Some(index)) = (joins, clause.current) {
            return self.add_rate(clause, fact, quantity, of, index, sure);
        }
        let tail = if fact.plan.is_some() && !words.content.is_empty() { &[] } else { tail };
        for content in resolve::names(self.source, &words) {
            let words = Gap { content, ..words.clone() };
            let (parts, name) = self.name(clause, &words, fact, &quantity, tail);
            let index = self.open(clause, fact, &words, parts, name, &quantity);
            if let Some(memory) = self.memory.get_mut(index) {
                memory.percent = Some(resolve::Percent::Plan);
            }
            self.add_rate(clause, fact, quantity, of, index, sure);
            if clause.parts_from.is_some() {
                self.part_of(clause, index, usize::from(clause.outer.is_some()));
            }
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
            indicator.add_rate(Completion { figure, of, basis });
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
        if let (true, true, Some(current)) = (words.content.is_empty(), has_value, clause.current) {
            // `201/264 xã và 1 huyện đạt chuẩn (chiếm 76,13% tổng số xã)`: of those of which the share is told.
            let said =
                tail.first().zip(tail.last()).map_or("", |(first, last)| self.source.words(first.first, last.end));
            let counts = |&index: &usize| {
                let unit = self.memory.get(index).map_or("", |memory| memory.unit.as_str());
                !unit.is_empty() && said.strip_prefix("tổng số ").is_some_and(|of| of.starts_with(unit))
            };
            let near = (clause.first_out..=current).rev().take(3).find(counts);
            let index = near.unwrap_or(current);
            self.add_rate(clause, fact, quantity, Of::Total, index, Confidence::Certain);
            self.no_plan_but_whole(index);
            return self.own_base(index, tail);
        }
        let (parts, name) = if words.content.is_empty()
            && let Some(memory) = clause.current.and_then(|c| self.memory.get(c))
        {
            (memory.parts.clone(), memory.name.clone())
        } else {
            self.name(clause, &words, fact, &quantity, &[])
        };
        let index = self.open(clause, fact, &words, parts, name, &quantity);
        let figure = quantity.figure(self.source);
        if let Some(indicator) = self.out.indicators.get_mut(index) {
            indicator.span = figure.span;
            indicator.value = Some(figure);
        }
        // `… chiếm 18%, thu từ rừng 11%`: the next of the row is a share too.
        if let Some(memory) = self.memory.get_mut(index) {
            memory.percent = Some(resolve::Percent::Value);
        }
        self.out.read(fact, &quantity, index);
        // `238 ha, trong đó lúa chất lượng chiếm 68%`
        let whole = clause.parts_from.filter(|_| words.opener.is_some());
        // `huy động vốn 120 tỷ đồng; dư nợ 150 tỷ đồng, trong đó dư nợ ngắn hạn chiếm 62%`: of what bears its name.
        let own = words.content.first().map(|item| self.source.words(item.first, item.first + 2)).unwrap_or_default();
        let named = |k: &usize| self.memory.get(*k).is_some_and(|memory| memory.name.says(self.source, own));
        let near = |all: Wholes| (all.from..all.until.min(index)).rev().take(REACH).find(named);
        let whole = whole.map(|all| near(all).unwrap_or(all.from));
        self.link(whole.filter(|&whole| whole < index), index);
        clause.current = Some(index);
    }
}
