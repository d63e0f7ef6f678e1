//! The ids of a report: `i1`, `s1`, `a1`.

use smol_str::SmolStr;

/// The ids of the indicators, or of the sections. A report names each of its indicators several times, so that each id is
/// made once and copied from here.
#[derive(Debug)]
pub(super) struct Ids(Vec<SmolStr>);

impl Ids {
    /// `count` ids that begin with `letter`, counted from one.
    pub(super) fn new(letter: u8, count: usize) -> Self {
        Self((0..count).map(|index| id(letter, index)).collect())
    }

    /// The id of what stands at `index`.
    pub(super) fn at(&self, index: usize) -> SmolStr {
        self.0.get(index).cloned().unwrap_or_default()
    }
}

/// A letter and the place counted from one. Reports have as many ids as figures, so this is not left to `format!`.
pub(super) fn id(letter: u8, index: usize) -> SmolStr {
    let (mut id, mut rest) = ([letter; 21], index + 1);
    let mut first = id.len();
    while rest > 0 && first > 1 {
        first -= 1;
        id[first] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    SmolStr::new(str::from_utf8(id.get(first - 1..).unwrap_or_default()).unwrap_or_default())
}
