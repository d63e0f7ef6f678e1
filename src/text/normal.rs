//! Canonical composition (NFC) of Latin letters with their marks, the whole Vietnamese alphabet among them.
//!
//! Reports spell `ệ` in three ways: composed, taken apart (`e` and two marks in any order), and composed in part (`ê` and
//! a mark). Only what the grid has is composed, anything else stays as it is written: the tables for all scripts would be
//! 25 KB of the WebAssembly module.

/// The marks that the grid has a column for, the commonest first, so that the rows are short.
const MARKS: &str = "\u{301}\u{307}\u{323}\u{30c}\u{300}\u{304}\u{302}\u{303}\u{309}\u{308}\u{327}\u{331}\u{306}\
    \u{30f}\u{311}\u{32d}\u{328}\u{30a}\u{330}\u{30b}\u{31b}\u{326}\u{325}\u{32e}\u{324}";

/// Every Latin letter that Unicode composes: the letter, and what it becomes with each mark of [`MARKS`]; `-` for nothing.
/// Sorted by letter.
#[rustfmt::skip]
const GRID: &[(char, &str)] = &[
    ('A', "ÁȦẠǍÀĀÂÃẢÄ--ĂȀȂ-ĄÅ----Ḁ"), ('B', "-ḂḄ--------Ḇ"), ('C', "ĆĊ-Č--Ĉ---Ç"), ('D', "-ḊḌĎ------ḐḎ---Ḓ"),
    ('E', "ÉĖẸĚÈĒÊẼẺËȨ-ĔȄȆḘĘ-Ḛ"), ('F', "-Ḟ"), ('G', "ǴĠ-Ǧ-ḠĜ---Ģ-Ğ"), ('H', "-ḢḤȞ--Ĥ--ḦḨ------------Ḫ"),
    ('I', "ÍİỊǏÌĪÎĨỈÏ--ĬȈȊ-Į-Ḭ"), ('J', "------Ĵ"), ('K', "Ḱ-ḲǨ------ĶḴ"), ('L', "Ĺ-ḶĽ------ĻḺ---Ḽ"), ('M', "ḾṀṂ"),
    ('N', "ŃṄṆŇǸ--Ñ--ŅṈ---Ṋ"), ('O', "ÓȮỌǑÒŌÔÕỎÖ--ŎȌȎ-Ǫ--ŐƠ"), ('P', "ṔṖ"), ('R', "ŔṘṚŘ------ŖṞ-ȐȒ"),
    ('S', "ŚṠṢŠ--Ŝ---Ş----------Ș"), ('T', "-ṪṬŤ------ŢṮ---Ṱ-----Ț"), ('U', "Ú-ỤǓÙŪÛŨỦÜ--ŬȔȖṶŲŮṴŰƯ---Ṳ"),
    ('V', "--Ṿ----Ṽ"), ('W', "ẂẆẈ-Ẁ-Ŵ--Ẅ"), ('X', "-Ẋ-------Ẍ"), ('Y', "ÝẎỴ-ỲȲŶỸỶŸ"), ('Z', "ŹŻẒŽ--Ẑ----Ẕ"),
    ('a', "áȧạǎàāâãảä--ăȁȃ-ąå----ḁ"), ('b', "-ḃḅ--------ḇ"), ('c', "ćċ-č--ĉ---ç"), ('d', "-ḋḍď------ḑḏ---ḓ"),
    ('e', "éėẹěèēêẽẻëȩ-ĕȅȇḙę-ḛ"), ('f', "-ḟ"), ('g', "ǵġ-ǧ-ḡĝ---ģ-ğ"), ('h', "-ḣḥȟ--ĥ--ḧḩẖ-----------ḫ"),
    ('i', "í-ịǐìīîĩỉï--ĭȉȋ-į-ḭ"), ('j', "---ǰ--ĵ"), ('k', "ḱ-ḳǩ------ķḵ"), ('l', "ĺ-ḷľ------ļḻ---ḽ"), ('m', "ḿṁṃ"),
    ('n', "ńṅṇňǹ--ñ--ņṉ---ṋ"), ('o', "óȯọǒòōôõỏö--ŏȍȏ-ǫ--őơ"), ('p', "ṕṗ"), ('r', "ŕṙṛř------ŗṟ-ȑȓ"),
    ('s', "śṡṣš--ŝ---ş----------ș"), ('t', "-ṫṭť-----ẗţṯ---ṱ-----ț"), ('u', "ú-ụǔùūûũủü--ŭȕȗṷųůṵűư---ṳ"),
    ('v', "--ṿ----ṽ"), ('w', "ẃẇẉ-ẁ-ŵ--ẅ-------ẘ"), ('x', "-ẋ-------ẍ"), ('y', "ýẏỵ-ỳȳŷỹỷÿ-------ẙ"),
    ('z', "źżẓž--ẑ----ẕ"), ('Â', "Ấ---Ầ--ẪẨ"), ('Ä', "-----Ǟ"), ('Å', "Ǻ"), ('Æ', "Ǽ----Ǣ"), ('Ç', "Ḉ"),
    ('Ê', "Ế---Ề--ỄỂ"), ('Ï', "Ḯ"), ('Ô', "Ố---Ồ--ỖỔ"), ('Õ', "Ṍ----Ȭ---Ṏ"), ('Ö', "-----Ȫ"), ('Ø', "Ǿ"),
    ('Ü', "Ǘ--ǙǛǕ"), ('â', "ấ---ầ--ẫẩ"), ('ä', "-----ǟ"), ('å', "ǻ"), ('æ', "ǽ----ǣ"), ('ç', "ḉ"),
    ('ê', "ế---ề--ễể"), ('ï', "ḯ"), ('ô', "ố---ồ--ỗổ"), ('õ', "ṍ----ȭ---ṏ"), ('ö', "-----ȫ"), ('ø', "ǿ"),
    ('ü', "ǘ--ǚǜǖ"), ('Ă', "Ắ---Ằ--ẴẲ"), ('ă', "ắ---ằ--ẵẳ"), ('Ē', "Ḗ---Ḕ"), ('ē', "ḗ---ḕ"), ('Ō', "Ṓ---Ṑ"),
    ('ō', "ṓ---ṑ"), ('Ś', "-Ṥ"), ('ś', "-ṥ"), ('Š', "-Ṧ"), ('š', "-ṧ"), ('Ũ', "Ṹ"), ('ũ', "ṹ"), ('Ū', "---------Ṻ"),
    ('ū', "---------ṻ"), ('ſ', "-ẛ"), ('Ơ', "Ớ-Ợ-Ờ--ỠỞ"), ('ơ', "ớ-ợ-ờ--ỡở"), ('Ư', "Ứ-Ự-Ừ--ỮỬ"),
    ('ư', "ứ-ự-ừ--ữử"), ('Ʒ', "---Ǯ"), ('Ǫ', "-----Ǭ"), ('ǫ', "-----ǭ"), ('Ȧ', "-----Ǡ"), ('ȧ', "-----ǡ"),
    ('Ȩ', "------------Ḝ"), ('ȩ', "------------ḝ"), ('Ȯ', "-----Ȱ"), ('ȯ', "-----ȱ"), ('ʒ', "---ǯ"),
    ('Ḷ', "-----Ḹ"), ('ḷ', "-----ḹ"), ('Ṛ', "-----Ṝ"), ('ṛ', "-----ṝ"), ('Ṣ', "-Ṩ"), ('ṣ', "-ṩ"),
    ('Ạ', "------Ậ-----Ặ"), ('ạ', "------ậ-----ặ"), ('Ẹ', "------Ệ"), ('ẹ', "------ệ"), ('Ọ', "------Ộ"),
    ('ọ', "------ộ"),
];

