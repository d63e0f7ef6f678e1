//! The command line: arguments in, printed reports out. Holds no reading of its own.

mod archive;
mod arguments;
mod audit;
mod compare;
mod explain;
mod extract;
mod failure;
mod input;
mod pool;
mod progress;
mod rules;
mod text;
mod walk;

use arguments::{Arguments, Command, Source, Tongue};
use clap::Parser;
use clap::error::ErrorKind;
use failure::Failure;
use input::Input;
use solieu::file::Legacy;
use solieu::report::Language;
use std::io::{self, Write};
use std::process::ExitCode;

/// Runs the command. The status is 0 when everything was read and printed, 1 when the audit found what it was told not to
/// let pass, 2 when some input could not be read or the output could not be written. A reader that stops early (`| head`) is no error.
pub fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            if error.use_stderr() && error.kind() != ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
                tell(
                    "không hiểu lệnh này; xem `solieu --help`. / cannot understand this command; see `solieu --help`.",
                );
            }
            // Nobody is left to tell when printing fails.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let done = match arguments.command {
        Command::Extract(wish) => extract::extract(&wish),
        Command::Explain(wish) => explain::explain(&wish),
        Command::Audit(wish) => audit::audit(&wish),
        Command::Text(wish) => text::text(&wish),
        Command::Compare(wish) => compare::compare(&wish),
        Command::Rules { language } => rules::rules(language.unwrap_or_default().into()),
        Command::Schema => schema(),
    };
    match done {
        Ok(Done::Well) => ExitCode::SUCCESS,
        Ok(Done::Found) => ExitCode::from(1),
        Ok(Done::Unread) => ExitCode::from(2),
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            tell(&format!("không ghi được kết quả ({error}). / cannot write the output ({error})."));
            ExitCode::from(2)
        }
    }
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Done {
    Well,
    /// The audit found what must not be.
    Found,
    /// Some input could not be read.
    Unread,
}

/// A sentence on standard error; when that is closed there is nobody to tell.
fn tell(sentence: &str) {
    let _ = writeln!(io::stderr(), "solieu: {sentence}");
}

/// Tells that an input could not be read, in the language that was asked for, else in both.
fn tell_of(failure: &Failure, input: &Input, tongue: Option<Tongue>) {
    let name = input.source().unwrap_or_else(|| "-".into());
    let sentence = match tongue {
        Some(tongue) => failure.sentence(&name, tongue.into()),
        None => format!("{} / {}", failure.sentence(&name, Language::Vi), failure.sentence(&name, Language::En)),
    };
    tell(&sentence);
}

/// The text of an input, told at once what was converted.
fn read_aloud(input: &Input, source: &Source, tongue: Option<Tongue>) -> Result<String, Failure> {
    let (text, told) = read(input, source, tongue)?;
    told.iter().for_each(|sentence| tell(sentence));
    Ok(text)
}

/// The text of an input, and sentences on what was converted: a reader should know that the letters are not those of the
/// file.
fn read(input: &Input, source: &Source, tongue: Option<Tongue>) -> Result<(String, Vec<String>), Failure> {
    let document = input.read(source.encoding)?;
    let mut counts: Vec<(Legacy, usize)> = Vec::new();
    for passage in &document.passages {
        match counts.iter_mut().find(|(encoding, _)| *encoding == passage.encoding) {
            Some((_, lines)) => *lines += passage.lines,
            None => counts.push((passage.encoding, passage.lines)),
        }
    }
    let name = shown(&input.source().unwrap_or_else(|| "-".into()));
    let told = counts.into_iter().map(|(encoding, lines)| {
        let encoding = match encoding {
            Legacy::Tcvn3 => "TCVN3 (ABC)",
            Legacy::Vni => "VNI",
            Legacy::DoubleUtf8 => "UTF-8 → Windows-1252",
        };
        let vi = format!("“{name}”: đã chuyển {lines} dòng từ bảng mã {encoding} sang Unicode.");
        let en = format!("“{name}”: lines converted from {encoding} to Unicode: {lines}.");
        tongue.map_or_else(|| format!("{vi} / {en}"), |tongue| Language::from(tongue).of(vi.clone(), en.clone()))
    });
    Ok((document.text, told.collect()))
}

/// The name of a file as a terminal may show it.
fn shown(source: &str) -> String {
    source.chars().map(|c| if c.is_control() { '\u{FFFD}' } else { c }).collect()
}

/// Prints the JSON Schema of the report.
fn schema() -> io::Result<Done> {
    let mut out = io::stdout().lock();
    serde_json::to_writer_pretty(&mut out, &solieu::report::json_schema())?;
    out.write_all(b"\n").map(|()| Done::Well)
}
