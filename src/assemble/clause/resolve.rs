//! Decisions that need more than the shape of a phrase: plan or total, value or percentage of plan, whole or sibling.

use super::class::Class;
use super::fact::Fact;
use super::gap::Gap;
use super::item::{Item, Source};
use super::quantity::{Quantity, UnitWords};
use super::walker::Memory;
use crate::assemble::Of;
use crate::lexicon::{self, Dimension, Entry};
use crate::text::begins;

/// How a percentage without a base is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Percent {
    /// It is the level itself.
    Value,
    /// It is a percentage of the plan.
    Plan,
    /// It is a movement, as that of the sibling before.
    Change,
}

/// Whether `a/b` is actual over planned rather than k of n.
pub fn is_plan(
    source: &Source<'_>,
    left: &Quantity,
    right: &Quantity,
    name: &[Item],
    completion_follows: bool,
) -> bool {
    let counted =
        matches!(left.unit, UnitWords::Noun(..) | UnitWords::None) && left.last_digit >= 0 && right.last_digit >= 0;
    let planned_verb = name.iter().any(|item| {
        let words = source.words(item.first, item.end);
        matches!(
            words,
            "kết nạp"
                | "phát triển"
                | "tuyển"
                | "giao quân"
                | "gọi"
                | "tuyển quân"
                | "kết nạp mới"
                | "phát triển mới"
                | "trồng"
                | "trồng mới"
                | "huy động"
        )
    });
    // `bình quân 12,6/19 tiêu chí` is still out of so many.
    let of_all = left.dimension == Some(Dimension::Criterion) && left.amount <= right.amount && !completion_follows;
    // `96/100 điểm`
    let of_all = of_all || left.dimension == Some(Dimension::Score) && left.amount <= right.amount;
    !of_all && (left.amount > right.amount || !counted || completion_follows || planned_verb)
}

/// What a bare percentage that joins an indicator is of.
pub fn rate_of(source: &Source<'_>, memory: &Memory, has_value: bool) -> Of {
    let counted = matches!(
        memory.dimension,
        Some(
            Dimension::People
                | Dimension::Household
                | Dimension::Place
                | Dimension::Organisation
                | Dimension::Criterion
                | Dimension::Case
                | Dimension::Education
        )
    );
    // `đã thi hành xong 7,1 tỷ đồng, đạt 57,3%` is of what was due.
    let due = ["xong", "thu hồi", "thi hành"].iter().any(|done| memory.name.says(source, done)) && !counted;
    // `qua bình xét có 5 thôn đạt danh hiệu …, đạt 83%`
    // `công nhận 115 làng văn hóa, đạt 54%`
    let chosen = counted
        && (memory.thing_behind && memory.parts.thing.says(source, " đạt ") || memory.name.says(source, "công nhận"));
    if has_value && (counted && !memory.campaign || chosen || due && memory.dimension == Some(Dimension::Money)) {
        Of::Total
    } else {
        Of::Plan
    }
}

