//! Where the purpose of a sentence turns, and where it turns to what is aimed at (mục tiêu, chỉ tiêu phấn đấu).

use super::Role;
use super::cue::{Cue, Hit};
use super::reader::Reader;
use crate::lex::Punct;

/// Where the purpose of a sentence turns.
pub(super) enum Turn {
    /// Nowhere.
    None,
    /// The whole sentence has it.
    Whole(Role),
    /// From this token on.
    Behind(usize, Role),
}

/// How many tokens before a colon may announce what stands behind it.
const ANNOUNCED: usize = 40;

/// What says before a colon that targets are told, not how far they were met.
const SET: [&str; 17] = [
    "nêu",
    "đề ra",
    "đặt ra",
    "xác định",
    "gồm",
    "thông qua",
    "nghị quyết",
    "phấn đấu",
    "tới",
    "nhiệm kỳ mới",
    "đến năm",
    "giai đoạn",
    "chủ yếu",
    "thống nhất",
    "nhất trí",
    "quyết nghị",
    "biểu quyết",
];

/// Who sets a target: a meeting, or a body that has met.
const SETS: [&str; 8] = ["thông qua", "đề ra", "đặt ra", "xác định", "quyết nghị", "thống nhất", "nhất trí", "đưa ra"];

/// What follows `chỉ tiêu` before the first of them is told.
const QUALIFIES: [&str; 10] =
    ["chủ yếu", "cụ thể", "cơ bản", "chính", "quan trọng", "trọng tâm", "như sau", "sau", "như", "là"];

/// What a target is compared with only once it has been met or missed.
const MET: [&str; 9] = [
    "cùng kỳ",
    "kế hoạch",
    " kh ",
    "so với nghị quyết",
    "so với chỉ tiêu",
    "hoàn thành",
    "chỉ tiêu đạt",
    "chỉ tiêu vượt",
    " đã ",
];

/// Where a sentence turns to figures aimed at. `has_figure` tells whether one stands between two tokens.
pub(super) fn aims(
    reader: &Reader<'_>,
    (first, end): (usize, usize),
    hits: &[Hit],
    has_figure: &dyn Fn(usize, usize) -> bool,
) -> Option<Turn> {
    let start = reader.start(first);
    // `Kỳ họp đã quyết nghị thông qua …`: what was done is that it was set.
    const SET_IT: [&str; 6] = ["quyết nghị", "thông qua", "thống nhất", "biểu quyết", "nhất trí", "ban hành"];
    let resolved = |hit: &Hit| {
        let behind = reader.at_byte(first, end, hit.end);
        SET_IT.iter().any(|verb| reader.phrase(behind, verb).is_some())
    };
    let first_done = hits.iter().find(|hit| hit.cue == Cue::Done && !resolved(hit)).map(|hit| hit.start);
    if let Some(turn) = by_plan(reader, (first, end), hits, has_figure) {
        return Some(turn);
    }
    // The first few say it: each is asked for the rest of the sentence.
    for hit in hits.iter().filter(|hit| matches!(hit.cue, Cue::Aim | Cue::Target)).take(8) {
        let place = reader.at_byte(first, end, hit.start);
        let colon = (place..end.min(place + 20)).find(|&at| reader.is(at, Punct::Colon));
        let done = first_done.is_some_and(|start| start < hit.start);
        // `phường đề ra 27 chỉ tiêu cụ thể, trong đó có tốc độ tăng trưởng bình quân trên 10%`
        let many = place > first + 2
            && reader.number(place - 1).is_some()
            && matches!(reader.before(place, 3), "đề" | "đặt")
            && reader.before(place, 2) == "ra";
        let listed = ["trong đó", "gồm", "như", "cụ thể là"];
        let lists = || {
            let rest = reader.slice(place, end);
            let met = ["chỉ tiêu đạt", "chỉ tiêu vượt", "đạt và vượt", "không đạt", "qua rà soát", "đến nay"];
            listed.iter().any(|word| rest.contains(word)) && !met.iter().any(|word| rest.contains(word))
        };
        if hit.cue == Cue::Target && many && colon.is_none() && !done && has_figure(place, end) && lists() {
            return Some(Turn::Whole(Role::Goals));
        }
        // `đã tập trung hoàn thành các chỉ tiêu: …` tells what was reached.
        if done && reader.word(place) == "tập" {
            continue;
        }
        if let Some(turn) = sets(reader, (first, end), hit, colon, has_figure) {
            return Some(turn);
        }
        // `Kế hoạch đặt chỉ tiêu tỷ lệ hộ dùng nước sạch trên 90%`
        let put = reader.before(place, 1) == "đặt" && !reader.slice(place, end).contains("kết quả");
        if hit.cue == Cue::Target && !(put && colon.is_none()) {
            let Some(colon) = colon.filter(|_| !done) else { continue };
            let set = reader.slice(first.max(colon.saturating_sub(ANNOUNCED)), colon);
            // `Chỉ tiêu kế hoạch năm 2025: (1) …`, where nothing says how far they were met.
            let told = reader.slice(colon + 1, end);
            let planned = (hit.start == start || set.contains("kế hoạch năm"))
                && (set.contains("năm ") || set.contains("chỉ tiêu của") || set.trim() == "chỉ tiêu")
                && !["đạt", "thực hiện", "hoàn thành", "so với"].iter().any(|met| set.contains(met))
                && !told.contains("so với")
                && !told.starts_with("đã ")
                && !MET.iter().any(|met| told.contains(met));
            let judged = ["đánh giá", "báo cáo"].iter().any(|word| set.contains(word));
            if planned || !judged && SET.iter().any(|word| set.contains(word)) {
                // `đã thông qua 7 nghị quyết với các chỉ tiêu chủ yếu: …`: the resolutions were passed.
                let passed = hits.iter().any(|hit| hit.cue == Cue::Done && resolved(hit));
                return Some(if has_figure(first, colon) && !passed {
                    Turn::Whole(Role::Goals)
                } else {
                    Turn::Behind(colon + 1, Role::Goals)
                });
            }
            continue;
        }
        if let Some(colon) = colon.filter(|&colon| !has_figure(place, colon)) {
            return Some(if done && has_figure(first, place) {
                Turn::Behind(place, Role::Goals)
            } else {
                Turn::Behind(colon + 1, Role::Goals)
            });
        }
        if hit.start - start <= 12 {
            return Some(Turn::Whole(Role::Goals));
        }
        let clause = matches!(reader.punct(place.wrapping_sub(1)), Some(Punct::Semicolon | Punct::Comma | Punct::Dash));
        if clause && has_figure(place, end) {
            return Some(Turn::Behind(place, Role::Goals));
        }
        // `Nhiệm kỳ 2025 – 2030, Đảng bộ xã phấn đấu thu nhập bình quân đạt 90 triệu đồng`: time to come stands at the head.
        let said = reader.slice(first, end);
        let coming = || {
            let set = reader.slice(first, place).contains("đề ra các chỉ tiêu");
            // `xã phấn đấu đến năm 2025 …`, `phấn đấu mỗi năm …`
            let soon = matches!(reader.word(place + 2), "đến" | "mỗi");
            set || soon
                || ["nhiệm kỳ 2", "năm 2", "đến năm", "giai đoạn", "theo kế hoạch"]
                    .iter()
                    .any(|head| said.starts_with(head))
        };
        let strives = || {
            !done
                && reader.word(place) == "phấn"
                && place < first + ANNOUNCED
                && coming()
                && !MET.iter().any(|met| said.contains(met))
                && !has_figure(first, place)
        };
        if (put || strives()) && has_figure(place, end) {
            return Some(Turn::Whole(Role::Goals));
        }
    }
    None
}

