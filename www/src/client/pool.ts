/**
 * Workers that read files, as many as the computer can well use. A job goes to the first that is free; one that dies
 * over a file takes only that file with it. Where workers are forbidden the main thread does the work.
 */
import type { FileReply } from './file-answering';
import type { FileAnswer, FileFailure, FileJob } from './file-job';
import { here, startFileWorker } from './load-files';

/** Rejects a job that was given up. */
export class Stopped extends Error {}

/** Rejects a job that this file could not have: the reader itself did not run. */
export class Broken extends Error {}

interface Task { job: FileJob; resolve(answer: FileAnswer): void; reject(error: unknown): void }

interface Hand { worker: Worker; id: number; task: Task | null; answered: boolean }

/** More would only share the memory bus; one processor is left to the page. */
const most = 8;

export class Pool {
  readonly #hands: Hand[] = [];
  readonly #waiting: Task[] = [];
  #next = 0;
  #forbidden = false;

  constructor(readonly size = Math.max(1, Math.min(most, (navigator.hardwareConcurrency || 2) - 1))) {}

  /** Does a job. Rejects with a [`FileFailure`], with [`Stopped`], or with [`Broken`]. */
  ask(job: FileJob): Promise<FileAnswer> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ job, resolve, reject });
      this.#feed();
    });
  }

  /** Gives up what is under way and what waits, and ends the workers. Another job starts them again. */
  stop(): void {
    const tasks = [...this.#hands.map(({ task }) => task), ...this.#waiting.splice(0)];
    for (const { worker } of this.#hands.splice(0)) worker.terminate();
    for (const task of tasks) task?.reject(new Stopped());
  }

  #feed(): void {
    while (this.#waiting.length > 0) {
      const free = this.#hands.find(({ task }) => task === null) ?? this.#hire();
      if (!free) return;
      const task = this.#waiting.shift();
      if (!task) return;
      if (free === 'here') {
        void this.#doHere(task);
        continue;
      }
      free.task = task;
      free.id = ++this.#next;
      // Until a worker has shown that it works, the page keeps the bytes.
      free.worker.postMessage({ id: free.id, job: task.job }, free.answered && task.job.kind === 'file' ? [task.job.bytes] : []);
    }
  }

  #hire(): Hand | 'here' | null {
    if (this.#forbidden) return 'here';
    if (this.#hands.length >= this.size) return null;
    try {
      const hand: Hand = { worker: startFileWorker(), id: 0, task: null, answered: false };
      hand.worker.onmessage = ({ data }: MessageEvent<FileReply>) => this.#hear(hand, data);
      hand.worker.onerror = (event) => {
        event.preventDefault();
        this.#lose(hand, event.message);
      };
      this.#hands.push(hand);
      return hand;
    } catch {
      this.#forbidden = true;
      return 'here';
    }
  }

  #hear(hand: Hand, reply: FileReply): void {
    const { task } = hand;
    if (!task || reply.id !== hand.id) return;
    hand.task = null;
    hand.answered = true;
    settle(task, reply);
    // A module that trapped is not to be trusted with another file.
    if ('broken' in reply) this.#dismiss(hand);
    this.#feed();
  }

  /** A worker that died: over its file when it has worked before, else because it is not let in at all. */
  #lose(hand: Hand, message: string): void {
    const { task } = hand;
    this.#dismiss(hand);
    if (!hand.answered && task) {
      this.#forbidden = true;
      this.#waiting.unshift(task);
    } else task?.reject(new Broken(message));
    this.#feed();
  }

  #dismiss(hand: Hand): void {
    hand.worker.terminate();
    const place = this.#hands.indexOf(hand);
    if (place >= 0) this.#hands.splice(place, 1);
  }

  async #doHere(task: Task): Promise<void> {
    const { replied } = await import('./file-answering');
    settle(task, await replied(task.job, here));
  }
}

function settle(task: Task, reply: { answer: FileAnswer } | { failure: FileFailure } | { broken: string }): void {
  if ('answer' in reply) task.resolve(reply.answer);
  else if ('failure' in reply) task.reject(reply.failure);
  else task.reject(new Broken(reply.broken));
}
