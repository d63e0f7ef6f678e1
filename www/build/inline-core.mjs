// The core inside one file: a Vite plugin that puts `load-inline.ts` in the place of `load.ts`.

import { readFileSync } from 'node:fs';
import { gzipSync, constants } from 'node:zlib';
import { rolldown } from 'rolldown';

import { path } from './paths.mjs';

const name = 'virtual:solieu-core';
/** The glues, and their own addresses of the modules: nothing lies beside one file, so nothing must be bundled for it. */
const glues = { '/src/core/solieu.js': "new URL('solieu_bg.wasm', import.meta.url)", '/src/files/solieu-files.js': "new URL('solieu-files_bg.wasm', import.meta.url)" };

let made;

/** The packed module and the text of the worker, made once for all forms. */
export function core() {
  made ??= pack();
  return made;
}

async function pack() {
  const packed = (file) => gzipSync(readFileSync(path(file)), { level: constants.Z_BEST_COMPRESSION }).toString('base64');
  const gzip = packed('src/core/solieu_bg.wasm');
  const files = packed('src/files/solieu-files_bg.wasm');
  const bundle = await rolldown({ input: path('src/client/worker-inline.ts'), plugins: [bare()], logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return { gzip, files, program: output[0].code.trim() };
}

/** Takes the addresses of the modules out of their glues. */
function bare() {
  return {
    name: 'solieu-bare-glue',
    transform(code, id) {
      const [, beside] = Object.entries(glues).find(([glue]) => id.endsWith(glue)) ?? [];
      if (!beside) return null;
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
      if (source === './load' && importer?.endsWith('/src/client/core.ts')) return path('src/client/load-inline.ts');
      return source === './load-files' && importer?.includes('/src/client/') ? path('src/client/load-files-inline.ts') : null;
    },
    async load(id) {
      if (id !== `\0${name}`) return null;
      const { gzip, files, program } = await core();
      return `export const gzip = ${JSON.stringify(gzip)};\nexport const files = ${JSON.stringify(files)};\nexport const program = ${JSON.stringify(program)};`;
    },
  }];
}
