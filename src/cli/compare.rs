//! `solieu compare`: many reports as one table.

use super::arguments::{Compare, CompareFormat};
use super::failure::Failure;
use super::input::Input;
use super::progress::Progress;
use super::{Done, pool, tell, walk};
use comfy_table::{ContentArrangement, Table, presets::UTF8_FULL_CONDENSED};
use solieu::compare::form::{Filled, FormOptions, UnplacedReason, book, fill};
use solieu::compare::{Comparison, Matches, Measure, Numbers, Source, compare as put_together, records};
use solieu::report::Language;
use solieu::{Options, Report};
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

/// Reads every report and puts them into one table.
pub fn compare(wish: &Compare) -> io::Result<Done> {
    let language: Language = wish.language.unwrap_or_default().into();
    let matches = match matches(wish) {
        Ok(matches) => matches,
        Err(sentence) => {
            tell(&sentence);
            return Ok(Done::Unread);
        }
    };
    let (reports, mut done) = reports(wish)?;
    let sources: Vec<Source<'_>> = reports.iter().map(|report| Source { label: None, report }).collect();
    let mut comparison = put_together(&sources, &matches);
    if let Some([from, to]) = wish.between.as_deref()
        && !comparison.set_between([from, to])
    {
        let columns: Vec<&str> = comparison.columns.iter().map(|column| column.label.as_str()).collect();
        let columns = columns.join("; ");
        tell(&language.of(
            format!("--between cần hai cột khác nhau trong: {columns}."),
            format!("--between wants two different columns of: {columns}."),
        ));
        return Ok(Done::Unread);
    }
    for remark in &comparison.remarks {
        tell(language.of(&remark.message.vi, &remark.message.en));
    }
    let measures: Vec<Measure> = wish.measures.iter().copied().map(Measure::from).collect();
    let terminal = wish.out.is_none() && io::stdout().is_terminal();
    if let Some(form) = &wish.form {
        return Ok(match filled(wish, form, &comparison, &matches, language) {
            Ok(()) => done,
            Err(sentence) => {
                tell(&sentence);
                Done::Unread
            }
        });
    }
    if terminal && format(wish, terminal) == CompareFormat::Xlsx {
        tell(language.of("sổ tính cần --out TỆP.", "a workbook needs --out FILE."));
        return Ok(Done::Unread);
    }
    let bytes = print(format(wish, terminal), &comparison, &measures, language, terminal)?;
    match &wish.out {
        Some(path) => {
            if let Err(sentence) = write(path, &bytes, language) {
                tell(&sentence);
                done = Done::Unread;
            }
        }
        None => io::stdout().lock().write_all(&bytes)?,
    }
    Ok(done)
}

/// Fills in a form and writes it, or says why not.
fn filled(
    wish: &Compare,
    form: &Path,
    comparison: &Comparison,
    matches: &Matches,
    language: Language,
) -> Result<(), String> {
    let name = form.display().to_string();
    let Some(out) = &wish.out else {
        return Err(language
            .of("biểu mẫu đã điền cần --out TỆP.", "a form that is filled in needs --out FILE.")
            .to_owned());
    };
    let bytes = fs::read(form).map_err(|error| Failure::from(error).sentence(&name, language))?;
    let options = FormOptions {
        measure: wish.measures.first().copied().map(Measure::from).unwrap_or_default(),
        language,
        rows: matches.form.clone(),
    };
    let told = fill(&bytes, comparison, &options).map_err(|error| error.sentence(&name, language))?;
    write(out, &told.bytes, language)?;
    for companion in &told.companions {
        let stem = out.file_stem().unwrap_or_default().to_string_lossy();
        let ending = out.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
        write(&out.with_file_name(format!("{stem}.{}{ending}", companion.suffix)), &companion.bytes, language)?;
    }
    tell(&summary(&told, language));
    Ok(())
}

/// How much was filled in and how much was not.
fn summary(told: &Filled, language: Language) -> String {
    let count = |reasons: &[UnplacedReason]| told.unplaced.iter().filter(|one| reasons.contains(&one.reason)).count();
    let (cells, missing) = (told.placed.len(), count(&[UnplacedReason::Missing]));
    let (rows, figures) =
        (count(&[UnplacedReason::NoIndicator, UnplacedReason::Ambiguous]), count(&[UnplacedReason::NoRow]));
    let rest = told.unplaced.len() - missing - rows - figures;
    language.of(
        format!("đã điền {cells} ô; {missing} ô báo cáo không nêu, {rows} hàng của biểu mẫu chưa khớp, {figures} số liệu chưa có hàng, {rest} mục khác cần xem ở trang “Chưa xếp”."),
        format!("{cells} cells filled in; {missing} not stated, {rows} rows of the form without an indicator, {figures} figures without a row, {rest} more to look at in the sheet “Not placed”."),
    )
}

