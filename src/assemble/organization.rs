//! Whose report it is.

use super::body::{Body, body_at, field, hosts};
use super::locality::{Level, Locality, Place, bare_name, level_of_committee, place_at, within};
use super::post;
use super::tape::Tape;
use crate::lex::{Case, Punct, TokenKind};
use crate::text::{Span, lowered};
use rustc_hash::FxHashMap;

/// The body or the place whose work the report tells of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// As the text writes it (`Đảng ủy phường X`).
    pub name: String,
    /// What kind of body.
    pub body: Body,
    /// Its place.
    pub locality: Option<Locality>,
    /// Where the text names it.
    pub span: Span,
}

/// A body or a place as the text names it.
#[derive(Clone, Copy, Debug)]
struct Mention {
    from: usize,
    to: usize,
    body: Body,
    /// Level of the place, and the tokens of its name when it has one.
    place: Option<Place>,
    /// The body, when it stands on another line than its place.
    lead: Option<(usize, usize)>,
}

/// Whose report it is: the body that held the review or whose results are told, near the top of the text.
///
/// Who works with a lower body (`Ban Thường vụ Quận ủy làm việc với phường An Lộc`) is not whose report it is: that is the
/// lower body. `body` is the first token behind what belongs to the page; `title_end` ends the title.
pub(super) fn organization(tape: Tape<'_>, body: usize, title_end: usize) -> Option<Organization> {
    if let Some(found) = agency_block(tape, body) {
        return Some(found);
    }
    let reach = (title_end.max(body) + 350).min(tape.len());
    let mut mentions = Vec::new();
    let mut at = body;
    while at < reach {
        if let Some(read) = post::post(tape, at, true).filter(|_| !is_board(tape, at)) {
            at = read.end.max(at + 1);
            continue;
        }
        match mention(tape, at) {
            Some(found) => {
                at = found.to;
                mentions.push(found);
            }
            None => at += 1,
        }
    }
    let names: Vec<String> = mentions.iter().map(|m| place_key(tape, m)).collect();
    let mut told: FxHashMap<String, u32> = FxHashMap::default();
    for name in names.iter().filter(|name| !name.is_empty()) {
        *told.entry(name.clone()).or_default() += 1;
    }
    let weighed = mentions
        .iter()
        .zip(&names)
        .map(|(m, name)| (weight(tape, m, title_end, told.get(name.as_str()).copied().unwrap_or(0)), *m));
    let (best, chosen) = weighed.rev().max_by_key(|(weight, _)| *weight)?;
    (best >= ENOUGH).then(|| publish(tape, chosen, &mentions))
}

/// Below this a body is only one of those that the text speaks of.
const ENOUGH: i32 = 12;

/// `Ban Thường vụ`, `Ban Chấp hành`: a body, though `Ủy viên` of it would be a post.
fn is_board(tape: Tape<'_>, at: usize) -> bool {
    tape.word(at) == "thường" || tape.says_any(at, &["đoàn thanh niên", "đảng ủy", "đảng bộ"]).is_some()
}

