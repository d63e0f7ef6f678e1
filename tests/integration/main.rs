//! Tests through the public door only.

// A test that cannot set itself up should say so at once; helpers outside of test functions are tests too.
#![allow(clippy::unwrap_used, clippy::panic, clippy::string_slice)]

mod architecture;
mod archive;
mod assertion;
mod audit;
mod audit_corpus;
mod audit_docs;
mod audit_generator;
mod cli;
mod cli_audit;
mod codes;
mod compact;
mod compare;
mod compare_reports;
mod correction;
mod documents;
mod encoding;
mod exchange;
mod explain;
mod file;
mod formats;
mod forms;
mod fuzz;
mod golden;
mod golden_score;
mod hostile;
mod hostile_files;
mod negative;
mod numerals;
mod properties;
mod rules;
mod schema;
mod sentences;
mod sentences_told;
mod sentences_units;
mod snapshot;
mod speller;
mod substitution;
mod tables;
mod typescript;
mod words;
