//! No rule and no row of the lexicon stands for one sample: with other places, other people and other figures a report
//! has the same indicators.
//!
//! Every report of `tests/golden`, and every text in the folders that `SOLIEU_TEXTS` names (parted as in a search path),
//! is read twice: as it is, and with
//! - each place and each person called otherwise, syllable for syllable, in the same capitals;
//! - each digit of each figure another digit, in the same format.
//!
//! Then the same indicators must come out: as many, made by the same rules, of the same kind, unit, bound and base, parts
//! of the same wholes, under the same codes and under the same names but for what was exchanged.
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
//! - the digit of `m2` and `m3`.

use crate::compact;
use crate::golden;
use solieu::report::{Indicator, Reason};
use solieu::{Options, Report, extract};
use std::collections::BTreeMap;
use std::fs;

#[test]
fn structure_does_not_hang_on_names_and_figures() {
    let mut texts: Vec<(String, String)> = golden::goldens().into_iter().map(|one| (one.name, one.text)).collect();
    let folders = std::env::var_os("SOLIEU_TEXTS").unwrap_or_default();
    for folder in std::env::split_paths(&folders).filter(|folder| !folder.as_os_str().is_empty()) {
        let mut paths: Vec<_> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        texts.extend(paths.iter().map(|path| (path.display().to_string(), fs::read_to_string(path).unwrap())));
    }
    let mut faults = Vec::new();
    for (name, text) in &texts {
        for draw in 0..DRAWS {
            faults.extend(differences(text, draw).iter().map(|fault| format!("{name} [{draw}]: {fault}")));
        }
    }
    assert!(faults.is_empty(), "{} differences in {} texts:\n{}", faults.len(), texts.len(), faults.join("\n"));
}

#[test]
fn figures_keep_their_format_and_their_order() {
    let text =
        "Xã Đông Phú: thu ngân sách 418/760 triệu đồng, đạt 55% kế hoạch; 19/19 thôn, 2.315,4 ha; 100% hộ có điện.";
    let other = exchanged(text, &extract(text, &Options::default()), 1).text;
    assert_ne!(text, other);
    let shape = |text: &str| text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect::<String>();
    assert_eq!(
        shape(text).chars().filter(|c| !c.is_alphabetic()).count(),
        shape(&other).chars().filter(|c| !c.is_alphabetic()).count()
    );
    assert!(!other.contains("Đông Phú") && other.contains("100% hộ"), "{other}");
    let numbers: Vec<f64> = numbers(&other).iter().map(|number| number.amount).collect();
    assert!(numbers[0] < numbers[1] && numbers[3] == numbers[4] && numbers[2] < 100.0, "{other}");
}

#[test]
fn a_row_for_one_place_is_found() {
    // The lexicon does name the regions of the country, so that these two are read otherwise.
    let text = "Lúa hè thu đạt 1.920,4 ha, tăng 16,6 ha; Đồng bằng sông Cửu Long 1.651,5 ha, giảm hơn 23 ha.";
    let names = BTreeMap::from([("Cửu Long".to_owned(), "Trần Lư".to_owned())]);
    let read = |text: &str| extract(text, &Options::default());
    assert_ne!(signature(&read(text), &names), signature(&read(&renamed(text, &names)), &BTreeMap::new()));
}

#[test]
fn nearly_every_figure_becomes_another() {
    let (mut kept, mut changed) = (0, 0);
    for golden in golden::goldens() {
        let report = extract(&golden.text, &Options::default());
        let used = |start: usize| {
            report
                .numbers
                .iter()
                .any(|one| one.span.start <= start && start < one.span.end && !one.indicators.is_empty())
        };
        for (start, end, digits) in redrawn(&golden.text, &report, &mut Chance::new(&golden.text, 0)) {
            let old = &golden.text[start..end];
            if used(start) && !matches!(old, "0" | "100") {
                *(if old == digits { &mut kept } else { &mut changed }) += 1;
            }
        }
    }
    assert!(changed > 1000 && kept * 20 < changed, "{changed} figures changed, {kept} kept");
}

/// How often each text is changed, each time otherwise.
const DRAWS: u64 = 2;

