//! The indicator layer: facts with the words around them become indicators.
//!
//! Walks the facts of each sentence from left to right. A level opens an indicator; percentages and movements join the
//! indicator before them unless a name stands between; what a clause leaves out (name, measure, base, verb) it takes from
//! the one before it.

use super::bracket::{Bracket, closing, without_brackets};
use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::{Gap, gap};
use super::item::{Data, Item, Source};
use super::name::{Name, Parts};
use super::quantity::Quantity;
use super::resolve;
use super::tail::tail_length;
use crate::assemble::{Assembled, Direction, Of, Versus};
use crate::lexicon::Dimension;
use crate::outline::Sentence;
use smol_str::SmolStr;

/// What is remembered of an indicator while its text is walked.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// The pieces of its name.
    pub parts: Parts,
    /// The whole name.
    pub name: Name,
    /// The name that the report shows, where it is another one.
    pub borrowed: Name,
    /// What its value counts.
    pub dimension: Option<Dimension>,
    /// The unit, to compare parts with their whole.
    pub unit: SmolStr,
    /// The total or plan that a slash gave it.
    pub paired: Option<Of>,
    /// How its bare percentage was read.
    pub percent: Option<resolve::Percent>,
    /// What was counted stands behind the figure (`348 tấn phân bón`).
    pub thing_behind: bool,
    /// It is a part of a total that bears its name.
    pub of_total: bool,
    /// The words behind `tổng` in its name.
    pub total: Option<(u32, u32)>,
    /// Only a counted noun stands behind its percentage: `100% chi bộ`.
    pub bare_noun: bool,
    /// Its name ends with `cấp tỉnh`, `cấp huyện`.
    pub ranked: bool,
    /// It is the part of one place.
    pub of_place: bool,
    /// The verb of the clause asks for a plan (`kết nạp`, `thu`).
    pub campaign: bool,
    /// It only tells what another time had: `(cùng kỳ năm 2022 tăng 8,4%)`.
    pub elsewhen: bool,
}

impl Memory {
    /// People, things or events were counted.
    pub fn is_counted(&self) -> bool {
        self.dimension.is_some_and(Dimension::is_counted)
    }

    /// The name that the report shows.
    pub fn shown(&self) -> &Name {
        if self.borrowed.is_empty() { &self.name } else { &self.borrowed }
    }
}

/// Walks sentences; keeps what one leaves to the next.
#[derive(Debug)]
pub struct Walker<'a> {
    pub(super) source: &'a Source<'a>,
    pub(super) quantities: &'a [Quantity],
    /// What has been read.
    pub out: &'a mut Assembled,
    /// What is remembered of each indicator.
    pub memory: &'a mut Vec<Memory>,
    pub(super) carry: &'a mut Carry,
}

/// The indicators that may be the whole of the parts being listed.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wholes {
    /// The first.
    pub(super) from: usize,
    /// One behind the last: what stood before the opener.
    pub(super) until: usize,
    /// The list ends with the clause.
    pub(super) closes: bool,
}

/// What a sentence leaves to the next.
#[derive(Debug, Default)]
pub struct Carry {
    pub(super) paragraph: Option<u32>,
    /// First indicator of the sentence before.
    pub(super) sentence_start: usize,
    /// First indicator of the paragraph.
    pub(super) paragraph_start: usize,
    /// An opener at the end of a sentence: its list is the following items.
    pub(super) open_list: Option<Wholes>,
    /// The depth of the item that opened it, and whether one of the list lay deeper.
    pub(super) opened: (u8, bool),
    /// The words before a colon that ends a line (`Vụ Hè thu:`).
    pub(super) heading: Vec<Item>,
    pub(super) heading_depth: u8,
    /// The unit in brackets behind a heading or a name, and how deep it stands.
    pub(super) unit: Option<(u32, u32, u8)>,
    /// The base that a heading names for the signed percentages under it: `(+ tăng/- giảm) so với cùng kỳ (%)`.
    pub(super) signed: Option<(Versus, u32, u32)>,
    /// What the sentence before was about, when it told no figure: `Diện tích lúa giảm. Xã A giảm 3 ha`.
    pub(super) thing: Vec<Item>,
    pub(super) aimed: Option<u32>, // The section of a list where something is to be reached.
}

