//! Places in a row, each with its figure: `tại các xã: An Hạ (4.869), Bình Lâm (3.040)`.

use super::actor::is_body;
use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::{Item, Source};
use super::trim::{is_proper, trim};
use super::walker::{Clause, Memory, Walker};
use crate::lex::Case;
use crate::lexicon::{Class as TermClass, Dimension, Entry, PlaceKind};

impl Walker<'_> {
    /// `597 nhà hư hỏng (Hà Giang: 130 nhà; Lai Châu: 259 nhà)`: what stands before the colon is the place.
    pub(super) fn place_before_colon(&self, clause: &mut Clause<'_>, words: &mut Gap) {
        let Some((&first, &last)) = words.topic.first().zip(words.topic.last()) else { return };
        let named =
            words.topic.iter().all(|item| self.capital(item) && !item.class.meets(Class::MEASURE.or(Class::NAME)));
        let level = self.source.terms.of(first.first as usize, TermClass::Place).is_some();
        let short = last.end - first.first <= 5;
        if words.colon
            && words.content.is_empty()
            && (words.opener.is_none() || clause.outer.is_none())
            && short
            && (named || level && words.topic.iter().skip(1).all(|item| self.capital(item)) && words.topic.len() > 1)
            && (clause.outer.is_some() || self.several(clause, first.first))
        {
            words.place = Some((first.first, last.end));
            words.topic.clear();
            words.colon = false;
        }
    }

    /// Settles whether the figure is told of a place, and of what thing.
    pub(super) fn places(
        &self,
        clause: &mut Clause<'_>,
        fact: &Fact,
        words: &mut Gap,
        tail: &[Item],
        sentence_before: usize,
    ) {
        if words.place.is_none() {
            self.listed_place(clause, words);
            self.place_in_bracket(clause, fact, words, tail);
        }
        if words.place.is_some() {
            // A place names a part when the thing it is a part of was told before it in the sentence.
            let of_place = clause.current.and_then(|current| self.memory.get(current)).is_some_and(|m| m.of_place);
            let told = !words.of_place.is_empty() || !clause.of_place.is_empty() || !words.topic.is_empty();
            let shared = told || of_place || self.shared(clause, sentence_before).is_some();
            // `huyện An Bình có 80 thanh niên nhập ngũ` says itself what it counts.
            let own = words.exists && fact.build == Build::Level && !tail.is_empty();
            if shared && !own && !matches!(fact.build, Build::Completion | Build::Share) {
                words.content.clear();
                if clause.of_place.is_empty() {
                    // The next place of the list is told of the same.
                    // `Các xã có tỷ lệ giải ngân cao: xã A (91%), …`: of what the places have.
                    const HEAD: Class = Class::MEASURE.or(Class::RATIO).or(Class::NAME);
                    let body = words.topic.first().is_some_and(|item| matches!(self.source.word(item.first), "các"));
                    let head = words.topic.iter().position(|item| item.class.meets(HEAD)).filter(|_| body);
                    clause.of_place = words.topic.get(head.unwrap_or(0)..).unwrap_or_default().to_vec();
                    if head.is_some() {
                        clause.of_place.pop_if(|last| self.ranks(last));
                    }
                }
                if !words.of_place.is_empty() {
                    clause.of_place = std::mem::take(&mut words.of_place);
                }
                words.of_place = clause.of_place.clone();
            } else {
                words.place = None;
            }
        }
    }

    /// Takes a name in capitals for a place when the clause is about places: `Số ca mắc tại các xã: An Hạ`.
    fn listed_place(&self, clause: &mut Clause<'_>, words: &mut Gap) {
        // `địa phương có diện tích lớn là An Hạ`
        let is = words.content.iter().rposition(|item| self.source.words(item.first, item.end) == "là");
        let content = words.content.get(is.map_or(0, |at| at + 1)..).unwrap_or_default();
        let Some((&first, &last)) = content.first().zip(content.last()) else { return };
        let named = content.iter().all(|item| item.class.meets(Class::WORD) && self.capital(item));
        let long = last.end - first.first;
        if !named || !(1..=5).contains(&long) || words.exists && is.is_none() {
            return;
        }
        if self.several(clause, first.first) {
            words.place = Some((first.first, last.end));
        }
    }

    /// Whether places are being listed: they were, or the words before this name lead to it, `một số địa phương có số hộ nghèo cao
    /// là`, `số ca mắc tại các xã:`; what they are told of is kept.
    fn several(&self, clause: &mut Clause<'_>, name: u32) -> bool {
        /// So many items back the words may begin.
        const REACH: usize = 24;
        const HEAD: Class = Class::MEASURE.or(Class::RATIO).or(Class::NAME).or(Class::VERB).or(Class::EXIST);
        if !clause.of_place.is_empty() {
            return true;
        }
        let word = |token: u32| self.source.word(token);
        let end = clause.items.partition_point(|item| item.first < name);
        let items = clause.items.get(end.saturating_sub(REACH)..end).unwrap_or_default();
        let from = items.iter().rposition(|item| item.class.meets(Class::STOP.or(Class::SEMICOLON).or(Class::FACT)));
        let items = items.get(from.map_or(0, |at| at + 1)..).unwrap_or_default();
        let lead = items.iter().rposition(|item| !item.class.meets(Class::COLON.or(Class::MARK))).unwrap_or_default();
        let group = items.iter().zip(items.iter().skip(1)).position(|(many, of)| {
            matches!(word(many.end - 1), "số" | "các" | "nhiều" | "những")
                && (is_body(self.source, of) || matches!(word(of.first), "nơi" | "đơn"))
        });
        let Some(group) = group else { return false };
        let listed = lead <= group + 3 && items.get(lead + 1).is_some_and(|item| item.class.meets(Class::COLON));
        let leads = items.get(lead).is_some_and(|item| matches!(word(item.end - 1), "là" | "như" | "gồm" | "sau"));
        if !leads && !listed {
            return false;
        }
        let behind = items.get(group + 1..lead).unwrap_or_default();
        let thing = behind.iter().position(|item| item.class.meets(HEAD));
        let thing = thing.map(|at| trim(self.source, behind.get(at..).unwrap_or_default()));
        let thing = match thing {
            Some(thing) if !thing.is_empty() => thing,
            _ => trim(self.source, items.get(..group).unwrap_or_default()),
        };
        // `diện tích và năng suất (…) lần lượt của các xã như sau` tells of several things.
        let one = thing.len() < 9 && !items.iter().any(|item| item.class.meets(Class::OPEN.or(Class::RESPECTIVELY)));
        if one {
            clause.of_place = thing.to_vec();
            clause.of_place.pop_if(|last| self.ranks(last));
        }
        !clause.of_place.is_empty()
    }

    fn ranks(&self, item: &Item) -> bool {
        matches!(self.source.word(item.first), "cao" | "lớn" | "nhiều" | "thấp")
    }

    /// `338 nhà bị hư hỏng (Bình Lâm 265, An Hạ 73)`: a name in capitals before a number that counts what stands before the
    /// bracket is a place.
    fn place_in_bracket(&self, clause: &Clause<'_>, fact: &Fact, words: &mut Gap, tail: &[Item]) {
        let Some((&first, &last)) = words.content.first().zip(words.content.last()) else { return };
        let initial =
            |token: u32| self.source.lexed.tokens.get(token as usize).is_some_and(|token| token.case == Case::Initial);
        let named = words.content.iter().all(|item| item.class.meets(Class::WORD) && self.capital(item));
        let long = last.end - first.first;
        // `806 ha lúa bị thiệt hại (An Hạ 412, Bình Lâm 394)`
        let measured = |outer: &Memory| {
            matches!(outer.dimension, Some(Dimension::Area | Dimension::Weight | Dimension::Length | Dimension::Volume))
        };
        let outer = clause.outer.and_then(|outer| self.memory.get(outer));
        let outer = outer.filter(|outer| outer.is_counted() || measured(outer));
        let counts = self.quantities.get(fact.quantity as usize).zip(outer).is_some_and(|(quantity, outer)| {
            let unit = quantity.unit_text(self.source);
            unit.is_empty() || unit == outer.unit
        });
        let level = fact.build == Build::Level && fact.lead == Class::EMPTY && !fact.pair;
        if counts && level && named && initial(first.first) && (2..=5).contains(&long) && tail.is_empty() {
            words.place = Some((first.first, last.end));
        }
    }

    fn capital(&self, item: &Item) -> bool {
        (item.first..item.end)
            .all(|token| self.source.lexed.tokens.get(token as usize).is_some_and(|token| token.case != Case::Lower))
    }
}

