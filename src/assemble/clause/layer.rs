//! One layer of rules run over a row of items.

use super::item::Item;
use super::rule::{Match, Rule, Table};

/// Replaces each match by the item that `build` makes of it; a match that `build` declines leaves room for the next best.
///
/// Time is linear in the items: each is tried as a beginning once, and patterns are bounded.
pub fn run<B>(
    table: &Table<B>,
    items: &mut Vec<Item>,
    scratch: &mut Vec<Item>,
    mut build: impl FnMut(&'static Rule<B>, &[Item], &[Item]) -> Option<Item>,
) {
    scratch.clear();
    let mut found: Vec<Match> = Vec::new();
    let mut at = 0;
    while at < items.len() {
        let rest = items.get(at..).unwrap_or_default();
        table.matches(rest.len(), |k| rest.get(k).map(|item| item.class).unwrap_or_default(), &mut found);
        let made = found.iter().find_map(|hit| {
            let (matched, behind) = rest.split_at_checked(hit.length)?;
            build(table.rule(hit.rule)?, matched, behind).map(|item| (item, hit.length))
        });
        match made {
            Some((item, length)) => {
                scratch.push(item);
                at += length;
            }
            None => {
                scratch.extend(rest.first());
                at += 1;
            }
        }
    }
    std::mem::swap(items, scratch);
}
