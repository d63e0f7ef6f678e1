/** The languages of the interface. The text of a report is always Vietnamese. */
export type Language = 'vi' | 'en';

export const languages: readonly Language[] = ['vi', 'en'];

/** A phrase of the interface: the type forces both languages. */
export type Phrase = Readonly<Record<Language, string>>;

/** A phrase with places to fill: the type forces both languages to take the same. */
export type Pattern<A extends unknown[]> = Readonly<Record<Language, (...values: A) => string>>;

/** Numbers as the reader's language writes them. */
export function numbers(language: Language): Intl.NumberFormat {
  let format = formats.get(language);
  if (!format) {
    format = new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en', { maximumFractionDigits: 6 });
    formats.set(language, format);
  }
  return format;
}

/** A day: `2/7/2024`, `2 July 2024`. Falls back to the words given when they are no date. */
export function day(iso: string, language: Language): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  if (language === 'vi') return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** The clock and the day where the reader is: `22/11/2026 15:51`. */
export function moment(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

const formats = new Map<Language, Intl.NumberFormat>();
