//! Tokens and structure to indicators.
//!
//! Takes tokens and the outline. Gives quantities, then facts, then indicators, each with the id of the rule that made
//! it; people, tasks, shortcomings, and what the report says of itself. Never prints.

mod author;
mod body;
mod clause;
mod correction;
mod date;
mod indicator;
mod item;
mod locality;
mod metadata;
mod organization;
mod own_period;
mod period;
mod person;
mod personal_name;
mod phrases;
mod post;
mod scope;
mod shortcoming;
mod tape;
mod task;
mod tie;
mod title;

pub use body::Body;
pub use clause::{Assembled, Reading, RuleDoc, assemble, is_class, rules};
pub use correction::{Correction, Field, correct, without_ignored};
pub use indicator::{Bound, Change, Completion, Confidence, Direction, Figure, Indicator, Kind, Of, Stretch, Versus};
pub use locality::{Level, Locality};
pub use metadata::{Metadata, ReportKind, metadata};
pub use organization::Organization;
pub use own_period::own_periods;
pub use period::{days, stretch};
pub use person::{Person, people};
pub use scope::scopes;
pub use shortcoming::{Shortcoming, shortcomings};
pub use task::{Task, tasks};
pub use tie::{Breakdown, Claim, Tie, Ties, ties};
