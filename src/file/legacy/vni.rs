//! VNI (Windows): a letter of ASCII and, behind it, the mark that it bears; a few letters are one code.

use std::sync::LazyLock;

use crate::file::letter::{VOWEL_COUNT, Vowel};

/// What stands for each vowel and tone, as Windows-1252 shows it, in the order of [`Vowel`]; `-` where the letter is ASCII.
const SMALL: [[&str; 6]; VOWEL_COUNT] = [
    ["-", "aù", "aø", "aû", "aõ", "aï"],
    ["aê", "aé", "aè", "aú", "aü", "aë"],
    ["aâ", "aá", "aà", "aå", "aã", "aä"],
    ["-", "eù", "eø", "eû", "eõ", "eï"],
    ["eâ", "eá", "eà", "eå", "eã", "eä"],
    ["-", "í", "ì", "æ", "ó", "ò"],
    ["-", "où", "oø", "oû", "oõ", "oï"],
    ["oâ", "oá", "oà", "oå", "oã", "oä"],
    ["ô", "ôù", "ôø", "ôû", "ôõ", "ôï"],
    ["-", "uù", "uø", "uû", "uõ", "uï"],
    ["ö", "öù", "öø", "öû", "öõ", "öï"],
    ["-", "yù", "yø", "yû", "yõ", "î"],
];

/// In place of a mark where there is none.
const NONE: char = '\0';

/// A letter and its mark, the small letter that they stand for, and the capital.
type Written = ((char, char), char, char);

/// What each letter and mark stand for, small and capital, sorted: looked up for every character of a text.
static LETTERS: LazyLock<Vec<Written>> = LazyLock::new(|| {
    let mut all = Vec::new();
    for (row, codes) in SMALL.iter().enumerate() {
        for (tone, code) in codes.iter().enumerate().filter(|(_, code)| **code != "-") {
            let mut characters = code.chars();
            let key = (characters.next().unwrap_or(NONE), characters.next().unwrap_or(NONE));
            let letter = |capital| Vowel { row, tone, capital }.letter().unwrap_or(NONE);
            all.push((key, letter(false), letter(true)));
        }
    }
    all.sort_unstable();
    all
});

/// The letter at the beginning of `text` and how many bytes it takes; `None` where it is none of this encoding.
pub(super) fn next(text: &str) -> Option<(char, usize)> {
    let mut characters = text.chars();
    let first = characters.next()?;
    let lead = if first.is_ascii() { first } else { super::code(first)? };
    let capital = is_capital(lead);
    let small = lowered(lead);
    if small == 'ñ' {
        return Some((if capital { 'Đ' } else { 'đ' }, first.len_utf8()));
    }
    let mark = characters.next().filter(|c| !c.is_ascii());
    let found = |lead: char, mark: char| {
        let at = LETTERS.binary_search_by_key(&(lead, mark), |&(known, ..)| known).ok()?;
        LETTERS.get(at).map(|&(_, small, large)| if capital { large } else { small })
    };
    // A mark may be written small behind a capital.
    if let Some(behind) = mark
        && let Some(code) = super::code(behind)
        && let Some(letter) = found(small, lowered(code))
    {
        return Some((letter, first.len_utf8() + behind.len_utf8()));
    }
    if first.is_ascii() { None } else { found(small, NONE).map(|letter| (letter, first.len_utf8())) }
}

/// What stands for a letter.
pub(super) fn written(letter: char) -> Option<String> {
    let both =
        |small: &str, capital: bool| -> String { small.chars().map(|c| if capital { raised(c) } else { c }).collect() };
    match letter {
        'đ' => return Some("ñ".into()),
        'Đ' => return Some("Ñ".into()),
        _ => {}
    }
    let vowel = Vowel::of(letter)?;
    let small = SMALL.get(vowel.row)?.get(vowel.tone)?;
    (*small != "-").then(|| both(small, vowel.capital))
}

/// Letters of Latin-1 are 32 apart from their capitals.
fn lowered(c: char) -> char {
    match c {
        'À'..='Þ' if c != '×' => char::from_u32(u32::from(c) + 32).unwrap_or(c),
        _ => c.to_ascii_lowercase(),
    }
}

fn raised(c: char) -> char {
    match c {
        'à'..='þ' if c != '÷' => char::from_u32(u32::from(c) - 32).unwrap_or(c),
        _ => c.to_ascii_uppercase(),
    }
}

fn is_capital(c: char) -> bool {
    c.is_ascii_uppercase() || matches!(c, 'À'..='Þ') && c != '×'
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file::letter::repertoire;

    #[test]
    fn each_letter_goes_there_and_back() {
        let mut codes = std::collections::BTreeSet::new();
        for letter in repertoire() {
            let code = written(letter).unwrap_or_default();
            assert_eq!(next(&code), Some((letter, code.len())), "{code}");
            assert_eq!(next(&format!("{code}ng")), Some((letter, code.len())), "{code}");
            codes.insert(code);
        }
        assert_eq!(codes.len(), 134);
    }

    #[test]
    fn a_mark_may_stay_small_behind_a_capital() {
        assert_eq!(next("Aù"), Some(('Á', 3)));
        assert_eq!(next("OÄ"), Some(('Ộ', 3)));
        assert_eq!(next("ÖÙ"), Some(('Ứ', 4)));
        assert_eq!(next("a"), None);
        assert_eq!(next("é"), None);
    }
}
