//! The day of the meeting or of the document (ngày họp, ngày văn bản).

use super::period::is_after;
use super::tape::Tape;
use crate::lex::{Date, Period, Punct, TokenKind};

/// A day found in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) day: u8,
    pub(super) month: u8,
    /// 0 when the text leaves it out.
    pub(super) year: u16,
}

/// The day of the meeting or the document: the one below the agency block (`An Hòa, ngày 18 tháng 12 năm 2020`), else the
/// first one that a word of a meeting stands beside, else the first one that opens a sentence near the top.
///
/// Days of the page (`Đăng ngày`, `Cập nhật`), of decisions, of anniversaries and ends of stretches do not count.
/// `is_page` tells of a line whether it belongs to the page.
pub(super) fn meeting_day(tape: Tape<'_>, lines: &[(usize, usize)], is_page: impl Fn(usize) -> bool) -> Option<Day> {
    let mut best: Option<(i32, Day)> = None;
    for (number, &(first, end)) in lines.iter().enumerate() {
        if is_page(number) {
            continue;
        }
        for at in first..end {
            let Some(date) = date_at(tape, at) else { continue };
            let Some(weight) = weight(tape, first, end, at, date, lines.len() - number) else { continue };
            let weight = weight - (number as i32).min(10) - ((at - first) as i32 / 12).min(10);
            if best.is_none_or(|(w, _)| weight > w) {
                best = Some((weight, Day { day: date.day, month: date.month, year: date.year }));
            }
        }
    }
    best.filter(|(weight, _)| *weight > 0).map(|(_, day)| day)
}

/// The year that the text or its page gives elsewhere with the same day and month.
pub(super) fn year_beside(tape: Tape<'_>, day: Day) -> Option<u16> {
    let same = |date: &Date| date.year != 0 && date.day == day.day && date.month == day.month;
    tape.lexed.dates.iter().find(|date| same(date)).map(|date| date.year)
}

/// The day that the page itself bears, when it has a year.
pub(super) fn page_day(tape: Tape<'_>, lines: &[(usize, usize)], is_page: impl Fn(usize) -> bool) -> Option<Day> {
    lines.iter().enumerate().filter(|(number, _)| is_page(*number)).find_map(|(_, &(first, end))| {
        (first..end).filter_map(|at| date_at(tape, at)).find(|date| date.year != 0).map(|date| Day {
            day: date.day,
            month: date.month,
            year: date.year,
        })
    })
}

/// The ISO form of a day, its year filled in: from the period covered, since a review is held soon after (or shortly before)
/// its end, else from the page.
pub(super) fn iso(day: Day, period: Option<(&Period, u16)>, page: Option<Day>) -> Option<String> {
    let year = match (day.year, period, page) {
        (0, Some((period, year)), _) => year + u16::from(is_after(period, day.month)),
        (0, None, Some(page)) => page.year,
        (0, None, None) => return None,
        (year, ..) => year,
    };
    Some(format!("{year:04}-{:02}-{:02}", day.month, day.day))
}

fn date_at(tape: Tape<'_>, at: usize) -> Option<Date> {
    match tape.token(at)?.kind {
        TokenKind::Date(index) => {
            tape.lexed.dates.get(index as usize).copied().filter(|date| date.day != 0 && date.month != 0)
        }
        _ => None,
    }
}

