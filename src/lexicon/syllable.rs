//! Syllables as small numbers.

/// A folded syllable or abbreviation that the lexicon knows, as a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Syllable(pub u32);

impl Syllable {
    /// A syllable in no entry of the lexicon.
    pub const UNKNOWN: Self = Self(0);
}
