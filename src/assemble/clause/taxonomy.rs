//! Which indicator of the taxonomy a name says (mã chỉ tiêu); none when it only speaks of something near it.
//!
//! The longest wording of the lexicon that stands in the name gives the code, if
//! - the unit of the value is one that the indicator can be told in: `hộ nghèo` in đồng is no number of households;
//! - a short wording, or one that means a whole (`diện tích`, `giá trị sản xuất`), is the name itself: what stands in front
//!   only opens the name, and what stands behind only says where and when. `Diện tích gừng` is not the whole sown area.
//!
//! A name without its measure is read with the one that its unit says: `lúa hè thu` in ha is `diện tích lúa hè thu`.

use super::super::phrases::Phrases;
use super::item::Source;
use super::name::{Name, Words};
use super::quantity::{Quantity, UnitWords};
use crate::lexicon::{Dimension, Entry, Indicator, Sector, Syllable};
use crate::text::Folded;
use std::cell::OnceCell;

/// How many words of a name are looked at.
const MOST: usize = 24;

/// Wordings of so many syllables are short.
const SHORT: usize = 2;

/// Indicators of a whole, which a name that goes on with a part does not mean.
const WHOLES: [&str; 16] = [
    "admin.staff",
    "cooperative.total",
    "crop.area",
    "crop.production",
    "crop.yield",
    "education.pupils",
    "education.schools",
    "farms",
    "forest.area",
    "growth.credit",
    "growth.output",
    "investment.plan",
    "mass.members",
    "party.members",
    "party.organisations",
    "trade.turnover",
];

/// Words that only open a name.
static LEADS: Phrases = Phrases::new(
    "tổng,số,có,toàn,các,được,đã,còn,trong,đó,tuy,nhiên,về,công,tác,nhiều,thành,lập,mới,xây,dựng,phát,hiện,xảy,ra,\
     làm,thực,tổ,chức,qua,đó,thi,hành,xử,lý,bồi,dưỡng,duy,trì,và,lượt,đón,phục,vụ,tặng,trao,riêng,ra,quyết,định,\
     tính,chung,cũng,nhất,là,như,ước,kết,quả,đưa,nhân,dân,tiêu,hủy",
);

/// Words behind a name that only say where, when or how it stands.
static CLOSERS: Phrases = Phrases::new(
    "trên,toàn,của,ở,tại,năm,cả,vụ,trong,đến,đầu,cuối,so,tháng,quý,quí,xã,phường,huyện,tỉnh,thành,thị,quận,địa,ước,\
     bình,giai,kỳ,nhiệm,hiện,đang,phía,thời,(,-",
);

/// Indicators whose short wordings (`kiểm tra`, `diện tích`) say nothing of the sector either.
const VAGUE: [&str; 3] = ["crop.area", "mass.propaganda", "party.inspection"];

/// The code and the sector that a name says; `level` is its value, where it has one. The sector is also that of an
/// indicator that the name only comes near. `text` is what `name` gives.
pub fn taxonomy(
    source: &Source<'_>,
    name: &Name,
    text: &str,
    level: Option<&Quantity>,
) -> (Option<&'static str>, Option<Sector>) {
    let mut folded = Folded::default();
    let mut words = Words::new();
    let dimension = level.and_then(|level| level.dimension);
    let (head, heads) = match dimension {
        Some(Dimension::Area) => ("diện tích", 2),
        Some(Dimension::Weight) => ("sản lượng", 2),
        Some(Dimension::Yield) => ("năng suất", 2),
        Some(Dimension::Ratio) => ("tỷ lệ", 2),
        Some(Dimension::Animal) => ("đàn", 1),
        _ => ("", 0),
    };
    for word in head.split_whitespace() {
        words.push((word, source.lexicon.syllable(word)));
    }
    // Most names are rows of words whose syllables the lexer knows already.
    let known = name.words(source, &mut words, MOST);
    if !known {
        words.truncate(heads);
        folded = Folded::new(text);
    }
    for word in folded.text().split_whitespace().take(MOST) {
        let bare = word.trim_matches(',');
        let syllable = match bare.as_bytes() {
            [digit @ b'0'..=b'9'] => Syllable::digit(digit - b'0'),
            b"-" => Syllable::DASH,
            _ => source.lexicon.syllable(bare),
        };
        words.push((bare, syllable));
        if word.ends_with(',') {
            words.push((",", Syllable::COMMA));
        }
    }
    let name = words.get(heads..).unwrap_or_default();
    // How many words only open the name: told once, for every wording in it.
    let leads = OnceCell::new();
    let opens = |at| at <= *leads.get_or_init(|| name.iter().take_while(|(word, _)| LEADS.has(word)).count());
    let plain = longest(source, name, name.len(), &|entry, at, length| says(entry, name, at, length, level, &opens));
    // With its measure in front, the name must say more than the measure, and no less than without it.
    let least = plain.map_or(1, |(at, length, _)| if at == 0 { length } else { 1 });
    let with_head =
        || longest(source, &words, 1, &|entry, at, length| says(entry, &words, at, length, level, &|_| true));
    let whole = if heads > 0 { with_head() } else { None };
    let whole = whole.filter(|&(_, length, _)| length >= heads + least);
    if let Some((_, _, entry)) = whole.or(plain) {
        return (Some(entry.code), Some(entry.sector));
    }
    let near = longest(source, name, name.len(), &|entry, _, length| length >= SHORT && !VAGUE.contains(&entry.code));
    (None, near.map(|(_, _, entry)| entry.sector))
}

