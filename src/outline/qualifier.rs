//! Numbers that qualify a noun: ages, badges, thresholds.

use super::Reason;
use super::reader::Reader;
use super::signal::Signals;
use crate::lex::Punct;

/// The reason that a number qualifies somebody or something and is not measured itself.
pub(super) fn qualifier(reader: &Reader<'_>, at: usize, first: usize, near: Signals) -> Option<Reason> {
    near.has(Signals::AGE)
        .then(|| age(reader, at, first))
        .flatten()
        .or_else(|| near.has(Signals::DOSE).then(|| dose(reader, at)).flatten())
        .or_else(|| near.has(Signals::STAR).then(|| star(reader, at)).flatten())
        .or_else(|| contest(reader, at, first))
        .or_else(|| each(reader, at))
        .or_else(|| threshold(reader, at, first))
        .or_else(|| how_many(reader, at, first).then_some(Reason::Threshold))
        .or_else(|| footnote(reader, at).then_some(Reason::List))
        .or_else(|| worked(reader, at).then_some(Reason::Period))
        .or_else(|| monthly(reader, at).then_some(Reason::Date))
}

/// `Nghị định của Chính phủ (04/2006)`: a month and its year alone in brackets.
fn monthly(reader: &Reader<'_>, at: usize) -> bool {
    let month = if reader.is(at + 1, Punct::Slash) { at } else { at.saturating_sub(2) };
    let year = reader.number(month + 2).is_some_and(|number| number.year_like);
    let alone = month > 0 && reader.is(month - 1, Punct::Open) && reader.is(month + 3, Punct::Close);
    year && alone
        && reader.is(month + 1, Punct::Slash)
        && reader.small(month).is_some_and(|month| (1..=12).contains(&month))
}

/// `tăng 7,64% (1) so với cùng kỳ`, `… 7,52% (2)`: a mark in brackets behind a percentage, the first or the next.
fn footnote(reader: &Reader<'_>, at: usize) -> bool {
    /// So many tokens back the mark before may stand.
    const REACH: usize = 160;
    let marks = |at: usize| {
        let closed =
            at >= 2 && reader.is(at - 1, Punct::Open) && reader.is(at + 1, Punct::Close) && !reader.is_noun(at + 2);
        let mark = reader.small(at).filter(|_| closed && reader.is(at - 2, Punct::Percent))?;
        (1..100).contains(&mark).then_some(mark)
    };
    marks(at).is_some_and(|mark| {
        mark == 1 || (at.saturating_sub(REACH)..at).rev().any(|place| marks(place) == Some(mark - 1))
    })
}

/// `sau 2 ngày làm việc`: how long a meeting took.
fn worked(reader: &Reader<'_>, at: usize) -> bool {
    matches!(reader.before(at, 1), "sau" | "qua" | "trong" | "suốt") && reader.phrase(at + 1, "ngày làm việc").is_some()
}

