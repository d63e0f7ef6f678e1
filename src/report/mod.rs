//! Everything above as published data: the report as an object, and its printed forms.
//!
//! Takes what the other rooms found. Gives the types of the contract `solieu/1` and JSON, JSONL, CSV, Markdown, TSV and
//! HTML made of them. Computes nothing.

mod amount;
mod compose;
mod notes;
mod numbers;
mod publish;
mod schema;
mod spans;
mod stage;

pub use amount::Amount;
pub use compose::compose;
pub use schema::*;
pub use stage::Stage;
