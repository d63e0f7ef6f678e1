//! Whole-word phrases found in a folded text.
//!
//! Takes a list of phrases. Gives where each stands, found by the first word of a phrase, in time linear in the text.

use crate::lex::{Sieve, Token, TokenKind, trace};
use crate::lexicon::Syllable;
use crate::text::sort_few;

/// A list of phrases, ready to be looked for.
#[derive(Debug)]
pub(super) struct Phrases {
    /// The phrases with their place in the list, by the [`rack`] of their first word and then longest first.
    all: Vec<Phrase>,
    /// Where the phrases of each rack begin; one more at the end.
    starts: Vec<u32>,
    /// The first words: most words of a text open no phrase.
    first: Sieve,
}

/// How many racks the phrases stand in.
const RACKS: usize = 256;

/// The rack of a phrase, by the trace of its first word.
fn rack(trace: u16) -> usize {
    usize::from(trace) % RACKS
}

/// A phrase of a list.
#[derive(Clone, Copy, Debug)]
struct Phrase {
    text: &'static str,
    /// Its place in all lists, counted through.
    place: usize,
    /// The place of its list.
    list: usize,
}

/// A phrase that stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// First byte.
    pub(super) start: usize,
    /// One behind the last byte.
    pub(super) end: usize,
    /// Its place in all lists, counted through.
    pub(super) place: usize,
    /// The place of its list.
    pub(super) list: usize,
}

impl Phrases {
    /// Prepares the phrases of some lists, strokes between them; each begins with a letter or a digit.
    pub(super) fn new(lists: impl Iterator<Item = &'static str>) -> Self {
        let mut first = Sieve::default();
        let mut racks: Vec<Vec<Phrase>> = vec![Vec::new(); RACKS];
        let mut place = 0;
        for (list, texts) in lists.enumerate() {
            place = add(&mut racks, &mut first, list, texts, place);
        }
        let (mut all, mut starts) = (Vec::with_capacity(place), Vec::with_capacity(RACKS + 1));
        for mut phrases in racks {
            sort_few(&mut phrases, |left, right| left.text.len() < right.text.len());
            starts.push(all.len() as u32);
            all.append(&mut phrases);
        }
        starts.push(all.len() as u32);
        Self { all, starts, first }
    }

    /// Every phrase that stands in `text`, also within another, longest first at each word.
    pub(super) fn all<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Found> + 't {
        words(text, 0).flat_map(move |(start, end)| self.at(text, start, end))
    }

    /// The phrases in order, leftmost and then longest, without overlaps. `tokens` are those of the text: most of its words
    /// are one token, whose trace tells that no phrase begins there.
    pub(super) fn apart(&self, text: &str, tokens: &[Token]) -> Vec<Found> {
        let bytes = text.as_bytes();
        let mut found: Vec<Found> = Vec::new();
        // How far words were read, and where the last phrase ends.
        let (mut read, mut free) = (0, 0);
        for token in tokens {
            let (start, end) = (token.start as usize, token.end as usize);
            if end <= read || !self.may_open(bytes, token) {
                read = read.max(end);
                continue;
            }
            let mut words = words(text, start.max(read));
            while read < end
                && let Some((from, to)) = words.next().filter(|&(from, _)| from < end)
            {
                if from >= free
                    && let Some(phrase) = self.at(text, from, to).next()
                {
                    free = phrase.end;
                    found.push(phrase);
                }
                read = to;
            }
            read = read.max(end);
        }
        found
    }

    /// Whether a phrase may begin in a token. `false` is certain.
    fn may_open(&self, bytes: &[u8], token: &Token) -> bool {
        let (start, end) = (token.start as usize, token.end as usize);
        match token.kind {
            TokenKind::Break(_) => false,
            TokenKind::Punct(_) => end - start > 1 || bytes.get(start).is_some_and(|&byte| opens(byte)),
            TokenKind::Word(syllable) => {
                // `đ/c`, `m 2`: two words in one token.
                let parted = end.checked_sub(2).and_then(|at| bytes.get(at)).is_some_and(|&byte| byte < b'0');
                // `ª` is a letter, but none of a phrase.
                let odd =
                    || bytes.get(start..end).is_none_or(|word| word.iter().any(|byte| matches!(byte, 0xc2 | 0xe2)));
                self.first.may_hold(token.trace)
                    || bytes.get(end).is_some_and(|&byte| opens(byte))
                    || parted
                    || syllable == Syllable::UNKNOWN && odd()
            }
            _ => true,
        }
    }

    /// The phrases that begin with the word from `start` to `end`, longest first.
    fn at<'t>(&'t self, text: &'t str, start: usize, end: usize) -> impl Iterator<Item = Found> + 't {
        let trace = text.get(start..end).map(trace).filter(|&trace| self.first.may_hold(trace));
        let phrases = match trace.and_then(|trace| self.starts.get(rack(trace)..)) {
            Some(&[from, to, ..]) => self.all.get(from as usize..to as usize).unwrap_or_default(),
            _ => &[],
        };
        let (begins, goes_on) = (text.as_bytes().get(start), text.as_bytes().get(end + 1));
        phrases.iter().filter_map(move |&Phrase { text: phrase, place, list }| {
            // Most differ in the first letter, or in that of the second word.
            let letters = phrase.as_bytes();
            if letters.first() != begins || letters.get(end - start + 1).is_some_and(|letter| Some(letter) != goes_on) {
                return None;
            }
            let behind = text.get(start..)?.strip_prefix(phrase)?;
            let whole = !phrase.ends_with(is_word) || !behind.starts_with(is_word);
            whole.then_some(Found { start, end: start + phrase.len(), place, list })
        })
    }
}

