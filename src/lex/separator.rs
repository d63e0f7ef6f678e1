//! Which separators a document uses, by a vote of its unambiguous numbers.

use super::Punct;
use super::scan::{Atom, Kind};

/// The separators of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Separators {
    /// `1.234,5`
    Vietnamese,
    /// `1,234.5`
    English,
}

impl Separators {
    /// Votes. A document is English only when no number in it must be Vietnamese.
    pub(super) fn vote(text: &[u8], atoms: &[Atom]) -> Self {
        let mut english = 0;
        for (k, window) in atoms.windows(3).enumerate() {
            let [whole, separator, part] = window else { continue };
            if part.kind != Kind::Digits
                || whole.kind != Kind::Digits
                || whole.end != separator.start
                || separator.end != part.start
            {
                continue;
            }
            let continued = atoms.get(k + 3).is_some_and(|next| {
                next.start == part.end
                    && matches!(next.kind, Kind::Sign(Punct::Comma | Punct::Stop))
                    && text.get(next.end as usize).is_some_and(u8::is_ascii_digit)
            });
            let before = k
                .checked_sub(1)
                .and_then(|k| atoms.get(k))
                .filter(|atom| atom.end == whole.start)
                .map(|atom| atom.kind);
            let group = part.end - part.start == 3 && whole.end - whole.start <= 3;
            match separator.kind {
                Kind::Sign(Punct::Comma) if !group || before == Some(Kind::Sign(Punct::Stop)) => {
                    return Self::Vietnamese;
                }
                Kind::Sign(Punct::Comma) if continued || before == Some(Kind::Sign(Punct::Comma)) => english += 2,
                Kind::Sign(Punct::Stop) if group && (continued || before == Some(Kind::Sign(Punct::Stop))) => {
                    return Self::Vietnamese;
                }
                // `12.7` may be a date; `412204.00` and `8.5%` are not.
                Kind::Sign(Punct::Stop) if !group && !continued => {
                    let percent = atoms.get(k + 3).is_some_and(|next| next.kind == Kind::Sign(Punct::Percent));
                    english += u32::from(percent || whole.end - whole.start >= 3);
                }
                _ => {}
            }
        }
        if english >= 2 { Self::English } else { Self::Vietnamese }
    }
}