/// What is read otherwise when names and figures are others.
fn differences(text: &str, draw: u64) -> Vec<String> {
    let before = extract(text, &Options::default());
    let other = exchanged(text, &before, draw);
    let after = extract(&other.text, &Options::default());
    let (wanted, found) = (signature(&before, &other.names), signature(&after, &BTreeMap::new()));
    let mut faults = Vec::new();
    let count =
        |what: &str, before: usize, after: usize| (before != after).then(|| format!("{before} {what}, then {after}"));
    faults.extend(count("people", before.people.len(), after.people.len()));
    faults.extend(count("tasks", before.tasks.len(), after.tasks.len()));
    faults.extend(count("shortcomings", before.shortcomings.len(), after.shortcomings.len()));
    let mut rest: Vec<&String> = found.iter().map(|(line, _)| line).collect();
    let missed: Vec<_> = wanted
        .iter()
        .filter(|(line, _)| match rest.iter().position(|other| *other == line) {
            Some(at) => {
                rest.remove(at);
                false
            }
            None => true,
        })
        .collect();
    let new: Vec<_> = found.iter().filter(|(line, _)| rest.contains(&line)).collect();
    for (at, (line, quote)) in missed.iter().enumerate() {
        let instead = new
            .get(at)
            .map_or(String::from("nothing"), |(line, quote)| format!("{line} «{}»", cut(&other.text, *quote)));
        faults.push(format!("{line} «{}»\n        then {instead}", cut(text, *quote)));
    }
    faults.extend(
        new.iter()
            .skip(missed.len())
            .map(|(line, quote)| format!("nothing\n        then {line} «{}»", cut(&other.text, *quote))),
    );
    faults
}

fn cut(text: &str, (start, end): (usize, usize)) -> String {
    let from = text.char_indices().map(|(at, _)| at).filter(|at| at + 60 >= start).next().unwrap_or(start);
    text.get(from..end).unwrap_or("?").replace('\n', " ⏎ ")
}

/// The indicators without their amounts, each with its place in the text.
fn signature(report: &Report, names: &BTreeMap<String, String>) -> Vec<(String, (usize, usize))> {
    let line = |one: &Indicator| {
        let whole = one.part_of.as_ref().and_then(|id| report.indicators.iter().position(|other| other.id == *id));
        let code = one.code.as_deref().unwrap_or("–");
        let place = one.locality.as_ref().map_or("", |place| &place.name);
        let line = format!(
            "{} [{}, {:?}, {code}, of {whole:?}, scope {}, {place}]",
            compact::line(one),
            one.rule,
            one.kind,
            one.scope
        );
        (masked(&renamed(&line, names)), (one.span.start, one.span.end))
    };
    report.indicators.iter().map(line).collect()
}

/// Every number as `#`.
fn masked(line: &str) -> String {
    let mut out = String::new();
    let mut letters = line.chars().peekable();
    while let Some(c) = letters.next() {
        if c.is_ascii_digit() {
            while letters.peek().is_some_and(|&next| next.is_ascii_digit() || next == '.' || next == ',') {
                // A stop or a comma behind the number is not part of it.
                letters.next();
            }
            out.push('#');
        } else {
            out.push(c);
        }
    }
    out
}

/// A text with other names and figures.
struct Exchanged {
    text: String,
    names: BTreeMap<String, String>,
}

fn exchanged(text: &str, report: &Report, draw: u64) -> Exchanged {
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
struct Number {
    start: usize,
    end: usize,
    amount: f64,
}

/// Runs of digits with single stops and commas between them.
fn numbers(text: &str) -> Vec<Number> {
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
fn redrawn(text: &str, report: &Report, chance: &mut Chance) -> Vec<(usize, usize, String)> {
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
        let fits = |new: &str| {
            let order =
                near.is_none_or(|near| near.amount.partial_cmp(&number.amount) == last.partial_cmp(&amount(new)));
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
fn renamed(text: &str, names: &BTreeMap<String, String>) -> String {
    let mut by_length: Vec<_> = names.iter().collect();
    by_length.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    let mut out = text.to_owned();
    for (name, other) in by_length {
        out = out.replace(name.as_str(), other);
    }
    out
}

/// Numbers by chance, the same in every run.
struct Chance(u64);

impl Chance {
    fn new(text: &str, draw: u64) -> Self {
        let seed = text.bytes().fold(draw + 1, |sum, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
        Self(seed)
    }

    fn below(&mut self, end: u32) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from(self.0 >> 33).unwrap_or_default() % end
    }
}
