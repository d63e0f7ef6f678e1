//! Rule `range`: figures that cannot be, or hardly can. It only ever asks to look again.

use super::ratio::{Ratio, Rounding};
use super::rules::Rule;
use super::{Audit, Evidence, Finding, Message, Verdict};
use crate::assemble::{Claim, Figure, Indicator, Kind, Of};
use rust_decimal::Decimal;

/// A completion this many times the mean of the others of its section is suspicious; so many others it takes.
const FAR: i64 = 10;
const PEERS: i64 = 3;
/// How many indicators a report has for one of another year to stand out.
const CONTEXT: usize = 10;

/// What this rule checks, for people.
pub(super) const CHECK: Rule = Rule {
    id: "range",
    vi: "Số không thể có hoặc đáng ngờ: phần lớn hơn tổng, tỷ lệ quá 100%, tỷ lệ hoàn thành gấp hơn mười lần các chỉ tiêu cùng mục, năm sau kỳ báo cáo, học sinh được khám nhiều hơn học sinh hiện có. Chỉ đề nghị xem lại.",
    en: "What cannot be or is suspicious: a part above its whole, a share over 100%, a completion more than ten times those around it, a year behind the report's, more pupils examined than there are. It only asks to look again.",
    arithmetic: "phần ≤ tổng; tỷ trọng ≤ 100%",
    examples: &[
        ("Kết nạp 25 đảng viên, trong đó nữ 52 đảng viên.", "review"),
        ("Tỷ lệ hộ dùng nước sạch đạt 104,5%.", "review"),
        ("Trường có tổng số 120 học sinh. Trạm y tế khám sức khỏe cho 210 học sinh.", "review"),
    ],
    counterexamples: &[
        "Kết nạp 25 đảng viên, trong đó nữ 12 đảng viên.",
        "Thu ngân sách đạt 104,5% kế hoạch.",
        "Trường có tổng số 420 học sinh. Trạm y tế khám sức khỏe cho 210 học sinh.",
    ],
};

/// The figures of a report that are out of range, indicator by indicator.
#[derive(Default)]
pub(super) struct Ranges {
    section: Section,
    findings: Vec<Finding>,
}

impl Ranges {
    /// Checks one indicator.
    pub(super) fn check(&mut self, evidence: &Evidence<'_>, index: usize, indicator: &Indicator) {
        whole(index, indicator, &mut self.findings);
        self.section.add(evidence, index, indicator, &mut self.findings);
    }

    /// What was found when all indicators were checked, and what they show together.
    pub(super) fn findings(self, evidence: &Evidence<'_>) -> Vec<Finding> {
        let Self { section, mut findings } = self;
        section.close(evidence, &mut findings);
        period(evidence, &mut findings);
        together(evidence, &mut findings);
        pupils(evidence, &mut findings);
        findings
    }
}

/// What is told of figures that are out of range.
struct Doubtful<'a> {
    indicators: Vec<usize>,
    figures: Vec<&'a Figure>,
    stated: Decimal,
    /// What it should not be above.
    limit: Option<Decimal>,
    formula: String,
    vi: &'static str,
    en: &'static str,
}

impl Doubtful<'_> {
    fn finding(self) -> Finding {
        Finding {
            rule: Audit::Range,
            verdict: Verdict::Review,
            indicators: self.indicators,
            spans: self.figures.iter().map(|figure| figure.span).collect(),
            stated: Some(self.stated),
            computed: self.limit,
            stated_interval: None,
            computed_interval: None,
            formula: self.formula,
            repairs: Vec::new(),
            message: Message { vi: self.vi.to_owned(), en: self.en.to_owned() },
        }
    }
}

/// A figure with its unit, in the notation of a report.
fn full(figure: &Figure) -> String {
    super::wording::amount(figure, figure.amount)
}

/// k of n with k above n, and a share above a hundred percent.
fn whole(index: usize, indicator: &Indicator, findings: &mut Vec<Finding>) {
    let hundred = Decimal::ONE_HUNDRED;
    if let (Some(value), Some(total)) = (&indicator.value, &indicator.total)
        && value.amount > total.amount
        && (value.unit == total.unit || value.unit.is_empty())
    {
        let doubtful = Doubtful {
            indicators: vec![index],
            figures: vec![value, total],
            stated: value.amount,
            limit: Some(total.amount),
            formula: [full(value), full(total)].join(" > "),
            vi: "Số đạt được lớn hơn tổng số; đề nghị xem lại hai số này.",
            en: "More are counted than there are in all; please look at the two figures again.",
        };
        findings.push(doubtful.finding());
    }
    let named = |figure: &&Figure| figure.unit == "%" && indicator.plan.is_none() && is_share(&indicator.name);
    let own = indicator.value.as_ref().filter(named);
    let share = indicator.rates.iter().find(|rate| rate.of == Of::Total).map(|rate| &rate.figure).or(own);
    if let Some(share) = share.filter(|share| share.amount > hundred) {
        findings.push(over(vec![index], vec![share], share.amount, full(share)));
    }
}

