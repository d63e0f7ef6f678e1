//! Of what was told before a percentage is: of what was due, or of a whole (trên số phải làm, trên tổng).

use super::walker::{Clause, Memory, Walker};
use crate::assemble::Kind;

impl Walker<'_> {
    /// `thụ lý 300 vụ, giải quyết 270 vụ, đạt 90%`: what was handled, of what had to be; `tiếp nhận 300 hồ sơ, trong đó 200 hồ
    /// sơ trực tuyến, đạt 67%`: a part, of its whole, where that is none of a plan. `bracketed` when nothing but a bracket
    /// leads to the percentage.
    pub(super) fn is_of_told(&self, clause: &Clause<'_>, index: usize, bracketed: bool) -> bool {
        /// So many indicators back it may stand.
        const BACK: usize = 6;
        let (Some(own), Some(indicator)) = (self.memory.get(index), self.out.indicators.get(index)) else {
            return false;
        };
        if indicator.value.is_none() {
            return false;
        }
        let says = |memory: &Memory, words: &[&str]| words.iter().any(|word| memory.name.says(self.source, word));
        let unplanned = |whole: usize| {
            self.out
                .indicators
                .get(whole)
                .is_some_and(|i| i.plan.is_none() && i.rates.is_empty() && i.kind != Kind::Plan)
                && self.memory.get(whole).is_some_and(|all| all.unit == own.unit)
        };
        if indicator.part_of.is_some_and(unplanned) && (own.is_counted() && !own.campaign || bracketed) {
            return true;
        }
        let handled = says(own, &["giải quyết", "xử lý", "đúng hạn", "làm rõ", "khám phá"]) && own.is_counted();
        let due = |memory: &Memory| {
            memory.unit == own.unit && says(memory, &["thụ lý", "tiếp nhận", "phải", "phát hiện", "xảy ra"])
        };
        let from = clause.sentence_before.min(clause.first_out).max(index.saturating_sub(BACK));
        handled && self.memory.get(from..index).unwrap_or_default().iter().any(due)
    }
}
