//! The items of a sentence: tokens and known phrases with the classes that patterns test for.

use super::class::Class;
use crate::lex::{Case, Lexed, Punct, Term, Terms, TokenKind};
use crate::lexicon::{Class as TermClass, Cue, Dimension, Entry, Lexicon, UnitId};
use crate::outline::{Outline, Reason, Sentence};
use crate::text::{Folded, Span};
use rust_decimal::Decimal;

/// What the assembler reads: the text with its tokens, its known phrases and its structure.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// The text.
    pub folded: &'a Folded<'a>,
    /// Its tokens.
    pub lexed: &'a Lexed<'a>,
    /// Its known phrases.
    pub terms: &'a Terms,
    /// Its structure.
    pub outline: &'a Outline,
    /// The words.
    pub lexicon: &'static Lexicon,
}

impl<'a> Source<'a> {
    /// The span in the source text of a range of tokens; empty ranges give an empty span.
    pub fn span(&self, first: u32, end: u32) -> Span {
        match (self.lexed.tokens.get(first as usize), self.lexed.tokens.get((end as usize).wrapping_sub(1))) {
            (Some(a), Some(b)) if first < end => self.folded.span(a.start, b.end),
            _ => Span::default(),
        }
    }

    /// The source text of a range of tokens.
    pub fn text(&self, first: u32, end: u32) -> &'a str {
        let span = self.span(first, end);
        self.folded.source().get(span.start..span.end).unwrap_or_default()
    }

    /// The [`trace`](crate::lex::trace) of the word at `token`, which tells what it is not.
    pub fn trace(&self, token: u32) -> u16 {
        self.lexed.tokens.get(token as usize).map_or(0, |token| token.trace)
    }

    /// The folded text of one token.
    pub fn word(&self, token: u32) -> &'a str {
        match self.lexed.word(token as usize) {
            "" => self.sign(token),
            word => word,
        }
    }

    /// The folded text of a token that is no word.
    #[inline(never)]
    fn sign(&self, token: u32) -> &'a str {
        let token = self.lexed.tokens.get(token as usize);
        token.and_then(|t| self.folded.text().get(t.start as usize..t.end as usize)).unwrap_or_default()
    }

    /// The folded text of a range of tokens, blanks as they are.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn words(&self, first: u32, end: u32) -> &'a str {
        if end == first.wrapping_add(1) {
            return self.word(first);
        }
        self.several(first, end)
    }

    /// The folded text of a range of tokens that are more than one, or none.
    #[cfg_attr(not(target_arch = "wasm32"), inline(never))]
    fn several(&self, first: u32, end: u32) -> &'a str {
        match self.lexed.tokens.get(first as usize..end as usize) {
            Some([a, .., b]) => self.folded.text().get(a.start as usize..b.end as usize).unwrap_or_default(),
            _ => "",
        }
    }
}

/// A piece of a sentence: one token, or the tokens of one known phrase.
#[derive(Clone, Copy, Debug)]
pub struct Item {
    /// What it may be.
    pub class: Class,
    /// First token.
    pub first: u32,
    /// One behind the last token.
    pub end: u32,
    /// What it carries.
    pub data: Data,
}

/// What an item carries.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Data {
    /// Nothing more.
    Nothing,
    /// A steering word.
    Cue(Cue),
    /// A number: index into `Lexed::numbers`.
    Number(u32),
    /// A unit.
    Unit(UnitId),
    /// A stretch of time: index into `Lexed::periods`.
    Period(u32),
    /// A quantity: index into the quantities of the text.
    Quantity(u32),
    /// Two quantities: index of the left, the right follows.
    Pair(u32),
    /// A base of comparison.
    Base(crate::assemble::Versus),
    /// A fact: index into the facts of the sentence.
    Fact(u32),
}

/// Fills `items` with the items of `sentence`.
pub fn items(source: &Source<'_>, sentence: &Sentence, items: &mut Vec<Item>) {
    items.clear();
    let mut at = sentence.first;
    while at < sentence.end {
        // `tăng 7,64% (1) so với cùng kỳ`: what stands behind the mark belongs to the percentage.
        if items.last().is_some_and(|item| item.class.meets(Class::PERCENT) && item.end == at)
            && source.outline.reasons.get(at as usize + 1).copied().flatten() == Some(Reason::List)
            && source.word(at) == "("
        {
            at += 3;
            continue;
        }
        let item = item(source, at, sentence.end, items.last());
        if let Some(item) = item {
            items.push(item);
        }
        at = item.map_or(at + 1, |item| item.end.max(at + 1));
    }
}

