//! Closed sets of phrases, found by their first word.

use super::tape::Tape;
use rustc_hash::FxHashMap;

/// A set of folded phrases.
pub(super) struct Phrases {
    by_first: FxHashMap<&'static str, Vec<&'static str>>,
    /// One bit for each first word: most words of a text open no phrase, and this tells without hashing them.
    seen: [u64; 16],
}

/// The bit of a first word: which of the words of [`Phrases::seen`], and which of its bits.
fn bit(word: &str) -> (usize, u64) {
    let bytes = word.as_bytes();
    let at = |place: usize| bytes.get(place).map_or(0, |&byte| u32::from(byte));
    let mixed = (at(0) | at(1) << 8 | at(2) << 16 | at(bytes.len().wrapping_sub(1)) << 24) ^ (bytes.len() as u32) << 11;
    let mixed = mixed.wrapping_mul(0x9e37_79b1) >> 22;
    ((mixed >> 6) as usize & 15, 1 << (mixed & 63))
}

impl Phrases {
    /// `list` holds the phrases, commas between them.
    pub(super) fn new(list: &'static str) -> Self {
        let mut by_first: FxHashMap<_, Vec<_>> = FxHashMap::default();
        let mut seen = [0; 16];
        for phrase in list.split(',').map(str::trim).filter(|phrase| !phrase.is_empty()) {
            let first = phrase.split(' ').next().unwrap_or(phrase);
            by_first.entry(first).or_default().push(phrase);
            let (slot, mask) = bit(first);
            seen[slot] |= mask;
        }
        Self { by_first, seen }
    }

    /// Whether a phrase may start with this word. `false` is certain.
    pub(super) fn may_open(&self, word: &str) -> bool {
        let (slot, mask) = bit(word);
        self.seen[slot] & mask != 0
    }

    /// The phrases that start with this word.
    fn opened_by(&self, word: &str) -> Option<&Vec<&'static str>> {
        if self.may_open(word) { self.by_first.get(word) } else { None }
    }

    /// The end of the longest phrase that the tokens at `at` say.
    pub(super) fn end(&self, tape: Tape<'_>, at: usize) -> Option<usize> {
        self.opened_by(tape.word(at))?.iter().filter_map(|phrase| tape.says(at, phrase)).max()
    }

    /// Whether the tokens at `at` say one of the phrases.
    pub(super) fn at(&self, tape: Tape<'_>, at: usize) -> bool {
        self.end(tape, at).is_some()
    }

    /// Whether `word` is in the set by itself.
    pub(super) fn has(&self, word: &str) -> bool {
        self.opened_by(word).is_some_and(|phrases| phrases.contains(&word))
    }
}
