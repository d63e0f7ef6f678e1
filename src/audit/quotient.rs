//! A level over a whole, in percent, against a printed percentage: compared by products, so that nothing is rounded.

use super::Interval;
use super::interval::Operand;
use super::notation::round;
use crate::assemble::Figure;
use rust_decimal::{Decimal, RoundingStrategy};

/// Decimals of the ends of a computed interval, which need not be finite decimals themselves.
const SHOWN: u32 = 6;

/// How a printed percentage and the computed one meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meeting {
    /// Some value rounds to what is printed.
    Rounded,
    /// Only when digits were cut off.
    Cut,
    /// Only because a hedge leaves room.
    Hedged,
    /// Not at all.
    No,
}

/// The operands of one percentage. All amounts are positive.
pub(super) struct Quotient {
    value: Interval,
    whole: Interval,
    amounts: (Decimal, Decimal),
    /// Hedged ends: value, whole, percentage.
    open: [(Option<Decimal>, Option<Decimal>); 3],
    /// The percentage of the whole that the printed figure stands for, as printed.
    pub(super) stated: Interval,
    cut: Interval,
    /// What the printed figure leaves out: 100 for an excess, else 0.
    from: Decimal,
    stated_amount: Decimal,
    decimals: u32,
}

impl Quotient {
    /// `None` when a figure is zero or negative or leaves the range of exact decimals.
    pub(super) fn new(value: &Figure, whole: &Figure, stated: &Figure, excess: bool) -> Option<Self> {
        let level = Interval::printed(value, Operand::Value)?;
        let base = Interval::printed(whole, Operand::Whole)?;
        let rate = Interval::printed(stated, Operand::Rate)?;
        let positive = level.low >= Decimal::ZERO
            && base.low > Decimal::ZERO
            && stated.amount >= Decimal::ZERO
            && !stated.amount.is_zero();
        positive.then_some(())?;
        Some(Self {
            value: level,
            whole: base,
            amounts: (value.amount, whole.amount),
            open: [level.hedged(value.bound), base.hedged(whole.bound), rate.hedged(stated.bound)],
            stated: rate,
            cut: Interval::cut(stated)?,
            from: if excess { Decimal::ONE_HUNDRED } else { Decimal::ZERO },
            stated_amount: stated.amount,
            decimals: u32::from(stated.last_digit.min(0).unsigned_abs()),
        })
    }

    /// How the two meet; `None` when a product leaves the range of exact decimals.
    pub(super) fn meeting(&self) -> Option<Meeting> {
        // value/whole·100 = stated + from, with both sides multiplied by the whole.
        let least = self.value.low.checked_mul(Decimal::ONE_HUNDRED)?;
        let most = self.value.high.checked_mul(Decimal::ONE_HUNDRED)?;
        let at_most = |rate: Decimal, whole: Decimal| rate.checked_add(self.from)?.checked_mul(whole);
        let reaches = least <= at_most(self.stated.high, self.whole.high)?;
        if reaches && most >= at_most(self.stated.low, self.whole.low)? {
            return Some(Meeting::Rounded);
        }
        if least < at_most(self.cut.high, self.whole.high)? && most >= at_most(self.cut.low, self.whole.low)? {
            return Some(Meeting::Cut);
        }
        Some(if self.hedged_meeting()? { Meeting::Hedged } else { Meeting::No })
    }

    /// Whether the hedges leave room for the printed percentage.
    fn hedged_meeting(&self) -> Option<bool> {
        let [value, whole, stated] = self.open;
        let side = |rate: Decimal, whole: Decimal| rate.checked_add(self.from)?.checked_mul(whole);
        // The least level must not be above the most that the percentage of the largest whole allows, and the reverse.
        let below = match (value.0, stated.1, whole.1) {
            (Some(least), Some(rate), Some(whole)) => least.checked_mul(Decimal::ONE_HUNDRED)? <= side(rate, whole)?,
            _ => true,
        };
        let above = match (value.1, stated.0, whole.0) {
            (Some(most), Some(rate), Some(whole)) => most.checked_mul(Decimal::ONE_HUNDRED)? >= side(rate, whole)?,
            _ => true,
        };
        Some(below && above)
    }

    /// The percentage as the arithmetic gives it, to 28 digits.
    pub(super) fn exact(&self) -> Option<Decimal> {
        self.amounts.0.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(self.amounts.1)?.checked_sub(self.from)
    }

    /// The percentage with one decimal more than is printed, and at least two.
    pub(super) fn computed(&self) -> Option<Decimal> {
        Some(round(self.exact()?, (self.decimals + 1).max(2)))
    }

    /// All percentages that the operands allow.
    pub(super) fn interval(&self) -> Option<Interval> {
        let low =
            self.value.low.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(self.whole.high)?.checked_sub(self.from)?;
        let high =
            self.value.high.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(self.whole.low)?.checked_sub(self.from)?;
        Some(Interval {
            low: low.round_dp_with_strategy(SHOWN, RoundingStrategy::ToNegativeInfinity),
            high: high.round_dp_with_strategy(SHOWN, RoundingStrategy::ToPositiveInfinity),
        })
    }

    /// The printed percentage as a factor.
    pub(super) fn stated_ratio(&self) -> Option<Decimal> {
        self.stated_amount.checked_add(self.from)?.checked_div(Decimal::ONE_HUNDRED).filter(|ratio| !ratio.is_zero())
    }

    /// Whether the computed percentage is `times` the printed one or more, or the reverse.
    pub(super) fn off_by(&self, times: i64) -> bool {
        let (Some(exact), Some(stated)) = (self.exact().and_then(|e| e.checked_add(self.from)), self.stated_ratio())
        else {
            return true;
        };
        let Some(stated) = stated.checked_mul(Decimal::ONE_HUNDRED) else { return true };
        let times = Decimal::from(times);
        let beyond = |a: Decimal, b: Decimal| b.checked_mul(times).is_some_and(|limit| a >= limit);
        beyond(exact, stated) || beyond(stated, exact)
    }
}
