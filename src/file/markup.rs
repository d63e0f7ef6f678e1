//! XML as a stream of marks, within bounds; entities are never expanded beyond those that XML itself has.

use std::borrow::Cow;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::FileError;

/// No document nests deeper; each text box, table and field takes some ten levels.
const DEEPEST: usize = 400;

/// Word's own names have some ten letters.
const LONGEST_ID: usize = 128;

/// A piece of markup. Names come without their prefix.
pub(super) enum Mark<'a> {
    /// An element begins.
    Open(Tag<'a>),
    /// The innermost element ends; each that began ends, also one that is empty.
    Close,
    /// Characters.
    Text(Cow<'a, str>),
}

/// The beginning of an element.
pub(super) struct Tag<'a>(BytesStart<'a>);

impl Tag<'_> {
    /// Its name.
    pub(super) fn name(&self) -> &str {
        self.0.local_name().into_inner()
    }

    /// The value of an attribute.
    pub(super) fn get(&self, name: &str) -> Option<Cow<'_, str>> {
        // Each attribute is looked at once: the check for doubles would be quadratic.
        let mut all = self.0.attributes();
        let found = all.with_checks(false).flatten().find(|one| one.key.local_name().into_inner() == name)?;
        Some(match found.normalized_value(XmlVersion::Implicit1_0) {
            Ok(value) => Cow::Owned(value.into_owned()),
            Err(_) => Cow::Owned(found.value.into_owned()),
        })
    }

    /// The attribute `val`.
    pub(super) fn value(&self) -> Option<Cow<'_, str>> {
        self.get("val")
    }

    /// A name in an attribute by which parts of the document refer to one another; one that is too long for a name is
    /// none, so that nothing is copied again and again.
    pub(super) fn id(&self, name: &str) -> String {
        self.get(name).filter(|value| value.len() <= LONGEST_ID).unwrap_or_default().into_owned()
    }

    /// What a switch says: on, unless it says otherwise.
    pub(super) fn is_on(&self) -> bool {
        !self.value().is_some_and(|value| matches!(&*value, "0" | "false" | "off" | "none"))
    }

    /// A number in an attribute.
    pub(super) fn number<N: std::str::FromStr>(&self, name: &str) -> Option<N> {
        self.get(name)?.trim().parse().ok()
    }
}

/// The marks of a part, in order.
pub(super) struct Markup<'a> {
    reader: Reader<&'a [u8]>,
    depth: usize,
}

impl<'a> Markup<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let mut reader = Reader::from_str(text.trim_start_matches('\u{FEFF}'));
        reader.config_mut().expand_empty_elements = true;
        reader.config_mut().allow_dangling_amp = true;
        Self { reader, depth: 0 }
    }

    /// The next mark; `None` behind the last.
    pub(super) fn next(&mut self) -> Result<Option<Mark<'a>>, FileError> {
        loop {
            return Ok(Some(match self.reader.read_event().map_err(|_| FileError::Broken)? {
                Event::Start(tag) => {
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        return Err(FileError::Excessive);
                    }
                    Mark::Open(Tag(tag))
                }
                Event::End(_) => {
                    self.depth -= 1;
                    Mark::Close
                }
                Event::Text(text) => Mark::Text(text.into_inner()),
                Event::CData(text) => Mark::Text(text.into_inner()),
                Event::GeneralRef(name) => match entity(&name) {
                    Some(c) => Mark::Text(Cow::Owned(c.to_string())),
                    None => continue,
                },
                // A file that was cut off ends within an element.
                Event::Eof if self.depth > 0 => return Err(FileError::Broken),
                Event::Eof => return Ok(None),
                _ => continue,
            }));
        }
    }

    /// Passes over the element that has just begun, with all that is in it.
    pub(super) fn skip(&mut self) -> Result<(), FileError> {
        let outside = self.depth - 1;
        while self.depth > outside {
            if self.next()?.is_none() {
                return Err(FileError::Broken);
            }
        }
        Ok(())
    }
}

fn entity(name: &quick_xml::events::BytesRef<'_>) -> Option<char> {
    if let Ok(Some(c)) = name.resolve_char_ref() {
        return Some(c);
    }
    Some(match name.borrow().into_inner().as_ref() {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}
