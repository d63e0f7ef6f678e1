//! A planned level (kế hoạch) that stands alone, or behind what was reached.

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::{Item, Source};
use super::opening::extend;
use super::quantity::Quantity;
use super::walker::{Clause, Walker};
use crate::assemble::{Figure, Indicator, Kind};
use crate::lexicon::Dimension;

impl Walker<'_> {
    /// A plan is told: of the indicator before it, or of something of its own.
    pub(super) fn planned(
        &mut self,
        clause: &mut Clause<'_>,
        fact: &Fact,
        words: &Gap,
        tail: &[Item],
        quantity: Quantity,
    ) {
        // `khám tuyển 88 công dân. Huyện được giao chỉ tiêu 165 quân`: a sentence of its own plans something of its own.
        let alike = |&current: &usize| {
            current >= clause.first_out && !words.separated
                || self.memory.get(current).is_some_and(|memory| {
                    let counted = memory.is_counted() && memory.unit != quantity.unit_text(self.source);
                    memory.dimension == quantity.dimension && !counted
                })
        };
        let open = |&current: &usize| self.out.indicators.get(current).is_some_and(|i| i.plan.is_none());
        let index = match clause.current.filter(alike).filter(open) {
            Some(current) if words.content.is_empty() => current,
            _ => {
                let (parts, name) = self.name(clause, words, fact, &quantity, tail);
                self.open(clause, fact, words, parts, name, &quantity)
            }
        };
        let mut figure = quantity.figure(self.source);
        if let Some(indicator) = self.out.indicators.get_mut(index) {
            // `185 lao động (kế hoạch 200)`
            if let Some(value) = indicator.value.as_ref().filter(|_| figure.unit.is_empty()) {
                figure.unit.clone_from(&value.unit);
            }
            extend(indicator, figure.span);
            if indicator.value.is_none() && indicator.rates.is_empty() && indicator.changes.is_empty() {
                indicator.kind = Kind::Plan;
            }
            indicator.plan = Some(figure.into());
        }
        self.out.read(fact, &quantity, index);
        let unit = quantity.unit_text(self.source);
        if let Some(memory) = self.memory.get_mut(index).filter(|memory| memory.unit.is_empty()) {
            memory.unit = unit;
        }
        // `kế hoạch vốn 187 tỷ đồng, trong đó vốn sự nghiệp được phân bổ 43 tỷ đồng`
        let alone = |i: &Indicator| i.part_of.is_none() && i.value.is_none();
        if clause.parts_from.is_some() && self.out.indicators.get(index).is_some_and(alone) {
            self.part_of(clause, index, usize::from(clause.outer.is_some()));
        }
        clause.current = Some(index);
    }

    /// `huyện được giao 168 thanh niên nhập ngũ`: so many are to be brought. `25 hộ được giao 12 ha` has got them.
    pub(super) fn is_assigned(&self, clause: &Clause<'_>, fact: &Fact, words: &Gap, quantity: &Quantity) -> bool {
        // `nguồn vốn sự nghiệp được phân bổ 43 tỷ đồng`: money that is to be spent.
        let said =
            words.content.first().zip(words.content.last()).map_or("", |(a, b)| self.source.words(a.first, b.end));
        let allotted = said.ends_with("được phân bổ");
        if allotted && fact.build == Build::Level && !fact.pair && quantity.dimension == Some(Dimension::Money) {
            return true;
        }
        let before = fact.tokens.0.saturating_sub(2);
        let told = clause.current.filter(|&current| current >= clause.first_out && !words.separated);
        let told = told.and_then(|current| self.out.indicators.get(current)?.value.as_ref());
        fact.build == Build::Level
            && !fact.pair
            && words.content.is_empty()
            && words.opener.is_none()
            && self.source.words(before, fact.tokens.0) == "được giao"
            && match told {
                // `24 công chức, được giao 22`, but `cấp huyện 120 tỷ, cấp xã được giao 200 tỷ`
                Some(value) => {
                    self.source.word(before.wrapping_sub(1)) == ","
                        && ["", value.unit.as_str()].iter().any(|unit| quantity.is_told_in(self.source, unit))
                }
                None => quantity.dimension == Some(Dimension::People) || self.is_planned_more(clause, fact, quantity),
            }
    }

    /// `tổng thu phải thực hiện là 6 tỷ đồng`: what has to be reached is planned.
    pub(super) fn must(&self, fact: &Fact, words: &mut Gap) {
        const MEASURED: Class = Class::MEASURE.or(Class::NAME);
        let must = words
            .content
            .last()
            .is_some_and(|last| last.end == fact.tokens.0 && self.source.words(last.first, last.end) == "phải");
        let reached = ["thực", "đạt", "hoàn"].contains(&self.source.word(fact.tokens.0));
        let measured = words.content.first().is_some_and(|item| item.class.meets(MEASURED));
        if must && reached && measured && fact.build == Build::Level && !fact.pair {
            words.content.pop();
            words.planned = true;
        }
    }

    /// `được giao thu 5 tỷ đồng. … được giao thêm 1,2 tỷ đồng`: more of what was planned right before.
    fn is_planned_more(&self, clause: &Clause<'_>, fact: &Fact, quantity: &Quantity) -> bool {
        let more = matches!(self.source.word(fact.tokens.0), "thêm" | "bổ");
        let planned = |&at: &usize| self.out.indicators.get(at).is_some_and(|i| i.kind == Kind::Plan);
        let before = clause.current.filter(planned).and_then(|at| self.memory.get(at));
        more && before.is_some_and(|before| before.dimension == quantity.dimension)
    }

    /// `tỷ lệ sắp xếp quân dự bị đạt 98%, hoàn thành 100% chỉ tiêu giao quân`: behind a percentage a target is of something else.
    pub(super) fn plans_another(&self, clause: &Clause<'_>, tail: &[Item]) -> bool {
        let told = clause.current.and_then(|current| self.out.indicators.get(current)?.value.as_ref());
        tail.first().is_some_and(|item| item.class.meets(Class::NAME.or(Class::VERB)))
            && told.is_some_and(|value| value.unit == "%")
    }

    /// `được giao tuyển chọn 228 thanh niên … và 39 thanh niên …`: both were assigned.
    pub(super) fn goes_on_planning(
        &self,
        clause: &Clause<'_>,
        fact: &Fact,
        words: &Gap,
        tail: &[Item],
        index: usize,
    ) -> bool {
        let behind = tail.first().zip(tail.last()).map_or("", |(first, last)| self.source.words(first.first, last.end));
        let done = || ["đã", "trúng"].iter().any(|done| behind.contains(done));
        let before = clause.current.filter(|&current| current >= clause.first_out && current != index);
        let before = before.and_then(|current| self.out.indicators.get(current));
        (words.joined || words.separated && !done())
            && words.content.is_empty()
            && !fact.lead.meets(Class::ATTAIN)
            && clause.last == Some(Build::Level)
            && before.is_some_and(|before| before.kind == Kind::Plan && before.rates.is_empty())
    }

    /// `120 hộ nghèo, chiếm 3% tổng số hộ (4.000 hộ)`: the bracket tells of how many.
    pub(super) fn counted_of(&mut self, clause: &Clause<'_>, fact: &Fact, words: &Gap, quantity: &Quantity) -> bool {
        let Some(index) = clause.outer.filter(|_| words.content.is_empty() && words.opener.is_none()) else {
            return false;
        };
        let alike = self.memory.get(index).is_some_and(|memory| memory.dimension == quantity.dimension);
        let some = |value: &Figure| alike && value.amount < quantity.amount;
        match self.out.indicators.get_mut(index) {
            Some(indicator) if indicator.total.is_none() && indicator.value.as_ref().is_some_and(some) => {
                indicator.total = Some(quantity.figure(self.source).into());
            }
            _ => return false,
        }
        self.out.read(fact, quantity, index);
        true
    }

    /// Gives an indicator its plan.
    pub(super) fn plan_of(&mut self, fact: &Fact, quantity: &Quantity, index: usize) {
        let figure = quantity.figure(self.source);
        // `206.810 người, chiếm 35,1%, thấp hơn 0,4% so với chỉ tiêu giao (35,5%)`: the plan of the share is none of theirs.
        let alike = |unit: &str| unit == "%" || figure.unit != "%";
        let plannable = |i: &&mut Indicator| i.plan.is_none() && i.value.as_ref().is_none_or(|v| alike(&v.unit));
        if let Some(indicator) = self.out.indicators.get_mut(index).filter(plannable) {
            extend(indicator, figure.span);
            indicator.plan = Some(figure.into());
        }
        self.out.read(fact, quantity, index);
    }
}

