//! UTF-8 that somebody read as Windows-1252 (`Ä‘áº¡t` for `đạt`), undone.

use crate::file::{codepage, syllable};

/// What one of its letters begins with; a line without any of them is not looked at.
const LEADS: [char; 6] = ['Ã', 'Ä', 'Æ', 'á', 'Å', 'â'];

/// The characters of a line as they were meant, each with the bytes of the line that it takes; `None` where the line is
/// what it seems.
pub(super) fn undone(line: &str) -> Option<Vec<(char, usize)>> {
    if !line.contains(LEADS) {
        return None;
    }
    let mut bytes = Vec::with_capacity(line.len());
    let mut places = Vec::with_capacity(line.len());
    let mut lead = false;
    for (at, c) in line.char_indices() {
        // The second byte of `à` is a hard space, which many programs make a plain one.
        let byte = if lead && c == ' ' { 0xA0 } else { codepage::byte(c)? };
        lead = byte == 0xC3 && !lead;
        bytes.push(byte);
        places.push(at);
    }
    let text = std::str::from_utf8(&bytes).ok()?;
    let words = text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_ascii() && word.chars().count() > 1);
    let (good, bad) =
        words.fold((0, 0), |(good, bad), word| if syllable::is_one(word) { (good + 1, bad) } else { (good, bad + 1) });
    if good <= bad {
        return None;
    }
    let place = |at: usize| places.get(at).copied().unwrap_or(line.len());
    Some(text.char_indices().map(|(at, c)| (c, place(at + c.len_utf8()) - place(at))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, want: Option<&str>) {
        let found = undone(line);
        assert_eq!(found.as_ref().map(|all| all.iter().map(|&(c, _)| c).collect::<String>()).as_deref(), want);
        if let Some(all) = found {
            assert_eq!(all.iter().map(|&(_, bytes)| bytes).sum::<usize>(), line.len());
        }
    }

    #[test]
    fn utf8_that_was_misread_is_read_again() {
        check("Káº¿t quáº£ Ä‘áº¡t 12,5%", Some("Kết quả đạt 12,5%"));
        check("Tá»•ng thu lÃ\u{A0} 5 tá»· Ä‘á»“ng", Some("Tổng thu là 5 tỷ đồng"));
        check("thÃ nh lÃ\u{A0}", Some("thành là"));
        check("Ä\u{90}áº£ng bá»™", Some("Đảng bộ"));
        check("Kết quả đạt", None);
        check("à la carte, où est-il?", None);
        check("Ä is a letter", None);
    }
}
