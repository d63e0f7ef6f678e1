//! Domain types to published ones: the same thing, with ids and plain numbers.

use super::ids::{Ids, id};
use super::schema as out;
use crate::text::Span;
use crate::{assemble, audit, lexicon, outline};
use smol_str::SmolStr;

/// The same word in both worlds.
macro_rules! same {
    ($from:ty => $to:ty { $($word:ident),* $(,)? }) => {
        impl From<$from> for $to {
            fn from(word: $from) -> Self {
                match word { $(<$from>::$word => Self::$word),* }
            }
        }
    };
}

same!(assemble::Kind => out::Kind { Result, Estimate, Plan, Goal });
same!(assemble::Confidence => out::Confidence { Certain, Likely });
same!(assemble::Bound => out::Bound { Over, Under, About, AtLeast, AtMost });
same!(assemble::Of => out::Of { Plan, Total, Base });
same!(assemble::Direction => out::Direction { Up, Down, Times });
same!(assemble::Versus => out::Versus { SamePeriod, Previous, Plan, Other });
same!(assemble::ReportKind => out::ReportKind { HalfYearReview, AnnualReview, Quarterly, Monthly, CouncilSession, Congress, Statistics, Police, Plan, Other });
same!(assemble::Body => out::Body { PartyCommittee, PartyOrganisation, PeoplesCommittee, PeoplesCouncil, FatherlandFront, MassOrganisation, Police, Military, Agency, Other });
same!(assemble::Level => out::Level { Hamlet, Ward, Commune, Township, District, Town, City, Province, National });
same!(audit::Audit => out::AuditRule { Rate, Sum, Product, Change, Repeat, Range });
same!(audit::Verdict => out::Verdict { Agrees, Truncated, Differs, Derived, Review });
same!(outline::Role => out::SectionRole { Lead, Results, Shortcomings, Tasks, Goals, People, Furniture });
same!(outline::SectionSector => out::SectionSector { Economy, Society, Security, Party, Government, Mixed });
same!(outline::Reason => out::Reason { Date, Time, Period, Year, Term, SchoolYear, Ordinal, Document, List, Name, Level, Age, Threshold, Counter, Contact, Slogan, Other });
same!(lexicon::Sector => out::Sector { Growth, Budget, Investment, Agriculture, Livestock, Fishery, Forestry, Industry, Trade, Tourism, NewRural,
    Infrastructure, Poverty, Labour, Health, Education, Culture, Environment, Security, Defence, Party, Administration, Digital, MassOrganisations, Population });

impl From<Span> for out::Span {
    fn from(span: Span) -> Self {
        Self { start: span.start, end: span.end }
    }
}

impl From<assemble::Metadata> for out::Metadata {
    fn from(told: assemble::Metadata) -> Self {
        Self {
            title: told.title,
            kind: told.kind.into(),
            organization: told.organization.map(Into::into),
            period: told.period.map(Into::into),
            date: told.date,
            author: told.author,
            encoding: out::Encoding::Unicode,
        }
    }
}

impl From<assemble::Organization> for out::Organization {
    fn from(body: assemble::Organization) -> Self {
        let locality = body.locality.map(|l| out::Locality { level: l.level.into(), name: l.name, within: l.within });
        Self { name: body.name, body: body.body.into(), locality, span: body.span.into() }
    }
}

impl From<assemble::Stretch> for out::Period {
    fn from(stretch: assemble::Stretch) -> Self {
        Self { label: stretch.label, start: stretch.start, end: stretch.end, span: stretch.span.into() }
    }
}

impl From<assemble::Person> for out::Person {
    fn from(person: assemble::Person) -> Self {
        Self { name: person.name, titles: person.titles, spans: person.spans.into_iter().map(Into::into).collect() }
    }
}

impl From<assemble::Task> for out::Task {
    fn from(task: assemble::Task) -> Self {
        Self { text: task.text, number: task.number, section: task.section.map(section_id), span: task.span.into() }
    }
}

