//! What stands between two facts: the words from which a name is made, and what they say of the figures.

use super::chunk::Chunks;
use super::class::Class;
use super::fact::Build;
use super::item::{Item, Source};
use super::list::{
    also_done, headed, is_amount_name, is_still, label, list_like, names_most, names_rate, shared, so, together,
};
use super::place::place_told;
use super::planned::{aims, by_a_year, by_plan, is_effort};
use super::respectively::list;
use super::trim::{aside, leads_on, praises, state, trim};
use crate::lex::TokenKind;

/// The words before a fact, read.
#[derive(Clone, Debug, Default)]
pub struct Gap {
    /// The items of the name, trimmed.
    pub content: Vec<Item>,
    /// The items before a colon or an opener: what the clause is about.
    pub topic: Vec<Item>,
    /// What stood before the colon before that one: `Tỷ lệ bỏ học: Khối 10: 1,8 %`.
    pub head: Vec<Item>,
    /// `trong đó`, `gồm` stood here.
    pub opener: Option<Opener>,
    /// `ước`, `dự kiến` stood here.
    pub estimate: bool,
    /// The estimate stood before the colon, so it holds for the list behind it.
    pub estimate_list: bool,
    /// `phấn đấu` stood here.
    pub goal: bool,
    /// `sẽ`: what is told is to be done.
    pub will: bool,
    /// `đã`, `hiện`: it has been done, or is.
    pub done: bool,
    /// A semicolon stood here.
    pub separated: bool,
    /// A comma or `và` stands right before the name or the fact.
    pub joined: bool,
    /// `và` stands right before the name or the fact.
    pub coordinated: bool,
    /// A colon stands before the name or the fact.
    pub colon: bool,
    /// `với`, `cho` stands before the fact with nothing else.
    pub linked: bool,
    /// `với`, `cho` stands between the words and the fact: `…, kỹ thuật cho 14.000 lượt hội viên`.
    pub handed: bool,
    /// A slash stands before the fact: another kind of thing told with the one before.
    pub slashed: bool,
    /// `có` stands before the fact.
    pub exists: bool,
    /// `bình quân` stands here.
    pub average: bool,
    /// `đều` stands here: the figure holds for each of the names.
    pub each: bool,
    /// A movement word stands here without a figure (`cao hơn bình quân tỉnh`).
    pub moved: bool,
    /// The name stands before a comma, nothing but `đạt` behind it.
    pub before_comma: bool,
    /// Stretches of time named here.
    pub period: Option<Item>,
    /// When it was, if another time is named here: a stretch of time, `đầu năm`, `cùng kỳ` without `so với`, a date.
    pub when: Option<Item>,
    /// A base of comparison named here; the last of several.
    pub base: Option<Item>,
    /// The base before it (`so với tháng trước và cùng kỳ`).
    pub first_base: Option<Item>,
    /// The name stands before a comma and only says of what is told: `Về giao thông, 7 tuyến đường …`.
    pub about: bool,
    /// Only a place is named here: `(An Giang giảm 33 nghìn ha)`, `cao nhất là xã An Hạ với`.
    pub place: Option<(u32, u32)>,
    /// What the place is told of, when it stands before it: `Tỷ lệ tiêm phòng cao nhất là xã An Hạ`.
    pub of_place: Vec<Item>,
    /// The names that share a figure or take one each: `lúa, ngô đều đạt`, `lúa, ngô lần lượt là`.
    pub list: Vec<Vec<Item>>,
    /// Only `đóng góp` stands here: what the thing before it adds to the whole.
    pub contributes: bool,
    /// `lần lượt` stood here.
    pub respectively: bool,
    /// `cấp tỉnh`, `cấp huyện` stands here: which of those that share a name.
    pub rank: Option<(u32, u32)>,
    /// `lũy kế` stands here: what was told before, from the beginning on.
    pub cumulative: bool,
    /// The name begins with plan words: only the plan is stated.
    pub planned: bool,
}

