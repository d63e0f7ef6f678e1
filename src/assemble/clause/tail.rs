//! What stands behind a figure and still says what was counted.

use super::class::Class;
use super::fact::{Build, Fact};
use super::item::{Item, Source};
use crate::lex::Case;
use crate::lexicon::{Class as TermClass, Dimension, Entry};

/// How many items behind a fact still say what was counted.
/// `acted` when a verb stands before the figure.
pub(super) fn tail_length(
    source: &Source<'_>,
    items: &[Item],
    fact: &Fact,
    counted: Option<Dimension>,
    acted: bool,
) -> usize {
    const ENDS: Class = Class::BOUNDARY
        .or(Class::FACT)
        .or(Class::SHARE)
        .or(Class::OPENER)
        .or(Class::ESTIMATE)
        .or(Class::GOAL)
        .or(Class::BASE_REF)
        .or(Class::SLASH)
        .or(Class::FOLD)
        .or(Class::RESPECTIVELY);
    let moves = matches!(fact.build, Build::Move(_) | Build::Exceed) && fact.base.is_none() && fact.plan.is_none();
    if !moves
        && matches!(
            fact.build,
            Build::Completion
                | Build::OfBase
                | Build::Move(_)
                | Build::Exceed
                | Build::Signed
                | Build::Aligned(_)
                | Build::Plan
        )
    {
        return if fact.build == Build::Completion { of_plan(items) } else { 0 };
    }
    if adds_more(source, items, counted) {
        return 0;
    }
    // `tăng 171% về số dự án và tăng 149% về số vốn`: what moved, up to the next movement.
    if (moves || fact.build == Build::Percent) && items.first().is_some_and(|item| source.word(item.first) == "về") {
        let turns = |item: &Item| matches!(source.word(item.first), "nhưng" | "song");
        const TURNS: Class = ENDS.or(Class::AND).or(Class::UP).or(Class::DOWN).or(Class::PLAN_REF);
        let ends = |item: &Item| item.class.meets(TURNS) || turns(item);
        let end = items.iter().take(8).position(ends);
        return end.or(Some(items.len()).filter(|&all| all < 8)).unwrap_or(0);
    }
    let event = matches!(counted, Some(Dimension::Event | Dimension::Education));
    let worth = worth(source, items, event);
    let mut length = 0;
    let copula = says_who(source, items, fact, counted);
    // `3 doanh nghiệp có vốn nhà nước và 12 doanh nghiệp tư nhân`, `1 hộ có hoàn cảnh khó khăn được hỗ trợ 6 triệu đồng`
    let has = items.first().is_some_and(|item| item.class.meets(Class::EXIST));
    let (owns, got) = (has && and_more(items), has && gets(source, items));
    for (k, item) in items.iter().enumerate().take(16) {
        // `12 huy chương tại Giải vô địch quốc gia`: where it was.
        let held_at = source.word(item.first) == "tại" && is_event(source, item.end);
        let closes = matches!(source.words(item.first, item.end), "là" | "thì" | "nhưng" | "dọc") || held_at;
        // `1 gói ma túy cùng nhiều tang vật`, `170 m2 đất và nhiều cây xanh`
        let also = item.class.meets(Class::AND) || source.word(item.first) == "cùng";
        let more = matches!(source.words(item.end, item.end + 2), "một số" | "một vài");
        let closes = closes || also && (more || matches!(source.word(item.end), "nhiều" | "hàng"));
        let ends = item.class.meets(ENDS) || closes;
        // `141 đảng viên vượt chỉ tiêu nghị quyết đề ra`
        // `120 ha rừng so với kế hoạch`
        let beyond = item.class.meets(Class::PLAN_REF) && source.word(item.first) == "so"
            || item.class.meets(Class::EXCEED)
                && items.get(k + 1).is_some_and(|next| next.class.meets(Class::PLAN_REF));
        if ends && !(k == 0 && copula)
            || beyond
            || item.class.meets(Class::ATTAIN.or(Class::EQUAL).or(Class::EXIST).or(Class::REMAIN))
                && k >= worth
                && fact_soon(items, k)
                && !told_apart(items, k)
                && !(k == 0 && got)
                && !share_next(source, items, k)
        {
            break;
        }
        let verbs = if fact.build == Build::Percent { Class::EMPTY } else { Class::VERB };
        let links = item
            .class
            .meets(Class::LINK.or(Class::AND).or(Class::MEASURE).or(Class::EACH).or(Class::AVERAGE).or(verbs));
        // `21 cuộc kiểm tra với …`: what the event was.
        let held = k == 0
            && item.class.meets(Class::VERB)
            && matches!(
                source.word(fact.tokens.1.wrapping_sub(1)),
                "cuộc" | "đợt" | "buổi" | "lớp" | "phiên" | "chuyến"
            );
        // `3 vụ khai thác rừng trái phép và 3 vụ vận chuyển lâm sản`: so does the verb tell which cases.
        let held = held
            || k == 0
                && item.class.meets(Class::VERB)
                && matches!(source.word(fact.tokens.1.wrapping_sub(1)), "vụ" | "hợp")
                && and_more(items);
        // `thu nhập 70 triệu đồng - hộ nghèo 2%`: a dash parts them.
        if k == 0 && item.class.meets(Class::DASH) && fact_soon(items, k) {
            break;
        }
        // `35% dân số và 26% số hộ tập thể thao`: a percentage right before what it is a part of.
        let share = k == 0 && fact.build == Build::Percent && among(source, item) && and_more(items);
        // `6 HTX xây dựng và 4 HTX vận tải`, `12 công trình chuyển tiếp và 18 công trình mới`: a verb without an object.
        let held = held || item.class.meets(Class::VERB) && ends_in_and(source, items.get(k + 1..).unwrap_or_default());
        if links && !held && !share && !owns && k >= worth && fact_soon(items, k) {
            break;
        }
        // `kết nạp 42 đảng viên mới nâng tổng số đảng viên lên 4.100`: the sum is another thing.
        if k > 0 && source.word(item.first) == "nâng" && fact_soon(items, k) {
            break;
        }
        // `hiến 26.500 m2 đất và đóng góp hàng chục tỷ đồng`: something else was done then.
        let more = item.class.meets(Class::AND) && does_more(source, items.get(k + 1..).unwrap_or_default());
        // `18 ủy viên và bầu Chủ tịch`: so it is right behind the noun.
        let plain = k == 0 && items.get(1).is_some_and(|item| item.class.meets(Class::VERB));
        if more && (acted && !event || plain) {
            break;
        }
        length = k + 1;
    }
    while length > 0
        && items.get(length - 1).is_some_and(|item| {
            !item.class.meets(Class::WORD)
                && item.class.meets(
                    Class::LINK
                        .or(Class::AND)
                        .or(Class::FILLER)
                        .or(Class::ASIDE)
                        .or(Class::DASH)
                        .or(Class::MARK)
                        .or(Class::FROM)
                        .or(Class::TO)
                        .or(Class::TONE)
                        .or(Class::EACH)
                        .or(Class::ATTAIN)
                        .or(Class::EXIST),
                )
        })
    {
        length -= 1;
    }
    if matches!(fact.build, Build::Percent | Build::Level) { noun_list(source, items, length, counted) } else { length }
}

