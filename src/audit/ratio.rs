//! Exact fractions: nothing that the audit compares is ever rounded.

use rust_decimal::Decimal;
use std::cmp::Ordering;

/// A fraction of whole numbers. What leaves 127 bits is no ratio: its check stays silent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ratio {
    above: i128,
    /// Positive.
    below: i128,
}

/// Which of the two nearest decimals stands for a ratio.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rounding {
    /// The nearest; a half away from zero, as clerks round.
    Half,
    /// The one not above.
    Floor,
    /// The one not below.
    Ceiling,
}

impl From<Decimal> for Ratio {
    fn from(exact: Decimal) -> Self {
        Self { above: exact.mantissa(), below: ten(exact.scale()).unwrap_or(i128::MAX) }
    }
}

impl Ratio {
    pub(super) const ZERO: Self = Self { above: 0, below: 1 };

    pub(super) fn whole(number: i64) -> Self {
        Self { above: i128::from(number), below: 1 }
    }

    /// 10 to the power of `exponent`.
    pub(super) fn power(exponent: i8) -> Option<Self> {
        let power = ten(u32::from(exponent.unsigned_abs()))?;
        Some(if exponent < 0 { Self { above: 1, below: power } } else { Self { above: power, below: 1 } })
    }

    /// Half of 10 to the power of `exponent`: what rounding to that digit leaves open.
    pub(super) fn half(exponent: i8) -> Option<Self> {
        let Self { above, below } = Self::power(exponent)?;
        Some(Self { above, below: times(below, 2)? })
    }

    pub(super) fn add(self, other: Self) -> Option<Self> {
        if self.below == other.below {
            return Some(Self { above: self.above.checked_add(other.above)?, below: self.below });
        }
        let above = times(self.above, other.below)?.checked_add(times(other.above, self.below)?)?;
        Self::new(above, times(self.below, other.below)?)
    }

    pub(super) fn sub(self, other: Self) -> Option<Self> {
        self.add(Self { above: other.above.checked_neg()?, below: other.below })
    }

    pub(super) fn mul(self, other: Self) -> Option<Self> {
        Self::new(times(self.above, other.above)?, times(self.below, other.below)?)
    }

    /// `None` by zero.
    pub(super) fn div(self, other: Self) -> Option<Self> {
        let (above, below) = (times(self.above, other.below)?, times(self.below, other.above)?);
        match below.signum() {
            1 => Self::new(above, below),
            -1 => Self::new(above.checked_neg()?, below.checked_neg()?),
            _ => None,
        }
    }

    /// In lowest terms when it would soon grow too large otherwise.
    fn new(above: i128, below: i128) -> Option<Self> {
        if below >> 60 == 0 {
            return Some(Self { above, below });
        }
        let (mut a, mut b) = (above.checked_abs()?, below);
        while a != 0 {
            (a, b) = (b % a, a);
        }
        Some(Self { above: above / b, below: below / b })
    }

    /// Which is larger; `None` when the products leave the range.
    pub(super) fn compare(self, other: Self) -> Option<Ordering> {
        Some(times(self.above, other.below)?.cmp(&times(other.above, self.below)?))
    }

    pub(super) fn is_positive(self) -> bool {
        self.above > 0
    }

    pub(super) fn is_negative(self) -> bool {
        self.above < 0
    }

    /// The decimal whose last digit is that power of ten; `None` beyond the range of exact decimals.
    pub(super) fn at(self, digit: i8, rounding: Rounding) -> Option<Decimal> {
        let (mut above, mut below) = (self.above, self.below);
        let power = ten(u32::from(digit.unsigned_abs()))?;
        if digit < 0 {
            above = times(above, power)?;
        } else {
            below = times(below, power)?;
        }
        let (mut units, rest) = divide(above, below);
        let up = match rounding {
            Rounding::Half if above < 0 => rest > below - rest,
            Rounding::Half => rest >= below - rest,
            Rounding::Floor => false,
            Rounding::Ceiling => rest != 0,
        };
        units += i128::from(up);
        if digit > 0 {
            return Decimal::try_from_i128_with_scale(units.checked_mul(power)?, 0).ok();
        }
        let mut scale = u32::from(digit.unsigned_abs());
        if let Ok(mut small) = i64::try_from(units) {
            while scale > 0 && small % 10 == 0 {
                (small, scale) = (small / 10, scale - 1);
            }
            return Some(Decimal::new(small, scale));
        }
        Decimal::try_from_i128_with_scale(units, scale).ok().map(|exact| exact.normalize())
    }

    /// Whether the two are written with the same whole numbers.
    pub(super) fn is(self, other: Self) -> bool {
        self.above == other.above && self.below == other.below
    }
}

/// 10 to the power of `exponent`; `None` beyond 127 bits.
fn ten(exponent: u32) -> Option<i128> {
    const SMALL: [i64; 19] = {
        let mut powers = [1; 19];
        let mut at = 1;
        while at < powers.len() {
            powers[at] = powers[at - 1] * 10;
            at += 1;
        }
        powers
    };
    match SMALL.get(exponent as usize) {
        Some(&power) => Some(i128::from(power)),
        None => 10_i128.checked_pow(exponent),
    }
}

/// The product; `None` when it leaves the range. Nearly all figures of reports have 63 bits, and their products 127.
fn times(one: i128, other: i128) -> Option<i128> {
    match (i64::try_from(one), i64::try_from(other)) {
        (Ok(one), Ok(other)) => Some(i128::from(one) * i128::from(other)),
        _ => one.checked_mul(other),
    }
}

/// The quotient rounded down, and what is left; `below` is positive.
fn divide(above: i128, below: i128) -> (i128, i128) {
    if let (Ok(above), Ok(below)) = (u64::try_from(above), u64::try_from(below)) {
        return (i128::from(above / below), i128::from(above % below));
    }
    let (units, rest) = (above / below, above % below);
    if rest < 0 { (units - 1, rest + below) } else { (units, rest) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(above: i64, below: i64, digit: i8, rounding: Rounding, printed: &str) {
        let ratio = Ratio::whole(above).div(Ratio::whole(below));
        assert_eq!(ratio.and_then(|r| r.at(digit, rounding)).map(|d| d.to_string()).unwrap_or_default(), printed);
    }

    #[test]
    fn a_half_is_rounded_away_from_zero() {
        check(5, 2, 0, Rounding::Half, "3");
        check(-5, 2, 0, Rounding::Half, "-3");
        check(1, 3, -2, Rounding::Half, "0.33");
        check(-1, 3, -2, Rounding::Floor, "-0.34");
        check(1, 3, -2, Rounding::Ceiling, "0.34");
        check(1549, 1, 2, Rounding::Half, "1500");
        check(1, 0, 0, Rounding::Half, "");
        check(1, -4, -2, Rounding::Half, "-0.25");
    }

    #[test]
    fn what_leaves_the_range_is_none() {
        let large = Ratio::from(Decimal::MAX);
        assert!(large.mul(large).is_none());
        assert!(large.compare(Ratio { above: 1, below: 1 << 100 }).is_none());
        assert_eq!(large.compare(large), Some(Ordering::Equal));
    }

    #[test]
    fn sums_of_many_fractions_stay_exact() {
        let third = Ratio::whole(1).div(Ratio::whole(3));
        let sum = (0..3_000).try_fold(Ratio::ZERO, |sum, _| sum.add(third?));
        assert_eq!(sum.and_then(|s| s.compare(Ratio::whole(1000))), Some(Ordering::Equal));
    }
}
