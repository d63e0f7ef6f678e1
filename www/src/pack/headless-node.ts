/** The core without an element, in Node, Deno and Bun: read from the disk, run where it is called. */
import { readFile } from 'node:fs/promises';
import init, { extract as read, type Correction } from '../core/solieu.js';
import type { Report } from '../report';
import { CoreFailure } from '../client/failure';
import type { ExtractOptions } from './options';

export { CoreFailure };

let ready: Promise<unknown> | null = null;

/** Starts the core ahead. */
export function load(): void {
  start().catch(() => { ready = null; });
}

/** See `headless.ts`. A reading under way cannot be given up here; one that waits can. */
export async function extract(text: string, options: ExtractOptions = {}): Promise<Report> {
  if (typeof text !== 'string') throw new TypeError('solieu: the text must be a string');
  const { source = null, corrections = [], tolerance = null, signal, progress } = options;
  signal?.throwIfAborted();
  try {
    await start();
  } catch (error) {
    ready = null;
    throw new CoreFailure('load', error instanceof Error ? error.message : String(error));
  }
  signal?.throwIfAborted();
  const heard = progress && ((_stage: string, index: number, count: number) => progress(index, count));
  return read(text, { source, corrections: corrections as Correction[], tolerance }, heard) as Report;
}

/** Nothing runs here beside the caller; the same name as in the browser. */
export function dispose(): void {}

function start(): Promise<unknown> {
  return ready ??= readFile(new URL('./core/solieu_bg.wasm', import.meta.url)).then((bytes) => init({ module_or_path: bytes }));
}
