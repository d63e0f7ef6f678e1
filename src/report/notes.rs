//! What is odd about a text, told politely.

use super::schema::{Encoding, Message, Note};
use crate::lex::{Lexed, Number, TokenKind};
use crate::text::{Folded, Span, is_digit, is_letter};

/// A text of fewer words is short.
const SHORT: usize = 12;
/// A text of fewer words says too little about its language.
const ENOUGH: usize = 20;
/// How many misread numbers are told one by one.
const NOISE: usize = 20;

/// The notes of a text, and the encoding that its letters show. `used` tells, in order, which number tokens
/// serve an indicator.
pub(super) fn notes(folded: &Folded<'_>, lexed: &Lexed, used: &[(u32, u32)]) -> (Encoding, Vec<Note>) {
    let source = folded.source();
    let census = Census::of(source);
    let mut notes = Vec::new();
    let encoding = census.encoding();
    if census.words == 0 {
        let empty = !source.chars().any(is_digit);
        notes.extend(empty.then(|| {
            note(
                "text.empty",
                None,
                "Văn bản trống: hãy dán hoặc mở một báo cáo.",
                "The text is empty: please paste or open a report.",
            )
        }));
    } else if census.words < SHORT {
        notes.push(note(
            "text.short",
            None,
            "Văn bản rất ngắn, nên có thể thiếu kỳ báo cáo, đơn vị và địa phương.",
            "The text is very short; the period, the body and the place may be missing.",
        ));
    }
    if encoding != Encoding::Unicode {
        let name = if encoding == Encoding::Tcvn3 { "TCVN3 (ABC)" } else { "VNI" };
        notes.push(note(
            "encoding.suspected",
            None,
            &format!("Văn bản có vẻ dùng bảng mã {name}. Xin chuyển sang Unicode rồi dán lại để số liệu được đọc đầy đủ."),
            &format!("The text seems to be in the legacy encoding {name}. Please convert it to Unicode and paste it again, so that every figure is read."),
        ));
    } else if census.words >= ENOUGH && census.marked * 7 < census.words {
        notes.push(note(
            "text.foreign",
            None,
            "Văn bản có vẻ không phải tiếng Việt có dấu, nên số liệu có thể được đọc thiếu.",
            "The text does not seem to be Vietnamese with its diacritics; figures may be missed.",
        ));
    }
    notes.extend(separators(folded, figures(lexed, used)));
    notes.extend(noise(folded, figures(lexed, used)));
    (encoding, notes)
}

/// Counts of words and of the letters that give an encoding away.
#[derive(Default)]
struct Census {
    words: usize,
    /// Words with a letter that only Vietnamese has.
    marked: usize,
    /// Words with a sign that stands for a letter in TCVN3.
    tcvn3: usize,
    /// Words with a letter that stands for a tone or a hat in VNI.
    vni: usize,
}

/// What the letters of one word show.
#[derive(Default)]
struct Word {
    letters: bool,
    marked: bool,
    tcvn3: bool,
    vni: bool,
    length: usize,
}

impl Word {
    /// Counts the word and begins the next one.
    fn end(&mut self, census: &mut Census) {
        if self.length == 0 {
            return;
        }
        let Self { letters, marked, tcvn3, vni, length } = std::mem::take(self);
        // A sign alone (`©`, `§ 4`) is a sign; a letter of a legacy encoding has other letters beside it.
        let long = length > 1;
        census.words += usize::from(letters);
        census.marked += usize::from(marked);
        census.tcvn3 += usize::from(tcvn3 && letters && long);
        census.vni += usize::from(vni && long);
    }
}

