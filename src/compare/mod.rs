//! Many reports as one table (tổng hợp): rows are indicators, columns are reports.
//!
//! Takes [`Report`](crate::Report)s as they are published, and what a person matched by hand. Gives a [`Comparison`]: every
//! cell leads to its report, its indicator and its words; what could not be matched stands in rows of its own. Reads no
//! text, keeps no state, and knows no file: forms of spreadsheets are the business of [`form`].

mod aside;
mod assembly;
mod cell;
mod column;
mod comparison;
mod csv;
mod difference;
mod entry;
pub mod form;
mod group;
mod matches;
mod measure;
mod name;
mod order;
mod propose;
mod synonym;
mod total;
mod unit;

pub use assembly::{Source, compare};
pub use comparison::{
    Aside, AsideReason, Cell, Column, ColumnPeriod, Comparison, Difference, Mark, NoTotal, Order, Proposal, Remark,
    RemarkCode, Row, Slot, Total,
};
pub use csv::{Numbers, records};
pub use matches::{Joined, Matches, NamedRow, Place, Together};
pub use measure::Measure;