/// How well a mention suits; ties go to the first.
fn weight(tape: Tape<'_>, m: &Mention, title_end: usize, told: u32) -> i32 {
    let before = |back: usize| m.from.checked_sub(back).map_or("", |k| tape.word(k));
    let mut weight = (told.min(4) as i32) * 4;
    weight += if m.from < title_end { 12 } else { 6 - ((m.from - title_end) as i32 / 20).min(12) };
    weight += match m.place {
        Some((_, Some(_))) => 14,
        Some((_, None)) => 4,
        None => 0,
    };
    weight += if m.body == Body::Other { 0 } else { 5 };
    // `chi bộ`, `Đảng bộ` of no place are spoken of in every report.
    weight -= if m.place.is_none() && m.from >= title_end { 15 } else { 0 };
    if before(1) == "với" && before(2) == "việc" || before(1) == "tại" && matches!(before(2), "tra" | "việc" | "sát")
    {
        weight += 30;
    } else if before(1) == "của" {
        weight += 6;
    } else if before(1) == "hội" && before(2) == "đại" || before(1) == "biểu" && before(3) == "hội" {
        weight += 16;
    }
    // Who does it: `… tổ chức`, `… họp`, `… sơ kết`.
    if (m.to..m.to + 4).any(|k| hosts(tape, k)) {
        weight += 16;
    }
    if (m.to..m.to + 3).any(|k| tape.says(k, "làm việc").is_some() || tape.says(k, "về dự").is_some()) {
        weight -= 20;
    }
    // Who gives a plan: `dự toán HĐND tỉnh giao`, and what only explains in brackets.
    if (m.to..m.to + 2).any(|k| tape.word(k) == "giao")
        || matches!((before(2), before(1)), ("dự", "toán") | ("chỉ", "tiêu") | ("kế", "hoạch"))
    {
        weight -= 30;
    }
    if m.from.checked_sub(1).is_some_and(|open| tape.punct(open) == Some(Punct::Open)) {
        weight -= 18;
    }
    // Guests and addressees.
    if matches!(before(1), "từ" | "gửi" | "đề" | "diện" | "viên") || before(1) == "biểu" && before(3) != "hội"
    {
        weight -= 15;
    }
    match m.place {
        Some((Level::Hamlet, _)) => weight - 14,
        Some((Level::National, _)) => weight - 20,
        _ => weight,
    }
}

fn place_key(tape: Tape<'_>, m: &Mention) -> String {
    match m.place {
        Some((_, Some((from, to)))) => lowered(&tape.text(from, to)),
        _ => String::new(),
    }
}

fn publish(tape: Tape<'_>, chosen: Mention, all: &[Mention]) -> Organization {
    // A body without the name of its place borrows it: the first place of that level that the text names.
    let locality = chosen.place.and_then(|(level, name)| {
        let named = |m: &Mention| m.place.and_then(|(other, name)| (other == level).then_some((*m, name?)));
        let (source, name) = match name {
            Some(name) => (chosen, name),
            None => all.iter().find_map(named)?,
        };
        // `phường An Lộc, thành phố Tân Châu` may stand behind the title that names only the ward.
        let same = |m: &&Mention| place_key(tape, m) == place_key(tape, &source);
        let within = within(tape, source.to).or_else(|| all.iter().filter(same).find_map(|m| within(tape, m.to)));
        Some(Locality { level, name: ordinary(tape, name.0, name.1), within })
    });
    let name = match chosen.lead {
        Some((from, to)) => format!("{} {}", tape.text(from, to), tape.text(chosen.from, chosen.to)),
        None => ordinary(tape, chosen.from, chosen.to),
    };
    let span = chosen.lead.map_or(chosen.from, |(from, _)| from);
    Organization { name, body: chosen.body, locality, span: tape.span(span, chosen.to) }
}

/// The tokens `from..to` as the text writes them; what stands in capitals as it is written elsewhere near the top, where it
/// is not in capitals.
fn ordinary(tape: Tape<'_>, from: usize, to: usize) -> String {
    if (from..to).any(|at| tape.case(at) == Case::Initial) || tape.case(from) != Case::Upper {
        return tape.text(from, to);
    }
    let same = |at: usize| (0..to - from).all(|k| tape.raw_at(at + k) == tape.raw_at(from + k));
    let found = (0..tape.len().min(1500)).find(|&at| tape.case(at) != Case::Upper && same(at));
    found.map_or_else(|| tape.text(from, to), |at| tape.text(at, at + (to - from)))
}

