//! The audit over figures made at random: consistent ones never differ, perturbed ones always do.

use proptest::prelude::*;
use rust_decimal::{Decimal, RoundingStrategy};
use solieu::assemble::{Completion, Confidence, Figure, Indicator, Kind, Of, Ties};
use solieu::audit::{Evidence, Tolerance, Verdict, audit};
use solieu::text::Span;

/// A figure of `decimals` decimals times a power of ten, printed at `at`.
fn figure(amount: Decimal, decimals: u32, scale: u32, unit: &str, at: usize) -> Figure {
    let text = amount.round_dp(decimals).to_string().replace('.', ",");
    let factor = Decimal::from(10_i64.pow(scale));
    let span = Span::new(at, at + text.len());
    let last_digit = i8::try_from(scale).unwrap() - i8::try_from(decimals).unwrap();
    Figure { amount: amount * factor, max: None, unit: unit.into(), bound: None, last_digit, text: text.into(), span }
}

fn indicator(value: Figure, plan: Figure, rate: Figure) -> Indicator {
    let span = value.span.to(rate.span);
    Indicator {
        name: "Sản lượng".into(),
        code: None,
        sector: None,
        kind: Kind::Result,
        confidence: Confidence::Certain,
        value: Some(value),
        before: None,
        plan: Some(plan.into()),
        total: None,
        rates: vec![Completion { figure: rate, of: Of::Plan, basis: None }],
        changes: Vec::new(),
        period: None,
        locality: None,
        scope: 0,
        part_of: None,
        section: None,
        rule: "test",
        span,
    }
}

/// Level and plan as the office knows them, and how many decimals and which scale word it prints.
#[derive(Clone, Debug)]
struct Case {
    level: Decimal,
    plan: Decimal,
    decimals: u32,
    rate_decimals: u32,
    scale: u32,
    unit: &'static str,
}

impl Case {
    fn exact_rate(&self) -> Decimal {
        self.level * Decimal::ONE_HUNDRED / self.plan
    }

    /// The indicator as a report prints it, with `rate` for its percentage.
    fn printed(&self, rate: Decimal) -> Indicator {
        let level = rounded(self.level, self.decimals);
        let plan = figure(self.plan, 0, self.scale, self.unit, 12);
        indicator(
            figure(level, self.decimals, self.scale, self.unit, 0),
            plan,
            figure(rate, self.rate_decimals, 0, "%", 30),
        )
    }

    /// The worth of the last digit of the percentage.
    fn unit_of_rate(&self) -> Decimal {
        Decimal::new(1, self.rate_decimals)
    }

    /// How far the percentage may be off for the rounding of the level alone.
    fn slack(&self) -> Decimal {
        Decimal::new(1, self.decimals) * Decimal::ONE_HUNDRED / self.plan
    }
}

fn rounded(exact: Decimal, decimals: u32) -> Decimal {
    exact.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

fn cases() -> impl Strategy<Value = Case> {
    let units = prop_oneof![Just(("ha", 0)), Just(("tấn", 0)), Just(("đồng", 6)), Just(("đồng", 9))];
    (50_000_i64..2_000_000, 50_i64..2_000, 0_u32..3, 0_u32..3, units).prop_map(
        |(level, plan, decimals, rate_decimals, (unit, scale))| Case {
            level: Decimal::new(level, 3),
            plan: Decimal::from(plan),
            decimals,
            rate_decimals,
            scale,
            unit,
        },
    )
}

/// The verdicts of the audit on one indicator.
fn check(indicator: Indicator) -> Vec<Verdict> {
    let indicators = [indicator];
    let evidence =
        Evidence { indicators: &indicators, ties: &Ties::default(), end: None, tolerance: Tolerance::HalfUlp };
    audit(&evidence).iter().map(|finding| finding.verdict).collect()
}

/// What a rule says of a text.
fn verdicts(rule: &str, text: &str) -> Vec<String> {
    let report = solieu::extract(text, &solieu::Options::default());
    let own = report.audit.iter().filter(|finding| format!("{:?}", finding.rule).to_lowercase() == rule);
    own.map(|finding| format!("{:?}", finding.verdict).to_lowercase()).collect()
}

#[test]
fn every_example_of_a_rule_has_its_verdict() {
    let mut wrong = Vec::new();
    for rule in solieu::audit::rules() {
        for (text, verdict) in rule.examples {
            let told = verdicts(rule.id, text);
            // What follows from the same figures may be told besides.
            if !told.iter().any(|one| one == verdict) || told.iter().any(|one| one != verdict && one != "derived") {
                wrong.push(format!("{}: {text}: {told:?}, not {verdict}", rule.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn of_a_counterexample_no_rule_asks_to_look_again() {
    let mut wrong = Vec::new();
    for rule in solieu::audit::rules() {
        for text in rule.counterexamples {
            for any in solieu::audit::rules() {
                let told = verdicts(any.id, text);
                if told.iter().any(|verdict| verdict != "derived" && verdict != "agrees") {
                    wrong.push(format!("{}: {text}: {} {told:?}", rule.id, any.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

proptest! {
    #[test]
    fn figures_that_were_rounded_agree(case in cases()) {
        let rate = rounded(case.exact_rate(), case.rate_decimals);
        prop_assume!(rate > Decimal::ZERO);
        prop_assert_eq!(check(case.printed(rate)), [Verdict::Agrees]);
    }

    #[test]
    fn figures_that_were_cut_never_differ(case in cases()) {
        let rate = case.exact_rate().trunc_with_scale(case.rate_decimals);
        prop_assume!(rate > Decimal::ZERO);
        let verdicts = check(case.printed(rate));
        prop_assert!(matches!(verdicts.as_slice(), [Verdict::Agrees | Verdict::Truncated]), "{:?}", verdicts);
    }

    #[test]
    fn a_percentage_beyond_its_interval_differs(case in cases(), steps in 2_i64..40, down: bool) {
        let off = case.slack() + case.unit_of_rate() * Decimal::from(steps);
        let rate = rounded(if down { case.exact_rate() - off } else { case.exact_rate() + off }, case.rate_decimals);
        // What is several times off is for review: it is likelier misread than miscalculated.
        prop_assume!(rate * Decimal::from(4) > case.exact_rate() && rate < case.exact_rate() * Decimal::from(4));
        prop_assert_eq!(check(case.printed(rate)), [Verdict::Differs]);
    }

    #[test]
    fn no_figure_makes_it_fail(amounts in prop::array::uniform3(any::<i128>()), scales in prop::array::uniform3(0_u32..4), digits in prop::array::uniform3(-30_i8..30)) {
        let figures: Vec<Figure> = amounts.iter().zip(scales).zip(digits).map(|((&amount, scale), last_digit)| {
            let amount = Decimal::try_from_i128_with_scale(amount >> 33, scale).unwrap_or(Decimal::MAX);
            Figure { amount, max: None, unit: "ha".into(), bound: None, last_digit, text: "".into(), span: Span::new(0, 1) }
        }).collect();
        let [value, mut plan, mut rate] = <[Figure; 3]>::try_from(figures).unwrap();
        plan.span = Span::new(2, 3);
        rate.span = Span::new(4, 5);
        prop_assert!(check(indicator(value, plan, rate)).len() <= 1);
    }
}
