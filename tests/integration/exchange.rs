//! A text with other names and figures, for the test that no rule hangs on them.
//!
//! What stays as it was, and why:
//! - dates, times, periods, years, terms and school years: they follow the calendar, and what a figure is compared with
//!   hangs on them;
//! - list numbers, for they count up; ages, levels, thresholds, slogans and names with a number in them (`Covid-19`,
//!   `2/9`), for those are words of the language and stand in its lexicon;
//! - 0 and 100: nothing and everything are told in their own ways (`100% hồ sơ`);
//! - an amount that is written once more in words, for the two must agree;
//! - of two figures that follow one another, which is the greater: `7/10 thôn` counts out of ten, `10/7 công trình`
//!   outdoes a plan; `từ 9% xuống 3%` falls. So does whether a percentage is over a hundred, and whether a bare number
//!   could be a year. Whether a pair could be a day and a month does change: the noun decides, not the calendar;
//! - of a part and its whole, which is the greater: more than a whole is no part of it;
//! - the digit of `m2` and `m3`.

use solieu::Report;
use solieu::report::Reason;
use std::collections::BTreeMap;

/// A text with other names and figures.
pub struct Exchanged {
    pub text: String,
    pub names: BTreeMap<String, String>,
}

pub fn exchanged(text: &str, report: &Report, draw: u64) -> Exchanged {
    let names = names(text, report);
    let mut chance = Chance::new(text, draw);
    let mut out = String::new();
    let mut done = 0;
    for (start, end, digits) in redrawn(text, report, &mut chance) {
        out.push_str(&renamed(&text[done..start], &names));
        out.push_str(&digits);
        done = end;
    }
    out.push_str(&renamed(&text[done..], &names));
    Exchanged { text: out, names }
}

/// A number of a text, as it is printed.
pub struct Number {
    pub start: usize,
    pub end: usize,
    pub amount: f64,
}

/// Runs of digits with single stops and commas between them.
pub fn numbers(text: &str) -> Vec<Number> {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut all = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        if !digit(at) {
            at += 1;
            continue;
        }
        let start = at;
        while digit(at) || (matches!(bytes.get(at), Some(b'.' | b',')) && digit(at + 1)) {
            at += 1;
        }
        all.push(Number { start, end: at, amount: amount(&text[start..at]) });
    }
    all
}

/// A comma, or a stop without three digits behind it, begins the decimals: near enough to tell the greater of two.
fn amount(digits: &str) -> f64 {
    let (whole, rest) = digits.rsplit_once([',', '.']).unwrap_or((digits, ""));
    let decimal = !rest.is_empty() && (digits.contains(',') || rest.len() != 3);
    let joined =
        if decimal { format!("{}.{rest}", whole.replace(['.', ','], "")) } else { digits.replace(['.', ','], "") };
    joined.parse().unwrap_or_default()
}

