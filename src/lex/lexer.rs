//! The second pass: atoms to tokens, from left to right, each atom used once.

use super::key::Key;
use super::reserve::{Reserved, reserve};
use super::scan::{Atom, Kind, scan};
use super::separator::Separators;
use super::sieve::trace;
use super::token::{Case, Date, Lexed, Number, Period, Punct, Token, TokenKind};
use crate::lexicon::{Lexicon, lexicon};
use crate::text::{Folded, Walk, is_letter, is_lower, is_upper};

/// Cuts a folded text into tokens. Linear in the text; never fails.
///
/// Every run of digits lies in a number, date, period, time, document number or contact, or is listed in
/// [`Lexed::codes`]. The stop behind an abbreviation or an initial is [`Punct::Other`], so that [`Punct::Stop`] ends sentences.
pub fn lex<'t>(folded: &'t Folded<'_>) -> Lexed<'t> {
    let text = folded.text();
    let atoms = scan(text);
    let reserved = reserve(text, &atoms);
    let separators = Separators::vote(text.as_bytes(), &atoms);
    let lexed = Lexed { english: separators == Separators::English, ..Lexed::default() };
    let tokens = Vec::with_capacity(atoms.len());
    let words = Vec::with_capacity(atoms.len());
    let numbers = Vec::with_capacity(atoms.iter().filter(|atom| atom.kind == Kind::Digits).count());
    let mut lexer = Lexer {
        text,
        atoms: &atoms,
        separators,
        source: folded.walk(),
        lexicon: lexicon(),
        out: Lexed { tokens, words, numbers, ..lexed },
        at: 0,
    };
    lexer.run(&reserved);
    lexer.out
}

/// The reader of atoms. Positions (`at`, `k`) count atoms.
pub(super) struct Lexer<'f, 't> {
    pub(super) text: &'t str,
    pub(super) atoms: &'f [Atom],
    pub(super) separators: Separators,
    source: Walk<'f>,
    lexicon: &'static Lexicon,
    out: Lexed<'t>,
    /// The atom that is read next.
    at: usize,
}

impl Lexer<'_, '_> {
    fn run(&mut self, reserved: &[Reserved]) {
        let mut next = reserved.iter().peekable();
        loop {
            let k = self.at;
            while next.next_if(|taken| taken.first < k).is_some() {}
            if let Some(taken) = next.next_if(|taken| taken.first == k) {
                self.emit(taken.kind, k, taken.end);
                continue;
            }
            match self.kind(k) {
                Kind::End => break,
                Kind::Word(key) => self.word(key),
                Kind::Digits => self.digits(k),
                Kind::Sign(sign) => self.sign(sign),
                Kind::Break(blank_line) => self.emit(TokenKind::Break(blank_line), k, k + 1),
            }
        }
    }

    /// Reads what begins with a word.
    fn word(&mut self, key: Key) {
        let k = self.at;
        if key != Key::None && self.open_with(key) {
            return;
        }
        let glued_digits = self.kind(k + 1) == Kind::Digits && self.glued(k + 1);
        if glued_digits && let Some((number, end)) = self.mistyped(k) {
            return self.emit_number(number, k, end);
        }
        if glued_digits && self.is_code(k) {
            let mut end = k + 1;
            while self.glued(end) && (self.kind(end) == Kind::Digits || matches!(self.kind(end), Kind::Word(_))) {
                self.code(end);
                end += 1;
            }
            return self.emit_word(k, end);
        }
        // `m2` torn by a line feed or a blank, behind a number: `6.500 m⏎2`.
        if key == Key::Measure
            && matches!(self.slice(k), "m" | "km")
            && matches!(self.out.tokens.last(), Some(Token { kind: TokenKind::Number(_), .. }))
        {
            let digit = if self.kind(k + 1) == Kind::Break(false) { k + 2 } else { k + 1 };
            let tail_free = !self.glued(digit + 1)
                || !matches!(self.kind(digit + 1), Kind::Word(_) | Kind::Sign(Punct::Percent | Punct::Slash));
            let ends = digit == k + 2 || !matches!(self.kind(digit + 1), Kind::Word(_));
            if self.kind(digit) == Kind::Digits
                && matches!(self.slice(digit), "2" | "3")
                && tail_free
                && ends
                && !self.is_grouped(digit)
            {
                self.code(digit);
                return self.emit_word(k, digit + 1);
            }
        }
        if let Some(end) = self.abbreviation(k, key) {
            return self.emit_word(k, end);
        }
        self.emit_word(k, k + 1);
    }

