/** The indicators as rows of a table, grouped by section, with the depth of `trong đó`. Knows no drawing. */
import type { Finding, Indicator, Report, Section } from '../report';

export interface Row {
  indicator: Indicator;
  /** 0 for a whole, 1 for its parts, at most 3. */
  depth: number;
  /** The findings that read this indicator, those that differ first. */
  findings: Finding[];
}

export interface Group { section: Section | null; rows: Row[] }

/** The groups in order of the text. Pauses wherever it yields. */
export function* groups(report: Report): Generator<void, Group[]> {
  let count = 0;
  const rest = () => ++count % 256 === 0;
  const sections = new Map(report.sections.map((section) => [section.id, section]));
  const known = new Map<string, Indicator>();
  for (const indicator of report.indicators) {
    known.set(indicator.id, indicator);
    if (rest()) yield;
  }
  const findings = new Map<string, Finding[]>();
  for (const finding of report.audit) {
    if (rest()) yield;
    for (const id of finding.indicators) {
      const list = findings.get(id);
      if (!list) findings.set(id, [finding]);
      else if (finding.verdict === 'differs') list.unshift(finding);
      else list.push(finding);
    }
  }
  const result: Group[] = [];
  for (const indicator of report.indicators) {
    if (rest()) yield;
    const section = (indicator.section !== null && sections.get(indicator.section)) || null;
    const last = result[result.length - 1];
    const row = { indicator, depth: depth(indicator, known), findings: findings.get(indicator.id) ?? [] };
    if (last && last.section === section) last.rows.push(row);
    else result.push({ section, rows: [row] });
  }
  return result;
}

/** The rows from `from` on, at most `count`, still in their groups. */
export function slice(all: Group[], from: number, count: number): Group[] {
  const result: Group[] = [];
  let place = 0;
  for (const group of all) {
    const rows = group.rows.slice(Math.max(0, from - place), Math.max(0, from + count - place));
    if (rows.length > 0) result.push({ section: group.section, rows });
    place += group.rows.length;
    if (place >= from + count) break;
  }
  return result;
}

function depth(indicator: Indicator, known: Map<string, Indicator>): number {
  let count = 0;
  let whole = indicator.part_of;
  while (whole !== null && count < 3) {
    count += 1;
    whole = known.get(whole)?.part_of ?? null;
  }
  return count;
}