/// How a percentage that opens an indicator is read.
pub fn percent(
    source: &Source<'_>,
    words: &Gap,
    topic: &[Item],
    tail: &[Item],
    fact: &Fact,
    quantity: &Quantity,
    sibling: Option<&Memory>,
) -> Percent {
    // `hoàn thành 100% chỉ tiêu giao quân`
    let target = |item: &Item| source.word(item.first) == "chỉ" && source.word(item.first + 1) == "tiêu";
    if fact.lead.meets(Class::ATTAIN) && words.content.is_empty() && tail.first().is_some_and(target) {
        return Percent::Plan;
    }
    let content = if words.content.is_empty() { topic } else { words.content.as_slice() };
    if content.is_empty() {
        return Percent::Value;
    }
    if words.colon && fact.lead == Class::EMPTY && (is_rate(source, &words.topic) || is_rate(source, &words.head)) {
        return Percent::Value;
    }
    let first = content.first().map(|item| item.class).unwrap_or_default();
    let kind = kind_of(source, content);
    if first.meets(Class::RATIO) || is_rate_head(source, content) || kind == Some(lexicon::Quantity::Rate) {
        return Percent::Value;
    }
    // `đạt 85% về việc, 45% về tiền`, `kết nạp 3% trên tổng số đảng viên`
    if tail.first().is_some_and(|item| matches!(source.word(item.first), "về" | "trên")) {
        return Percent::Value;
    }
    // `cấp tiểu học có 25,3% học sinh giỏi`, `huy động 98% số học sinh ra lớp`
    // `giải quyết 95% đơn thư` is of all there are.
    let among =
        |word: &str| matches!(word, "trẻ" | "học" | "hộ" | "đơn" | "tin" | "vụ" | "hồ" | "án" | "việc" | "ý" | "diện");
    let them = quantity.amount <= 100.into() && tail.first().is_some_and(|item| among(source.word(item.first)));
    let of_them = words.content.is_empty()
        || them
        || words.exists
        || tail.first().is_some_and(|item| source.word(item.first) == "số");
    let said = source.words(content.first().map_or(0, |item| item.first), content.last().map_or(0, |item| item.end));
    let schooled = content.iter().any(|item| matches!(source.word(item.first), "trẻ" | "học" | "bậc"))
        && ["giáo", "lớp", "trường", "học", "huy động"].iter().any(|end| said.ends_with(end))
        || begins(said, "tuyển sinh vào lớp");
    // `huấn luyện chính trị loại khá, giỏi đạt 90%`
    // `thi hành án đạt 82% về việc`
    let enforced = matches!(source.words(fact.tokens.1, fact.tokens.1 + 2), "về việc" | "về tiền");
    let graded = matches!(said.rsplit([' ', '-']).next(), Some("khá" | "giỏi")) && quantity.amount <= 100.into();
    if fact.lead.meets(Class::REMAIN) || !tail.is_empty() && of_them || schooled || graded || enforced {
        return Percent::Value;
    }
    // `ngô thiệt hại 50%`, `làm 60% nhà dân hư hại`: what was lost was not planned.
    let work = || ["việc làm", "đi làm", "nghề làm"].iter().any(|work| said.ends_with(work));
    if said == "làm" || said.ends_with("thiệt hại") || said.ends_with(" làm") && !work() {
        return Percent::Value;
    }
    // `hòa giải thành đạt tỷ lệ 93,8%` is a ratio by its own word.
    // `một số khoản thu đạt cao là lệ phí môn bài (89%)`
    let output = kind.is_some() || is_campaign(source, content) || !words.colon && is_campaign(source, &words.topic);
    let handled = matches!(said, "giải quyết" | "xử lý" | "xét xử");
    if fact.lead.meets(Class::RATIO) && !words.content.is_empty() && (handled || !output) {
        return Percent::Value;
    }
    // `Tỷ lệ đường xã được cứng hóa đạt 100%, đường thôn được cứng hóa đạt 95%`
    let ratio = |memory: &Memory| memory.percent == Some(Percent::Value) && memory.parts.measure.says(source, "lệ");
    let goes_on = words.joined && !words.separated && words.topic.is_empty();
    if goes_on && sibling.is_some_and(ratio) && !first.meets(Class::MEASURE.or(Class::VERB)) {
        return Percent::Value;
    }
    if let Some(percent) = sibling.and_then(|memory| memory.percent)
        && !fact.lead.meets(Class::ATTAIN.or(Class::REMAIN))
    {
        return percent;
    }
    if counted_head(source, content) {
        // No more than all of them can do it; `số bệnh nhân đạt 127%` is of what was planned.
        return if quantity.amount > 100.into() { Percent::Plan } else { Percent::Value };
    }
    if output {
        return if words.average { Percent::Value } else { Percent::Plan };
    }
    // `cây ngô đạt 89%`: crops are sown by plan.
    const CROPS: [&str; 9] = ["lúa", "ngô", "lạc", "sắn", "mía", "khoai lang", "khoai tây", "đậu", "đậu tương"];
    let sown = CROPS.contains(&said.strip_prefix("cây ").unwrap_or(said));
    if sown && fact.lead == Class::ATTAIN && tail.is_empty() {
        return Percent::Plan;
    }
    // `Tổng giá trị sản xuất đạt 53%; thương mại đạt 52%`
    let goes_on = words.separated && sibling.is_some_and(|memory| memory.percent == Some(Percent::Plan));
    if fact.lead.meets(Class::ATTAIN) && (goes_on || content.iter().any(|item| item.class.meets(Class::VERB))) {
        Percent::Plan
    } else {
        Percent::Value
    }
}

