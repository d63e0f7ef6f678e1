//! What holds for every string.

use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use solieu::lex::{TokenKind, lex};
use solieu::report::{Reason, Span};
use solieu::text::{Folded, Offsets, Positions};
use solieu::{Options, Report, extract};
use unicode_normalization::UnicodeNormalization;

/// What reports are made of, and what breaks readers of them.
const PIECES: [&str; 96] = [
    "Thu ngân sách ",
    "diện tích lúa ",
    "năng suất ",
    "sản lượng ",
    "hộ nghèo ",
    "đạt ",
    "bằng ",
    "tăng ",
    "giảm ",
    "so với cùng kỳ",
    "kế hoạch",
    " KH",
    "%KH",
    "dự toán",
    "trong đó: ",
    "gồm ",
    "ước ",
    "phấn đấu ",
    "trên ",
    "gần ",
    "khoảng ",
    "từ ",
    "đến ",
    "trở lên",
    "không quá ",
    "118,14",
    "102",
    "1.234",
    "1.234.567",
    "43,854",
    "0 68",
    "40, 900",
    "12. 500",
    "02",
    "7.2",
    "1,234.5",
    "2023",
    "999999999999999999999999999999",
    " tỷ ",
    " triệu ",
    "nghìn ",
    "đồng",
    "ha",
    " tạ/ha",
    " con",
    " hộ",
    " người",
    " m2",
    "m³",
    "%",
    "‰",
    "%o",
    " điểm %",
    " lần",
    "/",
    "//",
    "-",
    "–",
    "+",
    "=",
    "(",
    ")",
    "[",
    "{",
    "\"",
    "“",
    ",",
    ";",
    ":",
    ".",
    "...",
    "…",
    "!",
    "\n",
    "\r\n",
    "\n\n",
    "\t",
    " ",
    "\u{a0}",
    "\u{200b}",
    "\u{301}",
    "\u{323}",
    "e\u{302}\u{301}",
    "ngày 12/7/2023",
    "6 tháng đầu năm 2023",
    "quý II/2024",
    "15/NQ-HĐND",
    "Đ/c Nguyễn Văn Ất",
    "I. ",
    "1. ",
    "- ",
    "bốn ",
    "hai mươi mốt ",
    "năm trăm linh ba ",
    "𝟗🙂",
    "<b>",
];

/// Pieces of reports mixed with any characters.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        12 => proptest::sample::select(PIECES.to_vec()).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
        1 => "[0-9/.,%()-]{1,6}",
        1 => "[a-zđĐăâêôơưàáảãạẰỆỘ\u{300}-\u{303}\u{306}\u{31b}\u{323}0-9 ]{1,8}",
    ];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn read(text: &str) -> Report {
    extract(text, &Options::default())
}

/// Every place a report names, with the words it quotes from there where it does.
fn places(report: &Report) -> Vec<(Span, Option<&str>)> {
    let mut all: Vec<(Span, Option<&str>)> = Vec::new();
    all.extend(report.report.organization.iter().map(|one| (one.span, None)));
    all.extend(report.report.period.iter().map(|one| (one.span, None)));
    all.extend(report.sections.iter().map(|one| (one.span, None)));
    for one in &report.indicators {
        all.push((one.span, None));
        let figures = [one.value.as_ref(), one.plan.as_deref(), one.total.as_deref()].into_iter().flatten();
        all.extend(figures.map(|figure| (figure.span, Some(figure.text.as_str()))));
        all.extend(one.rates.iter().map(|rate| (rate.span, Some(rate.text.as_str()))));
        all.extend(one.changes.iter().map(|change| (change.span, Some(change.text.as_str()))));
        all.extend(one.period.iter().map(|period| (period.span, None)));
        all.extend(one.locality.iter().map(|place| (place.span, None)));
    }
    all.extend(report.people.iter().flat_map(|one| one.spans.iter().map(|&span| (span, None))));
    all.extend(report.tasks.iter().map(|one| (one.span, None)));
    all.extend(report.shortcomings.iter().map(|one| (one.span, None)));
    all.extend(report.numbers.iter().map(|one| (one.span, None)));
    all.extend(report.audit.iter().flat_map(|one| one.spans.iter().map(|&span| (span, None))));
    all.extend(report.notes.iter().filter_map(|one| Some((one.span?, None))));
    all
}

