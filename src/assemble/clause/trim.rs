//! What introduces a name in front of it, and what binds it to its figure behind it, taken off.

use super::actor::{self, actor, carrier, is_doer};
use super::class::Class;
use super::item::{Item, Source};
use crate::lex::{Case, Sieve};

/// Words that bind a name to what stands behind it.
pub(super) const BINDS: &[&str] =
    &["cho", "của", "tính đến hết", "tính đến đầu", "tính đến cuối", "đến hết", "sẽ", "thì", "theo", "đối với"];

/// Strips what introduces a name in front and what binds it to a figure behind.
pub fn trim<'i>(source: &Source<'_>, items: &'i [Item]) -> &'i [Item] {
    const LEAD: Class = Class::FILLER
        .or(Class::LINK)
        .or(Class::AND)
        .or(Class::ASIDE)
        .or(Class::EXIST)
        .or(Class::TONE)
        .or(Class::MARK)
        .or(Class::DASH)
        .or(Class::AVERAGE)
        .or(Class::FROM)
        .or(Class::TO)
        .or(Class::EARLIER)
        .or(Class::EACH)
        .or(Class::ATTAIN)
        .or(Class::EQUAL)
        .or(Class::PLAN_REF)
        .or(Class::BOUND)
        .or(Class::SLASH)
        .or(Class::REMAIN)
        .or(Class::SAME_PERIOD)
        .or(Class::COMPARE)
        .or(Class::NUMBER)
        .or(Class::BASE_REF);
    const TRAIL: Class = LEAD
        .or(Class::UP)
        .or(Class::DOWN)
        .or(Class::EXCEED)
        .or(Class::SHARE)
        .or(Class::RESPECTIVELY)
        .or(Class::OPEN)
        .or(Class::CLOSE);
    // A wording of the taxonomy that stands alone has nothing to take off, and no word beside it that would say otherwise.
    const WHOLE: Class = Class::NAME.or(Class::VERB).or(Class::MEASURE);
    if let [only] = items
        && only.class.meets(WHOLE)
        && !only.class.meets(TRAIL.or(Class::PLAN_TAIL))
    {
        return items;
    }
    let all = items.len();
    let mut items = items;
    let mut planned = false;
    loop {
        let Some(first) = items.first() else { return items };
        // `và dự toán HĐND tỉnh thông qua, bằng 72%`: what became of the plan.
        const PASSED: [&str; 5] = ["thông qua", "phê duyệt", "đề ra", "đặt ra", "quyết nghị"];
        if planned && PASSED.contains(&source.words(first.first, first.end)) {
            items = items.get(1..).unwrap_or_default();
            continue;
        }
        planned = first.class.meets(Class::PLAN_REF.or(Class::AND)) && (planned || first.class.meets(Class::PLAN_REF));
        if let Some(behind) = byline(source, items) {
            items = behind;
            continue;
        }
        static FIRST: Sieve = Sieve::of(&["cuối", "đầu", "giữa", "hết", "đó", "thì", "sẽ"]);
        let steers = FIRST.may_hold(source.trace(first.first));
        // `cuối năm học 2011 - 2012 tổng số học sinh …`
        let dated = items.len() > 2
            && steers
            && match source.word(first.first) {
                "cuối" | "đầu" | "giữa" => items.get(1).is_some_and(|item| item.class.meets(Class::PERIOD)),
                // `đến hết ngày 31/01/2026 giải ngân …`
                "hết" => items.get(1).is_some_and(|item| item.class.meets(Class::ASIDE)),
                _ => false,
            };
        // `do đó đã làm …`
        let so = steers && source.word(first.first) == "đó" && source.word(first.first.wrapping_sub(1)) == "do";
        // `theo kế hoạch toàn xã trồng 45 ha`
        let so = so
            || source.word(first.first) == "theo" && items.get(1).is_some_and(|item| item.class.meets(Class::PLAN_REF));
        // `thì năm 2018 tăng lên …`, `sẽ có 35% dân số …`
        let leads = dated
            || so
            || steers && matches!(source.words(first.first, first.end), "thì" | "sẽ")
            || first.class.meets(LEAD) && !first.class.meets(Class::WORD)
            || first.class.meets(Class::PLAN_TAIL) && source.words(first.first, first.end) == "được giao";
        // `An Hạ có diện tích tự nhiên 38 km2`: where it is.
        let has = items.iter().take(5).position(|item| item.class.meets(Class::EXIST)).filter(|&at| at > 0);
        let where_told = has.filter(|&at| {
            let measured =
                items.get(at + 1).is_some_and(|item| item.class.meets(Class::MEASURE.or(Class::RATIO).or(Class::NAME)));
            let crop = matches!(source.word(first.first), "vụ" | "lúa" | "ngô" | "khoai" | "đậu" | "cây" | "giống");
            measured && !crop && is_proper(source, items.get(..at).unwrap_or_default())
        });
        // `tiếp đến là nhóm thực phẩm tăng 1,1%`: where it stands among the others.
        let ranked = source.word(first.first + 2) == "là"
            && matches!(
                source.words(first.first, first.first + 3),
                "tiếp đến là" | "tiếp theo là" | "kế đến là" | "kế tiếp là" | "sau đó là" | "tiếp đó là"
            );
        let ranked = items.iter().take_while(|item| ranked && item.end <= first.first + 3).count();
        // `thông qua các mô hình đã hỗ trợ 120 phụ nữ`: how it was done.
        let through = source.words(first.first, first.end) == "thông qua";
        let through = items.iter().take(12).position(|item| through && source.word(item.first) == "đã");
        let ranked = ranked.max(through.map_or(0, |at| at + 1));
        let taken = match leads || ranked > 0 {
            true => ranked.max(1),
            false => one_of(source, items).or(where_told).unwrap_or_else(|| actor(source, items)),
        };
        if taken == 0 {
            break;
        }
        items = items.get(taken..).unwrap_or_default();
    }
    // `mưa lũ đã gây sạt lở 25 m đường`, `mưa đá làm 12 ha lúa bị dập`: what did it is no part of the name.
    const FORCES: [&str; 11] = ["mưa", "bão", "lũ", "lốc", "gió", "dông", "giông", "nắng", "rét", "triều", "nước"];
    const HARMS: [&str; 8] = ["sạt", "ngập", "hư", "đổ", "sập", "tốc", "vỡ", "cuốn"];
    let force = items.first().is_some_and(|item| FORCES.contains(&source.word(item.first)));
    let harmed = items.iter().skip(1).position(|item| match source.words(item.first, item.end) {
        "gây" => HARMS.contains(&source.word(item.end)),
        // `mưa lũ làm 27 ha giảm năng suất`
        "làm" if (item.end..item.end + 6).any(|token| source.word(token) == "giảm") => false,
        "làm" => {
            let last = items.last().is_some_and(|last| last.end == item.end);
            force && (last || HARMS.contains(&source.word(item.end)))
        }
        _ => false,
    });
    let measured = items.first().is_some_and(|item| item.class.meets(Class::MEASURE.or(Class::RATIO).or(Class::NAME)));
    if let Some(at) = harmed.filter(|_| !measured) {
        items = items.get(at + 2..).unwrap_or_default();
    }
    // `Mưa lũ đã làm 17 người bị thương`, `Tai nạn xảy ra làm 2 người chết`: the cause is no part of the name.
    let causes = all > 1 && items.last().is_some_and(|last| source.words(last.first, last.end) == "làm");
    if causes && actor::counted_behind(source, items) {
        return &[];
    }
    items = items.get(..items.len() - owner(source, items)).unwrap_or(items);
    // `tỷ lệ thất nghiệp tại thời điểm tháng 6/2021 trên địa bàn tỉnh`
    let timed = |at: u32| {
        let behind = items.iter().find(|item| item.first >= at + 3);
        behind.is_none_or(|item| {
            item.class.meets(Class::PERIOD.or(Class::ASIDE).or(Class::EARLIER)) || source.word(item.first) == "cuối"
        })
    };
    let at_a_time = |item: &Item| {
        source.word(item.first) == "tại"
            && source.words(item.first, item.first + 3) == "tại thời điểm"
            && timed(item.first)
    };
    if let Some(when) = items.iter().skip(1).position(at_a_time) {
        items = items.get(..when + 1).unwrap_or(items);
    }
    // `số tai nạn trong 4 ngày vừa qua`
    if let Some(when) = items.iter().rposition(|item| source.word(item.first) == "trong").filter(|&when| when > 0)
        && let [.., before, last] = items.get(when..).unwrap_or_default()
        && source.word(last.end - 1) == "qua"
        && (before.class.meets(Class::PERIOD)
            || matches!(source.word(last.end - 2), "vừa" | "năm" | "tháng" | "ngày" | "tuần" | "gian" | "kỳ"))
    {
        items = items.get(..when).unwrap_or(items);
    }
    // `năng suất trung bình năm`: how it was reckoned.
    if let [head, rest @ ..] = items
        && let (Some(first), Some(last)) = (rest.first(), rest.last())
        && matches!(source.words(head.first, head.end), "năng suất" | "sản lượng")
        && matches!(
            source.words(first.first, last.end),
            "trung bình" | "trung bình năm" | "trung bình cả năm" | "bình quân năm" | "bình quân cả năm"
        )
    {
        items = std::slice::from_ref(head);
    }
    let mut done = false;
    while let Some((last, rest)) = items.split_last() {
        // `đến cuối năm 2021`
        let word = source.words(last.first, last.end);
        let total = || rest.last().is_some_and(|item| source.words(item.first, item.end) == "tổng số");
        // `hồ sơ chưa có kết quả`
        let denied = rest.iter().rev().take(2).any(|item| source.words(item.first, item.end) == "chưa");
        if denied && last.class.meets(Class::EXIST.or(Class::FILLER)) {
            break;
        }
        let end_of = word == "cuối" && rest.len() > 1 || matches!(word, "thành" | "lên") && total();
        if (!last.class.meets(TRAIL) || last.class.meets(Class::WORD)) && !end_of {
            break;
        }
        done |= last.class.meets(Class::FILLER) && source.word(last.first) == "đã";
        items = rest;
    }
    // `Đoàn Thanh niên huyện đã thực hiện 89 công trình`: only who did it stands before the figure.
    const MEASURED: Class = Class::MEASURE.or(Class::RATIO).or(Class::NAME).or(Class::VERB);
    if done && !items.iter().any(|item| item.class.meets(MEASURED)) && is_doer(source, items) {
        return &[];
    }
    items = items.get(carrier(source, items)..).unwrap_or(items);
    // `cân đối từ ngân sách để trợ giúp các hộ này 900 kg gạo`: what was done with it.
    let aim = items.windows(2).position(|pair| {
        let [to, verb] = pair else { return false };
        source.word(to.first) == "để" && verb.class.meets(Class::VERB)
    });
    if let Some((before, aim)) = aim.and_then(|at| items.split_at_checked(at))
        && !before.iter().any(|item| item.class.meets(Class::MEASURE.or(Class::RATIO)))
    {
        items = aim.get(1..).unwrap_or(items);
    }
    // A lone `tỷ lệ` or `tổng` stays; behind a name it only repeats that a percentage follows.
    if let Some((last, rest)) = items.split_last()
        && last.class.meets(Class::RATIO)
        && !rest.is_empty()
    {
        items = rest;
    }
    items
}

