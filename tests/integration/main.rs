//! Tests through the public door only.

// A test that cannot set itself up should say so at once; helpers outside of test functions are tests too.
#![allow(clippy::unwrap_used, clippy::panic)]

mod audit;
mod cli;
mod compact;
mod formats;
mod rules;
mod schema;
mod typescript;
