//! What a name says when the words are taken away that say only where, when and how much.

use super::synonym::{CLOSERS, LINKS, ONE_MEASURE, OPENERS, SAME_WORDS};
use super::unit::dimension;
use crate::lexicon::{Entry, lexicon};
use crate::text::Folded;
use std::collections::BTreeSet;

/// The words of a name that tell it from others, without order; what is left of `ONE_MEASURE` wordings is empty.
pub(super) type Words = BTreeSet<String>;

/// Words of a measure that its unit says already, by what the unit measures.
const HEADS: [(&str, &[&str]); 6] = [
    ("m2", &["tổng diện tích", "diện tích"]),
    ("g", &["tổng sản lượng", "sản lượng"]),
    ("g/ha", &["năng suất bình quân", "năng suất"]),
    ("%", &["tỷ lệ"]),
    ("con", &["tổng đàn", "đàn", "con"]),
    ("đồng", &["tổng số tiền", "số tiền"]),
];

/// Words that a crop's name may have or not.
const CROPS: [&str; 5] = ["gieo trồng", "trồng", "cấy", "cây", "vụ"];

/// Words for levels of places, which may follow a name.
const LEVELS: [&str; 9] = ["xã", "phường", "thị trấn", "huyện", "quận", "thị xã", "thành phố", "tỉnh", "đặc khu"];

/// The words of `name`; `code` is that of its indicator, `measure` what its unit measures, `places` the folded names of
/// the report's own place.
pub(super) fn words(name: &str, code: Option<&str>, measure: &str, places: &[String]) -> Words {
    let mut text = expanded(name);
    for place in places {
        let found = LEVELS.iter().map(|level| format!("{level} {place}"));
        for whole in found.chain([place.clone()]) {
            text = replaced(&text, &whole, "");
        }
    }
    text = trimmed(without_times(&text));
    if let Some(code) = code.filter(|code| ONE_MEASURE.binary_search(code).is_ok())
        && let Some(rest) = without_wording(&text, code)
    {
        // What is left and only says the label once more says nothing: `đảng viên mới (kết nạp)`.
        let label = label_words(code);
        text = rest.split_whitespace().filter(|word| !label.contains(*word)).collect::<Vec<_>>().join(" ");
    }
    for (one, other) in SAME_WORDS {
        text = replaced(&text, one, other);
    }
    text = trimmed(text);
    // What is counted is in the name or not: `(vụ) phạm pháp hình sự`. A person is called many things, and each says more.
    if !matches!(measure, "người" | "hộ") && dimension(measure).is_some_and(|dimension| dimension.is_counted()) {
        let without = trimmed(replaced(&text, measure, ""));
        if !without.is_empty() {
            text = without;
        }
    }
    if let Some((_, heads)) = HEADS.iter().find(|(one, _)| *one == measure) {
        for head in *heads {
            text = replaced(&text, head, "");
        }
    }
    if code.is_some_and(|code| code.starts_with("crop.")) {
        for word in CROPS {
            text = replaced(&text, word, "");
        }
    }
    text.split_whitespace().filter(|word| LINKS.binary_search(word).is_err()).map(str::to_owned).collect()
}

/// The folded words of `name` with one blank between them, abbreviations in full, marks of punctuation taken away.
fn expanded(name: &str) -> String {
    let folded = Folded::new(name);
    let lexicon = lexicon();
    let same = name.split_whitespace().count() == folded.text().split_whitespace().count();
    let mut out = String::new();
    let mut written = name.split_whitespace();
    for word in folded.text().split_whitespace() {
        let capital = written.next().is_some_and(|word| {
            same && word.chars().filter(|c| c.is_alphabetic()).count() > 1 && !word.chars().any(char::is_lowercase)
        });
        for piece in
            word.split(|c: char| !c.is_alphanumeric() && c != '%' && c != '‰').filter(|piece| !piece.is_empty())
        {
            let full = capital
                .then(|| lexicon.prefixes([lexicon.syllable(piece)].into_iter()))
                .into_iter()
                .flatten()
                .find_map(|(_, entries)| {
                    entries.iter().find_map(|entry| match entry {
                        Entry::Abbreviation(id) => lexicon.abbreviation(*id).expansion(),
                        _ => None,
                    })
                });
            if !out.is_empty() {
                out.push(' ');
            }
            match full {
                Some(full) => out.push_str(Folded::new(full).text()),
                None => out.push_str(piece),
            }
        }
    }
    out
}

/// `text` with the whole words `one` made into `other`.
fn replaced(text: &str, one: &str, other: &str) -> String {
    if one.is_empty() || !text.contains(one) {
        return text.to_owned();
    }
    let (words, sought): (Vec<&str>, Vec<&str>) = (text.split(' ').collect(), one.split(' ').collect());
    let mut out: Vec<&str> = Vec::with_capacity(words.len());
    let mut at = 0;
    while let Some(word) = words.get(at) {
        if words.get(at..at + sought.len()) == Some(sought.as_slice()) {
            out.extend(other.split(' ').filter(|word| !word.is_empty()));
            at += sought.len();
        } else {
            out.push(word);
            at += 1;
        }
    }
    out.join(" ")
}

/// How the quarters of a year are numbered.
const QUARTERS: [&str; 8] = ["i", "ii", "iii", "iv", "1", "2", "3", "4"];