/// Where the words begin that say what one of many has: `An Hạ là một trong 4 xã có tỷ lệ hộ nghèo thấp nhất …`.
fn one_of(source: &Source<'_>, items: &[Item]) -> Option<usize> {
    const MEASURED: Class = Class::MEASURE.or(Class::RATIO).or(Class::NAME);
    let has = items.iter().take(16).position(|item| item.class.meets(Class::EXIST))?;
    let (which, behind) = items.split_at_checked(has)?;
    let one = which.windows(2).any(|pair| {
        let [one, of] = pair else { return false };
        matches!(source.word(one.end - 1), "một" | "1" | "01") && source.word(of.first) == "trong"
    });
    (one && behind.get(1).is_some_and(|item| item.class.meets(MEASURED))).then_some(has + 1)
}

/// `Đảng bộ đã đạt nhiều thành tựu:`, `có sự cải thiện rõ rệt, cụ thể:` name nothing.
pub(super) fn praises(source: &Source<'_>, items: &[Item]) -> bool {
    const PRAISE: [&str; 7] = ["thành tựu", "kết quả", "tiến bộ", "khởi sắc", "rõ rệt", "tích cực", "đáng kể"];
    items.last().is_some_and(|last| PRAISE.contains(&source.words(last.end.saturating_sub(2), last.end)))
}

