//! Rule `rate`: the level over the plan (or the total) against the percentage that the report prints.
//!
//! It checks completions (`đạt 93,6% kế hoạch`), shares (`677/678 trẻ đạt 99,8%`) and excesses (`vượt 15,8% kế hoạch`).
//! With several percentages of a plan only one can belong to the printed plan: the one that fits is told, the others
//! are of plans that the text does not print. A percentage of another period (`of base`) has no operand here.

use super::interval::Operand;
use super::notation::round;
use super::quotient::{Meeting, Quotient};
use super::wording::{self, Doubt};
use super::{Audit, Finding, Interval, Repair, Verdict};
use crate::assemble::{Confidence, Direction, Figure, Indicator, Kind, Of, Versus};
use crate::text::Span;
use rust_decimal::Decimal;

/// How many bytes may lie between a whole and the percentage for the two to belong together beyond doubt.
const NEAR: usize = 80;
/// `a/b`: how many bytes may lie between its two figures, the unit of the first included.
const SLASH: usize = 16;
/// A percentage this many times off is likelier misread than miscalculated.
const WILD: i64 = 5;

/// Checks the rates of one indicator. `index` is its place in the report.
pub(super) fn check(index: usize, indicator: &Indicator, findings: &mut Vec<Finding>) {
    let Some(value) = &indicator.value else { return };
    for of in [Of::Plan, Of::Total] {
        let stated: Vec<Stated<'_>> = stated(indicator, of);
        match whole(indicator, of) {
            Some((operand, whole)) => {
                let checks =
                    stated.iter().filter_map(|stated| Check::new(index, indicator, (operand, value, whole), *stated));
                settle(checks.collect(), findings);
            }
            None if of == Of::Plan => {
                findings.extend(stated.iter().filter_map(|rate| derive(index, indicator, value, rate.figure)))
            }
            None => {}
        }
    }
}

/// A percentage that the report prints, and whether it tells only the part above a hundred.
#[derive(Clone, Copy)]
struct Stated<'a> {
    figure: &'a Figure,
    excess: bool,
}

/// The percentages of `of`, in the order of the text.
fn stated(indicator: &Indicator, of: Of) -> Vec<Stated<'_>> {
    let rates =
        indicator.rates.iter().filter(|rate| rate.of == of).map(|rate| Stated { figure: &rate.figure, excess: false });
    let excess = indicator
        .changes
        .iter()
        .filter(|change| {
            of == Of::Plan
                && change.direction == Direction::Up
                && change.versus == Some(Versus::Plan)
                && change.figure.unit == "%"
        })
        .map(|change| Stated { figure: &change.figure, excess: true });
    rates.chain(excess).collect()
}

/// The figure that a percentage of `of` is taken of. Where the text prints only the other of the two, the slash form
/// was read the other way and the arithmetic is the same.
fn whole(indicator: &Indicator, of: Of) -> Option<(&'static str, &Figure)> {
    let plan = indicator.plan.as_ref().map(|figure| ("plan", figure));
    let total = indicator.total.as_ref().map(|figure| ("total", figure));
    match of {
        Of::Plan => plan.or(total),
        Of::Total => total.or(plan),
        Of::Base => None,
    }
}

/// One percentage with its operands and what came of it.
struct Check<'a> {
    index: usize,
    operand: &'static str,
    value: &'a Figure,
    whole: &'a Figure,
    stated: Stated<'a>,
    quotient: Quotient,
    meeting: Meeting,
    /// Why a difference would not be called one.
    doubt: Option<Doubt>,
}

