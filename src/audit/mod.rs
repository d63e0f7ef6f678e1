//! Indicators to findings: what adds up and what does not.
//!
//! Takes indicators and what the words between their figures say. Gives findings with their arithmetic on exact
//! fractions. Never sees the text.

mod change;
mod derive;
mod equation;
mod finding;
mod interval;
mod notation;
mod operand;
mod product;
mod range;
mod rate;
mod ratio;
mod repeat;
mod rules;
#[cfg(test)]
mod sample;
mod sum;
mod unit;
mod wording;

pub use finding::{Audit, Finding, Interval, Message, Repair, Tolerance, Verdict};
pub use notation::{english, vietnamese};
pub use rules::{Rule, rules};

use crate::assemble::{Indicator, Tie, Ties};
use crate::text::make_room;

/// What the audit goes by.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    /// The indicators, in the order of the text.
    pub indicators: &'a [Indicator],
    /// What the words between their figures say.
    pub ties: &'a Ties,
    /// The last day of the period that the report covers, ISO 8601.
    pub end: Option<&'a str>,
    /// How far a stated figure may be off.
    pub tolerance: Tolerance,
}

/// Checks the arithmetic of a report. The findings stand in the order of their indicators, those of one rule behind
/// each other. A figure that leaves the range of exact fractions is passed over in silence. Time is linear in the
/// figures.
pub fn audit(evidence: &Evidence<'_>) -> Vec<Finding> {
    // All checks of one indicator while it is at hand: a report of megabytes does not fit into any cache.
    let mut findings = Vec::new();
    let (mut products, mut repeats) = (Vec::new(), repeat::Repeats::of(evidence.indicators.len()));
    let mut ranges = range::Ranges::default();
    for (index, indicator) in evidence.indicators.iter().enumerate() {
        make_room(&mut findings, index, evidence.indicators.len());
        rate::check(evidence, index, indicator, &mut findings);
        change::check(evidence, index, indicator, &mut findings);
        product::check(evidence, index, indicator, &mut products);
        repeats.check(index, indicator);
        ranges.check(evidence, index, indicator);
    }
    sum::check(evidence, &mut findings);
    findings.append(&mut products);
    repeats.findings(evidence, &mut findings);
    findings.append(&mut ranges.findings(evidence));
    findings
}

impl<'a> Evidence<'a> {
    /// The indicator whose value is what `index` is compared with, when a bracket tells it.
    fn compared(&self, index: usize, wanted: Tie) -> Option<(usize, &'a Indicator)> {
        let ties = &self.ties.compared;
        // They are in the order of the figure in the bracket, which stands next behind the other.
        let first = ties.partition_point(|&(_, other, _)| other <= index);
        let &(_, other, _) =
            ties.get(first..)?.iter().take(4).find(|&&(figure, _, tie)| figure == index && tie == wanted)?;
        Some((other, self.indicators.get(other)?))
    }
}
