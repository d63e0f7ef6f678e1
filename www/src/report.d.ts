// Made from the Rust types: SOLIEU_BLESS=1 cargo test --test integration schema

/* eslint-disable */

/** A report and everything read from it. */
export interface Report {
  /** Always `solieu/1`. */
  schema: string;
  /** What made it. */
  generator: Generator;
  /** File name, or null. */
  source: string | null;
  /** What the report says of itself. */
  report: Metadata;
  /** Its sections in order. */
  sections: Section[];
  /** The indicators in order. */
  indicators: Indicator[];
  /** The people named with a title or an honorific. */
  people: Person[];
  /** What is to be done. */
  tasks: Task[];
  /** What was not achieved. */
  shortcomings: Shortcoming[];
  /** Every figure of the text, used or explained. */
  numbers: NumberUse[];
  /** The arithmetic, checked. */
  audit: Finding[];
  /** What is odd about the text. */
  notes: Note[];
}

/** The program that made a report. */
export interface Generator {
  /** Always `solieu`. */
  name: string;
  /** Its version. */
  version: string;
}

/** What a report says of itself. */
export interface Metadata {
  /** Its title. */
  title: string | null;
  /** What kind of report. */
  kind: ReportKind;
  /** Whose report. */
  organization: Organization | null;
  /** What stretch of time it covers. */
  period: Period | null;
  /** Of the meeting or the document, ISO 8601. */
  date: string | null;
  /** Who signs. */
  author: string | null;
  /** What the text was in. */
  encoding: Encoding;
}

/** Kinds of reports. */
export type ReportKind =
  "half_year_review" | "annual_review" | "quarterly" | "monthly" | "council_session" | "congress" | "statistics" | "police" | "plan" | "other";

/** Whose report it is. */
export interface Organization {
  /** As the text has it. */
  name: string;
  /** What kind of body. */
  body: Body;
  /** Its place. */
  locality: Locality | null;
  /** Where the text names it. */
  span: Span;
}

/** Kinds of bodies. */
export type Body =
  "party_committee" | "party_organisation" | "peoples_committee" | "peoples_council" | "fatherland_front" | "mass_organisation" | "police" | "military" | "agency" | "other";

/** A place. */
export interface Locality {
  /** Its level. */
  level: Level;
  /** Its name without the level. */
  name: string;
  /** The place above it, when the text names it. */
  within: string | null;
}

/** Levels of places. */
export type Level =
  "hamlet" | "ward" | "commune" | "township" | "district" | "town" | "city" | "province" | "national";

/** A half-open range of the text, in the unit that was asked for. */
export interface Span {
  /** First position. */
  start: number;
  /** One behind the last. */
  end: number;
}

/** A stretch of time. */
export interface Period {
  /** In words. */
  label: string;
  /** First day, ISO 8601. */
  start: string | null;
  /** Last day, ISO 8601. */
  end: string | null;
  /** Where the text says it. */
  span: Span;
}

/** What the text was in. */
export type Encoding =
  "unicode" | "tcvn3" | "vni";

/** A section of the report. */
export interface Section {
  /** `s1`, `s2`… */
  id: string;
  /** Its heading, when it has one. */
  heading: string | null;
  /** What it is for. */
  role: SectionRole;
  /** What it is about. */
  sector: SectionSector | null;
  /** Where. */
  span: Span;
}

/** What a section is for. */
export type SectionRole =
  "lead" | "results" | "shortcomings" | "tasks" | "goals" | "people" | "furniture";

/** What a section is about. */
export type SectionSector =
  "economy" | "society" | "security" | "party" | "government" | "mixed";

