//! Why a report says what it says.

use super::ids::Ids;
use super::numbers::numbers;
use super::{
    ExplainedIndicator, ExplainedNumber, ExplainedRule, ExplainedToken, Explanation, Indicator, Message, Quote, Role,
    Span, publish,
};
use crate::assemble::Assembled;
use crate::lex::{self, Lexed, Terms};
use crate::lexicon::lexicon;
use crate::text::{Folded, sort_pairs};
use crate::{Options, assemble, outline};

/// How far from a figure its base is looked for, in bytes: a base may be told once for a whole sentence.
const REACH: usize = 2048;

/// Reads `text` as [`super::compose`] does, and tells from which tokens each indicator was made and why the other numbers
/// are none. Spans count bytes.
pub fn explain(text: &str, options: &Options) -> Explanation {
    let folded = Folded::new(text);
    let lexed = lex::lex(&folded);
    let terms = Terms::new(&lexed, lexicon());
    let outline = outline::outline(&folded, &lexed, &terms);
    let mut assembled = assemble::assemble(&folded, &lexed, &terms, &outline);
    let source = Source { folded: &folded, lexed: &lexed };
    let mut used = assembled.used.clone();
    sort_pairs(&mut used);
    used.dedup();
    let told = std::mem::take(&mut assembled.indicators);
    let (ids, sections) = (Ids::new(b'i', told.len()), Ids::new(b's', outline.sections.len()));
    let uses = numbers(&folded, &lexed, &outline.reasons, &used, &ids);
    let told = told.into_iter().enumerate();
    let told = told.map(|(index, told)| publish::indicator(index, told, &ids, &sections)).collect::<Vec<_>>();
    let indicators: Vec<ExplainedIndicator> = indicators(&source, &assembled, &told);
    let aside = uses.into_iter().filter_map(|number| {
        let at = source.token(number.span);
        let words = at.and_then(|at| outline::evidence(&folded, &lexed, &terms, &outline, at));
        Some(ExplainedNumber {
            text: source.quote(number.span),
            reason: number.reason?,
            words: words
                .map(|(first, end)| source.span(first as u32, end as u32))
                .map(|span| Quote { text: source.quote(span), span }),
            span: number.span,
        })
    });
    Explanation {
        schema: "solieu-explanation/1".into(),
        source: options.source.clone(),
        rules: rules(&indicators),
        numbers: aside.collect(),
        indicators,
    }
}

/// The text with its tokens.
struct Source<'a> {
    folded: &'a Folded<'a>,
    lexed: &'a Lexed<'a>,
}

impl Source<'_> {
    /// The span of the tokens from `first` up to `end`.
    fn span(&self, first: u32, end: u32) -> Span {
        match (self.lexed.tokens.get(first as usize), self.lexed.tokens.get((end as usize).wrapping_sub(1))) {
            (Some(first), Some(last)) if first.start < last.end => self.folded.span(first.start, last.end).into(),
            _ => Span::default(),
        }
    }

    /// The text of a span.
    fn quote(&self, span: Span) -> String {
        self.folded.source().get(span.start..span.end).unwrap_or_default().to_owned()
    }

    /// The token in which a span begins.
    fn token(&self, span: Span) -> Option<usize> {
        let place = |token: &lex::Token| self.folded.span(token.start, token.end);
        let at = self.lexed.tokens.partition_point(|token| place(token).end <= span.start);
        self.lexed.tokens.get(at).filter(|token| place(token).start <= span.start).map(|_| at)
    }
}

