/**
 * Watches the textarea: what is pasted is told at once, what is typed after a pause, and nothing while an input method
 * (Telex, VNI) composes a letter. Never writes to the textarea.
 */
export class Typing {
  #timer = 0;
  #composing = false;
  #pasted: 'part' | 'whole' | null = null;

  /** `told` gets the text, and whether a paste made the whole of it. */
  constructor(readonly area: HTMLTextAreaElement, readonly told: (text: string, whole: boolean) => void, readonly pause = 150) {
    area.addEventListener('compositionstart', () => {
      this.#composing = true;
      this.cancel();
    });
    area.addEventListener('compositionend', () => {
      this.#composing = false;
      this.#later();
    });
    for (const type of ['paste', 'drop']) {
      area.addEventListener(type, () => {
        const all = area.value.trim() === '' || (area.selectionStart === 0 && area.selectionEnd === area.value.length);
        this.#pasted = all ? 'whole' : 'part';
      });
    }
    area.addEventListener('input', (event) => this.#input(event as InputEvent));
  }

  /** Forgets what was typed and not yet told. */
  cancel(): void {
    clearTimeout(this.#timer);
  }

  #input(event: InputEvent): void {
    if (this.#composing || event.isComposing) return;
    const pasted = this.#pasted;
    this.#pasted = null;
    if (pasted === null) return this.#later();
    this.cancel();
    this.told(this.area.value, pasted === 'whole');
  }

  #later(): void {
    this.cancel();
    this.#timer = window.setTimeout(() => this.told(this.area.value, false), this.pause);
  }
}
