//! Folded text to tokens.
//!
//! Takes a folded text. Gives tokens (words, numbers, dates, periods, document numbers, contacts, punctuation, line
//! breaks) which, with the blanks between them, rebuild the text. Does not know what an indicator is.
//!
//! Two passes, both linear: [`scan`] cuts the bytes into atoms (letters, digits, signs), [`lexer`] reads the atoms from left
//! to right with a bounded look to either side.

mod abbreviation;
mod date;
mod key;
mod lexer;
mod number;
mod number_word;
mod period;
mod reserve;
#[cfg(test)]
mod sample;
mod scan;
mod separator;
mod sieve;
mod sum;
mod term;
#[cfg(test)]
mod term_tests;
mod token;

pub use lexer::lex;
#[cfg(target_arch = "wasm32")]
pub use reserve::prepare;
pub use sieve::{Sieve, trace};
pub use sum::{aligned, plus, raised};
pub use term::{Term, Terms};
pub use token::{Case, Date, Lexed, Number, Period, PeriodKind, Punct, Token, TokenKind};
