//! Words that stand near a number where a rule may say that it is no figure.

use crate::lex::{Token, trace};

/// Which of a few words may stand in a paragraph. One that is not told is certainly not there.
#[derive(Clone, Copy, Default)]
pub(super) struct Signals(u8);

/// What the words of each trace may tell.
static OF_TRACE: [u8; 1024] = of_trace();

const fn of_trace() -> [u8; 1024] {
    let words = [("tuổi", Signals::AGE), ("mũi", Signals::DOSE), ("sao", Signals::STAR)];
    let mut table = [0; 1024];
    let mut at = 0;
    while at < words.len() {
        table[trace(words[at].0) as usize] |= words[at].1.0;
        at += 1;
    }
    table
}

impl Signals {
    /// `tuổi`
    pub(super) const AGE: Self = Self(1);
    /// `mũi`
    pub(super) const DOSE: Self = Self(2);
    /// `sao`
    pub(super) const STAR: Self = Self(4);
    /// A rule looks at most so many tokens beyond the paragraph.
    const REACH: usize = 32;

    /// What each stretch of so many tokens tells.
    pub(super) fn of(tokens: &[Token]) -> Vec<Self> {
        let all =
            |tokens: &[Token]| tokens.iter().fold(0, |told, token| told | OF_TRACE[usize::from(token.trace) & 1023]);
        tokens.chunks(Self::REACH).map(|tokens| Self(all(tokens))).collect()
    }

    /// What the tokens from `first` to `end` tell, and a little around them.
    pub(super) fn around(stretches: &[Self], first: usize, end: usize) -> Self {
        let (first, end) = ((first / Self::REACH).saturating_sub(1), end / Self::REACH + 2);
        let near = stretches.get(first..end.min(stretches.len())).unwrap_or_default();
        Self(near.iter().fold(0, |told, stretch| told | stretch.0))
    }

    pub(super) fn has(self, signal: Self) -> bool {
        self.0 & signal.0 != 0
    }
}
