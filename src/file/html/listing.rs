//! Lists of a page: the numbers that a browser draws before the items.

use super::element::Attributes;
use crate::file::docx::{letters, roman};

/// A list that is open.
pub(super) struct List {
    ordered: bool,
    next: i64,
    step: i64,
    /// `1`, `a`, `A`, `i` or `I`; `n` for none.
    form: char,
}

impl List {
    pub(super) fn new(ordered: bool, attributes: &Attributes) -> Self {
        let style = ["list-style-type", "list-style"].iter().find_map(|name| {
            let forms = [
                ("none", 'n'),
                ("lower-alpha", 'a'),
                ("lower-latin", 'a'),
                ("upper-alpha", 'A'),
                ("upper-latin", 'A'),
                ("lower-roman", 'i'),
                ("upper-roman", 'I'),
                ("decimal", '1'),
            ];
            forms.iter().find(|(value, _)| attributes.says(name, value)).map(|&(_, form)| form)
        });
        let form = attributes.get("type").and_then(|form| form.chars().next());
        let form = style.or(form.filter(|form| "1aAiI".contains(*form))).unwrap_or('1');
        let step = if attributes.get("reversed").is_some() { -1 } else { 1 };
        Self { ordered, next: attributes.number("start").unwrap_or(1), step, form }
    }

    /// The label of the next item.
    pub(super) fn label(&mut self, attributes: &Attributes) -> Option<String> {
        let number = attributes.number("value").unwrap_or(self.next);
        self.next = number.saturating_add(self.step);
        if self.form == 'n' {
            return None;
        }
        if !self.ordered {
            return Some("•".into());
        }
        let label = match (self.form, u32::try_from(number)) {
            ('a', Ok(number)) => letters(number, false),
            ('A', Ok(number)) => letters(number, true),
            ('i', Ok(number)) => roman(number, false),
            ('I', Ok(number)) => roman(number, true),
            _ => number.to_string(),
        };
        Some(format!("{label}."))
    }
}
