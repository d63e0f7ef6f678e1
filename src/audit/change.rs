//! Rule `change`: a level, the level before it and the movement between them, each against the others.
//!
//! A rise in units and one in percent that stand together make the level before (`tăng 50 con (4,2%)`); a level before
//! that is printed (`so với cùng kỳ (1.200 con)`, `giảm từ 5,45% xuống còn 4,25%`) is checked with each of them. The
//! movement of a rate is in points of percent.

use super::derive::{Derivation, Evaluate};
use super::equation::{Equation, Form, Input, Meeting};
use super::interval::Range;
use super::operand::Operand;
use super::rate::gap;
use super::ratio::Ratio;
use super::rules::Rule;
use super::wording::Doubt;
use super::{Audit, Evidence, Finding};
use crate::assemble::{Change, Confidence, Direction, Figure, Indicator, Kind, Tie, Versus};

/// How many bytes may lie between two figures of one movement: beyond doubt, and at all.
const TOGETHER: usize = 24;
const NEAR: usize = 80;
/// How many bytes may lie between a level and the one before it.
const BASE: usize = 160;
/// A movement this many times off is likelier misread than miscalculated.
const WILD: i64 = 5;

/// What this rule checks, for people.
pub(super) const CHECK: Rule = Rule {
    id: "change",
    vi: "Mức đạt, mức kỳ trước và mức tăng giảm (số tuyệt đối, phần trăm, điểm phần trăm) so với nhau.",
    en: "The level, the level before and the movement (in units, in percent, in points) against each other.",
    arithmetic: "mức kỳ trước = mức đạt ∓ mức tăng giảm; phần trăm = 100 × mức tăng giảm / mức kỳ trước",
    examples: &[
        ("Tổng đàn lợn 1.250 con, tăng 50 con (4,2%) so với cùng kỳ.", "agrees"),
        ("Tổng đàn lợn 1.250 con, tăng 50 con (6,2%) so với cùng kỳ.", "differs"),
        ("Tỷ lệ hộ nghèo giảm từ 5,45% xuống còn 4,25%, giảm 1,2%.", "agrees"),
        ("Tỷ lệ hộ nghèo giảm từ 5,45% xuống còn 4,25%, giảm 1,5%.", "differs"),
        ("Tổng đàn lợn 1.250 con, tăng 50 con so với cùng kỳ năm 2022 (1.100 con).", "differs"),
        ("Doanh thu đạt 45,5 tỷ đồng, tăng 12,3% so với cùng kỳ (40,5 tỷ đồng).", "agrees"),
    ],
    counterexamples: &[
        "Tổng đàn lợn 1.250 con, tăng 50 con so với cùng kỳ, tăng 2% so với kế hoạch.",
        "Tổng đàn lợn khoảng 1.250 con, tăng gần 50 con (4%) so với cùng kỳ.",
        "Tỷ lệ hộ nghèo còn 4,25%, giảm 1,2% so với năm trước.",
    ],
};

/// Checks the movements of one indicator. `index` is its place in the report.
pub(super) fn check(evidence: &Evidence<'_>, index: usize, indicator: &Indicator, findings: &mut Vec<Finding>) {
    if indicator.changes.is_empty() {
        return;
    }
    let Some(level) = &indicator.value else { return };
    let value = Input { role: "value", figure: level, operand: Operand::Value, indicator: index };
    let base = base(evidence, index, indicator, level);
    // A hostile list of movements has no end; no level has more than these.
    for (at, change) in indicator.changes.iter().enumerate().take(16) {
        let equation = base.and_then(|base| against(value, base, change));
        let told = match equation {
            Some((equation, certain)) => tell(evidence, indicator, &equation, certain),
            None if change.figure.unit == "%" && !level.unit.contains('%') => share(indicator, value, at)
                .and_then(|(equation, certain)| tell(evidence, indicator, &equation, certain)),
            None => None,
        };
        findings.extend(told);
    }
    if base.is_none() && !level.unit.contains('%') {
        findings.extend(before(index, indicator, level));
    }
}

/// The level before: in a bracket behind the movement, or the one that the sentence comes from.
fn base<'a>(evidence: &Evidence<'a>, index: usize, indicator: &'a Indicator, level: &Figure) -> Option<Input<'a>> {
    if let Some(figure) = indicator.before.as_ref().filter(|figure| figure.unit == level.unit) {
        return Some(Input { role: "base", figure, operand: Operand::Value, indicator: index });
    }
    let from = || {
        let other = index.checked_sub(1)?;
        let before = evidence.indicators.get(other)?;
        let moves = before.rule.starts_with("change.")
            && before.changes.is_empty()
            && (before.name == indicator.name || crate::text::lowered(&indicator.name) == level.unit);
        moves.then_some((other, before))
    };
    let (other, before) = evidence.compared(index, Tie::Base).or_else(from)?;
    let figure = before.value.as_ref()?;
    let near = figure.unit == level.unit && gap(figure.span, level.span) <= BASE;
    near.then_some(Input { role: "base", figure, operand: Operand::Value, indicator: other })
}

