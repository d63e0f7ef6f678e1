//! What a printed figure can stand for.

use super::Interval;
use crate::assemble::{Bound, Figure};
use rust_decimal::Decimal;

/// What a figure is to a check: it decides what is exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operand {
    /// The level reached.
    Value,
    /// What was planned, or what the level is counted out of: exact when it is printed as an integer.
    Whole,
    /// A percentage.
    Rate,
}

impl Interval {
    /// Whether the two have a value in common.
    pub fn meets(self, other: Self) -> bool {
        self.low <= other.high && other.low <= self.high
    }

    /// All values that round to `figure`, both ends closed, its hedge left aside. `None` when that is beyond the
    /// range of exact decimals.
    pub(super) fn printed(figure: &Figure, operand: Operand) -> Option<Self> {
        let (low, high) = (figure.amount, figure.max.unwrap_or(figure.amount));
        if is_exact(figure, operand) {
            return Some(Self { low, high });
        }
        let half = unit_of(figure)?.checked_div(Decimal::TWO)?;
        Some(Self { low: low.checked_sub(half)?, high: high.checked_add(half)? })
    }

    /// The values that print as `figure` when digits are cut off instead of rounded: the upper end does **not** belong
    /// to it. Mirrored for negatives.
    pub(super) fn cut(figure: &Figure) -> Option<Self> {
        let unit = unit_of(figure)?;
        let (low, high) = (figure.amount, figure.max.unwrap_or(figure.amount));
        if high.is_sign_negative() {
            return Some(Self { low: low.checked_sub(unit)?, high });
        }
        Some(Self { low, high: high.checked_add(unit)? })
    }

    /// What the hedge of `figure` leaves open below and above, `None` on a side without end.
    pub(super) fn hedged(self, bound: Option<Bound>) -> (Option<Decimal>, Option<Decimal>) {
        match bound {
            None => (Some(self.low), Some(self.high)),
            Some(Bound::Over | Bound::AtLeast) => (Some(self.low), None),
            Some(Bound::Under | Bound::AtMost) => (None, Some(self.high)),
            // `khoảng 500` says nothing about how far off it may be; a twentieth is what such figures are rounded to.
            Some(Bound::About) => {
                let slack = self.high.abs().checked_div(Decimal::from(20));
                (slack.and_then(|s| self.low.checked_sub(s)), slack.and_then(|s| self.high.checked_add(s)))
            }
        }
    }
}

/// The worth of the last printed digit.
pub(super) fn unit_of(figure: &Figure) -> Option<Decimal> {
    power_of_ten(figure.last_digit)
}

/// 10 to the power of `exponent`; `None` outside of what exact decimals hold.
pub(super) fn power_of_ten(exponent: i8) -> Option<Decimal> {
    if exponent <= 0 {
        return Decimal::try_new(1, u32::from(exponent.unsigned_abs())).ok();
    }
    10_i128.checked_pow(u32::from(exponent.unsigned_abs())).and_then(|n| Decimal::try_from_i128_with_scale(n, 0).ok())
}

/// Counts of people, households and things, and money in full đồng, are exact; so is a plan printed as an integer.
fn is_exact(figure: &Figure, operand: Operand) -> bool {
    match operand {
        Operand::Rate => false,
        Operand::Whole if printed_as_integer(figure) => true,
        _ => figure.last_digit == 0 && (is_money(&figure.unit) || is_count(&figure.unit)),
    }
}

/// Whether the digits have no decimals of their own (`560 triệu` has none, `54,9 tỷ` one).
fn printed_as_integer(figure: &Figure) -> bool {
    if figure.last_digit < 0 {
        return false;
    }
    let mut rest = figure.text.as_str();
    while let Some((before, after)) = rest.split_once([',', '.']) {
        let digits = after.chars().take_while(char::is_ascii_digit).count();
        let joined = before.ends_with(|c: char| c.is_ascii_digit()) && digits > 0;
        if joined && (digits != 3 || rest.get(before.len()..).is_some_and(|sign| sign.starts_with(','))) {
            return false;
        }
        rest = after;
    }
    true
}

fn is_money(unit: &str) -> bool {
    matches!(unit, "đồng" | "USD" | "usd")
}

/// Whether a unit is a thing that is counted, not measured.
pub(super) fn is_count(unit: &str) -> bool {
    const MEASURES: [&str; 28] = [
        "",
        "ha",
        "m",
        "km",
        "cm",
        "mm",
        "m2",
        "km2",
        "m3",
        "kg",
        "g",
        "tạ",
        "tấn",
        "yến",
        "lít",
        "kwh",
        "mw",
        "kv",
        "%",
        "‰",
        "lần",
        "điểm",
        "điểm %",
        "sào",
        "mẫu",
        "công",
        "đồng",
        "usd",
    ];
    let unit = unit.to_lowercase();
    !unit.contains('/')
        && !unit.contains("đồng")
        && !MEASURES.contains(&unit.as_str())
        && !unit.starts_with("tấn ")
        && !unit.starts_with("điểm ")
}

#[cfg(test)]
mod tests {
    use super::super::sample::figure;
    use super::*;

    fn check(text: &str, unit: &str, operand: Operand, low: &str, high: &str) {
        let interval = Interval::printed(&figure(text, unit), operand);
        let printed = interval.map(|i| (i.low.normalize().to_string(), i.high.normalize().to_string()));
        assert_eq!(printed, Some((low.to_owned(), high.to_owned())), "{text} {unit}");
    }

    #[test]
    fn a_measured_figure_stands_for_all_that_rounds_to_it() {
        check("12,5", "ha", Operand::Value, "12.45", "12.55");
        check("226", "ha", Operand::Value, "225.5", "226.5");
        check("302 triệu", "đồng", Operand::Value, "301500000", "302500000");
        check("93,6", "%", Operand::Rate, "93.55", "93.65");
        check("100", "%", Operand::Rate, "99.5", "100.5");
    }

    #[test]
    fn counts_and_full_money_and_integer_plans_are_exact() {
        check("677", "trẻ", Operand::Value, "677", "677");
        check("1.942.000.000", "đồng", Operand::Value, "1942000000", "1942000000");
        check("560 triệu", "đồng", Operand::Whole, "560000000", "560000000");
        check("50", "ha", Operand::Whole, "50", "50");
    }

    #[test]
    fn a_rounded_count_and_a_plan_with_decimals_are_not_exact() {
        check("77 nghìn", "hộ", Operand::Value, "76500", "77500");
        check("54,9 tỷ", "đồng", Operand::Whole, "54850000000", "54950000000");
        check("30,5", "ha", Operand::Whole, "30.45", "30.55");
    }

    #[test]
    fn what_is_beyond_exact_decimals_has_no_interval() {
        assert_eq!(power_of_ten(29), None);
        assert_eq!(power_of_ten(-29), None);
        assert_eq!(power_of_ten(2), Some(Decimal::ONE_HUNDRED));
    }
}