impl From<assemble::Shortcoming> for out::Shortcoming {
    fn from(shortcoming: assemble::Shortcoming) -> Self {
        Self { text: shortcoming.text, section: shortcoming.section.map(section_id), span: shortcoming.span.into() }
    }
}

impl From<assemble::Figure> for out::Figure {
    fn from(figure: assemble::Figure) -> Self {
        Self {
            amount: figure.amount.into(),
            max: figure.max.map(Into::into),
            unit: stated(figure.unit),
            bound: figure.bound.map(Into::into),
            text: figure.text,
            span: figure.span.into(),
        }
    }
}

impl From<assemble::Completion> for out::Rate {
    fn from(rate: assemble::Completion) -> Self {
        let figure = out::Figure::from(rate.figure);
        Self {
            amount: figure.amount,
            max: figure.max,
            of: rate.of.into(),
            basis: rate.basis,
            bound: figure.bound,
            text: figure.text,
            span: figure.span,
        }
    }
}

impl From<assemble::Change> for out::Change {
    fn from(change: assemble::Change) -> Self {
        let figure = out::Figure::from(change.figure);
        Self {
            direction: change.direction.into(),
            amount: figure.amount,
            max: figure.max,
            unit: figure.unit,
            versus: change.versus.map(Into::into),
            basis: change.basis,
            bound: figure.bound,
            text: figure.text,
            span: figure.span,
        }
    }
}

/// The indicator at `index`.
pub(super) fn indicator(index: usize, told: assemble::Indicator, ids: &Ids, sections: &Ids) -> out::Indicator {
    out::Indicator {
        id: ids.at(index),
        name: told.name,
        code: told.code.map(SmolStr::new_static),
        sector: told.sector.map(Into::into),
        kind: told.kind.into(),
        confidence: told.confidence.into(),
        value: told.value.map(Into::into),
        plan: told.plan.map(|figure| Box::new((*figure).into())),
        total: told.total.map(|figure| Box::new((*figure).into())),
        rates: told.rates.into_iter().map(Into::into).collect(),
        changes: told.changes.into_iter().map(Into::into).collect(),
        period: told.period.map(|stretch| Box::new(stretch.into())),
        locality: told.locality.map(|(name, span)| out::IndicatorLocality { name, span: span.into() }),
        scope: told.scope,
        part_of: told.part_of.map(|whole| ids.at(whole)),
        section: told.section.map(|section| sections.at(section)),
        rule: SmolStr::new_static(told.rule),
        span: told.span.into(),
    }
}

/// The finding at `index`.
pub(super) fn finding(index: usize, found: audit::Finding, ids: &Ids) -> out::Finding {
    let ends = |interval: audit::Interval| [interval.low.into(), interval.high.into()];
    out::Finding {
        id: id(b'a', index),
        rule: found.rule.into(),
        verdict: found.verdict.into(),
        indicators: found.indicators.into_iter().map(|indicator| ids.at(indicator)).collect(),
        spans: found.spans.into_iter().map(Into::into).collect(),
        stated: found.stated.map(Into::into),
        computed: found.computed.map(Into::into),
        stated_interval: found.stated_interval.map(ends),
        computed_interval: found.computed_interval.map(ends),
        formula: found.formula,
        repairs: found
            .repairs
            .into_iter()
            .map(|r| out::Repair {
                operand: r.part.map_or_else(|| SmolStr::new_static(r.operand), |part| ids.at(part)),
                to: r.to.into(),
            })
            .collect(),
        message: out::Message { vi: found.message.vi, en: found.message.en },
    }
}

/// The id of the section at `index`: `s1` for the first.
pub(super) fn section_id(index: usize) -> SmolStr {
    id(b's', index)
}

/// Nothing for a unit that the text does not have.
fn stated(unit: SmolStr) -> Option<SmolStr> {
    Some(unit).filter(|unit| !unit.is_empty())
}
