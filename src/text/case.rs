//! Capital and small letters: Vietnamese and the other letters of Latin, Greek and Cyrillic, as Unicode pairs them.
//!
//! Takes characters, gives characters. Letters of other scripts stay as they are: the tables of the standard library for
//! all of them take 12 KB of the module.

/// The lower-case character, always one.
#[inline]
pub fn lower(c: char) -> char {
    match c {
        '\0'..='\x7f' => c.to_ascii_lowercase(),
        '\u{1ea0}'..='\u{1eff}' => char::from_u32(u32::from(c) | 1).unwrap_or(c),
        _ => lower_of_others(c),
    }
}

/// The lower-case character of a letter that is neither ASCII nor one of Vietnamese with two marks.
fn lower_of_others(c: char) -> char {
    let code = u32::from(c);
    let lower = match code {
        0xc0..=0xd6 | 0xd8..=0xde | 0x391..=0x3a1 | 0x3a3..=0x3ab | 0x410..=0x42f | 0xff21..=0xff3a => code + 0x20,
        0x400..=0x40f => code + 0x50,
        0x4c0 => 0x4cf,
        0x130 => 0x69,
        0x178 => 0xff,
        // The capital is even.
        0x100..=0x137
        | 0x14a..=0x177
        | 0x182..=0x185
        | 0x1a0..=0x1a5
        | 0x1de..=0x1ef
        | 0x1f8..=0x1fd
        | 0x200..=0x21f
        | 0x222..=0x233
        | 0x460..=0x481
        | 0x48a..=0x4bf
        | 0x4d0..=0x52f
        | 0x1e00..=0x1e95 => code | 1,
        // The capital is odd.
        0x139..=0x148 | 0x179..=0x17e | 0x1af..=0x1b0 | 0x1b3..=0x1b6 | 0x1cd..=0x1dc | 0x4c1..=0x4ce => {
            code + (code & 1)
        }
        0x386 => 0x3ac,
        0x388..=0x38a => code + 37,
        0x38c => 0x3cc,
        0x23a => 0x2c65,
        0x1e9e => 0xdf,
        0x38e..=0x38f => code + 63,
        _ => code,
    };
    char::from_u32(lower).unwrap_or(c)
}

/// The capital letter, always one; `ß` and what else has none of its own stays.
pub fn upper(c: char) -> char {
    // How far a capital lies from its small letter, of which most letters have one.
    [1, 0x20, 0x50, 38, 37, 64, 63, 15]
        .into_iter()
        .filter_map(|distance| char::from_u32(u32::from(c).checked_sub(distance)?))
        .find(|&capital| capital != c && lower(capital) == c)
        .unwrap_or(c)
}

/// Whether `c` is a capital letter.
pub fn is_upper(c: char) -> bool {
    lower(c) != c
}

/// Whether `c` is the small letter of a capital.
pub fn is_lower(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_lowercase(),
        '\u{1ea0}'..='\u{1eff}' => u32::from(c) & 1 == 1,
        _ => upper(c) != c,
    }
}

/// Whether `c` is a letter, as [`char::is_alphabetic`] tells it; of Latin without a look into its table.
pub fn is_letter(c: char) -> bool {
    match c {
        '\0'..='\x7f' => c.is_ascii_alphabetic(),
        '\u{c0}'..='\u{24f}' => !matches!(c, '×' | '÷'),
        '\u{1e00}'..='\u{1eff}' => true,
        _ => c.is_alphabetic(),
    }
}

/// A text in lower case, letter by letter.
pub fn lowered(text: &str) -> String {
    text.chars().map(lower).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Letters of the scripts that are known here.
    fn known() -> impl Iterator<Item = char> {
        ('\0'..='\u{17f}')
            .chain('\u{1cd}'..='\u{1dc}')
            .chain('\u{391}'..='\u{3a9}')
            .chain('\u{3b1}'..='\u{3c9}')
            .chain('\u{400}'..='\u{52f}')
            .chain('\u{1e00}'..='\u{1e95}')
            .chain('\u{1ea0}'..='\u{1eff}')
    }

    #[test]
    fn letters_are_paired_as_unicode_pairs_them() {
        for c in known() {
            assert_eq!(lower(c), c.to_lowercase().next().unwrap_or(c), "{c} {:x}", u32::from(c));
        }
        // `µ`, `ı`, `ŉ`, `ſ` and `ÿ` are not the only small letter of their capital, have none, or have one far away.
        for c in known().filter(|c| !"µßıŉſςÿ".contains(*c)) {
            assert_eq!(upper(c), c.to_uppercase().next().unwrap_or(c), "{c} {:x}", u32::from(c));
        }
    }

    #[test]
    fn nothing_else_is_taken_for_a_letter() {
        for c in '\0'..=char::MAX {
            let (lower, std) = (lower(c), c.to_lowercase().next().unwrap_or(c));
            assert!(lower == std || lower == c, "{c} {:x}", u32::from(c));
            assert!(!is_upper(c) || c.is_uppercase(), "{c} {:x}", u32::from(c));
            assert!(!is_lower(c) || c.is_lowercase(), "{c} {:x}", u32::from(c));
            assert_eq!(is_letter(c), c.is_alphabetic(), "{c} {:x}", u32::from(c));
        }
    }

    #[test]
    fn a_text_is_lowered_letter_by_letter() {
        assert_eq!(lowered("TỔNG Số ƯỚC 12 Đ/C"), "tổng số ước 12 đ/c");
    }
}
