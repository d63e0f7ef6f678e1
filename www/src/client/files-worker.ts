/** The worker of files where the modules lie beside it: answers each job by its id. */
import initCompare, * as compare from '../compare/solieu-compare.js';
import initCore, * as core from '../core/solieu.js';
import initFiles, * as files from '../files/solieu-files.js';
import { answering } from './file-answering';

let filesReady: Promise<unknown> | null = null;
let compareReady: Promise<unknown> | null = null;
let coreReady: Promise<unknown> | null = null;

answering({
  files: async () => { await (filesReady ??= initFiles()); return files; },
  compare: async () => { await (compareReady ??= initCompare()); return compare; },
  core: async () => { await (coreReady ??= initCore()); return core; },
});