impl Gap {
    /// `2 người mất tích tại An Hạ do lũ cuốn và 25 người bị thương`, `đạt 82% về việc và 45% về tiền`: what stands before `và`
    /// is of the first.
    pub fn end_at_and(&mut self, source: &Source<'_>, last: Option<Build>, items: &[Item]) {
        if let [first, .., and] = items
            && (last == Some(Build::Level) || last.is_some() && source.word(first.first) == "về")
            && and.class.meets(Class::AND)
            && !items.iter().any(|item| item.class.meets(Class::BOUNDARY.or(Class::OPENER).or(Class::VERB)))
        {
            self.content.clear();
            (self.joined, self.coordinated, self.linked) = (true, true, false);
        }
    }
}

/// What opened a list of parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Opener {
    /// `gồm`: the list ends with the clause.
    pub closes: bool,
    /// `còn lại`.
    pub rest: bool,
}

/// Reads the items of a gap.
pub fn gap(source: &Source<'_>, items: &[Item]) -> Gap {
    let mut gap = Gap { slashed: items.first().is_some_and(|item| item.class.meets(Class::SLASH)), ..Gap::default() };
    let mut chunks = Chunks::new();
    let mut began = 0;
    let aside = aside(source, items);
    for (at, item) in items.iter().enumerate() {
        if aside.contains(&at) {
            continue;
        }
        let class = item.class;
        // `sẽ bị cưỡng chế, đến nay đã giải tỏa 12 ha`
        gap.done |= matches!(source.word(item.first), "đã" | "hiện" | "nay" | "nếu" | "không");
        gap.will &= !gap.done;
        // `các xã tiếp tục phấn đấu, đến nay có 12 xã đạt chuẩn`
        gap.goal &= source.words(item.first, item.first + 2) != "đến nay";
        if class.meets(Class::SEMICOLON.or(Class::STOP).or(Class::ELLIPSIS).or(Class::COLON).or(Class::OPENER)) {
            began = at + 1;
        }
        if class.meets(Class::SEMICOLON.or(Class::STOP).or(Class::ELLIPSIS)) {
            gap.separated = true;
            (gap.planned, gap.will) = (false, false);
            chunks.restart();
        } else if class.meets(Class::COLON) {
            let before = match label(source, &chunks.all()) {
                Some(label) => label,
                None => topic(source, &chunks.all(), &mut gap),
            };
            if gap.colon && !before.is_empty() {
                // `Tỷ lệ bỏ học: Khối 10: 1,8 %`
                gap.head = std::mem::take(&mut gap.topic);
            }
            // Behind `như:` what stood before `như` holds.
            let only_when = || chunks.last().iter().all(|item| item.class.meets(Class::PERIOD.or(Class::LINK)));
            if !(before.is_empty() && (chunks.is_empty() || gap.colon && only_when())) {
                gap.topic = before;
            }
            // `Số hợp tác xã đến năm 2025: 25 hợp tác xã`
            gap.goal |= by_a_year(source, items.get(at.saturating_sub(12)..at).unwrap_or_default());
            gap.colon = true;
            gap.estimate_list |= gap.estimate;
            chunks.restart();
        } else if class.meets(Class::OPENER) && !says_which(source, item, &chunks) {
            let words = source.words(item.first, item.end);
            let content = named(source, &chunks.all(), &mut gap);
            if !content.is_empty() && !praises(source, &content) {
                gap.topic = content;
            }
            gap.opener = Some(Opener {
                closes: words.contains("gồm") || words.contains("cụ thể"),
                rest: words.contains("còn lại"),
            });
            chunks.restart();
        } else if class.meets(Class::FILLER) && source.words(item.first, item.end).ends_with("như")
            || names_most(source, item, items.get(at + 1))
        {
            // `một số ngành tăng khá như thương mại`: what follows is named, what stands before says of what it is one.
            let content = named(source, &chunks.all(), &mut gap);
            if !content.is_empty() {
                gap.topic = shared(source, &content).to_vec();
            }
            chunks.restart();
        } else if class.meets(Class::FILLER.or(Class::WORD).or(Class::TONE))
            && (leads_on(source, item) && !is_still(source, item, chunks.last())
                || so(source, item, items.get(at + 1..).unwrap_or_default())
                || source.word(item.first) == "việc"
                    && matches!(source.word(item.first.wrapping_sub(1)), "với" | "cạnh"))
            || class.meets(Class::LINK) && names_rate(source, item, items.get(at + 1..).unwrap_or_default())
        {
            // `khách tăng mạnh kéo theo tổng thu du lịch …`, `Sở Công Thương cho biết tổng mức bán lẻ …`
            chunks.restart();
        } else if class.meets(Class::LINK)
            && source.words(item.first, item.end) == "với"
            && (gap.moved && gap.base.is_some()
                || items.get(at + 1).is_some_and(|next| is_amount_name(source, next)) && !chunks.last().is_empty())
        {
            // `thương mại sôi động trở lại với tổng mức bán lẻ tăng …`: what is measured has its own name.
            // `tổng đàn tăng so với cùng kỳ với đàn trâu 371 con`: so has what follows a movement told in words.
            chunks.restart();
        } else if class.meets(Class::LINK)
            && source.words(item.first, item.end) == "với"
            && items.get(at + 1).is_some_and(|next| next.class.meets(Class::MEASURE))
        {
            // `xây dựng nhà văn hóa với tổng kinh phí 2 tỷ đồng`: the sum is named, of what stands before it.
            let content = named(source, &chunks.all(), &mut gap);
            let words: u32 = content.iter().map(|item| item.end - item.first).sum();
            let aim = content.first().is_some_and(|item| source.word(item.first.wrapping_sub(1)) == "để");
            if !content.is_empty() && words <= 14 && !gap.moved && !aim {
                gap.topic = content;
            }
            gap.joined = false;
            chunks.restart();
            chunks.push(*item);
        } else if class.meets(Class::GOAL) && !is_effort(source, item) || aims(source, item, items.get(at + 1)) {
            let told = |item: &Item| matches!(source.words(item.first, item.end), "kết quả" | "tình hình" | "đến nay");
            // `kết quả thực hiện mục tiêu thu nhập bình quân đạt 51 triệu đồng` has been reached.
            gap.goal |= class.meets(Class::GOAL) || !items.iter().take(24).any(told);
            // `tổng diện tích cả năm phấn đấu đạt 1.862 ha`: the thing stands before it.
            const THING: Class = Class::MEASURE.or(Class::RATIO).or(Class::NAME);
            if at + 1 < items.len() || !chunks.last().iter().any(|item| item.class.meets(THING)) {
                chunks.restart();
            }
        } else if class.meets(Class::COMMA) {
            chunks.part();
        } else if class.meets(Class::ESTIMATE) {
            gap.estimate = true;
            // `Ước đến cuối tháng 10, đàn trâu …; đàn bò …`: it stands for all that follows.
            gap.estimate_list |= at == began
                && items.iter().skip(at + 1).take_while(|item| !item.class.meets(Class::COMMA)).all(|item| {
                    item.class.meets(Class::ASIDE.or(Class::TO).or(Class::FILLER).or(Class::LINK).or(Class::EARLIER))
                        || matches!(source.word(item.first), "thời" | "điểm" | "ngày" | "cuối")
                })
                && items.iter().skip(at + 1).any(|item| item.class.meets(Class::COMMA));
        } else if class.meets(Class::PLAN_REF) && source.words(item.first, item.end).ends_with("phấn đấu") {
            // `với các chỉ tiêu phấn đấu đạt 85%`
            gap.goal = true;
            chunks.restart();
        } else if class.meets(Class::BASE_REF) {
            gap.first_base = gap.base;
            gap.base = Some(*item);
            if !source.words(item.first, item.end).starts_with('s') {
                gap.when = Some(*item);
            }
        } else if source.word(item.first) == "sẽ" && item.end == item.first + 1 {
            // `huyện sẽ trồng 1.200 ha rừng`: what is to be done.
            gap.will = !gap.estimate && !gap.done;
        } else {
            gap.cumulative |= class.meets(Class::FILLER) && source.words(item.first, item.end) == "lũy kế";
            gap.moved |= class.meets(Class::UP.or(Class::DOWN).or(Class::FOLD));
            gap.average |= class.meets(Class::AVERAGE);
            gap.each |= class.meets(Class::EACH);
            gap.respectively |= class.meets(Class::RESPECTIVELY);
            if class.meets(Class::PERIOD) {
                gap.period = Some(*item);
            }
            if class.meets(Class::PERIOD.or(Class::EARLIER)) || is_date(source, item) {
                gap.when = Some(*item);
            }
            chunks.push(*item);
        }
    }
    let chunks = chunks.all();
    gap.coordinated = chunks.last().and_then(|chunk| chunk.first()).is_some_and(|item| item.class.meets(Class::AND));
    gap.joined = chunks.len() > 1 || gap.coordinated;
    if let Some(last) = chunks.last() {
        gap.linked = last.first().is_some_and(|item| item.class.meets(Class::LINK));
        gap.handed = !gap.linked
            && last.last().is_some_and(|item| matches!(source.words(item.first, item.end), "cho" | "với" | "của"));
        // `số hộ có nguy cơ thiếu đói là …` says of which households, not that there are some.
        const BEHIND: Class = Class::WORD.or(Class::NAME).or(Class::VERB).or(Class::MEASURE).or(Class::RATIO);
        let has = last.iter().rposition(|item| item.class.meets(Class::EXIST));
        gap.exists = has.is_some_and(|at| {
            let headed =
                trim(source, last).first().is_some_and(|item| item.class.meets(Class::MEASURE.or(Class::RATIO)));
            !headed || !last.iter().skip(at + 1).any(|item| item.class.meets(BEHIND))
        });
    }
    let place = chunks.last().and_then(|chunk| place_told(source, chunk));
    if let Some((_, told)) = place {
        let before = chunks.last().and_then(|chunk| chunk.get(..told)).unwrap_or_default();
        gap.of_place = trim(source, before).to_vec();
        if gap.of_place.is_empty() && chunks.len() > 1 {
            let earlier = chunks.get(..chunks.len() - 1).unwrap_or_default();
            gap.of_place = named(source, earlier, &mut Gap::default());
        }
    }
    let rank = |item: &&Item| item.class.meets(Class::AGENT) && source.word(item.first) == "cấp";
    gap.rank = chunks.last().and_then(|chunk| chunk.iter().take(2).find(rank)).map(|item| (item.first, item.end));
    let by_plan = by_plan(source, &chunks);
    gap.content = named(source, &chunks, &mut gap);
    if let (Some(first), Some(last)) = (gap.content.first(), gap.content.last()) {
        // `ước tính thiệt hại` is a name of its own.
        gap.estimate |= source.word(first.first) == "ước";
        // `Con số này tăng 5%` speaks of what was told before.
        let said = source.words(first.first, last.end);
        // `xã An Hạ có tiến bộ rõ rệt (giảm từ 8% xuống 2%)` says how it did.
        let did = ["chuyển biến", "tiến bộ", "cải thiện", "khởi sắc"].iter().any(|did| said.starts_with(did));
        if did && gap.exists
            || matches!(said, "con số này" | "số này" | "tỷ lệ này" | "mức này" | "con số trên" | "kết quả này")
        {
            gap.content.clear();
        }
    }
    if let (true, true, Some([only])) = (gap.content.is_empty(), chunks.len() > 1, chunks.last().copied())
        && source.words(only.first, only.end) == "trung bình"
    {
        // `giỏi 3,1%, khá 28,4%, trung bình 55,2%`
        gap.content = vec![*only];
    }
    gap.place = place.map(|(place, _)| place);
    if gap.each || gap.respectively {
        gap.list = list(source, items.get(began..).unwrap_or_default());
    }
    gap.planned |= by_plan && !gap.content.is_empty();
    gap
}

