//! Rule `rate`: the level over the plan (or the total, or the base) against the percentage that the report prints.
//!
//! It checks completions (`đạt 93,6% kế hoạch`), shares (`677/678 trẻ đạt 99,8%`), excesses (`vượt 15,8% kế hoạch`) and
//! percentages of another period that stands in a bracket (`bằng 98% so với cùng kỳ (1.275 con)`). With several
//! percentages of a plan only one can belong to the printed plan: the one that fits is told, the others are of plans
//! that the text does not print.

use super::derive::Derivation;
use super::equation::{Equation, Form, Input, Meeting};
use super::interval::Range;
use super::operand::Operand;
use super::ratio::Ratio;
use super::rules::Rule;
use super::wording::Doubt;
use super::{Audit, Evidence, Finding};
use crate::assemble::{Completion, Confidence, Direction, Figure, Indicator, Kind, Of, Tie, Versus};
use crate::text::Span;

/// How many bytes may lie between a whole and the percentage for the two to belong together beyond doubt.
const NEAR: usize = 80;
/// `a/b`: how many bytes may lie between its two figures, the unit of the first included.
const SLASH: usize = 16;
/// A percentage this many times off is likelier misread than miscalculated.
const WILD: i64 = 5;

/// How many bytes may lie between a percentage and its plan in the bracket behind it.
const ANEW: usize = 40;

/// What this rule checks, for people.
pub(super) const CHECK: Rule = Rule {
    id: "rate",
    vi: "Kết quả chia cho kế hoạch (tổng số, số cùng kỳ) so với tỷ lệ phần trăm được nêu; phần vượt kế hoạch cũng được tính lại.",
    en: "The result over the plan (the total, the level before) against the stated percentage; an excess over the plan is recomputed too.",
    arithmetic: "tỷ lệ = 100 × kết quả / kế hoạch; vượt = tỷ lệ − 100",
    examples: &[
        ("Trồng mới 45,2 ha/40 ha, đạt 113% kế hoạch", "agrees"),
        ("Trồng mới 45,2 ha/40 ha, đạt 118% kế hoạch", "differs"),
        ("Tiêm chủng 386/389 trẻ, đạt 99,2%", "agrees"),
        ("Tiêm chủng 389/391 trẻ, đạt 99,4%", "truncated"),
        ("Trồng mới 45,2 ha/40 ha, vượt 23% kế hoạch", "differs"),
        ("Thu phí đạt 45,2 tỷ đồng, bằng 112% so với cùng kỳ năm 2022 (41,1 tỷ đồng)", "differs"),
        ("Thu phí đạt 45,2 tỷ đồng, bằng 96% so với kế hoạch (47,1 tỷ đồng)", "agrees"),
        ("Sản lượng 412 tấn, đạt 103% kế hoạch", "derived"),
    ],
    counterexamples: &[
        "Trồng mới trên 45 ha/40 ha, đạt 118% kế hoạch",
        "Thu ngân sách đạt 45,2 tỷ đồng, tăng 12% so với cùng kỳ.",
        "Gieo trồng 45,2 ha/40 ha lúa; năng suất đạt 55 tạ/ha.",
        "Có 12 thôn, 5 thôn đạt chuẩn; 95% hộ dân dùng nước sạch.",
    ],
};

/// Checks the rates of one indicator. `index` is its place in the report.
pub(super) fn check(evidence: &Evidence<'_>, index: usize, indicator: &Indicator, findings: &mut Vec<Finding>) {
    if indicator.rates.is_empty() && indicator.plan.is_none() && indicator.changes.is_empty() {
        return;
    }
    let Some(value) = &indicator.value else { return };
    for of in [Of::Plan, Of::Total, Of::Base] {
        let Some(whole) = whole(evidence, index, indicator, of) else {
            if of == Of::Plan {
                findings.extend(stated(indicator, of).filter_map(|rate| plan(index, indicator, value, rate.figure)));
            }
            continue;
        };
        let value = Input { role: "value", figure: value, operand: Operand::Value, indicator: index };
        // What a plan is exceeded by is not told against a number of all there are: `78/79 thôn, vượt 3,8% chỉ tiêu`.
        let of_all = whole.role == "total";
        let checks = stated(indicator, of).filter(|rate| !(rate.excess && of_all));
        let checks = checks.filter_map(|rate| Check::new(evidence, indicator, [value, whole], rate));
        let checks: Vec<Check<'_>> = checks.collect();
        if checks.is_empty() && of == Of::Plan && stated(indicator, of).next().is_none() {
            findings.extend(completion(index, indicator, value.figure, whole.figure));
        }
        settle(evidence, &checks, findings);
    }
}

