/** The order of the rows: as in the text, or by an amount. Knows no drawing. */
import type { Indicator } from '../report';
import type { Group } from './rows';

export type Column = 'name' | 'value' | 'plan' | 'rate' | 'change';

export interface Order { column: Column; up: boolean }

/**
 * All rows in one group, sorted. Amounts of one unit stand together, the most frequent unit first, because 5 tấn and
 * 5 triệu đồng do not compare; rows without a figure come last, and equal rows keep the order of the text.
 */
export function sorted(groups: Group[], order: Order | null, language: string): Group[] {
  if (!order || groups.length === 0) return groups;
  const rows = groups.flatMap((group) => group.rows);
  const way = order.up ? 1 : -1;
  if (order.column === 'name') {
    const compare = new Intl.Collator(language).compare;
    rows.sort((a, b) => way * compare(a.indicator.name, b.indicator.name));
    return [{ section: null, rows }];
  }
  const keyed = rows.map((row) => ({ row, key: key(row.indicator, order.column) }));
  const often = new Map<string, number>();
  for (const { key } of keyed) if (key) often.set(key.unit, (often.get(key.unit) ?? 0) + 1);
  const rank = new Map([...often].sort((a, b) => b[1] - a[1]).map(([unit], place) => [unit, place]));
  keyed.sort((a, b) => {
    if (!a.key || !b.key) return Number(!a.key) - Number(!b.key);
    return (rank.get(a.key.unit) ?? 0) - (rank.get(b.key.unit) ?? 0) || way * (a.key.amount - b.key.amount);
  });
  return [{ section: null, rows: keyed.map(({ row }) => row) }];
}

function key(indicator: Indicator, column: Column): { amount: number; unit: string } | null {
  if (column === 'rate') {
    const rate = indicator.rates[0];
    return rate ? { amount: rate.amount, unit: rate.of } : null;
  }
  if (column === 'change') {
    const change = indicator.changes[0];
    if (!change) return null;
    return { amount: change.direction === 'down' ? -change.amount : change.amount, unit: `${change.direction === 'times' ? 'times' : ''}${change.unit ?? ''}` };
  }
  // A goal stands in the column of the plan.
  const aim = indicator.kind === 'goal' ? indicator.value : null;
  const figure = column === 'value' ? (aim ? null : indicator.value) : (aim ?? indicator.plan ?? indicator.total);
  return figure ? { amount: figure.amount, unit: figure.unit ?? '' } : null;
}
