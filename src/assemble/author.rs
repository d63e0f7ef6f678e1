//! Who signs a text (tác giả, người ký).

use super::personal_name::is_family_name;
use super::post;
use super::tape::Tape;
use crate::lex::{Case, Punct, TokenKind};

/// The tokens of the signature: behind `Tin, ảnh:` or `Tác giả:`, a name alone on a line below the text, initials
/// (`S.T`, `Hoàng B.`), the name below `CHỦ TỊCH`, or a name behind the last full stop of the text.
pub(super) fn author(
    tape: Tape<'_>,
    lines: &[(usize, usize)],
    is_page: impl Fn(usize) -> bool,
) -> Option<(usize, usize)> {
    let last =
        lines.iter().rposition(|&(first, end)| end - first >= 12 || ends_sentence(tape, end) && end - first >= 8)?;
    let below =
        lines.iter().enumerate().skip(last + 1).take(14).filter(|(number, _)| !is_page(*number)).map(|(_, &line)| line);
    let mut labelled = false;
    let mut signs = false;
    let mut below = below.peekable();
    while let Some((first, end)) = below.next() {
        if let Some(from) = label(tape, first, end) {
            if let Some(found) = signature(tape, from, end, true) {
                return Some(found);
            }
            labelled = from >= end;
            continue;
        }
        // `TM. ỦY BAN NHÂN DÂN`, `CHỦ TỊCH`, `(Đã ký)`: the name stands below.
        if tape.says_any(first, &["tm", "kt", "t/m", "nơi nhận", "đã ký"]).is_some()
            || post::head(tape, first).is_some() && tape.case(first) == Case::Upper
        {
            signs = true;
            continue;
        }
        // `Thu Hằng – UBND xã An Hòa`: whose the author is stands behind the name.
        let name = (first + 2..end)
            .find(|&at| tape.punct(at) == Some(Punct::Dash))
            .filter(|&at| (at + 1..end).any(|k| whose(tape, k)));
        if let Some(found) = signature(tape, first, name.unwrap_or(end), labelled || signs || name.is_some()) {
            return Some(found);
        }
        // `MINH KHUÊ` as the last words of a page.
        let last = below.peek().is_none_or(|&(first, end)| end == first + 1 && tape.word(first).is_empty());
        if last && end - first <= 3 && (first..end).all(|at| tape.case(at) == Case::Upper) {
            return signature(tape, first, end, true);
        }
    }
    let &(first, end) = lines.get(last)?;
    labelled_within(tape, first, end).or_else(|| inline(tape, first, end))
}

fn ends_sentence(tape: Tape<'_>, end: usize) -> bool {
    end > 0 && matches!(tape.punct(end - 1), Some(Punct::Stop | Punct::Ellipsis | Punct::Exclamation))
}

const LABELS: &[&str] = &[
    "tin",
    "bài",
    "ảnh",
    "tin bài",
    "tin ảnh",
    "bài ảnh",
    "tin và ảnh",
    "bài và ảnh",
    "tác giả",
    "thực hiện",
    "người viết",
    "ctv",
    "cộng tác viên",
    "pv",
    "phóng viên",
    "tác giả bài viết",
    "người đăng",
    "biên tập",
];

/// The end of a label of authorship at `first`: `Tin, ảnh:`, `CTV`.
fn label(tape: Tape<'_>, first: usize, end: usize) -> Option<usize> {
    let mut at = first + usize::from(tape.punct(first) == Some(Punct::Open));
    let mut labels = 0;
    while let Some(next) = tape.says_any(at, LABELS).filter(|&next| next <= end) {
        labels += 1;
        at = next;
        if matches!(tape.punct(at), Some(Punct::Comma | Punct::Dash | Punct::And | Punct::Slash))
            || tape.word(at) == "và"
        {
            at += 1;
        }
    }
    let colon = tape.punct(at) == Some(Punct::Colon);
    (labels > 0 && (colon || at >= end || matches!(tape.word(first), "ctv" | "pv"))).then_some(at + usize::from(colon))
}

/// A label at the end of the last paragraph: `… trong năm./. Tin, ảnh: An Bình`.
fn labelled_within(tape: Tape<'_>, first: usize, end: usize) -> Option<(usize, usize)> {
    let from = end.saturating_sub(12).max(first);
    (from..end)
        .find_map(|at| {
            label(tape, at, end).filter(|&next| next > at && next < end && tape.punct(next - 1) == Some(Punct::Colon))
        })
        .and_then(|at| signature(tape, at, end, true))
}

