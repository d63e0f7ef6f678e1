//! The code pages of Windows that Vietnamese texts were saved in: 1252 (Western) and 1258 (Vietnamese).

use super::letter::Vowel;
use super::syllable;

/// The characters of the bytes from 0x80 on. Bytes that a page leaves free are the control characters of Latin-1.
pub(super) type Page = [char; 128];

/// The bytes from 0x80 to 0x9F, which both pages share but for three.
const LOW: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8D}', 'Ž', '\u{8F}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9D}', 'ž', 'Ÿ',
];

pub(super) static WINDOWS_1252: Page = page(&[]);

/// Vowels with a hook or a hat are letters of their own; the tones are marks that follow.
pub(super) static WINDOWS_1258: Page = page(&[
    (0x8A, '\u{8A}'),
    (0x8E, '\u{8E}'),
    (0x9A, '\u{9A}'),
    (0x9E, '\u{9E}'),
    (0xC3, 'Ă'),
    (0xCC, '\u{300}'),
    (0xD0, 'Đ'),
    (0xD2, '\u{309}'),
    (0xD5, 'Ơ'),
    (0xDD, 'Ư'),
    (0xDE, '\u{303}'),
    (0xE3, 'ă'),
    (0xEC, '\u{301}'),
    (0xF0, 'đ'),
    (0xF2, '\u{323}'),
    (0xF5, 'ơ'),
    (0xFD, 'ư'),
    (0xFE, '₫'),
]);

const fn page(changes: &[(u8, char)]) -> Page {
    let mut page = ['\0'; 128];
    let mut at = 0;
    while at < 128 {
        page[at] = if at < 32 { LOW[at] } else { (0x80 + at as u8) as char };
        at += 1;
    }
    let mut at = 0;
    while at < changes.len() {
        page[changes[at].0 as usize - 0x80] = changes[at].1;
        at += 1;
    }
    page
}

/// The text of `bytes`, tones joined with their vowels.
pub(super) fn decode(bytes: &[u8], page: &Page) -> String {
    let mut text = String::with_capacity(bytes.len() + bytes.len() / 2);
    for &byte in bytes {
        let c = character(byte, page);
        match tone(c).and_then(|tone| toned(&text, tone)) {
            Some(vowel) => {
                text.pop();
                text.push(vowel);
            }
            None => text.push(c),
        }
    }
    text
}

/// The character of a byte.
pub(super) fn character(byte: u8, page: &Page) -> char {
    byte.checked_sub(0x80).map_or(char::from(byte), |high| page[usize::from(high)])
}

/// The byte that Windows-1252 has for a character; a control character of Latin-1 stands for itself.
pub(super) fn byte(c: char) -> Option<u8> {
    match u32::from(c) {
        code @ (0..=0x7F | 0xA0..=0xFF) => Some(code as u8),
        code @ 0x80..=0x9F => Some(code as u8),
        _ => LOW.iter().position(|&known| known == c).map(|at| 0x80 + at as u8),
    }
}

/// Whether words of `bytes` are Vietnamese in page 1258, and more so than in any other.
pub(super) fn vietnamese(bytes: &[u8]) -> bool {
    let score = |page: &Page| {
        let text = decode(bytes.get(..1 << 16).unwrap_or(bytes), page);
        let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_ascii());
        words.fold(
            (0usize, 0usize),
            |(good, bad), word| {
                if syllable::is_one(word) { (good + 1, bad) } else { (good, bad + 1) }
            },
        )
    };
    let ((good, bad), (western, _)) = (score(&WINDOWS_1258), score(&WINDOWS_1252));
    good > bad * 2 && good > western
}

fn tone(mark: char) -> Option<usize> {
    ['\u{301}', '\u{300}', '\u{309}', '\u{303}', '\u{323}'].iter().position(|&known| known == mark).map(|at| at + 1)
}

fn toned(text: &str, tone: usize) -> Option<char> {
    let vowel = Vowel::of(text.chars().next_back()?)?;
    if vowel.tone == 0 { Vowel { tone, ..vowel }.letter() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tones_join_their_vowels() {
        assert_eq!(
            decode(b"B\xE1o c\xE1o k\xEA\xECt qu\xE0\xD2 \xF0a\xF2t", &WINDOWS_1258),
            "Báo cáo kết quà\u{309} đạt"
        );
        assert_eq!(decode(b"V\xEA\xCC vi\xEA\xF2c gia\xD2i nga\xE2n", &WINDOWS_1258), "Về việc giải ngaân");
        assert!(vietnamese(b"ti\xEA\xECn \xF0\xF4\xF2 gia\xD2i ng\xE2n"));
        assert!(!vietnamese(b"le r\xE9sum\xE9 de l'\xE9t\xE9"));
    }

    #[test]
    fn bytes_and_characters_of_the_western_page_are_the_same() {
        for byte in 0..=255 {
            assert_eq!(self::byte(character(byte, &WINDOWS_1252)), Some(byte));
        }
        assert_eq!(byte('ệ'), None);
    }
}
