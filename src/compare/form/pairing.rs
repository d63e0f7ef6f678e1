//! Which row of the table a row of the form means.

use super::header::plain;
use crate::compare::entry::Key;
use crate::compare::name::{Words, label_words, words};
use crate::compare::synonym::ONE_MEASURE;
use crate::compare::unit::{Unit, dimension};
use crate::compare::{Comparison, NamedRow};
use rustc_hash::FxHashMap;
use std::cell::RefCell;

/// The rows of a table, ready to be found by name.
pub(super) struct Pairing<'a> {
    comparison: &'a Comparison,
    /// The keys of each row.
    keys: Vec<Vec<Key>>,
    /// What a person said: folded name and row.
    by_hand: FxHashMap<String, Option<usize>>,
    /// Folded names of the places of the reports.
    places: Vec<String>,
    found: RefCell<FxHashMap<Asked, Pair>>,
}

/// The names of a row of the form and its unit.
type Asked = (Vec<String>, Option<String>);

/// What was found for a row of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Pair {
    /// Index of the row of the table.
    Row(usize),
    /// Several rows are meant alike.
    Many(Vec<usize>),
    /// Nothing fits; the nearest row, if any is near.
    None(Option<usize>),
    /// A person said that nothing fits.
    Refused,
}

/// What is less near is no hint.
const NEAR: f64 = 0.5;

impl<'a> Pairing<'a> {
    pub(super) fn new(comparison: &'a Comparison, by_hand: &[NamedRow]) -> Self {
        let keys =
            comparison.rows.iter().map(|row| row.keys.iter().filter_map(|key| Key::parse(key)).collect()).collect();
        let row_of = |key: &str| {
            comparison
                .rows
                .iter()
                .position(|row| row.key == key)
                .or_else(|| comparison.rows.iter().position(|row| row.keys.iter().any(|one| one == key)))
        };
        let by_hand = by_hand.iter().map(|named| (plain(&named.name), row_of(&named.row))).collect();
        Self { comparison, keys, by_hand, places: Vec::new(), found: RefCell::default() }
    }

    /// The row that `names` mean, the likeliest first, told in `unit`.
    pub(super) fn find(&self, names: &[String], unit: Option<&str>) -> Pair {
        let asked = (names.to_vec(), unit.map(str::to_owned));
        if let Some(known) = self.found.borrow().get(&asked) {
            return known.clone();
        }
        let pair = self.search(names, unit);
        self.found.borrow_mut().insert(asked, pair.clone());
        pair
    }

    fn search(&self, names: &[String], unit: Option<&str>) -> Pair {
        if let Some(told) = names.iter().find_map(|name| self.by_hand.get(&plain(name))) {
            return told.map_or(Pair::Refused, Pair::Row);
        }
        let measure = unit.and_then(Unit::of_words).map(|unit| unit.measure);
        let mut many = Vec::new();
        for name in names {
            let mut said = Said { name, places: &self.places, known: FxHashMap::default() };
            let exact = self.rows(|key| fits(key, measure.as_deref()) && said.exactly(key));
            match exact.as_slice() {
                [row] => return Pair::Row(*row),
                [] => {}
                _ => many = if many.is_empty() { exact } else { many },
            }
        }
        if !many.is_empty() {
            return self.settled(many);
        }
        for name in names {
            let mut said = Said { name, places: &self.places, known: FxHashMap::default() };
            let nested = self.rows(|key| fits(key, measure.as_deref()) && said.nested(key));
            match nested.as_slice() {
                [row] => return Pair::Row(*row),
                [] => {}
                _ => return Pair::Many(nested),
            }
        }
        Pair::None(self.nearest(names, measure.as_deref()))
    }

    fn rows(&self, mut fits: impl FnMut(&Key) -> bool) -> Vec<usize> {
        self.keys.iter().enumerate().filter(|(_, keys)| keys.iter().any(&mut fits)).map(|(at, _)| at).collect()
    }

    /// Of several rows, the one that more reports have than all the others, when the others are of the same name in
    /// other units or without one.
    fn settled(&self, many: Vec<usize>) -> Pair {
        let with: Vec<usize> = many
            .iter()
            .copied()
            .filter(|&row| self.comparison.rows.get(row).is_some_and(|row| row.unit.is_some()))
            .collect();
        match with.as_slice() {
            [row] => Pair::Row(*row),
            _ => Pair::Many(many),
        }
    }

    fn nearest(&self, names: &[String], measure: Option<&str>) -> Option<usize> {
        let mut best: Option<(f64, usize)> = None;
        for name in names {
            for (row, keys) in self.keys.iter().enumerate() {
                for key in keys.iter().filter(|key| fits(key, measure)) {
                    let own =
                        words(name, key.code.as_deref(), key.measure.as_deref().unwrap_or_default(), &self.places);
                    let (shared, all) = (own.intersection(&key.words).count(), own.len() + key.words.len());
                    #[allow(clippy::cast_precision_loss)]
                    let near = if all == 0 { 1.0 } else { 2.0 * shared as f64 / all as f64 };
                    if near >= NEAR && best.is_none_or(|(known, _)| near > known) {
                        best = Some((near, row));
                    }
                }
            }
        }
        best.map(|(_, row)| row)
    }
}

/// Whether a row can be told in units of `measure`: a row without a unit fits what counts.
fn fits(key: &Key, measure: Option<&str>) -> bool {
    match (measure, &key.measure) {
        (None, _) => true,
        (Some(measure), Some(own)) => measure == own,
        (Some(measure), None) => dimension(measure).is_some_and(|dimension| dimension.is_counted()),
    }
}

/// What a name says, for keys of different codes.
struct Said<'n> {
    name: &'n str,
    places: &'n [String],
    known: FxHashMap<(Option<String>, String), Words>,
}

impl Said<'_> {
    /// The words of the name as an indicator of the key's code and measure has them.
    fn words(&mut self, key: &Key) -> &Words {
        let measure = key.measure.clone().unwrap_or_default();
        // The code matters only where wordings of one measure meet, and for crops.
        let code =
            key.code.as_deref().filter(|code| ONE_MEASURE.binary_search(code).is_ok() || code.starts_with("crop."));
        let asked = (code.map(str::to_owned), measure.to_string());
        self.known.entry(asked).or_insert_with(|| words(self.name, code, &measure, self.places))
    }

    fn exactly(&mut self, key: &Key) -> bool {
        let own = self.words(key);
        match &key.whole {
            Some(whole) => *own == key.words.union(whole).cloned().collect(),
            None => *own == key.words,
        }
    }

    /// Whether one says all that the other says, and what is more is in the taxonomy's own label.
    fn nested(&mut self, key: &Key) -> bool {
        let Some(code) = key.code.clone().filter(|_| key.whole.is_none() && !key.words.is_empty()) else {
            return false;
        };
        let own = self.words(key);
        if own.is_empty() || !(own.is_subset(&key.words) || key.words.is_subset(own)) {
            return false;
        }
        let label = label_words(&code);
        own.symmetric_difference(&key.words).all(|word| label.contains(word))
    }
}
