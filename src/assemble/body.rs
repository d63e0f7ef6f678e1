//! Bodies (cơ quan, tổ chức) and the words that name them.

use super::locality::level_at;
use super::phrases::Phrases;
use super::tape::Tape;
use crate::lex::{Case, Punct};

pub use crate::lexicon::BodyKind as Body;

/// The words that name a body, longest first where one begins another.
const BODIES: &[(&str, Body)] = &[
    ("đảng ủy", Body::PartyCommittee),
    ("tỉnh ủy", Body::PartyCommittee),
    ("thành ủy", Body::PartyCommittee),
    ("huyện ủy", Body::PartyCommittee),
    ("quận ủy", Body::PartyCommittee),
    ("thị ủy", Body::PartyCommittee),
    ("ban thường vụ", Body::PartyCommittee),
    ("ban chấp hành", Body::PartyCommittee),
    ("bch", Body::PartyCommittee),
    ("btv", Body::PartyCommittee),
    ("đảng bộ", Body::PartyOrganisation),
    ("chi bộ", Body::PartyOrganisation),
    ("chi ủy", Body::PartyOrganisation),
    ("ubnd", Body::PeoplesCommittee),
    ("ủy ban nhân dân", Body::PeoplesCommittee),
    ("hđnd", Body::PeoplesCouncil),
    ("hội đồng nhân dân", Body::PeoplesCouncil),
    ("thường trực hđnd", Body::PeoplesCouncil),
    ("ủy ban mttq việt nam", Body::FatherlandFront),
    ("ủy ban mttqvn", Body::FatherlandFront),
    ("ủy ban mttq", Body::FatherlandFront),
    ("ủy ban mặt trận tổ quốc việt nam", Body::FatherlandFront),
    ("ủy ban mặt trận tổ quốc", Body::FatherlandFront),
    ("mttq việt nam", Body::FatherlandFront),
    ("mttq", Body::FatherlandFront),
    ("mttqvn", Body::FatherlandFront),
    ("ubmttq", Body::FatherlandFront),
    ("ubmttqvn", Body::FatherlandFront),
    ("mặt trận tổ quốc", Body::FatherlandFront),
    ("hội nông dân", Body::MassOrganisation),
    ("hội phụ nữ", Body::MassOrganisation),
    ("hội lhpn", Body::MassOrganisation),
    ("hội liên hiệp phụ nữ", Body::MassOrganisation),
    ("hội cựu chiến binh", Body::MassOrganisation),
    ("hội ccb", Body::MassOrganisation),
    ("hội người cao tuổi", Body::MassOrganisation),
    ("hội chữ thập đỏ", Body::MassOrganisation),
    ("đoàn thanh niên", Body::MassOrganisation),
    ("liên đoàn lao động", Body::MassOrganisation),
    ("công đoàn", Body::MassOrganisation),
    ("công an", Body::Police),
    ("ban chỉ huy quân sự", Body::Military),
    ("ban chqs", Body::Military),
    ("bộ chqs", Body::Military),
    ("bộ chỉ huy quân sự", Body::Military),
    ("bộ đội biên phòng", Body::Military),
    ("sở", Body::Agency),
    ("phòng", Body::Agency),
    ("chi cục", Body::Agency),
    ("cục", Body::Agency),
    ("trung tâm", Body::Agency),
    ("trạm y tế", Body::Agency),
    ("ngân hàng", Body::Agency),
    ("kho bạc", Body::Agency),
    ("hạt kiểm lâm", Body::Agency),
    ("chính quyền", Body::PeoplesCommittee),
    ("hội khuyến học", Body::MassOrganisation),
    ("huyện đoàn", Body::MassOrganisation),
    ("tỉnh đoàn", Body::MassOrganisation),
    ("thành đoàn", Body::MassOrganisation),
    ("thị đoàn", Body::MassOrganisation),
    ("quận đoàn", Body::MassOrganisation),
    ("hội đồng nghĩa vụ quân sự", Body::Military),
    ("bảo hiểm xã hội", Body::Agency),
    ("bhxh", Body::Agency),
    ("ngân hàng chính sách xã hội", Body::Agency),
    ("nhcsxh", Body::Agency),
    ("phòng giao dịch nhcsxh", Body::Agency),
    ("phòng giao dịch ngân hàng chính sách xã hội", Body::Agency),
    ("tòa án nhân dân", Body::Agency),
    ("tand", Body::Agency),
    ("viện kiểm sát nhân dân", Body::Agency),
    ("vksnd", Body::Agency),
    ("chi cục thi hành án dân sự", Body::Agency),
    ("cục thi hành án dân sự", Body::Agency),
    ("ủy ban bầu cử", Body::Agency),
    ("ban quản lý rừng", Body::Agency),
];

