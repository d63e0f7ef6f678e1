/**
 * Watches the textarea: what is pasted is told at once, what is typed after a pause, and nothing while an input method
 * (Telex, VNI) composes a letter. Never writes to the textarea.
 */
export interface Heard {
  /** The text, and whether a paste made the whole of it. */
  told(text: string, whole: boolean): void;
  /** Whether the text was pasted whole a moment ago and nobody has written since: another paste takes its place. */
  arriving(): boolean;
  /** Somebody is about to write. */
  writing(): void;
  /** A paste that would make the whole text. `true`: the caller has taken it and sees to the textarea. */
  pasting(text: string): boolean;
  /** Rich text with tables, lists or raised letters. `true`: the caller has taken it and puts its words there. */
  rich(html: string, text: string, whole: boolean): boolean;
}

/** What of rich text would be lost in its plain words: tables, the numbers of lists, raised letters, fonts of old encodings. */
const telling = /<(?:table|ol|ul|li|sup|sub)\b|mso-list|font-family:[^;>]*(?:\.Vn|VNI)|<font[^>]*(?:\.Vn|VNI)/iu;

/** What a paste brought: its words as a text field has them, and its rich text where that tells more. */
export function brought(text: string, html: string): { words: string; rich: string | null } {
  return { words: text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), rich: telling.test(html) ? html : null };
}

export class Typing {
  #timer = 0;
  #composing = false;
  #pasted: 'part' | 'whole' | null = null;

  constructor(readonly area: HTMLTextAreaElement, readonly heard: Heard, readonly pause = 150) {
    area.addEventListener('compositionstart', () => {
      this.#composing = true;
      this.cancel();
    });
    area.addEventListener('compositionend', () => {
      this.#composing = false;
      this.#later();
    });
    area.addEventListener('beforeinput', () => this.heard.writing());
    area.addEventListener('paste', (event) => this.#brought(event, event.clipboardData));
    area.addEventListener('drop', (event) => this.#brought(event, event.dataTransfer));
    area.addEventListener('input', (event) => this.#input(event as InputEvent));
  }

  /** Forgets what was typed and not yet told. */
  cancel(): void {
    clearTimeout(this.#timer);
  }

  /** Puts words where the cursor stands, as if they were pasted; the browser can undo it. */
  insert(words: string): void {
    this.area.focus();
    this.#pasted = 'part';
    // The old way is the only one that keeps the browser's own undo.
    if (!document.execCommand('insertText', false, words)) {
      this.area.setRangeText(words, this.area.selectionStart, this.area.selectionEnd, 'end');
      this.area.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  }

  #brought(event: Event, data: DataTransfer | null): void {
    const whole = this.heard.arriving() || this.area.value.trim() === '' || (this.area.selectionStart === 0 && this.area.selectionEnd === this.area.value.length);
    this.#pasted = whole ? 'whole' : 'part';
    // Files are the element's business.
    if (data && [...data.types].includes('Files') && data.getData('text/plain') === '') return;
    const { words: plain, rich } = brought(data?.getData('text/plain') ?? '', data?.getData('text/html') ?? '');
    if (rich !== null && this.heard.rich(rich, plain, whole)) {
      event.preventDefault();
      this.#pasted = null;
      this.cancel();
      return;
    }
    const words = whole ? plain : '';
    if (words === '' || !this.heard.pasting(words)) return;
    event.preventDefault();
    this.#pasted = null;
    this.cancel();
  }

  #input(event: InputEvent): void {
    if (this.#composing || event.isComposing) return;
    const pasted = this.#pasted;
    this.#pasted = null;
    if (pasted === null) return this.#later();
    this.cancel();
    this.heard.told(this.area.value, pasted === 'whole');
  }

  #later(): void {
    this.cancel();
    this.#timer = window.setTimeout(() => this.heard.told(this.area.value, false), this.pause);
  }
}
