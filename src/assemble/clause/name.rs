//! Names of indicators: pieces of the text put together.

use super::class::Class;
use super::few::Few;
use super::item::{Item, Source};
use crate::lex::{Case, Punct, TokenKind};
use crate::lexicon::{Class as TermClass, Cue, Entry, Syllable};
use crate::text::{is_upper, lower, lowered, upper};

/// A name as pieces of the text, in order.
#[derive(Clone, Debug, Default)]
pub struct Name {
    /// Nearly every name has one or two.
    pieces: Few<[Piece; 2]>,
}

/// The folded words of a name with their syllables: the first two dozen, and the measure in front of them.
pub type Words<'a> = Few<[(&'a str, Syllable); 26]>;

/// Characters of the longest name.
const LONGEST: usize = 160;

/// A piece of a name in eight bytes: every indicator remembers half a dozen names.
#[derive(Clone, Copy, Debug)]
struct Piece {
    /// The first token; [`ADDED`] for words that the text does not have.
    first: u32,
    /// One behind the last token; the place of the words in [`WORDS`].
    end: u32,
}

/// Marks a piece that is none of the text.
const ADDED: u32 = u32::MAX;

/// The words that a name may have although the text does not.
const WORDS: [&str; 8] =
    ["đóng góp", "Giảm", "Bình quân", "Năng suất bình quân", "Lũy kế", "Còn lại", "Diện tích", "Sản lượng"];

/// What a piece says.
enum Told {
    Tokens(u32, u32),
    Words(&'static str),
}

impl Piece {
    fn told(self) -> Told {
        match self.first {
            ADDED => Told::Words(WORDS.get(self.end as usize).copied().unwrap_or_default()),
            first => Told::Tokens(first, self.end),
        }
    }
}

impl Name {
    /// The items as they stand.
    pub fn of(items: &[Item]) -> Self {
        let mut name = Self::default();
        name.add_items(items);
        name
    }

    /// The tokens from `first` up to `end`.
    pub fn of_tokens(first: u32, end: u32) -> Self {
        let mut name = Self::default();
        name.add(first, end);
        name
    }

    /// Its pieces that stand in the text.
    pub fn tokens(&self) -> impl Iterator<Item = (u32, u32)> {
        self.pieces.iter().filter_map(|piece| match piece.told() {
            Told::Tokens(first, end) => Some((first, end)),
            Told::Words(_) => None,
        })
    }

    /// Whether it has no piece.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// Whether the folded text of a piece holds `words`.
    pub fn says(&self, source: &Source<'_>, words: &str) -> bool {
        self.pieces.iter().any(|piece| match piece.told() {
            // No name is as long; what has no end is not searched for each of its parts.
            Told::Tokens(first, end) => source.words(first, end.min(first + 96)).contains(words),
            Told::Words(own) => own.contains(words),
        })
    }

    /// Whether it begins with one of these words.
    pub fn opens(&self, source: &Source<'_>, words: &[&str]) -> bool {
        match self.pieces.first().map(|piece| piece.told()) {
            Some(Told::Tokens(first, _)) => words.contains(&source.word(first)),
            Some(Told::Words(own)) => words.iter().any(|word| lowered(own).starts_with(word)),
            None => false,
        }
    }

    /// Adds items behind.
    pub fn add_items(&mut self, items: &[Item]) {
        for item in items {
            self.add(item.first, item.end);
        }
    }

    /// Adds tokens behind; a range that goes on where the last ended is joined to it.
    pub fn add(&mut self, first: u32, end: u32) {
        match self.pieces.last_mut() {
            Some(last) if last.first != ADDED && last.end == first => last.end = end,
            _ if first < end => self.pieces.push(Piece { first, end }),
            _ => {}
        }
    }

    /// Adds another name behind.
    pub fn add_name(&mut self, other: &Name) {
        self.pieces.extend(other.pieces.iter().copied());
    }

    /// Adds words that the text does not have, which are those of [`WORDS`].
    pub fn add_words(&mut self, words: &'static str) {
        let end = WORDS.iter().position(|known| *known == words).unwrap_or(WORDS.len());
        self.pieces.push(Piece { first: ADDED, end: end as u32 });
    }

    /// The counted noun that it begins with (`suất quà` of `suất quà cho học sinh`); the whole when it begins with none.
    pub fn counted(&self, source: &Source<'_>) -> Self {
        let noun = self
            .tokens()
            .next()
            .and_then(|(first, _)| source.terms.of(first as usize, TermClass::Unit).map(|term| (first, term.end)));
        // `lượt đối tượng`, `lượt hộ`: turns are told of somebody.
        let turns = |(first, end): (u32, u32)| match source.terms.of(end as usize, TermClass::Unit) {
            Some(who) if source.word(first) == "lượt" => (first, who.end),
            _ => (first, end),
        };
        noun.map(turns).map_or_else(|| self.clone(), |(first, end)| Self::of_tokens(first, end))
    }

