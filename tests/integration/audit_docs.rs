//! `docs/audit.md` lists the rules as the code has them. `SOLIEU_BLESS=1` writes the list anew.

use std::fmt::Write;
use std::fs;
use std::path::Path;

const OPEN: &str = "<!-- quy tắc: sinh ra từ mã nguồn, đừng sửa tay -->\n";
const CLOSE: &str = "<!-- hết -->";

/// The rules in Markdown.
fn list() -> String {
    let mut out = String::new();
    for rule in solieu::audit::rules() {
        writeln!(out, "\n### `{}`\n\n{}\n*{}*\n\n`{}`\n", rule.id, rule.vi, rule.en, rule.arithmetic).unwrap();
        writeln!(out, "| câu | kết luận |\n|---|---|").unwrap();
        for (text, verdict) in rule.examples {
            writeln!(out, "| {text} | {verdict} |").unwrap();
        }
        for text in rule.counterexamples {
            writeln!(out, "| {text} | – |").unwrap();
        }
    }
    out.push('\n');
    out
}

#[test]
fn the_rules_of_the_documentation_are_those_of_the_code() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/audit.md");
    let old = fs::read_to_string(&path).unwrap();
    let (before, rest) = old.split_once(OPEN).unwrap();
    let (_, after) = rest.split_once(CLOSE).unwrap();
    let new = [before, OPEN, &list(), CLOSE, after].concat();
    if std::env::var_os("SOLIEU_BLESS").is_some() {
        fs::write(&path, &new).unwrap();
    } else {
        assert!(old == new, "docs/audit.md is not what the code says: SOLIEU_BLESS=1 cargo test writes it anew");
    }
}
