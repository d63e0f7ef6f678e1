//! What the elements and attributes of a page mean for its text.

use crate::file::draft::Face;

/// The longest value that is looked at.
const LONGEST_VALUE: usize = 4096;

/// What an element does to the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// Goes on in the line.
    Inline,
    /// Lines of its own.
    Block,
    /// Lines of its own, with their blanks.
    Written,
    /// Never shown, or no part of a report.
    Dropped,
    /// `<br>`.
    Break,
    /// `<hr>`.
    Rule,
    /// Without content.
    Void,
    List {
        ordered: bool,
    },
    Item,
    Table,
    Row,
    Cell,
}

/// Every name that means something, sorted; any other goes on in the line.
const KINDS: [(&str, Kind); 75] = [
    ("address", Kind::Block),
    ("area", Kind::Void),
    ("article", Kind::Block),
    ("aside", Kind::Dropped),
    ("audio", Kind::Dropped),
    ("base", Kind::Void),
    ("blockquote", Kind::Block),
    ("body", Kind::Block),
    ("br", Kind::Break),
    ("button", Kind::Dropped),
    ("canvas", Kind::Dropped),
    ("caption", Kind::Block),
    ("center", Kind::Block),
    ("col", Kind::Void),
    ("dd", Kind::Block),
    ("del", Kind::Dropped),
    ("details", Kind::Block),
    ("div", Kind::Block),
    ("dl", Kind::Block),
    ("dt", Kind::Block),
    ("embed", Kind::Void),
    ("fieldset", Kind::Block),
    ("figcaption", Kind::Block),
    ("figure", Kind::Block),
    ("footer", Kind::Dropped),
    ("form", Kind::Block),
    ("h1", Kind::Block),
    ("h2", Kind::Block),
    ("h3", Kind::Block),
    ("h4", Kind::Block),
    ("h5", Kind::Block),
    ("h6", Kind::Block),
    ("head", Kind::Dropped),
    ("header", Kind::Block),
    ("hr", Kind::Rule),
    ("html", Kind::Block),
    ("iframe", Kind::Dropped),
    ("img", Kind::Void),
    ("input", Kind::Void),
    ("legend", Kind::Block),
    ("li", Kind::Item),
    ("link", Kind::Void),
    ("main", Kind::Block),
    ("map", Kind::Dropped),
    ("menu", Kind::List { ordered: false }),
    ("meta", Kind::Void),
    ("nav", Kind::Dropped),
    ("noembed", Kind::Dropped),
    ("noscript", Kind::Dropped),
    ("object", Kind::Dropped),
    ("ol", Kind::List { ordered: true }),
    ("option", Kind::Dropped),
    ("p", Kind::Block),
    ("param", Kind::Void),
    ("pre", Kind::Written),
    ("rp", Kind::Dropped),
    ("rt", Kind::Dropped),
    ("script", Kind::Dropped),
    ("section", Kind::Block),
    ("select", Kind::Dropped),
    ("source", Kind::Void),
    ("style", Kind::Dropped),
    ("summary", Kind::Block),
    ("svg", Kind::Dropped),
    ("table", Kind::Table),
    ("td", Kind::Cell),
    ("template", Kind::Dropped),
    ("textarea", Kind::Dropped),
    ("th", Kind::Cell),
    ("title", Kind::Dropped),
    ("tr", Kind::Row),
    ("ul", Kind::List { ordered: false }),
    ("video", Kind::Dropped),
    ("wbr", Kind::Void),
    ("xml", Kind::Dropped),
];

/// The name of an element: its place among those that mean something, else a number made of its letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Name {
    Known(usize),
    Other(u64),
}

impl Name {
    pub(super) fn of(name: &[u8]) -> Self {
        match KINDS.binary_search_by(|(known, _)| known.as_bytes().cmp(name)) {
            Ok(at) => Self::Known(at),
            // Two names that fall together would only end one another.
            Err(_) => Self::Other(name.iter().fold(u64::from(name.contains(&b':')), |sum, &byte| {
                sum.wrapping_mul(0x0100_0000_01b3) ^ (u64::from(byte) << 1)
            })),
        }
    }