    /// Whether another name has as many words.
    pub fn says_as_much(&self, other: &Name) -> bool {
        self.tokens().eq(other.tokens())
    }

    /// The measure of a whole as its parts have it: `tổng diện tích` is `diện tích` there.
    pub fn of_a_part(mut self, source: &Source<'_>) -> Self {
        if let Some(piece) = self.pieces.first_mut()
            && let Told::Tokens(first, end) = piece.told()
            && end - first > 1
            && source.word(first) == "tổng"
            && source.word(first + 1) != "mức"
        {
            piece.first += 1;
        }
        self
    }

    /// `diện tích gieo cấy lúa toàn tỉnh …; năng suất …`: the yield is that of the crop.
    pub fn of_a_crop(mut self, source: &Source<'_>) -> Self {
        if let Some(piece) = self.pieces.first_mut()
            && let Told::Tokens(first, end) = piece.told()
            && end - first > 2
            && matches!(source.words(first, first + 2), "gieo cấy" | "gieo trồng" | "gieo sạ" | "xuống giống")
        {
            piece.first += 2;
        }
        self.strip_end(source, &["toàn tỉnh", "toàn huyện", "toàn xã"]);
        self
    }

    /// Takes its last words off when they are one of these; tells whether they were.
    pub fn strip_end(&mut self, source: &Source<'_>, ends: &[&str]) -> bool {
        let Some(piece) = self.pieces.last_mut() else { return false };
        let Told::Tokens(first, end) = piece.told() else { return false };
        let said = source.words(first, end);
        // Most differ in their last byte.
        let last = said.as_bytes().last();
        let ends_with = |words: &&&str| words.as_bytes().last() == last && said.ends_with(**words);
        let words = ends.iter().find(ends_with).map(|words| words.split(' ').count() as u32);
        let left = words.map(|words| end.saturating_sub(words)).filter(|&left| left > first);
        piece.end = left.unwrap_or(end);
        let whole = left.is_none() && self.pieces.len() > 1 && ends.contains(&said);
        if whole {
            self.pieces.pop();
        }
        whole || left.is_some()
    }

    /// The name without its last piece: the place, or which of them.
    pub fn without_last(mut self) -> Self {
        self.pieces.pop();
        self
    }

    /// The folded words of [`Name::text`] with their syllables, and the commas behind them, put behind `into`; no more than
    /// there is room for. `false` where words and commas alone do not make up the name, or where it is too long to stay whole.
    pub fn words<'a>(&self, source: &Source<'a>, into: &mut Words<'a>, room: usize) -> bool {
        let (mut count, mut bytes) = (0, 0);
        for piece in &self.pieces {
            let Told::Tokens(first, end) = piece.told() else { return false };
            let tokens = source.lexed.tokens.get(first as usize..end as usize).unwrap_or_default();
            let (Some(head), Some(last)) = (tokens.first(), tokens.last()) else { return false };
            bytes += last.end - head.start + 1;
            if bytes as usize > LONGEST {
                return false;
            }
            // Whether a word stands before, and where that ended.
            let (mut behind_word, mut behind) = (false, None);
            for (at, token) in (first..end).zip(tokens) {
                let glued = behind == Some(token.start);
                match token.kind {
                    TokenKind::Break(_) => continue,
                    TokenKind::Word(syllable) if !glued => {
                        let word = source.word(at);
                        // A word that ends in a digit may hold what a line break tore.
                        if word.as_bytes().last().is_none_or(u8::is_ascii_digit) {
                            return false;
                        }
                        if count < room {
                            into.push((word, syllable));
                        }
                        count += 1;
                        behind_word = true;
                    }
                    TokenKind::Punct(Punct::Comma) if glued && behind_word => {
                        if count <= room {
                            into.push((",", Syllable::COMMA));
                        }
                        behind_word = false;
                    }
                    _ => return false,
                }
                behind = Some(token.end);
            }
        }
        if count <= room {
            // No name ends with a comma.
            if into.last().is_some_and(|&(_, last)| last == Syllable::COMMA) {
                into.pop();
            }
        }
        true
    }

