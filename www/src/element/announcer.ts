/** Says results to assistive technology politely: the newest only, at most once a second. */
export class Announcer {
  #last = 0;
  #timer = 0;

  constructor(readonly region: () => Element | null) {}

  /** Forgets what was not said yet. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  say(words: string): void {
    clearTimeout(this.#timer);
    const wait = Math.max(0, this.#last + 1000 - performance.now());
    this.#timer = window.setTimeout(() => {
      this.#last = performance.now();
      const region = this.region();
      if (region) region.textContent = words;
    }, wait);
  }
}
