//! Names and attributes of XML elements, and text that may stand in XML.

use quick_xml::XmlVersion;
use quick_xml::events::BytesStart;

/// The name without its prefix.
pub(super) fn local<'e>(element: &'e BytesStart<'_>) -> &'e str {
    let name = element.name().0;
    name.rsplit_once(':').map_or(name, |(_, local)| local)
}

/// The prefix with its colon, or nothing.
pub(super) fn prefix(element: &BytesStart<'_>) -> String {
    element.name().0.rsplit_once(':').map_or_else(String::new, |(prefix, _)| format!("{prefix}:"))
}

/// The value of an attribute, by its name without a prefix.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.attributes().flatten().find(|one| {
        let key = one.key.0;
        // A declaration of a prefix (`xmlns:r`) is no attribute, whatever the prefix is called.
        key == name || key.split_once(':').is_some_and(|(prefix, local)| prefix != "xmlns" && local == name)
    })?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}

/// Text as XML has it: without the control characters that no XML may hold.
pub(super) fn escaped(text: &str) -> String {
    let kept: String = text
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .filter(|c| !matches!(c, '\u{FFFE}' | '\u{FFFF}'))
        .collect();
    quick_xml::escape::escape(kept.as_str()).into_owned()
}
