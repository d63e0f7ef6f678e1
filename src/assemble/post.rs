//! Posts of people (chức vụ) and the words of address before a name (đồng chí, ông, bà).

use super::personal_name::{Trust, is_family_name, is_frequent_family_name, personal_name, run};
use super::phrases::Phrases;
use super::tape::Tape;
use crate::lex::{Case, Punct, Sieve, TokenKind};
use std::sync::LazyLock;

/// A word of address, and what it says of the name behind.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Honorific {
    /// One behind its last token.
    pub(super) end: usize,
    /// It may also be an everyday word, so that a family name must follow (`anh`, `bà`, `đảng viên`).
    pub(super) weak: bool,
    /// It is a rank or a degree, which is a title (`Thượng tá`, `Tiến sĩ`).
    pub(super) rank: bool,
}

/// The word of address at `at`.
pub(super) fn honorific(tape: Tape<'_>, at: usize) -> Option<Honorific> {
    let strong = |end| Some(Honorific { end, weak: false, rank: false });
    let weak = |end| Some(Honorific { end, weak: true, rank: false });
    let rank = |end| Some(Honorific { end, weak: false, rank: true });
    let two = |second: &str| tape.word(at + 1) == second;
    if !ADDRESS.sieve().may_hold(tape.trace(at)) {
        return None;
    }
    match tape.word(at) {
        "đồng" if two("chí") => strong(at + 2),
        "đ/c" | "đc" => strong(at + 1),
        "đ" if (tape.dot(at + 1) || tape.punct(at + 1) == Some(Punct::Slash))
            && tape.word(at + 2) == "c"
            && tape.touch(at) =>
        {
            strong(at + 3 + usize::from(tape.dot(at + 3) && tape.touch(at + 2) && tape.capital(at + 4)))
        }
        "anh" if two("hùng") => {
            // `Anh hùng LLVTND`, `Anh hùng Lao động`
            let branch =
                tape.says_any(at + 2, &["llvtnd", "llvt", "lao động", "lực lượng vũ trang nhân dân", "liệt sĩ"]);
            weak(branch.unwrap_or(at + 2))
        }
        "mẹ" => weak(tape.says_any(at, &["mẹ việt nam anh hùng", "mẹ vnah"])?),
        "ông" | "bà" | "anh" | "chị" | "cụ" | "cô" | "thầy" | "em" | "cháu" => {
            weak(at + 1 + usize::from(matches!(tape.word(at), "cô" | "thầy") && two("giáo")))
        }
        "đảng" if two("viên") => weak(at + 2),
        "nghệ" if two("nhân") => weak(at + 2),
        "liệt" if two("sĩ") || two("sỹ") => weak(at + 2),
        "đại" | "thượng" | "trung" | "thiếu" if two("tá") || two("úy") || two("tướng") => rank(at + 2),
        "hòa" if two("thượng") => rank(at + 2),
        "thượng" if two("tọa") => rank(at + 2),
        "linh" if two("mục") => rank(at + 2),
        "đại" if two("đức") => rank(at + 2),
        "tiến" | "thạc" | "bác" if two("sĩ") || two("sỹ") => rank(at + 2),
        "kỹ" | "kĩ" if two("sư") => rank(at + 2),
        "ths" | "ts" | "pgs" | "gs" | "bs" | "ks" => rank(at + 1 + usize::from(tape.dot(at + 1))),
        _ => None,
    }
}

/// The words that [`honorific`] may begin with.
static ADDRESS: Phrases = Phrases::new(
    "\
        đồng, đ/c, đc, đ, anh, mẹ, ông, bà, chị, cụ, cô, thầy, em, cháu, đảng, nghệ, liệt, đại, thượng, trung, thiếu, hòa, \
        linh, tiến, thạc, bác, kỹ, kĩ, ths, ts, pgs, gs, bs, ks",
);

/// The end of the words that open a post at `at` (`Phó Bí thư`, `Trưởng`, `Thành ủy viên`, `PCT`).
pub(super) fn head(tape: Tape<'_>, at: usize) -> Option<usize> {
    head_within(tape, at, PREFIXES)
}

/// No post has more words in front of its own (`nguyên Phó Bí thư` has two); a text that says `phó phó phó …` is not read on.
const PREFIXES: usize = 8;

