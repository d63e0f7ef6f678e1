//! Kinds of one thing that share their head (`BHXH bắt buộc 210 người; tự nguyện 64 người`), and aims named by what was done with
//! them (`hoàn thành 25/27 chỉ tiêu`).

use super::actor::is_doer;
use super::class::Class;
use super::fact::Build;
use super::item::{Item, Source};
use super::name::{Name, Parts};
use super::naming::{Scene, noun, object_behind};
use super::resolve;
use super::tail::subject_end;
use super::walker::Memory;
use crate::lex::{Case, Sieve, trace};
use crate::lexicon::Dimension;

/// Levels of what was won or decided.
pub(super) const RANKS: &[&str] =
    &["cấp quốc gia", "cấp tỉnh", "cấp thành phố", "cấp huyện", "cấp xã", "cấp cơ sở", "cấp trường"];

/// Words that part a thing into kinds, in rows; of those with one end the longest first.
const KINDS: &[&[&str]] = &[
    &["bắt buộc", "tự nguyện"],
    &["quốc tế", "nội địa", "trong nước", "ngoài nước"],
    &["trong tỉnh", "ngoài tỉnh"],
    &["dài hạn", "trung hạn", "ngắn hạn"],
    &["thường xuyên", "định kỳ", "đột xuất"],
    &["chính thức", "dự bị"],
    &["công lập", "tư thục"],
    &["trực tiếp", "trực tuyến"],
    &["nam", "nữ"],
    &["trước hạn", "đúng hạn", "quá hạn", "trong hạn"],
    &["đặc biệt nghiêm trọng", "rất nghiêm trọng", "ít nghiêm trọng", "nghiêm trọng"],
    &["nhà trẻ", "mẫu giáo", "mầm non", "tiểu học", "thcs", "thpt", "trung học cơ sở", "trung học phổ thông"],
    &["lớp 1", "lớp 6", "lớp 10"],
    &["đại học", "cao đẳng", "trung cấp", "sơ cấp"],
    &["giỏi", "khá", "trung bình", "yếu", "kém", "tốt"],
    &["mức độ 1", "mức độ 2", "mức độ 3", "mức độ 4"],
    &["hạng 3 sao", "hạng 4 sao", "hạng 5 sao", "3 sao", "4 sao", "5 sao"],
    RANKS,
    &[
        "trồng trọt",
        "chăn nuôi",
        "lâm nghiệp",
        "thủy sản",
        "nông nghiệp",
        "công nghiệp",
        "xây dựng",
        "dịch vụ",
        "thương mại",
    ],
    &["vụ chiêm xuân", "vụ đông xuân", "vụ xuân", "vụ hè thu", "vụ mùa", "vụ thu đông"],
    &["đông xuân", "hè thu", "thu đông"],
    &["trâu", "bò", "lợn", "dê", "ngựa", "gia cầm", "gia súc"],
    &["xuất khẩu", "nhập khẩu"],
    &["nông thôn", "thành thị", "đô thị"],
    &["hộ nghèo", "hộ cận nghèo", "hộ mới thoát nghèo"],
    &["nội trú", "ngoại trú"],
    &["mũi 1", "mũi 2", "mũi 3", "mũi 4"],
    &["đường bộ", "đường sắt", "đường thủy"],
    &["việc", "tiền", "giá trị"],
];

/// Those words: most names hold none.
static KIND: Sieve = Sieve::of_rows(KINDS);

/// How many rows, from the first, are told of any whole as well (`Tổng số 200 hồ sơ, trong đó quá hạn 3 hồ sơ`).
const OF_ANY: usize = 11;

/// Pieces of the longest name that a kind is added to.
const LONGEST: usize = 12;

/// `nhận 12 đơn thư`: a verb only where it stands alone (`công nhận`, `nhận thức`).
pub(super) fn takes(scene: &Scene<'_>, content: &[Item]) -> bool {
    matches!(content, [item] if scene.source.words(item.first, item.end) == "nhận")
}

