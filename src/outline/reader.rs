//! Tokens with their text, for looking left and right of a place.

use crate::lex::{Case, Lexed, Number, Period, Punct, Terms, Token, TokenKind};
use crate::lexicon::{Class, Dimension, Entry, Lexicon, lexicon};
use crate::text::Folded;

/// Looks at tokens and their text. A place outside the text has no kind and no word.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    text: &'a str,
    lexed: &'a Lexed<'a>,
    terms: &'a Terms,
    lexicon: &'static Lexicon,
}

impl<'a> Reader<'a> {
    pub fn new(folded: &'a Folded<'_>, lexed: &'a Lexed<'a>, terms: &'a Terms) -> Self {
        Self { text: folded.text(), lexed, terms, lexicon: lexicon() }
    }

    /// The folded text.
    pub fn whole(&self) -> &'a str {
        self.text
    }

    /// The tokens.
    pub fn tokens(&self) -> &'a [Token] {
        &self.lexed.tokens
    }

    /// How many tokens there are.
    pub fn len(&self) -> usize {
        self.lexed.tokens.len()
    }

    /// What the token is.
    pub fn kind(&self, at: usize) -> Option<TokenKind> {
        self.lexed.tokens.get(at).map(|token| token.kind)
    }

    /// How its letters were written.
    pub fn case(&self, at: usize) -> Case {
        self.lexed.tokens.get(at).map_or(Case::Lower, |token| token.case)
    }

    /// The folded text of one token.
    pub fn text(&self, at: usize) -> &'a str {
        self.lexed
            .tokens
            .get(at)
            .and_then(|token| self.text.get(token.start as usize..token.end as usize))
            .unwrap_or("")
    }

    /// The folded text from one token up to, not including, another, inner blanks and all.
    pub fn slice(&self, first: usize, end: usize) -> &'a str {
        let (start, stop) = (self.start(first), self.stop(end));
        self.text.get(start..stop).unwrap_or("")
    }

    /// The byte where a token starts; the length of the text behind the last one.
    pub fn start(&self, at: usize) -> usize {
        self.lexed.tokens.get(at).map_or(self.text.len(), |token| token.start as usize)
    }

    /// The byte where the token before `end` ends.
    pub fn stop(&self, end: usize) -> usize {
        end.checked_sub(1).and_then(|last| self.lexed.tokens.get(last)).map_or(0, |token| token.end as usize)
    }

    /// What stands between a token and the one before it: blanks, tabs.
    pub fn gap(&self, at: usize) -> &'a str {
        self.text.get(self.stop(at)..self.start(at)).unwrap_or("")
    }

    /// How many letters lie between the starts of two tokens.
    pub fn letters(&self, from: usize, to: usize) -> usize {
        self.text.get(self.start(from)..self.start(to)).unwrap_or("").chars().count()
    }

    /// Whether the tokens are one unit of measure or counted noun, scale words and all (`triệu đồng`, `1.000 con`).
    pub fn is_unit(&self, first: usize, end: usize) -> bool {
        let mut at = first + usize::from(self.number(first).is_some_and(|number| number.amount >= 1000.into()));
        while matches!(self.word(at), "nghìn" | "ngàn" | "triệu" | "tỷ" | "tỉ" | "tr" | "vạn") {
            at += 1;
        }
        let behind = match self.terms.of(at, Class::Unit) {
            Some(term) => term.end as usize,
            None => at + usize::from(matches!(self.punct(at), Some(Punct::Percent | Punct::Permille))),
        };
        at < end && behind == end
            || at == end && at > first
            || behind < end && behind > at && self.is(behind, Punct::Slash)
    }

    /// The first token of `first..end` that starts at or behind a byte.
    pub fn at_byte(&self, first: usize, end: usize, byte: usize) -> usize {
        first
            + self
                .lexed
                .tokens
                .get(first..end)
                .unwrap_or_default()
                .partition_point(|token| (token.start as usize) < byte)
    }

    /// The letters of a word; empty for what is no word.
    pub fn word(&self, at: usize) -> &'a str {
        self.lexed.word(at)
    }

    /// The word `back` places before `at`, 1 being the neighbour.
    pub fn before(&self, at: usize, back: usize) -> &'a str {
        at.checked_sub(back).map_or("", |place| self.word(place))
    }

    /// Whether the token is this sign.
    pub fn is(&self, at: usize, punct: Punct) -> bool {
        self.punct(at) == Some(punct)
    }

    /// The sign, if the token is one.
    pub fn punct(&self, at: usize) -> Option<Punct> {
        match self.kind(at) {
            Some(TokenKind::Punct(punct)) => Some(punct),
            _ => None,
        }
    }

    /// The number, if the token is one.
    pub fn number(&self, at: usize) -> Option<&'a Number> {
        match self.kind(at) {
            Some(TokenKind::Number(index)) => self.lexed.numbers.get(index as usize),
            _ => None,
        }
    }

    /// The period, if the token is one.
    pub fn period(&self, at: usize) -> Option<&'a Period> {
        match self.kind(at) {
            Some(TokenKind::Period(index)) => self.lexed.periods.get(index as usize),
            _ => None,
        }
    }

    /// Whether the token is a date.
    pub fn is_date(&self, at: usize) -> bool {
        matches!(self.kind(at), Some(TokenKind::Date(_)))
    }

    /// Whether the text is told at the beginning of a term that ends with this year, by the date of its first event.
    pub fn begins_term(&self, end: u16) -> bool {
        let dated = self.lexed.dates.iter().find(|date| date.of_event).map_or(0, |date| date.year);
        let begins =
            |term: &Period| term.last_year == end && term.first_year < end && dated.abs_diff(term.first_year) <= 1;
        self.lexed.periods.iter().any(begins)
    }

    /// Whether the token is a line break.
    pub fn is_break(&self, at: usize) -> bool {
        matches!(self.kind(at), Some(TokenKind::Break(_)))
    }

    /// Whether no blank stands between this token and the one before it.
    pub fn glued(&self, at: usize) -> bool {
        at > 0 && at < self.len() && self.stop(at) == self.start(at)
    }

    /// Whether the words `phrase`, separated by single spaces, start at `at`; gives the place behind them.
    #[inline]
    pub fn phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        // Most words differ in their first letter.
        if self.word(at).as_bytes().first() != phrase.as_bytes().first() {
            return None;
        }
        self.whole_phrase(at, phrase)
    }

    fn whole_phrase(&self, at: usize, phrase: &str) -> Option<usize> {
        let (mut place, mut rest) = (at, phrase);
        loop {
            let word = self.word(place);
            rest = rest.strip_prefix(word).filter(|_| !word.is_empty())?;
            place += 1;
            if rest.is_empty() {
                return Some(place);
            }
            rest = rest.strip_prefix(' ')?;
        }
    }

    /// Whether the words `phrase` end right before `at`; gives the place of the first.
    #[inline]
    pub fn phrase_before(&self, at: usize, phrase: &str) -> Option<usize> {
        // Most words differ in their last letter.
        if self.before(at, 1).as_bytes().last() != phrase.as_bytes().last() {
            return None;
        }
        self.whole_phrase_before(at, phrase)
    }

    fn whole_phrase_before(&self, at: usize, phrase: &str) -> Option<usize> {
        let (mut place, mut rest) = (at, phrase);
        loop {
            place = place.checked_sub(1)?;
            let word = self.word(place);
            rest = rest.strip_suffix(word).filter(|_| !word.is_empty())?;
            if rest.is_empty() {
                return Some(place);
            }
            rest = rest.strip_suffix(' ')?;
        }
    }

    /// Whether the token is a word written in capitals (a lone capital letter counts).
    pub fn is_upper(&self, at: usize) -> bool {
        match self.case(at) {
            Case::Upper => true,
            Case::Initial => self.word(at).chars().count() == 1,
            Case::Lower => false,
        }
    }

    /// Whether the token is a word that starts with a capital.
    pub fn is_capital(&self, at: usize) -> bool {
        self.case(at) != Case::Lower && !self.word(at).is_empty()
    }

    /// The value of a small whole number in digits, the kind that labels and list marks are made of.
    pub fn small(&self, at: usize) -> Option<u32> {
        // Most numbers are told at once to be too long.
        let token = self.lexed.tokens.get(at).filter(|token| token.end - token.start <= 3)?;
        let TokenKind::Number(index) = token.kind else { return None };
        let number = self.lexed.numbers.get(index as usize)?;
        if number.spelled || number.scale > 0 || number.last_digit < 0 {
            return None;
        }
        let digits = self.text.as_bytes().get(token.start as usize..token.end as usize)?;
        digits.iter().try_fold(0, |value, &digit| digit.is_ascii_digit().then(|| value * 10 + u32::from(digit - b'0')))
    }

    /// Whether the token is a word with digits in it that is no unit (`QL18`, `H5N1`; not `m2`).
    pub fn is_code(&self, at: usize) -> bool {
        let unit = || self.word(at).strip_suffix(['2', '3']).map(str::trim_end);
        self.lexed.holds_digits(at) && !matches!(unit(), Some("m" | "km" | "dm" | "cm"))
    }

    /// Whether the number at `at` is a figure by its own form or by the unit right behind it.
    pub fn is_figure(&self, at: usize) -> bool {
        let shaped =
            self.number(at).is_some_and(|number| number.scale > 0 || number.last_digit < 0 || number.sign != 0);
        shaped || self.is_figure_unit(at + 1)
    }

    /// Whether a unit, or a noun that cannot be part of a label's name, starts at `at`. Places, bodies and documents may
    /// follow a label (`thôn 2 xã …`, `Nghị quyết 29 Hội nghị …`), so they do not count here.
    pub fn is_figure_unit(&self, at: usize) -> bool {
        match self.kind(at) {
            Some(TokenKind::Punct(punct)) => matches!(punct, Punct::Percent | Punct::Permille),
            Some(TokenKind::Word(_)) => !self.is_capital(at) && self.dimension(at).is_some_and(is_telling),
            _ => false,
        }
    }

    /// What the unit or counted noun that starts at `at` measures or counts.
    fn dimension(&self, at: usize) -> Option<Dimension> {
        match self.terms.of(at, Class::Unit)?.entry {
            Entry::Unit(unit) => Some(self.lexicon.unit(unit).dimension),
            _ => None,
        }
    }

    /// Whether a word that may be a noun starts at `at`: any word but a joint, a verb or a preposition.
    pub fn is_noun(&self, at: usize) -> bool {
        let word = self.word(at);
        // `tổ` may be a verb, `tổ dân phố` is counted.
        let counted = || self.terms.of(at, Class::Unit).is_some_and(|term| term.end as usize > at + 1);
        !word.is_empty() && !self.is_capital(at) && (!JOINTS.contains(&word) || counted())
    }
}

