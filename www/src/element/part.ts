/** A piece of the element that redraws on its own, inside the one shadow root, so that styles and ids are shared. */
import { LitElement, type PropertyDeclarations } from 'lit';
import type { Language } from '../words/language';
import { phrases, type Phrases } from '../words/phrases';
import type { Reading } from './reading';

export class Part extends LitElement {
  static override properties: PropertyDeclarations = { reading: { attribute: false }, language: { attribute: false } };

  declare reading: Reading | null;
  declare language: Language;

  constructor() {
    super();
    this.reading = null;
    this.language = 'vi';
  }

  protected get say(): Phrases {
    return phrases(this.language);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
