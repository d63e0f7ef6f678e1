//! Where sentences end.

use super::mark::{Mark, mark};
use super::paragraph::is_capitals;
use super::reader::Reader;
use crate::lex::{Case, Punct};

/// A sentence before its role is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    /// First token, behind the list mark.
    pub first: usize,
    /// One behind the last token.
    pub end: usize,
    /// The list mark: its kind and its first token; it ends where the piece begins.
    pub mark: Option<(Mark, usize)>,
    /// Whether it is a heading run in before a colon or a list dash.
    pub heading: bool,
}

/// A bracket that is still open after so many tokens was never closed.
const OPEN_FOR: usize = 60;
/// A heading that runs into its text is no longer than this.
const RUN_IN: usize = 28;

/// Cuts a paragraph into sentences.
pub(super) fn pieces(reader: &Reader<'_>, first: usize, end: usize, found: &mut Vec<Piece>) {
    let mut at = first;
    while at < end {
        let marked = mark(reader, at, at == first)
            .filter(|&(kind, body)| body < end && (at == first || is_inner_mark(reader, at, kind)));
        let body = marked.map_or(at, |(_, body)| body);
        let mut mark = marked.map(|(kind, _)| (kind, at));
        let mut start = body;
        if let Some(behind) = run_in(reader, body, end) {
            found.push(Piece { first: body, end: behind, mark, heading: true });
            mark = None;
            start = behind;
            // The text behind may open with a mark of its own: `I. KINH TẾ - Thu ngân sách …`.
            if let Some((kind, body)) = super::mark::mark(reader, start, false).filter(|&(_, body)| body < end) {
                mark = Some((kind, start));
                start = body;
            }
        }
        let stop = sentence_end(reader, start, end);
        if start < stop {
            found.push(Piece { first: start, end: stop, mark, heading: false });
        }
        at = stop.max(start);
        while at < end && reader.is_break(at) {
            at += 1;
        }
    }
}

/// Inside a paragraph a dash is a mark only before a capital; a bracketed number always is.
fn is_inner_mark(reader: &Reader<'_>, at: usize, kind: Mark) -> bool {
    match kind {
        Mark::Dash | Mark::Plus | Mark::Bullet => reader.is_capital(at + 1) && !reader.glued(at),
        _ => true,
    }
}

/// One behind the last token of the sentence that starts at `first`.
fn sentence_end(reader: &Reader<'_>, first: usize, end: usize) -> usize {
    let mut open: Option<usize> = None;
    let mut at = first;
    while at < end {
        match reader.punct(at) {
            Some(Punct::Open) => open = Some(at),
            Some(Punct::Close) => open = None,
            Some(Punct::Stop | Punct::Exclamation | Punct::Ellipsis)
                if open.is_none_or(|from| at - from > OPEN_FOR) && ends(reader, at, end) =>
            {
                return trailing(reader, at + 1, end);
            }
            Some(Punct::Dash | Punct::Plus | Punct::Bullet) if at > first && opens_item(reader, at) => return at,
            _ => {}
        }
        at += 1;
    }
    end
}

/// Takes the signs that close a sentence with it: quotes, brackets, more stops.
fn trailing(reader: &Reader<'_>, mut at: usize, end: usize) -> usize {
    while at < end
        && matches!(
            reader.punct(at),
            Some(Punct::Stop | Punct::Ellipsis | Punct::Exclamation | Punct::Close | Punct::Semicolon)
        )
    {
        at += 1;
    }
    if at < end && reader.is(at, Punct::Quote) && reader.glued(at) {
        at += 1;
    }
    // `./.` ends an official text.
    if at + 1 < end && reader.is(at, Punct::Slash) && reader.is(at + 1, Punct::Stop) {
        at += 2;
    }
    at
}

/// Whether a list item opens in mid-line: a sign with blanks around it, after something that ends, before a capital.
fn opens_item(reader: &Reader<'_>, at: usize) -> bool {
    let after = matches!(reader.punct(at - 1), Some(Punct::Semicolon | Punct::Colon | Punct::Ellipsis));
    after && reader.is_capital(at + 1) && !reader.glued(at)
}