/// Where the counted noun ends with which the words behind a percentage begin: `hộ`, `số hộ`, `dân số`.
pub(super) fn subject_end(source: &Source<'_>, items: &[Item]) -> Option<u32> {
    let item = items.first()?;
    if source.words(item.first, item.end) == "dân số" {
        return Some(item.end);
    }
    let first = item.first + u32::from(source.word(item.first) == "số");
    source.terms.of(first as usize, TermClass::Unit).map(|term| term.end)
}

/// Whether the words name those of whom a percentage tells: `dân số`, `số hộ`.
fn among(source: &Source<'_>, item: &Item) -> bool {
    matches!(source.word(item.first), "dân" | "số") && item.class.meets(Class::MEASURE)
}

/// Whether the name of a contest or a congress begins here.
fn is_event(source: &Source<'_>, at: u32) -> bool {
    let capital = source.lexed.tokens.get(at as usize).is_some_and(|token| token.case != Case::Lower);
    capital && matches!(source.word(at), "giải" | "đại" | "hội" | "kỳ" | "cuộc" | "liên")
}

/// Whether the words behind `và` tell what else was done: `bước đầu triển khai …`, `đóng góp hàng chục tỷ đồng`.
fn does_more(source: &Source<'_>, items: &[Item]) -> bool {
    let step = |item: &Item| matches!(source.word(item.first), "bước" | "từng");
    items.first().is_some_and(|item| item.class.meets(Class::VERB.or(Class::FILLER)) || step(item))
}

