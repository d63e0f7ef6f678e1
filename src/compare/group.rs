//! Which indicators are one row: by rule, then by hand.

use super::entry::{Entry, Key};
use super::name::label_words;
use super::unit::dimension;
use super::{Column, Matches};
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;

/// The indicators of one row.
#[derive(Debug)]
pub(super) struct Group {
    /// Keys of what it was made of, the first one its own.
    pub(super) keys: Vec<Key>,
    /// Its key as text.
    pub(super) key: String,
    /// Indices of its entries, in order.
    pub(super) entries: Vec<usize>,
}

/// Parts `entries` into rows.
///
/// 1. The same code, the same words, the same measure: one row.
/// 2. What states no unit goes to the only row that is otherwise the same.
/// 3. What the taxonomy does not know goes to the only row of the same words and measure that it knows.
/// 4. Names of one code and measure of which one says more of the taxonomy's own label than the other are one, unless a
///    report states both with different figures.
/// 5. What a person put together or took apart.
pub(super) fn groups(entries: &[Entry<'_>], columns: &[Column], matches: &Matches) -> Vec<Group> {
    let mut groups = alike(entries);
    unitless(&mut groups, entries);
    unknown(&mut groups, entries);
    shorter(&mut groups, entries);
    by_hand(&mut groups, entries, columns, matches);
    groups.retain(|group| !group.entries.is_empty());
    for group in &mut groups {
        group.entries.sort_unstable();
    }
    // In the order of their first indicator.
    groups.sort_by_key(|group| group.entries.first().copied());
    groups
}

fn alike(entries: &[Entry<'_>]) -> Vec<Group> {
    let mut found: FxHashMap<&Key, usize> = FxHashMap::default();
    let mut groups: Vec<Group> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let group = *found.entry(&entry.key).or_insert_with(|| {
            groups.push(Group { keys: vec![entry.key.clone()], key: entry.key.text(), entries: Vec::new() });
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(group) {
            group.entries.push(at);
        }
    }
    groups
}

/// Joins groups without a measure to the only other that has one.
fn unitless(groups: &mut [Group], entries: &[Entry<'_>]) {
    let mut with: FxHashMap<Key, Vec<usize>> = FxHashMap::default();
    let bare = |key: &Key| Key { measure: None, ..key.clone() };
    for (at, group) in groups.iter().enumerate() {
        if let Some(key) = group.keys.first().filter(|key| key.measure.is_some()) {
            with.entry(bare(key)).or_default().push(at);
        }
    }
    for at in 0..groups.len() {
        let Some(key) = groups.get(at).and_then(|group| group.keys.first()).filter(|key| key.measure.is_none()) else {
            continue;
        };
        let Some([only]) = with.get(key).map(Vec::as_slice) else { continue };
        // A level without a unit is a count; rates and movements have none of their own.
        let levels = groups[at].entries.iter().any(|&entry| entries[entry].level.is_some());
        let counted = groups[*only].keys[0]
            .measure
            .as_deref()
            .and_then(dimension)
            .is_some_and(|dimension| dimension.is_counted());
        if (!levels || counted) && agree(&groups[at], &groups[*only], entries) {
            join(groups, *only, at);
        }
    }
}

/// Joins groups without a code to the only other that has one.
fn unknown(groups: &mut [Group], entries: &[Entry<'_>]) {
    let mut with: FxHashMap<Key, Vec<usize>> = FxHashMap::default();
    let bare = |key: &Key| Key { code: None, whole: None, ..key.clone() };
    for (at, group) in groups.iter().enumerate() {
        if let Some(key) =
            group.keys.first().filter(|key| key.code.is_some() && !key.words.is_empty() && !group.entries.is_empty())
        {
            with.entry(bare(key)).or_default().push(at);
        }
    }
    for at in 0..groups.len() {
        let Some(key) =
            groups.get(at).and_then(|group| group.keys.first()).filter(|key| key.code.is_none() && key.whole.is_none())
        else {
            continue;
        };
        if let Some([only]) = with.get(&bare(key)).map(Vec::as_slice)
            && agree(&groups[at], &groups[*only], entries)
        {
            join(groups, *only, at);
        }
    }
}

/// Joins names of one code of which one only leaves words of the label out.
fn shorter(groups: &mut [Group], entries: &[Entry<'_>]) {
    let mut codes: BTreeMap<(String, Option<String>), Vec<usize>> = BTreeMap::new();
    for (at, group) in groups.iter().enumerate() {
        if let Some(Key { code: Some(code), measure, whole: None, .. }) =
            group.keys.first().filter(|_| !group.entries.is_empty())
        {
            codes.entry((code.to_string(), measure.as_ref().map(ToString::to_string))).or_default().push(at);
        }
    }
    for ((code, _), members) in codes {
        // So many wordings of one code in one set of reports are no wordings any more.
        if members.len() < 2 || members.len() > MOST {
            continue;
        }
        let label = label_words(&code);
        let mut rows: Vec<usize> = Vec::new();
        for at in members {
            let fits: Vec<usize> = rows
                .iter()
                .copied()
                .filter(|&row| chains(&groups[row], &groups[at], &label) && agree(&groups[row], &groups[at], entries))
                .collect();
            match fits.as_slice() {
                [only] => join(groups, *only, at),
                _ => rows.push(at),
            }
        }
    }
}

/// How many wordings of one code are compared with each other.
const MOST: usize = 200;

/// Whether of any two names one says what the other says and more, and what it says more is in `label`.
fn chains(row: &Group, other: &Group, label: &super::name::Words) -> bool {
    let one = &other.keys[0].words;
    row.keys.iter().all(|key| {
        let nested = key.words.is_subset(one) || one.is_subset(&key.words);
        nested && key.words.symmetric_difference(one).all(|word| label.contains(word))
    })
}

/// Whether no report states both with different levels.
fn agree(one: &Group, other: &Group, entries: &[Entry<'_>]) -> bool {
    let mut levels: FxHashMap<usize, Vec<_>> = FxHashMap::default();
    for &at in &one.entries {
        levels.entry(entries[at].column).or_default().push(entries[at].level);
    }
    other
        .entries
        .iter()
        .all(|&at| levels.get(&entries[at].column).is_none_or(|levels| levels.contains(&entries[at].level)))
}

fn join(groups: &mut [Group], row: usize, other: usize) {
    if row == other {
        return;
    }
    let moved = std::mem::take(&mut groups[other].entries);
    let keys = std::mem::take(&mut groups[other].keys);
    groups[other].keys = keys.first().cloned().into_iter().collect();
    groups[row].entries.extend(moved);
    groups[row].keys.extend(keys);
}

/// Applies what a person said. Rows are found by any of the keys they were made of.
fn by_hand(groups: &mut Vec<Group>, entries: &[Entry<'_>], columns: &[Column], matches: &Matches) {
    if *matches == Matches::default() {
        return;
    }
    let places: FxHashMap<(&str, &str), usize> = entries
        .iter()
        .enumerate()
        .filter_map(|(at, entry)| Some(((columns.get(entry.column)?.key.as_str(), entry.indicator.id.as_str()), at)))
        .collect();
    for apart in &matches.parted {
        let Some(&entry) = places.get(&(apart.report.as_str(), apart.indicator.as_str())) else { continue };
        take(groups, entry);
        let key = format!("{}#{}#{}", entries[entry].key.text(), apart.report, apart.indicator);
        groups.push(Group { keys: vec![entries[entry].key.clone()], key, entries: vec![entry] });
    }
    let parted: FxHashSet<String> =
        groups.iter().filter(|group| group.key.contains('#')).map(|group| group.key.clone()).collect();
    let find = |groups: &[Group], key: &str| {
        let own = groups.iter().position(|group| group.key == key && !group.entries.is_empty());
        own.or_else(|| {
            groups.iter().position(|group| {
                !parted.contains(&group.key)
                    && !group.entries.is_empty()
                    && group.keys.iter().any(|one| one.text() == key)
            })
        })
    };
    for joined in &matches.joined {
        let entry = places.get(&(joined.report.as_str(), joined.indicator.as_str()));
        if let (Some(&entry), Some(row)) = (entry, find(groups, &joined.row)) {
            take(groups, entry);
            groups[row].entries.push(entry);
        }
    }
    for together in &matches.rows {
        if let (Some(row), Some(other)) = (find(groups, &together.row), find(groups, &together.with)) {
            join(groups, row, other);
        }
    }
}

/// Takes an entry out of its group.
fn take(groups: &mut [Group], entry: usize) {
    for group in groups {
        group.entries.retain(|&one| one != entry);
    }
}
