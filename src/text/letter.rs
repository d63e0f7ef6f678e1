//! Single characters: what they fold to.

/// What a character becomes besides lower case.
pub(super) enum Replacement {
    /// Nothing: it is invisible.
    Vanish,
    /// Another character.
    One(char),
    /// Several letters, for a ligature.
    Many(&'static str),
    /// Itself.
    None,
}

/// Blanks, dashes, quotes, look-alikes and ligatures by what they stand for.
pub(super) fn replacement(c: char) -> Replacement {
    use Replacement::{Many, One, Vanish};
    match c {
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200b}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => One(' '),
        '\u{ad}'
        | '\u{200c}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}'
        | '\u{fe0e}'
        | '\u{fe0f}' => Vanish,
        '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => One('\n'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{2043}' => One('-'),
        '\u{201c}'..='\u{201f}' | '«' | '»' | '″' | '〝' | '〞' => One('"'),
        '\u{2018}'..='\u{201b}' | '′' | '´' => One('\''),
        'Ð' | 'ð' | 'Ɖ' => One('đ'),
        'Ƣ' | 'ƣ' => One('ư'),
        '²' => One('2'),
        '³' => One('3'),
        '⁄' | '∕' => One('/'),
        '\u{ff01}'..='\u{ff5e}' => One(char::from_u32(u32::from(c) - 0xfee0).map_or(c, |c| c.to_ascii_lowercase())),
        'ﬀ' => Many("ff"),
        'ﬁ' => Many("fi"),
        'ﬂ' => Many("fl"),
        'ﬃ' => Many("ffi"),
        'ﬄ' => Many("ffl"),
        _ => Replacement::None,
    }
}

/// The new placement of a tone: `o`, `à` gives `ò`, `a`. None where the letter bears no tone or does not follow the vowel.
pub(super) fn tone_moved(vowel: u8, letter: &str) -> Option<(&'static str, u8)> {
    let o = ["ò", "ó", "ỏ", "õ", "ọ"];
    let u = ["ù", "ú", "ủ", "ũ", "ụ"];
    let (tone, plain) = match letter {
        "à" => (0, b'a'),
        "á" => (1, b'a'),
        "ả" => (2, b'a'),
        "ã" => (3, b'a'),
        "ạ" => (4, b'a'),
        "è" => (0, b'e'),
        "é" => (1, b'e'),
        "ẻ" => (2, b'e'),
        "ẽ" => (3, b'e'),
        "ẹ" => (4, b'e'),
        "ỳ" => (0, b'y'),
        "ý" => (1, b'y'),
        "ỷ" => (2, b'y'),
        "ỹ" => (3, b'y'),
        "ỵ" => (4, b'y'),
        _ => return None,
    };
    match (vowel, plain) {
        (b'o', b'a' | b'e') => Some((o[tone], plain)),
        (b'u', b'y') => Some((u[tone], plain)),
        _ => None,
    }
}
