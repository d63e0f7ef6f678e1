//! What stretch of time the results of a report are about (kỳ báo cáo), and the days that a stretch begins and ends on.

use super::Stretch;
use super::tape::Tape;
use crate::lex::{Lexed, Period, PeriodKind, Punct, Token, TokenKind};
use crate::text::{Folded, Span};

/// The first and the last day of a stretch, ISO 8601; `None` when no year is known. `year` stands in for a missing one.
///
/// A school year (năm học) runs from 1 September to 31 May, a term (nhiệm kỳ) from the first day of its first year to
/// the last day of its last one. Lengths of time (`75 năm`) and
/// seasons of a crop have no days.
pub fn days(period: &Period, year: Option<u16>) -> Option<(String, String)> {
    let first_year = if period.first_year != 0 { period.first_year } else { year? };
    let last_year = if period.last_year != 0 { period.last_year } else { first_year };
    let (first, last) = match period.kind {
        // A season (vụ) begins and ends on other days in each region.
        PeriodKind::Length | PeriodKind::Season => return None,
        PeriodKind::SchoolYear => (9, 5),
        PeriodKind::Year | PeriodKind::Term | PeriodKind::Stage => (1, 12),
        _ => (period.first_month, period.last_month),
    };
    if !(1..=12).contains(&first) || !(1..=12).contains(&last) {
        return None;
    }
    let last_year =
        if period.kind == PeriodKind::SchoolYear && last_year == first_year { first_year + 1 } else { last_year };
    Some((
        format!("{first_year:04}-{first:02}-01"),
        format!("{last_year:04}-{last:02}-{:02}", month_length(last_year, last)),
    ))
}

/// The stretch that a period token tells, with its days. `year` stands in for a missing one.
pub fn stretch(folded: &Folded<'_>, token: Token, period: &Period, year: Option<u16>) -> Stretch {
    let span = folded.span(token.start, token.end);
    let label =
        folded.source().get(span.start..span.end).unwrap_or("").split_whitespace().collect::<Vec<_>>().join(" ");
    let (start, end) = days(period, year).map_or((None, None), |(start, end)| (Some(start), Some(end)));
    Stretch { label, start, end, span }
}

fn month_length(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        4 | 6 | 9 | 11 => 30,
        2 => 28 + u8::from(leap),
        _ => 31,
    }
}

/// The stretch that a report is about, and what it was read from.
#[derive(Clone, Debug)]
pub(super) struct Covered {
    pub(super) stretch: Stretch,
    pub(super) period: Period,
    /// The year that its review is held in or soon after, when known.
    pub(super) year: Option<u16>,
    /// The text only plans for it.
    pub(super) planned: bool,
}

/// Finds the stretch that the results of the text are about: the one that a word of results governs (`sơ kết`, `kết quả`)
/// rather than one that a word of tasks governs (`nhiệm vụ 6 tháng cuối năm`), near the top rather than further down.
///
/// `event` and `page` are the year and month of the meeting and of the page, resorts for a stretch without a year.
pub(super) fn covered(
    folded: &Folded<'_>,
    lexed: &Lexed,
    body: usize,
    event: Option<(u16, u8)>,
    page: Option<(u16, u8)>,
) -> Option<Covered> {
    let tape = Tape::new(folded, lexed);
    let reach = (body + 500).min(tape.len());
    let mut best: Option<(i32, usize)> = None;
    let mut cue = Cue::None;
    for at in body..reach {
        if breaks_cue(tape, at) {
            cue = Cue::None;
        }
        if turns(tape, at) {
            cue = Cue::Tasks;
        } else if let Some(found) = cue_at(tape, at, cue) {
            cue = found;
        }
        let Some((_, period)) = period_at(tape, at) else { continue };
        let Some(weight) = weight(tape, at, period, cue, at - body) else { continue };
        if best.is_none_or(|(w, _)| weight > w) {
            best = Some((weight, at));
        }
        if cue == Cue::Results {
            // One word of results governs one stretch: what follows belongs to the next word.
            cue = Cue::Spent;
        }
    }
    let (weight, at) = best?;
    let (_, &told) = period_at(tape, at)?;
    let congress = (body..reach).any(|k| tape.says(k, "đại hội").is_some());
    if told.kind == PeriodKind::Term && weight < 0 && !congress {
        return None;
    }
    // A congress reviews the term that ends where the coming one begins.
    let ended = |k: &usize| {
        period_at(tape, *k).is_some_and(|(_, term)| {
            term.kind == PeriodKind::Term && term.last_year == told.first_year && term.first_year < told.first_year
        })
    };
    let ends = (told.kind == PeriodKind::Term && weight < 0).then(|| (body..tape.len()).find(ended)).flatten();
    let weight = if ends.is_some() { 0 } else { weight };
    let at = ends.unwrap_or(at);
    let (token, &period) = period_at(tape, at)?;
    let (period, from) = since_january(tape, at, period);
    let year = year_of(tape, at, &period, event).or_else(|| page.map(|day| held(&period, day)));
    let mut stretch = stretch(folded, token, &period, year);
    if from < at {
        let span = tape.span(from, at + 1);
        stretch.label = tape.quote(span);
        stretch.span = Span::new(span.start, span.end);
    }
    // A coming term is opened by the congress that plans for it, another stretch is reviewed at its end.
    let coming = period.kind == PeriodKind::Term && weight < 0;
    let held = if period.last_year != 0 && !coming { Some(period.last_year) } else { year };
    Some(Covered { stretch, period, year: held, planned: weight < 0 })
}

