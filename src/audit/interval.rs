//! What a printed figure can stand for.

use super::operand::Operand;
use super::ratio::{Ratio, Rounding};
use super::{Interval, Tolerance};
use crate::assemble::{Bound, Figure};
use rust_decimal::Decimal;
use std::cmp::Ordering;

/// Decimals of the ends of a published interval, which need not be finite decimals themselves.
const SHOWN: i8 = -6;

/// One end of a range.
#[derive(Clone, Copy, Debug)]
pub(super) struct End {
    at: Ratio,
    /// Whether some value attains it.
    closed: bool,
}

/// All values that a figure can stand for; `None` on a side without end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Range {
    pub(super) low: Option<End>,
    pub(super) high: Option<End>,
}

impl End {
    fn closed(at: Ratio) -> Option<Self> {
        Some(Self { at, closed: true })
    }

    /// The end that two others make; attained when both are.
    fn join(self, other: Self, join: fn(Ratio, Ratio) -> Option<Ratio>) -> Option<Self> {
        Some(Self { at: join(self.at, other.at)?, closed: self.closed && other.closed })
    }

    fn map(self, map: impl Fn(Ratio) -> Option<Ratio>) -> Option<Self> {
        Some(Self { at: map(self.at)?, ..self })
    }
}

impl Range {
    pub(super) fn point(at: Ratio) -> Self {
        Self { low: End::closed(at), high: End::closed(at) }
    }

    /// The one value of a point, and the lower end of another range.
    pub(super) fn least(self) -> Option<Ratio> {
        self.low.map(|end| end.at)
    }

    /// The upper end.
    pub(super) fn most(self) -> Option<Ratio> {
        self.high.map(|end| end.at)
    }

    /// All values that round to `figure`, both ends closed, its hedge left aside. `None` when that is beyond the range
    /// of exact ratios.
    pub(super) fn printed(figure: &Figure, operand: Operand) -> Option<Self> {
        let slack = if operand.is_exact(figure) { None } else { Some(Ratio::half(figure.last_digit)?) };
        Self::around(figure.amount, figure.max, slack)
    }

    /// The same for a figure that would be printed instead of `figure`.
    pub(super) fn reprinted(figure: &Figure, operand: Operand, to: Decimal, last_digit: i8) -> Option<Self> {
        let exact = operand.is_exact_with(&figure.unit, last_digit, || to.scale() == 0);
        Self::around(to, None, if exact { None } else { Some(Ratio::half(last_digit)?) })
    }

    /// The same for the figure that is checked, with the tolerance that was asked for.
    pub(super) fn stated(figure: &Figure, operand: Operand, tolerance: Tolerance) -> Option<Self> {
        let Tolerance::Units(units) = tolerance else { return Self::printed(figure, operand) };
        let half = Ratio::whole(1).div(Ratio::whole(2))?;
        let exact = operand.is_exact(figure);
        let units = if exact { Ratio::from(units).sub(half)? } else { Ratio::from(units) };
        let slack = units.mul(Ratio::power(figure.last_digit)?)?;
        Self::around(figure.amount, figure.max, Some(slack).filter(|slack| slack.is_positive()))
    }

    fn around(amount: Decimal, max: Option<Decimal>, slack: Option<Ratio>) -> Option<Self> {
        let low = Ratio::from(amount);
        let high = max.map_or(low, Ratio::from);
        let Some(slack) = slack else { return Some(Self { low: End::closed(low), high: End::closed(high) }) };
        Some(Self { low: End::closed(low.sub(slack)?), high: End::closed(high.add(slack)?) })
    }

    /// Whether it is one value.
    fn is_point(self) -> bool {
        matches!((self.low, self.high), (Some(low), Some(high)) if low.at.is(high.at) && low.closed && high.closed)
    }

    /// The values that print as `figure` when digits are cut off instead of rounded: the upper end does **not** belong
    /// to it. Mirrored for negatives.
    pub(super) fn cut(figure: &Figure) -> Option<Self> {
        let unit = Ratio::power(figure.last_digit)?;
        let (low, high) = (Ratio::from(figure.amount), Ratio::from(figure.max.unwrap_or(figure.amount)));
        if high.is_negative() {
            return Some(Self { low: Some(End { at: low.sub(unit)?, closed: false }), high: End::closed(high) });
        }
        Some(Self { low: End::closed(low), high: Some(End { at: high.add(unit)?, closed: false }) })
    }

    /// What the hedge of a figure leaves open.
    pub(super) fn hedged(self, bound: Option<Bound>) -> Self {
        match bound {
            None => self,
            Some(Bound::Over | Bound::AtLeast) => Self { high: None, ..self },
            Some(Bound::Under | Bound::AtMost) => Self { low: None, ..self },
            // `khoảng 500` says nothing about how far off it may be; a twentieth is what such figures are rounded to.
            Some(Bound::About) => {
                let slack = self.most().and_then(|most| most.div(Ratio::whole(20)));
                Self {
                    low: self.low.and_then(|end| end.map(|at| at.sub(slack?))),
                    high: self.high.and_then(|end| end.map(|at| at.add(slack?))),
                }
            }
        }
    }

    /// Whether the two have a value in common. `None` when that cannot be told.
    pub(super) fn meets(self, other: Self) -> Option<bool> {
        Some(reaches(self.low, other.high)? && reaches(other.low, self.high)?)
    }

    pub(super) fn add(self, other: Self) -> Option<Self> {
        self.pair(other, Ratio::add)
    }

