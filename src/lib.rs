//! Solieu (số liệu): the figures that a Vietnamese local-government or Party report states in prose.
//!
//! [`extract`] takes any string and gives a [`Report`]: every indicator with its result, plan, percentage, change,
//! period, sector and place in the text; the people, the tasks, the shortcomings; a reason for every other number;
//! and an audit of the arithmetic. It is pure and total: no string makes it fail.

#![forbid(unsafe_code)]

pub mod assemble;
pub mod audit;
#[cfg(feature = "compare")]
pub mod compare;
#[cfg(feature = "files")]
pub mod file;
pub mod lex;
pub mod lexicon;
pub mod outline;
pub mod report;
pub mod text;
#[cfg(all(target_arch = "wasm32", not(any(feature = "files", feature = "compare"))))]
mod wasm;
#[cfg(all(target_arch = "wasm32", feature = "compare"))]
mod wasm_compare;
#[cfg(all(target_arch = "wasm32", feature = "files", not(feature = "compare")))]
mod wasm_files;

pub use assemble::{Correction, Field};
pub use audit::Tolerance;
pub use report::{Report, Stage};

/// What a caller may ask of [`extract`].
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The file's name, carried into the report.
    pub source: Option<String>,
    /// How far a stated figure may be off before the audit says that it differs.
    pub tolerance: Tolerance,
    /// What a reader put right; the audit sees the figures as they are then.
    pub corrections: Vec<Correction>,
}

/// Reads the figures of `text`.
///
/// Spans of the report are half-open byte ranges of `text`. Time and memory are linear in the text. Never fails:
/// what is odd about the text becomes a note of the report.
pub fn extract(text: &str, options: &Options) -> Report {
    report::compose(text, options, &mut |_| {})
}

/// [`extract`], telling `progress` of each [`Stage`] when it begins.
pub fn extract_with(text: &str, options: &Options, progress: &mut dyn FnMut(Stage)) -> Report {
    report::compose(text, options, progress)
}

/// Why [`extract`] reads `text` as it does: the rule and the tokens behind each indicator, and why each other number is
/// none. Spans are byte ranges of `text`. Time is linear in the text; never fails.
pub fn explain(text: &str, options: &Options) -> report::Explanation {
    report::explain(text, options)
}

/// The examples of the README are run as documentation tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