/// `thu nhập bình quân của 12 hợp tác xã là 300 triệu đồng`, `tỷ lệ tiêm chủng 8 loại vắc xin đạt 98%`: of how many something is
/// measured that is told behind them.
fn how_many(reader: &Reader<'_>, at: usize, first: usize) -> bool {
    // `đất lúa 1 vụ`, `mô hình 1 vụ lúa 1 vụ tôm`: how land is used.
    const CROPS: [&str; 5] = ["lúa", "màu", "tôm", "cá", "rau"];
    let used = |place: usize| {
        matches!(reader.word(place), "đất" | "hình" | "tích" | "canh" | "sản" | "gieo" | "cấu" | "trồng")
    };
    let told = |place: usize| matches!(reader.word(place), "xảy" | "phát" | "xử" | "bắt" | "trộm" | "chiếm" | "chấp");
    if reader.word(at + 1) == "vụ" && reader.small(at).is_some_and(|crops| crops < 4) {
        let mut near = first.max(at.saturating_sub(8))..at;
        let crop = CROPS.contains(&reader.word(at + 2)) && near.clone().any(used);
        let land = matches!(reader.before(at, 2), "đất" | "tích") && CROPS.contains(&reader.before(at, 1));
        // `lúa nước 2 vụ`, `đất 1 vụ`
        let land =
            land || matches!((reader.before(at, 2), reader.before(at, 1)), ("lúa", "nước") | (_, "đất" | "ruộng"));
        if (crop || land) && !near.any(told) {
            return true;
        }
    }
    // `đất 2 lúa`
    if reader.word(at + 1) == "lúa" && matches!(reader.before(at, 1), "đất" | "ruộng" | "chuyên") {
        return true;
    }
    let kinds = || matches!(reader.word(at + 1), "loại" | "môn" | "mũi" | "nội" | "lĩnh" | "khâu");
    let head = |place: usize| match reader.word(place) {
        "lệ" => true,
        "quân" | "nhập" | "nợ" | "vốn" | "phí" | "thu" | "trị" | "tích" | "lượng" | "số" | "đàn" => {
            reader.before(at, 1) == "của"
        }
        _ => false,
    };
    if !(reader.before(at, 1) == "của" || kinds()) {
        return false;
    }
    let whole = reader.number(at).is_some_and(|number| number.scale == 0 && number.last_digit >= 0);
    if !whole || !reader.is_noun(at + 1) {
        return false;
    }
    let age = |place: usize| reader.number(place).is_some() && reader.word(place + 1) == "tuổi";
    let near = first.max(at.saturating_sub(12))..at;
    let back = near.rev().take_while(|&place| !reader.word(place).is_empty() || age(place));
    let mut behind = (at + 1..at + 14).take_while(|&place| !reader.word(place).is_empty() || age(place));
    back.into_iter().any(head)
        && behind.any(|place| {
            matches!(reader.word(place), "là" | "đạt" | "tăng" | "giảm" | "còn")
                && (1..4).any(|next| reader.number(place + next).is_some())
        })
}

/// `5 tuổi`, `60 tháng tuổi`, `30 năm tuổi Đảng`, also the left end of such a range (`12-17 tuổi`).
fn age(reader: &Reader<'_>, at: usize, first: usize) -> Option<Reason> {
    // `ở độ tuổi 20`, `độ tuổi từ 15`, `cụ tuổi hơn 100`
    let back = 1 + usize::from(matches!(reader.before(at, 1), "từ" | "trên" | "hơn" | "ngoài" | "tròn"));
    // `có tuổi đời từ 18 đến 25`
    let back = back + usize::from(back == 2 && reader.before(at, back) == "đời");
    let aged = reader.before(at, back) == "tuổi"
        && matches!(
            reader.before(at, back + 1),
            "độ" | "lứa" | "niên" | "trẻ" | "em" | "cụ" | "ở" | "người" | "tuổi" | "vào" | "có"
        );
    // `12 người cao tuổi tròn 70`
    let full = || {
        matches!(reader.before(at, 1), "tròn" | "thọ")
            && reader.small(at).is_some_and(|years| (50..=110).contains(&years))
            && !reader.is_noun(at + 1)
    };
    if (aged || full()) && !reader.is_figure(at) {
        return Some(Reason::Age);
    }
    let mut place = at + 1;
    // `30 + 40 + 50 năm tuổi Đảng`
    for _ in 0..8 {
        let more = reader.is(place + 2, Punct::Plus) || reader.period(place + 3).is_some();
        place += if more && reader.is(place, Punct::Plus) && reader.number(place + 1).is_some() { 2 } else { 0 };
    }
    // The other end of a range.
    let joined = matches!(reader.punct(place), Some(Punct::Dash | Punct::Arrow | Punct::Comma | Punct::Plus))
        || matches!(reader.word(place), "đến" | "tới" | "và");
    let unit = |place: usize| place + usize::from(matches!(reader.word(place), "năm" | "tháng" | "ngày"));
    if joined {
        let other =
            if reader.is(place, Punct::Dash) && reader.is(place + 1, Punct::Arrow) { place + 2 } else { place + 1 };
        if reader.number(other).is_some() {
            place = other + 1;
        } else if reader.period(other).is_some() {
            place = other;
            return (reader.word(place + 1) == "tuổi").then(|| kind(reader, place + 1));
        }
    }
    let age = unit(place);
    // `55 năm tuổi đảng`, `từ 40 năm đến 60 năm tuổi Đảng`
    let age = if matches!(reader.word(age), "đến" | "tới")
        && (reader.number(age + 1).is_some() || reader.period(age + 1).is_some())
    {
        unit(age + 2)
    } else {
        age
    };
    if reader.word(age) != "tuổi" {
        return None;
    }
    let found = kind(reader, age);
    // `tuổi thọ trung bình 75 tuổi`, `tuổi bình quân 42,5 tuổi` are measured.
    let from = first.max(at.saturating_sub(10));
    let measured = found == Reason::Age
        && (from..at).any(|place| {
            reader.word(place) == "tuổi" && matches!(reader.word(place + 1), "thọ" | "bình" | "trung" | "đời")
        });
    (!measured).then_some(found)
}

