/** Where the reader of files comes from: files beside the page. The forms that are one file have `files-load-inline.ts`. */
import { answer, type Answer, type Wish } from './files-answer';

export function startReader(): Worker {
  return new Worker(new URL('./files-worker.ts', import.meta.url), { type: 'module', name: 'solieu-files' });
}

export async function loadReader(): Promise<(wish: Wish) => Answer> {
  const reader = await import('../files/solieu-files.js');
  await reader.default();
  return (wish) => answer(reader, wish);
}
