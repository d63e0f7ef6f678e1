//! Quantities (đại lượng): numbers with their unit, range and hedge.

use super::class::Class;
use super::item::{Data, Item, Source, is_fraction};
use super::layer;
use super::rule::{Rule, Table, listed, listed_all, listed_pairs};
use crate::assemble::{Bound, Figure};
use crate::lex::{Case, Number, Punct, TokenKind};
use crate::lexicon::{Class as TermClass, Cue, Dimension, Entry, UnitId};
use rust_decimal::Decimal;
use smol_str::{SmolStr, SmolStrBuilder};
use std::sync::LazyLock;

/// A number with what belongs to it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantity {
    /// The exact amount, or the lower end of a range.
    pub amount: Decimal,
    /// The upper end of a range.
    pub max: Option<Decimal>,
    /// In what it is told.
    pub unit: UnitWords,
    /// What the unit measures.
    pub dimension: Option<Dimension>,
    /// The hedge in front or behind.
    pub bound: Option<Bound>,
    /// The power of ten of the last printed digit.
    pub last_digit: i8,
    /// −1 or 1 when a sign is printed, else 0.
    pub sign: i8,
    /// `từ` stands before it: the start of a movement (`giảm từ 6,4% xuống 1,9%`).
    pub from: bool,
    /// The tokens of its numbers; equal when there is one.
    pub numbers: (u32, u32),
    /// First token, hedges excluded.
    pub first: u32,
    /// One behind the last token.
    pub end: u32,
}

/// In what a quantity is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnitWords {
    /// The text has none.
    None,
    /// Money without the word `đồng` (`54,9 tỷ`).
    Money,
    /// `%` or `‰`, and the tokens behind it (`/năm`).
    Percent(&'static str, (u32, u32)),
    /// A unit of measure, and the tokens behind it (`/người/năm`).
    Measure(UnitId, (u32, u32)),
    /// A counted noun: its tokens.
    Noun(u32, u32),
}

impl Quantity {
    /// A quantity told in words, by the tokens `first..end`.
    pub fn in_words(amount: Decimal, unit: UnitWords, first: u32, end: u32) -> Self {
        Self {
            amount,
            max: None,
            unit,
            dimension: None,
            bound: None,
            last_digit: 0,
            sign: 0,
            from: false,
            numbers: (first, first),
            first,
            end,
        }
    }

    /// The unit as the output writes it.
    pub fn unit_text(&self, source: &Source<'_>) -> SmolStr {
        match self.unit {
            UnitWords::None => SmolStr::default(),
            UnitWords::Money => SmolStr::new_static("đồng"),
            UnitWords::Percent(sign, tail) => joined(sign, source.words(tail.0, tail.1)),
            UnitWords::Measure(id, tail) => joined(source.lexicon.unit(id).label, source.words(tail.0, tail.1)),
            UnitWords::Noun(first, end) => joined("", source.words(first, end)),
        }
    }

    /// Whether the output writes the unit so; most units begin with another letter.
    pub fn is_told_in(&self, source: &Source<'_>, unit: &str) -> bool {
        let head = match self.unit {
            UnitWords::None => "",
            UnitWords::Money => "đồng",
            UnitWords::Percent(sign, _) => sign,
            UnitWords::Measure(id, _) => source.lexicon.unit(id).label,
            UnitWords::Noun(first, _) => source.word(first),
        };
        head.as_bytes().first() == unit.as_bytes().first() && self.unit_text(source) == unit
    }

    /// The quantity as a figure of the report.
    pub fn figure(&self, source: &Source<'_>) -> Figure {
        let span = source.span(self.first, self.end);
        Figure {
            amount: self.amount,
            max: self.max,
            unit: self.unit_text(source),
            bound: self.bound,
            last_digit: self.last_digit,
            text: joined("", source.folded.source().get(span.start..span.end).unwrap_or_default()),
            span,
        }
    }
}

/// Whether single blanks part the words of a text that is not empty, and none is at its ends.
fn is_plain(text: &[u8]) -> bool {
    // All bytes are looked at, without a branch for each.
    let odd = text.iter().fold(false, |odd, &byte| odd | (byte < b' ') | matches!(byte, 0xc2 | 0xe2 | 0xe3));
    let pair = |pair: &[u8]| (pair == b"  ") | (pair == [0xe1, 0x9a]);
    !odd && text.first() != Some(&b' ')
        && text.last() != Some(&b' ')
        && !text.windows(2).fold(false, |odd, two| odd | pair(two))
}

