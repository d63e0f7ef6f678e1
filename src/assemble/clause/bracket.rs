//! Brackets within a sentence.

use super::class::Class;
use super::item::{Item, Source};
use super::quantity::{Quantity, UnitWords};
use super::row::power;
use super::walker::Wholes;
use crate::assemble::Versus;
use crate::lex::raised;
use crate::lexicon::{Class as TermClass, Dimension, Entry};
use std::borrow::Cow;

/// A bracket that is open, and what holds again when it closes.
pub(super) struct Bracket {
    /// The indicator before it.
    pub current: Option<usize>,
    /// Where the words before it begin, among the items.
    pub from: usize,
    /// Where it opens.
    pub open: usize,
    /// The wholes before it.
    pub parts_from: Option<Wholes>,
    /// The base before it.
    pub base: Option<(Versus, u32, u32)>,
}

/// The items without the brackets among them that are closed.
pub(super) fn without_brackets(items: &[Item]) -> Cow<'_, [Item]> {
    if !items.iter().any(|item| item.class.meets(Class::OPEN)) {
        return Cow::Borrowed(items);
    }
    let mut out = Vec::with_capacity(items.len());
    let mut at = 0;
    while let Some(item) = items.get(at) {
        if item.class.meets(Class::OPEN)
            && let Some(close) = closing(items, at)
        {
            at = close + 1;
            continue;
        }
        out.push(*item);
        at += 1;
    }
    Cow::Owned(out)
}

/// Where the bracket that opens at `at` closes, within 200 items.
pub(super) fn closing(items: &[Item], at: usize) -> Option<usize> {
    let mut depth = 0;
    for (k, item) in items.iter().enumerate().skip(at).take(200) {
        if item.class.meets(Class::OPEN) {
            depth += 1;
        } else if item.class.meets(Class::CLOSE) {
            depth -= 1;
            if depth == 0 {
                return Some(k);
            }
        }
    }
    None
}

/// `Sản lượng (tấn): 560`, `Thu ngân sách (triệu đồng) đạt 1.200`: a figure in the unit that stands in brackets behind its name.
pub(super) fn unit_in_front(source: &Source<'_>, items: &[Item], at: usize, quantity: Quantity) -> Quantity {
    let before = items.get(..at).unwrap_or_default();
    let before = match before.split_last() {
        Some((colon, rest)) if colon.class.meets(Class::COLON) => rest,
        _ => before,
    };
    let Some((close, inner)) = before.split_last().filter(|(close, _)| close.class.meets(Class::CLOSE)) else {
        return quantity;
    };
    let open = inner.iter().rev().take(5).find(|item| item.class.meets(Class::OPEN));
    match open.filter(|_| quantity.unit == UnitWords::None) {
        Some(open) => in_unit(source, open.end, close.first, quantity).unwrap_or(quantity),
        None => quantity,
    }
}

/// The quantity in the unit of the tokens `first..end`, if they are one and nothing else.
fn in_unit(source: &Source<'_>, first: u32, end: u32, quantity: Quantity) -> Option<Quantity> {
    let mut at = first;
    let mut scale = 0;
    while at < end && power(source.word(at)) > 0 {
        scale += power(source.word(at));
        at += 1;
    }
    let (unit, dimension) = match source.terms.of(at as usize, TermClass::Unit).filter(|term| term.end <= end) {
        Some(term) => {
            let Entry::Unit(id) = term.entry else { return None };
            let dimension = source.lexicon.unit(id).dimension;
            if term.end < end && source.word(term.end) != "/" {
                return None;
            }
            let counted = dimension.is_counted();
            let unit = if counted { UnitWords::Noun(at, end) } else { UnitWords::Measure(id, (term.end, end)) };
            (unit, dimension)
        }
        None if at == end && scale > 0 => (UnitWords::Money, Dimension::Money),
        None if source.word(at).is_empty() && source.words(at, end) == "%" => {
            (UnitWords::Percent("%", (end, end)), Dimension::Ratio)
        }
        None => return None,
    };
    let power = u32::from(scale.min(18));
    Some(Quantity {
        amount: raised(quantity.amount, power)?,
        max: quantity.max.and_then(|max| raised(max, power)),
        last_digit: quantity.last_digit + scale as i8,
        unit,
        dimension: Some(dimension),
        ..quantity
    })
}
