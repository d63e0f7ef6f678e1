//! The rules of the audit, told to people.

/// One rule of the audit.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Its name in findings.
    pub id: &'static str,
    /// What it checks, in Vietnamese.
    pub vi: &'static str,
    /// What it checks, in English.
    pub en: &'static str,
    /// Its equation.
    pub arithmetic: &'static str,
    /// Text and verdict.
    pub examples: &'static [(&'static str, &'static str)],
    /// Texts of which the rule says nothing that asks anybody to look again.
    pub counterexamples: &'static [&'static str],
}

/// Every rule, in the order in which they run.
pub fn rules() -> [&'static Rule; 6] {
    [
        &super::rate::CHECK,
        &super::change::CHECK,
        &super::sum::CHECK,
        &super::product::CHECK,
        &super::repeat::CHECK,
        &super::range::CHECK,
    ]
}
