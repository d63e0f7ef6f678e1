/** What the address of the frame says. */
import type { Mode } from '../element/so-lieu';
import type { Language } from '../words/language';

export interface FrameSettings { locale: Language; theme: 'auto' | 'light' | 'dark'; mode: Mode; exports: string | null; readonly: boolean }

export function settings(hash: string): FrameSettings {
  const given = new URLSearchParams(hash.replace(/^#/u, ''));
  return {
    locale: pick(given.get('lang'), ['vi', 'en'], 'vi'),
    theme: pick(given.get('theme'), ['auto', 'light', 'dark'], 'auto'),
    mode: pick(given.get('mode'), ['full', 'table', 'text', 'audit', 'chart'], 'full'),
    exports: given.get('exports'),
    readonly: given.has('readonly'),
  };
}

function pick<T extends string>(given: string | null, known: readonly T[], otherwise: T): T {
  return known.find((each) => each === given) ?? otherwise;
}
