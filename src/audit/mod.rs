//! Indicators to findings: what adds up and what does not.
//!
//! Takes indicators. Gives findings with their arithmetic on exact decimals. Never sees the text.

mod finding;
mod interval;
mod notation;
mod quotient;
mod rate;
mod rules;
#[cfg(test)]
mod sample;
mod wording;

pub use finding::{Audit, Finding, Interval, Message, Repair, Verdict};
pub use rules::{Check, rules};

use crate::assemble::Indicator;

/// Checks the arithmetic of `indicators`, in their order. A figure that leaves the range of exact decimals is passed
/// over in silence. Time is linear in the figures.
pub fn audit(indicators: &[Indicator]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, indicator) in indicators.iter().enumerate() {
        rate::check(index, indicator, &mut findings);
    }
    findings
}
