//! What a person matched by hand: a list that the page carries and the command line reads from a file.

use serde::{Deserialize, Serialize};

/// What a person put together and took apart. It is applied after the rules, and what it names and is not there is
/// passed over: it may be of an older version of a report.
#[derive(Clone, Debug, Default, Serialize, Deserialize, PartialEq, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct Matches {
    /// Rows that are one: all of `with` goes to `row`.
    pub rows: Vec<Together>,
    /// Indicators that belong to a row.
    pub joined: Vec<Joined>,
    /// Indicators that do not belong to the row they were put in, and stand in one of their own.
    pub parted: Vec<Place>,
    /// Rows of a form and the rows of the table that fill them.
    pub form: Vec<NamedRow>,
    /// Columns whose results are set against each other, by key, label, or number from 1; the earlier one first.
    pub between: Option<[String; 2]>,
}

/// Two rows that are one, by their keys.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Together {
    /// The row that stays.
    pub row: String,
    /// The row that goes to it.
    pub with: String,
}

/// An indicator and the row it belongs to.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Joined {
    /// Key of the row.
    pub row: String,
    /// Key of the column: the file name of the report.
    pub report: String,
    /// Id in the report: `i3`.
    pub indicator: String,
}

/// An indicator of a report.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Key of the column: the file name of the report.
    pub report: String,
    /// Id in the report: `i3`.
    pub indicator: String,
}

/// A row of a form and a row of the table.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct NamedRow {
    /// The name in the form.
    pub name: String,
    /// Key of the row in the table; empty when none fills it.
    pub row: String,
}
