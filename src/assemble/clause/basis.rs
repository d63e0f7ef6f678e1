//! Bases: whose plan, and which other period (kế hoạch nào, so với kỳ nào).

use super::class::Class;
use super::item::{Data, Item, Source};
use super::layer;
use super::rule::{Rule, Table, listed, listed_all, listed_pairs};
use crate::assemble::Versus;
use std::sync::LazyLock;

/// What a basis rule builds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    /// A plan with what belongs to it.
    Plan,
    /// A level that somebody assigned.
    Assigned,
    /// A base of comparison.
    Base(Versus),
    /// A base of comparison that its words decide.
    Compared,
}

/// Phrases that say of what a percentage is, or against what a movement goes.
pub const RULES: &[Rule<Build>] = &[
    Rule {
        id: "basis.plan",
        doc: listed("Kế hoạch, dự toán, chỉ tiêu, nghị quyết và cấp giao. · A plan word with who assigned it."),
        pattern: "compare? plan plan-tail|period|plan|agent|aside*",
        build: Build::Plan,
        examples: listed_pairs(&[("Thu ngân sách đạt 60% dự toán tỉnh giao.", "Thu ngân sách: 60% KH")]),
        counterexamples: listed_all(&["Thực hiện chương trình mục tiêu quốc gia."]),
    },
    Rule {
        id: "basis.assigned",
        doc: listed(
            "Mức được giao, không có chữ “kế hoạch”: so với HĐND huyện giao. · What was assigned, without a plan word.",
        ),
        pattern: "compare plan-tail plan-tail+",
        build: Build::Assigned,
        examples: listed_pairs(&[("Thu ngân sách đạt 54% so với HĐND huyện giao.", "Thu ngân sách: 54% KH")]),
        counterexamples: listed_all(&["Thu nhập tăng 5% so với cả tỉnh."]),
    },
    Rule {
        id: "basis.same-period",
        doc: listed("Cùng kỳ năm trước. · The same period of another year."),
        pattern: "compare? same-period plan-tail|period|earlier|aside*",
        build: Build::Base(Versus::SamePeriod),
        examples: listed_pairs(&[("Thu ngân sách tăng 12% so với cùng kỳ năm 2021.", "Thu ngân sách: +12% (cùng kỳ)")]),
        counterexamples: listed_all(&["Kỳ họp cùng ngày."]),
    },
    Rule {
        id: "basis.earlier",
        doc: listed("Một kỳ khác: năm trước, tháng trước, đầu năm, năm 2015. · Another period."),
        pattern: "compare plan-tail? earlier|period|aside plan-tail|period|earlier|aside*",
        build: Build::Compared,
        examples: listed_pairs(&[("Dư nợ tăng 5% so với đầu năm.", "Dư nợ: +5% (kỳ trước)")]),
        counterexamples: listed_all(&["Đầu năm xã tổ chức lễ hội."]),
    },
    Rule {
        id: "basis.other",
        doc: listed("Mốc so sánh khác: mức bình quân, nơi khác. · Another base: an average, another place."),
        pattern: "compare word|agent|average|link|ratio|measure|name word|name|agent|link|period|aside|average|earlier|and|verb|measure|slash|exist*",
        build: Build::Compared,
        examples: listed_pairs(&[(
            "Thu nhập bình quân tăng 5% so với mức chung của tỉnh.",
            "Thu nhập bình quân: +5% (khác)",
        )]),
        counterexamples: listed_all(&["Sản phẩm so tài tại hội thi."]),
    },
];

static TABLE: LazyLock<Table<Build>> = LazyLock::new(|| Table::new(RULES));

/// Joins the words of each basis among `items` to one item.
pub fn bases(source: &Source<'_>, items: &mut Vec<Item>, scratch: &mut Vec<Item>) {
    let wanted = Class::COMPARE.or(Class::PLAN).or(Class::SAME_PERIOD);
    if !items.iter().any(|item| item.class.meets(wanted)) {
        return;
    }
    layer::run(&TABLE, items, scratch, |rule, matched, _| {
        let (first, end) = (matched.first()?.first, matched.last()?.end);
        Some(match rule.build {
            Build::Assigned if !source.words(first, end).ends_with("giao") => return None,
            Build::Plan | Build::Assigned => Item { class: Class::PLAN_REF, first, end, data: Data::Nothing },
            Build::Base(versus) => Item { class: Class::BASE_REF, first, end, data: Data::Base(versus) },
            Build::Compared => Item { class: Class::BASE_REF, first, end, data: Data::Base(compared(source, matched)) },
        })
    });
}

/// Which base the words of a comparison name.
fn compared(source: &Source<'_>, matched: &[Item]) -> Versus {
    let has = |class: Class| matched.iter().any(|item| item.class.meets(class));
    let season = matched.iter().any(|item| source.words(item.first, item.end).starts_with("vụ"));
    match () {
        () if has(Class::SAME_PERIOD) || (season && has(Class::EARLIER)) => Versus::SamePeriod,
        () if has(Class::EARLIER.or(Class::PERIOD).or(Class::ASIDE)) => Versus::Previous,
        () => Versus::Other,
    }
}
