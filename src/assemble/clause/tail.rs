//! What stands behind a figure and still says what was counted.

use super::class::Class;
use super::fact::{Build, Fact};
use super::item::{Item, Source};
use crate::lexicon::{Class as TermClass, Dimension, Entry};

/// How many items behind a fact still say what was counted.
pub(super) fn tail_length(source: &Source<'_>, items: &[Item], fact: &Fact, counted: Option<Dimension>) -> usize {
    const ENDS: Class = Class::BOUNDARY
        .or(Class::FACT)
        .or(Class::SHARE)
        .or(Class::OPENER)
        .or(Class::ESTIMATE)
        .or(Class::GOAL)
        .or(Class::BASE_REF)
        .or(Class::SLASH)
        .or(Class::FOLD)
        .or(Class::RESPECTIVELY);
    let moves = matches!(fact.build, Build::Move(_)) && fact.base.is_none() && fact.plan.is_none();
    if !moves
        && matches!(
            fact.build,
            Build::Completion
                | Build::OfBase
                | Build::Move(_)
                | Build::Exceed
                | Build::Signed
                | Build::Aligned(_)
                | Build::Plan
        )
    {
        return if fact.build == Build::Completion { of_plan(items) } else { 0 };
    }
    if adds_more(source, items, counted) {
        return 0;
    }
    let worth = worth(source, items);
    let mut length = 0;
    let copula = says_who(source, items, fact, counted);
    for (k, item) in items.iter().enumerate().take(16) {
        let ends = item.class.meets(ENDS) || source.words(item.first, item.end) == "là";
        if ends && !(k == 0 && copula)
            || item.class.meets(Class::ATTAIN.or(Class::EQUAL).or(Class::EXIST).or(Class::REMAIN))
                && k >= worth
                && fact_soon(items, k)
        {
            break;
        }
        let verbs = if fact.build == Build::Percent { Class::EMPTY } else { Class::VERB };
        let links = item.class.meets(Class::LINK.or(Class::AND).or(Class::MEASURE).or(Class::EACH).or(verbs));
        // `21 cuộc kiểm tra với …`: what the event was.
        let held = k == 0
            && item.class.meets(Class::VERB)
            && matches!(
                source.word(fact.tokens.1.wrapping_sub(1)),
                "cuộc" | "đợt" | "buổi" | "lớp" | "phiên" | "chuyến"
            );
        if links && !held && k >= worth && fact_soon(items, k) {
            break;
        }
        length = k + 1;
    }
    while length > 0
        && items.get(length - 1).is_some_and(|item| {
            !item.class.meets(Class::WORD)
                && item.class.meets(
                    Class::LINK
                        .or(Class::AND)
                        .or(Class::FILLER)
                        .or(Class::ASIDE)
                        .or(Class::DASH)
                        .or(Class::MARK)
                        .or(Class::FROM)
                        .or(Class::TO)
                        .or(Class::TONE)
                        .or(Class::EACH)
                        .or(Class::ATTAIN)
                        .or(Class::EXIST),
                )
        })
    {
        length -= 1;
    }
    if matches!(fact.build, Build::Percent | Build::Level) { noun_list(source, items, length, counted) } else { length }
}

/// `125 đảng viên là nữ, chiếm 65,1%`: what those counted are, with no figure of its own.
fn says_who(source: &Source<'_>, items: &[Item], fact: &Fact, counted: Option<Dimension>) -> bool {
    let people = matches!(counted, Some(Dimension::People | Dimension::Household | Dimension::Organisation))
        || fact.build == Build::Percent;
    let is = items.first().is_some_and(|item| source.words(item.first, item.end) == "là");
    let next = items.iter().skip(1).position(|item| item.class.meets(Class::BOUNDARY.or(Class::FACT)));
    let closed = next.is_none_or(|at| items.get(at + 1).is_some_and(|item| item.class.meets(Class::BOUNDARY)));
    people && is && closed && next != Some(0) && items.len() > 1
}

