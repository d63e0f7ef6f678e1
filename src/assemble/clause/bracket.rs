//! Brackets within a sentence.

use super::class::Class;
use super::fact::Fact;
use super::gap::Gap;
use super::item::{Item, Source};
use super::quantity::{Quantity, UnitWords};
use super::row::power;
use super::walker::{Clause, Walker, Wholes};
use crate::assemble::Versus;
use crate::lex::raised;
use crate::lexicon::{Class as TermClass, Dimension, Entry};
use rust_decimal::Decimal;
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

/// `Sản lượng (tấn): 560`, `Thu ngân sách (triệu đồng) đạt 1.200`, `Tổng đàn (con): trâu: 120; bò: 340`: the unit that stands in
/// brackets behind the name of a bare number, or behind that before an earlier colon.
pub(super) fn unit_in_front(source: &Source<'_>, items: &[Item], at: usize) -> Option<(u32, u32)> {
    /// So many items back the colon may stand.
    const REACH: usize = 60;
    let before = items.get(at.saturating_sub(REACH)..at).unwrap_or_default();
    let close = |items: &[Item]| {
        let (close, inner) = items.split_last().filter(|(close, _)| close.class.meets(Class::CLOSE))?;
        let open = inner.iter().rev().take(5).find(|item| item.class.meets(Class::OPEN))?;
        Some((open.end, close.first))
    };
    let is_unit = |&(first, end): &(u32, u32)| unit_of(source, first, end).is_some();
    let colons = before.iter().enumerate().rev().filter(|(_, item)| item.class.meets(Class::COLON));
    let headed = colons.filter_map(|(colon, _)| close(before.get(..colon)?)).find(is_unit);
    close(before).filter(is_unit).or(headed)
}

/// The unit in brackets at the end of a heading: `Diện tích (ha)`, `Đàn vật nuôi (con):`.
pub(super) fn unit_of_heading(source: &Source<'_>, items: &[Item]) -> Option<(u32, u32)> {
    unit_in_front(source, items, items.len())
}

/// The unit that the tokens `first..end` are and nothing else, and the power of ten of its scale words.
fn unit_of(source: &Source<'_>, first: u32, end: u32) -> Option<(UnitWords, Dimension, u8)> {
    let mut at = first;
    let mut scale = 0;
    while at < end && power(source.word(at)) > 0 {
        scale += power(source.word(at));
        at += 1;
    }
    match source.terms.of(at as usize, TermClass::Unit).filter(|term| term.end <= end) {
        Some(term) => {
            let Entry::Unit(id) = term.entry else { return None };
            let dimension = source.lexicon.unit(id).dimension;
            if term.end < end && source.word(term.end) != "/" {
                return None;
            }
            let counted = dimension.is_counted();
            let unit = if counted { UnitWords::Noun(at, end) } else { UnitWords::Measure(id, (term.end, end)) };
            Some((unit, dimension, scale))
        }
        None if at == end && scale > 0 => Some((UnitWords::Money, Dimension::Money, scale)),
        None if source.words(at, end) == "%" => Some((UnitWords::Percent("%", (end, end)), Dimension::Ratio, scale)),
        None => None,
    }
}

/// A bare number in the unit of these tokens.
pub(super) fn in_unit(source: &Source<'_>, (first, end): (u32, u32), quantity: Quantity) -> Option<Quantity> {
    let (unit, dimension, scale) = unit_of(source, first, end)?;
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

impl Walker<'_> {
    /// A bare number in the unit that stands in brackets behind its name, behind the heading above it, or behind the name of
    /// the item that it lies under.
    pub(super) fn with_unit(
        &mut self,
        clause: &Clause<'_>,
        fact: &Fact,
        words: &Gap,
        quantity: Quantity,
        at: usize,
    ) -> Quantity {
        if fact.pair || quantity.unit != UnitWords::None || quantity.sign != 0 {
            return quantity;
        }
        let own = unit_in_front(self.source, clause.items, at);
        // `Diện tích (ha):` above `- Số hộ: 45`: what is measured by another word has another unit.
        let head = words.content.first().or(words.topic.first());
        let other = head.is_some_and(|item| {
            item.class.meets(Class::MEASURE.or(Class::RATIO)) || matches!(self.source.word(item.first), "số" | "tổng")
        });
        let above =
            self.carry.unit.filter(|above| above.2 < clause.sentence.depth && !other).map(|above| (above.0, above.1));
        let Some(unit) = own.or(above) else {
            // `tỷ lệ trẻ được tiêm chủng là 91,35`: the sign was left out.
            // Of doctors for 10 000 people, of births and of boys to girls it is told otherwise.
            let said = words.content.first().map(|item| self.source.words(item.first, quantity.first));
            let rate = said.is_some_and(|said| {
                ["tỷ lệ ", "tỉ lệ ", "tỷ trọng "].iter().any(|head| said.starts_with(head))
                    && !["/", "trên", "vạn", "giới tính", "lệ sinh"].iter().any(|other| said.contains(other))
            });
            let rate = rate && quantity.last_digit < 0 && quantity.amount < Decimal::ONE_HUNDRED;
            let dimension = quantity.dimension.or(Some(Dimension::Ratio).filter(|_| rate));
            let unit = if rate { UnitWords::Percent("%", (quantity.end, quantity.end)) } else { quantity.unit };
            return Quantity { unit, dimension, ..quantity };
        };
        if own.is_some() {
            self.carry.unit = Some((unit.0, unit.1, clause.sentence.depth));
        }
        in_unit(self.source, unit, quantity).unwrap_or(quantity)
    }
}
