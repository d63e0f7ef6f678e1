//! Numbers that the word in front of them makes a label: ordinals, levels, places, documents.

use super::Reason;
use super::reader::Reader;
use crate::lex::Punct;
use rustc_hash::FxHashMap;
use std::sync::LazyLock;

/// How much a label needs before it overrules the noun behind the number.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hold {
    /// Whatever follows: `khóa 19`, `lần thứ 6`.
    Firm,
    /// Unless something counted follows: `tổ 9`, `lớp 5`.
    Loose,
    /// Unless any noun follows: `cấp 2`, `kế hoạch 12`.
    Shy,
}

/// The words of a label, what they make of the number, and how firmly.
type Label = (&'static str, Reason, Hold);

/// Words in front of a number that make it a label. Longer phrases stand before their endings.
const LABELS: &[Label] = &[
    ("lần thứ", Reason::Ordinal, Hold::Firm),
    ("xếp thứ", Reason::Ordinal, Hold::Firm),
    ("thứ", Reason::Ordinal, Hold::Firm),
    ("khóa", Reason::Ordinal, Hold::Firm),
    ("xếp hạng", Reason::Ordinal, Hold::Loose),
    ("top", Reason::Ordinal, Hold::Loose),
    ("kỳ họp", Reason::Ordinal, Hold::Loose),
    ("họp kỳ", Reason::Ordinal, Hold::Loose),
    ("kỳ", Reason::Ordinal, Hold::Shy),
    ("lần", Reason::Ordinal, Hold::Shy),
    ("đợt", Reason::Ordinal, Hold::Shy),
    ("vòng", Reason::Ordinal, Hold::Loose),
    ("bước", Reason::Ordinal, Hold::Shy),
    ("giai đoạn", Reason::Ordinal, Hold::Loose),
    ("đại hội", Reason::Ordinal, Hold::Shy),
    ("phiên", Reason::Ordinal, Hold::Shy),
    ("bài", Reason::Ordinal, Hold::Shy),
    ("tập", Reason::Ordinal, Hold::Shy),
    ("ca số", Reason::Ordinal, Hold::Loose),
    ("mức độ", Reason::Level, Hold::Firm),
    ("cấp độ", Reason::Level, Hold::Firm),
    ("toàn trình", Reason::Level, Hold::Shy),
    ("mức", Reason::Level, Hold::Shy),
    ("loại", Reason::Level, Hold::Loose),
    ("hạng", Reason::Level, Hold::Loose),
    ("bậc", Reason::Level, Hold::Loose),
    ("nhóm", Reason::Level, Hold::Shy),
    ("cấp", Reason::Level, Hold::Shy),
    ("độ", Reason::Level, Hold::Shy),
    ("mũi", Reason::Level, Hold::Shy),
    ("đối tượng", Reason::Level, Hold::Shy),
    ("mũi thứ", Reason::Level, Hold::Firm),
    ("liều", Reason::Level, Hold::Shy),
    ("học sinh lớp", Reason::Level, Hold::Firm),
    ("trẻ lớp", Reason::Level, Hold::Firm),
    ("vào lớp", Reason::Level, Hold::Firm),
    ("lớp", Reason::Level, Hold::Shy),
    ("khối lớp", Reason::Level, Hold::Shy),
    ("vùng", Reason::Level, Hold::Shy),
    ("huy hiệu đảng", Reason::Level, Hold::Shy),
    ("huy hiệu", Reason::Level, Hold::Shy),
    ("tổ dân phố", Reason::Name, Hold::Loose),
    ("tổ dân phố số", Reason::Name, Hold::Loose),
    ("tổ", Reason::Name, Hold::Loose),
    ("tổ số", Reason::Name, Hold::Loose),
    ("khu phố", Reason::Name, Hold::Loose),
    ("khu dân cư", Reason::Name, Hold::Loose),
    ("khu dân cư số", Reason::Name, Hold::Loose),
    ("khu vực", Reason::Name, Hold::Loose),
    ("khu", Reason::Name, Hold::Loose),
    ("khối phố", Reason::Name, Hold::Loose),
    ("khối", Reason::Name, Hold::Loose),
    ("phường", Reason::Name, Hold::Loose),
    ("quận", Reason::Name, Hold::Loose),
    ("ấp", Reason::Name, Hold::Loose),
    ("thôn", Reason::Name, Hold::Loose),
    ("xóm", Reason::Name, Hold::Loose),
    ("bản", Reason::Name, Hold::Shy),
    ("buôn", Reason::Name, Hold::Loose),
    ("làng", Reason::Name, Hold::Loose),
    ("đội", Reason::Name, Hold::Loose),
    ("khóm", Reason::Name, Hold::Loose),
    ("cụm", Reason::Name, Hold::Loose),
    ("cụm dân cư", Reason::Name, Hold::Loose),
    ("chi bộ", Reason::Name, Hold::Shy),
    ("chi hội", Reason::Name, Hold::Shy),
    ("phòng họp", Reason::Name, Hold::Loose),
    ("phòng họp số", Reason::Name, Hold::Loose),
    ("hội trường", Reason::Name, Hold::Loose),
    ("hội trường số", Reason::Name, Hold::Loose),
    ("tầng", Reason::Name, Hold::Loose),
    ("lô", Reason::Name, Hold::Shy),
    ("kênh", Reason::Name, Hold::Shy),
    ("quốc lộ", Reason::Name, Hold::Loose),
    ("tỉnh lộ", Reason::Name, Hold::Loose),
    ("tình lộ", Reason::Name, Hold::Loose),
    ("hương lộ", Reason::Name, Hold::Loose),
    ("huyện lộ", Reason::Name, Hold::Loose),
    ("đường tỉnh", Reason::Name, Hold::Loose),
    ("đường huyện", Reason::Name, Hold::Loose),
    ("đường số", Reason::Name, Hold::Loose),
    ("tuyến số", Reason::Name, Hold::Loose),
    ("vành đai", Reason::Name, Hold::Loose),
    ("tiểu khu", Reason::Name, Hold::Loose),
    ("đơn vị bầu cử số", Reason::Name, Hold::Loose),
    ("trạm bơm số", Reason::Name, Hold::Loose),
    ("mầm non số", Reason::Name, Hold::Loose),
    ("tiểu học số", Reason::Name, Hold::Loose),
    ("thcs số", Reason::Name, Hold::Loose),
    ("thpt số", Reason::Name, Hold::Loose),
    ("trường số", Reason::Name, Hold::Loose),
    ("cơ sở số", Reason::Name, Hold::Loose),
    ("bão số", Reason::Name, Hold::Firm),
    ("cơn bão số", Reason::Name, Hold::Firm),
    ("cơn bão", Reason::Name, Hold::Shy),
    ("dự án số", Reason::Name, Hold::Loose),
    ("tiểu dự án", Reason::Name, Hold::Shy),
    ("thành phần", Reason::Name, Hold::Shy),
    ("tiêu chí số", Reason::Name, Hold::Firm),
    ("tiêu chí", Reason::Name, Hold::Shy),
    ("ngõ", Reason::Contact, Hold::Loose),
    ("ngách", Reason::Contact, Hold::Loose),
    ("hẻm", Reason::Contact, Hold::Loose),
    ("kiệt", Reason::Contact, Hold::Loose),
    ("số nhà", Reason::Contact, Hold::Firm),
    ("nghị quyết số", Reason::Document, Hold::Firm),
    ("quyết định số", Reason::Document, Hold::Firm),
    ("chỉ thị số", Reason::Document, Hold::Firm),
    ("thông tư số", Reason::Document, Hold::Firm),
    ("nghị định số", Reason::Document, Hold::Firm),
    ("kết luận số", Reason::Document, Hold::Firm),
    ("kế hoạch số", Reason::Document, Hold::Firm),
    ("công văn số", Reason::Document, Hold::Firm),
    ("hướng dẫn số", Reason::Document, Hold::Firm),
    ("thông báo số", Reason::Document, Hold::Firm),
    ("báo cáo số", Reason::Document, Hold::Firm),
    ("tờ trình số", Reason::Document, Hold::Firm),
    ("quy định số", Reason::Document, Hold::Firm),
    ("chương trình số", Reason::Document, Hold::Firm),
    ("đề án số", Reason::Document, Hold::Firm),
    ("luật số", Reason::Document, Hold::Firm),
    ("pháp lệnh số", Reason::Document, Hold::Firm),
    ("công điện số", Reason::Document, Hold::Firm),
    ("văn bản số", Reason::Document, Hold::Firm),
    ("lệnh số", Reason::Document, Hold::Firm),
    ("phương án số", Reason::Document, Hold::Firm),
    ("quy chế số", Reason::Document, Hold::Firm),
    ("cấp tuổi", Reason::Level, Hold::Firm),
    ("phụ lục", Reason::Document, Hold::Loose),
    ("phụ lục số", Reason::Document, Hold::Loose),
    ("biểu số", Reason::Document, Hold::Loose),
    ("biểu", Reason::Document, Hold::Loose),
    ("bảng số", Reason::Document, Hold::Loose),
    ("bảng", Reason::Document, Hold::Loose),
    ("mẫu số", Reason::Document, Hold::Loose),
    ("nghị quyết", Reason::Document, Hold::Loose),
    ("nq", Reason::Document, Hold::Loose),
    ("quyết định", Reason::Document, Hold::Shy),
    ("qđ", Reason::Document, Hold::Loose),
    ("chỉ thị", Reason::Document, Hold::Loose),
    ("ct", Reason::Document, Hold::Loose),
    ("thông tư", Reason::Document, Hold::Loose),
    ("nghị định", Reason::Document, Hold::Loose),
    ("nđ", Reason::Document, Hold::Loose),
    ("kết luận", Reason::Document, Hold::Loose),
    ("kl", Reason::Document, Hold::Loose),
    ("đề án", Reason::Document, Hold::Loose),
    ("chương trình", Reason::Document, Hold::Loose),
    ("chương trình mtqg", Reason::Document, Hold::Loose),
    ("ct mtqg", Reason::Document, Hold::Loose),
    ("mục tiêu quốc gia", Reason::Document, Hold::Shy),
    ("quy định", Reason::Document, Hold::Shy),
    ("hướng dẫn", Reason::Document, Hold::Shy),
    ("công văn", Reason::Document, Hold::Shy),
    ("công điện", Reason::Document, Hold::Shy),
    ("kế hoạch", Reason::Document, Hold::Shy),
    ("thông báo", Reason::Document, Hold::Shy),
    ("pháp lệnh", Reason::Document, Hold::Shy),
    ("luật", Reason::Document, Hold::Shy),
    ("điều", Reason::Document, Hold::Shy),
    ("khoản", Reason::Document, Hold::Shy),
    ("chương", Reason::Document, Hold::Shy),
    ("trung ương", Reason::Document, Hold::Shy),
    ("tw", Reason::Document, Hold::Shy),
    ("chuyên đề", Reason::Document, Hold::Shy),
    ("xã vùng", Reason::Document, Hold::Loose),
    ("quỹ", Reason::Document, Hold::Shy),
];

/// The labels that end in each word, so that a number asks only those of the word in front of it.
static BY_LAST: LazyLock<FxHashMap<&str, Vec<u32>>> = LazyLock::new(|| {
    let mut by_last: FxHashMap<&str, Vec<u32>> = FxHashMap::default();
    for (label, place) in LABELS.iter().zip(0..) {
        by_last.entry(label.0.rsplit(' ').next().unwrap_or(label.0)).or_default().push(place);
    }
    by_last
});

/// Words before a label that show it is a thing counted or a share, not a label: `mỗi tổ 9 người`, `các thôn 12 hộ`.
const SHARES: [&str; 8] = ["mỗi", "các", "những", "từng", "nhiều", "mấy", "số", "toàn"];

/// The reason that the words in front of the number at `at` give.
pub(super) fn label(reader: &Reader<'_>, at: usize, first: usize) -> Option<Reason> {
    let number = reader.number(at)?;
    let last = reader.before(at, 1);
    // `8 bác sĩ trên một vạn dân`: the unit of the figure in front.
    let counted = || (3..=5).any(|back| at >= first + back && reader.number(at - back).is_some());
    if last == "trên" && reader.word(at + 1) == "dân" && is_so_many(reader, at) && counted() {
        return Some(Reason::Name);
    }
    // `chuyên án 699L`
    if reader.before(at, 2) == "chuyên" && last == "án" && reader.is_capital(at + 1) && reader.text(at + 1).len() == 1
    {
        return Some(Reason::Name);
    }
    // `08:50 [GMT+7]`
    if reader.text(at.wrapping_sub(2)) == "gmt" || last == "gmt" {
        return Some(Reason::Time);
    }
    // `[caption … width="527"]`, `Ngày đăng: 28/06/2022. Lượt xem: 409`: what the page says of itself.
    let of_page = reader.before(at, 3) == "width" || reader.before(at, 2) == "xem" && reader.before(at, 3) == "lượt";
    // `Tối đa: 1500 ký tự`: how long a comment may be.
    let letters = reader.word(at + 1) == "ký" && reader.word(at + 2) == "tự";
    if letters || of_page && reader.punct(at.wrapping_sub(1)).is_some() {
        return Some(Reason::Counter);
    }
    if last.is_empty() {
        return contact(reader, at, first).or_else(|| abbreviated(reader, at));
    }
    if owned(reader, at) {
        return Some(Reason::Name);
    }
    if let Some(reason) = numbered(reader, at).filter(|_| last == "số") {
        return Some(reason);
    }
    if named_place(reader, at, first) {
        return Some(Reason::Name);
    }
    let (phrase, reason, hold) = *longest(reader, at)?;
    // `185 lao động (kế hoạch 200)`, but `(Kế hoạch 58)`
    if phrase == "kế hoạch"
        && at >= first + 3
        && reader.is(at - 3, Punct::Open)
        && reader.is(at + 1, Punct::Close)
        && !reader.is_capital(at - 2)
    {
        return None;
    }
    if reason == Reason::Ordinal && last == "thứ" {
        return Some(if is_weekday(reader, at) { Reason::Date } else { Reason::Ordinal });
    }
    if number.year_like
        && matches!(reason, Reason::Document | Reason::Ordinal)
        && hold != Hold::Firm
        && !reader.is_noun(at + 1)
    {
        return Some(Reason::Year);
    }
    // `12 tổ 350 hộ`, `mỗi thôn 2 mô hình`: the word in front is counted itself.
    let start = reader.phrase_before(at, phrase)?;
    // `các phường 7, 8, 9`: a row of small numbers names the places.
    let row = reader.small(at).is_some_and(|one| one < 100)
        && reader.is(at + 1, Punct::Comma)
        && reader.small(at + 2).is_some_and(|one| one < 100)
        && !reader.is_noun(at + 3);
    let counted = start
        .checked_sub(1)
        .filter(|_| !(row && hold == Hold::Loose))
        .is_some_and(|before| reader.number(before).is_some() || SHARES.contains(&reader.word(before)));
    // `khoản 3 Điều 219`: the number in front belongs to the law too.
    let counted = counted
        && !(matches!(phrase, "điều" | "khoản" | "chương")
            && matches!(reader.before(start, 2), "khoản" | "điều" | "điểm"));
    let verb = phrase == "cấp" && matches!(reader.before(start, 1), "đã" | "được" | "và" | "nhận" | "");
    // `kỷ luật 29 tổ chức đảng`, `kết luận 1 tổ chức có vi phạm`: bodies are counted, no law is named.
    let bodies = reader.word(at + 1) == "tổ" && reader.word(at + 2) == "chức"
        || matches!(reader.word(at + 1), "cuộc" | "vụ" | "đơn" | "đoàn" | "trường" | "nội");
    // `kiểm tra chuyên đề 3 tổ`
    let bodies = bodies || last == "đề" && matches!(reader.word(at + 1), "tổ" | "xã" | "phường" | "chi" | "đảng");
    let free = match hold {
        Hold::Loose | Hold::Shy if bodies && matches!(last, "luật" | "luận" | "đề") => false,
        Hold::Firm => number.scale == 0 && number.last_digit >= 0 && !reader.is(at + 1, Punct::Percent),
        // `Thông tư 01/2010`
        // `xếp hạng 5/63 tỉnh`
        Hold::Loose
            if phrase == "xếp hạng"
                && reader.is(at + 1, Punct::Slash)
                && matches!(
                    reader.word(at + 3),
                    "tỉnh" | "thành" | "huyện" | "quận" | "xã" | "phường" | "đơn" | "về" | ""
                ) =>
        {
            true
        }
        Hold::Loose if reason == Reason::Document && of_year(reader, at) => true,
        Hold::Loose => !counted && !is_counting(reader, at),
        Hold::Shy => {
            // A document may have a high number where nothing behind it can be counted: `Quyết định 2116`.
            let high = reason == Reason::Document && reader.text(at).bytes().all(|byte| byte.is_ascii_digit());
            // `ở mức 11-12%`, `mật độ 5 - 8 con/m2`
            let range =
                matches!(reader.text(at + 1), "-" | "–") && (reader.text(at + 3) == "%" || reader.is_noun(at + 3));
            !counted
                && !verb
                && !range
                && !is_counting(reader, at)
                && !reader.is_noun(at + 1)
                && (number.amount < 1000.into() || high)
        }
    };
    free.then_some(reason)
}

/// A round number of which so many are counted: `trên một vạn dân`, `trên 1.000 dân`.
fn is_so_many(reader: &Reader<'_>, at: usize) -> bool {
    reader.number(at).is_some_and(|number| [1_000, 10_000, 100_000].iter().any(|&many| number.amount == many.into()))
}

/// `xã Phú Tân 2:`, `thôn Hòa Bình 1,`: a small number that ends the name of a place.
fn named_place(reader: &Reader<'_>, at: usize, first: usize) -> bool {
    let small = reader.small(at).is_some_and(|value| (1..=9).contains(&value)) && reader.text(at).len() == 1;
    // `xã An Hạ 5, xã Bình Lâm 4` counts: the name ends before a colon, or before a comma and a clause in lower case.
    let clause = !reader.word(at + 2).is_empty() && !reader.is_capital(at + 2) && !reader.is_capital(at + 3);
    // `tổ Bản Mới 3 và Nà Lúa`, but `xã An Hạ 5 và Bình Lâm 4`
    let and = || {
        let next = (at + 2..at + 7).find(|&place| !reader.is_capital(place)).unwrap_or(at + 2);
        reader.word(at + 1) == "và" && next > at + 2 && reader.number(next).is_none()
    };
    // `Ấp Tân Lập 1 có 120 hộ`, `thuộc thôn Hòa Lân 3.`, but `xã An Hạ 5, xã Bình Lâm 4.`
    let listed = || (at.saturating_sub(12).max(first)..at).any(|k| reader.small(k).is_some() && !reader.is_figure(k));
    let stops = reader.is(at + 1, Punct::Stop) && !listed()
        || matches!(reader.word(at + 1), "có" | "đã" | "được" | "dài" | "với" | "bị" | "là");
    let ends = reader.is(at + 1, Punct::Colon) || reader.is(at + 1, Punct::Comma) && clause || and() || stops;
    let names = (1..=4).take_while(|&back| at >= first + back && reader.is_capital(at - back)).count();
    let place = at.checked_sub(names + 1).map(|at| reader.word(at)).unwrap_or_default();
    const PLACES: [&str; 9] = ["xã", "phường", "thôn", "xóm", "ấp", "khóm", "làng", "buôn", "bản"];
    let told = PLACES.contains(&place) || PLACES.contains(&reader.before(at, names)) && names > 1;
    small && ends && names > 0 && told && !reader.is_figure(at)
}

/// The longest label that ends right before `at`.
fn longest(reader: &Reader<'_>, at: usize) -> Option<&'static Label> {
    let labels = BY_LAST.get(reader.before(at, 1))?.iter().filter_map(|&place| LABELS.get(place as usize));
    labels.filter(|(phrase, ..)| reader.phrase_before(at, phrase).is_some()).max_by_key(|(phrase, ..)| phrase.len())
}

/// Where the words begin that give the number at `at` this reason, if a label does.
pub(super) fn start(reader: &Reader<'_>, at: usize, wanted: Reason) -> Option<usize> {
    let (phrase, ..) = longest(reader, at).filter(|(_, reason, _)| *reason == wanted)?;
    reader.phrase_before(at, phrase)
}

/// Whether a slash and a year stand behind the number.
fn of_year(reader: &Reader<'_>, at: usize) -> bool {
    reader.is(at + 1, Punct::Slash) && reader.number(at + 2).is_some_and(|year| year.year_like)
}

/// Whether the number counts or measures what stands behind it, or behind the end of its pair (`302/560 triệu`).
fn is_counting(reader: &Reader<'_>, at: usize) -> bool {
    let pair = if reader.is(at + 1, Punct::Slash) && reader.number(at + 2).is_some() { Some(at + 2) } else { None };
    // `Đảng bộ Phường 11 lần thứ XIII`
    let ordinal = reader.word(at + 1) == "lần" && reader.word(at + 2) == "thứ";
    reader.is_figure(at) && !ordinal || pair.is_some()
}

/// `thứ ba, 30/03/2023` is a day of the week.
fn is_weekday(reader: &Reader<'_>, at: usize) -> bool {
    let next = at + 1;
    let dated = (next..next + 3).any(|place| reader.is_date(place));
    let parted = matches!(reader.punct(next), Some(Punct::Comma | Punct::Dash | Punct::Bar | Punct::Open));
    dated && (parted || reader.word(next) == "ngày")
}

/// `Ban chỉ đạo 138 xã`, `tổ công tác số 2 huyện`: behind the number stands whose body it is.
fn owned(reader: &Reader<'_>, at: usize) -> bool {
    const LEVELS: [&str; 7] = ["xã", "phường", "huyện", "tỉnh", "quận", "thị", "thành"];
    let numbered = || reader.before(at, 1) == "số" && BODIES.contains(&reader.before(at, 2));
    let board = || {
        let start = reader.phrase_before(at, "ban chỉ đạo").map(|start| start.wrapping_sub(1));
        start.is_some_and(|before| reader.number(before).is_none() && !SHARES.contains(&reader.word(before)))
    };
    // `Ban chỉ đạo 389 xã`; `Ban chỉ đạo 15 xã` are fifteen of them.
    let known = || reader.small(at).is_none_or(|number| number >= 30);
    LEVELS.contains(&reader.word(at + 1)) && (numbered() || known() && board())
}

/// The last word of bodies that are told apart by their number.
const BODIES: [&str; 6] = ["tác", "đạo", "đoàn", "tra", "sát", "đội"];

/// `số` and a number, where no document stands in front: an address, or a name.
fn numbered(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    if reader.is(at + 1, Punct::Percent) || reader.is_figure(at) {
        return None;
    }
    let next = reader.word(at + 1);
    // `Tổ công tác số 12`, `chốt số 3`
    const NUMBERED: [&str; 10] = ["tổ", "nhóm", "trạm", "xưởng", "chốt", "lô", "thửa", "cống", "hầm", "giếng"];
    let named = (NUMBERED.contains(&reader.before(at, 2)) || BODIES.contains(&reader.before(at, 2)))
        && reader.small(at).is_some()
        && !reader.is_noun(at + 1);
    if named {
        return Some(Reason::Name);
    }
    matches!(next, "đường" | "phố" | "ngõ" | "hẻm").then_some(Reason::Contact)
}

/// A telephone number behind its colon: `Số điện thoại: 023 9650 0829`.
fn contact(reader: &Reader<'_>, at: usize, first: usize) -> Option<Reason> {
    let mut place = at.checked_sub(1)?;
    // A number is written in four groups at the most.
    while place > first && place + 4 > at && reader.number(place).is_some() {
        place -= 1;
    }
    if matches!(reader.punct(place), Some(Punct::Colon | Punct::Stop)) {
        place = place.checked_sub(1)?;
    } else if place + 1 != at {
        return None;
    }
    let told = matches!(reader.word(place), "thoại" | "sđt" | "đt" | "hotline" | "fax" | "tel" | "zalo");
    let long = reader.text(at).starts_with('0')
        || reader.text(at).len() >= 7
        || reader.number(at + 1).is_some()
        || reader.number(at.wrapping_sub(1)).is_some();
    (told && long).then_some(Reason::Contact)
}

/// `P.12`, `TT. 3`, `QL.18`: an abbreviation with its stop in front.
fn abbreviated(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let stop = at.checked_sub(1).filter(|&stop| matches!(reader.punct(stop), Some(Punct::Stop | Punct::Other)))?;
    let word = reader.before(stop, 1);
    let place = reader.is_capital(stop.wrapping_sub(1)) && reader.glued(stop) && !reader.is_figure(at);
    (place && matches!(word, "p" | "q" | "kp" | "tdp" | "ql" | "tl" | "đt" | "hl" | "k" | "kh")).then_some(Reason::Name)
}

#[cfg(test)]
mod tests {
    use crate::outline::testing::{reasons, same};

    fn check(text: &str, wanted: &str) {
        same(text, &reasons(text), wanted);
    }

    #[test]
    fn ordinals() {
        check("Đại hội lần thứ 6 của xã Đồng Mai.", "6 ordinal");
        check("Xã Đồng Mai xếp thứ 17/63 xã.", "17 ordinal, 63 ordinal");
        check("HĐND xã khóa 19 họp kỳ thứ 5.", "19 ordinal, 5 ordinal");
        check("Tỷ lệ sinh con thứ 3+ là 1,2%.", "3 ordinal, 1,2 -");
        check("Đại hội Đảng bộ Phường 11 lần thứ XIII.", "11 name");
        check("Tổ chức 3 đợt tuyên truyền.", "3 -");
        check("Doanh thu tăng 2 lần.", "2 -");
    }

    #[test]
    fn levels() {
        check("Dịch vụ công mức độ 3, 4 đạt 62%.", "3 level, 4 level, 62 -");
        check("Tiêm mũi 1 đạt 98%.", "1 level, 98 -");
        check("Tổ chức 13 đợt với 5185 mũi.", "13 -, 5185 -");
        check("Học sinh lớp 5 của trường cấp 2.", "5 level, 2 level");
        check("Mở 5 lớp cho 120 học viên.", "5 -, 120 -");
        check("Cấp 1.072 thẻ bảo hiểm y tế.", "1.072 -");
    }

    #[test]
    fn places() {
        check("Nhân dân tổ 9, khu phố 3 và thôn 2.", "9 name, 3 name, 2 name");
        check("Hội nghị tại phòng họp 1.", "1 name");
        check("Trường tiểu học số 2.", "2 name");
        check("Có 12/12 tổ dân phố đăng ký.", "12 -, 12 -");
        check("Mỗi thôn 2 mô hình.", "2 -");
        check("Triệt phá chuyên án 699L và 2 chuyên án khác.", "699 name, 2 -");
        check("Có 29 giường trên một vạn dân, hỗ trợ trên 1.000 hộ dân.", "29 -, một vạn name, 1.000 -");
        check("Cấp nước cho trên 1.000 dân, phá chuyên án 12 đối tượng.", "1.000 -, 12 -");
        check("Thứ Sáu, 11/07/2014, 08:50 [GMT+7]", "11/07/2014 date, 08:50 time, 7 time");
        check("Thu ngân sách phường 302/560 triệu đồng.", "302 -, 560 triệu -");
        check("Khu phố 6 có 300 hộ.", "6 name, 300 -");
        check("Trưởng ban công tác MT 26 tổ dân phố dự họp.", "26 -");
    }

    #[test]
    fn documents() {
        check("Thực hiện Đề án 06 và Chương trình 135.", "06 document, 135 document");
        check("Theo khoản 3 Điều 219 của Luật.", "3 document, 219 document");
        check("Nghị quyết Trung ương 4 khóa XII.", "4 document");
        check("Thông qua 10 nghị quyết.", "10 -");
        check("Thực hiện Thông tư 01/2010 và Nghị định 35/2015.", "01 document, 2010 year, 35 document, 2015 year");
        check("Thông tư 3/15 tiêu chí.", "3 -, 15 -");
        check("Ban hành Quyết định 2116 và Kế hoạch 45.", "2116 document, 45 document");
        check("Kế hoạch 50 ha, thực hiện 48 ha.", "50 -, 48 -");
        check("Vượt nghị quyết 3 chỉ tiêu.", "3 -");
        check("Thi hành kỷ luật 29 tổ chức đảng, kết luận 2 tổ chức có vi phạm.", "29 -, 2 -");
    }
}
