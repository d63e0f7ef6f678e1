//! The first pass: a folded text to atoms, in one scan over its bytes.

use super::Punct;
use super::key::Key;

/// The smallest piece: a run of letters, a run of digits, one sign, or a run of line feeds.
#[derive(Clone, Copy, Debug)]
pub(super) struct Atom {
    pub(super) kind: Kind,
    pub(super) start: u32,
    pub(super) end: u32,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Word(Key),
    Digits,
    Sign(Punct),
    /// As in [`super::TokenKind::Break`].
    Break(bool),
    /// Behind the last atom.
    End,
}

/// The atoms of a text; blanks are left out. Ends with [`Kind::End`].
pub(super) fn scan(text: &str) -> Vec<Atom> {
    let bytes = text.as_bytes();
    let mut atoms: Vec<Atom> = Vec::with_capacity(bytes.len() / 4 + 1);
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        let start = at;
        let kind = match byte {
            b' ' => {
                at += 1;
                continue;
            }
            b'a'..=b'z' => {
                at = word_end(text, at + 1);
                split_scale(bytes, start, at, &mut atoms);
                continue;
            }
            b'0'..=b'9' => {
                at += 1;
                while bytes.get(at).is_some_and(u8::is_ascii_digit) {
                    at += 1;
                }
                Kind::Digits
            }
            b'\n' => {
                let (end, blank_line) = line_feeds(bytes, at);
                at = end;
                Kind::Break(blank_line)
            }
            b'\t' => {
                while matches!(bytes.get(at), Some(b'\t' | b' ')) {
                    at += 1;
                }
                // A tab parts cells only between two of them.
                let open = matches!(atoms.last(), None | Some(Atom { kind: Kind::Break(_), .. }));
                if open || matches!(bytes.get(at), None | Some(b'\n')) {
                    continue;
                }
                while bytes[at - 1] == b' ' {
                    at -= 1;
                }
                Kind::Sign(Punct::Bar)
            }
            b'.' => {
                at += 1;
                while bytes.get(at) == Some(&b'.') {
                    at += 1;
                }
                Kind::Sign(if at - start == 1 { Punct::Stop } else { Punct::Ellipsis })
            }
            0..0x80 => {
                at += 1;
                Kind::Sign(ascii_sign(byte))
            }
            _ => {
                let c = text.get(at..).and_then(|rest| rest.chars().next()).unwrap_or(' ');
                at += c.len_utf8();
                // `°C` is one word.
                if is_letter(c) || c == '°' && bytes.get(at) == Some(&b'c') {
                    at = word_end(text, at);
                    split_scale(bytes, start, at, &mut atoms);
                    continue;
                }
                Kind::Sign(other_sign(c))
            }
        };
        atoms.push(Atom { kind, start: start as u32, end: at as u32 });
    }
    atoms.push(Atom { kind: Kind::End, start: at as u32, end: at as u32 });
    atoms
}

/// Where the run of letters ends that reaches to `at`.
fn word_end(text: &str, mut at: usize) -> usize {
    let bytes = text.as_bytes();
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'a'..=b'z' => at += 1,
            0xc3 if !matches!(bytes.get(at + 1), Some(0x97 | 0xb7)) => at += 2,
            0xc4..=0xcd => at += 2,
            0xe1 if matches!(bytes.get(at + 1), Some(0xba | 0xbb)) => at += 3,
            0..0x80 => break,
            _ => match text.get(at..).and_then(|rest| rest.chars().next()) {
                Some(c) if is_letter(c) => at += c.len_utf8(),
                _ => break,
            },
        }
    }
    at
}

fn is_letter(c: char) -> bool {
    crate::text::is_letter(c) || crate::text::is_mark(c)
}