impl<'a> Check<'a> {
    fn new(
        index: usize,
        indicator: &Indicator,
        (operand, value, whole): (&'static str, &'a Figure, &'a Figure),
        stated: Stated<'a>,
    ) -> Option<Self> {
        if value.span == whole.span || stated.figure.span == whole.span {
            return None;
        }
        let quotient = Quotient::new(value, whole, stated.figure, stated.excess)?;
        let meeting = quotient.meeting()?;
        let figures = [value, whole, stated.figure];
        let hedged = indicator.kind == Kind::Estimate
            || figures.iter().any(|figure| figure.bound.is_some() || figure.max.is_some());
        let same_unit = value.unit == whole.unit || value.unit.is_empty() || whole.unit.is_empty();
        let slash = gap(value.span, whole.span) <= SLASH;
        let near = gap(value.span.to(whole.span), stated.figure.span) <= NEAR;
        let together =
            same_unit && near && (slash || indicator.confidence == Confidence::Certain) && !quotient.off_by(WILD);
        let reached =
            || Quotient::new(value, whole, stated.figure, false).and_then(|q| q.meeting()) == Some(Meeting::Rounded);
        let doubt = if meeting == Meeting::No && !same_unit {
            return None;
        } else if hedged {
            Some(Doubt::Hedged)
        } else if stated.excess && reached() {
            Some(Doubt::Excess)
        } else {
            (!together).then_some(Doubt::Operands)
        };
        Some(Self { index, operand, value, whole, stated, quotient, meeting, doubt })
    }

    fn finding(&self, alone: bool) -> Option<Finding> {
        let verdict = match self.meeting {
            Meeting::Rounded => Verdict::Agrees,
            Meeting::Cut => Verdict::Truncated,
            Meeting::Hedged => return None,
            Meeting::No if self.doubt.is_none() && alone => Verdict::Differs,
            Meeting::No => Verdict::Review,
        };
        let stated = self.stated.figure;
        let computed = self.quotient.computed()?;
        let repairs = if verdict == Verdict::Agrees { Vec::new() } else { self.repairs(verdict) };
        Some(Finding {
            rule: Audit::Rate,
            verdict,
            indicators: vec![self.index],
            spans: vec![self.value.span, self.whole.span, stated.span],
            stated: Some(stated.amount),
            computed: Some(computed),
            stated_interval: Some(if verdict == Verdict::Truncated {
                Interval::cut(stated)?
            } else {
                self.quotient.stated
            }),
            computed_interval: Some(self.quotient.interval()?),
            formula: wording::ratio(self.value, self.whole, computed, stated.amount, self.stated.excess),
            repairs,
            message: wording::verdict(
                verdict,
                computed,
                stated.amount,
                if alone { self.doubt.unwrap_or(Doubt::Operands) } else { Doubt::Several },
            ),
        })
    }

    /// Which single input would have to change, and to what; only those that do make it hold.
    fn repairs(&self, verdict: Verdict) -> Vec<Repair> {
        let stated = self.stated.figure;
        let mut repairs = Vec::new();
        let mut offer = |operand: &'static str, figure: &Figure, to: Option<Decimal>, digits: i8| {
            let Some(to) = to.map(|to| at_digit(to, digits)).filter(|to| *to > Decimal::ZERO) else { return };
            let last_digit = digits.min(figure.last_digit);
            let repaired = Figure { amount: to, last_digit, text: super::notation::vietnamese(to), ..figure.clone() };
            let (value, whole, rate) = match operand {
                "value" => (&repaired, self.whole, stated),
                "rate" => (self.value, self.whole, &repaired),
                _ => (self.value, &repaired, stated),
            };
            let holds = Quotient::new(value, whole, rate, self.stated.excess).and_then(|q| q.meeting());
            if holds == Some(Meeting::Rounded) {
                repairs.push(Repair { operand, to });
            }
        };
        offer("rate", stated, self.quotient.exact(), stated.last_digit);
        if verdict != Verdict::Truncated {
            let ratio = self.quotient.stated_ratio();
            let of_value = ratio.and_then(|ratio| self.whole.amount.checked_mul(ratio));
            let of_whole = ratio.and_then(|ratio| self.value.amount.checked_div(ratio));
            offer("value", self.value, of_value, self.value.last_digit);
            offer(self.operand, self.whole, of_whole, self.whole.last_digit.min(self.value.last_digit));
        }
        repairs
    }
}

/// Of several percentages of one plan only one can be of the plan that is printed.
fn settle(checks: Vec<Check<'_>>, findings: &mut Vec<Finding>) {
    let alone = checks.len() == 1;
    let fitting = checks.iter().filter(|check| check.meeting != Meeting::No);
    let told: Vec<Finding> = fitting.filter_map(|check| check.finding(alone)).collect();
    if told.is_empty() && checks.iter().all(|check| check.meeting == Meeting::No) {
        findings.extend(checks.first().and_then(|check| check.finding(alone)));
    } else {
        findings.extend(told.into_iter().take(1));
    }
}

