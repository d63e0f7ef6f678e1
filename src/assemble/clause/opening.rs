//! How an indicator is opened, and what it takes from the text around it.

use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::{Data, Item};
use super::name::{Name, Parts};
use super::quantity::Quantity;
use super::resolve;
use super::taxonomy::taxonomy;
use super::walker::{Clause, Memory, Walker};
use crate::assemble::{Confidence, Indicator, Kind, Stretch};

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
        let kind = match () {
            () if clause.goal => Kind::Goal,
            () if words.estimate || clause.estimate_list => Kind::Estimate,
            () => Kind::Result,
        };
        let mut text = name.text(self.source);
        let mut borrowed = Name::default();
        if text.is_empty() {
            (text, borrowed) = self.borrowed_name(clause, quantity);
        }
        let level = matches!(fact.build, Build::Level | Build::Percent | Build::MovedPair).then_some(quantity);
        let own = if borrowed.is_empty() { &name } else { &borrowed };
        let (code, sector) = taxonomy(self.source, own, &text, level);
        let period = words.period.and_then(|item| self.stretch(item));
        self.out.indicators.push(Indicator {
            code,
            sector,
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
        let borrowed = if of_place { name.clone() } else { borrowed };
        self.memory.push(Memory {
            parts,
            // The next place of the list shares what stands before this one.
            name: if of_place && words.content.is_empty() { name.without_place() } else { name },
            borrowed,
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

    /// A name for a figure beside which none stands: the heading above it, else its own words.
    fn borrowed_name(&self, clause: &Clause<'_>, quantity: &Quantity) -> (String, Name) {
        let section = self.source.outline.sections.get(clause.sentence.section as usize);
        let heading = section.and_then(|section| section.heading);
        let told = |(first, end)| {
            let name = Name::of_tokens(first, end);
            (name.text(self.source), name)
        };
        heading.map(told).filter(|(text, _)| !text.is_empty()).unwrap_or_else(|| told((quantity.first, quantity.end)))
    }

    pub(super) fn stretch(&self, item: Item) -> Option<Stretch> {
        let Data::Period(index) = item.data else { return None };
        let period = self.source.lexed.periods.get(index as usize)?;
        resolve::stretch(period, self.source.text(item.first, item.end), self.source.span(item.first, item.end))
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
            same_sentence: clause.current.is_some_and(|current| current >= clause.first_out),
        })
    }
}
