//! Sets of words that tell at once what is not in them.

/// A trace of a folded word in ten bits, the same for the same word.
///
/// Tokens carry it, so that a reader passes over the words that open nothing without looking at their letters.
pub const fn trace(word: &str) -> u16 {
    let bytes = word.as_bytes();
    let ends = match *bytes {
        [] => 0,
        [a] => a as u32 | (a as u32) << 24,
        [a, b] => a as u32 | (b as u32) << 8 | (b as u32) << 24,
        [a, b, c, ..] => a as u32 | (b as u32) << 8 | (c as u32) << 16 | (bytes[bytes.len() - 1] as u32) << 24,
    };
    let mixed = ends ^ (bytes.len() as u32) << 11;
    (mixed.wrapping_mul(0x9e37_79b1) >> 22) as u16
}

/// The traces of a set of words.
#[derive(Clone, Debug, Default)]
pub struct Sieve([u64; 16]);

impl Sieve {
    /// A set of words that is known when the program is built.
    pub const fn of(words: &[&str]) -> Self {
        Self::EMPTY.and(words)
    }

    /// The words of some rows.
    pub const fn of_rows(rows: &[&[&str]]) -> Self {
        let (mut set, mut row) = (Self::EMPTY, 0);
        while row < rows.len() {
            set = set.and(rows[row]);
            row += 1;
        }
        set
    }

    const EMPTY: Self = Self([0; 16]);

    const fn and(mut self, words: &[&str]) -> Self {
        let mut at = 0;
        while at < words.len() {
            let trace = trace(words[at]);
            self.0[(trace >> 6) as usize & 15] |= 1 << (trace & 63);
            at += 1;
        }
        self
    }

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
