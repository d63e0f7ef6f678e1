/**
 * Where the core comes from when a form is one file: from the file itself. The build puts this in the place of
 * `load.ts`; `virtual:solieu-core` holds the packed module and the text of the worker.
 */
import { files as packedFiles, gzip, plain, program } from 'virtual:solieu-core';
import { Absent, type Modules } from './file-job';
import type { Here } from './load';
import { unpack } from './unpack';

/** The script that is being run, known only while it runs. */
const script = typeof document === 'undefined' ? null : document.currentScript;

let compiled: Promise<WebAssembly.Module> | null = null;
let compiledFiles: Promise<WebAssembly.Module> | null = null;
let address: string | null = null;

export function startWorker(): Worker {
  const worker = new Worker(own() ?? packed(), { name: 'solieu' });
  core().then((module) => worker.postMessage(module), (error: unknown) => {
    worker.dispatchEvent(new ErrorEvent('error', { message: error instanceof Error ? error.message : String(error) }));
  });
  return worker;
}

/** A worker that reads files: the same program with both modules. */
export function startFileWorker(): Worker {
  const worker = new Worker(own() ?? packed(), { name: 'solieu-files' });
  Promise.all([core(), files()]).then(([one, other]) => worker.postMessage({ core: one, files: other }), (error: unknown) => {
    worker.dispatchEvent(new ErrorEvent('error', { message: error instanceof Error ? error.message : String(error) }));
  });
  return worker;
}

/** Both modules on the main thread, where workers are forbidden. */
export const here: Modules = {
  async files() {
    const [glue, module] = await Promise.all([import('../files/solieu-files.js'), files()]);
    await glue.default({ module_or_path: module });
    return glue;
  },
  core: loadHere,
  // The table over many reports would double the file.
  compare: () => Promise.reject(new Absent()),
};

export async function loadHere(): Promise<Here> {
  const [glue, module] = await Promise.all([import('../core/solieu.js'), core()]);
  await glue.default({ module_or_path: module });
  return { extract: (text, options) => glue.extract(text, options) };
}

/**
 * The address of the classic script, which is a worker too where there is no document: a page with `script-src 'self'`
 * lets it in, and a Blob not. Not where `integrity` was asked for, which workers do not know, and not under another
 * name, because a script that somebody joined with others is no worker.
 */
function own(): string | null {
  if (!(script instanceof HTMLScriptElement) || script.src === '' || script.integrity !== '') return null;
  const { origin, pathname, href } = new URL(script.src);
  return origin === location.origin && pathname.endsWith('/so-lieu.iife.js') ? href : null;
}

/** The address of the worker as a Blob. One for the whole life of the page: a worker that ended is started anew. */
function packed(): string {
  address ??= URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  return address;
}

/** The module, unpacked and compiled once, for however many workers. */
function core(): Promise<WebAssembly.Module> {
  compiled ??= unpack(gzip, plain).then((bytes) => WebAssembly.compile(bytes)).catch((error: unknown) => {
    compiled = null;
    throw error;
  });
  return compiled;
}

/** The same of the reader of files. */
function files(): Promise<WebAssembly.Module> {
  compiledFiles ??= unpack(packedFiles, plain).then((bytes) => WebAssembly.compile(bytes)).catch((error: unknown) => {
    compiledFiles = null;
    throw error;
  });
  return compiledFiles;
}
