//! Why a report is read as it is: the same indicators and numbers as the report, with tokens that stand in the text.

use solieu::report::{Explanation, Role};
use solieu::{Options, explain, extract};

/// What an explanation of any text must keep.
pub fn check(text: &str) {
    let (report, told) = (extract(text, &Options::default()), explain(text, &Options::default()));
    crate::schema::check_explanation(&told);
    let lines = |ids: &mut dyn Iterator<Item = (&str, &str, &str)>| -> Vec<String> {
        ids.map(|(id, name, rule)| format!("{id} {name} {rule}")).collect()
    };
    assert_eq!(
        lines(&mut told.indicators.iter().map(|one| (one.id.as_str(), one.name.as_str(), one.rule.as_str()))),
        lines(&mut report.indicators.iter().map(|one| (one.id.as_str(), one.name.as_str(), one.rule.as_str()))),
    );
    let aside: Vec<_> = report.numbers.iter().filter_map(|one| Some((one.span, one.reason?))).collect();
    assert_eq!(told.numbers.iter().map(|one| (one.span, one.reason)).collect::<Vec<_>>(), aside, "{text:?}");
    for (quote, span) in quotes(&told) {
        assert_eq!(text.get(span.start..span.end), Some(quote), "{span:?} of {text:?}");
        assert!(!quote.is_empty(), "an empty quote of {text:?}");
    }
    for one in &told.indicators {
        let figures = one.tokens.iter().filter(|token| !matches!(token.role, Role::Name | Role::Base)).count();
        assert!(figures > 0, "{} is made of nothing: {text:?}", one.id);
    }
    let listed: Vec<&str> = solieu::assemble::rules().iter().map(|rule| rule.id).collect();
    for rule in &told.rules {
        assert!(listed.contains(&rule.id.as_str()) && rule.documentation.is_some(), "{} is no rule", rule.id);
    }
}

/// Every piece of the text that an explanation quotes.
fn quotes(told: &Explanation) -> Vec<(&str, solieu::report::Span)> {
    let tokens = told.indicators.iter().flat_map(|one| &one.tokens).map(|token| (token.text.as_str(), token.span));
    let numbers = told.numbers.iter().flat_map(|one| {
        [(one.text.as_str(), one.span)]
            .into_iter()
            .chain(one.words.as_ref().map(|words| (words.text.as_str(), words.span)))
    });
    tokens.chain(numbers).collect()
}

/// The tokens of each indicator as `role:text[rule]`.
fn tokens(text: &str) -> Vec<Vec<String>> {
    let told = explain(text, &Options::default());
    let line = |token: &solieu::report::ExplainedToken| {
        format!("{:?}:{}[{}]", token.role, token.text, token.rule.as_deref().unwrap_or("-"))
    };
    told.indicators.iter().map(|one| one.tokens.iter().map(line).collect()).collect()
}

/// The numbers put aside as `number reason (words)`.
fn aside(text: &str) -> Vec<String> {
    let told = explain(text, &Options::default());
    let words =
        |one: &solieu::report::ExplainedNumber| one.words.as_ref().map_or("-".into(), |words| words.text.clone());
    told.numbers.iter().map(|one| format!("{} {:?} ({})", one.text, one.reason, words(one))).collect()
}

#[test]
fn each_figure_has_its_role_and_its_rule() {
    assert_eq!(
        tokens("Diện tích lúa 118,14 ha/102 ha, đạt 115,8% KH, tăng 14 ha so với cùng kỳ."),
        [[
            "Name:Diện tích lúa[-]",
            "Value:118,14 ha[level.amount]",
            "Plan:102 ha[level.amount]",
            "Rate:115,8%[rate.plan]",
            "Base:KH[rate.plan]",
            "Change:14 ha[change.up]",
            "Base:so với cùng kỳ[change.up]",
        ]]
    );
    assert_eq!(
        tokens("Có 12/15 thôn đạt chuẩn văn hóa."),
        [["Name:thôn đạt chuẩn văn hóa[-]", "Value:12[level.amount]", "Total:15 thôn[level.amount]"]]
    );
}

#[test]
fn an_inherited_name_and_a_base_told_once_are_found_where_they_stand() {
    let all = tokens("Tổng diện tích gieo trồng 412 ha, trong đó lúa 236 ha, ngô 84 ha.");
    assert_eq!(all[1], ["Name:diện tích gieo trồng[-]", "Name:lúa[-]", "Value:236 ha[level.amount]"]);
    let all = tokens("So với cùng kỳ, đàn lợn tăng 5%, đàn bò giảm 3%.");
    for (one, way) in all.iter().zip(["up", "down"]) {
        assert_eq!(one.last(), Some(&format!("Base:So với cùng kỳ[change.{way}]")), "{all:?}");
    }
}

#[test]
fn each_other_number_has_the_words_that_show_why() {
    assert_eq!(
        aside(
            "I. KẾT QUẢ\nTổ dân phố 9 thực hiện Nghị quyết số 15/NQ-HĐND khóa 19; dịch vụ công mức độ 3, 4.\nSố điện thoại: 0900 000 000."
        ),
        [
            "9 Name (Tổ dân phố)",
            "15 Document (Nghị quyết số 15/NQ-HĐND)",
            "19 Ordinal (khóa)",
            "3 Level (mức độ)",
            "4 Level (mức độ 3,)",
            "0900 000 000 Contact (0900 000 000)",
        ]
    );
}

#[test]
fn goldens_are_explained() {
    let (mut numbers, mut shown, mut indicators, mut named) = (0, 0, 0, 0);
    for text in crate::golden::texts() {
        check(&text);
        let told = explain(&text, &Options::default());
        numbers += told.numbers.len();
        shown += told.numbers.iter().filter(|one| one.words.is_some()).count();
        indicators += told.indicators.len();
        named += told.indicators.iter().filter(|one| one.tokens.iter().any(|token| token.role == Role::Name)).count();
    }
    assert!(shown * 100 >= numbers * 85, "{shown} of {numbers} numbers show why");
    assert!(named * 100 >= indicators * 98, "{named} of {indicators} names are found");
}
