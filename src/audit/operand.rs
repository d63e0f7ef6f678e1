//! What a figure is to a check.

use crate::assemble::Figure;
use crate::text::packed;

/// What a figure is to a check: it decides what is exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operand {
    /// The level reached.
    Value,
    /// What was planned, or what the level is counted out of: exact when it is printed as an integer.
    Whole,
    /// A percentage, or a multiple.
    Rate,
}

impl Operand {
    /// Counts of people, households and things, and money in full đồng, are exact; so is a plan printed as an integer.
    pub(super) fn is_exact(self, figure: &Figure) -> bool {
        self.is_exact_with(&figure.unit, figure.last_digit, || printed_as_integer(&figure.text))
    }

    /// The same of a figure in `unit` with that last digit; `integer` tells whether it is printed as one.
    pub(super) fn is_exact_with(self, unit: &str, last_digit: i8, integer: impl FnOnce() -> bool) -> bool {
        match self {
            Self::Rate => false,
            Self::Whole if last_digit >= 0 && integer() => true,
            _ => last_digit == 0 && (is_money(unit) || is_count(unit)),
        }
    }
}

/// Whether the digits have no decimals of their own (`560 triệu` has none, `54,9 tỷ` one).
fn printed_as_integer(text: &str) -> bool {
    let mut rest = text;
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

/// The units of measure as numbers, and that no unit is told; two of them, which are longer, have no number.
static MEASURES: [u64; 34] = {
    let units = [
        "ha", "m", "km", "cm", "mm", "m2", "km2", "m3", "kg", "g", "tạ", "tấn", "yến", "lít", "kwh", "kw", "mw", "kv",
        "kva", "mva", "%", "‰", "lần", "điểm", "sào", "mẫu", "công", "đồng", "usd", "giờ", "phút", "độ", "vòng", "",
    ];
    let (mut numbers, mut at) = ([0; 34], 0);
    while at < units.len() {
        if let Some(number) = packed(units[at].as_bytes()) {
            numbers[at] = number;
        }
        at += 1;
    }
    numbers
};

/// Whether a unit is a thing that is counted, not measured.
fn is_count(unit: &str) -> bool {
    // Units are told in lower case, but for the few that are not (`MW`, `kWh`).
    if unit.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return is_count(&unit.to_ascii_lowercase());
    }
    let measure = match packed(unit.as_bytes()) {
        Some(packed) => MEASURES.contains(&packed),
        None => matches!(unit, "điểm %" | "hải lý"),
    };
    unit == "đ/c" || !measure && !unit.contains('/') && !unit.starts_with("tấn ") && !unit.starts_with("điểm ")
}

#[cfg(test)]
mod tests {
    use super::super::sample::figure;
    use super::*;

    fn check(text: &str, unit: &str, operand: Operand, exact: bool) {
        assert_eq!(operand.is_exact(&figure(text, unit)), exact, "{text} {unit}");
    }

    #[test]
    fn counts_and_full_money_and_integer_plans_are_exact() {
        check("677", "trẻ", Operand::Value, true);
        check("1.942.000.000", "đồng", Operand::Value, true);
        check("560 triệu", "đồng", Operand::Whole, true);
        check("50", "ha", Operand::Whole, true);
    }

    #[test]
    fn measures_rounded_counts_and_plans_with_decimals_are_not() {
        check("226", "ha", Operand::Value, false);
        check("77 nghìn", "hộ", Operand::Value, false);
        check("54,9 tỷ", "đồng", Operand::Whole, false);
        check("30,5", "ha", Operand::Whole, false);
        check("100", "%", Operand::Rate, false);
    }
}