/// Names that say that the percentage is a share: `Tỷ lệ hộ nghèo`, `Tỷ lệ trẻ em …`.
fn is_share(name: &str) -> bool {
    let mut words = name.split(' ').map(crate::text::lowered);
    let first = (words.next(), words.next());
    let third = words.next().unwrap_or_default();
    matches!(first, (Some(a), Some(b)) if matches!(a.as_str(), "tỷ" | "tỉ") && b == "lệ")
        && matches!(
            third.as_str(),
            "hộ" | "trẻ" | "học" | "người" | "dân" | "đảng" | "thôn" | "cán" | "hồ" | "số" | "gia"
        )
}

fn over(indicators: Vec<usize>, figures: Vec<&Figure>, stated: Decimal, mut formula: String) -> Finding {
    formula.push_str(" > 100%");
    let doubtful = Doubtful {
        indicators,
        figures,
        stated,
        limit: Some(Decimal::ONE_HUNDRED),
        formula,
        vi: "Phần của một tổng số không thể quá 100%; đề nghị xem lại.",
        en: "Shares of one whole cannot be over 100%; please look again.",
    };
    doubtful.finding()
}

/// A lone result of a year behind the report's own, which is likelier mistyped than told.
fn period(evidence: &Evidence<'_>, findings: &mut Vec<Finding>) {
    let Some(last) = evidence.end.and_then(|end| end.get(..4)) else { return };
    let late = |indicator: &Indicator| {
        let start = indicator.period.as_ref().and_then(|period| period.start.as_deref());
        indicator.kind == Kind::Result && indicator.scope == 0 && start.and_then(|start| start.get(..4)) > Some(last)
    };
    let mut all = evidence.indicators.iter().enumerate().filter(|(_, indicator)| late(indicator));
    let (Some((index, indicator)), None) = (all.next(), all.next()) else { return };
    let start = indicator.period.as_ref().and_then(|period| period.start.as_deref());
    let (Some(start), Some(value)) = (start, &indicator.value) else { return };
    if evidence.indicators.len() < CONTEXT {
        return;
    }
    let doubtful = Doubtful {
        indicators: vec![index],
        figures: vec![value],
        stated: value.amount,
        limit: None,
        formula: [start.get(..4).unwrap_or_default(), last].join(" > "),
        vi: "Kết quả ghi năm sau kỳ báo cáo; đề nghị xem lại năm.",
        en: "The result is of a year behind that of the report; please look at the year again.",
    };
    findings.push(doubtful.finding());
}

/// The completions of one section.
#[derive(Default)]
struct Section {
    section: Option<usize>,
    sum: Option<Ratio>,
    count: i64,
    /// The largest and where it stands.
    largest: Option<(Decimal, usize)>,
}

impl Section {
    fn add(&mut self, evidence: &Evidence<'_>, index: usize, indicator: &Indicator, findings: &mut Vec<Finding>) {
        if indicator.section != self.section {
            std::mem::take(self).close(evidence, findings);
            self.section = indicator.section;
        }
        let Some(rate) = completion(indicator) else { return };
        let own = Ratio::from(rate.amount);
        self.sum = if self.count == 0 { Some(own) } else { self.sum.and_then(|sum| sum.add(own)) };
        self.count += 1;
        if self.largest.is_none_or(|(largest, _)| rate.amount > largest) {
            self.largest = Some((rate.amount, index));
        }
    }

    /// Tells the completion that is far above the mean of the others.
    fn close(self, evidence: &Evidence<'_>, findings: &mut Vec<Finding>) {
        let others = self.count - 1;
        let Some((largest, index)) = self.largest.filter(|_| others >= PEERS) else { return };
        let own = Ratio::from(largest);
        let beyond = || own.mul(Ratio::whole(others))?.sub(self.sum?.sub(own)?.mul(Ratio::whole(FAR))?);
        let rate = evidence.indicators.get(index).and_then(completion);
        if let Some(rate) = rate.filter(|_| beyond().is_some_and(Ratio::is_positive)) {
            let doubtful = Doubtful {
                indicators: vec![index],
                figures: vec![rate],
                stated: largest,
                limit: None,
                formula: full(rate),
                vi: "Tỷ lệ này cao gấp hơn mười lần các tỷ lệ cùng mục; đề nghị xem lại.",
                en: "This percentage is more than ten times those around it; please look again.",
            };
            findings.push(doubtful.finding());
        }
    }
}

/// The first percentage of a plan.
fn completion(indicator: &Indicator) -> Option<&Figure> {
    indicator.rates.iter().find(|rate| rate.of == Of::Plan).map(|rate| &rate.figure)
}