/// `head` and `tail` with runs of blanks as one space.
fn joined(head: &'static str, tail: &str) -> SmolStr {
    if tail.is_empty() {
        return SmolStr::new_static(head);
    }
    // Most stand in the text as they are told.
    if head.is_empty() && is_plain(tail.as_bytes()) {
        return SmolStr::new(tail);
    }
    let mut text = SmolStrBuilder::new();
    text.push_str(head);
    let mut joint = true;
    for word in tail.split_whitespace() {
        // `đồng/ người/ năm`: behind a unit of measure a slash has no blanks beside it.
        let slashed = !head.is_empty() && word.starts_with('/');
        if !joint && !slashed {
            text.push(' ');
        }
        text.push_str(word);
        joint = !head.is_empty() && word.ends_with('/');
    }
    text.finish()
}

/// What a quantity rule builds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    /// One number.
    Single,
    /// Two ends.
    Range,
    /// Two quantities around a slash.
    Pair,
}

/// The first pass: numbers to quantities.
pub const RULES: &[Rule<Build>] = &[
    Rule {
        id: "quantity.range",
        doc: listed(
            "Khoảng giá trị: hai đầu nối bằng gạch ngang hoặc “đến”, đơn vị đứng sau là của cả hai. · A range: two ends joined by a dash or `đến`; the unit behind belongs to both.",
        ),
        pattern: "from? bound* number unit|percent? dash|to bound* number unit|percent? bound-behind?",
        build: Build::Range,
        examples: listed_pairs(&[
            ("Năng suất lúa đạt từ 52 đến 54 tạ/ha.", "Năng suất lúa = 52..54 tạ/ha"),
            ("Phấn đấu kết nạp 30 - 35 đảng viên.", "Kết nạp đảng viên = 30..35 đảng viên"),
        ]),
        counterexamples: listed_all(&["Họp ngày 12-7 tại phường.", "Nhiệm kỳ 2020-2025."]),
    },
    Rule {
        id: "quantity.single",
        doc: listed(
            "Một con số với đơn vị và từ chỉ mức (trên, gần, khoảng, trở lên). · One number with its unit and hedge.",
        ),
        pattern: "from? sign? bound* number unit|percent? bound-behind?",
        build: Build::Single,
        examples: listed_pairs(&[
            ("Thu ngân sách đạt trên 54,9 tỷ đồng.", "Thu ngân sách = >54900000000 đồng"),
            ("Toàn xã có 16 hợp tác xã.", "Hợp tác xã = 16 hợp tác xã"),
            ("Diện tích gieo trồng: lúa 30, ngô 20, đậu 5 ha.", "Diện tích gieo trồng lúa = 30 ha"),
        ]),
        counterexamples: listed_all(&["Hội nghị lần thứ 6.", "Tổ 9 họp bàn."]),
    },
];

/// The second pass: quantities around a slash.
pub const PAIR_RULES: &[Rule<Build>] = &[Rule {
    id: "quantity.pair",
    doc: listed(
        "Hai đại lượng cùng loại cách nhau bằng dấu gạch chéo: thực hiện/kế hoạch hoặc số đạt/tổng số. · Two quantities of one kind around a slash: actual over planned, or k of n.",
    ),
    pattern: "quantity slash quantity",
    build: Build::Pair,
    examples: listed_pairs(&[
        ("Diện tích lúa Xuân thực hiện 118,1ha/102 ha.", "Diện tích lúa Xuân = 118.1 ha, KH 102"),
        ("12/15 tổ dân phố đạt chuẩn văn hóa.", "Tổ dân phố đạt chuẩn văn hóa = 12 tổ dân phố, tổng 15"),
    ]),
    counterexamples: listed_all(&["Khởi tố 31 vụ/45 đối tượng.", "Họp ngày 12/7."]),
}];

static TABLE: LazyLock<Table<Build>> = LazyLock::new(|| Table::new(RULES));
static PAIR_TABLE: LazyLock<Table<Build>> = LazyLock::new(|| Table::new(PAIR_RULES));

