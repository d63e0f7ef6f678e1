//! The build script: makes of the data files and the table of cues what the program carries.
//!
//! Takes the TSV files in `data`, in which columns have names, and `cue.rs`. Gives `lexicon.words`, each distinct word once,
//! and `lexicon.cells`, the columns that the program reads as numbers of these words. So the program is smaller, and each
//! word is folded once when it is loaded. Rare words lie in the order in which they are used first, and that use has no
//! number; a row's label and other spellings lie side by side, since they share words. `packed.rs` reads it back.

#![allow(missing_docs)]

#[path = "cue.rs"]
#[allow(dead_code, unused)]
mod cue;

use std::collections::HashMap;
use std::path::Path;
use std::{env, fs, io};

/// The data files in the order in which they are loaded, with the columns that are read; spellings come first.
const TABLES: [(&str, &[&str]); 8] = [
    ("abbreviations", &["label", "aliases", "expansions"]),
    ("units", &["label", "aliases", "dimension", "alone"]),
    ("subjects", &["label", "aliases", "id"]),
    ("indicators", &["label", "aliases", "id", "sector", "units", "quantity", "combination"]),
    ("titles", &["label", "aliases", "kind"]),
    ("bodies", &["label", "aliases", "kind"]),
    ("places", &["label", "aliases", "level", "kind"]),
    ("decoys", &["label", "aliases", "protects"]),
];

/// Columns that the module of the page never asks for, and the one word that stands there instead. Neither does it ask for
/// titles: they are found for those who use the crate.
const IDLE: [(&str, &str, &str); 3] =
    [("indicators", "combination", "sum"), ("bodies", "kind", "other"), ("places", "level", "province")];

/// So many words, the commonest, are one byte each; others are two, but one where they are used first.
const SHORT: usize = 199;
const END_OF_CELL: u8 = 0;
const FIRST_USE: u8 = 253;
const END_OF_PAIR: u8 = 254;
const END_OF_COLUMN: u8 = 255;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=src/lexicon");
    // The module of the page reads reports and puts none side by side.
    let wasm = env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|arch| arch == "wasm32");
    let core = wasm && env::var_os("CARGO_FEATURE_COMPARE").is_none();
    let data = Path::new("src/lexicon/data");
    let mut columns: Vec<(u8, Vec<String>)> = Vec::new();
    for (name, read) in TABLES {
        let file = fs::read_to_string(data.join(format!("{name}.tsv")))?;
        let mut rows = file.lines().map(|line| line.split('\t').map(str::trim).collect::<Vec<_>>());
        let header = rows.next().unwrap_or_default();
        let mut rows: Vec<_> = rows.filter(|row| row.len() > 1).collect();
        if core {
            rows.retain(|row| name != "titles" && !(name == "decoys" && row.get(3) == Some(&"title")));
        }
        for (number, column) in read.iter().enumerate() {
            let place = header.iter().position(|title| title == column);
            let place = place.ok_or_else(|| io::Error::other(format!("{name}.tsv has no column `{column}`")))?;
            let unread = IDLE.iter().find(|idle| core && (idle.0, idle.1) == (name, *column));
            let cell =
                |row: &Vec<&str>| unread.map_or(row.get(place).copied().unwrap_or_default(), |idle| idle.2).to_owned();
            let cells: Vec<String> = rows.iter().map(cell).collect();
            match columns.last_mut() {
                Some((END_OF_PAIR, labels)) if number == 1 => {
                    *labels = std::mem::take(labels).into_iter().zip(cells).flat_map(<[String; 2]>::from).collect();
                }
                _ => columns.push((if number == 0 { END_OF_PAIR } else { END_OF_COLUMN }, cells)),
            }
        }
    }
    // One cell for each cue, in their order.
    let phrases = |cue: &cue::Cue| {
        let phrases = cue::CUES.iter().filter(|(_, other)| other == cue).map(|&(phrase, _)| phrase);
        phrases.collect::<Vec<_>>().join("|")
    };
    columns.push((END_OF_COLUMN, cue::Cue::ALL.iter().map(phrases).collect()));
    let (words, cells) = pack(&columns);
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("cargo tells no OUT_DIR"))?;
    fs::write(Path::new(&out).join("lexicon.words"), words)?;
    fs::write(Path::new(&out).join("lexicon.cells"), cells)
}

/// The words, one a line, and the cells that are made of them; each column, or pair of columns, with its end.
fn pack(columns: &[(u8, Vec<String>)]) -> (String, Vec<u8>) {
    let used = || columns.iter().flat_map(|(_, cells)| cells).flat_map(|cell| words(cell));
    let mut counts: HashMap<&str, usize> = HashMap::new();
    used().for_each(|word| *counts.entry(word).or_default() += 1);
    let mut order: Vec<&str> = counts.keys().copied().collect();
    order.sort_by_key(|word| (std::cmp::Reverse(counts.get(word)), *word));
    order.truncate(SHORT);
    let mut numbers: HashMap<&str, usize> = order.iter().enumerate().map(|(number, word)| (*word, number)).collect();
    let mut cells = Vec::new();
    for (end, column) in columns {
        for cell in column {
            for word in words(cell) {
                match numbers.get(word).map(|&number| (number, number.checked_sub(SHORT))) {
                    None => {
                        numbers.insert(word, order.len());
                        order.push(word);
                        cells.push(FIRST_USE);
                    }
                    Some((number, None)) => cells.push(number as u8 + 1),
                    Some((_, Some(rare))) => cells.extend([(SHORT + 1 + rare / 256) as u8, (rare % 256) as u8]),
                }
            }
            cells.push(END_OF_CELL);
        }
        cells.push(*end);
    }
    (order.join("\n"), cells)
}

/// The words of a cell, and each other sign; a lone space between two words is understood.
fn words(cell: &str) -> Vec<&str> {
    // Of what is not ASCII, only `‰` stands apart.
    let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '_' || (!c.is_ascii() && c != '‰');
    let mut words: Vec<&str> = Vec::new();
    let mut rest = cell;
    while let Some(first) = rest.chars().next() {
        let length =
            if is_letter(first) { rest.find(|c| !is_letter(c)).unwrap_or(rest.len()) } else { first.len_utf8() };
        let Some((word, behind)) = rest.split_at_checked(length) else { break };
        let between = first == ' ' && words.last().is_some_and(|last| last.starts_with(is_letter));
        if !(between && behind.starts_with(is_letter)) {
            words.push(word);
        }
        rest = behind;
    }
    words
}