    /// Reads a date, a period, a number or a percent sign that begins with the word at hand.
    fn open_with(&mut self, key: Key) -> bool {
        let k = self.at;
        if key == Key::Day {
            if let Some((date, end)) = self.date(k + 1) {
                self.emit_date(date, k, end);
                return true;
            }
            return false;
        }
        if let Some((period, end)) = self.period(k, key) {
            self.emit_period(period, k, end);
            return true;
        }
        if key == Key::Part {
            let sign = match self.key(k + 1) {
                Key::Hundred => Punct::Percent,
                Key::Thousand => Punct::Permille,
                _ => return false,
            };
            let measured = matches!(self.out.tokens.last().map(|token| token.kind), Some(TokenKind::Number(_)))
                || (k > 0 && self.slice(k - 1) == "điểm");
            if measured {
                self.emit(TokenKind::Punct(sign), k, k + 2);
            }
            return measured;
        }
        if let Some((number, end)) = self.number_word(k, key) {
            if let Some((period, end)) = self.counted_period(k, end, number.whole()) {
                self.emit_period(period, k, end);
            } else {
                self.emit_number(number, k, end);
            }
            return true;
        }
        false
    }

    /// Reads what begins with digits, from the atom `first` on, which may be a sign before them.
    fn digits(&mut self, first: usize) {
        let k = if self.kind(first) == Kind::Digits { first } else { first + 1 };
        if first == k {
            if let Some((date, end)) = self.date(k) {
                return self.emit_date(date, k, end);
            }
            if let Some(end) = self.time(k) {
                return self.emit(TokenKind::Time, k, end);
            }
            if let Some((period, end)) = self.digit_period(k) {
                return self.emit_period(period, k, end);
            }
        }
        let (mut number, end) = self.number(k);
        if first == k
            && number.scale == 0
            && let Some((period, end)) = self.counted_period(k, end, number.whole())
        {
            return self.emit_period(period, k, end);
        }
        if first < k {
            number.sign = if self.kind(first) == Kind::Sign(Punct::Plus) { 1 } else { -1 };
        }
        self.emit_number(number, first, end);
    }

    fn sign(&mut self, sign: Punct) {
        let k = self.at;
        match sign {
            Punct::Plus | Punct::Dash if self.is_leading_sign(k) => return self.digits(k),
            // `%o` and `%0`, written for `‰`.
            Punct::Percent if self.glued(k + 1) && matches!(self.slice(k + 1), "o" | "0") && !self.goes_on(k + 2) => {
                self.code(k + 1);
                return self.emit(TokenKind::Punct(Punct::Permille), k, k + 2);
            }
            // `->` is one arrow, `./.` one stop.
            Punct::Dash if self.glued(k + 1) && self.kind(k + 1) == Kind::Sign(Punct::Arrow) => {
                return self.emit(TokenKind::Punct(Punct::Arrow), k, k + 2);
            }
            Punct::Stop
                if self.glued(k + 1) && self.glued(k + 2) && self.slice(k + 1) == "/" && self.slice(k + 2) == "." =>
            {
                return self.emit(TokenKind::Punct(Punct::Stop), k, k + 3);
            }
            Punct::Stop if self.is_abbreviating(k) => return self.emit(TokenKind::Punct(Punct::Other), k, k + 1),
            _ => {}
        }
        self.emit(TokenKind::Punct(sign), k, k + 1);
    }