/// Whether the stop, ellipsis or exclamation at `at` ends a sentence.
fn ends(reader: &Reader<'_>, at: usize, end: usize) -> bool {
    let next = at + 1;
    if next >= end {
        return true;
    }
    let capital = reader.is_capital(next);
    match reader.punct(at) {
        Some(Punct::Ellipsis | Punct::Exclamation) => {
            capital
                || reader.is_break(next)
                || matches!(reader.punct(next), Some(Punct::Plus | Punct::Dash | Punct::Bullet))
                    && reader.is_capital(next + 1)
        }
        _ => {
            let word = at.checked_sub(1).map_or("", |last| reader.word(last));
            if is_abbreviation(word, reader, at) {
                return false;
            }
            // A stop glued to a word in lower case, or before a comma, is part of an abbreviation or a slip.
            let slip = (reader.glued(next) && !capital && !reader.word(next).is_empty())
                || matches!(reader.punct(next), Some(Punct::Comma | Punct::Semicolon));
            !slip
        }
    }
}

/// Whether the stop at `at` belongs to the word before it.
fn is_abbreviation(word: &str, reader: &Reader<'_>, at: usize) -> bool {
    if word.is_empty() || !reader.glued(at) {
        return false;
    }
    let named = reader.is_capital(at + 1) || reader.number(at + 1).is_some();
    match word {
        "tp" | "tx" | "tt" | "ts" | "ths" | "gs" | "pgs" | "bs" | "ks" | "kp" | "ql" | "đt" | "đc" | "đ/c" | "tdp"
        | "bscki" | "bsckii" => named,
        // `v.v.` goes on, unless a capital follows.
        "v" => !reader.is_capital(at + 1) || reader.glued(at + 1),
        "ha" | "kg" | "km" | "đ" => false,
        // An initial: `Hoàng B. Nam`, `P. Tân An`, `Đ.H`.
        _ => word.chars().count() == 1 && reader.case(at - 1) != Case::Lower && named && !super::mark::is_roman(word),
    }
}

/// Topics that are headings when nothing else stands before the colon.
const TOPICS: &[&str] = &[
    "kinh tế",
    "kinh tế - xã hội",
    "văn hóa - xã hội",
    "văn hóa xã hội",
    "văn hóa, xã hội",
    "quốc phòng - an ninh",
    "quốc phòng, an ninh",
    "quốc phòng an ninh",
    "an ninh - quốc phòng",
    "an ninh, quốc phòng",
    "an ninh trật tự",
    "xây dựng đảng",
    "xây dựng đảng, chính quyền",
    "xây dựng hệ thống chính trị",
    "xây dựng chính quyền",
    "cải cách hành chính",
    "nội chính",
    "vh - xh",
    "vh-xh",
    "kt - xh",
    "kt-xh",
    "qp - an",
    "qp-an",
    "kết quả",
    "tồn tại",
    "hạn chế",
    "tồn tại, hạn chế",
    "hạn chế, tồn tại",
    "khó khăn",
    "khó khăn, vướng mắc",
    "nguyên nhân",
    "mục tiêu",
    "nhiệm vụ",
    "nhiệm vụ trọng tâm",
    "phương hướng",
    "giải pháp",
    "phương hướng, nhiệm vụ",
    "mục tiêu, nhiệm vụ",
    "mục tiêu tổng quát",
    "mục tiêu cụ thể",
    "mục tiêu chung",
    "chỉ tiêu cụ thể",
    "các chỉ tiêu cụ thể",
    "chỉ tiêu chủ yếu",
    "các chỉ tiêu chủ yếu",
    "một số chỉ tiêu chủ yếu",
    "nhiệm vụ, giải pháp",
    "bài học kinh nghiệm",
    "ưu điểm",
    "khuyết điểm",
    "kết quả đạt được",
];

/// How headings begin that run into their text.
const OPENERS: &[&str] = &[
    "về ",
    "lĩnh vực ",
    "trong lĩnh vực ",
    "trên lĩnh vực ",
    "ở lĩnh vực ",
    "công tác ",
    "trong công tác ",
    "về công tác ",
    "trong sản xuất ",
    "trong phát triển ",
    "hướng tới ",
    "hướng đến ",
    "phương hướng ",
    "mục tiêu đến ",
    "mục tiêu năm ",
    "mục tiêu giai đoạn ",
    "mục tiêu nhiệm kỳ ",
    "nhiệm vụ năm ",
    "nhiệm vụ trọng tâm ",
    "chỉ tiêu năm ",
    "chỉ tiêu chủ yếu năm ",
    "một số tồn tại",
    "một số hạn chế",
    "những tồn tại",
    "những hạn chế",
    "những khó khăn",
];

/// Words that show that a sentence, not a heading, stands before the colon.
const VERBS: [&str; 16] =
    ["là", "đạt", "được", "đã", "có", "gồm", "cho", "như", "báo", "nêu", "sẽ", "cần", "yêu", "nhấn", "ước", "còn"];

