//! The styles of a Word document: what they say of fonts, hidden text and numbering.

use std::collections::BTreeMap;

use crate::file::FileError;
use crate::file::draft::Face;
use crate::file::markup::{Mark, Markup, Tag};

/// How far styles build on one another; a loop ends here.
const LONGEST_CHAIN: usize = 16;

/// What a style, a paragraph or a run may say; what it does not say it takes from below.
#[derive(Clone, Debug, Default)]
pub(super) struct Look {
    pub(super) face: Option<Face>,
    /// Not shown.
    pub(super) hidden: Option<bool>,
    /// The numbering that it belongs to.
    pub(super) list: Option<String>,
    /// Its level in the numbering.
    pub(super) level: Option<usize>,
}

impl Look {
    /// Takes in one property of text.
    pub(super) fn learn(&mut self, tag: &Tag<'_>) {
        match tag.name() {
            "rFonts" => {
                let font = tag.get("ascii").or_else(|| tag.get("hAnsi")).or_else(|| tag.get("cs"));
                self.face = font.map(|name| Face::of(&name)).or(self.face);
            }
            "vanish" | "webHidden" => self.hidden = Some(tag.is_on()),
            "numId" => self.list = Some(tag.id("val")),
            "ilvl" => self.level = tag.number("val"),
            _ => {}
        }
    }

    /// Fills in what is not said here.
    fn fall_back(&mut self, below: &Self) {
        self.face = self.face.or(below.face);
        self.hidden = self.hidden.or(below.hidden);
        self.level = self.level.or(below.level);
        if self.list.is_none() {
            self.list.clone_from(&below.list);
        }
    }
}

#[derive(Debug, Default)]
struct Style {
    look: Look,
    based_on: Option<String>,
}

/// The styles by their ids.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: BTreeMap<String, Style>,
    defaults: Look,
    /// The style of a paragraph that names none.
    usual: Option<String>,
}

impl Styles {
    pub(super) fn read(text: &str) -> Result<Self, FileError> {
        let mut all = Self::default();
        let mut markup = Markup::new(text);
        let mut path: Vec<String> = Vec::new();
        let mut open: Option<(String, Style)> = None;
        while let Some(mark) = markup.next()? {
            match mark {
                Mark::Open(tag) => {
                    match (tag.name(), &mut open) {
                        ("rPrChange" | "pPrChange" | "tblStylePr" | "latentStyles", _) => {
                            markup.skip()?;
                            continue;
                        }
                        ("style", _) => {
                            let id = tag.id("styleId");
                            let paragraphs = tag.get("type").as_deref() == Some("paragraph");
                            if paragraphs && tag.get("default").is_some_and(|told| told == "1" || told == "true") {
                                all.usual = Some(id.clone());
                            }
                            open = Some((id, Style::default()));
                        }
                        ("basedOn", Some((_, style))) => style.based_on = Some(tag.id("val")),
                        (_, Some((_, style))) => style.look.learn(&tag),
                        (_, None) if path.iter().any(|name| name == "docDefaults") => all.defaults.learn(&tag),
                        _ => {}
                    }
                    path.push(tag.name().to_owned());
                }
                Mark::Close => {
                    if path.pop().as_deref() == Some("style")
                        && let Some((id, style)) = open.take()
                    {
                        all.styles.insert(id, style);
                    }
                }
                Mark::Text(_) => {}
            }
        }
        Ok(all)
    }

    /// What a style says, with all that it builds on.
    pub(super) fn look(&self, id: &str) -> Look {
        let mut look = Look::default();
        let mut next = Some(id);
        for _ in 0..LONGEST_CHAIN {
            let Some(style) = next.and_then(|id| self.styles.get(id)) else { break };
            look.fall_back(&style.look);
            next = style.based_on.as_deref();
        }
        look
    }

    /// What a paragraph says: itself, its style, what holds for all.
    pub(super) fn paragraph(&self, style: Option<&str>) -> Look {
        let mut look = style.or(self.usual.as_deref()).map_or_else(Look::default, |id| self.look(id));
        look.fall_back(&self.defaults);
        look
    }

    /// The style of a paragraph that names none.
    pub(super) fn usual(&self) -> Option<&str> {
        self.usual.as_deref()
    }
}
