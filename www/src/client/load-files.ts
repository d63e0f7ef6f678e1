/** Where the reader of files comes from: files beside the page. The forms that are one file have `load-files-inline.ts` in its place. */
import type { Modules } from './file-job';

export function startFileWorker(): Worker {
  return new Worker(new URL('./files-worker.ts', import.meta.url), { type: 'module', name: 'solieu-files' });
}

/** The modules on the main thread, where workers are forbidden. */
export const here: Modules = {
  async files() {
    const files = await import('../files/solieu-files.js');
    await files.default();
    return files;
  },
  async compare() {
    const compare = await import('../compare/solieu-compare.js');
    await compare.default();
    return compare;
  },
  async core() {
    const core = await import('../core/solieu.js');
    await core.default();
    return core;
  },
};
