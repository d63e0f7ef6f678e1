/**
 * The core behind its worker. Takes texts, gives reports; the newest text wins. The main thread never reads a text itself.
 *
 * A core that does not load, or dies, rejects what waits for it with a [`CoreFailure`]; the next call starts a new worker.
 */
import type { Report } from '../report';

/** `load`: a file of the core did not come; `crash`: the core died over a text. */
export type FailureCode = 'load' | 'crash';

/** Why there is no report. */
export class CoreFailure extends Error {
  constructor(readonly code: FailureCode, message: string) {
    super(message);
    this.name = 'CoreFailure';
  }
}

/** A report and how long the core took over it, in milliseconds. */
export interface Reading { report: Report; ms: number }

/** Rejects a call that a newer one has overtaken. */
export class Overtaken extends Error {}

interface Job { id: number; text: string; resolve(reading: Reading): void; reject(error: Error): void }

/** What the worker says; see the head of `src/wasm.rs`. */
interface Answer {
  ready?: true;
  version?: string;
  id?: number | null;
  report?: Report;
  ms?: number;
  error?: { code: string; message: string };
}

export class Core {
  #worker: Worker | null = null;
  #ready = false;
  #next = 0;
  #running: Job | null = null;
  #waiting: Job | null = null;

  /** Starts the worker ahead of the first text, so that the first paste finds it warm. */
  warm(): void {
    if (!this.#worker) this.#start();
  }

  /** Reads a text. Rejects with [`Overtaken`] when a newer text comes first, with [`CoreFailure`] when the core is broken. */
  extract(text: string): Promise<Reading> {
    return new Promise((resolve, reject) => {
      this.#waiting?.reject(new Overtaken());
      this.#waiting = { id: ++this.#next, text, resolve, reject };
      this.warm();
      this.#send();
    });
  }

  /** Ends the worker. What waits is rejected as overtaken. */
  dispose(): void {
    this.#end(new Overtaken());
  }

  #start(): void {
    this.#ready = false;
    try {
      const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'solieu' });
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
    if (!this.#ready || this.#running || !this.#waiting) return;
    this.#running = this.#waiting;
    this.#waiting = null;
    this.#worker?.postMessage({ id: this.#running.id, text: this.#running.text });
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
    if (!job || answer.id !== job.id || (!answer.report && !answer.error)) return;
    this.#running = null;
    if (this.#waiting) job.reject(new Overtaken());
    else if (answer.report) job.resolve({ report: answer.report, ms: answer.ms ?? 0 });
    else job.reject(new CoreFailure('crash', answer.error?.message ?? ''));
    this.#send();
  }

  #fail(message: string): void {
    this.#end(new CoreFailure(this.#ready ? 'crash' : 'load', message));
  }

  #end(error: Error): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#ready = false;
    const jobs = [this.#running, this.#waiting];
    this.#running = this.#waiting = null;
    for (const job of jobs) job?.reject(error);
  }
}
