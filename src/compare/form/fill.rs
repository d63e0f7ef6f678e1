//! A form and a table: which figure goes into which cell.

use super::filled::{Filled, FormError, Placed, Unplaced, UnplacedReason};
use super::layout::{Layout, Of, Want, layout};
use super::pairing::{Pair, Pairing};
use super::sheet::{At, Sheet, cell_name};
use super::{FormOptions, delimited, workbook};
use crate::compare::unit::{Unit, dimension, exact, scaled};
use crate::compare::{Column, Comparison, Measure, Row, Slot};
use crate::report::{Amount, Bound, Message};
use crate::text::Folded;
use rust_decimal::Decimal;
use smol_str::SmolStr;
use std::collections::BTreeSet;

/// Fills in a form: `.xlsx` or text with separators. `name` is only for what kind of file it is and is not opened.
pub fn fill(bytes: &[u8], comparison: &Comparison, options: &FormOptions) -> Result<Filled, FormError> {
    match bytes {
        [b'P', b'K', 3, 4, ..] => workbook::fill(bytes, comparison, options),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => {
            Err(if encrypted(bytes) { FormError::Password } else { FormError::Other("Excel 97–2003 (.xls)") })
        }
        [b'%', b'P', b'D', b'F', ..] => Err(FormError::Other("PDF")),
        _ => delimited::fill(bytes, comparison, options),
    }
}

/// A workbook with a password is a compound file with a stream of this name, in UTF-16.
fn encrypted(bytes: &[u8]) -> bool {
    let name: Vec<u8> = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]).collect();
    bytes.windows(name.len()).take(1 << 20).any(|window| window == name)
}

/// What goes into a sheet.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// Cells and the digits that go into them.
    pub(super) edits: Vec<(At, String)>,
    /// What was filled in.
    pub(super) placed: Vec<Placed>,
    /// What was not.
    pub(super) unplaced: Vec<Unplaced>,
    /// Rows of the table that have a place in the sheet.
    rows: BTreeSet<usize>,
    /// Columns of the table that have a place in the sheet.
    columns: BTreeSet<usize>,
}

/// Plans all sheets; fails when none has headings. What has no place in any sheet is told with the last one.
pub(super) fn plans(sheets: &[Sheet], comparison: &Comparison, options: &FormOptions) -> Result<Vec<Plan>, FormError> {
    let pairing = Pairing::new(comparison, &options.rows);
    let mut found = false;
    let mut plans: Vec<Plan> = sheets
        .iter()
        .map(|sheet| {
            let layout = layout(sheet, comparison);
            found |= layout.is_some();
            layout.map(|layout| plan(sheet, &layout, comparison, &pairing, options)).unwrap_or_default()
        })
        .collect();
    if !found {
        return Err(FormError::NoHeader);
    }
    let rows: BTreeSet<usize> = plans.iter().flat_map(|plan| plan.rows.iter().copied()).collect();
    let columns: BTreeSet<usize> = plans.iter().flat_map(|plan| plan.columns.iter().copied()).collect();
    if let Some(last) = plans.last_mut() {
        left_over(comparison, &rows, &columns, &mut last.unplaced);
    }
    Ok(plans)
}

fn plan(sheet: &Sheet, layout: &Layout, comparison: &Comparison, pairing: &Pairing<'_>, options: &FormOptions) -> Plan {
    let mut plan = Plan { columns: layout.seen.clone(), ..Plan::default() };
    for (words, at) in &layout.strange {
        let (vi, en) = (
            format!("Không có báo cáo nào cho cột “{words}” của biểu mẫu."),
            format!("No report has figures for the form's column “{words}”."),
        );
        plan.unplaced
            .push(Unplaced { cell: Some(cell_name(*at)), ..told(UnplacedReason::NoReport, sheet, words, vi, en) });
    }
    let mut missed: BTreeSet<(u32, String)> = BTreeSet::new();
    for want in &layout.wants {
        let own = want.names.iter().min_by_key(|name| name.len()).cloned().unwrap_or_default();
        let row = match pairing.find(&want.names, want.unit.as_deref()) {
            Pair::Row(row) => row,
            Pair::Refused => continue,
            other => {
                // A heading among the rows asks for nothing.
                if !want.bare && missed.insert((want.line, own.clone())) {
                    plan.unplaced.push(no_row(sheet, want, &own, &other, comparison));
                }
                continue;
            }
        };
        plan.rows.insert(row);
        if let Some(row) = comparison.rows.get(row) {
            one(sheet, want, &own, row, comparison, options, &mut plan);
        }
    }
    plan
}

