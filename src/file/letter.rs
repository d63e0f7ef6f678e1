//! The Vietnamese letters by vowel and tone: what the tables of old encodings are written against.

use std::sync::LazyLock;

/// A row for each vowel, small ones first, in the order `a ă â e ê i o ô ơ u ư y`; in a row the tones: none, sắc, huyền,
/// hỏi, ngã, nặng.
const VOWELS: [&str; 24] = [
    "aáàảãạ",
    "ăắằẳẵặ",
    "âấầẩẫậ",
    "eéèẻẽẹ",
    "êếềểễệ",
    "iíìỉĩị",
    "oóòỏõọ",
    "ôốồổỗộ",
    "ơớờởỡợ",
    "uúùủũụ",
    "ưứừửữự",
    "yýỳỷỹỵ",
    "AÁÀẢÃẠ",
    "ĂẮẰẲẴẶ",
    "ÂẤẦẨẪẬ",
    "EÉÈẺẼẸ",
    "ÊẾỀỂỄỆ",
    "IÍÌỈĨỊ",
    "OÓÒỎÕỌ",
    "ÔỐỒỔỖỘ",
    "ƠỚỜỞỠỢ",
    "UÚÙỦŨỤ",
    "ƯỨỪỬỮỰ",
    "YÝỲỶỸỴ",
];

/// So many vowels there are.
pub(super) const VOWEL_COUNT: usize = 12;

/// The vowels by their characters: every letter of a text is looked up here.
static SORTED: LazyLock<Vec<(char, Vowel)>> = LazyLock::new(|| {
    let mut all: Vec<(char, Vowel)> = Vec::new();
    for (at, row) in VOWELS.iter().enumerate() {
        let vowel = |tone| Vowel { row: at % VOWEL_COUNT, tone, capital: at >= VOWEL_COUNT };
        all.extend(row.chars().enumerate().map(|(tone, c)| (c, vowel(tone))));
    }
    all.sort_unstable_by_key(|&(c, _)| c);
    all
});

/// A vowel taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Vowel {
    /// Which one, from 0 (`a`) to 11 (`y`).
    pub(super) row: usize,
    /// None, sắc, huyền, hỏi, ngã, nặng.
    pub(super) tone: usize,
    pub(super) capital: bool,
}

impl Vowel {
    pub(super) fn of(c: char) -> Option<Self> {
        if c.is_ascii() {
            let row = match c.to_ascii_lowercase() {
                'a' => 0,
                'e' => 3,
                'i' => 5,
                'o' => 6,
                'u' => 9,
                'y' => 11,
                _ => return None,
            };
            return Some(Self { row, tone: 0, capital: c.is_ascii_uppercase() });
        }
        let at = SORTED.binary_search_by_key(&c, |&(known, _)| known).ok()?;
        SORTED.get(at).map(|&(_, vowel)| vowel)
    }

    /// The letter; `None` when there is no such vowel or tone.
    pub(super) fn letter(self) -> Option<char> {
        VOWELS.get(self.row + if self.capital { VOWEL_COUNT } else { 0 })?.chars().nth(self.tone)
    }
}

/// A Vietnamese letter as a capital.
pub(super) fn capital(c: char) -> char {
    match Vowel::of(c) {
        Some(vowel) => Vowel { capital: true, ..vowel }.letter().unwrap_or(c),
        None if c == 'đ' => 'Đ',
        None => c.to_ascii_uppercase(),
    }
}

/// The 134 letters beyond ASCII: 67 small ones, and their capitals behind.
#[cfg(test)]
pub(super) fn repertoire() -> Vec<char> {
    let mut small: Vec<char> = VOWELS.iter().take(VOWEL_COUNT).flat_map(|row| row.chars()).collect();
    small.retain(|c| !c.is_ascii());
    small.push('đ');
    let capitals: Vec<char> = small.iter().map(|&c| capital(c)).collect();
    small.extend(capitals);
    small
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_letter_is_one_of_a_hundred_and_thirty_four() {
        let all = repertoire();
        assert_eq!(all.len(), 134);
        assert!(all.iter().collect::<std::collections::BTreeSet<_>>().len() == 134);
        for &c in all.iter().filter(|c| !"đĐ".contains(**c)) {
            assert_eq!(Vowel::of(c).and_then(Vowel::letter), Some(c));
        }
        assert_eq!(
            all.iter().take(67).map(|&c| capital(c)).collect::<String>(),
            all.iter().skip(67).collect::<String>()
        );
        assert!(all.iter().take(67).all(|&c| c.to_uppercase().eq([capital(c)])));
    }
}
