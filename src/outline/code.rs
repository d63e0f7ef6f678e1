//! Numbers that are part of a name: varieties, diseases, roads, standards, technologies.

use super::Reason;
use super::reader::Reader;
use crate::lex::{Case, Punct};

/// Abbreviations in capitals that stand before a figure: the name or the plan of an indicator, not a code.
const MEASURES: &[&str] = &[
    "kh", "th", "dt", "ns", "sl", "nq", "ubnd", "hđnd", "mttq", "bhyt", "bhxh", "bhtn", "htx", "tht", "dn", "ocop",
    "ntm", "grdp", "gdp", "cpi", "iip", "fdi", "oda", "gtsx", "nsnn", "thcs", "thpt", "th", "mn", "gd", "hs", "gv",
    "cb", "ccvc", "cbcc", "đv", "qs", "svck", "ck", "sn", "usd", "vnd", "vnđ", "tm", "dv", "cn", "ttcn", "xd", "qp",
    "an", "ttatxh", "tngt", "pphs", "dvc", "tthc", "cchc", "pci", "papi", "par", "cccd", "vneid", "kcb", "tyt", "sxh",
    "nvqs", "dqtv", "gpmb", "xdcb", "mtqg", "cntt", "cđs", "bq", "tổng", "số", "đạt", "và", "là", "của", "từ", "đến",
    "năm", "tháng", "quý", "quí", "ngày", "bằng", "trên", "còn", "có", "giảm", "tăng", "thu", "chi", "lúa", "ngô",
    "đảng", "thôn", "xã", "hộ", "kết", "trồng",
];

/// Nouns behind which a code in capitals follows.
const KINDS: [&str; 14] =
    ["giống", "lúa", "ngô", "bắp", "lạc", "đậu", "dịch", "chủng", "vi", "rút", "máy", "xe", "phân", "thuốc"];

/// The reason that a number is part of a name.
pub(super) fn code(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let number = reader.number(at)?;
    if number.spelled || number.scale > 0 {
        return None;
    }
    tail(reader, at)
        .or_else(|| picture(reader, at))
        .or_else(|| feast(reader, at))
        .or_else(|| clock(reader, at))
        .or_else(|| standard(reader, at))
        .or_else(|| generation(reader, at))
        .or_else(|| width(reader, at))
        .or_else(|| dashed(reader, at))
        .or_else(|| variety(reader, at))
        .or_else(|| listed_variety(reader, at))
        .or_else(|| scale(reader, at))
}

/// The tail of a code that a stop cut: `PM2.5`.
fn tail(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let stop = at.checked_sub(2).filter(|&code| reader.is_code(code))? + 1;
    (matches!(reader.punct(stop), Some(Punct::Stop | Punct::Other | Punct::Slash))
        && reader.glued(stop)
        && reader.glued(at))
    .then_some(Reason::Name)
}

/// `Hội trường 2/9`, `đường 3/2`: a place named after a day.
fn feast(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let first = if reader.is(at + 1, Punct::Slash) {
        at
    } else {
        at.checked_sub(2).filter(|_| reader.is(at - 1, Punct::Slash))?
    };
    let day = reader.small(first).is_some_and(|day| (1..=31).contains(&day));
    let month = reader.small(first + 2).is_some_and(|month| (1..=12).contains(&month));
    let named = ["hội trường", "quảng trường", "sân vận động", "công viên", "nhà máy", "đại lộ", "cung thiếu nhi"]
        .iter()
        .any(|place| reader.phrase_before(first, place).is_some());
    (named && day && month && !reader.is_figure(first + 2)).then_some(Reason::Name)
}

/// `IMG_0412`, `DSC_12_34`: a camera's name of a picture.
fn picture(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let line = at.checked_sub(1).filter(|&line| reader.text(line) == "_" && reader.glued(line) && reader.glued(at))?;
    let named = !reader.before(line, 1).is_empty() || reader.number(line.wrapping_sub(1)).is_some();
    named.then_some(Reason::Name)
}