/// `năm 2016 có 298 hộ đạt danh hiệu gia đình văn hóa, năm 2018 có 357 hộ`: the same at another time.
pub(super) fn again(scene: &Scene<'_>) -> Option<(Parts, Name)> {
    let words = scene.words;
    let bare = words.content.is_empty() && words.topic.is_empty() && scene.tail.is_empty();
    let alike = |memory: &&Memory| memory.is_counted() && scene.quantity.is_told_in(scene.source, &memory.unit);
    let before = scene
        .before
        .filter(|_| {
            bare && scene.same_sentence && (words.when.is_some() || scene.quantity.is_told_in(scene.source, "con"))
        })
        .filter(alike)?;
    Some((before.parts.clone(), before.name.clone()))
}

/// The name of a figure before which only a kind stands: it takes the place of the kind told before, or is told of the whole.
pub(super) fn kind(scene: &Scene<'_>) -> Option<(Parts, Name)> {
    let content = scene.words.content.as_slice();
    let (first, end) = match (content, scene.words.place) {
        ([one, .., last], _) => (one.first, last.end),
        ([one], _) => (one.first, one.end),
        ([], place) => place?,
    };
    let said = scene.source.words(first, end);
    if !scene.tail.is_empty() || !KIND.may_hold(trace(said)) {
        return None;
    }
    let place = KINDS.iter().position(|row| row.contains(&said))?;
    let row = KINDS.get(place)?;
    let alike = |memory: &&Memory| memory.dimension == scene.quantity.dimension;
    // `thi hành xong về việc 60%, về tiền 44%`; elsewhere a value is of something else.
    let enforced = |memory: &Memory| memory.name.says(scene.source, "thi hành");
    let fits =
        |memory: &&Memory| (scene.same_sentence || place < OF_ANY) && (!row.contains(&"việc") || enforced(memory));
    let mut memory = scene.before.filter(alike).filter(fits)?;
    let mut name = memory.name.clone();
    // `công nghiệp - xây dựng`, `nhà trẻ và mẫu giáo`, `tiểu thủ công nghiệp` are one kind.
    let joined = |name: &Name| {
        let last = name.tokens().last().map(|(_, end)| scene.source.word(end.wrapping_sub(1))).unwrap_or_default();
        matches!(last, "-" | "–" | "và" | "," | "thủ" | "khu" | "cụm" | "phụ")
    };
    // Of a level (`cấp huyện`) the name before is told without it.
    if !(name.strip_end(scene.source, row) || memory.ranked && row.contains(&"cấp huyện")) {
        // `đã giải quyết 1.200 hồ sơ, trước hạn 850 hồ sơ`
        let due = |memory: &&Memory| row.contains(&"đúng hạn") && !memory.name.says(scene.source, " hạn");
        let due = scene.before.filter(|memory| scene.same_sentence && due(memory));
        memory = scene.whole.filter(|_| place < OF_ANY).or(due).filter(alike)?;
        name = memory.name.clone();
    }
    if joined(&name) {
        return None;
    }
    name.add(first, end);
    // In brackets within brackets the name would grow with each.
    (name.tokens().count() <= LONGEST).then(|| (memory.parts.clone(), name))
}

