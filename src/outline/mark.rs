//! List marks (`I.`, `1.`, `1.1.`, `a)`, `-`), in the order of Decree 30/2020.

use super::reader::Reader;
use crate::lex::Punct;

/// The families of list marks, outermost first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Mark {
    /// `Phần thứ nhất`, `Phần I`
    Part,
    /// `A.`
    Capital,
    /// `I.`, `II-`
    Roman,
    /// `1.`, `1-`, `1/`, `1)`
    Arabic,
    /// `1.1.`, `2.3`
    Decimal,
    /// `1.1.1.`
    Third,
    /// `(1)`
    Bracketed,
    /// `a)`, `b.`
    Letter,
    /// `-`
    Dash,
    /// `+`
    Plus,
    /// `*`, `•`
    Bullet,
}

/// The list mark that starts at `at`, where a line or a sentence begins, and the place behind it.
///
/// `line` tells that a line begins here; inside a line only marks that cannot be anything else count.
pub(super) fn mark(reader: &Reader<'_>, at: usize, line: bool) -> Option<(Mark, usize)> {
    if let Some(punct) = reader.punct(at) {
        return signed(reader, at, punct);
    }
    if reader.number(at).is_some() {
        return numbered(reader, at, line);
    }
    lettered(reader, at, line)
}

/// Marks that begin with a sign.
fn signed(reader: &Reader<'_>, at: usize, punct: Punct) -> Option<(Mark, usize)> {
    let kind = match punct {
        Punct::Dash => Mark::Dash,
        Punct::Plus => Mark::Plus,
        Punct::Bullet => Mark::Bullet,
        Punct::Open => {
            let small = reader.small(at + 1)? <= 30 && reader.is(at + 2, Punct::Close);
            let goes_on = !reader.word(at + 3).is_empty();
            return (small && goes_on).then_some((Mark::Bracketed, at + 3));
        }
        _ => return None,
    };
    let something = !reader.word(at + 1).is_empty()
        || reader.number(at + 1).is_some()
        || reader.is_date(at + 1)
        || reader.period(at + 1).is_some();
    let something = something || matches!(reader.punct(at + 1), Some(Punct::Quote | Punct::Open));
    something.then_some((kind, at + 1))
}

/// Marks that begin with digits.
fn numbered(reader: &Reader<'_>, at: usize, line: bool) -> Option<(Mark, usize)> {
    if let Some(parts) = dotted(reader.text(at)) {
        // `1.1` came as one number.
        let kind = if parts == 2 { Mark::Decimal } else { Mark::Third };
        let stopped = reader.is(at + 1, Punct::Stop) && reader.glued(at + 1);
        let end = at + 1 + usize::from(stopped);
        let titled = reader.is_capital(end) && (line || stopped);
        return titled.then_some((kind, end));
    }
    reader.small(at).filter(|&value| value <= 60)?;
    let (mut end, mut parts) = (at + 1, 1);
    while parts < 4
        && reader.is(end, Punct::Stop)
        && reader.glued(end)
        && reader.small(end + 1).is_some()
        && reader.glued(end + 1)
    {
        end += 2;
        parts += 1;
    }
    let sign = reader.punct(end);
    let closed = matches!(sign, Some(Punct::Stop | Punct::Close)) && reader.glued(end);
    let loose = line && matches!(sign, Some(Punct::Dash | Punct::Slash | Punct::Stop | Punct::Close));
    if parts > 1 {
        let end = end + usize::from(closed);
        return reader.is_capital(end).then_some((if parts == 2 { Mark::Decimal } else { Mark::Third }, end));
    }
    if !closed && !loose {
        return None;
    }
    // The number may stand on a line of its own.
    let next = end + 1 + usize::from(line && closed && reader.is_break(end + 1));
    let goes_on =
        reader.is_capital(next) || (closed && line && !reader.word(next).is_empty()) || reader.is(next, Punct::Quote);
    let goes_on = goes_on
        || (closed && (reader.number(next).is_some() || reader.period(next).is_some()) && !reader.glued(next) && line);
    goes_on.then_some((Mark::Arabic, next))
}

/// How many parts a number like `1.1` or `2.3.1` has; `None` when it is not of that form.
fn dotted(text: &str) -> Option<usize> {
    let mut parts = 0;
    for part in text.split('.') {
        if part.is_empty() || part.len() > 2 || part.starts_with('0') || !part.bytes().all(|byte| byte.is_ascii_digit())
        {
            return None;
        }
        parts += 1;
    }
    (parts > 1).then_some(parts)
}

/// Marks that begin with a letter.
fn lettered(reader: &Reader<'_>, at: usize, line: bool) -> Option<(Mark, usize)> {
    let word = reader.word(at);
    if word.is_empty() || word.len() > 6 {
        return None;
    }
    if line
        && matches!(word, "phần" | "chương" | "mục")
        && let Some(end) = part(reader, at + 1)
    {
        return Some((Mark::Part, end));
    }
    let sign = reader.punct(at + 1)?;
    let next = at + 2;
    let named = !reader.word(next).is_empty()
        || reader.number(next).is_some()
        || reader.period(next).is_some()
        || reader.is(next, Punct::Quote);
    // An initial has a capital and a stop too, but a name follows without a blank or another initial comes.
    let initial = reader.glued(next) || (reader.word(next).chars().count() == 1 && reader.is(next + 1, Punct::Stop));
    if is_roman(word) && reader.is_upper(at) && matches!(sign, Punct::Stop | Punct::Close | Punct::Slash | Punct::Dash)
    {
        let bound = sign != Punct::Dash || reader.glued(at + 1);
        return (named && bound && (!initial || sign != Punct::Stop) && (line || reader.is_capital(next)))
            .then_some((Mark::Roman, next));
    }
    if word.chars().count() != 1 || !named {
        return None;
    }
    if !line {
        // Inside a line only `a)` is sure.
        let sure = sign == Punct::Close && !reader.is_upper(at) && reader.is_capital(next);
        return sure.then_some((Mark::Letter, next));
    }
    match (reader.is_upper(at), sign) {
        (true, Punct::Stop | Punct::Close) if !initial && reader.is_capital(next) => Some((Mark::Capital, next)),
        (false, Punct::Stop | Punct::Close | Punct::Slash) if !initial || sign == Punct::Close => {
            Some((Mark::Letter, next))
        }
        _ => None,
    }
}

/// The place behind `thứ nhất`, `I`, `1` as they follow `phần`.
fn part(reader: &Reader<'_>, at: usize) -> Option<usize> {
    let end = if reader.word(at) == "thứ" {
        at + 2
    } else if is_roman(reader.word(at)) || reader.small(at).is_some() {
        at + 1
    } else {
        return None;
    };
    let sign = matches!(reader.punct(end), Some(Punct::Stop | Punct::Colon | Punct::Dash));
    if sign {
        return Some(end + 1);
    }
    (end >= reader.len() || reader.is_break(end) || reader.is_capital(end)).then_some(end)
}

/// Whether a folded word is a Roman number up to thirty or so.
pub(super) fn is_roman(word: &str) -> bool {
    !word.is_empty() && word.len() <= 6 && word.bytes().all(|byte| matches!(byte, b'i' | b'v' | b'x'))
}
