//! Amounts compared, added and raised as whole numbers: of the arithmetic of decimals, which is large in the module, the
//! reading needs no more.

use rust_decimal::Decimal;

/// Both amounts as whole numbers of one scale, and that scale.
pub fn aligned(one: Decimal, other: Decimal) -> Option<(i128, i128, u32)> {
    let scale = one.scale().max(other.scale());
    let whole = |amount: Decimal| 10i128.checked_pow(scale - amount.scale())?.checked_mul(amount.mantissa());
    Some((whole(one)?, whole(other)?, scale))
}

/// The sum of both.
pub fn plus(one: Decimal, other: Decimal) -> Option<Decimal> {
    let (one, other, scale) = aligned(one, other)?;
    Decimal::try_from_i128_with_scale(one.checked_add(other)?, scale).ok()
}

/// The amount times ten to the power.
pub fn raised(amount: Decimal, power: u32) -> Option<Decimal> {
    let scale = amount.scale().saturating_sub(power);
    let digits = 10i128.checked_pow(power - (amount.scale() - scale))?.checked_mul(amount.mantissa())?;
    Decimal::try_from_i128_with_scale(digits, scale).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_the_decimals_reckon() {
        let of = |digits: i64, scale: u32| Decimal::new(digits, scale);
        for one in [of(0, 0), of(15, 1), of(-125, 2), of(4_000, 3), of(7, 0)] {
            for other in [of(3, 0), of(25, 3), of(-15, 1)] {
                assert_eq!(plus(one, other), one.checked_add(other), "{one} {other}");
                let (left, right, _) = aligned(one, other).unwrap_or_default();
                assert_eq!(left.cmp(&right), one.cmp(&other), "{one} {other}");
            }
            for power in [0, 1, 2, 6] {
                assert_eq!(raised(one, power), one.checked_mul(of(10i64.pow(power), 0)), "{one} {power}");
            }
        }
        assert_eq!(plus(Decimal::MAX, Decimal::MAX), None);
        assert_eq!(raised(Decimal::MAX, 3), None);
    }
}
