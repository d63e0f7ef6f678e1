/** A report together with the text it was read from, prepared for drawing. */
import type { Corrections } from '../correct/corrections';
import type { Finding, Indicator, Kind, Report, Sector, Verdict } from '../report';
import { choices } from '../view/filter';
import { groups, type Group } from '../view/rows';
import { blocks, Headings, layers, type Block } from '../view/segments';

export interface Reading {
  text: string;
  report: Report;
  /** What was put right; the report has it in it. */
  corrections: Corrections;
  /** Time of the core, in milliseconds. */
  ms: number;
  blocks: Block[];
  headings: Headings;
  groups: Group[];
  indicators: Map<string, Indicator>;
  /** Findings in the order in which they matter. */
  findings: Finding[];
  differs: number;
  /** Whether a finding asks for a look. */
  flagged: boolean;
  /** What occurs, for the filters to choose from. */
  sectors: Sector[];
  kinds: Kind[];
}

/** Prepares a report. Pauses wherever it yields. */
export function* prepare(text: string, report: Report, corrections: Corrections, ms: number): Generator<void, Reading> {
  const cut = yield* blocks(text, yield* layers(report));
  const headings = new Headings(report);
  const grouped = yield* groups(report);
  const indicators = new Map<string, Indicator>();
  let count = 0;
  for (const indicator of report.indicators) {
    indicators.set(indicator.id, indicator);
    if (++count % 1024 === 0) yield;
  }
  yield;
  const byVerdict = verdicts.map((verdict) => report.audit.filter((finding) => finding.verdict === verdict));
  yield;
  const sectors = choices<Sector>(report.indicators, ({ sector }) => sector);
  const kinds = choices<Kind>(report.indicators, ({ kind }) => kind);
  yield;
  return {
    text,
    report,
    corrections,
    ms,
    blocks: cut,
    headings,
    groups: grouped,
    indicators,
    findings: byVerdict.flat(),
    differs: byVerdict[0]?.length ?? 0,
    flagged: report.audit.some(({ verdict }) => verdict === 'differs' || verdict === 'review'),
    sectors,
    kinds,
  };
}

/** What is known of a text that was not read. */
export const unread: Report = {
  schema: 'solieu/1', generator: { name: 'solieu', version: '' }, source: null,
  report: { title: null, kind: 'other', organization: null, period: null, date: null, author: null, encoding: 'unicode' },
  sections: [], indicators: [], people: [], tasks: [], shortcomings: [], numbers: [], audit: [], notes: [],
};

/** In the order in which they matter. */
const verdicts: Verdict[] = ['differs', 'review', 'truncated', 'derived', 'agrees'];
