//! Tests through the public door only.

mod cli;
mod formats;
mod schema;
mod typescript;
