//! A text with its passages judged and converted.

use std::ops::Range;

use super::judge::{Evidence, belongs, is_sign};
use super::{Legacy, code, double};
use crate::file::draft::Face;
use crate::file::letter::capital;
use crate::file::map::Map;
use crate::file::{Encoding, Passage};

/// How many lines of a passage are shown as they were and as they are now.
const SHOWN_LINES: usize = 2;
/// The longest of them, in characters.
const LONGEST_SHOWN: usize = 240;

/// What fonts say: a passage of one line in one kind of font is judged as one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Plain,
    Font(Legacy),
}

impl Class {
    fn of(face: Face) -> Self {
        match face {
            Face::Plain => Self::Plain,
            Face::Tcvn3 | Face::Tcvn3Capitals => Self::Font(Legacy::Tcvn3),
            Face::Vni => Self::Font(Legacy::Vni),
        }
    }
}

/// A part of a line in fonts of one class.
struct Part {
    class: Class,
    verdict: Verdict,
    first: Evidence,
    second: Evidence,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    /// Nothing in it could be of an old encoding.
    Silent,
    /// Unicode.
    Keep,
    /// Says nothing of itself: as those around it.
    Open,
    /// Of this encoding, if another passage is.
    Likely(Legacy),
    Sure(Legacy),
}

/// Converts what was typed in an old encoding. `eight_bit` says that the bytes were no Unicode, so that an old encoding
/// is to be expected. Gives the new text, a map back to `text`, and the passages that were converted.
pub(in crate::file) fn convert(
    text: &str,
    faces: &[(usize, Face)],
    wish: Encoding,
    eight_bit: bool,
) -> (String, Map, Vec<Passage>) {
    if wish == Encoding::Unicode {
        return (text.to_owned(), Map::default(), Vec::new());
    }
    let runs = runs(text, faces);
    let mut parts = match wish {
        Encoding::Tcvn3 => forced(text, &runs, Legacy::Tcvn3),
        Encoding::Vni => forced(text, &runs, Legacy::Vni),
        _ => judged(text, &runs),
    };
    settle(&mut parts, eight_bit);
    write(text, &runs, &parts, wish == Encoding::Auto)
}

/// A run of one face within one line: its bytes, its line, and the number of its part.
struct Run {
    range: Range<usize>,
    face: Face,
    line: usize,
    part: usize,
}

/// The runs of all lines, each with its line feed, and which part each belongs to.
fn runs(text: &str, faces: &[(usize, Face)]) -> Vec<Run> {
    let mut runs = Vec::new();
    let (mut rest, mut face, mut start, mut parts) = (faces, Face::Plain, 0, 0);
    for (line, content) in text.split_inclusive('\n').enumerate() {
        let end = start + content.len();
        // A line has parts of at most three classes.
        let mut own: Vec<(Class, usize)> = Vec::new();
        while start < end {
            while let [(at, next), behind @ ..] = rest
                && *at <= start
            {
                face = *next;
                rest = behind;
            }
            let stop = rest.first().map_or(end, |&(at, _)| at.min(end));
            let class = Class::of(face);
            let part = match own.iter().find(|(known, _)| *known == class) {
                Some(&(_, part)) => part,
                None => {
                    own.push((class, parts));
                    parts += 1;
                    parts - 1
                }
            };
            runs.push(Run { range: start..stop, face, line, part });
            start = stop;
        }
    }
    runs
}

/// Every part as the caller says, but for those with letters that only Unicode has.
fn forced(text: &str, runs: &[Run], encoding: Legacy) -> Vec<Part> {
    collect(text, runs, |content, part| {
        if is_unicode(content) {
            part.verdict = Verdict::Keep;
        } else if part.verdict == Verdict::Silent && content.chars().any(|c| code(c).is_some()) {
            part.verdict = Verdict::Sure(encoding);
        }
    })
}

fn judged(text: &str, runs: &[Run]) -> Vec<Part> {
    let mut parts = collect(text, runs, |content, part| {
        if !content.chars().any(|c| code(c).is_some_and(|code| code > '\u{A0}')) {
            // Plain words still tell what language the rest is in.
            if is_unicode(content) {
                part.verdict = Verdict::Keep;
            }
            part.first.read(content, Legacy::Tcvn3);
            part.second.read(content, Legacy::Vni);
            return;
        }
        if is_unicode(content) {
            part.verdict = Verdict::Keep;
            return;
        }
        if part.verdict == Verdict::Silent {
            part.verdict = Verdict::Open;
        }
        part.first.read(content, Legacy::Tcvn3);
        part.second.read(content, Legacy::Vni);
    });
    for part in &mut parts {
        if part.verdict == Verdict::Open {
            part.verdict = verdict(part);
        }
    }
    parts
}

