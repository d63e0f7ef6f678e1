/**
 * The core behind its worker. Takes texts, gives reports; the newest text of an owner wins. One worker serves every
 * element of a page. The main thread reads a text itself only where workers are forbidden.
 *
 * A core that does not load, or dies, rejects what waits for it with a [`CoreFailure`]; the next call starts anew.
 */
import type { CoreCorrection } from '../correct/corrections';
import type { Report } from '../report';
import { CoreFailure } from './failure';
import { loadHere, startWorker, type Here } from './load';

export { CoreFailure, type FailureCode } from './failure';

/** A report and how long the core took over it, in milliseconds. */
export interface Reading { report: Report; ms: number }

/** Rejects a call that a newer one has overtaken, or that was cancelled. */
export class Overtaken extends Error {}

/** What a caller may ask beside the text. `heard` learns how far the reading is: a step and how many there are. */
export interface Wish {
  source?: string | null;
  corrections?: CoreCorrection[];
  /** How many units of its last digit a stated figure may be off before it differs. */
  tolerance?: number | null;
  heard?: (index: number, count: number) => void;
}

interface Job { id: number; owner: object; text: string; wish: Wish; resolve(reading: Reading): void; reject(error: Error): void }

/** What the worker says; see the head of `src/wasm.rs`. */
export interface Answer {
  ready?: true;
  id?: number | null;
  progress?: { index: number; count: number };
  part?: Partial<Record<Listed, unknown[]>>;
  report?: Report;
  ms?: number;
  error?: { code: string; message: string };
}

/** The lists of a report that come in parts when they are long. */
type Listed = 'indicators' | 'numbers' | 'audit';

export class Core {
  /** The one that the elements of a page share. */
  static readonly shared = new Core();

  #worker: Worker | null = null;
  #here: Here | null = null;
  /** Whether the core is on its way to the main thread. A worker that is tried meanwhile would fail as the first did, and later. */
  #coming = false;
  #ready = false;
  #next = 0;
  #running: Job | null = null;
  #parts: Partial<Record<Listed, unknown[]>> = {};
  readonly #waiting = new Map<object, Job>();
  readonly #owners = new Set<object>();
  #end = 0;

  /** An owner that will ask soon: starts the worker ahead, so that the first paste finds it warm. */
  hold(owner: object): void {
    this.#owners.add(owner);
    clearTimeout(this.#end);
    this.#start();
  }

  /** An owner that will not ask again. What it waits for is rejected as overtaken; the last one ends the worker. */
  release(owner: object): void {
    this.cancel(owner);
    this.#owners.delete(owner);
    // An element that is moved is taken out and put in again within the same task.
    clearTimeout(this.#end);
    this.#end = self.setTimeout(() => { if (this.#owners.size === 0) this.#stop(new Overtaken()); }, 1000);
  }

  /** Reads a text. Rejects with [`Overtaken`] when a newer text comes first, with [`CoreFailure`] when the core is broken. */
  extract(owner: object, text: string, wish: Wish = {}): Promise<Reading> {
    return new Promise((resolve, reject) => {
      this.#waiting.get(owner)?.reject(new Overtaken());
      // The newest goes to the end of the row, so that no owner keeps another waiting for ever.
      this.#waiting.delete(owner);
      this.#waiting.set(owner, { id: ++this.#next, owner, text, wish, resolve, reject });
      this.#start();
      this.#send();
    });
  }

  /** Ends what an owner waits for. A reading under way can only be ended with its worker; another is started. */
  cancel(owner: object): void {
    this.#waiting.get(owner)?.reject(new Overtaken());
    this.#waiting.delete(owner);
    if (this.#running?.owner !== owner) return;
    const job = this.#running;
    this.#running = null;
    this.#worker?.terminate();
    this.#worker = null;
    this.#ready = false;
    job.reject(new Overtaken());
    if (this.#owners.size > 0 || this.#waiting.size > 0) this.#start();
  }

  #start(): void {
    if (this.#worker || this.#here || this.#coming) return;
    this.#ready = false;
    try {
      const worker = startWorker();
      worker.onmessage = (event: MessageEvent<Answer>) => this.#hear(event.data);
      worker.onerror = (event) => {
        event.preventDefault();
        this.#fail(event.message);
      };
      worker.onmessageerror = () => this.#fail('message could not be read');
      this.#worker = worker;
    } catch (error) {
      // A browser that forbids workers throws at once; the caller must still get a rejected promise.
      queueMicrotask(() => this.#fail(String(error)));
    }
  }

  #send(): void {
    if (!this.#ready || this.#running) return;
    const [first] = this.#waiting.values();
    if (!first) return;
    this.#waiting.delete(first.owner);
    this.#running = first;
    this.#parts = {};
    const { id, text, wish: { source = null, corrections = [], tolerance = null, heard } } = first;
    const options = { source, ...(corrections.length > 0 ? { corrections } : {}), ...(tolerance === null ? {} : { tolerance }) };
    if (this.#here) this.#readHere(this.#here, text, options);
    else this.#worker?.postMessage({ id, text, options, progress: heard !== undefined });
  }

  #readHere(here: Here, text: string, options: object): void {
    // A task of its own, so that what is on the screen is painted first.
    setTimeout(() => {
      const begin = performance.now();
      const id = this.#running?.id ?? null;
      try {
        this.#hear({ id, report: here.extract(text, options), ms: performance.now() - begin });
      } catch (error) {
        this.#fail(String(error));
      }
    });
  }

  #hear(answer: Answer): void {
    if (answer.ready) {
      this.#ready = true;
      this.#send();
      return;
    }
    if (answer.error && (answer.id === null || answer.error.code === 'panic')) {
      this.#fail(answer.error.message);
      return;
    }
    const job = this.#running;
    if (!job || answer.id !== job.id) return;
    if (answer.progress) job.wish.heard?.(answer.progress.index, answer.progress.count);
    if (answer.part) {
      for (const [field, items] of Object.entries(answer.part) as [Listed, unknown[]][]) {
        const list = this.#parts[field];
        if (list) for (const item of items) list.push(item);
        else this.#parts[field] = items;
      }
    }
    if (!answer.report && !answer.error) return;
    this.#running = null;
    if (this.#waiting.has(job.owner)) job.reject(new Overtaken());
    else if (answer.report) job.resolve({ report: { ...answer.report, ...this.#parts } as Report, ms: answer.ms ?? 0 });
    else job.reject(new CoreFailure('crash', answer.error?.message ?? ''));
    this.#parts = {};
    this.#send();
  }

  #fail(message: string): void {
    if (this.#ready || this.#here) {
      this.#stop(new CoreFailure('crash', message));
      return;
    }
    // Where workers are forbidden the core may still run here. Where its files are missing this fails too, and says so.
    if (this.#coming) return;
    this.#coming = true;
    this.#worker?.terminate();
    this.#worker = null;
    loadHere().then((here) => {
      this.#coming = false;
      this.#here = here;
      this.#hear({ ready: true });
    }, (error: unknown) => {
      this.#coming = false;
      this.#stop(new CoreFailure('load', message || (error instanceof Error ? error.message : String(error))));
    });
  }

  #stop(error: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#here = null;
    this.#ready = false;
    const jobs = [this.#running, ...this.#waiting.values()];
    this.#running = null;
    this.#waiting.clear();
    for (const job of jobs) job?.reject(error);
  }
}
