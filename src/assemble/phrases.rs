//! Closed sets of phrases, found by their first word.

use super::tape::Tape;
use crate::lex::{Sieve, trace};
use rustc_hash::FxHashMap;
use std::sync::OnceLock;

/// A set of folded phrases, made ready when it is first asked.
pub(super) struct Phrases {
    /// The phrases, commas between them.
    list: &'static str,
    ready: OnceLock<Ready>,
}

struct Ready {
    all: Vec<&'static str>,
    /// Which of them begin with each word.
    by_first: FxHashMap<&'static str, Vec<u32>>,
    /// Those first words: most words of a text open no phrase, and this tells without hashing them.
    first: Sieve,
}

impl Phrases {
    /// `list` holds the phrases, commas between them.
    pub(super) const fn new(list: &'static str) -> Self {
        Self { list, ready: OnceLock::new() }
    }

    fn ready(&self) -> &Ready {
        self.ready.get_or_init(|| prepared(self.list))
    }

    /// The first words of the phrases.
    pub(super) fn sieve(&self) -> &Sieve {
        &self.ready().first
    }

    /// The end of the longest phrase that the tokens at `at` say.
    pub(super) fn end(&self, tape: Tape<'_>, at: usize) -> Option<usize> {
        let ready = self.ready();
        if !ready.first.may_hold(tape.trace(at)) {
            return None;
        }
        ready.opened_by(tape.word(at)).filter_map(|phrase| tape.says(at, phrase)).max()
    }

    /// Whether the tokens at `at` say one of the phrases.
    pub(super) fn at(&self, tape: Tape<'_>, at: usize) -> bool {
        self.end(tape, at).is_some()
    }

    /// Whether `word` is in the set by itself.
    pub(super) fn has(&self, word: &str) -> bool {
        let ready = self.ready();
        ready.first.may_hold(trace(word)) && ready.opened_by(word).any(|phrase| phrase == word)
    }
}

impl Ready {
    /// The phrases that start with this word.
    fn opened_by(&self, word: &str) -> impl Iterator<Item = &'static str> {
        let places = self.by_first.get(word).map_or(&[][..], Vec::as_slice);
        places.iter().filter_map(|&place| self.all.get(place as usize).copied())
    }
}

#[inline(never)]
fn prepared(list: &'static str) -> Ready {
    let (mut all, mut by_first) = (Vec::new(), FxHashMap::<&str, Vec<u32>>::default());
    let mut first = Sieve::default();
    for phrase in list.split(',').map(str::trim).filter(|phrase| !phrase.is_empty()) {
        let word = phrase.split(' ').next().unwrap_or(phrase);
        by_first.entry(word).or_default().push(all.len() as u32);
        all.push(phrase);
        first.add(word);
    }
    Ready { all, by_first, first }
}