/// The longest wording among `words` that serves, at one of the first `places`: where it stands, how many syllables it has.
fn longest(
    source: &Source<'_>,
    words: &[(&str, Syllable)],
    places: usize,
    serves: &dyn Fn(&Indicator, usize, usize) -> bool,
) -> Option<(usize, usize, &'static Indicator)> {
    let mut best: Option<(usize, usize, &'static Indicator)> = None;
    for at in 0..words.len().min(places) {
        let behind = words.get(at..).unwrap_or_default();
        if !behind.first().is_some_and(|&(_, first)| source.lexicon.opens_indicator(first)) {
            continue;
        }
        for (length, entries) in source.lexicon.prefixes(behind.iter().map(|&(_, syllable)| syllable)) {
            for entry in entries {
                if let Entry::Indicator(id) = entry
                    && best.is_none_or(|(_, longest, _)| length > longest)
                    && serves(source.lexicon.indicator(*id), at, length)
                {
                    best = Some((at, length, source.lexicon.indicator(*id)));
                }
            }
        }
    }
    best
}

/// Whether the wording of `length` syllables at `at` says the indicator, and not only speaks of something near it. `opens`
/// tells whether the words in front of a place only open the name.
fn says(
    entry: &Indicator,
    words: &[(&str, Syllable)],
    at: usize,
    length: usize,
    level: Option<&Quantity>,
    opens: &dyn Fn(usize) -> bool,
) -> bool {
    if !level.is_none_or(|level| takes(entry, level)) {
        return false;
    }
    if length > SHORT && !WHOLES.contains(&entry.code) {
        return true;
    }
    let next = words.get(at + length).map(|&(word, _)| word);
    opens(at)
        && next.is_none_or(|next| {
            let counted = || units(entry).any(|unit| unit.split(|&byte| byte == b' ').next() == Some(next.as_bytes()));
            CLOSERS.has(next) || next.bytes().all(|byte| byte.is_ascii_digit()) || counted()
        })
}

/// The units that an indicator can be told in.
fn units(entry: &Indicator) -> impl Iterator<Item = &'static [u8]> {
    entry.units.as_bytes().split(|&byte| byte == b'|').map(<[u8]>::trim_ascii)
}

/// Whether an indicator can be told in the unit of `level`.
fn takes(entry: &Indicator, level: &Quantity) -> bool {
    const MEASURES: [&str; 17] = [
        "đồng", "USD", "ha", "m2", "km2", "km", "m", "tấn", "kg", "tạ", "m3", "ste", "tạ/ha", "tấn/ha", "kWh", "%", "‰",
    ];
    let usual = |known: &[&str]| {
        units(entry).any(|unit| {
            known.iter().any(|known| {
                let per = !matches!(*known, "tạ" | "tấn");
                unit.strip_prefix(known.as_bytes())
                    .is_some_and(|rest| rest.is_empty() || per && rest.first() == Some(&b'/'))
            })
        })
    };
    match level.dimension {
        _ if level.unit == UnitWords::Money => usual(&["đồng", "USD"]),
        Some(Dimension::Money | Dimension::MoneyRate) => usual(&["đồng", "USD"]),
        Some(Dimension::Area) => usual(&["ha", "m2", "km2"]),
        Some(Dimension::Length) => usual(&["km", "m"]),
        Some(Dimension::Weight) => usual(&["tấn", "kg", "tạ"]),
        Some(Dimension::Volume) => usual(&["m3", "ste"]),
        Some(Dimension::Yield) => usual(&["tạ/ha", "tấn/ha"]),
        // Things counted: any unit that is not one of measure.
        Some(dimension) if dimension.is_counted() => units(entry).any(|unit| {
            let measured = MEASURES.iter().any(|measure| measure.as_bytes() == unit);
            !measured && !unit.starts_with("đồng".as_bytes()) && !unit.starts_with(b"kg")
        }),
        _ => true,
    }
}