/// `tỷ lệ hộ nghèo còn lại cuối năm là 0,37%`: behind what is measured `còn lại` says which of them and opens no list.
fn says_which(source: &Source<'_>, item: &Item, chunks: &Chunks) -> bool {
    let named = |item: &Item| item.class.meets(Class::MEASURE.or(Class::RATIO).or(Class::NAME));
    // `các nhóm còn lại chiếm 25%`
    let told = matches!(source.word(item.end), "chiếm" | "đạt" | "tăng" | "giảm");
    source.words(item.first, item.end) == "còn lại"
        && chunks.last().iter().rev().take(16).any(|item| named(item) || told && item.class.meets(Class::WORD))
}

fn is_date(source: &Source<'_>, item: &Item) -> bool {
    matches!(source.lexed.tokens.get(item.first as usize).map(|token| token.kind), Some(TokenKind::Date(_)))
}

/// What stands before a colon: its name, or the body that it is about (`Đối với trường Mầm non:`).
fn topic(source: &Source<'_>, chunks: &[&[Item]], gap: &mut Gap) -> Vec<Item> {
    let name = named(source, chunks, gap);
    if praises(source, &name) {
        // `tỷ lệ hồ sơ trực tuyến có sự cải thiện rõ rệt, cụ thể: …`: what is praised.
        let has = name.iter().position(|item| item.class.meets(Class::EXIST)).unwrap_or(0);
        let measured = name.first().is_some_and(|item| item.class.meets(Class::MEASURE.or(Class::RATIO)));
        return name.get(..has).filter(|_| measured).unwrap_or_default().to_vec();
    }
    match chunks.last() {
        Some(last) if name.is_empty() => about(last).to_vec(),
        _ => name,
    }
}

