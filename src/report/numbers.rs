//! Every figure of the source, used or explained.

use super::ids::Ids;
use super::schema::{NumberUse, Reason};
use crate::lex::{Lexed, Token, TokenKind};
use crate::outline;
use crate::text::{Folded, Span, is_digit, lowered};

/// An entry is at most this long, in bytes, unless one run of digits alone is longer.
const LONGEST: usize = 60;

/// An entry for each figure of the source in order: each run of digits lies in exactly one.
///
/// `reasons` has one entry for each token; `used` says which token serves which indicator, in order; `ids` are theirs.
/// Linear in the text.
pub(super) fn numbers(
    folded: &Folded<'_>,
    lexed: &Lexed,
    reasons: &[Option<outline::Reason>],
    used: &[(u32, u32)],
    ids: &Ids,
) -> Vec<NumberUse> {
    let source = folded.source();
    let mut figures: Vec<Figure> = Vec::with_capacity(lexed.numbers.len());
    let mut tokens = Tokens { folded, lexed, next: 0, current: None };
    for run in runs(source) {
        let token = tokens.covering(run);
        match figures.last_mut() {
            Some(last) if joins(source, last, run, token.map(|at| (at, kind(lexed, at)))) => last.span.end = run.end,
            _ => figures.push(Figure { span: run, token }),
        }
    }
    let mut entries: Vec<NumberUse> = Vec::with_capacity(figures.len());
    // Both the figures and the uses come in the order of their tokens.
    let mut rest = used;
    for (at, figure) in figures.iter().enumerate() {
        let mut serves = 0;
        if let Some(token) = figure.token {
            let before = rest.iter().take_while(|&&(t, _)| (t as usize) < token).count();
            rest = rest.get(before..).unwrap_or_default();
            serves = rest.iter().take_while(|&&(t, _)| t as usize == token).count();
        }
        let serving = rest.get(..serves).unwrap_or_default();
        let indicators: Vec<_> = serving.iter().map(|&(_, indicator)| ids.at(indicator as usize)).collect();
        let reason = figure.token.and_then(|token| *reasons.get(token)?).map(Reason::from);
        let entry = if !indicators.is_empty() {
            NumberUse { span: figure.span.into(), indicators, reason: None }
        } else if let Some(reason) = reason {
            NumberUse { span: figure.span.into(), indicators, reason: Some(reason) }
        } else {
            let before = at.checked_sub(1).and_then(|before| Some((figures.get(before)?, entries.get(before)?)));
            unexplained(source, figure.span, before)
        };
        entries.push(entry);
    }
    entries
}

/// One figure: digits with their separators, and the token it lies in.
struct Figure {
    span: Span,
    token: Option<usize>,
}

/// The bytes that a digit may begin with, in any script.
static TELLING: [bool; 256] = {
    let (mut telling, mut byte) = ([false; 256], 0);
    while byte < telling.len() {
        telling[byte] = matches!(byte, 0x30..=0x39 | 0xd9..);
        byte += 1;
    }
    telling
};

/// The runs of decimal digits, in order.
fn runs(source: &str) -> impl Iterator<Item = Span> {
    let bytes = source.as_bytes();
    // How long the digit at a place is; none for what is no digit.
    let digit = move |at: usize| match *bytes.get(at)? {
        byte if byte.is_ascii_digit() => Some(1),
        // The digits of other scripts begin behind the letters of Vietnamese, but for one block of these.
        0..0xd9 | 0xe1 if !matches!(bytes.get(at..at + 2), Some([0xe1, 0x80..0xb8 | 0xbc..])) => None,
        _ => source.get(at..)?.chars().next().filter(|&c| is_digit(c)).map(char::len_utf8),
    };
    let mut at = 0;
    std::iter::from_fn(move || {
        // Signs and letters of ASCII and of Vietnamese are passed over by their bytes.
        while let Some(&byte) = bytes.get(at) {
            at += match byte {
                _ if !TELLING[usize::from(byte)] => 1,
                0xe1 if matches!(bytes.get(at + 1), Some(0xb8..0xbc)) => 3,
                _ if digit(at).is_some() => break,
                _ => 1,
            };
        }
        let start = at;
        while let Some(length) = digit(at) {
            at += length;
        }
        (start < at).then(|| Span::new(start, at))
    })
}

/// The tokens that can hold digits, walked once.
struct Tokens<'a> {
    folded: &'a Folded<'a>,
    lexed: &'a Lexed<'a>,
    next: usize,
    current: Option<(usize, Span)>,
}

impl Tokens<'_> {
    /// Whether digits may lie in a token; in a word they are ASCII.
    fn holds_digits(&self, token: &Token) -> bool {
        match token.kind {
            TokenKind::Punct(_) | TokenKind::Break(_) => false,
            TokenKind::Word(_) => token.coded,
            _ => true,
        }
    }

    /// The token that holds the first digit of `run`. Runs come in order.
    fn covering(&mut self, run: Span) -> Option<usize> {
        loop {
            if let Some((at, span)) = self.current
                && span.end > run.start
            {
                return (span.start <= run.start).then_some(at);
            }
            let token = self.lexed.tokens.get(self.next)?;
            if self.holds_digits(token) {
                self.current = Some((self.next, self.folded.span(token.start, token.end)));
            }
            self.next += 1;
        }
    }
}

fn kind(lexed: &Lexed, token: usize) -> TokenKind {
    lexed.tokens.get(token).map_or(TokenKind::Break(false), |token| token.kind)
}

