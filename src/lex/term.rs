//! What the lexicon knows at each token.

use super::{Case, Lexed, Punct, Token, TokenKind};
use crate::lexicon::{Class, Entry, Lexicon, Syllable};

/// A known phrase that begins at some token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Term {
    /// What it is.
    pub entry: Entry,
    /// One behind its last token.
    pub end: u32,
}

/// The known phrases of one text: for each token the longest of each class that begins there.
#[derive(Debug, Default)]
pub struct Terms {
    /// Where the terms of each token begin; one more at the end.
    starts: Vec<u32>,
    terms: Vec<Term>,
}

impl Terms {
    /// Finds the phrases of `lexed`. Time is linear in its tokens.
    pub fn new(lexed: &Lexed, lexicon: &Lexicon) -> Self {
        let syllables = syllables(lexed);
        let mut found = Self { starts: vec![0; syllables.len() + 1], terms: Vec::with_capacity(syllables.len() / 2) };
        let mut hidden = Hidden::default();
        // The longest of each class at the token in hand; what stands there for other classes is of a token before it.
        let mut longest: [Option<Term>; Class::COUNT] = [None; Class::COUNT];
        for (at, token) in lexed.tokens.iter().enumerate() {
            found.starts[at] = found.terms.len() as u32;
            let rest = syllables.get(at..).unwrap_or_default();
            if !rest.first().is_some_and(|&first| lexicon.opens(first)) {
                continue;
            }
            let mut classes = 0;
            for (length, entries, capitals) in lexicon.prefixes_with_case(rest.iter().copied()) {
                for (&entry, &capital) in entries.iter().zip(capitals) {
                    if !capital || token.case != Case::Lower {
                        longest[entry.class() as usize] = Some(Term { entry, end: (at + length) as u32 });
                        classes |= entry.class().bit();
                    }
                }
            }
            if classes & Class::Decoy.bit() != 0
                && let Some(Term { entry: Entry::Decoy(decoy), end }) = longest[Class::Decoy as usize]
            {
                hidden.hide(at as u32, end, |class| lexicon.decoy(decoy).protects(class));
            }
            while classes != 0 {
                let term = longest[classes.trailing_zeros() as usize];
                if let Some(term) = term.filter(|term| !hidden.hides(at as u32, *term)) {
                    found.terms.push(term);
                }
                classes &= classes - 1;
            }
        }
        found.starts[syllables.len()] = found.terms.len() as u32;
        found
    }

    /// The phrases that begin at token `index`, at most one of each class; none behind the end.
    pub fn at(&self, index: usize) -> &[Term] {
        match self.starts.get(index..) {
            Some(&[from, to, ..]) => self.terms.get(from as usize..to as usize).unwrap_or_default(),
            _ => &[],
        }
    }

    /// The phrase of one class that begins at token `index`.
    pub fn of(&self, index: usize, class: Class) -> Option<Term> {
        self.at(index).iter().copied().find(|term| term.entry.class() == class)
    }
}

/// Where decoys hide the entries of each class: first token and one behind the last of the furthest.
#[derive(Default)]
struct Hidden([(u32, u32); Class::COUNT]);

impl Hidden {
    fn hide(&mut self, start: u32, end: u32, protects: impl Fn(Class) -> bool) {
        for &class in Class::ALL {
            let place = &mut self.0[class as usize];
            if protects(class) && end > place.1 {
                *place = (start, end);
            }
        }
    }

    /// Whether a phrase lies within a decoy of its class and is shorter than it.
    fn hides(&self, at: u32, term: Term) -> bool {
        let (start, end) = self.0[term.entry.class() as usize];
        term.end <= end && (at > start || term.end < end)
    }
}

/// The tokens as syllables of the lexicon; what cannot stand in an entry is unknown.
fn syllables(lexed: &Lexed) -> Vec<Syllable> {
    let mut before: Option<&Token> = None;
    let syllables = lexed.tokens.iter().map(|token| {
        let touches = before.is_some_and(|word| matches!(word.kind, TokenKind::Word(_)) && word.end == token.start);
        before = Some(token);
        match token.kind {
            TokenKind::Word(syllable) => syllable,
            TokenKind::Number(index) => digit(lexed, index),
            TokenKind::Punct(Punct::Dash) => Syllable::DASH,
            TokenKind::Punct(Punct::Slash) => Syllable::SLASH,
            TokenKind::Punct(Punct::And) => Syllable::AND,
            TokenKind::Punct(Punct::Comma) => Syllable::COMMA,
            TokenKind::Punct(Punct::Percent) => Syllable::PERCENT,
            TokenKind::Punct(Punct::Permille) => Syllable::PERMILLE,
            TokenKind::Punct(Punct::Stop | Punct::Other) if touches => Syllable::STOP,
            _ => Syllable::UNKNOWN,
        }
    });
    syllables.collect()
}

/// A number of one digit inside a phrase: the `ba` of `con thứ ba`.
fn digit(lexed: &Lexed, index: u32) -> Syllable {
    let Some(number) = lexed.numbers.get(index as usize).filter(|number| number.scale == 0 && number.last_digit == 0)
    else {
        return Syllable::UNKNOWN;
    };
    match u8::try_from(number.amount.mantissa()) {
        Ok(digit @ 0..=9) if number.amount.scale() == 0 => Syllable::digit(digit),
        _ => Syllable::UNKNOWN,
    }
}
