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
//! What stays as it was, and why, is told in `exchange.rs`.

use crate::compact;
use crate::exchange::{Chance, exchanged, numbers, redrawn, renamed};
use crate::golden;
use solieu::report::Indicator;
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
    let from = text.char_indices().map(|(at, _)| at).find(|at| at + 60 >= start).unwrap_or(start);
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
