//! `solieu extract`: reports in one of the printed forms.

use super::Done;
use super::arguments::{Extract, Format};
use super::failure::Failure;
use super::input::Input;
use super::progress::Progress;
use super::{pool, walk};
use serde::Serialize;
use sha2::{Digest, Sha256};
use solieu::report::{CsvWriter, Language, markdown, table};
use solieu::{Options, Report};
use std::io::{self, BufWriter, IsTerminal, Write};

/// Reads every input and prints what can be read, in the order of the inputs, on all cores.
pub fn extract(wish: &Extract) -> io::Result<Done> {
    let terminal = io::stdout().is_terminal();
    let format = wish.format.unwrap_or(if terminal { Format::Table } else { Format::Json });
    let language: Language = wish.language.unwrap_or_default().into();
    let several = walk::several(&wish.source.files);
    let mut printer = Printer::new(format, several, language, terminal, BufWriter::new(io::stdout().lock()))?;
    let progress = Progress::new(several, terminal, || walk::walk(&wish.source.files).count());
    let mut done = Done::Well;
    let read = |input: Input| -> Result<(Printed, Vec<String>), (Input, Failure)> {
        let (text, told) = match super::read(&input, &wish.source, wish.language) {
            Ok(read) => read,
            Err(failure) => return Err((input, failure)),
        };
        let report = solieu::extract(&text, &Options { source: input.source(), ..Options::default() });
        let report = report.with_offsets(&text, wish.offsets.into());
        // What can be written at once is written by the worker.
        let printed = match format {
            Format::Jsonl => Printed::Line(serde_json::to_vec(&report)),
            Format::Csv => Printed::Rows(Box::new(report), fingerprint(&text)),
            _ => Printed::Report(Box::new(report)),
        };
        Ok((printed, told))
    };
    let workers = if several { wish.workers.map_or_else(pool::cores, |count| usize::from(count.get())) } else { 1 };
    pool::ordered(walk::walk(&wish.source.files), workers, read, |result| {
        match result {
            Ok((printed, told)) => {
                if !told.is_empty() {
                    progress.pause(|| told.iter().for_each(|sentence| super::tell(sentence)));
                }
                match printed {
                    Printed::Report(report) => printer.print(&report)?,
                    Printed::Rows(report, fingerprint) => printer.rows(&report, &fingerprint)?,
                    Printed::Line(line) => printer.line(&line?)?,
                }
            }
            Err((input, failure)) => {
                done = Done::Unread;
                // What was printed so far goes out first, so that the two streams tell the story in order.
                printer.flush()?;
                if wish.errors && format == Format::Jsonl {
                    printer.line(&serde_json::to_vec(&Unread::new(&failure, &input))?)?;
                }
                progress.pause(|| super::tell_of(&failure, &input, wish.language));
            }
        }
        progress.step();
        Ok(())
    })?;
    progress.end();
    printer.finish()?;
    Ok(done)
}

/// What stands in the place of a report that there is none of.
#[derive(Serialize)]
struct Unread {
    schema: &'static str,
    source: Option<String>,
    error: Why,
}

#[derive(Serialize)]
struct Why {
    code: &'static str,
    vi: String,
    en: String,
}

impl Unread {
    fn new(failure: &Failure, input: &Input) -> Self {
        let [vi, en] = [Language::Vi, Language::En].map(|language| failure.why(language));
        Self { schema: "solieu-error/1", source: input.source(), error: Why { code: failure.code(), vi, en } }
    }
}

/// A report on its way to the printer.
enum Printed {
    Report(Box<Report>),
    /// For a table of rows, with the fingerprint of the text.
    Rows(Box<Report>, String),
    /// Already in JSON.
    Line(serde_json::Result<Vec<u8>>),
}

/// Prints reports one after the other as one document of its format.
enum Printer<W: Write> {
    /// `open` once a report of an array was printed.
    Json {
        out: W,
        array: bool,
        open: bool,
        pretty: bool,
    },
    Lines(W),
    Csv(Box<CsvWriter<W>>),
    Text {
        out: W,
        form: fn(&Report, Language) -> String,
        language: Language,
        several: bool,
        first: bool,
    },
}

impl<W: Write> Printer<W> {
    fn new(format: Format, several: bool, language: Language, terminal: bool, out: W) -> io::Result<Self> {
        let text = |out, form| Self::Text { out, form, language, several, first: true };
        Ok(match format {
            Format::Json => Self::Json { out, array: several, open: false, pretty: terminal },
            Format::Jsonl => Self::Lines(out),
            Format::Csv => Self::Csv(Box::new(CsvWriter::new(out)?)),
            Format::Md => text(out, markdown),
            Format::Table => text(out, fitted),
        })
    }

    fn print(&mut self, report: &Report) -> io::Result<()> {
        match self {
            Self::Json { out, array, open, pretty } => {
                if *array {
                    out.write_all(if *open { b",\n" } else { b"[\n" })?;
                    *open = true;
                }
                if *pretty {
                    serde_json::to_writer_pretty(&mut *out, report)?
                } else {
                    serde_json::to_writer(&mut *out, report)?
                }
                if *array { Ok(()) } else { out.write_all(b"\n") }
            }
            Self::Lines(out) => {
                serde_json::to_writer(&mut *out, report)?;
                out.write_all(b"\n")
            }
            Self::Csv(_) => Ok(()),
            Self::Text { out, form, language, several, first } => {
                if !std::mem::take(first) {
                    out.write_all(b"\n")?;
                }
                if let (true, Some(source)) = (*several, &report.source) {
                    writeln!(out, "=== {} ===\n", super::shown(source))?;
                }
                out.write_all(form(report, *language).as_bytes())
            }
        }
    }

    /// Prints the rows of a report whose text has that fingerprint.
    fn rows(&mut self, report: &Report, fingerprint: &str) -> io::Result<()> {
        if let Self::Csv(writer) = self { writer.write(report, fingerprint) } else { Ok(()) }
    }

    /// Prints a report that is in JSON already.
    fn line(&mut self, line: &[u8]) -> io::Result<()> {
        if let Self::Lines(out) = self {
            out.write_all(line)?;
            out.write_all(b"\n")?;
        }
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Json { out, .. } | Self::Lines(out) | Self::Text { out, .. } => out.flush(),
            Self::Csv(_) => Ok(()),
        }
    }

    /// Closes the document.
    fn finish(mut self) -> io::Result<()> {
        if let Self::Json { out, array: true, open, .. } = &mut self {
            out.write_all(if *open { b"\n]\n" } else { b"[]\n" })?;
        }
        self.flush()
    }
}

/// The SHA-256 of a text in UTF-8, in hexadecimal digits.
fn fingerprint(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The table in the width of the terminal, when there is one.
fn fitted(report: &Report, language: Language) -> String {
    let width = terminal_size::terminal_size_of(io::stdout()).map(|(width, _)| width.0);
    table(report, language, width)
}
