//! An amount as JSON and JavaScript have it.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize, Serializer};

/// The largest integer up to which every integer has a number of its own in JavaScript.
const SAFE: f64 = 9_007_199_254_740_991.0;

/// The powers of ten that a binary number holds exactly.
const POWERS: [f64; 23] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20,
    1e21, 1e22,
];

/// A number that prints as people write it: `102`, not `102.0`.
///
/// It is the number nearest to the exact decimal, so that its shortest form has the digits of the text: `118.14`.
#[derive(Clone, Copy, Debug, Default, PartialEq, PartialOrd, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Amount(f64);

impl Amount {
    /// The number.
    pub fn get(self) -> f64 {
        self.0
    }
}

impl From<Decimal> for Amount {
    /// A small number is one exact quotient, rounded once; another is divided in whole numbers. The parser of the
    /// standard library would do the same, with tables of 10 KB.
    fn from(exact: Decimal) -> Self {
        let scale = exact.scale() as usize;
        if let (Ok(digits), Some(&power)) = (i64::try_from(exact.mantissa()), POWERS.get(scale))
            && digits.unsigned_abs() < 1 << 53
        {
            // Both are exact below these bounds, so that their quotient is the nearest number there is. No zero is negative.
            #[allow(clippy::cast_precision_loss)]
            return Self(if digits == 0 { 0.0 } else { digits as f64 / power });
        }
        let magnitude = quotient(exact.mantissa().unsigned_abs(), 10_u128.pow(exact.scale()));
        Self(if exact.is_sign_negative() { -magnitude } else { magnitude })
    }
}

/// `digits / power` to the nearest number, half to even; `digits` has up to 96 bits, `power` up to 94.
fn quotient(digits: u128, power: u128) -> f64 {
    let mut whole = digits / power;
    let mut rest = digits % power;
    let mut exponent = 0;
    // 64 bits and more of the quotient, and whether anything is left, are all that rounding asks for.
    while whole < 1 << 64 && rest != 0 {
        whole = (whole << 32) | ((rest << 32) / power);
        rest = (rest << 32) % power;
        exponent += 32;
    }
    let sticky = whole | u128::from(rest != 0);
    sticky as f64 / 2_f64.powi(exponent)
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.0.fract() == 0.0 && self.0.abs() <= SAFE {
            // The bound above makes the conversion exact.
            #[allow(clippy::cast_possible_truncation)]
            serializer.serialize_i64(self.0 as i64)
        } else {
            serializer.serialize_f64(self.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(exact: &str, printed: &str) {
        let exact: Decimal = exact.parse().unwrap_or_default();
        assert_eq!(serde_json::to_string(&Amount::from(exact)).unwrap_or_default(), printed);
    }

    #[test]
    fn prints_the_digits_of_the_text() {
        check("118.14", "118.14");
        check("102", "102");
        check("102.0", "102");
        check("0", "0");
        check("-0.5", "-0.5");
        check("54900000000", "54900000000");
        check("0.1", "0.1");
        check("37.79", "37.79");
    }

    #[test]
    fn is_the_nearest_number() {
        let mut seed = 0x9e37_79b9_7f4a_7c15_u64;
        for round in 0..200_000_u32 {
            let mut next = || {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                seed >> 32
            };
            let mantissa = (i128::from(next()) << 64 | i128::from(next()) << 32 | i128::from(next())) >> (round % 96);
            let mantissa = if round % 2 == 0 { mantissa } else { -mantissa };
            let exact = Decimal::try_from_i128_with_scale(mantissa, round % 29).unwrap_or_default();
            assert_eq!(Amount::from(exact).get(), exact.to_string().parse::<f64>().unwrap_or_default(), "{exact}");
        }
    }

    #[test]
    fn beyond_the_safe_integers_it_is_still_a_number() {
        check("79228162514264337593543950335", "7.922816251426434e+28");
    }
}
