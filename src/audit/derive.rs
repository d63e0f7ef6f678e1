//! Figures that the report does not print and that follow from those it does: told as such, never mixed with them.

use super::interval::Range;
use super::notation::{Tongue, put, scale, scaled};
use super::operand::Operand;
use super::ratio::{Ratio, Rounding};
use super::{Audit, Finding, Message, Verdict, wording};
use crate::assemble::Figure;

/// How two ranges make a third.
pub(super) type Evaluate = fn(Range, Range) -> Option<Range>;

/// What follows, and from what.
pub(super) struct Derivation<'a> {
    pub(super) rule: Audit,
    pub(super) indicators: &'a [usize],
    /// What it is called: in Vietnamese, in English.
    pub(super) name: [&'static str; 2],
    pub(super) inputs: [(&'a Figure, Operand); 2],
    /// Sign before the first, between the two, behind the second.
    pub(super) signs: [&'static str; 3],
    pub(super) evaluate: Evaluate,
    /// The power of ten of its last digit, and its unit.
    pub(super) digit: i8,
    pub(super) unit: &'a str,
}

impl Derivation<'_> {
    /// The finding; none when a figure is hedged, not positive, or beyond exact ratios.
    pub(super) fn finding(self) -> Option<Finding> {
        let [(first, a), (second, b)] = self.inputs;
        let usable = |figure: &Figure| {
            figure.bound.is_none()
                && figure.max.is_none()
                && figure.amount.is_sign_positive()
                && !figure.amount.is_zero()
        };
        if !usable(first) || !usable(second) {
            return None;
        }
        let point = |figure: &Figure| Range::point(Ratio::from(figure.amount));
        let exact = (self.evaluate)(point(first), point(second))?.least()?;
        let amount = exact.at(self.digit, Rounding::Half)?;
        let range = (self.evaluate)(Range::printed(first, a)?, Range::printed(second, b)?)?;
        if !range.least()?.is_positive() {
            return None;
        }
        let (factor, words) = scale(self.digit);
        let line = |tongue: Tongue, implied: &str| {
            let mut line = String::with_capacity(96);
            line.push_str(tongue.of(self.name));
            line.push_str(implied);
            put(&mut line, scaled(amount, factor), tongue);
            line.push_str(tongue.of(words));
            if !self.unit.is_empty() {
                line.push(' ');
                line.push_str(self.unit);
            }
            line.push('.');
            line
        };
        Some(Finding {
            rule: self.rule,
            verdict: Verdict::Derived,
            indicators: self.indicators.to_vec(),
            spans: vec![first.span, second.span],
            stated: None,
            computed: Some(amount),
            stated_interval: None,
            computed_interval: range.shown(),
            formula: wording::derivation([first, second], self.signs, amount, self.unit == "%"),
            repairs: Vec::new(),
            message: Message {
                vi: line(Tongue::Vietnamese, " không được nêu; suy ra khoảng "),
                en: line(Tongue::English, " is not stated; the figures imply about "),
            },
        })
    }
}
