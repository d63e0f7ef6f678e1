//! How figures of a list or a bracket stand to the figure before them: parts of it, or what it is compared with.
//!
//! The audit does not see the text, but whether `6 + 4` has to make `11` depends on a word: `gồm` names all parts,
//! `trong đó` some of them, `chủ yếu` says that others are left out. Time is linear in the tokens.

use super::{Assembled, Figure};
use crate::lex::{Lexed, Punct, Token, TokenKind};
use crate::outline::Outline;

/// How many tokens between two figures are read, and how many behind the last.
const GAP: usize = 48;
const TAIL: usize = 16;
/// How many tokens a list may have for its numbers to be accounted for.
const LIST: usize = 600;
/// How many words may stand between a figure and the bracket right behind it: its unit.
const UNIT: usize = 5;

/// What a list says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Claim {
    /// All parts are named: `gồm`, `chia ra`, a bracket right behind the whole, `còn lại`.
    Complete,
    /// `trong đó`, or nothing is said.
    Open,
    /// Others are left out: `chủ yếu`, `như`, `…`.
    Partial,
}

/// The parts of one whole that one list names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Breakdown {
    /// Index of the indicator that is parted.
    pub whole: usize,
    /// Indexes of its parts, in the order of the text.
    pub parts: Vec<usize>,
    /// Whether they should make the whole.
    pub claim: Claim,
    /// Every number of the list is one of the parts or belongs to one.
    pub certain: bool,
}

/// What a figure in a bracket is to the figure before it, when it is no part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tie {
    /// The level of the period compared with: `so với cùng kỳ (1.200 con)`.
    Base,
    /// The planned level: `đạt 120% chỉ tiêu (10 đồng chí)`.
    Plan,
}

/// What the words between figures say.
#[derive(Debug, Default)]
pub struct Ties {
    /// The lists.
    pub breakdowns: Vec<Breakdown>,
    /// Figure, what it is compared with, and how: indexes of indicators.
    pub compared: Vec<(usize, usize, Tie)>,
}

/// Reads the words between the figures of `assembled`.
pub fn ties(lexed: &Lexed<'_>, outline: &Outline, assembled: &Assembled) -> Ties {
    let compared = assembled.compared.iter().map(|&(of, with)| (of as usize, with as usize, Tie::Base));
    let mut ties = Ties { breakdowns: Vec::new(), compared: compared.collect() };
    if assembled.indicators.iter().all(|indicator| indicator.part_of.is_none()) {
        return ties;
    }
    let reader = Reader::new(lexed, outline, assembled);
    // The open lists of the wholes that were met last; a list of an earlier one is not taken up again.
    let mut open: Vec<List> = Vec::new();
    for (part, indicator) in assembled.indicators.iter().enumerate() {
        let Some(whole) = indicator.part_of.filter(|&whole| whole < part) else { continue };
        reader.part(whole, part, &mut open, &mut ties);
    }
    open.drain(..).for_each(|list| reader.close(list, &mut ties));
    crate::text::sort_few(&mut ties.compared, |one, other| one.1 < other.1);
    ties
}

/// A list being read.
struct List {
    whole: usize,
    parts: Vec<usize>,
    claim: Claim,
    /// How many brackets were open before its first part.
    depth: i32,
}

struct Reader<'a> {
    lexed: &'a Lexed<'a>,
    outline: &'a Outline,
    assembled: &'a Assembled,
    /// First and last number token of each indicator.
    numbers: Vec<(u32, u32)>,
    /// The last indicator that uses a token.
    owner: Vec<u32>,
}

impl<'a> Reader<'a> {
    fn new(lexed: &'a Lexed<'a>, outline: &'a Outline, assembled: &'a Assembled) -> Self {
        let mut numbers = vec![(u32::MAX, 0); assembled.indicators.len()];
        let mut owner = vec![u32::MAX; lexed.tokens.len()];
        for &(token, indicator) in &assembled.used {
            if let (Some(slot), Some(ends)) = (owner.get_mut(token as usize), numbers.get_mut(indicator as usize)) {
                *slot = indicator;
                *ends = (ends.0.min(token), ends.1.max(token));
            }
        }
        Self { lexed, outline, assembled, numbers, owner }
    }

