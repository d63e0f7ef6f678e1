//! The title of a report (tiêu đề).

use super::phrases::Phrases;
use super::tape::Tape;
use crate::lex::{Case, Punct, TokenKind};

/// The tokens of the title: a title-like line near the top, else the first sentence. In an official document the lines
/// between `BÁO CÁO` and the first section. `None` when no line has words.
pub(super) fn title(
    tape: Tape<'_>,
    lines: &[(usize, usize)],
    is_page: impl Fn(usize) -> bool,
) -> Option<(usize, usize)> {
    if let Some(found) = document_title(tape, lines) {
        return Some(found);
    }
    if let Some(found) = line_of_a_meeting(tape, lines, &is_page) {
        return Some(found);
    }
    let mut rubric = None;
    for (number, &(first, end)) in lines.iter().enumerate().take(12) {
        if is_page(number) || words(tape, first, end) < 2 {
            continue;
        }
        // A text that opens with a list or a numbered heading has no title.
        let marked = tape.word(first).is_empty()
            && !matches!(tape.punct(first), Some(Punct::Open | Punct::Quote))
            && !opens_with_period(tape, first);
        if marked || tape.dot(first + 1) && tape.word(first).chars().all(|c| matches!(c, 'i' | 'v' | 'x')) {
            return rubric;
        }
        if is_rubric(tape, first, end) && rubric.is_none() && number + 1 < lines.len() {
            rubric = Some((first, end));
            continue;
        }
        return Some(trim(tape, first, sentence_end(tape, first, end)));
    }
    rubric
}

/// Below lines of a menu or of a masthead (few words each, none of a meeting) the line that tells of a meeting or a report.
fn line_of_a_meeting(
    tape: Tape<'_>,
    lines: &[(usize, usize)],
    is_page: &impl Fn(usize) -> bool,
) -> Option<(usize, usize)> {
    let top = lines.iter().enumerate().filter(|(number, _)| !is_page(*number)).map(|(_, &line)| line);
    for (skipped, (first, end)) in top.take(6).enumerate() {
        if (first..end).any(|at| TOLD.at(tape, at)) {
            return (skipped > 0 && end - first <= 60).then(|| trim(tape, first, sentence_end(tape, first, end)));
        }
        if words(tape, first, end) > 5 {
            return None;
        }
    }
    None
}

/// What titles tell of.
static TOLD: Phrases = Phrases::new(
    "hội nghị, kỳ họp, họp, sơ kết, tổng kết, kết quả, tình hình, đại hội, làm việc, phiên họp, báo cáo, nhiệm vụ, giao ban",
);

/// `BÁO CÁO` on a line of its own, with what it is about below.
fn document_title(tape: Tape<'_>, lines: &[(usize, usize)]) -> Option<(usize, usize)> {
    let at = lines.iter().take(25).position(|&(first, end)| {
        tape.case(first) == Case::Upper
            && (tape.says(first, "báo cáo") == Some(end) || tape.says(first, "nghị quyết") == Some(end))
    })?;
    let &(first, mut to) = lines.get(at)?;
    for &(from, end) in lines.iter().skip(at + 1).take(4) {
        let opens = matches!(tape.word(from), "phần" | "kính" | "căn" | "i" | "a" | "thực")
            || !matches!(tape.token(from).map(|t| t.kind), Some(TokenKind::Word(_)));
        if opens || words(tape, from, end) > 60 {
            break;
        }
        to = end;
    }
    (to > first + 2).then_some((first, to))
}

/// `6 tháng đầu năm 2024: …`, `5 năm …`: a stretch of time may open a title.
fn opens_with_period(tape: Tape<'_>, first: usize) -> bool {
    match tape.token(first).map(|token| token.kind) {
        Some(TokenKind::Period(_) | TokenKind::Date(_)) => true,
        Some(TokenKind::Number(_)) => !tape.dot(first + 1) && !tape.word(first + 1).is_empty(),
        _ => false,
    }
}

fn words(tape: Tape<'_>, first: usize, end: usize) -> usize {
    (first..end).filter(|&at| !tape.word(at).is_empty()).count()
}

/// A rubric of the page above the title: few words, all of them capitals, no figure.
fn is_rubric(tape: Tape<'_>, first: usize, end: usize) -> bool {
    end - first <= 5
        && (first..end)
            .all(|at| tape.case(at) == Case::Upper || matches!(tape.punct(at), Some(Punct::Dash | Punct::Comma)))
}

/// The end of the first sentence of a long line; a short line is a title as a whole.
fn sentence_end(tape: Tape<'_>, first: usize, end: usize) -> usize {
    if end - first <= 25 {
        return end;
    }
    (first + 4..end)
        .find(|&at| matches!(tape.punct(at), Some(Punct::Stop)) && !tape.touch(at))
        .unwrap_or(end)
        .min(first + 80)
}

/// Without the marks around it and the prefix of a crawler (`date 2023-07`).
fn trim(tape: Tape<'_>, mut first: usize, mut end: usize) -> (usize, usize) {
    if tape.word(first) == "date" {
        first += 1;
        while first < end && tape.word(first).is_empty() {
            first += 1;
        }
    }
    while end > first + 1
        && matches!(
            tape.punct(end - 1),
            Some(Punct::Stop | Punct::Comma | Punct::Semicolon | Punct::Colon | Punct::Dash)
        )
    {
        end -= 1;
    }
    (first, end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assemble::tape::with_tape;

    fn check(text: &str, want: Option<&str>) {
        let got =
            with_tape(text, |tape| title(tape, &tape.lines(), |_| false).map(|(first, end)| tape.text(first, end)));
        assert_eq!(got.as_deref(), want, "in {text:?}");
    }

    #[test]
    fn titles_are_found_below_rubrics() {
        check("TIN TỨC\n\nXã An Hòa sơ kết công tác.\nSáng 3/7, xã họp.", Some("Xã An Hòa sơ kết công tác"));
        check("HỘI NGHỊ SƠ KẾT CÔNG TÁC NĂM 2024\nNgày 3/7, xã họp.", Some("HỘI NGHỊ SƠ KẾT CÔNG TÁC NĂM 2024"));
        check(" date 2023-07 HĐND huyện họp Kỳ thứ 10", Some("HĐND huyện họp Kỳ thứ 10"));
        check("", None);
    }

    #[test]
    fn a_document_has_its_title_below_bao_cao() {
        check(
            "UBND XÃ AN HÒA\nSố: 8/BC-UBND\nBÁO CÁO\nKinh tế - xã hội năm 2020\nPhần I\nKẾT QUẢ",
            Some("BÁO CÁO Kinh tế - xã hội năm 2020"),
        );
    }
}