/// The place that a chunk tells of, and how many of its items stand before the words that rank it
/// (`tỷ lệ tiêm phòng | cao nhất là xã An Hạ`).
pub fn place_told(source: &Source<'_>, chunk: &[Item]) -> Option<((u32, u32), usize)> {
    const RANKS: [&str; 8] =
        ["nhất là", "tiếp theo là", "kế tiếp là", "tiếp đến là", "kế đến là", "đứng đầu là", "dẫn đầu là", "sau đó là"];
    if let Some(place) = only_place(source, chunk) {
        return Some((place, 0));
    }
    // `UBND huyện giao | xã An Hạ 8 nhà, xã Bình Lâm 10 nhà`
    let given = chunk.iter().rposition(|item| {
        matches!(source.words(item.first, item.end), "giao" | "phân bổ" | "phân bổ cho" | "giao cho")
    });
    if let Some(at) = given
        && let Some(place) = only_place(source, chunk.get(at + 1..).unwrap_or_default())
    {
        return Some((place, at + 1));
    }
    // `xã An Hạ đạt tỷ lệ cao nhất với`
    const BINDS: Class = Class::ATTAIN.or(Class::EXIST).or(Class::RATIO).or(Class::LINK).or(Class::EQUAL);
    let led = chunk.iter().position(|item| item.class.meets(BINDS)).unwrap_or_default();
    let (who, rest) = chunk.split_at_checked(led)?;
    let ranks = |item: &Item| item.class.meets(BINDS) || matches!(source.word(item.end - 1), "nhất" | "cao" | "thấp");
    if rest.iter().any(|item| source.word(item.end - 1) == "nhất") && rest.iter().all(ranks) {
        let proper = is_proper(source, who).then(|| Some((who.first()?.first, who.last()?.end))).flatten();
        if let Some(place) = only_place(source, who).or(proper) {
            return Some((place, 0));
        }
    }
    let is = chunk.iter().rposition(|item| source.word(item.end - 1) == "là")?;
    let first = chunk.get(is.saturating_sub(3)).or(chunk.first())?.first;
    let said = source.words(first, chunk.get(is)?.end);
    if !RANKS.iter().any(|rank| said.ends_with(rank)) {
        return None;
    }
    let place = only_place(source, chunk.get(is + 1..)?)?;
    let ranked = chunk.get(..=is)?.iter().rposition(|item| {
        ["cao", "thấp", "nhiều", "ít", "lớn", "tiếp", "kế", "đứng", "dẫn", "sau", "nhỏ", "đông"]
            .contains(&source.word(item.first))
    })?;
    Some((place, ranked))
}

