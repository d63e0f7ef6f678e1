//! The languages in which Solieu speaks.

/// The language of headings and messages; the text itself keeps its own words.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// Tiếng Việt.
    #[default]
    Vi,
    /// English.
    En,
}

impl Language {
    /// The one of the two that is in this language.
    pub fn of<T>(self, vi: T, en: T) -> T {
        match self {
            Self::Vi => vi,
            Self::En => en,
        }
    }
}
