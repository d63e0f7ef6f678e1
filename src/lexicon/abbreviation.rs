//! Abbreviations (chữ viết tắt).

/// Which abbreviation: index into [`Lexicon::abbreviations`](super::Lexicon::abbreviations).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct AbbreviationId(pub u16);

/// An abbreviation and what it may stand for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Abbreviation {
    /// As it is written: `UBND`.
    pub label: &'static str,
    /// What it stands for, separated by ` | `, the likeliest first.
    expansions: &'static str,
}

impl Abbreviation {
    pub(super) fn new(label: &'static str, expansions: &'static str) -> Self {
        Self { label, expansions }
    }

    /// What it may stand for, the likeliest first; never empty.
    pub fn expansions(&self) -> impl Iterator<Item = &'static str> {
        self.expansions.split('|').map(str::trim)
    }

    /// What it stands for when there is no choice.
    pub fn expansion(&self) -> Option<&'static str> {
        (!self.expansions.contains('|')).then_some(self.expansions)
    }
}
