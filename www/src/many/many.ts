/** What one element has open beside its text: many files, and the table over their reports. Knows no drawing. */
import { Batch, type Item } from './batch';
import { Comparing } from './comparing';
import type { Haul } from './gather';

export class Many {
  readonly batch: Batch;
  readonly comparing: Comparing;
  /** Grows with every step that is to be drawn. */
  step = 0;
  #timer = 0;
  #told = false;

  /** `changed` is told at most ten times a second, `done` once all files are read. */
  constructor(readonly changed: () => void, readonly done: () => void) {
    this.batch = new Batch(() => this.#stepped());
    this.comparing = new Comparing(this.batch, () => this.#stepped());
  }

  add(haul: Haul): void {
    this.#told = false;
    void this.batch.add(haul);
  }

  /** Closes one file; the table is made of the others. */
  drop(item: Item): void {
    this.#told = false;
    this.batch.drop(item);
  }

  /** The item of a report. */
  item(path: string | null): Item | null {
    return this.batch.items.find((item) => item.path === path) ?? null;
  }

  close(): void {
    clearTimeout(this.#timer);
    this.comparing.close();
    this.batch.close();
  }

  #stepped(): void {
    if (this.#timer !== 0) return;
    this.#timer = window.setTimeout(() => {
      this.#timer = 0;
      this.step += 1;
      this.changed();
      if (this.batch.running || this.#told || this.batch.items.length === 0) return;
      this.#told = true;
      void this.comparing.refresh();
      this.done();
    }, 100);
  }
}
