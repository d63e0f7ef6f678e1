//! An amount as JSON and JavaScript have it.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize, Serializer};

/// The largest integer up to which every integer has a number of its own in JavaScript.
const SAFE: f64 = 9_007_199_254_740_991.0;

/// The powers of ten that a binary number holds exactly.
const POWERS: [f64; 23] =
    [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22];

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
    /// A small number is one exact quotient, rounded once; another goes through its digits, since arithmetic would round it twice.
    fn from(exact: Decimal) -> Self {
        let scale = exact.scale() as usize;
        if let (Ok(digits), Some(&power)) = (i64::try_from(exact.mantissa()), POWERS.get(scale))
            && digits.unsigned_abs() < 1 << 53
        {
            // Both are exact below these bounds, so that their quotient is the nearest number there is. No zero is negative.
            #[allow(clippy::cast_precision_loss)]
            return Self(if digits == 0 { 0.0 } else { digits as f64 / power });
        }
        Self(exact.to_string().parse().unwrap_or_default())
    }
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
    fn beyond_the_safe_integers_it_is_still_a_number() {
        check("79228162514264337593543950335", "7.922816251426434e+28");
    }
}
