//! Rows of tables (biểu) to indicators: what a cell says is told by the head of its column.

use super::item::{Data, Source, items};
use super::name::{Name, Parts};
use super::quantity::{Quantity, UnitWords, quantities};
use super::resolve;
use super::rule::{RuleDoc, listed, listed_all, listed_pairs};
use super::walker::{Memory, extend};
use crate::assemble::{Assembled, Change, Completion, Confidence, Direction, Figure, Indicator, Kind, Of, Stretch, Versus};
use crate::lex::{Punct, TokenKind};
use crate::lexicon::{Class as TermClass, Entry};
use crate::outline::{Column, Head, Role, Row, Sentence, Shape, Table};
use rust_decimal::Decimal;

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

/// A unit as a table gives it: the power of ten of its scale words, and what is left.
#[derive(Clone, Debug, Default)]
struct Unit {
    power: u8,
    text: String,
}

/// What a cell says.
struct Cell {
    role: Column,
    head: Head,
    quantity: Quantity,
    right: Option<Quantity>,
    /// A minus or `giảm` stands before it, or −; plus or `tăng` +.
    sign: i8,
}

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
        let unit = self.unit.or(at.table.unit).map(|range| at.unit(range)).unwrap_or_default();

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
        let text = name(source, &own, &parts, measure, &unit, parent);
        let whole = parent
            .filter(|parent| parent.unit == unit.text && !unit.text.is_empty() && !unit.text.contains(['%', '/']))
            .and_then(|parent| parent.index);
        let index = at.indicators(&text, &own, &unit, whole);
        self.above.push(Above { level, name: own, parts, unit: unit.text, index });
    }
}

/// The name of a row: its own words, and what it takes from the row that it belongs to.
fn name(source: &Source<'_>, own: &Name, parts: &Parts, measure: bool, unit: &Unit, parent: Option<&Above>) -> String {
    let text = own.text(source);
    // A heading of rows (`I. KINH TẾ`) is no thing.
    let Some(parent) = parent.filter(|parent| parent.level > 2 || parent.index.is_some()) else { return text };
    if measure {
        // `Năng suất` under `Lúa xuân`, or under `Diện tích lúa xuân`.
        let thing = if parent.parts.measure.is_empty() { &parent.name } else { &parent.parts.object };
        return joined(&text, &thing.text(source));
    }
    let bare = parts.measure.is_empty() && parts.verb.is_empty();
    if bare && !parent.parts.measure.is_empty() && (parent.unit == unit.text || parent.index.is_none()) {
        let measure = parent.parts.measure.text(source);
        return match measure.strip_prefix("Tổng ") {
            Some(part) => joined(&capital(part), &text),
            None => joined(&measure, &text),
        };
    }
    text
}

/// The first letter a capital.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

/// Whether a row sums up the others: `Tổng cộng`, `Toàn xã`.
fn is_sum(source: &Source<'_>, first: u32) -> bool {
    match source.word(first) {
        "cộng" => true,
        "tổng" => matches!(source.word(first + 1), "cộng" | "số" | ""),
        "toàn" => matches!(source.word(first + 1), "xã" | "phường" | "huyện" | "tỉnh" | "thị" | "thành"),
        _ => false,
    }
}

/// Two names as one, the second in lower case unless it is a proper name.
fn joined(head: &str, tail: &str) -> String {
    let mut letters = tail.chars();
    let Some(first) = letters.next() else { return head.to_owned() };
    let rest = letters.as_str();
    let proper = rest.split(' ').nth(1).is_some_and(|word| word.starts_with(char::is_uppercase))
        || rest.starts_with(char::is_uppercase);
    let mut text = String::with_capacity(head.len() + tail.len() + 1);
    text.push_str(head);
    text.push(' ');
    if proper {
        text.push(first);
    } else {
        text.extend(first.to_lowercase());
    }
    text.push_str(rest);
    text
}

fn kind(source: &Source<'_>, token: u32) -> Option<TokenKind> {
    source.lexed.tokens.get(token as usize).map(|token| token.kind)
}

/// The power of ten of a scale word.
fn power(word: &str) -> u8 {
    match word {
        "trăm" => 2,
        "nghìn" | "ngàn" => 3,
        "vạn" => 4,
        "triệu" | "tr" => 6,
        "tỷ" | "tỉ" => 9,
        _ => 0,
    }
}

fn is_unit(source: &Source<'_>, first: u32, end: u32) -> bool {
    let known = source.terms.of(first as usize, TermClass::Unit).is_some();
    let sign = matches!(kind(source, first), Some(TokenKind::Punct(Punct::Percent | Punct::Permille)));
    let number = matches!(kind(source, first), Some(TokenKind::Number(_))) && end > first + 1;
    first < end && end - first <= 8 && (known || sign || number || power(source.word(first)) > 0)
}

