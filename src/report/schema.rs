//! The published types: the contract `solieu/1`. Field order is the order of the JSON.

use super::Amount;
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

/// A report and everything read from it.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Report {
    /// Always `solieu/1`.
    pub schema: String,
    /// What made it.
    pub generator: Generator,
    /// File name, or null.
    pub source: Option<String>,
    /// What the report says of itself.
    pub report: Metadata,
    /// Its sections in order.
    pub sections: Vec<Section>,
    /// The indicators in order.
    pub indicators: Vec<Indicator>,
    /// The people named with a title or an honorific.
    pub people: Vec<Person>,
    /// What is to be done.
    pub tasks: Vec<Task>,
    /// What was not achieved.
    pub shortcomings: Vec<Shortcoming>,
    /// Every figure of the text, used or explained.
    pub numbers: Vec<NumberUse>,
    /// The arithmetic, checked.
    pub audit: Vec<Finding>,
    /// What is odd about the text.
    pub notes: Vec<Note>,
}

impl Default for Report {
    fn default() -> Self {
        Self {
            schema: "solieu/1".into(),
            generator: Generator { name: "solieu".into(), version: env!("CARGO_PKG_VERSION").into() },
            source: None,
            report: Metadata::default(),
            sections: Vec::new(),
            indicators: Vec::new(),
            people: Vec::new(),
            tasks: Vec::new(),
            shortcomings: Vec::new(),
            numbers: Vec::new(),
            audit: Vec::new(),
            notes: Vec::new(),
        }
    }
}

/// The program that made a report.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Generator {
    /// Always `solieu`.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// A half-open range of the text, in the unit that was asked for.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// First position.
    pub start: usize,
    /// One behind the last.
    pub end: usize,
}

/// What a report says of itself.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Metadata {
    /// Its title.
    pub title: Option<String>,
    /// What kind of report.
    pub kind: ReportKind,
    /// Whose report.
    pub organization: Option<Organization>,
    /// What stretch of time it covers.
    pub period: Option<Period>,
    /// Of the meeting or the document, ISO 8601.
    pub date: Option<String>,
    /// Who signs.
    pub author: Option<String>,
    /// What the text was in.
    pub encoding: Encoding,
}

impl Default for Metadata {
    fn default() -> Self {
        Self {
            title: None,
            kind: ReportKind::Other,
            organization: None,
            period: None,
            date: None,
            author: None,
            encoding: Encoding::Unicode,
        }
    }
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq, Hash)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        #[allow(missing_docs)]
        pub enum $name { $($(#[$vdoc])* $variant),* }
    };
}

words!(/// Kinds of reports.
    ReportKind { HalfYearReview, AnnualReview, Quarterly, Monthly, CouncilSession, Congress, Statistics, Police, Plan, Other });
words!(/// Kinds of bodies.
    Body { PartyCommittee, PartyOrganisation, PeoplesCommittee, PeoplesCouncil, FatherlandFront, MassOrganisation, Police, Military, Agency, Other });
words!(/// Levels of places.
    Level { Hamlet, Ward, Commune, Township, District, Town, City, Province, National });
words!(/// What the text was in.
    Encoding { Unicode, Tcvn3, Vni });
words!(/// What a section is for.
    SectionRole { Lead, Results, Shortcomings, Tasks, Goals, People, Furniture });
words!(/// What a section is about.
    SectionSector { Economy, Society, Security, Party, Government, Mixed });
words!(/// What an indicator is about.
    Sector { Growth, Budget, Investment, Agriculture, Livestock, Fishery, Forestry, Industry, Trade, Tourism, NewRural,
        Infrastructure, Poverty, Labour, Health, Education, Culture, Environment, Security, Defence, Party,
        Administration, Digital, MassOrganisations, Population });
words!(/// Whether an indicator is reached, estimated, planned or aimed at.
    Kind { Result, Estimate, Plan, Goal });
words!(/// How sure the reading is.
    Confidence { Certain, Likely });
words!(/// What a hedge says of a figure.
    Bound { Over, Under, About, AtLeast, AtMost });
words!(/// What a percentage is of.
    Of { Plan, Total, Base });
words!(/// Which way a movement goes.
    Direction { Up, Down, Times });
words!(/// What a movement is measured against.
    Versus { SamePeriod, Previous, Plan, Other });
words!(/// Why a number is not a figure of an indicator.
    Reason { Date, Time, Period, Year, Term, SchoolYear, Ordinal, Document, List, Name, Level, Age, Threshold, Counter, Contact, Slogan, Other });
words!(/// Which check of the audit speaks.
    AuditRule { Rate, Sum, Product, Change, Repeat, Range });
words!(/// What a check of the audit found.
    Verdict { Agrees, Truncated, Differs, Derived, Review });

/// Whose report it is.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Organization {
    /// As the text has it.
    pub name: String,
    /// What kind of body.
    pub body: Body,
    /// Its place.
    pub locality: Option<Locality>,
    /// Where the text names it.
    pub span: Span,
}

/// A place.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Locality {
    /// Its level.
    pub level: Level,
    /// Its name without the level.
    pub name: String,
    /// The place above it, when the text names it.
    pub within: Option<String>,
}

/// The own place of an indicator.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct IndicatorLocality {
    /// As the text has it.
    pub name: String,
    /// Where.
    pub span: Span,
}

/// A stretch of time.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Period {
    /// In words.
    pub label: String,
    /// First day, ISO 8601.
    pub start: Option<String>,
    /// Last day, ISO 8601.
    pub end: Option<String>,
    /// Where the text says it.
    pub span: Span,
}

