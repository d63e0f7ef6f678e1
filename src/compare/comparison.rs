//! The table as published data: the contract `solieu-compare/1`. Field order is the order of the JSON.

use crate::report::{Amount, Bound, Level, Message, Sector, Span, Verdict};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// Many reports as one table.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Comparison {
    /// Always `solieu-compare/1`.
    pub schema: String,
    /// How the columns are ordered.
    pub order: Order,
    /// The columns whose results are set against each other, the earlier one first.
    #[serde(default)]
    pub between: Option<[SmolStr; 2]>,
    /// The reports.
    pub columns: Vec<Column>,
    /// The indicators, each with one cell a column.
    pub rows: Vec<Row>,
    /// Rows that may be one and were not put together.
    pub proposals: Vec<Proposal>,
    /// Indicators that belong to no cell, with the reason.
    pub aside: Vec<Aside>,
    /// What is odd about the reports side by side.
    pub remarks: Vec<Remark>,
}

/// How the columns are ordered.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// As the reports were given.
    Given,
    /// One place, several periods: in time. The rows are series.
    Time,
}

/// A report as a column.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Column {
    /// `c1`, `c2`…
    pub id: SmolStr,
    /// Which of the reports that were given, from 0.
    pub report: usize,
    /// What tells the report from the others and stays the same between runs: its file name, else its label.
    pub key: String,
    /// What stands above the column; no two are alike.
    pub label: String,
    /// Its file name.
    pub source: Option<String>,
    /// Its place, with the word for its level.
    pub place: Option<String>,
    /// The level of its place.
    pub level: Option<Level>,
    /// What stretch of time it covers.
    pub period: Option<ColumnPeriod>,
    /// The column whose figures it repeats, every one: the same report twice. It counts in no total.
    pub same_as: Option<SmolStr>,
    /// How many indicators the report has.
    pub indicators: usize,
}

/// A stretch of time.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub struct ColumnPeriod {
    /// In words.
    pub label: String,
    /// First day, ISO 8601.
    pub start: Option<String>,
    /// Last day, ISO 8601.
    pub end: Option<String>,
}

/// An indicator over all reports.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Row {
    /// `r1`, `r2`…
    pub id: SmolStr,
    /// What the row is matched by; the same between runs.
    pub key: String,
    /// The keys of all that was put together in it, its own among them.
    pub keys: Vec<String>,
    /// Its name in the first report that has it.
    pub name: String,
    /// Code in the taxonomy.
    pub code: Option<SmolStr>,
    /// What it is about.
    pub sector: Option<Sector>,
    /// The unit of its results, plans and changes; scale words are part of it: `tỷ đồng`.
    pub unit: Option<SmolStr>,
    /// The heading under which the first report has it.
    pub heading: Option<String>,
    /// The row of the whole it belongs to.
    pub part_of: Option<SmolStr>,
    /// Whether it stands in one report only (lẻ).
    pub lone: bool,
    /// One for each column; none where the report does not state it.
    pub cells: Vec<Option<Cell>>,
    /// What the result of the second of the columns `between` is above that of the first (chênh lệch); none where one of
    /// them is missing, no exact figure, or in another unit.
    #[serde(default)]
    pub difference: Option<Difference>,
    /// The sum of the results.
    pub total: Total,
    /// The sum of the plans.
    pub total_plan: Total,
}

/// What one report states of one indicator.
#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq)]
pub struct Cell {
    /// The result.
    pub value: Option<Slot>,
    /// The planned level.
    pub plan: Option<Slot>,
    /// The completion of the plan, or the share of a total, in percent.
    pub rate: Option<Slot>,
    /// The result in percent of that of an earlier period (so với cùng kỳ).
    pub index: Option<Slot>,
    /// The movement, negative when down, in the row's unit.
    pub change: Option<Slot>,
    /// The movement in percent, negative when down.
    pub change_percent: Option<Slot>,
    /// Ids of the indicators it was made of.
    pub indicators: Vec<SmolStr>,
    /// Whether the result is an estimate (ước).
    pub estimate: bool,
    /// Whether two figures for one slot disagree.
    pub conflicting: bool,
    /// The gravest verdict of the audit on its indicators.
    pub verdict: Option<Verdict>,
}

/// A figure of a cell with its words.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Slot {
    /// In `unit`.
    pub amount: Amount,
    /// The upper end of a range.
    pub max: Option<Amount>,
    /// The row's unit; another when the figure cannot be told in that one.
    pub unit: Option<SmolStr>,
    /// A hedge that bounds it.
    pub bound: Option<Bound>,
    /// As the text has it.
    pub text: SmolStr,
    /// Where.
    pub span: Span,
    /// The indicator that states it.
    pub indicator: SmolStr,
    /// Other figures of the same report for this place which disagree with it.
    pub others: Vec<Slot>,
}

/// What one result is above another: computed, stated by nobody.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq)]
pub struct Difference {
    /// In the row's unit, negative when below; in points where the row is in percent.
    pub amount: Amount,
    /// In percent of the first, to two decimals; none for shares, and where the first is not above nothing.
    pub percent: Option<Amount>,
}

/// The sum over the columns.
#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq)]
pub struct Total {
    /// In the row's unit; only when every column has one exact figure.
    pub amount: Option<Amount>,
    /// How many columns have a figure.
    pub have: usize,
    /// How many columns there are; the same report twice counts once.
    pub of: usize,
    /// Why the parts are not summed although the figures may be there.
    pub reason: Option<NoTotal>,
}

/// Why parts are not summed.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum NoTotal {
    /// A rate or a mean: the whole is not the sum of its parts.
    Rate,
    /// The taxonomy does not know the indicator.
    Unknown,
    /// The places overlap or are unknown.
    Places,
    /// The reports are of several periods.
    Periods,
    /// A figure is missing.
    Missing,
    /// Two figures of one report disagree.
    Conflicting,
    /// A figure is a range or in another unit.
    Inexact,
}

/// Two rows that may be one.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
pub struct Proposal {
    /// Key of the row.
    pub row: String,
    /// Key of the other.
    pub with: String,
    /// From 0 to 1.
    pub score: f64,
}

/// An indicator that is in no cell.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub struct Aside {
    /// Which column.
    pub column: SmolStr,
    /// Its id in the report.
    pub indicator: SmolStr,
    /// Its name.
    pub name: String,
    /// Its figure as the text has it.
    pub text: SmolStr,
    /// Why.
    pub reason: AsideReason,
}

/// Why an indicator is in no cell of its column.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum AsideReason {
    /// It is aimed at, not reached.
    Goal,
    /// It is of another place.
    Place,
    /// It is of another stretch of time.
    Period,
    /// It has no figure that a table can hold.
    Empty,
}

/// Something odd about reports side by side.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
pub struct Remark {
    /// What.
    pub code: RemarkCode,
    /// Ids of the columns.
    pub columns: Vec<SmolStr>,
    /// In plain words.
    pub message: Message,
}

/// What may be odd.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "snake_case")]
pub enum RemarkCode {
    /// The same report twice.
    Doubled,
    /// Two reports of one place and period which are not the same.
    SamePlace,
    /// Nothing was read in a report.
    Empty,
}

/// How a cell is to be looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing to say.
    None,
    /// Two figures disagree.
    Conflicting,
    /// The audit finds that it does not add up.
    Differs,
}