    pub(super) fn kind(self) -> Kind {
        match self {
            Self::Known(at) => KINDS[at].1,
            Self::Other(_) => Kind::Inline,
        }
    }

    pub(super) fn is(self, name: &str) -> bool {
        matches!(self, Self::Known(at) if KINDS[at].0 == name)
    }

    /// An element of Word's own (`<o:p/>`) or unknown: `/>` ends it. In HTML it ends nothing.
    pub(super) fn is_foreign(self) -> bool {
        matches!(self, Self::Other(_))
    }
}

/// The attributes that mean something.
#[derive(Debug, Default)]
pub(super) struct Attributes {
    values: Vec<(&'static str, String)>,
    /// Whether the value at hand belongs to one of them.
    open: bool,
}

const KNOWN: [&str; 11] =
    ["class", "colspan", "face", "hidden", "reversed", "rowspan", "start", "style", "title", "type", "value"];

impl Attributes {
    pub(super) fn name(&mut self, name: &[u8]) {
        let known = KNOWN.iter().find(|known| known.as_bytes() == name);
        // Of two alike the first counts.
        let known = known.filter(|&&known| !self.values.iter().any(|(name, _)| *name == known));
        self.open = known.is_some();
        self.values.extend(known.map(|&known| (known, String::new())));
    }

    pub(super) fn value(&mut self, value: &[u8]) {
        if let (true, Some((_, last))) = (self.open, self.values.last_mut()) {
            let value = value.get(..LONGEST_VALUE).unwrap_or(value);
            *last = String::from_utf8_lossy(value).to_ascii_lowercase();
            if matches!(self.values.last(), Some(("face" | "style" | "type", _)))
                && let Some((_, last)) = self.values.last_mut()
            {
                // The last letter of a font's name tells its capitals.
                *last = String::from_utf8_lossy(value).into_owned();
            }
        }
    }

    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.trim())
    }

    pub(super) fn number<N: std::str::FromStr>(&self, name: &str) -> Option<N> {
        self.get(name)?.parse().ok()
    }

    /// Whether the style has a property whose value begins so.
    pub(super) fn says(&self, property: &str, value: &str) -> bool {
        self.property(property).is_some_and(|told| told.to_ascii_lowercase().starts_with(value))
    }

    fn property(&self, property: &str) -> Option<&str> {
        let declarations = self.get("style")?.split(';').rev();
        declarations
            .filter_map(|one| one.split_once(':'))
            .find_map(|(name, value)| name.trim().eq_ignore_ascii_case(property).then(|| value.trim()))
    }

    pub(super) fn hidden(&self) -> bool {
        let hides = self.get("hidden").is_some_and(|value| !value.eq_ignore_ascii_case("until-found"));
        hides
            || self.says("display", "none")
            || self.says("visibility", "hidden")
            || self.says("mso-hide", "all")
            // LibreOffice writes the header and the footer of the page so.
            || self.get("title").is_some_and(|title| matches!(title, "header" | "footer"))
            // The mark of a footnote: its digit would go on the number before it.
            || self.get("class").is_some_and(|class| ["msofootnotereference", "sdfootnoteanc"].contains(&class))
    }

    pub(super) fn face(&self) -> Option<Face> {
        let font = self.get("face").or_else(|| self.property("font-family"));
        let font = font.or_else(|| self.property("mso-ascii-font-family"));
        let short = || {
            // `font: 14pt ".VnTime"`: the name stands behind the size.
            let value = self.property("font")?;
            let at = value.to_ascii_lowercase().find(".vn").or_else(|| value.to_ascii_lowercase().find("vni-"))?;
            value.get(at..)
        };
        font.or_else(short).map(Face::of)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted() {
        assert!(KINDS.is_sorted_by(|a, b| a.0 < b.0));
        assert_eq!(Name::of(b"td").kind(), Kind::Cell);
        assert_ne!(Name::of(b"o:p"), Name::of(b"span"));
    }
}
