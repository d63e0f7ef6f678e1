//! Rows of tables (biểu) to indicators: which row a row belongs to, and what it is called.

use super::item::{Source, items};
use super::name::{Name, Parts};
use super::row::{Reading, Unit, is_unit, kind};
use super::rule::{RuleDoc, listed, listed_all, listed_pairs};
use super::walker::Memory;
use crate::assemble::Assembled;
use crate::lex::{Punct, TokenKind};
use crate::lexicon::{Class as TermClass, Entry};
use crate::outline::{Column, Sentence, Shape};
use crate::text::{is_upper, lower};

/// How rows are read, for the list of rules.
pub(super) const RULE: RuleDoc = RuleDoc {
    id: "table.row",
    doc: listed(
        "Dòng của bảng dưới dòng tiêu đề: mỗi ô theo tên cột của nó (kế hoạch, thực hiện, tỷ lệ, cùng kỳ), đơn vị từ cột ĐVT, từ ngoặc hoặc từ đầu bảng. · A row of a table: each cell as the head of its column says.",
    ),
    pattern: "",
    examples: listed_pairs(&[
        (
            "TT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện\tTỷ lệ (%)\n1\tDiện tích ngô\tha\t120\t118,5\t98,8",
            "Diện tích ngô = 118.5 ha, KH 120: 98.8% KH",
        ),
        ("Nội dung\nĐVT\nNăm 2020\nNăm 2021\nĐàn lợn\nCon\n1.250\n1.420", "Đàn lợn = 1420 con"),
    ]),
    counterexamples: listed_all(&[
        "Kế hoạch năm 2021, thực hiện 6 tháng, tỷ lệ đạt 52%.",
        "Nội dung\nThu ngân sách đạt 5 tỷ đồng.",
    ]),
};

/// Reads the rows of the tables of a text, one sentence at a time.
#[derive(Debug, Default)]
pub(super) struct Rows {
    /// The table at hand, and the row that comes next.
    table: usize,
    row: usize,
    /// The rows that the next one may belong to, outermost first.
    above: Vec<Above>,
    /// The unit of the row before: first token, one behind the last.
    unit: Option<(u32, u32)>,
}

/// A row that later rows may belong to.
#[derive(Debug)]
struct Above {
    level: u8,
    name: Name,
    parts: Parts,
    unit: String,
    /// Its indicator, when it has a figure.
    index: Option<usize>,
}

/// The level of a row without a number among numbered ones, and of one that is a measure alone.
const UNNUMBERED: u8 = 50;
const MEASURE: u8 = 100;

impl Rows {
    /// Reads a sentence that is a row of a table; whether it was one, or a line of a header.
    pub(super) fn sentence(
        &mut self,
        source: &Source<'_>,
        sentence: &Sentence,
        out: &mut Assembled,
        memory: &mut Vec<Memory>,
    ) -> bool {
        while source.outline.tables.get(self.table).is_some_and(|table| table.end <= sentence.first) {
            *self = Self { table: self.table + 1, ..Self::default() };
        }
        let Some(table) = source.outline.tables.get(self.table).filter(|table| table.first <= sentence.first) else {
            return false;
        };
        if sentence.shape == Shape::Row
            && let Some(row) = table.rows.get(self.row).filter(|row| row.first == sentence.first)
        {
            self.row += 1;
            self.read(&mut Reading { source, table, row, sentence, out, memory });
        }
        true
    }

