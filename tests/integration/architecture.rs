//! The one-way rule: a report walks through the rooms in one direction, and no room imports from one that comes later.
//!
//! `file`, which uses nothing of the others, then `text → lex → outline → assemble → audit → report → compare → wasm / cli`, with `lexicon`, which may use `text`, serving `lex`,
//! `outline` and `assemble`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each room with those it may use. The doors (`wasm`, `cli`) and what joins the rooms (`lib`, `main`, `bin`) are last.
const ROOMS: [(&str, &[&str]); 13] = [
    ("file", &[]),
    ("text", &[]),
    ("lexicon", &["text"]),
    ("lex", &["text", "lexicon"]),
    ("outline", &["text", "lexicon", "lex"]),
    ("assemble", &["text", "lexicon", "lex", "outline"]),
    ("audit", &["text", "assemble"]),
    ("report", &["text", "lexicon", "lex", "outline", "assemble", "audit"]),
    ("compare", &["text", "lexicon", "report"]),
    ("wasm", &["text", "report"]),
    ("wasm_files", &["file"]),
    ("wasm_compare", &["report", "compare"]),
    ("cli", &["file", "text", "report", "assemble", "compare"]),
];

/// What the root of the crate gives to the rooms: the options of a call, and the call itself for the doors.
const ROOT: [&str; 9] =
    ["Correction", "Field", "Options", "Report", "Stage", "Tolerance", "explain", "extract", "extract_with"];

#[test]
fn no_arrow_runs_back() {
    let mut faults = Vec::new();
    for file in sources() {
        let text = fs::read_to_string(&file).unwrap();
        for used in imports(&text) {
            if let Some(fault) = fault(room(&file).as_deref(), &used) {
                faults.push(format!("{}: {fault}", file.display()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn an_arrow_that_runs_back_is_found() {
    let back = |room: &str, text: &str| imports(text).iter().filter_map(|used| fault(Some(room), used)).count();
    assert_eq!(back("lex", "use crate::outline::Outline;"), 1);
    assert_eq!(back("lex", "use crate::{text::Span, assemble::rules};"), 1);
    assert_eq!(back("text", "use crate::{\n    lex,\n    report::{Span, Report},\n};"), 2);
    assert_eq!(back("audit", "fn f(token: &crate::lex::Token) {}"), 1);
    assert_eq!(back("text", "use super::super::lex::Token;"), 1);
    assert_eq!(back("report", "use crate::wasm;"), 1);
    assert_eq!(back("file", "use crate::text::Span;"), 1);
    assert_eq!(back("assemble", "use crate::lex::{Token, lex};\nuse crate::text::Folded;"), 0);
    assert_eq!(back("lex", "// crate::report would be wrong\n/// See [`crate::assemble`].\nuse crate::text::Span;"), 0);
}

/// The build of the module takes out of the compiler of patterns what those do not need that are compiled at the start.
#[test]
fn every_pattern_is_compiled_at_the_start() {
    let mut count = 0;
    for file in sources() {
        let text = fs::read_to_string(&file).unwrap();
        let patterns: Vec<_> =
            text.lines().filter_map(|line| line.trim().split_once(": Pattern = Pattern::new(")).collect();
        let prepared =
            text.split_once("pub fn prepare() {").and_then(|(_, body)| body.split_once("\n}")).unwrap_or_default().0;
        for (start, _) in &patterns {
            let name = start.rsplit(' ').next().unwrap();
            assert!(prepared.contains(&format!("&{name}")), "{}: `prepare` leaves out {name}", file.display());
        }
        count += patterns.len();
        let is_pattern = file.ends_with("text/pattern.rs");
        assert!(
            is_pattern || room(&file).is_none() || !text.contains("Regex::new("),
            "{}: use `Pattern`",
            file.display()
        );
    }
    assert!(count > 3, "{count} patterns");
}

#[test]
fn a_file_holds_one_noun() {
    let mut faults = Vec::new();
    for file in sources() {
        let stem = file.file_stem().unwrap().to_string_lossy().into_owned();
        if ["utils", "util", "helpers", "helper", "common", "misc"].contains(&stem.as_str()) {
            faults.push(format!("{}: says nothing of what is in it", file.display()));
        }
        // A table of words is as long as the language has words.
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        if lines > MOST && !file.ends_with("src/lexicon/cue.rs") && !LONG.iter().any(|long| file.ends_with(long)) {
            faults.push(format!("{}: {lines} lines", file.display()));
        }
    }
    for long in LONG {
        let lines =
            fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(long)).map_or(0, |text| text.lines().count());
        if lines <= MOST {
            faults.push(format!("{long}: is no longer too long, take it off the list"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// About four hundred lines are the aim; this is where a file holds two nouns for sure.
const MOST: usize = 500;

/// Files that wait to be parted.
const LONG: [&str; 1] = ["src/outline/structure.rs"];

/// Why a room may not use what follows `crate::`.
fn fault(room: Option<&str>, used: &str) -> Option<String> {
    let (room, allowed) = ROOMS.iter().find(|(name, _)| Some(*name) == room)?;
    let fine = used == *room || allowed.contains(&used) || ROOT.contains(&used);
    (!fine).then(|| format!("{room} may not use {used}"))
}

/// The first folder below `src`, or the file beside it; none for what joins the rooms.
fn room(file: &Path) -> Option<String> {
    let below = file.strip_prefix(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).unwrap();
    let first = below.components().next().unwrap().as_os_str().to_string_lossy();
    Some(first.trim_end_matches(".rs").to_owned()).filter(|name| !["lib", "main", "bin"].contains(&name.as_str()))
}

/// The names that follow `crate::` in code, also within braces; `super::super::` in a room leads to the root just so.
fn imports(text: &str) -> BTreeSet<String> {
    let code: String =
        text.lines().filter(|line| !line.trim_start().starts_with("//")).map(|line| format!("{line}\n")).collect();
    let mut names = BTreeSet::new();
    for mark in ["crate::", "super::super::"] {
        for (at, _) in code.match_indices(mark) {
            let rest = &code[at + mark.len()..];
            match rest.strip_prefix('{') {
                Some(group) => names.extend(top_level(group)),
                None => names.extend(word(rest)),
            }
        }
    }
    // A deeper file may climb within its own room; what it reaches there is no room.
    names.retain(|name| ROOMS.iter().any(|(room, _)| room == name) || !code.contains(&format!("super::super::{name}")));
    names
}

/// The first names of a `{a::b, c::{d, e}}` whose opening brace is behind us.
fn top_level(group: &str) -> Vec<String> {
    let (mut depth, mut start, mut names) = (0, 0, Vec::new());
    for (at, c) in group.char_indices() {
        match c {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                names.extend(word(group[start..at].trim_start()));
                start = at + 1;
                if c == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    names
}

fn word(text: &str) -> Option<String> {
    let end = text.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(text.len());
    Some(text[..end].to_owned()).filter(|word| !word.is_empty())
}

/// Every Rust file of `src`.
fn sources() -> Vec<PathBuf> {
    let (mut open, mut files) = (vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")], Vec::new());
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.extension() {
                None if path.is_dir() => open.push(path),
                Some(end) if end == "rs" => files.push(path),
                _ => {}
            }
        }
    }
    files.sort();
    assert!(files.len() > 50, "{} files", files.len());
    files
}
