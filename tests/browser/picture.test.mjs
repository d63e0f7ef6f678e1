// The pictures of the README, made here: `SOLIEU_BLESS=1 cargo xtask test browser` takes them anew.
//
// Pixels differ between computers, so what is compared is what a picture shows: every visible word, every look. A
// change of either makes the pictures old, and this test fails until they are taken again.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

import { ground, open, rows, still } from './harness.mjs';

const docs = new URL('../../docs/', import.meta.url);
const seal = new URL('pictures.json', docs);
let site, browser;

ground((made) => { ({ site, browser } = made); });

const scenes = {
  'page.png': {
    look: { width: 1280, height: 860, colorScheme: 'light' }, sample: 0,
    // The finding's words and its row, so that the picture shows how both sides hang together.
    reach: (page) => page.evaluate(() => {
      const element = document.querySelector('so-lieu');
      const finding = element.result.audit.find(({ verdict }) => verdict === 'differs');
      return element.select(finding?.indicators[0] ?? element.result.indicators[0].id, 'text', false);
    }),
  },
  'chart.png': {
    look: { width: 1280, height: 860, colorScheme: 'dark' }, sample: 3,
    reach: (page) => page.locator('so-lieu [data-tab=chart]').click(),
  },
};

for (const [name, { look, sample, reach }] of Object.entries(scenes)) {
  test(`docs/${name} shows the page as it is`, async () => {
    const { page, close } = await open(browser, site, look);
    await page.locator('so-lieu .welcome .sample').nth(sample).click();
    await rows(page);
    await reach(page);
    await page.mouse.move(0, 0);
    const shown = await still(() => page.evaluate(() => {
      const root = document.querySelector('so-lieu').shadowRoot;
      const styles = [...root.adoptedStyleSheets, ...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
      // How long the core took is different each time.
      for (const time of root.querySelectorAll('.time')) time.textContent = '1 ms';
      return [document.body.innerText, root.querySelector('.shell').innerText, ...styles].join('\n');
    }));
    const now = createHash('sha256').update(shown).digest('hex');
    const file = new URL(name, docs);
    if (process.env.SOLIEU_BLESS) {
      mkdirSync(docs, { recursive: true });
      await page.screenshot({ path: fileURLToPath(file) });
      const seals = existsSync(seal) ? JSON.parse(readFileSync(seal, 'utf8')) : {};
      writeFileSync(seal, `${JSON.stringify({ ...seals, [name]: now }, null, 2)}\n`);
    }
    assert.ok(existsSync(file), `docs/${name} is missing: SOLIEU_BLESS=1 cargo xtask test browser`);
    assert.equal(JSON.parse(readFileSync(seal, 'utf8'))[name], now, `docs/${name} is old: SOLIEU_BLESS=1 cargo xtask test browser`);
    assert.ok(readFileSync(new URL('../../README.md', import.meta.url), 'utf8').includes(`docs/${name}`), `the README shows docs/${name}`);
    await close();
  });
}
