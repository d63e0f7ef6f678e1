/** What the tooltip tells of a mark or of a figure. */
import { exact } from '../view/figures';
import type { Language } from '../words/language';
import { reasons, slots } from '../words/terms';
import type { Mark } from './read-view';
import type { Reading } from './reading';

/** Its lines; none where there is nothing to tell. */
export function told(element: Element, reading: Reading | null, language: Language): string[] {
  const layer = (element as Mark).layer;
  if (!layer) return element instanceof HTMLElement && element.dataset['tip'] ? [element.dataset['tip']] : [];
  if (layer.slot === 'other') return [`${slots.other[language]}: ${reasons[layer.reason ?? 'other'][language]}`];
  const lines: string[] = [];
  for (const id of layer.ids) {
    const indicator = reading?.indicators.get(id);
    if (!indicator) continue;
    lines.push(`${indicator.name} · ${slots[layer.slot][language]}`);
    const all = [indicator.value, indicator.plan, indicator.total, ...indicator.rates, ...indicator.changes];
    const figure = all.find((each) => each?.span.start === layer.start && each.span.end === layer.end);
    if (figure) lines.push(exact(figure, language));
  }
  return lines;
}
