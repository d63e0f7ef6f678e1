//! Lists before a figure: chunks between commas that are one name together (`vùng sâu, vùng xa`).

use super::class::Class;
use super::item::{Item, Source};
use super::tail::leads_off;
use super::trim::trim;
use crate::lex::{Case, Punct, TokenKind};
use crate::lexicon::{Class as TermClass, Cue, Entry};

/// Whether a chunk before a comma goes on in `name`: short and of the same kind of word, or a name that is not at its end
/// (`vốn huy động của tổ chức, cá nhân`).
pub(super) fn list_like(source: &Source<'_>, chunk: &[Item], name: &[Item]) -> bool {
    let (Some(first), Some(next)) = (chunk.first(), name.first()) else { return false };
    if measured(source, next) && !measured(source, first) {
        // `trong đợt cao điểm, số vụ phạm pháp giảm 36%`: what is measured begins behind the comma.
        return false;
    }
    let length = |items: &[Item]| items.iter().map(|item| item.end - item.first).sum::<u32>();
    let plain = Class::WORD.or(Class::NAME);
    let head = Class::MEASURE.or(Class::RATIO);
    // `huấn luyện chính trị loại khá, giỏi`
    let grades = |item: Option<&Item>| {
        item.is_some_and(|item| matches!(source.word(item.end - 1), "tốt" | "khá" | "giỏi" | "đạt"))
    };
    if name.len() == 1 && grades(name.first()) && grades(chunk.last()) {
        return true;
    }
    let moves = chunk.iter().skip(1).any(|item| item.class.meets(Class::UP.or(Class::DOWN).or(Class::EXCEED)));
    let acts = chunk.iter().skip(1).any(|item| item.class.meets(Class::VERB.or(Class::ATTAIN)));
    if moves {
        return false;
    }
    let verbs = first.class.meets(Class::VERB) && next.class.meets(Class::VERB);
    let nouns = first.class.meets(plain.or(head)) && next.class.meets(plain.or(Class::AND));
    // `khu vực công nghiệp, xây dựng`: a verb alone behind a noun is the name of a field.
    let field = name.len() == 1
        && next.class.meets(Class::VERB)
        && source.word(next.first) != "làm"
        && first.class.meets(plain)
        && !acts;
    let lead =
        matches!(source.word(first.first), "tình" | "công" | "đời" | "hoạt" | "phong" | "sản" | "kinh" | "an" | "chất");
    let few = length(chunk) <= 4 || length(chunk) <= 6 && length(name) <= 2 && !lead;
    let short = few && (verbs || nouns || field) && !acts;
    let goes_on = first.class.meets(head) && length(chunk) <= 14 && length(name) <= 3 && next.class.meets(Class::WORD)
        || (first.class.meets(Class::RATIO) || source.word(first.first + 1) == "lệ")
            && length(chunk) <= 14
            && length(name) <= 4
            && !next.class.meets(head.or(Class::NAME));
    let acts = chunk.iter().skip(1).any(|item| item.class.meets(Class::ATTAIN));
    // `hoạt động quản lý và xử lý rác thải, nước thải`, `dư nợ ủy thác qua các hội, đoàn thể`
    let plain_end = length(name) <= 3 && name.iter().all(|item| item.class.meets(plain));
    let many = chunk.iter().rev().take(3).any(|item| matches!(source.word(item.first), "các" | "những"));
    let tailed = plain_end && length(chunk) <= 14 && (parallel(source, chunk, name) || many && first.class.meets(head));
    let headed = first.class.meets(head.or(Class::NAME).or(Class::VERB)) && !next.class.meets(head.or(Class::NAME));
    short || goes_on || tailed && !acts || headed && !acts && length(chunk) <= 14 && parallel(source, chunk, name)
}

/// `hồ sơ quá hạn nhưng chưa có kết quả 12 hồ sơ`: what stands behind `nhưng` says which of those counted.
pub(super) fn is_still(source: &Source<'_>, but: &Item, before: &[Item]) -> bool {
    let counted = |item: &Item| {
        let first = item.first + u32::from(source.word(item.first) == "số");
        source.terms.of(first as usize, TermClass::Unit).is_some()
    };
    source.words(but.first, but.end + 1) == "nhưng chưa"
        && source.word(but.end + 1) != "đạt"
        && before.first().is_some_and(counted)
        && !before.iter().any(|item| item.class.meets(Class::UP.or(Class::DOWN)))
}

