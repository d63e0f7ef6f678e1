//! What was filled in and what was not, as tables: the sheets `Nguồn` and `Chưa xếp`.

use super::filled::{Placed, Unplaced};
use crate::compare::{Cell, Comparison, Measure};
use crate::report::{Amount, Language, Verdict};
use smol_str::SmolStr;

/// A cell of an added sheet.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Entry {
    Text(String),
    Number(Amount),
}

impl From<&str> for Entry {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// An added sheet.
#[derive(Clone, Debug)]
pub(super) struct Listing {
    /// What it is called.
    pub(super) name: String,
    /// Its rows, the first one headings.
    pub(super) rows: Vec<Vec<Entry>>,
    /// Widths of its columns, in characters.
    pub(super) widths: Vec<u32>,
}

/// What an audit's verdict is called.
pub(super) fn verdict(verdict: Option<Verdict>, language: Language) -> &'static str {
    match verdict {
        // A figure that follows from others says nothing against this one.
        None | Some(Verdict::Derived) => "",
        Some(Verdict::Agrees) => language.of("khớp", "agrees"),
        Some(Verdict::Truncated) => language.of("bị cắt bớt thay vì làm tròn", "cut instead of rounded"),
        Some(Verdict::Differs) => language.of("SAI LỆCH", "DIFFERS"),
        Some(Verdict::Review) => language.of("cần xem lại", "to be looked at"),
    }
}

/// The sheet of sources.
pub(super) fn sources(placed: &[Placed], language: Language) -> Listing {
    let head = language.of(
        [
            "Trang",
            "Ô",
            "Chỉ tiêu",
            "Số đã điền",
            "Đơn vị",
            "Báo cáo",
            "Tệp",
            "Mã trong báo cáo",
            "Chữ trong báo cáo",
            "Vị trí",
            "Kiểm tra phép tính",
            "Ghi chú",
        ],
        [
            "Sheet",
            "Cell",
            "Indicator",
            "Filled in",
            "Unit",
            "Report",
            "File",
            "Id in the report",
            "Words of the report",
            "Position",
            "Arithmetic",
            "Note",
        ],
    );
    let row = |one: &Placed| {
        vec![
            one.sheet.as_str().into(),
            one.cell.as_str().into(),
            one.name.as_str().into(),
            Entry::Number(one.amount),
            one.unit.as_deref().unwrap_or_default().into(),
            one.label.as_str().into(),
            one.source.as_deref().unwrap_or_default().into(),
            one.indicator.as_ref().map_or("", SmolStr::as_str).into(),
            one.text.as_str().into(),
            one.span.map(|span| format!("{}–{}", span.start, span.end)).unwrap_or_default().as_str().into(),
            verdict(one.verdict, language).into(),
            one.note.as_ref().map_or("", |note| language.of(note.vi.as_str(), note.en.as_str())).into(),
        ]
    };
    listing(
        language.of("Nguồn", "Sources"),
        &head,
        placed.iter().map(row),
        &[14, 8, 40, 14, 14, 22, 26, 10, 26, 12, 16, 34],
    )
}

/// The sheet of what found no place.
pub(super) fn missing(unplaced: &[Unplaced], language: Language) -> Listing {
    let head = language.of(
        ["Trang", "Ô", "Chỉ tiêu", "Báo cáo", "Tệp", "Chữ trong báo cáo", "Lý do"],
        ["Sheet", "Cell", "Indicator", "Report", "File", "Words of the report", "Why"],
    );
    let row = |one: &Unplaced| {
        let text = |text: &Option<String>| Entry::Text(text.clone().unwrap_or_default());
        let why = language.of(one.message.vi.as_str(), one.message.en.as_str());
        vec![
            text(&one.sheet),
            text(&one.cell),
            one.name.as_str().into(),
            text(&one.label),
            text(&one.source),
            one.text.as_str().into(),
            why.into(),
        ]
    };
    listing(language.of("Chưa xếp", "Not placed"), &head, unplaced.iter().map(row), &[14, 8, 44, 22, 26, 26, 70])
}

