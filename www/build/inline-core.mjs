// The core, and the reader of files, inside one file: a Vite plugin that puts `load-inline.ts` in the place of `load.ts`,
// and `files-load-inline.ts` in that of `files-load.ts`.

import { readFileSync } from 'node:fs';
import { gzipSync, constants } from 'node:zlib';
import { rolldown } from 'rolldown';

import { path } from './paths.mjs';

/** What is put inside: the virtual module, the built module, its worker, and the loader that is replaced. */
const parts = [
  { name: 'virtual:solieu-core', built: 'src/core/solieu', worker: 'src/client/worker-inline.ts', loader: './load', user: '/src/client/core.ts', inline: 'src/client/load-inline.ts' },
  { name: 'virtual:solieu-files', built: 'src/files/solieu-files', worker: 'src/client/files-worker-inline.ts', loader: './files-load', user: '/src/client/files.ts', inline: 'src/client/files-load-inline.ts' },
];

const made = new Map();

/** The packed module and the text of the worker, made once for all forms. */
export function core(part = parts[0]) {
  if (!made.has(part)) made.set(part, pack(part));
  return made.get(part);
}

async function pack({ built, worker }) {
  const bytes = readFileSync(path(`${built}_bg.wasm`));
  const gzip = gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).toString('base64');
  const bundle = await rolldown({ input: path(worker), plugins: [bare()], logLevel: 'warn' });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return { gzip, program: output[0].code.trim() };
}

/** Takes the address of the module out of the glue: nothing lies beside one file, so nothing must be bundled for it. */
function bare() {
  return {
    name: 'solieu-bare-glue',
    transform(code, id) {
      const part = parts.find(({ built }) => id.endsWith(`/${built}.js`));
      if (!part) return null;
      const beside = `new URL('${part.built.split('/').at(-1)}_bg.wasm', import.meta.url)`;
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
      const virtual = parts.find(({ name }) => name === source);
      if (virtual) return `\0${virtual.name}`;
      const part = parts.find(({ loader, user }) => loader === source && importer?.endsWith(user));
      return part ? path(part.inline) : null;
    },
    async load(id) {
      const part = parts.find(({ name }) => id === `\0${name}`);
      if (!part) return null;
      const { gzip, program } = await core(part);
      return `export const gzip = ${JSON.stringify(gzip)};\nexport const program = ${JSON.stringify(program)};`;
    },
  }];
}