/// `đứng đầu với tỷ lệ chậm, quá hạn 0,3%`: the rate has its own name.
pub(super) fn names_rate(source: &Source<'_>, with: &Item, behind: &[Item]) -> bool {
    source.words(with.first, with.end) == "với"
        && matches!(behind, [rate, of, ..] if rate.class.meets(Class::RATIO)
            && of.class.meets(Class::WORD.or(Class::NAME)) && !of.class.meets(Class::ASIDE))
}

/// `Thư viện xã, phường, thị trấn:`: a line that opens with plain nouns up to its colon is a name as a whole.
pub(super) fn label(source: &Source<'_>, chunks: &[&[Item]]) -> Option<Vec<Item>> {
    const PLAIN: Class = Class::WORD.or(Class::NAME).or(Class::AGENT).or(Class::AND);
    let (first, rest) = chunks.split_first().filter(|(_, rest)| (1..4).contains(&rest.len()))?;
    let size = |items: &[Item]| items.iter().map(|item| item.end - item.first).sum::<u32>();
    let plain = |items: &[Item]| {
        !items.is_empty() && items.iter().all(|item| item.class.meets(PLAIN) && !item.class.meets(Class::ASIDE))
    };
    let opens = first.first().is_some_and(|item| {
        let before = item.first.checked_sub(1).and_then(|before| source.lexed.tokens.get(before as usize));
        before
            .is_none_or(|token| matches!(token.kind, TokenKind::Break(_) | TokenKind::Punct(Punct::Dash | Punct::Plus)))
    });
    let whole = trim(source, first).len() == first.len();
    if !opens || !whole || !chunks.iter().all(|chunk| plain(chunk) && size(chunk) <= 8) || rest.is_empty() {
        return None;
    }
    Some(together(chunks))
}

/// The chunks as one name; the commas between them stay in it.
pub(super) fn together(chunks: &[&[Item]]) -> Vec<Item> {
    let mut name: Vec<Item> = Vec::new();
    for chunk in chunks {
        if let (Some(last), Some(next)) = (name.last_mut(), chunk.first()) {
            last.end += u32::from(last.end + 1 == next.first);
        }
        name.extend_from_slice(chunk);
    }
    name
}

/// The chunk with which a name begins that runs over several commas: a head, and behind each comma more that it is of
/// (`ngành cung cấp nước, hoạt động xử lý rác thải, nước thải`, `tổng số thu BHXH, BHYT, BHTN`).
pub(super) fn headed(source: &Source<'_>, chunks: &[&[Item]]) -> Option<usize> {
    const HEAD: Class = Class::MEASURE.or(Class::RATIO);
    const PLAIN: Class =
        Class::WORD.or(Class::NAME).or(Class::AND).or(Class::LINK).or(Class::VERB).or(Class::AGENT).or(Class::FROM);
    let measured = |item: &Item| measured(source, item);
    let size = |items: &[Item]| items.iter().map(|item| item.end - item.first).sum::<u32>();
    let word = |item: Option<&Item>| item.map(|item| source.word(item.first)).unwrap_or_default();
    let moves = |item: &Item| item.class.meets(Class::UP.or(Class::DOWN).or(Class::SHARE));
    let (last, earlier) = chunks.split_last().filter(|(_, earlier)| !earlier.is_empty())?;
    // `Tổng số tiền xử phạt, tiền bán tang vật, trị giá hàng tiêu hủy là 850 triệu đồng`: the sum of all of them.
    let money = |chunk: &&[Item]| matches!(word(chunk.first()), "tiền" | "số" | "trị" | "giá" | "kinh" | "chi" | "vốn");
    let summed =
        |chunk: &&[Item]| word(chunk.first()) == "tổng" && chunk.iter().all(|item| !item.class.meets(Class::ATTAIN));
    let sum = earlier.iter().rposition(summed).filter(|&at| earlier.len() - at < 5);
    if let Some(at) = sum.filter(|&at| chunks.get(at + 1..).is_some_and(|rest| rest.iter().all(money))) {
        let size: u32 = chunks.iter().skip(at).map(|chunk| size(chunk)).sum();
        return (size < 30 && !last.iter().any(moves)).then_some(at);
    }
    let rest = trim(source, last);
    let opens = |item: &Item| {
        item.class.meets(Class::WORD.or(Class::NAME))
            && !item.class.meets(Class::ASIDE.or(Class::PLAN_TAIL))
            && !measured(item)
    };
    // `thu tiền cấp đất, thuê đất, bán nhà`, `giá trị sản xuất công nghiệp, tiểu thủ công nghiệp, xây dựng`
    let built = |item: &Item| source.words(item.first, item.end) == "xây dựng";
    let sold = |item: &Item| matches!(source.word(item.first), "bán" | "mua");
    if rest.len() < last.iter().filter(|item| item.class.meets(PLAIN.or(HEAD))).count()
        || !rest.first().is_some_and(|item| opens(item) || built(item) && rest.len() == 1 || sold(item))
        || rest.first().is_some_and(|item| leads_off(source, item.first))
        || size(rest) > 12
    {
        return None;
    }
    for (at, chunk) in earlier.iter().enumerate().rev().take(4) {
        let behind = chunk.iter().position(|item| !item.class.meets(Class::FILLER.or(Class::AND)))?;
        let items = chunk.get(behind..)?;
        let first = items.first()?;
        let nouns = |item: &Item| {
            item.class.meets(PLAIN.or(HEAD)) && !item.class.meets(Class::ASIDE)
                || source.words(item.first, item.end) == "được"
        };
        let kind = matches!(word(Some(first)), "ngành" | "khu" | "lĩnh" | "nhóm");
        let makes = [0, 2].iter().any(|at| source.words(first.first + at, first.first + at + 3) == "sản xuất và");
        // `cung cấp nước, hoạt động quản lý và xử lý rác thải, nước thải`
        let supplies = source.words(first.first, first.first + 3) == "cung cấp nước";
        if measured(first) || word(Some(first)) == "thu" || kind || makes || supplies {
            let heads = items.iter().take_while(|item| item.class.meets(HEAD)).count();
            let of = items.get(heads..).unwrap_or_default();
            let said = !of.is_empty() || earlier.len() - at > 1;
            return (said && of.iter().all(nouns) && size(items) <= 14).then_some(at);
        }
        if !opens(first) || !items.iter().all(nouns) || leads_off(source, first.first) || size(items) > 9 {
            return None;
        }
    }
    None
}

