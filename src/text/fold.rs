//! The folded copy of a text and the map back to its source.

use super::Span;
use super::case::{is_letter, lower};
use super::letter::{Replacement, replacement, tone_moved};
use super::normal::{Composer, is_mark};
use std::cell::Cell;

/// A folded copy of a source text.
///
/// Offsets into the copy are byte offsets (`u32`, since a text is bounded to 4 GiB by its doors).
#[derive(Debug, Default)]
pub struct Folded<'s> {
    source: &'s str,
    text: String,
    /// Where the distance between copy and source changes, ascending and without repetition of a place in the copy.
    turns: Vec<Turn>,
    /// The place behind the turn that was asked last: most places are asked near the one before.
    near: Cell<usize>,
}

/// A place in the copy behind which the source runs on at another distance than before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Turn {
    /// Offset in the copy.
    copy: u32,
    /// Where the source of the character before this place ends.
    before: u32,
    /// Where the source of the character behind this place starts; characters that vanish lie between the two.
    behind: u32,
}

impl<'s> Folded<'s> {
    /// Folds `source`: NFC, lower case, old tone placement made new (`hoà` → `hòa`, `uỷ` → `ủy`), no-break and
    /// other blanks to one space each (tabs and line feeds stay; CR LF becomes LF), dashes to `-`, quotes to `"` or `'`,
    /// `Ð`/`ð` to `đ`; invisible characters vanish. Runs of spaces are kept as they are.
    pub fn new(source: &'s str) -> Self {
        let mut folder = Folder { source, copy: String::with_capacity(source.len()), ..Folder::default() };
        folder.run();
        folder.finish()
    }

    /// The folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The source text.
    pub fn source(&self) -> &'s str {
        self.source
    }

    /// The span in the source of a range of the copy. Its ends always lie on character boundaries of the source.
    pub fn span(&self, start: u32, end: u32) -> Span {
        let after = self.turns_until(start);
        let first = self.turns.get(after.wrapping_sub(1)).copied().unwrap_or_default();
        let from = self.floor(first.behind + (start - first.copy));
        // Most spans are short.
        let behind = self.turns.get(after..).unwrap_or_default();
        let next = match behind {
            [turn, ..] if turn.copy < end => after + behind.partition_point(|turn| turn.copy < end),
            _ if start < end => after,
            _ => self.turns.partition_point(|turn| turn.copy < end),
        };
        let to = match self.turns.get(next) {
            Some(turn) if turn.copy == end => turn.before,
            _ => {
                let last = self.turns.get(next.wrapping_sub(1)).copied().unwrap_or_default();
                last.behind + end.saturating_sub(last.copy)
            }
        };
        Span::new(from, self.floor(to).max(from))
    }

    /// How many turns stand at or before a place of the copy.
    fn turns_until(&self, start: u32) -> usize {
        let begins = |at: usize| self.turns.get(at).is_some_and(|turn| turn.copy <= start);
        let near = self.near.get();
        let found = (near..near + 8).find(|&at| (at == 0 || begins(at - 1)) && !begins(at));
        let found = found.unwrap_or_else(|| self.turns.partition_point(|turn| turn.copy <= start));
        self.near.set(found);
        found
    }

    /// A reader of the source for places of the copy asked in nearly ascending order, each in constant time.
    pub(crate) fn walk(&self) -> Walk<'_> {
        Walk { folded: self, turn: 0 }
    }

    fn floor(&self, offset: u32) -> usize {
        let mut offset = (offset as usize).min(self.source.len());
        while !self.source.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    }
}

/// Reads the source of nearly ascending places of the copy.
pub(crate) struct Walk<'f> {
    folded: &'f Folded<'f>,
    turn: usize,
}

impl<'f> Walk<'f> {
    /// The first byte of the source at the place `start` of the copy.
    pub(crate) fn byte(&mut self, start: u32) -> Option<u8> {
        let from = self.place(start) as usize;
        self.folded.source.as_bytes().get(from).copied()
    }

    /// The source from the place `start` of the copy on, at most as long as the rest of the text.
    pub(crate) fn from(&mut self, start: u32) -> &'f str {
        let from = self.folded.floor(self.place(start));
        self.folded.source.get(from..).unwrap_or_default()
    }

    fn place(&mut self, start: u32) -> u32 {
        let turns = &self.folded.turns;
        while turns.get(self.turn).is_some_and(|turn| turn.copy <= start) {
            self.turn += 1;
        }
        // A reader that looked a few words ahead comes back.
        while self.turn > 0 && turns.get(self.turn - 1).is_some_and(|turn| turn.copy > start) {
            self.turn -= 1;
        }
        let turn = turns.get(self.turn.wrapping_sub(1)).copied().unwrap_or_default();
        turn.behind + (start - turn.copy)
    }
}

/// The state of one folding.
#[derive(Default)]
struct Folder<'s> {
    source: &'s str,
    copy: String,
    turns: Vec<Turn>,
    /// The last turn, or the beginning.
    turn: Turn,
    /// Where the source of the last character of the copy ends.
    end: u32,
    /// A toned last letter whose tone may have to move to the letter before it.
    toned: Option<Toned>,
    composer: Composer,
}

