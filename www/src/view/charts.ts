/** What the charts show, as numbers: completion of plans, changes, breakdowns. Knows no drawing. */
import type { Change, Indicator } from '../report';

/** A plan and how far it was reached, in percent. */
export interface Completion { indicator: Indicator; percent: number; stated: boolean; text: string }

/** A change in percent, negative when it goes down. */
export interface Movement { indicator: Indicator; percent: number; change: Change }

/** A whole with its parts, all in one unit. `rest` is what the parts leave over, never negative. */
export interface Breakdown {
  whole: Indicator;
  unit: string | null;
  total: number;
  parts: { indicator: Indicator; amount: number; share: number }[];
  rest: number;
}

/** Completions in order of the text: the stated percentage of the plan, else the one that result and plan give. */
export function completions(indicators: Indicator[]): Completion[] {
  return indicators.flatMap((indicator): Completion[] => {
    const stated = indicator.rates.find((rate) => rate.of === 'plan');
    if (stated) return [{ indicator, percent: stated.amount, stated: true, text: stated.text }];
    const { value, plan } = indicator;
    if (!value || !plan || plan.amount <= 0 || value.unit !== plan.unit || value.max !== null || plan.max !== null) return [];
    return [{ indicator, percent: (value.amount / plan.amount) * 100, stated: false, text: `${value.text} / ${plan.text}` }];
  });
}

/** Changes in percent, in order of the text; one for each indicator. */
export function movements(indicators: Indicator[]): Movement[] {
  return indicators.flatMap((indicator): Movement[] => {
    const change = indicator.changes.find(({ unit, direction, versus }) => unit === '%' && direction !== 'times' && versus !== 'plan');
    return change ? [{ indicator, percent: change.direction === 'down' ? -change.amount : change.amount, change }] : [];
  });
}

/** Wholes with two parts or more that have the unit of the whole and do not exceed it. */
export function breakdowns(indicators: Indicator[]): Breakdown[] {
  const parts = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    if (indicator.part_of === null) continue;
    const list = parts.get(indicator.part_of);
    if (list) list.push(indicator);
    else parts.set(indicator.part_of, [indicator]);
  }
  return indicators.flatMap((whole): Breakdown[] => {
    const value = whole.value;
    if (!value || value.amount <= 0 || value.max !== null) return [];
    const own = (parts.get(whole.id) ?? []).filter((part) => part.kind === whole.kind && part.value?.unit === value.unit && part.value.amount >= 0);
    const sum = own.reduce((total, part) => total + (part.value?.amount ?? 0), 0);
    // Rounded parts may run over their whole by a little; parts that overlap run over by much and are no breakdown.
    if (own.length < 2 || sum > value.amount * 1.005) return [];
    const total = Math.max(value.amount, sum);
    return [{
      whole, unit: value.unit, total,
      parts: own.map((indicator) => ({ indicator, amount: indicator.value?.amount ?? 0, share: ((indicator.value?.amount ?? 0) / total) * 100 })),
      rest: Math.max(0, total - sum),
    }];
  });
}

/** A round end of the axis at or above `most`. */
export function ceiling(most: number): number {
  if (most <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((step) => step * power >= most * 0.9999) ?? 10) * power;
}
