/**
 * The core without an element: `import { extract } from 'solieu'`. In a browser texts are read in a worker, which every
 * caller and every element of the page share.
 */
import { Core, CoreFailure } from '../client/core';
import type { Report } from '../report';
import type { ExtractOptions } from './options';

export { CoreFailure };

/** Keeps the worker between two calls, which would otherwise end a second after the first. */
const keeper = {};

/** Starts the core ahead, so that the first text finds it warm. */
export function load(): void {
  Core.shared.hold(keeper);
}

/**
 * Reads the figures of a text; spans are in UTF-16 units. Rejects with a `TypeError` when `text` is no string, with the
 * reason of `signal` when it is aborted, with a `CoreFailure` when the core cannot be loaded or died.
 */
export async function extract(text: string, options: ExtractOptions = {}): Promise<Report> {
  if (typeof text !== 'string') throw new TypeError('solieu: the text must be a string');
  const { source = null, corrections = [], tolerance = null, signal, progress } = options;
  signal?.throwIfAborted();
  load();
  // An owner of its own: texts of other callers do not overtake this one.
  const owner = {};
  const cancel = () => Core.shared.cancel(owner);
  signal?.addEventListener('abort', cancel, { once: true });
  try {
    const { report } = await Core.shared.extract(owner, text, { source, corrections, tolerance, ...(progress ? { heard: progress } : {}) });
    return report;
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
}

/** Ends the worker when no element of the page needs it. A later call starts it again. */
export function dispose(): void {
  Core.shared.release(keeper);
}
