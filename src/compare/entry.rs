//! An indicator of a report on its way into the table.

use super::name::{Words, words};
use super::unit::{Unit, exact, scaled};
use crate::lexicon::lexicon;
use crate::report::{Direction, Figure, Indicator, Kind};
use rust_decimal::Decimal;
use smol_str::SmolStr;

/// An indicator that belongs to a cell.
#[derive(Debug)]
pub(super) struct Entry<'a> {
    /// Which column.
    pub(super) column: usize,
    /// The indicator.
    pub(super) indicator: &'a Indicator,
    /// By what it is matched.
    pub(super) key: Key,
    /// Its result, else its plan, in the unit of its measure: what tells two mentions apart.
    pub(super) level: Option<Decimal>,
}

/// By what an indicator is matched.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Key {
    /// Code in the taxonomy.
    pub(super) code: Option<SmolStr>,
    /// What its name says besides.
    pub(super) words: Words,
    /// What its unit measures; none when no figure tells.
    pub(super) measure: Option<SmolStr>,
    /// What the name of its whole says, when its own says little: `nữ` of what.
    pub(super) whole: Option<Words>,
}

impl Key {
    /// The key as text, which is the same between runs.
    pub(super) fn text(&self) -> String {
        let join = |words: &Words| words.iter().map(String::as_str).collect::<Vec<_>>().join(" ");
        let mut text = format!(
            "{}|{}|{}",
            self.code.as_deref().unwrap_or_default(),
            join(&self.words),
            self.measure.as_deref().unwrap_or_default()
        );
        if let Some(whole) = &self.whole {
            text.push('|');
            text.push_str(&join(whole));
        }
        text
    }
}

impl Key {
    /// The key that a text was made of; none of a row that was parted by hand.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let mut fields = text.split('|');
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Words>();
        let told = |text: &str| Some(text).filter(|text| !text.is_empty()).map(SmolStr::from);
        let key = Self {
            code: told(fields.next()?),
            words: words(fields.next()?),
            measure: told(fields.next()?),
            whole: fields.next().map(words),
        };
        (!text.contains('#')).then_some(key)
    }
}

/// A name of so few words says little without that of its whole.
const LITTLE: usize = 2;

impl<'a> Entry<'a> {
    /// `whole` is the indicator it is a part of, `places` the folded names of the report's own place.
    pub(super) fn new(column: usize, indicator: &'a Indicator, whole: Option<&Indicator>, places: &[String]) -> Self {
        let unit = unit(indicator);
        let measure = unit.as_ref().map(|unit| unit.measure.clone());
        let code = indicator.code.as_deref();
        let own = words(&indicator.name, code, measure.as_deref().or_else(|| usual(code)).unwrap_or_default(), places);
        let whole = whole.filter(|_| code.is_none() && own.len() <= LITTLE);
        let whole = whole.map(|whole| {
            words(&whole.name, None, self::unit(whole).map(|unit| unit.measure).as_deref().unwrap_or_default(), places)
        });
        let level = indicator.value.as_ref().or(indicator.plan.as_deref());
        let level =
            level.and_then(|figure| scaled(exact(figure.amount)?, unit_of(figure).map_or(0, |unit| unit.power)));
        Self { column, indicator, key: Key { code: indicator.code.clone(), words: own, measure, whole }, level }
    }

    /// Whether its level is one of the plan.
    pub(super) fn is_plan(&self) -> bool {
        self.indicator.kind == Kind::Plan
    }
}

/// What the first usual unit of a code measures: that of an indicator which is told in percent of its plan only.
fn usual(code: Option<&str>) -> Option<&'static str> {
    let id = lexicon().indicator_of_code(code?)?;
    match lexicon().indicator(id).units.split('|').next()?.trim() {
        "ha" => Some("m2"),
        "tấn" => Some("g"),
        "tạ/ha" => Some("g/ha"),
        unit @ ("đồng" | "con" | "%") => Some(unit),
        _ => None,
    }
}

/// The unit of a figure.
pub(super) fn unit_of(figure: &Figure) -> Option<Unit> {
    figure.unit.as_deref().map(Unit::of_label)
}

/// The unit of an indicator: that of its result, else of its plan, else of a movement in its own unit.
fn unit(indicator: &Indicator) -> Option<Unit> {
    if let Some(figure) = indicator.value.as_ref().or(indicator.plan.as_deref()) {
        return unit_of(figure);
    }
    let own = indicator
        .changes
        .iter()
        .filter(|change| change.direction != Direction::Times)
        .filter_map(|change| change.unit.as_deref());
    own.filter(|unit| !matches!(*unit, "%" | "điểm %" | "lần")).map(Unit::of_label).next()
}