fn write(path: &Path, bytes: &[u8], language: Language) -> Result<(), String> {
    fs::write(path, bytes).map_err(|error| {
        let name = path.display();
        language.of(format!("không ghi được “{name}”: {error}."), format!("cannot write “{name}”: {error}."))
    })
}

/// What was matched by hand, or the sentence that says why it cannot be read.
fn matches(wish: &Compare) -> Result<Matches, String> {
    let Some(path) = &wish.matches else { return Ok(Matches::default()) };
    let language: Language = wish.language.unwrap_or_default().into();
    let name = path.display();
    let bytes = fs::read(path).map_err(|error| Failure::from(error).sentence(&name.to_string(), language))?;
    serde_json::from_slice(&bytes).map_err(|error| {
        language.of(
            format!("“{name}” không phải tệp ghép tay: {error}."),
            format!("“{name}” is no file of matches: {error}."),
        )
    })
}

/// The reports that can be read, in order; each other is told in one line.
fn reports(wish: &Compare) -> io::Result<(Vec<Report>, Done)> {
    let several = walk::several(&wish.source.files);
    let progress = Progress::new(several, false, || walk::walk(&wish.source.files).count());
    let (mut reports, mut done) = (Vec::new(), Done::Well);
    let read = |input: Input| -> Result<(Report, Vec<String>), (Input, Failure)> {
        match super::read(&input, &wish.source, wish.language) {
            Ok((text, told)) => {
                let report = solieu::extract(&text, &Options { source: input.source(), ..Options::default() });
                Ok((report.with_offsets(&text, wish.offsets.into()), told))
            }
            Err(failure) => Err((input, failure)),
        }
    };
    let workers = wish.workers.map_or_else(pool::cores, |count| usize::from(count.get()));
    pool::ordered(walk::walk(&wish.source.files), workers, read, |result| {
        match result {
            Ok((report, told)) => {
                if !told.is_empty() {
                    progress.pause(|| told.iter().for_each(|sentence| tell(sentence)));
                }
                reports.push(report);
            }
            Err((input, failure)) => {
                done = Done::Unread;
                progress.pause(|| super::tell_of(&failure, &input, wish.language));
            }
        }
        progress.step();
        Ok(())
    })?;
    progress.end();
    Ok((reports, done))
}

fn format(wish: &Compare, terminal: bool) -> CompareFormat {
    let ending =
        wish.out.as_ref().and_then(|path| path.extension()).map(|ending| ending.to_string_lossy().to_lowercase());
    wish.format.unwrap_or(match ending.as_deref() {
        Some("xlsx") => CompareFormat::Xlsx,
        Some("json") => CompareFormat::Json,
        _ if terminal => CompareFormat::Table,
        _ => CompareFormat::Csv,
    })
}

fn print(
    format: CompareFormat,
    comparison: &Comparison,
    measures: &[Measure],
    language: Language,
    terminal: bool,
) -> io::Result<Vec<u8>> {
    Ok(match format {
        CompareFormat::Xlsx => book(comparison, measures, language),
        CompareFormat::Json => {
            let mut bytes =
                if terminal { serde_json::to_vec_pretty(comparison)? } else { serde_json::to_vec(comparison)? };
            bytes.push(b'\n');
            bytes
        }
        CompareFormat::Csv => {
            let mut writer = csv::Writer::from_writer(Vec::new());
            for record in records(comparison, measures, Numbers::Machine) {
                writer.write_record(record)?;
            }
            writer.into_inner().map_err(|error| io::Error::other(error.to_string()))?
        }
        CompareFormat::Table => {
            let mut records = records(comparison, measures, Numbers::People(language)).into_iter();
            let mut table = Table::new();
            table.load_style(UTF8_FULL_CONDENSED).set_header(records.next().unwrap_or_default());
            if let (true, Some((width, _))) = (terminal, terminal_size::terminal_size_of(io::stdout())) {
                table.set_content_arrangement(ContentArrangement::Dynamic).set_width(width.0);
            }
            for record in records {
                table.add_row(record);
            }
            format!("{table}\n").into_bytes()
        }
    })
}
