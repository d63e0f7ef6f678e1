//! Rows that may be one: those that stand in one report only, and what comes nearest to them.

use super::group::Group;
use super::{Proposal, Row};
use rustc_hash::{FxHashMap, FxHashSet};

/// A word that so many rows have tells nothing.
const COMMON: usize = 200;
/// What scores less is not proposed.
const LEAST: f64 = 0.5;
/// So many proposals for one row.
const BEST: usize = 3;

/// Proposals for the rows that stand in one report only, best first; `groups` are those of the rows.
pub(super) fn proposals(rows: &[Row], groups: &[&Group]) -> Vec<Proposal> {
    let mut holders: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    let mut codes: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for (at, group) in groups.iter().enumerate() {
        let Some(key) = group.keys.first() else { continue };
        for word in &key.words {
            holders.entry(word).or_default().push(at);
        }
        if let Some(code) = &key.code {
            codes.entry(code).or_default().push(at);
        }
    }
    let mut found: Vec<(usize, usize, f64)> = Vec::new();
    let mut seen = FxHashSet::default();
    for (at, row) in rows.iter().enumerate().filter(|(_, row)| row.lone) {
        let Some(key) = groups.get(at).and_then(|group| group.keys.first()) else { continue };
        let lists = key.words.iter().filter_map(|word| holders.get(word.as_str()));
        let near: FxHashSet<usize> = lists
            .chain(key.code.as_deref().and_then(|code| codes.get(code)))
            .filter(|list| list.len() <= COMMON)
            .flatten()
            .copied()
            .collect();
        let mut scored: Vec<(usize, f64)> = near
            .into_iter()
            .filter(|&other| other != at && rows.get(other).is_some_and(|other| apart(row, other)))
            .filter_map(|other| Some((other, score(key, groups.get(other)?.keys.first()?))))
            .filter(|&(_, score)| score >= LEAST)
            .collect();
        scored.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
        for (other, score) in scored.into_iter().take(BEST) {
            let pair = (at.min(other), at.max(other));
            if seen.insert(pair) {
                found.push((pair.0, pair.1, score));
            }
        }
    }
    found.sort_by(|a, b| b.2.total_cmp(&a.2).then((a.0, a.1).cmp(&(b.0, b.1))));
    let key = |at: usize| rows.get(at).map(|row| row.key.clone()).unwrap_or_default();
    found.into_iter().map(|(row, with, score)| Proposal { row: key(row), with: key(with), score }).collect()
}

/// Whether no report has both: what stands beside each other in a report is not one.
fn apart(one: &Row, other: &Row) -> bool {
    one.cells.iter().zip(&other.cells).all(|(one, other)| one.is_none() || other.is_none())
}

/// How near two names are: shared words over all, more when the taxonomy says that both are one thing.
fn score(one: &super::entry::Key, other: &super::entry::Key) -> f64 {
    if let (Some(a), Some(b)) = (&one.measure, &other.measure)
        && a != b
    {
        return 0.0;
    }
    let shared = one.words.intersection(&other.words).count();
    let all = one.words.len() + other.words.len();
    #[allow(clippy::cast_precision_loss)]
    let dice = if all == 0 { 1.0 } else { 2.0 * shared as f64 / all as f64 };
    let same = one.code.is_some() && one.code == other.code;
    let told = if same { 0.4 + 0.6 * dice } else { 0.9 * dice };
    // Two digits are enough for people, and the same on every machine.
    (told * 100.0).round() / 100.0
}