/// `Theo quy hoạch, đến năm 2030, tỉnh có …`, `Kế hoạch năm 2024: trồng 120 ha rừng`, `Đại hội đề ra phương hướng nhiệm kỳ 2022 - 2027: …`:
/// a plan tells what is aimed at, as long as nothing says how far it was met.
fn by_plan(
    reader: &Reader<'_>,
    (first, end): (usize, usize),
    hits: &[Hit],
    has_figure: &dyn Fn(usize, usize) -> bool,
) -> Option<Turn> {
    const PLANS: [&str; 7] = [
        "theo nghị quyết",
        "theo kế hoạch",
        "theo quy hoạch",
        "theo đề án",
        "theo chiến lược",
        "định hướng đến",
        "quy hoạch đến",
    ];
    let text = reader.slice(first, end);
    let met = || {
        let past = MET.iter().any(|met| *met != "kế hoạch" && text.contains(met))
            || ["thực hiện", "được", "thực tế", "kết quả", " nay "].iter().any(|met| text.contains(met));
        past || hits.iter().any(|hit| hit.cue == Cue::Done)
    };
    let by = || (first + 2..first + 12).any(|at| reader.word(at) == "đến" && reader.period(at + 1).is_some());
    if PLANS.iter().any(|plan| text.starts_with(plan)) && by() && !met() {
        return Some(Turn::Whole(Role::Goals));
    }
    let set = |hit: &Hit| {
        let at = reader.at_byte(first, end, hit.start);
        hit.cue == Cue::Plans
            && SETS.iter().any(|verb| reader.slice(first.max(at.saturating_sub(4)), at).contains(verb))
    };
    let place = match hits.iter().take(4).find(|hit| set(hit)) {
        Some(hit) => reader.at_byte(first, end, hit.end),
        None if text.starts_with("kế hoạch năm 2") => first,
        None => return None,
    };
    let colon = (place..end.min(place + 13)).find(|&at| reader.is(at, Punct::Colon))?;
    let told = !has_figure(first, colon) && has_figure(colon, end) && !met();
    told.then_some(Turn::Behind(colon + 1, Role::Goals))
}

