//! Page furniture and captions: lines that a web page puts around a report.

use super::reader::Reader;
use crate::lex::Punct;
use crate::text::Pattern;

/// How a line of furniture behaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Furniture {
    /// The line itself.
    Line,
    /// The line and the short lines behind it (`Bình luận`, `Tin liên quan`, `Thống kê truy cập`).
    Block,
}

/// The longest line, in bytes, that can be furniture or a caption.
const LONGEST: usize = 400;

/// Lines that are furniture from their first words on; one pattern, anchored, over folded text.
static LINE: Pattern = Pattern::new(concat!(
    // `Z-[` is `[`, which cannot stand alone in a class; folded text has no `Z`.
    "^[ \t|:•*(Z-[-]*(?:",
    r"(?:ngày đăng|đăng ngày|đăng lúc|ngày cập nhật|cập nhật(?: lúc| ngày)?|ngày tạo|ngày xuất bản|đăng bởi|viết bởi|được đăng|thời gian đăng|post(?:ed)? (?:on|by)|last updated)[ :0-9|,-]",
    r"|(?:cập nhật|ngày đăng)$",
    r"|(?:số |số lượng |tổng )?(?:lượt|lần) (?:xem|truy cập|đọc|tải)|đã (?:xem|đọc)[ :]*[0-9]|đang (?:online|trực tuyến|truy cập)|(?:trực tuyến|hôm nay|hôm qua|tuần này|tuần trước|tháng này|tháng trước|tất cả|tổng truy cập|tổng số truy cập|tổng lượt truy cập|thống kê|online|total|visitors?|views?|hits?|khách online)[ ]*:[ ]*[0-9.,]*[ ]*(?:lượt|người|khách)?$",
    r"|(?:hôm nay|hôm qua|trực tuyến|tất cả|online|total) [0-9.,]+$",
    r"|(?:in bài này|in bài viết|gửi bài|gửi email|print|email|emailprint.*|chia sẻ(?: bài viết| zalo| facebook)*|facebook|zalo|twitter|lưu bài|quay lại|trở về|về trang trước|đầu trang|trang chủ|đăng nhập|đăng ký|liên hệ|sơ đồ trang|(?:mặc định )?cỡ chữ.*|xem cỡ chữ.*|font size.*|trả lời|gửi|hủy)[ .]*$",
    r"|email của bạn sẽ không|các trường bắt buộc|bạn phải đăng nhập|your email address|required fields|để lại (?:một )?(?:bình luận|trả lời)|lưu tên của tôi|mã xác nhận|nhập mã|captcha",
    r"|skip (?:to|ribbon)|turn (?:on|off) |theo dõi .* trên google|google news|bản quyền|copyright|ghi rõ nguồn|designed by|thiết kế bởi|powered by",
    r"|(?:nguồn|nguồn tin|nguồn ảnh|theo)[ ]*:|hotline|đường dây nóng|fax[ ]*:|điện thoại[ ]*:|email[ ]*:|website[ ]*:|địa chỉ[ ]*:",
    r"|chọn ngày|thời tiết|tỷ giá|giá vàng|thăm dò ý kiến|bình chọn|đánh giá bài viết|tổng số điểm của bài viết|click để đánh giá|xếp hạng[ ]*:[ ]*[0-9]|từ khóa[ ]*:|tags?[ ]*:",
    r"|cộng h[oò]a x[aã] h[oộ]i ch[uủ] ngh[iĩ]a|độc lập[ -]+tự do[ -]+hạnh phúc",
    r"|publish date [0-9]|view count|date [0-9][0-9][0-9][0-9]-[0-9][0-9](?:-[0-9][0-9])?$",
    r")"
));

