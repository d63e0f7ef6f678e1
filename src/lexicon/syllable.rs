//! Syllables as small numbers.

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
    known: FxHashMap<Box<str>, Syllable>,
    count: u32,
}

impl Syllables {
    /// The number of `folded`, [`Syllable::UNKNOWN`] when no entry has it.
    pub(super) fn find(&self, folded: &str) -> Syllable {
        self.known.get(folded).copied().unwrap_or(Syllable::UNKNOWN)
    }

    /// One more than the greatest number given.
    pub(super) fn bound(&self) -> usize {
        (Syllable::WORDS + self.count) as usize
    }

    /// The number of `folded`, made when new. The same word spelled with `i` for `y` (`tỉ`, `kĩ`, `quí`) has the same number.
    fn intern(&mut self, folded: &str) -> Syllable {
        if let Some(&syllable) = self.known.get(folded) {
            return syllable;
        }
        let syllable = Syllable(Syllable::WORDS + self.count);
        self.count += 1;
        self.known.insert(folded.into(), syllable);
        if let Some(twin) = twin(folded) {
            self.known.insert(twin.into(), syllable);
        }
        syllable
    }

    /// The ways to write the folded phrase `alias`, each as syllables: parentheses hold what may be left out, and digits that
    /// touch their word are one syllable with it. `None` when the phrase has a sign that stands in no entry.
    pub(super) fn variants(&mut self, alias: &str) -> Option<Vec<Vec<Syllable>>> {
        let mut whole = vec![Vec::new()];
        let mut without = Vec::new();
        let mut rest = alias.trim();
        while let Some(first) = rest.chars().next() {
            // Of what is not ASCII, only `‰` is no letter.
            let letters = if first == '‰' {
                0
            } else {
                rest.bytes().take_while(|&byte| byte.is_ascii_alphabetic() || byte > 0x7f).count()
            };
            let digits =
                if letters > 0 { rest.bytes().skip(letters).take_while(u8::is_ascii_digit).count() } else { 0 };
            let (piece, behind) = rest.split_at_checked((letters + digits).max(first.len_utf8()))?;
            rest = behind;
            let syllable = match first {
                ' ' => continue,
                '(' => {
                    without.clone_from(&whole);
                    continue;
                }
                ')' => {
                    whole.append(&mut without);
                    continue;
                }
                '-' => Syllable::DASH,
                '/' => Syllable::SLASH,
                '&' => Syllable::AND,
                '.' => Syllable::STOP,
                ',' => Syllable::COMMA,
                '%' => Syllable::PERCENT,
                '‰' => Syllable::PERMILLE,
                '0'..='9' => Syllable::digit(first as u8 - b'0'),
                _ if letters > 0 => self.intern(piece),
                _ => return None,
            };
            for variant in &mut whole {
                variant.push(syllable);
            }
        }
        if is_joined(alias) {
            whole.push(vec![self.intern(alias)]);
        }
        whole.retain(|variant| !variant.is_empty());
        Some(whole)
    }
}

/// Whether the lexer makes one word of an abbreviation with a slash or stop inside: `đ/c`, `đ.c`.
fn is_joined(alias: &str) -> bool {
    let mut chars = alias.chars();
    let shape = (chars.next(), chars.next(), chars.next(), chars.next());
    matches!(shape, (Some(first), Some('/' | '.'), Some(last), None) if first.is_alphabetic() && last.is_alphabetic())
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
    fn optional_words_and_joined_letters_make_variants() {
        let mut syllables = Syllables::default();
        let variants = syllables.variants("(tổng) thu ngân sách").unwrap_or_default();
        assert_eq!(variants.iter().map(Vec::len).collect::<Vec<_>>(), [4, 3]);
        let area = syllables.variants("đồng/m2").unwrap_or_default();
        assert_eq!(area.iter().map(Vec::len).collect::<Vec<_>>(), [3]);
        assert_ne!(syllables.find("m2"), Syllable::UNKNOWN);
        assert_eq!(syllables.variants("đ/c").unwrap_or_default().len(), 2);
        assert_ne!(syllables.find("đ/c"), Syllable::UNKNOWN);
        assert_eq!(syllables.variants("a @ b"), None);
    }

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