fn kind(reader: &Reader<'_>, age: usize) -> Reason {
    if reader.word(age + 1) == "đảng" { Reason::Level } else { Reason::Age }
}

/// `từ 05 đến 11 mũi 1`: ages of those who got the dose.
fn dose(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let left = reader.before(at, 1) == "từ"
        && reader.word(at + 1) == "đến"
        && reader.number(at + 2).is_some()
        && reader.word(at + 3) == "mũi"
        && reader.number(at + 4).is_some();
    let right = reader.word(at + 1) == "mũi"
        && reader.number(at + 2).is_some()
        && reader.before(at, 1) == "đến"
        && reader.before(at, 3) == "từ";
    if left || right {
        return Some(Reason::Age);
    }
    // `tỷ lệ trẻ tiêm 2 mũi vắc xin đạt 97,4%`: how many doses those had of whom the figure is told.
    let had = matches!(reader.before(at, 1), "tiêm" | "đủ" | "nhất")
        && reader.word(at + 1) == "mũi"
        && reader.small(at).is_some_and(|doses| doses < 6);
    let told = |place: usize| matches!(reader.word(place), "đạt" | "là" | "chiếm");
    let told =
        had && (at + 2..at + 6).find(|&place| told(place)).is_some_and(|place| reader.number(place + 1).is_some());
    told.then_some(Reason::Level)
}

/// `OCOP 3 sao`, `từ 3 sao trở lên`.
fn star(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let stars = |place: usize| reader.word(place) == "sao" && reader.word(place + 1) != "la";
    let range =
        matches!(reader.punct(at + 1), Some(Punct::Dash | Punct::Comma)) || matches!(reader.word(at + 1), "đến" | "và");
    let small = reader.small(at).is_some_and(|value| (1..=5).contains(&value));
    (small && (stars(at + 1) || (range && reader.small(at + 2).is_some() && stars(at + 3)))).then_some(Reason::Level)
}

/// `hạng cân 52 - 55kg`, `cự ly 1.500m`, `chạy nữ 200m`: in what was competed.
fn contest(reader: &Reader<'_>, at: usize, first: usize) -> Option<Reason> {
    let range = |dash: usize| reader.is(dash, Punct::Dash);
    let head = if range(at.wrapping_sub(1)) { at.saturating_sub(2) } else { at };
    let unit = if range(at + 1) { at + 3 } else { at + 1 };
    if !["m", "mét", "km", "kg"].contains(&reader.word(unit)) {
        return None;
    }
    let near =
        |words: &[&str]| (first.max(head.saturating_sub(7))..head).any(|place| words.contains(&reader.word(place)));
    let told = match reader.before(head, 1) {
        "cân" => reader.before(head, 2) == "hạng",
        "ly" | "li" => reader.before(head, 2) == "cự",
        "nam" | "nữ" | "chạy" | "bơi" => near(&["chạy", "bơi"]) && near(&["chương", "giải"]),
        _ => false,
    };
    told.then_some(Reason::Level)
}

