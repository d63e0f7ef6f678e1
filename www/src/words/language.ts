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

/** A day, written out in full. Falls back to the words given when they are no date. */
export function day(iso: string, language: Language): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  // Official Vietnamese writes `ngày 2 tháng 7 năm 2024`; Intl has only the form with a comma.
  if (language === 'vi') return `ngày ${date.getUTCDate()} tháng ${date.getUTCMonth() + 1} năm ${date.getUTCFullYear()}`;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

const formats = new Map<Language, Intl.NumberFormat>();