/// `lãnh đạo, chỉ đạo hoàn thành và vượt kế hoạch 15/16 chỉ tiêu`: what was done with the aims is their name, unless others stand
/// before the figure than who did it.
pub(super) fn aims(scene: &Scene<'_>) -> Option<(Parts, Name)> {
    /// So many words back what was done may begin.
    const REACH: u32 = 9;
    let end = scene.quantity.first;
    let word = |token: &u32| scene.source.word(*token);
    let open = |token: &u32| {
        matches!(word(token), "đạt" | "vượt" | "hoàn" | "thành" | "và" | "kế" | "hoạch" | "được" | "thực" | "hiện")
    };
    let words = (end.saturating_sub(REACH)..end).rev().take_while(open);
    let first = words.filter(|token| matches!(word(token), "đạt" | "vượt" | "hoàn")).last()?;
    let done = scene.source.words(first, end);
    let aims = scene.fact.build == Build::Level && scene.quantity.is_told_in(scene.source, "chỉ tiêu");
    let who = scene.words.content.is_empty() || is_doer(scene.source, &scene.words.content);
    if !aims || !who || !(done.contains("thành") || done.contains("vượt")) {
        return None;
    }
    let mut name = Name::of_tokens(first, end);
    name.add_name(&object_behind(scene));
    if !is_doer(scene.source, scene.topic) {
        name.add_items(scene.topic);
    }
    Some((Parts { behind: true, ..Parts::default() }, name))
}

/// `Cây nghệ 19/16 ha, thu về 372 tấn`: what was gathered from what was sown before it.
pub(super) fn gathered(scene: &Scene<'_>) -> Option<(Parts, Name)> {
    let [verb] = scene.words.content.as_slice() else { return None };
    let before = scene.before.filter(|before| before.dimension == Some(Dimension::Area) && scene.same_sentence)?;
    let object = if before.parts.object.is_empty() { &before.name } else { &before.parts.object };
    let weight = scene.quantity.dimension == Some(Dimension::Weight) && scene.tail.is_empty() && !object.is_empty();
    let gathers = matches!(scene.source.words(verb.first, verb.end), "thu" | "thu hoạch");
    let mut name = Name::default();
    name.add_words("Sản lượng");
    let measure = name.clone();
    name.add_name(object);
    (weight && gathers).then(|| (Parts { measure, object: object.clone(), ..Parts::default() }, name))
}

/// Whether the words before the figure end with a wording of the taxonomy that begins with a verb (`điều tra làm rõ`) and
/// does not name what is counted itself.
pub(super) fn acts(scene: &Scene<'_>) -> bool {
    let Some(last) = scene.words.content.last() else { return false };
    // `treo 35 băng rôn`
    let thing = matches!(scene.quantity.dimension, Some(Dimension::Thing | Dimension::Organisation));
    let short = thing && scene.words.content.len() == 1 && last.class.meets(Class::WORD) && last.end == last.first + 1;
    let small = |at: u32| scene.source.lexed.tokens.get(at as usize).is_some_and(|token| token.case != Case::Upper);
    let short = short && small(last.first);
    // `duy trì 68 tổ vay vốn`, `sắp xếp được 13 khu dân cư`
    if short && noun(scene).is_some() || keeps(scene.source, last.end) {
        return true;
    }
    if !last.class.meets(Class::NAME) {
        return false;
    }
    let cue = scene.source.terms.of(last.first as usize, crate::lexicon::Class::Cue).map(|term| term.entry);
    let counted = noun(scene).map(|(first, end)| scene.source.words(first, end)).unwrap_or_default();
    let at = scene.source.word(scene.fact.tokens.0.wrapping_sub(1)) == "tại";
    let disciplined = counted == "đảng viên" || !at && scene.quantity.dimension == Some(Dimension::Organisation);
    (scene.quantity.dimension == Some(Dimension::Case) || disciplined)
        && matches!(cue, Some(crate::lexicon::Entry::Cue(crate::lexicon::Cue::Verb)))
        && !scene.source.words(last.first, last.end).contains(counted)
}

/// Whether the words that end here say that something is kept or ordered.
fn keeps(source: &Source<'_>, end: u32) -> bool {
    const KEPT: [&str; 8] = ["duy trì", "sắp xếp", "sắp sếp", "nhân rộng", "ra mắt", "sạt lở", "tốc mái", "hư hỏng"];
    matches!(source.word(end.wrapping_sub(1)), "trì" | "xếp" | "sếp" | "rộng" | "mắt" | "lở" | "mái" | "hỏng")
        && KEPT.contains(&source.words(end.saturating_sub(2), end))
}

