//! The indicator layer: facts with the words around them become indicators.
//!
//! Walks the facts of each sentence from left to right. A level opens an indicator; percentages and movements join the
//! indicator before them unless a name stands between; what a clause leaves out (name, measure, base, verb) it takes from
//! the one before it.

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::{Gap, gap};
use super::item::{Data, Item, Source};
use super::name::{Name, Parts};
use super::quantity::{Quantity, UnitWords};
use super::resolve;
use crate::assemble::{
    Assembled, Change, Completion, Confidence, Direction, Figure, Indicator, Kind, Of, Stretch, Versus,
};
use crate::lexicon::Dimension;
use crate::outline::{Role, Sentence, Shape};
use rust_decimal::Decimal;

/// What is remembered of an indicator while its text is walked.
#[derive(Clone, Debug, Default)]
pub struct Memory {
    /// The pieces of its name.
    pub parts: Parts,
    /// The whole name.
    pub name: Name,
    /// What its value counts.
    pub dimension: Option<Dimension>,
    /// The unit, to compare parts with their whole.
    pub unit: String,
    /// The total or plan that a slash gave it.
    pub paired: Option<Of>,
    /// How its bare percentage was read.
    pub percent: Option<resolve::Percent>,
    /// It is the part of one place.
    pub of_place: bool,
    /// The verb of the clause asks for a plan (`kết nạp`, `thu`).
    pub campaign: bool,
}

/// Walks sentences; keeps what one leaves to the next.
#[derive(Debug)]
pub struct Walker<'a> {
    source: &'a Source<'a>,
    quantities: &'a [Quantity],
    /// What has been read.
    pub out: &'a mut Assembled,
    /// What is remembered of each indicator.
    pub memory: &'a mut Vec<Memory>,
    carry: &'a mut Carry,
}

/// What a sentence leaves to the next.
#[derive(Debug, Default)]
pub struct Carry {
    paragraph: Option<u32>,
    /// First indicator of the sentence before.
    sentence_start: usize,
    /// An opener at the end of a sentence: its list is the following items.
    open_list: Option<usize>,
    /// The words before a colon that ends a line (`Vụ Hè thu:`).
    heading: Vec<Item>,
    heading_depth: u8,
}