/// `Theo kế hoạch, toàn tỉnh gieo trồng 16.470 ha`: only what is planned is told, unless it was done already.
pub(super) fn by_plan(source: &Source<'_>, chunks: &[&[Item]]) -> bool {
    // `Theo kế hoạch, đến năm 2030 trồng 120 ha` is aimed at.
    let done = |item: &Item| {
        matches!(source.words(item.first, item.end), "đã" | "được" | "kết quả")
            || item.class.meets(Class::PERIOD) && source.word(item.first.wrapping_sub(1)) == "đến"
    };
    let opens = |chunk: &[Item]| {
        chunk.iter().take(2).any(|item| item.class.meets(Class::PLAN_REF))
            && chunk.first().is_some_and(|item| source.word(item.first) == "theo")
            && chunk.get(2).is_none_or(|item| source.word(item.first) != "số")
            // `Theo kế hoạch kiểm tra, đã xử lý …`: a plan of a deed that led to others.
            && (chunks.len() == 1 || !chunk.iter().any(|item| item.class.meets(Class::VERB)))
    };
    (chunks.len() > 1 || chunks.first().is_some_and(|chunk| chunk.iter().any(|item| item.class.meets(Class::VERB))))
        && chunks.first().is_some_and(|chunk| opens(chunk))
        && !chunks.iter().copied().flatten().any(done)
}

