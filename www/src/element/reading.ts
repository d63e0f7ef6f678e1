/** A report together with the text it was read from, prepared for drawing. */
import type { Corrections } from '../correct/corrections';
import type { Finding, Indicator, Report, Verdict } from '../report';
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
}

/** Prepares a report. Pauses wherever it yields. */
export function* prepare(text: string, report: Report, corrections: Corrections, ms: number): Generator<void, Reading> {
  const cut = yield* blocks(text, yield* layers(report));
  return {
    text,
    report,
    corrections,
    ms,
    blocks: cut,
    headings: new Headings(report),
    groups: yield* groups(report),
    indicators: new Map(report.indicators.map((indicator) => [indicator.id, indicator])),
    findings: [...report.audit].sort((a, b) => weight[a.verdict] - weight[b.verdict]),
    differs: report.audit.filter((finding) => finding.verdict === 'differs').length,
  };
}

const weight: Record<Verdict, number> = { differs: 0, review: 1, truncated: 2, derived: 3, agrees: 4 };
