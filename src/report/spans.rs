//! The spans of a report, told in another unit.

use super::{Report, Span};
use crate::text::{Offsets, Positions};

impl Report {
    /// The same report with its spans told in `unit`. `text` is the text it was read from, and the spans are still in
    /// bytes, as [`crate::extract`] gives them. Linear in the text plus the spans.
    #[must_use]
    pub fn with_offsets(mut self, text: &str, unit: Offsets) -> Self {
        if unit != Offsets::Utf8 {
            let positions = Positions::new(text, unit);
            self.each_span(&mut |span| {
                span.start = positions.of(span.start);
                span.end = positions.of(span.end);
            });
        }
        self
    }

    /// Calls `visit` for every span of the report.
    fn each_span(&mut self, visit: &mut impl FnMut(&mut Span)) {
        let metadata = &mut self.report;
        metadata.organization.iter_mut().for_each(|o| visit(&mut o.span));
        metadata.period.iter_mut().for_each(|p| visit(&mut p.span));
        self.sections.iter_mut().for_each(|s| visit(&mut s.span));
        for indicator in &mut self.indicators {
            let levels = [indicator.plan.as_deref_mut(), indicator.total.as_deref_mut()];
            let figures = [indicator.value.as_mut()].into_iter().chain(levels);
            figures.flatten().for_each(|f| visit(&mut f.span));
            indicator.rates.iter_mut().for_each(|r| visit(&mut r.span));
            indicator.changes.iter_mut().for_each(|c| visit(&mut c.span));
            indicator.period.iter_mut().for_each(|p| visit(&mut p.span));
            indicator.locality.iter_mut().for_each(|l| visit(&mut l.span));
            visit(&mut indicator.span);
        }
        self.people.iter_mut().flat_map(|p| &mut p.spans).for_each(&mut *visit);
        self.tasks.iter_mut().for_each(|t| visit(&mut t.span));
        self.shortcomings.iter_mut().for_each(|s| visit(&mut s.span));
        self.numbers.iter_mut().for_each(|n| visit(&mut n.span));
        self.audit.iter_mut().flat_map(|f| &mut f.spans).for_each(&mut *visit);
        self.notes.iter_mut().filter_map(|n| n.span.as_mut()).for_each(&mut *visit);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    /// A report in which every field that can hold a span holds the same one.
    fn full(span: &Value) -> Value {
        let figure = json!({"amount": 1, "max": null, "unit": null, "bound": null, "text": "1", "span": span});
        let period = json!({"label": "", "start": null, "end": null, "span": span});
        let message = json!({"vi": "", "en": ""});
        json!({
            "schema": "solieu/1", "generator": {"name": "solieu", "version": "0"}, "source": null,
            "report": {"title": null, "kind": "other", "organization": {"name": "", "body": "other", "locality": null, "span": span},
                "period": period, "date": null, "author": null, "encoding": "unicode"},
            "sections": [{"id": "s1", "heading": null, "role": "lead", "sector": null, "span": span}],
            "indicators": [{"id": "i1", "name": "", "code": null, "sector": null, "kind": "result", "confidence": "certain",
                "value": figure, "plan": figure, "total": figure,
                "rates": [{"amount": 1, "max": null, "of": "plan", "basis": null, "bound": null, "text": "1", "span": span}],
                "changes": [{"direction": "up", "amount": 1, "max": null, "unit": null, "versus": null, "basis": null, "bound": null, "text": "1", "span": span}],
                "period": period, "locality": {"name": "", "span": span}, "scope": 0, "part_of": null, "section": null, "rule": "", "span": span}],
            "people": [{"name": "", "titles": [], "spans": [span, span]}],
            "tasks": [{"text": "", "number": null, "section": null, "span": span}],
            "shortcomings": [{"text": "", "section": null, "span": span}],
            "numbers": [{"span": span, "indicators": [], "reason": "other"}],
            "audit": [{"id": "a1", "rule": "rate", "verdict": "agrees", "indicators": [], "spans": [span], "stated": null, "computed": null,
                "stated_interval": null, "computed_interval": null, "formula": "", "repairs": [], "message": message}],
            "notes": [{"code": "", "message": message, "span": span}],
        })
    }

    fn check(text: &str, bytes: (usize, usize), unit: Offsets, told: (usize, usize)) {
        let before = full(&json!({"start": bytes.0, "end": bytes.1}));
        let report: Report = serde_json::from_value(before).unwrap_or_default();
        assert_eq!(report.people.len(), 1, "the sample does not fit the types");
        let after = serde_json::to_value(report.with_offsets(text, unit)).unwrap_or_default();
        assert_eq!(after, full(&json!({"start": told.0, "end": told.1})));
    }

    #[test]
    fn every_span_of_the_report_is_told_in_the_unit_asked_for() {
        let text = "đạt 𝟗 ha"; // đ 2 bytes, ạ 3 bytes, the digit 4 bytes and a surrogate pair
        check(text, (7, 14), Offsets::Utf8, (7, 14));
        check(text, (7, 14), Offsets::Char, (4, 8));
        check(text, (7, 14), Offsets::Utf16, (4, 9));
    }

    #[test]
    fn long_texts_are_converted_from_the_nearest_mark() {
        let text = "ữ".repeat(1000);
        check(&text, (900, 2997), Offsets::Char, (300, 999));
        check(&text, (0, 3000), Offsets::Utf16, (0, 1000));
        // A mark lies within a character, at its border, and at the end of the text.
        let text = "a𝟗".repeat(64);
        check(&text, (61, 65), Offsets::Utf16, (37, 39));
        check(&text, (315, 320), Offsets::Utf16, (189, 192));
        check(&text, (315, 320), Offsets::Char, (126, 128));
    }
}
