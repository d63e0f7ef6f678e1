//! Why numbers are not figures (mục nào không phải chỉ tiêu).
//!
//! A reason is never a way out for a figure: the noun behind a number decides before the calendar and before the word
//! in front of it. What no rule explains stays free.

use super::code::code;
use super::label::label;
use super::mark::mark;
use super::paragraph::Paragraph;
use super::qualifier::qualifier;
use super::reader::Reader;
use super::signal::Signals;
use super::slogan::{slogan, spelled};
use super::{Column, Reason, Sentence, Shape, Table};
use crate::lex::{PeriodKind, Punct, TokenKind};

/// One entry for each token. Time is linear in the tokens: each rule looks at a bounded number of neighbours.
pub(super) fn reasons(reader: &Reader<'_>, paragraphs: &[Paragraph]) -> Vec<Option<Reason>> {
    let mut reasons = vec![None; reader.len()];
    let stretches = Signals::of(reader.tokens());
    for paragraph in paragraphs {
        let near = Signals::around(&stretches, paragraph.first, paragraph.end);
        // Most tokens are words and signs.
        for (at, token) in reader.tokens().iter().enumerate().take(paragraph.end).skip(paragraph.first) {
            match token.kind {
                TokenKind::Punct(_) | TokenKind::Break(_) => {}
                TokenKind::Word(_) => {
                    if reader.is_code(at) {
                        reasons[at] = Some(Reason::Name);
                    }
                }
                TokenKind::Number(_) => number(reader, at, paragraph.first, near, &mut reasons),
                _ => reasons[at] = by_kind(reader, at),
            }
        }
        if let Some((_, body)) = paragraph.mark {
            list(reader, paragraph.first, body, &mut reasons);
        }
    }
    reasons
}

/// Numbers of furniture are counters, once the shapes are known.
pub(super) fn furniture(paragraphs: &[Paragraph], reader: &Reader<'_>, reasons: &mut [Option<Reason>]) {
    for paragraph in paragraphs.iter().filter(|paragraph| paragraph.shape == Shape::Furniture) {
        counters(reader, paragraph, reasons);
    }
}

/// Marks found inside paragraphs are list numbers too.
pub(super) fn marks(sentences: &[Sentence], reader: &Reader<'_>, reasons: &mut [Option<Reason>]) {
    for (first, end) in sentences.iter().filter_map(|sentence| sentence.mark) {
        list(reader, first as usize, end as usize, reasons);
    }
}

/// Numbers of a table are figures where their column holds figures, and list numbers in the column of the rows' numbers.
pub(super) fn tables(tables: &[Table], reader: &Reader<'_>, reasons: &mut [Option<Reason>]) {
    for table in tables {
        let mut cells = table.rows.iter().flat_map(|row| &row.cells).peekable();
        for at in table.first as usize..table.end as usize {
            while cells.next_if(|cell| cell.2 as usize <= at).is_some() {}
            let role = cells
                .peek()
                .filter(|cell| cell.1 as usize <= at)
                .and_then(|cell| table.heads.get(usize::from(cell.0))?.role);
            let Some(reason) = reasons.get_mut(at).filter(|_| reader.number(at).is_some()) else { continue };
            *reason = match role {
                Some(role) if role.is_figure() => None,
                Some(Column::Ordinal) => Some(Reason::List),
                Some(Column::Name | Column::Unit) => reason.or(Some(Reason::Name)),
                Some(_) => reason.or(Some(Reason::Other)),
                None if reader.number(at).is_some_and(|number| number.year_like) => Some(Reason::Year),
                None => reason.or(Some(Reason::List)),
            };
        }
    }
}

/// A small number alone on its line, outside a table, is a counter or the number of a page.
pub(super) fn lone(paragraphs: &[Paragraph], tables: &[Table], reader: &Reader<'_>, reasons: &mut [Option<Reason>]) {
    let mut tables = tables.iter().peekable();
    for paragraph in paragraphs.iter().filter(|paragraph| paragraph.end == paragraph.first + 1) {
        let at = paragraph.first;
        while tables.next_if(|table| table.end as usize <= at).is_some() {}
        let within = tables.peek().is_some_and(|table| table.first as usize <= at);
        if let Some(reason) = reasons.get_mut(at).filter(|reason| reason.is_none() && !within)
            && reader.small(at).is_some()
        {
            *reason = Some(Reason::Counter);
        }
    }
}

fn list(reader: &Reader<'_>, first: usize, end: usize, reasons: &mut [Option<Reason>]) {
    for (at, reason) in reasons.iter_mut().enumerate().take(end).skip(first) {
        if reader.number(at).is_some() {
            *reason = Some(Reason::List);
        }
    }
}