/// `125 đảng viên là nữ, chiếm 65,1%`: what those counted are, with no figure of its own.
fn says_who(source: &Source<'_>, items: &[Item], fact: &Fact, counted: Option<Dimension>) -> bool {
    let people = matches!(counted, Some(Dimension::People | Dimension::Household | Dimension::Organisation))
        || fact.build == Build::Percent;
    let is = items.first().is_some_and(|item| source.words(item.first, item.end) == "là");
    let next = items.iter().skip(1).position(|item| item.class.meets(Class::BOUNDARY.or(Class::FACT)));
    let closed = next.is_none_or(|at| items.get(at + 1).is_some_and(|item| item.class.meets(Class::BOUNDARY)));
    people && is && closed && next != Some(0) && items.len() > 1
}

/// `1 ô tô và nhiều đồ vật`, `3,07 điểm phần trăm và khu vực …`: `và` behind the figure adds something else.
fn adds_more(source: &Source<'_>, items: &[Item], counted: Option<Dimension>) -> bool {
    let also = |item: &Item| item.class.meets(Class::AND) || source.words(item.first, item.end) == "cùng";
    let joined = items.first().is_some_and(also);
    let next = items.get(1).map(|item| source.word(item.first)).unwrap_or_default();
    joined
        && (!counted.is_some_and(|dimension| dimension.is_counted())
            || matches!(next, "nhiều" | "các" | "một" | "hàng"))
}

/// Where the words begin that say what the counted things are worth (`cho hộ nghèo với số tiền 11 triệu đồng`), so that
/// what stands before them still belongs to the things; 0 when none follow.
fn worth(source: &Source<'_>, items: &[Item], event: bool) -> usize {
    let next = items.iter().take(16).position(|item| item.class.meets(Class::BOUNDARY.or(Class::FACT)));
    let Some(next) = next.filter(|&at| items.get(at).is_some_and(|item| item.class.meets(Class::FACT))) else {
        return 0;
    };
    let measured = |at: usize| {
        items.get(at).is_some_and(|item| {
            item.class.meets(Class::MEASURE) || matches!(source.word(item.first), "mức" | "vốn" | "tổng")
        })
    };
    let also =
        |pair: &[Item]| matches!(pair, [and, next] if and.class.meets(Class::AND) && next.class.meets(Class::VERB));
    let opens = |at: usize| {
        items.get(at).is_some_and(|item| match source.words(item.first, item.end) {
            "với" => measured(at + 1) || at + 1 == next,
            // `17 lớp tập huấn về trồng trọt cho 700 hội viên`: what they were of.
            "cho" => event && at + 1 == next && !items.windows(2).take(at).any(also),
            "có" => measured(at + 1),
            "trị giá" | "tổng trị giá" => true,
            _ => false,
        })
    };
    (0..next).rev().take(3).find(|&at| opens(at)).unwrap_or(0)
}

/// What a plan is of: `hoàn thành 100% chỉ tiêu trồng rừng phân tán`, up to the end of the clause.
fn of_plan(items: &[Item]) -> usize {
    const OPENS: Class = Class::VERB.or(Class::WORD).or(Class::NAME);
    let end = items.iter().take(10).position(|item| item.class.meets(Class::BOUNDARY.or(Class::FACT)));
    let end = end.or(Some(items.len()).filter(|&all| all < 10));
    // `đạt 100% chỉ tiêu giao quân với 160 thanh niên`
    let linked = |end: &usize| items.get(end.wrapping_sub(1)).is_some_and(|item| item.class.meets(Class::LINK));
    let end = end.map(|end| end - usize::from(linked(&end)));
    const CLOSES: Class = Class::BOUNDARY.or(Class::LINK);
    let closed = end.is_some_and(|end| items.get(end).is_none_or(|item| item.class.meets(CLOSES)));
    let opens = items
        .first()
        .is_some_and(|item| item.class.meets(OPENS) && !item.class.meets(Class::PLAN_TAIL.or(Class::ASIDE)));
    end.filter(|_| closed && opens).unwrap_or(0)
}