/// The equation of a level, the one before it, and a movement; and whether the three surely belong together.
fn against<'a>(value: Input<'a>, base: Input<'a>, change: &'a Change) -> Option<(Equation<'a>, bool)> {
    let up = change.direction == Direction::Up;
    let figure = &change.figure;
    if change.versus == Some(Versus::Plan) {
        return None;
    }
    let points = value.figure.unit.contains('%');
    let (form, operand) = match figure.unit.as_str() {
        _ if change.direction == Direction::Times => (Form::Multiple, Operand::Rate),
        "%" | "điểm %" if points => (Form::Difference(up), Operand::Rate),
        "%" => (if up { Form::Percent(100) } else { Form::Decline }, Operand::Rate),
        unit if unit == value.figure.unit => (Form::Difference(up), Operand::Value),
        _ => return None,
    };
    let stated = Input { role: "change", figure, operand, indicator: value.indicator };
    let equation = Equation::new(Audit::Change, form, stated, vec![value, base]);
    if points && figure.unit == "%" && equation.meeting(super::Tolerance::HalfUlp) == Some(Meeting::No) {
        // Few reports say whether the movement of a rate is in points or in percent of it.
        let form = if up { Form::Percent(100) } else { Form::Decline };
        let percent = equation.with_form(form);
        if percent.meeting(super::Tolerance::HalfUlp) == Some(Meeting::Rounded) {
            return Some((percent, true));
        }
    }
    Some((equation, true))
}

/// A rise in percent against the same rise in units that stands next to it.
fn share<'a>(indicator: &'a Indicator, value: Input<'a>, at: usize) -> Option<(Equation<'a>, bool)> {
    let percent = indicator.changes.get(at)?;
    if percent.direction == Direction::Times || percent.versus == Some(Versus::Plan) && indicator.plan.is_some() {
        return None;
    }
    let same = |other: &&Change| {
        other.direction == percent.direction
            && other.figure.unit != "%"
            && (other.figure.unit == value.figure.unit || other.figure.unit.is_empty())
            && (other.versus == percent.versus || other.versus.is_none() || percent.versus.is_none())
            && gap(other.figure.span, percent.figure.span) <= NEAR
    };
    let nearest = |other: &&Change| gap(other.figure.span, percent.figure.span);
    let amount = indicator.changes.iter().take(16).filter(same).min_by_key(nearest)?;
    let input = |role, figure, operand| Input { role, figure, operand, indicator: value.indicator };
    let equation = Equation::new(
        Audit::Change,
        Form::Share(percent.direction == Direction::Up),
        input("rate", &percent.figure, Operand::Rate),
        vec![input("change", &amount.figure, Operand::Value), value],
    );
    let certain = gap(amount.figure.span, percent.figure.span) <= TOGETHER
        && gap(value.figure.span, amount.figure.span.to(percent.figure.span)) <= NEAR
        && amount.versus == percent.versus;
    Some((equation, certain))
}

/// The finding of one equation.
fn tell(evidence: &Evidence<'_>, indicator: &Indicator, equation: &Equation<'_>, certain: bool) -> Option<Finding> {
    let meeting = equation.meeting(evidence.tolerance)?;
    let doubt = if indicator.kind != Kind::Result || equation.is_hedged() {
        Some(Doubt::Hedged)
    } else {
        let sure = certain && indicator.confidence == Confidence::Certain && !equation.off_by(WILD);
        (!sure).then_some(Doubt::Operands)
    };
    equation.finding(meeting, doubt, evidence.tolerance)
}

/// A level and its movement tell the level before.
fn before(index: usize, indicator: &Indicator, level: &Figure) -> Option<Finding> {
    let dated = |change: &&Change| {
        matches!(change.versus, Some(Versus::SamePeriod | Versus::Previous)) && change.direction != Direction::Times
    };
    let changes = || indicator.changes.iter().take(16).filter(dated);
    let amount = changes().find(|change| change.figure.unit == level.unit);
    let change = amount.or_else(|| changes().find(|change| change.figure.unit == "%"))?;
    let up = change.direction == Direction::Up;
    let (signs, evaluate): ([&'static str; 3], Evaluate) = match (amount.is_some(), up) {
        (true, true) => (["", " − ", ""], |level, change| level.sub(change)),
        (true, false) => (["", " + ", ""], |level, change| level.add(change)),
        (false, true) => (["", " / (100% + ", ")"], |level, rate| {
            level.mul(Range::point(Ratio::whole(100)))?.div(Range::point(Ratio::whole(100)).add(rate)?)
        }),
        (false, false) => (["", " / (100% − ", ")"], |level, rate| {
            level.mul(Range::point(Ratio::whole(100)))?.div(Range::point(Ratio::whole(100)).sub(rate)?)
        }),
    };
    let derivation = Derivation {
        rule: Audit::Change,
        indicators: &[index],
        name: ["Mức kỳ trước", "The level before"],
        inputs: [(level, Operand::Value), (&change.figure, Operand::Value)],
        signs,
        evaluate,
        digit: level.last_digit,
        unit: &level.unit,
    };
    derivation.finding()
}
