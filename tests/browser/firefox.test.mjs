// The page and the widget in Firefox.

import assert from 'node:assert/strict';
import test from 'node:test';

import { dist, ground } from './harness.mjs';
import { bare, firefox, host, visitFirefox } from './host.mjs';
import { four } from './many-reports.mjs';
import { report } from './reports.mjs';

let browser, site;

ground((made) => { ({ site, browser } = made); }, {
  browser: firefox,
  site: () => host({
    folder: dist,
    pages: {
      'modules.html': { html: bare(`<so-lieu><pre>${report}</pre></so-lieu>`, '<script type="module" src="es/so-lieu.js"></script>'), headers: { 'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:" } },
      'classic.html': { html: bare(`<so-lieu><pre>${report}</pre></so-lieu>`, '<script src="so-lieu.iife.js" defer></script>'), headers: { 'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:" } },
      'other.html': bare(`<so-lieu><pre>${report}</pre></so-lieu>`, '<script src="so-lieu.iife.js" integrity="" defer></script>'),
    },
  }),
});

const read = () => document.querySelector('so-lieu')?.result?.indicators.length;
/** Whether three rows stand at least. */
const rows = () => document.querySelector('so-lieu').shadowRoot.querySelectorAll('tr.row').length >= 3;

async function clean(here) {
  assert.deepEqual(await here.violations(), []);
  assert.deepEqual(here.trouble, []);
  assert.deepEqual(here.requests.filter((each) => !each.startsWith(site.origin) && !/^(?:blob|data):/.test(each)), []);
  await here.close();
}

test('page: a text that is typed becomes a table, both sides hang together, nothing is asked after load', async () => {
  const here = await visitFirefox(browser, `${site.origin}/index.html`);
  const { page } = here;
  await page.waitForFunction(() => document.querySelector('so-lieu')?.shadowRoot?.querySelector('textarea'));
  await page.evaluate((text) => {
    const area = document.querySelector('so-lieu').shadowRoot.querySelector('textarea');
    area.value = text;
    area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
  }, report);
  await page.waitForFunction(read);
  await page.waitForFunction(rows);
  const before = here.requests.length;
  for (const tab of ['audit', 'chart', 'document', 'table']) await page.evaluate((name) => document.querySelector('so-lieu').shadowRoot.querySelector(`[data-tab=${name}]`).click(), tab);
  const chosen = await page.evaluate(async () => {
    const element = document.querySelector('so-lieu');
    await element.select(element.result.indicators[0].id);
    return [...element.shadowRoot.querySelectorAll('[data-selected]')].map((each) => each.localName);
  });
  assert.ok(chosen.includes('tr') && chosen.includes('mark'), chosen.join());
  assert.deepEqual(here.requests.slice(before), []);
  await page.setViewport({ width: 320, height: 640 });
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'no sideways scroll at 320 px');
  await clean(here);
});

test('page: files that are dropped are read and compared', async () => {
  const here = await visitFirefox(browser, `${site.origin}/index.html`);
  const { page } = here;
  await page.waitForFunction(() => document.querySelector('so-lieu')?.shadowRoot?.querySelector('textarea'));
  await page.evaluate((all) => {
    const data = new DataTransfer();
    for (const [name, text] of all) data.items.add(new File([text], name));
    for (const type of ['dragover', 'drop']) document.querySelector('so-lieu').dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true, composed: true }));
  }, four);
  await page.waitForFunction(() => document.querySelector('so-lieu').shadowRoot.querySelectorAll('table.compare tbody tr').length === 4);
  const rice = await page.evaluate(() => [...document.querySelector('so-lieu').shadowRoot.querySelector('table.compare tbody tr').querySelectorAll('.cell, .sum b')].map((cell) => cell.textContent));
  // What is dropped stands in the order of its names.
  assert.deepEqual(rice, ['60', '77', '120', '98', '355']);
  await clean(here);
});

for (const form of ['modules', 'classic', 'other']) {
  test(`widget, ${form}: reads the text inside it`, async () => {
    const here = await visitFirefox(browser, `${site.origin}/${form}.html`);
    await here.page.waitForFunction(read);
    await here.page.waitForFunction(rows);
    await clean(here);
  });
}
