//! The text as it was pasted, and a folded copy that the other rooms read.
//!
//! Takes any string. Gives a copy in NFC, lower case, with one tone placement and plain spaces, dashes and
//! quotes, and an exact map from places in the copy back to places in the source. Never changes what the user sees.

mod case;
mod digit;
mod fold;
mod letter;
mod normal;
mod offsets;
mod order;
mod pattern;
mod room;
mod span;
mod word;

pub use case::{is_letter, is_lower, is_upper, lower, lowered, upper};
pub use digit::is_digit;
pub use fold::Folded;
pub(crate) use fold::Walk;
pub(crate) use normal::is_mark;
pub use offsets::{Offsets, Positions};
pub use order::{order, sort_few, sort_pairs};
pub use pattern::Pattern;
pub(crate) use room::make_room;
pub use span::Span;
pub use word::{begins, packed};
