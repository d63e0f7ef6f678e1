//! `solieu rules`: every rule with its documentation and examples.

use solieu::report::Language;
use std::io::{self, Write};

/// Prints the rules of the assembler and of the audit.
pub fn rules(language: Language) -> io::Result<bool> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    writeln!(out, "{}\n", language.of("# Quy tắc kiểm tra số liệu", "# Rules of the audit"))?;
    for check in solieu::audit::rules() {
        writeln!(out, "{}\n  {}", check.id, language.of(check.vi, check.en))?;
        for (text, verdict) in check.examples {
            writeln!(out, "  + {text} → {verdict}")?;
        }
        writeln!(out)?;
    }
    out.flush().map(|()| true)
}