/// Puts the figure of one cell into the plan, or why there is none.
fn one(
    sheet: &Sheet,
    want: &Want,
    name: &str,
    row: &Row,
    comparison: &Comparison,
    options: &FormOptions,
    plan: &mut Plan,
) {
    let measure = want.measure.unwrap_or(options.measure);
    let column = if let Of::Column(column) = want.of { comparison.columns.get(column) } else { None };
    let refuse = |reason, text: &str, vi: String, en: String| Unplaced {
        cell: Some(cell_name(want.at)),
        row: Some(row.key.clone()),
        label: column.map(|column| column.label.clone()),
        source: column.and_then(|column| column.source.clone()),
        text: text.into(),
        ..told(reason, sheet, name, vi, en)
    };
    let figure = match figure(want.of, row, measure) {
        Ok(figure) => figure,
        Err(reason) => {
            let label = column.map_or("", |column| column.label.as_str());
            let (vi, en) = match reason {
                UnplacedReason::Missing => (
                    format!("Báo cáo “{label}” không nêu “{name}”."),
                    format!("The report “{label}” does not state “{name}”."),
                ),
                UnplacedReason::Conflicting => (
                    format!("Báo cáo “{label}” nêu “{name}” hai lần khác nhau; để trống."),
                    format!("The report “{label}” states “{name}” twice with different figures; left empty."),
                ),
                UnplacedReason::Range => (
                    format!("Báo cáo “{label}” nêu “{name}” thành một khoảng; để trống."),
                    format!("The report “{label}” states “{name}” as a range; left empty."),
                ),
                _ => (
                    format!("Không cộng được “{name}”: {}.", why(row, measure).0),
                    format!("“{name}” cannot be summed: {}.", why(row, measure).1),
                ),
            };
            let text = column.and_then(|_| slot(want.of, row, measure)).map(both).unwrap_or_default();
            plan.unplaced.push(refuse(reason, &text, vi, en));
            return;
        }
    };
    let percent = sheet.percent.contains(&want.at);
    let Some((amount, digits, unit, note)) = written(&figure, want, measure, percent) else {
        let (own, asked) = (figure.unit.as_deref().unwrap_or("—"), want.unit.as_deref().unwrap_or("—"));
        let (vi, en) = (
            format!("Không đổi được {} ({own}) sang đơn vị của biểu mẫu ({asked}); để trống.", figure.text),
            format!("{} ({own}) cannot be told in the form's unit ({asked}); left empty.", figure.text),
        );
        plan.unplaced.push(refuse(UnplacedReason::Unit, &figure.text, vi, en));
        return;
    };
    // A merged cell is its first one.
    let at = sheet.region(want.at).map_or(want.at, |(first, _)| first);
    if let Some(content) = sheet.cells.get(&at).filter(|content| content.formula || !content.text.trim().is_empty()) {
        if content.formula {
            plan.unplaced.push(refuse(
                UnplacedReason::Formula,
                &figure.text,
                "Ô có công thức; giữ nguyên.".into(),
                "The cell has a formula; it is kept.".into(),
            ));
        } else if content.text.trim() != digits {
            let had = content.text.trim();
            plan.unplaced.push(refuse(
                UnplacedReason::Occupied,
                &figure.text,
                format!("Ô đã có “{had}”; giữ nguyên."),
                format!("The cell has “{had}” already; it is kept."),
            ));
        }
        return;
    }
    if plan.edits.iter().any(|(known, _)| *known == at) {
        return;
    }
    plan.edits.push((at, digits));
    plan.placed.push(Placed {
        sheet: sheet.name.clone(),
        cell: cell_name(at),
        name: name.to_owned(),
        amount,
        unit,
        column: column.map(|column| column.id.clone()),
        label: column.map_or_else(|| "Tổng".to_owned(), |column| column.label.clone()),
        source: column.and_then(|column| column.source.clone()),
        indicator: figure.indicator,
        text: figure.text,
        span: figure.span,
        verdict: if let Of::Column(column) = want.of {
            row.cells.get(column).and_then(Option::as_ref).and_then(|cell| cell.verdict)
        } else {
            None
        },
        note: note.or(figure.note).or_else(|| estimated(want.of, row, measure)),
    });
}

/// A figure on its way into a cell.
struct Figure {
    amount: Amount,
    unit: Option<SmolStr>,
    text: SmolStr,
    span: Option<crate::report::Span>,
    indicator: Option<SmolStr>,
    note: Option<Message>,
}

fn slot(of: Of, row: &Row, measure: Measure) -> Option<&Slot> {
    let Of::Column(column) = of else { return None };
    measure.of(row.cells.get(column)?.as_ref()?)
}