fn collect(text: &str, runs: &[Run], mut look: impl FnMut(&str, &mut Part)) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for run in runs {
        let class = Class::of(run.face);
        if parts.len() <= run.part {
            let (first, second) = (Evidence::default(), Evidence::default());
            parts.push(Part { class, verdict: Verdict::Silent, first, second });
        }
        if let (Some(part), Some(content)) = (parts.get_mut(run.part), text.get(run.range.clone())) {
            look(content, part);
        }
    }
    parts
}

/// Letters that no old encoding is shown with.
fn is_unicode(content: &str) -> bool {
    content.chars().any(|c| c > '\u{FF}' && c.is_alphabetic() && code(c).is_none() && c != 'ƒ')
}

/// What the letters of one part say, and its font.
fn verdict(part: &Part) -> Verdict {
    let evidence = |encoding| if encoding == Legacy::Vni { &part.second } else { &part.first };
    if let Class::Font(encoding) = part.class {
        let own = evidence(encoding);
        return if own.bad <= own.good + own.open { Verdict::Sure(encoding) } else { Verdict::Keep };
    }
    let better = if part.second.good > part.first.good { Legacy::Vni } else { Legacy::Tcvn3 };
    let best = evidence(better);
    if best.is_sure() {
        Verdict::Sure(better)
    } else if best.is_likely() {
        Verdict::Likely(better)
    } else if best.good == 0
        && (part.first.bad == 0 && part.first.open > 0 || part.second.bad == 0 && part.second.open > 0)
    {
        Verdict::Open
    } else {
        Verdict::Keep
    }
}

/// Decides what was left open by the rest of the document.
fn settle(parts: &mut [Part], eight_bit: bool) {
    for encoding in [Legacy::Tcvn3, Legacy::Vni] {
        let sure = parts.iter().any(|part| part.verdict == Verdict::Sure(encoding));
        let mut all = Evidence::default();
        for part in parts.iter() {
            all.add(if encoding == Legacy::Vni { &part.second } else { &part.first });
        }
        let unicode = parts.iter().any(|part| part.verdict == Verdict::Keep);
        if sure || !unicode && all.is_sure() || eight_bit && all.is_likely() {
            for part in parts.iter_mut().filter(|part| part.verdict == Verdict::Likely(encoding)) {
                part.verdict = Verdict::Sure(encoding);
            }
        }
    }
    // A passage that says nothing goes with those before and behind it, when they agree.
    let decided = |verdict: Verdict| !matches!(verdict, Verdict::Silent | Verdict::Open);
    let mut behind: Vec<Option<Verdict>> = vec![None; parts.len()];
    let mut next = None;
    for (at, part) in parts.iter().enumerate().rev() {
        behind[at] = next;
        if decided(part.verdict) {
            next = Some(part.verdict);
        }
    }
    let mut before: Option<Verdict> = None;
    for (part, behind) in parts.iter_mut().zip(behind) {
        if part.verdict == Verdict::Open
            && let around @ Some(verdict) = before.or(behind)
            && (behind.is_none() || behind == around)
        {
            part.verdict = verdict;
        }
        if decided(part.verdict) {
            before = Some(part.verdict);
        }
    }
}

/// The text as it is meant.
fn write(text: &str, runs: &[Run], parts: &[Part], undo: bool) -> (String, Map, Vec<Passage>) {
    let mut out = Writer::default();
    let mut at = 0;
    while let Some(first) = runs.get(at) {
        let count = runs[at..].iter().take_while(|run| run.line == first.line).count();
        let line = &runs[at..at + count];
        at += count;
        let sure = |run: &Run| match parts.get(run.part).map(|part| part.verdict) {
            Some(Verdict::Sure(encoding)) => Some(encoding),
            _ => None,
        };
        let whole = first.range.start..line.last().map_or(first.range.end, |run| run.range.end);
        let content = text.get(whole.clone()).unwrap_or_default();
        let begin = out.text.len();
        let mut used = None;
        if undo
            && line.iter().all(|run| sure(run).is_none())
            && let Some(meant) = double::undone(content)
        {
            meant.into_iter().for_each(|(c, bytes)| out.put(c, bytes));
            used = Some(Legacy::DoubleUtf8);
        } else {
            for run in line {
                let content = text.get(run.range.clone()).unwrap_or_default();
                match sure(run) {
                    Some(encoding) => {
                        used = used.or(Some(encoding).filter(|_| content.chars().any(|c| code(c).is_some())));
                        out.read(content, encoding, run.face == Face::Tcvn3Capitals);
                    }
                    None => out.keep(content),
                }
            }
        }
        let changed = out.text.get(begin..).is_some_and(|now| now != content);
        if let Some(encoding) = used.filter(|_| changed) {
            out.tell(encoding, first.line, whole, content, begin);
        }
    }
    (out.text, out.map, out.passages)
}

