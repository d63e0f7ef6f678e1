//! Each rule reads its examples and leaves its counterexamples alone.

use crate::compact;
use solieu::assemble::{assemble, rules};
use solieu::lex::{Terms, lex};
use solieu::lexicon::lexicon;
use solieu::outline::outline;
use solieu::text::Folded;

/// The rules that read something in a text.
pub fn fired(text: &str) -> Vec<&'static str> {
    let folded = Folded::new(text);
    let lexed = lex(&folded);
    let terms = Terms::new(&lexed, lexicon());
    let outline = outline(&folded, &lexed, &terms);
    assemble(&folded, &lexed, &terms, &outline).facts.iter().map(|fact| fact.rule).collect()
}

/// Whether a rule makes facts, rather than the quantities and bases they are made of.
pub fn of_facts(id: &str) -> bool {
    ["rate.", "plan.", "change.", "level."].iter().any(|head| id.starts_with(head))
}

#[test]
fn examples_are_read_as_stated() {
    let mut wrong = Vec::new();
    for rule in rules() {
        for &(text, want) in rule.examples {
            let report = solieu::extract(text, &solieu::Options::default());
            let lines: Vec<String> = report.indicators.iter().map(compact::line).collect();
            if !lines.iter().any(|line| line == want) {
                wrong.push(format!("{}: {text}\n    stated {want}\n    read   {}", rule.id, lines.join(" | ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{} examples are read otherwise:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn fact_rules_fire_on_their_examples_only() {
    let mut wrong = Vec::new();
    for rule in rules().iter().filter(|rule| of_facts(rule.id)) {
        for &(text, _) in rule.examples {
            if !fired(text).contains(&rule.id) {
                wrong.push(format!("{} does not read: {text}", rule.id));
            }
        }
        for &text in rule.counterexamples {
            if fired(text).contains(&rule.id) {
                wrong.push(format!("{} reads: {text}", rule.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_is_documented_and_exemplified_once() {
    let all = rules();
    for (at, rule) in all.iter().enumerate() {
        assert!(rule.doc.len() > 20, "{} has no documentation", rule.id);
        assert!(!rule.examples.is_empty() && !rule.counterexamples.is_empty(), "{} lacks examples", rule.id);
        assert!(all.iter().skip(at + 1).all(|other| other.id != rule.id), "{} stands twice", rule.id);
        for word in rule.pattern.split_whitespace() {
            let names = word.trim_end_matches(['?', '*', '+']);
            for name in names.split('|') {
                assert!(solieu::assemble::is_class(name), "{}: no class is called {name}", rule.id);
            }
        }
    }
}
