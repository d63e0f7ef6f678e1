//! Words for places (đơn vị hành chính): levels and the names of provinces.

use super::word::enum_of_words;

/// Which place word: index into [`Lexicon::places`](super::Lexicon::places).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PlaceId(pub u16);

/// A word for a level of places, or the name of a province.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// As it is written: `xã`, `thị trấn`, `Bắc Kạn`.
    pub label: &'static str,
    /// The level.
    pub level: Level,
    /// Whether a name follows it or it is one.
    pub kind: PlaceKind,
}

enum_of_words!(
    /// What a place word is.
    PlaceKind {
        /// A name follows: xã, phường, tổ dân phố.
        Level = "level",
        /// It is a name: Bắc Kạn, Hà Nội.
        Name = "name",
        /// It stands for the report's own place or one above it, no name follows: toàn xã, cấp tỉnh, Trung ương.
        Whole = "whole",
    }
);

enum_of_words!(
    /// Levels of places.
    Level {
        /// Thôn, bản, xóm, ấp, khu phố, tổ dân phố.
        Hamlet = "hamlet",
        /// Phường.
        Ward = "ward",
        /// Xã, đặc khu.
        Commune = "commune",
        /// Thị trấn.
        Township = "township",
        /// Huyện, quận.
        District = "district",
        /// Thị xã.
        Town = "town",
        /// Thành phố.
        City = "city",
        /// Tỉnh.
        Province = "province",
        /// Cả nước.
        National = "national",
    }
);
