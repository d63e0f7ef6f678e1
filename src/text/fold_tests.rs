//! Foldings and the way back.

use super::Folded;
use unicode_normalization::UnicodeNormalization;

/// Folds `source` and checks the copy, then that every character of the copy maps to a piece of the source
/// and that the pieces come in order.
fn check(source: &str, copy: &str) {
    let folded = Folded::new(source);
    assert_eq!(folded.text(), copy, "copy of {source:?}");
    let mut end = 0;
    for (at, c) in copy.char_indices() {
        let span = folded.span(at as u32, (at + c.len_utf8()) as u32);
        assert!(source.get(span.start..span.end).is_some(), "{c:?} of {source:?} lies at {span:?}");
        assert!(span.start >= end, "{c:?} of {source:?} lies at {span:?} before {end}");
        end = span.end;
    }
}

/// Folds `source` and checks which piece of the source the first occurrence of `found` in the copy comes from.
fn comes_from(source: &str, found: &str, piece: &str) {
    let folded = Folded::new(source);
    let at = folded.text().find(found).unwrap_or_else(|| panic!("{found:?} in {:?}", folded.text()));
    let span = folded.span(at as u32, (at + found.len()) as u32);
    assert_eq!(source.get(span.start..span.end), Some(piece), "{found:?} in {source:?}");
}

#[test]
fn lower_case_and_tones() {
    check("ĐẠT Ước ĂÂÊÔƠƯ Ỹ", "đạt ước ăâêôơư ỹ");
    check("hoà uỷ thuý khoẻ xoã toè Hoà", "hòa ủy thúy khỏe xõa tòe hòa");
    check("quý quỹ quả giá già toàn hoàn loài khuỷu thuỷ", "quý quỹ quả giá già toàn hoàn loài khuỷu thủy");
    check("uỳ oẽ", "ùy õe");
    check("uỷ\u{ad} ban", "ủy ban");
    comes_from("uỷ\u{ad} ban", "ban", "ban");
    comes_from("xã uỳnh uỵ.", "ụy", "uỵ");
    comes_from("khoẻ mạnh", "khỏe", "khoẻ");
    comes_from("khoẻ mạnh", "mạnh", "mạnh");
    comes_from("thuỹ a", "a", "a");
}

#[test]
fn blanks_dashes_quotes() {
    check("a\u{a0}b\u{2009}c\u{200b}d", "a b c d");
    check("a\u{ad}b\u{200d}c\u{feff}", "abc");
    check("\u{feff}Báo cáo\r\nsố\r\tx", "báo cáo\nsố\n\tx");
    check("2016 – 2021 — −5 “a” ‘b’", "2016 - 2021 - -5 \"a\" 'b'");
    check("Ðảng đƣợc m² m³ １２％", "đảng được m2 m3 12%");
    check("ﬁn", "fin");
    comes_from("a – 2021", "-", "–");
    comes_from("a – 2021", "2021", "2021");
    comes_from("a\u{ad}\u{ad}b c", "a", "a");
    comes_from("a\u{ad}\u{ad}b c", "b", "b");
    comes_from("m³/s", "m3", "m³");
    comes_from("x\r\ny", "\n", "\r\n");
    comes_from("\u{feff}ab", "ab", "ab");
    comes_from("ab\u{feff}", "ab", "ab");
}

#[test]
fn decomposed_text_folds_like_composed() {
    for text in ["Đảng ủy xã Hoà Bình thuý, uỷ quyền 118,14 ha/102 ha – đạt", "quỹ Ế ở ợ ữ đ", "Ω Å ñ Č กำ"]
    {
        let apart: String = text.nfd().collect();
        let folded = Folded::new(&apart);
        assert_eq!(folded.text(), Folded::new(&text.nfc().collect::<String>()).text());
        check(&apart, folded.text());
    }
    let apart: String = "xã Hoà Bình".nfd().collect();
    comes_from(&apart, "hòa", &"Hoà".nfd().collect::<String>());
    comes_from(&apart, "bình", &"Bình".nfd().collect::<String>());
    comes_from("a\u{301}\u{323}b", "b", "b");
}

#[test]
fn odd_characters_do_no_harm() {
    check("", "");
    check("\u{301}a", "\u{301}a");
    check("İ Ⱥ ẞ 汉 🙂", "i ⱥ ß 汉 🙂");
    check("a\u{ad}\u{301}", "a\u{301}");
}

#[test]
fn the_walk_may_step_back() {
    let folded = Folded::new("A – B – C");
    let mut walk = folded.walk();
    for (at, source) in [(8, "C"), (4, "B – C"), (0, "A – B – C"), (6, "– C")] {
        assert_eq!(walk.from(at), source, "source from {at} on");
    }
}
