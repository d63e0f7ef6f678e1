/** The text with its marks. Long texts are drawn block by block, as they come into view. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { blockAt, paragraphs, type Block, type Layer, type Segment } from '../view/segments';
import type { Reading } from './reading';
import { Part } from './part';

/** A mark knows its figure. */
export interface Mark extends HTMLElement { layer?: Layer }

/** So many blocks are drawn in the end without being looked for; about 120 000 characters. The others as they come into view. */
const atOnce = 24;

export class ReadView extends Part {
  static override properties = { drawn: { state: true } };

  declare drawn: ReadonlySet<number>;
  #observer: IntersectionObserver | null = null;
  #frame = 0;

  constructor() {
    super();
    this.drawn = new Set();
  }

  /** Draws the place of the text if it is not drawn yet, and gives the marks of an indicator that stand there. */
  async reveal(position: number): Promise<void> {
    if (!this.reading) return;
    this.#draw([blockAt(this.reading.blocks, position)]);
    await this.updateComplete;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('reading')) return;
    this.drawn = new Set([0]);
  }

  protected override render(): unknown {
    const reading = this.reading;
    if (!reading) return nothing;
    return reading.blocks.map((block, i) => {
      const drawn = this.drawn.has(i);
      return html`<div class="block" data-block=${i}>${guard([block, drawn], () => (drawn ? draw(reading, block) : nothing))}</div>`;
    });
  }

  protected override updated(): void {
    this.#observer?.disconnect();
    const marks = this.querySelectorAll<Mark>('mark[role=button]');
    if (marks.length > 0 && !this.querySelector('mark[tabindex="0"]')) marks[0]?.setAttribute('tabindex', '0');
    const blocks = this.reading?.blocks ?? [];
    cancelAnimationFrame(this.#frame);
    // What is out of the page must not be held by an observer or a frame.
    if (!this.isConnected) return;
    const next = blocks.findIndex((_, i) => !this.drawn.has(i));
    // One block a frame, so that a slow computer answers between them.
    if (next >= 0 && blocks.length <= atOnce) this.#frame = requestAnimationFrame(() => this.#draw([next]));
    if (this.drawn.size >= blocks.length) {
      for (const element of this.querySelectorAll<HTMLElement>('.block')) element.style.removeProperty('min-height');
      return;
    }
    this.#observer ??= new IntersectionObserver((entries) => {
      this.#draw(entries.filter((entry) => entry.isIntersecting).map((entry) => Number((entry.target as HTMLElement).dataset['block'])));
    }, { rootMargin: '1200px 0px' });
    this.querySelectorAll<HTMLElement>('.block').forEach((element, i) => {
      const block = blocks[i];
      if (!block || this.drawn.has(i)) {
        element.style.removeProperty('min-height');
      } else {
        // About the height it will have, so that the scroll bar does not jump: 70 characters a line, 28 pixels high.
        element.style.setProperty('min-height', `${Math.ceil((block.end - block.start) / 70) * 28}px`);
        this.#observer?.observe(element);
      }
    });
  }

  #draw(places: number[]): void {
    const fresh = places.filter((place) => !this.drawn.has(place));
    if (fresh.length > 0) this.drawn = new Set([...this.drawn, ...fresh]);
  }
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

customElements.define('so-lieu-read', ReadView);
