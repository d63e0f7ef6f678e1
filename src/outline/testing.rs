//! How the tests of this room see an outline: as short lines of text.

use super::{Outline, outline};
use crate::lex::{Lexed, Terms, TokenKind, lex};
use crate::lexicon::lexicon;
use crate::text::Folded;

fn read<T>(text: &str, see: impl FnOnce(&Folded<'_>, &Lexed, &Outline) -> T) -> T {
    let folded = Folded::new(text);
    let lexed = lex(&folded);
    let found = outline(&folded, &lexed, &Terms::new(&lexed, lexicon()));
    see(&folded, &lexed, &found)
}

/// The source text of the tokens `first..end`, line feeds shown.
fn quoted(folded: &Folded<'_>, lexed: &Lexed, first: u32, end: u32) -> String {
    let range = lexed
        .tokens
        .get(first as usize..end as usize)
        .and_then(|tokens| Some((tokens.first()?.start, tokens.last()?.end)));
    let span = range.map(|(start, end)| folded.span(start, end)).unwrap_or_default();
    folded.source().get(span.start..span.end).unwrap_or_default().replace('\n', "⏎")
}

/// The numbers with their reasons, `-` for a figure: `5 age, 12 -`.
pub(super) fn reasons(text: &str) -> String {
    read(text, |folded, lexed, found| {
        let mut told = Vec::new();
        for (at, token) in lexed.tokens.iter().enumerate() {
            let quote = quoted(folded, lexed, at as u32, at as u32 + 1);
            let coded = matches!(token.kind, TokenKind::Word(_)) && quote.bytes().any(|byte| byte.is_ascii_digit());
            let numeric = !matches!(token.kind, TokenKind::Word(_) | TokenKind::Punct(_) | TokenKind::Break(_));
            if coded || numeric {
                let reason = found
                    .reasons
                    .get(at)
                    .copied()
                    .flatten()
                    .map_or_else(|| "-".to_owned(), |reason| format!("{reason:?}").to_lowercase());
                told.push(format!("{quote} {reason}"));
            }
        }
        told.join(", ")
    })
}

/// The sentences, one a line: shape, role, depth where there is one, mark, text.
pub(super) fn sentences(text: &str) -> String {
    read(text, |folded, lexed, found| {
        let line = |sentence: &super::Sentence| {
            let depth = if sentence.depth > 0 { format!(" {}", sentence.depth) } else { String::new() };
            let mark =
                sentence.mark.map(|(first, end)| format!("{} ", quoted(folded, lexed, first, end))).unwrap_or_default();
            let shape = format!("{:?} {:?}", sentence.shape, sentence.role).to_lowercase();
            format!("{shape}{depth} | {mark}{}", quoted(folded, lexed, sentence.first, sentence.end))
        };
        found.sentences.iter().map(line).collect::<Vec<_>>().join("\n")
    })
}

/// The sections, one a line: role, sector, level, heading.
pub(super) fn sections(text: &str) -> String {
    read(text, |folded, lexed, found| {
        let line = |section: &super::Section| {
            let sector = section.sector.map_or_else(|| "-".to_owned(), |sector| format!("{sector:?}").to_lowercase());
            let heading = section.heading.map_or_else(String::new, |(first, end)| quoted(folded, lexed, first, end));
            format!("{} {sector} {} | {heading}", format!("{:?}", section.role).to_lowercase(), section.level)
        };
        found.sections.iter().map(line).collect::<Vec<_>>().join("\n")
    })
}

/// Compares what was found with what is wanted, line by line, and tells both.
pub(super) fn same(text: &str, found: &str, wanted: &str) {
    assert!(found == wanted, "in {text:?}\nfound\n{found}\nwanted\n{wanted}\n");
}
