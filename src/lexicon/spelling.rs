//! The ways to write a phrase, as syllables.

use super::packed::Cell;
use super::syllable::{Syllable, Syllables};
use crate::text::Folded;

/// A phrase as syllables.
pub(super) type Phrase = Vec<Syllable>;

/// Reads phrases; each word is folded once.
pub(super) struct Spelling {
    words: Vec<&'static str>,
    /// What each word is, as far as it was met.
    known: Vec<Option<Word>>,
    /// The syllables of all phrases.
    pub(super) syllables: Syllables,
}

/// What a word of a phrase is.
#[derive(Clone)]
enum Word {
    /// Opens what may be left out.
    Open,
    /// Closes it.
    Close,
    /// A space.
    Blank,
    /// Syllables and digits.
    Said(Phrase),
    /// A sign that stands in no entry.
    Strange,
}

impl Spelling {
    pub(super) fn new(words: Vec<&'static str>) -> Self {
        Self { known: vec![None; words.len()], words, syllables: Syllables::default() }
    }

    /// The ways to write a phrase: parentheses hold what may be left out, and digits that touch their word are one
    /// syllable with it. None when the phrase has a sign that stands in no entry.
    pub(super) fn variants(&mut self, phrase: Cell<'_>) -> Vec<Phrase> {
        let mut whole = vec![Phrase::with_capacity(phrase.numbers.len())];
        let mut without = Vec::new();
        for &number in phrase.numbers {
            let (Some(word), Some(known)) =
                (self.words.get(usize::from(number)), self.known.get_mut(usize::from(number)))
            else {
                continue;
            };
            match known.get_or_insert_with(|| read(word, &mut self.syllables)) {
                Word::Open => without.clone_from(&whole),
                Word::Close => whole.append(&mut without),
                Word::Blank => {}
                Word::Said(said) => whole.iter_mut().for_each(|variant| variant.extend_from_slice(said)),
                Word::Strange => return Vec::new(),
            }
        }
        if is_joined(phrase.text) {
            whole.push(vec![self.syllables.intern(Folded::new(phrase.text).text())]);
        }
        whole.retain(|variant| !variant.is_empty());
        whole
    }

    /// Whether `number` is that of `word`.
    pub(super) fn is(&self, number: Option<&u16>, word: &str) -> bool {
        number.and_then(|&number| self.words.get(usize::from(number))) == Some(&word)
    }
}

/// What a word of the data files is.
fn read(word: &str, syllables: &mut Syllables) -> Word {
    let sign = match word {
        "(" => return Word::Open,
        ")" => return Word::Close,
        " " => return Word::Blank,
        "-" => Syllable::DASH,
        "/" => Syllable::SLASH,
        "&" => Syllable::AND,
        "." => Syllable::STOP,
        "," => Syllable::COMMA,
        "%" => Syllable::PERCENT,
        "‰" => Syllable::PERMILLE,
        _ => {
            let folded = Folded::new(word);
            let bare = folded.text().trim_start_matches(|c: char| c.is_ascii_digit());
            let digits = folded.text().bytes().take(folded.text().len() - bare.len());
            let mut said: Phrase = digits.map(|digit| Syllable::digit(digit - b'0')).collect();
            if bare.starts_with(|c: char| c.is_ascii_alphabetic() || c > '\u{7f}') {
                said.push(syllables.intern(bare));
            }
            return if said.is_empty() { Word::Strange } else { Word::Said(said) };
        }
    };
    Word::Said(vec![sign])
}

/// Whether the lexer makes one word of an abbreviation with a slash or stop inside: `đ/c`, `đ.c`.
fn is_joined(phrase: &str) -> bool {
    let mut chars = phrase.chars();
    let shape = (chars.next(), chars.next(), chars.next(), chars.next());
    matches!(shape, (Some(first), Some('/' | '.'), Some(last), None) if first.is_alphabetic() && last.is_alphabetic())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The variants of a phrase of these words, put together as they stand.
    fn variants(words: &[&'static str], spelling: &mut Spelling) -> Vec<Phrase> {
        let numbers: Vec<u16> = words
            .iter()
            .map(|word| spelling.words.iter().position(|known| known == word).unwrap_or(usize::MAX) as u16)
            .collect();
        spelling.variants(Cell { text: String::leak(words.concat()), numbers: &numbers })
    }

    #[test]
    fn optional_words_and_joined_letters_make_variants() {
        let words = vec!["(", "tổng", ")", " ", "thu", "đồng", "/", "m2", "Đ", "c", "@", "30a"];
        let mut spelling = Spelling::new(words);
        let lengths = |variants: Vec<Phrase>| variants.iter().map(Vec::len).collect::<Vec<_>>();
        assert_eq!(lengths(variants(&["(", "tổng", ")", " ", "thu"], &mut spelling)), [2, 1]);
        assert_eq!(lengths(variants(&["đồng", "/", "m2"], &mut spelling)), [3]);
        assert_ne!(spelling.syllables.find("m2"), Syllable::UNKNOWN);
        assert_eq!(lengths(variants(&["Đ", "/", "c"], &mut spelling)), [3, 1]);
        assert_ne!(spelling.syllables.find("đ/c"), Syllable::UNKNOWN);
        assert_eq!(lengths(variants(&["30a"], &mut spelling)), [3]);
        assert!(variants(&["thu", "@", "c"], &mut spelling).is_empty());
    }
}