/// What the words before a stretch say of it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Cue {
    None,
    Results,
    Spent,
    Tasks,
}

fn breaks_cue(tape: Tape<'_>, at: usize) -> bool {
    tape.is_break(at) || matches!(tape.punct(at), Some(Punct::Stop))
}

/// `tổng kết công tác hội; triển khai nhiệm vụ năm 2018`: another item of the agenda.
fn turns(tape: Tape<'_>, at: usize) -> bool {
    let apart = at
        .checked_sub(1)
        .is_some_and(|k| matches!(tape.punct(k), Some(Punct::Comma | Punct::Semicolon)) || tape.word(k) == "và");
    apart && (tape.says(at, "triển khai").is_some() || tape.says(at, "phương hướng").is_some())
}

fn cue_at(tape: Tape<'_>, at: usize, cue: Cue) -> Option<Cue> {
    let two = |second: &str| tape.word(at + 1) == second;
    let found = match tape.word(at) {
        "sơ" | "tổng" if two("kết") => Cue::Results,
        "kết" if two("quả") => Cue::Results,
        "tình" if two("hình") => Cue::Results,
        "đánh" if two("giá") => Cue::Results,
        "báo" if two("cáo") => Cue::Results,
        "phương" if two("hướng") => Cue::Tasks,
        "mục" if two("tiêu") => Cue::Tasks,
        "giải" if two("pháp") => Cue::Tasks,
        "chương" if two("trình") => Cue::Tasks,
        "triển" if two("khai") => Cue::Tasks,
        "dự" if two("toán") || two("kiến") => Cue::Tasks,
        "nghị" if two("quyết") => Cue::Tasks,
        "nhiệm" if two("vụ") => Cue::Tasks,
        "kế" if two("hoạch") => Cue::Tasks,
        "phấn" if two("đấu") => Cue::Tasks,
        "so" if two("với") => Cue::Tasks,
        "cùng" if two("kỳ") => Cue::Tasks,
        _ => return None,
    };
    // `kết quả thực hiện nhiệm vụ năm 2017` is about results: the task word is what was carried out.
    (found == Cue::Results || cue != Cue::Results).then_some(found)
}

fn period_at<'a>(tape: Tape<'a>, at: usize) -> Option<(Token, &'a Period)> {
    let token = tape.token(at)?;
    match token.kind {
        TokenKind::Period(index) => Some((token, tape.lexed.periods.get(index as usize)?)),
        _ => None,
    }
}

/// How well the stretch at `at` suits as the report's; `None` when it cannot be it; negative when it is planned for.
fn weight(tape: Tape<'_>, at: usize, period: &Period, cue: Cue, distance: usize) -> Option<i32> {
    let before = |back: usize| at.checked_sub(back).map_or("", |k| tape.word(k));
    // What is only compared with, the year of prices or of a beginning is not what the report covers.
    if is_compared(tape, at)
        || matches!((before(2), before(1)), ("so", "sánh") | ("cố", "định") | ("thành", "lập") | ("sinh", _))
        || before(1) == "từ" && matches!(tape.word(at + 1), "đến" | "tới")
    {
        return None;
    }
    let kind = match period.kind {
        PeriodKind::Length => return None,
        PeriodKind::Months | PeriodKind::Quarter => 30,
        PeriodKind::Year | PeriodKind::Month | PeriodKind::SchoolYear => 20,
        PeriodKind::Stage | PeriodKind::Season => 0,
        // A term mostly dates a body (`HĐND khóa X, nhiệm kỳ 2016-2021`); congresses review one.
        PeriodKind::Term if cue == Cue::Results || tape.word(at.wrapping_sub(1)) == "quả" => 0,
        PeriodKind::Term => -40,
    };
    let second_half = period.kind == PeriodKind::Months && period.first_month > 6;
    let mut weight = kind - (distance as i32) / 10;
    weight += match cue {
        Cue::Results => 50,
        Cue::None => 25,
        Cue::Spent => 5,
        Cue::Tasks => -60,
    };
    // `đến năm 2030`: how far a goal reaches.
    if second_half || before(1) == "đến" && period.kind == PeriodKind::Year && before(2) != "tính" {
        weight -= 60;
    }
    if at.checked_sub(1).is_some_and(|open| tape.punct(open) == Some(Punct::Open)) {
        weight -= 15;
    }
    // `Năm 2017, Đảng ủy …` opens its own sentence.
    let opens =
        at == 0 || breaks_cue(tape, at - 1) || (at > 1 && tape.word(at - 1) == "trong" && breaks_cue(tape, at - 2));
    if opens {
        weight += 10;
    }
    Some(weight)
}