/// The place behind a heading that runs into its text: before a colon, or capitals before a list dash.
fn run_in(reader: &Reader<'_>, first: usize, end: usize) -> Option<usize> {
    let limit = end.min(first + RUN_IN);
    let mut at = first;
    while at < limit {
        match reader.punct(at) {
            Some(Punct::Colon) => break,
            Some(Punct::Dash)
                if at > first + 1
                    && is_capitals(reader, first, at)
                    && reader.is_capital(at + 1)
                    && !reader.is_upper(at + 1) =>
            {
                return Some(at);
            }
            Some(Punct::Comma | Punct::Dash | Punct::And | Punct::Open | Punct::Close) | None => {}
            Some(_) => return None,
        }
        if reader.number(at).is_some_and(|number| !number.year_like)
            || reader.is_break(at)
            || VERBS.contains(&reader.word(at))
        {
            return None;
        }
        at += 1;
    }
    if at == first || at >= limit || at + 1 >= end || !reader.is_capital(first) {
        return None;
    }
    let line = reader.slice(first, at);
    let heading = is_capitals(reader, first, at)
        || TOPICS.contains(&line)
        || OPENERS.iter().any(|opener| line.starts_with(opener));
    (heading && !reader.is_break(at + 1)).then_some(at + 1)
}

#[cfg(test)]
mod tests {
    use crate::outline::testing::{same, sentences};

    fn check(text: &str, wanted: &[&str]) {
        let found = sentences(text);
        let found: Vec<&str> = found.lines().filter_map(|line| line.split_once(" | ").map(|(_, text)| text)).collect();
        same(text, &found.join("\n"), &wanted.join("\n"));
    }

    #[test]
    fn stops() {
        check(
            "Thu đạt 45,5 tỷ đồng tại TP. Đồng Mai. Chi đạt 3 tỷ đồng.",
            &["Thu đạt 45,5 tỷ đồng tại TP. Đồng Mai.", "Chi đạt 3 tỷ đồng."],
        );
        check("Trồng lúa, ngô, v.v. tăng 3 ha. Nuôi 5 con.", &["Trồng lúa, ngô, v.v. tăng 3 ha.", "Nuôi 5 con."]);
        check("Thu đạt 5 tỷ (tăng 3%).Chi đạt 2 tỷ.", &["Thu đạt 5 tỷ (tăng 3%).", "Chi đạt 2 tỷ."]);
        check(
            "Lúa 98 ha, ngô 4 ha…Thu nhập đạt 23 triệu đồng.",
            &["Lúa 98 ha, ngô 4 ha…", "Thu nhập đạt 23 triệu đồng."],
        );
        check("Đ/c Bí thư dự với 5 đ/c chi ủy. Họp xong.", &["Đ/c Bí thư dự với 5 đ/c chi ủy.", "Họp xong."]);
    }

    #[test]
    fn items_in_a_line() {
        check(
            "Kết quả đạt được: - Trồng 5 ha lúa; - Nuôi 3 con bò.",
            &["Kết quả đạt được:", "- Trồng 5 ha lúa;", "- Nuôi 3 con bò."],
        );
    }

    #[test]
    fn hard_wraps() {
        check(
            "Thu ngân sách trên địa bàn xã Đồng Mai đạt 45\ntỷ đồng, tăng 5% so với cùng kỳ năm\ntrước. Chi đạt 3 tỷ đồng.",
            &[
                "Thu ngân sách trên địa bàn xã Đồng Mai đạt 45⏎tỷ đồng, tăng 5% so với cùng kỳ năm⏎trước.",
                "Chi đạt 3 tỷ đồng.",
            ],
        );
        check(
            "1. Sản lượng lương thực đạt\n1.693 tấn, bằng\n98,5% kế hoạch (\ntăng 3%).\n2. Thu ngân sách đạt 5 tỷ đồng.",
            &[
                "1. Sản lượng lương thực đạt⏎1.693 tấn, bằng⏎98,5% kế hoạch (⏎tăng 3%).",
                "2. Thu ngân sách đạt 5 tỷ đồng.",
            ],
        );
        check("Kết quả đạt\n2. Chăn nuôi đạt 5 con.", &["Kết quả đạt", "2. Chăn nuôi đạt 5 con."]);
        check("Thu ngân sách\nđạt 45 tỷ đồng.", &["Thu ngân sách", "đạt 45 tỷ đồng."]);
    }
}