/// Numbers of page furniture count visitors, unless they are parts of a date.
fn counters(reader: &Reader<'_>, paragraph: &Paragraph, reasons: &mut [Option<Reason>]) {
    for (at, reason) in reasons.iter_mut().enumerate().take(paragraph.end).skip(paragraph.first) {
        if reader.number(at).is_none() {
            continue;
        }
        let zone = reader.text(at.wrapping_sub(2)) == "gmt" || reader.before(at, 1) == "gmt";
        let prefix = reader.word(paragraph.first) == "date";
        *reason = match *reason {
            Some(kept @ (Reason::Date | Reason::Contact)) => Some(kept),
            _ if zone => Some(Reason::Time),
            _ if prefix => Some(Reason::Date),
            _ => Some(Reason::Counter),
        };
    }
}

/// The reason that the kind of a token gives, or its neighbours where they overrule the calendar.
fn by_kind(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    match reader.kind(at)? {
        TokenKind::Date(_) => Some(Reason::Date),
        TokenKind::Time => Some(Reason::Time),
        TokenKind::Document => Some(Reason::Document),
        TokenKind::Contact => Some(Reason::Contact),
        TokenKind::Period(_) => Some(match reader.period(at).map(|period| period.kind) {
            // `60 tháng tuổi`, `30 năm tuổi Đảng`
            _ if reader.word(at + 1) == "tuổi" => age_or_badge(reader, at + 1),
            Some(PeriodKind::Year) => Reason::Year,
            Some(PeriodKind::Term) => Reason::Term,
            Some(PeriodKind::SchoolYear) => Reason::SchoolYear,
            // `từ 40 năm đến 60 năm tuổi Đảng`
            Some(PeriodKind::Length)
                if matches!(reader.word(at + 1), "đến" | "tới") && reader.word(at + 3) == "tuổi" =>
            {
                age_or_badge(reader, at + 3)
            }
            _ => Reason::Period,
        }),
        _ => None,
    }
}

/// `tuổi` is an age, `tuổi Đảng` the class of a badge.
fn age_or_badge(reader: &Reader<'_>, at: usize) -> Reason {
    if reader.word(at + 1) == "đảng" { Reason::Level } else { Reason::Age }
}

/// Sets the reason of a number, and of the numbers it is chained to.
fn number(reader: &Reader<'_>, at: usize, first: usize, near: Signals, reasons: &mut [Option<Reason>]) {
    if let Some(reason) = chained(reader, at, first, reasons) {
        reasons[at] = Some(reason);
        return;
    }
    let found = qualifier(reader, at, first, near)
        .or_else(|| code(reader, at))
        .or_else(|| label(reader, at, first))
        .or_else(|| slogan(reader, at, first))
        .or_else(|| spelled(reader, at))
        .or_else(|| one_of(reader, at))
        .or_else(|| in_all(reader, at))
        .or_else(|| part_of_year(reader, at))
        .or_else(|| year(reader, at))
        .or_else(|| enumerator(reader, at, first))
        .or_else(|| dateline(reader, at))
        .or_else(|| announced(reader, at, first));
    reasons[at] = found;
    // The word that explains stands behind the last number of a chain: `6 -> 60 tháng tuổi`, `30, 40, 50 năm tuổi Đảng`.
    if let Some(reason @ (Reason::Age | Reason::Level)) = found.filter(|_| is_explained_behind(reader, at)) {
        backward(reader, at, first, reason, reasons);
    }
}

