//! Rule `product`: so much per unit times units against the amount: area × yield = production, price × quantity,
//! average × count.
//!
//! The units tell which figures may belong together (`ha`, `tạ/ha`, `tấn`), their names and places whether they do.
//! Only an area, a yield and a production of the same crop that stand next to each other can differ; others agree, are
//! for review when they come within a tenth, or are silent.

use super::equation::{Equation, Form, Input, Meeting};
use super::operand::Operand;
use super::rate::gap;
use super::rules::Rule;
use super::sum::within_a_tenth;
use super::unit::product;
use super::wording::Doubt;
use super::{Audit, Evidence, Finding};
use crate::assemble::{Confidence, Figure, Indicator, Kind};

/// How many indicators before and behind the rate are looked at.
const REACH: usize = 4;
/// How many bytes may lie between the rate and another figure.
const NEAR: usize = 240;
/// A product this many times off is likelier misread than miscalculated.
const WILD: i64 = 2;

/// What this rule checks, for people.
pub(super) const CHECK: Rule = Rule {
    id: "product",
    vi: "Diện tích nhân năng suất so với sản lượng; giá nhân số lượng; bình quân nhân số đơn vị. Đơn vị được quy đổi.",
    en: "Area times yield against production; price times quantity; average times count. Units are converted.",
    arithmetic: "sản lượng = diện tích × năng suất",
    examples: &[
        ("Diện tích ngô 40 ha, năng suất 45 tạ/ha, sản lượng 180 tấn.", "agrees"),
        ("Diện tích ngô 40,0 ha, năng suất 45,0 tạ/ha, sản lượng 210 tấn.", "differs"),
        ("Có 30 hộ được vay vốn, bình quân 50,0 triệu đồng/hộ, tổng số tiền 1,6 tỷ đồng.", "review"),
    ],
    counterexamples: &[
        "Diện tích ngô 40 ha, năng suất 45 tạ/ha, sản lượng trên 150 tấn.",
        "Có 30 hộ được vay vốn, thu nhập bình quân 50 triệu đồng/hộ, tổng dư nợ 4,5 tỷ đồng.",
        "Diện tích lúa 40 ha, năng suất ngô 45 tạ/ha, sản lượng lạc 12 tấn.",
    ],
};

/// Checks an indicator that tells `so much per unit`.
pub(super) fn check(evidence: &Evidence<'_>, index: usize, indicator: &Indicator, findings: &mut Vec<Finding>) {
    if let Some(rate) = indicator.value.as_ref().filter(|figure| figure.unit.contains('/')) {
        findings.extend(around(evidence, index, indicator, rate));
    }
}

/// The product that the figures around a rate make, if they do.
fn around(evidence: &Evidence<'_>, index: usize, indicator: &Indicator, rate: &Figure) -> Option<Finding> {
    let from = index.saturating_sub(REACH);
    let near: Vec<(usize, &Figure)> = evidence
        .indicators
        .get(from..(index + REACH + 1).min(evidence.indicators.len()))?
        .iter()
        .enumerate()
        .filter(|(_, other)| alike(indicator, other))
        .filter_map(|(k, other)| Some((from + k, other.value.as_ref()?)))
        .filter(|&(k, figure)| k != index && gap(figure.span, rate.span) <= NEAR)
        .collect();
    let mut best: Option<(Equation<'_>, Meeting, usize)> = None;
    // The quantity stands before the rate and the product behind it, the nearest first; or all in another order.
    for &(quantity, units) in near.iter().rev() {
        for &(made, amount) in &near {
            let Some(exponent) = product(&units.unit, &rate.unit, &amount.unit).filter(|_| quantity != made) else {
                continue;
            };
            let input = |role, figure, indicator| Input { role, figure, operand: Operand::Value, indicator };
            let equation = Equation::new(
                Audit::Product,
                Form::Product(exponent),
                input("value", amount, made),
                vec![input("part", units, quantity), input("part", rate, index)],
            );
            let Some(meeting) = equation.meeting(evidence.tolerance) else { continue };
            let distance = quantity.abs_diff(index) + made.abs_diff(index);
            let better = best.as_ref().is_none_or(|(_, old, far)| {
                meeting == Meeting::Rounded && *old != Meeting::Rounded || (meeting == *old && distance < *far)
            });
            if better {
                best = Some((equation, meeting, distance));
            }
        }
    }
    let (equation, meeting, distance) = best?;
    if meeting != Meeting::No {
        return equation.finding(meeting, None, evidence.tolerance);
    }
    let members =
        || equation.inputs.iter().chain(Some(&equation.stated)).map(|input| evidence.indicators.get(input.indicator));
    let crop = |member: Option<&Indicator>| member.and_then(|m| stem(m.code?));
    let own = crop(Some(indicator));
    let is = |test: fn(&Indicator) -> bool| members().flatten().all(test);
    let same = own.is_some() && distance == 2 && members().all(|member| crop(member) == own);
    if !same && !within_a_tenth(&equation).unwrap_or(false) {
        return None;
    }
    let doubt = if equation.is_hedged() || !is(|member| member.kind == Kind::Result) {
        Some(Doubt::Hedged)
    } else {
        let sure = same && is(|member| member.confidence == Confidence::Certain) && !equation.off_by(WILD);
        (!sure).then_some(Doubt::Operands)
    };
    equation.finding(meeting, doubt, evidence.tolerance)
}

/// Whether another indicator is of the same place, time and list.
fn alike(one: &Indicator, other: &Indicator) -> bool {
    one.scope == other.scope
        && one.section == other.section
        && one.locality.as_ref().map(|(name, _)| name) == other.locality.as_ref().map(|(name, _)| name)
        && one.period.as_ref().map(|period| &period.label) == other.period.as_ref().map(|period| &period.label)
}

/// The crop of `crop.rice.area`, `crop.rice.yield` and `crop.rice.production`.
fn stem(code: &str) -> Option<&str> {
    let (stem, last) = code.rsplit_once('.')?;
    matches!(last, "area" | "yield" | "production").then_some(stem)
}