/// Whether `c` is a mark that joins the letter before it.
pub(crate) fn is_mark(c: char) -> bool {
    // Every combining mark lies behind Latin; most letters never ask further.
    c >= '\u{300}' && class(c) != 0
}

/// Composes characters with the marks behind them. It keeps its room from one cluster to the next.
#[derive(Default)]
pub(super) struct Composer {
    marks: Vec<char>,
    composed: Vec<char>,
}

impl Composer {
    /// `cluster`, a character with all marks behind it (or marks alone), in NFC. Linear in its length.
    pub(super) fn compose(&mut self, cluster: &str) -> &[char] {
        self.marks.clear();
        self.composed.clear();
        let mut characters = cluster.chars().map(modern).peekable();
        let letter = characters.next_if(|&c| !is_mark(c));
        self.marks.extend(characters);
        match letter {
            Some(letter) => self.join(letter),
            None => {
                self.order();
                self.composed.append(&mut self.marks);
            }
        }
        &self.composed
    }

    fn join(&mut self, mut letter: char) {
        // A letter that takes its one mark as it is needs no taking apart: the grid only has canonical pairs.
        if let [mark] = self.marks[..]
            && let Some(composed) = pair(letter, mark)
        {
            self.composed.push(composed);
            return;
        }
        if !self.marks.is_empty() {
            while let Some((base, mark)) = apart(letter) {
                self.marks.insert(0, mark);
                letter = base;
            }
        }
        self.order();
        self.composed.push(letter);
        let mut before = 0;
        for &mark in &self.marks {
            // A mark that stays behind keeps later ones of its class from the letter.
            let class = class(mark);
            match pair(letter, mark).filter(|_| before != class) {
                Some(composed) => letter = composed,
                None => {
                    self.composed.push(mark);
                    before = class;
                }
            }
        }
        self.composed[0] = letter;
    }