/// What a sentence without a figure is about: the measured name that it opens with; empty when it opens with another word.
pub fn thing(items: &[Item]) -> Vec<Item> {
    const HEAD: Class = Class::MEASURE.or(Class::RATIO).or(Class::NAME);
    const NAMED: Class = HEAD.or(Class::WORD);
    let from = items.iter().position(|item| !item.class.meets(Class::FILLER.or(Class::LINK).or(Class::AGENT)));
    let rest = items.get(from.unwrap_or_default()..).unwrap_or_default();
    if !rest.first().is_some_and(|item| item.class.meets(HEAD)) {
        return Vec::new();
    }
    rest.iter().take(6).take_while(|item| item.class.meets(NAMED)).copied().collect()
}

/// What a run-in heading is about: its name, or the body that it names.
pub fn heading<'i>(source: &Source<'_>, items: &'i [Item]) -> &'i [Item] {
    let name = trim(source, items);
    if name.is_empty() { about(items) } else { name }
}

/// The words of a short chunk that names a body and nothing else.
fn about(items: &[Item]) -> &[Item] {
    const LEAD: Class = Class::FILLER.or(Class::LINK).or(Class::AND).or(Class::MARK).or(Class::DASH).or(Class::EXIST);
    let from = items.iter().position(|item| !item.class.meets(LEAD)).unwrap_or(items.len());
    let rest = items.get(from..).unwrap_or_default();
    let named =
        rest.len() <= 6 && rest.iter().all(|item| item.class.meets(Class::WORD.or(Class::AGENT).or(Class::NAME)));
    if named { rest } else { &[] }
}