/// Every span lies in the text, on boundaries, and what is quoted stands there.
fn check_places(text: &str) {
    for (span, quote) in places(&read(text)) {
        let there = text.get(span.start..span.end);
        assert!(there.is_some(), "{span:?} of {text:?}");
        // A quote is one line: breaks and tabs within it became blanks.
        if let (Some(there), Some(quote)) = (there, quote) {
            let blanks = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(blanks(there), blanks(quote), "{span:?} of {text:?}");
        }
    }
}

/// Tokens and the blanks between them rebuild the folded text.
fn check_tokens(text: &str) {
    let folded = Folded::new(text);
    let copy = folded.text();
    let mut end = 0;
    for token in lex(&folded).tokens {
        let (start, stop) = (token.start as usize, token.end as usize);
        let gap = copy.get(end..start).unwrap_or_else(|| panic!("{token:?} does not follow {end} in {copy:?}"));
        assert!(gap.chars().all(char::is_whitespace), "{gap:?} is in no token of {copy:?}");
        assert!(stop > start && copy.get(start..stop).is_some(), "{token:?} of {copy:?}");
        end = stop;
    }
    assert!(copy[end..].chars().all(char::is_whitespace), "{:?} is in no token of {copy:?}", &copy[end..]);
}

/// Every run of digits lies in exactly one entry of `numbers`, and the entries come in order.
fn check_numbers(text: &str) {
    let numbers = read(text).numbers;
    for pair in numbers.windows(2) {
        assert!(pair[0].span.end <= pair[1].span.start, "{pair:?} of {text:?}");
    }
    for (start, end) in digit_runs(text) {
        let holding = numbers.iter().filter(|one| one.span.start <= start && end <= one.span.end).count();
        let touching = numbers.iter().filter(|one| one.span.start < end && start < one.span.end).count();
        assert_eq!((holding, touching), (1, 1), "{:?} at {start} of {text:?}", &text[start..end]);
    }
}

fn digit_runs(text: &str) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| c.is_ascii_digit()) {
        match runs.last_mut() {
            Some(last) if last.1 == at => last.1 = at + c.len_utf8(),
            _ => runs.push((at, at + c.len_utf8())),
        }
    }
    runs
}

/// A report in NFD gives the same as in NFC, its spans in the NFD text, its quotes equal but for composition.
fn check_composition(text: &str) {
    let (composed, apart): (String, String) = (text.nfc().collect(), text.nfd().collect());
    let (one, other) = (read(&composed), read(&apart));
    let lines = |report: &Report| -> Vec<String> {
        report.indicators.iter().map(|one| crate::compact::line(one).nfc().collect()).collect()
    };
    assert_eq!(lines(&one), lines(&other), "{composed:?}");
    let quotes = |report: &Report, text: &str| -> Vec<String> {
        places(report).iter().map(|(span, _)| text.get(span.start..span.end).unwrap_or("?").nfc().collect()).collect()
    };
    assert_eq!(quotes(&one, &composed), quotes(&other, &apart), "{composed:?}");
    let rest = |report: &Report| {
        let reasons: Vec<_> = report.numbers.iter().map(|one| (one.reason, one.indicators.clone())).collect();
        let findings: Vec<_> = report.audit.iter().map(|one| (one.verdict, one.formula.clone())).collect();
        (reasons, findings)
    };
    assert_eq!(rest(&one), rest(&other), "{composed:?}");
}