/// Whether a share names another whole than the one printed: `12/18 xã đạt chuẩn, chiếm 70% số xã miền núi`.
fn has_own_base(indicator: &Indicator, rate: &Completion) -> bool {
    rate.of == Of::Total && indicator.total.is_some() && rate.basis.is_some()
}

/// A percentage that the report prints, and whether it tells only the part above a hundred.
#[derive(Clone, Copy)]
struct Stated<'a> {
    figure: &'a Figure,
    excess: bool,
}

/// The percentages of `of`, in the order of the text.
fn stated(indicator: &Indicator, of: Of) -> impl Iterator<Item = Stated<'_>> {
    let rates = indicator.rates.iter().filter(move |rate| rate.of == of && !has_own_base(indicator, rate));
    let excess = indicator.changes.iter().filter(move |change| {
        of == Of::Plan
            && change.direction == Direction::Up
            && change.versus == Some(Versus::Plan)
            && change.figure.unit == "%"
    });
    rates
        .map(|rate| Stated { figure: &rate.figure, excess: false })
        .chain(excess.map(|change| Stated { figure: &change.figure, excess: true }))
}

/// The figure that a percentage of `of` is taken of. Where the text prints only the other of the two, the slash form
/// was read the other way and the arithmetic is the same.
fn whole<'a>(evidence: &Evidence<'a>, index: usize, indicator: &'a Indicator, of: Of) -> Option<Input<'a>> {
    let input = |role, figure| Input { role, figure, operand: Operand::Whole, indicator: index };
    let plan = || {
        let figure = indicator.plan.as_ref()?;
        // A plan in the bracket behind its percentage was rounded like any other level.
        let behind = indicator.rates.iter().any(|rate| rate.figure.span.end < figure.span.start);
        let operand = if behind { Operand::Value } else { Operand::Whole };
        Some(Input { operand, ..input("plan", figure) })
    };
    let total = || indicator.total.as_ref().map(|figure| input("total", figure));
    let behind = |tie, role| {
        let (other, compared) = evidence.compared(index, tie)?;
        Some(Input { role, figure: compared.value.as_ref()?, operand: Operand::Value, indicator: other })
    };
    // `Kế hoạch trồng 1.200 ha, thực hiện 1.150 ha, đạt 95,8%`: the plan was told just before.
    let before = || {
        let other = index.checked_sub(1)?;
        let told = evidence.indicators.get(other)?;
        let figure = told.plan.as_ref().filter(|_| told.kind == Kind::Plan && told.name == indicator.name)?;
        let near = gap(figure.span, indicator.span) <= NEAR;
        near.then_some(Input { role: "plan", figure, operand: Operand::Whole, indicator: other })
    };
    match of {
        Of::Plan => plan().or_else(total).or_else(|| behind(Tie::Plan, "plan")).or_else(before),
        Of::Total => total().or_else(plan),
        Of::Base => behind(Tie::Base, "base"),
    }
}

/// One percentage with its operands and what came of it.
struct Check<'a> {
    equation: Equation<'a>,
    meeting: Meeting,
    /// Why a difference would not be called one.
    doubt: Option<Doubt>,
}

impl<'a> Check<'a> {
    fn new(evidence: &Evidence<'_>, indicator: &Indicator, inputs: [Input<'a>; 2], stated: Stated<'a>) -> Option<Self> {
        let [value, whole] = inputs;
        if value.figure.span == whole.figure.span || stated.figure.span == whole.figure.span {
            return None;
        }
        if stated.figure.amount.is_sign_negative() || stated.figure.amount.is_zero() {
            return None;
        }
        let equation = Equation::new(
            Audit::Rate,
            Form::Percent(if stated.excess { 100 } else { 0 }),
            Input { role: "rate", figure: stated.figure, operand: Operand::Rate, indicator: value.indicator },
            inputs.to_vec(),
        );
        let meeting = equation.meeting(evidence.tolerance)?;
        if meeting != Meeting::No {
            return Some(Self { equation, meeting, doubt: None });
        }
        let (level, base) = (value.figure, whole.figure);
        let same_unit = level.unit == base.unit || level.unit.is_empty() || base.unit.is_empty();
        if !same_unit {
            return None;
        }
        let slash = gap(level.span, base.span) <= SLASH;
        let near = gap(level.span.to(base.span), stated.figure.span) <= NEAR;
        let hedged = indicator.kind == Kind::Estimate || equation.is_hedged();
        let wild = equation.off_by(WILD);
        if hedged && wild {
            return None;
        }
        // A plan told anew behind the percentage may be another: `đạt 80% nghị quyết nhiệm kỳ; kế hoạch năm là 55`.
        let anew = base.span.start > stated.figure.span.end && gap(base.span, stated.figure.span) > ANEW;
        let together = !anew && near && (slash || indicator.confidence == Confidence::Certain) && !wild;
        let reached = || {
            let reached = equation.with_form(Form::Percent(0));
            reached.meeting(evidence.tolerance) == Some(Meeting::Rounded)
        };
        let doubt = if hedged {
            Some(Doubt::Hedged)
        } else if stated.excess && reached() {
            Some(Doubt::Excess)
        } else {
            (!together).then_some(Doubt::Operands)
        };
        Some(Self { equation, meeting, doubt })
    }
}