/// The item that begins at token `at`; none for a soft line break.
fn item(source: &Source<'_>, at: u32, end: u32, before: Option<&Item>) -> Option<Item> {
    let token = source.lexed.tokens.get(at as usize)?;
    let one = |class, data| Some(Item { class, first: at, end: at + 1, data });
    if let Some(reason) = source.outline.reasons.get(at as usize).copied().flatten() {
        return match token.kind {
            // A class, an age, a name with a digit is part of what is measured: `55 năm tuổi Đảng`, `trẻ 5 tuổi`.
            _ if matches!(reason, Reason::Level | Reason::Age | Reason::Name | Reason::Threshold) => {
                one(Class::WORD.or(Class::ASIDE), Data::Nothing)
            }
            TokenKind::Period(_) if is_badge(source, at) => one(Class::WORD, Data::Nothing),
            TokenKind::Period(period) => one(Class::ASIDE.or(Class::PERIOD), Data::Period(period)),
            TokenKind::Break(_) => None,
            _ => one(Class::ASIDE, Data::Nothing),
        };
    }
    match token.kind {
        TokenKind::Number(number) => one(Class::NUMBER, Data::Number(number)),
        TokenKind::Period(_) if is_badge(source, at) => one(Class::WORD, Data::Nothing),
        TokenKind::Period(period) => one(Class::ASIDE.or(Class::PERIOD), Data::Period(period)),
        TokenKind::Date(_) | TokenKind::Time | TokenKind::Document | TokenKind::Contact => {
            one(Class::ASIDE, Data::Nothing)
        }
        TokenKind::Break(_) => None,
        TokenKind::Punct(punct @ (Punct::Percent | Punct::Permille)) => {
            Some(Item { class: punctuation(punct), first: at, end: per_tail(source, at + 1, end), data: Data::Nothing })
        }
        TokenKind::Punct(Punct::Slash) if is_per_scaled(source, at, before) => {
            // `230 triệu/ha/năm`: money per hectare, the word `đồng` left out.
            let id = money(source)?;
            Some(Item { class: Class::UNIT, first: at, end: per_tail(source, at, end), data: Data::Unit(id) })
        }
        TokenKind::Punct(Punct::Slash)
            if before.is_some_and(|item| item.class.meets(Class::WORD.or(Class::NAME)))
                && matches!(source.lexed.tokens.get(at as usize + 1).map(|token| token.kind),
                    Some(TokenKind::Number(number)) if is_per(source, number, at + 2)) =>
        {
            // `Số bác sĩ/10.000 dân: 12`: of how many it is told.
            Some(Item { class: Class::WORD, first: at, end: at + 3, data: Data::Nothing })
        }
        TokenKind::Punct(punct) => one(punctuation(punct), Data::Nothing),
        TokenKind::Word(_) => Some(phrase(source, at, end, before)),
    }
}

/// `Huy hiệu 30 năm: 12 đồng chí; 40 năm: 9 đồng chí`: so many years in the party name a badge.
fn is_badge(source: &Source<'_>, at: u32) -> bool {
    /// So many tokens back the badge is named.
    const REACH: u32 = 48;
    let years = source.word(at).as_bytes();
    matches!(years, [b'3'..=b'9', b'0' | b'5', ..])
        && !matches!(source.word(at.wrapping_sub(1)), "trong" | "sau" | "qua")
        && years.ends_with("năm".as_bytes())
        && source.words(at.saturating_sub(REACH), at).contains("huy hiệu")
}

