//! Units of the same measure, and figures told in another of them, exactly.

use crate::lexicon::{Dimension, Entry, lexicon};
use crate::report::Amount;
use crate::text::Folded;
use rust_decimal::Decimal;
use rustc_hash::FxHashMap;
use smol_str::SmolStr;
use std::fmt::Write;
use std::sync::LazyLock;

/// Unit, what it measures, and its power of ten.
const POWERS: [(&str, &str, i32); 22] = [
    ("mg", "g", -3),
    ("g", "g", 0),
    ("lạng", "g", 2),
    ("kg", "g", 3),
    ("yến", "g", 4),
    ("tạ", "g", 5),
    ("tấn", "g", 6),
    ("cm2", "m2", -4),
    ("dm2", "m2", -2),
    ("m2", "m2", 0),
    ("ha", "m2", 4),
    ("km2", "m2", 6),
    ("cm", "m", -2),
    ("m", "m", 0),
    ("km", "m", 3),
    ("ml", "m3", -6),
    ("lít", "m3", -3),
    ("m3", "m3", 0),
    ("Wh", "Wh", 0),
    ("kWh", "Wh", 3),
    ("MWh", "Wh", 6),
    ("GWh", "Wh", 9),
];

/// Words that multiply, as a form writes them before its unit.
const SCALES: [(&str, i32); 19] = [
    ("nghìn tỷ", 12),
    ("ngàn tỷ", 12),
    ("1.000.000.000", 9),
    ("tỷ", 9),
    ("tỉ", 9),
    ("1.000.000", 6),
    ("1000000", 6),
    ("triệu", 6),
    ("trđ", 6),
    ("tr.đ", 6),
    ("tr.", 6),
    ("tr", 6),
    ("1.000", 3),
    ("1000", 3),
    ("nghìn", 3),
    ("ngàn", 3),
    ("1,000", 3),
    ("ngđ", 3),
    ("trăm", 2),
];

/// What a unit measures and by which power of ten: `triệu đồng` is `đồng` and 6.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Unit {
    /// What it measures; figures of one measure can be told in each other's units.
    pub(super) measure: SmolStr,
    /// The power of ten.
    pub(super) power: i32,
}

impl Unit {
    /// The unit of a report: a label of the lexicon.
    pub(super) fn of_label(label: &str) -> Self {
        let (head, rest) = label.find('/').and_then(|at| label.split_at_checked(at)).unwrap_or((label, ""));
        let rest = if rest == "/khẩu/năm" { "/người/năm" } else { rest };
        if let Some((_, measure, power)) = POWERS.iter().find(|(name, ..)| *name == head) {
            return Self { measure: format!("{measure}{rest}").into(), power: *power };
        }
        if rest.is_empty() {
            // A person is a person, whatever the report calls them; a visit is not.
            let counted = dimension(head).filter(|_| !head.starts_with("lượt"));
            match counted {
                Some(Dimension::People) => return Self { measure: "người".into(), power: 0 },
                Some(Dimension::Household) => return Self { measure: "hộ".into(), power: 0 },
                _ => {}
            }
        }
        Self { measure: label.into(), power: 0 }
    }

    /// The unit that a form names: `Tỷ đồng`, `1000 con`, `Trđ/người/năm`, `%`. None when it is not known.
    pub(super) fn of_words(words: &str) -> Option<Self> {
        let folded = Folded::new(words.trim());
        let mut rest = folded.text().trim().trim_matches(|c| matches!(c, '(' | ')' | ':' | ' ' | '.'));
        rest = rest.strip_prefix("đvt").map_or(rest, |rest| rest.trim_start_matches([':', ' ']));
        let mut power = 0;
        let mut money = false;
        while let Some((scale, more)) = SCALES.iter().find(|(scale, _)| {
            rest.strip_prefix(scale).is_some_and(|behind| {
                behind.is_empty() || !behind.starts_with(char::is_alphabetic) || scale.ends_with('.')
            })
        }) {
            rest = rest.strip_prefix(scale).unwrap_or_default().trim_start_matches([' ', '.']);
            power += more;
            money |= scale.contains('đ') || *more >= 6;
        }
        if rest.is_empty() || rest.starts_with('/') {
            // `Tỷ` and `Triệu/người` alone are money.
            if power == 0 || !money && !rest.is_empty() {
                return None;
            }
            return known(&format!("đồng{rest}")).map(|unit| unit.times(power));
        }
        known(rest).map(|unit| unit.times(power))
    }

