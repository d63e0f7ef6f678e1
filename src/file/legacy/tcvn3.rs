//! TCVN3 (ABC, the national standard TCVN 5712:1993, VN3): one byte a letter. Seven capitals have codes of their own;
//! the others are small letters in a font of capitals (`.VnTimeH`).

use std::sync::LazyLock;

use crate::file::letter::{VOWEL_COUNT, Vowel};

/// The characters by which Windows-1252 shows the codes, in the order of the vowels and tones of [`Vowel`]; `-` where
/// the letter is ASCII.
const SMALL: [&str; VOWEL_COUNT] = [
    "-¸µ¶·¹",
    "¨¾»¼½Æ",
    "©ÊÇÈÉË",
    "-ÐÌÎÏÑ",
    "ªÕÒÓÔÖ",
    "-Ý×ØÜÞ",
    "-ãßáâä",
    "«èåæçé",
    "¬íêëìî",
    "-óïñòô",
    "\u{AD}øõö÷ù",
    "-ýúûüþ",
];

/// The capitals with a code: `Ă Â Ê Ô Ơ Ư Đ`, and the small `đ`.
const OTHERS: [(char, char); 8] =
    [('¡', 'Ă'), ('¢', 'Â'), ('£', 'Ê'), ('¤', 'Ô'), ('¥', 'Ơ'), ('¦', 'Ư'), ('§', 'Đ'), ('®', 'đ')];

/// The letter that each code from 0xA0 on stands for: looked up for every character of a text.
static LETTERS: LazyLock<[Option<char>; 96]> = LazyLock::new(|| {
    std::array::from_fn(|at| {
        let code = char::from(0xA0 + at as u8);
        if let Some(&(_, letter)) = OTHERS.iter().find(|(known, _)| *known == code) {
            return Some(letter);
        }
        let rows = SMALL.iter().enumerate();
        let (row, tone) =
            rows.filter_map(|(row, codes)| Some((row, codes.chars().position(|known| known == code)?))).next()?;
        Vowel { row, tone, capital: false }.letter()
    })
});

/// The letter at the beginning of `text` and how many bytes it takes; `None` where it is none of this encoding.
pub(super) fn next(text: &str) -> Option<(char, usize)> {
    let first = text.chars().next().filter(|c| !c.is_ascii())?;
    let at = u32::from(super::code(first)?).checked_sub(0xA0)? as usize;
    Some(((*LETTERS.get(at)?)?, first.len_utf8()))
}

/// The code of a letter; `None` for one that has none: a capital that needs its font.
pub(super) fn written(letter: char) -> Option<String> {
    if let Some(&(code, _)) = OTHERS.iter().find(|(_, known)| *known == letter) {
        return Some(code.into());
    }
    let vowel = Vowel::of(letter).filter(|vowel| !vowel.capital)?;
    SMALL.get(vowel.row)?.chars().nth(vowel.tone).map(String::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::letter::{capital, repertoire};

    #[test]
    fn each_letter_goes_there_and_back() {
        let mut codes = std::collections::BTreeSet::new();
        for letter in repertoire() {
            match written(letter) {
                Some(code) => {
                    assert_eq!(next(&code), Some((letter, code.len())));
                    assert!(code.chars().all(|c| ('\u{A1}'..='\u{FF}').contains(&c)), "{letter}: {code}");
                    codes.insert(code);
                }
                // A font of capitals shows the small letter as the capital.
                None => {
                    let small = repertoire().into_iter().take(67).find(|&small| capital(small) == letter);
                    assert!(small.and_then(written).is_some(), "{letter}");
                }
            }
        }
        assert_eq!(codes.len(), 67 + 7);
    }

    #[test]
    fn the_words_of_every_letterhead() {
        let read = |text: &str| {
            let mut out = String::new();
            let mut rest = text;
            while let Some(c) = rest.chars().next() {
                let (letter, bytes) = next(rest).unwrap_or((c, c.len_utf8()));
                out.push(letter);
                rest = rest.get(bytes..).unwrap_or_default();
            }
            out
        };
        assert_eq!(read("Céng hßa x· héi chñ nghÜa ViÖt Nam"), "Cộng hòa xã hội chủ nghĩa Việt Nam");
        assert_eq!(read("§éc lËp - Tù do - H¹nh phóc"), "Độc lập - Tự do - Hạnh phúc");
    }
}
