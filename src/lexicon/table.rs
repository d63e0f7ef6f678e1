//! The lexicon in memory.

use super::load::load;
use super::syllable::Syllables;
use super::trie::Trie;
use super::{
    Abbreviation, AbbreviationId, Body, BodyId, Decoy, DecoyId, Entry, Indicator, IndicatorId, Place, PlaceId,
    Syllable, Title, TitleId, Unit, UnitId,
};
use std::sync::LazyLock;

/// All words that the crate knows. Loaded once, on the first call.
pub fn lexicon() -> &'static Lexicon {
    static LEXICON: LazyLock<Lexicon> = LazyLock::new(load);
    &LEXICON
}

/// The words of the data files and what they are.
#[derive(Debug)]
pub struct Lexicon {
    pub(super) syllables: Syllables,
    pub(super) trie: Trie,
    pub(super) abbreviations: Vec<Abbreviation>,
    pub(super) units: Vec<Unit>,
    pub(super) indicators: Vec<Indicator>,
    pub(super) titles: Vec<Title>,
    pub(super) bodies: Vec<Body>,
    pub(super) places: Vec<Place>,
    pub(super) decoys: Vec<Decoy>,
}

impl Lexicon {
    /// The number of a folded syllable; [`Syllable::UNKNOWN`] when it is in no entry.
    pub fn syllable(&self, folded: &str) -> Syllable {
        self.syllables.find(folded)
    }

    /// Every phrase that `syllables` begin with, shortest first: its length in syllables and what it is.
    pub fn prefixes<'a>(
        &'a self,
        syllables: impl Iterator<Item = Syllable> + 'a,
    ) -> impl Iterator<Item = (usize, &'a [Entry])> + 'a {
        self.trie.prefixes(syllables).map(|(length, entries, _)| (length, entries))
    }

    /// Whether a phrase begins with a syllable.
    pub fn opens(&self, syllable: Syllable) -> bool {
        self.trie.opens(syllable)
    }

    /// Whether a wording of an indicator begins with a syllable.
    pub fn opens_indicator(&self, syllable: Syllable) -> bool {
        self.trie.opens_indicator(syllable)
    }

    /// As [`Lexicon::prefixes`], and for each entry whether its first word must be written with a capital.
    pub fn prefixes_with_case<'a>(
        &'a self,
        syllables: impl Iterator<Item = Syllable> + 'a,
    ) -> impl Iterator<Item = (usize, &'a [Entry], &'a [bool])> + 'a {
        self.trie.prefixes(syllables)
    }

    /// The record of a unit.
    pub fn unit(&self, id: UnitId) -> &Unit {
        &self.units[usize::from(id.0)]
    }

    /// All units, in the order of `units.tsv`.
    pub fn units(&self) -> &[Unit] {
        &self.units
    }

    /// The record of an indicator.
    pub fn indicator(&self, id: IndicatorId) -> &Indicator {
        &self.indicators[usize::from(id.0)]
    }

    /// All indicators, sorted by their code.
    pub fn indicators(&self) -> &[Indicator] {
        &self.indicators
    }

    /// The indicator of a code.
    pub fn indicator_of_code(&self, code: &str) -> Option<IndicatorId> {
        let at = self.indicators.binary_search_by(|indicator| indicator.code.cmp(code)).ok()?;
        u16::try_from(at).ok().map(IndicatorId)
    }

    /// The record of an abbreviation.
    pub fn abbreviation(&self, id: AbbreviationId) -> &Abbreviation {
        &self.abbreviations[usize::from(id.0)]
    }

    /// All abbreviations.
    pub fn abbreviations(&self) -> &[Abbreviation] {
        &self.abbreviations
    }

    /// The record of a title.
    pub fn title(&self, id: TitleId) -> &Title {
        &self.titles[usize::from(id.0)]
    }

    /// All titles.
    pub fn titles(&self) -> &[Title] {
        &self.titles
    }

    /// The record of the first words of an organisation's name.
    pub fn body(&self, id: BodyId) -> &Body {
        &self.bodies[usize::from(id.0)]
    }

    /// All first words of organisations' names.
    pub fn bodies(&self) -> &[Body] {
        &self.bodies
    }

    /// The record of a place word.
    pub fn place(&self, id: PlaceId) -> &Place {
        &self.places[usize::from(id.0)]
    }

    /// All place words.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// The record of a decoy.
    pub fn decoy(&self, id: DecoyId) -> &Decoy {
        &self.decoys[usize::from(id.0)]
    }

    /// All decoys.
    pub fn decoys(&self) -> &[Decoy] {
        &self.decoys
    }

    /// Two entries in words, for the messages of tests.
    #[cfg(test)]
    pub(super) fn describe(&self, pair: (Entry, Entry)) -> String {
        let label = |entry| match entry {
            Entry::Unit(id) => self.unit(id).label,
            Entry::Indicator(id) => self.indicator(id).code,
            Entry::Abbreviation(id) => self.abbreviation(id).label,
            Entry::Title(id) => self.title(id).label,
            Entry::Body(id) => self.body(id).label,
            Entry::Place(id) => self.place(id).label,
            Entry::Decoy(id) => self.decoy(id).label,
            Entry::Cue(_) => "cue",
        };
        format!("{} / {}", label(pair.0), label(pair.1))
    }
}
