//! Places (địa bàn) and how the text names them.

use super::body::{body_at, hosts};
use super::phrases::Phrases;
use super::tape::Tape;
use crate::lex::{Case, Punct, TokenKind};

/// A place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locality {
    /// Its level.
    pub level: Level,
    /// Its name without the level.
    pub name: String,
    /// The place above it, when the text names it.
    pub within: Option<String>,
}

pub use crate::lexicon::Level;

/// A level of places with the tokens of the name behind it; without a name it is the place that the text is about.
pub(super) type Place = (Level, Option<(usize, usize)>);

/// The words that [`level_at`] begins with.
static LEVELS: Phrases =
    Phrases::new("thị,thành,đặc,tổ,khu,phường,xã,huyện,quận,tỉnh,t,tp,tx,thôn,bản,xóm,ấp,khóm,buôn,làng");

pub(super) fn level_at(tape: Tape<'_>, at: usize) -> Option<(usize, Level)> {
    if !LEVELS.sieve().may_hold(tape.trace(at)) {
        return None;
    }
    let two = |second: &str| tape.word(at + 1) == second;
    Some(match tape.word(at) {
        "thị" if two("trấn") => (at + 2, Level::Township),
        "thị" if two("xã") => (at + 2, Level::Town),
        "thành" if two("phố") => (at + 2, Level::City),
        "đặc" if two("khu") => (at + 2, Level::Commune),
        "tổ" if two("dân") && tape.word(at + 2) == "phố" => (at + 3, Level::Hamlet),
        "khu" if two("phố") => (at + 2, Level::Hamlet),
        "phường" => (at + 1, Level::Ward),
        "xã" if !two("hội") && (at == 0 || tape.word(at - 1) != "hợp") => (at + 1, Level::Commune),
        "huyện" | "quận" => (at + 1, Level::District),
        "tỉnh" => (at + 1, Level::Province),
        "tp" => (at + 1 + usize::from(tape.dot(at + 1)), Level::City),
        "tx" => (at + 1 + usize::from(tape.dot(at + 1)), Level::Town),
        // `T.P`, `T.X`
        "t" if tape.dot(at + 1) && tape.case(at) == Case::Upper && matches!(tape.word(at + 2), "p" | "x") => {
            (at + 3 + usize::from(tape.dot(at + 3)), if tape.word(at + 2) == "p" { Level::City } else { Level::Town })
        }
        // `biên bản`, `cơ bản`, `văn bản`
        "bản"
            if at > 0
                && matches!(tape.word(at - 1), "biên" | "cơ" | "văn" | "kịch" | "căn" | "ấn" | "phiên" | "nhân") =>
        {
            return None;
        }
        "thôn" | "bản" | "xóm" | "ấp" | "khóm" | "buôn" | "làng" => (at + 1, Level::Hamlet),
        _ => return None,
    })
}

/// A place: its end, its level, and its name when it has one (`xã` alone is the place that the text is about).
pub(super) fn place_at(tape: Tape<'_>, at: usize) -> Option<(usize, Place)> {
    let (name, level) = level_at(tape, at)?;
    // Letters of a number: `Phường 12`, `Quận 1`.
    if matches!(level, Level::Ward | Level::District | Level::Hamlet)
        && matches!(tape.token(name).map(|t| t.kind), Some(TokenKind::Number(_)))
    {
        return Some((name + 1, (level, Some((name, name + 1)))));
    }
    match bare_name(tape, name) {
        Some(end) => Some((end, (level, Some((name, end))))),
        None => Some((name, (level, None))),
    }
}

/// The end of the name of a place at `at`: at most four capitalised syllables, also letters with stops (`Đ.H`).
pub(super) fn bare_name(tape: Tape<'_>, at: usize) -> Option<usize> {
    // `XÃ AN HÒA   Độc lập`: the name ends with its capitals.
    let shouts = tape.case(at) == Case::Upper;
    let mut end = at;
    while end < at + 8
        && tape.capital(end)
        && !(shouts && tape.case(end) == Case::Initial && tape.word(end).chars().nth(1).is_some())
        && body_at(tape, end).is_none()
        && level_at(tape, end).is_none_or(|_| tape.word(end) == "bản")
        && !hosts_in_capitals(tape, end)
        // `XÃ AN HÒA I. Về kinh tế`: a heading that lost its line.
        && !(end > at && tape.word(end).chars().all(|c| "iv".contains(c)) && tape.dot(end + 1) && tape.capital(end + 2))
    {
        end += 1;
        if tape.dot(end) && tape.touch(end - 1) && tape.touch(end) && tape.capital(end + 1) {
            end += 1;
        }
    }
    // `huyện NTM`: letters without a vowel are no name.
    let spoken = end > at + 1
        || tape.word(at).chars().any(|c| !"bcdđghklmnpqrstvx".contains(c))
        || end == at + 1 && tape.word(at).len() == 1;
    (end > at && end <= at + 5 && spoken).then_some(end)
}

/// In a line of capitals a verb looks like a name: `ĐẢNG ỦY XÃ TÂN AN TỔ CHỨC`.
fn hosts_in_capitals(tape: Tape<'_>, at: usize) -> bool {
    tape.case(at) == Case::Upper
        && (hosts(tape, at)
            || matches!(
                tape.word(at),
                "năm" | "khóa" | "nhiệm" | "sáu" | "tháng" | "về" | "lần" | "họp" | "cộng" | "triển" | "đánh"
            ))
}

/// The level that a committee's own name tells.
pub(super) fn level_of_committee(tape: Tape<'_>, end: usize) -> Option<Level> {
    let two_back = end.checked_sub(2)?;
    if !matches!(tape.word(end - 1), "ủy" | "đoàn") {
        return None;
    }
    Some(match tape.word(two_back) {
        "tỉnh" => Level::Province,
        "thành" => Level::City,
        "huyện" | "quận" => Level::District,
        "thị" => Level::Town,
        _ => return None,
    })
}

/// The place above, named right behind: `phường An Lộc, thành phố Tân Châu`, `xã X thuộc huyện Y`, `xã X (huyện Y)`.
pub(super) fn within(tape: Tape<'_>, end: usize) -> Option<String> {
    let next = end
        + usize::from(
            matches!(tape.punct(end), Some(Punct::Comma | Punct::Open | Punct::Dash))
                || matches!(tape.word(end), "thuộc" | "của"),
        );
    let (to, (level, name)) = place_at(tape, next)?;
    (name.is_some() && !matches!(level, Level::Hamlet)).then(|| tape.text(next, to))
}
