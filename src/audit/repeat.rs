//! Rule `repeat`: the same indicator of the same place and time, stated twice.
//!
//! Two that are printed alike say nothing. Others agree when their ranges meet. They can differ only when they share a plan or a completion as well, which
//! makes them one thing beyond doubt; two that are only called the same and come near each other are for review.

use super::equation::{Equation, Form, Input, Meeting};
use super::operand::Operand;
use super::rate::gap;
use super::rules::Rule;
use super::wording::Doubt;
use super::{Audit, Evidence, Finding};
use crate::assemble::{Figure, Indicator, Kind, Of};
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::{Hash, Hasher};

/// How many bytes lie between two mentions at least: what stands nearer is told of something else on purpose.
const APART: usize = 200;
/// Two levels this many times apart are of different things.
const WILD: i64 = 2;

/// What this rule checks, for people.
pub(super) const CHECK: Rule = Rule {
    id: "repeat",
    vi: "Cùng một chỉ tiêu, cùng nơi, cùng kỳ được nêu hai lần. Chỉ báo sai lệch khi hai chỗ còn có chung kế hoạch hoặc tỷ lệ.",
    en: "The same indicator of the same place and period stated twice. It differs only when both places share a plan or a completion as well.",
    arithmetic: "số ở chỗ này = số ở chỗ kia",
    examples: &[(TWICE, "agrees"), (TWICE_OTHERWISE, "differs")],
    counterexamples: &[
        "Năm 2022 thu ngân sách nhà nước đạt 40,1 tỷ đồng. Năm 2023 thu ngân sách nhà nước đạt 45,2 tỷ đồng.",
        "Xã An Bình thu ngân sách nhà nước đạt 4,1 tỷ đồng. Xã An Hòa thu ngân sách nhà nước đạt 5,2 tỷ đồng.",
    ],
};

/// An indicator in the summary and again in its section.
const TWICE: &str = "Thu ngân sách nhà nước trên địa bàn đạt 45,2 tỷ đồng, bằng 96% kế hoạch. Các ngành, các cấp đã tập trung thực hiện nhiều giải pháp đồng bộ, đời sống nhân dân ổn định, an ninh trật tự được giữ vững, văn hóa xã hội có nhiều chuyển biến. Thu ngân sách nhà nước trên địa bàn đạt 45,23 tỷ đồng, bằng 96% kế hoạch.";
const TWICE_OTHERWISE: &str = "Thu ngân sách nhà nước trên địa bàn đạt 45,2 tỷ đồng, bằng 96% kế hoạch. Các ngành, các cấp đã tập trung thực hiện nhiều giải pháp đồng bộ, đời sống nhân dân ổn định, an ninh trật tự được giữ vững, văn hóa xã hội có nhiều chuyển biến. Thu ngân sách nhà nước trên địa bàn đạt 42,5 tỷ đồng, bằng 96% kế hoạch.";

/// The indicators told so far, by what two mentions of one have in common.
pub(super) struct Repeats {
    last: FxHashMap<u64, u32>,
    /// Indexes of an indicator and of the next one of its name.
    told: Vec<(u32, u32)>,
}

impl Repeats {
    /// With room for the names of so many indicators.
    pub(super) fn of(indicators: usize) -> Self {
        Self { last: FxHashMap::with_capacity_and_hasher(indicators, Default::default()), told: Vec::new() }
    }

    /// Looks for the last indicator of the same name.
    pub(super) fn check(&mut self, index: usize, indicator: &Indicator) {
        let Some(value) = indicator.value.as_ref().filter(|_| is_named(indicator)) else { return };
        let Some(earlier) = self.last.insert(key(indicator, value), index as u32) else { return };
        self.told.push((earlier, index as u32));
    }

    /// Checks each two of them against each other.
    pub(super) fn findings(&self, evidence: &Evidence<'_>, findings: &mut Vec<Finding>) {
        let one = |index: u32| Some((index as usize, evidence.indicators.get(index as usize)?));
        findings.extend(self.told.iter().filter_map(|&(earlier, later)| compare(evidence, one(earlier)?, one(later)?)));
    }
}

/// Whether a name says enough to be known again: part of no whole, of some words, known to the taxonomy.
fn is_named(indicator: &Indicator) -> bool {
    indicator.part_of.is_none()
        && indicator.kind != Kind::Goal
        && indicator.value.as_ref().is_some_and(|value| !value.unit.is_empty())
        && blanks(indicator) >= if indicator.code.is_some() { 1 } else { 3 }
}

/// How many blanks part the words of its name.
fn blanks(indicator: &Indicator) -> usize {
    indicator.name.bytes().filter(|&byte| byte == b' ').count()
}

/// What two mentions of one indicator have in common.
fn key(indicator: &Indicator, value: &Figure) -> u64 {
    let mut hasher = FxHasher::default();
    // Three letters fit into one step of the hasher.
    let mut letters = indicator.name.chars().map(|letter| u64::from(u32::from(crate::text::lower(letter))));
    while let Some(first) = letters.next() {
        let [second, third] = [letters.next(), letters.next()].map(Option::unwrap_or_default);
        hasher.write_u64(first << 42 | second << 21 | third);
    }
    (&value.unit, indicator.code, indicator.scope, indicator.kind).hash(&mut hasher);
    indicator.locality.as_ref().map(|(name, _)| name).hash(&mut hasher);
    indicator.period.as_ref().map(|period| (&period.start, &period.end, &period.label)).hash(&mut hasher);
    hasher.finish()
}

fn compare(evidence: &Evidence<'_>, first: (usize, &Indicator), second: (usize, &Indicator)) -> Option<Finding> {
    let (one, other) = (first.1.value.as_ref()?, second.1.value.as_ref()?);
    // Told again as it was: there is nothing to compare.
    if one.amount == other.amount && one.last_digit == other.last_digit && one.max == other.max {
        return None;
    }
    let part = |figure, indicator| Input { role: "part", figure, operand: Operand::Value, indicator };
    let equation = Equation::new(Audit::Repeat, Form::Sum, part(other, second.0), vec![part(one, first.0)]);
    let meeting = equation.meeting(evidence.tolerance)?;
    if meeting == Meeting::Rounded || meeting == Meeting::Hedged {
        return equation.finding(meeting, None, evidence.tolerance);
    }
    if equation.is_hedged() || equation.off_by(WILD) || gap(one.span, other.span) < APART {
        return None;
    }
    let amount = |figure: &Option<Box<Figure>>| figure.as_ref().map(|figure| figure.amount);
    let rate = |indicator: &Indicator| {
        indicator.rates.iter().find(|rate| rate.of == Of::Plan).map(|rate| (rate.figure.amount, rate.basis.clone()))
    };
    let shared = |one: Option<_>, other: Option<_>| one.is_some() && one == other;
    let same = shared(amount(&first.1.plan), amount(&second.1.plan)) || {
        let (one, other) = (rate(first.1), rate(second.1));
        one.is_some() && one == other
    };
    if !same && blanks(second.1) < 3 {
        return None;
    }
    let doubt = if second.1.kind != Kind::Result { Some(Doubt::Hedged) } else { (!same).then_some(Doubt::Mentions) };
    equation.finding(Meeting::No, doubt, evidence.tolerance)
}
