/** How an element speaks: a short word on the screen, a line for assistive technology, an event for the page around it. */
import { Announcer } from './announcer';
import type { SoLieu } from './so-lieu';

/** So long a short word stands, in milliseconds. */
const standing = 6000;

export class Voice {
  readonly #announcer: Announcer;
  #timer = 0;

  constructor(readonly element: SoLieu) {
    this.#announcer = new Announcer(() => element.renderRoot.querySelector('#status'));
  }

  /** Tells the reader what was just done: copied, saved. */
  reader(words: string): void {
    this.#say(words, false);
  }

  /** Tells the reader what did not go well, and what to do. */
  trouble(words: string): void {
    this.#say(words, true);
  }

  announce(words: string): void {
    this.#announcer.say(words);
  }

  /** Tells the page around the element. Whether nobody prevented what the event tells of. */
  outside(name: string, detail: unknown): boolean {
    return this.element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === 'so-lieu-export' }));
  }

  stop(): void {
    this.#announcer.stop();
    clearTimeout(this.#timer);
  }

  #say(words: string, troubled: boolean): void {
    this.element.said = words;
    this.element.troubled = troubled;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => { this.element.said = null; }, troubled ? standing * 2 : standing);
  }
}
