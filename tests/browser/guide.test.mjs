// The pages of documentation: both languages, both appearances, narrow and wide; what they tell is what the code has.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { axe, dist, ground } from './harness.mjs';
import { host, visit } from './host.mjs';

const pages = ['nhung', 'huong-dan'];
let site, browser;

ground((made) => { ({ site, browser } = made); }, { site: () => host({ folder: dist }) });

async function on(page, body, options = {}) {
  const here = await visit(browser, `${site.origin}/${page}`, options);
  try {
    await body(here.page, here);
    if (options.javaScriptEnabled !== false) {
      assert.deepEqual(await here.violations(), []);
      assert.deepEqual(here.trouble, []);
    }
  } finally {
    await here.close();
  }
}

for (const name of pages) {
  for (const [colorScheme, hash, width] of [['light', '', 1280], ['dark', '', 320], ['light', '#lang=en', 320], ['dark', '#lang=en', 768], ['light', '#theme=dark', 768]]) {
    test(`${name}${hash}, ${colorScheme}, ${width} px: no finding of axe, no sideways scroll, nothing cut off`, async () => {
      await on(`${name}.html${hash}`, async (page) => {
        await page.evaluate(() => document.querySelectorAll('details').forEach((each, index) => { each.open = index % 5 === 0; }));
        assert.deepEqual(await axe(page), []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'no sideways scroll');
        const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
        assert.equal(dark === 'rgb(18, 23, 26)', colorScheme === 'dark' || hash.includes('dark'), dark);
      }, { colorScheme, viewport: { width, height: 900 } });
    });
  }

  test(`${name}: one language at a time, by its switch, by its address, by a place in the text`, async () => {
    await on(`${name}.html`, async (page) => {
      const shown = () => page.evaluate(() => [document.documentElement.lang, [...document.querySelectorAll('h1')].filter((each) => each.getClientRects().length > 0).map((each) => each.closest('[lang]').lang).join(), document.title]);
      // The page hears of a new address a moment after the click.
      const follow = async (link) => {
        await page.evaluate(() => { globalThis.heard = new Promise((resolve) => addEventListener('hashchange', () => resolve(), { once: true })); });
        await link.click();
        await page.evaluate(() => globalThis.heard);
      };
      const vi = await shown();
      assert.deepEqual(vi.slice(0, 2), ['vi', 'vi']);
      await follow(page.locator('a[data-language=en]'));
      const en = await shown();
      assert.deepEqual(en.slice(0, 2), ['en', 'en']);
      assert.notEqual(en[2], vi[2]);
      assert.equal(await page.locator('a[data-language=en]').getAttribute('aria-current'), 'true');
      await follow(page.locator('.contents a:visible').nth(1));
      assert.deepEqual((await shown())[0], 'en', 'a place in the English text stays English');
      assert.match(await page.locator('.brand').getAttribute('href'), /lang=en/);
      await follow(page.locator('a[data-language=vi]'));
      assert.deepEqual(await shown(), vi);
    });
  });

  test(`${name}: without JavaScript both languages can be read, Vietnamese first`, async () => {
    await on(`${name}.html`, async (page) => {
      const languages = await page.locator('h1:visible').evaluateAll((all) => all.map((each) => each.closest('[lang]').lang));
      assert.deepEqual(languages, ['vi', 'en']);
    }, { javaScriptEnabled: false });
  });

  test(`${name}: every link leads somewhere, every place has one name, no inline script or style`, async () => {
    const html = readFileSync(join(dist, `${name}.html`), 'utf8');
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), []);
    for (const [, address] of html.matchAll(/\s(?:href|src)="([^"]+)"/g)) {
      if (address.startsWith('data:')) continue;
      const [file, place] = address.split('#');
      assert.ok(file === '' || existsSync(join(dist, file)), address);
      if (place && file === '') assert.ok(ids.includes(place), address);
    }
    assert.doesNotMatch(html, /\sstyle="|<style|<script(?![^>]*\ssrc=)|\son[a-z]+="/);
    assert.doesNotMatch(html, /<!-- @|%INTEGRITY%|%VERSION%/);
  });
}

test('the guide lists every rule and every indicator of the code', () => {
  const html = readFileSync(join(dist, 'huong-dan.html'), 'utf8');
  const top = (file) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const codes = top('src/lexicon/data/indicators.tsv').trim().split('\n').slice(1).map((line) => line.split('\t')[0]);
  assert.ok(codes.length > 200);
  for (const code of codes) assert.ok(html.includes(`<code>${code}</code>`), code);
  const rules = [...top('docs/rules.md').matchAll(/^### `([^`]+)`/gm)].map(([, id]) => id);
  assert.ok(rules.length > 20);
  for (const rule of rules) assert.ok(html.includes(`<summary><code>${rule}</code>`), rule);
});

test('the frame page: axe finds nothing, and 320 px are enough', async () => {
  for (const hash of ['', '#mode=table&lang=en&theme=dark']) {
    await on(`khung.html${hash}`, async (page) => {
      await page.evaluate(() => document.querySelector('so-lieu').extract('Diện tích ngô 46 ha/50 ha, đạt 97% kế hoạch.'));
      assert.deepEqual(await axe(page, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
      if (hash === '') {
        const area = await page.locator('so-lieu textarea').boundingBox();
        assert.ok(area.height > 200 && area.width > 200, 'the text has room');
        assert.equal(await page.locator('so-lieu .body.edit').evaluate((body) => getComputedStyle(body).opacity), '1', 'and can be seen');
      }
    }, { viewport: { width: 320, height: 640 } });
  }
});