/// `24/24 giờ`, `24/7`: round the clock.
fn clock(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let behind = reader.is(at + 1, Punct::Slash)
        && reader.text(at) == "24"
        && (reader.text(at + 2).starts_with("24 giờ")
            || reader.text(at + 2).starts_with("24h")
            || reader.text(at + 2) == "24"
            || reader.text(at + 2) == "7");
    let before = at >= 2
        && reader.is(at - 1, Punct::Slash)
        && matches!(reader.text(at), "24" | "7")
        && reader.text(at - 2) == "24";
    if !behind && !before {
        return None;
    }
    let counts = if behind {
        reader.is_noun(at + 3)
    } else {
        reader.is_noun(at + 1) && !matches!(reader.word(at + 1), "giờ" | "h")
    };
    (!counts).then_some(Reason::Time)
}

/// `ISO 9001:2015`, `TCVN 5603`, `công nghệ 4.0`, `PM2.5`, `Km44+200`.
fn standard(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let word = reader.before(at, 1);
    let name = match word {
        "iso" | "tcvn" | "haccp" | "pm" | "vitamin" | "ipv" | "co" | "web" | "win" | "windows" | "office" => {
            !reader.is(at + 1, Punct::Percent)
        }
        // `chỉ số giá vàng (vàng 99,9%)`: how pure it is.
        "vàng" => reader.text(at).starts_with("99"),
        "km" => {
            reader.is(at + 1, Punct::Plus)
                || (reader.number(at.wrapping_sub(2)).is_none() && !reader.is_noun(at + 1) && reader.is_capital(at - 1))
        }
        _ => {
            matches!(word, "nghệ" | "nghiệp" | "đại" | "mạng" | "dân" | "hóa" | "số" | "thứ")
                && matches!(reader.text(at), "4.0" | "5.0")
                && !reader.is_figure_unit(at + 1)
        }
    };
    name.then_some(Reason::Name)
}

/// `4G`, `5G`, `3D`, `200C`; `5K` is a slogan.
fn generation(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let next = at + 1;
    if reader.small(at)? > 12 || !reader.glued(next) || reader.case(next) == Case::Lower {
        return None;
    }
    match reader.word(next) {
        "g" | "d" => Some(Reason::Name),
        "k" | "s" => Some(Reason::Slogan),
        _ => None,
    }
}

/// `tuyến đường 21m`: a road named by its width.
fn width(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let small = reader.small(at).filter(|_| matches!(reader.before(at, 1), "đường" | "phố"))?;
    let road = ["tuyến đường", "trục đường", "con đường", "tuyến phố"]
        .iter()
        .any(|road| reader.phrase_before(at, road).is_some());
    (road && small <= 100 && reader.word(at + 1) == "m" && reader.number(at + 2).is_none()).then_some(Reason::Name)
}

/// `Covid-19`, `Covid – 19`, `TCH 03-07`: a dash or a code in front.
fn dashed(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let dash = at.checked_sub(1).filter(|&dash| reader.is(dash, Punct::Dash))?;
    let word = reader.before(dash, 1);
    if matches!(word, "covid" | "sars" | "cov" | "ncov" | "corona") {
        return Some(Reason::Name);
    }
    let before = dash.checked_sub(1)?;
    let bound = reader.glued(dash) && reader.glued(at);
    let coded = reader.is_upper(before) && !MEASURES.contains(&word) && !reader.is_figure(at);
    (bound && coded).then_some(Reason::Name)
}

/// `giống lúa Thiên ưu 8, Bắc thơm 7`: behind `giống` a name and a small number that counts nothing.
fn listed_variety(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    reader.small(at)?;
    let ends = reader
        .punct(at + 1)
        .is_none_or(|sign| matches!(sign, Punct::Comma | Punct::Stop | Punct::Semicolon | Punct::Close));
    let goes_on = matches!(reader.word(at + 1), "" | "và" | "vào" | "trên" | "cho" | "tại" | "với");
    let named = (1..=2).any(|back| at >= back && reader.is_capital(at - back)) && !reader.before(at, 1).is_empty();
    if !(ends && goes_on && named) || reader.is_figure(at) {
        return None;
    }
    (at.saturating_sub(14)..at)
        .rev()
        .take_while(|&place| !matches!(reader.punct(place), Some(Punct::Stop | Punct::Semicolon)))
        .any(|place| reader.word(place) == "giống")
        .then_some(Reason::Name)
}

