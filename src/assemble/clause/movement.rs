//! Movements: by how much, against what (tăng, giảm).

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::{Data, Item};
use super::opening::{extend, own_period};
use super::quantity::{Quantity, UnitWords};
use super::resolve;
use super::retold::{counts_others, heads};
use super::walker::{Clause, Walker};
use crate::assemble::{Change, Direction, Kind, Versus};
use crate::lexicon::{Class as TermClass, Cue, Dimension, Entry};
use rust_decimal::Decimal;

impl Walker<'_> {
    pub(super) fn change(
        &mut self,
        clause: &mut Clause<'_>,
        fact: &Fact,
        mut words: Gap,
        tail: &[Item],
        quantity: Quantity,
        depth: usize,
    ) {
        // `phát hiện 12 vụ, so với cùng kỳ phát hiện nhiều hơn 3 vụ`: the verb told again names nothing.
        if let [verb] = words.content.as_slice()
            && verb.class.meets(Class::VERB)
            && clause.base.is_some()
            && let Some(index) = self.matching(clause, &quantity, tail)
            && self.memory.get(index).is_some_and(|memory| memory.name.says(self.source, self.source.word(verb.first)))
        {
            words.content.clear();
        }
        // `(thấp hơn mức tăng 7,8% của cùng kỳ)`: how another time moved.
        if words.moved
            && words.content.is_empty()
            && self.source.word(fact.tokens.0) == "mức"
            && let Some(current) = clause.current
        {
            return self.out.read(fact, &quantity, current);
        }
        let retold = self.retold(clause, &words, &quantity).filter(|_| matches!(fact.build, Build::Move(_)));
        if retold.is_some() {
            words.content.clear();
        } else if self.told_by(&words.content) {
            // What the sentence before was about, else what was told last.
            words.content = clause.of_place.iter().filter(|_| clause.last.is_none()).copied().collect();
        }
        let other = clause.current.filter(|&current| self.is_level_of_other(fact, &words, &quantity, current));
        if let Some(current) = other {
            return self.out.read(fact, &quantity, current);
        }
        let nameless = words.content.is_empty() && words.topic.is_empty() && words.place.is_none();
        let fitting = match fact.build {
            Build::Move(way) if nameless && tail.is_empty() && fact.lead.meets(Class::RATIO) => {
                self.moved_by(clause, way, &quantity)
            }
            _ => None,
        };
        let matched = retold.or(fitting);
        let matched = if nameless { matched.or_else(|| self.matching(clause, &quantity, tail)) } else { None };
        // `GDP tăng 7,6%, trong đó quý I tăng 7,3% và quý II tăng 7,9%`
        let current = clause.current.and_then(|current| self.out.indicators.get(current));
        let within = words.period.is_some()
            && (words.opener.is_some()
                || words.joined && current.is_some_and(|i| i.period.is_some() && i.value.is_none())
                || words.coordinated && fact.build == Build::Percent && current.is_some_and(|i| i.value.is_none()));
        let own = (own_period(&words, clause) || within || self.of_another_time(clause, &words)) && matched.is_none();
        // `tăng 3 dự án và tăng 25% về vốn`: the words behind the percentage say of what it is.
        let about = tail.first().is_some_and(|item| self.source.word(item.first) == "về") && tail.len() > 1;
        let tail = if about { tail.get(1..).unwrap_or_default() } else { tail };
        // `92% về việc và 90% về tiền, vượt 8% về việc`
        let named = || self.matching(clause, &quantity, tail).or_else(|| self.measured(clause, tail));
        let matched = if about && nameless { named() } else { matched };
        let splits = nameless && matched.is_none() && (about || self.splits(clause, &quantity, tail));
        // `…; kéo giảm 5% số vụ`: behind a semicolon or a full stop the words behind the figure name what moves.
        let behind = !tail.is_empty() && depth == 0 && (words.separated || clause.last.is_none());
        // `đạt 15 tiêu chí, giảm 4-5% hộ nghèo`: so do they where they name something else than what was counted.
        let behind = behind || nameless && matched.is_none() && self.is_of_others(clause, &quantity, tail);
        // `giảm 0,2 phần nghìn mức sinh, giảm 1,4% trường hợp sinh con thứ ba`: each has its noun behind it.
        let memory = clause.current.and_then(|current| self.memory.get(current));
        let row = matches!(clause.last, Some(Build::Move(_))) && memory.is_some_and(|memory| memory.parts.behind);
        let behind = behind || nameless && matched.is_none() && row && !tail.is_empty() && depth == 0;
        let target = matched.or(clause.current.filter(|_| !behind && !splits));
        let joins = nameless && target.is_some() && !own;
        let index = match target {
            Some(target) if joins => target,
            _ => {
                let (parts, name) = self.name(clause, &words, fact, &quantity, tail);
                let index = self.open(clause, fact, &words, parts, name, &quantity);
                self.part_of_movement(clause, index, depth, &quantity);
                let place =
                    clause.current.filter(|_| splits).and_then(|c| self.out.indicators.get(c)?.locality.clone());
                if let (Some(place), Some(indicator)) = (place, self.out.indicators.get_mut(index)) {
                    indicator.locality.get_or_insert(place);
                }
                index
            }
        };
        let before = self.out.indicators.get(index).and_then(|i| i.changes.last()).cloned();
        let direction = match fact.build {
            // `tăng 0,8 lần`: by so much; by that factor it would have fallen or stayed.
            Build::Move(Direction::Times) if fact.lead.meets(Class::UP) && quantity.amount <= Decimal::ONE => {
                Direction::Up
            }
            Build::Move(direction) | Build::Aligned(direction) => direction,
            Build::Signed if quantity.sign < 0 => Direction::Down,
            Build::Doubled => Direction::Times,
            Build::Percent | Build::Level => self.inherited_direction(clause, index),
            _ => Direction::Up,
        };
        let in_bracket =
            depth > 0 && joins && before.is_some() && matches!(clause.last, Some(Build::Move(_) | Build::Signed));
        let average =
            fact.lead.meets(Class::AVERAGE) || words.average || quantity.figure(self.source).unit.contains("/năm");
        let mut lent = false;
        let (versus, basis) = match (fact.build, fact.base, fact.plan) {
            (_, Some((versus, first, end)), _) => (Some(versus), Some((first, end))),
            (_, None, Some(plan)) => (Some(Versus::Plan), Some(plan)),
            (Build::Exceed, ..) => (Some(Versus::Plan), None),
            _ if average => (Some(Versus::Previous), None),
            _ if in_bracket => {
                lent = words.separated || words.coordinated;
                (before.as_ref().and_then(|change| change.versus), None)
            }
            _ => {
                lent = clause.base.is_some() && words.base.is_none();
                (clause.base.map(|base| base.0), clause.base.map(|base| (base.1, base.2)))
            }
        };
        // `tăng 10% so với cùng kỳ; trong đó thu nội địa 60 tỷ đồng, tăng 5%`: a part moves against the base of its whole.
        let whole = self.out.indicators.get(index).and_then(|i| self.out.indicators.get(i.part_of?));
        let whole = whole.map_or(&[][..], |whole| whole.changes.as_slice());
        let inherited = whole.last().and_then(|change| change.versus).filter(|base| {
            *base != Versus::Plan && whole.iter().rev().take(8).all(|change| change.versus == Some(*base))
        });
        let from_whole = versus.is_none();
        let versus = versus.or(inherited);
        if let Some(base) = fact.base {
            // The base of the last of a row of movements holds for the whole row.
            if !words.separated && fact.build != Build::Exceed {
                self.fill_bases(clause, base, depth);
                // What took its base from the clause before moves against this one too.
                // They are among the last, so that a long row is not read again for each of its movements.
                let from = clause.lent.first().map_or(usize::MAX, |lent| lent.1);
                let changes = self.out.indicators.get_mut(index).into_iter().flat_map(|i| i.changes.iter_mut().rev());
                for change in changes.take_while(|change| change.figure.span.start >= from) {
                    let start = change.figure.span.start;
                    let lent = clause.lent.binary_search_by_key(&start, |lent| lent.1);
                    if lent.is_ok_and(|at| clause.lent.get(at).is_some_and(|lent| lent.0 == index)) {
                        change.versus = Some(base.0);
                        change.basis = Some(self.source.text(base.1, base.2).into());
                    }
                }
            }
            clause.lent.clear();
            clause.base = Some(base);
        }
        let seconds = fact.second.and_then(|second| self.quantities.get(second as usize)).copied();
        for (k, quantity) in std::iter::once(quantity).chain(seconds).enumerate() {
            let mut figure = quantity.figure(self.source);
            match fact.build {
                Build::Move(Direction::Times) | Build::Doubled if figure.unit.is_empty() => figure.unit = "lần".into(),
                Build::Signed if figure.unit.is_empty() && self.carry.signed.is_some() => figure.unit = "%".into(),
                _ => {}
            }
            let first_base = words.first_base.filter(|_| matches!(fact.build, Build::Aligned(_)) && k == 0);
            let (versus, basis) = match first_base.map(|item| (item.data, item)) {
                Some((Data::Base(first), item)) => (Some(first), Some((item.first, item.end))),
                _ => (versus, basis),
            };
            let change = Change {
                direction,
                versus,
                basis: basis.map(|(first, end)| self.source.text(first, end).into()),
                figure,
            };
            self.base_of_pair(index, &quantity, &change);
            let Some(indicator) = self.out.indicators.get_mut(index) else { return };
            extend(indicator, change.figure.span);
            if indicator.kind == Kind::Goal && indicator.value.is_some() && change.versus == Some(Versus::SamePeriod) {
                // What is compared with the same period has been reached.
                indicator.kind = Kind::Result;
            }
            if lent {
                clause.lent.push((index, change.figure.span.start));
            }
            if (change.versus.is_none() || from_whole) && fact.build != Build::Exceed {
                clause.open_bases.push((index, indicator.changes.len()));
            }
            indicator.add_change(change);
            if fact.build == Build::Doubled {
                self.out.note(fact, index);
            } else {
                self.out.read(fact, &quantity, index);
            }
        }
        if !joins && let Some(memory) = self.memory.get_mut(index) {
            memory.percent = Some(resolve::Percent::Change);
        }
        clause.current = Some(index);
    }

    /// `Kim ngạch nhập khẩu -30,72` under a heading that says of all what they are compared with, in percent.
    pub(super) fn signed(&self, fact: &Fact, quantity: &Quantity) -> Option<Fact> {
        let bare = fact.build == Build::Signed && fact.base.is_none() && matches!(quantity.unit, UnitWords::None);
        Some(Fact { base: Some(self.carry.signed.filter(|_| bare)?), ..*fact })
    }

    /// `gấp đôi`, `gấp rưỡi` as a quantity.
    pub(super) fn doubled(&self, fact: &Fact) -> Quantity {
        let half = |token: &u32| self.source.word(*token) == "rưỡi";
        let tenths = if (fact.tokens.0..fact.tokens.1).any(|token| half(&token)) { 15 } else { 20 };
        let amount = Decimal::new(tenths, 1).normalize();
        Quantity::in_words(amount, UnitWords::None, fact.tokens.0, fact.tokens.1)
    }

    /// Whether the noun behind a percentage counts others than the indicator before it.
    fn is_of_others(&self, clause: &Clause<'_>, quantity: &Quantity, tail: &[Item]) -> bool {
        let counted =
            |&token: &u32| self.source.terms.of(token as usize, TermClass::Unit).map(|term| (token, term.end));
        // `(giảm 11% vụ, giảm 16% số người chết)`
        let noun = tail.first().map(|item| item.first + u32::from(self.source.word(item.first) == "số"));
        let noun = noun.as_ref().and_then(counted);
        let told = clause.current.and_then(|current| self.memory.get(current));
        if told.is_some_and(|told| counts_others(self.source, told, quantity)) {
            return true;
        }
        let Some((first, end)) = noun.filter(|_| matches!(quantity.unit, UnitWords::Percent(..))) else { return false };
        told.is_some_and(|memory| {
            // `giảm 16% số người chết, giảm 17% số người bị thương`
            let number = tail.first().is_some_and(|item| self.source.word(item.first) == "số");
            let moved = memory.percent == Some(resolve::Percent::Change) && !memory.is_counted();
            moved && number && (clause.outer.is_some() || !memory.name.says(self.source, self.source.words(first, end)))
                || memory.is_counted()
                    && memory.unit != self.source.words(first, end)
                    && !memory.name.says(self.source, self.source.word(end - 1))
        })
    }

    /// The indicator before this place that counts the same: `giảm 4 người chết` moves `52 người chết`, `7% số vụ` the `vụ`.
    pub(super) fn matching(&self, clause: &Clause<'_>, quantity: &Quantity, tail: &[Item]) -> Option<usize> {
        let noun_at = |token: u32| {
            let token = if self.source.word(token) == "số" { token + 1 } else { token };
            self.source.terms.of(token as usize, TermClass::Unit).map(|term| (token, term.end))
        };
        let (noun, rest) = match quantity.unit {
            UnitWords::Noun(first, end) => ((first, end), tail),
            UnitWords::Percent(..) | UnitWords::Measure(..)
                if matches!(quantity.unit, UnitWords::Percent(..)) || quantity.dimension == Some(Dimension::Times) =>
            {
                let Some(at) = tail.iter().position(|item| !item.class.meets(Class::MEASURE)) else {
                    return self.measured(clause, tail);
                };
                (noun_at(tail.get(at)?.first)?, tail.get(at..).unwrap_or_default())
            }
            _ => return None,
        };
        let unit = self.source.words(noun.0, noun.1);
        // `nâng tổng số đảng viên lên 545 đồng chí, tăng 116 đảng viên`: what counts the same right before it moves.
        // So does what stands before a bracket that ended in a share: `260 vụ (làm rõ 180 vụ, chiếm 69,2%), giảm 140 vụ`.
        let near = clause.current.filter(|&c| {
            let counted = self.memory.get(c).and_then(|memory| memory.dimension);
            let level = self.out.indicators.get(c).is_some_and(|i| i.value.is_some() && i.changes.is_empty());
            counted.is_some()
                && counted == quantity.dimension
                && level
                && tail.is_empty()
                && matches!(clause.last, Some(Build::Level | Build::Percent | Build::Share))
        });
        if let (Some(near), UnitWords::Noun(..)) = (near, quantity.unit) {
            return Some(near);
        }
        let said = rest.iter().find(|item| item.end > noun.1);
        let said = said.map(|item| self.source.words(item.first.max(noun.1), item.end));
        let from = clause.sentence_before.min(clause.first_out);
        let fits = |index: &usize| {
            let (Some(memory), Some(indicator)) = (self.memory.get(*index), self.out.indicators.get(*index)) else {
                return false;
            };
            let told = || indicator.changes.iter().rev().take(16).any(|change| change.figure.unit == unit);
            heads(&memory.unit, unit)
                && indicator.value.is_some()
                && !(told() && matches!(quantity.unit, UnitWords::Noun(..)))
                && said.is_none_or(|word| memory.name.says(self.source, word))
        };
        (from..self.out.indicators.len()).rev().take(256).find(fits)
    }

    /// `giảm 2 vụ, 6 đối tượng`, `tăng 7,7% số vụ, 2,9% số người chết`: the movement word holds for the next of the row.
    pub(super) fn goes_on_moving(
        &self,
        clause: &Clause<'_>,
        fact: &Fact,
        words: &Gap,
        tail: &[Item],
        quantity: &Quantity,
    ) -> bool {
        // `tăng 4.845 vụ với 18.256 bị cáo`, `tăng 268 vụ/128 bị can`: both moved.
        let together = (words.linked || words.slashed)
            && tail.is_empty()
            && clause.current.and_then(|c| self.out.indicators.get(c)).is_some_and(|i| i.value.is_none());
        let row = (words.joined || together)
            && !words.separated
            && (!words.linked || together)
            && words.content.is_empty()
            && words.topic.is_empty()
            && words.opener.is_none();
        let kind = match fact.build {
            Build::Level => !fact.pair && matches!(quantity.unit, UnitWords::Noun(..)),
            Build::Percent => !tail.is_empty(),
            _ => false,
        };
        let bare = !fact.lead.meets(Class::ATTAIN.or(Class::REMAIN).or(Class::EQUAL).or(Class::ESTIMATE));
        // `45 trường hợp (giảm 12 trường hợp) và 18 vụ`: what stands behind the bracket did not move.
        let lead = fact.tokens.0;
        let closed = words.coordinated && self.source.word(lead.saturating_sub(2)) == ")";
        let level = clause.current.and_then(|c| self.out.indicators.get(c)).is_some_and(|i| i.value.is_some());
        row && kind
            && bare
            && !(closed && level)
            && matches!(clause.last, Some(Build::Move(_)))
            && (self.matching(clause, quantity, tail).is_some()
                || self.splits(clause, quantity, tail)
                // `tăng 2,2% về việc và 9,86% về tiền`
                || tail.first().is_some_and(|item| self.source.word(item.first) == "về"))
    }

    /// `giảm 31 vụ, tương ứng 4,28% so với năm trước`: the movement told again in percent.
    pub(super) fn restates(
        &self,
        clause: &Clause<'_>,
        fact: &Fact,
        words: &Gap,
        tail: &[Item],
        quantity: &Quantity,
    ) -> bool {
        // `tăng 4 doanh nghiệp (0,7 lần)`
        let times = fact.build == Build::Level
            && quantity.dimension == Some(Dimension::Times)
            && clause.outer.is_some()
            && !fact.pair;
        let lead = self.source.words(fact.tokens.0, quantity.first);
        let said = || words.respectively || lead.starts_with("tương") || lead == "=";
        (matches!(fact.build, Build::Percent | Build::OfBase) || times)
            && matches!(clause.last, Some(Build::Move(_)))
            && !words.separated
            && words.content.is_empty()
            && words.topic.is_empty()
            && tail.is_empty()
            && (times || said())
    }

    /// `giảm từ 6,4% năm 2020 xuống còn 1,9%`: the first figure is the level before, the level follows.
    pub(super) fn is_starting_point(&self, clause: &Clause<'_>, fact: &Fact, quantity: &Quantity, at: usize) -> bool {
        if !quantity.from || !matches!(fact.build, Build::Move(_) | Build::Level | Build::Percent) || fact.pair {
            return false;
        }
        let rest = clause.items.get(at + 1..).unwrap_or_default();
        let next = rest.iter().take(8).find(|item| item.class.meets(Class::FACT.or(Class::SEMICOLON).or(Class::STOP)));
        let Some(Data::Fact(index)) = next.map(|item| item.data) else { return false };
        let Some(next) = clause.facts.get(index as usize) else { return false };
        let lead = self.source.words(next.tokens.0, next.tokens.1);
        let moves = matches!(fact.build, Build::Move(_)) && next.lead.meets(Class::REMAIN.or(Class::ATTAIN));

        matches!(next.build, Build::Level | Build::Percent)
            && (moves || ["xuống", "lên", "còn", "giảm còn"].iter().any(|word| lead.starts_with(word)))
    }

    /// Opens an indicator whose level is told next.
    pub(super) fn starting_point(&mut self, clause: &mut Clause<'_>, fact: &Fact, mut words: Gap, quantity: Quantity) {
        // `tỷ lệ hộ nghèo giảm 3,2% (từ 12,8% xuống còn 9,6%)`: the levels of what moved.
        let moved = clause.outer.filter(|_| words.content.is_empty() && matches!(clause.last, Some(Build::Move(_))));
        let moved = moved.filter(|&outer| {
            self.out
                .indicators
                .get(outer)
                .is_some_and(|i| i.value.is_none() && i.rates.is_empty() && i.before.is_none())
        });
        if let Some(outer) = moved {
            self.out.read(fact, &quantity, outer);
            clause.started = Some(outer);
            return;
        }
        // `hộ nghèo giảm` is no name here: the movement is told.
        if let Some(last) = words.content.last_mut()
            && last.end > last.first + 1
            && matches!(self.source.word(last.end - 1), "giảm" | "tăng")
        {
            last.end -= 1;
        }
        let (parts, name) = self.name(clause, &words, fact, &quantity, &[]);
        let index = self.open(clause, fact, &words, parts, name, &quantity);
        if let Some(indicator) = self.out.indicators.get_mut(index) {
            indicator.before = Some(quantity.figure(self.source).into());
        }
        self.out.read(fact, &quantity, index);
        clause.started = Some(index);
        clause.current = Some(index);
    }

    /// The level reached from a starting point.
    pub(super) fn end_point(&mut self, clause: &mut Clause<'_>, fact: &Fact, quantity: Quantity, index: usize) {
        let figure = quantity.figure(self.source);
        let unit = figure.unit.clone();
        if let Some(indicator) = self.out.indicators.get_mut(index) {
            extend(indicator, figure.span);
            indicator.value = Some(figure);
            indicator.period = None;
            indicator.rule = fact.rule;
        }

        if let Some(memory) = self.memory.get_mut(index) {
            memory.dimension = quantity.dimension;
            memory.unit = unit;
        }
        self.out.read(fact, &quantity, index);
        clause.current = Some(index);
    }

    /// The direction of the sibling before: `công nghiệp tăng 5%/năm, du lịch 12%/năm`.
    pub(super) fn inherited_direction(&self, clause: &Clause<'_>, index: usize) -> Direction {
        let own = self.out.indicators.get(index).and_then(|i| i.changes.last());
        let sibling = || self.out.indicators.get(clause.first_out..index)?.iter().rev().find_map(|i| i.changes.last());
        own.or_else(sibling).map_or(Direction::Up, |change| change.direction)
    }

    /// Whether an item is a movement, or a wording of the taxonomy that begins with one.
    fn moves(&self, item: &Item) -> bool {
        let cue = self.source.terms.of(item.first as usize, TermClass::Cue).map(|term| term.entry);
        item.class.meets(Class::UP.or(Class::DOWN))
            || item.class.meets(Class::NAME) && matches!(cue, Some(Entry::Cue(Cue::Up | Cue::Down)))
    }

    /// `giảm tỷ suất sinh 0,3‰/năm`: the movement stands before what moves; it leaves the name.
    pub(super) fn fronted(&self, words: &mut Gap) -> Option<Direction> {
        // `các huyện A, B, C đều giảm tỷ lệ hộ nghèo trên 7%`: who moved stands before `đều`.
        let each = words.content.iter().position(|item| item.class.meets(Class::EACH));
        let next = each.and_then(|at| Some((at + 1, words.content.get(at + 1)?)));
        if let Some((at, _)) = next.filter(|(_, item)| self.moves(item)) {
            words.content.drain(..at);
            words.list.clear();
            words.each = false;
        }
        // `các mặt hàng xuất khẩu giảm là cao su (42%)`: what moves stands behind `là`.
        let is = words.content.iter().position(|item| self.source.words(item.first, item.end) == "là");
        let moved = is.filter(|&is| is + 1 < words.content.len()).and_then(|is| words.content.get(is.checked_sub(1)?));
        let cause = is.and_then(|is| words.content.get(is + 1)).is_some_and(|item| item.class.meets(Class::LINK));
        if let (Some(is), Some(moved)) = (is, moved)
            && moved.class.meets(Class::UP.or(Class::DOWN))
            && !cause
        {
            let direction = if moved.class.meets(Class::UP) { Direction::Up } else { Direction::Down };
            words.content.drain(..=is);
            return Some(direction);
        }
        let first = words.content.first_mut()?;
        let cue = self.source.terms.of(first.first as usize, TermClass::Cue).map(|term| term.entry);
        let named = first.class.meets(Class::NAME) && matches!(cue, Some(Entry::Cue(Cue::Up | Cue::Down)));
        let direction = match self.source.words(first.first, first.end) {
            word if first.class.meets(Class::UP) || named && word.starts_with("tăng ") => Direction::Up,
            word if first.class.meets(Class::DOWN) || named && word.starts_with("giảm ") => Direction::Down,
            _ => return None,
        };
        if named {
            first.first += 1;
        } else {
            words.content.remove(0);
        }
        // `giảm cả ba tiêu chí với 567 vụ, 353 người chết`: what moves is told by the figures.
        let all = words.content.first().is_some_and(|item| matches!(self.source.word(item.first), "cả" | "trên"));
        if all && words.content.last().is_some_and(|item| matches!(self.source.word(item.end - 1), "chí" | "mặt")) {
            words.content.clear();
        }
        Some(direction)
    }
}
