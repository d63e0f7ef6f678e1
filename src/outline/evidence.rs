//! The words that show why a number is no figure (căn cứ), for people who ask.
//!
//! Reasons are found by many rules, none of which keeps what it saw: a reading would pay for it each time. Whoever asks
//! pays here, for one number at a time.

use super::label;
use super::reader::Reader;
use super::{Outline, Reason};
use crate::lex::{Lexed, Punct, Terms, TokenKind};
use crate::text::Folded;

/// How many links of a chain are followed: `mức độ 3, 4`.
const LINKS: usize = 8;

/// The tokens that show why the number at `at` is no figure, the first and one behind the last; none when nothing shows
/// but the number itself, or when its reason is none of the words'. Bounded work.
pub fn evidence(
    folded: &Folded<'_>,
    lexed: &Lexed,
    terms: &Terms,
    outline: &Outline,
    at: usize,
) -> Option<(usize, usize)> {
    let reader = Reader::new(folded, lexed, terms);
    let reason = (*outline.reasons.get(at)?)?;
    if reader.number(at).is_none() {
        // A date, a period, the number of a document say it by themselves, with all their words.
        return Some((label::start(&reader, at, reason).unwrap_or(at), at + 1));
    }
    let behind = |last: &str, most: usize| {
        (at + 1..=at + most).find(|&place| reader.word(place) == last).map(|place| (at + 1, place + 1))
    };
    match reason {
        Reason::Age => behind("tuổi", 4),
        Reason::Level => behind("tuổi", 4)
            .map(|(first, end)| (first, end + usize::from(reader.word(end) == "đảng")))
            .or_else(|| behind("sao", 3)),
        Reason::Slogan => Some((at + 1, at + 3)).filter(|_| !reader.word(at + 2).is_empty()).or(Some((at + 1, at + 2))),
        Reason::List => Some((at, at + 2)).filter(|_| reader.glued(at + 1) && reader.punct(at + 1).is_some()),
        Reason::Threshold => Some((before(&reader, at, 3)?, at)),
        Reason::Counter => Some((before(&reader, at, 4)?, at)),
        Reason::Year | Reason::Period | Reason::Date => Some((before(&reader, at, 1)?, at)),
        _ => None,
    }
    .or_else(|| Some((chain(&reader, outline, at, reason)?, at)))
    .filter(|&(first, end)| first < end && reader.slice(first, end).chars().any(char::is_alphanumeric))
}

/// Where the words begin that stand right before `at`, at most `most` of them, in one line.
fn before(reader: &Reader<'_>, at: usize, most: usize) -> Option<usize> {
    let is_near = |place: usize| !reader.word(place).is_empty() || reader.is(place, Punct::Colon);
    let count = (1..=most).take_while(|&back| at.checked_sub(back).is_some_and(is_near)).count();
    (count > 0).then(|| at - count)
}

/// Where the words begin that label the number at `at`, or the first number of the chain it goes on with.
fn chain(reader: &Reader<'_>, outline: &Outline, mut at: usize, reason: Reason) -> Option<usize> {
    for _ in 0..LINKS {
        if let Some(start) = label::start(reader, at, reason) {
            return Some(start);
        }
        let joint = at.checked_sub(1)?;
        let left = joint.checked_sub(1)?;
        let joins = matches!(reader.kind(joint), Some(TokenKind::Punct(_)))
            || matches!(reader.word(joint), "và" | "hoặc" | "đến" | "tới");
        let goes_on = joins && outline.reasons.get(left).copied().flatten() == Some(reason);
        if !goes_on || reader.number(left).is_none() {
            // A code, a kind of thing: `giống TBR 225`, `Covid-19`.
            return if joins && !reader.glued(at) { None } else { before(reader, if joins { joint } else { at }, 1) };
        }
        at = left;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::lexicon;

    fn check(text: &str, wanted: &[(&str, &str)]) {
        let folded = Folded::new(text);
        let lexed = crate::lex::lex(&folded);
        let terms = Terms::new(&lexed, lexicon());
        let outline = crate::outline::outline(&folded, &lexed, &terms);
        let quoted = |first: usize, end: usize| {
            let (first, last) = (lexed.tokens.get(first)?, lexed.tokens.get(end.checked_sub(1)?)?);
            folded.text().get(first.start as usize..last.end as usize)
        };
        let found: Vec<(&str, &str)> = (0..lexed.tokens.len())
            .filter(|&at| outline.reasons.get(at).copied().flatten().is_some())
            .filter_map(|at| {
                let shown = evidence(&folded, &lexed, &terms, &outline, at);
                Some((quoted(at, at + 1)?, shown.and_then(|(first, end)| quoted(first, end)).unwrap_or("-")))
            })
            .collect();
        assert_eq!(found, wanted, "{text}");
    }

    #[test]
    fn the_words_that_label_a_number_are_shown() {
        check("Nhân dân tổ dân phố 9 và khu phố 3.", &[("9", "tổ dân phố"), ("3", "khu phố")]);
        check("Thực hiện Đề án 06 và Chương trình 135.", &[("06", "đề án"), ("135", "chương trình")]);
        check("Dịch vụ công mức độ 3, 4 đạt 62%.", &[("3", "mức độ"), ("4", "mức độ 3,")]);
        check("Xã Đồng Mai xếp thứ 17/63 xã.", &[("17", "xếp thứ"), ("63", "xếp thứ 17/")]);
    }

    #[test]
    fn what_says_it_by_itself_is_shown_whole() {
        check("Ngày 12/7/2023 họp.", &[("ngày 12/7/2023", "ngày 12/7/2023")]);
        check("Trong 6 tháng đầu năm 2016.", &[("6 tháng đầu năm 2016", "6 tháng đầu năm 2016")]);
    }

    #[test]
    fn the_words_behind_are_shown() {
        check("Phổ cập cho trẻ 5 tuổi.", &[("5", "tuổi")]);
        check("Gồm 55 năm tuổi đảng 2 đ/c.", &[("55 năm", "55 năm")]);
        check("Phương châm 4 tại chỗ.", &[("4", "tại chỗ")]);
    }
}
