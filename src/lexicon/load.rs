//! Data files to tables.

use super::syllable::Syllables;
use super::table::Lexicon;
use super::trie::TrieBuilder;
use super::tsv::{Row, rows};
use super::{
    Abbreviation, AbbreviationId, Body, BodyId, BodyKind, CUES, Combination, Decoy, DecoyId, Dimension, Entry,
    Indicator, IndicatorId, Level, Place, PlaceId, PlaceKind, Quantity, Sector, Syllable, Title, TitleId, TitleKind,
    Unit, UnitId,
};
use crate::text::{Folded, is_upper};
use rustc_hash::FxHashMap;

pub(super) const ABBREVIATIONS: &str = include_str!("data/abbreviations.tsv");
pub(super) const UNITS: &str = include_str!("data/units.tsv");
pub(super) const INDICATORS: &str = include_str!("data/indicators.tsv");
pub(super) const SUBJECTS: &str = include_str!("data/subjects.tsv");
pub(super) const TITLES: &str = include_str!("data/titles.tsv");
pub(super) const BODIES: &str = include_str!("data/bodies.tsv");
pub(super) const PLACES: &str = include_str!("data/places.tsv");
pub(super) const DECOYS: &str = include_str!("data/decoys.tsv");

/// Reads all data files. A row with an unknown word is left out; a test tells of it.
pub(super) fn load() -> Lexicon {
    let mut loader = Loader { syllables: Syllables::default(), trie: TrieBuilder::new(), short: FxHashMap::default() };
    // Abbreviations come first: names in full are then found abbreviated too.
    let abbreviations = loader.abbreviations();
    let units = loader.table(
        UNITS,
        |[id, label, _, dimension, alone, ..]| {
            Some(Unit { id, label, dimension: Dimension::parse(dimension)?, alone: alone == "yes" })
        },
        |id| Entry::Unit(UnitId(id)),
    );
    let indicators = loader.indicators();
    let titles = loader.table(
        TITLES,
        |[_, label, _, kind, ..]| Some(Title { label, kind: TitleKind::parse(kind)? }),
        |id| Entry::Title(TitleId(id)),
    );
    let bodies = loader.table(
        BODIES,
        |[_, label, _, kind, ..]| Some(Body { label, kind: BodyKind::parse(kind)? }),
        |id| Entry::Body(BodyId(id)),
    );
    let places = loader.table(
        PLACES,
        |[_, label, _, level, kind, ..]| {
            Some(Place { label, level: Level::parse(level)?, kind: PlaceKind::parse(kind)? })
        },
        |id| Entry::Place(PlaceId(id)),
    );
    let decoys =
        loader.table(DECOYS, |[_, label, _, classes, ..]| Decoy::new(label, classes), |id| Entry::Decoy(DecoyId(id)));
    for &(phrase, cue) in CUES {
        loader.add(phrase, Folded::new(phrase).text(), Entry::Cue(cue));
    }
    let trie = loader.trie.finish(loader.syllables.bound());
    Lexicon { syllables: loader.syllables, trie, abbreviations, units, indicators, titles, bodies, places, decoys }
}

struct Loader {
    syllables: Syllables,
    trie: TrieBuilder,
    /// What may be abbreviated, by its first syllable: the full form and the short one.
    short: FxHashMap<Syllable, Vec<(Phrase, Phrase)>>,
}

type Phrase = Vec<Syllable>;

