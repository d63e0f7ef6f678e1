//! What a bare number counts, where the noun stands elsewhere (danh từ lược bỏ): in the whole, at the head of its name, in the
//! figure before it, or behind the last of the row.

use super::class::Class;
use super::fact::Build;
use super::gap::Gap;
use super::item::Item;
use super::walker::{Clause, Memory, Walker};
use crate::assemble::Indicator;
use crate::lex::Case;
use crate::lexicon::{Class as TermClass, Dimension, Entry};
use smol_str::SmolStr;

/// Words that say how those counted fared; none of them is counted itself: `3 nhà bị sập, 12 tốc mái`.
const STATES: [&str; 22] = [
    "bị", "được", "tốc", "hư", "sập", "ngập", "đổ", "gãy", "trôi", "cuốn", "chết", "mất", "tử", "nặng", "nhẹ", "khỏi",
    "khá", "giỏi", "tốt", "trung", "yếu", "cận",
];

impl Walker<'_> {
    /// Gives a bare number the noun that it counts.
    pub(super) fn unit_left_out(&mut self, clause: &Clause<'_>, index: usize, words: &Gap, depth: usize) {
        let Some(value) = self.out.indicators.get(index).and_then(|i| i.value.as_ref()) else { return };
        let whole = value.amount.scale() == 0 && value.max.is_none();
        let state = STATES.contains(&value.unit.split(' ').next().unwrap_or_default());
        let Some(memory) = self.memory.get(index).filter(|memory| memory.dimension.is_none() && whole) else { return };
        if !value.unit.is_empty() && !state {
            return;
        }
        let counted = |k: usize| {
            let memory = self.memory.get(k).filter(|memory| memory.is_counted() && !memory.unit.is_empty())?;
            Some((memory.unit.clone(), memory.dimension))
        };
        let part = self.out.indicators.get(index).and_then(|i| i.part_of).and_then(counted);
        let plain = words.content.iter().all(|item| {
            item.class.meets(Class::WORD.or(Class::VERB)) && !item.class.meets(Class::ASIDE.or(Class::AGENT))
        });
        let row = (words.joined || words.colon)
            && !words.separated
            && words.topic.is_empty()
            && words.opener.is_none()
            && depth == 0;
        let before =
            clause.current.filter(|&k| row && plain && k >= clause.first_out && clause.last == Some(Build::Level));
        // `khiển trách 5, cảnh cáo 3`, `3 nhà bị sập, 12 tốc mái`: how they fared, and not what else was counted.
        const FARED: [&str; 5] = ["khiển trách", "cảnh cáo", "khai trừ", "cách chức", "trúng tuyển"];
        let said = words.content.first().map(|item| self.source.word(item.first)).unwrap_or_default();
        let first = words.content.first().map_or(0, |item| item.first);
        let fared = state || STATES.contains(&said) || FARED.contains(&self.source.words(first, first + 2));
        let before = before.filter(|&k| k + 1 == index && (words.colon || words.content.is_empty() || fared));
        let Some((unit, dimension)) = part.or_else(|| self.head(index)).or_else(|| before.and_then(counted)) else {
            return;
        };
        // `3 nhà bị sập, 12 tốc mái`: the noun is said before what befell them.
        let mut name = memory.name.clone();
        if let Some(told) = before.and_then(|k| self.memory.get(k)).filter(|_| state || words.content.is_empty()) {
            let noun = told.name.counted(self.source);
            if !noun.is_empty() && !noun.says_as_much(&told.name) && !memory.name.says(self.source, &unit) {
                name = noun;
                name.add_name(&memory.name);
            }
        }
        if let (Some(memory), Some(indicator)) = (self.memory.get_mut(index), self.out.indicators.get_mut(index)) {
            if !memory.name.is_empty() {
                indicator.name = name.text(self.source);
                memory.name = name;
            }
            let others = [indicator.total.as_deref_mut(), indicator.plan.as_deref_mut()];
            for figure in indicator.value.as_mut().into_iter().chain(others.into_iter().flatten()) {
                figure.unit.clone_from(&unit);
            }
            (memory.unit, memory.dimension) = (unit, dimension);
        }
    }

    /// `13 hộ hiến 170 m2 đất`: what they did tells which of them are counted.
    pub(super) fn share_deed(&mut self, clause: &Clause<'_>, index: usize, words: &Gap) {
        let [deed] = words.content.as_slice() else { return };
        let before = index.checked_sub(1).filter(|&k| k >= clause.first_out && clause.current == Some(index));
        const GIVEN: [Dimension; 5] =
            [Dimension::Area, Dimension::Length, Dimension::Volume, Dimension::Weight, Dimension::Thing];
        let given = |dimension: Dimension| GIVEN.contains(&dimension) && deed.class.meets(Class::VERB);
        let things = |memory: &&Memory| memory.dimension.is_some_and(given);
        let done = self.memory.get(index).filter(things).map(|memory| memory.name.clone());
        let (Some(before), Some(done)) = (before, done) else { return };
        if let (Some(memory), Some(indicator)) = (self.memory.get_mut(before), self.out.indicators.get_mut(before)) {
            let people = matches!(memory.dimension, Some(Dimension::People | Dimension::Household));
            let bare = memory.name.tokens().last().is_some_and(|(_, end)| end == deed.first);
            if people && bare && memory.parts.behind && !memory.thing_behind {
                memory.name.add_name(&done);
                indicator.name = memory.name.text(self.source);
            }
        }
    }

    /// `15 ha lúa, 27 ha rau màu bị ngập, hư hại`: what befell the second befell the first.
    pub(super) fn share_fate(&mut self, clause: &Clause<'_>, index: usize, tail: &[Item], words: &Gap) {
        /// A row of more is no row, so that time stays linear.
        const LONGEST: usize = 8;
        let fate = tail.iter().position(|item| self.source.word(item.first) == "bị").filter(|&at| at > 0);
        let fate = fate.and_then(|at| tail.get(at..)).unwrap_or_default();
        let dimension = |k: usize| self.memory.get(k).and_then(|memory| memory.dimension);
        let own = dimension(index);
        let measured = matches!(own, Some(Dimension::Area | Dimension::Length | Dimension::Weight));
        let row = words.joined && words.content.is_empty() && !words.separated && measured && !fate.is_empty();
        for before in (clause.first_out..index).rev().take(LONGEST).take_while(|_| row) {
            let (Some(memory), Some(indicator)) = (self.memory.get_mut(before), self.out.indicators.get_mut(before))
            else {
                return;
            };
            let alike = memory.dimension == own && memory.parts.behind && memory.thing_behind;
            if !alike || memory.name.says(self.source, "bị") {
                return;
            }
            memory.name.add_items(fate);
            indicator.name = memory.name.text(self.source);
        }
    }

    /// The counted noun that a name begins with: `số hộ nghèo`, `đơn thuộc thẩm quyền của huyện`.
    fn head(&self, index: usize) -> Option<(SmolStr, Option<Dimension>)> {
        let (first, end) = self.memory.get(index)?.name.tokens().next()?;
        let counting = |token: &u32| matches!(self.source.word(*token), "số" | "tổng" | "lượng");
        let skipped = (first..end).take_while(counting).count() as u32;
        let noun = self.source.terms.of((first + skipped) as usize, TermClass::Unit)?;
        let Entry::Unit(id) = noun.entry else { return None };
        let dimension = self.source.lexicon.unit(id).dimension;
        let named = skipped > 0;
        let counts = match dimension {
            Dimension::People | Dimension::Household | Dimension::Case | Dimension::Document | Dimension::Work => true,
            Dimension::Place
            | Dimension::Organisation
            | Dimension::Thing
            | Dimension::Event
            | Dimension::Education
            | Dimension::Health => named,
            _ => false,
        };
        // `Công dân Lê Văn An`: somebody in person. `số bác sĩ trên 10.000 dân`, `số hộ, khẩu`: more than them.
        let next = self.source.lexed.tokens.get(noun.end as usize);
        let more = noun.end < end
            && matches!(self.source.word(noun.end), "," | "trên" | "bình" | "chiếu" | "khẩu" | "tịch" | "tộc");
        let proper = more || next.is_some_and(|token| token.case == Case::Initial);
        let unit = SmolStr::new(self.source.words(first + skipped, noun.end));
        // `dân`, `nữ` tell who, and are counted as people of some other name.
        let who = matches!(unit.as_str(), "dân" | "nam" | "nữ");
        (counts && noun.end <= end && !proper && !who).then_some((unit, Some(dimension)))
    }

    /// `lúa 30, ngô 20, đậu 5 ha`: the unit behind the last of a row is that of them all.
    pub(super) fn unit_at_the_end(&mut self, clause: &Clause<'_>, index: usize, words: &Gap) {
        const HEAD: Class = Class::MEASURE.or(Class::RATIO).or(Class::VERB);
        if words.content.is_empty() || !words.joined && !words.separated {
            return;
        }
        let (Some(memory), Some(value)) =
            (self.memory.get(index), self.out.indicators.get(index).and_then(|i| i.value.as_ref()))
        else {
            return;
        };
        let (unit, dimension) = (value.unit.clone(), memory.dimension);
        // `lúa 30; ngô 20; đậu 5 ha`: semicolons part what else is told, too.
        let sown = dimension == Some(Dimension::Area) && !words.content.iter().any(|item| item.class.meets(HEAD));
        let bare = |i: &Indicator| i.value.as_ref().is_some_and(|value| value.unit.is_empty());
        let row = self.out.indicators.get(clause.first_out..index).unwrap_or_default();
        // Animals among them are counted otherwise.
        let sown = sown && (clause.outer.is_some() || row.len() < 12 && row.iter().all(bare));
        if unit.is_empty() || memory.thing_behind || words.separated && !sown {
            return;
        }
        for before in (clause.first_out..index).rev() {
            let Some(indicator) = self.out.indicators.get_mut(before) else { return };
            let bare = indicator.rates.is_empty() && indicator.plan.is_none() && indicator.total.is_none();
            match indicator.value.as_mut().filter(|value| bare && value.unit.is_empty()) {
                Some(value) => value.unit.clone_from(&unit),
                None => return,
            }
            if let Some(own) = self.memory.get_mut(before) {
                (own.unit, own.dimension) = (unit.clone(), dimension);
            }
        }
    }
}
