/**
 * Figures in words: the exact amount behind what the text says, as the reader's language writes numbers; and what the
 * text says, with what a heading or a verb beside it told. The latter as in `src/report/told.rs`.
 */
import type { Bound, Change, Figure, Rate } from '../report';
import { numbers, type Language } from '../words/language';
import { phrases } from '../words/phrases';
import { bounds } from '../words/terms';

/** `54.900.000.000 đồng`, with its bound and its range. */
export function exact(figure: Figure | Rate | Change, language: Language): string {
  const unit = 'unit' in figure ? figure.unit : '%';
  return withBound(figure.bound, quantity(figure.amount, figure.max, unit, language), language);
}

/** A number with its unit: `91,35%`, `12 ha`. */
export function quantity(amount: number, max: number | null, unit: string | null, language: Language): string {
  const format = numbers(language);
  const amounts = max === null ? format.format(amount) : phrases(language).fromTo(format.format(amount), format.format(max));
  return unit === null || unit === '' ? amounts : unit.startsWith('%') ? `${amounts}${unit}` : `${amounts}\u00a0${unit}`;
}

/** What stands behind a figure where the text leaves its unit to a heading: `ha`, `triệu đồng`. Empty where it does not. */
export function unsaid({ text, unit, amount }: { text: string; unit: string | null; amount: number }): string {
  // The last digit may be the unit's own: `m2`.
  if (unit === null || unit === '' || text.toLowerCase().endsWith(unit.toLowerCase())) return '';
  const found = /^(.*\d)(\D*)$/su.exec(text);
  if (!found) return '';
  const tail = (found[2] ?? '').trim().toLowerCase();
  if (tail === '') return `${scale(found[1] ?? '', amount)}${unit}`;
  return scales.has(tail) ? unit : '';
}

/** A figure as the text has it, with the unit that a heading told. */
export function figure(figure: Figure): string {
  return withUnit(figure.text, unsaid(figure));
}

/** A movement with its way and with what it is measured against: `giảm 25 con so với cùng kỳ`. */
export function movement(change: Change, language: Language): string {
  const say = phrases(language);
  const text = withUnit(change.text, unsaid(change)).replace(/\s+/gu, ' ').trim();
  const way = /tăng|giảm|gấp/iu.test(text) ? '' : { up: say.up, down: say.down, times: say.wayTimes }[change.direction];
  // The sign says what the word says.
  const bare = way === '' ? text : `${way} ${text.replace(/^[+\-−–]\s*/u, '')}`;
  const words = against(change, language);
  return words === null || text.toLowerCase().includes(words.toLowerCase()) ? bare : `${bare} ${words}`;
}

/** What a movement is measured against, in the words of the text, else in those of the reader. */
function against({ basis, versus }: Change, language: Language): string | null {
  const words = (basis ?? '').replace(/\s+/gu, ' ').trim().replace(/^So /u, 'so ');
  if (words !== '') return /^(?:so|của|trên) /u.test(words) ? words : `so với ${words}`;
  const say = phrases(language);
  return versus === null ? null : { same_period: say.versusSame, previous: say.versusPrevious, plan: say.versusPlan, other: null }[versus];
}

/** A calculation of the audit in the reader's language: `2,340 / 2,500 = 93.6%, stated 95.6%`. */
export function calculation(formula: string, language: Language): string {
  if (language === 'vi') return formula;
  // Units are the report's own; only what the audit wrote is told in English.
  return formula.replace(/, nêu /gu, ', stated ').replace(/ nghìn/gu, ' thousand').replace(/ triệu/gu, ' million').replace(/ tỷ/gu, ' billion').replace(/ lần/gu, ' times')
    .replace(/(?<=\d)[.,](?=\d)/gu, (sign) => (sign === '.' ? ',' : '.'));
}

/** Another amount in the unit of a figure and in the power of ten that it is written in: `3.744 triệu đồng` beside `3.450 triệu đồng`. */
export function alike(amount: number, figure: Figure | Rate | Change | null, language: Language): string {
  if (!figure) return quantity(amount, null, null, language);
  const unit = 'unit' in figure ? figure.unit : '%';
  const word = scale(/^[\d.,]*/u.exec(figure.text.replace(/^\D*/u, ''))?.[0] ?? '', figure.amount);
  return quantity(amount / (powers.get(word.trim()) ?? 1), null, `${word}${unit ?? ''}`, language);
}

const powers = new Map([['nghìn', 1e3], ['triệu', 1e6], ['tỷ', 1e9]]);

/** Words for powers of ten that may stand between a number and its unit. */
const scales = new Set(['trăm', 'nghìn', 'ngàn', 'vạn', 'triệu', 'tỷ', 'tỉ', 'nghìn tỷ']);

/** The word between digits and unit where a heading says `triệu đồng` and the amount counts in đồng. */
function scale(text: string, amount: number): string {
  const digits = Number(text.replace(/\D/gu, ''));
  if (digits === 0) return '';
  const comma = text.lastIndexOf(',');
  const decimals = comma < 0 ? 0 : text.slice(comma).replace(/\D/gu, '').length;
  const ratio = (Math.abs(amount) / digits) * 10 ** decimals;
  for (const [word, power] of powers) if (Math.abs(ratio / power - 1) < 1e-6) return `${word} `;
  return '';
}

function withUnit(text: string, unit: string): string {
  return unit === '' ? text : unit.startsWith('%') ? `${text}${unit}` : `${text} ${unit}`;
}

function withBound(bound: Bound | null, words: string, language: Language): string {
  return bound === null ? words : `${bounds[bound][language]} ${words}`;
}