/// Makes the numbers among `items` quantities, and the quantities around a slash pairs.
pub fn quantities(source: &Source<'_>, items: &mut Vec<Item>, scratch: &mut Vec<Item>, quantities: &mut Vec<Quantity>) {
    if !items.iter().any(|item| item.class.meets(Class::NUMBER)) {
        return;
    }
    layer::run(&TABLE, items, scratch, |rule, matched, behind| {
        let quantity = match rule.build {
            Build::Range => range(source, matched)?,
            _ => single(source, matched, behind)?,
        };
        quantities.push(quantity);
        Some(item(&quantity, matched, quantities.len()))
    });
    if items.iter().any(|item| item.class.meets(Class::SLASH)) {
        layer::run(&PAIR_TABLE, items, scratch, |_, matched, _| pair(source, matched, quantities));
    }
}

fn item(quantity: &Quantity, matched: &[Item], count: usize) -> Item {
    let mut class = class_of(quantity);
    if quantity.sign != 0 {
        class = class.or(Class::SIGNED);
    }
    let first = matched.first().map_or(quantity.first, |item| item.first);
    Item { class, first, end: quantity.end, data: Data::Quantity(count as u32 - 1) }
}

fn class_of(quantity: &Quantity) -> Class {
    match (quantity.unit, quantity.dimension) {
        (UnitWords::None, _) => Class::BARE,
        (UnitWords::Percent(..), _) | (_, Some(Dimension::Ratio)) => Class::RATE,
        (UnitWords::Money, _) | (_, Some(Dimension::Money | Dimension::MoneyRate)) => Class::MONEY,
        (_, Some(Dimension::Point)) => Class::POINTS,
        (_, Some(Dimension::Times)) => Class::TIMES,
        (
            _,
            Some(
                Dimension::Area
                | Dimension::Length
                | Dimension::Weight
                | Dimension::Volume
                | Dimension::Yield
                | Dimension::Energy
                | Dimension::Weather
                | Dimension::Density,
            ),
        ) => Class::MEASURED,
        _ => Class::COUNT,
    }
}

fn number<'a>(source: &Source<'a>, item: &Item) -> Option<&'a Number> {
    match item.data {
        Data::Number(index) => source.lexed.numbers.get(index as usize),
        _ => None,
    }
}

fn single(source: &Source<'_>, matched: &[Item], behind: &[Item]) -> Option<Quantity> {
    let at = matched.iter().position(|item| item.class.meets(Class::NUMBER))?;
    let item = matched.get(at)?;
    let number = number(source, item)?;
    let (unit, dimension, unit_end) = unit(source, number, item, matched.get(at + 1), behind);
    let end = matched.last().map_or(item.end, |last| last.end).max(unit_end.min(item.end.max(unit_end)));
    // A noun that no list knows stays outside the quantity: it is part of the name.
    let end = if matches!(unit, UnitWords::Noun(first, _) if Some(first) == behind.first().map(|b| b.first)) {
        item.end
    } else {
        end
    };
    Some(Quantity {
        amount: number.amount,
        max: None,
        unit,
        dimension,
        bound: bound(matched),
        last_digit: number.last_digit,
        sign: number.sign,
        from: matched.iter().take(at).any(|item| item.class.meets(Class::FROM)),
        numbers: (item.first, item.first),
        first: item.first,
        end,
    })
}

fn range(source: &Source<'_>, matched: &[Item]) -> Option<Quantity> {
    let mut numbers = matched.iter().enumerate().filter(|(_, item)| item.class.meets(Class::NUMBER));
    let ((left_at, left), (right_at, right)) = (numbers.next()?, numbers.next()?);
    let (low, high) = (number(source, left)?, number(source, right)?);
    let left_unit = matched.get(left_at + 1).filter(|item| item.class.meets(Class::UNIT.or(Class::PERCENT)));
    let right_unit = matched.get(right_at + 1).filter(|item| item.class.meets(Class::UNIT.or(Class::PERCENT)));
    if let (Some(a), b) = (left_unit, right_unit)
        && b.is_none_or(|b| a.data != b.data)
    {
        return None;
    }
    let mut amount = low.amount;
    if low.scale == 0 && high.scale > 0 {
        amount = amount.checked_mul(Decimal::TEN.powi_checked(high.scale)?)?;
    }
    if amount >= high.amount {
        return None;
    }
    let (unit, dimension, _) = unit(source, high, right, right_unit, &[]);
    Some(Quantity {
        amount,
        max: Some(high.amount),
        unit,
        dimension,
        bound: bound(matched),
        last_digit: high.last_digit,
        sign: 0,
        from: false,
        numbers: (left.first, right.first),
        first: left.first,
        end: matched.last()?.end,
    })
}