#[derive(Default)]
struct Writer {
    text: String,
    /// How many bytes of the source are behind.
    read: usize,
    map: Map,
    passages: Vec<Passage>,
    /// The last line that was converted.
    last: Option<usize>,
}

impl Writer {
    fn put(&mut self, c: char, bytes: usize) {
        self.text.push(c);
        self.read += bytes;
        // Two letters of VNI may take as many bytes as the one they stand for, and more units of UTF-16.
        if c.len_utf8() != bytes || bytes > 2 {
            self.map.step(self.text.len(), self.read);
        }
    }

    fn keep(&mut self, content: &str) {
        self.text.push_str(content);
        self.read += content.len();
    }

    fn read(&mut self, content: &str, encoding: Legacy, capitals: bool) {
        let begin = self.text.len();
        let (mut rest, mut before) = (content, None);
        while let Some(c) = rest.chars().next() {
            let found = encoding.next(rest).filter(|&(_, bytes)| {
                // A sign that stands alone is one: a bullet, a closing quote. The letter đ may stand alone.
                let next = rest.get(bytes..).and_then(|rest| rest.chars().next());
                let joined = before.is_some_and(belongs) && c != '»' || next.is_some_and(belongs);
                !is_sign(c) || matches!(c, '®' | '§') || joined
            });
            let (letter, bytes) = found.unwrap_or((c, c.len_utf8()));
            self.put(if capitals { capital(letter) } else { letter }, bytes);
            before = Some(c);
            rest = rest.get(bytes..).unwrap_or_default();
        }
        if encoding == Legacy::Tcvn3 && !capitals {
            self.raise(begin);
        }
    }

    /// Words whose capitals had to be typed small (`§¶NG`) get them back. Letters and their capitals are of one length.
    fn raise(&mut self, begin: usize) {
        let Some(text) = self.text.get(begin..) else { return };
        let is_small = |text: &str| text.bytes().any(|byte| byte.is_ascii_lowercase());
        let capitals = |text: &str| text.chars().filter(|c| c.is_uppercase()).count();
        // A line of capitals raises its shortest words too, which alone could begin a sentence: `Vô` in `NHIÖM Vô`.
        let line = !is_small(text) && capitals(text) > 3;
        let raised: String = text
            .split_inclusive(|c: char| !c.is_alphabetic())
            .map(|word| {
                let raises = !is_small(word) && (line || capitals(word) > 1);
                if raises { word.chars().map(capital).collect() } else { word.to_owned() }
            })
            .collect();
        if raised.len() == text.len() {
            self.text.truncate(begin);
            self.text.push_str(&raised);
        }
    }

    /// Notes that a line was converted; lines that follow one another are one passage.
    fn tell(&mut self, encoding: Legacy, line: usize, source: Range<usize>, content: &str, begin: usize) {
        let text = begin..self.text.len();
        let now = self.text.get(text.clone()).unwrap_or_default();
        let shown = |line: &str| -> String { line.trim_end().chars().take(LONGEST_SHOWN).collect() };
        let goes_on = self.last.is_some_and(|last| last + 1 == line);
        self.last = Some(line);
        match self.passages.last_mut().filter(|passage| goes_on && passage.encoding == encoding) {
            Some(passage) => {
                passage.source.end = source.end;
                passage.text.end = text.end;
                passage.lines += 1;
                if passage.before.len() < SHOWN_LINES {
                    passage.before.push(shown(content));
                    passage.after.push(shown(now));
                }
            }
            None => {
                let (before, after) = (vec![shown(content)], vec![shown(now)]);
                self.passages.push(Passage { encoding, source, text, lines: 1, before, after });
            }
        }
    }
}
