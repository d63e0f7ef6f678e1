//! What a reader puts right is read like a report, and checked anew.

use solieu::report::{Direction, Kind, Verdict};
use solieu::{Correction, Field, Options, Report, extract};

const TEXT: &str = "Diện tích lúa 18,27 ha/20 ha, đạt 93,6% kế hoạch, tăng 5 ha so với cùng kỳ.";

fn corrected(edits: &[(Field, &str)], ignored: bool) -> Report {
    let edits = edits.iter().map(|&(field, words)| (field, words.to_owned())).collect();
    let corrections = vec![Correction { indicator: 0, edits, ignored }];
    extract(TEXT, &Options { corrections, ..Options::default() })
}

fn differs(report: &Report) -> bool {
    report.audit.iter().any(|finding| finding.verdict == Verdict::Differs)
}

#[test]
fn a_figure_put_right_is_checked_anew() {
    assert!(differs(&extract(TEXT, &Options::default())));
    let report = corrected(&[(Field::Rate(0), "91,4%")], false);
    assert!(!differs(&report));
    let rate = &report.indicators[0].rates[0];
    assert_eq!((rate.amount.get(), rate.text.as_str()), (91.4, "91,4%"));
    assert_eq!(&TEXT[rate.span.start..rate.span.end], "93,6%", "it stays tied to the words of the text");
    assert!(!differs(&corrected(&[(Field::Plan, "19,52 ha")], false)));
}

#[test]
fn words_kind_and_units_can_be_put_right() {
    let report =
        corrected(&[(Field::Name, "Diện tích lúa xuân"), (Field::Kind, "goal"), (Field::Value, "1,2 nghìn ha")], false);
    let told = &report.indicators[0];
    assert_eq!((told.name.as_str(), told.kind), ("Diện tích lúa xuân", Kind::Goal));
    assert_eq!(told.value.as_ref().map(|v| (v.amount.get(), v.unit.as_deref())), Some((1200.0, Some("ha"))));
}

#[test]
fn no_words_take_a_figure_away_and_no_figure_changes_nothing() {
    let report = corrected(&[(Field::Rate(0), ""), (Field::Value, "nhiều")], false);
    assert!(report.indicators[0].rates.is_empty());
    assert_eq!(report.indicators[0].value, extract(TEXT, &Options::default()).indicators[0].value);
}

#[test]
fn a_movement_keeps_its_way_unless_the_words_say_another() {
    let way = |words: &str| corrected(&[(Field::Change(0), words)], false).indicators[0].changes[0].direction;
    assert_eq!(way("7 ha"), Direction::Up);
    assert_eq!(way("giảm 7 ha"), Direction::Down);
}

#[test]
fn what_is_ignored_stays_and_is_not_checked() {
    let report = corrected(&[], true);
    assert_eq!(report.indicators.len(), 1);
    assert!(report.indicators[0].value.is_some());
    assert!(report.audit.is_empty());
}

#[test]
fn fields_have_the_names_of_the_report() {
    assert_eq!(Field::named("rates.12"), Some(Field::Rate(12)));
    assert_eq!(Field::named("changes.0"), Some(Field::Change(0)));
    for name in ["", "rates", "rates.", "rates.-1", "values", "rates.x"] {
        assert_eq!(Field::named(name), None, "{name}");
    }
}
