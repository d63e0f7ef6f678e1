// The ES modules of the widget: flat in one folder, addresses relative to the file that names them, so that a browser,
// Vite, webpack and Node find the worker and the module each in its own way.

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

import { path } from './paths.mjs';

/** The glues of the modules lie beside, as wasm-bindgen made them. */
const glues = ['core/solieu.js', 'files/solieu-files.js', 'compare/solieu-compare.js'];

/** Writes the modules and the core into a folder; `servers` adds those that run where no browser is. */
export async function modules(folder, { servers = false } = {}) {
  for (const name of ['core', 'files', 'compare']) mkdirSync(join(folder, name), { recursive: true });
  const files = await bundle({ 'so-lieu': 'src/pack/element.ts', solieu: 'src/pack/headless.ts', worker: 'src/client/worker.ts', 'files-worker': 'src/client/files-worker.ts' });
  const node = !servers ? [] : await bundle({ node: 'src/pack/headless-node.ts', server: 'src/pack/server.ts' }, 'node');
  for (const { fileName, code } of [...files, ...node]) writeFileSync(join(folder, fileName), code);
  for (const name of glues.flatMap((glue) => [glue, glue.replace('.js', '_bg.wasm')])) cpSync(path(`src/${name}`), join(folder, name));
}

async function bundle(entries, platform = 'browser') {
  const bundle = await rolldown({
    input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, path(file)])),
    platform,
    logLevel: 'warn',
    external: (id) => glues.some((glue) => id === `./${glue}`) || id.startsWith('node:'),
    makeAbsoluteExternalsRelative: false,
    plugins: [{
      name: 'solieu-beside',
      resolveId: (source) => (glues.some((glue) => source === `../${glue}`) ? { id: `.${source.slice(2)}`, external: true } : null),
      transform: (code, id) => (/\/src\/client\/load(?:-files)?\.ts$/u.test(id) ? { code: code.replace(/'\.\/((?:files-)?worker)\.ts'/u, "'./$1.js'"), map: null } : null),
    }],
  });
  const { output } = await bundle.generate({ format: 'es', minify: true, entryFileNames: '[name].js', chunkFileNames: 'part-[name].js', banner: '/*! Solieu, MIT OR Apache-2.0 */' });
  await bundle.close();
  for (const { fileName, code } of output) {
    if (code.includes('worker.ts') || /from\s*["'](?!\.|node:)/u.test(code)) throw new Error(`${fileName} needs a file that is not there`);
  }
  return output;
}
