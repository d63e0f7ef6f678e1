/** Where the core comes from: files beside the page. The forms that are one file have `load-inline.ts` in its place. */
import type { Report } from '../report';

/** The core on the main thread. */
export interface Here { extract(text: string, options: object): Report }

export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'solieu' });
}

export async function loadHere(): Promise<Here> {
  const core = await import('../core/solieu.js');
  await core.default();
  return { extract: (text, options) => core.extract(text, options) };
}