/// Whether a name begins as that of a percentage: `tỷ lệ …`, `cơ cấu …`.
pub fn is_rate(source: &Source<'_>, content: &[Item]) -> bool {
    content.first().is_some_and(|item| item.class.meets(Class::RATIO)) || is_rate_head(source, content)
}

/// Heads that are percentages themselves: `tỷ suất`, `độ che phủ`, `tốc độ tăng trưởng`.
fn is_rate_head(source: &Source<'_>, content: &[Item]) -> bool {
    let end = content.last().map_or(0, |item| item.end);
    content.iter().take(3).any(|item| {
        let words = source.words(item.first, end);
        [
            "tỷ suất",
            "thuế suất",
            "lãi suất",
            "sĩ số",
            "tỷ trọng",
            "tỉ trọng",
            "độ che phủ",
            "che phủ",
            "tốc độ",
            "tăng trưởng",
            "chỉ số",
            "cơ cấu",
            "mức độ",
            "công suất",
            "công xuất",
            "mật độ",
            "hệ số",
            "tỷ lệ",
            "tỉ lệ",
        ]
        .iter()
        .any(|head| words.starts_with(head))
    })
}

/// Whether the name begins with people, households or bodies: then a percentage is a share of them.
fn counted_head(source: &Source<'_>, content: &[Item]) -> bool {
    let first = content
        .iter()
        .find(|item| !item.class.meets(Class::MEASURE) || source.words(item.first, item.end).starts_with("đàn"));
    first.is_some_and(|item| {
        let head = item.first + u32::from(source.word(item.first) == "số" && item.end > item.first + 1);
        matches!(
            source.terms.of(head as usize, lexicon::Class::Unit).map(|term| term.entry),
            Some(Entry::Unit(id)) if matches!(source.lexicon.unit(id).dimension, Dimension::People | Dimension::Household | Dimension::Place | Dimension::Organisation)
        )
    })
}

/// Whether the name is an output, a budget or a campaign, whose bare percentage is of the plan.
pub fn is_campaign(source: &Source<'_>, content: &[Item]) -> bool {
    content.iter().take(4).any(|item| {
        let words = source.words(item.first, item.end);
        let begins = |head: &str| begins(words, head) && matches!(words.as_bytes().get(head.len()), None | Some(b' '));
        item.class.meets(Class::VERB)
            || [
                "thu",
                "chi",
                "tổng thu",
                "tổng chi",
                "sản lượng",
                "diện tích",
                "tổng diện tích",
                "tổng sản lượng",
                "doanh thu",
                "giá trị",
                "kim ngạch",
                "giải ngân",
                "giải quyết việc",
                "tạo việc",
                "đàn",
                "tổng đàn",
                "thuế",
                "phí",
                "lệ phí",
            ]
            .iter()
            .any(|head| begins(head))
    })
}

/// The kind of quantity of the longest taxonomy name in the content.
fn kind_of(source: &Source<'_>, content: &[Item]) -> Option<lexicon::Quantity> {
    let mut best: Option<(u32, lexicon::Quantity)> = None;
    for item in content {
        for token in item.first..item.end {
            if let Some(term) = source.terms.of(token as usize, lexicon::Class::Indicator)
                && let Entry::Indicator(id) = term.entry
                && best.is_none_or(|(length, _)| term.end - token > length)
            {
                best = Some((term.end - token, source.lexicon.indicator(id).quantity));
            }
        }
    }
    best.map(|(_, quantity)| quantity)
}