    /// Puts a part into the list it belongs to, or begins a new one.
    fn part(&self, whole: usize, part: usize, open: &mut Vec<List>, ties: &mut Ties) {
        let Some((first, _)) = self.ends(part) else { return };
        let list = open.iter().rposition(|list| list.whole == whole);
        let before = list.and_then(|at| open.get(at)).and_then(|list| list.parts.last().copied());
        let Some(anchor) = self.anchor(whole, before, first) else { return };
        let mut gap = self.gap(anchor, first);
        if gap.claim == Claim::Complete && gap.opens && gap.depth > 0 && before.is_none() && self.moved_on(whole) {
            // `120 tỷ đồng, tăng 20% so với cùng kỳ (nội địa 70 tỷ đồng)`: the bracket does not stand right behind the whole.
            gap.claim = Claim::Open;
        }
        if let Some(tie) = gap.tie {
            ties.compared.push((whole, part, tie));
            return;
        }
        // A bracket that was closed ends its list; the one around it goes on.
        let list = match list {
            Some(at) if gap.depth < 0 && open.get(at).is_some_and(|list| list.depth > 0) => {
                self.close(open.remove(at), ties);
                open.iter().rposition(|list| list.whole == whole)
            }
            list => list,
        };
        match list.and_then(|at| open.get_mut(at)).filter(|_| !gap.opens) {
            Some(list) => {
                list.parts.push(part);
                if gap.claim != Claim::Open && list.claim != Claim::Partial {
                    list.claim = gap.claim;
                }
            }
            None => {
                // A list of the same whole is closed by the next; one of another whole may go on behind a nested one.
                if open.len() >= 8 || list.is_some() && gap.depth <= 0 {
                    let at = list.unwrap_or(0);
                    self.close(open.remove(at), ties);
                }
                open.push(List { whole, parts: vec![part], claim: gap.claim, depth: gap.depth });
            }
        }
    }

    /// Whether a percentage or a movement stands behind the level of an indicator.
    fn moved_on(&self, index: usize) -> bool {
        let Some(indicator) = self.assembled.indicators.get(index) else { return false };
        let level = indicator.value.as_ref().map_or(0, |figure| figure.span.end);
        let behind = |figure: &Figure| figure.span.start > level;
        indicator.changes.iter().any(|change| behind(&change.figure))
            || indicator.rates.iter().any(|rate| behind(&rate.figure))
    }

    /// The number token of the whole or of the part before that stands next before `first`.
    fn anchor(&self, whole: usize, before: Option<usize>, first: usize) -> Option<usize> {
        let last = |index: usize| {
            let (from, to) = self.ends(index)?;
            if to < first { Some(to) } else { Some(from).filter(|&from| from < first) }
        };
        last(whole).max(before.and_then(last))
    }

    fn ends(&self, index: usize) -> Option<(usize, usize)> {
        let &(first, last) = self.numbers.get(index)?;
        (first <= last).then_some((first as usize, last as usize))
    }

    fn token(&self, at: usize) -> Option<Token> {
        self.lexed.tokens.get(at).copied()
    }

    fn word(&self, at: usize) -> &str {
        self.lexed.word(at)
    }

    /// What stands between two number tokens.
    fn gap(&self, anchor: usize, first: usize) -> Gap {
        let mut gap = Gap { claim: Claim::Open, opens: false, depth: 0, tie: None };
        let from = (anchor + 1).max(first.saturating_sub(GAP));
        let (mut words, mut before) = (0, "");
        for at in from..first {
            let Some(token) = self.token(at) else { break };
            match token.kind {
                TokenKind::Punct(Punct::Open) => {
                    gap.depth += 1;
                    gap.opens = true;
                    gap.claim = if words <= UNIT && from == anchor + 1 { Claim::Complete } else { Claim::Open };
                    words = 0;
                }
                TokenKind::Punct(Punct::Close) => gap.depth -= 1,
                TokenKind::Punct(Punct::Ellipsis) => gap.claim = Claim::Partial,
                TokenKind::Punct(Punct::Percent) => {}
                TokenKind::Period(_) if gap.depth > 0 => gap.tie = Some(Tie::Base),
                TokenKind::Number(_) | TokenKind::Punct(_) | TokenKind::Break(_) => words = UNIT + 1,
                _ => words += 1,
            }
            let word = self.word(at);
            match (before, word) {
                ("cùng", "kỳ") | ("năm", "trước" | "ngoái") if gap.depth > 0 => gap.tie = Some(Tie::Base),
                ("kế", "hoạch") | ("chỉ", "tiêu") | ("dự", "toán") if gap.depth > 0 => {
                    gap.tie = Some(Tie::Plan)
                }
                (_, "kh") if gap.depth > 0 => gap.tie = Some(Tie::Plan),
                (_, "gồm") | ("chia", "ra" | "thành") => (gap.claim, gap.opens) = (Claim::Complete, true),
                ("trong", "đó" | "số") => (gap.claim, gap.opens) = (Claim::Open, true),
                ("còn", "lại") => gap.claim = Claim::Complete,
                ("chủ", "yếu") | ("điển", "hình") | ("nhất", "là") | (_, "như" | "riêng") | ("đáng", "chú") =>
                {
                    gap.claim = Claim::Partial;
                }
                _ => {}
            }
            if !word.is_empty() {
                before = word;
            }
        }
        gap
    }

