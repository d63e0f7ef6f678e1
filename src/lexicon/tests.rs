//! The data files are well-formed, and what the program carries is what they say.

use super::load::load;
use super::packed::{Cell, Packed};
use super::spelling::Spelling;
use super::*;
use crate::text::Folded;
use std::collections::HashSet;

const ABBREVIATIONS: &str = include_str!("data/abbreviations.tsv");
const UNITS: &str = include_str!("data/units.tsv");
const INDICATORS: &str = include_str!("data/indicators.tsv");
const SUBJECTS: &str = include_str!("data/subjects.tsv");
const TITLES: &str = include_str!("data/titles.tsv");
const BODIES: &str = include_str!("data/bodies.tsv");
const PLACES: &str = include_str!("data/places.tsv");
const DECOYS: &str = include_str!("data/decoys.tsv");

/// Each file with the columns it must have behind `id`, `label` and `aliases`; in the order in which they are loaded.
const FILES: &[(&str, &str, &str)] = &[
    ("abbreviations", ABBREVIATIONS, "expansions\tsource\tnote"),
    ("units", UNITS, "dimension\talone\tsource\tnote"),
    ("subjects", SUBJECTS, "source\tnote"),
    ("indicators", INDICATORS, "sector\tunits\tquantity\tcombination\tsource\tnote"),
    ("titles", TITLES, "kind\tsource\tnote"),
    ("bodies", BODIES, "kind\tsource\tnote"),
    ("places", PLACES, "level\tkind\tsource\tnote"),
    ("decoys", DECOYS, "protects\tsource\tnote"),
];

#[test]
fn files_have_their_columns_and_are_sorted_by_unique_ids() {
    for (name, source, columns) in FILES {
        let header = source.lines().next().unwrap_or_default();
        assert_eq!(header, format!("id\tlabel\taliases\t{columns}"), "header of {name}.tsv");
        let width = header.split('\t').count();
        let mut before = "";
        for line in source.lines().skip(1) {
            assert_eq!(line.split('\t').count(), width, "{name}.tsv: columns of {line}");
            let id = line.split('\t').next().unwrap_or_default();
            assert!(before < id, "{name}.tsv: {id} stands behind {before}");
            before = id;
        }
    }
}

#[test]
fn what_is_packed_is_what_the_files_say() {
    let packed = Packed::read();
    let mut column = 0;
    for (name, source, columns) in FILES {
        let rows: Vec<Vec<&str>> = source.lines().skip(1).map(|line| line.split('\t').collect()).collect();
        // Subjects and indicators are known by their ids; of the others nobody asks for it.
        let ids = matches!(*name, "subjects" | "indicators").then_some(0);
        let read = [1, 2].into_iter().chain(ids).chain(3..columns.split('\t').count() + 1);
        for place in read {
            assert_eq!(packed.rows(column), rows.len(), "{name}.tsv");
            for (row, columns) in rows.iter().enumerate() {
                assert_eq!(packed.cell(column, row).text, columns[place].trim(), "{name}.tsv: {}", columns[0]);
            }
            column += 1;
        }
    }
    assert_eq!(packed.rows(column), Cue::ALL.len());
    for (row, cue) in Cue::ALL.iter().enumerate() {
        assert_eq!(*cue as usize, row, "{cue:?} stands elsewhere in `Cue::ALL`");
        for cell in packed.cell(column, row).alternatives(&packed) {
            assert!(CUES.contains(&(cell.text, *cue)), "{} is no {cue:?}", cell.text);
        }
    }
    let carried: usize = (0..Cue::ALL.len()).map(|row| packed.cell(column, row).alternatives(&packed).count()).sum();
    assert_eq!(carried, CUES.len());
    assert_eq!(packed.cell(column + 1, 0).text, "");
}

#[test]
fn spellings_are_whole_words_and_given_once() {
    let packed = Packed::read();
    let mut spelling = Spelling::new(packed.words.clone());
    let mut column = 0;
    for (name, source, columns) in FILES {
        assert_eq!(
            Folded::new(source).text().lines().count(),
            source.lines().count(),
            "{name}.tsv keeps its lines when folded"
        );
        let mut seen = HashSet::new();
        for row in 0..packed.rows(column) {
            let [label, aliases] = [packed.cell(column, row), packed.cell(column + 1, row)];
            assert!(!label.text.is_empty(), "{name}.tsv: row {row} has no label");
            for cell in label.alternatives(&packed).chain(aliases.alternatives(&packed)) {
                let numbers = cell
                    .numbers
                    .strip_suffix(&[*cell.numbers.last().unwrap_or(&0)])
                    .filter(|_| cell.text.ends_with('*'));
                let variants = spelling.variants(Cell { numbers: numbers.unwrap_or(cell.numbers), ..cell });
                assert!(!variants.is_empty(), "{name}.tsv: {} has a sign that no entry may have", cell.text);
                let folded = Folded::new(cell.text).text().to_owned();
                assert!(seen.insert(folded), "{name}.tsv: {} is given twice", cell.text);
            }
        }
        column += 2 + columns.split('\t').count() - 2 + usize::from(matches!(*name, "subjects" | "indicators"));
    }
}

#[test]
fn no_spelling_leads_to_two_entries_of_a_class() {
    let lexicon = load();
    let clashes: Vec<_> = lexicon
        .trie
        .clashes()
        .filter(|(first, _)| first.class() != Class::Cue)
        .map(|pair| lexicon.describe(pair))
        .collect();
    assert!(clashes.is_empty(), "{} clashes: {clashes:#?}", clashes.len());
}

#[test]
fn every_row_is_understood() {
    let lexicon = load();
    let count = |source: &str| source.lines().count() - 1;
    assert_eq!(lexicon.units.len(), count(UNITS));
    assert_eq!(lexicon.titles.len(), count(TITLES));
    assert_eq!(lexicon.bodies.len(), count(BODIES));
    assert_eq!(lexicon.places.len(), count(PLACES));
    assert_eq!(lexicon.decoys.len(), count(DECOYS));
    assert_eq!(lexicon.abbreviations.len(), count(ABBREVIATIONS));
    let patterns: Vec<_> =
        INDICATORS.lines().skip(1).filter_map(|line| line.split('\t').next()?.split_once('*')).collect();
    let expanded: usize =
        patterns.iter().map(|(prefix, _)| SUBJECTS.lines().filter(|line| line.starts_with(prefix)).count()).sum();
    assert_eq!(lexicon.indicators.len(), count(INDICATORS) - patterns.len() + expanded);
    assert!(lexicon.indicators.windows(2).all(|pair| pair[0].code < pair[1].code), "codes are sorted and unique");
}

#[test]
fn usual_units_are_units() {
    let lexicon = lexicon();
    for indicator in lexicon.indicators() {
        for unit in indicator.units.split('|') {
            assert!(
                lexicon.units().iter().any(|known| known.label == unit),
                "{}: {unit} is no label of units.tsv",
                indicator.code
            );
        }
    }
}

#[test]
#[ignore = "tells the time of loading, asserts nothing"]
fn load_time() {
    let times = (0..30).map(|_| {
        let start = std::time::Instant::now();
        let entries = load().trie.sizes();
        (start.elapsed(), entries)
    });
    println!("{:?}", times.min());
}
