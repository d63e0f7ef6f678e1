//! Closed sets of phrases, found by their first word.

use super::tape::Tape;
use std::collections::HashMap;

/// A set of folded phrases.
pub(super) struct Phrases(HashMap<&'static str, Vec<&'static str>>);

impl Phrases {
    /// `list` holds the phrases, commas between them.
    pub(super) fn new(list: &'static str) -> Self {
        let mut by_first: HashMap<_, Vec<_>> = HashMap::new();
        for phrase in list.split(',').map(str::trim).filter(|phrase| !phrase.is_empty()) {
            let first = phrase.split(' ').next().unwrap_or(phrase);
            by_first.entry(first).or_default().push(phrase);
        }
        Self(by_first)
    }

    /// The end of the longest phrase that the tokens at `at` say.
    pub(super) fn end(&self, tape: Tape<'_>, at: usize) -> Option<usize> {
        self.0.get(tape.word(at))?.iter().filter_map(|phrase| tape.says(at, phrase)).max()
    }

    /// Whether the tokens at `at` say one of the phrases.
    pub(super) fn at(&self, tape: Tape<'_>, at: usize) -> bool {
        self.end(tape, at).is_some()
    }

    /// Whether `word` is in the set by itself.
    pub(super) fn has(&self, word: &str) -> bool {
        self.0.get(word).is_some_and(|phrases| phrases.contains(&word))
    }
}