/// [`head`], with at most so many words before the post itself.
fn head_within(tape: Tape<'_>, at: usize, left: usize) -> Option<usize> {
    let deeper = |at: usize| left.checked_sub(1).and_then(|left| head_within(tape, at, left));
    let first = tape.word(at);
    match first {
        "" => None,
        "nguyên" | "quyền" | "cựu" | "tân" => deeper(at + 1).filter(|_| at + 1 < tape.len()),
        "phó" => {
            // `đối phó`, `ứng phó`; `Trưởng, phó các đoàn thể` names nobody.
            let verb = at > 0 && matches!(tape.word(at - 1), "đối" | "ứng");
            let next = tape.word(at + 1);
            (!verb && !next.is_empty() && next != "các").then(|| deeper(at + 1).unwrap_or(at + 1))
        }
        "trưởng" => {
            let verb = at > 0 && matches!(tape.word(at - 1), "tăng" | "sinh" | "thị" | "trường");
            let next = tape.word(at + 1);
            (!verb && !next.is_empty() && !matches!(next, "các" | "những" | "thành")).then_some(at + 1)
        }
        // `PCT HĐND`, `UVBTVHU`, `BTĐU`
        _ if tape.case(at) == Case::Upper
            && (SHORT.has(first) || first.starts_with("uvb") || first.starts_with("uvt")) =>
        {
            Some(at + 1)
        }
        _ => {
            let end = HEADS.end(tape, at)?;
            let named = match (first, tape.word(at + 1)) {
                // Of delegates only those of an assembly hold a post; the others attend.
                ("đại", _) => matches!(tape.word(end), "quốc" | "hđnd" | "hội"),
                _ => true,
            };
            named.then_some(end)
        }
    }
}

/// What opens a post, longest first where one begins another. Open ends: the body follows.
static HEADS: Phrases = Phrases::new(
    "\
        bí thư, bí thu, chủ tịch, chủ nhiệm, giám đốc, chánh văn phòng, chánh án, chánh thanh tra, ủy viên, \
        tỉnh ủy viên, thành ủy viên, huyện ủy viên, quận ủy viên, thị ủy viên, đảng ủy viên, chi ủy viên, \
        trung ương ủy viên, hiệu trưởng, hiệu phó, tổ trưởng, tổ phó, đội trưởng, đội phó, trạm trưởng, \
        trạm phó, chỉ huy trưởng, chỉ huy phó, chính trị viên, chính ủy, tư lệnh, viện trưởng, cục trưởng, \
        chi cục trưởng, vụ trưởng, bộ trưởng, thứ trưởng, hạt trưởng, nhóm trưởng, thủ tướng, thủ trưởng, \
        tổng bí thư, tổng giám đốc, tham mưu trưởng, kế toán trưởng, kế toán, thư ký, đại biểu, xóm trưởng, \
        thôn trưởng, ấp trưởng, bản trưởng, hội trưởng, hội phó, đoàn trưởng, già làng, phụ trách, đồng trưởng, \
        kiểm sát viên, chuyên viên, công chức",
);

/// Posts in letters.
static SHORT: Phrases = Phrases::new(
    "bt, pbt, ct, pct, tuv, huv, quv, đuv, uv, ubtv, gđ, pgđ, tvtu, btđu, pbtđu, bthu, pbthu, bttu, ctubnd, pctubnd, \
        cthđnd, pcthđnd",
);

/// One post read from the text.
#[derive(Clone, Copy)]
pub(super) struct Post {
    /// One behind its last token.
    pub(super) end: usize,
    /// The name right behind it (`Chủ tịch UBND xã Lê Văn An`).
    pub(super) name: Option<(usize, usize)>,
    /// The name stands where a place could: right behind `xã`, `phường`, `Huyện ủy`.
    pub(super) doubtful: bool,
}

/// Reads the post that opens at `at`: its head and the body behind it, up to a verb, a mark or a name.
pub(super) fn post(tape: Tape<'_>, at: usize, seek_name: bool) -> Option<Post> {
    let mut end = head(tape, at)?;
    while end < at + 24 {
        if seek_name
            && tape.capital(end)
            && let Some((from, to, doubtful)) = name_in_run(tape, end)
        {
            return Some(Post { end: from, name: Some((from, to)), doubtful });
        }
        match step(tape, at, end) {
            Some(next) => end = next,
            None => break,
        }
    }
    // A joint that nothing follows is no part of the post.
    while end > at + 1
        && (tape.word(end - 1).is_empty() && !is_number(tape, end - 1) || matches!(tape.word(end - 1), "và" | "kiêm"))
    {
        end -= 1;
    }
    Some(Post { end, name: None, doubtful: false })
}

