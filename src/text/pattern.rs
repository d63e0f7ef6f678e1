//! Regular expressions, compiled when they are first asked.

use regex::Regex;
use std::sync::OnceLock;

/// A regular expression, without escapes and counted repetitions: the build takes what reads those out of the module.
/// One that is not well-formed matches nothing; the tests of its patterns find it.
pub struct Pattern {
    source: &'static str,
    ready: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// A pattern in the syntax of `regex`.
    pub const fn new(source: &'static str) -> Self {
        Self { source, ready: OnceLock::new() }
    }

    /// What it matches first in the text.
    pub fn find<'t>(&self, text: &'t str) -> Option<&'t str> {
        self.ready().and_then(|regex| regex.find(text)).map(|found| found.as_str())
    }

    /// Whether it matches somewhere in the text.
    pub fn is_in(&self, text: &str) -> bool {
        self.ready().is_some_and(|regex| regex.is_match(text))
    }

    /// Compiles it ahead of time.
    #[cfg(target_arch = "wasm32")]
    pub fn prepare(&self) {
        self.ready();
    }

    fn ready(&self) -> Option<&Regex> {
        self.ready.get_or_init(|| Regex::new(self.source).ok()).as_ref()
    }
}
