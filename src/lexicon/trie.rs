//! Phrases as paths over syllables.

use super::{Entry, Syllable};
use crate::text::{sort_few, sort_pairs};
use rustc_hash::FxHashMap;

/// What a phrase is, and how it has to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Leaf {
    node: u32,
    entry: Entry,
    /// Found only where the text writes a capital.
    capital: bool,
}

/// Collects phrases; [`TrieBuilder::finish`] makes the table to search.
#[derive(Debug)]
pub(super) struct TrieBuilder {
    edges: FxHashMap<u64, u32>,
    count: u32,
    leaves: Vec<Leaf>,
    /// The syllables that begin wordings of indicators.
    indicators: Vec<Syllable>,
}

/// All phrases of the lexicon. The first step is an array access, the others look among the few that a node has.
#[derive(Debug, Default)]
pub(super) struct Trie {
    /// The syllables that lead from each node, ascending, and where they lead.
    edges: Vec<(u32, u32)>,
    /// One more at the end.
    nodes: Vec<Node>,
    /// The node behind each first syllable, 0 for none.
    roots: Vec<u32>,
    /// Whether a wording of an indicator begins with a syllable.
    indicators: Vec<bool>,
    entries: Vec<Entry>,
    capitals: Vec<bool>,
}

/// A place in a phrase.
#[derive(Clone, Copy, Debug, Default)]
struct Node {
    /// Where its edges begin.
    edges: u32,
    /// Where its entries begin.
    entries: u32,
    /// The [`bit`] of each syllable that leads from it: most that follow do not.
    leading: u64,
}

/// One of 64 bits for a syllable.
fn bit(syllable: u32) -> u64 {
    1 << (syllable & 63)
}

fn edge(node: u32, syllable: Syllable) -> u64 {
    u64::from(node) << 32 | u64::from(syllable.0)
}

impl TrieBuilder {
    pub(super) fn new() -> Self {
        Self {
            edges: FxHashMap::with_capacity_and_hasher(1 << 15, Default::default()),
            count: 1,
            leaves: Vec::with_capacity(1 << 13),
            indicators: Vec::new(),
        }
    }

    /// Adds a phrase.
    pub(super) fn add(&mut self, phrase: &[Syllable], entry: Entry, capital: bool) {
        let mut node = 0;
        for &syllable in phrase {
            let next = self.edges.entry(edge(node, syllable)).or_insert(self.count);
            self.count += u32::from(*next == self.count);
            node = *next;
        }
        self.leaves.push(Leaf { node, entry, capital });
        if let (Entry::Indicator(_), Some(&first)) = (entry, phrase.first()) {
            self.indicators.push(first);
        }
    }

    /// Where the leaves of each node begin when they are sorted by it; one more at the end.
    fn starts(&self) -> Vec<u32> {
        let mut starts = vec![0; self.count as usize + 1];
        for leaf in &self.leaves {
            starts[leaf.node as usize + 1] += 1;
        }
        for node in 1..starts.len() {
            starts[node] += starts[node - 1];
        }
        starts
    }

