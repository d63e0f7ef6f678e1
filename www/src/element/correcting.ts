/** Putting an indicator right: the reader is asked in a dialog, the words are read and checked anew. */
import type { Indicator } from '../report';
import { phrases } from '../words/phrases';
import type { CorrectView } from './correct-view';
import type { Session } from './session';
import type { SoLieu } from './so-lieu';
import type { Voice } from './voice';

/** Asks how an indicator is right; the focus goes `back` afterwards. */
export function askCorrection(element: SoLieu, session: Session, voice: Voice, indicator: Indicator, back: HTMLElement | null): void {
  void element.renderRoot.querySelector<CorrectView>('so-lieu-correct')?.ask(indicator, back, (about, said) => {
    void session.correct(about, said).then((reading) => {
      if (!reading || !said) return;
      const figures = Object.entries(said.edits).filter(([field, words]) => field !== 'name' && field !== 'kind' && words !== undefined && words !== '');
      if (figures.some(([, words]) => !holds(reading.indicators.get(about), String(words)))) voice.trouble(phrases(element.locale).correctUnread);
    });
  });
}

/** The id of the indicator whose pen was pressed. */
export function penOf(event: Event): string | null {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-correct]') : null;
  return button?.dataset['correct'] ?? null;
}

/** Whether a figure of the indicator has the words that a person wrote. */
function holds(indicator: Indicator | undefined, words: string): boolean {
  if (!indicator) return false;
  return [indicator.value, indicator.plan, indicator.total, ...indicator.rates, ...indicator.changes].some((figure) => figure?.text === words);
}