/// Whether a measure or a ratio stands here, or a wording of the taxonomy that begins with one.
fn measured(source: &Source<'_>, item: &Item) -> bool {
    let cue = source.terms.of(item.first as usize, TermClass::Cue).map(|term| term.entry);
    matches!(cue, Some(Entry::Cue(Cue::Measure | Cue::Ratio)))
}

/// Whether what stands behind a comma goes on with the nouns before it: the same word at the end (`hộ nghèo, cận nghèo`) or
/// within (`vùng sâu, vùng xa`), or two counted nouns of a kind (`hội viên, phụ nữ trong thôn`).
fn parallel(source: &Source<'_>, chunk: &[Item], name: &[Item]) -> bool {
    let word = |item: Option<&Item>, last: bool| {
        item.map(|item| source.word(if last { item.end.wrapping_sub(1) } else { item.first })).unwrap_or_default()
    };
    let unit = |item: &Item| match source.terms.of(item.first as usize, TermClass::Unit).map(|term| term.entry) {
        Some(Entry::Unit(id)) => Some(source.lexicon.unit(id).dimension).filter(|dimension| dimension.is_counted()),
        _ => None,
    };
    let next = name.first().and_then(unit);
    let before = chunk.iter().rev().take(3).find_map(unit);
    let first = word(name.first(), false);
    word(chunk.last(), true) == word(name.last(), true)
        || next.is_some() && next == before
        || chunk.iter().skip(1).any(|item| word(Some(item), false) == first)
}