/// The longest known phrase at a word, or the word alone.
fn phrase(source: &Source<'_>, at: u32, end: u32, before: Option<&Item>) -> Item {
    // A line may have been broken between a number and its unit.
    let broken = |token: u32| {
        matches!(source.lexed.tokens.get(token as usize).map(|token| token.kind), Some(TokenKind::Break(_)))
    };
    let behind_number = before.is_some_and(|item| {
        item.class.meets(Class::NUMBER) && (item.end == at || item.end + 1 == at && broken(item.end))
    });
    // `9 triệu đông`: the tone of `đồng` was left out.
    let toneless = || source.word(at) == "đông" && before.is_some_and(|item| is_scaled(source, item));
    // `45 tỷ đồng bằng 52% dự toán`: no plain is counted.
    let no_plain = || source.word(at) == "đồng" && source.words(at, at + 2) == "đồng bằng";
    if behind_number
        && (toneless() || no_plain())
        && let Some(id) = money(source)
    {
        return Item { class: Class::UNIT, first: at, end: per_tail(source, at + 1, end), data: Data::Unit(id) };
    }
    if behind_number
        && let Some(unit) = source.terms.of(at as usize, TermClass::Unit).filter(|term| term.end <= end)
        && !(before.is_some_and(|item| is_fraction(source, item)) && source.word(at) == "kế")
        && let Entry::Unit(id) = unit.entry
    {
        // `560 triệu bằng 54%`: before a number `bằng` compares and is no diploma.
        let cue = source.terms.of(at as usize, TermClass::Cue).map(|term| term.entry);
        let number_behind =
            matches!(source.lexed.tokens.get(unit.end as usize).map(|token| token.kind), Some(TokenKind::Number(_)));
        if number_behind && matches!(cue, Some(Entry::Cue(Cue::Equal | Cue::Attain | Cue::Remain))) {
            return Item { class: cue_class(cue), first: at, end: at + 1, data: cue_data(cue) };
        }
        let percent = matches!(source.lexicon.unit(id).dimension, Dimension::Ratio);
        let class = if percent { Class::PERCENT } else { Class::UNIT };
        return Item { class, first: at, end: per_tail(source, unit.end, end), data: Data::Unit(id) };
    }
    let cue = source.terms.of(at as usize, TermClass::Cue).filter(|term| term.end <= end);
    let kind = source.lexed.tokens.get(at as usize).map(|token| token.kind);
    let opens = matches!(kind, Some(TokenKind::Word(syllable)) if source.lexicon.opens(syllable));
    let next = at + 1..if opens { end.min(at + 4) } else { at };
    let cue = next.into_iter().find(|&token| broken(token)).and_then(|gap| across(source, at, gap)).or(cue);
    // `xã Quyết Tâm`
    let initial = |at: u32| source.lexed.tokens.get(at as usize).is_some_and(|token| token.case == Case::Initial);
    let named = |term: &Term| matches!(term.entry, Entry::Cue(Cue::Goal)) && initial(at) && initial(at + 1);
    let cue = cue.filter(|term| if term.end > at + 1 { !named(term) } else { !is_in_proper_name(source, at) });
    // `đạt 24% kế hoạch vốn đầu tư công`: behind a percentage the plan is what it is of.
    let of_plan = before.is_some_and(|item| item.class.meets(Class::PERCENT.or(Class::COMPARE)))
        && cue.is_some_and(|term| matches!(term.entry, Entry::Cue(Cue::Plan)));
    let name = source.terms.of(at as usize, TermClass::Indicator).filter(|term| term.end <= end && !of_plan);
    match (cue, name) {
        (cue, Some(name)) if cue.is_none_or(|cue| cue.end < name.end) => {
            Item { class: Class::NAME, first: at, end: name.end, data: Data::Nothing }
        }
        (Some(term), _) => {
            let Entry::Cue(cue) = term.entry else {
                return Item { class: Class::WORD, first: at, end: at + 1, data: Data::Nothing };
            };
            Item { class: class_of(cue), first: at, end: term.end, data: Data::Cue(cue) }
        }
        _ => Item { class: Class::WORD, first: at, end: at + 1, data: Data::Nothing },
    }
}

/// `đạt 98,27 kế hoạch`: plans are counted whole, so that a percent sign was left out.
pub(super) fn is_fraction(source: &Source<'_>, item: &Item) -> bool {
    let Data::Number(index) = item.data else { return false };
    source.lexed.numbers.get(index as usize).is_some_and(|number| number.last_digit < 0 && number.scale == 0)
}