/// The first words of the bodies, by which most words of a text are passed over.
static OPENINGS: Phrases = Phrases::new(
    "đảng,tỉnh,thành,huyện,quận,thị,ban,bch,btv,chi,ubnd,ủy,hđnd,hội,thường,mttq,mttqvn,ubmttq,ubmttqvn,mặt,đoàn,liên,\
     công,bộ,sở,phòng,cục,trung,trạm,ngân,kho,hạt,bảo,bhxh,nhcsxh,tòa,tand,viện,vksnd",
);

pub(super) fn body_at(tape: Tape<'_>, at: usize) -> Option<(usize, Body)> {
    if !OPENINGS.sieve().may_hold(tape.trace(at)) {
        return None;
    }
    let first = tape.word(at);
    // `Ủy ban Thường vụ Quốc hội`
    if first == "ban" && at > 0 && tape.word(at - 1) == "ủy" || !OPENINGS.has(first) {
        return None;
    }
    let found = BODIES
        .iter()
        .filter_map(|&(phrase, body)| tape.says(at, phrase).map(|end| (end, body)))
        .max_by_key(|&(end, _)| end)?;
    // Offices are everyday words unless a capital says that one is named: its field, or its own words before its place.
    let named = |end: usize| {
        tape.capital(end) || (end > at + 1 || tape.case(at) == Case::Upper) && level_at(tape, end).is_some()
    };
    let (end, body) = (abbreviated(tape, found.0), found.1);
    (body != Body::Agency || tape.capital(at) && (named(found.0) || named(end))).then_some((end, body))
}

/// Behind the short form in brackets: `Hội Cựu chiến binh (CCB) huyện …`.
fn abbreviated(tape: Tape<'_>, end: usize) -> usize {
    let short = tape.punct(end) == Some(Punct::Open)
        && tape.case(end + 1) == Case::Upper
        && tape.punct(end + 2) == Some(Punct::Close);
    if short { end + 3 } else { end }
}

/// The field of an office: `Sở Nông nghiệp và Môi trường`, `Phòng Kinh tế - Hạ tầng`.
pub(super) fn field(tape: Tape<'_>, from: usize) -> usize {
    let mut to = from;
    while to < from + 12 {
        if level_at(tape, to).is_some() {
            break;
        }
        let second = tape.case(to + 1) == Case::Lower
            && !tape.word(to + 1).is_empty()
            && !hosts(tape, to + 1)
            && level_at(tape, to + 1).is_none();
        let joint = tape.word(to) == "và" || matches!(tape.punct(to), Some(Punct::Dash | Punct::Comma | Punct::And));
        if tape.capital(to) {
            to += if second { 2 } else { 1 };
        } else if joint && to > from && tape.capital(to + 1) {
            to += 1;
        } else {
            break;
        }
    }
    to
}

/// Whether a body does something from `at` on: `tổ chức`, `họp`, `sơ kết`.
pub(super) fn hosts(tape: Tape<'_>, at: usize) -> bool {
    match tape.word(at) {
        "họp" | "sơ" => true,
        "tổ" => tape.word(at + 1) == "chức" && tape.word(at.wrapping_sub(1)) != "ban",
        "tổng" => tape.word(at + 1) == "kết",
        "tiến" => tape.word(at + 1) == "hành",
        "khai" => tape.word(at + 1) == "mạc",
        "hoàn" => tape.word(at + 1) == "thành",
        "đại" => tape.word(at + 1) == "hội",
        "thông" => tape.word(at + 1) == "qua",
        "trao" => true,
        _ => false,
    }
}