/// `oà`, `oè`, `uỳ` at the end of the copy, waiting for what follows: only in an open syllable does the tone move.
#[derive(Clone, Copy)]
struct Toned {
    /// Offset of the `o` or `u` in the copy.
    copy: usize,
    /// The source of the toned letter.
    start: u32,
    end: u32,
}

impl<'s> Folder<'s> {
    fn run(&mut self) {
        let bytes = self.source.as_bytes();
        let mut at = 0;
        while at < bytes.len() {
            at = self.copy_plain(bytes, at);
            if at < bytes.len() {
                at = self.copy_one(at);
            }
        }
        self.settle();
    }

    /// Copies ASCII and precomposed Vietnamese letters, whose folding is as long as their source, as far as they go.
    fn copy_plain(&mut self, bytes: &[u8], from: usize) -> usize {
        let mut at = from;
        self.align(from as u32);
        loop {
            if self.toned.is_none() {
                let last = self.copy.as_bytes().last().copied();
                let same = at + length_of_same(bytes, at, last.unwrap_or(0));
                self.copy.push_str(self.source.get(at..same).unwrap_or_default());
                at = same;
                self.end = at as u32;
            }
            let Some(&byte) = bytes.get(at) else { return at };
            if byte < 0x80 {
                if self.toned.is_some() {
                    if byte.is_ascii_alphabetic() {
                        self.toned = None;
                    } else {
                        self.settle();
                        self.align(at as u32);
                    }
                }
                if (0x0b..=0x0d).contains(&byte) {
                    return at;
                }
                self.copy.push(char::from(byte.to_ascii_lowercase()));
                at += 1;
                self.end = at as u32;
                continue;
            }
            let Some(c) = self.source.get(at..).and_then(|rest| rest.chars().next()) else { return at };
            let folded = match c {
                'Ð' | 'ð' => 'đ',
                // Broken fonts print `ƣ` for `ư`.
                'Ƣ' | 'ƣ' => 'ư',
                '×' | '÷' => return at,
                '\u{c0}'..='\u{ff}'
                | '\u{1ea0}'..='\u{1ef9}'
                | 'Ă'
                | 'ă'
                | 'Đ'
                | 'đ'
                | 'Ĩ'
                | 'ĩ'
                | 'Ũ'
                | 'ũ'
                | 'Ơ'
                | 'ơ'
                | 'Ư'
                | 'ư' => lower(c),
                '\u{300}'..='\u{37f}' => {
                    // A combining mark: the letter before it goes back and is composed with it.
                    let letter = if at > from { self.copy.pop() } else { None };
                    at -= letter.map_or(0, char::len_utf8);
                    self.end = at as u32;
                    self.toned = None;
                    return at;
                }
                _ => return at,
            };
            self.toned = None;
            self.copy.push(folded);
            let (start, length) = (at, c.len_utf8());
            at += length;
            self.end = at as u32;
            self.watch_tone(length, start as u32);
        }
    }

    /// Copies what [`Self::copy_plain`] stopped at and gives the place behind it.
    fn copy_one(&mut self, at: usize) -> usize {
        let bytes = self.source.as_bytes();
        let Some(c) = self.source.get(at..).and_then(|rest| rest.chars().next()) else { return self.source.len() };
        let mut end = at + c.len_utf8();
        let combined = matches!(bytes.get(end), Some(0xcc | 0xcd));
        if combined || !is_composed(bytes, at) {
            while end < bytes.len() && !is_composed(bytes, end) {
                end += 1;
            }
            self.compose(at, end);
            return end;
        }
        if c == '\r' && bytes.get(end) == Some(&b'\n') {
            end += 1;
        }
        self.push(c, at as u32, end as u32);
        end
    }

    /// Copies a stretch that may not be in NFC: each character with its marks, one by one where they stay as they are.
    fn compose(&mut self, start: usize, end: usize) {
        let Some(stretch) = self.source.get(start..end) else { return };
        let mut composer = std::mem::take(&mut self.composer);
        let mut from = 0;
        while let Some(cluster) = stretch.get(from..).filter(|rest| !rest.is_empty()) {
            let behind = cluster.char_indices().skip(1).find(|&(_, c)| !is_mark(c));
            let length = behind.map_or(cluster.len(), |(at, _)| at);
            let cluster = cluster.get(..length).unwrap_or(cluster);
            let composed = composer.compose(cluster);
            if composed.iter().copied().eq(cluster.chars()) {
                for (at, c) in cluster.char_indices() {
                    let at = start + from + at;
                    self.push(c, at as u32, (at + c.len_utf8()) as u32);
                }
            } else {
                self.push_cluster(composed.iter().copied(), (start + from) as u32, (start + from + length) as u32);
            }
            from += length;
        }
        self.composer = composer;
    }

    /// Several characters with one source: the first holds it, the others stand empty at its end.
    fn push_cluster(&mut self, characters: impl Iterator<Item = char>, start: u32, end: u32) {
        let mut from = start;
        for c in characters {
            self.push(c, from, end);
            from = end;
        }
    }

