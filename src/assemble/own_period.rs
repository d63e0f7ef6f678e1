//! The stretch of time of an indicator, where it is another than the report's (kỳ riêng của chỉ tiêu).

use super::period::days;
use super::{Indicator, Stretch};
use crate::lex::{Lexed, Period, PeriodKind};
use crate::text::lowered;

/// Gives the stretches that indicators name their days, and takes away those that are the report's own.
///
/// `named` tells which period token an indicator names; `report` is the stretch of the report, whose year stands in for
/// one that the text leaves out (`ước cả năm`, `cùng kỳ`).
pub fn own_periods(indicators: &mut [Indicator], named: &[(u32, u32)], lexed: &Lexed, report: Option<&Stretch>) {
    let year = report.and_then(year);
    for &(index, period) in named {
        let (Some(indicator), Some(period)) = (indicators.get_mut(index as usize), lexed.periods.get(period as usize))
        else {
            continue;
        };
        // `đến hết tháng 9` counts from January.
        let label = indicator.period.as_ref().map(|stretch| lowered(&stretch.label)).unwrap_or_default();
        let since = ["hết", "đến"].iter().any(|until| label.starts_with(until));
        let whole = Period { kind: PeriodKind::Months, first_month: 1, ..*period };
        let period = if since { &whole } else { period };
        if let (Some(stretch), Some((start, end))) = (indicator.period.as_mut(), days(period, year)) {
            (stretch.start, stretch.end) = (Some(start), Some(end));
        }
    }
    for indicator in indicators {
        let Some(stretch) = indicator.period.as_mut() else { continue };
        if let (None, Some(year), Some(report)) = (&stretch.start, year, report)
            && lowered(&stretch.label).starts_with("cùng k")
        {
            let earlier = |day: &Option<String>| day.as_deref().and_then(|day| moved(day, year - 1));
            (stretch.start, stretch.end) = (earlier(&report.start), earlier(&report.end));
        }
        let same = report.is_some_and(|report| match &stretch.start {
            Some(_) => stretch.start == report.start && stretch.end == report.end,
            None => lowered(&stretch.label) == lowered(&report.label),
        });
        if same {
            indicator.period = None;
        }
    }
}

/// The year that a stretch lies in.
fn year(stretch: &Stretch) -> Option<u16> {
    let of = |day: &Option<String>| day.as_deref().and_then(|day| day.get(..4)?.parse::<u16>().ok());
    of(&stretch.end).filter(|&end| of(&stretch.start) == Some(end))
}

/// The same day of another year.
fn moved(day: &str, year: u16) -> Option<String> {
    Some(format!("{year:04}{}", day.get(4..)?))
}