/// A number that goes on with a chain already explained: `mức độ 3, 4`, `xếp thứ 17/63`, `TCH 34-35-36`, `tổ 4 và tổ 5`.
fn chained(reader: &Reader<'_>, at: usize, first: usize, reasons: &[Option<Reason>]) -> Option<Reason> {
    let joint = at.checked_sub(1).filter(|&joint| joint > first)?;
    // `trong tháng 10 và 11, …`
    let month =
        reader.word(joint) == "và" && reader.period(joint - 1).is_some() && reader.small(at).is_some_and(|n| n <= 12);
    if month
        && reader.word(at + 1).is_empty()
        && reader.number(at + 2).is_none()
        && reader.text(joint - 1).starts_with("tháng")
    {
        return Some(Reason::Period);
    }
    // `xếp thứ 4 trong số 11 huyện`
    let among = match (reader.word(joint), reader.before(joint, 1), reader.before(joint, 2)) {
        ("trong", ..) => 1,
        ("số", "trong", _) => 2,
        ("số", "tổng", "trong") => 3,
        _ => 0,
    };
    if let Some(rank) = at.checked_sub(among + 1).filter(|_| among > 0)
        && reasons[rank] == Some(Reason::Ordinal)
    {
        return reasons[rank];
    }
    let reason = reasons[joint - 1].filter(|_| reader.number(joint - 1).is_some())?;
    let tight =
        matches!(reader.punct(joint), Some(Punct::Dash | Punct::Slash | Punct::Plus | Punct::Arrow | Punct::Colon))
            && !reader.is_figure(at);
    let loose = (matches!(reader.punct(joint), Some(Punct::Comma))
        || matches!(reader.word(joint), "và" | "hoặc" | "đến" | "tới"))
        && !reader.is_figure(at)
        && !reader.is_noun(at + 1);
    // `thứ 17/63 xã`: the field belongs to the rank, whatever is counted in it.
    let field = reader.is(joint, Punct::Slash) && reader.number(at).is_some_and(|number| number.scale == 0);
    match reason {
        Reason::Ordinal if tight || loose || field => Some(reason),
        Reason::Level | Reason::Name | Reason::Document | Reason::Age
            if (tight && reader.punct(joint) != Some(Punct::Slash) && reader.punct(joint) != Some(Punct::Colon))
                || loose =>
        {
            Some(reason)
        }
        Reason::Name if reader.is(joint, Punct::Colon) && reader.glued(joint) && reader.glued(at) => Some(reason),
        Reason::Contact | Reason::Year if tight => Some(reason),
        // `các tuần 26, 27, 28`
        Reason::Period if loose && reader.small(at).is_some_and(|week| week <= 53) => Some(reason),
        _ => None,
    }
}

/// Whether the word that explains a number stands behind it.
fn is_explained_behind(reader: &Reader<'_>, at: usize) -> bool {
    (at + 1..at + 3).any(|place| reader.word(place) == "tuổi")
}

/// Hands a reason to the numbers and lengths that a chain joins to the left of `at`.
fn backward(reader: &Reader<'_>, mut at: usize, first: usize, reason: Reason, reasons: &mut [Option<Reason>]) {
    for _ in 0..8 {
        let Some(joint) = at.checked_sub(1).filter(|&joint| joint > first) else { return };
        let joined = matches!(reader.punct(joint), Some(Punct::Dash | Punct::Arrow | Punct::Comma))
            || matches!(reader.word(joint), "đến" | "tới" | "và");
        // `từ 5 đến dưới 12 tuổi`
        let under = matches!(reader.word(joint), "dưới" | "trên")
            && joint > first
            && matches!(reader.word(joint - 1), "đến" | "tới");
        let joint = if under { joint - 1 } else { joint };
        let joined = joined || under;
        // `->` may come as a dash and a sign.
        let joint = if reader.is(joint, Punct::Arrow) && reader.is(joint - 1, Punct::Dash) { joint - 1 } else { joint };
        let Some(left) = joint.checked_sub(1).filter(|&left| joined && left >= first) else { return };
        let length = reader.period(left).is_some_and(|period| period.kind == PeriodKind::Length)
            || reader.number(left).is_some();
        if !length || reader.is_figure(left) {
            return;
        }
        reasons[left] = Some(reason);
        at = left;
    }
}

/// `tuần 3 tháng 8`, `quý 2`: a part of the year that came without its year.
fn part_of_year(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    // `tuần 2 tháng 6`, where `2 tháng` was read as a length.
    if reader.text(at.wrapping_sub(1)).ends_with(" tháng") && reader.before(at, 2) == "tuần" {
        return Some(Reason::Period);
    }
    let within = match reader.before(at, 1) {
        "tháng" => 12,
        "quý" | "quí" => 4,
        "tuần" => 53,
        _ => return None,
    };
    (reader.small(at).is_some_and(|part| (1..=within).contains(&part)) && !reader.is_figure(at))
        .then_some(Reason::Period)
}

/// `là 1 trong 5 xã điểm`: a place among others, nothing counted. `đạt 1 trong 5 tiêu chí` counts.
fn one_of(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let first = |at: usize| {
        reader.before(at, 1) == "là"
            && reader.number(at).is_some_and(|number| number.amount == 1.into() && number.scale == 0)
            && reader.word(at + 1) == "trong"
    };
    let field = || reader.before(at, 1) == "trong" && at.checked_sub(2).is_some_and(first);
    // `là một trong 4 xã có tỷ lệ …`
    let spelled = || {
        (reader.before(at, 1), reader.before(at, 2), reader.before(at, 3)) == ("trong", "một", "là")
            && reader.small(at).is_some()
    };
    (first(at) || field() || spelled()).then_some(Reason::Ordinal)
}

