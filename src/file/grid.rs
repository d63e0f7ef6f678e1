//! A table on its way to text: each row one line, a tab for each border of a cell.

use super::draft::{Draft, Face};

/// What spans more columns is cut: no table of a report is wider, and the memory of merged cells stays small.
const MOST_COLUMNS: usize = 64;
/// A table of so many rows may be there for the look alone.
const FEW_ROWS: usize = 3;

/// A cell as a document has it.
#[derive(Debug, Default)]
pub(super) struct Cell {
    /// Its text, a line for each paragraph.
    pub(super) text: Draft,
    /// How many columns it takes; 0 is 1.
    pub(super) columns: usize,
    /// How many rows below it takes too.
    pub(super) rows_below: usize,
    /// It holds a table of its own.
    pub(super) nested: bool,
}

/// A table whose rows come one after the other.
///
/// A merged cell stands in its first column and row; the others that it takes are empty. A table of few rows and two
/// columns whose cells hold whole paragraphs (the letterhead, the signatures) is there for the look: it becomes lines.
#[derive(Debug, Default)]
pub(super) struct Grid {
    out: Draft,
    /// The first rows, until it is clear what the table is.
    held: Vec<Vec<Cell>>,
    rows: usize,
    widest: usize,
    /// For each column, how many rows a cell from above still takes.
    covered: Vec<usize>,
}

impl Grid {
    /// Takes a row.
    pub(super) fn row(&mut self, cells: Vec<Cell>) {
        let mut row: Vec<Cell> = Vec::with_capacity(cells.len());
        for cell in cells {
            self.cover(&mut row);
            let columns = cell.columns.clamp(1, MOST_COLUMNS);
            let below = cell.rows_below;
            for at in row.len()..row.len() + columns {
                if below > 0 && at < MOST_COLUMNS {
                    if self.covered.len() <= at {
                        self.covered.resize(at + 1, 0);
                    }
                    // The row itself counts too; it is taken off below.
                    self.covered[at] = below + 1;
                }
            }
            row.push(cell);
            row.extend((1..columns).map(|_| Cell::default()));
        }
        let own = row.len();
        if own > 0 {
            self.cover(&mut row);
        }
        for rows in &mut self.covered {
            *rows = rows.saturating_sub(1);
        }
        if row.iter().all(|cell| cell.text.is_blank()) {
            return;
        }
        self.widest = self.widest.max(row.len());
        self.rows += 1;
        self.held.push(row);
        if self.rows > FEW_ROWS {
            self.flush(false);
        }
    }

    /// The table as lines; whether it has rows enough to be one of figures.
    pub(super) fn finish(mut self) -> (Draft, bool) {
        let paragraphs = |cell: &Cell| cell.text.text().trim().contains('\n');
        let look = self.rows <= FEW_ROWS
            && self.widest <= 2
            && (self.rows == 1 || self.widest == 1 || self.held.iter().flatten().any(paragraphs));
        self.flush(look);
        (self.out, self.rows > 1 && !look)
    }

    /// Empty cells where cells from above reach into the row.
    fn cover(&self, row: &mut Vec<Cell>) {
        while self.covered.get(row.len()).is_some_and(|&rows| rows > 0) {
            row.push(Cell::default());
        }
    }

    fn flush(&mut self, look: bool) {
        for row in std::mem::take(&mut self.held) {
            if look || row.iter().any(|cell| cell.nested) {
                for cell in row.iter().filter(|cell| !cell.text.is_blank()) {
                    self.out.append(&cell.text);
                    if !cell.text.text().ends_with('\n') {
                        self.out.end_line();
                    }
                }
                continue;
            }
            for (at, cell) in row.iter().enumerate() {
                if at > 0 {
                    self.out.trim();
                    self.out.push("\t", Face::Plain);
                }
                // The line feed behind the last paragraph becomes a blank that is trimmed.
                self.out.append_changed(&cell.text, |c| if matches!(c, '\n' | '\t' | '\r') { ' ' } else { c });
            }
            self.out.end_line();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(rows: &[&[(&str, usize, usize)]], text: &str) {
        let mut grid = Grid::default();
        for row in rows {
            let cell = |&(text, columns, rows_below): &(&str, usize, usize)| Cell {
                text: Draft::plain(text.to_owned()),
                columns,
                rows_below,
                nested: false,
            };
            grid.row(row.iter().map(cell).collect());
        }
        assert_eq!(grid.finish().0.text(), text);
    }

    #[test]
    fn merged_cells_keep_their_columns() {
        check(&[&[("a", 1, 0), ("b", 1, 0)], &[("c", 1, 0), ("d", 1, 0)]], "a\tb\nc\td\n");
        check(&[&[("a", 2, 0), ("b", 1, 0)], &[("c", 1, 0), ("d", 1, 0), ("e", 1, 0)]], "a\t\tb\nc\td\te\n");
        check(&[&[("a", 1, 1), ("b", 1, 0), ("c", 1, 1)], &[("d", 1, 0)]], "a\tb\tc\n\td\t\n");
        check(&[&[("a", 1, 9), ("b", 1, 0), ("x", 1, 0)], &[("c", 1, 0)], &[("d", 1, 0)]], "a\tb\tx\n\tc\n\td\n");
    }

    #[test]
    fn what_is_there_for_the_look_becomes_lines() {
        check(&[&[("ỦY BAN\nSố: 1", 1, 0), ("CỘNG HÒA\nĐộc lập", 1, 0)]], "ỦY BAN\nSố: 1\nCỘNG HÒA\nĐộc lập\n");
        check(&[&[("tên\n", 1, 0), ("số\n", 1, 0)], &[("a\nb", 1, 0), ("1", 1, 0)]], "tên\nsố\na\nb\n1\n");
        check(&[&[("tên\n", 1, 0), ("số\n", 1, 0)], &[("a\n", 1, 0), ("1", 1, 0)]], "tên\tsố\na\t1\n");
        check(&[&[("tên", 1, 0), ("số", 1, 0), ("x", 1, 0)], &[("a\nb", 1, 0), ("1", 1, 0)]], "tên\tsố\tx\na b\t1\n");
    }
}