/// A section of the report.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Section {
    /// `s1`, `s2`…
    pub id: SmolStr,
    /// Its heading, when it has one.
    pub heading: Option<String>,
    /// What it is for.
    pub role: SectionRole,
    /// What it is about.
    pub sector: Option<SectionSector>,
    /// Where.
    pub span: Span,
}

/// One thing that the report measures.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Indicator {
    /// `i1`, `i2`…
    pub id: SmolStr,
    /// As the text says it.
    pub name: String,
    /// Code in the taxonomy.
    pub code: Option<SmolStr>,
    /// What it is about.
    pub sector: Option<Sector>,
    /// Whether it is reached, estimated, planned or aimed at.
    pub kind: Kind,
    /// How sure the reading is.
    pub confidence: Confidence,
    /// The level.
    pub value: Option<Figure>,
    /// The planned level.
    pub plan: Option<Box<Figure>>,
    /// What the level is counted out of.
    pub total: Option<Box<Figure>>,
    /// Percentages of something.
    pub rates: Vec<Rate>,
    /// Movements.
    pub changes: Vec<Change>,
    /// Its own stretch of time.
    pub period: Option<Box<Period>>,
    /// Its own place.
    pub locality: Option<IndicatorLocality>,
    /// 0 the report's own place; 1, 2… others.
    pub scope: u32,
    /// Id of the whole it belongs to.
    pub part_of: Option<SmolStr>,
    /// Id of its section.
    pub section: Option<SmolStr>,
    /// The rule that assembled it.
    pub rule: SmolStr,
    /// From its first own figure to its last.
    pub span: Span,
}

/// An amount with its unit.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Figure {
    /// Scale words multiplied out.
    pub amount: Amount,
    /// The upper end of a range.
    pub max: Option<Amount>,
    /// Null when the text has none.
    pub unit: Option<SmolStr>,
    /// A hedge that bounds it.
    pub bound: Option<Bound>,
    /// As the text has it.
    pub text: SmolStr,
    /// Where.
    pub span: Span,
}

/// A percentage of something.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rate {
    /// In percent.
    pub amount: Amount,
    /// The upper end of a range.
    pub max: Option<Amount>,
    /// Of what.
    pub of: Of,
    /// The words that say of what.
    pub basis: Option<SmolStr>,
    /// A hedge that bounds it.
    pub bound: Option<Bound>,
    /// As the text has it.
    pub text: SmolStr,
    /// Where.
    pub span: Span,
}

/// A movement.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// Which way.
    pub direction: Direction,
    /// By how much; never negative.
    pub amount: Amount,
    /// The upper end of a range.
    pub max: Option<Amount>,
    /// `%`, `điểm %`, `lần`, or the thing's own.
    pub unit: Option<SmolStr>,
    /// Against what.
    pub versus: Option<Versus>,
    /// The words that say against what.
    pub basis: Option<SmolStr>,
    /// A hedge that bounds it.
    pub bound: Option<Bound>,
    /// As the text has it.
    pub text: SmolStr,
    /// Where.
    pub span: Span,
}

/// A person named in the report.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Person {
    /// The name.
    pub name: String,
    /// Titles, literally.
    pub titles: Vec<String>,
    /// Where the name stands.
    pub spans: Vec<Span>,
}

/// Something to be done.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Task {
    /// As the text has it, trimmed.
    pub text: String,
    /// Its number in a list.
    pub number: Option<String>,
    /// Id of its section.
    pub section: Option<SmolStr>,
    /// Where.
    pub span: Span,
}

/// Something that was not achieved.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Shortcoming {
    /// As the text has it, trimmed.
    pub text: String,
    /// Id of its section.
    pub section: Option<SmolStr>,
    /// Where.
    pub span: Span,
}

/// One figure of the source, used or explained.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NumberUse {
    /// Where.
    pub span: Span,
    /// Ids of the indicators that use it.
    pub indicators: Vec<SmolStr>,
    /// Why none does.
    pub reason: Option<Reason>,
}

/// One finding of the audit.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// `a1`, `a2`…
    pub id: SmolStr,
    /// Which check.
    pub rule: AuditRule,
    /// What it found.
    pub verdict: Verdict,
    /// Ids of the indicators it read.
    pub indicators: Vec<SmolStr>,
    /// Where its figures stand.
    pub spans: Vec<Span>,
    /// The figure in the text.
    pub stated: Option<Amount>,
    /// The figure recomputed.
    pub computed: Option<Amount>,
    /// What the stated figure can stand for.
    pub stated_interval: Option<[Amount; 2]>,
    /// What the inputs allow.
    pub computed_interval: Option<[Amount; 2]>,
    /// In the report's own notation.
    pub formula: String,
    /// Any one of them would make it hold.
    pub repairs: Vec<Repair>,
    /// In plain words.
    pub message: Message,
}

/// What one input would have to be.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Repair {
    /// `value`, `plan`, `total`, `rate`, `base`, `change`; or the id of one of several indicators.
    pub operand: SmolStr,
    /// The figure that would make it hold.
    pub to: Amount,
}

/// The same sentence in both languages.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Message {
    /// Vietnamese.
    pub vi: String,
    /// English.
    pub en: String,
}

/// Something odd about the text.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Note {
    /// `separators.mixed`, `text.empty`…
    pub code: String,
    /// In plain words.
    pub message: Message,
    /// Where, when it has a place.
    pub span: Option<Span>,
}