/// Headings of blocks that have nothing to do with the report.
static BLOCK: Pattern = Pattern::new(concat!(
    "^[ \t|:•*-]*(?:bình luận|ý kiến bạn đọc|ý kiến của bạn|tin liên quan|bài liên quan|bài viết liên quan|các tin liên quan|các tin khác|các bài khác|tin khác|tin mới|tin mới hơn|tin cũ hơn|tin mới nhất|tin đọc nhiều|tin cùng chuyên mục|bài cùng chuyên mục|đọc thêm|xem thêm|những tin mới hơn|những tin cũ hơn|",
    r"thống kê truy cập|thống kê|số lượt truy cập|lượt truy cập|liên kết website|liên kết web|thông báo|video|hình ảnh hoạt động)[ :.…]*(?:[(][0-9]+[)])?[ ]*$"
));

/// A date line of a page: nothing but weekday, date, time and counters.
static DATELINE: Pattern = Pattern::new(concat!(
    r"^[ (Z-[|-]*(?:[0-9][0-9]?:[0-9][0-9](?::[0-9][0-9])?'?[ ,|-]+)?(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn|sáng|chiều|lúc|ngày)[ ,|:-]*)*",
    r"[0-9][0-9]?[0-9]?[0-9]?[/.-][0-9][0-9]?(?:[/.-][0-9][0-9][0-9]?[0-9]?)?(?:[]Z-[ ,|:/()-]|[0-9]|gmt|am|pm|h|lúc|[+]|(?:số )?(?:lượt|lần) (?:xem|đọc|truy cập)|view count|in bài viết)*$"
));

/// A name of a picture file.
const PICTURES: [&str; 5] = [".jpg", ".jpeg", ".png", ".gif", ".webp"];

/// Compiles the patterns.
#[cfg(target_arch = "wasm32")]
pub fn prepare() {
    [&LINE, &BLOCK, &DATELINE].into_iter().for_each(Pattern::prepare);
}

/// Whether the folded line is page furniture, and of which kind.
pub(super) fn furniture(line: &str) -> Option<Furniture> {
    if line.len() > LONGEST {
        return None;
    }
    if !line.chars().any(char::is_alphanumeric) {
        return Some(Furniture::Line);
    }
    if is_pager(line) {
        return Some(Furniture::Line);
    }
    // `38 người đã bình chọn`
    let counted = line.trim_start_matches(|c: char| c.is_ascii_digit() || " .".contains(c));
    if counted.len() < line.len() && ["người đã bình chọn", "lượt bình chọn", "phiếu bình chọn"].contains(&counted)
    {
        return Some(Furniture::Line);
    }
    // `Giá vàng biến động mạnh, chỉ số giá vàng tăng 1,8%` begins a report.
    if ["thời tiết", "tỷ giá", "giá vàng"].iter().any(|head| line.starts_with(head))
        && line.contains([',', '.', ';', '%'])
    {
        return None;
    }
    let (opens, dated) = opening(line);
    if opens && opens_block(line) && BLOCK.is_in(line) {
        return Some(Furniture::Block);
    }
    (opens && LINE.is_in(line) || dated && DATELINE.is_in(line)).then_some(Furniture::Line)
}

/// `‹ Trang trước 24 25 26 Trang sau ›`, `Trang 3/10`, `P. 17`: pages and nothing but their numbers.
fn is_pager(line: &str) -> bool {
    const WAYS: [&str; 17] = [
        "lượt truy cập",
        "lượt xem",
        "phản hồi",
        "bình luận",
        "hiển thị",
        "trang trước",
        "trang sau",
        "trang đầu",
        "trang cuối",
        "trang tiếp",
        "trang kế",
        "trước đó",
        "tiếp theo",
        "trang",
        "page",
        "p",
        "of",
    ];
    // A lone word is no page.
    if !line.contains(' ') || line.len() > 80 {
        return false;
    }
    // `Hiển thị 4 - 8 of 1.792 kết quả`
    let line = if line.starts_with("hiển thị") {
        line.trim_end_matches([' ', '.']).trim_end_matches("kết quả")
    } else {
        line
    };
    let mut rest = line.trim_matches([' ', '\t', '‹', '›', '«', '»', '<', '>', '|', '"', '.', '…']);
    let mut ways = 0;
    while let Some(&first) = rest.as_bytes().first() {
        let way = |way: &&str| if way.as_bytes().first() == Some(&first) { rest.strip_prefix(*way) } else { None };
        let Some(behind) = WAYS.iter().find_map(way) else {
            let digits = rest.trim_start_matches(|c: char| {
                let sign = matches!(c, '[' | ']' | '(' | ')' | '.' | ' ' | '…' | '‹' | '›' | '«' | '»' | '<' | '>');
                c.is_ascii_digit() || sign || matches!(c, '|' | '\t' | '/' | '-' | ':' | ',')
            });
            if digits.len() == rest.len() {
                return false;
            }
            rest = digits;
            continue;
        };
        ways += 1;
        rest = behind;
    }
    ways > 0
}

