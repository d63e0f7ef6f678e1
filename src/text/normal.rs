//! Unicode normalization: NFC, by the tables of ICU4X, which are half as large as those of others.

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_normalizer::properties::CanonicalCombiningClassMapBorrowed;
use std::borrow::Cow;

/// `text` in NFC.
pub(super) fn composed(text: &str) -> Cow<'_, str> {
    ComposingNormalizerBorrowed::new_nfc().normalize(text)
}

/// The characters of `text` in NFC.
pub(super) fn composed_chars(text: &str) -> impl Iterator<Item = char> {
    ComposingNormalizerBorrowed::new_nfc().normalize_iter(text.chars())
}

/// Whether `c` is a mark that joins the letter before it: its canonical combining class is not 0.
pub(crate) fn is_mark(c: char) -> bool {
    // Every combining mark lies behind Latin; most letters never ask the table.
    c >= '\u{300}' && CanonicalCombiningClassMapBorrowed::new().get_u8(c) != 0
}