/// The figures with other digits: start, end, digits.
pub fn redrawn(text: &str, report: &Report, chance: &mut Chance) -> Vec<(usize, usize, String)> {
    let free = |number: &Number| {
        let entry = report.numbers.iter().find(|one| one.span.start <= number.start && number.end <= one.span.end);
        entry.is_some_and(|one| {
            !one.indicators.is_empty()
                || matches!(one.reason, Some(Reason::Document | Reason::Counter | Reason::Contact))
        })
    };
    let all = numbers(text);
    let mut known: BTreeMap<&str, String> = BTreeMap::new();
    let mut drawn: Vec<(usize, usize, String)> = Vec::new();
    // How often those before a number were drawn anew because it found no digits.
    let mut stuck: BTreeMap<usize, usize> = BTreeMap::new();
    while let Some(number) = all.get(drawn.len()) {
        let at = drawn.len();
        let old = &text[number.start..number.end];
        let last = drawn.last().map_or(0.0, |(_, _, digits)| amount(digits));
        let near = at.checked_sub(1).and_then(|at| all.get(at)).filter(|before| number.start - before.end < 40);
        let whole = whole(report, &all, number).filter(|&whole| whole < at);
        let fits = |new: &str| {
            let part =
                whole.and_then(|whole| Some((all.get(whole)?, drawn.get(whole)?))).is_none_or(|(whole, drawn)| {
                    whole.amount.partial_cmp(&number.amount) == amount(&drawn.2).partial_cmp(&amount(new))
                });
            let order = part
                && near.is_none_or(|near| near.amount.partial_cmp(&number.amount) == last.partial_cmp(&amount(new)));
            order && year(old) == year(new) && alike(text, number, new)
        };
        let unit = matches!(old, "2" | "3") && text[..number.start].trim_end().ends_with('m');
        let kept = unit || !free(number) || in_words(text, number.end) || matches!(number.amount, 0.0 | 100.0);
        // A figure that is told twice is told twice.
        let again = || known.get(old).filter(|new| fits(new)).cloned();
        let new = if kept {
            Some(old.to_owned())
        } else {
            again().or_else(|| (0..200).map(|_| redraw(old, chance)).find(|new| fits(new)))
        };
        match new {
            None if near.is_some_and(free) && stuck.get(&at).is_none_or(|&times| times < 60) => {
                *stuck.entry(at).or_default() += 1;
                // Equal ones are bound to each other: sometimes it is the one before them that must give way.
                let from = at.saturating_sub(1 + usize::try_from(chance.below(3)).unwrap_or_default());
                drawn.truncate(from);
                all[from..at].iter().for_each(|number| drop(known.remove(&text[number.start..number.end])));
            }
            new => {
                let new = new.unwrap_or_else(|| old.to_owned());
                if old.len() > 2 && !kept {
                    known.insert(old, new.clone());
                }
                drawn.push((number.start, number.end, new));
            }
        }
    }
    drawn
}

/// The number of the whole that the indicator told by `number` is a part of.
fn whole(report: &Report, all: &[Number], number: &Number) -> Option<usize> {
    let holds = |span: &solieu::report::Span, number: &Number| span.start <= number.start && number.end <= span.end;
    let part =
        report.indicators.iter().find(|one| one.value.as_ref().is_some_and(|value| holds(&value.span, number)))?;
    let whole = report.indicators.iter().find(|one| Some(&one.id) == part.part_of.as_ref())?;
    all.iter().position(|number| whole.value.as_ref().is_some_and(|value| holds(&value.span, number)))
}

/// Other digits in the same format: no digit stays but leading zeros, and none becomes a leading zero.
fn redraw(old: &str, chance: &mut Chance) -> String {
    let mut led = false;
    let mut out = String::new();
    for c in old.chars() {
        if !c.is_ascii_digit() || (c == '0' && !led) {
            out.push(c);
            continue;
        }
        let least = if led { 0 } else { 1 };
        let new = (0..).map(|_| least + chance.below(10 - least)).find(|&new| Some(new) != c.to_digit(10)).unwrap_or(5);
        out.extend(char::from_digit(new, 10));
        led = true;
    }
    out
}

fn year(digits: &str) -> bool {
    digits.len() == 4 && ("1900".."2100").contains(&digits)
}

/// A percentage stays on its side of a hundred.
fn alike(text: &str, number: &Number, new: &str) -> bool {
    let percent = text[number.end..].trim_start().starts_with('%');
    !percent || (number.amount > 100.0) == (amount(new) > 100.0)
}

/// The same amount stands behind it in words, in brackets.
fn in_words(text: &str, end: usize) -> bool {
    let rest: String = text[end..].chars().take(30).collect();
    let Some((_, words)) = rest.split_once('(') else { return false };
    let heads = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
    words.to_lowercase().split(' ').next().is_some_and(|word| heads.contains(&word))
}

/// Words before the name of a place.
const PLACES: [&str; 19] = [
    "thôn",
    "bản",
    "làng",
    "xóm",
    "buôn",
    "ấp",
    "khóm",
    "khu phố",
    "tổ dân phố",
    "khu dân cư",
    "xã",
    "phường",
    "thị trấn",
    "quận",
    "huyện",
    "thị xã",
    "thành phố",
    "tỉnh",
    "đặc khu",
];
/// Words before the name of a person.
const HONORIFICS: [&str; 8] = ["đồng chí", "đ/c", "ông", "bà", "anh", "chị", "thượng tá", "trung tá"];
/// Names of the whole country, and of organisations.
const COMMON: [&str; 3] = ["Hồ Chí Minh", "Việt Nam", "Đảng"];
/// Family names are exchanged for family names.
const FAMILIES: [&str; 20] = [
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Phan", "Võ", "Trịnh",
    "Đinh", "Lương", "Mai", "Cao", "Tạ",
];
/// Syllables of invented names.
const SYLLABLES: [&str; 17] = [
    "Khuê", "Lĩnh", "Đoài", "Sủng", "Vạc", "Nhuệ", "Quỳnh", "Lư", "Viễn", "Miện", "Nghi", "Trạch", "Khoái", "Duệ",
    "Phùng", "Xuyến", "Đàm",
];