/// `giảm cả 3 tiêu chí`, `trên cả 3 mặt`: in every respect, nothing counted.
fn in_all(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    if reader.before(at, 1) != "cả" {
        return None;
    }
    let respects = matches!(
        (reader.word(at + 1), reader.word(at + 2)),
        ("tiêu", "chí") | ("mặt", _) | ("nội", "dung") | ("phương", "diện")
    );
    let few = reader.number(at).is_some_and(|number| number.amount <= 9.into() && number.last_digit == 0);
    // `Cả 3 công trình đều vượt chỉ tiêu`
    let all = (at + 2..at + 6).any(|place| reader.word(place) == "đều");
    ((respects || all) && few).then_some(Reason::Slogan)
}

/// The branches of the sixty years: `Tết Canh Tý 2020` names its year twice.
const BRANCHES: [&str; 15] =
    ["tý", "tí", "sửu", "dần", "mão", "mẹo", "thìn", "tỵ", "tị", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi"];

/// Whether the words before `at` name a year by its stem and branch.
fn is_named_year(reader: &Reader<'_>, at: usize) -> bool {
    const STEMS: [&str; 11] = ["giáp", "ất", "bính", "đinh", "mậu", "kỷ", "kỉ", "canh", "tân", "nhâm", "quý"];
    BRANCHES.contains(&reader.before(at, 1)) && STEMS.contains(&reader.before(at, 2))
}

/// A bare number that looks like a year and counts nothing.
fn year(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let number = reader.number(at)?;
    if number.year_like && !reader.is_figure(at) && is_named_year(reader, at) {
        return Some(Reason::Year);
    }
    if !number.year_like || reader.is_figure(at) {
        return None;
    }
    let reached = matches!(reader.before(at, 1), "đạt" | "được" | "là" | "có" | "còn" | "lên" | "thêm")
        && !matches!(reader.before(at, 2), "thời" | "kỳ");
    // `vụ mùa 2021 tổng diện tích là 246 ha`
    let season = matches!(reader.before(at, 1), "mùa" | "xuân" | "đông" | "hè")
        && matches!(reader.word(at + 1), "tổng" | "gieo" | "diện" | "sản" | "năng" | "toàn");
    // A word right behind a year is a verb or a joint; a noun there is what the number counts.
    let counts = !reader.word(at + 1).is_empty()
        && reader.is_noun(at + 1)
        && !reader.is_capital(at + 1)
        && !season
        && !matches!(
            reader.before(at, 1),
            "năm" | "nq" | "kh" | "quyết" | "hoạch" | "luật" | "tới" | "đến" | "so" | "với" | "pháp" | "đai"
        );
    (!reached && !counts).then_some(Reason::Year)
}

/// `Hôm qua (9-7), …`: the day of the news.
fn dateline(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let joint = |at: usize| matches!(reader.punct(at), Some(Punct::Dash | Punct::Slash));
    let day = if joint(at + 1) { at } else { at.checked_sub(2).filter(|_| joint(at - 1))? };
    let within = |at: usize, most: u32| reader.small(at).is_some_and(|part| (1..=most).contains(&part));
    (matches!(reader.before(day, 2), "qua" | "nay" | "mai" | "ngày")
        && reader.is(day - 1, Punct::Open)
        && reader.is(day + 3, Punct::Close)
        && within(day, 31)
        && within(day + 2, 12))
    .then_some(Reason::Date)
}

/// `(1)` before an item inside a sentence, `[1]` behind a value.
fn enumerator(reader: &Reader<'_>, at: usize, first: usize) -> Option<Reason> {
    let small = reader.small(at)?;
    let open = at.checked_sub(1).filter(|&open| open >= first && reader.is(open, Punct::Open))?;
    if !reader.is(at + 1, Punct::Close) {
        return None;
    }
    let note = reader.text(open) == "[";
    let glued = reader.glued(open)
        && open > first
        && small < 10
        && (reader.is(open - 1, Punct::Percent) || reader.number(open - 1).is_some());
    let item = small <= 20
        && !reader.word(at + 2).is_empty()
        && (open == first
            || matches!(reader.punct(open - 1), Some(Punct::Colon | Punct::Semicolon | Punct::Stop | Punct::Comma)));
    (note || glued || item).then_some(Reason::List)
}

/// `I. Về kinh tế (11 chỉ tiêu)`: a heading tells how many items stand below it.
fn announced(reader: &Reader<'_>, at: usize, first: usize) -> Option<Reason> {
    let bracketed =
        at.checked_sub(1).is_some_and(|open| reader.is(open, Punct::Open)) && reader.is(at + 3, Punct::Close);
    if !bracketed {
        return None;
    }
    let items = matches!(
        (reader.word(at + 1), reader.word(at + 2)),
        ("chỉ", "tiêu") | ("tiêu", "chí") | ("nội", "dung") | ("nhiệm", "vụ")
    );
    let closes = at + 4 >= reader.len() || reader.is_break(at + 4) || reader.number(at + 4).is_some();
    (items && closes && reader.small(at).is_some() && mark(reader, first, true).is_some()).then_some(Reason::List)
}

#[cfg(test)]
mod tests {
    use crate::outline::testing::{reasons, same};

    fn check(text: &str, wanted: &str) {
        same(text, &reasons(text), wanted);
    }

    #[test]
    fn the_noun_decides_before_the_calendar() {
        check("Có 2013 hộ, 1980 lao động.", "2013 -, 1980 -");
        check("Làm 10/7 công trình.", "10 -, 7 -");
        check("Toàn huyện có 3 xã đạt chuẩn.", "3 -");
        check("So với 2021 tăng 5%.", "2021 year, 5 -");
        check("Quy mô dân số (2022) là 1.950 người.", "2022 year, 1.950 -");
        check("Dịp Tết Canh Tý 2020 cũng tặng 35 suất quà.", "2020 year, 35 -");
        check("Xã Tân Thân 2020 hộ.", "2020 -");
    }

    #[test]
    fn places_among_others() {
        check("Đây là 1 trong 5 xã điểm của huyện.", "1 ordinal, 5 ordinal");
        check("Xã đạt 1 trong 5 tiêu chí.", "1 -, 5 -");
        check("Tiêm cho trẻ từ 5 đến dưới 12 tuổi đạt 98%.", "5 age, 12 age, 98 -");
        check("Triển khai tại các phường 7, 8, 9 và Tổ công tác số 12.", "7 name, 8 name, 9 name, 12 name");
        check("Đã kết luận 2 cuộc thanh tra tại các xã 3 tổ.", "2 -, 3 -");
        check("Ảnh IMG_0412 chụp 3 hộ.", "0412 name, 3 -");
        check("Tai nạn giảm trên cả 3 mặt, giảm cả 3 tiêu chí.", "3 slogan, 3 slogan");
        check("Cả 4 mô hình đều có hiệu quả; cả 4 mô hình có lãi.", "4 slogan, 4 -");
        check("Cả 3 xã đạt 19 tiêu chí.", "3 -, 19 -");
        check(
            "Tại Hội trường 2/9, kỷ niệm ngày sinh (19/5/1890 - 19/5/2023).",
            "2 name, 9 name, 19/5/1890 date, 19/5/2023 date",
        );
        check("Xã Đồng Mai họp\n3\nXã có 12 hộ nghèo.", "3 counter, 12 -");
    }

    #[test]
    fn lists_and_notes() {
        check("1. Thu ngân sách đạt 45 tỷ đồng.", "1 list, 45 tỷ -");
        check("II. Về xã hội (5 chỉ tiêu)\n1. Hộ nghèo còn 2%", "5 list, 1 list, 2 -");
        check("Về xã hội: hoàn thành chỉ tiêu (5 chỉ tiêu).", "5 -");
        check("Sản lượng tăng 4,52%[1].", "4,52 -, 1 list");
        check("Hôm qua (9-7), Chi cục họp; xã đạt (9-7).", "9 date, 7 date, 9 -, 7 -");
        check("Gồm: (1) trồng 20 ha rừng; (2) nuôi 15 con.", "1 list, 20 -, 2 list, 15 -");
        check("Đồng Mai (4.869), Bình Sa (3.040).", "4.869 -, 3.040 -");
    }

    #[test]
    fn furniture() {
        check(
            "Lượt xem: 556\nThu ngân sách đạt 45 tỷ đồng trong kỳ báo cáo.\nTrực tuyến: 145",
            "556 counter, 45 tỷ -, 145 counter",
        );
        check(
            "Xã Đồng Mai họp\nCập nhật lúc 09:07, 01/08/2017 (GMT+7)\nXã có 12 hộ nghèo, giảm 3 hộ.",
            "09:07 time, 01/08/2017 date, 7 time, 12 -, 3 -",
        );
    }
}
