//! Automatic numbering (đánh số tự động): the label that Word shows before a paragraph and does not store.

use std::collections::{BTreeMap, BTreeSet};

use super::styles::Styles;
use crate::file::FileError;
use crate::file::markup::{Mark, Markup, Tag};

/// Word has nine levels.
const LEVELS: usize = 9;
/// Letters are doubled beyond `z`; a list that goes on so far is counted in digits.
const LONGEST_LETTERS: u32 = 26 * 8;

/// How a level counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Count {
    #[default]
    Decimal,
    /// `01`, `02`.
    TwoDigits,
    Roman {
        capital: bool,
    },
    Letters {
        capital: bool,
    },
    Bullet,
    /// Shows nothing.
    None,
}

/// A level of a numbering.
#[derive(Clone, Debug)]
struct Level {
    start: u32,
    count: Count,
    /// `%1.%2.`
    text: String,
    /// The level above that starts this one anew; 0 for none. Without it each level above does.
    restart: Option<usize>,
    /// All numbers in digits.
    legal: bool,
    /// The style of paragraphs that stand on this level.
    style: Option<String>,
}

impl Default for Level {
    fn default() -> Self {
        Self { start: 1, count: Count::Decimal, text: String::new(), restart: None, legal: false, style: None }
    }
}

#[derive(Clone, Debug, Default)]
struct Abstract {
    levels: Vec<Level>,
    /// The style that has the levels instead.
    link: Option<String>,
}

#[derive(Debug, Default)]
struct Instance {
    of: String,
    /// Where a level starts in this instance.
    starts: BTreeMap<usize, u32>,
    /// Levels of its own.
    levels: BTreeMap<usize, Level>,
}

/// Where the counting of a list stands.
#[derive(Debug, Default)]
struct Tally {
    now: [Option<u32>; LEVELS],
}

/// The numberings of a document and how far each has counted.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    kinds: BTreeMap<String, Abstract>,
    instances: BTreeMap<String, Instance>,
    tallies: BTreeMap<String, Tally>,
    /// Instances whose own starts were used.
    begun: BTreeSet<String>,
}

impl Numbering {
    pub(super) fn read(text: &str) -> Result<Self, FileError> {
        let mut all = Self::default();
        let mut markup = Markup::new(text);
        let mut path: Vec<String> = Vec::new();
        let mut kind: Option<(String, Abstract)> = None;
        let mut instance: Option<(String, Instance)> = None;
        let mut at = 0;
        while let Some(mark) = markup.next()? {
            match mark {
                Mark::Open(tag) => {
                    match tag.name() {
                        "rPr" | "pPr" | "numPicBullet" => {
                            markup.skip()?;
                            continue;
                        }
                        "abstractNum" => kind = Some((tag.id("abstractNumId"), Abstract::default())),
                        "num" => instance = Some((tag.id("numId"), Instance::default())),
                        "abstractNumId" => {
                            if let Some((_, instance)) = &mut instance {
                                instance.of = tag.id("val");
                            }
                        }
                        "numStyleLink" => {
                            if let Some((_, kind)) = &mut kind {
                                kind.link = Some(tag.id("val"));
                            }
                        }
                        "lvl" | "lvlOverride" => at = tag.number("ilvl").unwrap_or(0).min(LEVELS - 1),
                        "startOverride" => {
                            if let (Some((_, instance)), Some(start)) = (&mut instance, tag.number("val")) {
                                instance.starts.insert(at, start);
                            }
                        }
                        _ => {}
                    }
                    if path.iter().any(|name| name == "lvl") || tag.name() == "lvl" {
                        let level = match (&mut instance, &mut kind) {
                            (Some((_, instance)), _) => Some(instance.levels.entry(at).or_default()),
                            (None, Some((_, kind))) => {
                                if kind.levels.len() <= at {
                                    kind.levels.resize_with(at + 1, Level::default);
                                }
                                kind.levels.get_mut(at)
                            }
                            _ => None,
                        };
                        level.into_iter().for_each(|level| learn(level, &tag));
                    }
                    path.push(tag.name().to_owned());
                }
                Mark::Close => match path.pop().as_deref() {
                    Some("abstractNum") => all.kinds.extend(kind.take()),
                    Some("num") => all.instances.extend(instance.take()),
                    _ => {}
                },
                Mark::Text(_) => {}
            }
        }
        Ok(all)
    }

    /// The level at which a style stands in a numbering.
    pub(super) fn level_of(&self, list: &str, style: &str) -> Option<usize> {
        let kind = self.kinds.get(&self.instances.get(list)?.of)?;
        kind.levels.iter().position(|level| level.style.as_deref() == Some(style))
    }