    /// Whether the sign at `k` belongs to the number behind it: `(-2.690 ha)`, `(+56%)`, `tăng +5%`.
    fn is_leading_sign(&self, k: usize) -> bool {
        if self.kind(k + 1) != Kind::Digits || k == 0 {
            return false;
        }
        if !self.glued(k + 1) {
            // `(- 635 tấn)`: in brackets a blank may stand behind the sign.
            return self.kind(k - 1) == Kind::Sign(Punct::Open);
        }
        // `Kim ngạch nhập khẩu -30,72`: behind a blank, with a decimal, at the end of its line.
        let decimal = self.is_sign(k + 2, Punct::Comma) && self.kind(k + 3) == Kind::Digits;
        let ends = decimal && !self.glued(k) && matches!(self.kind(k + 4), Kind::Break(_));
        match self.kind(k - 1) {
            Kind::Sign(Punct::Open) => true,
            Kind::Word(_) | Kind::Sign(Punct::Close) if ends => true,
            Kind::Word(_) => {
                !self.glued(k) && matches!(self.slice(k - 1), "tăng" | "giảm" | "là" | "còn" | "âm" | "đạt")
            }
            Kind::Sign(Punct::Comma | Punct::Semicolon | Punct::Colon) => {
                !self.glued(k) && self.kind(k) == Kind::Sign(Punct::Plus)
            }
            _ => false,
        }
    }

    /// Whether a word and the digits glued to it are one name (`h5n1`, `ql18`, `m2`) and not two words the writer
    /// glued (`tháng6`, `đạt13,04%`).
    fn is_code(&self, k: usize) -> bool {
        let word = self.slice(k);
        let key = self.key(k);
        if key == Key::Measure {
            return matches!(self.slice(k + 1), "2" | "3") && matches!(word, "m" | "km" | "dm" | "cm");
        }
        let plain = matches!(
            key,
            Key::None | Key::Title | Key::Abbreviation | Key::H | Key::G | Key::T | Key::Q | Key::R1 | Key::Counted
        );
        plain
            && word.is_ascii()
            && word.len() <= 6
            && (word.len() <= 3 || !word.contains(['a', 'e', 'i', 'o', 'u', 'y']))
            && !matches!(word, "con" | "va" | "la" | "co" | "tu" | "den" | "hon")
            || matches!(word, "đt" | "đh" | "sđ" | "qđ") && self.key(k) != Key::Phone
    }

    /// Adds the digits at `k` to the codes.
    fn code(&mut self, k: usize) {
        if self.kind(k) == Kind::Digits {
            let atom = self.atom(k);
            self.out.codes.push((atom.start, atom.end));
        }
    }

    // What was emitted last.

    pub(super) fn last_is_date(&self) -> bool {
        let mut tokens = self.out.tokens.iter().rev();
        match tokens.next().map(|token| token.kind) {
            Some(TokenKind::Date(_)) => true,
            Some(TokenKind::Punct(Punct::Dash | Punct::Comma | Punct::Semicolon) | TokenKind::Word(_)) => {
                matches!(tokens.next().map(|token| token.kind), Some(TokenKind::Date(_)))
            }
            _ => false,
        }
    }

    pub(super) fn last_is_number(&self) -> bool {
        matches!(self.out.tokens.last().map(|token| token.kind), Some(TokenKind::Number(_)))
    }

    // The atoms.

    pub(super) fn atom(&self, k: usize) -> Atom {
        let end = self.text.len() as u32;
        self.atoms.get(k).copied().unwrap_or(Atom { kind: Kind::End, start: end, end })
    }

    pub(super) fn kind(&self, k: usize) -> Kind {
        self.atoms.get(k).map_or(Kind::End, |atom| atom.kind)
    }

    pub(super) fn is_sign(&self, k: usize, sign: Punct) -> bool {
        self.kind(k) == Kind::Sign(sign)
    }

    /// The key of the word at `k`, [`Key::None`] when there is no word.
    pub(super) fn key(&self, k: usize) -> Key {
        match self.kind(k) {
            Kind::Word(key) => key,
            _ => Key::None,
        }
    }

    /// The key of the word before the atom `k`.
    pub(super) fn key_before(&self, k: usize) -> Key {
        k.checked_sub(1).map_or(Key::None, |k| self.key(k))
    }

    /// Whether nothing lies between the atom `k` and the one before it.
    pub(super) fn glued(&self, k: usize) -> bool {
        let pair = k.checked_sub(1).and_then(|before| self.atoms.get(before..=k));
        matches!(pair, Some([before, atom]) if before.end == atom.start && atom.kind != Kind::End)
    }

    /// Whether letters or digits follow at once.
    fn goes_on(&self, k: usize) -> bool {
        self.glued(k) && matches!(self.kind(k), Kind::Word(_) | Kind::Digits)
    }

