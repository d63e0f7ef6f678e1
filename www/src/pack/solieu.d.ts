/** The core without an element. The same in browsers, where it runs in a worker, and in Node, Deno and Bun. */
import type { Report } from '../report';

export type * from '../report';

/** The figure of an indicator that a correction is about. */
export type Field = 'name' | 'kind' | 'value' | 'plan' | 'total' | `rates.${number}` | `changes.${number}`;

/** What a caller of `extract` may ask. */
export interface ExtractOptions {
  /** The name of the source, carried into the report. */
  source?: string | null;
  /** What a reader put right, applied before the arithmetic is checked. No words take a figure away. */
  corrections?: { id: string; edits: Partial<Record<Field, string>>; ignored: boolean }[];
  /** Gives the reading up. */
  signal?: AbortSignal;
  /** Hears which of how many stages begins, counted from 0. */
  progress?: (index: number, count: number) => void;
}

/** Why there is no report: a file of the core did not come, or the core died over the text. */
export class CoreFailure extends Error {
  constructor(code: 'load' | 'crash', message: string);
  readonly code: 'load' | 'crash';
}

/**
 * Reads the figures of a Vietnamese report. Spans are in UTF-16 units, as JavaScript counts. Rejects with a `TypeError`
 * when `text` is no string, with the reason of `signal` when it is aborted, with a `CoreFailure` when the core is broken.
 */
export function extract(text: string, options?: ExtractOptions): Promise<Report>;

/** Starts the core ahead, so that the first text finds it warm. */
export function load(): void;

/** Ends the worker when no element of the page needs it. A later call starts it again. */
export function dispose(): void;
