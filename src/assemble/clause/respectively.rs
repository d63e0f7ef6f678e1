//! Names and figures told in two rows: `diện tích lúa, ngô, lạc lần lượt là 120 ha, 45 ha và 12 ha`.

use super::class::Class;
use super::fact::{Build, Fact};
use super::gap::Gap;
use super::item::{Data, Item, Source};
use super::opening::extend;
use super::trim::trim;
use super::walker::{Clause, Walker};
use crate::assemble::{Change, Direction};
use crate::lexicon::{Class as TermClass, Cue, Entry};

impl Walker<'_> {
    /// The names for the figures from the fact at `at` on, the next one last; empty when there are not as many of both.
    pub(super) fn row(&self, clause: &Clause<'_>, words: &Gap, at: usize) -> Vec<Vec<Item>> {
        let mut figures = 0;
        for item in clause.items.get(at..).unwrap_or_default() {
            match item.data {
                Data::Fact(index) => {
                    let fact = clause.facts.get(index as usize);
                    let plain = fact.is_some_and(|fact| {
                        !fact.pair && fact.second.is_none() && matches!(fact.build, Build::Level | Build::Percent)
                    });
                    if !plain {
                        break;
                    }
                    figures += 1;
                }
                _ if item.class.meets(Class::COMMA.or(Class::SEMICOLON).or(Class::AND).or(Class::WORD)) => {}
                _ => break,
            }
            if figures > words.list.len() {
                break;
            }
        }
        let mut names = words.list.clone();
        if figures != names.len() {
            return Vec::new();
        }
        names.reverse();
        names
    }
}

impl Walker<'_> {
    /// `khách 17 triệu lượt, hàng 1.246 triệu tấn, lần lượt tăng 28% và 31%`: as many movements as things were told before, one
    /// for each. Gives the place behind the last.
    pub(super) fn moves_in_row(
        &mut self,
        clause: &mut Clause<'_>,
        words: &Gap,
        inside: &[Item],
        at: usize,
    ) -> Option<usize> {
        /// A row of more is no row, so that time stays linear.
        const LONGEST: usize = 12;
        let first = self.fact_at(clause, at)?;
        let aligned = matches!(first.build, Build::Aligned(_));
        if !(words.respectively || aligned) || !words.content.is_empty() || words.first_base.is_some() {
            return None;
        }
        const MOVES: Class = Class::UP.or(Class::DOWN);
        let up = |item: &Item| if item.class.meets(Class::UP) { Direction::Up } else { Direction::Down };
        let mut direction = match first.build {
            Build::Aligned(direction) | Build::Move(direction) => direction,
            _ => up(inside.iter().rev().find(|item| item.class.meets(MOVES))?),
        };
        // The figures of the row, and the base that stands before it or behind its last figure.
        let (mut figures, mut end) = (Vec::new(), at);
        let mut base = first.base.or(words.base.and_then(|item| match item.data {
            Data::Base(versus) => Some((versus, item.first, item.end)),
            _ => None,
        }));
        for (k, item) in clause.items.iter().enumerate().skip(at) {
            if let Some(fact) = self.fact_at(clause, k) {
                let plain = matches!(
                    fact.build,
                    Build::Percent | Build::Level | Build::Move(_) | Build::Aligned(_) | Build::OfBase
                );
                if !plain || fact.pair {
                    break;
                }
                if figures.len() > LONGEST {
                    return None;
                }
                // `lần lượt tăng 28% và giảm 31%`
                if let Build::Move(own) | Build::Aligned(own) = fact.build {
                    direction = own;
                }
                figures.push((fact, fact.quantity, direction));
                figures.extend(fact.second.map(|second| (fact, second, direction)));
                end = k + 1;
                base = base.or(fact.base);
            } else if item.class.meets(MOVES) {
                direction = up(item);
            } else if let Data::Base(versus) = item.data
                && end == k
            {
                base = base.or(Some((versus, item.first, item.end)));
                end = k + 1;
                break;
            } else if !item.class.meets(Class::COMMA.or(Class::SEMICOLON).or(Class::AND)) {
                break;
            }
        }
        let told = self.out.indicators.len().checked_sub(figures.len()).filter(|&from| from >= clause.first_out)?;
        let still = self.out.indicators.get(told..)?;
        if figures.len() < 2 || still.iter().any(|i| !i.changes.is_empty() || i.value.is_none() && i.rates.is_empty()) {
            return None;
        }
        for (k, (fact, quantity, direction)) in figures.into_iter().enumerate() {
            let quantity = self.quantities.get(quantity as usize).copied()?;
            let figure = quantity.figure(self.source);
            let indicator = self.out.indicators.get_mut(told + k)?;
            extend(indicator, figure.span);
            if base.is_none() {
                clause.open_bases.push((told + k, indicator.changes.len()));
            }
            indicator.changes.push(Change {
                direction,
                figure,
                versus: base.map(|(versus, ..)| versus),
                basis: base.map(|(_, first, end)| self.source.text(first, end).into()),
            });
            self.out.read(&fact, &quantity, told + k);
        }
        clause.last = Some(Build::Move(direction));
        Some(end)
    }

    fn fact_at(&self, clause: &Clause<'_>, at: usize) -> Option<Fact> {
        let Data::Fact(index) = clause.items.get(at)?.data else { return None };
        clause.facts.get(index as usize).copied()
    }
}

