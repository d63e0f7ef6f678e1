/**
 * A figure as a person writes it into a form, before the core reads it. The core reads reports, where a sign that it
 * does not know is passed over; in a form nothing may be passed over.
 */

/** What a figure cannot be taken for: no number, a sign or a sum, points that are no grouping, a letter among the digits. */
export type Fault = 'none' | 'sign' | 'grouping' | 'letter';

/** Groups of three, a decimal part behind the other sign; or one sign, as some write decimals with a point. */
const written = /^(?:\d+(?:[.,]\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?)$/u;

export function fault(words: string): Fault | null {
  if (!/\d/u.test(words)) return 'none';
  if (/[=+*−]|^\s*[-–]|(?:^|\s)âm\s/iu.test(words)) return 'sign';
  if (/\d[oO](?![a-zA-ZÀ-ỹ])|\d[oOlI]\d/u.test(words)) return 'letter';
  const numbers = words.match(/\d+(?:[.,]+\d+)*[.,]*/gu) ?? [];
  return numbers.every((number) => written.test(number)) ? null : 'grouping';
}

/** A bare number with the unit of the figure that stood there, `5` beside `3,2 tỷ đồng`: `5 tỷ đồng`. */
export function withUnit(words: string, before: string): string {
  if (!/^\d[\d.,]*$/u.test(words)) return words;
  const [, unit = ''] = /^\D*\d[\d.,]*(?:\s*[-–]\s*\d[\d.,]*)?(.*)$/su.exec(before) ?? [];
  return /[\p{L}%‰]/u.test(unit) ? `${words}${unit}` : words;
}

/** A movement without the word for its direction, which the form asks for on its own. */
export function withoutDirection(words: string): string {
  return words.replace(/^(?:tăng|giảm|gấp)\s+/iu, '');
}

/** Whether a figure that was read in these words leaves nothing of them over; a bound (`trên`, `khoảng`) stands before it. */
export function whole(words: string, text: string, bounded: boolean): boolean {
  const rest = words.replace(text, '').replace(/[\s.;]+$/u, '').trim();
  return rest === '' || (bounded && !/[\d\p{S}\p{P}]/u.test(rest));
}
