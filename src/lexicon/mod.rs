//! Words as data: units, counted things, indicator names and codes, abbreviations, titles, bodies, places, decoys.
//!
//! Takes the TSV files beside this one, which a civil servant can edit in a spreadsheet, and the table of cue words.
//! Gives one table of entries, loaded once, found by whole syllables, never inside a word. Holds no rule.

mod abbreviation;
mod body;
mod cue;
mod decoy;
mod entry;
mod indicator;
mod load;
mod packed;
mod place;
mod sector;
mod spelling;
mod syllable;
mod table;
#[cfg(test)]
mod tests;
mod title;
mod trie;
mod unit;
mod word;

pub use abbreviation::{Abbreviation, AbbreviationId};
pub use body::{Body, BodyId, BodyKind};
pub use cue::{CUES, Cue};
pub use decoy::{Decoy, DecoyId};
pub use entry::{Class, Entry};
pub use indicator::{Combination, Indicator, IndicatorId, Quantity};
pub use place::{Level, Place, PlaceId, PlaceKind};
pub use sector::Sector;
pub use syllable::Syllable;
pub use table::{Lexicon, lexicon};
pub use title::{Title, TitleId, TitleKind};
pub use unit::{Dimension, Unit, UnitId};
