//! A row of a table: its cells, each with what the head of its column says, as indicators.

use super::fact::{Build, Fact};
use super::item::{Data, Source, items};
use super::name::Name;
use super::opening::extend;
use super::quantity::{Quantity, UnitWords, quantities};
use super::table::{RULE, is_sum, joined};
use super::taxonomy::taxonomy;
use super::walker::Memory;
use crate::assemble::{
    Assembled, Bound, Change, Completion, Confidence, Direction, Figure, Indicator, Kind, Of, Stretch, Versus,
};
use crate::lex::{Punct, TokenKind, raised};
use crate::lexicon::{Class as TermClass, Entry};
use crate::outline::{Column, Head, Role, Row, Sentence, Table};
use rust_decimal::Decimal;
use smol_str::SmolStr;

/// A unit as a table gives it: the power of ten of its scale words, and what is left.
#[derive(Clone, Debug, Default)]
pub(super) struct Unit {
    pub(super) power: u8,
    pub(super) text: String,
}

/// What a cell says.
struct Cell {
    role: Column,
    head: Head,
    quantity: Quantity,
    right: Option<Quantity>,
    /// A minus or `giảm` stands before it, or −; plus or `tăng` +.
    sign: i8,
    /// What else it says behind its figure.
    more: Vec<(Fact, Quantity)>,
}

pub(super) fn kind(source: &Source<'_>, token: u32) -> Option<TokenKind> {
    source.lexed.tokens.get(token as usize).map(|token| token.kind)
}

/// The power of ten of a scale word.
pub(super) fn power(word: &str) -> u8 {
    match word {
        "trăm" => 2,
        "nghìn" | "ngàn" => 3,
        "vạn" => 4,
        "triệu" | "tr" => 6,
        "tỷ" | "tỉ" => 9,
        _ => 0,
    }
}

pub(super) fn is_unit(source: &Source<'_>, first: u32, end: u32) -> bool {
    let known = source.terms.of(first as usize, TermClass::Unit).is_some();
    let sign = matches!(kind(source, first), Some(TokenKind::Punct(Punct::Percent | Punct::Permille)));
    let number = matches!(kind(source, first), Some(TokenKind::Number(_))) && end > first + 1;
    first < end && end - first <= 8 && (known || sign || number || power(source.word(first)) > 0)
}

/// What is needed to read one row.
pub(super) struct Reading<'a, 'o> {
    pub(super) source: &'a Source<'a>,
    pub(super) table: &'a Table,
    pub(super) row: &'a Row,
    pub(super) sentence: &'a Sentence,
    pub(super) out: &'o mut Assembled,
    pub(super) memory: &'o mut Vec<Memory>,
}

impl Reading<'_, '_> {
    /// The tokens of the row's first cell in a column of that role.
    pub(super) fn cell(&self, role: Column) -> Option<(u32, u32)> {
        let found = self
            .row
            .cells
            .iter()
            .find(|cell| self.table.heads.get(usize::from(cell.0)).is_some_and(|head| head.role == Some(role)));
        found.map(|&(_, first, end)| (first, end))
    }

    /// Reads `triệu đồng`, `1.000 con`, `nghìn tấn`, `ha`.
    pub(super) fn unit(&self, (first, end): (u32, u32)) -> Unit {
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

    /// The thing that `Số hộ nghèo` counts.
    pub(super) fn counted(&self, first: u32, end: u32) -> Unit {
        let source = self.source;
        let noun = (first..end.min(first + 2)).find(|&token| source.word(token) == "số").map(|token| token + 1);
        let term = noun.and_then(|noun| source.terms.of(noun as usize, TermClass::Unit)).filter(|term| term.end <= end);
        match term.map(|term| term.entry) {
            Some(Entry::Unit(id)) => Unit { power: 0, text: source.lexicon.unit(id).label.to_owned() },
            _ => Unit::default(),
        }
    }

    /// The unit that a head gives in brackets, or counts.
    fn unit_of_head(&self, head: &Head) -> Option<Unit> {
        let is = |token: u32, sign: Punct| kind(self.source, token) == Some(TokenKind::Punct(sign));
        let told = head.cells.iter().rev().find_map(|&(first, end)| {
            let open = (first..end).find(|&token| is(token, Punct::Open))?;
            let close = (open..end).find(|&token| is(token, Punct::Close))?;
            is_unit(self.source, open + 1, close).then(|| self.unit((open + 1, close)))
        });
        let (first, end) = head.cells[0];
        told.or_else(|| Some(self.counted(first, end)).filter(|unit| !unit.text.is_empty()))
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
            let mut more = Vec::new();
            let (quantity, right) =
                match row.iter().map(|item| item.data).find(|data| matches!(data, Data::Quantity(_) | Data::Pair(_))) {
                    Some(Data::Quantity(at)) => (read.get(at as usize).copied(), None),
                    Some(Data::Pair(at)) => (read.get(at as usize).copied(), read.get(at as usize + 1).copied()),
                    _ => (None, None),
                };
            let Some(mut quantity) = quantity else { continue };
            // `6.065 (giảm 28,3% so với năm 2020)`: what else the cell says.
            if read.len() > 1 && right.is_none() {
                super::basis::bases(self.source, &mut row, &mut scratch);
                super::fact::facts(self.source, &mut row, &mut scratch, &mut more);
                // Only right behind the figure; further on it speaks of something else.
                more.retain(|fact| fact.tokens.0 > quantity.first && fact.tokens.0 <= quantity.end + 2);
            }
            let more = more.iter().filter_map(|fact| Some((*fact, *read.get(fact.quantity as usize)?))).collect();
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
            quantity.bound = quantity.bound.or(match kind(self.source, before) {
                Some(TokenKind::Punct(Punct::Arrow)) => Some(Bound::Over),
                Some(TokenKind::Punct(Punct::AtLeast)) => Some(Bound::AtLeast),
                Some(TokenKind::Punct(Punct::Less)) => Some(Bound::Under),
                _ => None,
            });
            found.push(Cell { role, head, quantity, right, sign, more });
        }
        found
    }