/// The state within one sentence.
pub(super) struct Clause<'i> {
    pub(super) items: &'i [Item],
    pub(super) sentence: &'i Sentence,
    pub(super) facts: &'i [Fact],
    /// The indicator that percentages and movements join.
    pub(super) current: Option<usize>,
    /// The indicator before the bracket that is open: what stands in the bracket is a part of it.
    pub(super) outer: Option<usize>,
    /// Indicators from here on may be the whole of parts.
    pub(super) parts_from: Option<Wholes>,
    pub(super) first_out: usize,
    /// First indicator of the sentence before.
    pub(super) sentence_before: usize,
    pub(super) base: Option<(Versus, u32, u32)>,
    pub(super) rate_of: Option<Of>,
    pub(super) topic: Vec<Item>,
    pub(super) estimate_list: bool,
    pub(super) goal: bool,
    /// `sẽ` holds.
    pub(super) will: bool,
    /// A movement word opens the name.
    pub(super) fronted: Option<Direction>,
    /// The bracket only told the figure before it again.
    pub(super) copied: bool,
    /// What the places of a list are told of: `tỷ lệ tiêm phòng cao nhất là xã A 35%, xã B 34%`.
    pub(super) of_place: Vec<Item>,
    /// The stretch of time at the front of the sentence.
    pub(super) period: Option<Item>,
    /// An indicator of which only the level before was told: `giảm từ 120 hộ xuống còn …`.
    pub(super) started: Option<usize>,
    /// Movements of this sentence that name no base: (indicator, change), to be filled from behind.
    pub(super) open_bases: Vec<(usize, usize)>,
    /// Movements that took the base of the clause before: (indicator, where its figure begins).
    pub(super) lent: Vec<(usize, usize)>,
    /// An indicator whose figure alone stands in brackets: the next in brackets is no part of it: `nhựa (64%), cao su (42%)`.
    pub(super) bracketed: Option<usize>,
    pub(super) last: Option<Build>,
}

impl<'a> Walker<'a> {
    /// A walker over one text.
    pub fn new(
        source: &'a Source<'a>,
        quantities: &'a [Quantity],
        out: &'a mut Assembled,
        memory: &'a mut Vec<Memory>,
        carry: &'a mut Carry,
    ) -> Self {
        Self { source, quantities, out, memory, carry }
    }

    /// Walks one sentence.
    pub fn sentence(&mut self, sentence: &Sentence, items: &[Item], facts: &[Fact]) {
        let new_paragraph = self.carry.paragraph != Some(sentence.paragraph);
        self.carry.paragraph = Some(sentence.paragraph);
        if new_paragraph {
            self.carry.paragraph_start = self.out.indicators.len();
            self.carry.thing.clear();
        }
        if facts.is_empty() {
            self.opens_list(sentence, items, new_paragraph);
            self.remember_heading(sentence, items, new_paragraph);
            self.carry.thing = super::gap::thing(items);
            return;
        }
        let listed = self.goes_on_list(sentence, items, new_paragraph);
        let mut clause = Clause {
            items,
            sentence,
            facts,
            current: self.out.indicators.len().checked_sub(1).filter(|_| !new_paragraph),
            outer: None,
            parts_from: self.carry.open_list.filter(|_| listed),
            first_out: self.out.indicators.len(),
            sentence_before: self.carry.sentence_start,
            base: None,
            rate_of: None,
            topic: Vec::new(),
            estimate_list: false,
            goal: self.is_aimed(sentence),
            will: false,
            copied: false,
            of_place: std::mem::take(&mut self.carry.thing),
            period: None,
            started: None,
            open_bases: Vec::new(),
            lent: Vec::new(),
            bracketed: None,
            fronted: None,
            last: None,
        };
        let start = std::mem::replace(&mut self.carry.sentence_start, self.out.indicators.len());
        self.walk(&mut clause, start);
        if self.out.indicators.len() == clause.first_out {
            // A sentence that only adds to what was told before it leaves the wholes to the next.
            self.carry.sentence_start = start;
        }
        if self.out.indicators.len() > clause.first_out || !new_paragraph {
            self.leaves_list(sentence, items, clause.first_out);
        }
    }

