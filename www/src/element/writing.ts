/**
 * While somebody writes, nothing of the element is held back by the browser: its rows out of sight are put away whole.
 *
 * A row with `content-visibility: auto` is cheap until one writes: as long as a page has a single one that is held back,
 * Chromium asks for every line of a text field whether one of its ancestors is, several times for each key. In 100 KB that
 * is a fifth of what a key costs.
 */
import type { Field } from './field';

/** So long after the last key all rows stand again, for whoever reads them without a pointer and without the focus, in milliseconds. */
const pause = 5000;

export class Writing {
  #timer = 0;
  #waits = 0;
  #columns: HTMLElement | null = null;

  constructor(readonly root: () => ShadowRoot, readonly field: Field) {}

  /** Listens to the field, and to all that shows that somebody looks at the results. */
  start(): void {
    const { area } = this.field;
    const over = () => { this.end(); };
    area?.addEventListener('focus', () => { this.#soon(); });
    area?.addEventListener('input', () => { this.#soon(); });
    area?.addEventListener('blur', over);
    const pane = this.root().querySelector('.pane.result');
    for (const sign of ['scroll', 'wheel', 'pointermove', 'focusin']) pane?.addEventListener(sign, over, { capture: true, passive: true });
  }

  /** All rows stand again. */
  end(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#waits);
    this.#waits = 0;
    this.#columns?.removeAttribute('data-writing');
    this.#columns?.style.removeProperty('--table-height');
    this.#columns = null;
  }

  /** Puts away in a task of its own: the key has its letter painted first. */
  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => { this.end(); }, pause);
    if (this.#columns === null && this.#waits === 0) this.#waits = window.setTimeout(() => { this.#waits = 0; this.#begin(); }, 50);
  }

  #begin(): void {
    const columns = this.root().querySelector<HTMLElement>('.columns');
    const table = columns?.querySelector<HTMLElement>('so-lieu-table');
    const first = table?.querySelector('tr.far')?.getBoundingClientRect();
    const body = table?.closest('.body')?.getBoundingClientRect();
    // Whoever has scrolled down to such rows sees them.
    if (!columns || !table || (first && body && first.height > 0 && first.top < Math.min(body.bottom, innerHeight))) return;
    this.#columns = columns;
    columns.style.setProperty('--table-height', `${table.offsetHeight}px`);
    columns.dataset.writing = '';
  }
}