/// The unit in which money is told.
fn money(source: &Source<'_>) -> Option<UnitId> {
    let dong = source.lexicon.units().iter().position(|unit| unit.label == "đồng");
    dong.and_then(|dong| u16::try_from(dong).ok()).map(UnitId)
}

/// Whether an item is a number of millions.
fn is_scaled(source: &Source<'_>, item: &Item) -> bool {
    match item.data {
        Data::Number(index) => source.lexed.numbers.get(index as usize).is_some_and(|number| number.scale >= 6),
        _ => false,
    }
}

/// Whether a slash stands between a number of millions and a unit of which each has so much.
fn is_per_scaled(source: &Source<'_>, at: u32, before: Option<&Item>) -> bool {
    before.is_some_and(|item| item.end == at && is_scaled(source, item))
        && source.terms.of(at as usize + 1, TermClass::Unit).is_some()
}

/// The steering phrase at a word that goes on behind the line break at `gap`: `so với năm` / `trước`.
fn across(source: &Source<'_>, at: u32, gap: u32) -> Option<Term> {
    let word = |token: u32| match source.lexed.tokens.get(token as usize)?.kind {
        TokenKind::Word(syllable) => Some(syllable),
        _ => None,
    };
    let words = (at..gap).chain(gap + 1..gap + 5).map_while(word);
    let based = |entry: &Entry| {
        matches!(entry, Entry::Cue(Cue::Earlier | Cue::SamePeriod | Cue::Compare | Cue::Plan | Cue::Opener))
    };
    let mut found = None;
    for (length, entries, _) in source.lexicon.prefixes_with_case(words) {
        let entry = entries.iter().copied().find(based).filter(|_| at + length as u32 > gap);
        found = entry.map(|entry| Term { entry, end: at + length as u32 + 1 }).or(found);
    }
    found
}

/// The last syllable of `Cao Bằng`, `Thủ Thừa` steers nothing: a word with a capital behind another within a line.
fn is_in_proper_name(source: &Source<'_>, at: u32) -> bool {
    let initial = |at: u32| {
        source.lexed.tokens.get(at as usize).is_some_and(|token| token.case == Case::Initial)
            && source.word(at).chars().nth(1).is_some()
    };
    let Some(before) = at.checked_sub(1).filter(|&before| initial(at) && initial(before)) else { return false };
    // `Tổng Thu Đạt`: where every word has a capital, it says nothing.
    let next = source.lexed.tokens.get(at as usize + 1);
    source.terms.of(before as usize, TermClass::Cue).is_none()
        && next.is_none_or(|next| !matches!(next.kind, TokenKind::Word(_)) || next.case == Case::Lower)
}

fn cue_class(entry: Option<Entry>) -> Class {
    match entry {
        Some(Entry::Cue(cue)) => class_of(cue),
        _ => Class::WORD,
    }
}

fn cue_data(entry: Option<Entry>) -> Data {
    match entry {
        Some(Entry::Cue(cue)) => Data::Cue(cue),
        _ => Data::Nothing,
    }
}

/// Takes in the `/người/năm` behind a unit, and the `/100 nữ`, `/01 vạn dân`, `/1 ha`.
fn per_tail(source: &Source<'_>, mut at: u32, end: u32) -> u32 {
    let kind = |k: u32| source.lexed.tokens.get(k as usize).map(|token| token.kind);
    while at + 1 < end && kind(at) == Some(TokenKind::Punct(Punct::Slash)) {
        let thing = match kind(at + 1) {
            // `giảm 04 vụ/giảm 14 đối tượng`
            // `120 ha/KH 115 ha`
            Some(TokenKind::Word(_)) if !matches!(source.word(at + 1), "tăng" | "giảm") && !plans(source, at + 1) => {
                at + 1
            }
            Some(TokenKind::Number(number)) if at + 2 < end && is_per(source, number, at + 2) => at + 2,
            _ => break,
        };
        at = source.terms.of(thing as usize, TermClass::Unit).map_or(thing + 1, |term| term.end.min(end));
        // `112 bé trai/100 bé gái`
        at += u32::from(at < end && source.word(at) == "gái");
    }
    at
}

