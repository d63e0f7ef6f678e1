//! Indicators to findings: what adds up and what does not.
//!
//! Takes indicators. Gives findings with their arithmetic on exact decimals. Never sees the text.

mod finding;

pub use finding::{Audit, Finding, Interval, Message, Repair, Verdict};
