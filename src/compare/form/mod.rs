//! The office's own form (biểu mẫu): a workbook or a CSV file, its rows and its order, filled in.
//!
//! Takes the bytes of a form and a [`Comparison`](super::Comparison). Gives the same file with figures in empty cells: each
//! converted exactly to the form's unit, none over a value or a formula, everything else as it was. What was filled in
//! stands in a sheet of sources, what found no place in another; a CSV form gets them as files of their own.

mod book;
mod delimited;
mod element;
mod fill;
mod filled;
mod header;
mod layout;
mod listing;
mod marker;
mod package;
mod pairing;
mod patch;
mod reading;
mod sheet;
mod workbook;

pub use book::book;
pub use fill::fill;
pub use filled::{Companion, Filled, FormError, Placed, Unplaced, UnplacedReason};

use super::Measure;
use crate::report::Language;

/// What is asked of a form.
#[derive(Clone, Debug, Default)]
pub struct FormOptions {
    /// What stands in columns that name a report and no measure.
    pub measure: Measure,
    /// The language of added sheets and of messages in them.
    pub language: Language,
    /// Rows of the form matched by hand.
    pub rows: Vec<super::NamedRow>,
}
