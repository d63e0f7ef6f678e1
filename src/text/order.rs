//! Sorting, once for all: each kind of list that is sorted by the standard library takes some kilobytes of the module.

use std::collections::BinaryHeap;

/// Sorts pairs, by the first and then by the second.
#[inline(never)]
pub fn sort_pairs(pairs: &mut [(u32, u32)]) {
    if cfg!(target_arch = "wasm32") {
        // Half as quick, and a tenth of the module's bytes for it.
        pairs.copy_from_slice(&BinaryHeap::from(pairs.to_vec()).into_sorted_vec());
    } else {
        pairs.sort_unstable();
    }
}

/// The places of a list in the order of its keys; equal keys stay as they are.
pub fn order(keys: impl Iterator<Item = u32>) -> Vec<usize> {
    let mut pairs: Vec<(u32, u32)> = keys.zip(0..).collect();
    sort_pairs(&mut pairs);
    pairs.into_iter().map(|(_, place)| place as usize).collect()
}

/// Sorts a list of a few: time grows with the square of its length. Equals stay as they are.
pub fn sort_few<T>(few: &mut [T], follows: impl Fn(&T, &T) -> bool) {
    for end in 1..few.len() {
        let mut at = end;
        while at > 0 && follows(&few[at - 1], &few[at]) {
            few.swap(at - 1, at);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_keep_their_order() {
        assert_eq!(order([3, 1, 3, 2, 1].into_iter()), [1, 4, 3, 0, 2]);
        let mut few = [(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (0, 'e')];
        sort_few(&mut few, |left, right| left.0 > right.0);
        assert_eq!(few, [(0, 'e'), (1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}