/// The names of a list, each with the measure that stands before the first; empty when it is no list.
pub fn list(source: &Source<'_>, items: &[Item]) -> Vec<Vec<Item>> {
    /// Names of a list are short; a longer row of words is a sentence.
    const LONGEST: u32 = 10;
    let mut names: Vec<Vec<Item>> = Vec::new();
    for chunk in items.split(|item| item.class.meets(Class::COMMA.or(Class::AND))) {
        let mut name = trim(source, chunk).to_vec();
        if name.is_empty() {
            continue;
        }
        let first = names.first().and_then(|first| first.first()).copied().map(|item| head(source, item));
        let own = name
            .first()
            .is_some_and(|item| item.class.meets(Class::MEASURE.or(Class::RATIO).or(Class::NAME).or(Class::VERB)));
        if let Some(measure) = first.filter(|item| !own && item.class.meets(Class::MEASURE.or(Class::RATIO))) {
            name.insert(0, measure);
        }
        names.push(name);
    }
    if let Some((first, later)) = names.split_first_mut()
        && first.len() > 3
        && !first.first().is_some_and(|item| item.class.meets(Class::MEASURE.or(Class::RATIO)))
    {
        // `học sinh xếp loại tốt, khá`: the others differ in the last word.
        let shared = first.get(..first.len() - 1).unwrap_or_default();
        for name in later.iter_mut().filter(|name| name.len() == 1) {
            name.splice(0..0, shared.iter().copied());
        }
    }
    let short = names.iter().all(|name| name.iter().map(|item| item.end - item.first).sum::<u32>() <= LONGEST);
    // `tất cả các xã, phường đều …` is one group.
    let group = names
        .first()
        .and_then(|name| name.first())
        .is_some_and(|item| ["tất", "các", "toàn", "mọi", "những", "cả"].contains(&source.word(item.first)));
    if short && !group && names.len() > 1 { names } else { Vec::new() }
}

/// The measure with which a wording of the taxonomy begins (`sản lượng | xi măng`), or the item itself.
fn head(source: &Source<'_>, item: Item) -> Item {
    let term = source.terms.of(item.first as usize, TermClass::Cue).filter(|term| term.end < item.end);
    match term.map(|term| (term.entry, term.end)) {
        Some((Entry::Cue(Cue::Measure | Cue::Ratio), end)) => Item { class: Class::MEASURE, end, ..item },
        _ => item,
    }
}