/// `số giường bệnh bình quân 1 vạn dân`, `số bác sĩ trên 10.000 dân`: how many people each has so much of.
fn each(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    // `giá trị sản phẩm/1 ha đạt 95 triệu đồng`
    let per = at > 4 && reader.is(at - 1, Punct::Slash) && !reader.word(at - 2).is_empty();
    if per && reader.small(at) == Some(1) && (3..=5).all(|back| reader.number(at - back).is_none()) {
        return Some(Reason::Threshold);
    }
    let vast = usize::from(matches!(reader.word(at + 1), "vạn" | "nghìn" | "ngàn"));
    let people = reader.word(at + 1 + vast) == "dân";
    // `giá 1 kg thịt là 120.000 đồng`
    let price = |back| {
        reader.before(at, back) == "giá"
            && !matches!(reader.before(at, back + 1), "đánh" | "trị" | "đấu" | "trợ" | "định" | "yết")
    };
    if reader.small(at) == Some(1) && (1..4).any(price) && reader.is_figure_unit(at + 1) {
        return Some(Reason::Threshold);
    }
    if !people && !matches!(reader.before(at, 1), "cho" | "trên") {
        return None;
    }
    let amount = reader.number(at)?.amount;
    let round = amount == 1.into() || [100, 1_000, 10_000, 100_000].iter().any(|&all| amount == all.into());
    let behind = at + 2 + vast;
    let told = matches!(reader.word(behind), "số" | "là" | "đạt" | "ước") || reader.number(behind).is_some();
    // `di dời trên 1.000 dân đạt 95% kế hoạch`, `xã có trên 1.000 dân là người Khmer` count the people.
    let value = behind + usize::from(matches!(reader.word(behind), "là" | "đạt" | "ước"));
    let rated = reader.number(value).is_some() && !reader.is(value + 1, Punct::Percent);
    let led = match reader.before(at, 1) {
        "quân" | "tính" => told || reader.word(behind).is_empty(),
        "trên" => rated && !matches!(reader.before(at, 2), "có" | "cho" | "với"),
        _ => false,
    };
    // `bình quân đất sản xuất cho 1 hộ`, `thu nhập tính trên 1 lao động`
    let reckoned = || {
        reader.before(at, 2) == "tính"
            || (2..10).any(|back| reader.before(at, back) == "quân" && reader.before(at, back + 1) == "bình")
    };
    if amount == 1.into() && matches!(reader.before(at, 1), "cho" | "trên") && reader.is_noun(at + 1) && reckoned() {
        return Some(Reason::Threshold);
    }
    (led && round && people).then_some(Reason::Threshold)
}

/// Nouns that a bound behind them qualifies.
const QUALIFIED: [&str; 6] = ["mô hình", "cánh đồng", "dự án", "công trình", "hợp đồng", "gói thầu"];

