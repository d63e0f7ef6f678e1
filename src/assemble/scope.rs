//! The places that a text turns to besides its own (nơi khác mà bài nói tới).

use super::body::body_at;
use super::locality::{level_at, place_at};
use super::tape::Tape;
use super::{Indicator, Locality};
use crate::lex::{Lexed, Punct};
use crate::outline::{Outline, Shape};
use crate::text::{Folded, Span, lowered};
use rustc_hash::FxHashMap;

/// How many tokens at the front of a sentence may lead to its place (`Trong khi đó, tại xã …`).
const LEAD: usize = 5;

/// The words of the levels that may stand before a name.
const LEVELS: [&str; 13] =
    ["xã", "phường", "thị", "trấn", "huyện", "quận", "thành", "phố", "tỉnh", "thôn", "bản", "xóm", "ấp"];

/// Tells each indicator its place where it is not that of the report: a sentence that opens with another place holds for
/// the rest of its paragraph, until the text turns on or back. Linear in the text.
pub fn scopes(
    indicators: &mut [Indicator],
    folded: &Folded<'_>,
    lexed: &Lexed,
    outline: &Outline,
    own: Option<&Locality>,
) {
    let tape = Tape::new(folded, lexed);
    let mut known: FxHashMap<String, u32> = FxHashMap::default();
    if let Some(own) = own {
        known.insert(lowered(&own.name), 0);
    }
    let mut turns: Vec<(usize, Turn)> = Vec::new();
    let (mut paragraph, mut nameless) = (u32::MAX, 0);
    for sentence in &outline.sentences {
        let start = tape.span(sentence.first as usize, sentence.end as usize).start;
        if sentence.paragraph != paragraph && sentence.depth == 0 {
            turns.push((start, Turn::default()));
        }
        paragraph = sentence.paragraph;
        if matches!(sentence.shape, Shape::Title | Shape::Furniture | Shape::Caption) {
            continue;
        }
        match turn(tape, sentence.first as usize, sentence.end as usize) {
            Some(Told::Named(name, span)) => {
                let scope = scope_of(&mut known, &tape.quote(name));
                turns.push((start, Turn { scope, place: Some(span).filter(|_| scope > 0) }));
            }
            Some(Told::Nameless) => {
                nameless += 1;
                let scope = scope_of(&mut known, &format!("#{nameless}"));
                turns.push((start, Turn { scope, place: None }));
            }
            Some(Told::Whole) => turns.push((start, Turn::default())),
            None => {}
        }
    }
    for indicator in indicators {
        if let Some((place, _)) = &indicator.locality {
            // `xã An Hạ`: the level is no part of the name.
            let level = |word: &&str| LEVELS.contains(&lowered(word).as_str());
            let name = place.split_whitespace().skip_while(level).collect::<Vec<_>>().join(" ");
            indicator.scope = scope_of(&mut known, &name);
            continue;
        }
        let at = turns.partition_point(|(start, _)| *start <= indicator.span.start);
        let Some((_, turn)) = at.checked_sub(1).and_then(|at| turns.get(at)) else { continue };
        indicator.scope = turn.scope;
        indicator.locality = turn.place.map(|span| (tape.quote(span), span));
    }
}

/// What a sentence turns to.
enum Told {
    /// A place: its name, and its level with its name.
    Named(Span, Span),
    /// `một huyện miền núi`, `xã bên`.
    Nameless,
    /// `toàn huyện`: back to the report's own place.
    Whole,
}

/// Where the text has turned to.
#[derive(Clone, Copy, Default)]
struct Turn {
    scope: u32,
    place: Option<Span>,
}

fn scope_of(known: &mut FxHashMap<String, u32>, name: &str) -> u32 {
    // Without a place of its own the first that the text names is taken for it.
    let next = known.len() as u32;
    *known.entry(lowered(name)).or_insert(next)
}

fn turn(tape: Tape<'_>, first: usize, end: usize) -> Option<Told> {
    let mut at = first;
    while at < end.min(first + LEAD) && leads(tape, at) {
        at += 1;
    }
    if matches!(tape.word(at), "toàn" | "cả") && level_at(tape, at + 1).is_some() {
        return Some(Told::Whole);
    }
    let one = usize::from(tape.word(at) == "một");
    if let Some((behind, _)) = level_at(tape, at + one) {
        let other = matches!(tape.word(behind), "bên" | "khác" | "bạn" | "kia") || tape.word(behind) == "lân";
        if (other || one == 1) && tape.word(behind) != "số" {
            return Some(Told::Nameless);
        }
    }
    let from = body_at(tape, at).map_or(at, |(to, _)| to);
    let (to, (_, name)) = place_at(tape, from)?;
    let (a, b) = name?;
    Some(Told::Named(tape.span(a, b), tape.span(from, to)))
}

/// Words that only lead to a place.
fn leads(tape: Tape<'_>, at: usize) -> bool {
    matches!(tape.word(at), "tại" | "ở" | "riêng" | "còn" | "trong" | "khi" | "đó" | "với" | "đối" | "về")
        || matches!(tape.punct(at), Some(Punct::Comma | Punct::Dash | Punct::Bullet))
}

#[cfg(test)]
mod tests {
    use crate::{Options, extract};

    fn check(text: &str, want: &[(u32, Option<&str>)]) {
        let report = extract(text, &Options::default());
        let got: Vec<_> =
            report.indicators.iter().map(|i| (i.scope, i.locality.as_ref().map(|place| place.name.as_str()))).collect();
        assert_eq!(got, want, "in {text:?}");
    }

    const TITLE: &str = "HĐND huyện Sơn Lĩnh họp kỳ thứ 4\n\nNgày 20/7/2022, HĐND huyện Sơn Lĩnh tổ chức kỳ họp.\n\n";

    #[test]
    fn a_sentence_that_opens_with_a_place_turns_to_it() {
        check(
            &format!(
                "{TITLE}Thu ngân sách đạt 50 tỷ đồng. Xã An Hạ thu được 5 tỷ đồng, chi 3 tỷ đồng. Toàn huyện có 120 hộ nghèo.\n\nDân số 16.000 người."
            ),
            &[(0, None), (1, Some("Xã An Hạ")), (1, Some("Xã An Hạ")), (0, None), (0, None)],
        );
    }

    #[test]
    fn its_own_place_is_none_to_turn_to() {
        check(&format!("{TITLE}Huyện Sơn Lĩnh có 120 hộ nghèo."), &[(0, None)]);
    }

    #[test]
    fn a_place_may_have_no_name() {
        check(
            &format!("{TITLE}Xã bên: thu ngân sách đạt 5 tỷ đồng.\n\nMột huyện miền núi có 12 hộ nghèo."),
            &[(1, None), (2, None)],
        );
    }
}
