//! From places in a converted text back to the source.

use std::ops::Range;

/// Where the two texts come to differ in length: behind each character that takes other bytes than what it stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Map {
    /// A place in the text, and the same place in the source; both ascend.
    steps: Vec<(usize, usize)>,
}

impl Map {
    /// From here on, `text` stands for `source`.
    pub(super) fn step(&mut self, text: usize, source: usize) {
        self.steps.push((text, source));
    }

    /// The range of the source that a range of the text, on character boundaries, stands for.
    pub(super) fn origin(&self, text: Range<usize>) -> Range<usize> {
        self.place(text.start)..self.place(text.end)
    }

    pub(super) fn steps(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        self.steps.iter().copied()
    }

    fn place(&self, text: usize) -> usize {
        let behind = self.steps.partition_point(|&(at, _)| at <= text);
        match behind.checked_sub(1).and_then(|at| self.steps.get(at)) {
            Some(&(from, source)) => source + (text - from),
            None => text,
        }
    }
}