/// Where the words begin that say how a thing measured does: `thu ngân sách luôn đạt mức cao, …`, `tổng đàn phát triển mạnh, …`.
pub(super) fn state(source: &Source<'_>, items: &[Item]) -> usize {
    const MEASURED: Class = Class::MEASURE.or(Class::RATIO).or(Class::NAME);
    let does = |item: &Item| match source.word(item.first) {
        "luôn" | "vẫn" => true,
        // `tỷ lệ hộ nghèo thấp nhất huyện, chỉ còn 2,6%`
        "cao" | "thấp" => source.word(item.first + 1) == "nhất",
        "phát" | "tăng" | "duy" | "tiếp" | "ngày" => {
            matches!(source.word(item.end), "mạnh" | "khá" | "tốt" | "ổn" | "nhanh" | "cao" | "tích" | "được")
                || source.words(item.first, item.first + 2) == "ngày càng"
        }
        _ => false,
    };
    let measured = items.first().is_some_and(|item| item.class.meets(MEASURED));
    items.iter().skip(1).position(|item| measured && does(item)).map_or(items.len(), |at| at + 1)
}

/// How many items at the end say only whose it is: `doanh số cho vay của NHCSXH tỉnh`.
fn owner(source: &Source<'_>, items: &[Item]) -> usize {
    let Some(at) = items.iter().rposition(|item| source.words(item.first, item.end) == "của").filter(|&at| at > 0)
    else {
        return 0;
    };
    let owned = items.get(at + 1..).unwrap_or_default();
    let head = owned.first().is_some_and(|item| actor::is_body(source, item) && source.word(item.first) != "khối");
    let named = owned.iter().all(|item| {
        let upper = source.lexed.tokens.get(item.first as usize).is_some_and(|token| token.case != Case::Lower);
        upper || actor::is_body(source, item)
    });
    const MEASURED: Class = Class::MEASURE.or(Class::RATIO).or(Class::NAME);
    let measured = items.iter().take(at).any(|item| item.class.meets(MEASURED));
    if head && named && measured { items.len() - at } else { 0 }
}

