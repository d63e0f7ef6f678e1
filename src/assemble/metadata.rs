//! What a report says of itself.

use super::author::author;
use super::date::{Day, iso, meeting_day, page_day, year_beside};
use super::organization::organization;
use super::period::{Covered, covered};
use super::tape::Tape;
use super::title::title;
use super::{Body, Organization, Stretch};
use crate::lex::{Lexed, PeriodKind};
use crate::outline::{Outline, Shape};
use crate::text::Folded;

/// What a report says of itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metadata {
    /// Its title.
    pub title: Option<String>,
    /// What kind of report.
    pub kind: ReportKind,
    /// Whose report.
    pub organization: Option<Organization>,
    /// What stretch of time its results are about.
    pub period: Option<Stretch>,
    /// Of the meeting or the document, ISO 8601; the date of the page does not count.
    pub date: Option<String>,
    /// Who signs.
    pub author: Option<String>,
}

/// Kinds of reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ReportKind {
    /// Sơ kết 6 tháng.
    HalfYearReview,
    /// Tổng kết năm.
    AnnualReview,
    /// Quý, 3 tháng, 9 tháng.
    Quarterly,
    /// Tháng.
    Monthly,
    /// Kỳ họp HĐND.
    CouncilSession,
    /// Đại hội.
    Congress,
    /// Số liệu thống kê.
    Statistics,
    /// Công an.
    Police,
    /// Phương hướng, kế hoạch without results.
    Plan,
    /// None of these.
    #[default]
    Other,
}

/// Reads what a report says of itself. Everything that the text does not say is `None`. Linear in the text.
pub fn metadata(folded: &Folded<'_>, lexed: &Lexed, outline: &Outline) -> Metadata {
    let tape = Tape::new(folded, lexed);
    let mut lines = tape.lines();
    let page = page_lines(&mut lines, outline);
    let is_page = |number: usize| page.get(number).copied().unwrap_or(false);
    let body = lines.iter().enumerate().find(|(number, _)| !is_page(*number)).map_or(0, |(_, &(first, _))| first);
    let title = title(tape, &lines, is_page);
    let title_end = title.map_or(body, |(_, end)| end);
    let day = meeting_day(tape, &lines, is_page).map(|day| {
        let year = if day.year == 0 { year_beside(tape, day).unwrap_or(0) } else { day.year };
        Day { year, ..day }
    });
    let page_day = page_day(tape, &lines, is_page);
    let known = |day: Option<Day>| day.filter(|day| day.year != 0).map(|day| (day.year, day.month));
    let covered = covered(folded, lexed, body, known(day), known(page_day));
    let organization = organization(tape, body, title_end);
    let date = day.and_then(|day| iso(day, covered.as_ref().and_then(|c| Some((&c.period, c.year?))), page_day));
    let kind = kind(tape, title.unwrap_or((body, body)), title_end, organization.as_ref(), covered.as_ref());
    Metadata {
        title: title.map(|(first, end)| tape.text(first, end)),
        kind,
        organization,
        period: covered.map(|covered| covered.stretch),
        date,
        author: author(tape, &lines, is_page).map(|(first, end)| tape.text(first, end)),
    }
}

/// Which lines belong to the page rather than to the report. What a crawler put before a title (`date 2023-07`) leaves its line.
fn page_lines(lines: &mut [(usize, usize)], outline: &Outline) -> Vec<bool> {
    let mut sentences = outline.sentences.iter().peekable();
    lines
        .iter_mut()
        .map(|(first, end)| {
            while sentences.next_if(|s| (s.end as usize) <= *first).is_some() {}
            let (mut page, mut from) = (false, *first);
            while let Some(sentence) = sentences.next_if(|s| (s.first as usize) < *end) {
                let furniture = matches!(sentence.shape, Shape::Furniture | Shape::Caption);
                if page && !furniture && from < *first + 8 {
                    (page, *first) = (false, sentence.first as usize);
                }
                page |= furniture;
                from = sentence.end as usize;
            }
            page
        })
        .collect()
}