/// The places and people of a text with what they are called instead.
fn names(text: &str, report: &Report) -> BTreeMap<String, String> {
    let mut people: Vec<String> = report.people.iter().map(|one| one.name.clone()).collect();
    let mut found: Vec<String> = Vec::new();
    let organization = report.report.organization.as_ref();
    found.extend(organization.and_then(|one| one.locality.as_ref()).map(|place| place.name.clone()));
    let lower = text.to_lowercase();
    // In some texts lower case is longer: then only what the report names is exchanged.
    if lower.len() == text.len() {
        for (words, found) in [(&PLACES[..], &mut found), (&HONORIFICS[..], &mut people)] {
            for word in words {
                let alone = |at: usize| !lower[..at].ends_with(char::is_alphabetic);
                for (at, _) in lower.match_indices(&format!("{word} ")).filter(|&(at, _)| alone(at)) {
                    found.extend(capitalised(&text[at + word.len() + 1..]));
                }
            }
        }
    }
    let mut names = BTreeMap::new();
    let named = people.into_iter().map(|name| (name, true)).chain(found.into_iter().map(|name| (name, false)));
    for (name, person) in named {
        let syllables: Vec<&str> = name.split(' ').collect();
        if syllables.len() < 2 || COMMON.iter().any(|common| name.contains(common)) {
            continue;
        }
        let other: Vec<String> =
            syllables.iter().enumerate().map(|(at, old)| syllable(old, person && at == 0)).collect();
        // Who was found as a person is not taken for a place as well.
        names.entry(name.to_uppercase()).or_insert_with(|| other.join(" ").to_uppercase());
        names.entry(name).or_insert_with(|| other.join(" "));
    }
    names
}

/// The words with a capital that `text` begins with, when they are two to four and not all in capitals.
fn capitalised(text: &str) -> Option<String> {
    let capital = |word: &&str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.all(|c| c.is_alphabetic() && c.is_lowercase())
    };
    let line = text.lines().next()?;
    let mut words = Vec::new();
    for word in line.split(' ') {
        let bare = word.trim_end_matches(|c: char| !c.is_alphabetic());
        if !capital(&bare) {
            break;
        }
        words.push(bare);
        if bare.len() < word.len() {
            break;
        }
    }
    (2..=4).contains(&words.len()).then(|| words.join(" "))
}

/// Another syllable, always the same for the same one; a family name where a family name stands.
fn syllable(old: &str, family: bool) -> String {
    let folded = old.to_lowercase();
    let sum: usize = folded.bytes().map(usize::from).sum();
    let list: &[&str] = if family { &FAMILIES } else { &SYLLABLES };
    let new = list.iter().cycle().skip(sum % list.len()).find(|new| new.to_lowercase() != folded).unwrap_or(&old);
    if old.chars().all(char::is_uppercase) { new.to_uppercase() } else { (*new).to_owned() }
}

/// The longest names first, so that no name is taken for the head of a longer one.
pub fn renamed(text: &str, names: &BTreeMap<String, String>) -> String {
    let mut by_length: Vec<_> = names.iter().collect();
    by_length.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    let mut out = text.to_owned();
    for (name, other) in by_length {
        out = out.replace(name.as_str(), other);
    }
    out
}

/// Numbers by chance, the same in every run.
pub struct Chance(u64);

impl Chance {
    pub fn new(text: &str, draw: u64) -> Self {
        let seed = text.bytes().fold(draw + 1, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
        Self(seed)
    }

    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(self.0 >> 33).unwrap_or_default() % end
    }
}
