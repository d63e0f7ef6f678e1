//! What of an indicator the table shows.

use super::{Cell, Slot};
use crate::report::Language;
use serde::{Deserialize, Serialize};

/// What of an indicator a column of the table shows (chỉ số được chọn).
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, PartialEq, Eq, Hash)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Kết quả thực hiện.
    #[default]
    Value,
    /// Kế hoạch.
    Plan,
    /// Tỷ lệ %.
    Rate,
    /// So với kỳ trước, in percent of it: 107 where 7 were won.
    Index,
    /// Tăng, giảm, in the unit of the row.
    Change,
    /// Tăng, giảm (%).
    ChangePercent,
}

impl Measure {
    /// All, in the order of a form.
    pub const ALL: [Self; 6] = [Self::Plan, Self::Value, Self::Rate, Self::Index, Self::Change, Self::ChangePercent];

    /// What a heading says.
    pub fn heading(self, language: Language) -> &'static str {
        match self {
            Self::Value => language.of("Thực hiện", "Result"),
            Self::Plan => language.of("Kế hoạch", "Plan"),
            Self::Rate => language.of("Tỷ lệ %", "Rate %"),
            Self::Index => language.of("So kỳ trước %", "Of the period before %"),
            Self::Change => language.of("Tăng, giảm", "Change"),
            Self::ChangePercent => language.of("Tăng, giảm %", "Change %"),
        }
    }

    /// Whether its figures are percentages, whatever the unit of the row.
    pub fn is_percent(self) -> bool {
        matches!(self, Self::Rate | Self::Index | Self::ChangePercent)
    }

    /// The figure of a cell.
    pub fn of(self, cell: &Cell) -> Option<&Slot> {
        match self {
            Self::Value => cell.value.as_ref(),
            Self::Plan => cell.plan.as_ref(),
            Self::Rate => cell.rate.as_ref(),
            Self::Index => cell.index.as_ref(),
            Self::Change => cell.change.as_ref(),
            Self::ChangePercent => cell.change_percent.as_ref(),
        }
    }
}