impl Census {
    fn of(source: &str) -> Self {
        let mut census = Self::default();
        let mut word = Word::default();
        let bytes = source.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            if byte < 0x80 {
                at += 1;
                if byte.is_ascii_alphabetic() {
                    let more = bytes.get(at..).unwrap_or_default();
                    let more = more.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
                    word.letters = true;
                    word.length += 1 + more;
                    at += more;
                } else {
                    // Blanks, signs and digits part words, as do the blanks that are not ASCII.
                    word.end(&mut census);
                }
                continue;
            }
            // `Ạ` to `ỹ`, told by their bytes.
            let two = (byte, bytes.get(at + 1), bytes.get(at + 2));
            if matches!(two, (0xe1, Some(0xba), Some(0xa0..)) | (0xe1, Some(0xbb), Some(..=0xb9))) {
                (word.letters, word.marked, word.length) = (true, true, word.length + 1);
                at += 3;
                continue;
            }
            // Most others have two bytes.
            let c = match two {
                (0xc2..=0xdf, Some(&next), _) => char::from_u32(u32::from(byte & 31) << 6 | u32::from(next & 63)),
                _ => source.get(at..).and_then(|rest| rest.chars().next()),
            };
            let Some(c) = c else { break };
            at += c.len_utf8();
            match c {
                // The letters of Vietnamese need no look into the tables of Unicode.
                'ă' | 'Ă' | 'đ' | 'Đ' | 'ơ' | 'Ơ' | 'ư' | 'Ư' | 'à'..='ã' | 'è'..='ê' | 'ò'..='õ' | 'Ð' =>
                {
                    word.letters = true;
                    word.marked = true;
                }
                _ if c.is_whitespace() => {
                    word.end(&mut census);
                    continue;
                }
                _ => {
                    word.letters |= is_letter(c);
                    word.marked |= matches!(c, '\u{300}'..='\u{323}');
                    word.tcvn3 |=
                        matches!(c, '®' | '\u{AD}' | '¬' | '©' | 'ª' | '«' | '¨' | 'µ' | '¸' | '¶' | '¹' | '§');
                    word.vni |= matches!(c, 'ø' | 'û' | 'ï' | 'ä' | 'å' | 'ë' | 'ñ' | 'ö' | 'Ø' | 'Û' | 'Ñ' | 'Ö');
                }
            }
            word.length += 1;
        }
        word.end(&mut census);
        census
    }

    /// A legacy encoding shows in every third word; a few French or German names do not make one.
    fn encoding(&self) -> Encoding {
        let many = |count: usize| count >= 3 && count * 5 >= self.words;
        match (many(self.tcvn3), many(self.vni)) {
            (true, _) if self.tcvn3 >= self.vni => Encoding::Tcvn3,
            (_, true) => Encoding::Vni,
            _ => Encoding::Unicode,
        }
    }
}

/// The numbers that serve an indicator, in the order of the text: a list number `1.1` has no decimals.
fn figures<'n>(lexed: &'n Lexed<'_>, used: &'n [(u32, u32)]) -> impl Iterator<Item = &'n Number> {
    let mut last = None;
    let tokens = used.iter().map(|&(token, _)| token).filter(move |&token| last.replace(token) != Some(token));
    let number = move |token: u32| match lexed.tokens.get(token as usize)?.kind {
        TokenKind::Number(index) => lexed.numbers.get(index as usize),
        _ => None,
    };
    tokens.filter_map(number)
}

/// Numbers with a decimal dot beside numbers with a decimal comma.
fn separators<'n>(folded: &Folded<'_>, numbers: impl Iterator<Item = &'n Number>) -> Option<Note> {
    let mut commas = false;
    let mut dot: Option<Span> = None;
    for number in numbers {
        match decimal_sign(folded.text().get(number.digits.0 as usize..number.digits.1 as usize).unwrap_or_default()) {
            Some(',') => commas = true,
            Some(_) => dot = dot.or_else(|| Some(folded.span(number.digits.0, number.digits.1))),
            None => {}
        }
    }
    dot.filter(|_| commas).map(|span| {
        let figure = folded.source().get(span.start..span.end).unwrap_or_default();
        note(
            "separators.mixed",
            Some(span),
            &format!("Văn bản dùng cả dấu phẩy lẫn dấu chấm cho phần thập phân, chẳng hạn “{figure}”. Xin kiểm tra các số đọc được."),
            &format!("The text writes decimals both with a comma and with a dot, as in “{figure}”. Please check the figures that were read."),
        )
    })
}

/// The sign before the decimals, when the digits have some beyond doubt.
fn decimal_sign(digits: &str) -> Option<char> {
    let at = digits.bytes().rposition(|byte| matches!(byte, b',' | b'.'))?;
    let sign = if digits.as_bytes().get(at) == Some(&b'.') { '.' } else { ',' };
    let after = digits.get(at + 1..)?;
    let before = digits.get(..at)?;
    let plain = !after.is_empty()
        && after.bytes().all(|b| b.is_ascii_digit())
        && before.ends_with(|c: char| c.is_ascii_digit());
    let grouped = after.len() == 3 && (sign == '.' || before.contains(','));
    (plain && !grouped).then_some(sign)
}

