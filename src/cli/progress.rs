//! How far the work is, on a terminal.

use indicatif::{ProgressBar, ProgressStyle};
use std::io::{self, IsTerminal};

/// A bar on standard error while several files are read and somebody may look at it; else nothing.
pub struct Progress(ProgressBar);

impl Progress {
    /// `count` tells how many there are; it is asked only when a bar is shown. `busy` is true when the terminal shows the
    /// output too, which a bar would disturb.
    pub fn new(several: bool, busy: bool, count: impl FnOnce() -> usize) -> Self {
        if !several || busy || !io::stderr().is_terminal() {
            return Self(ProgressBar::hidden());
        }
        let bar = ProgressBar::new(count() as u64);
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} · {per_sec} · còn — left {eta}") {
            bar.set_style(style);
        }
        Self(bar)
    }

    /// One more is done.
    pub fn step(&self) {
        self.0.inc(1);
    }

    /// Writes to standard error without the bar in between.
    pub fn pause(&self, write: impl FnOnce()) {
        self.0.suspend(write);
    }

    /// Takes the bar away.
    pub fn end(&self) {
        self.0.finish_and_clear();
    }
}
