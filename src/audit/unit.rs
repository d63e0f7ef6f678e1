//! Units that measure the same thing, by powers of ten.

/// Unit, what it measures, and its power of ten.
const UNITS: [(&str, &str, i8); 15] = [
    ("g", "g", 0),
    ("kg", "g", 3),
    ("yến", "g", 4),
    ("tạ", "g", 5),
    ("tấn", "g", 6),
    ("m2", "m2", 0),
    ("ha", "m2", 4),
    ("km2", "m2", 6),
    ("m", "m", 0),
    ("km", "m", 3),
    ("m3", "m3", 0),
    ("lít", "lít", 0),
    ("đồng", "đồng", 0),
    ("con", "con", 0),
    ("kwh", "kwh", 0),
];

/// By which power of ten a figure in `from` is multiplied to be one in `to`; `None` when they measure different things.
pub(super) fn exponent(from: &str, to: &str) -> Option<i8> {
    if from == to {
        return Some(0);
    }
    let find = |unit: &str| UNITS.iter().find(|(name, ..)| *name == unit);
    let ((_, a, first), (_, b, second)) = (find(from)?, find(to)?);
    (a == b).then_some(first - second)
}

/// The power of ten in `first × second = third`, when the unit of one is so much per unit of the other (`ha`, `tạ/ha`,
/// `tấn`).
pub(super) fn product(quantity: &str, rate: &str, product: &str) -> Option<i8> {
    let (per, each) = rate.split_once('/').filter(|(_, each)| !each.contains('/'))?;
    exponent(quantity, each)?.checked_add(exponent(per, product)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_of_one_measure_differ_by_a_power_of_ten() {
        assert_eq!((exponent("tấn", "tạ"), exponent("m", "km"), exponent("ha", "ha")), (Some(1), Some(-3), Some(0)));
        assert_eq!((exponent("ha", "tấn"), exponent("hộ", "người")), (None, None));
    }

    #[test]
    fn so_much_per_unit_times_units() {
        assert_eq!(product("ha", "tạ/ha", "tấn"), Some(-1));
        assert_eq!(product("tấn", "đồng/kg", "đồng"), Some(3));
        assert_eq!(product("hộ", "đồng/hộ", "đồng"), Some(0));
        assert_eq!(product("ha", "đồng/người/năm", "đồng"), None);
        assert_eq!(product("hộ", "tạ/ha", "tấn"), None);
    }
}
