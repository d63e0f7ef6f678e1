//! Numbers of slogans, and spelled numbers that count nothing.

use super::Reason;
use super::reader::Reader;
use crate::lex::{Case, Punct};

/// What follows the number of a slogan whatever stands around it.
const FIXED: [&str; 5] = ["sạch", "tại chỗ", "cửa", "trong 1", "cùng ăn"];
/// What follows the number of a slogan between quotes, or in a pair (`3 không 3 sạch`).
const PARTS: [&str; 18] = [
    "không",
    "sạch",
    "có",
    "rõ",
    "cùng",
    "nhất",
    "giảm",
    "tăng",
    "tự",
    "sẵn sàng",
    "quản",
    "dám",
    "chống",
    "bám",
    "biết",
    "nên",
    "xung phong",
    "trách nhiệm",
];

/// The reason that a number belongs to a slogan.
pub(super) fn slogan(reader: &Reader<'_>, at: usize, first: usize) -> Option<Reason> {
    let number = reader.number(at)?;
    if number.scale > 0 || number.last_digit < 0 || number.amount > 12.into() {
        return None;
    }
    let counted = reader.text(at) == "1" && reader.before(at, 1) == "trong";
    let counted = counted && reader.number(at.wrapping_sub(2)).is_some();
    if reader.word(at + 1).is_empty() {
        return counted.then_some(Reason::Slogan);
    }
    // `3 cửa hàng`, `2 cửa khẩu` are counted.
    let door =
        reader.word(at + 1) == "cửa" && matches!(reader.word(at + 2), "hàng" | "khẩu" | "hiệu" | "sông" | "biển");
    if FIXED.iter().any(|words| !door && reader.phrase(at + 1, words).is_some())
        || (reader.phrase(at + 1, "trong").is_some() && reader.text(at + 2) == "1")
    {
        return Some(Reason::Slogan);
    }
    if counted {
        return Some(Reason::Slogan);
    }
    // `chính quyền 2 cấp`, `giỏi 4 cấp`; not `3 cấp ủy`.
    if reader.word(at + 1) == "cấp" && !matches!(reader.word(at + 2), "ủy" | "phát" | "thẻ" | "giấy" | "mới")
    {
        return Some(Reason::Level);
    }
    let part = |place: usize| PARTS.iter().any(|words| reader.phrase(place, words).is_some());
    if !part(at + 1) {
        return None;
    }
    let quoted = at > first && reader.is(at - 1, Punct::Quote);
    let called = matches!(reader.before(at, 1), "châm" | "trào" | "tắc" | "động" | "đình");
    let behind = (2..=5).any(|step| {
        reader.number(at + step).is_some()
            && part(at + step + 1)
            && (at + 1..at + step).all(|place| !reader.word(place).is_empty() || reader.is(place, Punct::Comma))
    });
    let before = (2..=5).any(|step| {
        at.checked_sub(step).filter(|&place| place >= first).is_some_and(|place| {
            reader.number(place).is_some()
                && part(place + 1)
                && (place + 1..at).all(|between| !reader.word(between).is_empty() || reader.is(between, Punct::Comma))
        })
    });
    (quoted || called || behind || before).then_some(Reason::Slogan)
}

/// What one of makes a figure of a spelled number: people and events that reports count in words.
const COUNTED: [&str; 22] = [
    "vụ",
    "người",
    "hộ",
    "trường",
    "đồng",
    "đảng",
    "cháu",
    "em",
    "ca",
    "con",
    "căn",
    "chỉ",
    "tiêu",
    "công",
    "mô",
    "cuộc",
    "đợt",
    "lớp",
    "dự",
    "chi",
    "học",
    "hợp",
];

/// The reason that a number in words is no figure: an ordinal, a determiner, a way to speak.
pub(super) fn spelled(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let number = reader.number(at)?;
    if !number.spelled {
        return None;
    }
    // `Một là …; hai là …`
    if reader.word(at + 1) == "là" && reader.case(at) != Case::Lower {
        return Some(Reason::List);
    }
    if reader.before(at, 1) == "tháng" {
        return Some(Reason::Period);
    }
    let next = reader.word(at + 1);
    let kind = reader.phrase(at + 1, "trường hợp").is_some()
        || reader.phrase(at + 1, "chỉ tiêu").is_some()
        || next != "trường" && COUNTED.contains(&next);
    let determined = matches!(reader.before(at, 1), "cả" | "các" | "những" | "mỗi" | "thứ" | "từng");
    let counts = (kind || reader.is_figure(at)) && !determined && reader.phrase(at + 1, "chương trình").is_none();
    let place = number.amount == 1.into()
        && matches!(
            next,
            "xã" | "phường"
                | "huyện"
                | "tỉnh"
                | "thành"
                | "thị"
                | "số"
                | "cách"
                | "phần"
                | "thành viên"
                | "trong"
                | "khác"
        );
    if counts && !place { None } else { Some(Reason::Other) }
}

#[cfg(test)]
mod tests {
    use crate::outline::testing::{reasons, same};

    fn check(text: &str, wanted: &str) {
        same(text, &reasons(text), wanted);
    }

    #[test]
    fn slogans() {
        check("Phong trào “3 không, 3 sạch”.", "3 slogan, 3 slogan");
        check("Phương châm 4 tại chỗ.", "4 slogan");
        check("Chính quyền 2 cấp; có 3 cấp ủy.", "2 level, 3 -");
        check("Hộ nghèo giảm 3 hộ, tăng 2 hộ.", "3 -, 2 -");
    }

    #[test]
    fn in_words() {
        check("Xảy ra bốn vụ cháy.", "bốn -");
        check("Có hai chỉ tiêu vượt.", "hai -");
        check("Thực hiện ba chương trình mục tiêu quốc gia.", "ba other");
    }
}
