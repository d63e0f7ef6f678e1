//! Tokens to structure.
//!
//! Takes tokens and their text. Gives sections, list items, table rows, sentences, page furniture, and the reasons of
//! the numbers that are not figures. Does not read values.

mod sector;

pub use sector::{Role, SectionSector};
