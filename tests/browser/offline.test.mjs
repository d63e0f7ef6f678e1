// The offline file, opened from the disk: nothing goes out, nothing is refused, everything works.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';

import { dist, launch, rows } from './harness.mjs';
import { firefox, visit, visitFirefox, workers } from './host.mjs';
import { report } from './reports.mjs';

const name = 'so-lieu-ngoai-tuyen.html';
let folder, url;

before(() => {
  // Alone in a folder of its own, so that nothing beside it can help.
  folder = mkdtempSync(join(tmpdir(), 'số liệu '));
  copyFileSync(join(dist, name), join(folder, name));
  url = pathToFileURL(join(folder, name)).href;
});
after(() => rmSync(folder, { recursive: true, force: true }));

const indicators = () => document.querySelector('so-lieu')?.result?.indicators.length;

/** Puts a text in as a person types it, without a clipboard. */
const type = (text) => {
  const area = document.querySelector('so-lieu').shadowRoot.querySelector('textarea');
  area.value = text;
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
};

const visible = () => [...document.querySelectorAll('.foot a')].filter((each) => each.getClientRects().length > 0).length;

test('its policy names just its own script and style, and its hash is written beside it', () => {
  const html = readFileSync(join(dist, name), 'utf8');
  assert.ok(Buffer.byteLength(html) < 1_200_000);
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)[1];
  const hash = (words) => createHash('sha256').update(words).digest('base64');
  const scripts = [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, words]) => words);
  const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, words]) => words);
  assert.deepEqual([scripts.length, styles.length], [1, 1]);
  assert.equal(policy, `default-src 'none'; script-src 'sha256-${hash(scripts[0])}' 'wasm-unsafe-eval'; style-src 'sha256-${hash(styles[0])}'; worker-src blob:; img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'`);
  const rest = html.replace(scripts[0], '');
  assert.doesNotMatch(rest, /(?:src|href)="(?!data:)/, 'nothing outside its script has an address');
  assert.equal(readFileSync(join(dist, `${name}.sha256`), 'utf8'), `${createHash('sha256').update(html).digest('hex')}  ${name}\n`);
});

test('Chromium: reads in a worker, exports, and nothing leaves it', async () => {
  const browser = await launch();
  const here = await visit(browser, 'about:blank');
  const requests = [];
  here.context.on('request', (request) => requests.push(request.url()));
  try {
    const { page } = here;
    await page.goto(url);
    await page.locator('so-lieu textarea').fill(report);
    await page.waitForFunction(indicators);
    assert.equal(workers(page), 1);
    assert.match(page.workers()[0].url(), /^blob:/);
    assert.ok(await (await rows(page)).count() >= 3);
    for (const tab of ['audit', 'chart', 'document', 'table']) await page.locator(`so-lieu [data-tab=${tab}]`).click();
    const size = await page.evaluate(async () => (await document.querySelector('so-lieu').export('xlsx')).size);
    assert.ok(size > 3000);
    await page.locator('button[lang=en]').click();
    assert.equal(await page.evaluate(visible), 0, 'nothing leads to a file that is not there');
    assert.deepEqual(requests.filter((each) => each.split('#')[0] !== url && !/^(?:blob|data):/.test(each)), []);
    assert.deepEqual(await here.violations(), []);
    assert.deepEqual(here.trouble, []);
    // The panel says the same, and that a foreign request is blocked.
    await page.locator('[data-action=proof]').click();
    await page.locator('[data-action=try]').click();
    await page.waitForFunction(() => document.querySelector('.tried').textContent.includes('connect-src'));
  } finally {
    await here.close();
    await browser.close();
  }
});

for (const [name, before] of Object.entries({
  'in a worker': () => {},
  'without workers': () => { globalThis.Worker = class { constructor() { throw new DOMException('no workers', 'SecurityError'); } }; },
})) {
  test(`Chromium, files ${name}: Word is read, each of many has its state, and what is left out is said`, async () => {
    const browser = await launch();
    const here = await visit(browser, url, { before });
    try {
      const { page } = here;
      const word = { name: 'a.docx', mimeType: 'x/y', buffer: readFileSync(new URL('../file/libreoffice.docx', import.meta.url)) };
      await page.locator('so-lieu [data-action=open]').setInputFiles(word);
      await page.waitForFunction(indicators);
      assert.equal(await page.evaluate(() => document.querySelector('so-lieu').result.source), 'a.docx');
      await page.locator('so-lieu [data-action=open]').setInputFiles([word, { name: 'b.txt', mimeType: 'x/y', buffer: Buffer.from(report) }]);
      await page.locator('so-lieu .batch-far', { hasText: 'Đã đọc 2 trên 2' }).waitFor();
      await page.locator('so-lieu so-lieu-compare', { hasText: 'không mang theo phần lập bảng' }).waitFor();
      assert.deepEqual(await here.violations(), []);
      assert.deepEqual(here.trouble, []);
    } finally {
      await here.close();
      await browser.close();
    }
  });
}

for (const [name, before] of Object.entries({
  'without DecompressionStream': () => { delete globalThis.DecompressionStream; },
  'without workers': () => { globalThis.Worker = class { constructor() { throw new DOMException('no workers', 'SecurityError'); } }; },
})) {
  test(`Chromium, ${name}: reads all the same`, async () => {
    const browser = await launch();
    const here = await visit(browser, url, { before });
    try {
      await here.page.locator('so-lieu textarea').fill(report);
      await here.page.waitForFunction(indicators);
      assert.deepEqual(here.trouble, []);
    } finally {
      await here.close();
      await browser.close();
    }
  });
}

test('Firefox: reads in a worker, exports, and nothing leaves it', async () => {
  const browser = await firefox();
  try {
    const here = await visitFirefox(browser, url);
    const { page } = here;
    await page.waitForFunction(() => document.querySelector('so-lieu')?.shadowRoot?.querySelector('textarea'));
    await page.evaluate(() => {
      globalThis.started = [];
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (message, ...rest) { globalThis.started.push(typeof message); return postMessage.call(this, message, ...rest); };
    });
    await page.evaluate(type, report);
    await page.waitForFunction(indicators);
    await page.waitForFunction(() => document.querySelector('so-lieu').shadowRoot.querySelectorAll('tr.row').length >= 3);
    assert.ok((await page.evaluate(() => globalThis.started)).length > 0, 'the text went to a worker');
    const size = await page.evaluate(async () => (await document.querySelector('so-lieu').export('xlsx')).size);
    assert.ok(size > 3000);
    assert.equal(await page.evaluate(visible), 0);
    assert.deepEqual(here.requests.filter((each) => each.split('#')[0] !== url && !/^(?:blob|data):/.test(each)), []);
    assert.deepEqual(await here.violations(), []);
    assert.deepEqual(here.trouble, []);
  } finally {
    await browser.close();
  }
});