/// What is needed to read one row.
struct Reading<'a, 'o> {
    source: &'a Source<'a>,
    table: &'a Table,
    row: &'a Row,
    sentence: &'a Sentence,
    out: &'o mut Assembled,
    memory: &'o mut Vec<Memory>,
}

impl Reading<'_, '_> {
    /// The tokens of the row's first cell in a column of that role.
    fn cell(&self, role: Column) -> Option<(u32, u32)> {
        let found = self
            .row
            .cells
            .iter()
            .find(|cell| self.table.heads.get(usize::from(cell.0)).is_some_and(|head| head.role == Some(role)));
        found.map(|&(_, first, end)| (first, end))
    }

    /// Reads `triệu đồng`, `1.000 con`, `nghìn tấn`, `ha`.
    fn unit(&self, (first, end): (u32, u32)) -> Unit {
        let source = self.source;
        let mut at = first;
        let mut unit = Unit::default();
        if let Some(TokenKind::Number(index)) = kind(source, at) {
            let thousand = source.lexed.numbers.get(index as usize).is_some_and(|n| n.amount == Decimal::from(1000));
            unit.power = if thousand { 3 } else { 0 };
            at += 1;
        }
        while at < end && (power(source.word(at)) > 0 || at > first && source.word(at) == ".") {
            unit.power += power(source.word(at));
            at += 1;
        }
        let term = source.terms.of(at as usize, TermClass::Unit).filter(|term| term.end <= end);
        if let Some(term) = term
            && let Entry::Unit(id) = term.entry
        {
            unit.text = source.lexicon.unit(id).label.to_owned();
            at = term.end;
        } else if at == end && unit.power > 0 {
            unit.text = "đồng".into();
        }
        let tail = source.words(at, end);
        if !unit.text.is_empty() && !tail.is_empty() && !tail.starts_with('/') {
            unit.text.push(' ');
        }
        unit.text.push_str(tail);
        unit
    }

    /// The unit that a head gives in brackets.
    fn unit_of_head(&self, head: &Head) -> Option<Unit> {
        let is = |token: u32, sign: Punct| kind(self.source, token) == Some(TokenKind::Punct(sign));
        head.cells.iter().rev().find_map(|&(first, end)| {
            let open = (first..end).find(|&token| is(token, Punct::Open))?;
            let close = (open..end).find(|&token| is(token, Punct::Close))?;
            is_unit(self.source, open + 1, close).then(|| self.unit((open + 1, close)))
        })
    }

    /// The figures of the row with their columns.
    fn cells(&self) -> Vec<Cell> {
        let (mut found, mut row, mut scratch, mut read) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for &(column, first, end) in &self.row.cells {
            let Some(head) = self.table.heads.get(usize::from(column)).copied() else { continue };
            let Some(role) = head.role.filter(|role| role.is_figure()) else { continue };
            items(self.source, &Sentence { first, end, ..*self.sentence }, &mut row);
            read.clear();
            quantities(self.source, &mut row, &mut scratch, &mut read);
            let (quantity, right) = match row.iter().map(|item| item.data).find(|data| matches!(data, Data::Quantity(_) | Data::Pair(_))) {
                Some(Data::Quantity(at)) => (read.get(at as usize).copied(), None),
                Some(Data::Pair(at)) => (read.get(at as usize).copied(), read.get(at as usize + 1).copied()),
                _ => (None, None),
            };
            let Some(quantity) = quantity else { continue };
            let before = quantity.first.saturating_sub(1).max(first);
            let sign = match (kind(self.source, before), self.source.word(before)) {
                _ if quantity.sign != 0 => quantity.sign,
                (_, "giảm") => -1,
                (_, "tăng") => 1,
                _ if before == quantity.first => 0,
                (Some(TokenKind::Punct(Punct::Dash | Punct::Open)), _) => -1,
                (Some(TokenKind::Punct(Punct::Plus)), _) => 1,
                _ => 0,
            };
            found.push(Cell { role, head, quantity, right, sign });
        }
        found
    }

