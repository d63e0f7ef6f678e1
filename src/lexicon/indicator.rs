//! Indicators (chỉ tiêu) that reports often state, with their codes.

use super::Sector;
use super::word::enum_of_words;

/// Which indicator: index into [`Lexicon::indicators`](super::Lexicon::indicators).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IndicatorId(pub u16);

/// A known indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indicator {
    /// Its code: `crop.rice.area`.
    pub code: &'static str,
    /// Its name in full.
    pub label: &'static str,
    /// What it is about.
    pub sector: Sector,
    /// Labels of its usual units, separated by ` | `; the first is the commonest.
    pub units: &'static str,
    /// How a bare percentage behind its name is to be read.
    pub quantity: Quantity,
    /// How its parts make the whole.
    pub combination: Combination,
}

impl Indicator {
    /// Whether `unit` (a label of `units.tsv`) is one of its usual units.
    pub fn takes(&self, unit: &str) -> bool {
        self.units.split('|').any(|usual| usual.trim() == unit)
    }
}

enum_of_words!(
    /// The kind of quantity.
    Quantity {
        /// A level at a moment (dân số, tổng đàn); a bare percentage is one of the plan.
        Stock = "stock",
        /// What a period brings (thu ngân sách, sản lượng); a bare percentage is one of the plan.
        Flow = "flow",
        /// A rate, a share, coverage or growth (tỷ lệ hộ nghèo); a bare percentage is the value itself.
        Rate = "rate",
    }
);

enum_of_words!(
    /// How parts make the whole.
    Combination {
        /// The whole is the sum of its parts.
        Sum = "sum",
        /// The whole lies between its parts.
        Mean = "mean",
        /// Parts say nothing of the whole.
        None = "none",
    }
);
