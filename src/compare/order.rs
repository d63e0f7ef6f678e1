//! The order of the rows: that of the first report, with what others have more behind what it follows there.

use super::entry::Entry;
use super::group::Group;

/// The groups in the order of their rows.
pub(super) fn order(groups: &[Group], entries: &[Entry<'_>]) -> Vec<usize> {
    let mut row = vec![usize::MAX; entries.len()];
    for (at, group) in groups.iter().enumerate() {
        for &entry in &group.entries {
            row[entry] = at;
        }
    }
    // A list in which each row knows the next and the one before; place 0 stands before the first.
    let mut next = vec![usize::MAX; groups.len() + 1];
    let mut before = vec![0; groups.len() + 1];
    let mut tail = 0;
    let mut placed = vec![false; groups.len()];
    let mut start = 0;
    for report in entries.chunk_by(|one, other| one.column == other.column) {
        let own = row.get(start..start + report.len()).unwrap_or_default();
        start += report.len();
        // What opens a report stands before the first row that others have too; where none has, behind them all.
        let known = own.iter().find(|&&group| group != usize::MAX && placed[group]);
        let mut last = known.map_or(tail, |&group| before[group + 1]);
        for &group in own.iter().filter(|&&group| group != usize::MAX) {
            if !placed[group] {
                placed[group] = true;
                let behind = next[last];
                (next[group + 1], before[group + 1]) = (behind, last);
                next[last] = group + 1;
                if behind == usize::MAX {
                    tail = group + 1;
                } else {
                    before[behind] = group + 1;
                }
            }
            last = group + 1;
        }
    }
    let mut ordered = Vec::with_capacity(groups.len());
    let mut at = next[0];
    while at != usize::MAX {
        ordered.push(at - 1);
        at = next[at];
    }
    ordered
}