/// Adds the phrases of a list to their racks; gives the place of the next.
#[inline(never)]
fn add(racks: &mut [Vec<Phrase>], first: &mut Sieve, list: usize, texts: &'static str, mut place: usize) -> usize {
    for text in texts.split('|') {
        let word = text.split(|c: char| !is_word(c)).next().unwrap_or(text);
        if let Some(rack) = racks.get_mut(rack(trace(word))) {
            rack.push(Phrase { text, place, list });
        }
        first.add(word);
        place += 1;
    }
    place
}

/// The byte ranges of the words of a text from a place on.
fn words(text: &str, from: usize) -> impl Iterator<Item = (usize, usize)> {
    let bytes = text.as_bytes();
    let mut at = from;
    std::iter::from_fn(move || {
        while !opens(*bytes.get(at)?) {
            at += 1;
        }
        let start = at;
        while bytes.get(at).is_some_and(|&byte| opens(byte)) {
            at += 1;
            while bytes.get(at).is_some_and(|byte| byte & 0xc0 == 0x80) {
                at += 1;
            }
        }
        Some((start, at))
    })
}

/// [`is_word`], told by the first byte of a character; the later ones open none.
fn opens(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0xc3 && byte != 0xe2
}

/// Whether a letter or digit of a folded text; signs outside of ASCII that folding leaves (`…`, `•`) are none.
fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || (c >= '\u{c0}' && !('\u{2000}'..'\u{3000}').contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Folded;

    fn check(text: &str, apart: &[&str], all: &[&str]) {
        let phrases = Phrases::new(["kinh tế|kinh tế - xã hội", "xã hội|chỉ tiêu|vụ "].into_iter());
        let folded = Folded::new(text);
        let tokens = crate::lex::lex(&folded).tokens;
        let told = |found: Vec<Found>| {
            found
                .iter()
                .map(|found| text.get(found.start..found.end).unwrap_or_default().to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(told(phrases.apart(text, &tokens)), apart, "{text}");
        assert_eq!(told(phrases.all(text).collect()), all, "{text}");
    }

    #[test]
    fn whole_words_longest_first() {
        check("về kinh tế - xã hội…", &["kinh tế - xã hội"], &["kinh tế - xã hội", "kinh tế", "xã hội"]);
        check("chỉ tiêu; vụ xuân", &["chỉ tiêu", "vụ "], &["chỉ tiêu", "vụ "]);
    }

    #[test]
    fn never_inside_a_word() {
        check("kinh tếu, dịch vụ, chỉ tiêuđạt", &[], &[]);
    }
}