/// Where the post that started at `start` goes on behind `at`; `None` where it is complete.
fn step(tape: Tape<'_>, start: usize, at: usize) -> Option<usize> {
    let word = tape.word(at);
    if word.is_empty() {
        return joint(tape, at);
    }
    let before = tape.word(at - 1);
    if honorific(tape, at).is_some_and(|h| !h.weak) && before != "ban" {
        return None;
    }
    if head(tape, at).is_some() && before != "kiêm" && at > start && opens_anew(word) {
        return None;
    }
    if word == "và" {
        let next = at + 1;
        let goes_on = tape.capital(next)
            && head(tape, next).is_none()
            && honorific(tape, next).is_none()
            && personal_name(tape, next, Trust::Post).is_none();
        return goes_on.then_some(next);
    }
    if tape.case(at) == Case::Lower && before != "ban" && (STOPS.has(word) || VERBS.at(tape, at)) {
        return None;
    }
    if tape.case(at) == Case::Lower && is_complete(tape, at) {
        return None;
    }
    // In a line of capitals the verbs are capitals too.
    if tape.case(at) == Case::Upper && before != "ban" && VERBS.at(tape, at) {
        return None;
    }
    Some(at + 1)
}

/// Whether the body before the lower-case word at `at` is complete, so that the word belongs to what is told:
/// `HĐND xã | bàn giao`, `phường An Lộc | trao`, `Đảng ủy | mong`.
fn is_complete(tape: Tape<'_>, at: usize) -> bool {
    let word = tape.word(at);
    if is_place_level(word)
        || matches!(
            word,
            "ủy" | "đoàn"
                | "thị"
                | "thành"
                | "khóa"
                | "nhiệm"
                | "cấp"
                | "số"
                | "đặc"
                | "kiêm"
                | "khối"
                | "cơ"
                | "quân"
        )
    {
        return false;
    }
    let before = tape.word(at - 1);
    if matches!(before, "xã" | "phường" | "trấn" | "huyện" | "quận" | "tỉnh") && tape.case(at - 1) != Case::Upper
    {
        return true;
    }
    if matches!(before, "ubnd" | "hđnd" | "mttq") || before == "ủy" && tape.case(at - 1) == Case::Lower {
        return !matches!(word, "viên" | "ban" | "bộ");
    }
    let mut first = at;
    while first > 0 && tape.capital(first - 1) {
        first -= 1;
    }
    first < at && first > 0 && is_place_level(tape.word(first - 1)) && tape.case(first) != Case::Upper
}

/// Posts that stand behind another one without a comma; `Phó Bí thư Thường trực` and `Trưởng ban` do not.
fn opens_anew(word: &str) -> bool {
    !matches!(word, "thường" | "đại" | "phụ" | "công" | "chuyên" | "kiểm" | "thư" | "kế" | "tổ" | "chi" | "đảng")
}

/// A mark inside the name of a body: `Kinh tế - Xã hội`, `Văn hóa, Thể thao`, `TP. Tân An`, `T.Ư`, `phường 3`.
fn joint(tape: Tape<'_>, at: usize) -> Option<usize> {
    let next = at + 1;
    let field = tape.capital(next) && head(tape, next).is_none() && honorific(tape, next).is_none();
    match tape.token(at)?.kind {
        TokenKind::Punct(Punct::And) => Some(next),
        TokenKind::Punct(Punct::Dash | Punct::Slash) => {
            (field && personal_name(tape, next, Trust::Post).is_none()).then_some(next)
        }
        TokenKind::Punct(Punct::Comma) => FIELDS.end(tape, next).filter(|_| tape.capital(next)),
        TokenKind::Punct(Punct::Stop | Punct::Other) if tape.dot(at) => {
            let short = matches!(
                tape.word(at - 1),
                "tp" | "tx" | "tt" | "t" | "h" | "p" | "x" | "q" | "ub" | "ct" | "pct" | "bt" | "pbt"
            );
            (short && tape.touch(at - 1) && tape.capital(next)).then_some(next)
        }
        TokenKind::Number(_) => matches!(
            tape.word(at - 1),
            "phường"
                | "quận"
                | "tổ"
                | "phố"
                | "khu"
                | "ấp"
                | "xóm"
                | "thôn"
                | "khối"
                | "đội"
                | "bản"
                | "khóa"
                | "số"
        )
        .then_some(next),
        _ => None,
    }
}