/// `100% xóm, tổ dân phố làm đường`, `69 vụ tàng trữ, vận chuyển, mua bán ma túy`: how far a list of what was counted goes on
/// behind the comma at `length`.
fn noun_list(source: &Source<'_>, items: &[Item], length: usize, dimension: Option<Dimension>) -> usize {
    const ENDS: Class = Class::BOUNDARY.or(Class::FACT);
    const PLAIN: Class = Class::WORD.or(Class::NAME).or(Class::AND).or(Class::AGENT);
    let size = |items: &[Item]| items.iter().map(|item| item.end - item.first).sum::<u32>();
    let head = items.get(..length).unwrap_or_default();
    if quoted(source, head) {
        let close = items.iter().take(24).skip(length).position(|item| item.class.meets(Class::MARK.or(Class::FACT)));
        let close = close.map(|at| length + at).filter(|&at| items.get(at).is_some_and(|i| i.class.meets(Class::MARK)));
        return close.map_or(length, |at| at + 1);
    }
    let counted = |item: &Item| {
        let many = matches!(source.word(item.first), "các" | "những");
        let first = (item.first + u32::from(many)) as usize;
        match source.terms.of(first, TermClass::Unit).map(|term| term.entry) {
            _ if !item.class.meets(PLAIN) => None,
            Some(Entry::Unit(id)) => Some(source.lexicon.unit(id).dimension),
            _ => source.terms.of(first, TermClass::Place).map(|_| Dimension::Place),
        }
    };
    let own = items.first().and_then(counted).or(dimension);
    let mut end = length;
    let mut members = 0;
    while items.get(end).is_some_and(|item| item.class.meets(Class::COMMA)) {
        let rest = items.get(end + 1..).unwrap_or_default();
        let until = rest.iter().position(|item| item.class.meets(ENDS)).unwrap_or(rest.len());
        let chunk = rest.get(..until).unwrap_or_default();
        // `75% xóm, tổ dân phố văn hóa và 95% cơ quan`: what `và` adds has its own noun behind the figure.
        let added = until > 1 && chunk.last().is_some_and(|i| i.class.meets(Class::AND));
        let (chunk, until) =
            if added { (chunk.get(..until - 1).unwrap_or_default(), until - 1) } else { (chunk, until) };
        let Some(first) = chunk.first() else { break };
        let next = rest.get(until).map(|item| item.class).unwrap_or(Class::STOP);
        let more = next.meets(Class::COMMA)
            && rest
                .get(until + 1)
                .is_some_and(|item| item.class.meets(PLAIN.or(Class::VERB)) && !item.class.meets(Class::ASIDE));
        // `168 đơn, kiến nghị, phản ánh 4.492 đơn`: what the next figure counts begins here, unless it was done.
        let behind = rest.get(until + 1..).unwrap_or_default();
        let stop = behind.iter().position(|item| item.class.meets(ENDS)).and_then(|at| behind.get(at));
        let acted = behind.first().is_some_and(|item| item.class.meets(Class::VERB.or(Class::EACH)));
        let leads = more && !acted && stop.is_some_and(|item| item.class.meets(Class::FACT));
        // A figure behind the words has them for its name, a colon makes them a heading.
        let share = rest.get(until).is_some_and(|fact| {
            let words = source.words(fact.first, fact.end);
            words.starts_with("chiếm") || words.starts_with("tỷ lệ") || words.starts_with("đạt tỷ lệ")
        });
        let noun = counted(first);
        let taken =
            !added && next.meets(Class::FACT.or(Class::COLON)) && !(share && size(chunk) <= 2 && noun.is_none());
        let alike = noun.is_some() && noun != Some(Dimension::Animal) && (dimension == noun || size(head) > 0);
        let short =
            size(chunk) <= 3 && chunk.iter().all(|item| item.class.meets(PLAIN) && !item.class.meets(Class::ASIDE));
        let acts = chunk.iter().all(|item| item.class.meets(PLAIN.or(Class::VERB)) && !item.class.meets(Class::ASIDE));
        let bound = chunk.iter().all(|item| item.class.meets(PLAIN.or(Class::VERB).or(Class::LINK).or(Class::ATTAIN)));
        let capital =
            |token: u32| source.lexed.tokens.get(token as usize).is_some_and(|token| token.case != Case::Lower);
        let who = matches!(source.word(first.first), "ông" | "bà" | "anh" | "chị") && capital(first.end)
            || first.class.meets(Class::AGENT) && capital(first.first);
        let listed = !leads_off(source, first.first) && !who;
        // `72% hộ có nhà tiêu, nhà tắm hợp vệ sinh`
        let again = size(chunk) <= 5
            && head.iter().rev().take(3).any(|item| source.word(item.first) == source.word(first.first));
        // `80% cơ sở kinh doanh, dịch vụ ăn uống đã ký cam kết`: what all of them did stands behind the last.
        let said = |item: &Item| matches!(source.words(item.first, item.end), "đã" | "được" | "đã được" | "đang");
        let shared = dimension == Some(Dimension::Ratio)
            && size(head) > 0
            && chunk.iter().skip(1).any(said)
            && items.get(..end).unwrap_or_default().iter().all(|item| {
                item.class.meets(PLAIN.or(Class::LINK).or(Class::COMMA).or(Class::PLAN_TAIL)) && !said(item)
            });
        let goes_on = listed
            && !taken
            && !(leads && size(head) == 0)
            && match members {
                // The first of the others is a noun of the same kind, or short as the one before the comma.
                0 => {
                    alike
                        && (until > 1 || first.class.meets(Class::NAME))
                        && (size(head) <= 2 || size(head) <= 4 && own == noun)
                        || size(head) <= 4
                            && short
                            && (size(head) > 0 || more && dimension.is_some_and(Dimension::is_counted))
                        || again
                        || size(head) <= 6 && size(head) > 0 && more && acts && size(chunk) <= 4
                }
                _ => alike || bound && size(chunk) <= 8,
            }
            || listed && shared && !taken
            || !taken && offences(source, head, chunk);
        if !goes_on {
            break;
        }
        members += 1;
        end += 1 + until;
    }
    end
}