    /// Makes the indicators of the row; gives the index of the first.
    fn indicators(&mut self, name: &str, own: &Name, unit: &Unit, whole: Option<usize>) -> Option<usize> {
        let cells = self.cells();
        let heads = &self.table.heads;
        let has = |role: Column| heads.iter().any(|head| head.role == Some(role));
        let main = heads.iter().find(|head| head.main);
        // Under `Các chỉ tiêu chủ yếu` a table may well have a column of results.
        let goal = matches!(self.sentence.role, Role::Goals | Role::Tasks) && main.is_none();
        let place = self.place(own);
        let summed = self.cell(Column::Name).is_some_and(|cell| is_sum(self.source, cell.0));
        let mut current: Option<usize> = None;
        let mut first = None;
        for cell in &cells {
            let later = cell.head.year > main.map_or(0, |main| main.year) && main.is_some_and(|main| main.year > 0);
            let unit = self.unit_of_head(&cell.head).filter(|unit| unit.text != "%").unwrap_or_else(|| unit.clone());
            let figure = self.figure(cell, &unit);
            let opens = match cell.role {
                Column::Value | Column::Estimate => !cell.head.main,
                Column::Plan => later || current.and_then(|at| self.out.indicators.get(at)).is_some_and(|i| i.plan.is_some()),
                Column::Past | Column::Measure => true,
                _ => false,
            };
            let index = match current.filter(|_| !opens) {
                Some(index) => index,
                None => {
                    let name = match cell.role {
                        Column::Measure => self.measured(&cell.head, name, place.is_some() || summed),
                        _ => name.to_owned(),
                    };
                    self.open(name, own, whole, &place)
                }
            };
            first = first.or(Some(index));
            let side = opens && cell.role != Column::Measure;
            let period = (side && cell.role != Column::Plan || later).then(|| self.period(&cell.head)).flatten();
            let other = heads.iter().find(|head| head.role == Some(Column::Value) && !head.main);
            let versus = match other {
                _ if has(Column::Past) || cell.role == Column::OfPast => Some(Versus::SamePeriod),
                Some(other) if matches!(other.months, 1..12) => Some(Versus::SamePeriod),
                Some(_) => Some(Versus::Previous),
                None if self.words(&cell.head).contains("kỳ") => Some(Versus::SamePeriod),
                None => None,
            };
            let basis = self.words(&cell.head);
            let of_total = !has(Column::Plan) && has(Column::Measure);
            let Some(indicator) = self.out.indicators.get_mut(index) else { continue };
            extend(indicator, figure.span);
            indicator.period = indicator.period.take().or(period);
            let alone = indicator.value.is_none() && indicator.plan.is_none() && main.is_none() && !has(Column::Plan);
            match cell.role {
                Column::Plan if goal || later => {
                    indicator.kind = Kind::Goal;
                    indicator.value = Some(figure);
                }
                Column::Plan => indicator.plan = Some(figure),
                Column::Value | Column::Estimate | Column::Past | Column::Measure => {
                    indicator.kind = match cell.role {
                        _ if goal => Kind::Goal,
                        Column::Estimate => Kind::Estimate,
                        _ => Kind::Result,
                    };
                    let right = cell.right.map(|right| scaled(right.figure(self.source), &right, &unit));
                    indicator.total = right;
                    indicator.value = Some(figure);
                }
                Column::Rate if alone && !of_total => indicator.value = Some(figure),
                Column::Rate => {
                    let of = if of_total { Of::Total } else { Of::Plan };
                    indicator.rates.push(Completion { figure, of, basis: Some(basis) });
                }
                Column::OfPast if cell.sign == 0 && figure.amount >= Decimal::from(30) => {
                    indicator.rates.push(Completion { figure, of: Of::Base, basis: Some(basis) });
                }
                _ => indicator.changes.push(Change {
                    direction: if cell.sign < 0 { Direction::Down } else { Direction::Up },
                    figure,
                    versus,
                    basis: Some(basis),
                }),
            }
            let numbers = [Some(cell.quantity.numbers.0), Some(cell.quantity.numbers.1), cell.right.map(|right| right.numbers.0)];
            for (k, number) in numbers.iter().enumerate() {
                if let Some(number) = number.filter(|_| k != 1 || numbers[0] != numbers[1]) {
                    self.out.used.push((number, index as u32));
                }
            }
            self.out.spans.push((cell.quantity.first, cell.quantity.end));
            self.out.facts.push((RULE.id, crate::text::Span::default()));
            if !side && (current.is_none() || cell.role == Column::Measure) {
                current = Some(index);
            }
        }
        for indicator in self.out.indicators.iter_mut().skip(first.unwrap_or(usize::MAX)) {
            if indicator.value.is_none() && indicator.plan.is_some() && indicator.rates.is_empty() && indicator.changes.is_empty() {
                indicator.kind = Kind::Plan;
            }
        }
        first
    }