/// Whether `run` belongs to the same figure as the one before: one number token is one figure, of the other tokens
/// only what separators join (`12/7/2023` is one, `6 tháng đầu năm 2016` two).
fn joins(source: &str, last: &Figure, run: Span, token: Option<(usize, TokenKind)>) -> bool {
    let Some((token, kind)) = token else { return false };
    if last.token != Some(token) || run.end - last.span.start > LONGEST {
        return false;
    }
    let between = source.get(last.span.end..run.start).unwrap_or_default();
    matches!(kind, TokenKind::Number(_)) || between.chars().all(|c| !c.is_alphabetic() && c != '\n')
}

/// A figure that no number token explains. The exponent of a unit (`m2`) and the last ring of a sign for per mille
/// (`%0`) belong to the figure before it; another digit glued to a letter is part of a name (`A1`).
fn unexplained(source: &str, span: Span, before: Option<(&Figure, &NumberUse)>) -> NumberUse {
    let head = source.get(..span.start).unwrap_or_default();
    // In decomposed text the marks of a letter stand between it and the digit.
    let is_mark = |c: &char| matches!(c, '\u{300}'..='\u{36f}');
    let letter = head.chars().rev().find(|c| !is_mark(c));
    let glued = letter.is_some_and(char::is_alphabetic);
    let digits = source.get(span.start..span.end).unwrap_or_default();
    let of_unit = before.filter(|(figure, entry)| {
        let between = source.get(figure.span.end..span.start).unwrap_or_default();
        let unit = lowered(between.trim().rsplit([' ', '/']).next().unwrap_or_default());
        let exponent = matches!(digits, "2" | "3") && matches!(unit.as_str(), "m" | "km" | "dm" | "cm" | "mm");
        let near = between.len() <= 60 && between.chars().filter(|c| !is_mark(c)).count() <= 20;
        // The `100` of `112 bé trai/100 bé gái` is part of what the figure is told in.
        let per = between.ends_with('/') && !entry.indicators.is_empty();
        near && (exponent || per || digits == "0" && between.trim_start() == "%")
    });
    match of_unit {
        Some((_, entry)) => NumberUse { span: span.into(), ..entry.clone() },
        None => NumberUse {
            span: span.into(),
            indicators: Vec::new(),
            reason: Some(if glued { Reason::Name } else { Reason::Other }),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::{Case, Token};

    /// Reads `text` with tokens given as (kind, piece of the text), the used ones serving indicator 0.
    fn check(text: &str, tokens: &[(TokenKind, &str, bool)], expected: &[(&str, &str)]) {
        let folded = Folded::new(text);
        let mut lexed = Lexed::default();
        let mut used = Vec::new();
        let mut from = 0;
        for &(kind, piece, serves) in tokens {
            let start = from + text.get(from..).and_then(|rest| rest.find(piece)).unwrap_or_default();
            from = start + piece.len();
            if serves {
                used.push((lexed.tokens.len() as u32, 0));
            }
            let coded = matches!(kind, TokenKind::Word(_)) && piece.contains(|c: char| c.is_ascii_digit());
            lexed.tokens.push(Token {
                kind,
                start: start as u32,
                end: from as u32,
                case: Case::Lower,
                trace: 0,
                coded,
            });
        }
        let reasons: Vec<_> =
            tokens.iter().map(|t| (t.0 == TokenKind::Time).then_some(outline::Reason::Time)).collect();
        let entries = numbers(&folded, &lexed, &reasons, &used, &Ids::new(b'i', 1));
        let told: Vec<(&str, String)> = entries
            .iter()
            .map(|e| {
                (
                    text.get(e.span.start..e.span.end).unwrap_or_default(),
                    e.reason.map_or_else(|| e.indicators.join(" "), |r| format!("{r:?}")),
                )
            })
            .collect();
        let expected: Vec<(&str, String)> = expected.iter().map(|&(piece, what)| (piece, what.to_owned())).collect();
        assert_eq!(told, expected);
    }

    const NUMBER: TokenKind = TokenKind::Number(0);

    #[test]
    fn digits_and_their_separators_are_one_figure() {
        check("thu 118,14 ha", &[(NUMBER, "118,14", true)], &[("118,14", "i1")]);
        check("thu 49 tỷ 687 triệu", &[(NUMBER, "49 tỷ 687 triệu", true)], &[("49 tỷ 687", "i1")]);
        check("lúc 7h30", &[(TokenKind::Time, "7h30", false)], &[("7", "Time"), ("30", "Time")]);
        check("lúc 10:13", &[(TokenKind::Time, "10:13", false)], &[("10:13", "Time")]);
    }

    #[test]
    fn what_ends_a_unit_belongs_to_its_figure_and_other_glued_digits_are_names() {
        check("sinh 0,30%0", &[(NUMBER, "0,30", true)], &[("0,30", "i1"), ("0", "i1")]);
        check("xây 45 m2 nhà A1", &[(NUMBER, "45", true)], &[("45", "i1"), ("2", "i1"), ("1", "Name")]);
        check("8 người/km2 và F2", &[(NUMBER, "8", true)], &[("8", "i1"), ("2", "i1"), ("2", "Name")]);
    }

    #[test]
    fn what_nothing_explains_is_other() {
        check("còn 12 và 𝟏𝟐", &[(NUMBER, "12", false)], &[("12", "Other"), ("𝟏𝟐", "Other")]);
        check("12", &[], &[("12", "Other")]);
    }
}
