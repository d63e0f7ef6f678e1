//! Forms of text with separators (CSV): fields that are not filled in keep every byte.

use super::FormOptions;
use super::fill::plans;
use super::filled::{Companion, Filled, FormError};
use super::listing::{Entry, Listing, missing, sources};
use super::sheet::{Content, Sheet};
use crate::compare::{Comparison, Numbers};
use std::collections::BTreeMap;

/// So many fields at most.
const MOST_FIELDS: usize = 400_000;

/// Fills in a form of text. The separator is that of the form, and so is the decimal comma.
pub(super) fn fill(bytes: &[u8], comparison: &Comparison, options: &FormOptions) -> Result<Filled, FormError> {
    let text = std::str::from_utf8(bytes).map_err(|_| FormError::Unknown)?;
    if text.contains('\0') {
        return Err(FormError::Unknown);
    }
    let (mark, body) = text.strip_prefix('\u{FEFF}').map_or(("", text), |body| ("\u{FEFF}", body));
    let separator = separator(body);
    let mut lines = split(body, separator)?;
    let mut cells = BTreeMap::new();
    for (row, line) in (0..).zip(&lines) {
        for (column, field) in (0..).zip(&line.fields) {
            let text = unquoted(field);
            if !text.trim().is_empty() {
                // What begins so is a formula where the file is opened as a sheet.
                let formula = text.starts_with('=');
                cells.insert((row, column), Content { text, formula });
            }
        }
    }
    let sheet = Sheet { name: "CSV".to_owned(), cells, ..Sheet::default() };
    let mut plan = plans(std::slice::from_ref(&sheet), comparison, options)?.pop().unwrap_or_default();
    for ((row, column), digits) in &plan.edits {
        let written = if separator == ';' { digits.replace('.', ",") } else { digits.clone() };
        if let Some(line) = lines.get_mut(*row as usize) {
            while line.fields.len() <= *column as usize {
                line.fields.push(String::new());
            }
            line.fields[*column as usize] = written;
        }
    }
    let mut out = mark.to_owned();
    for line in &lines {
        out.push_str(&line.fields.join(&separator.to_string()));
        out.push_str(line.end);
    }
    let (placed, unplaced) = (std::mem::take(&mut plan.placed), std::mem::take(&mut plan.unplaced));
    let print = |listing: Listing| format!("{mark}{}", print(&listing, separator)).into_bytes();
    let companions = vec![
        Companion { suffix: "nguon", bytes: print(sources(&placed, options.language)) },
        Companion { suffix: "chua-xep", bytes: print(missing(&unplaced, options.language)) },
    ];
    Ok(Filled { bytes: out.into_bytes(), placed, unplaced, companions })
}

/// A line with its fields as they are written, quotes and all.
struct Line<'t> {
    fields: Vec<String>,
    /// Its line feed.
    end: &'t str,
}

/// What separates the fields: the sign that the first lines have most.
fn separator(text: &str) -> char {
    let head: String = text.lines().take(20).collect();
    let count = |sign: char| head.matches(sign).count();
    let most = [';', '\t', ','].into_iter().max_by_key(|&sign| (count(sign), sign == ';'));
    most.unwrap_or(',')
}

fn split(text: &str, separator: char) -> Result<Vec<Line<'_>>, FormError> {
    let (mut lines, mut fields, mut field, mut quoted, mut count) = (Vec::new(), Vec::new(), String::new(), false, 0);
    let mut rest = text.char_indices().peekable();
    while let Some((at, sign)) = rest.next() {
        match sign {
            '"' => {
                quoted = !quoted;
                field.push(sign);
            }
            _ if quoted => field.push(sign),
            _ if sign == separator => {
                fields.push(std::mem::take(&mut field));
                count += 1;
            }
            '\n' | '\r' => {
                let mut end = at + 1;
                if sign == '\r' && rest.next_if(|&(_, next)| next == '\n').is_some() {
                    end += 1;
                }
                fields.push(std::mem::take(&mut field));
                count += 1;
                lines.push(Line { fields: std::mem::take(&mut fields), end: text.get(at..end).unwrap_or("\n") });
            }
            _ => field.push(sign),
        }
        if count > MOST_FIELDS {
            return Err(FormError::Large);
        }
    }
    if !field.is_empty() || !fields.is_empty() {
        fields.push(field);
        lines.push(Line { fields, end: "" });
    }
    Ok(lines)
}

fn unquoted(field: &str) -> String {
    let bare = field.trim();
    bare.strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .map_or_else(|| bare.to_owned(), |inner| inner.replace("\"\"", "\""))
}

/// A listing as text with separators; no field begins as a formula does.
fn print(listing: &Listing, separator: char) -> String {
    let mut out = String::new();
    for row in &listing.rows {
        let fields: Vec<String> = row
            .iter()
            .map(|entry| match entry {
                Entry::Number(amount) => {
                    let digits = Numbers::Machine.amount(*amount);
                    if separator == ';' { digits.replace('.', ",") } else { digits }
                }
                Entry::Text(text) => {
                    let safe = if text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
                        format!("'{text}")
                    } else {
                        text.clone()
                    };
                    if safe.contains([separator, '"', '\n', '\r']) {
                        format!("\"{}\"", safe.replace('"', "\"\""))
                    } else {
                        safe
                    }
                }
            })
            .collect();
        out.push_str(&fields.join(&separator.to_string()));
        out.push_str("\r\n");
    }
    out
}
