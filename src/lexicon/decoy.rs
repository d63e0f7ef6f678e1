//! Phrases in which a word is not what it seems (cụm từ dễ nhầm).

use super::entry::Class;

/// Which phrase: index into [`Lexicon::decoys`](super::Lexicon::decoys).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DecoyId(pub u16);

/// A phrase whose words must not be taken for entries of some classes: the `trên` of `trên địa bàn` is no bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decoy {
    /// As it is written.
    pub label: &'static str,
    /// The classes of which no shorter entry may be found within it, as a set of [`Class::bit`].
    protects: u8,
}

impl Decoy {
    /// `classes` are words of [`Class`] separated by `|`; `None` when one of them is unknown.
    pub(super) fn new(label: &'static str, classes: &str) -> Option<Self> {
        let mut protects = 0;
        for word in classes.split('|') {
            protects |= Class::parse(word.trim())?.bit();
        }
        Some(Self { label, protects })
    }

    /// Whether no shorter entry of `class` may be found within the phrase.
    pub fn protects(&self, class: Class) -> bool {
        self.protects & class.bit() != 0
    }
}