/// Reads the body, or the place alone, that starts at `at`.
fn mention(tape: Tape<'_>, at: usize) -> Option<Mention> {
    // `Ngân hàng … tỉnh ủy thác qua các hội` names no committee.
    if tape.word(at + 1) == "ủy" && tape.word(at + 2) == "thác" {
        return None;
    }
    if let Some((mut to, body)) = body_at(tape, at) {
        // `Ban Thường vụ Quận ủy`, `HĐND - UBND phường`: the last body is the one the place belongs to.
        let mut kind = body;
        loop {
            let next = to + usize::from(matches!(tape.punct(to), Some(Punct::Dash | Punct::Comma)));
            match body_at(tape, next) {
                Some((end, last)) => {
                    kind = if body == Body::PartyCommittee { body } else { last };
                    to = end;
                }
                None => break,
            }
        }
        if matches!(kind, Body::MassOrganisation | Body::Agency | Body::Military) {
            to = field(tape, to);
        }
        let Some((end, place)) = place_at(tape, to) else {
            // `Quận ủy Long An`: the body itself tells the level.
            let level = level_of_committee(tape, to);
            let name = level.and_then(|level| bare_name(tape, to).map(|end| (level, end)));
            return Some(match name {
                Some((level, end)) => {
                    Mention { from: at, to: end, body: kind, place: Some((level, Some((to, end)))), lead: None }
                }
                None => Mention { from: at, to, body: kind, place: level.map(|level| (level, None)), lead: None },
            });
        };
        return Some(Mention { from: at, to: end, body: kind, place: Some(place), lead: None });
    }
    let (to, place) = place_at(tape, at)?;
    // A level alone is a place when somebody works with it: `làm việc với phường`.
    let visited = at > 1 && tape.word(at - 1) == "với" && tape.word(at - 2) == "việc";
    (place.1.is_some() || visited).then_some(Mention {
        from: at,
        to,
        body: Body::Other,
        place: Some(place),
        lead: None,
    })
}

/// The agency block of an official document: its lines are in capitals and stand above `Số:`.
fn agency_block(tape: Tape<'_>, body: usize) -> Option<Organization> {
    let number = (body..(body + 60).min(tape.len())).find(|&at| {
        tape.word(at) == "số"
            && (at == 0 || tape.is_break(at - 1))
            && (at + 1..at + 8).any(|k| {
                tape.punct(k) == Some(Punct::Slash)
                    || matches!(tape.token(k).map(|t| t.kind), Some(TokenKind::Document))
            })
    })?;
    let mut best: Option<Mention> = None;
    let mut at = body;
    while at < number {
        let read = if tape.case(at) == Case::Upper { mention_in_block(tape, at) } else { None };
        let Some(mut read) = read else {
            at += 1;
            continue;
        };
        at = read.to.max(at + 1);
        // In two columns the place stands below its body: `ỦY BAN NHÂN DÂN … / XÃ AN HÒA …`.
        if let (Body::Other, Some(above)) = (read.body, best.filter(|above| above.place.is_none())) {
            read = Mention { body: above.body, lead: Some((above.from, above.to)), ..read };
        }
        // The lower body stands below the higher one.
        if read.place.is_some() || best.is_none() {
            best = Some(read);
        }
    }
    let chosen = best?;
    let mut all = Vec::new();
    let mut at = number;
    while at < (number + 600).min(tape.len()) {
        match mention(tape, at) {
            Some(found) => {
                at = found.to.max(at + 1);
                all.push(found);
            }
            None => at += 1,
        }
    }
    Some(publish(tape, chosen, &all))
}