/// `27 đối tượng có hành vi mua bán, tàng trữ trái phép chất ma túy`: one more of what they did.
fn offences(source: &Source<'_>, head: &[Item], chunk: &[Item]) -> bool {
    let told = |item: &Item| {
        matches!(source.words(item.first, item.end), "tội" | "hành vi")
            || source.words(item.first, item.first + 2) == "hành vi"
            || source.word(item.first) == "tội" && source.word(item.end) != "phạm"
    };
    const PLAIN: Class = Class::WORD.or(Class::NAME).or(Class::VERB).or(Class::AND);
    let plain = chunk.iter().all(|item| item.class.meets(PLAIN) && !item.class.meets(Class::ASIDE));
    let begins = chunk.first().is_some_and(|item| !leads_off(source, item.first) && !item.class.meets(Class::AND));
    head.iter().take(8).any(told) && plain && begins && chunk.len() < 10
}

/// Whether a quotation is open at the end of these items.
fn quoted(source: &Source<'_>, items: &[Item]) -> bool {
    let marks = items
        .iter()
        .filter(|item| item.class.meets(Class::MARK) && matches!(source.word(item.first), "\"" | "“" | "”"));
    marks.count() % 2 == 1
}

/// Words behind a comma with which something else begins than one more of a list.
pub(super) fn leads_off(source: &Source<'_>, first: u32) -> bool {
    // Nouns that begin as they do.
    const NOUNS: [&str; 12] = [
        "bảo hiểm",
        "công nghiệp",
        "công khai",
        "công trình",
        "đồng bào",
        "trung học",
        "tình thương",
        "công chức",
        "cơ quan",
        "cơ sở",
        "chủ hộ",
        "chủ trang",
    ];
    if NOUNS.contains(&source.words(first, first + 2)) {
        return false;
    }
    matches!(
        source.word(first),
        "qua"
            | "nhằm"
            | "góp"
            | "đảm"
            | "bảo"
            | "giúp"
            | "nhất"
            | "đặc"
            | "chủ"
            | "thuộc"
            | "trong"
            | "tại"
            | "do"
            | "đáp"
            | "với"
            | "theo"
            | "không"
            | "có"
            | "được"
            | "bị"
            | "đã"
            | "cơ"
            | "đưa"
            | "nâng"
            | "từ"
            | "để"
            | "nên"
            | "nhưng"
            | "tuy"
            | "như"
            | "riêng"
            | "còn"
            | "cùng"
            | "sau"
            | "trước"
            | "hiện"
            | "đồng"
            | "ngoài"
            | "bên"
            | "vì"
            | "đời"
            | "tình"
            | "công"
            | "số"
            | "làm"
            | "tổng"
            | "trị"
            | "mỗi"
            | "trung"
            | "xếp"
            | "đứng"
    )
}