/// The unit behind a number: as written, or what the scale and the next word imply.
fn unit(
    source: &Source<'_>,
    number: &Number,
    item: &Item,
    next: Option<&Item>,
    behind: &[Item],
) -> (UnitWords, Option<Dimension>, u32) {
    const AGAINST: Class = Class::PLAN_REF.or(Class::BASE_REF).or(Class::PLAN).or(Class::SAME_PERIOD);
    if let Some(next) = next {
        let known = match next.data {
            Data::Unit(id) => Some(id),
            _ => None,
        };
        if next.class.meets(Class::PERCENT) {
            let kind = source.lexed.tokens.get(next.first as usize).map(|token| token.kind);
            let permille = kind == Some(TokenKind::Punct(Punct::Permille))
                || known.is_some_and(|id| source.lexicon.unit(id).label == "‰");
            let sign = if permille { "‰" } else { "%" };
            return (UnitWords::Percent(sign, (slash(source, next), next.end)), Some(Dimension::Ratio), next.end);
        }
        if let Some(id) = known {
            let dimension = source.lexicon.unit(id).dimension;
            if dimension.is_counted() {
                return (UnitWords::Noun(next.first, next.end), Some(dimension), next.end);
            }
            return (UnitWords::Measure(id, (slash(source, next), next.end)), Some(dimension), next.end);
        }
    }
    let plain = |b: &&Item| b.class.meets(Class::WORD) && matches!(b.data, Data::Nothing);
    // `12/15 (80%) thôn`: what is counted stands behind the bracket.
    let (behind, at) = match behind {
        [open, number, percent, close, rest @ ..]
            if open.class.meets(Class::OPEN)
                && number.class.meets(Class::NUMBER)
                && percent.class.meets(Class::PERCENT)
                && close.class.meets(Class::CLOSE) =>
        {
            (rest, close.end)
        }
        _ => (behind, item.end),
    };
    if let Some(term) = source.terms.of(at as usize, TermClass::Unit).filter(|_| at > item.end)
        && let Entry::Unit(id) = term.entry
        && source.lexicon.unit(id).dimension.is_counted()
    {
        return (UnitWords::Noun(at, term.end), Some(source.lexicon.unit(id).dimension), item.end);
    }
    let noun = behind.first().filter(|b| b.first == item.end).filter(plain);
    // A noun that no list knows is a compound as a rule: `vườn hoa`, `tủ báo`, `thanh` | `niên`.
    let second = behind.get(1).filter(plain).filter(|b| {
        let small = |token: u32| source.lexed.tokens.get(token as usize).is_some_and(|token| token.case == Case::Lower);
        let digit = source.word(item.end).ends_with(|c: char| c.is_ascii_digit());
        small(item.end) && small(b.first) && !digit && b.first <= item.end + 2 && !b.class.meets(Class::ASIDE)
    });
    let money_word = noun.is_some_and(|b| matches!(source.word(b.first), "tiền" | "vốn" | "ngân" | "tổng"));
    match noun {
        Some(word) if !money_word => (UnitWords::Noun(word.first, second.unwrap_or(word).end), None, item.end),
        // `đạt 98,27 kế hoạch`, `bằng 69,8 cùng kỳ`: the sign was left out.
        _ if is_fraction(source, item)
            && behind.first().is_some_and(|b| b.first == item.end && b.class.meets(AGAINST)) =>
        {
            (UnitWords::Percent("%", (item.end, item.end)), Some(Dimension::Ratio), item.end)
        }
        _ if number.scale >= 6 => (UnitWords::Money, Some(Dimension::Money), item.end),
        _ => (UnitWords::None, None, item.end),
    }
}

/// Where the first slash of a unit's tail stands, behind the slashes of the unit's own label.
fn slash(source: &Source<'_>, unit: &Item) -> u32 {
    let own = match unit.data {
        Data::Unit(id) => source.lexicon.unit(id).label.matches('/').count(),
        _ => 0,
    };
    (unit.first..unit.end).filter(|&at| source.word(at) == "/").nth(own).unwrap_or(unit.end)
}

