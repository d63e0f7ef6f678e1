//! How the tests of this room write down what the lexer gives.

use super::{Lexed, PeriodKind, TokenKind, lex};
use crate::text::Folded;

/// Cuts `source` and compares the tokens, written as by [`show`].
pub(super) fn check(source: &str, expected: &str) {
    assert_eq!(show(source), expected, "tokens of {source:?}");
}

/// The tokens of `source`: words and signs as they are, `#118.14` numbers (`~` noisy, `w` in words, `y` like a year, `e5` the
/// power of ten of the last digit when it has a scale), `@day.month.year` dates, `<months year>` periods, `[…]` others.
/// Fails when the tokens do not rebuild the text or lose a digit.
pub(super) fn show(source: &str) -> String {
    let folded = Folded::new(source);
    let lexed = lex(&folded);
    let text = folded.text();
    let mut shown = Vec::new();
    let mut end = 0;
    for token in &lexed.tokens {
        let gap = text.get(end..token.start as usize).unwrap_or("overlap");
        assert!(gap.bytes().all(|b| b == b' ' || b == b'\t'), "{gap:?} is lost in {source:?}");
        end = token.end as usize;
        let piece = text.get(token.start as usize..end).unwrap_or("broken");
        let covered = !matches!(token.kind, TokenKind::Word(_) | TokenKind::Punct(_) | TokenKind::Break(_));
        for (at, _) in piece.bytes().enumerate().filter(|&(_, b)| b.is_ascii_digit() && !covered) {
            let at = token.start + at as u32;
            assert!(
                lexed.codes.iter().any(|&(from, to)| (from..to).contains(&at)),
                "the digit {at} of {source:?} is in no code"
            );
        }
        shown.push(describe(&lexed, token.kind, piece));
    }
    assert!(text.get(end..).is_some_and(|rest| rest.trim().is_empty()), "the end of {source:?} is lost");
    shown.join(" ")
}

fn describe(lexed: &Lexed, kind: TokenKind, piece: &str) -> String {
    match kind {
        TokenKind::Number(k) => {
            let number = lexed.numbers[k as usize];
            let flags: String = [
                ('~', number.noisy),
                ('w', number.spelled),
                ('y', number.year_like),
                ('+', number.sign > 0),
                ('-', number.sign < 0),
            ]
            .iter()
            .filter_map(|&(flag, set)| set.then_some(flag))
            .collect();
            let power = if number.scale > 0 { format!("e{}", number.last_digit) } else { String::new() };
            format!("#{}{power}{flags}", number.amount.normalize())
        }
        TokenKind::Date(k) => {
            let date = lexed.dates[k as usize];
            let last = if date.last_day > date.day { format!("-{}", date.last_day) } else { String::new() };
            format!("@{}{last}.{}.{}{}", date.day, date.month, date.year, if date.of_event { "" } else { "|" })
        }
        TokenKind::Period(k) => {
            let period = lexed.periods[k as usize];
            let years = if period.first_year == period.last_year {
                format!("{}", period.first_year)
            } else {
                format!("{}-{}", period.first_year, period.last_year)
            };
            match period.kind {
                PeriodKind::Length => format!("<{piece}>"),
                PeriodKind::Months | PeriodKind::Month | PeriodKind::Quarter => {
                    format!("<{:?} {}-{} {years}>", period.kind, period.first_month, period.last_month)
                }
                kind => format!("<{kind:?} {years}>"),
            }
        }
        TokenKind::Word(_) | TokenKind::Punct(_) => piece.replace('\n', "↵"),
        TokenKind::Time => format!("[time {piece}]"),
        TokenKind::Document => format!("[document {piece}]"),
        TokenKind::Contact => format!("[contact {piece}]"),
        TokenKind::Break(blank_line) => if blank_line { "¶¶" } else { "¶" }.to_owned(),
    }
}
