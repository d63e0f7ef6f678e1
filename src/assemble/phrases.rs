//! Closed sets of phrases, found by their first word.

use super::tape::Tape;
use crate::lex::{Sieve, trace};
use std::sync::OnceLock;

/// A set of folded phrases, made ready when it is first asked.
pub(super) struct Phrases {
    /// The phrases, commas between them.
    list: &'static str,
    ready: OnceLock<Ready>,
}

struct Ready {
    /// The phrases by the [`rack`] of their first word.
    all: Vec<&'static str>,
    /// Where the phrases of each rack begin; one more at the end.
    starts: Vec<u16>,
    /// The first words: most words of a text open no phrase.
    first: Sieve,
}

/// How many racks the phrases of a set stand in.
const RACKS: usize = 64;

/// The rack of a phrase, by the trace of its first word.
fn rack(trace: u16) -> usize {
    usize::from(trace) % RACKS
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
        ready.opened_by(tape.trace(at)).filter_map(|phrase| tape.says(at, phrase)).max()
    }

    /// Whether the tokens at `at` say one of the phrases.
    pub(super) fn at(&self, tape: Tape<'_>, at: usize) -> bool {
        self.end(tape, at).is_some()
    }

    /// Whether `word` is in the set by itself.
    pub(super) fn has(&self, word: &str) -> bool {
        self.ready().opened_by(trace(word)).any(|phrase| phrase == word)
    }
}

impl Ready {
    /// The phrases that may start with the word of this trace, and a few others.
    fn opened_by(&self, trace: u16) -> impl Iterator<Item = &'static str> {
        let phrases = match self.starts.get(rack(trace)..) {
            Some(&[from, to, ..]) if self.first.may_hold(trace) => self.all.get(usize::from(from)..usize::from(to)),
            _ => None,
        };
        phrases.unwrap_or_default().iter().copied()
    }
}

#[inline(never)]
fn prepared(list: &'static str) -> Ready {
    let mut racks: Vec<Vec<&str>> = vec![Vec::new(); RACKS];
    let mut first = Sieve::default();
    for phrase in list.split(',').map(str::trim).filter(|phrase| !phrase.is_empty()) {
        let word = phrase.split(' ').next().unwrap_or(phrase);
        if let Some(rack) = racks.get_mut(rack(trace(word))) {
            rack.push(phrase);
        }
        first.add(word);
    }
    let (mut all, mut starts) = (Vec::new(), Vec::new());
    for mut phrases in racks {
        starts.push(all.len() as u16);
        all.append(&mut phrases);
    }
    starts.push(all.len() as u16);
    Ready { all, starts, first }
}
