/** The settings of the page in its address, `#lang=en&theme=dark&tab=audit`. Settings only: never a word of the text. */
import type { ResultTab } from '../element/so-lieu';
import type { Language } from '../words/language';

export type Theme = 'auto' | 'light' | 'dark';

export interface Settings { language: Language; theme: Theme; tab: ResultTab }

const plain: Settings = { language: 'vi', theme: 'auto', tab: 'table' };

export function fromAddress(hash: string): Settings {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    language: pick(given.get('lang'), ['vi', 'en'], plain.language),
    theme: pick(given.get('theme'), ['auto', 'light', 'dark'], plain.theme),
    tab: pick(given.get('tab'), ['table', 'audit', 'chart', 'document'], plain.tab),
  };
}

/** What differs from the plain page, or nothing. */
export function toAddress(settings: Settings): string {
  const given = new URLSearchParams();
  if (settings.language !== plain.language) given.set('lang', settings.language);
  if (settings.theme !== plain.theme) given.set('theme', settings.theme);
  // A comparison is of files, which no address brings back.
  if (settings.tab !== plain.tab && settings.tab !== 'compare') given.set('tab', settings.tab);
  const hash = given.toString();
  return hash === '' ? '' : `#${hash}`;
}

function pick<T extends string>(given: string | null, known: readonly T[], otherwise: T): T {
  return known.find((each) => each === given) ?? otherwise;
}