/// `mô hình 100 triệu đồng/ha`, `5 dự án trên 100 tỷ`, `ngập trên 1 m`, `từ 10 tiêu chí trở lên là 37 xã`.
fn threshold(reader: &Reader<'_>, at: usize, first: usize) -> Option<Reason> {
    let hedged = matches!(reader.before(at, 1), "trên" | "dưới" | "từ" | "hơn" | "quá");
    let head = at - usize::from(hedged).min(at - first);
    // `có tổng điểm lớn hơn hoặc bằng 80 điểm`
    if reader.before(at, 1) == "bằng" && reader.before(at, 2) == "hoặc" {
        return Some(Reason::Threshold);
    }
    // `100% cơ sở đã triển khai ít nhất 1 giải pháp`: what those have of whom the percentage tells.
    if matches!((reader.before(at, 2), reader.before(at, 1)), ("ít", "nhất") | ("tối", "thiểu"))
        && reader.small(at).is_some()
        && !reader.is(at + 1, Punct::Percent)
        && (first.max(at.saturating_sub(24))..at)
            .rev()
            .take_while(|&place| match reader.punct(place) {
                // `90% hội viên được giúp đỡ, mỗi năm có ít nhất 3 hộ thoát nghèo`
                Some(Punct::Comma) => reader.word(place + 2) != "năm",
                Some(Punct::Stop | Punct::Semicolon) => false,
                _ => true,
            })
            .any(|place| {
                let whom = reader.word(place + 1);
                reader.is(place, Punct::Percent) && !matches!(whom, "" | "kế" | "kh" | "chỉ" | "dự")
            })
    {
        return Some(Reason::Threshold);
    }
    let last = reader.before(head, 1);
    // `không còn xã dưới 15 tiêu chí`, `giảm từ 5 đến 8% ở 3 tiêu chí`, `đứng thứ 3 trong nhóm 10 tỉnh`
    let criteria = reader.phrase(at + 1, "tiêu chí").is_some();
    let low = reader.before(at, 1) == "dưới"
        && (1..4).any(|back| {
            matches!(reader.before(head, back), "xã" | "thôn" | "phường" | "ấp" | "huyện")
                && (back == 1 || matches!(reader.before(head, back + 1), "còn" | "có" | "là" | "số" | "các"))
        });
    let among = || last == "nhóm" && reader.before(head, 2) == "trong" && head > 3 && reader.number(head - 3).is_some();
    if criteria && (low || last == "ở" && head > 1 && reader.is(head - 2, Punct::Percent)) || among() {
        return Some(Reason::Threshold);
    }
    if matches!(last, "ngập" | "sâu") && is_flood(reader, at, head) {
        return Some(Reason::Threshold);
    }
    // `mô hình đạt 100 triệu đồng/ha`
    let reached = usize::from(last == "đạt" && matches!(reader.before(head, 2), "hình" | "đồng"));
    let (head, last) = (head - reached, reader.before(head - reached, 1));
    if matches!(last, "hình" | "đồng" | "án" | "trình" | "thầu")
        && let Some(noun) = QUALIFIED.iter().find_map(|noun| reader.phrase_before(head, noun))
    {
        let money = reader.number(at).is_some_and(|number| number.scale >= 6)
            || matches!(reader.word(at + 1), "đồng" | "triệu" | "tỷ");
        let model = matches!(reader.before(head, 1), "hình" | "đồng");
        let one_of = noun.checked_sub(1).is_some_and(|before| {
            reader.number(before).is_some()
                || matches!(reader.word(before), "các" | "những" | "mỗi" | "với" | "xây" | "dựng" | "hiện")
        });
        let model = model && reached == 0 && !reader.is(at + 1, Punct::Slash);
        if money && (model || (hedged || reached > 0) && one_of) {
            return Some(Reason::Threshold);
        }
    }
    if hedged && (slow(reader, at, head, first) || income(reader, head, first)) {
        return Some(Reason::Threshold);
    }
    (reached_by_others(reader, at, hedged, first) || class_of_counted(reader, at, hedged)).then_some(Reason::Threshold)
}

