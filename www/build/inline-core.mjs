// The core inside one file: a Vite plugin that puts `load-inline.ts` in the place of `load.ts`.

import { readFileSync } from 'node:fs';
import { gzipSync, constants } from 'node:zlib';
import { rolldown } from 'rolldown';

import { path } from './paths.mjs';

const name = 'virtual:solieu-core';
/** The glue's own address of the module: nothing lies beside one file, so nothing must be bundled for it. */
const beside = "new URL('solieu_bg.wasm', import.meta.url)";

let made;

/** The packed module and the text of the worker, made once for all forms. */
export function core() {
  made ??= pack();
  return made;
}

async function pack() {
  const bytes = readFileSync(path('src/core/solieu_bg.wasm'));
  const gzip = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).toString('base64');
  const bundle = await rolldown({ input: path('src/client/worker-inline.ts'), plugins: [bare()], logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return { gzip, program: output[0].code.trim() };
}

/** Takes the address of the module out of the glue. */
function bare() {
  return {
    name: 'solieu-bare-glue',
    transform(code, id) {
      if (!id.endsWith('/src/core/solieu.js')) return null;
      if (code.split(beside).length !== 2) throw new Error(`${id}: the glue no longer says ${beside} once`);
      return { code: code.replace(beside, "''"), map: null };
    },
  };
}

export function inlineCore() {
  return [bare(), {
    name: 'solieu-inline-core',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === name) return `\0${name}`;
      return source === './load' && importer?.endsWith('/src/client/core.ts') ? path('src/client/load-inline.ts') : null;
    },
    async load(id) {
      if (id !== `\0${name}`) return null;
      const { gzip, program } = await core();
      return `export const gzip = ${JSON.stringify(gzip)};\nexport const program = ${JSON.stringify(program)};`;
    },
  }];
}