    /// Puts the marks into the order of their classes; those of one class keep theirs.
    fn order(&mut self) {
        if self.marks.is_sorted_by_key(|&mark| class(mark)) {
            return;
        }
        // There are few classes, so one pass for each is linear also where somebody piles up marks.
        let all = std::mem::take(&mut self.marks);
        let mut next = all.iter().map(|&mark| class(mark)).min();
        while let Some(now) = next {
            self.marks.extend(all.iter().filter(|&&mark| class(mark) == now));
            next = all.iter().map(|&mark| class(mark)).filter(|&class| class > now).min();
        }
    }
}

/// The two old code points for Vietnamese tone marks are those of everybody.
fn modern(c: char) -> char {
    match c {
        '\u{340}' => '\u{300}',
        '\u{341}' => '\u{301}',
        _ => c,
    }
}

/// The letter that `letter` and `mark` make together.
fn pair(letter: char, mark: char) -> Option<char> {
    let row = GRID.binary_search_by_key(&letter, |&(base, _)| base).ok()?;
    let column = MARKS.chars().position(|known| known == mark)?;
    GRID.get(row)?.1.chars().nth(column).filter(|&composed| composed != '-')
}

/// The letter and the mark that make `composed`.
fn apart(composed: char) -> Option<(char, char)> {
    if composed.is_ascii() {
        return None;
    }
    let found = GRID.iter().find_map(|&(base, row)| Some((base, row.chars().position(|c| c == composed)?)));
    found.and_then(|(base, column)| Some((base, MARKS.chars().nth(column)?)))
}

/// The canonical combining class of the marks for Latin letters, 0 for anything else.
fn class(c: char) -> u8 {
    match c {
        '\u{34f}' => 0,
        '\u{334}'..='\u{338}' => 1,
        '\u{321}' | '\u{322}' | '\u{327}' | '\u{328}' => 202,
        '\u{31b}' => 216,
        '\u{316}'..='\u{319}'
        | '\u{31c}'..='\u{320}'
        | '\u{323}'..='\u{326}'
        | '\u{329}'..='\u{333}'
        | '\u{339}'..='\u{33c}'
        | '\u{347}'..='\u{349}'
        | '\u{34d}'
        | '\u{34e}'
        | '\u{353}'..='\u{356}'
        | '\u{359}'
        | '\u{35a}' => 220,
        '\u{315}' | '\u{31a}' | '\u{358}' => 232,
        '\u{35c}' | '\u{35f}' | '\u{362}' => 233,
        '\u{35d}' | '\u{35e}' | '\u{360}' | '\u{361}' => 234,
        '\u{345}' => 240,
        '\u{300}'..='\u{36f}' => 230,
        _ => 0,
    }
}

#[cfg(test)]
#[path = "normal_tests.rs"]
mod tests;
