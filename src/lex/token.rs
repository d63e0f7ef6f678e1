//! The tokens and what they carry.

use crate::lexicon::Syllable;
use rust_decimal::Decimal;

/// The tokens of one text, in order, without overlaps. Blanks are the gaps between them.
#[derive(Debug, Default)]
pub struct Lexed<'t> {
    /// The tokens.
    pub tokens: Vec<Token>,
    /// The letters of each token that is a word; empty for what is none.
    pub words: Vec<&'t str>,
    /// What the number tokens stand for.
    pub numbers: Vec<Number>,
    /// What the date tokens stand for.
    pub dates: Vec<Date>,
    /// What the period tokens stand for.
    pub periods: Vec<Period>,
    /// The digits that are part of a word or sign (`m2`, `h5n1`, `%0`), as byte ranges of the folded text.
    pub codes: Vec<(u32, u32)>,
    /// The document writes `1,234.5`, not `1.234,5`.
    pub english: bool,
}

impl<'t> Lexed<'t> {
    /// The folded word at `token`; empty when something else than a word stands there, and outside of the text.
    #[cfg_attr(target_arch = "wasm32", inline(never))]
    pub fn word(&self, token: usize) -> &'t str {
        self.words.get(token).copied().unwrap_or_default()
    }

    /// Whether a word with digits in it stands at `token`.
    pub fn holds_digits(&self, token: usize) -> bool {
        self.tokens.get(token).is_some_and(|token| token.coded)
    }
}

/// A piece of the folded text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: TokenKind,
    /// First byte in the folded text.
    pub start: u32,
    /// One behind the last byte in the folded text.
    pub end: u32,
    /// How its letters were written in the source.
    pub case: Case,
    /// The [`trace`](super::trace) of a word; 0 for what is none.
    pub trace: u16,
    /// Digits are part of the word (`m2`, `h5n1`); they stand in [`Lexed::codes`].
    pub coded: bool,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenKind {
    /// One syllable or abbreviation (`lúa`, `bhyt`, `đ`); letters only. [`Syllable::UNKNOWN`] when the lexicon has no such syllable.
    Word(Syllable),
    /// A number in digits or words, its scale words taken in (`54,9 tỷ`, `49 tỷ 687 triệu`, `bốn`): index into [`Lexed::numbers`].
    Number(u32),
    /// A calendar date, one token from its first digit or `ngày` to the year: index into [`Lexed::dates`].
    Date(u32),
    /// A stretch of time (`6 tháng đầu năm 2016`, `năm 2021`, `nhiệm kỳ 2020-2025`, `quý I/2024`): index into [`Lexed::periods`].
    Period(u32),
    /// A time of day: `10:13`, `7h30`, `8 giờ 15`.
    Time,
    /// A document number: `15/NQ-HĐND`, `711/QĐ-TTg`.
    Document,
    /// A telephone number, an address of e-mail or web.
    Contact,
    /// Punctuation or a sign.
    Punct(Punct),
    /// One or more line feeds; `true` when a blank line lies between.
    Break(bool),
}

/// How the letters of a word were written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Case {
    /// No capital first (also: not a word).
    #[default]
    Lower,
    /// The first letter is a capital, others are not.
    Initial,
    /// Two or more letters, all capitals.
    Upper,
}

/// Punctuation and signs, one token each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Punct {
    /// `,`
    Comma,
    /// `;`
    Semicolon,
    /// `:`
    Colon,
    /// `.` that is not part of a number or abbreviation
    Stop,
    /// `…` or `...`
    Ellipsis,
    /// `!` or `?`
    Exclamation,
    /// `-` or any dash
    Dash,
    /// `+`
    Plus,
    /// `/`
    Slash,
    /// `=`
    Equals,
    /// `%`, also `phần trăm`
    Percent,
    /// `‰`, also `%o`, `%0`, `phần nghìn`
    Permille,
    /// `(`, `[`
    Open,
    /// `)`, `]`
    Close,
    /// `"` of any shape
    Quote,
    /// `>`, `->`, `→`
    Arrow,
    /// `<`, `≤`
    Less,
    /// `≥`
    AtLeast,
    /// `&`
    And,
    /// `*`, `•`, `▪` and other list marks
    Bullet,
    /// `|`, or a tab between cells
    Bar,
    /// any other sign
    Other,
}

/// What a number token stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    /// The exact amount, scale words multiplied out: `54,9 tỷ` is 54 900 000 000.
    pub amount: Decimal,
    /// The power of ten of the last printed digit of the amount: `54,9 tỷ` 8, `118,14` −2, `10` 0.
    pub last_digit: i8,
    /// The power of ten of the scale words: `54,9 tỷ` 9, `1.349,4 nghìn` 3, none 0.
    pub scale: u8,
    /// Written in words (`bốn`, `mười hai`).
    pub spelled: bool,
    /// A bare integer of four digits between 1900 and 2100, which may be a year.
    pub year_like: bool,
    /// Read through a typing or scanning fault (`40, 900`, `l0`, `32,%`).
    pub noisy: bool,
    /// Written with a leading sign (`+30`, `-2.690` in brackets): −1, 0, +1.
    pub sign: i8,
    /// First and last token-independent byte range of the digits themselves in the folded text (without scale words).
    pub digits: (u32, u32),
}

/// A calendar date. Zero where the text leaves the part out (`12/7` has no year).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// 1 to 31.
    pub day: u8,
    /// 1 to 12.
    pub month: u8,
    /// Four digits, or 0.
    pub year: u16,
    /// The last day where the text gives a stretch in one month (`20-21/12/2012`), else equal to `day`.
    pub last_day: u8,
    /// The word before it binds it to a meeting or a document rather than to an end (`đến`, `hết` make this false).
    pub of_event: bool,
}

/// A stretch of time. Zero where the text leaves the year out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// What kind of stretch.
    pub kind: PeriodKind,
    /// First month of the stretch within its year, 1 to 12 (1 for years and terms).
    pub first_month: u8,
    /// Last month, 1 to 12.
    pub last_month: u8,
    /// The year it starts in, or 0.
    pub first_year: u16,
    /// The year it ends in, or 0.
    pub last_year: u16,
}

/// Kinds of stretches of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PeriodKind {
    /// `năm 2021`, `cả năm 2021`
    Year,
    /// `6 tháng đầu năm`, `9 tháng`, `nửa đầu năm`
    Months,
    /// `quý I/2024`
    Quarter,
    /// `tháng 5/2017`
    Month,
    /// `nhiệm kỳ 2020-2025`
    Term,
    /// `giai đoạn 2016-2020`, `5 năm 2016-2020`, `2011-2015`
    Stage,
    /// `năm học 2022-2023`
    SchoolYear,
    /// `vụ Đông Xuân 2022-2023`
    Season,
    /// `75 năm`, `3 ngày`, `7 ngày Tết`: a length of time
    Length,
}
