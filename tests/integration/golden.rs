//! Reports that an official can read, with what a person states of them and what the machine reads.
//!
//! A file of `tests/golden` has three parts: `## Văn bản`, the report; `## Khẳng định`, what a person who knows such
//! reports states of it, never rewritten by the machine; `## Bản chụp`, all that the machine reads, written anew by
//! `SOLIEU_BLESS=1 cargo test --test integration golden`.
//!
//! Where the machine is known to be wrong, the statement bears the mark `chưa đúng:` with its wrong answer and the reason
//! beneath it. The test fails as soon as a marked statement holds, so that the mark goes.

use crate::assertion::{self, Assertion};
use crate::rules as tested;
use crate::snapshot;
use solieu::assemble::rules;
use solieu::{Options, extract};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn what_people_state_holds() {
    let mut faults = Vec::new();
    for golden in goldens() {
        let report = extract(&golden.text, &Options::default());
        for fault in assertion::faults(&golden.assertions, &golden.text, &report) {
            faults.push(format!("{}: {fault}", golden.name));
        }
    }
    assert!(faults.is_empty(), "{} điều không khớp:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn what_the_machine_reads_is_as_it_was() {
    let mut changed = Vec::new();
    for golden in goldens() {
        let report = extract(&golden.text, &Options::default());
        let made = snapshot::snapshot(&golden.text, &report);
        if made == golden.snapshot {
            continue;
        }
        if std::env::var_os("SOLIEU_BLESS").is_some() {
            fs::write(&golden.path, format!("{}{HEADING}\n\n{made}", golden.stated)).unwrap();
        } else {
            changed.push(format!("{}:\n{}", golden.name, differences(&golden.snapshot, &made)));
        }
    }
    assert!(
        changed.is_empty(),
        "read otherwise than before; if that is better: SOLIEU_BLESS=1 cargo test --test integration golden\n{}",
        changed.join("\n")
    );
}

#[test]
fn there_are_goldens_of_many_kinds() {
    let all = goldens();
    assert!(all.len() >= 60, "{} goldens", all.len());
    for golden in all {
        assert!(golden.text.chars().count() >= 400, "{}: too short for a report", golden.name);
        // A report of decoys has few indicators, and many numbers that are none.
        let counted = [assertion::INDICATORS, assertion::OTHERS];
        let numbers = golden.assertions.iter().filter(|one| counted.contains(&one.group.as_str())).count();
        assert!(numbers >= 8, "{}: a person speaks of {numbers} figures only", golden.name);
    }
}

#[test]
fn every_rule_reads_something_in_them() {
    let mut silent: Vec<&str> = rules().iter().map(|rule| rule.id).filter(|id| tested::of_facts(id)).collect();
    for text in texts() {
        let fired = tested::fired(&text);
        silent.retain(|id| !fired.contains(id));
    }
    assert!(silent.is_empty(), "no report for {}", silent.join(", "));
}

/// The reports themselves.
pub fn texts() -> Vec<String> {
    goldens().into_iter().map(|golden| golden.text).collect()
}

const HEADING: &str = "## Bản chụp";

/// One file.
pub struct Golden {
    pub name: String,
    pub path: PathBuf,
    /// The report.
    pub text: String,
    /// What a person states.
    pub assertions: Vec<Assertion>,
    /// Everything before the snapshot, byte for byte.
    pub stated: String,
    /// What the machine read.
    pub snapshot: String,
}

pub fn goldens() -> Vec<Golden> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.into_iter().filter(|path| path.extension().is_some_and(|end| end == "md")).map(golden).collect()
}

fn golden(path: PathBuf) -> Golden {
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    let file = fs::read_to_string(&path).unwrap();
    let (stated, snapshot) = file.split_once(HEADING).unwrap_or((&file, ""));
    let (_, rest) = stated.split_once("```text\n").unwrap_or_else(|| panic!("{name}: no ```text"));
    let (text, rest) = rest.split_once("\n```\n").unwrap_or_else(|| panic!("{name}: ```text does not end"));
    let (_, claims) = rest.split_once("## Khẳng định\n").unwrap_or_else(|| panic!("{name}: no ## Khẳng định"));
    Golden {
        text: text.to_owned(),
        assertions: assertion::parse(&name, claims),
        stated: stated.to_owned(),
        snapshot: snapshot.trim_start_matches('\n').to_owned(),
        name,
        path,
    }
}

/// The lines that went and the lines that came.
fn differences(old: &str, new: &str) -> String {
    let gone = old.lines().filter(|line| !new.lines().any(|other| other == *line)).map(|line| format!("  - {line}"));
    let come = new.lines().filter(|line| !old.lines().any(|other| other == *line)).map(|line| format!("  + {line}"));
    gone.chain(come).collect::<Vec<_>>().join("\n")
}