/// A name behind the last full stop of the text, when nothing follows.
fn inline(tape: Tape<'_>, first: usize, end: usize) -> Option<(usize, usize)> {
    let stop = (end.saturating_sub(5).max(first)..end)
        .rev()
        .find(|&at| matches!(tape.punct(at), Some(Punct::Stop | Punct::Slash)))?;
    (stop > first + 8 && stop + 1 < end && is_family_name(tape.word(stop + 1)))
        .then(|| signature(tape, stop + 1, end, false))
        .flatten()
}

/// Whether a body or a place is named at `at`.
fn whose(tape: Tape<'_>, at: usize) -> bool {
    super::personal_name::is_body(tape, at) || post::is_place_level(tape.word(at))
}

/// The signature that fills `first..end`: names of two to five syllables, initials, or two names joined by a dash.
fn signature(tape: Tape<'_>, first: usize, end: usize, sure: bool) -> Option<(usize, usize)> {
    let (mut first, mut end) = (first, end);
    while first < end && matches!(tape.punct(first), Some(Punct::Open | Punct::Dash | Punct::Quote)) {
        first += 1;
    }
    while end > first
        && matches!(
            tape.punct(end - 1),
            Some(Punct::Close | Punct::Quote | Punct::Slash | Punct::Comma | Punct::Bullet)
        )
    {
        end -= 1;
    }
    // A stop belongs to an initial (`Hoàng B.`) and not to a name.
    let initial_before = |at: usize| at > first && tape.word(at - 1).chars().count() == 1;
    if end > first && tape.dot(end - 1) && !initial_before(end - 1) {
        end -= 1;
    }
    let (mut syllables, mut initials, mut joints) = (0, 0, 0);
    for at in first..end {
        match tape.token(at)?.kind {
            TokenKind::Word(_) if tape.capital(at) => {
                syllables += 1;
                initials += usize::from(tape.word(at).chars().count() == 1);
            }
            TokenKind::Word(_) if tape.word(at) == "và" => joints += 1,
            TokenKind::Punct(Punct::Stop | Punct::Other) if tape.dot(at) && initial_before(at) => {}
            TokenKind::Punct(Punct::Dash | Punct::Comma) => joints += 1,
            _ => return None,
        }
    }
    let names = joints + 1;
    let fits = syllables >= names.max(2) && syllables <= 5 * names && names <= 3 || sure && syllables == 1;
    let body = (first..end).any(|at| whose(tape, at));
    // Without a label a line of capitals is a signature only when it looks like a name or like initials.
    let shouts =
        (first..end).all(|at| tape.case(at) != Case::Initial || tape.word(at).chars().count() == 1) && initials == 0;
    (fits && !body && (sure || !shouts || is_family_name(tape.word(first)))).then_some((first, end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assemble::tape::with_tape;

    const BODY: &str = "Hội nghị đã đánh giá kết quả công tác của xã trong sáu tháng qua và bàn nhiệm vụ tới.\n";

    fn check(tail: &str, want: Option<&str>) {
        let got = with_tape(&format!("{BODY}{tail}"), |tape| {
            author(tape, &tape.lines(), |_| false).map(|(first, end)| tape.text(first, end))
        });
        assert_eq!(got.as_deref(), want, "behind {tail:?}");
    }

    #[test]
    fn a_name_below_the_text_signs_it() {
        check("Hoàng Thu", Some("Hoàng Thu"));
        check("Minh Khuê\nTrực tuyến: 145\nHôm nay: 1326", Some("Minh Khuê"));
        check("Vũ Liên – Nhật Hà", Some("Vũ Liên – Nhật Hà"));
        check("Hoàng B.", Some("Hoàng B."));
        check("S.T\n\n;\n.", Some("S.T"));
        check("Thu Hằng – UBND xã An Hòa", Some("Thu Hằng"));
        check("MINH KHUÊ\n|", Some("MINH KHUÊ"));
    }

    #[test]
    fn a_label_tells_who_signs() {
        check("Tin, ảnh: Thu Hằng", Some("Thu Hằng"));
        check("Thực hiện:\nLê Mơ", Some("Lê Mơ"));
        check("CTV Phan Lan", Some("Phan Lan"));
        check("(Tác giả: Đức Hiền)", Some("Đức Hiền"));
    }

    #[test]
    fn the_name_below_the_post_signs_a_document() {
        check("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n(Đã ký)\nLê Văn Mẫn", Some("Lê Văn Mẫn"));
    }

    #[test]
    fn other_lines_do_not_sign() {
        check("Toàn cảnh hội nghị", None);
        check("Bình luận\nEmail", None);
        check("UBND Xã An Hòa", None);
        check("TIN KHÁC\nXã An Hòa ra quân làm đường", None);
        check("", None);
    }
}