    /// Publishes a list when its end is known.
    fn close(&self, list: List, ties: &mut Ties) {
        let ends =
            (list.parts.first().and_then(|&part| self.ends(part)), list.parts.last().and_then(|&part| self.ends(part)));
        let (Some((first, _)), Some((_, last))) = ends else { return };
        // What stands between the whole and its first part belongs to the list as well.
        let from = self.ends(list.whole).map_or(first, |(_, end)| end.min(first));
        let certain = last - from <= LIST && (from..=last).all(|at| self.accounted(at, list.whole));
        let (more, partial) = self.tail(last, &list);
        let claim = if partial { Claim::Partial } else { list.claim };
        ties.breakdowns.push(Breakdown { whole: list.whole, parts: list.parts, claim, certain: certain && !more });
    }

    /// Whether a token is no number, or one that belongs to a part or is no figure.
    fn accounted(&self, at: usize, whole: usize) -> bool {
        let number = self.token(at).is_some_and(|token| matches!(token.kind, TokenKind::Number(_)));
        if !number || self.outline.reasons.get(at).copied().flatten().is_some() {
            return true;
        }
        let Some(mut owner) = self.owner.get(at).map(|&owner| owner as usize) else { return true };
        // Parts of parts belong to the list; ten levels are more than any report has.
        for _ in 0..10 {
            match self.assembled.indicators.get(owner).map(|indicator| indicator.part_of) {
                _ if owner == whole => return true,
                Some(Some(above)) => owner = above,
                _ => return false,
            }
        }
        false
    }

    /// What follows the last part in its sentence: whether figures do that the list may own, and whether it says that
    /// others are left out.
    fn tail(&self, last: usize, list: &List) -> (bool, bool) {
        let (mut more, mut depth, mut before) = (false, list.depth, "");
        for at in last + 1..last + 1 + TAIL {
            let Some(token) = self.token(at) else { break };
            match token.kind {
                TokenKind::Punct(Punct::Ellipsis) => return (more, true),
                TokenKind::Punct(Punct::Open) => depth += 1,
                TokenKind::Punct(Punct::Close) => depth -= 1,
                TokenKind::Punct(Punct::Stop) if before != "v" => break,
                TokenKind::Break(_) => break,
                TokenKind::Number(_) if !self.accounted(at, list.whole) => more |= self.alike(at, list.whole),
                _ => {}
            }
            if depth < 0 || list.depth > 0 && depth <= 0 {
                break;
            }
            let word = self.word(at);
            if word == "vv" || word == "v" && before == "v" {
                return (more, true);
            }
            before = if word.is_empty() && before == "v" { before } else { word };
        }
        (more, false)
    }

    /// Whether the indicator that owns a number counts what `whole` counts, perhaps under another word (`vụ`, `trường hợp`).
    fn alike(&self, at: usize, whole: usize) -> bool {
        let unit =
            |index: usize| self.assembled.indicators.get(index)?.value.as_ref().map(|figure| figure.unit.as_str());
        let Some(own) = self.owner.get(at).and_then(|&owner| unit(owner as usize)) else { return false };
        let counted =
            |unit: &str| !unit.is_empty() && !unit.contains(['%', '/']) && !matches!(unit, "đồng" | "ha" | "lần");
        unit(whole).is_some_and(|whole| own == whole || counted(own) && counted(whole))
    }
}

/// What stands between two figures.
struct Gap {
    claim: Claim,
    /// A new list begins.
    opens: bool,
    /// Brackets opened less brackets closed.
    depth: i32,
    tie: Option<Tie>,
}
