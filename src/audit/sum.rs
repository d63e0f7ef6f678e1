//! Rule `sum`: parts against their whole.
//!
//! Only a list that claims to be complete (`gồm`, `chia ra`, a bracket right behind the whole, `còn lại`) can differ, and
//! only when every number in it is accounted for. An open list (`trong đó`) agrees when it meets its whole, is for
//! review when it comes within a tenth of it, and says nothing else. `chủ yếu` and `…` are never sums, and neither are
//! parts of another kind.

use super::derive::Derivation;
use super::equation::{Equation, Form, Input, Meeting};
use super::operand::Operand;
use super::ratio::Ratio;
use super::rules::Rule;
use super::unit::exponent;
use super::wording::Doubt;
use super::{Audit, Evidence, Finding};
use crate::assemble::{Breakdown, Claim, Confidence, Indicator, Kind};

/// What this rule checks, for people.
pub(super) const CHECK: Rule = Rule {
    id: "sum",
    vi: "Các phần cộng lại so với tổng số. Chỉ danh sách tự nhận là đủ (gồm, chia ra, ngoặc ngay sau tổng, còn lại) mới có thể bị báo sai lệch.",
    en: "Parts against their whole. Only a list that claims to be complete (gồm, chia ra, a bracket right behind the whole, còn lại) can differ.",
    arithmetic: "tổng = phần 1 + phần 2 + …",
    examples: &[
        ("Toàn xã có 314 đảng viên, gồm 308 đảng viên chính thức và 6 đảng viên dự bị.", "agrees"),
        ("Toàn xã có 314 đảng viên, gồm 301 đảng viên chính thức và 6 đảng viên dự bị.", "differs"),
        ("Tổng đàn gia súc 1.095 con (bò 970 con, trâu 152 con).", "differs"),
        ("Sản lượng thủy sản 1.250 tấn, chia ra: khai thác 450 tấn, nuôi trồng 890 tấn.", "differs"),
        ("Có 120 hộ vay vốn, trong đó hộ nghèo 45 hộ, hộ cận nghèo 65 hộ.", "review"),
        ("Kết nạp 45 đảng viên, trong đó nữ 20 đảng viên.", "derived"),
    ],
    counterexamples: &[
        "Có 120 hộ vay vốn, trong đó hộ nghèo 45 hộ, hộ cận nghèo 25 hộ.",
        "Tổng đàn gia súc 1.095 con, chủ yếu là bò 870 con, trâu 125 con.",
        "Trồng 355 ha, gồm lúa 198 ha, ngô 140 ha, đậu 15 ha…",
        "Toàn huyện có 45 trường (24 lớp học mới, 12 phòng bộ môn).",
    ],
};

/// Checks every list of the report.
pub(super) fn check(evidence: &Evidence<'_>, findings: &mut Vec<Finding>) {
    for list in &evidence.ties.breakdowns {
        if list.claim != Claim::Partial {
            findings.extend(sum(evidence, list));
        }
    }
}

fn sum(evidence: &Evidence<'_>, list: &Breakdown) -> Option<Finding> {
    let whole = evidence.indicators.get(list.whole)?;
    let (parts, kindred) = parts(evidence, list, whole)?;
    let total = whole.value.as_ref()?;
    let equation = |parts: &[usize]| {
        let inputs = parts.iter().filter_map(|&part| {
            let figure = evidence.indicators.get(part)?.value.as_ref()?;
            Some(Input { role: "part", figure, operand: Operand::Value, indicator: part })
        });
        let stated = Input { role: "total", figure: total, operand: Operand::Value, indicator: list.whole };
        Equation::new(Audit::Sum, Form::Sum, stated, inputs.collect())
    };
    let all = equation(&parts);
    if let [part] = parts.as_slice() {
        return if list.claim == Claim::Open && list.certain { rest(evidence, list.whole, *part) } else { None };
    }
    let meeting = all.meeting(evidence.tolerance)?;
    if matches!(meeting, Meeting::Rounded | Meeting::Hedged) {
        return all.finding(meeting, None, evidence.tolerance);
    }
    let members = || parts.iter().chain([&list.whole]).filter_map(|&index| evidence.indicators.get(index));
    let sure = list.certain && kindred && members().all(|member| member.confidence == Confidence::Certain);
    let doubt = if all.is_hedged() || members().any(|member| member.kind != Kind::Result) {
        Some(Doubt::Hedged)
    } else {
        (!sure || list.claim != Claim::Complete).then_some(Doubt::List)
    };
    if doubt.is_none() {
        return all.finding(meeting, None, evidence.tolerance);
    }
    // The parts before the list turns to another kind may be all there are.
    let unit = |part: &usize| evidence.indicators.get(*part).and_then(|i| Some(i.value.as_ref()?.unit.as_str()));
    let first = parts.first().and_then(unit);
    let alike = parts.iter().take_while(|&part| unit(part) == first).count();
    let near = if alike > 1 && alike < parts.len() { equation(parts.get(..alike)?) } else { all };
    let meeting = near.meeting(evidence.tolerance)?;
    let close = meeting != Meeting::No || within_a_tenth(&near).unwrap_or(false);
    if close {
        near.finding(if meeting == Meeting::Cut { Meeting::No } else { meeting }, doubt, evidence.tolerance)
    } else {
        None
    }
}

/// The parts that are printed in units of what the whole is printed in, and whether all are.
fn parts(evidence: &Evidence<'_>, list: &Breakdown, whole: &Indicator) -> Option<(Vec<usize>, bool)> {
    let unit = &whole.value.as_ref()?.unit;
    // Yields, percentages and the like are averages over their parts.
    if unit.is_empty() || unit.contains(['%', '/']) && unit != "đ/c" || unit == "lần" {
        return None;
    }
    let mut kindred = true;
    let mut parts = Vec::with_capacity(list.parts.len());
    for &part in &list.parts {
        let Some(figure) = evidence.indicators.get(part).and_then(|i| i.value.as_ref()) else {
            kindred = false;
            continue;
        };
        // Percentages of something are no parts of a count.
        if figure.unit.contains(['%', '/']) && figure.unit != "đ/c" || figure.unit == "lần" {
            return None;
        }
        // The amounts of other powers of ten are not added: a report that mixes them is read again by people.
        if exponent(&figure.unit, unit).is_some_and(|power| power != 0) {
            return None;
        }
        parts.push(part);
    }
    (!parts.is_empty()).then_some((parts, kindred))
}

/// Whether the parts come within a tenth of the whole.
pub(super) fn within_a_tenth(equation: &Equation<'_>) -> Option<bool> {
    let stated = Ratio::from(equation.stated.figure.amount);
    let off = stated.sub(equation.exact()?)?;
    let tenth = stated.div(Ratio::whole(10))?;
    Some(!off.sub(tenth)?.is_positive() && !off.add(tenth)?.is_negative())
}

/// One part of a whole tells the rest of it.
fn rest(evidence: &Evidence<'_>, whole: usize, part: usize) -> Option<Finding> {
    let (total, share) =
        (evidence.indicators.get(whole)?.value.as_ref()?, evidence.indicators.get(part)?.value.as_ref()?);
    if total.amount <= share.amount || total.unit != share.unit {
        return None;
    }
    let derivation = Derivation {
        rule: Audit::Sum,
        indicators: &[whole, part],
        name: ["Phần còn lại", "The rest"],
        inputs: [(total, Operand::Value), (share, Operand::Value)],
        signs: ["", " − ", ""],
        evaluate: |total, share| total.sub(share),
        digit: total.last_digit.max(share.last_digit),
        unit: &total.unit,
    };
    derivation.finding()
}
