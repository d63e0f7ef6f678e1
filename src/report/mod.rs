//! Everything above as published data: the report as an object, and its printed forms.
//!
//! Takes what the other rooms found. Gives the types of the contract `solieu/1` and JSON, JSONL, CSV, Markdown, TSV and
//! HTML made of them. Computes nothing.

mod amount;
mod clipboard;
mod compose;
#[cfg(feature = "cli")]
mod csv;
mod explain;
#[cfg(feature = "cli")]
mod explain_text;
mod explanation;
#[cfg(feature = "cli")]
mod findings;
mod ids;
#[cfg(feature = "schema")]
mod json_schema;
mod language;
#[cfg(feature = "cli")]
mod ledger;
#[cfg(feature = "cli")]
mod listing;
mod markdown;
mod notes;
mod numbers;
mod publish;
mod rows;
#[cfg(test)]
mod sample;
#[cfg(feature = "cli")]
mod sarif;
mod schema;
mod spans;
mod stage;
#[cfg(feature = "cli")]
mod table;
mod told;

pub use amount::Amount;
pub use clipboard::{html, tsv};
pub use compose::compose;
#[cfg(target_arch = "wasm32")]
pub use compose::prepare;
#[cfg(feature = "cli")]
pub use csv::CsvWriter;
pub use explain::explain;
#[cfg(feature = "cli")]
pub use explain_text::explain_text;
pub use explanation::{ExplainedIndicator, ExplainedNumber, ExplainedRule, ExplainedToken, Explanation, Quote, Role};
#[cfg(feature = "cli")]
pub use findings::Findings;
#[cfg(feature = "schema")]
pub use json_schema::{explanation_schema, json_schema};
pub use language::Language;
#[cfg(feature = "cli")]
pub use ledger::{Ledger, LedgerWriter};
pub use markdown::markdown;
pub use rows::{Rows, concerns, rows};
#[cfg(feature = "cli")]
pub use sarif::sarif;
pub use schema::*;
pub use stage::Stage;
#[cfg(feature = "cli")]
pub use table::table;