/// Whether a folded line starts as one of furniture may, and whether as a date line may; most lines of a report do neither,
/// and the patterns need not look at them.
fn opening(line: &str) -> (bool, bool) {
    let body = line.trim_start_matches([' ', '\t', '|', ':', '•', '*', '(', '[', '-']);
    let Some(head) = body.as_bytes().get(..2) else { return (false, false) };
    let may = |words: &Beginnings| words.0[usize::from(beginning(head) >> 6)] >> (beginning(head) & 63) & 1 != 0;
    let one_of = |words: &[&str]| words.iter().any(|word| starts(body, head, word));
    let dated = opens_date(body.as_bytes()) || may(&DATED_BEGIN) && one_of(DATED);
    // In the module the words would take more room than the patterns take time.
    (may(&OPENING_BEGIN) && (cfg!(target_arch = "wasm32") || one_of(OPENING)), dated)
}

/// Whether a folded line starts as a heading of [`BLOCK`] may.
fn opens_block(line: &str) -> bool {
    let body = line.trim_start_matches([' ', '\t', '|', ':', '•', '*', '-']);
    ["b", "ý", "tin ", "các ", "đọc", "xem", "nh", "th", "số", "l", "v", "h"].iter().any(|head| body.starts_with(head))
}

/// The first two bytes of some words, as a set of 512: most lines of a report begin otherwise.
struct Beginnings([u64; 8]);

static OPENING_BEGIN: Beginnings = Beginnings::of(OPENING);
static DATED_BEGIN: Beginnings = Beginnings::of(DATED);

impl Beginnings {
    const fn of(words: &[&str]) -> Self {
        let (mut set, mut at) = ([0; 8], 0);
        while at < words.len() {
            let place = beginning(words[at].as_bytes());
            set[(place >> 6) as usize] |= 1 << (place & 63);
            at += 1;
        }
        Self(set)
    }
}

/// The place of two bytes in a set of [`Beginnings`].
const fn beginning(word: &[u8]) -> u16 {
    (word[0] as u16 ^ (word[1] as u16) << 3) & 511
}

/// Whether a line begins with a number, a sign of dates or times and another digit: `1. Về kinh tế` is no date line.
fn opens_date(body: &[u8]) -> bool {
    let digits = body.iter().take(5).take_while(|byte| byte.is_ascii_digit()).count();
    (1..=4).contains(&digits)
        && matches!(body.get(digits..digits + 2), Some([b'/' | b'.' | b'-' | b':', second]) if second.is_ascii_digit())
}

/// Whether `body`, whose first two bytes are `head`, starts with a word.
fn starts(body: &str, head: &[u8], word: &str) -> bool {
    word.as_bytes().get(..2) == Some(head) && body.starts_with(word)
}