/// The name in the last chunk that has one, with the list-like chunks before it.
fn named(source: &Source<'_>, chunks: &[&[Item]], gap: &mut Gap) -> Vec<Item> {
    let mut name: Vec<Item> = Vec::new();
    let mut levels: Vec<Item> = Vec::new();
    let (mut from_last, mut timed) = (true, false);
    gap.before_comma = false;
    if let Some(from) = headed(source, chunks) {
        return trim(source, &together(chunks.get(from..).unwrap_or_default())).to_vec();
    }
    for &chunk in chunks.iter().rev() {
        let planned = chunk.iter().find(|item| {
            !item.class.meets(Class::FILLER.or(Class::LINK).or(Class::MARK).or(Class::DASH).or(Class::AGENT))
                && source.words(item.first, item.end) != "giao"
        });
        let planned = planned.is_some_and(|item| {
            item.class.meets(Class::PLAN_REF)
                || item.class.meets(Class::NAME)
                    && ["kế hoạch", "tổng kế hoạch"]
                        .iter()
                        .any(|head| source.words(item.first, item.end).starts_with(head))
        });
        // `kế hoạch công tác đạt nhiều kết quả` tells what came of it.
        let came =
            |item: &Item| item.class.meets(Class::ATTAIN) && matches!(source.word(item.end), "nhiều" | "kết" | "những");
        let planned = planned && !chunk.iter().skip(1).any(came);
        let trimmed = trim(source, chunk);
        if name.is_empty() {
            // `Về dịch vụ lưu trú, 6 tháng đầu năm tăng 17%`: only a stretch of time stands behind the comma.
            let about = chunk.first().is_some_and(|item| matches!(source.word(item.first), "về" | "đối"));
            let about = about || chunk.first().is_some_and(|item| item.class.meets(Class::MEASURE.or(Class::NAME)));
            // `Về thu ngân sách, đến nay, đã đạt 45 tỷ đồng`
            const TIME: Class = Class::FILLER.or(Class::PERIOD).or(Class::ASIDE);
            let only_time = !timed && !chunk.is_empty() && chunk.iter().all(|item| item.class.meets(TIME));
            // `Trong đợt cao điểm này, 13 hộ hiến đất`
            let opens = chunk.first().is_some_and(|item| source.word(item.first) == "trong");
            let only_time = only_time
                || opens && chunk.last().is_some_and(|item| matches!(source.word(item.end - 1), "này" | "qua"));
            let trimmed = if opens && only_time { &[] } else { trimmed };
            if trimmed.is_empty() && !from_last && only_time {
                timed = true;
                continue;
            }
            if trimmed.is_empty() && !from_last || timed && !about {
                break;
            }
            let assigned =
                chunk.iter().any(|item| matches!(source.words(item.first, item.end), "được giao" | "giao chỉ tiêu"));
            // `huyện được giao chỉ tiêu lấy 210 thanh niên nhập ngũ`
            let told = chunk.windows(2).any(|pair| {
                let [one, next] = pair else { return false };
                matches!(source.words(one.first, one.end), "được giao" | "có")
                    && next.class.meets(Class::PLAN_REF)
                    && source.word(next.end) != "và"
            });
            let planned = planned || told || assigned && trimmed.iter().any(|item| item.class.meets(Class::VERB));
            gap.planned |= planned && !trimmed.is_empty();
            name = trimmed.to_vec();
            let acts = name.first().is_some_and(|item| item.class.meets(Class::VERB));
            let led = chunk.iter().take_while(|item| name.first().is_some_and(|first| item.first < first.first));
            let doer = led.into_iter().any(|item| item.class.meets(Class::WORD.or(Class::AGENT)));
            gap.before_comma = !from_last && !name.is_empty();
            name.truncate(if gap.before_comma { state(source, &name) } else { name.len() });
            gap.about = gap.before_comma && chunk.first().is_some_and(|item| source.word(item.first) == "về");
            if acts && doer {
                // `các sở, ngành triển khai 25 cuộc`: who did it may go on before the comma, what was done does not.
                break;
            }
            // An empty last chunk (`thu ngân sách, đạt`) leaves the name to the one before it.
            from_last = false;
            // Only `đạt`, `ước`, `chỉ` behind a comma go on with the name before it.
            const BINDS: Class = Class::ATTAIN
                .or(Class::EQUAL)
                .or(Class::REMAIN)
                .or(Class::TONE)
                .or(Class::RATIO)
                .or(Class::BOUND)
                .or(Class::FILLER)
                .or(Class::AVERAGE);
            if name.is_empty()
                && !chunk.is_empty()
                && !assigned
                && chunk.iter().all(|item| item.class.meets(Class::AGENT.or(Class::PLAN_TAIL)))
            {
                // `nguồn huyện, xã`: a level of places behind a comma belongs to the name before it.
                levels = chunk.to_vec();
                continue;
            }
            if let (Some(last), Some(next)) = (name.last_mut(), levels.first())
                && last.end + 1 == next.first
            {
                last.end += 1;
                gap.before_comma = false;
                name.append(&mut levels);
            }
            if name.is_empty() && !chunk.iter().all(|item| item.class.meets(BINDS)) {
                timed = chunk.iter().all(|item| item.class.meets(BINDS.or(Class::PERIOD).or(Class::ASIDE)));
                if !timed {
                    break;
                }
            }
            continue;
        }
        let also = also_done(source, chunk, trimmed, &name);
        let listed = also.is_none();
        let trimmed = also.unwrap_or(trimmed);
        if listed && !list_like(source, trimmed, &name)
            || listed
                && trimmed.len() != chunk.len()
                && !chunk.first().is_some_and(|item| {
                    item.class.meets(Class::AVERAGE.or(Class::FILLER).or(Class::DASH).or(Class::AND))
                })
            || chunk.iter().any(|item| item.class.meets(Class::PERIOD))
            || chunk.first().is_some_and(|item| source.word(item.first) == "theo")
        {
            break;
        }
        let mut joined = trimmed.to_vec();
        if let (Some(last), Some(next)) = (joined.last_mut(), name.first())
            && last.end + 1 == next.first
        {
            // The comma between them stays in the name.
            last.end += 1;
        }
        joined.append(&mut name);
        name = joined;
        if !listed && !chunk.last().is_some_and(|last| last.class.meets(Class::MARK)) {
            break;
        }
    }
    name
}
