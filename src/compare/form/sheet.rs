//! The cells of a form's sheet, wherever they come from.

use std::collections::BTreeMap;

/// A place: row and column, from 0.
pub(super) type At = (u32, u32);

/// A sheet as far as filling it in needs it.
#[derive(Debug, Default)]
pub(super) struct Sheet {
    /// Its name.
    pub(super) name: String,
    /// The cells that have something, by row and column.
    pub(super) cells: BTreeMap<At, Content>,
    /// Cells that show a number as a percentage: 0.5 is 50 %.
    pub(super) percent: Vec<At>,
    /// Merged regions: first and last cell.
    pub(super) merged: Vec<(At, At)>,
}

/// What is in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Content {
    /// As text.
    pub(super) text: String,
    /// Whether a formula makes it.
    pub(super) formula: bool,
}

impl Sheet {
    /// The text of a cell; of a merged one that of its region.
    pub(super) fn text(&self, at: At) -> &str {
        let own = self.cells.get(&at).map(|content| content.text.trim()).filter(|text| !text.is_empty());
        own.or_else(|| self.cells.get(&self.region(at)?.0).map(|content| content.text.trim())).unwrap_or_default()
    }

    /// The merged region a cell lies in.
    pub(super) fn region(&self, (row, column): At) -> Option<(At, At)> {
        self.merged
            .iter()
            .copied()
            .find(|&((top, left), (bottom, right))| (top..=bottom).contains(&row) && (left..=right).contains(&column))
    }

    /// One behind the last row and column that have something.
    pub(super) fn size(&self) -> At {
        let rows = self.cells.last_key_value().map_or(0, |(&(row, _), _)| row + 1);
        (rows, self.cells.keys().map(|&(_, column)| column + 1).max().unwrap_or(0))
    }
}

/// The name of a cell: `D5`.
pub(super) fn cell_name((row, column): At) -> String {
    format!("{}{}", column_name(column), row + 1)
}

/// The name of a column: `A`, `AB`.
pub(super) fn column_name(column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        let letter = (rest - 1) % 26;
        letters.push(char::from(b'A' + letter as u8));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

/// The place a name means.
pub(super) fn place(name: &str) -> Option<At> {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (column, row) = name.split_at_checked(letters)?;
    let column = column.bytes().try_fold(0_u32, |sum, letter| {
        sum.checked_mul(26)?.checked_add(u32::from(letter.to_ascii_uppercase() - b'A') + 1)
    })?;
    Some((row.parse::<u32>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_cells() {
        for (at, name) in [
            ((0, 0), "A1"),
            ((4, 3), "D5"),
            ((0, 25), "Z1"),
            ((9, 26), "AA10"),
            ((0, 701), "ZZ1"),
            ((0, 702), "AAA1"),
            ((0, 16383), "XFD1"),
        ] {
            assert_eq!((cell_name(at).as_str(), place(name)), (name, Some(at)));
        }
        assert_eq!((place("5"), place("A"), place("A0")), (None, None, None));
    }
}