    /// Counts a paragraph and gives its label; `None` where the paragraph shows none.
    pub(super) fn label(&mut self, list: &str, level: usize, styles: &Styles) -> Option<String> {
        let level = level.min(LEVELS - 1);
        let instance = self.instances.get(list)?;
        let mut of = &instance.of;
        let mut kind = self.kinds.get(of)?;
        if let Some(linked) = kind.link.as_deref().and_then(|style| styles.look(style).list)
            && let Some(other) = self.instances.get(&linked)
        {
            of = &other.of;
            kind = self.kinds.get(of)?;
        }
        let empty = Level::default();
        let levels: [&Level; LEVELS] =
            std::array::from_fn(|at| instance.levels.get(&at).or_else(|| kind.levels.get(at)).unwrap_or(&empty));
        let tally = self.tallies.entry(of.clone()).or_default();
        if !instance.starts.is_empty() && self.begun.insert(list.to_owned()) {
            for &at in instance.starts.keys() {
                tally.now.iter_mut().skip(at).for_each(|now| *now = None);
            }
        }
        let start = |at: usize| instance.starts.get(&at).copied().unwrap_or(levels[at].start);
        tally.now[level] = Some(tally.now[level].map_or(start(level), |now| now.saturating_add(1)));
        for (below, now) in tally.now.iter_mut().enumerate().skip(level + 1) {
            // Restart 0 counts on for ever; restart n only after level n.
            if levels[below].restart.is_none_or(|after| after > level) {
                *now = None;
            }
        }
        let own = levels[level];
        match own.count {
            Count::None => return None,
            Count::Bullet => return Some(bullet(&own.text)),
            _ => {}
        }
        let mut label = String::new();
        let mut characters = own.text.chars().peekable();
        while let Some(c) = characters.next() {
            match characters.peek().and_then(|digit| digit.to_digit(10)).filter(|_| c == '%') {
                Some(digit @ 1..=9) => {
                    characters.next();
                    let at = digit as usize - 1;
                    let number = tally.now[at].unwrap_or_else(|| start(at));
                    label.push_str(&written(if own.legal { Count::Decimal } else { levels[at].count }, number));
                }
                _ => label.push(c),
            }
        }
        Some(label.trim().to_owned()).filter(|label| !label.is_empty())
    }
}

fn learn(level: &mut Level, tag: &Tag<'_>) {
    match tag.name() {
        "start" => level.start = tag.number("val").unwrap_or(1),
        "numFmt" => {
            level.count = match tag.value().as_deref() {
                Some("bullet") => Count::Bullet,
                Some("none") => Count::None,
                Some("upperRoman") => Count::Roman { capital: true },
                Some("lowerRoman") => Count::Roman { capital: false },
                Some("upperLetter") => Count::Letters { capital: true },
                Some("lowerLetter") => Count::Letters { capital: false },
                Some("decimalZero") => Count::TwoDigits,
                _ => Count::Decimal,
            }
        }
        "lvlText" => level.text = tag.id("val"),
        "lvlRestart" => level.restart = tag.number("val"),
        "isLgl" => level.legal = tag.is_on(),
        "pStyle" => level.style = Some(tag.id("val")),
        _ => {}
    }
}

/// A bullet as text has it: symbol fonts keep theirs where Unicode has no letters.
fn bullet(text: &str) -> String {
    match text.chars().next() {
        Some('-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{F02D}' | '\u{F0BE}') => "-".into(),
        Some('+' | '\u{F02B}') => "+".into(),
        Some('*' | '\u{F02A}') => "*".into(),
        _ => "•".into(),
    }
}

/// A number as a level writes it.
pub(in crate::file) fn letters(number: u32, capital: bool) -> String {
    written(Count::Letters { capital }, number)
}

/// A number in Roman digits.
pub(in crate::file) fn roman(number: u32, capital: bool) -> String {
    written(Count::Roman { capital }, number)
}

fn written(count: Count, number: u32) -> String {
    match count {
        Count::TwoDigits => format!("{number:02}"),
        Count::Letters { capital } if (1..=LONGEST_LETTERS).contains(&number) => {
            let letter = char::from(if capital { b'A' } else { b'a' } + ((number - 1) % 26) as u8);
            String::from(letter).repeat((number - 1) as usize / 26 + 1)
        }
        Count::Roman { capital } if (1..4000).contains(&number) => {
            const DIGITS: [(u32, &str); 13] = [
                (1000, "M"),
                (900, "CM"),
                (500, "D"),
                (400, "CD"),
                (100, "C"),
                (90, "XC"),
                (50, "L"),
                (40, "XL"),
                (10, "X"),
                (9, "IX"),
                (5, "V"),
                (4, "IV"),
                (1, "I"),
            ];
            let (mut rest, mut text) = (number, String::new());
            for (value, digits) in DIGITS {
                while rest >= value {
                    text.push_str(digits);
                    rest -= value;
                }
            }
            if capital { text } else { text.to_lowercase() }
        }
        Count::None | Count::Bullet => String::new(),
        _ => number.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_as_word_writes_them() {
        let roman = |number| written(Count::Roman { capital: true }, number);
        assert_eq!([1, 4, 9, 14, 40, 1994].map(roman), ["I", "IV", "IX", "XIV", "XL", "MCMXCIV"]);
        let letters = |number| written(Count::Letters { capital: false }, number);
        assert_eq!([1, 26, 27, 53].map(letters), ["a", "z", "aa", "aaa"]);
        assert_eq!(written(Count::TwoDigits, 7), "07");
        assert_eq!(written(Count::Roman { capital: false }, 4000), "4000");
    }

    #[test]
    fn levels_count_and_start_anew() {
        let text = r#"<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0">
            <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2."/></w:lvl>
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl>
            <w:lvl w:ilvl="3"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlRestart w:val="0"/><w:lvlText w:val="%4)"/></w:lvl>
            </w:abstractNum>
            <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
            <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
            </w:numbering>"#;
        let mut all = Numbering::read(text).unwrap_or_default();
        let styles = Styles::default();
        let mut check = |list: &str, level, want: Option<&str>| {
            assert_eq!(all.label(list, level, &styles).as_deref(), want);
        };
        check("1", 0, Some("I."));
        check("1", 1, Some("1.1."));
        check("1", 3, Some("a)"));
        check("1", 1, Some("1.2."));
        check("1", 2, Some("-"));
        check("1", 0, Some("II."));
        check("1", 1, Some("2.1."));
        check("1", 3, Some("b)"));
        check("2", 0, Some("V."));
        check("2", 0, Some("VI."));
        check("9", 0, None);
    }
}
