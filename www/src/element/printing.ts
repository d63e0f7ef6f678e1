/** While the page prints, what is printed stands beside what is seen: drawn at once, because printing does not wait. */
import type { Session } from './session';

export class Printing {
  now = false;

  constructor(readonly session: Session, readonly draw: () => void) {}

  /** Listens as long as the element is in a page. */
  listen(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
  }

  stop(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
  }

  readonly #begin = (): void => {
    if (!this.session.reading) return;
    this.now = true;
    this.draw();
  };

  readonly #end = (): void => {
    this.now = false;
    this.draw();
  };
}