    /// The searchable table; `syllables` is one more than the greatest syllable.
    pub(super) fn finish(mut self, syllables: usize) -> Trie {
        // Node by node: each leaf goes where those of its node begin.
        let mut next = self.starts();
        let mut sorted = self.leaves.clone();
        for leaf in &self.leaves {
            let place = &mut next[leaf.node as usize];
            sorted[*place as usize] = *leaf;
            *place += 1;
        }
        // Where a phrase was given twice, the spelling without a condition wins: it sorts first and the other is dropped.
        let key = |leaf: &Leaf| (leaf.entry.class() as u8, leaf.capital);
        for leaves in sorted.chunk_by_mut(|one, other| one.node == other.node) {
            sort_few(leaves, |left, right| key(left) > key(right));
        }
        sorted.dedup_by_key(|leaf| (leaf.node, leaf.entry));
        self.leaves = sorted;
        let starts = self.starts();
        let mut roots = vec![0; syllables];
        let mut leaving = vec![0; self.count as usize + 1];
        for (&key, &node) in &self.edges {
            // Edges that leave the root have the bare syllable for a key; all others are greater than any syllable.
            if let Some(root) = usize::try_from(key).ok().and_then(|key| roots.get_mut(key)) {
                *root = node;
            } else {
                leaving[(key >> 32) as usize + 1] += 1;
            }
        }
        for node in 1..leaving.len() {
            leaving[node] += leaving[node - 1];
        }
        let mut next = leaving.clone();
        let mut edges = vec![(0, 0); leaving.last().map_or(0, |&all| all as usize)];
        for (&key, &node) in self.edges.iter().filter(|&(&key, _)| key >> 32 != 0) {
            let place = &mut next[(key >> 32) as usize];
            edges[*place as usize] = (key as u32, node);
            *place += 1;
        }
        for ends in leaving.windows(2) {
            sort_pairs(edges.get_mut(ends[0] as usize..ends[1] as usize).unwrap_or_default());
        }
        let mut indicators = vec![false; syllables];
        for first in &self.indicators {
            if let Some(opens) = indicators.get_mut(first.0 as usize) {
                *opens = true;
            }
        }
        let entries = self.leaves.iter().map(|leaf| leaf.entry).collect();
        let capitals = self.leaves.iter().map(|leaf| leaf.capital).collect();
        let mut nodes: Vec<Node> = leaving.into_iter().zip(starts).map(Node::new).collect();
        for (&key, _) in self.edges.iter().filter(|&(&key, _)| key >> 32 != 0) {
            nodes[(key >> 32) as usize].leading |= bit(key as u32);
        }
        Trie { edges, nodes, roots, indicators, entries, capitals }
    }
}

impl Node {
    fn new((edges, entries): (u32, u32)) -> Self {
        Self { edges, entries, leading: 0 }
    }
}

impl Trie {
    /// Pairs of entries of one class that the same phrase leads to.
    #[cfg(test)]
    pub(super) fn clashes(&self) -> impl Iterator<Item = (Entry, Entry)> {
        let nodes = self.nodes.windows(2).map(|ends| &self.entries[ends[0].entries as usize..ends[1].entries as usize]);
        nodes
            .flat_map(|entries| entries.windows(2))
            .filter(|pair| pair[0].class() == pair[1].class())
            .map(|pair| (pair[0], pair[1]))
    }

    #[cfg(test)]
    pub(super) fn sizes(&self) -> String {
        format!("{} nodes {} entries", self.nodes.len(), self.entries.len())
    }

    /// Whether a phrase begins with a syllable.
    pub(super) fn opens(&self, syllable: Syllable) -> bool {
        self.roots.get(syllable.0 as usize).is_some_and(|&node| node != 0)
    }

    /// Whether a wording of an indicator begins with a syllable.
    pub(super) fn opens_indicator(&self, syllable: Syllable) -> bool {
        self.indicators.get(syllable.0 as usize).is_some_and(|&opens| opens)
    }

    /// The node behind `syllable`.
    fn step(&self, node: u32, syllable: Syllable) -> Option<u32> {
        let [own, next, ..] = self.nodes.get(node as usize..)? else { return None };
        if own.leading & bit(syllable.0) == 0 {
            return None;
        }
        let edges = self.edges.get(own.edges as usize..next.edges as usize)?;
        let at = edges.partition_point(|edge| edge.0 < syllable.0);
        edges.get(at).filter(|edge| edge.0 == syllable.0).map(|edge| edge.1)
    }

    /// Every phrase that `syllables` begin with, shortest first: its length, its entries, and for each whether it needs a capital.
    pub(super) fn prefixes<'a>(
        &'a self,
        mut syllables: impl Iterator<Item = Syllable> + 'a,
    ) -> impl Iterator<Item = (usize, &'a [Entry], &'a [bool])> + 'a {
        let mut node = 0;
        let mut length = 0;
        std::iter::from_fn(move || {
            loop {
                let syllable = syllables.next()?;
                node = if length == 0 {
                    *self.roots.get(syllable.0 as usize).filter(|&&node| node != 0)?
                } else {
                    self.step(node, syllable)?
                };
                length += 1;
                let range = self.nodes[node as usize].entries as usize..self.nodes[node as usize + 1].entries as usize;
                if !range.is_empty() {
                    return Some((length, &self.entries[range.clone()], &self.capitals[range]));
                }
            }
        })
    }
}
