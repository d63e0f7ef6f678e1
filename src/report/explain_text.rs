//! An explanation for people, as plain text.

use super::rows::plain;
use super::{ExplainedIndicator, ExplainedToken, Explanation, Language, Reason, Role};

/// How far the words of a role are set in, in characters.
const WIDTH: usize = 10;

/// Which rule made each indicator from which words, why each other number is none, and what the rules say; ends in a
/// line feed. `text` is the text that is explained; the spans are still in bytes.
pub fn explain_text(explanation: &Explanation, text: &str, language: Language) -> String {
    let mut out = String::new();
    let mut lines = Lines { text, from: 0, line: 1 };
    if explanation.indicators.is_empty() {
        out.push_str(language.of("Không tìm thấy chỉ tiêu nào.\n\n", "No indicator was found.\n\n"));
    }
    let heading = language.of("dòng", "line");
    for one in &explanation.indicators {
        let at = own(one).or(one.tokens.first()).map_or(0, |token| token.span.start);
        out.push_str(&format!("{}  {}  ({heading} {})\n", one.id, plain(&one.name), lines.of(at)));
        for token in &one.tokens {
            let label = role(token.role, language);
            let blanks = " ".repeat(WIDTH.saturating_sub(label.chars().count()));
            out.push_str(&format!("    {label}{blanks} “{}”", plain(&token.text)));
            out.push_str(&token.rule.as_ref().map_or_else(|| "\n".to_owned(), |rule| format!("  [{rule}]\n")));
        }
        if one.tokens.iter().all(|token| token.role != Role::Name) {
            let label = role(Role::Name, language);
            let blanks = " ".repeat(WIDTH.saturating_sub(label.chars().count()));
            let inherited = language.of("(suy ra từ chỗ khác)", "(inferred from elsewhere)");
            out.push_str(&format!("    {label}{blanks} {inherited}\n"));
        }
        out.push('\n');
    }
    if !explanation.numbers.is_empty() {
        out.push_str(language.of("Những số không phải chỉ tiêu\n", "Numbers that are no indicators\n"));
        let mut lines = Lines { text, from: 0, line: 1 };
        for number in &explanation.numbers {
            let (text, why) = (plain(&number.text), reason(number.reason, language));
            out.push_str(&format!("    “{text}”  {why}  ({heading} {})", lines.of(number.span.start)));
            let shown = number.words.as_ref().map(|words| plain(&words.text)).filter(|words| *words != text);
            let because = language.of("căn cứ", "because of");
            out.push_str(&shown.map_or_else(String::new, |words| format!("  {because} “{words}”")));
            out.push('\n');
        }
        out.push('\n');
    }
    if !explanation.rules.is_empty() {
        out.push_str(language.of("Các quy tắc đã dùng\n", "The rules that were used\n"));
        for rule in &explanation.rules {
            let sentence = rule.documentation.as_ref().map_or("", |doc| language.of(&doc.vi, &doc.en));
            out.push_str(&format!("    [{}] {sentence}\n", rule.id));
        }
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// The first token that is no name: a name may stand far from its figures.
fn own(indicator: &ExplainedIndicator) -> Option<&ExplainedToken> {
    indicator.tokens.iter().find(|token| token.role != Role::Name)
}

/// Counts lines forward, and back only from the start.
struct Lines<'a> {
    text: &'a str,
    from: usize,
    line: usize,
}

impl Lines<'_> {
    /// The line of a byte, from 1.
    fn of(&mut self, at: usize) -> usize {
        if at < self.from {
            (self.from, self.line) = (0, 1);
        }
        let between = self.text.as_bytes().get(self.from..at).unwrap_or_default();
        self.line += between.iter().filter(|&&byte| byte == b'\n').count();
        self.from = at;
        self.line
    }
}

fn role(role: Role, language: Language) -> &'static str {
    let (vi, en) = match role {
        Role::Name => ("tên", "name"),
        Role::Value => ("kết quả", "value"),
        Role::Plan => ("kế hoạch", "plan"),
        Role::Total => ("tổng số", "total"),
        Role::Rate => ("tỷ lệ", "rate"),
        Role::Change => ("tăng giảm", "change"),
        Role::Base => ("so với", "base"),
    };
    language.of(vi, en)
}

fn reason(reason: Reason, language: Language) -> &'static str {
    let (vi, en) = match reason {
        Reason::Date => ("ngày tháng", "a date"),
        Reason::Time => ("giờ", "a time of day"),
        Reason::Period => ("kỳ, khoảng thời gian", "a stretch of time"),
        Reason::Year => ("năm", "a year"),
        Reason::Term => ("nhiệm kỳ", "a term of office"),
        Reason::SchoolYear => ("năm học", "a school year"),
        Reason::Ordinal => ("số thứ tự", "an ordinal"),
        Reason::Document => ("số hiệu văn bản", "the number of a document"),
        Reason::List => ("số đánh mục", "a list number"),
        Reason::Name => ("nằm trong tên gọi", "part of a name"),
        Reason::Level => ("cấp độ, hạng", "a level or grade"),
        Reason::Age => ("độ tuổi", "an age"),
        Reason::Threshold => ("ngưỡng, mức quy định", "a threshold"),
        Reason::Counter => ("số đếm của trang", "a counter of the page"),
        Reason::Contact => ("điện thoại, địa chỉ", "a telephone number or address"),
        Reason::Slogan => ("khẩu hiệu", "a slogan"),
        Reason::Other => ("không đo lường kết quả nào", "measures no result"),
    };
    language.of(vi, en)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Options, explain};
    use expect_test::{Expect, expect};

    fn check(text: &str, language: Language, expected: &Expect) {
        expected.assert_eq(&explain_text(&explain(text, &Options::default()), text, language));
    }

    #[test]
    fn an_explanation_is_text_for_people() {
        let text =
            "Tổ 9 họp ngày 12/7/2023.\nDiện tích lúa 118,14 ha/102 ha, đạt 115,8% KH, tăng 14 ha so với cùng kỳ.";
        check(
            text,
            Language::Vi,
            &expect![[r#"
            i1  Diện tích lúa  (dòng 2)
                tên        “Diện tích lúa”
                kết quả    “118,14 ha”  [level.amount]
                kế hoạch   “102 ha”  [level.amount]
                tỷ lệ      “115,8%”  [rate.plan]
                so với     “KH”  [rate.plan]
                tăng giảm  “14 ha”  [change.up]
                so với     “so với cùng kỳ”  [change.up]

            Những số không phải chỉ tiêu
                “9”  nằm trong tên gọi  (dòng 1)  căn cứ “Tổ”
                “12/7/2023”  ngày tháng  (dòng 1)  căn cứ “ngày 12/7/2023”

            Các quy tắc đã dùng
                [level.amount] Mức đạt: một số lượng, hoặc hai số quanh dấu gạch chéo.
                [rate.plan] Tỷ lệ so với kế hoạch: đạt, bằng, hoàn thành X% kế hoạch.
                [change.up] Mức tăng, theo % hoặc theo đơn vị.
        "#]],
        );
        check(
            "Hội nghị lần thứ 6.",
            Language::En,
            &expect![[r#"
                No indicator was found.

                Numbers that are no indicators
                    “6”  an ordinal  (line 1)  because of “lần thứ”
            "#]],
        );
    }
}
