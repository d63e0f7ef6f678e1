//! Numbers as a Vietnamese report prints them, and as an English sentence does.

use rust_decimal::Decimal;

/// `1.942.000.000`, `91,35`.
pub fn vietnamese(exact: Decimal) -> String {
    let mut line = String::new();
    put(&mut line, exact, Tongue::Vietnamese);
    line
}

/// `1,942,000,000`, `91.35`.
pub fn english(exact: Decimal) -> String {
    let mut line = String::new();
    put(&mut line, exact, Tongue::English);
    line
}

/// In which language a line is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tongue {
    Vietnamese,
    English,
}

impl Tongue {
    /// The one of two that is in this language.
    pub(super) fn of(self, both: [&'static str; 2]) -> &'static str {
        both[usize::from(self == Self::English)]
    }
}

/// Digits of the longest amount, a sign between every three of them, a minus and a zero before the decimals.
const LONGEST: usize = 48;
/// How many digits are written at once at most, and the number behind the greatest of them.
const DIGITS: usize = 19;
const PART: u128 = 10_u128.pow(19);

/// Writes an amount in groups of three digits, without trailing zeros, behind `text`.
pub(super) fn put(text: &mut String, exact: Decimal, tongue: Tongue) {
    let (thousands, point) = if tongue == Tongue::English { (b',', b'.') } else { (b'.', b',') };
    let negative = exact.is_sign_negative() && !exact.is_zero();
    let (mut left, mut scale) = (exact.mantissa().unsigned_abs(), exact.scale() as usize);
    let mut high = 0;
    let mut low = match u64::try_from(left) {
        Ok(low) => low,
        // Few amounts have more than nineteen digits, which are written in two parts.
        Err(_) => {
            let exact = exact.normalize();
            (left, scale) = (exact.mantissa().unsigned_abs(), exact.scale() as usize);
            high = (left / PART) as u64;
            (left % PART) as u64
        }
    };
    while high == 0 && scale > 0 && low.is_multiple_of(10) {
        (low, scale) = (low / 10, scale - 1);
    }
    // Written from the last digit to the first.
    let (mut line, mut at, mut printed) = ([0_u8; LONGEST], LONGEST, 0);
    let mut write = |byte: u8| {
        at = at.saturating_sub(1);
        line[at] = byte;
    };
    // How many digits are left until the next sign.
    let mut left = if scale > 0 { scale } else { 3 };
    while low > 0 || high > 0 || printed <= scale {
        if printed == DIGITS && high > 0 {
            low = std::mem::take(&mut high);
        }
        if left == 0 {
            write(if printed == scale { point } else { thousands });
            left = 3;
        }
        write(b'0' + (low % 10) as u8);
        low /= 10;
        printed += 1;
        left -= 1;
    }
    if negative {
        write(b'-');
    }
    text.push_str(str::from_utf8(line.get(at..).unwrap_or_default()).unwrap_or_default());
}

/// The scale word of figures whose last digit is that power of ten (`302 triệu` 6, `54,9 tỷ` 8): its power of ten, the
/// word in Vietnamese and in English.
pub(super) fn scale(last_digit: i8) -> (u32, [&'static str; 2]) {
    match last_digit {
        ..1 => (0, ["", ""]),
        1..=3 => (3, [" nghìn", " thousand"]),
        4..=6 => (6, [" triệu", " million"]),
        7.. => (9, [" tỷ", " billion"]),
    }
}

/// An amount divided by a power of ten; as it is when that leaves the range of exact decimals.
pub(super) fn scaled(amount: Decimal, power: u32) -> Decimal {
    if power == 0 {
        return amount;
    }
    Decimal::try_from_i128_with_scale(amount.mantissa(), amount.scale() + power).unwrap_or(amount)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(exact: &str, vi: &str, en: &str) {
        let exact: Decimal = exact.parse().unwrap_or_default();
        assert_eq!((vietnamese(exact).as_str(), english(exact).as_str()), (vi, en));
    }

    #[test]
    fn digits_are_grouped_in_threes_from_the_right() {
        check("1942000000", "1.942.000.000", "1,942,000,000");
        check("91.350", "91,35", "91.35");
        check("999", "999", "999");
        check("-1234.5", "-1.234,5", "-1,234.5");
        check("0", "0", "0");
        check("0.000", "0", "0");
        check("-0.05", "-0,05", "-0.05");
        check("1000.001", "1.000,001", "1,000.001");
        check(
            "-79228162514264337593543950335",
            "-79.228.162.514.264.337.593.543.950.335",
            "-79,228,162,514,264,337,593,543,950,335",
        );
        check("7.9228162514264337593543950335", "7,9228162514264337593543950335", "7.9228162514264337593543950335");
    }

    #[test]
    fn amounts_of_many_digits_are_whole() {
        check("18446744073709551615", "18.446.744.073.709.551.615", "18,446,744,073,709,551,615");
        check("70000000000000000000000.50", "70.000.000.000.000.000.000.000,5", "70,000,000,000,000,000,000,000.5");
        check("30000000000000000000", "30.000.000.000.000.000.000", "30,000,000,000,000,000,000");
    }

    #[test]
    fn a_shared_scale_word_is_told_once() {
        let (power, words) = scale(6);
        assert_eq!((scaled(Decimal::from(302_000_000), power), words), (Decimal::from(302), [" triệu", " million"]));
        assert_eq!(scale(0), (0, ["", ""]));
        assert_eq!(scale(9).1, [" tỷ", " billion"]);
    }
}