/// `dưới 6m: 271 chiếc; từ 6 đến dưới 12m: 912 chiếc`: how large those are that are counted behind the colon.
fn class_of_counted(reader: &Reader<'_>, at: usize, hedged: bool) -> bool {
    if !hedged && !matches!(reader.before(at, 1), "đến" | "tới") {
        return false;
    }
    const SIZES: [&str; 7] = ["m", "ha", "m2", "kg", "tấn", "cv", "km"];
    let mut last = at;
    let to = at + 1 + usize::from(SIZES.contains(&reader.word(at + 1)));
    if hedged && matches!(reader.word(to), "đến" | "tới") {
        last = to + 1 + usize::from(matches!(reader.word(to + 1), "dưới" | "trên"));
    }
    let ranged = || {
        let to = at.checked_sub(1).filter(|&k| matches!(reader.word(k), "đến" | "tới"));
        let number = to.and_then(|to| to.checked_sub(1 + usize::from(SIZES.contains(&reader.before(to, 1)))));
        number.is_some_and(|k| k > 0 && reader.number(k).is_some() && reader.word(k - 1) == "từ")
    };
    if reader.number(last).is_none() || !hedged && !ranged() || !SIZES.contains(&reader.word(last + 1)) {
        return false;
    }
    let end = reader.phrase(last + 2, "trở lên").or_else(|| reader.phrase(last + 2, "trở xuống")).unwrap_or(last + 2);
    reader.is(end, Punct::Colon) && reader.number(end + 1).is_some() && reader.is_noun(end + 2)
}

fn is_flood(reader: &Reader<'_>, at: usize, head: usize) -> bool {
    let deep = matches!(reader.before(head, 1), "ngập") || reader.phrase_before(head, "ngập sâu").is_some();
    deep && matches!(reader.word(at + 1), "m" | "cm" | "mét")
}

/// `3 chủ đầu tư giải ngân dưới 30% kế hoạch vốn`: those who pay out so little are counted.
fn slow(reader: &Reader<'_>, at: usize, head: usize, first: usize) -> bool {
    let paid = reader.phrase_before(head, "giải ngân").or_else(|| reader.phrase_before(head, "giải ngân đạt"));
    let Some(paid) = paid.filter(|_| reader.is(at + 1, Punct::Percent)) else { return false };
    (2..=7).any(|back| {
        paid.checked_sub(back).filter(|&place| place >= first).is_some_and(|place| {
            reader.number(place).is_some_and(|number| number.scale == 0)
                && reader.is_noun(place + 1)
                && (place + 1..paid).all(|between| !reader.word(between).is_empty())
        })
    })
}

/// `35 hộ có thu nhập trên 100 triệu đồng`: the households are counted.
fn income(reader: &Reader<'_>, head: usize, first: usize) -> bool {
    let ends = matches!(reader.before(head, 1), "nhập" | "thu" | "mô" | "lớn" | "quân" | "dài" | "suất" | "tải");
    let Some(start) =
        ["thu nhập", "doanh thu", "quy mô", "quy mô lớn", "thu nhập bình quân", "chiều dài", "công suất", "trọng tải"]
            .iter()
            .filter(|_| ends)
            .filter_map(|words| reader.phrase_before(head, words))
            .min()
    else {
        return false;
    };
    // `chăn nuôi quy mô từ 30 con trở lên`
    if reader.word(start) == "quy" && reader.word(head + 3) == "trở" {
        return true;
    }
    let has = if matches!(reader.before(start, 1), "có" | "cho" | "đạt") { start - 1 } else { start };
    (1..=5).any(|back| {
        let Some(place) = has.checked_sub(back).filter(|&place| place >= first) else { return false };
        reader.number(place).is_some() && back >= 2 && (place + 1..has).all(|between| !reader.word(between).is_empty())
    })
}