/// `text` without years and stretches of time: `năm 2024`, `6 tháng đầu năm`, `quý i`.
fn without_times(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let digits = |word: Option<&&str>| {
        word.is_some_and(|word| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let year = |word: Option<&&str>| digits(word) && word.is_some_and(|word| word.len() == 4);
    let mut out = Vec::with_capacity(words.len());
    let mut at = 0;
    while let Some(word) = words.get(at) {
        let length = if *word == "năm" && year(words.get(at + 1)) {
            2
        } else if digits(Some(word)) && words.get(at + 1) == Some(&"tháng") {
            match (words.get(at + 2), words.get(at + 3)) {
                (Some(&("đầu" | "cuối")), Some(&"năm")) => 4,
                (Some(&"năm"), next) if year(next) => 4,
                _ => 2,
            }
        } else if *word == "tháng" && digits(words.get(at + 1))
            || *word == "quý" && words.get(at + 1).is_some_and(|next| QUARTERS.contains(next))
        {
            2
        } else {
            0
        };
        if length == 0 {
            out.push(*word);
        }
        at += length.max(1);
    }
    out.join(" ")
}

/// `text` without the longest wording of `code` in it; none when it has none.
fn without_wording(text: &str, code: &str) -> Option<String> {
    let lexicon = lexicon();
    let words: Vec<&str> = text.split(' ').collect();
    let mut best: Option<(usize, usize)> = None;
    for at in 0..words.len() {
        let behind = words.iter().skip(at).map(|word| match word.as_bytes() {
            [digit @ b'0'..=b'9'] => crate::lexicon::Syllable::digit(digit - b'0'),
            _ => lexicon.syllable(word),
        });
        for (length, entries) in lexicon.prefixes(behind) {
            let says = entries
                .iter()
                .any(|entry| matches!(entry, Entry::Indicator(id) if lexicon.indicator(*id).code == code));
            if says && best.is_none_or(|(_, longest)| length > longest) {
                best = Some((at, length));
            }
        }
    }
    let (at, length) = best?;
    let mut kept = words;
    kept.drain(at..at + length);
    Some(kept.join(" "))
}

/// `text` without what opens and closes names.
fn trimmed(mut text: String) -> String {
    loop {
        let open = OPENERS.iter().find_map(|opener| text.strip_prefix(opener)?.strip_prefix(' '));
        if let Some(rest) = open {
            text = rest.to_owned();
            continue;
        }
        let level = LEVELS
            .iter()
            .find_map(|level| text.strip_suffix(level)?.strip_suffix(' '))
            .filter(|rest| !rest.ends_with("tác"));
        if CLOSERS.contains(&text.as_str()) {
            return String::new();
        }
        let close = CLOSERS.iter().find_map(|closer| text.strip_suffix(closer)?.strip_suffix(' ')).or(level);
        if let Some(rest) = close {
            text = rest.trim_end().to_owned();
            continue;
        }
        return text;
    }
}

/// The words of the label of a code, all of them.
pub(super) fn label_words(code: &str) -> Words {
    let label = lexicon().indicator_of_code(code).map_or("", |id| lexicon().indicator(id).label);
    expanded(label).split_whitespace().map(str::to_owned).collect()
}

/// The folded names of a place: with and without what is written around it.
pub(super) fn place_words(name: &str) -> String {
    expanded(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, code: Option<&str>, measure: &str, expected: &str) {
        let told: Vec<String> = words(name, code, measure, &["an bình".to_owned()]).into_iter().collect();
        let mut sorted: Vec<&str> = expected.split_whitespace().collect();
        sorted.sort_unstable();
        sorted.dedup();
        assert_eq!(told, sorted, "{name}");
    }

    #[test]
    fn words_that_measure_stay() {
        check("Tổng diện tích gieo cấy lúa vụ Xuân năm 2024", Some("crop.rice.area"), "m2", "lúa xuân");
        check("Lúa vụ xuân", Some("crop.rice.area"), "m2", "lúa xuân");
        check("Tổng thu NSNN trên địa bàn xã An Bình", Some("budget.revenue"), "đồng", "thu ngân sách nhà nước");
        check("Thu ngân sách nhà nước trên địa bàn", Some("budget.revenue"), "đồng", "thu ngân sách nhà nước");
        check("Số hợp tác xã", Some("cooperative.total"), "hợp tác xã", "hợp tác xã");
        check("Xảy ra vụ phạm pháp hình sự", Some("security.crimes"), "vụ", "phạm pháp hình sự");
        check("Đăng ký khai sinh", Some("admin.civil"), "trường hợp", "đăng ký khai sinh");
    }

    #[test]
    fn wordings_of_one_measure_meet() {
        check("Tỷ lệ hộ nghèo đa chiều toàn xã", Some("poverty.rate"), "%", "");
        check("Tỷ lệ người dân tham gia BHYT", Some("health.insurance"), "%", "");
        check("Tỷ lệ nghèo", Some("poverty.rate"), "%", "");
        check("Số đảng viên mới kết nạp", Some("party.admitted"), "người", "");
        check("Số đảng viên", Some("party.admitted"), "người", "đảng viên");
        check("Kết nạp đảng viên mới là nữ", Some("party.admitted"), "người", "nữ");
    }

    #[test]
    fn codes_are_sorted() {
        assert!(ONE_MEASURE.is_sorted() && LINKS.is_sorted());
    }
}
