/** Figures in words: the exact amount behind what the text says, as the reader's language writes numbers. */
import type { Bound, Change, Figure, Rate } from '../report';
import { numbers, type Language } from '../words/language';
import { phrases } from '../words/phrases';
import { bounds } from '../words/terms';

/** `54.900.000.000 đồng`, with its bound and its range. */
export function exact(figure: Figure | Rate | Change, language: Language): string {
  const unit = 'unit' in figure ? figure.unit : '%';
  return withBound(figure.bound, quantity(figure.amount, figure.max, unit, language), language);
}

/** A number with its unit: `91,35 %`. */
export function quantity(amount: number, max: number | null, unit: string | null, language: Language): string {
  const format = numbers(language);
  const amounts = max === null ? format.format(amount) : phrases(language).fromTo(format.format(amount), format.format(max));
  return unit === null || unit === '' ? amounts : `${amounts}\u00a0${unit}`;
}

function withBound(bound: Bound | null, words: string, language: Language): string {
  return bound === null ? words : `${bounds[bound][language]} ${words}`;
}