fn indicators(source: &Source<'_>, assembled: &Assembled, told: &[Indicator]) -> Vec<ExplainedIndicator> {
    // The readings of one indicator need not stand together: a base or a share may come to it later.
    let mut facts: Vec<(u32, u32)> = assembled.facts.iter().zip(0..).map(|(fact, at)| (fact.indicator, at)).collect();
    sort_pairs(&mut facts);
    let mut explained = Vec::with_capacity(told.len());
    for (index, indicator) in told.iter().enumerate() {
        let from = facts.partition_point(|&(owner, _)| (owner as usize) < index);
        let own = facts.iter().skip(from).take_while(|&&(owner, _)| owner as usize == index);
        let readings: Vec<(&'static str, Span)> = own
            .filter_map(|&(_, at)| assembled.facts.get(at as usize))
            .map(|fact| (fact.rule, source.span(fact.tokens.0, fact.tokens.1)))
            .collect();
        let name = assembled.name_tokens(index).map(|(first, end)| source.span(first, end));
        let mut tokens: Vec<ExplainedToken> = name
            .filter(|span| span.start < span.end)
            .map(|span| ExplainedToken { role: Role::Name, rule: None, text: source.quote(span), span })
            .collect();
        for (role, span, basis) in figures(indicator) {
            let reading = readings.iter().find(|(_, place)| place.start <= span.start && span.end <= place.end);
            let rule = reading.map_or(indicator.rule.as_str(), |&(rule, _)| rule).to_owned();
            tokens.push(ExplainedToken { role, rule: Some(rule.clone()), text: source.quote(span), span });
            if let Some(span) = basis.and_then(|words| base(source, words, span, reading.map(|&(_, place)| place))) {
                tokens.push(ExplainedToken { role: Role::Base, rule: Some(rule), text: source.quote(span), span });
            }
        }
        explained.push(ExplainedIndicator {
            id: indicator.id.to_string(),
            name: indicator.name.clone(),
            rule: indicator.rule.to_string(),
            tokens,
        });
    }
    explained
}

/// The figures of an indicator with what they are and the words they are measured against.
fn figures(indicator: &Indicator) -> impl Iterator<Item = (Role, Span, Option<&str>)> {
    let (value, plan, total) = (indicator.value.as_ref(), indicator.plan.as_deref(), indicator.total.as_deref());
    let levels = [(Role::Value, value), (Role::Plan, plan), (Role::Total, total)];
    let levels = levels.into_iter().filter_map(|(role, figure)| Some((role, figure?.span, None)));
    let rates = indicator.rates.iter().map(|rate| (Role::Rate, rate.span, rate.basis.as_deref()));
    let changes = indicator.changes.iter().map(|change| (Role::Change, change.span, change.basis.as_deref()));
    levels.chain(rates).chain(changes)
}

/// Where the words of a base stand: within the fact, else as near before the figure as can be, else behind it.
fn base(source: &Source<'_>, words: &str, figure: Span, fact: Option<Span>) -> Option<Span> {
    if words.is_empty() {
        return None;
    }
    let text = source.folded.source();
    let within = |start: usize, end: usize, last: bool| {
        let (start, end) = (boundary(text, start), boundary(text, end));
        let piece = text.get(start..end)?;
        let at = start + if last { piece.rfind(words) } else { piece.find(words) }?;
        Some(Span { start: at, end: at + words.len() })
    };
    fact.and_then(|fact| within(figure.end, fact.end, false).or_else(|| within(fact.start, fact.end, false)))
        .or_else(|| within(figure.start.saturating_sub(REACH), figure.start, true))
        .or_else(|| within(figure.end, figure.end.saturating_add(REACH), false))
}

/// The boundary of a character at or before `at`.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or_default()
}

/// Each rule that is named, once, in the order of first use.
fn rules(indicators: &[ExplainedIndicator]) -> Vec<ExplainedRule> {
    // The module has no documentation to give, and need not hold the list.
    let listed = if cfg!(target_arch = "wasm32") { Vec::new() } else { assemble::rules() };
    let mut found: Vec<ExplainedRule> = Vec::new();
    let named = indicators.iter().flat_map(|one| {
        std::iter::once(one.rule.as_str()).chain(one.tokens.iter().filter_map(|token| token.rule.as_deref()))
    });
    for id in named {
        if found.iter().all(|rule| rule.id != id) {
            let doc = listed.iter().find(|rule| rule.id == id).map(|rule| rule.doc).filter(|doc| !doc.is_empty());
            let documentation = doc.map(|doc| {
                let (vi, en) = doc.split_once(" · ").unwrap_or((doc, doc));
                Message { vi: vi.into(), en: en.into() }
            });
            found.push(ExplainedRule { id: id.to_owned(), documentation });
        }
    }
    found
}