/// `Đại hội thông qua nghị quyết với một số chỉ tiêu chủ yếu …`, `Đại hội xác định mục tiêu nhiệm kỳ 2020 – 2025.`,
/// `Một số chỉ tiêu cụ thể như: …`, `Nhóm chỉ tiêu về văn hóa: …`: a meeting sets them, or they stand as a list.
fn sets(
    reader: &Reader<'_>,
    (first, end): (usize, usize),
    hit: &Hit,
    colon: Option<usize>,
    has_figure: &dyn Fn(usize, usize) -> bool,
) -> Option<Turn> {
    let start = reader.start(first);
    let text = reader.slice(first, end);
    let (lead, rest) = (text.get(..hit.start - start)?, text.get(hit.end - start..)?);
    let exceeds = rest.split("vượt ").skip(1).any(|by| by.starts_with(|letter: char| letter.is_ascii_digit()));
    if exceeds
        || MET.iter().any(|said| rest.contains(said))
        || ["kết quả", "đạt ", "thực hiện"].iter().any(|said| lead.contains(said))
    {
        return None;
    }
    let place = reader.at_byte(first, end, hit.end);
    let set = SETS.iter().any(|verb| lead.contains(verb));
    let listed = hit.cue == Cue::Target && ["nhóm ", "một số ", "các ", "những "].contains(&lead);
    // `tăng 5% so với năm 2021`, `nhóm chỉ tiêu về xã hội: hộ nghèo còn 2%, giảm 1% so với năm 2021` have been reached.
    if listed && rest.contains("so với năm") && !rest.contains("đến năm") {
        return None;
    }
    if let Some(colon) = colon.filter(|_| listed) {
        // `Một số chỉ tiêu về y tế năm 2021: …` tells what was reached.
        let head = reader.slice(place, colon);
        let ahead = lead == "nhóm " || ["cụ thể", "như", "đến năm"].iter().any(|word| head.contains(word));
        let told = ahead && !has_figure(first, colon) && has_figure(colon, end);
        return told.then_some(Turn::Behind(colon + 1, Role::Goals));
    }
    if listed && lead == "nhóm " && has_figure(place, end) {
        return Some(Turn::Whole(Role::Goals));
    }
    if !set || colon.is_some() {
        return None;
    }
    // The sentences behind tell them, where it is said of which time or how many they are; what a meeting was called for
    // (`để đánh giá …, đề ra nhiệm vụ`) tells nothing yet.
    if !has_figure(place, end) {
        let called = ["nhiệm vụ", "giải pháp"].iter().any(|said| rest.contains(said)) || lead.contains("đánh giá");
        let many = reader.at_byte(first, end, hit.start).checked_sub(1).is_some_and(|at| reader.number(at).is_some());
        let timed = ["nhiệm kỳ", "đến năm", "giai đoạn", "chủ yếu", " năm 2"].iter().any(|said| rest.contains(said));
        let passed = ["thông qua", "biểu quyết"].iter().any(|said| lead.contains(said));
        // `… đề ra 3 khâu đột phá và 15 chỉ tiêu. Theo đó, đến năm 2030 đạt thu nhập bình quân …`
        let next = reader.slice(end, (end + 24).min(reader.len()));
        let ahead = ["đến năm", "phấn đấu"].iter().any(|said| next.contains(said));
        let met = || ["hoàn thành", "vượt", "đã", "kết quả", " kh"].iter().any(|said| next.contains(said));
        let goes_on = (lead.contains("ra ") || lead.contains("xác định"))
            && (next.starts_with("theo đó")
                || ahead && ["trong đó", "cụ thể"].iter().any(|head| next.starts_with(head))
                || next.starts_with("cụ thể:") && !met());
        // `… thông qua Nghị quyết với các chỉ tiêu cụ thể. Đó là, đến năm 2025 …`
        let that = next.starts_with("đó là");
        return (!called && (many && (passed || goes_on) || timed || that)).then_some(Turn::Behind(end, Role::Goals));
    }
    let head = rest.trim_start();
    // `Hội Nông dân xã đề ra chỉ tiêu kết nạp 30 hội viên; …`
    let met = ["được", "thực tế", "kết quả"].iter().any(|met| rest.contains(met));
    if ["đề ra ", "đặt ra "].iter().any(|verb| lead.ends_with(verb)) && hit.cue == Cue::Target && !met {
        return Some(Turn::Behind(place, Role::Goals));
    }
    let qualified = QUALIFIES.iter().find_map(|word| head.strip_prefix(word).filter(|rest| rest.starts_with(' ')));
    let mut told = qualified?;
    while let Some(rest) = QUALIFIES.iter().find_map(|word| told.trim_start().strip_prefix(word)) {
        told = rest;
    }
    told = told.trim_start().strip_prefix(", trong đó có ").unwrap_or(told);
    if told.trim_start().starts_with(',') {
        return None;
    }
    Some(Turn::Behind(reader.at_byte(first, end, start + text.len() - told.trim_start().len()), Role::Goals))
}