/// `1 ô tô và nhiều đồ vật`, `3,07 điểm phần trăm và khu vực …`: `và` behind the figure adds something else.
fn adds_more(source: &Source<'_>, items: &[Item], counted: Option<Dimension>) -> bool {
    let joined = items.first().is_some_and(|item| item.class.meets(Class::AND));
    let next = items.get(1).map(|item| source.word(item.first)).unwrap_or_default();
    joined
        && (!counted.is_some_and(|dimension| dimension.is_counted())
            || matches!(next, "nhiều" | "các" | "một" | "hàng"))
}

/// Where the words begin that say what the counted things are worth (`cho hộ nghèo với số tiền 11 triệu đồng`), so that
/// what stands before them still belongs to the things; 0 when none follow.
fn worth(source: &Source<'_>, items: &[Item]) -> usize {
    let next = items.iter().take(16).position(|item| item.class.meets(Class::BOUNDARY.or(Class::FACT)));
    let Some(next) = next.filter(|&at| items.get(at).is_some_and(|item| item.class.meets(Class::FACT))) else {
        return 0;
    };
    let measured = |at: usize| items.get(at).is_some_and(|item| item.class.meets(Class::MEASURE));
    let opens = |at: usize| {
        items.get(at).is_some_and(|item| match source.words(item.first, item.end) {
            "với" => measured(at + 1) || at + 1 == next,
            "có" => measured(at + 1),
            "trị giá" | "tổng trị giá" => true,
            _ => false,
        })
    };
    (0..next).rev().take(3).find(|&at| opens(at)).unwrap_or(0)
}

/// What a plan is of: `hoàn thành 100% chỉ tiêu trồng rừng phân tán`, up to the end of the clause.
fn of_plan(items: &[Item]) -> usize {
    const OPENS: Class = Class::VERB.or(Class::WORD).or(Class::NAME);
    let end = items.iter().take(10).position(|item| item.class.meets(Class::BOUNDARY.or(Class::FACT)));
    let closed = end.is_some_and(|end| items.get(end).is_some_and(|item| item.class.meets(Class::BOUNDARY)));
    let opens = items
        .first()
        .is_some_and(|item| item.class.meets(OPENS) && !item.class.meets(Class::PLAN_TAIL.or(Class::ASIDE)));
    end.filter(|_| closed && opens).unwrap_or(0)
}

/// `100% xóm, tổ dân phố làm đường`: a second counted noun behind a comma goes on with the first.
fn noun_list(source: &Source<'_>, items: &[Item], length: usize, dimension: Option<Dimension>) -> usize {
    let words: u32 = items.iter().take(length).map(|item| item.end - item.first).sum();
    let next = items.get(length + 1).filter(|_| items.get(length).is_some_and(|item| item.class.meets(Class::COMMA)));
    let counted = next.is_some_and(|item| {
        item.class.meets(Class::WORD.or(Class::AGENT).or(Class::NAME))
            && source.terms.of(item.first as usize, TermClass::Unit).is_some()
    });
    let next_dimension =
        next.and_then(|item| source.terms.of(item.first as usize, TermClass::Unit)).and_then(|term| match term.entry {
            Entry::Unit(id) => Some(source.lexicon.unit(id).dimension),
            _ => None,
        });
    let alike = dimension.is_some() && dimension == next_dimension && dimension != Some(Dimension::Animal);
    if length == 0 && !alike || words > 2 || !counted {
        return length;
    }
    let behind = items.get(length + 1..).unwrap_or_default();
    let end = behind.iter().position(|item| item.class.meets(Class::BOUNDARY.or(Class::FACT))).unwrap_or(behind.len());
    let fact = behind.get(end).is_some_and(|item| item.class.meets(Class::FACT));
    let colon = behind.get(end).is_some_and(|item| item.class.meets(Class::COLON));
    if fact || colon || end < 2 { length } else { length + 1 + end }
}

/// Whether another fact follows before any punctuation.
fn fact_soon(items: &[Item], from: usize) -> bool {
    items
        .iter()
        .skip(from + 1)
        .take(10)
        .find(|item| item.class.meets(Class::FACT.or(Class::BOUNDARY)))
        .is_some_and(|item| item.class.meets(Class::FACT))
}
