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

/**
 * The modules letter by letter, as strings of JavaScript: what a host compresses is a quarter smaller this way than gzip
 * in base64. Put in after the bundler, which would write the signs out.
 */
export function plainly(code) {
  const literal = (file) => `"${readFileSync(path(file), 'latin1').replace(/[\\"]/gu, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`;
  let told = code;
  for (const [mark, file] of Object.entries(marks)) {
    const found = new RegExp(`(["'\`])${mark}\\1`, 'gu');
    if (told.match(found)?.length !== 1) throw new Error(`${mark} is not there once`);
    told = told.replace(found, () => literal(file));
  }
  return told;
}

const marks = { '@@solieu-core@@': 'src/core/solieu_bg.wasm', '@@solieu-files@@': 'src/files/solieu-files_bg.wasm' };

/** `plain`: marks stand where `plainly` puts the modules; else they are gzip in base64. */
export function inlineCore({ plain = false } = {}) {
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
      if (plain) return `export const plain = true;\nexport const gzip = '@@solieu-core@@';\nexport const files = '@@solieu-files@@';\nexport const program = ${JSON.stringify(program)};`;
      return `export const plain = false;\nexport const gzip = ${JSON.stringify(gzip)};\nexport const files = ${JSON.stringify(files)};\nexport const program = ${JSON.stringify(program)};`;
    },
  }];
}