/** One thing that the report measures. */
export interface Indicator {
  /** `i1`, `i2`… */
  id: string;
  /** As the text says it. */
  name: string;
  /** Code in the taxonomy. */
  code: string | null;
  /** What it is about. */
  sector: Sector | null;
  /** Whether it is reached, estimated, planned or aimed at. */
  kind: Kind;
  /** How sure the reading is. */
  confidence: Confidence;
  /** The level. */
  value: Figure | null;
  /** The planned level. */
  plan: Figure | null;
  /** What the level is counted out of. */
  total: Figure | null;
  /** Percentages of something. */
  rates: Rate[];
  /** Movements. */
  changes: Change[];
  /** Its own stretch of time. */
  period: Period | null;
  /** Its own place. */
  locality: IndicatorLocality | null;
  /** 0 the report's own place; 1, 2… others. */
  scope: number;
  /** Id of the whole it belongs to. */
  part_of: string | null;
  /** Id of its section. */
  section: string | null;
  /** The rule that assembled it. */
  rule: string;
  /** From its first own figure to its last. */
  span: Span;
}

/** What an indicator is about. */
export type Sector =
  "growth" | "budget" | "investment" | "agriculture" | "livestock" | "fishery" | "forestry" | "industry" | "trade" | "tourism" | "new_rural" | "infrastructure" | "poverty" | "labour" | "health" | "education" | "culture" | "environment" | "security" | "defence" | "party" | "administration" | "digital" | "mass_organisations" | "population";

/** Whether an indicator is reached, estimated, planned or aimed at. */
export type Kind =
  "result" | "estimate" | "plan" | "goal";

/** How sure the reading is. */
export type Confidence =
  "certain" | "likely";

/** An amount with its unit. */
export interface Figure {
  /** Scale words multiplied out. */
  amount: number;
  /** The upper end of a range. */
  max: number | null;
  /** Null when the text has none. */
  unit: string | null;
  /** A hedge that bounds it. */
  bound: Bound | null;
  /** As the text has it. */
  text: string;
  /** Where. */
  span: Span;
}

/** What a hedge says of a figure. */
export type Bound =
  "over" | "under" | "about" | "at_least" | "at_most";

/** A percentage of something. */
export interface Rate {
  /** In percent. */
  amount: number;
  /** The upper end of a range. */
  max: number | null;
  /** Of what. */
  of: Of;
  /** The words that say of what. */
  basis: string | null;
  /** A hedge that bounds it. */
  bound: Bound | null;
  /** As the text has it. */
  text: string;
  /** Where. */
  span: Span;
}

/** What a percentage is of. */
export type Of =
  "plan" | "total" | "base";

/** A movement. */
export interface Change {
  /** Which way. */
  direction: Direction;
  /** By how much; never negative. */
  amount: number;
  /** The upper end of a range. */
  max: number | null;
  /** `%`, `điểm %`, `lần`, or the thing's own. */
  unit: string | null;
  /** Against what. */
  versus: Versus | null;
  /** The words that say against what. */
  basis: string | null;
  /** A hedge that bounds it. */
  bound: Bound | null;
  /** As the text has it. */
  text: string;
  /** Where. */
  span: Span;
}

/** Which way a movement goes. */
export type Direction =
  "up" | "down" | "times";

/** What a movement is measured against. */
export type Versus =
  "same_period" | "previous" | "plan" | "other";

/** The own place of an indicator. */
export interface IndicatorLocality {
  /** As the text has it. */
  name: string;
  /** Where. */
  span: Span;
}

/** A person named in the report. */
export interface Person {
  /** The name. */
  name: string;
  /** Titles, literally. */
  titles: string[];
  /** Where the name stands. */
  spans: Span[];
}

/** Something to be done. */
export interface Task {
  /** As the text has it, trimmed. */
  text: string;
  /** Its number in a list. */
  number: string | null;
  /** Id of its section. */
  section: string | null;
  /** Where. */
  span: Span;
}

/** Something that was not achieved. */
export interface Shortcoming {
  /** As the text has it, trimmed. */
  text: string;
  /** Id of its section. */
  section: string | null;
  /** Where. */
  span: Span;
}

