//! What stretch of time the results of a report are about (kỳ báo cáo), and the days that a stretch begins and ends on.

use super::Stretch;
use super::tape::Tape;
use crate::lex::{Lexed, Period, PeriodKind, Punct, Token, TokenKind};
use crate::text::{Folded, Span};

/// The first and the last day of a stretch, ISO 8601; `None` when no year is known. `year` stands in for a missing one.
///
/// A school year (năm học) runs from 1 September to 31 May, a term (nhiệm kỳ) from the first day of its first year to
/// the last day of its last one. Lengths of time (`75 năm`) have no days.
pub fn days(period: &Period, year: Option<u16>) -> Option<(String, String)> {
    let first_year = if period.first_year != 0 { period.first_year } else { year? };
    let last_year = if period.last_year != 0 { period.last_year } else { first_year };
    let (first, last) = match period.kind {
        PeriodKind::Length => return None,
        PeriodKind::SchoolYear => (9, 5),
        PeriodKind::Year | PeriodKind::Term | PeriodKind::Stage => (1, 12),
        _ => (period.first_month, period.last_month),
    };
    if !(1..=12).contains(&first) || !(1..=12).contains(&last) {
        return None;
    }
    let last_year = if period.kind == PeriodKind::SchoolYear && last_year == first_year { first_year + 1 } else { last_year };
    Some((format!("{first_year:04}-{first:02}-01"), format!("{last_year:04}-{last:02}-{:02}", month_length(last_year, last))))
}

/// The stretch that a period token tells, with its days. `year` stands in for a missing one.
pub fn stretch(folded: &Folded<'_>, token: Token, period: &Period, year: Option<u16>) -> Stretch {
    let span = folded.span(token.start, token.end);
    let label = folded.source().get(span.start..span.end).unwrap_or("").split_whitespace().collect::<Vec<_>>().join(" ");
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
    /// The year it ends in, when known.
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
        if let Some(found) = cue_at(tape, at, cue) {
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
    let (token, &period) = period_at(tape, at)?;
    let (period, from) = since_january(tape, at, period);
    let year = year_of(tape, at, &period, event).or_else(|| page.map(|day| held(&period, day)));
    let mut stretch = stretch(folded, token, &period, year);
    if from < at {
        let span = tape.span(from, at + 1);
        stretch.label = tape.quote(span);
        stretch.span = Span::new(span.start, span.end);
    }
    let last = if period.last_year != 0 { Some(period.last_year) } else { year };
    Some(Covered { stretch, period, year: last, planned: weight < 0 })
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
    let kind = match period.kind {
        PeriodKind::Length => return None,
        PeriodKind::Months | PeriodKind::Quarter => 30,
        PeriodKind::Year | PeriodKind::Month | PeriodKind::SchoolYear => 20,
        PeriodKind::Term | PeriodKind::Stage | PeriodKind::Season => 0,
    };
    let second_half = period.kind == PeriodKind::Months && period.first_month > 6;
    let mut weight = kind - (distance as i32) / 10;
    weight += match cue {
        Cue::Results => 50,
        Cue::None => 25,
        Cue::Spent => 5,
        Cue::Tasks => -60,
    };
    if second_half {
        weight -= 60;
    }
    // `Năm 2017, Đảng ủy …` opens its own sentence.
    let opens = at == 0 || breaks_cue(tape, at - 1) || (at > 1 && tape.word(at - 1) == "trong" && breaks_cue(tape, at - 2));
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
    let year_in = |from: usize, to: usize| {
        (from..to).filter_map(|k| period_at(tape, k)).map(|(_, p)| p).find(|p| p.first_year != 0 && is_of_one_year(p)).map(|p| p.first_year)
    };
    // In its own sentence behind it, as `…, nhiệm vụ 6 tháng cuối năm 2024`; a plan for a coming year is the year after.
    let end = (at..tape.len()).find(|&k| breaks_cue(tape, k)).unwrap_or(tape.len());
    if let Some(year) = year_in(at + 1, end) {
        return Some(year);
    }
    // The same stretch elsewhere, with its year.
    let same = (0..tape.len()).filter_map(|k| period_at(tape, k)).map(|(_, p)| p).find(|p| {
        p.first_year != 0 && p.kind == period.kind && p.first_month == period.first_month && p.last_month == period.last_month
    });
    if let Some(same) = same {
        return Some(same.first_year);
    }
    event.map(|day| held(period, day)).or_else(|| most_told(tape))
}

/// The year of a stretch whose review was held in a year and month: the first months of a year tell of the year before.
fn held(period: &Period, (year, month): (u16, u8)) -> u16 {
    let last = if period.kind == PeriodKind::Year { 12 } else { period.last_month };
    if month + 2 < last { year.saturating_sub(1) } else { year }
}

fn is_of_one_year(period: &Period) -> bool {
    !matches!(period.kind, PeriodKind::Term | PeriodKind::Stage | PeriodKind::SchoolYear | PeriodKind::Length)
}

/// The year told most often outside of comparisons; of several the first.
fn most_told(tape: Tape<'_>) -> Option<u16> {
    let mut counts: Vec<(u16, u32)> = Vec::new();
    for at in 0..tape.len() {
        let Some((_, period)) = period_at(tape, at) else { continue };
        let compared = at > 0 && matches!(tape.word(at - 1), "kỳ" | "với" | "so");
        if period.first_year == 0 || compared || !is_of_one_year(period) {
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