/// The figure that is asked for, or why there is none.
fn figure(of: Of, row: &Row, measure: Measure) -> Result<Figure, UnplacedReason> {
    let Of::Column(_) = of else {
        let total = match measure {
            Measure::Value => &row.total,
            Measure::Plan => &row.total_plan,
            _ => return Err(UnplacedReason::NoTotal),
        };
        let amount = total.amount.ok_or(UnplacedReason::NoTotal)?;
        return Ok(Figure {
            amount,
            unit: row.unit.clone(),
            text: format!("tổng của {} báo cáo", total.of).into(),
            span: None,
            indicator: None,
            note: None,
        });
    };
    let (slot, note) = match slot(of, row, measure) {
        Some(slot) => (slot, hedged(slot)),
        // So much more is so much and a hundred.
        None if measure == Measure::Index => {
            let moved = slot(of, row, Measure::ChangePercent)
                .filter(|slot| slot.bound.is_none())
                .ok_or(UnplacedReason::Missing)?;
            (
                moved,
                Some(Message {
                    vi: "100 % cộng mức tăng, giảm trong báo cáo.".into(),
                    en: "100 % and the movement in the report.".into(),
                }),
            )
        }
        None => return Err(UnplacedReason::Missing),
    };
    if !slot.others.is_empty() {
        return Err(UnplacedReason::Conflicting);
    }
    if slot.max.is_some() {
        return Err(UnplacedReason::Range);
    }
    let mut amount = slot.amount;
    if measure == Measure::Index && note.as_ref().is_some_and(|note| note.en.starts_with("100")) {
        amount = exact(amount)
            .and_then(|moved| moved.checked_add(Decimal::ONE_HUNDRED))
            .map(Amount::from)
            .ok_or(UnplacedReason::Unit)?;
    }
    Ok(Figure {
        amount,
        unit: slot.unit.clone(),
        text: slot.text.clone(),
        span: Some(slot.span),
        indicator: Some(slot.indicator.clone()),
        note,
    })
}

/// What a hedge takes from a figure.
fn hedged(slot: &Slot) -> Option<Message> {
    let (vi, en) = match slot.bound? {
        Bound::Over => ("Báo cáo nói “trên”.", "The report says “over”."),
        Bound::Under => ("Báo cáo nói “dưới”.", "The report says “under”."),
        Bound::About => ("Báo cáo nói “khoảng”.", "The report says “about”."),
        Bound::AtLeast => ("Báo cáo nói “ít nhất”.", "The report says “at least”."),
        Bound::AtMost => ("Báo cáo nói “không quá”.", "The report says “at most”."),
    };
    Some(Message { vi: vi.into(), en: en.into() })
}

/// That a result is an estimate.
fn estimated(of: Of, row: &Row, measure: Measure) -> Option<Message> {
    let Of::Column(column) = of else { return None };
    let cell = row.cells.get(column)?.as_ref()?;
    (cell.estimate && measure == Measure::Value)
        .then(|| Message { vi: "Ước thực hiện.".into(), en: "An estimate.".into() })
}

/// The figure in the form's unit: the amount, its digits as they are written, the unit, what is to be known of it.
fn written(
    figure: &Figure,
    want: &Want,
    measure: Measure,
    percent: bool,
) -> Option<(Amount, String, Option<String>, Option<Message>)> {
    let amount = exact(figure.amount)?;
    let own = figure.unit.as_deref();
    let is_share = measure.is_percent() || own == Some("%");
    let shown = |amount: Decimal, unit: Option<String>, note| {
        let stored = if percent { scaled(amount, -2)? } else { amount };
        Some((Amount::from(amount), stored.normalize().to_string(), unit, note))
    };
    if measure.is_percent() {
        return (own.is_none() || own == Some("%")).then(|| shown(amount, Some("%".into()), None)).flatten();
    }
    let Some(words) = want.unit.as_deref() else {
        let note = own.map(|unit| Message {
            vi: format!("Biểu mẫu không nêu đơn vị; ghi theo {unit}."),
            en: format!("The form names no unit; written in {unit}."),
        });
        return (!percent || is_share).then(|| shown(amount, own.map(str::to_owned), note)).flatten();
    };
    let asked = Unit::of_words(words);
    let told = match (own.and_then(Unit::of_words), asked) {
        (Some(own), Some(asked)) if own.measure == asked.measure => scaled(amount, own.power - asked.power)?,
        // What is counted without a unit is counted in that of the form.
        (None, Some(asked))
            if own.is_none() && dimension(&asked.measure).is_some_and(|dimension| dimension.is_counted()) =>
        {
            scaled(amount, -asked.power)?
        }
        _ if own.is_some_and(|own| Folded::new(own).text() == Folded::new(words.trim()).text()) => amount,
        _ => return None,
    };
    (!percent || is_share).then(|| shown(told, Some(words.trim().to_owned()), None)).flatten()
}

/// All figures of a slot that disagree.
fn both(slot: &Slot) -> String {
    std::iter::once(slot).chain(&slot.others).map(|slot| slot.text.as_str()).collect::<Vec<_>>().join(" ≠ ")
}

