// The npm package `solieu`.

import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { manifest, types } from './contract.mjs';
import { modules } from './modules.mjs';
import { pack, path, top } from './paths.mjs';

/** The version of the crate is that of every form. */
export const version = /^version = "([^"]+)"/mu.exec(readFileSync(top('Cargo.toml'), 'utf8'))[1];

/** Where no browser is. Listed before `default`, because some of these know `browser` too. */
const servers = ['node', 'deno', 'bun', 'workerd', 'edge-light'];
const on = (file) => Object.fromEntries(servers.map((each) => [each, file]));

const description = {
  name: 'solieu',
  version,
  description: 'Reads the figures that Vietnamese local-government and Party reports state in prose, and checks their arithmetic: <so-lieu> and extract()',
  keywords: ['vietnamese', 'extraction', 'statistics', 'government', 'wasm', 'web-components', 'custom-element'],
  license: 'MIT OR Apache-2.0',
  type: 'module',
  exports: {
    '.': { types: './solieu.d.ts', browser: './solieu.js', ...on('./node.js'), default: './solieu.js' },
    './element': { types: './so-lieu.d.ts', browser: './so-lieu.js', ...on('./server.js'), default: './so-lieu.js' },
    './classic': './so-lieu.iife.js',
    './so-lieu.js': { types: './so-lieu.d.ts', default: './so-lieu.js' },
    './so-lieu.iife.js': './so-lieu.iife.js',
    './worker.js': './worker.js',
    './files-worker.js': './files-worker.js',
    './files/solieu-files_bg.wasm': './files/solieu-files_bg.wasm',
    './compare/solieu-compare_bg.wasm': './compare/solieu-compare_bg.wasm',
    './core/solieu_bg.wasm': './core/solieu_bg.wasm',
    './custom-elements.json': './custom-elements.json',
    './package.json': './package.json',
  },
  main: './node.js',
  module: './solieu.js',
  types: './solieu.d.ts',
  customElements: 'custom-elements.json',
  // Defining the element is what these are for; the rest may be shaken off.
  sideEffects: ['./so-lieu.js', './so-lieu.iife.js', './worker.js', './files-worker.js'],
  engines: { node: '>=18' },
};

/** Writes the package into its folder. */
export async function writePackage(classic) {
  rmSync(pack, { recursive: true, force: true });
  mkdirSync(pack, { recursive: true });
  await modules(pack, { servers: true });
  const write = (name, text) => writeFileSync(join(pack, name), text);
  write('package.json', `${JSON.stringify(description, null, 2)}\n`);
  write('custom-elements.json', `${JSON.stringify(manifest(), null, 2)}\n`);
  write('so-lieu.d.ts', types());
  write('solieu.d.ts', readFileSync(path('src/pack/solieu.d.ts'), 'utf8').replaceAll("'../report'", "'./report.js'"));
  write('so-lieu.iife.js', classic);
  cpSync(path('src/report.d.ts'), join(pack, 'report.d.ts'));
  cpSync(path('src/pack/README.md'), join(pack, 'README.md'));
  for (const name of ['LICENSE-MIT', 'LICENSE-APACHE', 'CHANGELOG.md']) cpSync(top(name), join(pack, name));
}