/// Of several percentages of one plan only one can be of the plan that is printed.
fn settle(evidence: &Evidence<'_>, checks: &[Check<'_>], findings: &mut Vec<Finding>) {
    let fitting = checks.iter().find(|check| matches!(check.meeting, Meeting::Rounded | Meeting::Cut));
    let told = fitting.or_else(|| checks.first().filter(|_| checks.iter().all(|check| check.meeting == Meeting::No)));
    if let Some(check) = told {
        let doubt = if checks.len() > 1 { Some(Doubt::Several) } else { check.doubt };
        findings.extend(check.equation.finding(check.meeting, doubt, evidence.tolerance));
    }
}

/// A level and a percentage of a plan that is not printed tell the plan.
fn plan(index: usize, indicator: &Indicator, value: &Figure, rate: &Figure) -> Option<Finding> {
    if indicator.changes.iter().any(|change| change.figure.span == rate.span) || value.unit.contains('%') {
        return None;
    }
    let derivation = Derivation {
        rule: Audit::Rate,
        indicators: &[index],
        name: ["Kế hoạch", "The plan"],
        inputs: [(value, Operand::Value), (rate, Operand::Rate)],
        signs: ["", " / ", ""],
        evaluate: |value, rate| value.mul(Range::point(Ratio::whole(100)))?.div(rate),
        digit: value.last_digit,
        unit: &value.unit,
    };
    derivation.finding()
}

/// A level and its plan tell the completion when no percentage is printed.
fn completion(index: usize, indicator: &Indicator, value: &Figure, plan: &Figure) -> Option<Finding> {
    if indicator.plan.is_none() || value.span == plan.span || value.unit != plan.unit {
        return None;
    }
    let derivation = Derivation {
        rule: Audit::Rate,
        indicators: &[index],
        name: ["Tỷ lệ hoàn thành kế hoạch", "The completion"],
        inputs: [(value, Operand::Value), (plan, Operand::Whole)],
        signs: ["", " / ", ""],
        evaluate: |value, plan| value.mul(Range::point(Ratio::whole(100)))?.div(plan),
        digit: -1,
        unit: "%",
    };
    derivation.finding()
}

/// How many bytes lie between two figures.
pub(super) fn gap(first: Span, second: Span) -> usize {
    second.start.saturating_sub(first.end).max(first.start.saturating_sub(second.end))
}

#[cfg(test)]
mod tests {
    use super::super::sample::{evidence, of_plan, of_total, over_plan};
    use super::*;
    use crate::assemble::Ties;
    use expect_test::{Expect, expect};