/// Numbers that were read through a typing or scanning fault.
fn noise<'n>(folded: &Folded<'_>, numbers: impl Iterator<Item = &'n Number>) -> Vec<Note> {
    let noisy = numbers.filter(|number| number.noisy);
    let told = noisy.take(NOISE).map(|number| {
        let span = folded.span(number.digits.0, number.digits.1);
        let figure = folded.source().get(span.start..span.end).unwrap_or_default();
        let amount = number.amount.normalize().to_string();
        note(
            "noise.read",
            Some(span),
            &format!("“{figure}” có lẽ là lỗi gõ; đã đọc là {}.", amount.replace('.', ",")),
            &format!("“{figure}” looks like a typing error; it was read as {amount}."),
        )
    });
    told.collect()
}

fn note(code: &str, span: Option<Span>, vi: &str, en: &str) -> Note {
    Note { code: code.into(), message: Message { vi: vi.into(), en: en.into() }, span: span.map(Into::into) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, encoding: Encoding, codes: &[&str]) {
        let folded = Folded::new(text);
        let (found, notes) = notes(&folded, &Lexed::default(), &[]);
        let told: Vec<&str> = notes.iter().map(|note| note.code.as_str()).collect();
        assert_eq!((found, told.as_slice()), (encoding, codes), "{text}");
    }

    #[test]
    fn nothing_to_read() {
        check("", Encoding::Unicode, &["text.empty"]);
        check(" \n\t\u{a0}", Encoding::Unicode, &["text.empty"]);
        check("Thu ngân sách đạt 12 tỷ đồng", Encoding::Unicode, &["text.short"]);
    }

    #[test]
    fn another_language_or_no_diacritics() {
        let english = "The council met on Monday and heard the report of the committee on the budget, the schools, the roads and the health of the people.";
        check(english, Encoding::Unicode, &["text.foreign"]);
        let plain = "Thu ngan sach tren dia ban xa dat 12 ty dong, bang 60 phan tram ke hoach nam; tong dan gia suc on dinh, khong co dich benh lon.";
        check(plain, Encoding::Unicode, &["text.foreign"]);
        let report = "Thu ngân sách trên địa bàn xã đạt 12 tỷ đồng, bằng 60% kế hoạch năm; tổng đàn gia súc ổn định, không có dịch bệnh lớn xảy ra.";
        check(report, Encoding::Unicode, &[]);
    }

    #[test]
    fn legacy_encodings_show_in_their_letters() {
        check(
            "Tæng thu ng©n s¸ch ®¹t 12 tû ®ång, b»ng 60% kÕ ho¹ch n¨m; diÖn tÝch lóa xu©n vµ ng« æn ®Þnh",
            Encoding::Tcvn3,
            &["encoding.suspected"],
        );
        check(
            "Toång thu ngaân saùch ñaït 12 tyû ñoàng, baèng 60% keá hoaïch naêm; dieän tích luùa xuaân oån ñònh",
            Encoding::Vni,
            &["encoding.suspected"],
        );
        check(
            "Công ty Röhm ở Köln và hãng Citroën thăm xã, trao 12 suất quà cho các hộ khó khăn trên địa bàn thôn Đông",
            Encoding::Unicode,
            &[],
        );
    }

    /// The spans of the notes of one code when every number of the text serves an indicator.
    fn figures_told(text: &str, code: &str) -> Vec<String> {
        let folded = Folded::new(text);
        let lexed = crate::lex::lex(&folded);
        let used: Vec<(u32, u32)> = (0..lexed.tokens.len() as u32).map(|token| (token, 0)).collect();
        let notes = notes(&folded, &lexed, &used).1.into_iter().filter(|note| note.code == code);
        notes.filter_map(|note| note.span).filter_map(|s| text.get(s.start..s.end)).map(str::to_owned).collect()
    }

    #[test]
    fn mixed_separators_and_noise_point_to_their_figures() {
        assert_eq!(figures_told("Lúa 118,14 ha, ngô 7.2 ha, sắn 8.5 ha", "separators.mixed"), ["7.2"]);
        assert_eq!(figures_told("Lúa 118,14 ha, ngô 1.500 ha", "separators.mixed"), [""; 0]);
        assert_eq!(figures_told("Lúa 427, 46 ha", "noise.read"), ["427, 46"]);
        let folded = Folded::new("1.1. Lúa 118,14 ha");
        assert!(notes(&folded, &crate::lex::lex(&folded), &[]).1.iter().all(|note| note.code != "separators.mixed"));
    }

    #[test]
    fn only_decimals_tell_the_separator() {
        let signs: Vec<Option<char>> =
            ["118,14", "7.2", "1.500", "1,234,567", "2.971,34", "43,854", "40", "1.131."].map(decimal_sign).into();
        assert_eq!(signs, [Some(','), Some('.'), None, None, Some(','), Some(','), None, None]);
    }
}
