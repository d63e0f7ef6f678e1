//! Parts and their whole (trong đó).

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::{Data, Item, Source};
use super::quantity::Quantity;
use super::resolve;
use super::tally::paves;
use super::walker::{Clause, Memory, Walker, Wholes};
use crate::assemble::{Figure, Kind};
use crate::outline::{Sentence, Shape};

/// How many indicators back a whole may lie, so that a list without end takes time linear in its length.
const REACH: usize = 256;

/// `khai trừ, với hình thức khiển trách 23 người` opens parts; `bằng hình thức khiển trách, giảm 1 vụ` does not.
pub fn openers(source: &Source<'_>, items: &mut [Item], facts: &[Fact]) {
    const ENDS: Class = Class::FACT.or(Class::COMMA).or(Class::SEMICOLON).or(Class::STOP).or(Class::CLOSE);
    for at in 0..items.len() {
        let opens =
            items.get(at).is_some_and(|item| item.class.meets(Class::OPENER) && source.word(item.end - 1) == "thức");
        if !opens {
            continue;
        }
        let next = items.iter().skip(at + 1).find(|item| item.class.meets(ENDS)).map(|item| item.data);
        let level = matches!(next, Some(Data::Fact(index)) if facts.get(index as usize).is_some_and(|f| f.build == Build::Level));
        if let Some(item) = items.get_mut(at).filter(|_| !level) {
            item.class = Class::WORD;
        }
    }
}