/// How well a day suits; `None` when it cannot be the day of the meeting.
fn weight(tape: Tape<'_>, first: usize, end: usize, at: usize, date: Date, lines_left: usize) -> Option<i32> {
    // The line of place and date of an official document: a place, a comma, the date at its end.
    let placed = at > first + 1 && tape.punct(at - 1) == Some(Punct::Comma) && tape.capital(at - 2);
    if placed && at + 2 >= end && end - first <= 20 && date.year != 0 {
        return Some(60);
    }
    // `từ ngày 31/7-6/8`: the end of a stretch.
    let dashed = at >= first + 2 && tape.punct(at - 1) == Some(Punct::Dash) && date_at(tape, at - 2).is_some();
    let back = |k: usize| if at >= first + k { tape.word(at - k) } else { "" };
    if !date.of_event
        || dashed
        || matches!(back(1), "đến" | "hết" | "trước" | "từ" | "sau" | "tới")
        || matches!(back(2), "đến" | "hết" | "trước" | "từ")
    {
        return None;
    }
    if (1..=6).any(|k| matches!(back(k), "niệm" | "mừng" | "dịp" | "lập" | "lễ" | "quyết" | "thị" | "luật" | "số"))
        || back(1) == "kỳ"
    {
        return None;
    }
    // A decision of that day: `Nghị quyết 15/NQ-HĐND ngày 12/7/2021 của …`.
    if (1..=3).any(|k| at >= first + k && matches!(tape.token(at - k).map(|t| t.kind), Some(TokenKind::Document)))
        || tape.word(at + 1) == "của"
    {
        return None;
    }
    let mut weight = 5;
    let head = at.saturating_sub(first) <= 6;
    if head {
        weight += 15;
    }
    if matches!(back(1), "sáng" | "chiều" | "tối" | "ngày")
        || matches!(back(2), "sáng" | "chiều" | "tối" | "trong" | "vừa")
    {
        weight += 15;
    }
    let from = at.saturating_sub(12).max(first);
    if (from..(at + 25).min(end)).any(|k| is_meeting(tape, k)) {
        weight += 15;
    } else if lines_left == 0 {
        weight -= 10;
    }
    Some(weight)
}

fn is_meeting(tape: Tape<'_>, at: usize) -> bool {
    match tape.word(at) {
        "họp" | "sơ" => true,
        "hội" => tape.word(at + 1) == "nghị",
        "đại" => tape.word(at + 1) == "hội",
        "tổ" => tape.word(at + 1) == "chức",
        "làm" => tape.word(at + 1) == "việc",
        "khai" | "bế" => tape.word(at + 1) == "mạc",
        "diễn" => tape.word(at + 1) == "ra",
        "tổng" => tape.word(at + 1) == "kết",
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assemble::tape::with_tape;
    use crate::lex::PeriodKind;

    fn check(text: &str, period: Option<(u8, u8, u16)>, want: Option<&str>) {
        let got = with_tape(text, |tape| {
            let period = period.map(|(first_month, last_month, year)| {
                (Period { kind: PeriodKind::Months, first_month, last_month, first_year: year, last_year: year }, year)
            });
            meeting_day(tape, &tape.lines(), |_| false)
                .and_then(|day| iso(day, period.as_ref().map(|(period, year)| (period, *year)), None))
        });
        assert_eq!(got.as_deref(), want, "in {text:?}");
    }

    #[test]
    fn the_day_of_the_meeting_takes_its_year_from_the_period() {
        check("Sáng 12/7, Đảng ủy xã tổ chức Hội nghị sơ kết", Some((1, 6, 2023)), Some("2023-07-12"));
        check("Chiều ngày 19/1, xã làm việc với thôn", Some((1, 12, 2017)), Some("2018-01-19"));
        check("Chiều ngày 20/12, xã họp tổng kết", Some((1, 12, 2017)), Some("2017-12-20"));
        check("Ngày 26/6, xã họp", None, None);
    }

    #[test]
    fn the_line_of_place_and_date_comes_first() {
        check("Kỳ họp ngày 3/1/2021 đã bàn\nAn Hòa, ngày 18 tháng 12 năm 2020\nBÁO CÁO", None, Some("2020-12-18"));
    }

    #[test]
    fn ends_anniversaries_and_decisions_are_no_meetings() {
        check("Tính đến ngày 15/10/2020, xã đã thu 5 tỷ đồng", None, None);
        check("Kỷ niệm ngày 19/5/2020", None, None);
        check("thực hiện Nghị quyết 15/NQ-HĐND ngày 12/7/2021 của HĐND huyện", None, None);
    }
}
