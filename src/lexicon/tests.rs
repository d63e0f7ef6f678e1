//! The data files are well-formed.

use super::load::{ABBREVIATIONS, BODIES, DECOYS, INDICATORS, PLACES, SUBJECTS, TITLES, UNITS, load};
use super::syllable::Syllables;
use super::tsv::rows;
use super::*;
use crate::text::Folded;
use std::collections::HashSet;

/// Each file with the columns it must have behind `id`, `label` and `aliases`.
const FILES: &[(&str, &str, &str)] = &[
    ("abbreviations", ABBREVIATIONS, "expansions\tsource\tnote"),
    ("bodies", BODIES, "kind\tsource\tnote"),
    ("decoys", DECOYS, "protects\tsource\tnote"),
    ("indicators", INDICATORS, "sector\tunits\tquantity\tcombination\tsource\tnote"),
    ("places", PLACES, "level\tkind\tsource\tnote"),
    ("subjects", SUBJECTS, "source\tnote"),
    ("titles", TITLES, "kind\tsource\tnote"),
    ("units", UNITS, "dimension\talone\tsource\tnote"),
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
fn spellings_are_whole_words_and_given_once() {
    for (name, source, _) in FILES {
        let folded = Folded::new(source);
        assert_eq!(folded.text().lines().count(), source.lines().count(), "{name}.tsv keeps its lines when folded");
        let mut syllables = Syllables::default();
        let mut seen = HashSet::new();
        for row in rows(source, folded.text()) {
            let [id, label, ..] = row.columns;
            assert!(!label.trim().is_empty(), "{name}.tsv: {id} has no label");
            for (written, spelling) in row.spellings() {
                assert_eq!(
                    Folded::new(written).text(),
                    spelling,
                    "{name}.tsv: {id}: {written} folds alike alone and in the file"
                );
                let phrase = spelling.strip_suffix('*').unwrap_or(spelling);
                let variants = syllables.variants(phrase);
                assert!(
                    variants.is_some_and(|variants| !variants.is_empty()),
                    "{name}.tsv: {id}: {written} has a sign that no entry may have"
                );
                assert!(seen.insert(spelling), "{name}.tsv: {id}: {written} is given twice");
            }
        }
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