pub(super) fn bound(matched: &[Item]) -> Option<Bound> {
    matched.iter().rev().find_map(|item| match item.data {
        Data::Cue(Cue::Over) => Some(Bound::Over),
        Data::Cue(Cue::Under) => Some(Bound::Under),
        Data::Cue(Cue::About) => Some(Bound::About),
        Data::Cue(Cue::AtLeast | Cue::Upward) => Some(Bound::AtLeast),
        Data::Cue(Cue::AtMost | Cue::Downward) => Some(Bound::AtMost),
        _ => None,
    })
}

/// Joins two quantities around a slash when they are of one kind; the left takes unit and scale of the right.
fn pair(source: &Source<'_>, matched: &[Item], quantities: &mut Vec<Quantity>) -> Option<Item> {
    let (left_item, right_item) = (matched.first()?, matched.last()?);
    let (Data::Quantity(left_at), Data::Quantity(right_at)) = (left_item.data, right_item.data) else { return None };
    let (left, right) = (*quantities.get(left_at as usize)?, *quantities.get(right_at as usize)?);
    // `54 giường bệnh/01 vạn dân`, `133 nam/100 nữ`: so many to so many people.
    if let (UnitWords::Noun(first, end), UnitWords::Noun(_, last)) = (left.unit, right.unit)
        && matches!(source.word(last - 1), "dân" | "nữ" | "trẻ")
        && source.words(first, end) != source.words(right.end - 1, last)
        && [1, 100, 1_000, 10_000, 100_000].iter().any(|&so_many| right.amount == so_many.into())
    {
        quantities.push(Quantity {
            unit: UnitWords::Noun(first, last),
            dimension: Some(Dimension::Density),
            numbers: (left.numbers.0, right.numbers.1),
            end: last,
            ..left
        });
        let data = Data::Quantity(quantities.len() as u32 - 1);
        return Some(Item { class: left_item.class, first: left_item.first, end: last, data });
    }
    let same = match (left.unit, right.unit) {
        (UnitWords::None, _) | (_, UnitWords::None) => true,
        (UnitWords::Money, _) | (_, UnitWords::Money) => left.dimension == right.dimension,
        // `1.200 vụ/1.500 vụ án`
        (UnitWords::Noun(a, b), UnitWords::Noun(c, d)) => source.words(c, d.min(c + b - a)) == source.words(a, b),
        (UnitWords::Percent(..), UnitWords::Percent(..)) => true,
        (UnitWords::Measure(a, _), UnitWords::Measure(b, _)) => a == b,
        _ => false,
    };
    if !same || left.max.is_some() || right.max.is_some() {
        return None;
    }
    let scale = |quantity: &Quantity| quantity.numbers.0;
    let scale_of = |token: u32| match source.lexed.tokens.get(token as usize).map(|t| t.kind) {
        Some(TokenKind::Number(n)) => source.lexed.numbers.get(n as usize).map_or(0, |n| n.scale),
        _ => 0,
    };
    let (left_scale, right_scale) = (scale_of(scale(&left)), scale_of(scale(&right)));
    let mut left = left;
    if left_scale == 0 && right_scale > 0 && matches!(left.unit, UnitWords::None) {
        left.amount = left.amount.checked_mul(Decimal::TEN.powi_checked(right_scale)?)?;
        left.last_digit += right_scale as i8;
    }
    let mut right = right;
    if matches!((left.unit, right.unit), (UnitWords::None, _) | (UnitWords::Noun(..), UnitWords::Noun(..))) {
        left.unit = right.unit;
        left.dimension = right.dimension;
    } else if matches!(right.unit, UnitWords::None) {
        right.unit = left.unit;
        right.dimension = left.dimension;
    }
    let index = quantities.len() as u32;
    let end = right_item.end;
    quantities.extend([left, right]);
    Some(Item { class: Class::PAIR, first: left_item.first, end, data: Data::Pair(index) })
}

/// Powers of a decimal without a panic.
trait Powers: Sized {
    fn powi_checked(self, exponent: u8) -> Option<Self>;
}

impl Powers for Decimal {
    fn powi_checked(self, exponent: u8) -> Option<Self> {
        (0..exponent).try_fold(Decimal::ONE, |power, _| power.checked_mul(self))
    }
}