/// The names that share one figure: `tỷ suất sinh và tỷ lệ sinh con thứ ba đạt 100% kế hoạch`.
pub fn names(source: &Source<'_>, words: &Gap) -> Vec<Vec<Item>> {
    let whole = || vec![words.content.clone()];
    if words.each && !words.list.is_empty() {
        return words.list.clone();
    }
    let Some(at) = words.content.iter().position(|item| item.class.meets(Class::AND)) else { return whole() };
    let (left, right) = words.content.split_at_checked(at).unwrap_or((&[], &[]));
    let right = right.get(1..).unwrap_or_default();
    let head = |items: &[Item]| {
        items.first().is_some_and(|item| item.class.meets(Class::MEASURE.or(Class::RATIO).or(Class::NAME)))
    };
    // `tăng trưởng tín dụng và huy động vốn`: one rate of both.
    let both = is_rate(source, left)
        && !is_rate(source, right)
        && left.first().is_some_and(|item| source.word(item.first) == "tăng")
        && !right.first().is_some_and(|item| item.class.meets(Class::MEASURE));
    if (head(left) && head(right) && !both) || words.each && !left.is_empty() && !right.is_empty() {
        return vec![left.to_vec(), right.to_vec()];
    }
    whole()
}

/// Whether one of a list that `trong đó`, `gồm` or a bracket opens counts some of a whole: told as bare numbers
/// (`338 nhà bị hư hỏng (Bình Lâm 265, An Hạ 73)`), as what the whole names (`trang trại, gia trại: 72, trong đó 16 trang trại`),
/// as people of so many times (`71 nghìn lượt người, trong đó 4.700 người`), as places of so many (`25 đơn vị, gồm 22 xã`).
pub fn some_of(source: &Source<'_>, whole: Option<&Memory>, part: Option<&Memory>) -> bool {
    let (Some(whole), Some(part)) = (whole, part) else { return false };
    let places = |memory: &Memory| matches!(memory.dimension, Some(Dimension::Place | Dimension::Organisation));
    match (whole.unit.as_str(), part.unit.as_str()) {
        ("", "") => false,
        (_, "") => whole.is_counted() && part.dimension.is_none(),
        (all, unit) => {
            let things = matches!(part.dimension, Some(Dimension::Thing | Dimension::Work));
            let people = matches!(part.dimension, Some(Dimension::People | Dimension::Household));
            let told =
                (!people && !places(part) && whole.is_counted() || all.is_empty()) && whole.name.says(source, unit);
            let craft = ["tàu", "thuyền", "xe", "máy", "phương tiện"].iter().any(|head| all.starts_with(head));
            // `45 trường (16 mầm non, 18 tiểu học)`
            let level = matches!(unit, "mầm non" | "mẫu giáo" | "tiểu học" | "thcs" | "thpt");
            if level && (all.starts_with("trường") || all == "lớp") {
                return true;
            }
            let case = |unit: &str| matches!(unit, "ca" | "người" | "trường hợp" | "bệnh nhân");
            part.is_counted() && told
                || places(part) && (all == "đơn vị" || begins(all, "cơ sở"))
                || all.strip_suffix(unit).is_some_and(|rest| rest.ends_with(' '))
                || things && (matches!(all, "công trình" | "hạng mục" | "phương tiện") || unit == "chiếc" && craft)
                || all.ends_with("cơ sở đảng") && (unit.starts_with("đảng bộ") || unit.starts_with("chi bộ"))
                || case(all) && case(unit)
        }
    }
}

/// Whether two indicators count the same kind of thing, so that one can be part of the other.
pub fn same_kind(whole: Option<&Memory>, part: Option<&Memory>) -> bool {
    let (Some(whole), Some(part)) = (whole, part) else { return false };
    if whole.unit.is_empty() || part.unit.is_empty() {
        return false;
    }
    let head = |unit: &str| unit.split([' ', '/', ',']).next().map(str::to_owned);
    let short = |memory: &Memory| memory.unit.starts_with("htx") || memory.unit.starts_with("hợp tác xã");
    if short(whole) && short(part) {
        return true;
    }
    let people = |memory: &Memory| matches!(memory.dimension, Some(Dimension::People));
    whole.unit == part.unit
        || head(&whole.unit) == head(&part.unit) && whole.dimension == part.dimension
        || people(whole) && people(part)
}
