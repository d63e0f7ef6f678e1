//! An indicator (chỉ tiêu) and its figures.

use crate::lexicon::Sector;
use crate::text::Span;
use rust_decimal::Decimal;
use smol_str::SmolStr;

/// One thing that a report measures, with at least one figure of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    /// The thing measured, as the text says it.
    pub name: String,
    /// Its code in the taxonomy, when the name says it.
    pub code: Option<&'static str>,
    /// What it is about, when the taxonomy or the section says it.
    pub sector: Option<Sector>,
    /// Whether it is reached, estimated, planned or aimed at.
    pub kind: Kind,
    /// Whether a base or a name was inferred.
    pub confidence: Confidence,
    /// The level reached, or aimed at.
    pub value: Option<Figure>,
    /// The level before (mức ban đầu): `giảm từ 120 hộ xuống còn 85 hộ`. The audit reckons with it.
    pub before: Option<Box<Figure>>,
    /// The planned level (kế hoạch). Few indicators have one, so it takes no room in the others; so do those before and behind.
    pub plan: Option<Box<Figure>>,
    /// What `value` is counted out of.
    pub total: Option<Box<Figure>>,
    /// Percentages of something.
    pub rates: Vec<Completion>,
    /// Movements.
    pub changes: Vec<Change>,
    /// Its own stretch of time, when it differs from the report's.
    pub period: Option<Stretch>,
    /// Its own place, when it differs from the report's.
    pub locality: Option<(String, Span)>,
    /// 0 the report's own place; 1, 2… other places that the text turns to.
    pub scope: u32,
    /// The whole it belongs to: index of another indicator of the same report.
    pub part_of: Option<usize>,
    /// Index of its section.
    pub section: Option<usize>,
    /// The rule that assembled it.
    pub rule: &'static str,
    /// From its first own figure to its last.
    pub span: Span,
}

impl Indicator {
    /// Adds a percentage. Most indicators have one, so that room is made for no more.
    pub(super) fn add_rate(&mut self, rate: Completion) {
        if self.rates.is_empty() {
            self.rates.reserve_exact(1);
        }
        // `90/100 vụ, giảm 10 vụ so với cùng kỳ, đạt 90%`: a percentage of the other side says what that is.
        let behind = |level: &Figure, value: &Figure| level.span.start > value.span.end;
        if self.value.as_ref().zip(self.before.as_ref()).is_some_and(|(value, level)| behind(level, value)) {
            match rate.of {
                Of::Plan if self.plan.is_none() => self.plan = self.before.take(),
                Of::Total if self.total.is_none() => self.total = self.before.take(),
                _ => {}
            }
        }
        self.rates.push(rate);
    }

    /// Adds a movement, in the same way.
    pub(super) fn add_change(&mut self, change: Change) {
        if self.changes.is_empty() {
            self.changes.reserve_exact(1);
        }
        self.changes.push(change);
        self.earlier_level();
    }

    /// `361/233 vụ, tăng 54,94% so với cùng kỳ`: the right side is the level before when the movement leads from it to the value.
    fn earlier_level(&mut self) {
        let (Some(value), Some(change)) = (&self.value, self.changes.last()) else { return };
        let planned = self.plan.is_some();
        let Some(other) = self.plan.as_ref().or(self.total.as_ref()) else { return };
        let (now, then, by) = (value.amount, other.amount, change.figure.amount);
        // Fields and crops have a plan on the right side: `73/70 ha, tăng 4,3%`; people may have one, where no time is named.
        let timed = matches!(change.versus, Some(Versus::SamePeriod | Versus::Previous));
        let compared = match value.unit.as_str() {
            "vụ" | "vụ án" | "vụ việc" | "ca" | "ca mắc" => timed || change.versus.is_none(),
            "người" | "đối tượng" | "bị can" | "bị cáo" | "trường hợp" => timed,
            _ => false,
        };
        let up = change.direction == Direction::Up;
        if !compared || !self.rates.is_empty() || now.scale() != then.scale() || by.scale() > 3 || (now > then) != up {
            return;
        }
        let apart = (now.mantissa() - then.mantissa()).abs();
        let leads = if change.figure.unit == "%" && value.unit != "%" {
            let Some(told) = by.mantissa().checked_mul(then.mantissa()) else { return };
            // Within the last digit told.
            let unit = 100 * 10i128.pow(by.scale());
            matches!(change.direction, Direction::Up | Direction::Down)
                && (apart * unit - told).abs() <= then.mantissa()
        } else {
            by.scale() == now.scale() && by.mantissa() == apart
        };
        if leads && apart > 0 && self.before.is_none() {
            self.before = if planned { self.plan.take() } else { self.total.take() };
        }
    }
}

/// An amount with its unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The exact amount, scale words multiplied out.
    pub amount: Decimal,
    /// The upper end of a range.
    pub max: Option<Decimal>,
    /// The unit; empty when the text has none.
    pub unit: SmolStr,
    /// A hedge that bounds it.
    pub bound: Option<Bound>,
    /// The power of ten of the last printed digit: `54,9 tỷ` 8.
    pub last_digit: i8,
    /// As the text has it.
    pub text: SmolStr,
    /// Where.
    pub span: Span,
}

/// A percentage of something (tỷ lệ hoàn thành, tỷ trọng).
#[derive(Clone, Debug, PartialEq)]
pub struct Completion {
    /// The percentage.
    pub figure: Figure,
    /// Of what.
    pub of: Of,
    /// The words that say of what, or whose plan.
    pub basis: Option<SmolStr>,
}

/// A movement (tăng, giảm, gấp, vượt).
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Which way.
    pub direction: Direction,
    /// By how much; never negative.
    pub figure: Figure,
    /// Against what, when the text says it.
    pub versus: Option<Versus>,
    /// The words that say against what.
    pub basis: Option<SmolStr>,
}

/// A stretch of time with dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// As the text has it.
    pub label: String,
    /// First day, ISO 8601; `None` when the year is not known.
    pub start: Option<String>,
    /// Last day, ISO 8601.
    pub end: Option<String>,
    /// Where the text says it.
    pub span: Span,
}

/// Whether an indicator is reached, estimated, planned or aimed at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Kết quả.
    #[default]
    Result,
    /// Ước, dự kiến, sơ bộ.
    Estimate,
    /// Only the assigned plan is stated.
    Plan,
    /// Phấn đấu, mục tiêu of a coming period.
    Goal,
}

/// How sure the reading is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Confidence {
    /// Everything stands in the text.
    #[default]
    Certain,
    /// A base, a plan or a name was inferred.
    Likely,
}

/// What a hedge says of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound {
    /// trên, hơn, quá
    Over,
    /// gần, dưới
    Under,
    /// khoảng, xấp xỉ
    About,
    /// ít nhất, tối thiểu, … trở lên
    AtLeast,
    /// không quá, tối đa
    AtMost,
}

/// What a percentage is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Of {
    /// Kế hoạch, dự toán, chỉ tiêu, nghị quyết.
    Plan,
    /// Tổng số.
    Total,
    /// Another period.
    Base,
}

/// Which way a movement goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// tăng, vượt, cao hơn
    Up,
    /// giảm, thấp hơn
    Down,
    /// gấp … lần
    Times,
}

/// What a movement is measured against.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Versus {
    /// Cùng kỳ.
    SamePeriod,
    /// An earlier period that is not the same one of another year.
    Previous,
    /// Kế hoạch, nghị quyết.
    Plan,
    /// Another place, an average.
    Other,
}
