/** Which indicators a reader wants to see. Knows no drawing. */
import type { Indicator, Kind, Sector } from '../report';
import type { Group } from './rows';

export interface Filter {
  /** Words of the name, in any order, with or without their marks. */
  words: string;
  sector: Sector | null;
  kind: Kind | null;
  /** Only those that a finding calls different or worth a look. */
  flagged: boolean;
}

export const everything: Filter = { words: '', sector: null, kind: null, flagged: false };

/** Whether the filter lets everything through. */
export function isOpen(filter: Filter): boolean {
  return filter.words.trim() === '' && filter.sector === null && filter.kind === null && !filter.flagged;
}

/** The groups with the rows that pass; groups without rows are left out. */
export function filtered(groups: Group[], filter: Filter): Group[] {
  if (isOpen(filter)) return groups;
  const words = bare(filter.words).split(/\s+/u).filter((word) => word !== '');
  const passes = (indicator: Indicator, flagged: boolean) =>
    (filter.sector === null || indicator.sector === filter.sector)
    && (filter.kind === null || indicator.kind === filter.kind)
    && (!filter.flagged || flagged)
    && (words.length === 0 || holds(indicator, words));
  return groups
    .map(({ section, rows }) => ({
      section,
      rows: rows.filter((row) => passes(row.indicator, row.findings.some(({ verdict }) => verdict === 'differs' || verdict === 'review'))),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The values that occur, in the order of the table, for the lists to choose from. */
export function choices<T extends string>(indicators: Indicator[], of: (indicator: Indicator) => T | null): T[] {
  return [...new Set(indicators.map(of).filter((value) => value !== null))];
}

/** Lower case without marks, so that `dien tich` finds `Diện tích`. */
export function bare(words: string): string {
  return words.toLowerCase().normalize('NFD').replace(/\p{Mn}/gu, '').replace(/đ/gu, 'd').trim();
}

function holds(indicator: Indicator, words: string[]): boolean {
  const text = bare([indicator.name, indicator.value?.text, indicator.locality?.name, indicator.period?.label].filter((part) => part != null).join(' '));
  return words.every((word) => text.includes(word));
}
