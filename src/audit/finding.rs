//! A finding of the audit.

use crate::text::Span;
use rust_decimal::Decimal;

/// Which check speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Audit {
    /// value / plan (or total, or base) against the stated percentage
    Rate,
    /// parts against their whole
    Sum,
    /// area × yield against production
    Product,
    /// value, base and change against each other
    Change,
    /// the same indicator, place and period twice
    Repeat,
    /// impossible or suspicious
    Range,
}

/// What the check found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// The intervals meet.
    Agrees,
    /// They meet only when the stated figure was cut, not rounded.
    Truncated,
    /// They do not meet, and the operands are certain.
    Differs,
    /// Nothing to compare, but a figure follows.
    Derived,
    /// Would differ, but an operand may belong to something else.
    Review,
}

/// How far a stated figure may be off before it differs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tolerance {
    /// Half a unit of its last digit: what rounding explains, and nothing else.
    #[default]
    HalfUlp,
    /// So many units of its last digit. A count, which is not rounded, is left half a unit less.
    Units(Decimal),
}

/// All values that a printed figure can stand for, or that others allow for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// Lower end.
    pub low: Decimal,
    /// Upper end.
    pub high: Decimal,
}

/// What one input would have to be for the check to hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Repair {
    /// `value`, `plan`, `total`, `rate`, `base`, `change`; `part` for one of several.
    pub operand: &'static str,
    /// Which part: the index of its indicator.
    pub part: Option<usize>,
    /// The figure that would make it hold.
    pub to: Decimal,
}

/// The same sentence in both languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Vietnamese.
    pub vi: String,
    /// English.
    pub en: String,
}

/// One finding.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Which check.
    pub rule: Audit,
    /// What it found.
    pub verdict: Verdict,
    /// The indicators it read: indexes.
    pub indicators: Vec<usize>,
    /// Where its figures stand.
    pub spans: Vec<Span>,
    /// The figure in the text.
    pub stated: Option<Decimal>,
    /// The figure recomputed.
    pub computed: Option<Decimal>,
    /// What the stated figure can stand for.
    pub stated_interval: Option<Interval>,
    /// What the inputs allow.
    pub computed_interval: Option<Interval>,
    /// The sum in the report's own notation.
    pub formula: String,
    /// Any one of them would make it hold.
    pub repairs: Vec<Repair>,
    /// In plain words.
    pub message: Message,
}
