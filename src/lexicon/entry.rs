//! What the lexicon may know of a phrase.

use super::word::enum_of_words;
use super::{AbbreviationId, BodyId, Cue, DecoyId, IndicatorId, PlaceId, TitleId, UnitId};

/// What a phrase is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// A word that rules branch on.
    Cue(Cue),
    /// A unit or a counted noun.
    Unit(UnitId),
    /// A name of an indicator.
    Indicator(IndicatorId),
    /// An abbreviation.
    Abbreviation(AbbreviationId),
    /// A title, a rank or an honorific.
    Title(TitleId),
    /// The first words of the name of an organisation.
    Body(BodyId),
    /// A word for a level of places, or the name of a province.
    Place(PlaceId),
    /// A phrase that hides another.
    Decoy(DecoyId),
}

enum_of_words!(
    /// The classes of entries.
    #[allow(missing_docs)] // as those of `Entry`
    Class {
        Cue = "cue",
        Unit = "unit",
        Indicator = "indicator",
        Abbreviation = "abbreviation",
        Title = "title",
        Body = "body",
        Place = "place",
        Decoy = "decoy",
    }
);

impl Class {
    /// How many classes there are.
    pub const COUNT: usize = 8;

    /// Its place in a set of classes.
    pub fn bit(self) -> u8 {
        1 << self as u8
    }
}

impl Entry {
    /// The class it belongs to.
    pub fn class(self) -> Class {
        match self {
            Self::Cue(_) => Class::Cue,
            Self::Unit(_) => Class::Unit,
            Self::Indicator(_) => Class::Indicator,
            Self::Abbreviation(_) => Class::Abbreviation,
            Self::Title(_) => Class::Title,
            Self::Body(_) => Class::Body,
            Self::Place(_) => Class::Place,
            Self::Decoy(_) => Class::Decoy,
        }
    }
}
