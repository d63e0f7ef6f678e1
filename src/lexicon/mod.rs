//! Words as data: units, counted things, indicator names and codes, abbreviations, titles, bodies, places, decoys.
//!
//! Takes the TSV files beside this one, which a civil servant can edit in a spreadsheet. Gives one table of entries,
//! loaded once, found by longest match over whole syllables, never inside a word. Holds no rule.

mod cue;
mod sector;
mod syllable;

pub use cue::{CUES, Cue};
pub use sector::Sector;
pub use syllable::Syllable;
