/** The textarea of an element: when it has the text, and what is typed or pasted there. */
import type { Session } from './session';
import type { SoLieu } from './so-lieu';
import { Typing, type Heard } from './typing';

/** From so many characters on a text is not put into the textarea before somebody wants to edit it: it would block the page. */
export const heavy = 200_000;

export class Field {
  /** Whether the textarea still waits for a text that was pasted. */
  unseen = false;
  #typing: Typing | null = null;

  constructor(readonly element: SoLieu, readonly session: Session) {}

  get area(): HTMLTextAreaElement | null {
    return this.element.renderRoot.querySelector('textarea');
  }

  /** Listens to the textarea, once it is drawn. */
  start(heard: Heard): void {
    const { area } = this;
    if (!area) return;
    area.value = this.session.text;
    this.#typing = new Typing(area, heard);
  }

  /** The textarea gets the text; a heavy one only when it is going to be seen. */
  fill(): void {
    const { area, session: { text } } = this;
    this.unseen = false;
    if (!area || area.value === text) return;
    area.value = text.length >= heavy && this.element.view !== 'edit' ? '' : text;
  }

  /** Puts words where the cursor stands. */
  insert(words: string): void {
    this.#typing?.insert(words);
  }

  /** Forgets what was typed and not yet told. */
  cancel(): void {
    this.#typing?.cancel();
  }
}
