//! The words between two facts, parted at their commas.

use super::few::Few;
use super::item::Item;

/// The chunks between commas: at least one, which may be empty. They lie behind each other in one list, so that none of
/// them asks for memory of its own.
#[derive(Debug)]
pub struct Chunks {
    items: Few<[Item; 16]>,
    /// Where each begins.
    starts: Few<[u32; 8]>,
}

impl Chunks {
    /// One empty chunk.
    pub fn new() -> Self {
        Self { items: Default::default(), starts: std::iter::once(0).collect() }
    }

    /// Begins anew with one empty chunk.
    pub fn restart(&mut self) {
        self.items.clear();
        self.starts.truncate(1);
    }

    /// Adds an item to the last chunk.
    pub fn push(&mut self, item: Item) {
        self.items.push(item);
    }

    /// Begins another chunk behind a comma.
    pub fn part(&mut self) {
        self.starts.push(self.items.len() as u32);
    }

    /// Whether no chunk has an item.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The last chunk.
    pub fn last(&self) -> &[Item] {
        let start = self.starts.last().copied().unwrap_or_default();
        self.items.get(start as usize..).unwrap_or_default()
    }

    /// The chunks in order.
    pub fn all(&self) -> Few<[&[Item]; 8]> {
        let mut all: Few<[&[Item]; 8]> = Default::default();
        let ends = self.starts.iter().skip(1).copied().chain([self.items.len() as u32]);
        for (&start, end) in self.starts.iter().zip(ends) {
            all.push(self.items.get(start as usize..end as usize).unwrap_or_default());
        }
        all
    }
}
