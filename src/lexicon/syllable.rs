//! Syllables as small numbers.

use crate::text::packed;
use rustc_hash::FxHashMap;

/// A folded syllable or abbreviation that the lexicon knows, as a number. Separators inside entries are syllables too.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Syllable(pub u32);

impl Syllable {
    /// A syllable in no entry of the lexicon.
    pub const UNKNOWN: Self = Self(0);
    /// `-`, any dash.
    pub const DASH: Self = Self(1);
    /// `/`
    pub const SLASH: Self = Self(2);
    /// `&`
    pub const AND: Self = Self(3);
    /// `.` right behind a word, as in `TP.`
    pub const STOP: Self = Self(4);
    /// `,`
    pub const COMMA: Self = Self(5);
    /// `%`, also `phần trăm`
    pub const PERCENT: Self = Self(6);
    /// `‰`, also `phần nghìn`
    pub const PERMILLE: Self = Self(7);
    const DIGITS: u32 = 8;
    const WORDS: u32 = 18;

    /// A digit that stands alone inside a phrase, as in `con thứ 3`, also in words.
    pub fn digit(digit: u8) -> Self {
        Self(Self::DIGITS + u32::from(digit.min(9)))
    }
}

/// The syllables of all entries.
#[derive(Debug, Default)]
pub(super) struct Syllables {
    /// Those of at most eight bytes, which are nearly all.
    short: FxHashMap<u64, u32>,
    long: FxHashMap<String, u32>,
    count: u32,
}

impl Syllables {
    /// The number of `folded`, [`Syllable::UNKNOWN`] when no entry has it.
    pub(super) fn find(&self, folded: &str) -> Syllable {
        self.known(folded).unwrap_or(Syllable::UNKNOWN)
    }

    fn known(&self, folded: &str) -> Option<Syllable> {
        let number = match packed(folded.as_bytes()) {
            Some(short) => self.short.get(&short),
            None => self.long.get(folded),
        };
        number.copied().map(Syllable)
    }

    fn add(&mut self, folded: &str, syllable: Syllable) {
        match packed(folded.as_bytes()) {
            Some(short) => self.short.insert(short, syllable.0),
            None => self.long.insert(folded.to_owned(), syllable.0),
        };
    }

    /// One more than the greatest number given.
    pub(super) fn bound(&self) -> usize {
        (Syllable::WORDS + self.count) as usize
    }

    /// The number of `folded`, made when new. The same word spelled with `i` for `y` (`tỉ`, `kĩ`, `quí`) has the same number.
    pub(super) fn intern(&mut self, folded: &str) -> Syllable {
        if let Some(syllable) = self.known(folded) {
            return syllable;
        }
        let syllable = Syllable(Syllable::WORDS + self.count);
        self.count += 1;
        self.add(folded, syllable);
        if let Some(twin) = twin(folded) {
            self.add(&twin, syllable);
        }
        syllable
    }
}

/// The spelling with `i` of a syllable that ends in `y` behind one of the consonants where both are written, or the reverse.
fn twin(syllable: &str) -> Option<String> {
    const PAIRS: [(char, char); 6] = [('y', 'i'), ('ý', 'í'), ('ỳ', 'ì'), ('ỷ', 'ỉ'), ('ỹ', 'ĩ'), ('ỵ', 'ị')];
    let last = syllable.chars().next_back()?;
    let onset = syllable.strip_suffix(last)?;
    if !matches!(onset, "h" | "k" | "l" | "m" | "s" | "t" | "qu") {
        return None;
    }
    let other = PAIRS.iter().find_map(|&(y, i)| (last == y).then_some(i).or_else(|| (last == i).then_some(y)))?;
    Some(format!("{onset}{other}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_of_i_are_one_syllable() {
        let mut syllables = Syllables::default();
        let written = syllables.intern("tỷ");
        assert_eq!(syllables.find("tỉ"), written);
        assert_eq!(syllables.intern("quí"), syllables.intern("quý"));
        assert_ne!(syllables.intern("thủy"), syllables.intern("thủi"));
        assert_eq!(syllables.find("vậy"), Syllable::UNKNOWN);
    }
}