impl Loader {
    /// Reads a table: `build` makes the record of a row, `entry` what the row's spellings lead to.
    fn table<T>(
        &mut self,
        source: &'static str,
        build: impl Fn([&'static str; 7]) -> Option<T>,
        entry: impl Fn(u16) -> Entry,
    ) -> Vec<T> {
        let folded = Folded::new(source);
        let mut records = Vec::new();
        for row in rows(source, folded.text()) {
            if let Some(record) = build(row.columns) {
                self.spellings(&row, entry(records.len() as u16));
                records.push(record);
            }
        }
        records
    }

    /// The table of indicators. A row with a `*` (`crop.*.area`, `diện tích *`) stands for one indicator of each subject whose id
    /// begins alike (`crop.rice`, `lúa`).
    fn indicators(&mut self) -> Vec<Indicator> {
        let folded = Folded::new(SUBJECTS);
        let mut subjects = Vec::new();
        for row in rows(SUBJECTS, folded.text()) {
            let spellings: Vec<_> = row
                .spellings()
                .flat_map(|(_, spelling)| self.syllables.variants(spelling).unwrap_or_default())
                .collect();
            subjects.push((row.columns, spellings));
        }
        let folded = Folded::new(INDICATORS);
        let mut drafts = Vec::new();
        for row in rows(INDICATORS, folded.text()) {
            let [code, label, _, sector, units, quantity, combination] = row.columns;
            let (Some(sector), Some(quantity), Some(combination)) =
                (Sector::parse(sector), Quantity::parse(quantity), Combination::parse(combination))
            else {
                continue;
            };
            let record = Indicator { code, label, sector, units, quantity, combination };
            let Some((prefix, suffix)) = code.split_once('*') else {
                let phrases = row
                    .spellings()
                    .flat_map(|(_, spelling)| self.syllables.variants(spelling).unwrap_or_default())
                    .collect();
                drafts.push((record, phrases));
                continue;
            };
            let heads =
                row.spellings().filter_map(|(_, spelling)| self.syllables.variants(spelling.strip_suffix('*')?));
            let heads: Vec<_> = heads.flatten().collect();
            for ([id, name, ..], spellings) in &subjects {
                let Some(subject) = id.strip_prefix(prefix) else { continue };
                // Read once for the life of the process: the lexicon is loaded once.
                let code = String::leak(format!("{prefix}{subject}{suffix}"));
                let label = String::leak(label.replace('*', name));
                let phrases: Vec<_> = heads
                    .iter()
                    .flat_map(|head| spellings.iter().map(|spelling| [head.as_slice(), spelling].concat()))
                    .collect();
                drafts.push((Indicator { code, label, ..record }, phrases));
            }
        }
        // Nearly all come in order.
        let mut sorted: Vec<usize> = Vec::with_capacity(drafts.len());
        let code = |place: usize| drafts.get(place).map(|(record, _): &(Indicator, Vec<Phrase>)| record.code);
        for place in 0..drafts.len() {
            sorted.insert(sorted.partition_point(|&other| code(other) <= code(place)), place);
        }
        let mut records = Vec::with_capacity(drafts.len());
        for (record, phrases) in sorted.into_iter().filter_map(|place| drafts.get(place)) {
            let entry = Entry::Indicator(IndicatorId(records.len() as u16));
            for phrase in phrases {
                self.trie.add(phrase, entry, false);
                self.abbreviated(phrase, 0, entry);
            }
            records.push(*record);
        }
        records
    }

    /// The table of abbreviations. Those with one expansion are remembered, so that other entries are found abbreviated.
    fn abbreviations(&mut self) -> Vec<Abbreviation> {
        let folded = Folded::new(ABBREVIATIONS);
        let mut records = Vec::new();
        for row in rows(ABBREVIATIONS, folded.text()) {
            let [_, label, _, expansions, ..] = row.columns;
            let record = Abbreviation::new(label, expansions);
            self.spellings(&row, Entry::Abbreviation(AbbreviationId(records.len() as u16)));
            records.push(record);
            let Some(full) =
                record.expansion().and_then(|full| self.syllables.variants(Folded::new(full).text())?.pop())
            else {
                continue;
            };
            let (Some(&first), true) = (full.first(), full.len() > 1) else { continue };
            for (_, spelling) in row.spellings() {
                if let Some(short) = self.syllables.variants(spelling).and_then(|mut variants| variants.pop()) {
                    self.short.entry(first).or_default().push((full.clone(), short));
                }
            }
        }
        records
    }

    fn spellings(&mut self, row: &Row<'_>, entry: Entry) {
        for (written, folded) in row.spellings() {
            self.add(written, folded, entry);
        }
    }

    fn add(&mut self, written: &str, folded: &str, entry: Entry) {
        let capital = written.chars().count() < 4 && written.chars().all(is_upper);
        for variant in self.syllables.variants(folded).unwrap_or_default() {
            self.trie.add(&variant, entry, capital);
            if !matches!(entry, Entry::Abbreviation(_) | Entry::Cue(_)) {
                self.abbreviated(&variant, 0, entry);
            }
        }
    }

    /// Adds `phrase` with what lies behind `from` abbreviated in each possible way.
    fn abbreviated(&mut self, phrase: &[Syllable], from: usize, entry: Entry) {
        for start in from..phrase.len() {
            let rest = &phrase[start..];
            let found = rest.first().and_then(|first| self.short.get(first)).into_iter().flatten();
            let found: Vec<_> = found.filter(|(full, _)| rest.starts_with(full)).cloned().collect();
            for (full, short) in found {
                let mut shorter = phrase[..start].to_vec();
                shorter.extend(&short);
                let next = shorter.len();
                shorter.extend(&phrase[start + full.len()..]);
                // A lone short form needs capitals: in lower case it is too likely another word.
                self.trie.add(&shorter, entry, shorter.len() == 1);
                self.abbreviated(&shorter, next, entry);
            }
        }
    }
}