    fn times(mut self, power: i32) -> Self {
        self.power += power;
        self
    }
}

/// The unit of words without a word that multiplies.
fn known(words: &str) -> Option<Unit> {
    let parts: Option<Vec<&str>> = words.split('/').map(|part| label(part.trim())).collect();
    let joined = parts?.join("/");
    Some(Unit::of_label(&joined))
}

/// The label of a unit in any of its spellings, folded.
fn label(folded: &str) -> Option<&'static str> {
    static LABELS: LazyLock<FxHashMap<String, &'static str>> = LazyLock::new(|| {
        lexicon().units().iter().map(|unit| (Folded::new(unit.label).text().to_owned(), unit.label)).collect()
    });
    if folded == "đ" {
        return Some("đồng");
    }
    if folded == "khẩu" {
        return Some("người");
    }
    if let Some(label) = LABELS.get(folded) {
        return Some(label);
    }
    let words: Vec<&str> = folded.split_whitespace().collect();
    let lexicon = lexicon();
    let found = lexicon.prefixes(words.iter().map(|word| lexicon.syllable(word)));
    let whole = found.filter(|(length, _)| *length == words.len()).flat_map(|(_, entries)| entries);
    whole.filter_map(|entry| if let Entry::Unit(id) = entry { Some(lexicon.unit(*id).label) } else { None }).next()
}

/// What a label of the lexicon measures or counts.
pub(super) fn dimension(label: &str) -> Option<Dimension> {
    static DIMENSIONS: LazyLock<FxHashMap<&'static str, Dimension>> =
        LazyLock::new(|| lexicon().units().iter().map(|unit| (unit.label, unit.dimension)).collect());
    DIMENSIONS.get(label).copied()
}

/// The exact decimal of an amount: the shortest digits that mean the same number are those of the text.
pub(super) fn exact(amount: Amount) -> Option<Decimal> {
    let mut digits = String::new();
    write!(digits, "{}", amount.get()).ok()?;
    digits.parse().ok()
}

/// `amount` times ten to `power`, exactly; none when it has more digits than a decimal holds.
pub(super) fn scaled(amount: Decimal, power: i32) -> Option<Decimal> {
    let amount = amount.normalize();
    let scale = i32::try_from(amount.scale()).ok()? - power;
    let scaled = if scale >= 0 {
        Decimal::try_from_i128_with_scale(amount.mantissa(), u32::try_from(scale).ok()?).ok()?
    } else {
        let factor = 10_i128.checked_pow(u32::try_from(-scale).ok()?)?;
        Decimal::try_from_i128_with_scale(amount.mantissa().checked_mul(factor)?, 0).ok()?
    };
    Some(scaled.normalize())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(words: &str, expected: Option<(&str, i32)>) {
        let unit = Unit::of_words(words);
        assert_eq!(unit.as_ref().map(|unit| (unit.measure.as_str(), unit.power)), expected, "{words}");
    }

    #[test]
    fn units_of_forms() {
        check("Tỷ đồng", Some(("đồng", 9)));
        check("tr.đ", Some(("đồng", 6)));
        check("Trđ", Some(("đồng", 6)));
        check("Triệu đồng/người/năm", Some(("đồng/người/năm", 6)));
        check("1.000 đồng", Some(("đồng", 3)));
        check("1000 con", Some(("con", 3)));
        check("nghìn tỷ đồng", Some(("đồng", 12)));
        check("Tỷ", Some(("đồng", 9)));
        check("Tạ/ha", Some(("g/ha", 5)));
        check("tấn/ha", Some(("g/ha", 6)));
        check("%", Some(("%", 0)));
        check("Hộ", Some(("hộ", 0)));
        check("Đảng viên", Some(("người", 0)));
        check("lượt khách", Some(("lượt khách", 0)));
        check("Ha", Some(("m2", 4)));
        check("xyz", None);
        check("", None);
    }

    #[test]
    fn conversion_is_exact() {
        let exact = |text: &str, power| scaled(text.parse().unwrap_or_default(), power).map(|told| told.to_string());
        assert_eq!(exact("49687000000", -9).as_deref(), Some("49.687"));
        assert_eq!(exact("5.5", 1).as_deref(), Some("55"));
        assert_eq!(exact("0.1", -28), None);
        assert_eq!(exact("7", 28), Some("70000000000000000000000000000".to_owned()));
        assert_eq!(exact("7", 29), None);
    }
}
