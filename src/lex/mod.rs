//! Folded text to tokens.
//!
//! Takes a folded text. Gives tokens (words, numbers, dates, periods, document numbers, contacts, punctuation, line
//! breaks) which, with the blanks between them, rebuild the text. Does not know what an indicator is.

mod token;

pub use token::{Case, Date, Lexed, Number, Period, PeriodKind, Punct, Token, TokenKind};
