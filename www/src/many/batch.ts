/**
 * Many files, read one after the other by a pool of workers: what each came to, how far all are. Knows no drawing. What
 * is read stays when the rest is given up.
 */
import type { FileAnswer, Passage, Place, Sentence } from '../client/file-job';
import { isFailure } from '../client/file-job';
import { Broken, Pool, Stopped } from '../client/pool';
import type { Correction } from '../correct/corrections';
import { bytesOf, type Haul } from './gather';
import { words } from './words';

/** So many reports are put side by side at most: a table with more columns helps nobody. What it needs of them is kept no longer when there are more. */
export const comparedMost = 1_000;

export type State = 'waiting' | 'reading' | 'done' | 'failed' | 'stopped';

/** A file and what it came to. */
export interface Item {
  readonly id: number;
  readonly file: File;
  /** Where in the file, which is an archive, it is. */
  readonly place: Place | undefined;
  /** Tells it from the others: its path in the folder that was opened. */
  readonly path: string;
  state: State;
  /** Why there is no report. */
  why: Sentence | null;
  /** Empty until it is opened. */
  text: string;
  /** What the table needs of the report, as JSON; nothing when there are too many for a table. */
  json: Blob | null;
  indicators: number;
  differs: number;
  /** The old encoding that it was converted from. */
  converted: Passage['encoding'] | null;
  /** What a person put right in it. */
  corrections: readonly Correction[];
}

export class Batch {
  readonly items: Item[] = [];
  /** How many files were not taken in, being too many at once. */
  left = 0;
  #running = false;
  #turn = 0;
  #next = 0;
  /** How many are read. */
  #done = 0;

  /** `changed` is told of every step; it is for the listener to draw less often. */
  constructor(readonly changed: () => void, readonly pool = new Pool()) {}

  get running(): boolean {
    return this.#running;
  }

  of(...states: State[]): number {
    return this.items.reduce((sum, { state }) => sum + (states.includes(state) ? 1 : 0), 0);
  }

  /** Takes files in and reads them. A name that is there already gets a number, so that two are never taken for one. */
  add({ files, left }: Haul): Promise<void> {
    this.left += left;
    const known = new Set(this.items.map(({ path }) => path));
    for (const { file, path, place, failure } of files) {
      const name = free(path, known);
      known.add(name);
      this.items.push({ id: this.#next += 1, file, place, path: name, state: failure ? 'failed' : 'waiting', why: failure ?? null, text: '', json: null, indicators: 0, differs: 0, converted: null, corrections: [] });
    }
    return this.#run();
  }

  /** Takes in a file whose text is known. */
  hold(file: File, path: string, text: string): Item {
    const item: Item = { id: this.#next += 1, file, place: undefined, path: free(path, new Set(this.items.map((other) => other.path))), state: 'done', why: null, text, json: null, indicators: 0, differs: 0, converted: null, corrections: [] };
    this.items.push(item);
    return item;
  }

  /** Lets a file go. Only while nothing is read, which counts its places. */
  drop(item: Item): void {
    const place = this.items.indexOf(item);
    if (place >= 0 && !this.#running) this.items.splice(place, 1);
    this.changed();
  }

  /** Gives up what is not read yet. */
  stop(): void {
    this.#turn += 1;
    this.#running = false;
    for (const item of this.items) if (item.state === 'waiting' || item.state === 'reading') item.state = 'stopped';
    this.pool.stop();
    this.changed();
  }

  /** Goes on with what was given up. */
  resume(): Promise<void> {
    for (const item of this.items) if (item.state === 'stopped') item.state = 'waiting';
    return this.#run();
  }

  /** Lets everything go. */
  close(): void {
    this.stop();
    this.items.length = 0;
    this.left = 0;
    this.#done = 0;
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    const turn = ++this.#turn;
    this.changed();
    let next = 0;
    const hand = async (): Promise<void> => {
      // New files may come while it runs; the length is looked at each time.
      while (turn === this.#turn && next < this.items.length) {
        const item = this.items[next++];
        if (item?.state === 'waiting') await this.#read(item, turn);
      }
    };
    // One file more than there are workers, so that the next is on its way when one is done.
    await Promise.all(Array.from({ length: this.pool.size + 1 }, hand));
    if (turn !== this.#turn) return;
    this.#running = false;
    this.changed();
  }

  async #read(item: Item, turn: number): Promise<void> {
    item.state = 'reading';
    this.changed();
    try {
      const bytes = await bytesOf(item);
      if (turn !== this.#turn) return;
      take(item, await this.pool.ask({ kind: 'file', name: item.path, bytes, encoding: 'auto', report: true, keep: this.#done < comparedMost, place: item.place }));
      this.#done += 1;
      if (this.#done === comparedMost + 1) for (const each of this.items) each.json = null;
    } catch (thrown) {
      if (thrown instanceof Stopped || turn !== this.#turn) return;
      item.state = 'failed';
      item.why = reason(thrown);
    }
    this.changed();
  }
}

/** One sentence for what kept a file from being read. */
export function reason(thrown: unknown): Sentence {
  if (isFailure(thrown)) return { vi: thrown.vi, en: thrown.en };
  const key = thrown instanceof Broken ? 'broken' : 'unread';
  return { vi: words('vi')[key], en: words('en')[key] };
}

/** A name that none has yet. */
function free(path: string, known: ReadonlySet<string>): string {
  let name = path;
  for (let copy = 2; known.has(name); copy += 1) name = path.replace(/(\.[^./]*)?$/u, ` (${copy})$1`);
  return name;
}

function take(item: Item, { read, json, indicators, differs }: FileAnswer): void {
  item.state = 'done';
  item.json = json;
  item.indicators = indicators;
  item.differs = differs;
  item.converted = read?.passages[0]?.encoding ?? null;
}