impl Walker<'_> {
    /// Links an indicator to the whole it is a part of.
    pub(super) fn part_of(&mut self, clause: &Clause<'_>, index: usize, depth: usize) {
        if self.memory.get(index).is_some_and(|memory| memory.of_place) && clause.of_place.is_empty() {
            let from = clause.first_out.min(index);
            let whole =
                (from..index).rev().take(REACH).find(|&k| self.memory.get(k).is_some_and(|memory| !memory.of_place));
            return self.link(whole, index);
        }
        // `An Hạ (9 hộ), Bình Lâm (8 hộ)`: one place is no part of the other.
        let of_place = |k: usize| self.memory.get(k).is_some_and(|memory| memory.of_place);
        let both_places = |outer: usize| of_place(outer) && of_place(index);
        let from = match clause.parts_from {
            Some(wholes) => wholes.from,
            None if depth > 0 => {
                match clause.outer.or(clause.current).filter(|&outer| outer < index && !both_places(outer)) {
                    Some(outer) if self.is_some_of(outer, index) => {
                        let own_period = self.out.indicators.get(index).is_some_and(|i| i.period.is_some());
                        return self.link(Some(outer).filter(|_| !own_period), index);
                    }
                    _ => return,
                }
            }
            None => return,
        };
        let opened = clause.parts_from.is_some();
        let until = clause.parts_from.map_or(index, |wholes| wholes.until.min(index));
        let fits = |k: &usize| {
            // `BHXH 294 người; trong đó: BHXH bắt buộc 221 người` within a list: the part bears the name of what stands before.
            let nested = || {
                let word = self
                    .memory
                    .get(index)
                    .and_then(|m| m.name.tokens().next())
                    .map(|(first, _)| self.source.word(first));
                *k + 1 == until
                    && self.is_no_less(*k, index)
                    && !self.memory.get(*k).is_some_and(|m| m.of_place)
                    && word.is_some_and(|word| self.memory.get(*k).is_some_and(|m| m.name.says(self.source, word)))
            };
            let siblings = self
                .out
                .indicators
                .get(*k)
                .is_some_and(|i| i.part_of.is_none() || !opened || clause.outer == Some(*k) || nested());
            siblings
                && !(opened && self.memory.get(*k).is_some_and(|memory| memory.elsewhen))
                && (resolve::same_kind(self.memory.get(*k), self.memory.get(index))
                    || opened
                        && (self.is_some_of(*k, index)
                            || self.moves_within(*k, index)
                            || *k + 1 == until && self.is_share_of(*k, index)))
                && self.can_hold(*k, index)
                && self.same_fate(*k, index)
        };
        // The nearest that is no less than the part; where none is, the report says so and the audit asks.
        let near = || (from..until).rev().take(REACH).filter(fits);
        let no_less = || near().filter(|&k| self.is_no_less(k, index));
        // `thụ lý 300 vụ, giải quyết 270 vụ; trong đó cấp tỉnh thụ lý 90 vụ`: one of what was done alike comes first.
        let verb = |k: usize| {
            let (first, end) = self.memory.get(k)?.parts.verb.tokens().next()?;
            Some(self.source.words(first, end))
        };
        let own = verb(index).filter(|_| opened);
        let alike = own.and_then(|own| no_less().find(|&k| verb(k) == Some(own)));
        let whole = alike.or_else(|| no_less().next()).or_else(|| near().next());
        let own_period = depth > 0 && !opened && self.out.indicators.get(index).is_some_and(|i| i.period.is_some());
        self.link(whole.filter(|_| !own_period), index);
    }

    fn is_some_of(&self, whole: usize, part: usize) -> bool {
        let range = self.level_of(part).is_some_and(|level| level.max.is_some());
        let (whole, part) = (self.memory.get(whole), self.memory.get(part));
        resolve::same_kind(whole, part) || !range && resolve::some_of(self.source, whole, part)
    }

    /// Whether what is told of is a share of all.
    pub(super) fn is_share(&self, clause: &Clause<'_>) -> bool {
        clause.current.and_then(|c| self.out.indicators.get(c)).is_some_and(|i| i.rule == "rate.share")
    }

    /// `113 đảng viên. Trong đó có 44% đảng viên ở nông thôn, 50% là nữ`: a percentage of those that were counted.
    fn is_share_of(&self, whole: usize, part: usize) -> bool {
        let (Some(all), Some(some)) = (self.memory.get(whole), self.memory.get(part)) else { return false };
        let share = all.is_counted() && some.unit == "%" && some.thing_behind && all.unit != "%";
        let first = some.name.tokens().next().map(|(first, _)| self.source.word(first));
        share && (some.name.says(self.source, &all.unit) || first == Some("là"))
    }

    /// `doanh thu đạt 2.412 tỷ đồng, tăng 6,5%. Trong đó, vận tải hành khách tăng 7,3%`: the part moves as its whole does.
    fn moves_within(&self, whole: usize, part: usize) -> bool {
        let Some(memory) = self.memory.get(part) else { return false };
        let unit = Some(memory.unit.as_str());
        // `trong đó diện tích giảm 5%` under a production moves by itself.
        let measure = memory.parts.measure.tokens().last().map(|(first, end)| self.source.words(first, end));
        let alike = measure.is_none_or(|own| self.memory.get(whole).is_some_and(|all| all.name.says(self.source, own)));
        // `đạt 72% kế hoạch. Trong đó, công nghiệp đạt 70% kế hoạch`: or is carried out as its whole is.
        let rate = self.out.indicators.get(part).and_then(|i| i.rates.first()).map(|rate| rate.of);
        alike
            && self.level_of(part).is_none()
            && self.out.indicators.get(whole).is_some_and(|i| {
                i.changes.iter().any(|change| Some(change.figure.unit.as_str()) == unit)
                    || rate.is_some() && i.rates.iter().any(|of| Some(of.of) == rate)
            })
    }

    /// A movement alone holds no level.
    fn can_hold(&self, whole: usize, part: usize) -> bool {
        self.level_of(whole).is_some() || self.level_of(part).is_none()
    }

    fn is_no_less(&self, whole: usize, part: usize) -> bool {
        self.level_of(whole).zip(self.level_of(part)).is_none_or(|(whole, part)| {
            whole.unit != part.unit || whole.bound.is_some() || part.bound.is_some() || whole.amount >= part.amount
        })
    }

    /// The level of an indicator, reached or planned.
    fn level_of(&self, index: usize) -> Option<&Figure> {
        self.out.indicators.get(index).and_then(|i| i.value.as_ref().or(i.plan.as_deref()))
    }

    /// The dead are no part of the injured.
    fn same_fate(&self, whole: usize, part: usize) -> bool {
        let says = |index: usize, word: &str| self.memory.get(index).is_some_and(|m| m.name.says(self.source, word));
        // Where only one of them is told of, the part is of those: `số vụ chết người: 694 vụ (trong đó khu vực …: 547 vụ)`.
        let other = |a: &str, b: &str| says(part, a) && !says(whole, a) && says(whole, b);
        let dead = |index: usize| ["chết", "tử vong", "tử nạn", "thiệt mạng"].iter().any(|word| says(index, word));
        !other("bị thương", "chết") && (dead(whole) || !dead(part))
    }

    /// `Tổng dư nợ 281 tỷ đồng. … dư nợ 155 tỷ đồng`: what bears the name of a total without its `tổng` is a part of it.
    pub(super) fn part_of_total(&mut self, index: usize, words: &Gap) {
        /// So many indicators back a total may stand.
        const BACK: usize = 12;
        let free = self.out.indicators.get(index).is_some_and(|i| i.part_of.is_none());
        if let ([verb], Some(before)) = (words.content.as_slice(), index.checked_sub(1))
            && paves(self.source, verb)
            && self.memory.get(before).zip(self.memory.get(index)).is_some_and(|(whole, part)| {
                whole.unit == part.unit
                    && whole.name.tokens().next().map(|name| name.0) == part.name.tokens().next().map(|name| name.0)
            })
            && self.is_no_less(before, index)
        {
            return self.link(Some(before).filter(|_| free), index);
        }
        let Some((first, end)) = words.content.first().zip(words.content.last()).map(|(a, b)| (a.first, b.end)) else {
            return;
        };
        // `dư nợ hộ nghèo 96 tỷ đồng, hộ cận nghèo 74 tỷ đồng`: the next of the row is a part of the same total.
        let before = index.checked_sub(1).filter(|&k| self.memory.get(k).is_some_and(|memory| memory.of_total));
        let own = words.content.first().is_some_and(|item| item.class.meets(Class::MEASURE.or(Class::VERB)));
        if let Some(before) = before.filter(|_| free && words.joined && !words.separated && !own) {
            let whole = self.out.indicators.get(before).and_then(|i| i.part_of);
            let whole = whole.filter(|&k| resolve::same_kind(self.memory.get(k), self.memory.get(index)));
            return self.link_to_total(whole, index);
        }
        let part = |k: u32| if k < end { self.source.word(k) } else { "" };
        if !free || part(first) == "tổng" {
            return;
        }
        let value = |k: usize| self.out.indicators.get(k).and_then(|i| i.value.as_ref()).map(|value| value.amount);
        let whole = (self.carry.paragraph_start.min(index)..index).rev().take(BACK).find(|&k| {
            let Some((total, behind)) = self.memory.get(k).and_then(|memory| memory.total) else { return false };
            let same = (0..behind - total)
                .take_while(|&n| self.source.word(total + n) == part(first + n) && first + n < end)
                .count() as u32;
            let rest = if total + same < behind { self.source.word(total + same) } else { "" };
            let own = part(first + same);
            // The rest of the total's name must be wider than the part's.
            let wider = match rest {
                "" => true,
                "lương" => matches!(own, "lúa" | "thóc" | "ngô" | "màu" | "cây"),
                "gieo" => matches!(own, "lúa" | "ngô" | "lạc" | "rau" | "đậu" | "khoai" | "sắn" | "mía"),
                "các" => true,
                _ => false,
            };
            same >= 2
                && wider
                && value(k) > value(index)
                && resolve::same_kind(self.memory.get(k), self.memory.get(index))
        });
        self.link_to_total(whole, index);
    }

    fn link_to_total(&mut self, whole: Option<usize>, index: usize) {
        if let Some(memory) = self.memory.get_mut(index) {
            memory.of_total = whole.is_some();
        }
        self.link(whole, index);
    }

    /// `Trong 44 chỉ tiêu, có 9 chỉ tiêu vượt`, `Toàn bộ 33 chỉ tiêu hoàn thành, 25 chỉ tiêu vượt`: the figure at `at` is of them
    /// all, and what is counted next is a part.
    pub(super) fn all_of(&self, clause: &mut Clause<'_>, at: usize) {
        let item = |back: usize| at.checked_sub(back).and_then(|k| clause.items.get(k));
        let before = |back: usize| item(back).map(|item| self.source.words(item.first, item.end));
        let counted = usize::from(matches!(before(1), Some("tổng số" | "số")));
        let opens = match before(1 + counted) {
            Some("trong") => before(2 + counted).is_none_or(|word| [",", ";", ":", "."].contains(&word)),
            Some("bộ") => before(2 + counted) == Some("toàn"),
            Some("cả") => before(2 + counted) == Some("tất"),
            Some("toàn bộ" | "tất cả") => true,
            _ => false,
        };
        if let Some(index) = clause.current.filter(|_| opens && clause.outer.is_none()) {
            clause.parts_from = Some(Wholes { from: index, until: index + 1, closes: true });
        }
    }

    /// `… là 8.314 ha. Cụ thể một số loại cây trồng như sau:` opens the list of what was told before it.
    pub(super) fn opens_list(&mut self, sentence: &Sentence, items: &[Item], new_paragraph: bool) {
        let opens = items.first().is_some_and(|item| item.class.meets(Class::OPENER));
        let ends = items.last().is_some_and(|item| item.class.meets(Class::COLON));
        let from = self.carry.sentence_start;
        if !new_paragraph && opens && ends && from < self.out.indicators.len() {
            self.list_from(sentence, from);
        }
    }

    /// An opener behind the last figure of a sentence leaves its list to the next.
    pub(super) fn leaves_list(&mut self, sentence: &Sentence, items: &[Item], from: usize) {
        let mut behind = items.iter().rev().take_while(|item| !item.class.meets(Class::FACT));
        if behind.any(|item| item.class.meets(Class::OPENER)) {
            self.list_from(sentence, from);
        }
    }

    fn list_from(&mut self, sentence: &Sentence, from: usize) {
        self.carry.opened = (sentence.depth, false);
        self.carry.open_list = Some(Wholes { from, until: self.out.indicators.len(), closes: false });
    }

    /// Whether a sentence is one of a list; the list that it is none of is closed.
    pub(super) fn goes_on_list(&mut self, sentence: &Sentence, items: &[Item], new_paragraph: bool) -> bool {
        // `Cây lúa: 5.947 ha` on a line of its own goes on with the list that is open.
        let headed = || items.iter().take(6).any(|item| item.class.meets(Class::COLON));
        let listed = sentence.shape == Shape::Item
            || sentence.depth > 0
            || new_paragraph && self.carry.open_list.is_some() && headed();
        // `- Dư nợ …, cụ thể:`, `+ …`, `+ …`, `- Nợ xấu …`: what stands no deeper than the opener behind its list is none of it.
        self.carry.unit = self.carry.unit.filter(|unit| !new_paragraph || sentence.depth > unit.2);
        let (depth, deeper) = self.carry.opened;
        let over = deeper && sentence.depth <= depth;
        self.carry.opened.1 |= sentence.depth > depth;
        if new_paragraph && (!listed || over) {
            self.carry.open_list = None;
        }
        if new_paragraph && !listed {
            self.carry.heading.clear();
        }
        listed
    }

    /// Whether the figure before this place was of them all: `Trong 44 chỉ tiêu có …`.
    pub(super) fn of_them(clause: &Clause<'_>, words: &Gap) -> bool {
        let right = words.joined == words.coordinated && !words.separated && clause.last == Some(Build::Level);
        right && clause.parts_from.is_some_and(|wholes| wholes.closes && Some(wholes.from) == clause.current)
    }

    /// What is part of a plan is planned itself, unless it was `reached`.
    pub(super) fn part_of_plan(&mut self, index: usize, reached: impl FnOnce() -> bool) {
        let whole = self.out.indicators.get(index).and_then(|indicator| self.out.indicators.get(indicator.part_of?));
        let planned = whole.is_some_and(|whole| whole.kind == Kind::Plan) && !reached();
        if let Some(indicator) = self.out.indicators.get_mut(index).filter(|_| planned)
            && indicator.kind == Kind::Result
            && indicator.rates.is_empty()
        {
            indicator.kind = Kind::Plan;
            indicator.plan = indicator.value.take().map(Box::new);
        }
    }

    /// Makes one indicator a part of another, whose estimate it shares.
    pub(super) fn link(&mut self, whole: Option<usize>, index: usize) {
        let Some(whole) = whole else { return };
        let estimate = self.out.indicators.get(whole).is_some_and(|i| i.kind == Kind::Estimate);
        if let Some(indicator) = self.out.indicators.get_mut(index) {
            indicator.part_of = Some(whole);
            if estimate && indicator.kind == Kind::Result {
                indicator.kind = Kind::Estimate;
            }
        }
    }

    /// A movement in a bracket behind a level (`(An Giang giảm 33 nghìn ha)`) belongs to it.
    pub(super) fn part_of_movement(&mut self, clause: &Clause<'_>, index: usize, depth: usize, quantity: &Quantity) {
        if let Some(memory) = self.memory.get_mut(index) {
            memory.unit = quantity.unit_text(self.source);
        }
        let of_place = self.memory.get(index).is_some_and(|memory| memory.of_place);
        if depth > 0 || clause.parts_from.is_some() || of_place {
            self.part_of(clause, index, depth);
        }
    }

    /// The indicator of which a place is the varying part: the nearest before it that is not of a place itself.
    pub(super) fn shared(&self, clause: &Clause<'_>, sentence_before: usize) -> Option<usize> {
        let from = if self.out.indicators.len() > clause.first_out { clause.first_out } else { sentence_before };
        (from..self.out.indicators.len())
            .rev()
            .take(REACH)
            .find(|&k| self.memory.get(k).is_some_and(|memory| !memory.of_place))
    }

    /// The whole of the bracket or the list that is open.
    pub(super) fn whole(&self, clause: &Clause<'_>) -> Option<&Memory> {
        clause.outer.or(clause.parts_from.map(|wholes| wholes.from)).and_then(|whole| self.memory.get(whole))
    }
}
