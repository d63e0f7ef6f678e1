//! Data files to tables.

use super::packed::{Cell, Packed};
use super::spelling::{Phrase, Spelling};
use super::table::Lexicon;
use super::trie::TrieBuilder;
use super::{
    Abbreviation, AbbreviationId, Body, BodyId, BodyKind, Combination, Cue, Decoy, DecoyId, Dimension, Entry,
    Indicator, IndicatorId, Level, Place, PlaceId, PlaceKind, Quantity, Sector, Syllable, Title, TitleId, TitleKind,
    Unit, UnitId,
};
use crate::text::is_upper;
use rustc_hash::FxHashMap;

/// Reads all data files. No row has an unknown word; a test tells of it.
pub(super) fn load() -> Lexicon {
    let packed = Packed::read();
    let mut loader = Loader {
        spelling: Spelling::new(packed.words.clone()),
        packed: &packed,
        column: 0,
        trie: TrieBuilder::new(),
        short: FxHashMap::default(),
    };
    // The tables in the order of `pack.rs`. Abbreviations come first: names in full are then found abbreviated too.
    let abbreviations = loader.abbreviations();
    let units = loader.table(4, |id| Entry::Unit(UnitId(id))).filter_map(|[label, dimension, alone]| {
        Some(Unit { label, dimension: Dimension::parse(dimension)?, alone: alone == "yes" })
    });
    let units = units.collect();
    let indicators = loader.indicators();
    let titles = loader.table(3, |id| Entry::Title(TitleId(id)));
    let titles = titles.filter_map(|[label, kind, _]| Some(Title { label, kind: TitleKind::parse(kind)? })).collect();
    let bodies = loader.table(3, |id| Entry::Body(BodyId(id)));
    let bodies = bodies.filter_map(|[label, kind, _]| Some(Body { label, kind: BodyKind::parse(kind)? })).collect();
    let places = loader.table(4, |id| Entry::Place(PlaceId(id))).filter_map(|[label, level, kind]| {
        Some(Place { label, level: Level::parse(level)?, kind: PlaceKind::parse(kind)? })
    });
    let places = places.collect();
    let decoys = loader.table(3, |id| Entry::Decoy(DecoyId(id)));
    let decoys = decoys.filter_map(|[label, classes, _]| Decoy::new(label, classes)).collect();
    for (row, &cue) in Cue::ALL.iter().enumerate() {
        loader.spellings(packed.cell(loader.column, row), Entry::Cue(cue));
    }
    let syllables = loader.spelling.syllables;
    let trie = loader.trie.finish(syllables.bound());
    Lexicon { syllables, trie, abbreviations, units, indicators, titles, bodies, places, decoys }
}

struct Loader<'p> {
    packed: &'p Packed,
    /// The first column of the next table.
    column: usize,
    spelling: Spelling,
    trie: TrieBuilder,
    /// What may be abbreviated, by its first syllable: the full form and the short one.
    short: FxHashMap<Syllable, Vec<(Phrase, Phrase)>>,
}

impl<'p> Loader<'p> {
    /// The rows of the next table, each with its label, its aliases and its other columns.
    fn rows<const N: usize>(&mut self) -> impl Iterator<Item = [Cell<'p>; N]> + use<'p, N> {
        let (packed, column) = (self.packed, self.column);
        self.column += N;
        (0..packed.rows(column)).map(move |row| std::array::from_fn(|place| packed.cell(column + place, row)))
    }

    /// Reads a table of `width` columns: `entry` is what the spellings of a row lead to. Gives the label and the two
    /// columns behind the aliases; once for all tables, since each kind of row would take room of its own.
    fn table(&mut self, width: usize, entry: fn(u16) -> Entry) -> std::vec::IntoIter<[&'static str; 3]> {
        let (packed, column) = (self.packed, self.column);
        self.column += width;
        let mut texts = Vec::new();
        for row in 0..packed.rows(column) {
            let entry = entry(row as u16);
            let [label, aliases, first, second] = [0, 1, 2, 3].map(|place| packed.cell(column + place, row));
            self.spellings(label, entry);
            self.spellings(aliases, entry);
            texts.push([label.text, first.text, second.text]);
        }
        texts.into_iter()
    }

    /// The phrases of the label and the aliases of a row.
    fn phrases(&mut self, label: Cell<'_>, aliases: Cell<'_>) -> Vec<Phrase> {
        let cells = label.alternatives(self.packed).chain(aliases.alternatives(self.packed));
        cells.flat_map(|cell| self.spelling.variants(cell)).collect()
    }

    /// The table of indicators. A row with a `*` (`crop.*.area`, `diện tích *`) stands for one indicator of each subject whose id
    /// begins alike (`crop.rice`, `lúa`).
    fn indicators(&mut self) -> Vec<Indicator> {
        let mut subjects = Vec::new();
        for [label, aliases, id] in self.rows() {
            subjects.push((id.text, label.text, self.phrases(label, aliases)));
        }
        let mut drafts = Vec::new();
        for row in self.rows::<7>() {
            let [label, _, code, sector, units, quantity, combination] = row.map(|cell| cell.text);
            let (Some(sector), Some(quantity), Some(combination)) =
                (Sector::parse(sector), Quantity::parse(quantity), Combination::parse(combination))
            else {
                continue;
            };
            let record = Indicator { code, label, sector, units, quantity, combination };
            let Some((prefix, suffix)) = code.split_once('*') else {
                drafts.push((record, self.phrases(row[0], row[1])));
                continue;
            };
            let mut heads = Vec::new();
            for cell in row[0].alternatives(self.packed).chain(row[1].alternatives(self.packed)) {
                if let Some((last, numbers)) = cell.numbers.split_last()
                    && self.spelling.is(Some(last), "*")
                {
                    heads.extend(self.spelling.variants(Cell { numbers, ..cell }));
                }
            }
            for (id, name, spellings) in &subjects {
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
        let mut records = Vec::new();
        for [label, aliases, expansions] in self.rows() {
            let record = Abbreviation::new(label.text, expansions.text);
            let entry = Entry::Abbreviation(AbbreviationId(records.len() as u16));
            records.push(record);
            self.spellings(label, entry);
            self.spellings(aliases, entry);
            let full = record.expansion().and_then(|_| self.spelling.variants(expansions).pop()).unwrap_or_default();
            let (Some(&first), true) = (full.first(), full.len() > 1) else { continue };
            for cell in label.alternatives(self.packed).chain(aliases.alternatives(self.packed)) {
                if let Some(short) = self.spelling.variants(cell).pop() {
                    self.short.entry(first).or_default().push((full.clone(), short));
                }
            }
        }
        records
    }

    /// Lets the spellings of a cell lead to `entry`.
    fn spellings(&mut self, cell: Cell<'_>, entry: Entry) {
        for cell in cell.alternatives(self.packed) {
            let capital = cell.text.chars().count() < 4 && cell.text.chars().all(is_upper);
            for variant in self.spelling.variants(cell) {
                self.trie.add(&variant, entry, capital);
                if !matches!(entry, Entry::Abbreviation(_) | Entry::Cue(_)) {
                    self.abbreviated(&variant, 0, entry);
                }
            }
        }
    }

    /// Adds `phrase` with what lies behind `from` abbreviated in each possible way.
    fn abbreviated(&mut self, phrase: &[Syllable], from: usize, entry: Entry) {
        for start in from..phrase.len() {
            let Some(found) = self.short.get(&phrase[start]) else { continue };
            let found: Vec<_> = found.iter().filter(|(full, _)| phrase[start..].starts_with(full)).cloned().collect();
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