/// A body with its place, or a place alone, in the capitals of an agency block; the place may stand on the next line.
fn mention_in_block(tape: Tape<'_>, at: usize) -> Option<Mention> {
    let Some((to, body)) = body_at(tape, at) else {
        let (to, place) = place_at(tape, at).filter(|(_, place)| place.1.is_some())?;
        return Some(Mention { from: at, to, body: Body::Other, place: Some(place), lead: None });
    };
    let next = to + usize::from(tape.is_break(to));
    if let Some((end, place)) = place_at(tape, next) {
        return Some(Mention { from: at, to: end, body, place: Some(place), lead: None });
    }
    let named = level_of_committee(tape, to).and_then(|level| Some((level, bare_name(tape, to)?)));
    let (to, place) = named.map_or((to, None), |(level, end)| (end, Some((level, Some((to, end))))));
    Some(Mention { from: at, to, body, place, lead: None })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assemble::tape::with_tape;

    type Told<'t> = (&'t str, Body, Option<(Level, &'t str)>);

    fn check(text: &str, want: Option<Told<'_>>) {
        let got = with_tape(text, |tape| organization(tape, 0, tape.lines().first().map_or(0, |line| line.1)));
        let got = got
            .as_ref()
            .map(|o| (o.name.as_str(), o.body, o.locality.as_ref().map(|place| (place.level, place.name.as_str()))));
        assert_eq!(got, want, "in {text:?}");
    }

    #[test]
    fn who_holds_the_review_reports() {
        check(
            "Đảng ủy phường An Lộc tổ chức Hội nghị sơ kết 6 tháng",
            Some(("Đảng ủy phường An Lộc", Body::PartyCommittee, Some((Level::Ward, "An Lộc")))),
        );
        check(
            "HỘI NGHỊ SƠ KẾT CÔNG TÁC 6 THÁNG ĐẦU NĂM\nNgày 26/6, Đảng bộ thị trấn Phú Hòa đã tổ chức Hội nghị. Dự có lãnh đạo Huyện ủy.",
            Some(("Đảng bộ thị trấn Phú Hòa", Body::PartyOrganisation, Some((Level::Township, "Phú Hòa")))),
        );
        check(
            "Kết quả công tác của Đảng ủy phường An Lộc 6 tháng",
            Some(("Đảng ủy phường An Lộc", Body::PartyCommittee, Some((Level::Ward, "An Lộc")))),
        );
        check(
            "UBND huyện Kông Lơ (tỉnh Gia Hạ) tổng kết công tác năm, thu ngân sách vượt dự toán HĐND tỉnh Gia Hạ giao",
            Some(("UBND huyện Kông Lơ", Body::PeoplesCommittee, Some((Level::District, "Kông Lơ")))),
        );
        check(
            "Hạt Kiểm lâm huyện Kông Lơ lập biên bản 72 vụ",
            Some(("Hạt Kiểm lâm huyện Kông Lơ", Body::Agency, Some((Level::District, "Kông Lơ")))),
        );
        check(
            "Hội Cựu chiến binh (CCB) huyện Kông Lơ tổng kết năm 2023",
            Some((
                "Hội Cựu chiến binh (CCB) huyện Kông Lơ",
                Body::MassOrganisation,
                Some((Level::District, "Kông Lơ")),
            )),
        );
        check("Vốn xây dựng cơ bản 156 tỷ đồng trong năm 2023", None);
        check("Hội Nông dân huyện sơ kết công tác", Some(("Hội Nông dân huyện", Body::MassOrganisation, None)));
        check(
            "Đảng bộ Phường 12 tổng kết công tác",
            Some(("Đảng bộ Phường 12", Body::PartyOrganisation, Some((Level::Ward, "12")))),
        );
    }

    #[test]
    fn the_lower_body_of_a_working_visit_reports() {
        check(
            "Ban Thường vụ Quận ủy Hải Long làm việc với phường An Lộc về kết quả năm 2017",
            Some(("phường An Lộc", Body::Other, Some((Level::Ward, "An Lộc")))),
        );
    }

    #[test]
    fn the_agency_block_of_a_document_reports() {
        check(
            "UỶ BAN NHÂN DÂN\nXÃ Đ.H\nSố: 80 / BC-UBND\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            Some(("UỶ BAN NHÂN DÂN XÃ Đ.H", Body::PeoplesCommittee, Some((Level::Commune, "Đ.H")))),
        );
        check(
            "HUYỆN ỦY SƠN LĨNH\nĐẢNG ỦY XÃ AN HÒA\nSố: 12-BC/ĐU\nBÁO CÁO\nĐảng ủy xã An Hòa báo cáo",
            Some(("Đảng ủy xã An Hòa", Body::PartyCommittee, Some((Level::Commune, "An Hòa")))),
        );
    }

    #[test]
    fn two_columns_run_together_in_a_line() {
        check(
            "ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ AN HÒA          Độc lập - Tự do\nSố: 215/BC-UBND          An Hòa, ngày 10 tháng 6 năm 2023",
            Some(("ỦY BAN NHÂN DÂN XÃ AN HÒA", Body::PeoplesCommittee, Some((Level::Commune, "An Hòa")))),
        );
    }

    #[test]
    fn a_post_is_no_organisation() {
        check("Bí thư Đảng ủy phường An Lộc phát biểu", None);
        check("Thời tiết hôm nay", None);
    }
}
