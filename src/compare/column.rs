//! The reports as columns: what stands above them, in which order, and which are one report twice.

use super::{Column, ColumnPeriod, Order, Remark, RemarkCode, Source};
use crate::report::{Language, Level, Message, Report};
use crate::text::Folded;
use rustc_hash::{FxHashMap, FxHashSet};
use smol_str::format_smolstr;
use std::cmp::Reverse;

/// The columns of the reports, in the order they will have.
pub(super) fn columns(sources: &[Source<'_>]) -> (Order, Vec<Column>) {
    let mut columns: Vec<Column> = sources.iter().enumerate().map(|(at, source)| column(at, source)).collect();
    let mut order = Order::Given;
    let places: FxHashSet<_> = columns.iter().map(|column| column.place.as_deref().map(folded)).collect();
    let times: FxHashSet<_> = columns.iter().map(|column| span(column.period.as_ref())).collect();
    if let (Some(Some(_)), 1) = (places.iter().next(), places.len())
        && times.len() > 1
        && !times.contains(&None)
    {
        order = Order::Time;
        columns.sort_by_key(|column| {
            (
                column.period.as_ref().and_then(|period| period.end.clone()),
                Reverse(column.period.as_ref().and_then(|period| period.start.clone())),
            )
        });
    }
    label(&mut columns, sources, places.len() > 1, times.len() > 1);
    for (at, column) in columns.iter_mut().enumerate() {
        column.id = format_smolstr!("c{}", at + 1);
    }
    let (mut keys, mut labels) = (FxHashMap::default(), FxHashMap::default());
    for column in &mut columns {
        told_apart(&mut column.label, &mut labels);
        if column.key.is_empty() {
            column.key.clone_from(&column.label);
        }
        told_apart(&mut column.key, &mut keys);
    }
    (order, columns)
}

fn column(at: usize, source: &Source<'_>) -> Column {
    let metadata = &source.report.report;
    let locality = metadata.organization.as_ref().and_then(|body| body.locality.as_ref());
    let place = locality.map(|place| format!("{} {}", level(place.level), titled(&place.name)).trim().to_owned());
    Column {
        id: Default::default(),
        report: at,
        key: source.report.source.clone().unwrap_or_default(),
        label: String::new(),
        source: source.report.source.clone(),
        place,
        level: locality.map(|place| place.level),
        period: metadata.period.as_ref().map(|period| ColumnPeriod {
            label: period.label.clone(),
            start: period.start.clone(),
            end: period.end.clone(),
        }),
        same_as: None,
        indicators: source.report.indicators.len(),
    }
}

/// Puts above each column what tells it from the others: its place, its period, or both; else its file.
fn label(columns: &mut [Column], sources: &[Source<'_>], places: bool, times: bool) {
    for column in columns {
        let Some(source) = sources.get(column.report) else { continue };
        let period = column.period.as_ref().map(dated);
        let told = match (column.place.clone(), period) {
            (Some(place), Some(period)) if places && times => Some(format!("{place}, {period}")),
            (Some(place), _) if places || !times => Some(place),
            (Some(place), None) => Some(place),
            (Some(_), Some(period)) => Some(period),
            (None, _) => None,
        };
        let body = source.report.report.organization.as_ref().map(|body| body.name.clone());
        let file = column.source.as_deref().map(stem);
        column.label =
            source.label.clone().or(told).or(file).or(body).unwrap_or_else(|| format!("Báo cáo {}", column.report + 1));
    }
}

/// A period in words that name its year.
fn dated(period: &ColumnPeriod) -> String {
    let year = period.end.as_deref().and_then(|end| end.get(..4)).unwrap_or_default();
    if year.is_empty() || period.label.contains(year) {
        return period.label.clone();
    }
    let label = period.label.trim_end();
    if Folded::new(label).text().ends_with("năm") { format!("{label} {year}") } else { format!("{label} năm {year}") }
}

/// The name of a file without its folders and its ending.
fn stem(source: &str) -> String {
    let name = source.rsplit(['/', '\\']).next().unwrap_or(source);
    name.rsplit_once('.').map_or(name, |(stem, _)| if stem.is_empty() { name } else { stem }).to_owned()
}

/// A second of a name gets a number.
fn told_apart(name: &mut String, seen: &mut FxHashMap<String, usize>) {
    let count = seen.entry(name.clone()).or_default();
    *count += 1;
    if *count > 1 {
        let mut number = *count;
        while seen.contains_key(&format!("{name} ({number})")) {
            number += 1;
        }
        *name = format!("{name} ({number})");
        seen.insert(name.clone(), 1);
    }
}

/// The word for a level, as it stands before a name.
fn level(level: Level) -> &'static str {
    match level {
        Level::Hamlet => "thôn",
        Level::Ward => "phường",
        Level::Commune => "xã",
        Level::Township => "thị trấn",
        Level::District => "huyện",
        Level::Town => "thị xã",
        Level::City => "thành phố",
        Level::Province => "tỉnh",
        Level::National => "",
    }
}

/// A name with its first letters only in capitals, its letters and their signs together.
fn titled(name: &str) -> String {
    let apart = name.chars().any(|c| ('\u{300}'..='\u{36F}').contains(&c));
    if !apart && name.chars().any(char::is_lowercase) {
        return name.to_owned();
    }
    let first_only = |word: &str| {
        let mut letters = word.chars();
        letters
            .next()
            .map(|first| first.to_uppercase().chain(letters.flat_map(char::to_lowercase)).collect::<String>())
            .unwrap_or_default()
    };
    let whole = if apart { folded(name) } else { name.to_owned() };
    whole.split(' ').map(first_only).collect::<Vec<_>>().join(" ")
}

fn folded(text: &str) -> String {
    Folded::new(text).text().to_owned()
}

/// First and last day, when both are known.
type Span = Option<(String, String)>;

/// First and last day.
pub(super) fn span(period: Option<&ColumnPeriod>) -> Span {
    let period = period?;
    Some((period.start.clone()?, period.end.clone()?))
}

/// Finds reports that were given twice and others of one place and period, and marks the columns.
pub(super) fn remarks(columns: &mut [Column], sources: &[Source<'_>]) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let mut places: FxHashMap<(String, Span), Vec<usize>> = FxHashMap::default();
    let mut twins: FxHashMap<Vec<(String, String)>, usize> = FxHashMap::default();
    for at in 0..columns.len() {
        let Some(report) = columns.get(at).and_then(|column| sources.get(column.report)).map(|source| source.report)
        else {
            continue;
        };
        let label = columns[at].label.clone();
        if report.indicators.is_empty() {
            remarks.push(remark(
                RemarkCode::Empty,
                &[&columns[at]],
                &format!("Không đọc được chỉ tiêu nào trong “{label}”."),
                &format!("No indicator was read in “{label}”."),
            ));
            continue;
        }
        let print = figures(report);
        if let Some(&first) = twins.get(&print) {
            let id = columns[first].id.clone();
            columns[at].same_as = Some(id);
            let other = columns[first].label.clone();
            remarks.push(remark(
                RemarkCode::Doubled,
                &[&columns[first], &columns[at]],
                &format!("“{label}” có mọi số liệu như “{other}”: cùng một báo cáo; chỉ tính một lần khi cộng."),
                &format!("“{label}” has all the figures of “{other}”: the same report; it counts once in totals."),
            ));
            continue;
        }
        twins.insert(print, at);
        if let Some(place) = &columns[at].place {
            places.entry((folded(place), span(columns[at].period.as_ref()))).or_default().push(at);
        }
    }
    let mut groups: Vec<Vec<usize>> = places.into_values().filter(|group| group.len() > 1).collect();
    groups.sort_unstable();
    for group in groups {
        let list: Vec<&Column> = group.iter().map(|&at| &columns[at]).collect();
        let names = list.iter().map(|column| format!("“{}”", column.label)).collect::<Vec<_>>().join(", ");
        remarks.push(remark(
            RemarkCode::SamePlace,
            &list,
            &format!("{names}: cùng nơi, cùng kỳ nhưng số liệu khác nhau; cần chọn một báo cáo."),
            &format!("{names}: the same place and period with other figures; one of them is to be chosen."),
        ));
    }
    remarks
}

/// What tells a report from another: its names, its figures, its place and its period.
fn figures(report: &Report) -> Vec<(String, String)> {
    let metadata = &report.report;
    let own = (
        metadata.organization.as_ref().map(|body| folded(&body.name)).unwrap_or_default(),
        metadata.period.as_ref().map(|period| format!("{:?}{:?}", period.start, period.end)).unwrap_or_default(),
    );
    let told = report.indicators.iter().map(|indicator| {
        let figures = [indicator.value.as_ref(), indicator.plan.as_deref(), indicator.total.as_deref()]
            .map(|figure| figure.map(|figure| (figure.amount.get(), figure.unit.clone())));
        let rates: Vec<f64> = indicator.rates.iter().map(|rate| rate.amount.get()).collect();
        let changes: Vec<_> = indicator.changes.iter().map(|change| (change.direction, change.amount.get())).collect();
        (indicator.name.clone(), format!("{figures:?}{rates:?}{changes:?}"))
    });
    std::iter::once(own).chain(told).collect()
}

fn remark(code: RemarkCode, columns: &[&Column], vi: &str, en: &str) -> Remark {
    let message = Message { vi: Language::Vi.of(vi, en).to_owned(), en: en.to_owned() };
    Remark { code, columns: columns.iter().map(|column| column.id.clone()).collect(), message }
}