    fn walk(&mut self, clause: &mut Clause<'_>, sentence_before: usize) {
        let items = clause.items;
        let mut from = 0;
        let mut brackets: Vec<Bracket> = Vec::new();
        // The names that the next figures take one by one, the next one last.
        let mut row: Vec<Vec<Item>> = Vec::new();
        let mut at = 0;
        while let Some(item) = items.get(at) {
            if item.class.meets(Class::OPEN) {
                match closing(items, at) {
                    Some(close)
                        if !items
                            .get(at..close)
                            .unwrap_or_default()
                            .iter()
                            .any(|item| item.class.meets(Class::FACT)) =>
                    {
                        // A bracket without a figure says nothing of a name, nor do brackets within brackets without end.
                        let rest = items.get(close + 1..).filter(|_| brackets.len() < 4).unwrap_or_default();
                        let behind = self.behind_bracket(clause, at, rest);
                        at = close + 1 + behind;
                        from = if behind > 0 { at } else { from };
                        continue;
                    }
                    _ => {
                        brackets.push(Bracket {
                            current: clause.current,
                            from,
                            open: at,
                            parts_from: clause.parts_from,
                            base: clause.base,
                        });
                        clause.outer = clause.current;
                        // A bracket behind a part tells the parts of that part.
                        let part = clause.current.and_then(|c| self.out.indicators.get(c));
                        if part.is_some_and(|part| part.part_of.is_some()) {
                            clause.parts_from = None;
                        }
                        from = at + 1;
                    }
                }
            } else if item.class.meets(Class::CLOSE) {
                if let Some(bracket) = brackets.pop() {
                    clause.current = bracket.current.or(clause.current);
                    clause.parts_from = bracket.parts_from;
                    clause.base = bracket.base.or(clause.base);
                    clause.outer = brackets.last().and_then(|bracket| bracket.current);
                    at += self.behind_bracket(clause, bracket.open, items.get(at + 1..).unwrap_or_default());
                    from = at + 1;
                }
            } else if let Data::Fact(index) = item.data
                && let Some(fact) = clause.facts.get(index as usize)
            {
                let inside = items.get(from..at).unwrap_or_default();
                let mut words = gap(self.source, &without_brackets(inside));
                if let Some(end) = self.moves_in_row(clause, &words, inside, at) {
                    (at, from) = (end, end);
                    continue;
                }
                if row.is_empty() && words.respectively {
                    row = self.row(clause, &words, at);
                }
                words.end_at_and(self.source, clause.last, inside);
                if let Some(name) = row.pop() {
                    words.content = name;
                    words.before_comma = false;
                }
                let (mut in_front, mut told_in_bracket) = (false, false);
                // `thu ngân sách (302/560 triệu)`: the name of the first figure in a bracket may stand before it.
                if let Some(bracket) = brackets.last().filter(|bracket| from == bracket.open + 1 && !words.exists)
                    && words.content.is_empty()
                    && words.topic.is_empty()
                {
                    let outside = items.get(bracket.from..bracket.open).unwrap_or_default();
                    let before = gap(self.source, &without_brackets(outside));
                    let behind = outside.first().is_some_and(|item| item.class.meets(Class::COMMA))
                        && self.belongs_behind(clause, &before);
                    if (!before.content.is_empty() || before.place.is_some())
                        && !behind
                        && (bracket.current.is_none() || bracket.current == clause.current)
                    {
                        words = Gap { period: before.period.or(words.period), ..before };
                        in_front = bracket.current.is_some() && bracket.current == clause.bracketed;
                        told_in_bracket = true;
                    }
                }
                let counted = self.quantities.get(fact.quantity as usize).and_then(|quantity| quantity.dimension);
                let acted = words.handed || words.content.iter().any(|item| item.class.meets(Class::VERB));
                let tail = tail_length(self.source, items.get(at + 1..).unwrap_or_default(), fact, counted, acted);
                let tail_items = items.get(at + 1..at + 1 + tail).unwrap_or_default();
                // A stretch of time right behind a figure is the figure's: `đạt 103,9% năm 2022 và 87,8% trong 6 tháng`.
                let behind = items.get(at + 1 + tail..).unwrap_or_default();
                let joins = behind.iter().take_while(|item| item.class.meets(Class::LINK)).count().min(1);
                let dated = behind.get(joins).filter(|item| item.class.meets(Class::PERIOD));
                if let Some(period) = dated {
                    words.period = words.period.or(Some(*period));
                }
                let tail = if dated.is_some() { tail + joins + 1 } else { tail };
                let depth = brackets.len() - usize::from(in_front);
                let outer = clause.outer;
                if in_front {
                    clause.outer = depth.checked_sub(1).and_then(|depth| brackets.get(depth)?.current);
                }
                let build = self.fact(clause, fact, words, tail_items, at, depth, sentence_before);
                clause.outer = outer;
                // `thị trường châu Âu (chiếm 6,3%) tăng 70%`: what stands behind the bracket goes on with it.
                let goes_on = told_in_bracket && build == Build::Share;
                brackets.last_mut().filter(|_| goes_on).into_iter().for_each(|b| b.current = clause.current);
                clause.bracketed = clause.bracketed.or(clause.current).filter(|_| told_in_bracket);
                at += tail;
                from = at + 1;
                clause.last = Some(build);
            } else if item.class.meets(Class::BASE_REF)
                && let Data::Base(versus) = item.data
            {
                self.late_base(clause, (versus, item.first, item.end), items.get(from..at).unwrap_or_default());
            }
            at += 1;
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn fact(
        &mut self,
        clause: &mut Clause<'_>,
        fact: &Fact,
        mut words: Gap,
        tail: &[Item],
        at: usize,
        depth: usize,
        sentence_before: usize,
    ) -> Build {
        self.place_before_colon(clause, &mut words);
        self.must(fact, &mut words);
        words.cumulative |=
            self.source.word(fact.tokens.0) == "lũy" && self.source.words(fact.tokens.0, fact.tokens.0 + 2) == "lũy kế";
        self.context(clause, &words, sentence_before);
        clause.goal |= words.colon && self.sets_goals(clause, fact);
        clause.fronted = None;
        let compared = self.compared_level(clause, fact, &words, at);
        if let (Some(_), Some(outer)) = (compared, clause.outer) {
            self.out.compared.push((outer as u32, self.out.indicators.len() as u32));
        }
        if let Some(base) = compared {
            if base.class.meets(Class::PLAN_REF) {
                let quantity = self.quantities.get(fact.quantity as usize).copied();
                if let (Some(index), Some(quantity)) = (clause.current, quantity) {
                    self.out.compared.pop();
                    self.plan_of(fact, &quantity, index);
                    return Build::Plan;
                }
            }
            words.when = Some(base);
        }
        words.contributes = self.contributes(clause, fact, &words, tail);
        if matches!(fact.build, Build::Level | Build::Percent)
            && !fact.pair
            && words.content.iter().map(|item| item.end - item.first).sum::<u32>() > 1
        {
            clause.fronted = self.fronted(&mut words);
            if ["xuống", "còn", "lên"].contains(&self.source.word(fact.tokens.0)) || self.reaches(&words) {
                // `giảm tỷ lệ bỏ học xuống dưới 1%` tells the level.
                clause.fronted = None;
            }
        }
        self.places(clause, fact, &mut words, tail, sentence_before);
        if self.did(fact, &words.content) || words.about && !tail.is_empty() && fact.build == Build::Level {
            words.content.clear();
            words.before_comma = false;
        }
        let behind = fact.build == Build::Percent || fact.build == Build::Level && self.is_counted(fact);
        let whom = self.tells_of_whom(fact, &words, tail);
        if (words.before_comma && behind && fact.lead == Class::EMPTY || whom) && !tail.is_empty() {
            words.content.clear();
        }
        // `Trong số 120 hộ được khảo sát có 45 hộ …`
        if words.exists && Self::of_them(clause, &words) {
            words.content.clear();
        }
        let moves =
            matches!(fact.build, Build::Move(_) | Build::Completion | Build::OfBase | Build::Signed | Build::Doubled);
        // `47,9% trong tổng số hồ sơ, tăng 21,7%`: of which it is a percentage does not move.
        let of_all = words.content.first().is_some_and(|item| {
            self.source.words(item.first, item.end).starts_with("tổng số")
                && matches!(self.source.word(item.first.wrapping_sub(1)), "trong" | "trên")
        });
        let behind = of_all && matches!(clause.last, Some(Build::Percent | Build::Share));
        if moves && words.before_comma && (behind || self.belongs_behind(clause, &words)) {
            words.content.clear();
        }
        if matches!(fact.build, Build::Percent | Build::Share) {
            self.give_back_to_pair(clause, fact, &mut words, tail);
        }
        words.estimate |= fact.lead.meets(Class::ESTIMATE);
        let elsewhen = self.of_another_time(clause, &words);
        if let Some(base) = words.base.filter(|_| !elsewhen)
            && let Data::Base(versus) = base.data
        {
            clause.base = Some((versus, base.first, base.end));
        }
        let quantity = match fact.build {
            Build::Doubled => Some(self.doubled(fact)),
            _ => self.quantities.get(fact.quantity as usize).copied(),
        };
        let quantity = quantity.map(|q| self.with_unit(clause, fact, &words, q, at));
        if let Some(q) = quantity
            && self.is_starting_point(clause, fact, &q, at)
        {
            self.starting_point(clause, fact, words, q);
            return fact.build;
        }
        if let (Some(index), Some(q)) = (clause.started.take(), quantity)
            && matches!(fact.build, Build::Level | Build::Percent)
            && !fact.pair
        {
            self.end_point(clause, fact, q, index);
            return fact.build;
        }
        if let Some(q) = quantity
            && self.is_threshold(clause, fact, &words, &q)
        {
            self.threshold(clause, fact, tail, &q);
            return Build::Level;
        }
        let of_base = self.of_base_behind(clause, fact, &mut words, at);
        let fact = of_base.as_ref().unwrap_or(fact);
        let fact = match quantity {
            // `thu nhập bình quân tăng lên 23,1 triệu đồng` tells the level reached.
            Some(q) if self.rises_to(clause, fact, &words, &q) => &self.reached(fact, &q),
            Some(q) if self.is_assigned(clause, fact, &words, &q) => &Fact { build: Build::Plan, ..*fact },
            _ => fact,
        };
        let moves = match quantity {
            Some(q)
                if self.restates(clause, fact, &words, tail, &q)
                    || self.goes_on_moving(clause, fact, &words, tail, &q) =>
            {
                Some(clause.current.map_or(Direction::Up, |index| self.inherited_direction(clause, index)))
            }
            _ => clause.fronted,
        };
        if let (Some(direction), Some(q)) = (moves, quantity) {
            let fact = Fact { build: Build::Move(direction), ..*fact };
            self.change(clause, &fact, words, tail, q, depth);
            return fact.build;
        }
        let signed = quantity.and_then(|q| self.signed(fact, &q));
        let fact = signed.as_ref().unwrap_or(fact);
        match (fact.build, quantity) {
            (Build::Zero, _) => self.zero(clause, fact, &words, tail),
            (Build::Level, Some(q)) if self.is_amount_of_change(clause, fact, &words, &q) => {
                self.amount_of_change(clause, fact, &q)
            }
            (Build::Level, Some(q)) if self.is_comparison(clause, fact, &words, &q) => {
                self.comparison(clause, fact, &q)
            }
            (Build::Level, Some(q)) if self.makes_percentage(clause, fact, &words, &q) => {
                self.made_percentage(clause, fact, &q);
                return Build::Percent;
            }
            (Build::Level, Some(q)) if self.is_total_behind(clause, fact, &words, &q) => {
                self.total_behind(clause, fact, tail, &q)
            }
            (Build::Level, Some(q)) if self.counts_the_percentage(clause, fact, &words, tail, &q) => {
                self.count_of_percentage(clause, fact, &q)
            }
            (Build::Level | Build::MovedPair, Some(q)) => {
                self.level(clause, fact, words, tail, q, at, depth);
                self.all_of(clause, at);
            }
            (Build::Plan, Some(q)) => self.planned(clause, fact, &words, tail, q),
            (Build::Percent, Some(q)) => self.percent(clause, fact, words, tail, q, depth),
            (Build::Completion, Some(q)) => self.rate(clause, fact, words, tail, q, Of::Plan),
            (Build::OfBase, Some(q)) if !self.is_of_all(fact) => self.rate(clause, fact, words, tail, q, Of::Base),
            (Build::OfBase | Build::Share, Some(q)) => self.share(clause, fact, words, tail, q),
            (Build::Move(_) | Build::Exceed | Build::Signed | Build::Aligned(_) | Build::Doubled, Some(q)) => {
                self.change(clause, fact, words, tail, q, depth)
            }
            _ => {}
        }
        fact.build
    }
}