/// The tokens of a place name when the chunk names nothing else.
fn only_place(source: &Source<'_>, chunk: &[Item]) -> Option<(u32, u32)> {
    let rest = chunk.iter().position(|item| {
        !item.class.meets(Class::FILLER.or(Class::AND).or(Class::MARK).or(Class::DASH).or(Class::LINK))
    })?;
    let words = chunk.get(rest..)?;
    let words = words
        .split_last()
        .filter(|(last, _)| last.class.meets(Class::EXIST.or(Class::LINK)))
        .map_or(words, |(_, rest)| rest);
    let capital =
        |item: &Item| source.lexed.tokens.get(item.first as usize).is_some_and(|token| token.case != Case::Lower);
    let level = |item: &Item| {
        let term = source.terms.of(item.first as usize, TermClass::Place).map(|term| term.entry);
        matches!(term, Some(Entry::Place(id)) if source.lexicon.place(id).kind == PlaceKind::Level)
    };
    let named = words.iter().filter(|item| !level(item)).count();
    let first = words.first()?.first;
    let known = source.terms.of(first as usize, TermClass::Place)?;
    let Entry::Place(place) = known.entry else { return None };
    if source.lexicon.place(place).kind == PlaceKind::Whole {
        // `toàn xã` is the report's own place.
        return None;
    }
    let known = known.end;
    let all = named > 0
        && words.len() <= 6
        && words.iter().all(|item| {
            item.first < known || (item.class.meets(Class::WORD.or(Class::AGENT)) && capital(item)) || level(item)
        });
    all.then(|| (first, words.last().map_or(first, |item| item.end)))
}
