//! Which indicators of a report belong to its column.

use super::{AsideReason, ColumnPeriod};
use crate::report::{Figure, Indicator, Kind, Period, Report};
use crate::text::Folded;
use smol_str::SmolStr;

/// Why an indicator is in no cell of its report's column; `period` is that of the column.
pub(super) fn reason(indicator: &Indicator, report: &Report, period: Option<&ColumnPeriod>) -> Option<AsideReason> {
    if indicator.kind == Kind::Goal {
        return Some(AsideReason::Goal);
    }
    if indicator.scope != 0 || indicator.locality.as_ref().is_some_and(|place| !is_own(&place.name, report)) {
        return Some(AsideReason::Place);
    }
    if indicator.period.as_ref().is_some_and(|own| !fits(own, period, indicator.kind)) {
        return Some(AsideReason::Period);
    }
    let has = indicator.value.is_some()
        || indicator.plan.is_some()
        || !indicator.rates.is_empty()
        || !indicator.changes.is_empty();
    (!has).then_some(AsideReason::Empty)
}

/// Whether a place is the report's own, told once more.
fn is_own(name: &str, report: &Report) -> bool {
    let own = report.report.organization.as_ref().and_then(|body| body.locality.as_ref());
    own.is_some_and(|own| {
        let (told, own) = (Folded::new(name), Folded::new(&own.name));
        told.text() == own.text() || told.text().ends_with(&format!(" {}", own.text()))
    })
}

/// Whether an indicator's own stretch of time is that of the column. A plan may be of a longer one.
fn fits(own: &Period, column: Option<&ColumnPeriod>, kind: Kind) -> bool {
    let Some(column) = column else { return false };
    if let (Some(start), Some(end), Some(from), Some(to)) = (&own.start, &own.end, &column.start, &column.end) {
        // ISO 8601 sorts as text.
        return start == from && end == to || kind == Kind::Plan && start <= from && to <= end;
    }
    Folded::new(&own.label).text() == Folded::new(&column.label).text()
}

/// What the text says of an indicator, in its first figure.
pub(super) fn text(indicator: &Indicator) -> SmolStr {
    let figure = |figure: &Figure| figure.text.clone();
    let told = indicator.value.as_ref().or(indicator.plan.as_deref()).map(figure);
    let told = told.or_else(|| indicator.rates.first().map(|rate| rate.text.clone()));
    told.or_else(|| indicator.changes.first().map(|change| change.text.clone())).unwrap_or_default()
}