/// Whether a plan word stands here, or a hedge: `40 đoàn/trên 300 người`.
fn plans(source: &Source<'_>, at: u32) -> bool {
    let cue = source.terms.of(at as usize, TermClass::Cue).map(|term| term.entry);
    matches!(cue, Some(Entry::Cue(Cue::Plan | Cue::Over | Cue::Under | Cue::About)))
}

/// Whether a round number behind a slash, with the word at `thing`, is what something is told for, and counts nothing:
/// `bác sĩ/10.000 dân`, but `20 vụ/100 đối tượng`.
fn is_per(source: &Source<'_>, number: u32, thing: u32) -> bool {
    let Some(amount) = source.lexed.numbers.get(number as usize).map(|number| number.amount) else { return false };
    let word = source.word(thing);
    if amount == Decimal::ONE {
        let measure = source.terms.of(thing as usize, TermClass::Unit).map(|term| term.entry);
        return word == "lớp"
            || matches!(measure, Some(Entry::Unit(id)) if !source.lexicon.unit(id).dimension.is_counted());
    }
    let round = [100, 1_000, 10_000, 100_000].iter().any(|&round| amount == Decimal::from(round));
    round && (matches!(word, "dân" | "nữ" | "gái") || source.word(thing + 1) == "gái")
}

fn punctuation(punct: Punct) -> Class {
    match punct {
        Punct::Comma => Class::COMMA,
        Punct::Semicolon | Punct::Bar => Class::SEMICOLON,
        Punct::Colon => Class::COLON,
        Punct::Stop | Punct::Exclamation => Class::STOP,
        Punct::Ellipsis => Class::ELLIPSIS,
        Punct::Dash => Class::DASH,
        Punct::Plus => Class::MARK,
        Punct::Slash => Class::SLASH,
        Punct::Equals => Class::EQUAL,
        Punct::Percent | Punct::Permille => Class::PERCENT,
        Punct::Open => Class::OPEN,
        Punct::Close => Class::CLOSE,
        Punct::Arrow => Class::TO,
        Punct::AtLeast | Punct::Less => Class::SIGN,
        Punct::And => Class::AND,
        Punct::Bullet => Class::SEMICOLON,
        Punct::Quote | Punct::Other => Class::MARK,
    }
}

fn class_of(cue: Cue) -> Class {
    match cue {
        Cue::Attain => Class::ATTAIN,
        Cue::Equal => Class::EQUAL,
        Cue::Estimate => Class::ESTIMATE,
        Cue::Up => Class::UP,
        Cue::Down => Class::DOWN,
        Cue::Fold => Class::FOLD,
        Cue::Double => Class::DOUBLE,
        Cue::Exceed => Class::EXCEED,
        Cue::Share => Class::SHARE,
        Cue::Remain => Class::REMAIN,
        Cue::Average => Class::AVERAGE,
        Cue::Plan => Class::PLAN,
        Cue::PlanTail => Class::PLAN_TAIL.or(Class::WORD),
        Cue::Compare => Class::COMPARE,
        Cue::SamePeriod => Class::SAME_PERIOD,
        Cue::Earlier => Class::EARLIER,
        Cue::Opener | Cue::Rest => Class::OPENER,
        Cue::Respectively => Class::RESPECTIVELY,
        Cue::Over | Cue::Under | Cue::About | Cue::AtLeast | Cue::AtMost => Class::BOUND,
        Cue::Upward | Cue::Downward => Class::BOUND_BEHIND,
        Cue::From => Class::FROM,
        Cue::To => Class::TO,
        Cue::Goal => Class::GOAL,
        Cue::Done | Cue::Filler => Class::FILLER,
        Cue::None => Class::NONE,
        Cue::Verb => Class::VERB,
        Cue::Measure => Class::MEASURE,
        Cue::Ratio => Class::RATIO,
        Cue::Exist => Class::EXIST,
        Cue::Agent => Class::AGENT,
        Cue::Link => Class::LINK,
        Cue::And => Class::AND,
        Cue::Each => Class::EACH,
        Cue::Tone => Class::TONE,
        Cue::Plain => Class::WORD,
    }
}