/// A level and a percentage of a plan that is not printed tell the plan.
fn derive(index: usize, indicator: &Indicator, value: &Figure, rate: &Figure) -> Option<Finding> {
    let hedged = |figure: &Figure| figure.bound.is_some() || figure.max.is_some();
    let own = indicator.changes.iter().any(|change| change.figure.span == rate.span);
    if hedged(value)
        || hedged(rate)
        || own
        || rate.amount <= Decimal::ZERO
        || value.amount <= Decimal::ZERO
        || value.unit.contains('%')
    {
        return None;
    }
    let level = Interval::printed(value, Operand::Value)?;
    let share = Interval::printed(rate, Operand::Rate)?;
    let low = level.low.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(share.high)?;
    let high = level.high.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(share.low)?;
    let plan = at_digit(value.amount.checked_mul(Decimal::ONE_HUNDRED)?.checked_div(rate.amount)?, value.last_digit);
    Some(Finding {
        rule: Audit::Rate,
        verdict: Verdict::Derived,
        indicators: vec![index],
        spans: vec![value.span, rate.span],
        stated: None,
        computed: Some(plan),
        stated_interval: None,
        computed_interval: Some(Interval { low: round(low, 6), high: round(high, 6) }),
        formula: wording::division(value, rate, plan),
        repairs: Vec::new(),
        message: wording::derived(plan, &value.unit, rate.amount),
    })
}

/// How many bytes lie between two figures.
fn gap(first: Span, second: Span) -> usize {
    second.start.saturating_sub(first.end).max(first.start.saturating_sub(second.end))
}

/// `exact` to the digit of that power of ten.
fn at_digit(exact: Decimal, digit: i8) -> Decimal {
    if digit <= 0 {
        return round(exact, u32::from(digit.unsigned_abs()));
    }
    super::interval::power_of_ten(digit)
        .and_then(|unit| round(exact.checked_div(unit)?, 0).checked_mul(unit))
        .unwrap_or(exact)
}

#[cfg(test)]
mod tests {
    use super::super::interval::unit_of;
    use super::super::sample::{of_plan, of_total, over_plan};
    use super::*;
    use expect_test::{Expect, expect};

    fn check(indicator: &Indicator, expected: &Expect) {
        let mut findings = Vec::new();
        super::check(0, indicator, &mut findings);
        let lines: Vec<String> = findings
            .iter()
            .map(|f| {
                let interval = f
                    .computed_interval
                    .map(|i| format!("[{}, {}]", i.low.normalize(), i.high.normalize()))
                    .unwrap_or_default();
                let repairs: Vec<String> = f.repairs.iter().map(|r| format!("{} {}", r.operand, r.to)).collect();
                format!("{:?}: {} {interval} {}", f.verdict, f.formula, repairs.join(", "))
            })
            .collect();
        expected.assert_eq(&lines.join("\n"));
    }

    #[test]
    fn a_percentage_that_follows_agrees() {
        check(
            &of_plan("ha", "118,14", "102", &["115,8"]),
            &expect!["Agrees: 118,14 / 102 = 115,82 %, nêu 115,8 % [115.818627, 115.828432] "],
        );
        check(
            &of_plan("đồng", "302 triệu", "560 triệu", &["54"]),
            &expect!["Agrees: 302 / 560 triệu = 53,93 %, nêu 54 % [53.839285, 54.017858] "],
        );
        check(
            &of_total("hộ", "1.978", "1.978", &["100"]),
            &expect!["Agrees: 1.978 / 1.978 = 100 %, nêu 100 % [100, 100] "],
        );
    }

    #[test]
    fn one_that_does_not_follow_differs_and_tells_what_would_hold() {
        check(
            &of_plan("ha", "18,27", "20", &["93,6"]),
            &expect!["Differs: 18,27 / 20 = 91,35 %, nêu 93,6 % [91.325, 91.375] rate 91.4, value 18.72, plan 19.52"],
        );
        check(
            &of_plan("ha", "37,57", "50", &["76"]),
            &expect!["Differs: 37,57 / 50 = 75,14 %, nêu 76 % [75.13, 75.15] rate 75, value 38, plan 49.43"],
        );
        check(
            &of_total("trường", "5", "7", &["75"]),
            &expect!["Differs: 5 / 7 = 71,43 %, nêu 75 % [71.428571, 71.428572] rate 71"],
        );
    }

    #[test]
    fn a_percentage_that_was_cut_is_told_as_such() {
        check(
            &of_total("trẻ", "677", "678", &["99,8"]),
            &expect!["Truncated: 677 / 678 = 99,85 %, nêu 99,8 % [99.852507, 99.852508] rate 99.9"],
        );
        check(
            &of_plan("đồng", "1.942.000.000", "5.137.600.000", &["37,79"]),
            &expect!["Truncated: 1.942.000.000 / 5.137.600.000 = 37,8 %, nêu 37,79 % [37.79975, 37.799751] rate 37.8"],
        );
    }