/// The three units of places agree with each other.
fn check_offsets(text: &str) {
    let (bytes, units, scalars) = (
        Positions::new(text, Offsets::Utf8),
        Positions::new(text, Offsets::Utf16),
        Positions::new(text, Offsets::Char),
    );
    let (mut unit, mut scalar) = (0, 0);
    let ends = text.char_indices().map(|(at, c)| (at, Some(c))).chain([(text.len(), None)]);
    for (at, c) in ends {
        assert_eq!((bytes.of(at), units.of(at), scalars.of(at)), (at, unit, scalar), "{at} of {text:?}");
        unit += c.map_or(0, char::len_utf16);
        scalar += 1;
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, rng_seed: RngSeed::Fixed(2024), ..ProptestConfig::default() })]

    #[test]
    fn places_lie_in_the_text(text in text()) {
        check_places(&text);
    }

    #[test]
    fn tokens_and_gaps_rebuild_the_text(text in text()) {
        check_tokens(&text);
    }

    #[test]
    fn each_digit_is_accounted_for_once(text in text()) {
        check_numbers(&text);
    }

    #[test]
    fn composition_changes_nothing(text in text()) {
        check_composition(&text);
    }

    #[test]
    fn units_of_places_agree(text in text()) {
        check_offsets(&text);
    }

    #[test]
    fn any_string_gives_a_report_that_fits_the_contract(text in any::<String>()) {
        check_places(&text);
        check_tokens(&text);
        check_numbers(&text);
        crate::schema::check_report(&read(&text));
    }

    #[test]
    fn any_mix_is_explained(text in text()) {
        crate::explain::check(&text);
    }

    #[test]
    fn any_mix_gives_a_report_that_fits_the_contract(text in text()) {
        crate::schema::check_report(&read(&text));
    }
}

/// Saved from runs with other seeds: the case of a decomposed word was once measured in bytes of the folded copy.
#[test]
fn capitals_are_told_alike_however_composed() {
    check_composition("ỘĐ-1.234Thu ngân sách ");
}

#[test]
fn goldens_keep_all_of_it() {
    for text in crate::golden::texts() {
        check_places(&text);
        check_tokens(&text);
        check_numbers(&text);
        check_composition(&text);
        check_offsets(&text);
        crate::schema::check_report(&read(&text));
    }
}

/// `other` is what is left when no rule knows a number: a report of the corpus has none.
#[test]
fn goldens_leave_no_number_without_a_true_reason() {
    let mut left = Vec::new();
    for text in crate::golden::texts() {
        let lost = |span: Span| text[..span.end].chars().rev().take(60).collect::<Vec<_>>().into_iter().rev().collect();
        let others = read(&text).numbers.into_iter().filter(|one| one.reason == Some(Reason::Other));
        left.extend(others.map(|one| -> String { lost(one.span) }));
    }
    assert!(left.is_empty(), "{left:#?}");
    assert!(read("𝟏𝟐").numbers.iter().all(|one| one.reason == Some(Reason::Other)), "nothing is ever left");
}

#[test]
fn what_breaks_the_properties_is_found() {
    let broken = |check: fn(&str), text: &str| std::panic::catch_unwind(|| check(text)).is_err();
    fn wrong_quote(text: &str) {
        let mut report = read(text);
        report.indicators[0].value.as_mut().unwrap().text = "x".into();
        places(&report)
            .iter()
            .for_each(|(span, quote)| assert!(quote.is_none_or(|quote| text.get(span.start..span.end) == Some(quote))));
    }
    fn lost_digit(text: &str) {
        assert_eq!(digit_runs(text).len(), read(text).numbers.len() + 1);
    }
    assert!(broken(wrong_quote, "Thu ngân sách đạt 12 tỷ đồng"));
    assert!(broken(lost_digit, "Thu ngân sách đạt 12 tỷ đồng"));
}

/// Words for a number: reading them gives it back.
fn check_words(number: u64, words: &str) {
    let text = format!("{words} vụ");
    let folded = Folded::new(&text);
    let lexed = lex(&folded);
    let first = lexed.tokens.first().map(|token| (token.kind, &folded.text()[..token.end as usize]));
    let Some((TokenKind::Number(at), read)) = first else { panic!("{number}: {words}: {first:?}") };
    let amount = lexed.numbers[at as usize].amount.to_string();
    assert_eq!((amount.as_str(), read), (number.to_string().as_str(), words), "{words}");
}

#[test]
fn numbers_below_a_thousand_are_read_in_every_wording() {
    for number in 1..1000 {
        for words in crate::speller::wordings(number) {
            check_words(number, &words);
        }
    }
}

#[test]
fn numbers_below_a_million_are_read() {
    (1..1_000_000).for_each(|number| check_words(number, &crate::speller::words(number)));
}
