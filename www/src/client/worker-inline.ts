/** The whole worker of the forms that are one file: the page hands it the compiled module, or both for one that reads files. */
import init, { extract, start_worker } from '../core/solieu.js';
import initFiles, * as files from '../files/solieu-files.js';
import { answering } from './file-answering';
import { Absent } from './file-job';

type Given = WebAssembly.Module | { core: WebAssembly.Module; files: WebAssembly.Module };

/** Jobs that came before the modules. */
const early: MessageEvent[] = [];

onmessage = (event: MessageEvent<Given | { id: number }>) => {
  const { data } = event;
  if (data instanceof WebAssembly.Module) {
    onmessage = null;
    init({ module_or_path: data }).then(start_worker).catch((error: unknown) => {
      postMessage({ id: null, error: { code: 'load', message: error instanceof Error ? error.message : String(error) } });
    });
  } else if ('files' in data) {
    let core: Promise<unknown> | null = null;
    let reader: Promise<unknown> | null = null;
    answering({
      files: async () => { await (reader ??= initFiles({ module_or_path: data.files })); return files; },
      compare: () => Promise.reject(new Absent()),
      core: async () => { await (core ??= init({ module_or_path: data.core })); return { extract }; },
    });
    for (const one of early) onmessage?.call(self, one);
  } else early.push(event);
};