    fn push(&mut self, c: char, start: u32, end: u32) {
        match replacement(c) {
            Replacement::Vanish => {}
            Replacement::One(c) => self.push_folded(c, start, end),
            Replacement::Many(letters) => {
                let mut from = start;
                for c in letters.chars() {
                    self.push_folded(c, from, end);
                    from = end;
                }
            }
            Replacement::None => self.push_folded(lower(c), start, end),
        }
    }

    fn push_folded(&mut self, c: char, start: u32, end: u32) {
        if self.toned.is_some() {
            if is_letter(c) || is_mark(c) {
                self.toned = None;
            } else {
                self.settle();
            }
        }
        self.align(start);
        let encoded = c.len_utf8();
        self.copy.push(c);
        self.end = end;
        if encoded > 1 {
            self.watch_tone(encoded, start);
        }
    }

    /// Notes whether the last letter, `length` bytes long, bears a tone that belongs one letter to the left.
    fn watch_tone(&mut self, length: usize, start: u32) {
        let Some(at) = self.copy.len().checked_sub(length + 1) else { return };
        let copy = self.copy.as_bytes();
        let vowel = copy[at];
        if vowel != b'o' && vowel != b'u' {
            return;
        }
        // Behind `q` the `u` is part of the onset: `quý`, `quỹ`.
        if vowel == b'u' && at > 0 && copy[at - 1] == b'q' {
            return;
        }
        let letter = self.copy.get(at + 1..);
        if letter.is_some_and(|letter| tone_moved(vowel, letter).is_some()) {
            self.toned = Some(Toned { copy: at, start, end: self.end });
        }
    }

    /// Moves the tone of a waiting letter to the vowel before it.
    fn settle(&mut self) {
        let Some(toned) = self.toned.take() else { return };
        let Some(&vowel) = self.copy.as_bytes().get(toned.copy) else { return };
        let letter = self.copy.get(toned.copy + 1..);
        let Some((first, second)) = letter.and_then(|letter| tone_moved(vowel, letter)) else { return };
        while self.turns.last().is_some_and(|turn| turn.copy as usize > toned.copy) {
            self.turns.pop();
        }
        self.turn = self.turns.last().copied().unwrap_or_default();
        self.copy.truncate(toned.copy);
        self.copy.push_str(first);
        self.end = toned.start;
        self.align(toned.start);
        self.copy.push(char::from(second));
        self.end = toned.end;
    }

    /// Makes the next character of the copy start at `start` of the source.
    fn align(&mut self, start: u32) {
        let copy = self.copy.len() as u32;
        if self.end != start || self.turn.behind + (copy - self.turn.copy) != start {
            self.turn = Turn { copy, before: self.end, behind: start };
            match self.turns.last_mut() {
                Some(last) if last.copy == copy => {
                    last.behind = start;
                    self.turn = *last;
                }
                _ => self.turns.push(self.turn),
            }
        }
    }

    fn finish(mut self) -> Folded<'s> {
        self.align(self.source.len() as u32);
        Folded { source: self.source, text: self.copy, turns: self.turns, near: Cell::new(0) }
    }
}

/// How many bytes from `at` on are as their folding is, which most are. A letter behind `o` or `u` may bear a tone that
/// moves, and is not counted.
fn length_of_same(bytes: &[u8], from: usize, mut last: u8) -> usize {
    let mut at = from;
    while let Some(&byte) = bytes.get(at) {
        if byte < 0x80 {
            if byte.is_ascii_uppercase() || (0x0b..=0x0d).contains(&byte) {
                break;
            }
            at += 1;
            last = byte;
            continue;
        }
        let length = match (byte, bytes.get(at + 1), bytes.get(at + 2)) {
            (0xe1, Some(0xba), Some(0xa0..)) | (0xe1, Some(0xbb), Some(..=0xb9)) if bytes[at + 2] & 1 == 1 => 3,
            (0xc3, Some(0xa0..=0xaf | 0xb1..=0xb6 | 0xb8..), _)
            | (0xc4, Some(0x83 | 0x91 | 0xa9), _)
            | (0xc5, Some(0xa9), _)
            | (0xc6, Some(0xa1 | 0xb0), _) => 2,
            _ => break,
        };
        if matches!(last, b'o' | b'u') {
            break;
        }
        at += length;
        last = byte;
    }
    at - from
}

/// Whether the character that starts at `at` is known to be composed and to join nothing before it: ASCII, Latin,
/// Vietnamese and general punctuation. Other bytes, also those inside a character, are not.
fn is_composed(bytes: &[u8], at: usize) -> bool {
    match bytes.get(at) {
        Some(0..=0x7f | 0xc2..=0xcb) => true,
        Some(0xe1) => matches!(bytes.get(at + 1), Some(0xba | 0xbb)),
        Some(0xe2) => matches!(bytes.get(at + 1), Some(0x80)),
        _ => false,
    }
}

#[cfg(test)]
#[path = "fold_tests.rs"]
mod tests;
