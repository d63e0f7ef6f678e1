//! Tokens and structure to indicators.
//!
//! Takes tokens and the outline. Gives quantities, then facts, then indicators, each with the id of the rule that made
//! it; people, tasks, shortcomings, and what the report says of itself. Never prints.

mod indicator;
mod metadata;
mod organization;
mod person;
mod shortcoming;
mod task;

pub use indicator::{
    Bound, Change, Completion, Confidence, Direction, Figure, Indicator, Kind, Of, Stretch, Versus,
};
pub use metadata::{Metadata, ReportKind};
pub use organization::{Body, Level, Locality, Organization};
pub use person::Person;
pub use shortcoming::Shortcoming;
pub use task::Task;
