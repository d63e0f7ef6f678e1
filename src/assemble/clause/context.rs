//! What a part of a sentence says of the parts behind it: topics, openers, bases, goals (ngữ cảnh).

use super::class::Class;
use super::fact::Fact;
use super::gap::Gap;
use super::item::{Data, Item};
use super::walker::{Clause, Memory, Walker, Wholes};
use crate::assemble::Versus;
use crate::outline::{Sentence, Shape};

impl Walker<'_> {
    /// A base that stands alone: behind an ellipsis or a list it holds for the movements before it, else for those behind.
    pub(super) fn late_base(&mut self, clause: &mut Clause<'_>, base: (Versus, u32, u32), before: &[Item]) {
        let closes_list = !clause.open_bases.is_empty()
            && before
                .iter()
                .all(|item| item.class.meets(Class::ELLIPSIS.or(Class::COMMA).or(Class::STOP).or(Class::MARK)));
        if closes_list {
            self.fill_bases(clause, base, 0);
        }
        clause.base = Some(base);
    }

    /// Gives a base to the movements before it that name none; one told in a bracket to those of its bracket and of what the
    /// bracket is about: `tỷ lệ hộ nghèo giảm 5%; thu ngân sách 25 tỷ đồng (tăng 11 tỷ đồng so với năm 2017)`.
    pub(super) fn fill_bases(&mut self, clause: &mut Clause<'_>, base: (Versus, u32, u32), depth: usize) {
        let from = clause.outer.filter(|_| depth > 0).unwrap_or_default();
        while let Some((indicator, change)) = clause.open_bases.pop_if(|open| open.0 >= from) {
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
            && !says(&[
                "kết quả",
                "hoàn thành",
                "thực hiện",
                "đã đạt",
                "đạt được",
                "đánh giá",
                "chỉ tiêu đạt",
                "đạt chỉ tiêu",
                "chỉ tiêu cao hơn",
                "chỉ tiêu vượt",
            ])
    }

    /// Keeps a heading, or an opener at the end of a line, for the lines behind it.
    pub(super) fn remember_heading(&mut self, sentence: &Sentence, items: &[Item], new_paragraph: bool) {
        let based = items.iter().rev().find_map(|item| match item.data {
            Data::Base(versus) if item.class.meets(Class::BASE_REF) => Some((versus, item.first, item.end)),
            _ => None,
        });
        let unit = super::bracket::unit_of_heading(self.source, items);
        self.carry.unit = unit.map(|(first, end)| (first, end, sentence.depth));
        self.carry.signed = based.filter(|_| items.iter().rev().take(2).any(|item| item.class.meets(Class::PERCENT)));
        if items.iter().rev().take(2).any(|item| item.class.meets(Class::OPENER)) {
            // `Trong đó:` on a line of its own opens the list behind it.
            // `Tổng số: 2.418 hộ. Có 8 dân tộc. Trong đó:`: the whole may stand a sentence further back.
            let among = items.iter().rev().take(2).any(|item| self.source.word(item.first) == "trong");
            let start = self.carry.sentence_start;
            let from = if among { start.min(self.carry.paragraph_start) } else { start };
            let wholes = Wholes { from, until: self.out.indicators.len(), closes: false };
            self.carry.open_list = Some(wholes).filter(|wholes| wholes.from < wholes.until);
            return;
        }
        let plain = super::bracket::without_brackets(items);
        let items = plain.as_ref();
        const NO_THING: Class =
            Class::GOAL.or(Class::PLAN_REF).or(Class::PLAN).or(Class::VERB).or(Class::BASE_REF).or(Class::OPENER);
        let goal = items.iter().any(|item| item.class.meets(NO_THING));
        let colon = items.last().is_some_and(|item| item.class.meets(Class::COLON));
        let run_in = sentence.shape == Shape::Heading && !self.is_section_heading(items);
        if (colon || run_in) && !goal && items.len() <= 7 {
            self.carry.heading =
                super::gap::heading(self.source, items.split_last().filter(|_| colon).map_or(items, |(_, rest)| rest))
                    .to_vec();
            self.carry.heading_depth = sentence.depth;
        } else if new_paragraph && sentence.depth <= self.carry.heading_depth {
            self.carry.heading.clear();
            self.carry.open_list = None;
        }
    }

    /// `Về kinh tế`, `Lĩnh vực trồng trọt`: a heading that names a field and not a thing.
    fn is_section_heading(&self, items: &[Item]) -> bool {
        let first = items.first().map(|item| self.source.words(item.first, item.end)).unwrap_or_default();
        let head = first.split(' ').next().unwrap_or_default();
        ["về", "lĩnh", "công", "tình", "kết", "nhiệm", "phần", "những", "các"].contains(&head)
    }

    /// What the gap says of the rest of the clause: openers, topics, estimates, goals.
    pub(super) fn context(&mut self, clause: &mut Clause<'_>, words: &Gap, sentence_before: usize) {
        clause.estimate_list |= words.estimate_list;
        clause.goal |= words.goal;
        clause.will = words.will || clause.will && !words.separated && !words.done;
        if words.separated {
            if let Some(wholes) = clause.parts_from.as_mut().filter(|wholes| wholes.closes) {
                // `gồm cá đạt 536 tấn, tăng 5%; tôm đạt 97 tấn; …`: with one part before it, the semicolon parts the list.
                let parts = self.out.indicators.get(wholes.until..).unwrap_or_default();
                let mut parts = parts.iter().filter(|i| i.part_of.is_some()).take(2);
                let heads = Class::VERB.or(Class::MEASURE).or(Class::RATIO);
                let own = words.content.first().is_some_and(|item| item.class.meets(heads));
                if parts.next().is_some() && parts.next().is_none() && !own {
                    wholes.closes = false;
                } else {
                    clause.parts_from = None;
                }
            }
            if self.turns(clause, words) {
                clause.parts_from = None;
            }
            clause.topic.clear();
        }
        if !words.topic.is_empty() {
            clause.topic = words.topic.clone();
        }
        // `… văn hóa các cấp... Đại hội bầu Ban Chấp hành gồm 13 đồng chí`: what is opened there has no whole before it.
        let own = words.separated && !words.topic.is_empty() && words.opener.is_some_and(|opener| opener.closes);
        if let Some(opener) = words.opener.filter(|_| !own) {
            let mut from =
                if self.out.indicators.len() > clause.first_out { clause.first_out } else { sentence_before };
            // `53 vụ, làm 36 người chết. So với cùng kỳ số vụ tăng 13 vụ. Trong đó, …`: movements alone have no parts.
            let level = |k: usize| self.out.indicators.get(k).is_some_and(|i| i.value.is_some() || i.plan.is_some());
            if !(from..self.out.indicators.len()).any(level) {
                from = (0..from).rev().take(4).take_while(|&k| level(k)).last().unwrap_or(from);
            }
            if from < self.out.indicators.len() {
                let until = self.out.indicators.len();
                // An opener within a bracket tells the parts of what stands before the bracket.
                let from = clause.outer.map_or(from, |outer| self.pair_with(clause, outer));
                let until = clause.outer.map_or(until, |outer| outer + 1);
                clause.parts_from = Some(Wholes { from, until, closes: opener.closes && !words.colon });
            }
        }
    }

    /// `34 vụ, 72 bị can (trong đó: án cũ 15 vụ với 24 bị can; …)`: what was counted with a figure right before it has its parts too.
    fn pair_with(&self, clause: &Clause<'_>, outer: usize) -> usize {
        let counts = |index: usize| self.memory.get(index).is_some_and(Memory::is_counted);
        let indicator = |index: usize| self.out.indicators.get(index).filter(|i| i.part_of.is_none() && counts(index));
        (clause.first_out..outer)
            .rev()
            .take(2)
            .take_while(|&k| {
                indicator(k).zip(indicator(k + 1)).is_some_and(|(one, next)| {
                    let between = self.source.folded.source().get(one.span.end..next.span.start);
                    between.is_some_and(|said| said.len() < 40 && !said.contains([';', '.', '(', ':']))
                })
            })
            .last()
            .unwrap_or(outer)
    }

    /// `thu ngân sách 100 tỷ đồng, trong đó thu nội địa 60 tỷ đồng; chi ngân sách 80 tỷ đồng`: what is no kind of the whole
    /// ends the list behind a semicolon.
    fn turns(&self, clause: &Clause<'_>, words: &Gap) -> bool {
        let Some((wholes, first)) = clause.parts_from.zip(words.content.first()) else { return false };
        let whole = |word: &str| self.memory.get(wholes.from).is_some_and(|memory| memory.name.says(self.source, word));
        // `bậc mầm non đạt 100%, trong đó trẻ 5 tuổi 99%; bậc tiểu học đạt 98%`: the next of its kind.
        let head = [self.source.word(first.first)];
        let shared = matches!(head[0], "tỷ" | "tỉ" | "số" | "tổng" | "diện" | "lao");
        let alike = |memory: &Memory| memory.unit == "%" && memory.name.opens(self.source, &head);
        if !shared && self.memory.get(wholes.from).is_some_and(alike) && wholes.from + 1 == wholes.until {
            return true;
        }
        match self.source.words(first.first, first.first + 2) {
            "chi ngân" | "tổng chi" | "giải ngân" => whole("thu ngân sách") && !whole("chi"),
            "giải quyết" => whole("tiếp nhận"),
            "thu ngân" | "tổng thu" => (whole("chi ngân sách") || whole("sản xuất")) && !whole("thu"),
            "xuất khẩu" | "nhập khẩu" => whole("sản xuất") && self.source.word(first.first + 2) != "lao",
            _ => false,
        }
    }
}