    fn check(indicator: &Indicator, expected: &Expect) {
        let mut findings = Vec::new();
        super::check(&evidence(&Ties::default()), 0, indicator, &mut findings);
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
            &expect!["Agrees: 118,14 / 102 = 115,82%, nêu 115,8% [115.818627, 115.828432] "],
        );
        check(
            &of_plan("đồng", "302 triệu", "560 triệu", &["54"]),
            &expect!["Agrees: 302 / 560 triệu = 53,93%, nêu 54% [53.839285, 54.017858] "],
        );
        check(
            &of_total("hộ", "1.978", "1.978", &["100"]),
            &expect!["Agrees: 1.978 / 1.978 = 100%, nêu 100% [100, 100] "],
        );
    }

    #[test]
    fn one_that_does_not_follow_differs_and_tells_what_would_hold() {
        check(
            &of_plan("ha", "18,27", "20", &["93,6"]),
            &expect!["Differs: 18,27 / 20 = 91,35%, nêu 93,6% [91.325, 91.375] rate 91.4, value 18.72, plan 19.52"],
        );
        check(
            &of_plan("ha", "37,57", "50", &["76"]),
            &expect!["Differs: 37,57 / 50 = 75,14%, nêu 76% [75.13, 75.15] rate 75, value 38, plan 49.43"],
        );
        check(
            &of_total("trường", "5", "7", &["75"]),
            &expect!["Differs: 5 / 7 = 71,43%, nêu 75% [71.428571, 71.428572] rate 71"],
        );
    }

    #[test]
    fn a_percentage_that_was_cut_is_told_as_such() {
        check(
            &of_total("trẻ", "677", "678", &["99,8"]),
            &expect!["Truncated: 677 / 678 = 99,85%, nêu 99,8% [99.852507, 99.852508] rate 99.9"],
        );
        check(
            &of_plan("đồng", "1.942.000.000", "5.137.600.000", &["37,79"]),
            &expect!["Truncated: 1.942.000.000 / 5.137.600.000 = 37,8%, nêu 37,79% [37.79975, 37.799751] rate 37.8"],
        );
    }

    #[test]
    fn of_several_plans_only_the_one_that_fits_is_told() {
        check(
            &of_plan("đồng", "54,9 tỷ", "91,5 tỷ", &["58", "60"]),
            &expect!["Agrees: 54,9 / 91,5 tỷ = 60%, nêu 60% [59.912616, 60.08748] "],
        );
        check(
            &of_plan("đồng", "54,9 tỷ", "91,5 tỷ", &["58", "65"]),
            &expect![
                "Review: 54,9 / 91,5 tỷ = 60%, nêu 58% [59.912616, 60.08748] rate 60, value 53100000000, plan 94700000000"
            ],
        );
    }

    #[test]
    fn a_hedged_figure_never_differs() {
        check(&of_plan("ha", "trên 18,2", "20", &["93,6"]), &expect![[""]]);
        check(
            &of_plan("ha", "gần 18,2", "20", &["93,6"]),
            &expect!["Review: 18,2 / 20 = 91%, nêu 93,6% [90.75, 91.25] rate 91, value 18.7, plan 19.4"],
        );
        check(&of_plan("ha", "khoảng 18", "20", &["90"]), &expect!["Agrees: 18 / 20 = 90%, nêu 90% [87.5, 92.5] "]);
        let mut estimate = of_plan("ha", "18,27", "20", &["93,6"]);
        estimate.kind = Kind::Estimate;
        check(
            &estimate,
            &expect!["Review: 18,27 / 20 = 91,35%, nêu 93,6% [91.325, 91.375] rate 91.4, value 18.72, plan 19.52"],
        );
    }

    #[test]
    fn doubtful_operands_are_for_review() {
        check(
            &of_plan("đồng", "1.809,5 triệu", "75 triệu", &["24"]),
            &expect![
                "Review: 1.809,5 / 75 triệu = 2.412,67%, nêu 24% [2412.6, 2412.733334] rate 2413, value 18000000, plan 7539600000"
            ],
        );
        let mut far = of_plan("ha", "18,27", "20", &["93,6"]);
        far.rates[0].figure.span = Span::new(500, 504);
        check(
            &far,
            &expect!["Review: 18,27 / 20 = 91,35%, nêu 93,6% [91.325, 91.375] rate 91.4, value 18.72, plan 19.52"],
        );
        let mut units = of_plan("ha", "18,27", "20", &["93,6"]);
        units.plan.as_mut().into_iter().for_each(|plan| plan.unit = "hộ".into());
        check(&units, &expect![[""]]);
    }

    #[test]
    fn a_plan_that_is_not_printed_follows() {
        check(
            &of_plan("tấn", "694,5", "-", &["98,5"]),
            &expect!["Derived: 694,5 / 98,5% ≈ 705,1 [704.667681, 705.485018] "],
        );
        check(
            &of_plan("con", "1.250", "-", &["104"]),
            &expect!["Derived: 1.250 / 104% ≈ 1.202 [1196.172248, 1207.729469] "],
        );
        check(&of_plan("tấn", "trên 694,5", "-", &["98,5"]), &expect![[""]]);
    }

    #[test]
    fn an_excess_counts_from_a_hundred() {
        check(
            &over_plan("ha", "118,14", "102", "15,8"),
            &expect!["Agrees: 118,14 / 102 − 100% = 15,82%, nêu 15,8% [15.818627, 15.828432] "],
        );
        check(
            &over_plan("ha", "118,14", "102", "115,8"),
            &expect![
                "Review: 118,14 / 102 − 100% = 15,82%, nêu 115,8% [15.818627, 15.828432] rate 15.8, value 220.12, plan 54.75"
            ],
        );
        check(
            &over_plan("ha", "118,14", "102", "13"),
            &expect![
                "Differs: 118,14 / 102 − 100% = 15,82%, nêu 13% [15.818627, 15.828432] rate 16, value 115.26, plan 104.55"
            ],
        );
    }

    #[test]
    fn what_has_no_quotient_is_silent() {
        check(&of_plan("ha", "18,27", "0", &["93,6"]), &expect![[""]]);
        check(&of_plan("đồng", "79228162514264337593543950335", "0,0001", &["93,6"]), &expect![[""]]);
        let mut base = of_plan("ha", "18,27", "20", &["93,6"]);
        base.rates[0].of = Of::Base;
        check(&base, &expect!["Derived: 18,27 / 20 ≈ 91,4% [91.325, 91.375] "]);
    }
}
