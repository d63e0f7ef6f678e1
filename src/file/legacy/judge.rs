//! In which encoding a passage was typed, by its letters.
//!
//! A word speaks for an old encoding when it is no Vietnamese syllable as it stands and becomes one when it is
//! converted; against, when it does not become one. A word that is a syllable both ways says nothing.

use super::{Legacy, code};
use crate::file::syllable;

/// So many different words make an encoding certain.
const SURE: usize = 3;

/// What the words of a passage say of one encoding.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Evidence {
    pub(super) good: usize,
    pub(super) bad: usize,
    /// Says nothing: a syllable both ways.
    pub(super) open: usize,
    /// Words of ASCII letters that could be Vietnamese, and those that could not.
    plain: usize,
    strange: usize,
    /// The first different words that speak for it.
    known: [u64; SURE],
}

impl Evidence {
    /// Takes in what a run of characters says.
    pub(super) fn read(&mut self, text: &str, encoding: Legacy) {
        for word in text.split(|c: char| !belongs(c)) {
            // Marks alone are signs (`©`, `«`), and long runs no words.
            if !word.bytes().any(|byte| byte.is_ascii_alphabetic()) || word.len() > 24 {
                if word.chars().any(|c| c.is_alphabetic() && !c.is_ascii()) {
                    self.lone(word, encoding);
                }
                continue;
            }
            if word.is_ascii() {
                let letters = word.len() > 1 && word.bytes().any(|byte| byte.is_ascii_lowercase());
                if letters && syllable::is_one(word) {
                    self.plain += 1;
                } else if letters {
                    self.strange += 1;
                }
                continue;
            }
            self.weigh(word, encoding);
        }
    }

    fn weigh(&mut self, word: &str, encoding: Legacy) {
        let meant = converted(word, encoding);
        let becomes = meant.as_deref().is_some_and(syllable::is_one);
        match (becomes, syllable::is_one(word)) {
            (true, true) => self.open += 1,
            // An abbreviation (`HĐND`) is no syllable in any encoding.
            (false, false) if meant.is_some_and(|word| word.chars().all(char::is_uppercase)) => {}
            (true, false) => {
                self.good += 1;
                let mark = word.bytes().fold(0xcbf2_9ce4_8422_2325, |sum: u64, byte| {
                    (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
                });
                if !self.known.contains(&mark)
                    && let Some(free) = self.known.iter_mut().find(|known| **known == 0)
                {
                    *free = mark;
                }
            }
            (false, _) => self.bad += 1,
        }
    }

    /// A word without a letter of ASCII: `ñ` is a word in no encoding, `ôû` (`ở`) is one.
    fn lone(&mut self, word: &str, encoding: Legacy) {
        let single = word.chars().count() == 1;
        let meant = converted(word, encoding);
        match (meant.as_deref().is_some_and(syllable::is_one), syllable::is_one(word)) {
            (true, false) if !single => self.weigh(word, encoding),
            (true, _) => self.open += 1,
            // An initial: `Đ.`
            (false, false) if single && meant.is_some() => {}
            (false, _) => self.bad += 1,
        }
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.good += other.good;
        self.bad += other.bad;
        self.open += other.open;
        self.plain += other.plain;
        self.strange += other.strange;
        for mark in other.known {
            if mark != 0
                && !self.known.contains(&mark)
                && let Some(free) = self.known.iter_mut().find(|known| **known == 0)
            {
                *free = mark;
            }
        }
    }

    /// Nothing else explains the words.
    pub(super) fn is_sure(&self) -> bool {
        self.known.iter().all(|&mark| mark != 0)
            && self.bad * 6 <= self.good
            && self.open <= self.good
            && self.strange <= self.plain + self.good
    }

    /// Enough where the rest of the document, or the font, says the same.
    pub(super) fn is_likely(&self) -> bool {
        self.good > 0 && self.bad * 4 <= self.good
    }
}

/// A character that may be part of a word in an old encoding, where signs stand for letters.
pub(super) fn belongs(c: char) -> bool {
    c.is_ascii_alphabetic() || !c.is_ascii() && (c.is_alphabetic() || is_sign(c) || code(c).is_some_and(is_sign))
}

/// A sign of Latin-1 that TCVN3 shows for a letter.
pub(super) fn is_sign(c: char) -> bool {
    matches!(c, '¡'..='©' | '«'..='®' | '¶'..='¹' | '»'..='¾' | '×' | '÷')
}

fn converted(word: &str, encoding: Legacy) -> Option<String> {
    let mut text = String::new();
    let mut rest = word;
    while let Some(c) = rest.chars().next() {
        let (letter, bytes) = match encoding.next(rest) {
            Some(found) => found,
            None if c.is_ascii() => (c, 1),
            None => return None,
        };
        text.push(letter);
        rest = rest.get(bytes..)?;
    }
    Some(text)
}
