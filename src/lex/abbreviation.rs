//! Stops and slashes inside abbreviations.

use super::Punct;
use super::key::Key;
use super::lexer::Lexer;
use super::scan::Kind;

impl Lexer<'_, '_> {
    /// The atom behind an abbreviation written with a slash or stop that is one word: `đ/c`, `đ.c`.
    pub(super) fn abbreviation(&self, k: usize, key: Key) -> Option<usize> {
        let comrade = key == Key::Dong
            && self.slice(k) == "đ"
            && self.slice(k + 2) == "c"
            && !(self.glued(k + 3) && matches!(self.kind(k + 3), Kind::Word(_)));
        let joined = matches!(self.kind(k + 1), Kind::Sign(Punct::Slash | Punct::Stop))
            && self.glued(k + 1)
            && self.glued(k + 2);
        (comrade
            && joined
            && !(self.glued(k) && k > 0 && self.kind(k - 1) == Kind::Digits && self.is_sign(k + 1, Punct::Stop)))
        .then_some(k + 3)
    }

    /// Whether the stop at `k` belongs to the abbreviation or initial before it: `TP.`, `ThS.`, `T.L`, `v.v`.
    pub(super) fn is_abbreviating(&mut self, k: usize) -> bool {
        let Some(word) = k.checked_sub(1).filter(|&word| self.glued(k) && matches!(self.kind(word), Kind::Word(_)))
        else {
            return false;
        };
        let joined = self.glued(k + 1) && matches!(self.kind(k + 1), Kind::Word(_));
        if self.key(word) == Key::Abbreviation {
            return joined || matches!(self.kind(k + 1), Kind::Word(_) | Kind::Digits);
        }
        let letter = self.text_of(word).chars().count();
        if letter > 2 || self.glued(word) && word > 0 && self.kind(word - 1) == Kind::Digits {
            return false;
        }
        // `T.L`, `v.v`, `t.ư`, `Tr.`; but `a. Về`, `I. KẾT QUẢ` at the beginning of a line open a heading.
        let opens_line = word == 0 || matches!(self.kind(word - 1), Kind::Break(_));
        if joined {
            return !opens_line || self.is_capital(word);
        }
        if opens_line || !self.is_capital(word) {
            return letter == 1
                && word > 1
                && self.slice(word - 1) == "."
                && self.slice(word) == "v"
                && !matches!(self.kind(k + 1), Kind::Break(_) | Kind::End);
        }
        letter == 1 && !matches!(self.key(word), Key::R1) && self.slice(word) != "v"
            || matches!(self.text_of(word), "tr" | "tp" | "đc")
                && matches!(self.kind(k + 1), Kind::Word(_) | Kind::Digits)
    }

    fn text_of(&self, k: usize) -> &str {
        self.slice(k)
    }
}

#[cfg(test)]
mod tests {
    use crate::lex::{Punct, TokenKind, lex};
    use crate::text::Folded;

    /// How many stops of `source` end a sentence.
    fn check(source: &str, stops: usize) {
        let folded = Folded::new(source);
        let lexed = lex(&folded);
        let found = lexed.tokens.iter().filter(|token| token.kind == TokenKind::Punct(Punct::Stop)).count();
        assert_eq!(found, stops, "stops of {source:?}");
    }

    #[test]
    fn stops() {
        check("tại TP. Hoa Sơn, ThS. Hà, PGS.TS Lê, T.L", 0);
        check("CTV P.L, P. 12, v.v… và v.v.", 1);
        check("đạt 122%).Nông thôn. Hết.", 3);
        check("a. Về kinh tế\nI. KẾT QUẢ", 2);
        check("Hết./.", 1);
    }

    #[test]
    fn comrades() {
        crate::lex::sample::check("có 2 đ/c, Đ/c Hà; 5đ/cái", "có #2 đ/c , đ/c hà ; #5 đ / cái");
    }
}
