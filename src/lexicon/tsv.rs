//! The data files: tab-separated, a header row, the columns `id`, `label`, `aliases` first.

/// One row: its columns, and folded copies of what is matched against texts.
#[derive(Debug)]
pub(super) struct Row<'f> {
    /// The columns; empty where the row is too short.
    pub(super) columns: [&'static str; 7],
    folded: [&'f str; 3],
}

impl<'f> Row<'f> {
    /// The label and the aliases, each with its folded copy.
    pub(super) fn spellings(&self) -> impl Iterator<Item = (&'static str, &'f str)> {
        let label = (self.columns[1], self.folded[1]);
        let aliases = self.columns[2].split('|').zip(self.folded[2].split('|'));
        std::iter::once(label)
            .chain(aliases)
            .map(|(written, folded)| (written.trim(), folded.trim()))
            .filter(|(written, _)| !written.is_empty())
    }
}

/// The rows of a data file; `folded` is the folded copy of the whole of it.
pub(super) fn rows<'f>(source: &'static str, folded: &'f str) -> impl Iterator<Item = Row<'f>> {
    source
        .lines()
        .zip(folded.lines())
        .skip(1)
        .filter(|(line, _)| !line.is_empty())
        .map(|(line, folded)| Row { columns: columns(line), folded: columns(folded) })
}

fn columns<const N: usize>(line: &str) -> [&str; N] {
    let mut columns = [""; N];
    for (column, text) in columns.iter_mut().zip(line.split('\t')) {
        *column = text;
    }
    columns
}
