//! Names and figures told in two rows: `diện tích lúa, ngô, lạc lần lượt là 120 ha, 45 ha và 12 ha`.

use super::class::Class;
use super::fact::Build;
use super::gap::Gap;
use super::item::{Data, Item};
use super::walker::{Clause, Walker};

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