/// `với sự quyết tâm cao`, `sau một năm phấn đấu`: what led to a result, no goal.
pub(super) fn is_effort(source: &Source<'_>, item: &Item) -> bool {
    let before = item.first.checked_sub(1).map(|token| source.word(token)).unwrap_or_default();
    let behind = source.word(item.end);
    let yearly = matches!(source.word(item.first.wrapping_sub(2)), "hàng" | "hằng" | "mỗi");
    // `theo hướng phục vụ mục tiêu chuyển đổi cơ cấu kinh tế`
    let served = source.word(item.first) == "mục" && before == "vụ";
    served
        || matches!(source.word(item.first), "quyết" | "phấn" | "nỗ")
            && !yearly
            && (matches!(before, "sự" | "năm" | "lực" | "tinh" | "kỳ" | "thần")
                || matches!(behind, "cao" | "của" | "chính")
                || behind == "không" && source.word(item.end + 1) == "ngừng")
}

/// `thực hiện mục tiêu thu nhập bình quân đạt 51 triệu đồng`: what is aimed at has its own name.
pub(super) fn aims(source: &Source<'_>, item: &Item, next: Option<&Item>) -> bool {
    item.end == item.first + 4
        && next.is_some_and(|next| next.class.meets(Class::MEASURE.or(Class::RATIO).or(Class::NAME)))
        && source.words(item.first, item.end) == "thực hiện mục tiêu"
}

/// `Số hợp tác xã đến năm 2025`, but no stretch of time up to it (`Từ năm 2020 đến năm 2023`), and nothing that was counted up.
pub(super) fn by_a_year(source: &Source<'_>, told: &[Item]) -> bool {
    let from = |item: &Item| {
        item.class.meets(Class::FROM) || matches!(source.word(item.first), "từ" | "kết" | "lũy" | "luỹ" | "tổng")
    };
    matches!(told, [before @ .., to, year] if to.class.meets(Class::TO)
        && year.class.meets(Class::PERIOD)
        && source.word(year.first).starts_with("năm")
        && !before.iter().any(from))
}
