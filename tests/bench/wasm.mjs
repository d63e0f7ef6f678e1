// The speed of the module in Node and in Chromium: `cargo xtask bench` builds it, writes the text and calls this.
//
// The first extraction is measured in a process of its own each time: within one, an engine keeps the machine code
// that it made of a module, and a second instance would not be cold.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { first, ordinary, whole } from './measure.mjs';

/** How often the first extraction is measured. */
const COLD = 7;

const probe = process.env.SOLIEU_PROBE;
const text = readFileSync(process.env.SOLIEU_CORPUS, 'utf8');
const megabytes = Buffer.byteLength(text) / 1e6;
const report = ordinary(text);

if (process.argv[2]) {
  const begin = performance.now();
  const core = await import(pathToFileURL(`${probe}/solieu.js`).href);
  core.initSync({ module: readFileSync(`${probe}/solieu_bg.wasm`) });
  const instance = performance.now() - begin;
  process.stdout.write(JSON.stringify(process.argv[2] === 'whole' ? whole(core, text) : { instance, ...(await first(core, report)) }));
} else {
  const node = (what) => JSON.parse(execFileSync(process.execPath, [fileURLToPath(import.meta.url), what], { encoding: 'utf8' }));
  print(`Node ${process.versions.node}`, node('whole'), Array.from({ length: COLD }, () => node('first')));
  await inChromium();
}

async function inChromium() {
  const { chromium } = createRequire(new URL('../../www/package.json', import.meta.url))('playwright-core');
  const server = createServer((request, response) => {
    const files = {
      '/solieu.js': [`${probe}/solieu.js`, 'text/javascript'],
      '/solieu_bg.wasm': [`${probe}/solieu_bg.wasm`, 'application/wasm'],
      '/measure.mjs': [fileURLToPath(new URL('measure.mjs', import.meta.url)), 'text/javascript'],
      '/corpus.txt': [process.env.SOLIEU_CORPUS, 'text/plain; charset=utf-8'],
    };
    const [file, kind] = files[request.url] ?? [null, 'text/html'];
    // An isolated page has a clock of 5 µs instead of 100.
    const headers = { 'content-type': kind, 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };
    response.writeHead(200, headers).end(file ? readFileSync(file) : '<!doctype html><title>bench</title>');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  let version;
  const measure = async (what) => {
    const browser = await chromium.launch({ executablePath: process.env.SOLIEU_CHROMIUM, args: ['--no-sandbox'] });
    try {
      version = browser.version();
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      return await page.evaluate(async (what) => {
        const { first, ordinary, whole } = await import('./measure.mjs');
        const text = await (await fetch('./corpus.txt')).text();
        const begin = performance.now();
        const core = await import('./solieu.js');
        await core.default();
        const instance = performance.now() - begin;
        return what === 'whole' ? whole(core, text) : { instance, ...(await first(core, ordinary(text))) };
      }, what);
    } finally {
      await browser.close();
    }
  };
  const large = await measure('whole');
  const small = [];
  for (let run = 0; run < COLD; run += 1) small.push(await measure('first'));
  server.close();
  print(`Chromium ${version}`, large, small);
}

function print(where, large, small) {
  const speed = (ms) => `${(megabytes / (ms / 1000)).toFixed(1)} MB/s`;
  const middle = (key) => small.map((run) => run[key]).sort((a, b) => a - b)[small.length >> 1];
  const [instance, cold, warm] = ['instance', 'cold', 'warm'].map(middle);
  console.log(`\n${where}, ${megabytes.toFixed(1)} MB`);
  console.log(`  extraction with its object  ${speed(large.extract)}`);
  console.log(`  extraction alone            ${speed(large.read)}`);
  console.log(`  one NFC pass                ${speed(large.pass)}`);
  console.log(`  ratio                       ${(large.read / large.pass).toFixed(2)} alone, ${(large.extract / large.pass).toFixed(2)} with its object`);
  console.log(`  ${Buffer.byteLength(report)} bytes: instance ${instance.toFixed(1)} ms, first ${cold.toFixed(2)} ms, warm ${warm.toFixed(2)} ms, ratio ${(cold / warm).toFixed(1)} (promise: 10)`);
}