/// Shares of one whole that make more than a hundred percent, and a part above its whole.
fn together(evidence: &Evidence<'_>, findings: &mut Vec<Finding>) {
    for list in &evidence.ties.breakdowns {
        let parts = || list.parts.iter().filter_map(|&part| Some((part, evidence.indicators.get(part)?)));
        let shares: Vec<(usize, &Figure)> = parts().filter_map(|(part, i)| Some((part, share(i)?))).collect();
        let sum = shares.iter().try_fold(Ratio::ZERO, |sum, (_, figure)| sum.add(Ratio::from(figure.amount)));
        // Each was rounded; half a percent is the most that adds to any of them.
        let over_all = sum.and_then(|sum| sum.sub(Ratio::whole(100 + shares.len() as i64)));
        let told = list.claim == Claim::Complete && shares.len() > 1 && over_all.is_some_and(Ratio::is_positive);
        if let Some(sum) = sum.filter(|_| told).and_then(|sum| sum.at(-2, Rounding::Half)) {
            let formula: Vec<String> = shares.iter().take(12).map(|(_, figure)| full(figure)).collect();
            let indicators = shares.iter().map(|&(part, _)| part).collect();
            findings.push(over(indicators, shares.iter().map(|&(_, f)| f).collect(), sum, formula.join(" + ")));
        }
        if list.claim == Claim::Complete || !list.certain {
            continue;
        }
        let Some(whole) = evidence.indicators.get(list.whole).and_then(|whole| whole.value.as_ref()) else { continue };
        let above = |figure: &&Figure| figure.amount > whole.amount && figure.unit == whole.unit && whole.max.is_none();
        let larger = parts().find_map(|(part, i)| Some((part, i.value.as_ref().filter(above)?)));
        if let Some((part, figure)) = larger.filter(|_| !whole.unit.contains(['%', '/'])) {
            let doubtful = Doubtful {
                indicators: vec![list.whole, part],
                figures: vec![whole, figure],
                stated: figure.amount,
                limit: Some(whole.amount),
                formula: [full(figure), full(whole)].join(" > "),
                vi: "Một phần lớn hơn cả tổng số; đề nghị xem lại hai số này.",
                en: "A part is larger than its whole; please look at the two figures again.",
            };
            findings.push(doubtful.finding());
        }
    }
}

/// The share that a part has of its whole, in percent.
fn share(part: &Indicator) -> Option<&Figure> {
    let rate = part.rates.iter().find(|rate| rate.of == Of::Total).map(|rate| &rate.figure);
    rate.or_else(|| part.value.as_ref().filter(|value| value.unit == "%" && part.plan.is_none()))
}

/// More pupils examined than there are.
fn pupils(evidence: &Evidence<'_>, findings: &mut Vec<Finding>) {
    let of =
        |indicator: &Indicator| indicator.scope == 0 && indicator.part_of.is_none() && indicator.kind == Kind::Result;
    let all = evidence.indicators.iter().enumerate().filter(|(_, i)| of(i));
    let is_pupils =
        |i: &Indicator| i.value.as_ref().is_some_and(|v| matches!(v.unit.as_str(), "học sinh" | "trẻ" | "em" | "cháu"));
    let (mut there, mut sum, mut formula) = (Vec::new(), Ratio::ZERO, String::new());
    for (index, indicator) in all.clone().filter(|(_, i)| i.code == Some("education.pupils") && is_pupils(i)) {
        let Some(value) = &indicator.value else { continue };
        let Some(more) = sum.add(Ratio::from(value.amount)) else { return };
        sum = more;
        if !formula.is_empty() {
            formula.push_str(" + ");
        }
        formula.push_str(&super::notation::vietnamese(value.amount));
        there.push((index, value));
    }
    let Some(sum) = sum.at(0, Rounding::Half).filter(|_| (1..=12).contains(&there.len())) else { return };
    for (index, indicator) in all.filter(|(_, i)| is_pupils(i) && i.code != Some("education.pupils")) {
        let Some(value) = indicator.value.as_ref().filter(|value| value.amount > sum) else { continue };
        let name = crate::text::lowered(&indicator.name);
        if !["khám", "sức khỏe", "sức khoẻ"].iter().any(|word| name.contains(word)) {
            continue;
        }
        let doubtful = Doubtful {
            indicators: Some(index).into_iter().chain(there.iter().map(|&(k, _)| k)).collect(),
            figures: Some(value).into_iter().chain(there.iter().map(|&(_, v)| v)).collect(),
            stated: value.amount,
            limit: Some(sum),
            formula: [&super::notation::vietnamese(value.amount), " > ", &formula].concat(),
            vi: "Số học sinh được khám nhiều hơn số học sinh nêu trong báo cáo; có thể gồm cả nơi khác, đề nghị xem lại.",
            en: "More pupils are examined than the report counts; they may be of other places too, please look again.",
        };
        findings.push(doubtful.finding());
    }
}