fn is_number(tape: Tape<'_>, at: usize) -> bool {
    matches!(tape.token(at), Some(token) if matches!(token.kind, TokenKind::Number(_)))
}

/// Second halves of the names of offices that have a comma in them.
static FIELDS: Phrases = Phrases::new(
    "\
        thương binh, thể thao, thông tin, khoa học, môi trường, du lịch, hạ tầng, đô thị",
);

/// Verbs of two syllables that end a post.
static VERBS: Phrases = Phrases::new(
    "\
        thông qua, thông báo, báo cáo, phát biểu, phát động, trình bày, chủ trì, chỉ đạo, chỉ ra, kết luận, \
        khai mạc, bế mạc, điều hành, tham dự, tham gia, tiếp thu, tiếp xúc, quán triệt, triển khai, kiểm tra, \
        giám sát, công bố, biểu dương, đánh giá, giải trình, trả lời, cho biết, chia sẻ, hướng dẫn, nhấn mạnh, \
        khẳng định, yêu cầu, ghi nhận, đề nghị, chúc mừng, cảm ơn, lưu ý, giao nhiệm, ký ban, tặng hoa, gợi ý, \
        phân tích, đại diện, động viên, thăm hỏi, làm rõ, làm trưởng, làm việc, đồng chủ, tuyên bố, tin tưởng, \
        mong muốn, bày tỏ, nêu rõ, ghi dấu, trao tặng, trao quà, khen thưởng, cụ thể, đề xuất, thay mặt, \
        tổng hợp, trực tiếp, đồng ý, thống nhất, nhất trí",
);

/// Lower-case words that end a post.
static STOPS: Phrases = Phrases::new(
    "\
        đã, đang, sẽ, cũng, cùng, với, tại, trong, là, có, cho, để, do, bởi, khi, sau, trước, trên, từ, đến, \
        tới, về, vào, ra, mà, thì, nhưng, nên, cần, phải, được, bị, những, này, đó, thay, gồm, nêu, dự, trao, \
        tặng, thăm, đọc, ký, nói, gửi, nhận, đón, mong, xin, hứa, chúc, như, theo, vừa, luôn, các, và, làm, \
        nay, phân, bể",
);

/// The name of a person in the run of capitals at `at`, with its end and whether a place could stand there instead.
fn name_in_run(tape: Tape<'_>, at: usize) -> Option<(usize, usize, bool)> {
    let (end, syllables) = run(tape, at)?;
    let before = tape.word(at - 1);
    let placed = is_place_level(before) || before == "ủy" || before == "ubnd" || before == "hđnd";
    let whole = personal_name(tape, at, Trust::Post).is_some();
    // Two syllables behind a level are the place: `xã Cao Sơn`, `Huyện ủy Hoàng Sa`; no province has the name of a family.
    let frequent = is_frequent_family_name(tape.word(at));
    let sure = before == "tỉnh" && frequent;
    if whole && syllables <= 4 && !(placed && syllables == 2 && !(frequent && matches!(before, "ủy" | "tỉnh"))) {
        return Some((at, end, placed && !sure));
    }
    // A place and then a person: the person is the longest tail of three or four syllables, else of two.
    let tail = |wanted: &[usize]| {
        (at + 1..end).find(|&from| {
            wanted.contains(&(end - from))
                && is_family_name(tape.word(from))
                && personal_name(tape, from, Trust::Post).is_some()
        })
    };
    let from = if placed || syllables > 4 { tail(&[3, 4]).or_else(|| tail(&[2])) } else { None };
    from.map(|from| (from, end, false))
}

/// The words that a person, a post or a level of places may begin with; posts in letters may also begin with `uv`.
pub(super) static OPENING: LazyLock<Sieve> = LazyLock::new(|| {
    let mut opening = Sieve::default();
    for set in [&LEVELS, &ADDRESS, &HEADS, &SHORT] {
        opening.add_all(set.sieve());
    }
    for word in ["nguyên", "quyền", "cựu", "tân", "phó", "trưởng"] {
        opening.add(word);
    }
    opening
});

/// Whether a folded word is a level of places that a name follows.
pub(super) fn is_place_level(word: &str) -> bool {
    LEVELS.has(word)
}

static LEVELS: Phrases = Phrases::new(
    "\
        xã, phường, trấn, huyện, quận, tỉnh, phố, tp, tx, tt, thôn, bản, xóm, ấp, khu, khóm, buôn, làng, khối",
);
