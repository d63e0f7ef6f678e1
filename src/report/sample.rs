//! Reports for the tests of this room.

use super::{Amount, Confidence, Figure, Indicator, Kind, Report, Span};

/// A report with one indicator that has a name and a value.
pub(super) fn report(name: &str, value: &str) -> Report {
    let figure = Figure {
        amount: Amount::default(),
        max: None,
        unit: Some("ha".into()),
        bound: None,
        text: value.into(),
        span: Span { start: 0, end: 1 },
    };
    let indicator = Indicator {
        id: "i1".into(),
        name: name.into(),
        code: None,
        sector: None,
        kind: Kind::Result,
        confidence: Confidence::Certain,
        value: Some(figure),
        plan: None,
        total: None,
        rates: Vec::new(),
        changes: Vec::new(),
        period: None,
        locality: None,
        scope: 0,
        part_of: None,
        section: None,
        rule: "test".into(),
        span: Span { start: 0, end: 1 },
    };
    Report { indicators: vec![indicator], ..Report::default() }
}
