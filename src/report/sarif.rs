//! Findings as SARIF 2.1.0 (OASIS), which editors and code hosts show beside the text.

use super::findings::{Findings, place};
use super::rows::plain;
use super::{Finding, Language, Verdict};
use crate::text::{Offsets, Positions};
use serde_json::{Value, json};

/// One run over all texts, as a JSON document.
pub fn sarif(all: &[Findings<'_>], language: Language) -> Value {
    let rules: Vec<Value> = crate::audit::rules()
        .iter()
        .map(|rule| {
            json!({
                "id": rule.id,
                "shortDescription": { "text": language.of(rule.vi, rule.en) },
                "help": { "text": rule.arithmetic },
            })
        })
        .collect();
    let results: Vec<Value> = all.iter().flat_map(|findings| results(findings, language)).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "solieu",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    })
}

fn results(findings: &Findings<'_>, language: Language) -> Vec<Value> {
    let places = Places { lines: &findings.lines, characters: Positions::new(findings.text, Offsets::Char) };
    findings.found.iter().map(|finding| result(findings, &places, finding, language)).collect()
}

fn result(findings: &Findings<'_>, places: &Places<'_>, finding: &Finding, language: Language) -> Value {
    let (kind, level) = match finding.verdict {
        Verdict::Differs => ("fail", "error"),
        Verdict::Review => ("review", "warning"),
        Verdict::Truncated => ("fail", "note"),
        Verdict::Agrees => ("pass", "none"),
        Verdict::Derived => ("informational", "none"),
    };
    let uri = findings.report.source.as_deref().map_or_else(|| "stdin".to_owned(), uri);
    let location = |start, end| {
        json!({ "physicalLocation": {
            "artifactLocation": { "uri": uri },
            "region": places.region(start, end),
        } })
    };
    let whole = place(finding);
    let message = [
        findings.name(finding),
        plain(&super::told::formula(&finding.formula, language)),
        plain(language.of(&finding.message.vi, &finding.message.en)),
    ];
    let told: Vec<&str> = message.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    json!({
        "ruleId": finding.rule,
        "ruleIndex": crate::audit::rules().iter().position(|rule| json!(finding.rule) == rule.id),
        "kind": kind,
        "level": level,
        "message": { "text": told.join(". ").replace("..", ".") },
        "locations": [location(whole.start, whole.end)],
        "relatedLocations": finding.spans.iter().map(|span| location(span.start, span.end)).collect::<Vec<_>>(),
        "properties": {
            "verdict": finding.verdict,
            "stated": finding.stated,
            "computed": finding.computed,
            "stated_interval": finding.stated_interval,
            "computed_interval": finding.computed_interval,
            "repairs": finding.repairs,
        },
    })
}

/// A path as a relative or absolute reference: what is no letter, digit or mark of a path is escaped.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.replace('\\', "/").bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// Lines and columns of a text, in characters and from one.
struct Places<'a> {
    /// Where each line begins.
    lines: &'a [usize],
    characters: Positions<'a>,
}

impl Places<'_> {
    fn region(&self, start: usize, end: usize) -> Value {
        let (first, last) = (self.of(start), self.of(end));
        let (from, to) = (self.characters.of(start), self.characters.of(end));
        json!({
            "startLine": first.0, "startColumn": first.1, "endLine": last.0, "endColumn": last.1,
            "charOffset": from, "charLength": to - from,
        })
    }

    fn of(&self, offset: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|&begin| begin <= offset).max(1);
        let begin = self.lines.get(line - 1).copied().unwrap_or_default();
        (line, 1 + self.characters.of(offset) - self.characters.of(begin))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_says_where_and_how_bad() {
        let text = "Đầu.\nTrồng rừng 18,27 ha/20 ha, đạt 93,6% kế hoạch.";
        let options = crate::Options { source: Some("báo cáo.txt".into()), ..crate::Options::default() };
        let report = crate::extract(text, &options);
        let findings = [Findings::new(&report, text, &[Verdict::Differs])];
        let document = sarif(&findings, Language::Vi);
        let result = &document["runs"][0]["results"][0];
        assert_eq!(
            (&result["ruleId"], &result["level"], &result["ruleIndex"]),
            (&json!("rate"), &json!("error"), &json!(0))
        );
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "b%C3%A1o%20c%C3%A1o.txt");
        let region = json!({ "startLine": 2, "startColumn": 12, "endLine": 2, "endColumn": 37, "charOffset": 16, "charLength": 25 });
        assert_eq!(place["region"], region);
        assert_eq!(result["relatedLocations"].as_array().map(Vec::len), Some(3));
    }
}
