//! Titles, ranks and honorifics of people (chức danh, cấp bậc, danh xưng).

use super::word::enum_of_words;

/// Which title: index into [`Lexicon::titles`](super::Lexicon::titles).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TitleId(pub u16);

/// A title, a rank or an honorific.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Title {
    /// As it is written: `Phó Bí thư Thường trực`.
    pub label: &'static str,
    /// Which of them.
    pub kind: TitleKind,
}

enum_of_words!(
    /// Kinds of titles.
    TitleKind {
        /// Before a name, says nothing of an office: đồng chí, ông, bà.
        Honorific = "honorific",
        /// An office: Bí thư, Chủ tịch, Trưởng phòng.
        Title = "title",
        /// A rank or a degree: Đại tá, Tiến sĩ, Bác sĩ.
        Rank = "rank",
    }
);