/// The state within one sentence.
struct Clause<'i> {
    items: &'i [Item],
    sentence: &'i Sentence,
    facts: &'i [Fact],
    /// The indicator that percentages and movements join.
    current: Option<usize>,
    /// Indicators from here on may be the whole of parts.
    parts_from: Option<(usize, bool)>,
    first_out: usize,
    base: Option<(Versus, u32, u32)>,
    rate_of: Option<Of>,
    topic: Vec<Item>,
    estimate_list: bool,
    goal: bool,
    /// A movement word opens the name.
    fronted: Option<Direction>,
    /// Movements of this sentence that name no base: (indicator, change), to be filled from behind.
    open_bases: Vec<(usize, usize)>,
    last: Option<Build>,
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
        if facts.is_empty() {
            self.remember_heading(sentence, items, new_paragraph);
            return;
        }
        let listed = sentence.shape == Shape::Item || sentence.depth > 0;
        if new_paragraph && !listed {
            self.carry.open_list = None;
            self.carry.heading.clear();
        }
        let current = if new_paragraph { None } else { self.out.indicators.len().checked_sub(1) };
        let mut clause = Clause {
            items,
            sentence,
            facts,
            current,
            parts_from: self.carry.open_list.filter(|_| listed).map(|from| (from, false)),
            first_out: self.out.indicators.len(),
            base: None,
            rate_of: None,
            topic: Vec::new(),
            estimate_list: false,
            goal: matches!(sentence.role, Role::Goals | Role::Tasks),
            open_bases: Vec::new(),
            fronted: None,
            last: None,
        };
        let start = self.carry.sentence_start;
        self.carry.sentence_start = self.out.indicators.len();
        self.walk(&mut clause, start);
        if self.out.indicators.len() > clause.first_out || !new_paragraph {
            let trailing = items
                .iter()
                .rev()
                .take_while(|item| !item.class.meets(Class::FACT))
                .any(|item| item.class.meets(Class::OPENER));
            if trailing {
                self.carry.open_list = Some(clause.first_out);
            }
        }
    }

    fn remember_heading(&mut self, sentence: &Sentence, items: &[Item], new_paragraph: bool) {
        let goal = items.iter().any(|item| item.class.meets(Class::GOAL));
        let colon = items.last().is_some_and(|item| item.class.meets(Class::COLON));
        let run_in = sentence.shape == Shape::Heading && !self.is_section_heading(items);
        if (colon || run_in) && !goal && items.len() <= 8 {
            self.carry.heading =
                super::gap::trim(self.source, items.split_last().filter(|_| colon).map_or(items, |(_, rest)| rest))
                    .to_vec();
            self.carry.heading_depth = sentence.depth;
        } else if new_paragraph && sentence.depth <= self.carry.heading_depth {
            self.carry.heading.clear();
            self.carry.open_list = None;
        }
    }

    /// `Về kinh tế`, `Lĩnh vực trồng trọt`: a heading that names a field and not a thing.
    fn is_section_heading(&self, items: &[Item]) -> bool {
        let first = items.first().map(|item| self.source.words(item.first, item.end)).unwrap_or_default();
        let head = first.split(' ').next().unwrap_or_default();
        ["về", "lĩnh", "công", "tình", "kết", "nhiệm", "phần", "những", "các"].contains(&head)
    }

    fn walk(&mut self, clause: &mut Clause<'_>, sentence_before: usize) {
        let items = clause.items;
        let mut from = 0;
        let mut brackets: Vec<(Option<usize>, usize, usize, Option<(usize, bool)>)> = Vec::new();
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
                        // A bracket without a figure says nothing of a name.
                        at = close + 1;
                        continue;
                    }
                    _ => {
                        brackets.push((clause.current, from, at, clause.parts_from));
                        from = at + 1;
                    }
                }
            } else if item.class.meets(Class::CLOSE) {
                if let Some((current, _, _, parts)) = brackets.pop() {
                    clause.current = current.or(clause.current);
                    clause.parts_from = parts;
                    from = at + 1;
                }
            } else if let Data::Fact(index) = item.data
                && let Some(fact) = clause.facts.get(index as usize)
            {
                let inside = items.get(from..at).unwrap_or_default();
                let mut words = gap(self.source, &without_brackets(inside));
                if let (true, Some(&(current, outer, open, _))) =
                    (words.content.is_empty() && words.topic.is_empty(), brackets.last())
                {
                    let before = gap(self.source, &without_brackets(items.get(outer..open).unwrap_or_default()));
                    if !before.content.is_empty()
                        && (current.is_none() || current == clause.current)
                        && from == open + 1
                    {
                        words = before;
                    }
                }
                let tail = tail_length(self.source, items.get(at + 1..).unwrap_or_default(), fact);
                let tail_items = items.get(at + 1..at + 1 + tail).unwrap_or_default();
                self.fact(clause, fact, words, tail_items, at, brackets.len(), sentence_before);
                at += tail;
                from = at + 1;
                clause.last = Some(fact.build);
            } else if item.class.meets(Class::BASE_REF)
                && let Data::Base(versus) = item.data
            {
                self.late_base(clause, (versus, item.first, item.end), items.get(from..at).unwrap_or_default());
            }
            at += 1;
        }
    }

    /// A base that stands alone: behind an ellipsis or a list it holds for the movements before it, else for those behind.
    fn late_base(&mut self, clause: &mut Clause<'_>, base: (Versus, u32, u32), before: &[Item]) {
        let closes_list = !clause.open_bases.is_empty()
            && before
                .iter()
                .all(|item| item.class.meets(Class::ELLIPSIS.or(Class::COMMA).or(Class::STOP).or(Class::MARK)));
        if closes_list {
            self.fill_bases(clause, base);
        }
        clause.base = Some(base);
    }

    fn fill_bases(&mut self, clause: &mut Clause<'_>, base: (Versus, u32, u32)) {
        for (indicator, change) in clause.open_bases.drain(..) {
            if let Some(change) = self.out.indicators.get_mut(indicator).and_then(|i| i.changes.get_mut(change)) {
                change.versus = Some(base.0);
                change.basis = Some(self.source.text(base.1, base.2).to_string());
            }
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
    ) {
        self.context(clause, &words, sentence_before);
        clause.fronted = None;
        if matches!(fact.build, Build::Level | Build::Percent)
            && !fact.pair
            && words.content.iter().map(|item| item.end - item.first).sum::<u32>() > 1
        {
            clause.fronted = self.fronted(&mut words);
        }
        if words.place.is_some() {
            // A place names a part when the thing it is a part of was told before it in the sentence.
            let shared = self.shared(clause, sentence_before);
            if shared.is_some() && !matches!(fact.build, Build::Completion | Build::Share) {
                words.content.clear();
            } else {
                words.place = None;
            }
        }
        if words.before_comma && fact.build == Build::Percent && fact.lead == Class::EMPTY && !tail.is_empty() {
            words.content.clear();
        }
        words.estimate |= fact.lead.meets(Class::ESTIMATE);
        if let Some(base) = words.base
            && let Data::Base(versus) = base.data
        {
            clause.base = Some((versus, base.first, base.end));
        }
        let quantity = self.quantities.get(fact.quantity as usize).copied();
        if let (Some(direction), Some(q)) = (clause.fronted, quantity) {
            let fact = Fact { build: Build::Move(direction), ..*fact };
            return self.change(clause, &fact, words, tail, q, depth);
        }
        match (fact.build, quantity) {
            (Build::Zero, _) => self.zero(clause, fact, &words, tail),
            (Build::Level, Some(q)) if self.is_amount_of_change(clause, fact, &words, &q) => {
                self.amount_of_change(clause, fact, &q)
            }
            (Build::Level | Build::MovedPair, Some(q)) => self.level(clause, fact, words, tail, q, at, depth),
            (Build::Plan, Some(q)) => self.planned(clause, fact, &words, tail, q),
            (Build::Percent, Some(q)) => self.percent(clause, fact, words, tail, q, depth),
            (Build::Completion, Some(q)) => self.rate(clause, fact, words, tail, q, Of::Plan),
            (Build::OfBase, Some(q)) => self.rate(clause, fact, words, tail, q, Of::Base),
            (Build::Share, Some(q)) => self.share(clause, fact, words, tail, q),
            (Build::Move(_) | Build::Exceed | Build::Signed | Build::Aligned(_), Some(q)) => {
                self.change(clause, fact, words, tail, q, depth)
            }
            _ => {}
        }
    }

    /// What the gap says of the rest of the clause: openers, topics, estimates, goals.
    fn context(&mut self, clause: &mut Clause<'_>, words: &Gap, sentence_before: usize) {
        clause.estimate_list |= words.estimate_list;
        clause.goal |= words.goal;
        if words.separated {
            if clause.parts_from.is_some_and(|(_, closes)| closes) {
                clause.parts_from = None;
            }
            clause.topic.clear();
        }
        if !words.topic.is_empty() {
            clause.topic = words.topic.clone();
        }
        if let Some(opener) = words.opener {
            let from = if self.out.indicators.len() > clause.first_out { clause.first_out } else { sentence_before };
            if from < self.out.indicators.len() {
                clause.parts_from = Some((from, opener.closes && !words.colon));
            }
        }
    }

    /// `giảm tỷ suất sinh 0,3‰/năm`: the movement stands before what moves; it leaves the name.
    fn fronted(&self, words: &mut Gap) -> Option<Direction> {
        let first = words.content.first_mut()?;
        let named = first.class.meets(Class::NAME);
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
        Some(direction)
    }

    /// The indicator of which a place is the varying part: the nearest before it that is not of a place itself.
    fn shared(&self, clause: &Clause<'_>, sentence_before: usize) -> Option<usize> {
        let from = if self.out.indicators.len() > clause.first_out { clause.first_out } else { sentence_before };
        (from..self.out.indicators.len()).rev().find(|&k| self.memory.get(k).is_some_and(|memory| !memory.of_place))
    }

    /// `tăng 0,74% (bằng 837 ha)`: an amount right behind a movement in percent.
    fn is_amount_of_change(&self, clause: &Clause<'_>, fact: &Fact, words: &Gap, quantity: &Quantity) -> bool {
        let behind_change = matches!(clause.last, Some(Build::Move(_) | Build::Signed));
        behind_change
            && fact.lead.meets(Class::EQUAL)
            && words.content.is_empty()
            && !matches!(quantity.unit, UnitWords::Percent(..))
            && clause.current.is_some()
    }

    fn amount_of_change(&mut self, clause: &mut Clause<'_>, fact: &Fact, quantity: &Quantity) {
        let Some(current) = clause.current else { return };
        let figure = quantity.figure(self.source);
        let Some(indicator) = self.out.indicators.get_mut(current) else { return };
        let before = indicator.changes.last().cloned();
        indicator.span = indicator.span.to(figure.span);
        indicator.changes.push(Change {
            direction: before.as_ref().map_or(Direction::Up, |change| change.direction),
            figure,
            versus: before.as_ref().and_then(|change| change.versus),
            basis: before.and_then(|change| change.basis),
        });
        self.out.read(fact, quantity, current);
    }

    #[allow(clippy::too_many_arguments)]
    fn level(
        &mut self,
        clause: &mut Clause<'_>,
        fact: &Fact,
        words: Gap,
        tail: &[Item],
        quantity: Quantity,
        at: usize,
        depth: usize,
    ) {
        let right = self.pair_right(fact);
        let fills = words.content.is_empty()
            && words.topic.is_empty()
            && !words.linked
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
        let index = if fills && !matches!(quantity.unit, UnitWords::Noun(..)) {
            clause.current.unwrap_or_default()
        } else {
            let (parts, name) = self.name(clause, &words, fact, &quantity, tail);
            self.open(clause, fact, &words, parts, name, &quantity)
        };
        let figure = quantity.figure(self.source);
        let unit = figure.unit.clone();
        let planned = words.planned && right.is_none();
        let mut paired = None;
        if let Some(right) = right {
            let of_plan = fact.build == Build::MovedPair
                || resolve::is_plan(
                    self.source,
                    &quantity,
                    &right,
                    &words.content,
                    self.completion_follows(clause, at),
                );
            paired = Some(if of_plan { Of::Plan } else { Of::Total });
            if reference {
                paired = None;
                self.reference(clause, fact, &right, index);
            }
            let other = right.figure(self.source);
            if let Some(indicator) = self.out.indicators.get_mut(index) {
                match paired {
                    Some(Of::Plan) => indicator.plan = Some(other),
                    Some(_) => indicator.total = Some(other),
                    None => {}
                }
            }
            if paired.is_some() {
                self.out.read(fact, &right, index);
            }
        }
        let Some(indicator) = self.out.indicators.get_mut(index) else { return };
        indicator.span = if indicator.span.end == 0 { figure.span } else { indicator.span.to(figure.span) };
        if let Some(other) = indicator.plan.as_ref().or(indicator.total.as_ref()) {
            indicator.span = indicator.span.to(other.span);
        }
        if planned {
            indicator.plan = Some(figure);
            indicator.kind = Kind::Plan;
        } else {
            indicator.value = Some(figure);
        }
        if let Some(memory) = self.memory.get_mut(index) {
            memory.dimension = quantity.dimension;
            memory.unit = unit;
            memory.paired = paired;
        }
        self.out.read(fact, &quantity, index);
        self.part_of(clause, index, depth);
        // What stands behind a slash does not take the movements that follow: `54 tỷ đồng/980 hộ, tăng 5%`.
        if !words.slashed {
            clause.current = Some(index);
        }
        // `70 hộ và 03 hợp tác xã duy trì …`: the first of two has its predicate behind the second.
        self.share_predicate(clause, index, tail, &words);
    }

    /// The right side of a pair.
    fn pair_right(&self, fact: &Fact) -> Option<Quantity> {
        self.quantities.get(fact.quantity as usize + 1).copied().filter(|_| fact.pair)
    }

    /// The other side of own/reference: an indicator of its own.
    fn reference(&mut self, clause: &Clause<'_>, fact: &Fact, right: &Quantity, of: usize) {
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
    fn completion_follows(&self, clause: &Clause<'_>, at: usize) -> bool {
        let rest = clause.items.get(at + 1..).unwrap_or_default();
        rest.iter().take(3).find_map(|item| match item.data {
            Data::Fact(index) => {
                Some(clause.facts.get(index as usize).is_some_and(|fact| fact.build == Build::Completion))
            }
            _ if item.class.meets(Class::SEMICOLON.or(Class::STOP)) => Some(false),
            _ => None,
        }) == Some(true)
    }

    fn planned(&mut self, clause: &mut Clause<'_>, fact: &Fact, words: &Gap, tail: &[Item], quantity: Quantity) {
        let index = match clause.current {
            Some(current) if words.content.is_empty() => current,
            _ => {
                let (parts, name) = self.name(clause, words, fact, &quantity, tail);
                self.open(clause, fact, words, parts, name, &quantity)
            }
        };
        let figure = quantity.figure(self.source);
        if let Some(indicator) = self.out.indicators.get_mut(index) {
            indicator.span = if indicator.span.end == 0 { figure.span } else { indicator.span.to(figure.span) };
            if indicator.value.is_none() && indicator.rates.is_empty() && indicator.changes.is_empty() {
                indicator.kind = Kind::Plan;
            }
            indicator.plan = Some(figure);
        }
        self.out.read(fact, &quantity, index);
        clause.current = Some(index);
    }

    fn zero(&mut self, clause: &mut Clause<'_>, fact: &Fact, words: &Gap, tail: &[Item]) {
        let name = Name::of(tail);
        let noun = tail.first().map(|item| (item.first, item.end)).unwrap_or(fact.tokens);
        let term = self.source.terms.of(noun.0 as usize, crate::lexicon::Class::Unit);
        let unit = term.map_or(noun, |term| (noun.0, term.end));
        let end = tail.last().map_or(fact.tokens.1, |item| item.end);
        let quantity = Quantity {
            amount: Decimal::ZERO,
            max: None,
            unit: UnitWords::Noun(unit.0, unit.1),
            dimension: None,
            bound: None,
            last_digit: 0,
            sign: 0,
            numbers: (fact.tokens.0, fact.tokens.0),
            first: fact.tokens.0,
            end,
        };
        let index = self.open(clause, fact, words, Parts { behind: true, ..Parts::default() }, name, &quantity);
        let figure = quantity.figure(self.source);
        if let Some(indicator) = self.out.indicators.get_mut(index) {
            indicator.span = figure.span;
            indicator.value = Some(figure);
        }
        self.out.facts.push((fact.rule, self.source.span(fact.tokens.0, fact.tokens.1)));
        clause.current = Some(index);
    }

    fn percent(
        &mut self,
        clause: &mut Clause<'_>,
        fact: &Fact,
        words: Gap,
        tail: &[Item],
        quantity: Quantity,
        depth: usize,
    ) {
        let current = clause.current;
        let joins = words.content.is_empty()
            && words.topic.is_empty()
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
            let of = match memory.paired {
                Some(of) => of,
                None if fact.lead.meets(Class::EQUAL) && clause.rate_of.is_some() => clause.rate_of.unwrap_or(Of::Plan),
                None => resolve::rate_of(&memory, has_value),
            };
            return self.add_rate(clause, fact, quantity, of, index, Confidence::Likely);
        }
        let siblings = self.memory.get(clause.first_out..).unwrap_or_default();
        let yearly = quantity.unit_text(self.source).contains("/năm")
            && siblings.iter().any(|memory| memory.percent == Some(resolve::Percent::Change));
        let reading = match yearly && !fact.lead.meets(Class::ATTAIN) {
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

    fn rate(&mut self, clause: &mut Clause<'_>, fact: &Fact, words: Gap, tail: &[Item], quantity: Quantity, of: Of) {
        clause.rate_of = Some(of);
        if let Some((versus, first, end)) = fact.base {
            clause.base = Some((versus, first, end));
        }
        let sure = if fact.plan.is_some() || fact.base.is_some() { Confidence::Certain } else { Confidence::Likely };
        if let (true, Some(index)) = (words.content.is_empty() && words.topic.is_empty(), clause.current) {
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

    fn add_rate(
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
            .map(|(first, end)| self.source.text(first, end).to_string());
        clause.rate_of = Some(of);
        if let Some(indicator) = self.out.indicators.get_mut(index) {
            indicator.span = if indicator.span.end == 0 { figure.span } else { indicator.span.to(figure.span) };
            if sure == Confidence::Likely && !matches!(of, Of::Total) {
                indicator.confidence = sure;
            }
            indicator.rates.push(Completion { figure, of, basis });
        }
        self.out.read(fact, &quantity, index);
        clause.current = Some(index);
    }

    fn share(&mut self, clause: &mut Clause<'_>, fact: &Fact, words: Gap, tail: &[Item], quantity: Quantity) {
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

    fn change(
        &mut self,
        clause: &mut Clause<'_>,
        fact: &Fact,
        words: Gap,
        tail: &[Item],
        quantity: Quantity,
        depth: usize,
    ) {
        let joins = words.content.is_empty()
            && words.topic.is_empty()
            && clause.current.is_some()
            && words.place.is_none()
            && !own_period(&words, clause);
        let index = match clause.current {
            Some(current) if joins => current,
            _ => {
                let (parts, name) = self.name(clause, &words, fact, &quantity, tail);
                let index = self.open(clause, fact, &words, parts, name, &quantity);
                self.part_of_movement(clause, index, depth, &quantity);
                index
            }
        };
        let before = self.out.indicators.get(index).and_then(|i| i.changes.last()).cloned();
        let direction = match fact.build {
            Build::Move(direction) | Build::Aligned(direction) => direction,
            Build::Signed if quantity.sign < 0 => Direction::Down,
            Build::Percent => self.inherited_direction(clause, index),
            _ => Direction::Up,
        };
        let in_bracket =
            depth > 0 && joins && before.is_some() && matches!(clause.last, Some(Build::Move(_) | Build::Signed));
        let average =
            fact.lead.meets(Class::AVERAGE) || words.average || quantity.figure(self.source).unit.contains("/năm");
        let (versus, basis) = match (fact.build, fact.base, fact.plan) {
            (_, Some((versus, first, end)), _) => (Some(versus), Some((first, end))),
            (_, None, Some(plan)) => (Some(Versus::Plan), Some(plan)),
            (Build::Exceed, ..) => (Some(Versus::Plan), None),
            _ if average => (Some(Versus::Previous), None),
            _ if in_bracket => (before.as_ref().and_then(|change| change.versus), None),
            _ => (clause.base.map(|base| base.0), clause.base.map(|base| (base.1, base.2))),
        };
        if let Some(base) = fact.base {
            // The base of the last of a row of movements holds for the whole row.
            if !words.separated && fact.build != Build::Exceed {
                self.fill_bases(clause, base);
            }
            clause.base = Some(base);
        }
        let seconds = fact.second.and_then(|second| self.quantities.get(second as usize)).copied();
        for (k, quantity) in std::iter::once(quantity).chain(seconds).enumerate() {
            let mut figure = quantity.figure(self.source);
            if direction == Direction::Times && figure.unit.is_empty() {
                figure.unit = "lần".into();
            }
            let first_base = words.first_base.filter(|_| matches!(fact.build, Build::Aligned(_)) && k == 0);
            let versus = match first_base.map(|item| item.data) {
                Some(Data::Base(first)) => Some(first),
                _ => versus,
            };
            let change = Change {
                direction,
                versus,
                basis: basis.map(|(first, end)| self.source.text(first, end).to_string()),
                figure,
            };
            let Some(indicator) = self.out.indicators.get_mut(index) else { return };
            indicator.span =
                if indicator.span.end == 0 { change.figure.span } else { indicator.span.to(change.figure.span) };
            if change.versus.is_none() && fact.build != Build::Exceed {
                clause.open_bases.push((index, indicator.changes.len()));
            }
            indicator.changes.push(change);
            self.out.read(fact, &quantity, index);
        }
        if !joins && let Some(memory) = self.memory.get_mut(index) {
            memory.percent = Some(resolve::Percent::Change);
        }
        clause.current = Some(index);
    }

    /// The direction of the sibling before: `công nghiệp tăng 5%/năm, du lịch 12%/năm`.
    fn inherited_direction(&self, clause: &Clause<'_>, index: usize) -> Direction {
        let own = self.out.indicators.get(index).and_then(|i| i.changes.last());
        let sibling = || self.out.indicators.get(clause.first_out..index)?.iter().rev().find_map(|i| i.changes.last());
        own.or_else(sibling).map_or(Direction::Up, |change| change.direction)
    }

    /// Opens an indicator.
    fn open(
        &mut self,
        clause: &mut Clause<'_>,
        fact: &Fact,
        words: &Gap,
        parts: Parts,
        name: Name,
        quantity: &Quantity,
    ) -> usize {
        let index = self.out.indicators.len();
        let kind = match () {
            () if clause.goal => Kind::Goal,
            () if words.estimate || clause.estimate_list => Kind::Estimate,
            () => Kind::Result,
        };
        let text = name.text(self.source);
        let taxonomy = resolve::taxonomy(self.source, &text);
        let period = words.period.and_then(|item| self.stretch(item));
        self.out.indicators.push(Indicator {
            code: taxonomy.map(|entry| entry.code),
            sector: taxonomy.map(|entry| entry.sector),
            name: text,
            kind,
            confidence: Confidence::Certain,
            value: None,
            plan: None,
            total: None,
            rates: Vec::new(),
            changes: Vec::new(),
            period,
            locality: None,
            scope: 0,
            part_of: None,
            section: Some(clause.sentence.section as usize),
            rule: fact.rule,
            span: crate::text::Span::default(),
        });
        let campaign = resolve::is_campaign(self.source, &words.content);
        let of_place = words.place.is_some();
        self.memory.push(Memory {
            parts,
            name,
            dimension: quantity.dimension,
            campaign,
            of_place,
            ..Memory::default()
        });
        if let (Some((first, end)), Some(indicator)) = (words.place, self.out.indicators.last_mut()) {
            indicator.locality = Some((self.source.text(first, end).to_string(), self.source.span(first, end)));
        }
        index
    }

    fn stretch(&self, item: Item) -> Option<Stretch> {
        let Data::Period(index) = item.data else { return None };
        let period = self.source.lexed.periods.get(index as usize)?;
        resolve::stretch(period, self.source.text(item.first, item.end), self.source.span(item.first, item.end))
    }

    /// Links an indicator to the whole it is a part of.
    fn part_of(&mut self, clause: &Clause<'_>, index: usize, depth: usize) {
        if self.memory.get(index).is_some_and(|memory| memory.of_place) {
            let from = clause.first_out.min(index);
            let whole = (from..index).rev().find(|&k| self.memory.get(k).is_some_and(|memory| !memory.of_place));
            return self.link(whole, index);
        }
        let from = match clause.parts_from {
            Some((from, _)) => from,
            None if depth > 0 && clause.current.is_some_and(|c| c + 1 <= index) => clause.current.unwrap_or(index),
            None => return,
        };
        let opened = clause.parts_from.is_some();
        let whole = (from..index).rev().find(|&k| {
            let siblings = self.out.indicators.get(k).is_some_and(|i| i.part_of.is_none() || !opened);
            siblings && resolve::same_kind(self.memory.get(k), self.memory.get(index))
        });
        let own_period = depth > 0 && !opened && self.out.indicators.get(index).is_some_and(|i| i.period.is_some());
        self.link(whole.filter(|_| !own_period), index);
    }

    /// Makes one indicator a part of another, whose estimate it shares.
    fn link(&mut self, whole: Option<usize>, index: usize) {
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
    fn part_of_movement(&mut self, clause: &Clause<'_>, index: usize, depth: usize, quantity: &Quantity) {
        if let Some(memory) = self.memory.get_mut(index) {
            memory.unit = quantity.unit_text(self.source);
        }
        let of_place = self.memory.get(index).is_some_and(|memory| memory.of_place);
        if depth > 0 || clause.parts_from.is_some() || of_place {
            self.part_of(clause, index, depth);
        }
    }

    /// Gives the predicate behind the second of two coordinated counts to the first.
    fn share_predicate(&mut self, clause: &Clause<'_>, index: usize, tail: &[Item], words: &Gap) {
        let Some(before) = index.checked_sub(1).filter(|&k| k >= clause.first_out) else { return };
        let predicate = tail.iter().any(|item| item.class.meets(Class::VERB.or(Class::WORD)));
        let coordinated = words.joined
            && words.content.is_empty()
            && predicate
            && self.memory.get(before).is_some_and(|memory| {
                memory.parts.behind && memory.parts.object.is_empty() && memory.parts.verb.is_empty()
            });
        if !coordinated {
            return;
        }
        if let (Some(memory), Some(indicator)) = (self.memory.get_mut(before), self.out.indicators.get_mut(before)) {
            memory.name.add_items(tail);
            indicator.name = memory.name.text(self.source);
        }
    }

    /// The name of a new indicator, from the words before it, behind it, and what it inherits.
    fn name(&self, clause: &Clause<'_>, words: &Gap, fact: &Fact, quantity: &Quantity, tail: &[Item]) -> (Parts, Name) {
        let before =
            clause.current.filter(|&c| c >= clause.first_out || !words.separated).and_then(|c| self.memory.get(c));
        let topic = if clause.topic.is_empty() { &self.carry.heading } else { &clause.topic };
        super::naming::name(&super::naming::Scene {
            source: self.source,
            words,
            fact,
            quantity,
            tail,
            before,
            topic,
            whole: self.whole(clause),
        })
    }

    /// The whole of the list that is open.
    fn whole(&self, clause: &Clause<'_>) -> Option<&Memory> {
        clause.parts_from.and_then(|(from, _)| self.memory.get(from))
    }
}

/// A new sentence that names only its stretch of time speaks of the thing before: `Tính chung 6 tháng tăng 5%`.
fn own_period(words: &Gap, clause: &Clause<'_>) -> bool {
    words.period.is_some() && (clause.last.is_none() || words.separated)
}

/// The items without the brackets among them that are closed.
fn without_brackets(items: &[Item]) -> Vec<Item> {
    let mut out = Vec::with_capacity(items.len());
    let mut at = 0;
    while let Some(item) = items.get(at) {
        if item.class.meets(Class::OPEN)
            && let Some(close) = closing(items, at)
        {
            at = close + 1;
            continue;
        }
        out.push(*item);
        at += 1;
    }
    out
}

/// Where the bracket that opens at `at` closes, within 200 items.
fn closing(items: &[Item], at: usize) -> Option<usize> {
    let mut depth = 0;
    for (k, item) in items.iter().enumerate().skip(at).take(200) {
        if item.class.meets(Class::OPEN) {
            depth += 1;
        } else if item.class.meets(Class::CLOSE) {
            depth -= 1;
            if depth == 0 {
                return Some(k);
            }
        }
    }
    None
}

/// How many items behind a fact still say what was counted.
fn tail_length(source: &Source<'_>, items: &[Item], fact: &Fact) -> usize {
    const ENDS: Class = Class::BOUNDARY
        .or(Class::FACT)
        .or(Class::SHARE)
        .or(Class::OPENER)
        .or(Class::ESTIMATE)
        .or(Class::GOAL)
        .or(Class::BASE_REF)
        .or(Class::SLASH)
        .or(Class::FOLD)
        .or(Class::RESPECTIVELY);
    if matches!(
        fact.build,
        Build::Completion
            | Build::OfBase
            | Build::Move(_)
            | Build::Exceed
            | Build::Signed
            | Build::Aligned(_)
            | Build::Plan
    ) {
        return 0;
    }
    let mut length = 0;
    for (k, item) in items.iter().enumerate().take(16) {
        if item.class.meets(ENDS)
            || source.words(item.first, item.end) == "là"
            || item.class.meets(Class::ATTAIN.or(Class::EQUAL).or(Class::EXIST).or(Class::REMAIN))
                && fact_soon(items, k)
        {
            break;
        }
        let verbs = if fact.build == Build::Percent { Class::EMPTY } else { Class::VERB };
        let links = item.class.meets(Class::LINK.or(Class::AND).or(Class::MEASURE).or(Class::EACH).or(verbs));
        if links && fact_soon(items, k) {
            break;
        }
        length = k + 1;
    }
    while length > 0
        && items.get(length - 1).is_some_and(|item| {
            item.class.meets(
                Class::LINK
                    .or(Class::AND)
                    .or(Class::FILLER)
                    .or(Class::ASIDE)
                    .or(Class::DASH)
                    .or(Class::MARK)
                    .or(Class::FROM)
                    .or(Class::TO)
                    .or(Class::TONE)
                    .or(Class::EACH)
                    .or(Class::ATTAIN)
                    .or(Class::EXIST),
            )
        })
    {
        length -= 1;
    }
    length
}

/// Whether another fact follows before any punctuation.
fn fact_soon(items: &[Item], from: usize) -> bool {
    items
        .iter()
        .skip(from + 1)
        .take(10)
        .find(|item| item.class.meets(Class::FACT.or(Class::BOUNDARY)))
        .is_some_and(|item| item.class.meets(Class::FACT))
}

impl Figure {
    /// Whether nothing hedges it.
    pub fn is_plain(&self) -> bool {
        self.bound.is_none() && self.max.is_none()
    }
}
