// The worker's message loop in a real Chromium, without the page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import test, { after, before } from 'node:test';

const root = new URL('../../', import.meta.url);
const { chromium } = createRequire(new URL('www/package.json', root))('playwright-core');

/** The shipped module, and the one that can panic on demand. */
const folders = {
  core: resolve(process.env.SOLIEU_CORE ?? new URL('www/src/core', root).pathname),
  probe: resolve(process.env.SOLIEU_PROBE ?? new URL('target/wasm-bench', root).pathname),
};

/** Workers: as the page has one, and one that panics when it is asked to. */
const workers = {
  '/worker.js': "import init, { start_worker } from './core/solieu.js'; await init(); start_worker();",
  '/panics.js': `import init, { start_worker, fail } from './probe/solieu.js';
    await init(); start_worker();
    const answer = self.onmessage;
    self.onmessage = (event) => (event.data.fail ? fail() : answer(event));`,
  '/missing.js': "import init, { start_worker } from './core/solieu.js'; await init('./core/none.wasm'); start_worker();",
};

const line = 'Tổng diện tích gieo trồng 118,14ha/102 ha, đạt 115,8% KH 😀; đàn lợn 6.870 con, tăng 12% so với cùng kỳ.';

let server, browser, page;

before(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, folder, file] = pathname.match(/^\/(core|probe)\/(solieu[\w.]*)$/) ?? [];
    const kind = pathname.endsWith('.wasm') ? 'application/wasm' : pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    const send = (status, body) => response.writeHead(status, { 'content-type': kind }).end(body);
    try {
      if (folder) send(200, readFileSync(resolve(folders[folder], file)));
      else if (workers[pathname]) send(200, workers[pathname]);
      else send(pathname === '/' ? 200 : 404, '<!doctype html><title>worker</title>');
    } catch {
      send(404, '');
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  // A container has no sandbox to offer; the pages are our own.
  const executablePath = process.env.SOLIEU_CHROMIUM ?? '/usr/bin/chromium';
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
});

after(async () => {
  await browser?.close();
  server?.close();
});

/**
 * Starts the worker at `path`, waits until it is ready or dead, sends `messages`, and returns all that it told until
 * `last` answers (a report or an error) or an `error` event came.
 */
function talk(path, messages, last = messages.length) {
  return page.evaluate(({ path, messages, last }) => new Promise((done) => {
    const told = [];
    let left = last;
    const worker = new Worker(path, { type: 'module' });
    const end = () => { worker.terminate(); done(told); };
    worker.onerror = (event) => { event.preventDefault(); told.push({ event: 'error', message: event.message ?? null }); end(); };
    worker.onmessage = ({ data }) => {
      told.push(data);
      if (data.ready) messages.forEach((message) => worker.postMessage(message));
      if (data.report || data.error) left -= 1;
      if (left <= 0 && data.error?.code !== 'panic') end();
    };
  }), { path, messages, last });
}

test('it says that it is ready, and its version', async () => {
  const [first] = await talk('/worker.js', [{ id: 1, text: '' }]);
  assert.equal(first.ready, true);
  assert.match(first.version, /^\d+\.\d+\.\d+$/);
});

test('it answers each message with its id, in order, and with the report of `extract`', async () => {
  const [, ...answers] = await talk('/worker.js', [
    { id: 7, text: line, options: { source: 'a.txt' } },
    { id: 3.5, text: '' },
    { id: 8, text: `${line}\n`.repeat(50), options: null },
  ]);
  assert.deepStrictEqual(answers.map(({ id }) => id), [7, 3.5, 8]);
  assert.equal(answers[0].report.source, 'a.txt');
  const expected = await page.evaluate(async (text) => {
    const { default: init, extract } = await import('./core/solieu.js');
    await init();
    return extract(text, { source: 'a.txt' });
  }, line);
  assert.deepStrictEqual(answers[0].report, expected);
  for (const { ms } of answers) assert.ok(Number.isFinite(ms) && ms >= 0, `${ms} ms`);
});

test('with `progress` it tells each stage before the report', async () => {
  const [, ...told] = await talk('/worker.js', [{ id: 1, text: line, progress: true }]);
  const stages = ['text', 'lex', 'outline', 'assemble', 'audit', 'report'];
  const steps = told.slice(0, -1).map(({ id, progress: { ms, ...rest } }) => ({ id, ...rest, timed: ms >= 0 }));
  assert.deepStrictEqual(steps, stages.map((stage, index) => ({ id: 1, stage, index, count: stages.length, timed: true })));
  assert.equal(told.at(-1).report.schema, 'solieu/1');
});

test('what is no text or no options is answered by an error, and it works on', async () => {
  const [, ...answers] = await talk('/worker.js', [
    { id: 1, text: 7 },
    { id: 2 },
    { text: null },
    'no object',
    { id: 3, text: '', options: { sources: 'a.txt' } },
    { id: 4, text: line },
  ]);
  const short = answers.map(({ id, error, report }) => [id, error?.code ?? report.schema]);
  assert.deepStrictEqual(short, [
    [1, 'text.invalid'], [2, 'text.invalid'], [null, 'text.invalid'], [null, 'text.invalid'], [3, 'options.invalid'], [4, 'solieu/1'],
  ]);
});

test('lone surrogates are read', async () => {
  // They would not survive the way from Node to the page, so they are made there.
  const [report, length] = await page.evaluate(async (line) => {
    const { default: init, extract } = await import('./core/solieu.js');
    await init();
    const text = `\uD83D ${line}\uDE00`;
    return [extract(text), text.length];
  }, line);
  assert.ok(report.numbers.length >= 4);
  for (const { span } of report.numbers) assert.ok(span.end <= length);
});

test('a panic is told with the id it ends, and the `error` event follows', async () => {
  const told = await talk('/panics.js', [{ id: 1, text: line }, { fail: true }], 2);
  assert.equal(told[1].report.schema, 'solieu/1');
  assert.equal(told[2].error.code, 'panic');
  assert.match(told[2].error.message, /command line/);
  assert.equal(told[3].event, 'error');
});

test('a module that does not load ends in the `error` event, without `ready`', async () => {
  const told = await talk('/missing.js', []);
  assert.equal(told.length, 1);
  assert.equal(told[0].event, 'error');
});