    #[test]
    fn of_several_plans_only_the_one_that_fits_is_told() {
        check(
            &of_plan("đồng", "54,9 tỷ", "91,5 tỷ", &["58", "60"]),
            &expect!["Agrees: 54,9 / 91,5 tỷ = 60 %, nêu 60 % [59.912616, 60.08748] "],
        );
        check(
            &of_plan("đồng", "54,9 tỷ", "91,5 tỷ", &["58", "65"]),
            &expect![
                "Review: 54,9 / 91,5 tỷ = 60 %, nêu 58 % [59.912616, 60.08748] rate 60, value 53100000000, plan 94700000000"
            ],
        );
    }

    #[test]
    fn a_hedged_figure_never_differs() {
        check(&of_plan("ha", "trên 18,2", "20", &["93,6"]), &expect![[""]]);
        check(
            &of_plan("ha", "gần 18,2", "20", &["93,6"]),
            &expect!["Review: 18,2 / 20 = 91 %, nêu 93,6 % [90.75, 91.25] rate 91, value 18.7, plan 19.4"],
        );
        check(&of_plan("ha", "khoảng 18", "20", &["90"]), &expect!["Agrees: 18 / 20 = 90 %, nêu 90 % [87.5, 92.5] "]);
        let mut estimate = of_plan("ha", "18,27", "20", &["93,6"]);
        estimate.kind = Kind::Estimate;
        check(
            &estimate,
            &expect!["Review: 18,27 / 20 = 91,35 %, nêu 93,6 % [91.325, 91.375] rate 91.4, value 18.72, plan 19.52"],
        );
    }

    #[test]
    fn doubtful_operands_are_for_review() {
        check(
            &of_plan("đồng", "1.809,5 triệu", "75 triệu", &["24"]),
            &expect![
                "Review: 1.809,5 / 75 triệu = 2.412,67 %, nêu 24 % [2412.6, 2412.733334] rate 2413, value 18000000, plan 7539600000"
            ],
        );
        let mut far = of_plan("ha", "18,27", "20", &["93,6"]);
        far.rates[0].figure.span = Span::new(500, 504);
        check(
            &far,
            &expect!["Review: 18,27 / 20 = 91,35 %, nêu 93,6 % [91.325, 91.375] rate 91.4, value 18.72, plan 19.52"],
        );
        let mut units = of_plan("ha", "18,27", "20", &["93,6"]);
        units.plan.as_mut().into_iter().for_each(|plan| plan.unit = "hộ".into());
        check(&units, &expect![[""]]);
    }

    #[test]
    fn a_plan_that_is_not_printed_follows() {
        check(
            &of_plan("tấn", "694,5", "-", &["98,5"]),
            &expect!["Derived: 694,5 / 98,5 % ≈ 705,1 [704.667681, 705.485018] "],
        );
        check(
            &of_plan("con", "1.250", "-", &["104"]),
            &expect!["Derived: 1.250 / 104 % ≈ 1.202 [1196.172249, 1207.729469] "],
        );
        check(&of_plan("tấn", "trên 694,5", "-", &["98,5"]), &expect![[""]]);
    }

    #[test]
    fn an_excess_counts_from_a_hundred() {
        check(
            &over_plan("ha", "118,14", "102", "15,8"),
            &expect!["Agrees: 118,14 / 102 − 100 % = 15,82 %, nêu 15,8 % [15.818627, 15.828432] "],
        );
        check(
            &over_plan("ha", "118,14", "102", "115,8"),
            &expect![
                "Review: 118,14 / 102 − 100 % = 15,82 %, nêu 115,8 % [15.818627, 15.828432] rate 15.8, value 220.12, plan 54.75"
            ],
        );
        check(
            &over_plan("ha", "118,14", "102", "13"),
            &expect![
                "Differs: 118,14 / 102 − 100 % = 15,82 %, nêu 13 % [15.818627, 15.828432] rate 16, value 115.26, plan 104.55"
            ],
        );
    }

    #[test]
    fn what_has_no_quotient_is_silent() {
        check(&of_plan("ha", "18,27", "0", &["93,6"]), &expect![[""]]);
        check(&of_plan("đồng", "79228162514264337593543950335", "0,0001", &["93,6"]), &expect![[""]]);
        let mut base = of_plan("ha", "18,27", "20", &["93,6"]);
        base.rates[0].of = Of::Base;
        check(&base, &expect![[""]]);
    }

    #[test]
    fn the_last_digit_of_a_unit_is_kept() {
        assert_eq!(at_digit(Decimal::new(705_076, 3), -1), Decimal::new(7051, 1));
        assert_eq!(at_digit(Decimal::from(1_549), 2), Decimal::from(1_500));
        assert_eq!(
            unit_of(&of_plan("ha", "1,5", "-", &[]).value.unwrap_or_else(|| super::super::sample::figure("1,5", "ha"))),
            Some(Decimal::new(1, 1))
        );
    }
}