/// `TBR 225`, `ST25`, `H5N1`, `QL18`, `OM 5451`, `F0`.
fn variety(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let before = at.checked_sub(1)?;
    let word = reader.word(before);
    if word == "covid" || word == "cov" {
        return Some(Reason::Name);
    }
    if reader.case(before) == Case::Lower {
        return None;
    }
    if word.is_empty() || word.chars().count() > 5 || MEASURES.contains(&word) || reader.is(at + 1, Punct::Percent) {
        return None;
    }
    let number = reader.number(at)?;
    if number.last_digit < 0 {
        return None;
    }
    let capital = reader.is_upper(before) || (reader.case(before) == Case::Initial && word.is_ascii());
    if reader.glued(at) {
        let counted = reader.is_figure_unit(at + 1) && !matches!(word, "f" | "h" | "n");
        return (capital && word.is_ascii_or_d() && !counted).then_some(Reason::Name);
    }
    // With a blank between, a code has two capitals or more and counts nothing.
    let long = reader.case(before) == Case::Upper && word.is_ascii_or_d();
    let told = KINDS.contains(&reader.before(before, 1)) || KINDS.contains(&reader.before(before, 2));
    let free = !reader.is_figure(at) && (told || !reader.is_noun(at + 1));
    let shouted = reader.case(before.wrapping_sub(1)) == Case::Upper && reader.case(at + 1) == Case::Upper;
    (long && free && !shouted).then_some(Reason::Name)
}

/// `quy hoạch tỷ lệ 1/500`.
fn scale(reader: &Reader<'_>, at: usize) -> Option<Reason> {
    let planned = |place: usize| {
        ["tỷ lệ", "quy hoạch chi tiết", "bản đồ", "quy hoạch"]
            .iter()
            .any(|words| reader.phrase_before(place, words).is_some())
    };
    let denominator = |place: usize| {
        matches!(
            reader.text(place),
            "200" | "500" | "1000" | "1.000" | "2000" | "2.000" | "5000" | "5.000" | "10000" | "10.000" | "25.000"
        )
    };
    let upper = reader.is(at + 1, Punct::Slash) && reader.text(at) == "1" && denominator(at + 2) && planned(at);
    let lower =
        at >= 2 && reader.is(at - 1, Punct::Slash) && reader.text(at - 2) == "1" && denominator(at) && planned(at - 2);
    (upper || lower).then_some(Reason::Name)
}

trait Plain {
    /// Whether all letters are without marks, `đ` allowed.
    fn is_ascii_or_d(&self) -> bool;
}

impl Plain for str {
    fn is_ascii_or_d(&self) -> bool {
        self.chars().all(|letter| letter.is_ascii() || letter == 'đ')
    }
}

#[cfg(test)]
mod tests {
    use crate::outline::testing::{reasons, same};

    fn check(text: &str, wanted: &str) {
        same(text, &reasons(text), wanted);
    }

    #[test]
    fn varieties_and_diseases() {
        check("Giống lúa OM 5451 cho năng suất 60 tạ/ha.", "OM 5451 name, 60 -".replace("OM ", "").as_str());
        check("Phòng, chống dịch Covid-19 cho 25 người.", "19 name, 25 -");
        check("Điều trị 12 ca H5N1.", "12 -, H5N1 name");
        check("KH 50 ha, TH 48 ha.", "50 -, 48 -");
        check("Toàn xã có 5 HTX, 10 THT, 9 doanh nghiệp.", "5 -, 10 -, 9 -");
    }

    #[test]
    fn roads_and_standards() {
        check("Sửa tuyến đường 21m qua trung tâm.", "21 name");
        check("Bê tông hóa đường 1.200 m.", "1.200 -");
        check("Áp dụng ISO 9001:2015 tại 3 phòng.", "9001 name, 2015 name, 3 -");
        check("Quy hoạch tỷ lệ 1/500.", "1 name, 500 name");
        check("Cách mạng công nghiệp 4.0.", "4.0 name");
    }
}
