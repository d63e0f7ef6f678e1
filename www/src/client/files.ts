/**
 * The reader of files: a second module in a worker of its own, loaded when the first file, or the first rich text, comes.
 * Reads one after the other, in order. The main thread reads itself only where workers are forbidden.
 *
 * A file that gives no text rejects with a [`FileRefusal`], which says why in both languages; a module that does not
 * load, or dies, with a [`CoreFailure`], and the next call starts anew.
 */
import type { FileCode, FileFailure, ReadOptions, ReadText } from '../files/solieu-files';
import { CoreFailure } from './failure';
import type { Answer, Wish } from './files-answer';
import { loadReader, startReader } from './files-load';

export { CoreFailure } from './failure';
export type { FileCode, Passage, ReadOptions, ReadText } from '../files/solieu-files';

/** The module refuses more; so much and a byte is enough for it to see. */
const LARGEST = 64 * 1024 * 1024;

/** An idle worker gives its memory back after so many milliseconds. */
const IDLE = 20_000;

/** Why a file gives no text: a stable code, and one sentence in each language without its full stop. */
export class FileRefusal extends Error {
  readonly code: FileCode;
  readonly vi: string;
  readonly en: string;

  constructor({ code, vi, en }: FileFailure) {
    super(en);
    this.name = 'FileRefusal';
    this.code = code;
    this.vi = vi;
    this.en = en;
  }
}

interface Job { wish: Wish; resolve(read: ReadText | null): void; reject(error: Error): void }

/** Reads files, rich text and text. */
export class FileReading {
  /** The one that a page shares; a pool makes its own. */
  static readonly shared = new FileReading();

  #worker: Worker | null = null;
  #here: ((wish: Wish) => Answer) | null = null;
  #ready = false;
  #next = 0;
  #end = 0;
  readonly #jobs = new Map<number, Job>();

  /** The text of a file. Rejects with a [`FileRefusal`] where it gives none. */
  async file(file: Blob & { name?: string }, options?: ReadOptions): Promise<ReadText> {
    const bytes = new Uint8Array(await file.slice(0, LARGEST + 1).arrayBuffer());
    return await this.#ask({ call: 'file', bytes, name: file.name ?? '', options }) as ReadText;
  }

  /** The text of rich text from the clipboard (`text/html`). */
  async html(html: string, options?: ReadOptions): Promise<ReadText> {
    return await this.#ask({ call: 'html', html, options }) as ReadText;
  }

  /** Pasted text with what was typed in TCVN3 or VNI converted; `null` where nothing was. */
  text(text: string, options?: ReadOptions): Promise<ReadText | null> {
    return this.#ask({ call: 'text', text, options });
  }

  /** Starts the worker ahead, when a file is about to come. */
  warm(): void {
    this.#start();
  }

  /** Ends the worker; what waits is rejected. */
  stop(error: Error = new CoreFailure('crash', 'stopped')): void {
    this.#worker?.terminate();
    this.#worker = null;
    this.#here = null;
    this.#ready = false;
    const jobs = [...this.#jobs.values()];
    this.#jobs.clear();
    for (const job of jobs) job.reject(error);
  }

  #ask(wish: Wish): Promise<ReadText | null> {
    return new Promise((resolve, reject) => {
      const id = ++this.#next;
      this.#jobs.set(id, { wish, resolve, reject });
      this.#start();
      if (this.#ready) this.#send(id);
    });
  }

  #start(): void {
    clearTimeout(this.#end);
    if (this.#worker || this.#here) return;
    try {
      const worker = startReader();
      worker.onmessage = (event: MessageEvent<Answer>) => this.#hear(event.data);
      worker.onerror = (event) => {
        event.preventDefault();
        this.#fail(event.message);
      };
      this.#worker = worker;
    } catch (error) {
      queueMicrotask(() => this.#fail(String(error)));
    }
  }

  #send(id: number): void {
    const job = this.#jobs.get(id);
    if (!job) return;
    const here = this.#here;
    // A task of its own, so that what is on the screen is painted first.
    if (here) setTimeout(() => this.#hear({ ...here(job.wish), id }));
    // The bytes are handed over; should the worker die, the file is there to be read again.
    else this.#worker?.postMessage({ ...job.wish, id }, job.wish.call === 'file' ? [job.wish.bytes.buffer] : []);
  }

  #hear(answer: Answer): void {
    if (answer.ready) {
      this.#ready = true;
      for (const id of this.#jobs.keys()) this.#send(id);
      return;
    }
    const job = answer.id === undefined ? undefined : this.#jobs.get(answer.id);
    if (!job || answer.id === undefined) {
      if (answer.error !== undefined) this.#fail(answer.error);
      return;
    }
    this.#jobs.delete(answer.id);
    if (answer.failure) job.reject(new FileRefusal(answer.failure));
    else if (answer.error !== undefined) {
      // After a panic the module is dead.
      job.reject(new CoreFailure('crash', answer.error));
      this.stop();
    } else job.resolve(answer.read ?? null);
    if (this.#jobs.size === 0) this.#end = self.setTimeout(() => this.stop(), IDLE);
  }

  #fail(message: string): void {
    if (this.#ready || this.#here) {
      this.stop(new CoreFailure('crash', message));
      return;
    }
    this.#worker?.terminate();
    this.#worker = null;
    loadReader().then((here) => {
      this.#here = here;
      this.#hear({ ready: true });
    }, (error: unknown) => this.stop(new CoreFailure('load', message || (error instanceof Error ? error.message : String(error)))));
  }
}
