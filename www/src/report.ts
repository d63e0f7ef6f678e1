/** The report as the core gives it: the contract `solieu/1`, spans in UTF-16 units of the given text. */

export interface Span { start: number; end: number }

export type Kind = 'result' | 'estimate' | 'plan' | 'goal';
export type Bound = 'over' | 'under' | 'about' | 'at_least' | 'at_most';
export type Sector =
  | 'growth' | 'budget' | 'investment' | 'agriculture' | 'livestock' | 'fishery' | 'forestry' | 'industry' | 'trade'
  | 'tourism' | 'new_rural' | 'infrastructure' | 'poverty' | 'labour' | 'health' | 'education' | 'culture'
  | 'environment' | 'security' | 'defence' | 'party' | 'administration' | 'digital' | 'mass_organisations' | 'population';
export type Reason =
  | 'date' | 'time' | 'period' | 'year' | 'term' | 'school_year' | 'ordinal' | 'document' | 'list' | 'name' | 'level'
  | 'age' | 'threshold' | 'counter' | 'contact' | 'slogan' | 'other';
export type ReportKind =
  | 'half_year_review' | 'annual_review' | 'quarterly' | 'monthly' | 'council_session' | 'congress' | 'statistics'
  | 'police' | 'plan' | 'other';
export type SectionRole = 'lead' | 'results' | 'shortcomings' | 'tasks' | 'goals' | 'people' | 'furniture';
export type SectionSector = 'economy' | 'society' | 'security' | 'party' | 'government' | 'mixed';
export type Verdict = 'agrees' | 'truncated' | 'differs' | 'derived' | 'review';
export type AuditRule = 'rate' | 'sum' | 'product' | 'change' | 'repeat' | 'range';

/** The same sentence in both languages of the interface. */
export interface Message { vi: string; en: string }

export interface Figure {
  amount: number; max: number | null; unit: string | null; bound: Bound | null; text: string; span: Span;
}
export interface Rate {
  amount: number; max: number | null; of: 'plan' | 'total' | 'base'; basis: string | null; bound: Bound | null;
  text: string; span: Span;
}
export interface Change {
  direction: 'up' | 'down' | 'times'; amount: number; max: number | null; unit: string | null;
  versus: 'same_period' | 'previous' | 'plan' | 'other' | null; basis: string | null; bound: Bound | null;
  text: string; span: Span;
}
export interface Period { label: string; start: string | null; end: string | null; span: Span }
export interface Indicator {
  id: string; name: string; code: string | null; sector: Sector | null; kind: Kind;
  confidence: 'certain' | 'likely';
  value: Figure | null; plan: Figure | null; total: Figure | null; rates: Rate[]; changes: Change[];
  period: Period | null; locality: { name: string; span: Span } | null; scope: number;
  part_of: string | null; section: string | null; rule: string; span: Span;
}
export interface Section {
  id: string; heading: string | null; role: SectionRole; sector: SectionSector | null; span: Span;
}
export interface Organization {
  name: string; body: string;
  locality: { level: string; name: string; within: string | null } | null; span: Span;
}
export interface Metadata {
  title: string | null; kind: ReportKind; organization: Organization | null; period: Period | null;
  date: string | null; author: string | null; encoding: 'unicode' | 'tcvn3' | 'vni';
}
export interface Person { name: string; titles: string[]; spans: Span[] }
export interface Task { text: string; number: string | null; section: string | null; span: Span }
export interface Shortcoming { text: string; section: string | null; span: Span }
export interface NumberUse { span: Span; indicators: string[]; reason: Reason | null }
export interface Finding {
  id: string; rule: AuditRule; verdict: Verdict; indicators: string[]; spans: Span[];
  stated: number | null; computed: number | null;
  stated_interval: [number, number] | null; computed_interval: [number, number] | null;
  formula: string; repairs: { operand: string; to: number }[]; message: Message;
}
export interface Note { code: string; message: Message; span: Span | null }

export interface Report {
  schema: string;
  generator: { name: string; version: string };
  source: string | null;
  report: Metadata;
  sections: Section[];
  indicators: Indicator[];
  people: Person[];
  tasks: Task[];
  shortcomings: Shortcoming[];
  numbers: NumberUse[];
  audit: Finding[];
  notes: Note[];
}