/// `44 sản phẩm đạt 3 sao và 12 sản phẩm đạt 4 sao`: what the first have reached stands between them and `và`.
fn told_apart(items: &[Item], reached: usize) -> bool {
    let behind = items.get(reached + 1..).unwrap_or_default();
    let next = behind.iter().position(|item| item.class.meets(Class::FACT.or(Class::BOUNDARY))).unwrap_or(0);
    behind.get(next).is_some_and(|item| item.class.meets(Class::FACT))
        && next.checked_sub(1).and_then(|at| behind.get(at)).is_some_and(|item| item.class.meets(Class::AND))
        && next > 1
}

/// `840 hộ đạt gia đình văn hóa chiếm 81,2%`: what stands before a share is of those counted.
fn share_next(source: &Source<'_>, items: &[Item], from: usize) -> bool {
    let next = items.iter().skip(from + 1).find(|item| item.class.meets(Class::BOUNDARY.or(Class::FACT)));
    next.is_some_and(|item| item.class.meets(Class::FACT) && source.word(item.first) == "chiếm")
}

/// Whether those counted have something plain, and were given what the next figure tells.
fn gets(source: &Source<'_>, items: &[Item]) -> bool {
    let next = items.iter().take(10).position(|item| item.class.meets(Class::FACT.or(Class::BOUNDARY)));
    let plain = items.get(1).is_some_and(|item| item.class.meets(Class::WORD) && !item.class.meets(Class::ASIDE));
    plain && items.iter().take(next.unwrap_or(0)).skip(2).any(|item| source.word(item.first) == "được")
}

/// Whether the next figure is added with `và`.
fn and_more(items: &[Item]) -> bool {
    let next = items.iter().take(12).position(|item| item.class.meets(Class::FACT.or(Class::BOUNDARY)));
    next.is_some_and(|at| items.get(at).is_some_and(|item| item.class.meets(Class::FACT)))
        && next.and_then(|at| items.get(at.checked_sub(1)?)).is_some_and(|item| item.class.meets(Class::AND))
}

/// Whether `và` and the next figure follow at once, or behind a word that goes with the verb (`chuyển qua`, `trồng mới`).
fn ends_in_and(source: &Source<'_>, items: &[Item]) -> bool {
    let small = items
        .first()
        .is_some_and(|item| matches!(source.word(item.first), "qua" | "mới" | "lại" | "xong" | "sang" | "tiếp"));
    let rest = items.get(usize::from(small)..).unwrap_or_default();
    matches!(rest, [and, fact, ..] if and.class.meets(Class::AND) && fact.class.meets(Class::FACT))
}

/// Whether another fact follows before any punctuation.
fn fact_soon(items: &[Item], from: usize) -> bool {
    let (mut open, through) = (false, items.get(from).is_some_and(|item| item.class.meets(Class::LINK)));
    let next = items.iter().skip(from + 1).take(10).find(|item| {
        // `với dân số (năm 2016) là 178.652 người`: a bracket without a figure is passed over.
        open |= through && item.class.meets(Class::OPEN);
        open &= !item.class.meets(Class::CLOSE);
        let ends = item.class.meets(Class::BOUNDARY) && !open && !(through && item.class.meets(Class::CLOSE));
        ends || item.class.meets(Class::FACT)
    });
    !open && next.is_some_and(|item| item.class.meets(Class::FACT))
}
