//! `solieu rules`: every rule with its documentation and examples.

use super::Done;
use solieu::report::Language;
use std::io::{self, Write};

/// Prints the rules of the assembler and of the audit.
pub fn rules(language: Language) -> io::Result<Done> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    writeln!(out, "{}\n", language.of("# Quy tắc đọc chỉ tiêu", "# Rules that read indicators"))?;
    for rule in solieu::assemble::rules() {
        let (vi, en) = rule.doc.split_once(" · ").unwrap_or((rule.doc, rule.doc));
        writeln!(out, "{}\n  {}\n  {}", rule.id, language.of(vi, en), rule.pattern)?;
        for (text, want) in rule.examples {
            writeln!(out, "  + {text} → {want}")?;
        }
        for text in rule.counterexamples {
            writeln!(out, "  - {text}")?;
        }
        writeln!(out)?;
    }
    writeln!(out, "{}\n", language.of("# Quy tắc kiểm tra số liệu", "# Rules of the audit"))?;
    for check in solieu::audit::rules() {
        writeln!(out, "{}\n  {}\n  {}", check.id, language.of(check.vi, check.en), check.arithmetic)?;
        for (text, verdict) in check.examples {
            writeln!(out, "  + {text} → {verdict}")?;
        }
        for text in check.counterexamples {
            writeln!(out, "  - {text}")?;
        }
        writeln!(out)?;
    }
    out.flush().map(|()| Done::Well)
}
