//! What holds for every report, and every explanation, of any bytes. The fuzz target asserts it, and so does the test that replays its corpus.

use solieu::report::{Explanation, Report, Span};
use solieu::{Options, explain, extract};

/// Reads `bytes` as text, what is no UTF-8 replaced, and panics when the report breaks a rule.
pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let report = extract(&text, &Options::default());
    check_places(&text, &report);
    check_ids(&report);
    check_numbers(&text, &report);
    // Only something kept between two readings can make them differ: one input in eight shows it as well, and is cheaper.
    if bytes.iter().fold(0u8, |sum, byte| sum.wrapping_mul(31).wrapping_add(*byte)) % 8 == 0 {
        assert_eq!(report, extract(&text, &Options::default()), "read again, it differs: {text:?}");
        check_explanation(&text, &report, &explain(&text, &Options::default()));
    }
}

/// An explanation speaks of the same indicators and the same other numbers, and quotes what stands in the text.
fn check_explanation(text: &str, report: &Report, told: &Explanation) {
    assert_eq!(told.indicators.len(), report.indicators.len(), "other indicators are explained: {text:?}");
    for (explained, read) in told.indicators.iter().zip(&report.indicators) {
        let same = explained.id == read.id && explained.name == read.name && explained.rule == read.rule;
        assert!(same, "{} is explained as another: {text:?}", read.id);
    }
    let aside = report.numbers.iter().filter_map(|one| Some((one.span, one.reason?)));
    assert!(told.numbers.iter().map(|one| (one.span, one.reason)).eq(aside), "other numbers are explained: {text:?}");
    let within = |span: &Span, quote: &str| {
        assert!(text.get(span.start..span.end) == Some(quote) && !quote.is_empty(), "{span:?} of {text:?}");
    };
    told.indicators.iter().flat_map(|one| &one.tokens).for_each(|token| within(&token.span, &token.text));
    for one in &told.numbers {
        within(&one.span, &one.text);
        one.words.iter().for_each(|words| within(&words.span, &words.text));
    }
}

/// Every span lies in the text, the right way round and on boundaries of characters.
fn check_places(text: &str, report: &Report) {
    let within = |span: &Span| assert!(text.get(span.start..span.end).is_some(), "{span:?} of {text:?}");
    report.report.organization.iter().for_each(|one| within(&one.span));
    report.report.period.iter().for_each(|one| within(&one.span));
    report.sections.iter().for_each(|one| within(&one.span));
    for one in &report.indicators {
        within(&one.span);
        [one.value.as_ref(), one.plan.as_deref(), one.total.as_deref()]
            .into_iter()
            .flatten()
            .for_each(|figure| within(&figure.span));
        one.rates.iter().for_each(|rate| within(&rate.span));
        one.changes.iter().for_each(|change| within(&change.span));
        one.period.iter().for_each(|period| within(&period.span));
        one.locality.iter().for_each(|place| within(&place.span));
    }
    report.people.iter().flat_map(|one| &one.spans).for_each(within);
    report.tasks.iter().for_each(|one| within(&one.span));
    report.shortcomings.iter().for_each(|one| within(&one.span));
    report.numbers.iter().for_each(|one| within(&one.span));
    report.audit.iter().flat_map(|one| &one.spans).for_each(within);
    report.notes.iter().filter_map(|one| one.span.as_ref()).for_each(within);
}

/// Ids count up from one, and each that is spoken of exists; a whole is no part of itself.
fn check_ids(report: &Report) {
    let known = |id: &str, letter: char, count: usize| {
        let number = id.strip_prefix(letter).and_then(|digits| digits.parse::<usize>().ok());
        assert!(number.is_some_and(|number| (1..=count).contains(&number)), "{id} is none of {count}");
    };
    let indicators = report.indicators.len();
    for (at, one) in report.indicators.iter().enumerate() {
        assert_eq!(one.id, format!("i{}", at + 1));
        one.part_of.iter().for_each(|whole| {
            known(whole, 'i', indicators);
            assert_ne!(*whole, one.id, "a part of itself");
        });
        one.section.iter().for_each(|section| known(section, 's', report.sections.len()));
        assert!(!one.rule.is_empty(), "{} has no rule", one.id);
    }
    for (at, one) in report.sections.iter().enumerate() {
        assert_eq!(one.id, format!("s{}", at + 1));
    }
    for (at, one) in report.audit.iter().enumerate() {
        assert_eq!(one.id, format!("a{}", at + 1));
    }
    let sections =
        report.tasks.iter().map(|one| &one.section).chain(report.shortcomings.iter().map(|one| &one.section));
    sections.flatten().for_each(|section| known(section, 's', report.sections.len()));
    let named = report.numbers.iter().flat_map(|one| &one.indicators);
    named.chain(report.audit.iter().flat_map(|one| &one.indicators)).for_each(|id| known(id, 'i', indicators));
}

/// Each run of digits lies in exactly one entry of `numbers`; the entries come in order, each with a use or a reason.
fn check_numbers(text: &str, report: &Report) {
    let mut entries = report.numbers.iter().peekable();
    let mut end = 0;
    for one in &report.numbers {
        assert!(one.span.start >= end && one.span.end > one.span.start, "{:?} in order in {text:?}", one.span);
        assert!(one.indicators.is_empty() != one.reason.is_none(), "{one:?} of {text:?}");
        end = one.span.end;
    }
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(start) = bytes.iter().skip(at).position(u8::is_ascii_digit).map(|ahead| at + ahead) {
        at = start + bytes.iter().skip(start).take_while(|byte| byte.is_ascii_digit()).count();
        while entries.next_if(|one| one.span.end <= start).is_some() {}
        let holds = entries.peek().is_some_and(|one| one.span.start <= start && at <= one.span.end);
        assert!(holds, "{start}..{at} is in no entry: {text:?}");
    }
}