    /// Opens an indicator.
    fn open(&mut self, name: String, own: &Name, whole: Option<usize>, place: &Option<(String, crate::text::Span)>) -> usize {
        let taxonomy = resolve::taxonomy(self.source, &name);
        self.out.indicators.push(Indicator {
            code: taxonomy.map(|entry| entry.code),
            sector: taxonomy.map(|entry| entry.sector),
            name,
            kind: Kind::Result,
            confidence: if self.row.sure { Confidence::Certain } else { Confidence::Likely },
            value: None,
            plan: None,
            total: None,
            rates: Vec::new(),
            changes: Vec::new(),
            period: None,
            locality: place.clone(),
            scope: 0,
            part_of: whole,
            section: Some(self.sentence.section as usize),
            rule: RULE.id,
            span: crate::text::Span::default(),
        });
        self.memory.push(Memory { name: own.clone(), ..Memory::default() });
        self.out.indicators.len() - 1
    }

    /// A cell as a figure in the unit that its column, its row or the table gives.
    fn figure(&self, cell: &Cell, unit: &Unit) -> Figure {
        let figure = cell.quantity.figure(self.source);
        let percent = Unit { power: 0, text: "%".into() };
        match cell.role {
            Column::Rate | Column::OfPast => scaled(figure, &cell.quantity, &percent),
            Column::Change if self.words(&cell.head).contains('%') => scaled(figure, &cell.quantity, &percent),
            _ => scaled(figure, &cell.quantity, unit),
        }
    }

    /// The words of a head, its brackets left out.
    fn words(&self, head: &Head) -> String {
        let mut text = String::new();
        for &(first, end) in head.cells.iter().filter(|cell| cell.0 < cell.1) {
            if !text.is_empty() {
                text.push(' ');
            }
            for word in self.source.text(first, end).split_whitespace() {
                if !text.is_empty() && !text.ends_with(' ') {
                    text.push(' ');
                }
                text.push_str(word);
            }
        }
        text
    }

    /// The name of a column that measures a thing of its own, of the thing of its row.
    fn measured(&self, head: &Head, row: &str, placed: bool) -> String {
        let mut name = Name::default();
        for &(first, end) in head.cells.iter().filter(|cell| cell.0 < cell.1) {
            let open = (first..end).find(|&token| kind(self.source, token) == Some(TokenKind::Punct(Punct::Open)));
            name.add(first, open.filter(|&open| open > first).unwrap_or(end));
        }
        let text = name.text(self.source);
        if placed { text } else { joined(&text, row) }
    }

    /// The place that a row is about, where the rows of the table are places.
    fn place(&self, own: &Name) -> Option<(String, crate::text::Span)> {
        let head = self.table.heads.iter().find(|head| head.role == Some(Column::Name))?;
        let (first, _) = head.cells[0];
        let of_places = matches!(self.source.word(first), "xã" | "phường" | "thôn" | "huyện" | "địa" | "đơn" | "tên");
        let (from, to) = self.cell(Column::Name)?;
        let placed = matches!(self.source.word(from), "xã" | "phường" | "thị" | "thôn" | "huyện" | "thành" | "tỉnh")
            || matches!(self.source.word(first), "xã" | "phường" | "thôn" | "huyện");
        (of_places && placed && !is_sum(self.source, from)).then(|| (own.text(self.source), self.source.span(from, to)))
    }

    /// The stretch of time of a column that is not the report's own.
    fn period(&self, head: &Head) -> Option<Stretch> {
        for &(first, end) in &head.cells {
            for token in first..end {
                if let Some(TokenKind::Period(index)) = kind(self.source, token)
                    && let Some(period) = self.source.lexed.periods.get(index as usize)
                    && let Some(stretch) =
                        resolve::stretch(period, self.source.text(token, token + 1), self.source.span(token, token + 1))
                {
                    return Some(stretch);
                }
            }
        }
        let (first, end) = head.cells.iter().rev().copied().find(|cell| cell.0 < cell.1)?;
        Some(Stretch { label: self.words(head), start: None, end: None, span: self.source.span(first, end) })
    }
}

/// A figure without a unit of its own in the unit that the table gives.
fn scaled(mut figure: Figure, quantity: &Quantity, unit: &Unit) -> Figure {
    if quantity.unit != UnitWords::None {
        return figure;
    }
    let factor = (0..unit.power).try_fold(Decimal::ONE, |power, _| power.checked_mul(Decimal::TEN));
    if let Some((factor, amount)) = factor.and_then(|factor| Some((factor, figure.amount.checked_mul(factor)?))) {
        figure.amount = amount.normalize();
        figure.max = figure.max.and_then(|max| max.checked_mul(factor)).map(|max| max.normalize());
        figure.last_digit += unit.power as i8;
    }
    figure.unit = unit.text.clone();
    figure
}
