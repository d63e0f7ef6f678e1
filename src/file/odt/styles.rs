//! The styles of an OpenDocument text: fonts, hidden text, and how lists are numbered.

use std::collections::BTreeMap;

use crate::file::FileError;
use crate::file::docx::{letters, roman};
use crate::file::draft::Face;
use crate::file::markup::{Mark, Markup, Tag};

/// Lists have ten levels.
pub(super) const LEVELS: usize = 10;
/// How far styles build on one another; a loop ends here.
const LONGEST_CHAIN: usize = 16;
/// The longest prefix or suffix of a number, in bytes.
const LONGEST_SIGN: usize = 16;

/// What a style says of text.
#[derive(Clone, Debug, Default)]
struct Style {
    face: Option<Face>,
    hidden: Option<bool>,
    parent: Option<String>,
}

/// A level of a list.
#[derive(Clone, Debug)]
struct Level {
    /// `1`, `a`, `A`, `i` or `I`; a bullet; nothing.
    form: char,
    prefix: String,
    suffix: String,
    start: u32,
    /// How many levels its label shows.
    shown: usize,
}

/// What is known before the text is read.
#[derive(Debug, Default)]
pub(super) struct Styles {
    fonts: BTreeMap<String, Face>,
    styles: BTreeMap<String, Style>,
    lists: BTreeMap<String, Vec<Level>>,
}

impl Styles {
    /// Takes in the styles of a part.
    pub(super) fn learn(&mut self, text: &str) -> Result<(), FileError> {
        let mut markup = Markup::new(text);
        let mut path: Vec<bool> = Vec::new();
        let (mut style, mut list): (Option<String>, Option<String>) = (None, None);
        while let Some(mark) = markup.next()? {
            match mark {
                Mark::Open(tag) => {
                    let name = tag.name();
                    match name {
                        // The text itself is read by others.
                        "body" | "master-styles" => {
                            markup.skip()?;
                            continue;
                        }
                        "font-face" => {
                            let face = Face::of(&tag.id("font-family"));
                            self.fonts.insert(tag.id("name"), face);
                        }
                        "style" => {
                            let id = tag.id("name");
                            let parent = tag.get("parent-style-name").map(|_| tag.id("parent-style-name"));
                            self.styles.insert(id.clone(), Style { parent, ..Style::default() });
                            style = Some(id);
                        }
                        "text-properties" => {
                            if let Some(style) = style.as_ref().and_then(|id| self.styles.get_mut(id)) {
                                let named = tag.get("font-name").and_then(|name| self.fonts.get(&*name).copied());
                                style.face = named.or_else(|| tag.get("font-family").map(|name| Face::of(&name)));
                                style.hidden = tag.get("display").map(|display| display == "none");
                            }
                        }
                        "list-style" => {
                            let id = tag.id("name");
                            self.lists.insert(id.clone(), Vec::new());
                            list = Some(id);
                        }
                        "list-level-style-number" | "list-level-style-bullet" | "list-level-style-image" => {
                            let levels = list.as_ref().and_then(|id| self.lists.get_mut(id));
                            levels.into_iter().for_each(|levels| put(levels, &tag));
                        }
                        _ => {}
                    }
                    path.push(matches!(name, "style" | "list-style"));
                }
                Mark::Close => {
                    if path.pop() == Some(true) {
                        style = None;
                        list = None;
                    }
                }
                Mark::Text(_) => {}
            }
        }
        Ok(())
    }

    /// The font of a style and whether it hides, with all that it builds on.
    pub(super) fn look(&self, id: &str) -> (Option<Face>, Option<bool>) {
        let (mut face, mut hidden) = (None, None);
        let mut next = Some(id);
        for _ in 0..LONGEST_CHAIN {
            let Some(style) = next.and_then(|id| self.styles.get(id)) else { break };
            face = face.or(style.face);
            hidden = hidden.or(style.hidden);
            next = style.parent.as_deref();
        }
        (face, hidden)
    }

    /// The number at which a level starts.
    pub(super) fn start(&self, list: &str, level: usize) -> u32 {
        self.lists.get(list).and_then(|levels| levels.get(level)).map_or(1, |level| level.start)
    }

    /// The label of an item; `numbers` has how far each level has counted.
    pub(super) fn label(&self, list: &str, level: usize, numbers: &[Option<u32>; LEVELS]) -> Option<String> {
        let levels = self.lists.get(list)?;
        let own = levels.get(level)?;
        match own.form {
            ' ' => return None,
            '1' | 'a' | 'A' | 'i' | 'I' => {}
            bullet => return Some(bullet.to_string()),
        }
        let first = (level + 1).saturating_sub(own.shown.max(1));
        let number = |at: usize| {
            let level = levels.get(at)?;
            let number = numbers.get(at).copied().flatten().unwrap_or(level.start);
            Some(match level.form {
                'a' => letters(number, false),
                'A' => letters(number, true),
                'i' => roman(number, false),
                'I' => roman(number, true),
                '1' => number.to_string(),
                _ => return None,
            })
        };
        let numbers: Vec<String> = (first..=level).filter_map(number).collect();
        Some(format!("{}{}{}", own.prefix, numbers.join("."), own.suffix))
    }
}

fn put(levels: &mut Vec<Level>, tag: &Tag<'_>) {
    let at = tag.number::<usize>("level").unwrap_or(1).clamp(1, LEVELS) - 1;
    let sign = |name: &str| tag.get(name).filter(|sign| sign.len() <= LONGEST_SIGN).unwrap_or_default().into_owned();
    let form = match tag.name() {
        "list-level-style-number" => tag.get("num-format").and_then(|form| form.chars().next()).unwrap_or(' '),
        "list-level-style-bullet" => match tag.get("bullet-char").and_then(|bullet| bullet.chars().next()) {
            Some('-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{F02D}' | '\u{F0BE}') => '-',
            Some('+') => '+',
            _ => '•',
        },
        _ => '•',
    };
    let form = if "1aAiI •-+".contains(form) { form } else { '1' };
    let (start, shown) = (tag.number("start-value").unwrap_or(1), tag.number("display-levels").unwrap_or(1));
    let level = Level { form, prefix: sign("num-prefix"), suffix: sign("num-suffix"), start, shown };
    while levels.len() <= at {
        levels.push(level.clone());
    }
    levels[at] = level;
}
