// What the module is: its version, its types, and what it does not have.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';

import { bytes, folder, load, root } from './core.mjs';

const core = await load();
const types = readFileSync(`${folder}/solieu.d.ts`, 'utf8');

test('the version is the one in Cargo.toml', () => {
  const [, version] = readFileSync(`${root}Cargo.toml`, 'utf8').match(/^version = "([^"]+)"$/m);
  assert.equal(core.version(), version);
  assert.equal(core.extract('').generator.version, version);
});

test('it has these functions and no others', () => {
  const functions = Object.keys(core).filter((name) => typeof core[name] === 'function' && name !== 'default');
  assert.deepStrictEqual(functions.sort(), ['extract', 'initSync', 'start', 'start_worker', 'version']);
});

test('nothing must be freed', () => {
  assert.doesNotMatch(types, /\bfree\(\)/);
  assert.doesNotMatch(types, /\bclass\b/);
});

test('a caller is told the types of the report', () => {
  assert.match(types, /export function extract\(text: string, options\?: Options \| null, progress\?: Progress \| null\): Report;/);
  assert.doesNotMatch(types, /export function explain/);
  for (const name of ['Report', 'Explanation', 'ExplainedToken', 'Indicator', 'Finding', 'Span', 'Answer', 'Request']) {
    assert.match(types, new RegExp(`export (interface|type) ${name}\\b`));
  }
});

test('the worker cannot be started outside of a worker', () => {
  assert.throws(() => core.start_worker(), /not a dedicated worker/);
});

test('the folder holds the module and nothing else', () => {
  assert.deepStrictEqual(readdirSync(folder).sort(), ['solieu.d.ts', 'solieu.js', 'solieu_bg.wasm', 'solieu_bg.wasm.d.ts']);
});

test('the module names no folder of the machine that built it', () => {
  const text = bytes.toString('latin1');
  assert.doesNotMatch(text, /\/(home|root|Users|work)\/|registry\/src/);
  assert.doesNotMatch(text, /nfc_count/, 'the module of the benchmark is not the one that is shipped');
});

test('two instances do not share anything', async () => {
  const other = await load('?other');
  assert.notEqual(other.extract, core.extract);
  assert.deepStrictEqual(other.extract('Thu 5 tỷ đồng, đạt 50% dự toán.'), core.extract('Thu 5 tỷ đồng, đạt 50% dự toán.'));
});
