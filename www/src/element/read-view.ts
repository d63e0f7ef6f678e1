/** The text with its marks. Long texts are drawn block by block, as they come into view. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { blockAt, paragraphs, type Block, type Layer, type Segment } from '../view/segments';
import type { Reading } from './reading';
import { Part } from './part';
import { Turns } from './turns';
import { define } from './define';

/** A mark knows its figure. */
export interface Mark extends HTMLElement { layer?: Layer }

/** So many blocks are drawn in the end without being looked for; about 120 000 characters. The others as they come into view. */
const atOnce = 60;

/** So many blocks get their place at first, and so many in a turn on a slow computer. */
const placesFirst = 4;
const placesATurn = 12;

export class ReadView extends Part {
  static override properties = { drawn: { state: true }, placed: { state: true } };

  declare drawn: ReadonlySet<number>;
  /** So many blocks have their place by now; one empty stretch stands for the others. */
  declare placed: number;
  #observer: IntersectionObserver | null = null;
  /** Blocks up to here have their height, or an observer that waits for them. */
  #sized = 0;

  constructor() {
    super();
    this.drawn = new Set();
    this.placed = placesFirst;
  }

  /** Draws the place of the text if it is not drawn yet, and gives the marks of an indicator that stand there. */
  async reveal(position: number): Promise<void> {
    if (!this.reading) return;
    const place = blockAt(this.reading.blocks, position);
    this.placed = Math.max(this.placed, place + 1);
    this.#draw([place]);
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    Turns.shared.forget(this);
    this.#forget();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('reading')) return;
    this.drawn = new Set([0]);
    this.placed = placesFirst;
    this.#forget();
  }

  protected override render(): unknown {
    const reading = this.reading;
    if (!reading) return nothing;
    return html`${reading.blocks.slice(0, this.placed).map((block, i) => {
      const drawn = this.drawn.has(i);
      return html`<div class="block" data-block=${i}>${guard([block, drawn], () => (drawn ? draw(reading, block) : nothing))}</div>`;
    })}${this.placed < reading.blocks.length ? html`<div class="rest"></div>` : nothing}`;
  }

  protected override updated(): void {
    const marks = this.querySelectorAll<Mark>('mark[role=button]');
    if (marks.length > 0 && !this.querySelector('mark[tabindex="0"]')) marks[0]?.setAttribute('tabindex', '0');
    // What is out of the page must not be held by an observer or a turn.
    if (!this.isConnected || !this.reading) return;
    const { blocks } = this.reading;
    const placed = Math.min(this.placed, blocks.length);
    this.#observer ??= new IntersectionObserver((entries) => {
      this.#draw(entries.filter((entry) => entry.isIntersecting).map((entry) => Number((entry.target as HTMLElement).dataset['block'])));
    }, { rootMargin: '1200px 0px' });
    for (; this.#sized < placed; this.#sized += 1) {
      const element = this.children[this.#sized] as HTMLElement;
      if (this.drawn.has(this.#sized)) continue;
      element.style.setProperty('min-height', height(blocks[this.#sized], blocks[this.#sized]));
      this.#observer.observe(element);
    }
    this.querySelector<HTMLElement>('.rest')?.style.setProperty('min-height', height(blocks[placed], blocks[blocks.length - 1]));
    if (placed < blocks.length || (this.drawn.size < blocks.length && blocks.length <= atOnce)) Turns.shared.ask(this, (share) => this.#more(share));
    else Turns.shared.forget(this);
  }

  #forget(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    this.#sized = 0;
    for (const element of this.children) (element as HTMLElement).style.removeProperty('min-height');
  }

  /** Gives the next blocks their places, and draws those that are not drawn. */
  #more(share: number): void {
    const blocks = this.reading?.blocks ?? [];
    this.placed = Math.min(blocks.length, this.placed + Math.round(placesATurn * share));
    if (blocks.length > atOnce) return;
    const missing = blocks.map((_, i) => i).filter((i) => !this.drawn.has(i));
    this.#draw(missing.slice(0, Math.max(1, Math.round(share / 2))));
  }

  #draw(places: number[]): void {
    const fresh = places.filter((place) => !this.drawn.has(place));
    if (fresh.length === 0) return;
    for (const place of fresh) {
      const element = this.children[place] as HTMLElement | undefined;
      if (!element || place >= this.#sized) continue;
      this.#observer?.unobserve(element);
      element.style.removeProperty('min-height');
    }
    this.drawn = new Set([...this.drawn, ...fresh]);
  }
}

/** About the height that blocks will have, so that the scroll bar does not jump: 70 characters a line, 28 pixels high. */
function height(first: Block | undefined, last: Block | undefined): string {
  return `${Math.ceil(((last?.end ?? 0) - (first?.start ?? 0)) / 70) * 28}px`;
}

function draw({ text, headings }: Reading, block: Block): TemplateResult[] {
  return paragraphs(text, block, headings).map((paragraph) => html`<p class=${paragraph.heading ? 'heading' : ''}>${paragraph.segments.map((segment) => piece(text, segment))}</p>`);
}

function piece(text: string, segment: Segment): string | TemplateResult {
  const words = text.slice(segment.start, segment.end);
  const top = segment.layers[0];
  if (!top) return words;
  const first = top.start === segment.start;
  const last = top.end === segment.end;
  const shape = `${top.slot}${first ? ' first' : ''}${last ? ' last' : ''}${top.direction ? ` ${top.direction}` : ''}${top.differs ? ' differs' : ''}`;
  if (top.slot === 'other') return html`<mark class=${shape} .layer=${top}>${words}</mark>`;
  const ids = [...new Set(segment.layers.flatMap((layer) => layer.ids))].join(' ');
  // Only the first piece of a figure is a stop for the keyboard.
  return first
    ? html`<mark class=${shape} role="button" tabindex="-1" data-ids=${ids} .layer=${top}>${words}</mark>`
    : html`<mark class=${shape} data-ids=${ids} .layer=${top}>${words}</mark>`;
}

define('so-lieu-read', ReadView);

declare global {
  interface HTMLElementTagNameMap { 'so-lieu-read': ReadView }
}