/// How the alternatives of [`LINE`] and [`BLOCK`] start.
const OPENING: &[&str] = &[
    "ngày đăng",
    "ngày cập",
    "ngày tạo",
    "ngày xuất",
    "đăng ngày",
    "đăng lúc",
    "đăng bởi",
    "đăng nhập",
    "đăng ký",
    "cập nhật",
    "viết bởi",
    "được đăng",
    "thời gian đăng",
    "thời tiết",
    "post",
    "last updated",
    "số lượt",
    "số lượng lượt",
    "số lần",
    "lượt xem",
    "view count",
    "lượt truy",
    "lượt đọc",
    "lượt tải",
    "lần xem",
    "lần truy",
    "lần đọc",
    "lần tải",
    "đã xem",
    "đã đọc",
    "đang online",
    "đang trực",
    "đang truy",
    "trực tuyến",
    "hôm ",
    "tuần này",
    "tuần trước",
    "tháng này",
    "tháng trước",
    "tất cả",
    "tổng truy",
    "tổng số truy",
    "tổng số điểm",
    "tổng lượt",
    "thống kê",
    "online",
    "total",
    "visitor",
    "view",
    "publish",
    "hit",
    "khách online",
    "in bài",
    "gửi",
    "print",
    "email",
    "chia sẻ",
    "facebook",
    "zalo",
    "twitter",
    "lưu bài",
    "lưu tên",
    "quay lại",
    "trở về",
    "về trang",
    "đầu trang",
    "trang chủ",
    "liên hệ",
    "liên kết",
    "sơ đồ",
    "cỡ chữ",
    "mặc định",
    "xem cỡ",
    "xem thêm",
    "font",
    "trả lời",
    "hủy",
    "các trường",
    "các tin",
    "các bài",
    "bạn phải",
    "your",
    "required",
    "để lại",
    "mã ",
    "nhập mã",
    "captcha",
    "skip",
    "turn",
    "theo dõi",
    "theo:",
    "theo :",
    "theo  ",
    "google",
    "bản quyền",
    "copyright",
    "ghi rõ",
    "designed",
    "thiết kế",
    "powered",
    "nguồn:",
    "nguồn :",
    "nguồn  ",
    "nguồn tin",
    "nguồn ảnh",
    "hotline",
    "đường dây",
    "fax",
    "điện thoại",
    "website",
    "địa chỉ",
    "chọn ngày",
    "tỷ giá",
    "giá vàng",
    "thăm dò",
    "bình luận",
    "bình chọn",
    "đánh giá bài",
    "click",
    "xếp hạng",
    "từ khóa",
    "tag",
    "cộng h",
    "độc lập",
    "date",
    "ý kiến",
    "tin ",
    "bài liên",
    "bài viết",
    "bài cùng",
    "đọc thêm",
    "những tin",
    "thông báo",
    "video",
    "hình ảnh hoạt",
];

/// How the words of [`DATELINE`] start.
const DATED: &[&str] = &["thứ ", "chủ nhật", "t2", "t3", "t4", "t5", "t6", "t7", "cn", "sáng", "chiều", "lúc", "ngày"];

/// Words that a caption opens with.
const OPENERS: [&str; 12] = [
    "ảnh",
    "quang cảnh",
    "toàn cảnh",
    "hình ảnh",
    "một số hình ảnh",
    "các đại biểu dự",
    "các đại biểu tham dự",
    "các đại biểu chụp",
    "các đại biểu biểu quyết",
    "đại biểu dự",
    "khung cảnh",
    "(ảnh",
];

/// Who a caption shows.
const SHOWN: [&str; 9] =
    ["đồng chí", "các đồng chí", "đ/c", "ông", "bà", "lãnh đạo", "đại diện", "đại biểu", "các đại biểu"];

/// What somebody in a picture does.
const ACTS: [&str; 17] = [
    "phát biểu",
    "trao ",
    "tặng ",
    "thông qua báo cáo",
    "trình bày",
    "báo cáo kết quả",
    "báo cáo tại",
    "khai mạc",
    "bế mạc",
    "kết luận hội nghị",
    "tại hội nghị",
    "tại buổi",
    "biểu quyết",
    "chụp ảnh",
    "thăm hỏi",
    "điều hành",
    "bỏ phiếu",
];