    /// About how many bytes its text has.
    fn room(&self, source: &Source<'_>) -> usize {
        let length = |piece: &Piece| match piece.told() {
            Told::Tokens(first, end) => match source.lexed.tokens.get(first as usize..end as usize) {
                Some([one]) => (one.end - one.start) as usize,
                Some([a, .., b]) => (b.end - a.start) as usize,
                _ => 0,
            },
            Told::Words(words) => words.len(),
        };
        // One more for the blank behind each.
        self.pieces.iter().map(|piece| length(piece) + 1).sum::<usize>().min(2 * LONGEST)
    }

    /// The name as the source writes it, blanks as one space, the first letter a capital; at most [`LONGEST`] characters.
    pub fn text(&self, source: &Source<'_>) -> String {
        let (mut text, mut plain) = (String::with_capacity(self.room(source)), true);
        for piece in &self.pieces {
            match piece.told() {
                Told::Words(words) => push(&mut text, words, false),
                Told::Tokens(first, end) => {
                    let raw = source.text(first, end);
                    // Within a name the word that began a sentence loses its capital.
                    let mut small = !text.is_empty() && opens_sentence(source, first);
                    if is_plain(raw) {
                        push(&mut text, raw, small);
                        continue;
                    }
                    plain = false;
                    // When the name is long enough, a line of megabytes is not read on for each figure.
                    let mut letters = 0;
                    for word in raw.split_whitespace() {
                        push(&mut text, word, std::mem::take(&mut small));
                        letters += word.chars().filter(|&c| !is_edge(c) && !is_mark(c)).count();
                        if letters > LONGEST {
                            break;
                        }
                    }
                }
            }
        }
        let trimmed = text.trim_matches(is_edge);
        let second = trimmed.chars().nth(1);
        if plain && trimmed.len() == text.len() && text.len() <= LONGEST && second.is_none_or(|c| !is_mark(c)) {
            // Most names stay as they are but for their first letter.
            let capitals = second.is_some_and(|c| !c.is_ascii_lowercase() && c.is_uppercase());
            if let Some(first) = text.get_mut(..1).filter(|_| !capitals) {
                first.make_ascii_uppercase();
                return text;
            }
        }
        let trimmed = text.trim_matches(is_edge);
        let mut letters = trimmed.chars();
        let Some(first) = letters.next() else { return String::new() };
        let rest = letters.as_str();
        let mut name = String::with_capacity(trimmed.len() + 2);
        if trimmed.chars().filter(|c| !is_mark(*c)).nth(1).is_none_or(|c| c.is_ascii_lowercase() || !is_upper(c)) {
            name.push(upper(first));
        } else {
            name.push(first);
        }
        if name.len() + rest.len() <= LONGEST && !rest.contains(['"', '“', '”']) {
            name.push_str(rest);
            return name;
        }
        // The marks of decomposed text count with their letter, so that both forms of a text give the same name.
        let mut left = LONGEST;
        for c in std::mem::take(&mut name).chars().chain(letters.filter(|c| !matches!(c, '"' | '“' | '”'))) {
            if !is_mark(c) && left == 0 {
                break;
            }
            left -= usize::from(!is_mark(c));
            name.push(c);
        }
        name
    }
}

/// Whether a capital only tells that a sentence begins: the word behind it has none, and nothing stands before it.
fn opens_sentence(source: &Source<'_>, first: u32) -> bool {
    // Places and lands of one syllable keep theirs.
    const PROPER: [&str; 12] = ["huế", "lào", "mỹ", "nga", "nhật", "anh", "pháp", "đức", "ý", "úc", "ấn", "hàn"];
    if PROPER.contains(&source.word(first)) {
        return false;
    }
    let case = |token: u32| source.lexed.tokens.get(token as usize).map(|token| token.case);
    let before = first.checked_sub(1).and_then(|before| source.lexed.tokens.get(before as usize));
    case(first) == Some(Case::Initial)
        && case(first + 1) == Some(Case::Lower)
        && before.is_none_or(|token| matches!(token.kind, TokenKind::Break(_) | TokenKind::Punct(Punct::Stop)))
}

/// Signs that no name begins or ends with.
fn is_edge(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '\'' | '‘' | '’' | '«' | '»' | ' ' | ',' | '-' | '–' | '.')
}

/// Whether a piece of the source can be taken as it stands: single blanks, none where [`push`] would leave it out, and no
/// sign beyond ASCII that could be a blank or a quote.
fn is_plain(raw: &str) -> bool {
    if raw.len() > LONGEST {
        return false;
    }
    let bytes = raw.as_bytes();
    // All bytes are looked at, without a branch for each: `“`, `–`, blanks of other widths; marks of decomposed text.
    let odd = |byte: u8| (byte < b' ') | matches!(byte, b'"' | 0xc2 | 0xcc | 0xcd | 0xe2 | 0xe3);
    let joint = |before: u8, byte: u8| {
        ((before == b' ') & matches!(byte, b' ' | b',' | b';' | b'.' | b')' | b'%'))
            | ((before == b'(') & (byte == b' '))
            | ((before == 0xe1) & (byte == 0x9a))
    };
    let (Some(&first), Some(&last)) = (bytes.first(), bytes.last()) else { return false };
    let pairs = bytes.iter().zip(bytes.iter().skip(1));
    !joint(b' ', first)
        && last != b' '
        && !bytes.iter().fold(false, |found, &byte| found | odd(byte))
        && !pairs.fold(false, |found, (&before, &byte)| found | joint(before, byte))
}

