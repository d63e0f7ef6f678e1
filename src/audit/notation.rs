//! Numbers as a Vietnamese report prints them, and as an English sentence does.

use rust_decimal::Decimal;

/// `1.942.000.000`, `91,35`.
pub(super) fn vietnamese(exact: Decimal) -> String {
    grouped(exact, '.', ',')
}

/// `1,942,000,000`, `91.35`.
pub(super) fn english(exact: Decimal) -> String {
    grouped(exact, ',', '.')
}

fn grouped(exact: Decimal, thousands: char, point: char) -> String {
    let digits = exact.abs().normalize().to_string();
    let (whole, fraction) = digits.split_once('.').unwrap_or((&digits, ""));
    let mut out = String::with_capacity(digits.len() + digits.len() / 3 + 1);
    if exact.is_sign_negative() && !exact.is_zero() {
        out.push('-');
    }
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            out.push(thousands);
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(point);
        out.push_str(fraction);
    }
    out
}

/// The scale word of figures whose last digit is that power of ten (`302 triệu` 6, `54,9 tỷ` 8): its factor, the word in
/// Vietnamese and in English.
pub(super) fn scale(last_digit: i8) -> (Decimal, &'static str, &'static str) {
    let (factor, vi, en) = match last_digit {
        ..1 => (1, "", ""),
        1..=3 => (1_000, " nghìn", " thousand"),
        4..=6 => (1_000_000, " triệu", " million"),
        7.. => (1_000_000_000, " tỷ", " billion"),
    };
    (Decimal::from(factor), vi, en)
}

/// An amount in a scale; as it is when it cannot be divided.
pub(super) fn scaled(amount: Decimal, factor: Decimal) -> Decimal {
    amount.checked_div(factor).unwrap_or(amount)
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
    }

    #[test]
    fn a_shared_scale_word_is_told_once() {
        let (factor, vi, en) = scale(6);
        assert_eq!((scaled(Decimal::from(302_000_000), factor), vi, en), (Decimal::from(302), " triệu", " million"));
        assert_eq!(scale(0), (Decimal::ONE, "", ""));
        assert_eq!(scale(9).1, " tỷ");
    }
}
