/**
 * Ties what stands for the same indicator together: rows, marks and findings carry its id in `data-ids`.
 * Hover and focus light all of them up; a choice selects them and goes to the other side. Works on attributes alone, so
 * that nothing is redrawn while the pointer moves.
 */
import type { Mark } from './read-view';

/** Where a choice was made; it leads to the other side. */
export type Side = 'text' | 'result';

export class Linking {
  #hot: Element[] = [];
  #selected: string | null = null;

  constructor(readonly root: ShadowRoot, readonly chosen: (id: string, from: Side) => void) {
    for (const type of ['pointerover', 'focusin'] as const) root.addEventListener(type, (event) => this.#warm(idsOf(event.target)));
    for (const type of ['pointerleave', 'focusout'] as const) root.addEventListener(type, () => this.#warm([]), true);
    root.addEventListener('click', (event) => this.#click(event));
    root.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent));
  }

  get selected(): string | null {
    return this.#selected;
  }

  /** Selects an indicator, or none. */
  select(id: string | null): void {
    this.#selected = id;
    this.refresh();
  }

  /** Marks the selected indicator again after something was redrawn. */
  refresh(): void {
    for (const element of this.root.querySelectorAll('[data-selected]')) {
      element.removeAttribute('data-selected');
      if (element.matches('tr')) element.setAttribute('aria-selected', 'false');
    }
    if (this.#selected === null) return;
    for (const element of this.all(this.#selected)) {
      element.setAttribute('data-selected', '');
      if (element.matches('tr')) {
        element.setAttribute('aria-selected', 'true');
        this.#stop(element, 'tr[tabindex="0"]');
      }
    }
  }

  /** Goes from one side to the other: the first that stands for an indicator there comes into view. */
  follow(id: string, from: Side, focus: boolean): void {
    const there = this.all(id).find((element) => element.matches(from === 'result' ? 'mark[role=button]' : 'tr.row'));
    there?.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    if (focus) there?.focus({ preventScroll: true });
  }

  /** Everything that stands for an indicator, in the order of the page. */
  all(id: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[data-ids~="${CSS.escape(id)}"]`)];
  }

  #warm(ids: string[]): void {
    for (const element of this.#hot) element.removeAttribute('data-hot');
    this.#hot = ids.flatMap((id) => this.all(id));
    for (const element of this.#hot) element.setAttribute('data-hot', '');
  }

  #click(event: Event): void {
    const target = event.target;
    // Buttons in a row have a business of their own; that of a finding leads to its words.
    if (!(target instanceof Element) || target.closest('dialog, button:not(.go), summary, a, input, select')) return;
    const mark = target.closest<Mark>('mark[data-ids]');
    const id = mark?.layer?.ids[0] ?? idsOf(target)[0];
    // Words that the reader is marking with the pointer are no choice.
    if (id === undefined || getSelection()?.toString()) return;
    this.chosen(id, mark ? 'text' : 'result');
  }

  #key(event: KeyboardEvent): void {
    const target = event.target;
    if (!(target instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey || target.closest('button')) return;
    const row = target.closest<HTMLElement>('tr[data-ids]');
    const mark = target.closest<Mark>('mark[role=button]');
    if (row) this.#keyInRow(event, row, target);
    else if (mark) this.#keyInText(event, mark);
  }

  #keyInRow(event: KeyboardEvent, row: HTMLElement, target: HTMLElement): void {
    const rows = [...this.root.querySelectorAll<HTMLElement>('tr[data-ids]')];
    const place = rows.indexOf(row);
    const step: Record<string, HTMLElement | undefined> = {
      ArrowDown: rows[place + 1], ArrowUp: rows[place - 1], Home: rows[0], End: rows[rows.length - 1],
    };
    const figures = [row, ...row.querySelectorAll<HTMLElement>('.fig')];
    const now = figures.indexOf(target);
    const aside: Record<string, HTMLElement | undefined> = { ArrowRight: figures[now + 1], ArrowLeft: figures[now - 1] };
    if (event.key in step) this.#go(event, step[event.key], 'tr[tabindex="0"]');
    else if (event.key in aside) this.#go(event, aside[event.key], null);
    else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const id = idsOf(row)[0];
      if (id !== undefined) this.chosen(id, 'result');
    }
  }

  #keyInText(event: KeyboardEvent, mark: Mark): void {
    const marks = [...this.root.querySelectorAll<HTMLElement>('mark[role=button]')];
    const place = marks.indexOf(mark);
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') this.#go(event, marks[place + 1], 'mark[tabindex="0"]');
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') this.#go(event, marks[place - 1], 'mark[tabindex="0"]');
    else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      const id = mark.layer?.ids[0];
      if (id !== undefined) this.chosen(id, 'text');
    }
  }

  #go(event: Event, element: HTMLElement | undefined, stop: string | null): void {
    event.preventDefault();
    if (!element) return;
    if (stop) this.#stop(element, stop);
    element.focus();
  }

  /** One element of a kind is the tab stop. */
  #stop(element: Element, stop: string): void {
    for (const other of this.root.querySelectorAll(stop)) other.setAttribute('tabindex', '-1');
    element.setAttribute('tabindex', '0');
  }
}

function idsOf(target: EventTarget | null): string[] {
  if (!(target instanceof Element)) return [];
  const ids = target.closest<HTMLElement>('[data-ids]')?.dataset['ids'];
  return ids ? ids.split(' ') : [];
}