    /// Makes the indicators of the row; gives the index of the first.
    pub(super) fn indicators(&mut self, name: &str, own: &Name, unit: &Unit, whole: Option<usize>) -> Option<usize> {
        let cells = self.cells();
        let heads = &self.table.heads;
        let has = |role: Column| heads.iter().any(|head| head.role == Some(role));
        let main = heads.iter().find(|head| head.main);
        // Under `Các chỉ tiêu chủ yếu` a table may well have a column of results.
        let goal = matches!(self.sentence.role, Role::Goals | Role::Tasks) && main.is_none();
        let place = self.place();
        let summed = self.cell(Column::Name).is_some_and(|cell| is_sum(self.source, cell.0));
        let mut current: Option<usize> = None;
        let mut first = None;
        for cell in &cells {
            let later = cell.head.year > main.map_or(0, |main| main.year) && main.is_some_and(|main| main.year > 0);
            let unit = self.unit_of_head(&cell.head).filter(|unit| unit.text != "%").unwrap_or_else(|| unit.clone());
            let figure = self.figure(cell, &unit);
            let opens = match cell.role {
                Column::Value | Column::Estimate => !cell.head.main,
                Column::Plan => {
                    later || current.and_then(|at| self.out.indicators.get(at)).is_some_and(|i| i.plan.is_some())
                }
                Column::Past | Column::Measure => true,
                _ => false,
            };
            let index = match current.filter(|_| !opens) {
                Some(index) => index,
                None => {
                    let (name, full) = match cell.role {
                        Column::Measure => self.measured(&cell.head, name, own, place.is_some() || summed),
                        _ => (name.to_owned(), own.clone()),
                    };
                    self.open(name, &full, whole, &place)
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
            let basis = SmolStr::from(self.words(&cell.head));
            let of_total = !has(Column::Plan) && has(Column::Measure);
            let Some(indicator) = self.out.indicators.get_mut(index) else { continue };
            extend(indicator, figure.span);
            if let Some((stretch, token)) = period.filter(|_| indicator.period.is_none()) {
                indicator.period = Some(stretch);
                self.out.periods.extend(token.map(|token| (index as u32, token)));
            }
            let alone = indicator.value.is_none() && indicator.plan.is_none() && main.is_none() && !has(Column::Plan);
            match cell.role {
                Column::Plan if goal || later => {
                    indicator.kind = Kind::Goal;
                    indicator.value = Some(figure);
                }
                Column::Plan => indicator.plan = Some(figure.into()),
                Column::Value | Column::Estimate | Column::Past | Column::Measure => {
                    indicator.kind = match cell.role {
                        _ if goal => Kind::Goal,
                        Column::Estimate => Kind::Estimate,
                        _ => Kind::Result,
                    };
                    let right = cell.right.map(|right| scaled(right.figure(self.source), &right, &unit));
                    indicator.total = right.map(Box::new);
                    indicator.value = Some(figure);
                }
                Column::Rate if alone && !of_total => indicator.value = Some(figure),
                Column::Rate => {
                    // Beside another year and no plan, `So sánh (%)` is of that year.
                    let of = match () {
                        () if of_total => Of::Total,
                        () if !has(Column::Plan) && (has(Column::Past) || other.is_some()) => Of::Base,
                        () => Of::Plan,
                    };
                    indicator.add_rate(Completion { figure, of, basis: Some(basis) });
                }
                Column::OfPast if cell.sign == 0 && figure.amount >= Decimal::from(30) => {
                    indicator.add_rate(Completion { figure, of: Of::Base, basis: Some(basis) });
                }
                _ => indicator.add_change(Change {
                    direction: if cell.sign < 0 { Direction::Down } else { Direction::Up },
                    figure,
                    versus,
                    basis: Some(basis),
                }),
            }
            let numbers =
                [Some(cell.quantity.numbers.0), Some(cell.quantity.numbers.1), cell.right.map(|right| right.numbers.0)];
            for (k, number) in numbers.iter().enumerate() {
                if let Some(number) = number.filter(|_| k != 1 || numbers[0] != numbers[1]) {
                    self.out.used.push((number, index as u32));
                }
            }
            let tokens = (cell.quantity.first, cell.quantity.end);
            self.out.facts.push(super::Reading { rule: RULE.id, indicator: index as u32, tokens });
            for (fact, quantity) in &cell.more {
                self.aside(index, fact, quantity);
            }
            if !side && (current.is_none() || cell.role == Column::Measure) {
                current = Some(index);
            }
        }
        for indicator in self.out.indicators.iter_mut().skip(first.unwrap_or(usize::MAX)) {
            if indicator.value.is_none()
                && indicator.plan.is_some()
                && indicator.rates.is_empty()
                && indicator.changes.is_empty()
            {
                indicator.kind = Kind::Plan;
            }
        }
        first
    }

    /// A movement or a percentage told behind the figure of a cell.
    fn aside(&mut self, index: usize, fact: &Fact, quantity: &Quantity) {
        let source = self.source;
        let Some(indicator) = self.out.indicators.get_mut(index) else { return };
        let figure = quantity.figure(source);
        let basis = fact.base.map(|(_, first, end)| SmolStr::from(source.text(first, end)));
        match fact.build {
            Build::Move(direction) => {
                let versus = fact.base.map(|base| base.0);
                indicator.add_change(Change { direction, figure, versus, basis });
            }
            Build::Completion | Build::OfBase => {
                let of = if fact.build == Build::OfBase { Of::Base } else { Of::Plan };
                indicator.add_rate(Completion { figure, of, basis });
            }
            _ => return,
        }
        self.out.read(fact, quantity, index);
    }

    /// Opens an indicator.
    fn open(
        &mut self,
        name: String,
        own: &Name,
        whole: Option<usize>,
        place: &Option<(String, crate::text::Span)>,
    ) -> usize {
        let (code, sector) = taxonomy(self.source, own, &name, None);
        self.out.indicators.push(Indicator {
            code,
            sector,
            name,
            kind: Kind::Result,
            confidence: if self.row.sure { Confidence::Certain } else { Confidence::Likely },
            value: None,
            plan: None,
            total: None,
            before: None,
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
    fn measured(&self, head: &Head, row: &str, own: &Name, placed: bool) -> (String, Name) {
        let mut name = Name::default();
        for &(first, end) in head.cells.iter().filter(|cell| cell.0 < cell.1) {
            let open = (first..end).find(|&token| kind(self.source, token) == Some(TokenKind::Punct(Punct::Open)));
            name.add(first, open.filter(|&open| open > first).unwrap_or(end));
        }
        let text = name.text(self.source);
        if placed {
            return (text, name);
        }
        name.add_name(own);
        (joined(&text, row), name)
    }

    /// The place that a row is about, where the rows of the table are places.
    pub(super) fn place(&self) -> Option<(String, crate::text::Span)> {
        let head = self.table.heads.iter().find(|head| head.role == Some(Column::Name))?;
        let (first, _) = head.cells[0];
        let of_places = matches!(self.source.word(first), "xã" | "phường" | "thôn" | "huyện" | "địa" | "đơn" | "tên");
        let (from, to) = self.cell(Column::Name)?;
        let placed = matches!(self.source.word(from), "xã" | "phường" | "thị" | "thôn" | "huyện" | "thành" | "tỉnh")
            || matches!(self.source.word(first), "xã" | "phường" | "thôn" | "huyện");
        (of_places && placed && !is_sum(self.source, from))
            .then(|| (Name::of_tokens(from, to).text(self.source), self.source.span(from, to)))
    }

    /// The stretch of time of a column that is not the report's own, and its token's period.
    fn period(&self, head: &Head) -> Option<(Stretch, Option<u32>)> {
        let told = |label: String, span| Stretch { label, start: None, end: None, span };
        for &(first, end) in &head.cells {
            for token in first..end {
                if let Some(TokenKind::Period(index)) = kind(self.source, token) {
                    let label = self.source.text(token, token + 1).split_whitespace().collect::<Vec<_>>().join(" ");
                    return Some((told(label, self.source.span(token, token + 1)), Some(index)));
                }
            }
        }
        let (first, end) = head.cells.iter().rev().copied().find(|cell| cell.0 < cell.1)?;
        Some((told(self.words(head), self.source.span(first, end)), None))
    }
}

/// A figure without a unit of its own in the unit that the table gives.
fn scaled(mut figure: Figure, quantity: &Quantity, unit: &Unit) -> Figure {
    if quantity.unit != UnitWords::None {
        return figure;
    }
    if let Some(amount) = raised(figure.amount, u32::from(unit.power)) {
        figure.amount = amount.normalize();
        figure.max = figure.max.and_then(|max| raised(max, u32::from(unit.power))).map(|max| max.normalize());
        figure.last_digit += unit.power as i8;
    }
    figure.unit = SmolStr::from(unit.text.as_str());
    figure
}