/// What stands behind the mark of a news agency: `BTNO - Vốn vay …`.
fn byline<'i>(source: &Source<'_>, items: &'i [Item]) -> Option<&'i [Item]> {
    let (first, second) = (items.first()?, items.get(1)?);
    let upper = source.lexed.tokens.get(first.first as usize).is_some_and(|token| token.case == Case::Upper);
    let apart = |token: u32| {
        let end = |k: u32| source.lexed.tokens.get(k as usize).map(|token| (token.start, token.end));
        end(token).zip(end(token + 1)).is_some_and(|(left, right)| left.1 < right.0)
    };
    // The dash of `TM-DV` is glued.
    (upper && first.class.meets(Class::WORD) && second.class.meets(Class::DASH) && apart(first.first))
        .then(|| items.get(2..).unwrap_or_default())
}

/// Whether these words are one name of two syllables or more, each with its capital.
pub(super) fn is_proper(source: &Source<'_>, items: &[Item]) -> bool {
    let (Some(first), Some(last)) = (items.first(), items.last()) else { return false };
    let tokens = source.lexed.tokens.get(first.first as usize..last.end as usize).unwrap_or_default();
    tokens.len() > 1 && tokens.iter().all(|token| token.case == Case::Initial)
}

/// What else was done, told before what is measured: `bên cạnh việc thu ngân sách, huyện cũng đã …`, up to the comma or `cũng`.
pub(super) fn aside(source: &Source<'_>, items: &[Item]) -> std::ops::Range<usize> {
    /// So many items it has at most.
    const MOST: usize = 16;
    let work = |item: &Item| {
        source.word(item.end - 1) == "việc"
            && matches!(source.words(item.first.wrapping_sub(2), item.end), "bên cạnh việc" | "cùng với việc")
    };
    let Some(from) = items.iter().take(MOST).position(work) else { return 0..0 };
    let ends = |item: &Item| item.class.meets(Class::COMMA) || matches!(source.word(item.first), "cũng" | "còn");
    items.iter().skip(from).take(MOST).position(ends).map_or(0..0, |at| from..from + at)
}

/// Words behind which something else begins that is told.
pub(super) fn leads_on(source: &Source<'_>, item: &Item) -> bool {
    static FIRST: Sieve = Sieve::of(&["kéo", "cho", "góp", "đồng", "làm", "khiến", "nhưng", "trong"]);
    FIRST.may_hold(source.trace(item.first))
        && matches!(
            source.words(item.first, item.end),
            "kéo theo"
                | "cho biết"
                | "cho thấy"
                | "góp phần"
                | "đồng nghĩa"
                | "làm cho"
                | "khiến"
                | "khiến cho"
                | "nhưng"
                | "trong khi"
                | "trong khi đó"
        )
}