fn push(text: &mut String, word: &str, small: bool) {
    if !text.is_empty() && !word.starts_with([',', ';', '.', ')', '%']) && !text.ends_with('(') {
        text.push(' ');
    }
    let mut letters = word.chars();
    if small {
        text.extend(letters.next().map(lower));
    }
    text.push_str(letters.as_str());
}

/// What a name is built of, kept so that later names can inherit from it.
#[derive(Clone, Debug, Default)]
pub struct Parts {
    /// `diện tích`, `tổng sản lượng`: what is measured.
    pub measure: Name,
    /// `kết nạp`, `làm mới`: what is done.
    pub verb: Name,
    /// What it is measured of: `lúa xuân`.
    pub object: Name,
    /// What was counted, as it stands behind the figure: `căn nhà Đại đoàn kết`.
    pub thing: Name,
    /// The name was read from what stands behind the figure.
    pub behind: bool,
    /// It stands in a row with the one before it: `xây 3 cầu, sửa 2 trường`.
    pub in_row: bool,
}

impl Parts {
    /// Whether the name is short and tells first what was done, then what was counted, without a measure.
    pub fn leads_to_thing(&self, name: &Name) -> bool {
        let first = name.tokens().next();
        let words: u32 = name.tokens().map(|(first, end)| end - first).sum();
        !self.behind && self.measure.is_empty() && first != self.thing.tokens().next() && words < 14
    }

    /// The few words right behind the verb, before the figure: the `tại chỗ` of `phạt tại chỗ 369 trường hợp`.
    pub fn how(&self) -> Name {
        let done = self.verb.tokens().last().map(|(_, end)| end);
        let how = self.object.tokens().next().filter(|&(first, end)| Some(first) == done && end < first + 12);
        Name::of_tokens(how.map_or(0, |how| how.0), how.map_or(0, |how| how.1))
    }

    /// Splits the items of a name into its head and its object.
    pub fn of(source: &Source<'_>, items: &[Item]) -> Self {
        let mut parts = Self::default();
        let heads = items.iter().take_while(|item| item.class.meets(Class::MEASURE.or(Class::RATIO))).count();
        let (head, rest) = items.split_at_checked(heads).unwrap_or((&[], items));
        parts.measure = Name::of(head);
        if let (&[number], [sum, of @ ..]) = (head, rest)
            && source.words(number.first, sum.first + 1) == "số vốn"
        {
            // `số vốn vay …, hộ nghèo 49 tỷ đồng`: of money, not of households.
            parts.measure.add(sum.first, sum.first + 1);
            parts.object.add(sum.first + 1, sum.end);
            parts.object.add_items(of);
            return parts;
        }
        if let (true, Some(end)) = (heads == 0, measure_within(source, items.first())) {
            // A wording of the taxonomy that begins with its measure: `tổng diện tích gieo trồng`.
            let (first, behind) = (items.first().copied(), items.get(1..).unwrap_or_default());
            if let Some(first) = first {
                parts.measure.add(first.first, end);
                parts.object.add(end, first.end);
            }
            parts.object.add_items(behind);
            return parts;
        }
        let verbs = rest.iter().rposition(|item| item.class.meets(Class::VERB)).map_or(0, |at| at + 1);
        if heads == 0 && rest.first().is_some_and(|item| item.class.meets(Class::VERB)) {
            let (verb, object) = rest.split_at_checked(verbs).unwrap_or((&[], rest));
            parts.verb = Name::of(verb);
            parts.object = Name::of(object);
        } else {
            parts.object = Name::of(rest);
        }
        parts
    }
}

/// Whether a character of decomposed text is a mark on the letter before it.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

/// Where the measure ends with which a wording of the taxonomy begins.
fn measure_within(source: &Source<'_>, item: Option<&Item>) -> Option<u32> {
    let item = item.filter(|item| item.class.meets(Class::NAME))?;
    let term = source.terms.of(item.first as usize, TermClass::Cue)?;
    matches!(term.entry, Entry::Cue(Cue::Measure | Cue::Ratio)).then(|| term.end.min(item.end))
}