    pub(super) fn sub(self, other: Self) -> Option<Self> {
        self.pair(Self { low: other.high, high: other.low }, Ratio::sub)
    }

    /// The product of two ranges of positive numbers.
    pub(super) fn mul(self, other: Self) -> Option<Self> {
        self.pair(other, Ratio::mul)
    }

    /// The quotient of two ranges of positive numbers.
    pub(super) fn div(self, other: Self) -> Option<Self> {
        self.pair(Self { low: other.high, high: other.low }, Ratio::div)
    }

    /// Both ends by the same operation, which must not fall in its first operand; without end where an operand is.
    pub(super) fn pair(self, other: Self, join: fn(Ratio, Ratio) -> Option<Ratio>) -> Option<Self> {
        let end = |a: Option<End>, b: Option<End>| match (a, b) {
            (Some(a), Some(b)) => a.join(b, join).map(Some),
            _ => Some(None),
        };
        let low = end(self.low, other.low)?;
        // Nearly half of all arithmetic is between single values, whose ends are one.
        let high = if self.is_point() && other.is_point() { low } else { end(self.high, other.high)? };
        Some(Self { low, high })
    }

    /// The published interval, widened to six decimals; `None` for a range without end.
    pub(super) fn shown(self) -> Option<Interval> {
        let (low, high) = (self.least()?, self.most()?);
        Some(Interval { low: low.at(SHOWN, Rounding::Floor)?, high: high.at(SHOWN, Rounding::Ceiling)? })
    }
}

/// Whether a lower end is not above an upper one.
fn reaches(low: Option<End>, high: Option<End>) -> Option<bool> {
    let (Some(low), Some(high)) = (low, high) else { return Some(true) };
    Some(match low.at.compare(high.at)? {
        Ordering::Less => true,
        Ordering::Equal => low.closed && high.closed,
        Ordering::Greater => false,
    })
}

#[cfg(test)]
mod tests {
    use super::super::sample::figure;
    use super::*;

    fn shown(range: Option<Range>) -> String {
        let shown = range.and_then(Range::shown);
        shown.map_or_else(String::new, |i| format!("{} {}", i.low.normalize(), i.high.normalize()))
    }

    #[test]
    fn a_measured_figure_stands_for_all_that_rounds_to_it() {
        let check = |text, unit, operand, ends| assert_eq!(shown(Range::printed(&figure(text, unit), operand)), ends);
        check("12,5", "ha", Operand::Value, "12.45 12.55");
        check("226", "ha", Operand::Value, "225.5 226.5");
        check("302 triệu", "đồng", Operand::Value, "301500000 302500000");
        check("93,6", "%", Operand::Rate, "93.55 93.65");
        check("100", "%", Operand::Rate, "99.5 100.5");
        check("677", "trẻ", Operand::Value, "677 677");
        check("560 triệu", "đồng", Operand::Whole, "560000000 560000000");
        check("54,9 tỷ", "đồng", Operand::Whole, "54850000000 54950000000");
    }

    #[test]
    fn a_tolerance_is_counted_in_the_last_digit() {
        let check = |text, unit, units: &str, ends| {
            let tolerance = Tolerance::Units(units.parse().unwrap_or_default());
            assert_eq!(shown(Range::stated(&figure(text, unit), Operand::Value, tolerance)), ends);
        };
        check("12,5", "ha", "0.5", "12.45 12.55");
        check("12,5", "ha", "1", "12.4 12.6");
        check("12,5", "ha", "0", "12.5 12.5");
        check("677", "trẻ", "0.5", "677 677");
        check("677", "trẻ", "1.5", "676 678");
        check("677", "trẻ", "0", "677 677");
    }

    #[test]
    fn the_upper_end_of_a_cut_figure_is_not_attained() {
        let cut = Range::cut(&figure("99,8", "%"));
        let at = |amount: &str| Range::point(Ratio::from(amount.parse::<Decimal>().unwrap_or_default()));
        let meets = |amount| cut.and_then(|range| range.meets(at(amount)));
        assert_eq!(
            (meets("99.8"), meets("99.89"), meets("99.9"), meets("99.79")),
            (Some(true), Some(true), Some(false), Some(false))
        );
    }

    #[test]
    fn an_end_is_attained_only_when_both_operands_attain_it() {
        let (a, b) = (figure("1,5", "ha"), figure("2", "lần"));
        let sum = Range::cut(&a).and_then(|a| a.add(Range::printed(&b, Operand::Rate)?));
        // [1,5; 1,6) + [1,5; 2,5] reaches 3,0 and not 4,1.
        let meets =
            |amount: i64| sum.and_then(|sum| sum.meets(Range::point(Ratio::whole(amount).div(Ratio::whole(10))?)));
        assert_eq!((meets(30), meets(41), meets(40)), (Some(true), Some(false), Some(true)));
    }

    #[test]
    fn a_hedge_opens_a_side() {
        let check = |bound, below, above| {
            let range = Range::printed(&figure("100", "ha"), Operand::Value).map(|range| range.hedged(Some(bound)));
            let meets = |amount| range.and_then(|range| range.meets(Range::point(Ratio::whole(amount))));
            assert_eq!((meets(95), meets(106)), (Some(below), Some(above)), "{bound:?}");
        };
        check(Bound::Over, false, true);
        check(Bound::AtLeast, false, true);
        check(Bound::Under, true, false);
        check(Bound::AtMost, true, false);
        check(Bound::About, true, false);
    }
}