/// Whether a unit of this dimension behind a number makes it a figure, whatever stands before.
fn is_telling(dimension: Dimension) -> bool {
    use Dimension::{Animal, Case, Criterion, Household, People, Plant, Thing, Times};
    dimension.is_measured()
        || matches!(
            dimension,
            People
                | Household
                | Case
                | Animal
                | Plant
                | Thing
                | Criterion
                | Times
                | Dimension::Ratio
                | Dimension::Point
        )
}

/// Words that are no nouns: joints, prepositions, light verbs.
const JOINTS: &[&str] = &[
    "của", "và", "trên", "tại", "ở", "thuộc", "do", "là", "được", "đã", "có", "để", "về", "theo", "với", "từ", "đến",
    "cho", "trong", "gồm", "đạt", "ước", "bằng", "tăng", "giảm", "vượt", "còn", "khi", "như", "nhưng", "hoặc", "bước",
    "sẽ", "cần", "này", "đó", "nhằm", "vào", "ra", "lên", "so", "tới", "cùng", "nên", "thì", "mà", "vẫn", "không",
    "chưa", "đang", "bị", "qua", "sau", "trước", "giai", "ngày", "tháng", "năm", "khóa", "ban", "gắn", "họp", "tổ",
    "tiếp", "phấn", "thông", "diễn", "đồng", "thực", "toàn", "nhiệm", "phải", "trở", "khoảng", "gần", "hơn", "dưới",
    "chiếm", "xấp", "thuộc",
];
