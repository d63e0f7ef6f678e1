//! The data files as the program carries them: what `pack.rs`, the build script, made of them.

/// Each distinct word of the data files, one a line.
const WORDS: &str = include_str!(concat!(env!("OUT_DIR"), "/lexicon.words"));

/// The cells, column by column, as numbers of words.
const CELLS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/lexicon.cells"));

/// As in `pack.rs`.
const SHORT: usize = 199;
const END_OF_CELL: u8 = 0;
const FIRST_USE: u8 = 253;
const END_OF_PAIR: u8 = 254;
const END_OF_COLUMN: u8 = 255;

/// The cells of all tables.
pub(super) struct Packed {
    /// The words that the cells are made of.
    pub(super) words: Vec<&'static str>,
    /// All cells, one behind the other, as they are written.
    text: &'static str,
    /// The same as numbers of words.
    numbers: Vec<u16>,
    /// Where each cell begins in both; one more at the end.
    cells: Vec<(u32, u32)>,
    columns: Vec<Column>,
}

/// The places of the cells of a column: the first, how far apart they are, and how many.
struct Column {
    first: usize,
    apart: usize,
    rows: usize,
}

/// One cell.
#[derive(Clone, Copy, Default)]
pub(super) struct Cell<'p> {
    /// As it is written.
    pub(super) text: &'static str,
    /// The same as numbers of words.
    pub(super) numbers: &'p [u16],
}

impl Packed {
    /// Reads what the program carries.
    pub(super) fn read() -> Self {
        let words: Vec<&str> = WORDS.split('\n').collect();
        let is_letter = |c: char| c.is_ascii_alphanumeric() || c == '_' || (!c.is_ascii() && c != '‰');
        let lettered: Vec<bool> = words.iter().map(|word| word.starts_with(is_letter)).collect();
        let mut text = String::with_capacity(CELLS.len() * 5);
        let mut numbers = Vec::with_capacity(CELLS.len());
        let (mut cells, mut columns) = (vec![(0, 0)], Vec::new());
        let mut first = 0;
        // The next word that is used for the first time.
        let mut next = SHORT;
        // Whether a word follows a word: the space between them is understood.
        let mut spaced = false;
        let mut bytes = CELLS.iter();
        while let Some(&byte) = bytes.next() {
            match byte {
                END_OF_CELL => {
                    cells.push((text.len() as u32, numbers.len() as u32));
                    spaced = false;
                    continue;
                }
                END_OF_COLUMN | END_OF_PAIR => {
                    let apart = 1 + usize::from(byte == END_OF_PAIR);
                    let rows = (cells.len() - 1 - first) / apart;
                    columns.extend((first..first + apart).map(|first| Column { first, apart, rows }));
                    first = cells.len() - 1;
                    continue;
                }
                _ => {}
            }
            let mut number = usize::from(byte) - 1;
            if byte == FIRST_USE {
                number = next;
                next += 1;
            } else if let Some(page) = number.checked_sub(SHORT) {
                number = SHORT + page * 256 + usize::from(bytes.next().copied().unwrap_or_default());
            }
            let word = words.get(number).copied().unwrap_or_default();
            let is_word = lettered.get(number) == Some(&true);
            if spaced && is_word {
                text.push(' ');
            }
            spaced = is_word;
            text.push_str(word);
            numbers.push(number as u16);
        }
        // Read once for the life of the process: the lexicon is loaded once.
        Self { words, text: String::leak(text), numbers, cells, columns }
    }

    /// How many rows a column has.
    pub(super) fn rows(&self, column: usize) -> usize {
        self.columns.get(column).map_or(0, |column| column.rows)
    }

    /// The cell of a row in a column, of which all are counted through.
    pub(super) fn cell(&self, column: usize, row: usize) -> Cell<'_> {
        let Some(column) = self.columns.get(column) else { return Cell::default() };
        let place = column.first + row * column.apart;
        let (Some(&first), Some(&end)) = (self.cells.get(place), self.cells.get(place + 1)) else {
            return Cell::default();
        };
        Cell {
            text: self.text.get(first.0 as usize..end.0 as usize).unwrap_or_default(),
            numbers: self.numbers.get(first.1 as usize..end.1 as usize).unwrap_or_default(),
        }
    }
}

impl<'p> Cell<'p> {
    /// What stands between the strokes, that is not empty.
    pub(super) fn alternatives(self, packed: &'p Packed) -> impl Iterator<Item = Cell<'p>> {
        let is_stroke = |&number: &u16| packed.words.get(usize::from(number)) == Some(&"|");
        let numbers = self.numbers.split(is_stroke);
        let cells = self.text.split('|').zip(numbers).map(|(text, numbers)| Cell { text: text.trim(), numbers });
        cells.filter(|cell| !cell.text.is_empty())
    }
}