/// Whether what was counted before was made (`mở 12 lớp tại 5 trung tâm`), and whether it was kept or only told (`duy trì 75 đội
/// hình với 300 thành viên`): the first was not done to the places, nor the second to those told with it.
pub(super) fn made_or_kept(scene: &Scene<'_>) -> (bool, bool) {
    let Some(verb) = scene.before.map(|before| &before.parts.verb) else { return (false, true) };
    let kept =
        verb.tokens().last().is_none_or(|(_, end)| keeps(scene.source, end)) || verb.says(scene.source, "thành lập");
    (verb.opens(scene.source, &["tổ", "mở", "xây", "thành", "ra"]), kept)
}

/// What a density tells of: the `bác sĩ` of `đạt 12 bác sĩ/vạn dân`.
pub(super) fn per_head(scene: &Scene<'_>) -> Option<Name> {
    let first = scene.quantity.numbers.1 + 1;
    let slash = (first + 1..scene.quantity.end).find(|&at| scene.source.word(at) == "/")?;
    let mut name = Name::default();
    name.add(first, slash);
    (scene.quantity.dimension == Some(Dimension::Density)).then_some(name)
}

/// `xuất khẩu tăng 12% về lượng và 8% về giá trị`: the same told in two ways.
pub(super) fn about(scene: &Scene<'_>) -> Option<(Parts, Name)> {
    /// So many words back the first way may begin.
    const REACH: u32 = 6;
    let at = scene.fact.tokens.0;
    let word = |token: u32| scene.source.word(token);
    let apart = word(scene.fact.tokens.1) == "về" && scene.words.content.is_empty() && scene.same_sentence;
    let first = (at.saturating_sub(REACH)..at).find(|&k| word(k) == "về" && word(k.wrapping_sub(1)) == "%");
    let before = scene.before.filter(|_| apart)?;
    let mut name = before.name.clone();
    // `tăng 5% về số hộ và giảm 2% về quy mô`: the first has its name behind it.
    let (_, end) = name.tokens().last()?;
    first.filter(|&first| end <= first)?;
    name.add(scene.fact.tokens.1 + 1, scene.tail.last().map_or(scene.fact.tokens.1 + 2, |last| last.end));
    Some((before.parts.clone(), name))
}

/// `63 nguồn tin (cũ 12; mới 51)`: the new ones stand beside the old.
pub(super) fn fresh_of(scene: &Scene<'_>) -> Option<(Parts, Name)> {
    let lead = scene.fact.tokens.0;
    let at = [lead, lead.wrapping_sub(1)].into_iter().find(|&at| scene.source.word(at) == "mới")?;
    let mut name = scene.before.filter(|_| scene.words.content.is_empty())?.name.clone();
    let (first, end) = name.tokens().last()?;
    let alone = scene.source.words(first, end) == "cũ";
    if alone {
        name = name.without_last();
    }
    (alone || name.strip_end(scene.source, &["cũ"])).then(|| {
        name.add(at, at + 1);
        (Parts::default(), name)
    })
}

/// `thiệt hại về nông nghiệp: 717 ha lúa bị ngập`, `hạ tầng số: 95% thôn có mạng internet`: what is told stands behind the figure,
/// and before the colon only of which field it is.
pub(super) fn told_apart(scene: &Scene<'_>) -> bool {
    const NAMED: Class = Class::MEASURE.or(Class::RATIO).or(Class::VERB).or(Class::NAME);
    let Some((first, last)) = scene.tail.first().zip(scene.tail.last()) else { return false };
    let field = !scene.topic.first().is_some_and(|item| item.class.meets(NAMED));
    let words = last.end - first.first;
    scene.tail.iter().skip(1).any(|item| scene.source.word(item.first) == "bị")
        || match scene.fact.build {
            Build::Percent => {
                let subject = subject_end(scene.source, scene.tail);
                subject.is_some_and(|end| last.end > end) && words > 4 && !resolve::is_rate(scene.source, scene.topic)
            }
            _ => field && noun(scene).is_some() && words > 2,
        }
}

