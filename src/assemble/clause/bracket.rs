//! Brackets within a sentence.

use super::class::Class;
use super::item::Item;
use super::walker::Wholes;
use crate::assemble::Versus;
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