/// Why a row has no sum.
fn why(row: &Row, measure: Measure) -> (String, String) {
    use crate::compare::NoTotal;
    let total = if measure == Measure::Plan { &row.total_plan } else { &row.total };
    match total.reason {
        Some(NoTotal::Missing) => (
            format!("mới có {}/{} báo cáo nêu", total.have, total.of),
            format!("only {} of {} reports state it", total.have, total.of),
        ),
        Some(NoTotal::Conflicting) => ("có số liệu mâu thuẫn".into(), "figures disagree".into()),
        Some(NoTotal::Inexact) => {
            ("có số ước chừng hoặc khác đơn vị".into(), "a figure is inexact or in another unit".into())
        }
        Some(NoTotal::Places | NoTotal::Periods) => {
            ("các báo cáo trùng nơi hoặc khác kỳ".into(), "the reports overlap in place or time".into())
        }
        _ => ("không phải số cộng được".into(), "it is no figure that adds up".into()),
    }
}

fn told(reason: UnplacedReason, sheet: &Sheet, name: &str, vi: String, en: String) -> Unplaced {
    Unplaced {
        reason,
        sheet: Some(sheet.name.clone()),
        cell: None,
        name: name.to_owned(),
        row: None,
        label: None,
        source: None,
        text: SmolStr::default(),
        message: Message { vi, en },
    }
}

/// A row of the form that nothing fits, or too much.
fn no_row(sheet: &Sheet, want: &Want, name: &str, pair: &Pair, comparison: &Comparison) -> Unplaced {
    let named = |row: &usize| {
        comparison.rows.get(*row).map(|row| format!("“{}” ({})", row.name, row.unit.as_deref().unwrap_or("—")))
    };
    let (reason, vi, en) = match pair {
        Pair::Many(rows) => {
            let list = rows.iter().filter_map(named).take(5).collect::<Vec<_>>().join(", ");
            (
                UnplacedReason::Ambiguous,
                format!("Nhiều chỉ tiêu khớp như nhau: {list}. Xin ghép tay."),
                format!("Several indicators fit alike: {list}. Please match by hand."),
            )
        }
        Pair::None(Some(row)) => {
            let near = named(row).unwrap_or_default();
            (
                UnplacedReason::NoIndicator,
                format!("Không báo cáo nào có chỉ tiêu này; gần nhất là {near}."),
                format!("No report has this indicator; the nearest is {near}."),
            )
        }
        _ => (
            UnplacedReason::NoIndicator,
            "Không báo cáo nào có chỉ tiêu này.".into(),
            "No report has this indicator.".into(),
        ),
    };
    let near =
        if let Pair::None(Some(row)) = pair { comparison.rows.get(*row).map(|row| row.key.clone()) } else { None };
    Unplaced { cell: Some(cell_name(want.head)), row: near, ..told(reason, sheet, name, vi, en) }
}

/// Tells the figures and the reports that no sheet has a place for.
fn left_over(comparison: &Comparison, rows: &BTreeSet<usize>, columns: &BTreeSet<usize>, unplaced: &mut Vec<Unplaced>) {
    let bare = |reason, name: &str, column: &Column, vi: &str, en: &str| Unplaced {
        reason,
        sheet: None,
        cell: None,
        name: name.to_owned(),
        row: None,
        label: Some(column.label.clone()),
        source: column.source.clone(),
        text: SmolStr::default(),
        message: Message { vi: vi.to_owned(), en: en.to_owned() },
    };
    for (at, column) in comparison.columns.iter().enumerate() {
        if !columns.contains(&at) && column.same_as.is_none() {
            unplaced.push(bare(
                UnplacedReason::NoColumn,
                &column.label,
                column,
                "Biểu mẫu không có cột hay hàng cho báo cáo này.",
                "The form has no column or row for this report.",
            ));
        }
    }
    for (at, row) in comparison.rows.iter().enumerate().filter(|(at, _)| !rows.contains(at)) {
        let _ = at;
        for (cell, column) in row.cells.iter().zip(&comparison.columns) {
            let Some(slot) = cell.as_ref().and_then(|cell| {
                Measure::ALL
                    .iter()
                    .find_map(|measure| if *measure == Measure::Plan { None } else { measure.of(cell) })
                    .or(cell.plan.as_ref())
            }) else {
                continue;
            };
            if column.same_as.is_none() {
                unplaced.push(Unplaced {
                    row: Some(row.key.clone()),
                    text: both(slot).into(),
                    ..bare(
                        UnplacedReason::NoRow,
                        &row.name,
                        column,
                        "Biểu mẫu không có hàng cho chỉ tiêu này.",
                        "The form has no row for this indicator.",
                    )
                });
            }
        }
    }
}
