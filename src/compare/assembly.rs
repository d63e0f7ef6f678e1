//! Reports in, table out.

use super::aside::{reason, text};
use super::cell::{RowUnit, cell, verdicts};
use super::column::{columns, remarks};
use super::entry::Entry;
use super::group::{Group, groups};
use super::name::place_words;
use super::order::order;
use super::propose::proposals;
use super::total::{Columns, total};
use super::{Aside, Cell, Column, Comparison, Matches, Measure, Row};
use crate::report::{Indicator, Report, Verdict};
use rustc_hash::FxHashMap;
use smol_str::{SmolStr, format_smolstr};

/// A report and what it is to be called.
#[derive(Clone, Debug)]
pub struct Source<'a> {
    /// What stands above its column; its own place or period when there is none.
    pub label: Option<String>,
    /// The report, spans in any unit.
    pub report: &'a Report,
}

/// Puts reports side by side. The same reports and matches give the same table; time is nearly linear in the indicators.
pub fn compare(sources: &[Source<'_>], matches: &Matches) -> Comparison {
    let (order_of_columns, mut columns) = columns(sources);
    let remarks = remarks(&mut columns, sources);
    let (mut entries, mut aside) = (Vec::new(), Vec::new());
    for (at, column) in columns.iter().enumerate() {
        let Some(source) = sources.get(column.report) else { continue };
        gather(at, column, source.report, &mut entries, &mut aside);
    }
    let groups = groups(&entries, &columns, matches);
    let ordered: Vec<&Group> = order(&groups, &entries).into_iter().filter_map(|at| groups.get(at)).collect();
    let audits: Vec<FxHashMap<&str, Verdict>> = columns
        .iter()
        .map(|column| sources.get(column.report).map(|source| verdicts(source.report)).unwrap_or_default())
        .collect();
    let mut rows_of: FxHashMap<(usize, &str), usize> = FxHashMap::default();
    for (row, group) in ordered.iter().enumerate() {
        for entry in group.entries.iter().filter_map(|&at| entries.get(at)) {
            rows_of.insert((entry.column, entry.indicator.id.as_str()), row);
        }
    }
    let sums = Columns::new(&columns);
    let rows: Vec<Row> = ordered
        .iter()
        .enumerate()
        .map(|(at, group)| {
            let own: Vec<&Entry<'_>> = group.entries.iter().filter_map(|&at| entries.get(at)).collect();
            row(at, group, &own, &Side { sources, columns: &columns, audits: &audits, rows: &rows_of, sums })
        })
        .collect();
    let proposals = proposals(&rows, &ordered);
    let schema = "solieu-compare/1".into();
    let mut table =
        Comparison { schema, order: order_of_columns, between: None, columns, rows, proposals, aside, remarks };
    if let Some([from, to]) = &matches.between {
        // Columns that are no longer there are passed over, as all that was told of another table.
        table.set_between([from, to]);
    }
    table
}

/// What a row is made with.
struct Side<'a> {
    sources: &'a [Source<'a>],
    columns: &'a [Column],
    audits: &'a [FxHashMap<&'a str, Verdict>],
    /// The row of each indicator of each column.
    rows: &'a FxHashMap<(usize, &'a str), usize>,
    sums: Columns,
}

/// Parts the indicators of a report into those of its column and the others.
fn gather<'a>(at: usize, column: &Column, report: &'a Report, entries: &mut Vec<Entry<'a>>, aside: &mut Vec<Aside>) {
    let own = report.report.organization.as_ref().and_then(|body| body.locality.as_ref());
    let places: Vec<String> = own.map(|place| place_words(&place.name)).into_iter().collect();
    let by_id: FxHashMap<&str, &Indicator> = report.indicators.iter().map(|one| (one.id.as_str(), one)).collect();
    for indicator in &report.indicators {
        if let Some(reason) = reason(indicator, report, column.period.as_ref()) {
            let (name, text) = (indicator.name.clone(), text(indicator));
            aside.push(Aside { column: column.id.clone(), indicator: indicator.id.clone(), name, text, reason });
            continue;
        }
        let whole = indicator.part_of.as_deref().and_then(|id| by_id.get(id)).copied();
        entries.push(Entry::new(at, indicator, whole, &places));
    }
}

fn row(at: usize, group: &Group, entries: &[&Entry<'_>], side: &Side<'_>) -> Row {
    let key = group.keys.first();
    let figures =
        entries.iter().flat_map(|entry| [entry.indicator.value.as_ref(), entry.indicator.plan.as_deref()]).flatten();
    let measure = group.keys.iter().find_map(|key| key.measure.as_ref());
    let unit = RowUnit::new(figures, measure);
    let mut cells: Vec<Option<Cell>> = vec![None; side.columns.len()];
    for of_column in entries.chunk_by(|one, other| one.column == other.column) {
        let Some(column) = of_column.first().map(|entry| entry.column) else { continue };
        if let (Some(slot), Some(audit)) = (cells.get_mut(column), side.audits.get(column)) {
            *slot = Some(cell(of_column, unit.as_ref(), audit));
        }
    }
    let first = entries.first();
    let label = unit.as_ref().map(|unit| unit.label.clone());
    let code: Option<SmolStr> = group.keys.iter().find_map(|key| key.code.clone());
    let told = (code.as_deref(), label.as_deref(), measure.map(SmolStr::as_str));
    let total_of = |measure| total(&cells, side.columns, side.sums, told, measure);
    let (total, total_plan) = (total_of(Measure::Value), total_of(Measure::Plan));
    let stands =
        cells.iter().zip(side.columns).filter(|(cell, column)| cell.is_some() && column.same_as.is_none()).count();
    let others = side.columns.iter().filter(|column| column.same_as.is_none()).count();
    let part_of = first.and_then(|entry| side.rows.get(&(entry.column, entry.indicator.part_of.as_deref()?)));
    Row {
        id: format_smolstr!("r{}", at + 1),
        key: group.key.clone(),
        keys: std::iter::once(group.key.clone()).chain(group.keys.iter().map(super::entry::Key::text)).fold(
            Vec::new(),
            |mut keys, key| {
                if !keys.contains(&key) {
                    keys.push(key);
                }
                keys
            },
        ),
        name: first.map(|entry| entry.indicator.name.clone()).unwrap_or_default(),
        code,
        sector: entries.iter().find_map(|entry| entry.indicator.sector),
        unit: label,
        heading: first.and_then(|entry| heading(entry, side)),
        part_of: part_of.filter(|&&row| row != at && key.is_some()).map(|row| format_smolstr!("r{}", row + 1)),
        lone: stands <= 1 && others > 1,
        cells,
        difference: None,
        total,
        total_plan,
    }
}

/// The heading of the section an indicator stands in.
fn heading(entry: &Entry<'_>, side: &Side<'_>) -> Option<String> {
    let report = side.sources.get(side.columns.get(entry.column)?.report)?.report;
    let section = entry.indicator.section.as_ref()?;
    report.sections.iter().find(|one| one.id == *section)?.heading.clone()
}
