//! Numbers as a Vietnamese report prints them, and as an English sentence does.

use rust_decimal::{Decimal, RoundingStrategy};

/// Rounded half away from zero, as clerks do, without trailing zeros.
pub(super) fn round(exact: Decimal, decimals: u32) -> Decimal {
    exact.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero).normalize()
}

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

/// Both amounts in the largest scale word that both are printed in (`302 / 560 triệu`): the scaled amounts and the word.
pub(super) fn scaled(first: (Decimal, i8), second: (Decimal, i8)) -> (Decimal, Decimal, &'static str) {
    let last_digit = first.1.min(second.1);
    let (scale, word) = match last_digit {
        ..3 => return (first.0, second.0, ""),
        3..5 => (1_000, " nghìn"),
        5..8 => (1_000_000, " triệu"),
        8.. => (1_000_000_000, " tỷ"),
    };
    let scale = Decimal::from(scale);
    match (first.0.checked_div(scale), second.0.checked_div(scale)) {
        (Some(a), Some(b)) => (a, b, word),
        _ => (first.0, second.0, ""),
    }
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
    fn halves_are_rounded_away_from_zero() {
        assert_eq!(round(Decimal::new(9135, 2), 1), Decimal::new(914, 1));
        assert_eq!(round(Decimal::new(-25, 1), 0), Decimal::from(-3));
    }

    #[test]
    fn a_shared_scale_word_is_told_once() {
        let million = Decimal::from(1_000_000);
        assert_eq!(
            scaled((million * Decimal::from(302), 6), (million * Decimal::from(560), 6)),
            (Decimal::from(302), Decimal::from(560), " triệu")
        );
        assert_eq!(
            scaled((Decimal::from(302), 0), (Decimal::from(560), 3)),
            (Decimal::from(302), Decimal::from(560), "")
        );
    }
}
