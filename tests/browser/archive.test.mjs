// Archives that a page gives to the element in code, and more files than are taken in at once.

import assert from 'node:assert/strict';
import test from 'node:test';

import { compared, pages, settled } from './harness.mjs';
import { four } from './many-reports.mjs';
import { zipped } from './saved.mjs';

let page;

pages((now) => { ({ page } = now); });

/** What `extract` gives for an archive, and what the element tells meanwhile. */
const extracted = (archive, prepare = '') => page.evaluate(async ([base64, before]) => {
  const element = document.querySelector('so-lieu');
  if (before) element.mode = before;
  const told = { files: [], errors: [] };
  element.addEventListener('so-lieu-files', ({ detail }) => told.files.push(detail.files));
  element.addEventListener('so-lieu-error', ({ detail }) => told.errors.push(detail.code));
  globalThis.told = told;
  const report = await element.extract(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'gui.zip'));
  return report && { source: report.source, indicators: report.indicators.length };
}, [archive.toString('base64'), prepare]);

test('the only report of an archive is given as if it came alone', async () => {
  const [name, text] = four[0];
  const report = await extracted(zipped([[name, text]]));
  assert.equal(report.source, `gui.zip/${name}`);
  assert.ok(report.indicators > 0);
  assert.equal(await page.evaluate(() => document.querySelector('so-lieu').value), text);
});

test('an archive of several is opened as a list, and what each file came to is told', async () => {
  assert.equal(await extracted(zipped([...four, ['trong.zip', 'PK\u0003\u0004']])), null);
  const [files] = await settled(() => page.evaluate(() => globalThis.told.files), (all) => all.length > 0);
  assert.deepEqual(files.map(({ path }) => path).sort(), [...four.map(([name]) => `gui.zip/${name}`), 'gui.zip/trong.zip'].sort());
  for (const file of files) {
    assert.equal(file.indicators > 0, file.error === null, file.path);
    if (file.error !== null) assert.match(file.error, /tệp nén nằm trong/);
  }
  await compared(page, 4);
});

test('where there is no room for a list an archive of several has one sentence', async () => {
  assert.equal(await extracted(zipped(four), 'table'), null);
  assert.deepEqual(await page.evaluate(() => globalThis.told), { files: [], errors: ['file.many'] });
});

test('more files than are taken in at once: one line tells how many are left', { timeout: 60_000 }, async () => {
  await page.evaluate(() => {
    const all = new DataTransfer();
    for (let place = 0; place < 20_003; place += 1) all.items.add(new File(['x'], `${place}.txt`));
    const field = document.querySelector('so-lieu').shadowRoot.querySelector('[data-action=open]');
    field.files = all.files;
    field.dispatchEvent(new Event('change'));
  });
  await page.locator('so-lieu [data-action=stop-files]').click();
  await page.locator('so-lieu .left-out', { hasText: /20\.000 tệp.*còn 3 tệp chưa được đọc/ }).waitFor();
  await page.locator('so-lieu .batch-head', { hasText: '20.000' }).waitFor();
});
