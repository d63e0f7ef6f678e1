//! Levels: what a thing reaches, out of what, and what was planned (mức đạt).

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::{Data, Item};
use super::opening::extend;
use super::quantity::{self, Quantity, UnitWords};
use super::resolve;
use super::walker::{Clause, Memory, Walker};
use crate::assemble::{Change, Completion, Confidence, Direction, Kind, Of};
use crate::lexicon::Dimension;

impl Walker<'_> {
    /// `tăng 0,74% (bằng 837 ha)`: an amount right behind a movement in percent.
    pub(super) fn is_amount_of_change(
        &self,
        clause: &Clause<'_>,
        fact: &Fact,
        words: &Gap,
        quantity: &Quantity,
    ) -> bool {
        let behind_change = matches!(clause.last, Some(Build::Move(_) | Build::Signed));
        behind_change
            && !(quantity.dimension == Some(Dimension::Money) && self.is_share(clause))
            && fact.lead.meets(Class::EQUAL)
            && words.content.is_empty()
            && !matches!(quantity.unit, UnitWords::Percent(..))
            && clause.current.and_then(|c| self.out.indicators.get(c)).is_some_and(|_| {
                // `giảm tỷ lệ hộ nghèo 4%, tương đương 540 hộ`: households are another thing than their rate.
                !matches!(quantity.unit, UnitWords::Noun(..)) || !self.is_ratio(clause.current)
            })
    }

    pub(super) fn amount_of_change(&mut self, clause: &mut Clause<'_>, fact: &Fact, quantity: &Quantity) {
        let Some(current) = clause.current else { return };
        let figure = quantity.figure(self.source);
        let Some(indicator) = self.out.indicators.get_mut(current) else { return };
        let before = indicator.changes.last().cloned();
        indicator.span = indicator.span.to(figure.span);
        // `tăng 2 lần (tương đương 39 triệu đồng)`: what it grew to.
        let grown = before.as_ref().is_some_and(|change| change.direction == Direction::Times);
        if grown && indicator.value.is_none() && quantity.dimension != Some(Dimension::Times) {
            indicator.value = Some(figure);
            return self.out.read(fact, quantity, current);
        }
        if before.as_ref().is_none_or(|change| change.versus.is_none()) {
            clause.open_bases.push((current, indicator.changes.len()));
        }
        indicator.add_change(Change {
            direction: before.as_ref().map_or(Direction::Up, |change| change.direction),
            figure,
            versus: before.as_ref().and_then(|change| change.versus),
            basis: before.and_then(|change| change.basis),
        });
        self.out.read(fact, quantity, current);
    }

    #[allow(clippy::too_many_arguments)]
    pub(super) fn level(
        &mut self,
        clause: &mut Clause<'_>,
        fact: &Fact,
        mut words: Gap,
        mut tail: &[Item],
        mut quantity: Quantity,
        at: usize,
        depth: usize,
    ) {
        // `kết nạp từ 40 hội viên mới trở lên`
        if let [rest @ .., last] = tail
            && last.class.meets(Class::BOUND_BEHIND)
            && !rest.is_empty()
            && rest.len() < 5
            && quantity.from
            && quantity.bound.is_none()
        {
            quantity.bound = quantity::bound(std::slice::from_ref(last));
            tail = rest;
        }
        if self.is_right_side(clause, fact, &words, tail, &quantity) {
            return self.right_side(clause, fact, &quantity, at);
        }
        self.give_back(clause, &mut words, tail, &quantity);
        if self.holders(clause, fact, &words, tail, &quantity) {
            return;
        }
        let right = self.pair_right(fact);
        // `trồng 120 ha rừng (kế hoạch trồng 200 ha)`
        let unplanned = |&outer: &usize| {
            let alike = self.memory.get(outer).is_some_and(|memory| memory.unit == quantity.unit_text(self.source));
            let same = |item: &Item| {
                let said = self.source.words(item.first, item.end);
                self.memory.get(outer).is_some_and(|memory| memory.name.says(self.source, said))
            };
            // `(kế hoạch cả năm mở 9 lớp)` is of the same year, `(kế hoạch năm 2024 xây 20 nhà)` of another.
            let time = words.period.or(words.when).map(|item| self.source.word(item.first));
            let other = words.opener.is_some() || time.is_some_and(|time| time != "năm" && time != "cả");
            let alike = alike && !other && (words.content.len() < 2 || words.content.iter().all(same));
            alike && self.out.indicators.get(outer).is_some_and(|i| i.plan.is_none() && i.total.is_none())
        };
        if let Some(outer) = clause.outer.filter(|_| words.planned && right.is_none()).filter(unplanned) {
            clause.current = Some(outer);
            return self.plan_of(fact, &quantity, outer);
        }
        if depth > 0 && clause.last == Some(Build::Share) && self.counted_of(clause, fact, &words, &quantity) {
            return;
        }
        let elsewhen = self.of_another_time(clause, &words) && tail.is_empty();
        let fills = words.content.is_empty()
            && words.topic.is_empty()
            && (!words.linked || tail.is_empty() && clause.last == Some(Build::OfBase))
            && !elsewhen
            && quantity.max.is_none()
            && words.opener.is_none()
            && matches!(
                clause.last,
                Some(Build::Move(_) | Build::Completion | Build::Percent | Build::OfBase | Build::Exceed | Build::Plan)
            )
            && (depth > 0 || tail.is_empty())
            && clause.current.and_then(|c| self.out.indicators.get(c)).is_some_and(|i| i.value.is_none());
        let reference =
            right.is_some() && depth > 0 && (words.moved || matches!(clause.last, Some(Build::Move(Direction::Times))));
        let shared = self.share_before(clause, fact, &words, tail, &quantity);
        let index = if let Some(shared) = shared {
            shared
        } else if let Some(moved) =
            clause.current.filter(|_| !words.separated && self.is_left(clause, fact, &words, tail, &quantity))
        {
            moved
        } else if fills
            && (!matches!(quantity.unit, UnitWords::Noun(..))
                || words.linked && quantity.unit_text(self.source).starts_with("lượt"))
        {
            clause.current.unwrap_or_default()
        } else {
            // `tỷ lệ hộ nghèo là 4,25%, tương đương với 120 hộ`
            let from = fact.tokens.0.saturating_sub(3);
            let near = (from..quantity.first).any(|token| self.source.word(token).ends_with("tương"));
            let before = if near { self.source.words(from, quantity.first) } else { "" };
            let same = ["tương đương", "tương ứng"].iter().any(|said| before.contains(said));
            let outer = clause.outer.or(clause.current.filter(|_| same)).and_then(|outer| self.memory.get(outer));
            // `tỷ lệ hộ nghèo 4,25% (120 hộ)`: the bracket counts what the rate is of.
            let counts = (depth > 0 || same)
                && words.content.is_empty()
                && words.opener.is_none()
                && (same || !words.joined)
                && tail.is_empty()
                && matches!(quantity.unit, UnitWords::Noun(..))
                && matches!(clause.last, Some(Build::Percent | Build::Share));
            let (parts, name) = match outer {
                Some(outer) if elsewhen => (outer.parts.clone(), outer.name.clone()),
                Some(outer)
                    if counts
                        && outer.parts.measure.is_empty() == outer.parts.object.is_empty()
                        && (!same || outer.name.says(self.source, &quantity.unit_text(self.source))) =>
                {
                    let name = if outer.parts.object.is_empty() { &outer.name } else { &outer.parts.object };
                    (outer.parts.clone(), name.clone())
                }
                // `17 người bị thương (nặng 13, nhẹ 4)`
                Some(outer) if self.is_kind_of(&words, fact, &quantity) && outer.is_counted() => {
                    let mut name = outer.name.clone();
                    name.add_items(&words.content);
                    (outer.parts.clone(), name)
                }
                _ => self.name(clause, &words, fact, &quantity, tail),
            };
            self.open(clause, fact, &words, parts, name, &quantity)
        };
        let mut figure = quantity.figure(self.source);
        // `371 trang trại (345; 26)`: the bracket counts what stands before it.
        let bare = depth > 0
            && figure.unit.is_empty()
            && (words.content.is_empty() || self.is_kind_of(&words, fact, &quantity))
            && right.is_none();
        if let Some(outer) = clause.outer.and_then(|outer| self.memory.get(outer)).filter(|_| bare)
            && (outer.is_counted() || words.place.is_some() && outer.dimension != Some(Dimension::Money))
        {
            figure.unit.clone_from(&outer.unit);
        }
        let unit = figure.unit.clone();
        let goes_on = self.goes_on_planning(clause, fact, &words, tail, index);
        let planned = (words.planned || goes_on) && right.is_none();
        let mut paired = None;
        if let Some(right) = right {
            let of_plan = fact.build == Build::MovedPair
                || resolve::is_plan(
                    self.source,
                    &quantity,
                    &right,
                    if words.content.is_empty() { &words.of_place } else { &words.content },
                    self.completion_follows(clause, at)
                        || self.makes_completion(clause, at + tail.len(), &quantity, &right),
                );
            let of_plan = of_plan || self.goes_on_exceeding(clause, index, quantity.amount, &right);
            if of_plan && quantity.amount > right.amount {
                self.row_was_planned(clause, index, &right);
            }
            paired = Some(if of_plan { Of::Plan } else { Of::Total });
            if reference {
                paired = None;
                self.reference(clause, fact, &right, index);
            }
            let other = right.figure(self.source);
            if let Some(indicator) = self.out.indicators.get_mut(index) {
                match paired {
                    Some(Of::Plan) => indicator.plan = Some(other.into()),
                    Some(_) => indicator.total = Some(other.into()),
                    None => {}
                }
            }
            if paired.is_some() {
                self.out.read(fact, &right, index);
            }
        }
        let Some(indicator) = self.out.indicators.get_mut(index) else { return };
        if shared.is_some()
            && let Some(share) = indicator.value.take()
        {
            indicator.add_rate(Completion { figure: share, of: Of::Total, basis: None });
        }
        extend(indicator, figure.span);
        if let Some(other) = indicator.plan.as_ref().or(indicator.total.as_ref()) {
            indicator.span = indicator.span.to(other.span);
        }
        if planned {
            indicator.plan = Some(figure.into());
            indicator.kind = Kind::Plan;
        } else {
            indicator.value = Some(figure);
        }
        if let Some(memory) = self.memory.get_mut(index) {
            memory.dimension = quantity.dimension;
            memory.unit = unit;
            memory.paired = paired;
            memory.thing_behind = !tail.is_empty();
        }
        self.out.read(fact, &quantity, index);
        // `(tương đương 309.000 tấn thịt xẻ)` is the same told in another way.
        if depth == 0 || !fact.lead.meets(Class::EQUAL) {
            self.part_of(clause, index, depth);
            self.part_of_total(index, &words);
        }
        self.unit_left_out(clause, index, &words, depth);
        self.unit_at_the_end(clause, index, &words);
        // `chỉ tiêu 20.000 lao động …; đã tạo việc làm cho 23.436 lao động`
        let source = self.source;
        let done = || (1..=10).any(|back| source.word(fact.tokens.0.wrapping_sub(back)) == "đã");
        self.part_of_plan(index, || fact.lead.meets(Class::ATTAIN) || right.is_some() || done());
        // What stands behind a slash does not take the movements that follow: `54 tỷ đồng/980 hộ, tăng 5%`.
        // Nor what `với` adds: `1.493 tỷ đồng với 41.283 lượt khách hàng, bằng 135%`.
        let worth = words.content.len() == 1
            && words.content.first().is_some_and(|item| {
                let head = self.source.words(item.first, item.end);
                ["trị giá", "tổng trị giá", "kinh phí", "tổng kinh phí", "số tiền", "tổng số tiền"].contains(&head)
            });
        // `612 hộ = 3.460 khẩu, chiếm 40%`: nor the same told in heads. Blood is what was planned: `với 280 đơn vị máu, đạt 112%`.
        let heads = quantity.dimension == Some(Dimension::People) && self.source.word(fact.tokens.0) == "=";
        let linked = words.linked && !quantity.unit_text(self.source).ends_with("máu");
        let added = (linked && words.content.is_empty() || worth || heads)
            && clause
                .current
                .and_then(|c| self.out.indicators.get(c))
                .is_some_and(|i| i.value.is_some() || i.plan.is_some());
        // `14 vụ, gồm 10 vụ trộm cắp và 4 vụ đánh nhau, tăng 5 vụ`: the last of a list that closes leaves the word to the whole.
        // So does that of `trong đó …` where a percentage of the plan follows.
        let rated = || self.completion_follows(clause, at + tail.len());
        let whole = clause.parts_from.filter(|wholes| {
            words.coordinated && clause.outer.is_none() && (wholes.closes || index > wholes.until && rated())
        });
        let whole = whole.and(self.out.indicators.get(index)).and_then(|i| i.part_of);
        let whole = whole.filter(|&whole| !self.tells_its_own(whole, index));
        let alike = |&k: &usize| resolve::same_kind(self.memory.get(k), self.memory.get(index));
        let next = clause.items.get(at + tail.len() + 1).map_or(Class::EMPTY, |item| item.class);
        let comma = next.meets(Class::COMMA);
        // A bracket right behind money is of the money: `với số tiền 3 tỷ đồng (đạt 60%)`.
        if !words.slashed && (!added || worth && next.meets(Class::OPEN)) {
            clause.current = whole.filter(|k| comma && alike(k)).or(Some(index));
        }
        // `70 hộ và 03 hợp tác xã duy trì …`: the first of two has its predicate behind the second.
        let closes =
            clause.items.get(..at).unwrap_or_default().iter().rev().take(3).any(|item| item.class.meets(Class::CLOSE));
        if !closes {
            self.share_predicate(clause, index, tail, &words);
            self.share_deed(clause, index, &words);
            self.share_offence(clause, index, tail, &words);
        }
    }

    /// `46 ha rừng/50 ha`: the other side of a pair whose thing stands between.
    fn is_right_side(&self, clause: &Clause<'_>, fact: &Fact, words: &Gap, tail: &[Item], right: &Quantity) -> bool {
        let left = clause.current.filter(|&current| current >= clause.first_out);
        words.slashed
            && words.content.is_empty()
            && tail.is_empty()
            && !fact.pair
            && fact.lead == Class::EMPTY
            && clause.last == Some(Build::Level)
            && left.and_then(|left| self.out.indicators.get(left)).is_some_and(|i| {
                let unit = right.unit_text(self.source);
                i.plan.is_none()
                    && i.total.is_none()
                    && i.value.as_ref().is_some_and(|v| v.unit == unit && !unit.is_empty())
            })
    }

    fn right_side(&mut self, clause: &Clause<'_>, fact: &Fact, right: &Quantity, at: usize) {
        let Some(index) = clause.current else { return };
        let follows = self.completion_follows(clause, at);
        let counted = self.memory.get(index).is_some_and(Memory::is_counted);
        let Some(indicator) = self.out.indicators.get_mut(index) else { return };
        let figure = right.figure(self.source);
        extend(indicator, figure.span);
        let more = indicator.value.as_ref().is_some_and(|value| value.amount > right.amount);
        let of = if follows || more || !counted { Of::Plan } else { Of::Total };
        match of {
            Of::Plan => indicator.plan = Some(figure.into()),
            _ => indicator.total = Some(figure.into()),
        }
        if let Some(memory) = self.memory.get_mut(index) {
            memory.paired = Some(of);
        }
        self.out.read(fact, right, index);
    }

    /// Whether a few plain words say of which kind those are that a number without a unit counts.
    fn is_kind_of(&self, words: &Gap, fact: &Fact, quantity: &Quantity) -> bool {
        let length: u32 = words.content.iter().map(|item| item.end - item.first).sum();
        matches!(quantity.unit, UnitWords::None)
            && fact.lead == Class::EMPTY
            && quantity.max.is_none()
            && (1..=5).contains(&length)
            && words.content.iter().all(|item| item.class.meets(Class::WORD) && !item.class.meets(Class::ASIDE))
    }

    /// Whether the name of an indicator begins with `tỷ lệ`.
    pub(super) fn is_ratio(&self, index: Option<usize>) -> bool {
        let name = index.and_then(|index| self.memory.get(index)).map(|memory| &memory.name);
        name.is_some_and(|name| name.opens(self.source, &["tỷ", "tỉ"]))
    }

    /// `348 tấn phân bón, thuốc trừ sâu, 50 tấn lúa giống`: where each figure has its thing behind it, the words between two
    /// figures belong to the first.
    fn give_back(&mut self, clause: &Clause<'_>, words: &mut Gap, tail: &[Item], quantity: &Quantity) {
        let plain = words.content.iter().all(|item| {
            item.class.meets(Class::WORD.or(Class::NAME).or(Class::LINK)) && !item.class.meets(Class::ASIDE)
        });
        let row = words.joined
            && !words.separated
            && words.topic.is_empty()
            && words.opener.is_none()
            && !words.linked
            && !words.exists;
        // `267 lớp chuyển giao khoa học, kỹ thuật cho 14.000 lượt hội viên`: so do they before `cho`, `với`.
        let handed = words.handed && matches!(quantity.unit, UnitWords::Noun(..)) && !words.coordinated;
        if !row
            || !plain
            || !words.before_comma && !handed
            || tail.is_empty() && !handed
            || words.content.is_empty()
            || !matches!(clause.last, Some(Build::Level))
        {
            return;
        }
        let Some(before) = clause.current.filter(|&current| current >= clause.first_out) else { return };
        let (Some(memory), Some(indicator)) = (self.memory.get_mut(before), self.out.indicators.get_mut(before)) else {
            return;
        };
        if memory.parts.verb.is_empty() && !handed || !memory.thing_behind {
            return;
        }
        let first = words.content.first().map_or(0, |item| item.first);
        if handed && memory.name.tokens().last().is_some_and(|(_, end)| end + 1 == first) {
            // The comma between them stays in the name.
            memory.name.add(first - 1, first);
        }
        memory.name.add_items(&words.content);
        indicator.name = memory.name.text(self.source);
        words.content.clear();
        words.linked = handed;
    }

    /// `vụ vi phạm về kinh tế, tham nhũng (nhiều hơn 33 vụ)`: words behind a comma that go on with what was counted.
    pub(super) fn belongs_behind(&self, clause: &Clause<'_>, words: &Gap) -> bool {
        const HEAD: Class = Class::MEASURE.or(Class::RATIO).or(Class::NAME).or(Class::AGENT);
        matches!(clause.last, Some(Build::Level | Build::Percent))
            && words.topic.is_empty()
            && !words.separated
            && words.opener.is_none()
            && words.content.first().is_some_and(|item| !item.class.meets(HEAD))
            && clause
                .current
                .filter(|&current| current >= clause.first_out)
                .and_then(|current| self.memory.get(current))
                .is_some_and(|memory| memory.thing_behind)
    }

    /// The right side of a pair.
    pub(super) fn pair_right(&self, fact: &Fact) -> Option<Quantity> {
        self.quantities.get(fact.quantity as usize + 1).copied().filter(|_| fact.pair)
    }

    /// The other side of own/reference: an indicator of its own.
    pub(super) fn reference(&mut self, clause: &Clause<'_>, fact: &Fact, right: &Quantity, of: usize) {
        let figure = right.figure(self.source);
        let Some(own) = self.out.indicators.get(of) else { return };
        let basis = own.changes.last().and_then(|change| change.basis.clone()).unwrap_or_default();
        let mut indicator = own.clone();
        indicator.name = if basis.is_empty() { own.name.clone() } else { format!("{} {}", own.name, basis) };
        indicator.changes.clear();
        indicator.rates.clear();
        indicator.span = figure.span;
        indicator.value = Some(figure);
        indicator.confidence = Confidence::Likely;
        let memory = self.memory.get(of).cloned().unwrap_or_default();
        let index = self.out.indicators.len();
        self.out.indicators.push(indicator);
        self.memory.push(memory);
        self.out.read(fact, right, index);
        let _ = clause;
    }

    /// Whether the next fact is a percentage of a plan that follows at once.
    pub(super) fn completion_follows(&self, clause: &Clause<'_>, at: usize) -> bool {
        let rest = clause.items.get(at + 1..).unwrap_or_default();
        rest.iter().take(3).find_map(|item| match item.data {
            Data::Fact(index) => {
                Some(clause.facts.get(index as usize).is_some_and(|fact| fact.build == Build::Completion))
            }
            _ if item.class.meets(Class::SEMICOLON.or(Class::STOP)) => Some(false),
            _ => None,
        }) == Some(true)
    }

    /// `8 vụ/33 bị can về tội phạm kinh tế`: what they are told of holds for the cases too.
    fn share_offence(&mut self, clause: &Clause<'_>, index: usize, tail: &[Item], words: &Gap) {
        let Some(before) = index.checked_sub(1).filter(|&k| k >= clause.first_out) else { return };
        let dimension = |k: usize| self.memory.get(k).and_then(|memory| memory.dimension);
        let pair = dimension(before) == Some(Dimension::Case) && dimension(index) == Some(Dimension::People);
        let near = words.content.is_empty() && !words.separated && (words.slashed || words.joined || words.linked);
        let told = tail.first().is_some_and(|item| match self.source.word(item.first) {
            "về" => matches!(self.source.word(item.first + 1), "tội" | "hành" | "các"),
            word => matches!(word, "phạm" | "vi"),
        });
        let size: u32 = tail.iter().map(|item| item.end - item.first).sum();
        if let (Some(memory), Some(indicator)) = (self.memory.get_mut(before), self.out.indicators.get_mut(before))
            && (pair && near && told)
            && !memory.thing_behind
            && (memory.parts.verb.is_empty() || size < 14)
        {
            memory.name.add_items(tail);
            memory.thing_behind = true;
            indicator.name = memory.name.text(self.source);
        }
    }

    /// Gives the predicate behind the second of two coordinated counts to the first.
    pub(super) fn share_predicate(&mut self, clause: &Clause<'_>, index: usize, tail: &[Item], words: &Gap) {
        let Some(before) = index.checked_sub(1).filter(|&k| k >= clause.first_out) else { return };
        let acts = |item: &Item| {
            item.class.meets(Class::VERB)
                || words.coordinated && item.class.meets(Class::WORD)
                || matches!(self.source.word(item.first), "bị" | "được")
        };
        let predicate = tail.iter().any(acts);
        self.share_fate(clause, index, tail, words);
        let coordinated = words.joined
            && words.content.is_empty()
            && !words.exists
            && predicate
            && self.memory.get(before).is_some_and(|memory| {
                memory.parts.behind && memory.parts.object.is_empty() && memory.parts.verb.is_empty()
            });
        let of = |index: usize| self.out.indicators.get(index).and_then(|i| i.part_of);
        if !coordinated || of(before) != of(index) {
            return;
        }
        if let (Some(memory), Some(indicator)) = (self.memory.get_mut(before), self.out.indicators.get_mut(before)) {
            memory.name.add_items(tail);
            indicator.name = memory.name.text(self.source);
        }
    }
}