/// `đến hết tháng 5` counts from January: the stretch, and the token its label starts at.
fn since_january(tape: Tape<'_>, at: usize, period: Period) -> (Period, usize) {
    let before = |back: usize| at.checked_sub(back).map_or("", |k| tape.word(k));
    if period.kind != PeriodKind::Month || !matches!(before(1), "hết" | "đến") {
        return (period, at);
    }
    let from = if before(1) == "hết" && before(2) == "đến" { at - 2 } else { at - 1 };
    (Period { kind: PeriodKind::Months, first_month: 1, ..period }, from)
}

/// The year of a stretch that may be without one.
fn year_of(tape: Tape<'_>, at: usize, period: &Period, event: Option<(u16, u8)>) -> Option<u16> {
    if period.first_year != 0 {
        return Some(period.first_year);
    }
    let dated = |from: usize, to: usize, fits: &dyn Fn(&Period) -> bool| {
        (from..to)
            .filter_map(|k| Some((k, period_at(tape, k)?.1)))
            .find(|&(k, other)| other.first_year != 0 && is_of_one_year(other) && fits(other) && !is_compared(tape, k))
            .map(|(_, other)| other.first_year)
    };
    // In its own sentence behind it, as `…, nhiệm vụ 6 tháng cuối năm 2024`; else the same stretch elsewhere, or another
    // part of a year.
    let end = (at..tape.len()).find(|&k| breaks_cue(tape, k)).unwrap_or(tape.len());
    let same = |other: &Period| {
        other.kind == period.kind && other.first_month == period.first_month && other.last_month == period.last_month
    };
    let found = dated(at + 1, end, &|_| true)
        .or_else(|| dated(0, tape.len(), &same))
        .or_else(|| dated(0, tape.len(), &|other| other.kind == PeriodKind::Months));
    if found.is_some() {
        return found;
    }
    event.map(|day| held(period, day)).or_else(|| behind_same_period(tape)).or_else(|| most_told(tape))
}

/// The year of a stretch whose review was held in a year and month: the first months of a year tell of the year before.
fn held(period: &Period, (year, month): (u16, u8)) -> u16 {
    if is_after(period, month) { year.saturating_sub(1) } else { year }
}

/// Whether a review in this month is one of the year before: it is held soon after the end of its stretch or shortly before.
pub(super) fn is_after(period: &Period, month: u8) -> bool {
    match period.kind {
        PeriodKind::Term | PeriodKind::Stage | PeriodKind::SchoolYear | PeriodKind::Season | PeriodKind::Length => {
            false
        }
        PeriodKind::Year => month <= 5,
        _ => month + 2 < period.last_month,
    }
}

/// Whether the stretch at `at` is only compared with: `so với cùng kỳ năm 2021`.
fn is_compared(tape: Tape<'_>, at: usize) -> bool {
    // `So với dịp nghỉ lễ năm 2023`, unlike `so với kế hoạch năm 2023`.
    let words = (1..=6).map_while(|back| at.checked_sub(back)).take_while(|&k| !tape.word(k).is_empty());
    let mut words = words.take_while(|&k| !matches!(tape.word(k), "hoạch" | "tiêu" | "toán" | "quyết"));
    words.any(|k| tape.says(k, "so với").is_some())
        || at > 0 && matches!(tape.word(at - 1), "kỳ" | "với" | "so" | "hơn")
        || at > 1 && matches!(tape.word(at - 2), "so" | "với") && tape.word(at - 1) != "việc"
}

/// `so với cùng kỳ năm 2014`: the same stretch of the year before, so the results are of 2015.
fn behind_same_period(tape: Tape<'_>) -> Option<u16> {
    let behind = |at: usize| {
        let same = tape.word(at) == "cùng" && matches!(tape.word(at + 1), "kỳ" | "kì");
        let end = same.then_some(at + 2)?;
        match tape.token(end)?.kind {
            TokenKind::Period(_) => period_at(tape, end).map(|(_, period)| period.first_year),
            TokenKind::Number(index) => {
                tape.lexed.numbers.get(index as usize).filter(|number| number.year_like)?.amount.try_into().ok()
            }
            _ => None,
        }
    };
    (0..tape.len().min(1500)).find_map(behind).filter(|year| *year != 0).map(|year| year + 1)
}

