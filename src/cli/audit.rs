//! `solieu audit`: what does not add up, as a list or for machines.

use super::arguments::{Audit, AuditFormat, FailOn, Show};
use super::input::Input;
use super::{Done, tell_of};
use solieu::report::{Findings, Language, LedgerWriter, Verdict, sarif};
use solieu::{Options, Report};
use std::io::{self, BufWriter, Write};

/// Checks every input and prints what was asked for.
pub fn audit(wish: &Audit) -> io::Result<Done> {
    let language: Language = wish.language.unwrap_or_default().into();
    let verdicts = shown(wish);
    let inputs: Vec<Input> = super::walk::walk(&wish.source.files).collect();
    let mut read: Vec<(String, Report)> = Vec::new();
    let mut done = Done::Well;
    for input in &inputs {
        match super::read_aloud(input, &wish.source, wish.language) {
            Ok(text) => {
                let options = Options { source: input.source(), tolerance: wish.tolerance, ..Options::default() };
                let report = solieu::extract(&text, &options);
                if fails(&report, wish.fail_on) && done == Done::Well {
                    done = Done::Found;
                }
                read.push((text, report));
            }
            Err(failure) => {
                done = Done::Unread;
                tell_of(&failure, input, wish.language);
            }
        }
    }
    let all: Vec<Findings<'_>> = read.iter().map(|(text, report)| Findings::new(report, text, &verdicts)).collect();
    let mut out = BufWriter::new(io::stdout().lock());
    print(wish, &all, super::walk::several(&wish.source.files), language, &mut out)?;
    out.flush()?;
    Ok(done)
}

/// The verdicts that are printed.
fn shown(wish: &Audit) -> Vec<Verdict> {
    if wish.show.contains(&Show::All) {
        return vec![Verdict::Differs, Verdict::Review, Verdict::Truncated, Verdict::Agrees, Verdict::Derived];
    }
    if wish.show.is_empty() {
        let mut verdicts = vec![Verdict::Differs, Verdict::Review, Verdict::Truncated];
        // What follows and is not stated is never mixed with what is, unless it is asked for.
        if wish.format != AuditFormat::Text {
            verdicts.push(Verdict::Agrees);
        }
        return verdicts;
    }
    let verdict = |show: &Show| match show {
        Show::Differs => Verdict::Differs,
        Show::Review => Verdict::Review,
        Show::Truncated => Verdict::Truncated,
        Show::Derived => Verdict::Derived,
        Show::Agrees | Show::All => Verdict::Agrees,
    };
    wish.show.iter().map(verdict).collect()
}

/// Whether a report has what it must not have.
fn fails(report: &Report, limit: FailOn) -> bool {
    report.audit.iter().any(|finding| {
        let severity = match finding.verdict {
            Verdict::Differs => FailOn::Differs,
            Verdict::Truncated => FailOn::Truncated,
            Verdict::Review => FailOn::Review,
            Verdict::Agrees | Verdict::Derived => return false,
        };
        limit != FailOn::Never && severity <= limit
    })
}

fn print(
    wish: &Audit,
    all: &[Findings<'_>],
    several: bool,
    language: Language,
    out: &mut impl Write,
) -> io::Result<()> {
    let unit = wish.offsets.into();
    match wish.format {
        AuditFormat::Text => {
            for (at, findings) in all.iter().enumerate() {
                if at > 0 {
                    out.write_all(b"\n")?;
                }
                if let (true, Some(source)) = (several, &findings.report.source) {
                    writeln!(out, "=== {} ===\n", super::shown(source))?;
                }
                out.write_all(findings.listing(language).as_bytes())?;
            }
            Ok(())
        }
        AuditFormat::Json => {
            let ledgers: Vec<_> = all.iter().map(|findings| findings.ledger(unit)).collect();
            match ledgers.as_slice() {
                [one] if !several => serde_json::to_writer_pretty(&mut *out, one)?,
                several => serde_json::to_writer_pretty(&mut *out, several)?,
            }
            out.write_all(b"\n")
        }
        AuditFormat::Jsonl => all.iter().try_for_each(|findings| {
            serde_json::to_writer(&mut *out, &findings.ledger(unit))?;
            out.write_all(b"\n")
        }),
        AuditFormat::Csv => {
            let mut writer = LedgerWriter::new(out)?;
            all.iter().try_for_each(|findings| writer.write(findings, unit))
        }
        AuditFormat::Sarif => {
            serde_json::to_writer_pretty(&mut *out, &sarif(all, language))?;
            out.write_all(b"\n")
        }
    }
}
