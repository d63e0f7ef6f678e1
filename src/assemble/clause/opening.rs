//! How an indicator is opened, and what it takes from the text around it.

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::{Data, Item};
use super::name::{Name, Parts};
use super::quantity::Quantity;
use super::resolve;
use super::taxonomy::taxonomy;
use super::walker::{Clause, Memory, Walker};
use crate::assemble::{Bound, Confidence, Indicator, Kind, Stretch};
use crate::lex::PeriodKind;
use crate::outline::{Role, Sentence};

impl Walker<'_> {
    /// Opens an indicator.
    pub(super) fn open(
        &mut self,
        clause: &mut Clause<'_>,
        fact: &Fact,
        words: &Gap,
        parts: Parts,
        name: Name,
        quantity: &Quantity,
    ) -> usize {
        let index = self.out.indicators.len();
        // `thu ngân sách đạt 98 triệu đồng trở lên`: what has been reached is known.
        let least = quantity.bound == Some(Bound::AtLeast) && !words.done && !words.exists;
        // `đạt 80 điểm trở lên: 12 chi bộ` counts those who did.
        let told = |more: u32| self.source.words(quantity.first, quantity.end + more);
        let up = (0..4).any(|more| told(more).ends_with("trở lên")) && !(1..5).any(|more| told(more).ends_with("lên:"));
        clause.goal |= least && up;
        if least && up {
            self.carry.aimed = Some(clause.sentence.section);
        }
        let kind = match () {
            () if clause.goal || clause.will => Kind::Goal,
            () if words.estimate || clause.estimate_list => Kind::Estimate,
            () => Kind::Result,
        };
        let mut text = name.text(self.source);
        let mut borrowed = Name::default();
        if text.is_empty() {
            (text, borrowed) = self.borrowed_name(clause, fact, quantity);
        }
        let level = matches!(fact.build, Build::Level | Build::Percent | Build::MovedPair).then_some(quantity);
        let own = if borrowed.is_empty() { &name } else { &borrowed };
        let (code, sector) = taxonomy(self.source, own, &text, level);
        let when = words.period.or(words.when.filter(|_| clause.outer.is_some()));
        // `Năm 2022, A đạt …; B đạt …`: a stretch of time at the front holds for the sentence.
        let leads = |item: &Item| words.content.first().is_none_or(|name| item.first < name.first);
        if let Some(item) = words.period.filter(|item| clause.outer.is_none() && clause.last.is_none() && leads(item)) {
            clause.period = Some(item);
        }
        // `tháng 8 thu 12 tỷ đồng; lũy kế thu 90 tỷ đồng`: what has been added up is of a longer stretch.
        let when = when.or(clause.period.filter(|_| clause.outer.is_none() && !words.cumulative));
        let period = when.and_then(|item| self.stretch(item, index));
        self.out.indicators.push(Indicator {
            code,
            sector,
            name: text,
            kind,
            confidence: Confidence::Certain,
            value: None,
            before: None,
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
        let borrowed = if of_place { name.clone() } else { borrowed };
        let total = words.content.last().map(|last| last.end).and_then(|end| {
            let at = words.content.iter().map(|item| item.first).find(|&first| self.source.word(first) == "tổng")?;
            (at + 1 < end).then_some((at + 1, end))
        });
        let in_row =
            words.joined && !words.separated && clause.current.is_some_and(|current| current >= clause.first_out);
        self.memory.push(Memory {
            elsewhen: self.of_another_time(clause, words),
            parts: Parts { in_row, ..parts },
            // The next place of the list shares what stands before this one.
            name: if of_place && words.content.is_empty() { name.without_last() } else { name },
            borrowed,
            dimension: quantity.dimension,
            campaign,
            of_place,
            ranked: words.rank.is_some() && words.content.is_empty(),
            total,
            ..Memory::default()
        });
        if let (Some((first, end)), Some(indicator)) = (words.place, self.out.indicators.last_mut()) {
            indicator.locality = Some((self.source.text(first, end).to_string(), self.source.span(first, end)));
        }
        index
    }

    /// Whether a sentence tells what is aimed at: by its section, or as an item of a list where something is to be reached at least.
    pub(super) fn is_aimed(&self, sentence: &Sentence) -> bool {
        matches!(sentence.role, Role::Goals | Role::Tasks)
            || sentence.depth > 0 && self.carry.aimed == Some(sentence.section)
    }

    /// A name for a figure beside which none stands: the heading above it, else its own words.
    fn borrowed_name(&self, clause: &Clause<'_>, fact: &Fact, quantity: &Quantity) -> (String, Name) {
        let section = self.source.outline.sections.get(clause.sentence.section as usize);
        let heading = section.and_then(|section| section.heading);
        let told = |(first, end)| {
            let name = Name::of_tokens(first, end);
            (name.text(self.source), name)
        };
        // `Qua đó thu được 2,2 tỷ đồng`: the words that bind a name are all that is said.
        let gained = self.source.words(fact.tokens.0, fact.tokens.0 + 2) == "thu được";
        let gained = gained.then_some((fact.tokens.0, fact.tokens.0 + 1));
        let told_by = |piece: (u32, u32)| Some(told(piece)).filter(|(text, _)| !text.is_empty());
        // `So với kế hoạch tỉnh giao (12 tỷ đồng), …`
        let planned = fact.plan.filter(|_| fact.build == Build::Plan);
        let planned = planned.map(|(first, end)| (first + 2 * u32::from(self.source.word(first) == "so"), end));
        let borrowed = gained.or(planned).or(heading).or_else(|| self.words_before(clause, fact)).and_then(told_by);
        borrowed.unwrap_or_else(|| told((quantity.first, quantity.end)))
    }

    /// What stands before a figure since the last comma, where no rule finds a name in it: `tỉnh An Hạ ghi nhận`, `Tỷ lệ này`.
    fn words_before(&self, clause: &Clause<'_>, fact: &Fact) -> Option<(u32, u32)> {
        let at = clause.items.partition_point(|item| item.first < fact.tokens.0);
        let behind = clause.items.get(..at)?;
        let plain = |item: &&Item| {
            !item.class.meets(Class::BOUNDARY.or(Class::FACT).or(Class::OPEN).or(Class::CLOSE).or(Class::ASIDE))
        };
        let led = Class::ATTAIN.or(Class::EQUAL).or(Class::BOUND).or(Class::TONE).or(Class::ESTIMATE).or(Class::FILLER);
        let led = led.or(Class::OPEN).or(Class::ASIDE).or(Class::PERIOD).or(Class::TO).or(Class::FROM).or(Class::LINK);
        let mut said = behind.iter().rev().skip_while(|item| item.class.meets(led)).take(12).take_while(plain);
        let last = said.next()?;
        let first = said.last().unwrap_or(last);
        Some((first.first, last.end))
    }

    /// The stretch of time that an item names; its days may need the year of the report.
    fn stretch(&mut self, item: Item, indicator: usize) -> Option<Stretch> {
        let mut first = item.first;
        if let Data::Period(index) = item.data {
            let period = self.source.lexed.periods.get(index as usize)?;
            let word = |token: u32| self.source.word(token);
            let before = |back: u32| word(first.wrapping_sub(back));
            // `theo giá so sánh năm 2010`, `từ năm 2000 đến nay`: by what it is reckoned, where it began.
            let reckoned = matches!((before(2), before(1)), ("so", "sánh") | ("cố", "định"));
            let begins = before(1) == "từ" && word(item.end) == "đến" && word(item.end + 1) == "nay";
            if period.kind == PeriodKind::Length || reckoned || begins {
                return None;
            }
            if before(1) == "hết" && period.kind == PeriodKind::Month {
                first -= 1 + u32::from(before(2) == "đến");
            }
            self.out.periods.push((indicator as u32, index));
        }
        let label = self.source.text(first, item.end).split_whitespace().collect::<Vec<_>>().join(" ");
        Some(Stretch { label, start: None, end: None, span: self.source.span(first, item.end) })
    }

    /// Whether a figure in a bracket is of another time than the one before it: `(cùng kỳ tăng 8,1%)`.
    pub(super) fn of_another_time(&self, clause: &Clause<'_>, words: &Gap) -> bool {
        clause.outer.is_some() && words.when.is_some() && words.content.is_empty() && words.opener.is_none()
    }

    /// The name of a new indicator, from the words before it, behind it, and what it inherits.
    pub(super) fn name(
        &self,
        clause: &Clause<'_>,
        words: &Gap,
        fact: &Fact,
        quantity: &Quantity,
        tail: &[Item],
    ) -> (Parts, Name) {
        let before =
            clause.current.filter(|&c| c >= clause.first_out || !words.separated).and_then(|c| self.memory.get(c));
        let unranked = before.filter(|memory| memory.ranked).map(|memory| {
            let name = memory.name.clone().without_last();
            Memory { name, ..memory.clone() }
        });
        let before = unranked.as_ref().or(before);
        let topic = if clause.topic.is_empty() { &self.carry.heading } else { &clause.topic };
        let (parts, name) = super::naming::name(&super::naming::Scene {
            source: self.source,
            words,
            fact,
            quantity,
            tail,
            before,
            topic,
            whole: self.whole(clause),
            same_sentence: clause.current.is_some_and(|current| current >= clause.first_out),
        });
        let ranked = words.rank.filter(|_| words.content.is_empty() && tail.is_empty());
        let alike = |memory: &&Memory| memory.is_counted() && quantity.is_told_in(self.source, &memory.unit);
        let shared = || clause.outer.and_then(|outer| self.memory.get(outer)).or(before).filter(alike);
        if let Some((first, end)) = ranked
            && let Some(shared) = shared()
        {
            // `537 hộ đăng ký (cấp tỉnh 4 hộ, cấp xã 533 hộ)`
            let mut name = shared.name.clone();
            name.strip_end(self.source, super::sibling::RANKS);
            name.add(first, end);
            return (shared.parts.clone(), name);
        }
        let mut name = name;
        if let Some((first, end)) = words.rank.filter(|_| words.content.is_empty()) {
            name.add(first, end);
        }
        match before.filter(|_| words.contributes) {
            Some(before) => {
                let mut whole = before.name.clone();
                whole.add_words("đóng góp");
                (before.parts.clone(), whole)
            }
            None => (parts, name),
        }
    }
}

/// Widens the span of an indicator; a figure far behind the others leaves it as it is.
pub(super) fn extend(indicator: &mut crate::assemble::Indicator, figure: crate::text::Span) {
    const MOST: usize = 380;
    let wide = indicator.span.to(figure);
    if indicator.span.end == 0 {
        indicator.span = figure;
    } else if wide.end - wide.start <= MOST {
        indicator.span = wide;
    }
}

/// A new sentence that names only its stretch of time speaks of the thing before: `Tính chung 6 tháng tăng 5%`.
pub(super) fn own_period(words: &Gap, clause: &Clause<'_>) -> bool {
    words.period.is_some() && (clause.last.is_none() || words.separated)
}