    fn read(&mut self, at: &mut Reading<'_, '_>) {
        let Some((mut first, mut end)) = at.cell(Column::Name) else { return };
        let source = at.source;
        let is = |token: u32, sign: Punct| kind(source, token) == Some(TokenKind::Punct(sign));
        while first < end && matches!(kind(source, first), Some(TokenKind::Punct(sign)) if sign != Punct::Open) {
            first += 1;
        }
        let opener = source.terms.of(first as usize, TermClass::Cue);
        let opened = opener.filter(|term| matches!(term.entry, Entry::Cue(crate::lexicon::Cue::Opener)));
        if let Some(term) = opened.filter(|term| term.end < end) {
            first = term.end + u32::from(is(term.end, Punct::Colon) || is(term.end, Punct::Comma));
        }
        // `Sản lượng (tấn)`: the unit of the row.
        let open = (first..end).rev().find(|&token| is(token, Punct::Open)).filter(|_| is(end - 1, Punct::Close));
        let inner = open.map(|open| (open + 1, end - 1)).filter(|&(from, to)| is_unit(source, from, to));
        if let (Some(open), true) = (open, inner.is_some() && open > Some(first)) {
            end = open;
        }
        while end > first && (is(end - 1, Punct::Colon) || is(end - 1, Punct::Semicolon)) {
            end -= 1;
        }
        let ditto = |&(from, _): &(u32, u32)| is(from, Punct::Quote) || source.word(from) == "nt";
        let told = at.cell(Column::Unit).filter(|cell| !ditto(cell));
        let repeated = at.cell(Column::Unit).filter(ditto).and(self.unit);
        self.unit = told.or(repeated).or(inner);
        let unit = self.unit.or(at.table.unit).map(|range| at.unit(range)).unwrap_or_else(|| {
            let (first, end) = at.table.caption.filter(|_| at.place().is_some()).unwrap_or((first, end));
            at.counted(first, end)
        });

        let mut words = Vec::new();
        items(source, &Sentence { first, end, ..*at.sentence }, &mut words);
        let parts = Parts::of(source, &words);
        let own = Name::of_tokens(first, end);
        let measure = parts.object.is_empty() && parts.verb.is_empty() && !parts.measure.is_empty();
        let numbered = at.table.rows.iter().take(8).any(|row| row.level > 0);
        let sum = is_sum(source, first);
        let level = match at.row.level {
            0 if sum => 1,
            0 if measure && self.above.last().is_some_and(|above| above.level >= 3) => MEASURE,
            0 if numbered || opened.is_some() => UNNUMBERED,
            0 => 3,
            level => level,
        };
        self.above.retain(|above| above.level < level);
        let parent = self.above.last();
        let (text, full) = name(source, &own, &parts, measure, &unit, parent);
        // Where the rows are places, the caption says what is counted there.
        let (text, full) = match at.table.caption.filter(|_| at.place().is_some()) {
            Some((first, end)) => {
                let caption = Name::of_tokens(first, end);
                (caption.text(source), caption)
            }
            None => (text, full),
        };
        let whole = parent
            .filter(|parent| parent.unit == unit.text && !unit.text.is_empty() && !unit.text.contains(['%', '/']))
            .and_then(|parent| parent.index);
        let index = at.indicators(&text, &full, &unit, whole);
        self.above.push(Above { level, name: own, parts, unit: unit.text, index });
    }
}

/// The name of a row: its own words, and what it takes from the row that it belongs to.
fn name(
    source: &Source<'_>,
    own: &Name,
    parts: &Parts,
    measure: bool,
    unit: &Unit,
    parent: Option<&Above>,
) -> (String, Name) {
    let text = own.text(source);
    // A heading of rows (`I. KINH TẾ`) is no thing.
    let Some(parent) = parent.filter(|parent| parent.level > 2 || parent.index.is_some()) else {
        return (text, own.clone());
    };
    if measure {
        // `Năng suất` under `Lúa xuân`, or under `Diện tích lúa xuân`.
        let thing = if parent.parts.measure.is_empty() { &parent.name } else { &parent.parts.object };
        let mut full = own.clone();
        full.add_name(thing);
        return (joined(&text, &thing.text(source)), full);
    }
    let bare = parts.measure.is_empty() && parts.verb.is_empty();
    let shared = ["diện tích", "năng suất", "sản lượng", "đàn", "giá trị", "số"];
    if bare
        && shared.iter().any(|measure| parent.parts.measure.says(source, measure))
        && (parent.unit == unit.text || parent.index.is_none())
    {
        let mut full = parent.parts.measure.clone().of_a_part(source);
        let text = joined(&full.text(source), &text);
        full.add_name(own);
        return (text, full);
    }
    (text, own.clone())
}

/// Whether a row sums up the others: `Tổng cộng`, `Toàn xã`.
pub(super) fn is_sum(source: &Source<'_>, first: u32) -> bool {
    match source.word(first) {
        "cộng" => true,
        "tổng" => matches!(source.word(first + 1), "cộng" | "số" | ""),
        "toàn" => matches!(source.word(first + 1), "xã" | "phường" | "huyện" | "tỉnh" | "thị" | "thành"),
        _ => false,
    }
}

/// Two names as one, the second in lower case unless it is a proper name.
pub(super) fn joined(head: &str, tail: &str) -> String {
    let mut letters = tail.chars();
    let Some(first) = letters.next() else { return head.to_owned() };
    let rest = letters.as_str();
    let proper = rest.split(' ').nth(1).is_some_and(|word| word.starts_with(is_upper)) || rest.starts_with(is_upper);
    let mut text = String::with_capacity(head.len() + tail.len() + 1);
    text.push_str(head);
    text.push(' ');
    if proper {
        text.push(first);
    } else {
        text.push(lower(first));
    }
    text.push_str(rest);
    text
}
