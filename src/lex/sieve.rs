//! Sets of words that tell at once what is not in them.

/// A trace of a folded word in ten bits, the same for the same word.
///
/// Tokens carry it, so that a reader passes over the words that open nothing without looking at their letters.
pub fn trace(word: &str) -> u16 {
    let bytes = word.as_bytes();
    let at = |place: usize| bytes.get(place).map_or(0, |&byte| u32::from(byte));
    let mixed = (at(0) | at(1) << 8 | at(2) << 16 | at(bytes.len().wrapping_sub(1)) << 24) ^ (bytes.len() as u32) << 11;
    (mixed.wrapping_mul(0x9e37_79b1) >> 22) as u16
}

/// The traces of a set of words.
#[derive(Clone, Debug, Default)]
pub struct Sieve([u64; 16]);

impl Sieve {
    /// Adds a word.
    pub fn add(&mut self, word: &str) {
        let trace = trace(word);
        self.0[usize::from(trace >> 6) & 15] |= 1 << (trace & 63);
    }

    /// Adds the words of another set.
    pub fn add_all(&mut self, other: &Self) {
        for (own, more) in self.0.iter_mut().zip(other.0) {
            *own |= more;
        }
    }

    /// Whether a word of this [`trace`] may be in the set. `false` is certain.
    pub fn may_hold(&self, trace: u16) -> bool {
        self.0[usize::from(trace >> 6) & 15] >> (trace & 63) & 1 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_added_is_held_and_most_else_is_not() {
        let mut sieve = Sieve::default();
        for word in ["đồng", "chí", "ủy", "a"] {
            sieve.add(word);
        }
        assert!(["đồng", "chí", "ủy", "a"].iter().all(|word| sieve.may_hold(trace(word))));
        let others = ["lúa", "ngô", "thu", "chi", "hộ", "nghèo", "năm", "tháng", "", "xã"];
        assert!(others.iter().filter(|word| sieve.may_hold(trace(word))).count() <= 1);
    }
}