/// The sources of a whole table: every figure of every cell.
pub(super) fn all_sources(comparison: &Comparison, measures: &[Measure], language: Language) -> Listing {
    let head = language.of(
        [
            "TT",
            "Chỉ tiêu",
            "Báo cáo",
            "Tệp",
            "Chỉ số",
            "Số",
            "Đơn vị",
            "Mã trong báo cáo",
            "Chữ trong báo cáo",
            "Vị trí",
            "Kiểm tra phép tính",
            "Ghi chú",
        ],
        [
            "No.",
            "Indicator",
            "Report",
            "File",
            "Measure",
            "Figure",
            "Unit",
            "Id in the report",
            "Words of the report",
            "Position",
            "Arithmetic",
            "Note",
        ],
    );
    let mut rows = Vec::new();
    for (number, row) in comparison.rows.iter().enumerate() {
        for (cell, column) in row.cells.iter().zip(&comparison.columns) {
            let Some(cell) = cell else { continue };
            for &measure in measures {
                let Some(first) = measure.of(cell) else { continue };
                for slot in std::iter::once(first).chain(&first.others) {
                    rows.push(vec![
                        Entry::Text((number + 1).to_string()),
                        row.name.as_str().into(),
                        column.label.as_str().into(),
                        column.source.as_deref().unwrap_or_default().into(),
                        measure.heading(language).into(),
                        Entry::Number(slot.amount),
                        slot.unit.as_deref().unwrap_or_default().into(),
                        slot.indicator.as_str().into(),
                        slot.text.as_str().into(),
                        format!("{}–{}", slot.span.start, slot.span.end).as_str().into(),
                        verdict(cell.verdict, language).into(),
                        note(cell, !first.others.is_empty(), language).into(),
                    ]);
                }
            }
        }
    }
    listing(language.of("Nguồn", "Sources"), &head, rows.into_iter(), &[6, 44, 22, 26, 14, 14, 14, 10, 26, 12, 16, 26])
}

fn note(cell: &Cell, conflicting: bool, language: Language) -> &'static str {
    match (conflicting, cell.estimate) {
        (true, _) => language.of("mâu thuẫn trong cùng báo cáo", "conflicting in one report"),
        (_, true) => language.of("ước thực hiện", "estimate"),
        _ => "",
    }
}

/// What a whole table does not hold: rows of one report only, and indicators of other places, times and goals.
pub(super) fn all_missing(comparison: &Comparison, language: Language) -> Listing {
    use crate::compare::AsideReason;
    let head = language.of(
        ["Chỉ tiêu", "Báo cáo", "Tệp", "Chữ trong báo cáo", "Lý do"],
        ["Indicator", "Report", "File", "Words of the report", "Why"],
    );
    let mut rows = Vec::new();
    for row in comparison.rows.iter().filter(|row| row.lone) {
        for (cell, column) in row.cells.iter().zip(&comparison.columns) {
            let slot = cell.as_ref().and_then(|cell| Measure::ALL.iter().find_map(|measure| measure.of(cell)));
            if let Some(slot) = slot.filter(|_| column.same_as.is_none()) {
                let near = comparison.proposals.iter().find_map(|one| {
                    if one.row == row.key { Some(&one.with) } else { (one.with == row.key).then_some(&one.row) }
                });
                let near = near
                    .and_then(|key| comparison.rows.iter().find(|row| row.key == *key))
                    .map(|row| row.name.as_str());
                let why = language.of("Lẻ: chỉ có trong một báo cáo", "Alone: in one report only");
                let why = near.map_or_else(
                    || format!("{why}."),
                    |near| format!("{why}; {} “{near}”.", language.of("gần với", "near to")),
                );
                rows.push(
                    [row.name.as_str(), &column.label, column.source.as_deref().unwrap_or_default(), &slot.text, &why]
                        .map(Entry::from)
                        .to_vec(),
                );
            }
        }
    }
    for one in &comparison.aside {
        let Some(column) = comparison.columns.iter().find(|column| column.id == one.column) else { continue };
        let why = match one.reason {
            AsideReason::Goal => language.of("Mục tiêu, chưa phải kết quả.", "A goal, not a result."),
            AsideReason::Place => language.of("Số của nơi khác.", "Of another place."),
            AsideReason::Period => language.of("Số của kỳ khác.", "Of another period."),
            AsideReason::Empty => continue,
        };
        rows.push(
            [one.name.as_str(), &column.label, column.source.as_deref().unwrap_or_default(), &one.text, why]
                .map(Entry::from)
                .to_vec(),
        );
    }
    listing(language.of("Chưa xếp", "Not placed"), &head, rows.into_iter(), &[50, 22, 26, 26, 50])
}

fn listing(name: &str, head: &[&str], rows: impl Iterator<Item = Vec<Entry>>, widths: &[u32]) -> Listing {
    let head = head.iter().map(|&text| text.into()).collect();
    Listing { name: name.to_owned(), rows: std::iter::once(head).chain(rows).collect(), widths: widths.to_vec() }
}
