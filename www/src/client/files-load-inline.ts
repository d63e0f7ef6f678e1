/**
 * Where the reader of files comes from when a form is one file: from the file itself. The build puts this in the place of
 * `files-load.ts`; `virtual:solieu-files` holds the packed module and the text of the worker.
 */
import { gzip, program } from 'virtual:solieu-files';
import { answer, type Answer, type Wish } from './files-answer';
import { unpack } from './unpack';

let compiled: Promise<WebAssembly.Module> | null = null;
let address: string | null = null;

export function startReader(): Worker {
  address ??= URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = new Worker(address, { name: 'solieu-files' });
  reader().then((module) => worker.postMessage(module), (error: unknown) => {
    worker.dispatchEvent(new ErrorEvent('error', { message: error instanceof Error ? error.message : String(error) }));
  });
  return worker;
}

export async function loadReader(): Promise<(wish: Wish) => Answer> {
  const [glue, module] = await Promise.all([import('../files/solieu-files.js'), reader()]);
  await glue.default({ module_or_path: module });
  return (wish) => answer(glue, wish);
}

/** The module, unpacked and compiled once. */
function reader(): Promise<WebAssembly.Module> {
  compiled ??= unpack(gzip).then((bytes) => WebAssembly.compile(bytes)).catch((error: unknown) => {
    compiled = null;
    throw error;
  });
  return compiled;
}