/** One figure of the source, used or explained. */
export interface NumberUse {
  /** Where. */
  span: Span;
  /** Ids of the indicators that use it. */
  indicators: string[];
  /** Why none does. */
  reason: Reason | null;
}

/** Why a number is not a figure of an indicator. */
export type Reason =
  "date" | "time" | "period" | "year" | "term" | "school_year" | "ordinal" | "document" | "list" | "name" | "level" | "age" | "threshold" | "counter" | "contact" | "slogan" | "other";

/** One finding of the audit. */
export interface Finding {
  /** `a1`, `a2`… */
  id: string;
  /** Which check. */
  rule: AuditRule;
  /** What it found. */
  verdict: Verdict;
  /** Ids of the indicators it read. */
  indicators: string[];
  /** Where its figures stand. */
  spans: Span[];
  /** The figure in the text. */
  stated: number | null;
  /** The figure recomputed. */
  computed: number | null;
  /** What the stated figure can stand for. */
  stated_interval: [number, number] | null;
  /** What the inputs allow. */
  computed_interval: [number, number] | null;
  /** In the report's own notation. */
  formula: string;
  /** Any one of them would make it hold. */
  repairs: Repair[];
  /** In plain words. */
  message: Message;
}

/** Which check of the audit speaks. */
export type AuditRule =
  "rate" | "sum" | "product" | "change" | "repeat" | "range";

/** What a check of the audit found. */
export type Verdict =
  "agrees" | "truncated" | "differs" | "derived" | "review";

/** What one input would have to be. */
export interface Repair {
  /** `value`, `plan`, `total`, `rate`, `base`, `change`; or the id of one of several indicators. */
  operand: string;
  /** The figure that would make it hold. */
  to: number;
}

/** The same sentence in both languages. */
export interface Message {
  /** Vietnamese. */
  vi: string;
  /** English. */
  en: string;
}

/** Something odd about the text. */
export interface Note {
  /** `separators.mixed`, `text.empty`… */
  code: string;
  /** In plain words. */
  message: Message;
  /** Where, when it has a place. */
  span: Span | null;
}

/** Why each indicator was read, and why each other number was not. */
export interface Explanation {
  /** Always `solieu-explanation/1`. */
  schema: string;
  /** File name, or null. */
  source: string | null;
  /** The rules that read something, in the order of first use. */
  rules: ExplainedRule[];
  /** The indicators in the order of the report, with the same ids. */
  indicators: ExplainedIndicator[];
  /** The figures that no indicator uses, in order. */
  numbers: ExplainedNumber[];
}

/** A rule that read something. */
export interface ExplainedRule {
  /** Its id: `rate.plan`. */
  id: string;
  /** What it reads, in one sentence; null in the WebAssembly module, which does without. */
  documentation: Message | null;
}

/** Where an indicator comes from. */
export interface ExplainedIndicator {
  /** Its id in the report: `i1`. */
  id: string;
  /** Its name in the report. */
  name: string;
  /** The rule that began it. */
  rule: string;
  /** The words and figures it was made of: its name first, then what was read of it, in the order of reading. */
  tokens: ExplainedToken[];
}

/** Words or a figure from which something was read. */
export interface ExplainedToken {
  /** What it is in the indicator. */
  role: Role;
  /** The rule that read it; null for a name, which is what is left of the clause. */
  rule: string | null;
  /** As the text has it. */
  text: string;
  /** Where. */
  span: Span;
}

/** What words or a figure are in an indicator. */
export type Role =
  "name" | "value" | "plan" | "total" | "rate" | "change" | "base";

/** Why a number is no figure of an indicator. */
export interface ExplainedNumber {
  /** As the text has it. */
  text: string;
  /** Where. */
  span: Span;
  /** Why. */
  reason: Reason;
  /** The words that show it, where they are known. */
  words: Quote | null;
}

/** A piece of the text. */
export interface Quote {
  /** As the text has it. */
  text: string;
  /** Where. */
  span: Span;
}
