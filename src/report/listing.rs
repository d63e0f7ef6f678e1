//! Findings as a list for people, in the terminal or in an e-mail.

use super::findings::{Findings, word};
use super::rows::plain;
use super::{Finding, Language, Verdict, told};
use crate::audit::{english, vietnamese};
use std::fmt::Write;

impl Findings<'_> {
    /// What was found and how, ending in a line feed.
    pub fn listing(&self, language: Language) -> String {
        let mut out = String::new();
        let tell = |count: usize, verdict: Verdict| (count > 0).then(|| format!("{count} {}", word(verdict, language)));
        let verdicts = [Verdict::Differs, Verdict::Review, Verdict::Truncated, Verdict::Agrees, Verdict::Derived];
        let counts: Vec<String> = verdicts.iter().filter_map(|&verdict| tell(self.count(verdict), verdict)).collect();
        let nothing = language.of("không có phép tính nào để kiểm tra", "there is no arithmetic to check");
        let summary = if counts.is_empty() { nothing.to_owned() } else { counts.join(", ") };
        // Writing to a string does not fail.
        let _ = writeln!(out, "{}{summary}.", language.of("Kiểm tra số liệu: ", "Audit: "));
        for finding in &self.found {
            let _ = writeln!(
                out,
                "\n[{}] {} {}{}",
                word(finding.verdict, language),
                language.of("dòng", "line"),
                self.line(finding),
                Some(self.name(finding))
                    .filter(|name| !name.is_empty())
                    .map(|name| format!(" · {name}"))
                    .unwrap_or_default()
            );
            let _ = writeln!(out, "  {}", plain(&told::formula(&finding.formula, language)));
            let _ = writeln!(out, "  {}", plain(language.of(&finding.message.vi, &finding.message.en)));
            if let Some(repairs) = self.repairs(finding, language) {
                let _ = writeln!(out, "  {repairs}");
            }
            let _ = writeln!(out, "  › {}", self.quote(finding));
        }
        out
    }

    /// `Sẽ khớp nếu: tỷ lệ là 91,4; hoặc kế hoạch là 19,52.`
    fn repairs(&self, finding: &Finding, language: Language) -> Option<String> {
        let each: Vec<String> = finding
            .repairs
            .iter()
            .map(|repair| {
                let name = match repair.operand.as_str() {
                    "value" => language.of("kết quả", "the result").to_owned(),
                    "plan" => language.of("kế hoạch", "the plan").to_owned(),
                    "total" => language.of("tổng số", "the total").to_owned(),
                    "rate" => language.of("tỷ lệ", "the percentage").to_owned(),
                    "base" => language.of("mức kỳ trước", "the level before").to_owned(),
                    "change" => language.of("mức tăng giảm", "the movement").to_owned(),
                    id => self.named(id).map_or_else(|| id.to_owned(), |name| format!("“{name}”")),
                };
                let exact = repair.to.get().to_string().parse().unwrap_or_default();
                let to = language.of(vietnamese(exact), english(exact));
                format!("{name} {} {to}", language.of("là", "were"))
            })
            .collect();
        (!each.is_empty()).then(|| {
            format!(
                "{}{}.",
                language.of("Sẽ khớp nếu: ", "It would hold if "),
                each.join(language.of("; hoặc ", "; or "))
            )
        })
    }

    fn named(&self, id: &str) -> Option<String> {
        let index = id.get(1..)?.parse::<usize>().ok()?.checked_sub(1)?;
        self.report.indicators.get(index).map(|indicator| plain(&indicator.name))
    }
}
