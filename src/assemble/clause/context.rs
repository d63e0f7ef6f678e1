//! What a part of a sentence says of the parts behind it: topics, openers, bases, goals (ngữ cảnh).

use super::class::Class;
use super::fact::Fact;
use super::gap::Gap;
use super::item::Item;
use super::walker::{Clause, Walker, Wholes};
use crate::assemble::Versus;

impl Walker<'_> {
    /// A base that stands alone: behind an ellipsis or a list it holds for the movements before it, else for those behind.
    pub(super) fn late_base(&mut self, clause: &mut Clause<'_>, base: (Versus, u32, u32), before: &[Item]) {
        let closes_list = !clause.open_bases.is_empty()
            && before
                .iter()
                .all(|item| item.class.meets(Class::ELLIPSIS.or(Class::COMMA).or(Class::STOP).or(Class::MARK)));
        if closes_list {
            self.fill_bases(clause, base);
        }
        clause.base = Some(base);
    }

    pub(super) fn fill_bases(&mut self, clause: &mut Clause<'_>, base: (Versus, u32, u32)) {
        for (indicator, change) in clause.open_bases.drain(..) {
            if let Some(change) = self.out.indicators.get_mut(indicator).and_then(|i| i.changes.get_mut(change)) {
                change.versus = Some(base.0);
                change.basis = Some(self.source.text(base.1, base.2).into());
            }
        }
    }

    /// `Hội đồng thông qua Nghị quyết … với 19 chỉ tiêu chủ yếu là: …`: what stands before the colon sets what is aimed at.
    pub(super) fn sets_goals(&self, clause: &Clause<'_>, fact: &Fact) -> bool {
        /// So many tokens back the words may stand.
        const REACH: u32 = 80;
        let first = clause.sentence.first.max(fact.tokens.0.saturating_sub(REACH));
        let Some((before, _)) = self.source.words(first, fact.tokens.0).rsplit_once(':') else { return false };
        let says = |words: &[&str]| words.iter().any(|word| before.contains(word));
        says(&["chỉ tiêu"])
            && says(&["thông qua", "nhiệm vụ", "đề ra", "quyết nghị", "nghị quyết", "quyết định"])
            && !says(&["kết quả", "hoàn thành", "thực hiện", "đã đạt", "đạt được", "đánh giá"])
    }

    /// What the gap says of the rest of the clause: openers, topics, estimates, goals.
    pub(super) fn context(&mut self, clause: &mut Clause<'_>, words: &Gap, sentence_before: usize) {
        clause.estimate_list |= words.estimate_list;
        clause.goal |= words.goal;
        if words.separated {
            if clause.parts_from.is_some_and(|wholes| wholes.closes) {
                clause.parts_from = None;
            }
            clause.topic.clear();
        }
        if !words.topic.is_empty() {
            clause.topic = words.topic.clone();
        }
        if let Some(opener) = words.opener {
            let from = if self.out.indicators.len() > clause.first_out { clause.first_out } else { sentence_before };
            if from < self.out.indicators.len() {
                let until = self.out.indicators.len();
                // An opener within a bracket tells the parts of what stands before the bracket.
                let from = clause.outer.unwrap_or(from);
                let until = clause.outer.map_or(until, |outer| outer + 1);
                clause.parts_from = Some(Wholes { from, until, closes: opener.closes && !words.colon });
            }
        }
    }
}