/// The topic without `tình hình`, `công tác` at its head.
pub(super) fn field<'s>(scene: &Scene<'s>) -> &'s [Item] {
    let first = scene.topic.first().map_or(0, |item| item.first);
    let skipped = matches!(scene.source.words(first, first + 2), "tình hình" | "công tác");
    scene.topic.get(2 * usize::from(skipped)..).unwrap_or_default()
}

/// Whether the verb only says that something happens.
pub(super) fn happens(source: &Source<'_>, verb: &Item) -> bool {
    matches!(source.words(verb.first, verb.end), "xảy ra" | "phát sinh" | "xuất hiện")
}

/// `sửa 6.500 m2 sân trường`, `vớt 3 tạ ốc`: a verb of one syllable that no list has, and what was measured behind it.
pub(super) fn mends(scene: &Scene<'_>, content: &[Item]) -> bool {
    let Some(last) = content.last() else { return false };
    let short = content.len() == 1 && last.class.meets(Class::WORD) && last.end == last.first + 1;
    let plain = short && !last.class.meets(Class::ASIDE) || keeps(scene.source, last.end);
    const OF: [Dimension; 4] = [Dimension::Area, Dimension::Length, Dimension::Volume, Dimension::Weight];
    let measured = scene.quantity.dimension.is_some_and(|dimension| OF.contains(&dimension));
    plain && measured && scene.tail.first().is_some_and(|item| !item.class.meets(Class::LINK.or(Class::AND)))
}

/// `Toàn hội có 5% hộ giàu`, `qua bình xét có 97% cơ sở đạt chuẩn`: before `có` stands who has it, or how it is known.
pub(super) fn told_behind(scene: &Scene<'_>) -> bool {
    const MEASURED: Class = Class::MEASURE.or(Class::RATIO).or(Class::NAME).or(Class::VERB);
    let content = scene.words.content.as_slice();
    let first = content.first().map(|item| scene.source.word(item.first)).unwrap_or_default();
    scene.fact.build == Build::Percent
        && scene.words.exists
        && matches!(first, "toàn" | "qua" | "sau" | "của")
        && scene.tail.first().is_some_and(|item| scene.source.word(item.first) != "là")
        && !content.iter().any(|item| item.class.meets(MEASURED))
}

/// Adds what was counted, unless the name has said it (`số doanh nghiệp giải thể 14 doanh nghiệp`), and gives it.
pub(super) fn add_object(scene: &Scene<'_>, name: &mut Name) -> Name {
    let object = object_behind(scene);
    let said = noun(scene).filter(|_| scene.tail.is_empty()).is_some_and(|(first, end)| {
        let (noun, length) = (scene.source.words(first, end), end - first);
        name.tokens()
            .any(|(first, end)| (first..end.min(first + 24)).any(|k| scene.source.words(k, k + length) == noun))
    });
    if !said {
        name.add_name(&object);
    }
    object
}

/// `cao hơn bình quân chung`, but `nhỏ hơn 5%` bounds; `số vụ giảm cả 3 tiêu chí`.
pub(super) fn is_than(source: &Source<'_>, item: &Item) -> bool {
    source.words(item.first, item.end).ends_with("hơn") && !item.class.meets(Class::BOUND)
        || item.class.meets(Class::UP.or(Class::DOWN)) && source.word(item.end) == "cả"
}

/// `đạt 85% về việc`, `giảm 5% số vụ`: the words behind a percentage say of what it is.
pub(super) fn says_of_what(scene: &Scene<'_>) -> bool {
    let moves = matches!(scene.fact.build, Build::Move(_));
    scene.tail.first().is_some_and(|item| match scene.source.word(item.first) {
        "về" => moves || scene.fact.build == Build::Percent,
        word => moves && word == "số",
    })
}
