//! What the audit found, as one list in the order of the text.

use super::rows::plain;
use super::{Finding, Indicator, Language, Report, Span, Verdict};
use crate::text::order;

/// The findings of one report that were asked for.
#[derive(Debug)]
pub struct Findings<'a> {
    /// The report they are of, its spans in bytes of `text`.
    pub report: &'a Report,
    /// The text it was read from.
    pub text: &'a str,
    /// The findings, by their first place in the text.
    pub found: Vec<&'a Finding>,
    /// Where each line of the text begins.
    pub(super) lines: Vec<usize>,
}

impl<'a> Findings<'a> {
    /// The findings of `report` with one of the `verdicts`. The spans of the report are in bytes, as
    /// [`crate::extract`] gives them.
    pub fn new(report: &'a Report, text: &'a str, verdicts: &[Verdict]) -> Self {
        let found: Vec<&Finding> = report.audit.iter().filter(|finding| verdicts.contains(&finding.verdict)).collect();
        let places = order(found.iter().map(|finding| place(finding).start as u32));
        let found = places.into_iter().filter_map(|at| found.get(at).copied()).collect();
        let lines = Some(0).into_iter().chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { report, text, found, lines }
    }

    /// The name of what a finding is about: that of the indicator whose figure is checked, which is told last.
    pub fn name(&self, finding: &Finding) -> String {
        self.indicator(finding).map_or_else(String::new, |indicator| plain(&indicator.name))
    }

    fn indicator(&self, finding: &Finding) -> Option<&'a Indicator> {
        let id = finding.indicators.last()?;
        // Ids count from one in the order of the report.
        let index = id.get(1..)?.parse::<usize>().ok()?.checked_sub(1)?;
        self.report.indicators.get(index)
    }

    /// The words around the figures of a finding, on one line, a long middle left out. Reads a bounded piece of text.
    pub fn quote(&self, finding: &Finding) -> String {
        /// How many letters stand before and behind, and at each end of a long middle; a letter has up to 4 bytes.
        const AROUND: usize = 40;
        const HALF: usize = 100;
        let Span { start, end } = place(finding);
        let (before, behind) = (self.text.get(..start).unwrap_or_default(), self.text.get(end..).unwrap_or_default());
        let middle = self.text.get(start..end).unwrap_or_default();
        let in_line = |letter: &char| *letter != '\n';
        let mut head: Vec<char> = before.chars().rev().take_while(in_line).take(AROUND + 1).collect();
        let mut tail: Vec<char> = behind.chars().take_while(in_line).take(AROUND + 1).collect();
        let more = [head.len(), tail.len()].map(|letters| if letters > AROUND { "…" } else { "" });
        head.truncate(AROUND);
        head.reverse();
        tail.truncate(AROUND);
        let middle = if middle.len() > 8 * HALF {
            let first: String = middle.chars().take(HALF).collect();
            let mut last: Vec<char> = middle.chars().rev().take(HALF).collect();
            last.reverse();
            [first.as_str(), " … ", &last.iter().collect::<String>()].concat()
        } else {
            middle.to_owned()
        };
        let (head, tail): (String, String) = (head.iter().collect(), tail.iter().collect());
        [more[0], &plain(&[head.as_str(), &middle, &tail].concat()), more[1]].concat()
    }

    /// The line of the text in which a finding begins, counted from one.
    pub fn line(&self, finding: &Finding) -> usize {
        self.lines.partition_point(|&begin| begin <= place(finding).start).max(1)
    }

    /// How many findings of the report have a verdict, shown or not.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.report.audit.iter().filter(|finding| finding.verdict == verdict).count()
    }
}

/// From the first figure of a finding to its last.
pub(super) fn place(finding: &Finding) -> Span {
    let start = finding.spans.iter().map(|span| span.start).min().unwrap_or_default();
    Span { start, end: finding.spans.iter().map(|span| span.end).max().unwrap_or(start) }
}

/// The word for a verdict.
pub(super) fn word(verdict: Verdict, language: Language) -> &'static str {
    match verdict {
        Verdict::Agrees => language.of("khớp", "agrees"),
        Verdict::Truncated => language.of("bị cắt bớt", "truncated"),
        Verdict::Differs => language.of("sai lệch", "differs"),
        Verdict::Derived => language.of("suy ra", "derived"),
        Verdict::Review => language.of("cần xem lại", "to review"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "Dòng đầu.\nTrồng rừng 18,27 ha/20 ha, đạt 93,6% kế hoạch. Trồng lúa 45,2 ha/40 ha, đạt 113% kế hoạch.";

    #[test]
    fn findings_stand_in_the_order_of_the_text_with_their_words() {
        let report = crate::extract(TEXT, &crate::Options::default());
        let all = Findings::new(&report, TEXT, &[Verdict::Agrees, Verdict::Differs]);
        let told: Vec<_> =
            all.found.iter().map(|finding| (finding.verdict, all.line(finding), all.name(finding))).collect();
        assert_eq!(
            told,
            [(Verdict::Differs, 2, "Trồng rừng".to_owned()), (Verdict::Agrees, 2, "Trồng lúa".to_owned())]
        );
        assert!(all.quote(all.found[0]).starts_with("Trồng rừng 18,27 ha/20 ha, đạt 93,6% kế hoạch. Trồng lúa"));
        let differs = Findings::new(&report, TEXT, &[Verdict::Differs]);
        assert_eq!((differs.found.len(), differs.count(Verdict::Agrees)), (1, 1));
    }
}