/// Pushes the word; `tỷđồng` and `trđ`, glued by the writer, as two.
fn split_scale(bytes: &[u8], start: usize, end: usize, atoms: &mut Vec<Atom>) {
    let word = &bytes[start..end];
    let key = Key::of(word);
    let may_split = matches!(word, [b't', b'r' | 0xe1, _, ..] | [b'n', b'g', _, ..]);
    if key == Key::None && may_split {
        for scale in ["triệu", "tỷ", "tỉ", "nghìn", "ngàn", "tr"] {
            let tail = word.strip_prefix(scale.as_bytes()).map(Key::of);
            if tail == Some(Key::Dong) || (tail.is_some_and(|key| key.scale().is_some()) && scale != "tr") {
                let middle = start + scale.len();
                let head = Key::of(scale.as_bytes());
                atoms.push(Atom { kind: Kind::Word(head), start: start as u32, end: middle as u32 });
                atoms.push(Atom { kind: Kind::Word(tail.unwrap_or_default()), start: middle as u32, end: end as u32 });
                return;
            }
        }
    }
    if let Some(middle) = glued_verb(word) {
        let middle = start + middle;
        atoms.push(Atom { kind: Kind::Word(Key::of(&bytes[start..middle])), start: start as u32, end: middle as u32 });
        atoms.push(Atom { kind: Kind::Word(Key::of(&bytes[middle..end])), start: middle as u32, end: end as u32 });
        return;
    }
    atoms.push(Atom { kind: Kind::Word(key), start: start as u32, end: end as u32 });
}

/// Where `tăng`, `giảm`, `đạt` begin in a word that lost the blank before them (`nướctăng`): no Vietnamese syllable ends so.
fn glued_verb(word: &[u8]) -> Option<usize> {
    const VERBS: [&str; 3] = ["tăng", "giảm", "đạt"];
    let verb = match word.last() {
        Some(b'g') if word.len() > 6 => VERBS[0],
        Some(b'm') if word.len() > 7 => VERBS[1],
        Some(b't') if word.len() > 7 => VERBS[2],
        _ => return None,
    };
    let head = word.strip_suffix(verb.as_bytes())?;
    let vowel = |byte: &u8| *byte >= 0x80 || matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y');
    head.iter().any(vowel).then_some(head.len())
}

/// The end of a run of line feeds and the blanks between them, and whether it holds a blank line.
fn line_feeds(bytes: &[u8], at: usize) -> (usize, bool) {
    let mut end = at + 1;
    let mut look = end;
    let mut blank_line = false;
    while let Some(&byte) = bytes.get(look) {
        look += 1;
        match byte {
            b'\n' => {
                blank_line = true;
                end = look;
            }
            b' ' | b'\t' => {}
            _ => break,
        }
    }
    (end, blank_line)
}

fn ascii_sign(byte: u8) -> Punct {
    match byte {
        b',' => Punct::Comma,
        b';' => Punct::Semicolon,
        b':' => Punct::Colon,
        b'!' | b'?' => Punct::Exclamation,
        b'-' => Punct::Dash,
        b'+' => Punct::Plus,
        b'/' => Punct::Slash,
        b'=' => Punct::Equals,
        b'%' => Punct::Percent,
        b'(' | b'[' | b'{' => Punct::Open,
        b')' | b']' | b'}' => Punct::Close,
        b'"' | b'\'' => Punct::Quote,
        b'>' => Punct::Arrow,
        b'<' => Punct::Less,
        b'&' => Punct::And,
        b'*' => Punct::Bullet,
        b'|' => Punct::Bar,
        _ => Punct::Other,
    }
}

fn other_sign(c: char) -> Punct {
    match c {
        '…' => Punct::Ellipsis,
        '‰' => Punct::Permille,
        '→' | '➔' | '➜' | '⇒' => Punct::Arrow,
        '≤' => Punct::Less,
        '≥' => Punct::AtLeast,
        '•' | '·' | '▪' | '●' | '○' | '■' | '□' | '◦' | '∙' | '✓' | '✔' | '➢' | '❖' | '◆' | '♦' | '\u{f0b7}'
        | '\u{f0a7}' | '\u{f0d8}' => Punct::Bullet,
        _ => Punct::Other,
    }
}
