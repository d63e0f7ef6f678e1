/** A report together with the text it was read from, prepared for drawing. */
import type { Finding, Indicator, Report, Verdict } from '../report';
import { groups, type Group } from '../view/rows';
import { blocks, Headings, layers, type Block } from '../view/segments';

export interface Reading {
  text: string;
  report: Report;
  /** Time of the core, in milliseconds. */
  ms: number;
  blocks: Block[];
  groups: Group[];
  indicators: Map<string, Indicator>;
  /** Findings in the order in which they matter. */
  findings: Finding[];
  differs: number;
}

export function prepare(text: string, report: Report, ms: number): Reading {
  return {
    text,
    report,
    ms,
    blocks: blocks(text, layers(report), new Headings(report)),
    groups: groups(report),
    indicators: new Map(report.indicators.map((indicator) => [indicator.id, indicator])),
    findings: [...report.audit].sort((a, b) => weight[a.verdict] - weight[b.verdict]),
    differs: report.audit.filter((finding) => finding.verdict === 'differs').length,
  };
}

const weight: Record<Verdict, number> = { differs: 0, review: 1, truncated: 2, derived: 3, agrees: 4 };