    pub(super) fn slice(&self, k: usize) -> &str {
        let atom = self.atom(k);
        self.text.get(atom.start as usize..atom.end as usize).unwrap_or_default()
    }

    /// The value of at most nine digits at `k`.
    pub(super) fn value(&self, k: usize) -> Option<u32> {
        if self.kind(k) != Kind::Digits || self.width(k) > 9 {
            return None;
        }
        Some(self.slice(k).bytes().fold(0, |value, digit| value * 10 + u32::from(digit.wrapping_sub(b'0'))))
    }

    pub(super) fn width(&self, k: usize) -> usize {
        let atom = self.atom(k);
        (atom.end - atom.start) as usize
    }

    /// Whether the digits at `k` go on behind a stop or comma: `12.500`.
    pub(super) fn is_grouped(&self, k: usize) -> bool {
        matches!(self.kind(k + 1), Kind::Sign(Punct::Stop | Punct::Comma))
            && self.glued(k + 1)
            && self.kind(k + 2) == Kind::Digits
            && self.glued(k + 2)
    }

    /// The source from the atom `k` on begins with a capital.
    pub(super) fn is_capital(&mut self, k: usize) -> bool {
        let start = self.atom(k).start;
        self.source.from(start).chars().next().is_some_and(is_upper)
    }

    // The tokens.

    fn emit(&mut self, kind: TokenKind, k: usize, end: usize) {
        let end = end.max(k + 1);
        let (start, behind) = (self.atom(k).start, self.atom(end - 1).end);
        self.out.tokens.push(Token { kind, start, end: behind, case: Case::Lower, trace: 0, coded: false });
        self.out.words.push("");
        self.at = end;
    }

    fn emit_word(&mut self, k: usize, end: usize) {
        let (start, behind) = (self.atom(k).start, self.atom(end - 1).end);
        // Most words are told by their first byte.
        let case = if self.source.byte(start).is_none_or(|byte| byte.is_ascii_lowercase()) {
            Case::Lower
        } else {
            let source = self.source.from(start);
            // Told in bytes of the source: decomposed letters are longer there than in the copy.
            case_of(source, source.len().saturating_sub(self.source.from(behind).len()))
        };
        let word = self.text.get(start as usize..behind as usize).unwrap_or_default();
        // `m⏎2`, torn by a line feed or a blank, is still `m2`.
        let syllable = if end > k + 1 && word.contains([' ', '\n']) {
            self.lexicon.syllable(&word.split([' ', '\n']).collect::<String>())
        } else {
            self.lexicon.syllable(word)
        };
        let kind = TokenKind::Word(syllable);
        let coded = self.out.codes.last().is_some_and(|&(first, _)| first >= start);
        self.out.tokens.push(Token { kind, start, end: behind, case, trace: trace(word), coded });
        self.out.words.push(word);
        self.at = end;
    }

    fn emit_number(&mut self, number: Number, k: usize, end: usize) {
        let index = self.out.numbers.len() as u32;
        self.out.numbers.push(number);
        self.emit(TokenKind::Number(index), k, end);
    }

    fn emit_date(&mut self, date: Date, k: usize, end: usize) {
        let index = self.out.dates.len() as u32;
        self.out.dates.push(date);
        self.emit(TokenKind::Date(index), k, end);
    }

    fn emit_period(&mut self, period: Period, k: usize, end: usize) {
        let index = self.out.periods.len() as u32;
        self.out.periods.push(period);
        self.emit(TokenKind::Period(index), k, end);
    }
}

/// How the word of `length` bytes at the beginning of `source` is written.
fn case_of(source: &str, length: usize) -> Case {
    let mut characters = source.chars();
    let Some(first) = characters.next() else { return Case::Lower };
    if first.is_ascii_lowercase() || !is_upper(first) {
        return Case::Lower;
    }
    let (mut read, mut capitals) = (first.len_utf8(), 1);
    for c in characters {
        if read >= length || !(is_letter(c) || c == '/' || crate::text::is_mark(c)) {
            break;
        }
        read += c.len_utf8();
        if is_lower(c) {
            return Case::Initial;
        }
        capitals += u32::from(is_upper(c));
    }
    if capitals >= 2 { Case::Upper } else { Case::Initial }
}