/// Whether the line `first..end`, alone in its paragraph, is the caption of a photograph.
pub(super) fn is_caption(reader: &Reader<'_>, first: usize, end: usize) -> bool {
    let line = reader.slice(first, end);
    if line.len() > LONGEST {
        return false;
    }
    let name = line.trim_end_matches([')', ' ', '.']);
    if PICTURES.iter().any(|ending| name.ends_with(ending)) {
        return true;
    }
    let body = line.trim_start_matches(['(', ' ', '*']);
    let head = body.as_bytes().get(..2).unwrap_or_default();
    // `Tin, ảnh: Thu Hằng` signs the text.
    if ["tin", "bài", "tác giả"].iter().any(|label| starts_with_words(body, label)) && name.contains(':') {
        return false;
    }
    // More than one sentence, a colon or a list is told, not shown.
    let told = (first..end.saturating_sub(1)).any(|at| {
        matches!(reader.punct(at), Some(Punct::Semicolon | Punct::Ellipsis))
            || (reader.is(at, Punct::Stop)
                && reader.is_capital(at + 1)
                && reader.word(at.wrapping_sub(1)).chars().count() > 2)
    });
    if told {
        return false;
    }
    if line.contains("ảnh") && ["ảnh:", "ảnh minh họa", "ảnh tư liệu", "(ảnh"].iter().any(|words| line.contains(words))
    {
        return end - first < 45;
    }
    if (first..end).any(|at| reader.is(at, Punct::Colon)) {
        return false;
    }
    if OPENERS.iter().any(|opener| starts(body, head, opener) && starts_with_words(body, opener)) {
        return end - first < 30;
    }
    end - first < 50
        && SHOWN.iter().any(|who| starts(body, head, who) && starts_with_words(body, who))
        && ACTS.iter().any(|act| line.contains(act))
        && !line.contains("yêu cầu")
}

/// Whether `text` starts with the words and a word ends there.
fn starts_with_words(text: &str, words: &str) -> bool {
    text.strip_prefix(words).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::furniture;
    use crate::outline::testing::{same, sentences};

    /// Whether a folded line alone is furniture.
    fn check(line: &str, wanted: bool) {
        assert_eq!(furniture(line).is_some(), wanted, "{line:?}");
    }

    #[test]
    fn lines_of_a_page() {
        for line in [
            "lượt xem: 556",
            "17:01 - thứ năm, 20/12/2018 lượt xem: 10931 in bài viết",
            "09:21, 25/07/2020",
            "9:42' 4/1/2017",
            "đăng ngày 10/07/2018",
            "trực tuyến: 145",
            "thứ năm,  30/03/2023",
            "20/07/2021 15:21 | 0",
            "trả lời",
            "email của bạn sẽ không được hiển thị",
            "bình luận",
            ";",
            "cập nhật lúc 09:07, thứ ba, 01/08/2017 (gmt+7)",
            "thứ năm, 14/07/2022, 09:05 [gmt+7]",
            "‹ trang trước 24 25 26 trang sau ›",
            "1 2 3 … 12 trang cuối »",
        ] {
            check(line, true);
        }
        for line in [
            "lượt khách đạt 556 nghìn",
            "09:21, 25/07/2020 hội nghị",
            "hôm nay xã họp",
            "trả lời 12 kiến nghị của cử tri",
            "12 ha lúa",
            "thống kê cho thấy thu đạt 5 tỷ đồng",
            "bình luận của 5 đại biểu",
            "9/9 chỉ tiêu đạt",
            "12 25",
            "trang trước có 3 bảng",
        ] {
            check(line, false);
        }
    }

    #[test]
    fn captions() {
        let text = "Xã Đồng Mai họp\nQuang cảnh hội nghị.\nĐồng chí Bí thư phát biểu chỉ đạo tại hội nghị.\nĐồng chí Bí thư yêu cầu thu đạt 5 tỷ đồng.\nảnh 1.jpg\nThu ngân sách đạt 12 tỷ đồng.";
        same(
            text,
            &sentences(text),
            "title lead | Xã Đồng Mai họp\ncaption lead | Quang cảnh hội nghị.\ncaption lead | Đồng chí Bí thư phát biểu chỉ đạo tại hội nghị.\nprose results | Đồng chí Bí thư yêu cầu thu đạt 5 tỷ đồng.\ncaption lead | ảnh 1.jpg\nprose results | Thu ngân sách đạt 12 tỷ đồng.",
        );
    }
}
