//! The tokens of a text with their words, for the readers that walk along them.

use crate::lex::{Case, Lexed, Punct, Token, TokenKind};
use crate::text::{Folded, Span};

/// Tokens together with the text they were cut from. Positions outside of it hold nothing and are never an error.
#[derive(Clone, Copy)]
pub(super) struct Tape<'a> {
    folded: &'a Folded<'a>,
    pub(super) lexed: &'a Lexed<'a>,
}

impl<'a> Tape<'a> {
    pub(super) fn new(folded: &'a Folded<'a>, lexed: &'a Lexed<'a>) -> Self {
        Self { folded, lexed }
    }

    /// How many tokens there are.
    pub(super) fn len(&self) -> usize {
        self.lexed.tokens.len()
    }

    pub(super) fn token(&self, at: usize) -> Option<Token> {
        self.lexed.tokens.get(at).copied()
    }

    /// The folded word at `at`; empty when something else than a word stands there.
    pub(super) fn word(&self, at: usize) -> &'a str {
        self.lexed.word(at)
    }

    /// The trace of the word at `at`; that of no word when something else stands there.
    pub(super) fn trace(&self, at: usize) -> u16 {
        self.lexed.tokens.get(at).map_or(0, |token| token.trace)
    }

    /// The folded text of a token of any kind.
    pub(super) fn raw(&self, token: Token) -> &'a str {
        self.folded.text().get(token.start as usize..token.end as usize).unwrap_or("")
    }

    /// The folded text of the token at `at`; empty outside of the text.
    pub(super) fn raw_at(&self, at: usize) -> &'a str {
        self.token(at).map_or("", |token| self.raw(token))
    }

    pub(super) fn punct(&self, at: usize) -> Option<Punct> {
        match self.token(at)?.kind {
            TokenKind::Punct(punct) => Some(punct),
            _ => None,
        }
    }

    /// Whether a full stop stands at `at`, be it the end of a sentence or part of an abbreviation.
    pub(super) fn dot(&self, at: usize) -> bool {
        self.punct(at).is_some() && self.token(at).is_some_and(|token| self.raw(token) == ".")
    }

    pub(super) fn is_break(&self, at: usize) -> bool {
        matches!(self.token(at), Some(Token { kind: TokenKind::Break(_), .. }))
    }

    /// Whether a word with a capital stands at `at`.
    pub(super) fn capital(&self, at: usize) -> bool {
        self.case(at) != Case::Lower
    }

    pub(super) fn case(&self, at: usize) -> Case {
        match self.token(at) {
            Some(token) if matches!(token.kind, TokenKind::Word(_)) => token.case,
            _ => Case::Lower,
        }
    }

    /// Whether the tokens `at` and `at + 1` touch.
    pub(super) fn touch(&self, at: usize) -> bool {
        matches!((self.token(at), self.token(at + 1)), (Some(a), Some(b)) if a.end == b.start)
    }

    /// Where in the source the tokens `from..to` stand.
    pub(super) fn span(&self, from: usize, to: usize) -> Span {
        match (self.token(from), to.checked_sub(1).and_then(|last| self.token(last))) {
            (Some(first), Some(last)) if from < to => self.folded.span(first.start, last.end),
            _ => Span::default(),
        }
    }

    /// The tokens `from..to` as the source writes them, blanks made single.
    pub(super) fn text(&self, from: usize, to: usize) -> String {
        self.quote(self.span(from, to))
    }

    /// A place of the source as it is written, blanks and line breaks made single.
    pub(super) fn quote(&self, span: Span) -> String {
        let raw = self.folded.source().get(span.start..span.end).unwrap_or("");
        let mut out = String::with_capacity(raw.len());
        for part in raw.split_whitespace() {
            if !out.is_empty() {
                out.push(' ');
            }
            out.push_str(part);
        }
        out
    }

    /// The end of `phrase` (folded words, one blank between them) when the tokens at `at` say it.
    pub(super) fn says(&self, at: usize, phrase: &str) -> Option<usize> {
        // Most words differ in their first letter.
        if self.word(at).as_bytes().first() != phrase.as_bytes().first() {
            return None;
        }
        let (mut next, mut rest) = (at, phrase);
        loop {
            let word = self.word(next);
            rest = rest.strip_prefix(word).filter(|_| !word.is_empty())?;
            next += 1;
            if rest.is_empty() {
                return Some(next);
            }
            rest = rest.strip_prefix(' ')?;
        }
    }

    /// The end of the longest of `phrases` that the tokens at `at` say.
    pub(super) fn says_any(&self, at: usize, phrases: &[&str]) -> Option<usize> {
        if self.word(at).is_empty() {
            return None;
        }
        phrases.iter().filter_map(|phrase| self.says(at, phrase)).max()
    }

    /// The lines of the text as ranges of tokens, empty ones left out.
    pub(super) fn lines(&self) -> Vec<(usize, usize)> {
        let (mut lines, mut first) = (Vec::new(), 0);
        let tokens = self.lexed.tokens.iter().enumerate();
        let breaks = tokens.filter(|(_, token)| matches!(token.kind, TokenKind::Break(_))).map(|(at, _)| at);
        for at in breaks.chain([self.len()]) {
            if first < at {
                lines.push((first, at));
            }
            first = at + 1;
        }
        lines
    }
}

/// Reads a text for a test.
#[cfg(test)]
pub(super) fn with_tape<T>(text: &str, read: impl FnOnce(Tape<'_>) -> T) -> T {
    let folded = Folded::new(text);
    let lexed = crate::lex::lex(&folded);
    read(Tape::new(&folded, &lexed))
}
