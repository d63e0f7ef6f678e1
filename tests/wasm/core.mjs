// The built module and the command line tool, as the tests of this folder use them.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The top folder of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const core = resolve(process.env.SOLIEU_CORE ?? `${root}www/src/core`);
const cli = resolve(process.env.SOLIEU_CLI ?? `${root}target/debug/solieu`);

/** The folder of the module. */
export const folder = core;
/** The bytes of the module. */
export const bytes = readFileSync(`${core}/solieu_bg.wasm`);

/** The module's functions, on an instance of its own; `again` makes a second copy of the script. */
export async function load(again = '') {
  const core_ = await import(`${pathToFileURL(`${core}/solieu.js`).href}${again}`);
  core_.initSync({ module: bytes });
  return core_;
}

/** The functions of the module that explains, and its folder. */
export async function loadExplaining() {
  const there = resolve(process.env.SOLIEU_EXPLAIN ?? `${root}www/src/explain`);
  const explaining = await import(pathToFileURL(`${there}/solieu-explain.js`).href);
  explaining.initSync({ module: readFileSync(`${there}/solieu-explain_bg.wasm`) });
  return { functions: explaining, folder: there };
}

/** The explanation that the command line tool gives of `text`, read from standard input. */
export function explainedByCommandLine(text) {
  const words = ['explain', '--format', 'json', '--offsets', 'utf16', '-'];
  return JSON.parse(execFileSync(cli, words, { input: text, encoding: 'utf8', maxBuffer: 1 << 30 }));
}

/** The report that the command line tool gives of `text`, read from standard input. */
export function fromCommandLine(text, offsets = 'utf16') {
  const words = ['extract', '--format', 'json', '--offsets', offsets, '-'];
  return JSON.parse(execFileSync(cli, words, { input: text, encoding: 'utf8', maxBuffer: 1 << 30 }));
}
