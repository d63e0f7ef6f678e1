//! Names of people (họ và tên): where one starts and where it ends.

use super::phrases::Phrases;
use super::post;
use super::tape::Tape;
use crate::lex::Punct;

/// What a reader may trust when it asks for a name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Trust {
    /// An honorific stands right before: a family name is a help, not a condition.
    Honorific,
    /// Only a post stands before: the first syllable must be a family name.
    Post,
}

/// The end of the name that starts at `at`: two to five capitalised syllables.
///
/// The run of capitals ends early where a post, an honorific or a body begins (`Nguyễn Văn An PCT HĐND huyện`).
pub(super) fn personal_name(tape: Tape<'_>, at: usize, trust: Trust) -> Option<usize> {
    let (end, syllables) = run(tape, at)?;
    let family = is_family_name(tape.word(at));
    // Ho Chi Minh is spoken of, never reported on.
    if !(2..=5).contains(&syllables) || tape.says(at, "hồ chí minh").is_some() {
        return None;
    }
    match trust {
        Trust::Post if !family => None,
        Trust::Honorific if !family && syllables == 2 && tape.capital(end) => None,
        _ => Some(end),
    }
}

/// The capitals from `at` on: their end, and how many syllables they are. `H'` and `K'` belong to the syllable behind.
pub(super) fn run(tape: Tape<'_>, at: usize) -> Option<(usize, usize)> {
    let (mut end, mut syllables) = (at, 0);
    while tape.capital(end) && syllables <= 8 {
        if end > at && (post::head(tape, end).is_some() || post::honorific(tape, end).is_some() || is_body(tape, end)) {
            break;
        }
        let elided = tape.punct(end + 1) == Some(Punct::Quote)
            && tape.touch(end)
            && tape.touch(end + 1)
            && tape.capital(end + 2);
        end += if elided { 3 } else { 1 };
        syllables += 1;
    }
    (syllables > 0 && !is_body(tape, at) && post::head(tape, at).is_none()).then_some((end, syllables))
}

/// Whether a body, or a level of place of two syllables, is named from `at` on.
pub(super) fn is_body(tape: Tape<'_>, at: usize) -> bool {
    BODIES.at(tape, at)
}

/// Words that no name of a person goes on with.
static BODIES: Phrases = Phrases::new(
    "\
        đảng ủy, đảng bộ, chi bộ, chi ủy, tỉnh ủy, thành ủy, huyện ủy, quận ủy, thị ủy, ủy ban, hội đồng, \
        mặt trận, ubnd, hđnd, mttq, mttqvn, ubmttq, ubmttqvn, ban chấp, ban thường, ban tổ, ban tuyên, ban dân, \
        ban quản, ban chỉ, ban công, ban kinh, ban văn, ban pháp, ban nội, ban xây, bch, btv, công an, \
        thường trực, văn phòng, quốc hội, trung ương, thị trấn, thị xã, thành phố, hội nghị, kỳ họp, hội nông, \
        hội phụ, hội cựu, hội liên, hội chữ, hội người, đoàn thanh, đoàn tncs, việt nam, nhân dân, mẹ việt, \
        anh hùng, lao động, tổ quốc, bộ đội, quân đội, đảng viên, nhà nước, chính phủ",
);

/// Whether a folded syllable is a family name (họ), Kinh or of another people.
pub(super) fn is_family_name(word: &str) -> bool {
    is_frequent_family_name(word) || FAMILY_NAMES.has(word)
}

/// Family names that are less frequent, or that many places start with too.
static FAMILY_NAMES: Phrases = Phrases::new(
    "\
        an, âu, bàn, bạch, bành, bế, biện, cà, cam, cao, cầm, cấn, châu, chẩu, chế, chu, chung, chử, cổ, cù, \
        cung, cư, danh, doãn, đàm, đàng, đào, đái, đan, đậu, đèo, đinh, điêu, điểu, đoàn, đồng, đổng, đới, \
        đường, giang, giàng, giáp, hà, hạ, hàn, hạng, hầu, hoa, hoàng, hồ, hồng, hứa, h, k, kha, khang, khổng, \
        khuất, khúc, khương, kiều, kim, kpă, kră, ksor, la, lã, lại, lâm, lâu, lầu, lềnh, liêu, liễu, linh, lò, \
        long, lộc, lỗ, lộ, lù, lục, lữ, lương, lường, lưu, lý, ly, ma, mạc, mai, mẫn, mâu, mùa, ngân, nghiêm, \
        ngụy, nhâm, nhan, nhữ, ninh, nông, ông, phí, phó, phù, phùng, phương, quách, quan, quàng, quản, rah, \
        rmah, rcom, rơ, siu, sái, sầm, sơn, sùng, tạ, tăng, tẩn, tề, thái, thạch, thân, thào, thẩm, thiều, thò, \
        tiêu, tô, tôn, tống, tòng, trà, trác, tráng, triệu, trình, trịnh, trương, từ, tưởng, ty, ung, uông, \
        ưng, văn, vàng, vi, viên, vì, vũ, vừ, vương, xa, xồng, y, a, nay, hlong, niê, ayun, mlô, dương, đồn, \
        phàn, chảo, lừu, sìn, lèng, hờ, cháng, thổ",
);

/// Whether a folded syllable is one of the family names that hardly any place starts with.
pub(super) fn is_frequent_family_name(word: &str) -> bool {
    FREQUENT.has(word)
}

static FREQUENT: Phrases = Phrases::new(
    "\
        nguyễn, trần, lê, phạm, huỳnh, vũ, võ, phan, đặng, bùi, đỗ, ngô, trịnh, đinh, trương",
);