fn is_of_one_year(period: &Period) -> bool {
    !matches!(period.kind, PeriodKind::Term | PeriodKind::Stage | PeriodKind::SchoolYear | PeriodKind::Length)
}

/// The year told most often outside of comparisons; of several the first.
fn most_told(tape: Tape<'_>) -> Option<u16> {
    let mut counts: Vec<(u16, u32)> = Vec::new();
    for at in 0..tape.len() {
        let Some((_, period)) = period_at(tape, at) else { continue };
        if period.first_year == 0 || is_compared(tape, at) || !is_of_one_year(period) {
            continue;
        }
        match counts.iter_mut().find(|(year, _)| *year == period.first_year) {
            Some((_, count)) => *count += 1,
            None => counts.push((period.first_year, 1)),
        }
    }
    let most = counts.iter().map(|(_, count)| *count).max()?;
    counts.into_iter().find(|(_, count)| *count == most).map(|(year, _)| year)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::lex;

    fn check(text: &str, want: &str) {
        let folded = Folded::new(text);
        let lexed = lex(&folded);
        let got = covered(&folded, &lexed, 0, None, None).map_or("none".to_owned(), |covered| {
            let stretch = covered.stretch;
            assert_eq!(text.get(stretch.span.start..stretch.span.end), Some(stretch.label.as_str()));
            format!("{} to {}", stretch.start.as_deref().unwrap_or("?"), stretch.end.as_deref().unwrap_or("?"))
        });
        assert_eq!(got, want, "in {text:?}");
    }

    #[test]
    fn results_outweigh_tasks() {
        check(
            "Xã An Hòa sơ kết công tác 6 tháng đầu năm, triển khai nhiệm vụ 6 tháng cuối năm 2023",
            "2023-01-01 to 2023-06-30",
        );
        check(
            "Làm việc về chương trình công tác năm 2018. Kết quả thực hiện nhiệm vụ năm 2017, nhiệm vụ năm 2018",
            "2017-01-01 to 2017-12-31",
        );
        check("Phương hướng, nhiệm vụ năm 2022. Đánh giá kết quả quý III/2021.", "2021-07-01 to 2021-09-30");
    }

    #[test]
    fn a_missing_year_is_found_nearby() {
        check(
            "Sơ kết 6 tháng đầu năm\n6 tháng đầu năm, thực hiện Nghị quyết năm 2016, xã đã làm tốt",
            "2016-01-01 to 2016-06-30",
        );
        check("Tình hình 9 tháng\nTrong 9 tháng năm 2021, thu ngân sách đạt khá", "2021-01-01 to 2021-09-30");
        check("Sơ kết 6 tháng đầu năm", "? to ?");
        check("Trong tháng 5, cả nước giảm 47 vụ so với cùng kỳ năm 2014", "2015-05-01 to 2015-05-31");
        check("9 tháng đầu năm nay đón 331 khách, tăng 25% so với cùng kỳ 2006", "2007-01-01 to 2007-09-30");
        check("6 tháng đầu năm tăng 25% so với 2006", "? to ?");
    }

    #[test]
    fn what_is_compared_or_planned_for_is_not_covered() {
        check("So với dịp nghỉ lễ năm 2023, giảm 138 vụ", "none");
        check("Đạt 60% so với kế hoạch năm 2023", "2023-01-01 to 2023-12-31");
        check(
            "Tổng kết công tác hội; triển khai nhiệm vụ năm 2018. Năm 2017, hội kết nạp nhiều hội viên",
            "2017-01-01 to 2017-12-31",
        );
    }

    #[test]
    fn a_congress_reviews_the_term_that_ends() {
        check(
            "Đại hội Đảng bộ xã An Hạ, nhiệm kỳ 2020-2025. Nhiệm kỳ 2015-2020, xã đạt nhiều kết quả",
            "2015-01-01 to 2020-12-31",
        );
        check("Đại hội Đảng bộ xã An Hạ, nhiệm kỳ 2020-2025", "2020-01-01 to 2025-12-31");
    }

    #[test]
    fn stretches_have_their_days() {
        check("Tổng kết năm học 2022-2023", "2022-09-01 to 2023-05-31");
        check("Báo cáo tháng 2/2024", "2024-02-01 to 2024-02-29");
        check("Kết quả công tác đến hết tháng 5/2023", "2023-01-01 to 2023-05-31");
        check("Kết quả nhiệm kỳ 2015-2020", "2015-01-01 to 2020-12-31");
        check("Kỷ niệm 75 năm thành lập", "none");
        check("Huyện được thành lập năm 1990. Năm 2021 thu đạt khá, tăng so với năm 2016", "2021-01-01 to 2021-12-31");
        check("GRDP theo giá so sánh năm 2010 tăng khá. Kết quả năm 2023", "2023-01-01 to 2023-12-31");
    }
}
