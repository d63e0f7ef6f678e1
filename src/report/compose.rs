//! What the rooms found, put into the published shape.

use super::ids::Ids;
use super::notes::notes;
use super::numbers::numbers;
use super::{Report, Section, Stage, publish};
use crate::audit::Evidence;
use crate::lex::{self, Lexed, Terms};
use crate::lexicon::lexicon;
use crate::outline::{self, Outline};
use crate::text::{Folded, sort_pairs};
use crate::{Options, assemble, audit};
use std::mem::take;

/// Compiles every pattern and loads the lexicon, so that the first report need not wait. The build of the module runs this,
/// and takes out what of the compiler and the loader never runs here: neither may be asked for anything else.
#[cfg(target_arch = "wasm32")]
#[inline(never)]
pub fn prepare() {
    lexicon();
    lex::prepare();
    outline::prepare();
}

/// Reads `text` with all rooms and composes the report; `progress` hears of each room before it works.
pub fn compose(text: &str, options: &Options, progress: &mut dyn FnMut(Stage)) -> Report {
    progress(Stage::Text);
    let folded = Folded::new(text);
    progress(Stage::Lex);
    let lexed = lex::lex(&folded);
    let terms = Terms::new(&lexed, lexicon());
    progress(Stage::Outline);
    let outline = outline::outline(&folded, &lexed, &terms);
    progress(Stage::Assemble);
    let mut assembled = assemble::assemble(&folded, &lexed, &terms, &outline);
    let ties = assemble::ties(&lexed, &outline, &assembled);
    let (mut indicators, mut used) = (take(&mut assembled.indicators), take(&mut assembled.used));
    let periods = take(&mut assembled.periods);
    // What nobody asks any more makes room for what is built next.
    drop((assembled, terms));
    sort_pairs(&mut used);
    used.dedup();
    let metadata = assemble::metadata(&folded, &lexed, &outline);
    assemble::own_periods(&mut indicators, &periods, &lexed, metadata.period.as_ref());
    let place = metadata.organization.as_ref().and_then(|body| body.locality.as_ref());
    assemble::scopes(&mut indicators, &folded, &lexed, &outline, place);
    let people = assemble::people(&folded, &lexed);
    let tasks = assemble::tasks(&folded, &lexed, &outline);
    let shortcomings = assemble::shortcomings(&folded, &lexed, &outline);
    assemble::correct(&mut indicators, &options.corrections);
    progress(Stage::Audit);
    let checked = assemble::without_ignored(&indicators, &options.corrections);
    let findings = audit::audit(&Evidence {
        indicators: &checked,
        ties: &ties,
        end: metadata.period.as_ref().and_then(|period| period.end.as_deref()),
        tolerance: options.tolerance,
    });
    progress(Stage::Report);
    let (encoding, notes) = notes(&folded, &lexed, &used);
    let ids = Ids::new(b'i', indicators.len());
    let section_ids = Ids::new(b's', outline.sections.len());
    let told = indicators.into_iter().enumerate();
    let mut report = Report {
        source: options.source.clone(),
        report: metadata.into(),
        sections: sections(&folded, &lexed, &outline),
        indicators: told.map(|(index, told)| publish::indicator(index, told, &ids, &section_ids)).collect(),
        people: people.into_iter().map(Into::into).collect(),
        tasks: tasks.into_iter().map(Into::into).collect(),
        shortcomings: shortcomings.into_iter().map(Into::into).collect(),
        numbers: numbers(&folded, &lexed, &outline.reasons, &used, &ids),
        audit: findings.into_iter().enumerate().map(|(index, found)| publish::finding(index, found, &ids)).collect(),
        notes,
        ..Report::default()
    };
    report.report.encoding = encoding;
    report
}

/// The sections with their headings as the text has them; those without a token are none.
fn sections(folded: &Folded<'_>, lexed: &Lexed, outline: &Outline) -> Vec<Section> {
    let span = |first: u32, end: u32| {
        let first = lexed.tokens.get(first as usize)?;
        let last = lexed.tokens.get(end.checked_sub(1)? as usize)?;
        (first.start <= last.end).then(|| folded.span(first.start, last.end))
    };
    let quoted = |first: u32, end: u32| {
        span(first, end).and_then(|span| folded.source().get(span.start..span.end)).map(str::to_owned)
    };
    let told = outline.sections.iter().enumerate().map(|(index, section)| Section {
        id: publish::section_id(index),
        heading: section.heading.and_then(|(first, end)| quoted(first, end)),
        role: section.role.into(),
        sector: section.sector.map(Into::into),
        span: span(section.first, section.end).unwrap_or_default().into(),
    });
    told.collect()
}
