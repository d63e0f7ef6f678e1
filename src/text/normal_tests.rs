//! The composition is that of Unicode, for the letters and marks of the grid.

use super::*;
use crate::text::Folded;
use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{canonical_combining_class, decompose_canonical};

#[test]
fn the_grid_is_that_of_unicode_and_has_every_vietnamese_letter() {
    assert!(GRID.is_sorted_by(|a, b| a.0 < b.0));
    // No Latin letter that Unicode composes of two is missing.
    for c in ('\u{c0}'..'\u{250}').chain('\u{1e00}'..='\u{1eff}') {
        let mut parts = Vec::new();
        decompose_canonical(c, |c| parts.push(c));
        if parts.len() > 1 && parts.iter().collect::<String>().nfc().eq([c]) {
            assert!(apart(c).is_some(), "{c} is missing");
        }
    }
    for &(base, row) in GRID {
        for (mark, composed) in MARKS.chars().zip(row.chars()).filter(|&(_, composed)| composed != '-') {
            assert_eq!([base, mark].iter().collect::<String>().nfc().collect::<String>(), composed.to_string());
        }
        assert!(row.chars().count() <= MARKS.chars().count());
    }
    for c in "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ".chars()
    {
        for c in [c, c.to_uppercase().next().unwrap_or(c)] {
            let (base, mark) = apart(c).unwrap_or_default();
            assert_eq!(pair(base, mark), Some(c));
        }
    }
}

#[test]
fn marks_have_the_classes_of_unicode() {
    for c in '\u{300}'..='\u{36f}' {
        assert_eq!(class(c), canonical_combining_class(c), "{c:?}");
    }
    for c in ('\0'..'\u{300}').chain('\u{1e00}'..='\u{1eff}') {
        assert!(!is_mark(c), "{c:?}");
    }
}

#[test]
fn every_spelling_of_every_letter_becomes_the_same() {
    for &(base, row) in GRID {
        for composed in row.chars().filter(|&c| c != '-') {
            let mut parts = Vec::new();
            decompose_canonical(composed, |c| parts.push(c));
            let mut composer = Composer::default();
            assert_eq!(composer.compose(&parts.iter().collect::<String>()), [composed], "{composed} of {base}");
            parts[1..].reverse();
            assert_eq!(
                composer.compose(&parts.iter().collect::<String>()),
                parts.iter().collect::<String>().nfc().collect::<Vec<_>>(),
                "{composed} of {base}, marks turned round"
            );
        }
    }
}

#[test]
fn piled_up_marks_take_linear_time() {
    // Quadratic time would not end within the patience of anybody.
    let text = format!("a{}", "\u{323}\u{302}\u{31b}".repeat(400_000));
    assert_eq!(Composer::default().compose(&text), text.nfc().collect::<Vec<_>>());
}

/// Latin letters, composed or not, with any marks in any order, also where they make no sense.
fn letters_and_marks() -> impl Strategy<Value = String> {
    const ASCII: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1 đĐ";
    let letters: Vec<char> =
        GRID.iter().flat_map(|&(_, row)| row.chars()).filter(|&c| c != '-').chain(ASCII.chars()).collect();
    let marks: Vec<char> = MARKS.chars().chain("\u{340}\u{341}\u{35f}\u{345}".chars()).collect();
    let marks = prop::collection::vec(prop::sample::select(marks), 0..5);
    prop::collection::vec((prop::sample::select(letters), marks), 0..12)
        .prop_map(|all| all.into_iter().flat_map(|(letter, marks)| [letter].into_iter().chain(marks)).collect())
}

proptest! {
    #[test]
    fn any_string_of_letters_and_marks_is_composed_as_unicode_does(text in letters_and_marks()) {
        let expected: String = text.nfc().collect();
        let starts = text.char_indices().filter(|&(at, c)| at == 0 || !is_mark(c)).map(|(at, _)| at);
        let starts: Vec<usize> = starts.chain([text.len()]).collect();
        let mut composer = Composer::default();
        let composed: String =
            starts.windows(2).flat_map(|pair| composer.compose(text.get(pair[0]..pair[1]).unwrap_or_default()).to_vec()).collect();
        prop_assert_eq!(&composed, &expected);
        let (apart, together) = (Folded::new(&text), Folded::new(&expected));
        prop_assert_eq!(apart.text(), together.text());
    }
}