fn kind(
    tape: Tape<'_>,
    title: (usize, usize),
    title_end: usize,
    organization: Option<&Organization>,
    covered: Option<&Covered>,
) -> ReportKind {
    let says = |phrases: &[&str]| (title.0..title.1).any(|at| tape.says_any(at, phrases).is_some());
    let near = |phrases: &[&str]| (title.0..title_end + 60).any(|at| tape.says_any(at, phrases).is_some());
    let council = organization.is_some_and(|o| o.body == Body::PeoplesCouncil);
    if says(&["kỳ họp", "họp kỳ", "kì họp"]) || council && near(&["kỳ họp", "họp kỳ", "kì họp"]) {
        return ReportKind::CouncilSession;
    }
    let held = organization.is_some_and(|o| o.body == Body::PartyOrganisation)
        && near(&["đại hội đại biểu đảng", "đại hội đảng bộ", "đại hội lần"]);
    let congress = held && covered.is_none_or(|c| c.period.kind == PeriodKind::Term)
        || (title.0..title.1).any(|at| {
            tape.says_any(at, &["đại hội đảng", "đại hội đại biểu", "đại hội lần", "đại hội điểm", "đại hội chi"])
                .is_some()
                && !(at > 0 && tape.word(at - 1) == "quyết")
        });
    if congress {
        return ReportKind::Congress;
    }
    if organization.is_some_and(|o| o.body == Body::Police) {
        return ReportKind::Police;
    }
    if says(&["thống kê", "số liệu"]) {
        return ReportKind::Statistics;
    }
    let Some(covered) = covered else { return ReportKind::Other };
    let period = &covered.period;
    if covered.planned && !near(&["kết quả", "sơ kết", "tổng kết", "đánh giá"]) {
        return ReportKind::Plan;
    }
    match (period.kind, period.first_month, period.last_month) {
        (PeriodKind::Months, 1, 6) | (PeriodKind::Months, 7, 12) => ReportKind::HalfYearReview,
        (PeriodKind::Months, 1, 9) | (PeriodKind::Months, 1, 3) | (PeriodKind::Quarter, ..) => ReportKind::Quarterly,
        (PeriodKind::Months | PeriodKind::Month, ..) => ReportKind::Monthly,
        (PeriodKind::Year | PeriodKind::SchoolYear, ..) => ReportKind::AnnualReview,
        _ => ReportKind::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::{Terms, lex};
    use crate::lexicon::lexicon;
    use crate::outline::outline;

    fn read(text: &str) -> Metadata {
        let folded = Folded::new(text);
        let lexed = lex(&folded);
        metadata(&folded, &lexed, &outline(&folded, &lexed, &Terms::new(&lexed, lexicon())))
    }

    fn check(text: &str, want: ReportKind) {
        assert_eq!(read(text).kind, want, "of {text:?}");
    }

    #[test]
    fn titles_and_periods_tell_the_kind() {
        check("Xã An Hòa sơ kết công tác 6 tháng đầu năm 2023", ReportKind::HalfYearReview);
        check("Xã An Hòa tổng kết công tác năm 2023", ReportKind::AnnualReview);
        check("Kết quả công tác quý I/2023 của xã An Hòa", ReportKind::Quarterly);
        check("HĐND xã An Hòa tổ chức kỳ họp thứ 6, đánh giá kết quả năm 2023", ReportKind::CouncilSession);
        check("Đại hội đại biểu Đảng bộ xã An Hòa lần thứ XV, nhiệm kỳ 2020-2025", ReportKind::Congress);
        check("Công an huyện Sơn Lĩnh sơ kết công tác 6 tháng đầu năm 2023", ReportKind::Police);
        check("Kế hoạch công tác năm 2024 của xã An Hòa", ReportKind::Plan);
        check("Thông báo lịch cắt điện", ReportKind::Other);
    }

    #[test]
    fn the_day_of_the_page_is_not_the_day_of_the_meeting() {
        let told = read(
            "Xã An Hòa sơ kết 6 tháng đầu năm\nĐăng ngày 02/08/2023\n\nSáng 12/7, Đảng ủy xã An Hòa tổ chức Hội nghị sơ kết 6 tháng đầu năm 2023 với sự tham dự của các chi bộ.\n\nMinh Khuê",
        );
        assert_eq!(told.date.as_deref(), Some("2023-07-12"));
        assert_eq!(told.author.as_deref(), Some("Minh Khuê"));
        assert_eq!(told.title.as_deref(), Some("Xã An Hòa sơ kết 6 tháng đầu năm"));
    }

    #[test]
    fn what_a_crawler_put_before_a_title_leaves_it() {
        let told = read(" date 2022-01 Xã An Hòa tổng kết công tác năm 2021\n\nDự hội nghị có lãnh đạo Huyện ủy.");
        assert_eq!(told.title.as_deref(), Some("Xã An Hòa tổng kết công tác năm 2021"));
        assert_eq!(told.organization.map(|o| o.name).as_deref(), Some("Xã An Hòa"));
    }

    #[test]
    fn an_empty_text_says_nothing_of_itself() {
        assert_eq!(read(""), Metadata::default());
        assert_eq!(read("\n . ;\n"), Metadata::default());
    }
}
