//! Words compared and looked up by their bytes.

/// A word of at most eight bytes as a number, another for each word; none for a longer one. Words are compared and looked
/// up as numbers in a fraction of the time that strings take.
pub const fn packed(word: &[u8]) -> Option<u64> {
    let length = word.len();
    if let (Some(first), Some(last)) = (word.first_chunk::<4>(), word.last_chunk::<4>()) {
        if length > 8 {
            return None;
        }
        // The two halves overlap where there are fewer than eight: those bytes are the first's.
        let behind = (u32::from_le_bytes(*last) as u64) >> (8 * (8 - length));
        return Some(u32::from_le_bytes(*first) as u64 | behind << 32);
    }
    Some(match *word {
        [a] => a as u64,
        [a, b] => a as u64 | (b as u64) << 8,
        [a, b, c] => a as u64 | (b as u64) << 8 | (c as u64) << 16,
        _ => 0,
    })
}

/// Whether `text` begins with `head`, which has two bytes or more. Most differ in these, which are compared at once.
#[inline]
pub fn begins(text: &str, head: &str) -> bool {
    text.as_bytes().first_chunk::<2>() == head.as_bytes().first_chunk::<2>() && text.starts_with(head)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_byte_has_a_place_of_its_own() {
        for length in 0..=8 {
            let word: Vec<u8> = (1..=length).collect();
            let mut bytes = [0; 8];
            bytes.iter_mut().zip(&word).for_each(|(byte, &letter)| *byte = letter);
            assert_eq!(packed(&word), Some(u64::from_le_bytes(bytes)), "{word:?}");
        }
        assert_eq!(packed(b"nhieu qua"), None);
    }

    #[test]
    fn a_text_begins_with_a_whole_head() {
        assert!(begins("thu chi", "thu") && begins("đ/c", "đ"));
        assert!(!begins("th", "thu") && !begins("t", "thu") && !begins("chi", "thu") && !begins("thi", "thu"));
    }
}