/// `Công an huyện đã phát hiện, bắt giữ 206 vụ`, `lốc xoáy làm sập, tốc mái 319 căn nhà`: what else was done to the same, behind
/// who or what did it.
pub(super) fn also_done<'i>(
    source: &Source<'_>,
    chunk: &'i [Item],
    trimmed: &'i [Item],
    name: &[Item],
) -> Option<&'i [Item]> {
    // `ủng hộ quỹ “Vì người nghèo”, “Khuyến học” được 110 triệu đồng`: what is quoted goes on.
    let mark = |token: u32| matches!(source.word(token), "\"" | "“" | "”");
    if chunk.last().zip(name.first()).is_some_and(|(last, next)| mark(last.first) && mark(next.first.wrapping_sub(1))) {
        return Some(trimmed);
    }
    // Nothing but the comma parts them.
    let first = name.first().filter(|first| chunk.last().is_some_and(|last| last.end + 1 == first.first))?;
    let words: u32 = name.iter().map(|item| item.end - item.first).sum();
    // `đi làm thuê, tích góp` is a trade.
    let causes = |item: &Item| source.word(item.first) == "làm" && source.word(item.first.wrapping_sub(1)) != "đi";
    let caused = chunk.iter().rposition(causes).and_then(|at| chunk.get(at..));
    let plain =
        |items: &[Item]| items.iter().all(|item| item.class.meets(Class::WORD) && !item.class.meets(Class::ASIDE));
    if let Some([make, done @ ..]) = caused
        && make.end == make.first + 1
        && (1..3).contains(&done.len())
        && plain(done)
        && plain(name)
        && words < 4
    {
        return caused;
    }
    // `an ninh được giữ vững, xử lý 12 vụ` tells of two things: only land and ways are measured behind what was done to them.
    let land = |item: &Item| matches!(source.word(item.first), "đất" | "rừng" | "diện" | "đường" | "kênh");
    if let Some(at) = chunk.iter().rposition(|item| source.words(item.first, item.end) == "được")
        && words < 3
        && plain(name)
        && trimmed.first().is_some_and(land)
        && (1..chunk.len() - 1).contains(&at)
        && chunk.len() < at + 4
        && chunk.len() == trimmed.len()
    {
        // `đất nông nghiệp được tích tụ, tập trung`
        return Some(trimmed);
    }
    let [verb] = trimmed else { return None };
    let found = chunk.first().is_some_and(|item| matches!(source.word(item.first), "qua" | "sau" | "khi"));
    let last = chunk.last().is_some_and(|last| last.first == verb.first) && chunk.len() > 1;
    // `đã vận động, hỗ trợ 25 hộ`: what was said to them is not what they were given.
    let spoke = matches!(source.words(verb.first, verb.end), "phối hợp" | "vận động" | "tuyên truyền");
    (last && !found && !spoke && verb.class.meets(Class::VERB) && first.class.meets(Class::VERB)).then_some(trimmed)
}

/// `một số khoản thu đạt tỷ lệ cao là lệ phí môn bài (89%)`: behind `là` those are named.
pub(super) fn names_most(source: &Source<'_>, item: &Item, next: Option<&Item>) -> bool {
    source.words(item.first, item.end) == "là"
        && matches!(source.word(item.first.wrapping_sub(1)), "cao" | "thấp" | "tốt" | "lớn" | "khá" | "nhiều")
        && next.is_some_and(|next| {
            let small = source.lexed.tokens.get(next.first as usize).is_some_and(|token| token.case == Case::Lower);
            small && next.class.meets(Class::WORD.or(Class::NAME).or(Class::VERB).or(Class::AGENT))
        })
}

/// What the things listed behind `như` share: `một số xã có dư nợ cao` leaves `dư nợ cao`.
pub(super) fn shared<'i>(source: &Source<'_>, items: &'i [Item]) -> &'i [Item] {
    let some = |item: &Item| {
        matches!(
            source.words(item.first, item.end),
            "một" | "một số" | "số" | "nhiều" | "các" | "có" | "những" | "đơn" | "vị"
        ) || item.class.meets(Class::AGENT.or(Class::EXIST))
    };
    let has = items.iter().take(6).position(|item| item.class.meets(Class::EXIST)).map(|at| at + 1);
    let from = has.or_else(|| items.iter().position(|item| !some(item))).unwrap_or(0);
    items.get(from..).filter(|rest| !rest.is_empty()).unwrap_or(items)
}

/// `chịu tác động của dịch bệnh nên chỉ số sản xuất giảm 4%`, `do hanh khô nên đã xảy ra 4 vụ cháy`: behind `nên` what is measured
/// begins, or what was done.
pub(super) fn so(source: &Source<'_>, item: &Item, behind: &[Item]) -> bool {
    const TOLD: Class = Class::MEASURE.or(Class::RATIO).or(Class::NAME).or(Class::VERB);
    let next = || behind.iter().find(|item| !item.class.meets(Class::FILLER));
    source.words(item.first, item.end) == "nên" && next().is_some_and(|next| next.class.meets(TOLD))
}

/// Whether a wording of the taxonomy names an amount by its first word: `tổng mức bán lẻ`, `doanh thu vận tải`.
pub(super) fn is_amount_name(source: &Source<'_>, item: &Item) -> bool {
    item.class.meets(Class::NAME)
        && matches!(source.word(item.first), "tổng" | "doanh" | "sản" | "kim" | "diện" | "dư")
        && item.end - item.first > 2
}