/// `xã đạt từ 10 tiêu chí trở lên là 37 xã`: the communes are counted, the criteria bound them. So is what moves.
fn reached_by_others(reader: &Reader<'_>, at: usize, hedged: bool, first: usize) -> bool {
    // `tỷ lệ hộ nghèo dưới 5% là 12 xã`
    let less = reader.is(at + 1, Punct::Percent) && reader.word(at + 2) == "là" && reader.is_noun(at + 4);
    let up = (at + 2..at + 6).find_map(|end| reader.phrase(end, "trở lên").or_else(|| reader.phrase(end, "trở xuống")));
    let counted_behind = up.or(less.then_some(at + 2)).is_some_and(|end| {
        let criteria = reader.is(end, Punct::Comma) && reader.word(at + 1) == "tiêu";
        let to = end + usize::from(matches!(reader.word(end), "là" | "có") || reader.is(end, Punct::Colon) || criteria);
        // `xe ô tô từ 5 chỗ trở lên tăng 7,3%`
        let moves = up.is_some() && matches!(reader.word(end), "tăng" | "giảm" | "chiếm");
        hedged && (moves || reader.number(to).is_some())
    });
    let counted_before = up.is_some()
        && reader.word(at + 1) == "tiêu"
        && hedged
        && (2..=5).any(|back| {
            at.checked_sub(back + 1).filter(|&place| place >= first).is_some_and(|place| {
                reader.number(place).is_some() && matches!(reader.word(place + 1), "xã" | "thôn" | "phường")
            })
        });
    // `khảo sát các doanh nghiệp có từ 25 lao động trở lên`
    let of_those = || {
        let back = 1 + usize::from(hedged);
        reader.before(at, back) == "có" && (2..6).any(|more| matches!(reader.before(at, back + more), "các" | "những"))
    };
    counted_behind || counted_before || up.is_some() && hedged && of_those()
}

#[cfg(test)]
mod tests {
    use crate::outline::testing::{reasons, same};

    fn check(text: &str, wanted: &str) {
        same(text, &reasons(text), wanted);
    }

    #[test]
    fn ages_and_badges() {
        check("Phổ cập cho trẻ 5 tuổi.", "5 age");
        check("Trẻ từ 6 -> 60 tháng tuổi uống thuốc là 65/66 trẻ.", "6 age, 60 tháng age, 65 -, 66 -");
        check("Trẻ 12-17 tuổi đạt 98%.", "12 age, 17 age, 98 -");
        check("Trao huy hiệu 30, 40, 50 năm tuổi Đảng cho 12 đảng viên.", "30 level, 40 level, 50 năm level, 12 -");
        check("Gồm 55 năm tuổi đảng 2 đ/c.", "55 năm level, 2 -");
        check("Thanh niên độ tuổi từ 15 đến 30 và ở độ tuổi 20.", "15 age, 30 age, 20 age");
        check("Tuổi thọ trung bình đạt 73,5 tuổi.", "73,5 -");
        check("Công nhân có tuổi đời từ 20 đến 35 chiếm 60%.", "20 age, 35 age, 60 -");
    }

    #[test]
    fn thresholds() {
        check("Nhân rộng mô hình 100 triệu đồng/ha.", "100 triệu threshold");
        check("Đường ngập trên 1 m.", "1 threshold");
        check("Có 5 dự án trên 100 tỷ đồng.", "5 -, 100 tỷ threshold");
        check("Xã đạt từ 10 tiêu chí trở lên là 37 xã.", "10 threshold, 37 -");
        check("Có 35 hộ có thu nhập trên 100 triệu đồng.", "35 -, 100 triệu threshold");
        check("Vốn đầu tư dự án trên 100 tỷ đồng.", "100 tỷ -");
        check("Phát triển từ 10 đảng viên trở lên.", "10 -");
        check(
            "Vận động các hợp tác xã có từ 20 thành viên trở lên; xã có từ 20 thành viên trở lên.",
            "20 threshold, 20 -",
        );
        check("Còn 3 chủ đầu tư giải ngân dưới 30% kế hoạch vốn.", "3 -, 30 threshold");
        check("Trồng 5 ha, giải ngân trên 30% kế hoạch.", "5 -, 30 -");
        check("Sản phẩm OCOP 3 sao là 5 sản phẩm.", "3 level, 5 -");
    }
}
