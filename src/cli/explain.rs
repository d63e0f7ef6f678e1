//! `solieu explain`: why a report is read as it is.

use super::Done;
use super::arguments::{Explain, ExplainFormat};
use super::input::Input;
use solieu::Options;
use solieu::report::{Language, explain_text};
use std::io::{self, BufWriter, IsTerminal, Write};

/// Explains every input that can be read.
pub fn explain(wish: &Explain) -> io::Result<Done> {
    let terminal = io::stdout().is_terminal();
    let language: Language = wish.language.unwrap_or_default().into();
    let inputs: Vec<Input> = super::walk::walk(&wish.source.files).collect();
    let several = super::walk::several(&wish.source.files);
    let array = several && wish.format == ExplainFormat::Json;
    let mut out = BufWriter::new(io::stdout().lock());
    let mut printed = false;
    let mut done = Done::Well;
    for input in &inputs {
        let text = match super::read_aloud(input, &wish.source, wish.language) {
            Ok(text) => text,
            Err(failure) => {
                done = Done::Unread;
                out.flush()?;
                super::tell_of(&failure, input, wish.language);
                continue;
            }
        };
        let explanation = solieu::explain(&text, &Options { source: input.source(), ..Options::default() });
        match wish.format {
            ExplainFormat::Text => {
                if printed {
                    out.write_all(b"\n")?;
                }
                if let (true, Some(source)) = (several, &explanation.source) {
                    writeln!(out, "=== {} ===\n", super::shown(source))?;
                }
                out.write_all(explain_text(&explanation, &text, language).as_bytes())?;
            }
            ExplainFormat::Json => {
                if array {
                    out.write_all(if printed { b",\n" } else { b"[\n" })?;
                }
                let explanation = explanation.with_offsets(&text, wish.offsets.into());
                if terminal {
                    serde_json::to_writer_pretty(&mut out, &explanation)?;
                } else {
                    serde_json::to_writer(&mut out, &explanation)?;
                }
                if !array {
                    out.write_all(b"\n")?;
                }
            }
        }
        printed = true;
    }
    if array {
        out.write_all(if printed { b"\n]\n" } else { b"[]\n" })?;
    }
    out.flush().map(|()| done)
}
