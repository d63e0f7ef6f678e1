// While one writes in a long report, rows out of sight are put away, and stand again for whoever looks at them.

import assert from 'node:assert/strict';
import test from 'node:test';

import { ground, open, settled } from './harness.mjs';

let site, browser;

ground((made) => { ({ site, browser } = made); });

const long = `I. KINH TẾ\n${Array.from({ length: 80 }, (_, at) => `- Diện tích giống thứ ${at + 1}: ${at + 20},5 ha/${at + 22} ha.`).join('\n')}`;

/** How many rows there are, how many beyond sight, how many of them are laid out, how high the table is, and what is held back by the browser. */
const state = (page) => page.evaluate(() => {
  const root = document.querySelector('so-lieu').shadowRoot;
  const far = [...root.querySelectorAll('tr.far')];
  const held = [...root.querySelectorAll('tr.far, details:not([open]) > :not(summary)')].filter((each) => !each.checkVisibility({ contentVisibilityAuto: true }) && each.checkVisibility());
  return { rows: root.querySelectorAll('so-lieu-table tr.row').length, far: far.length, standing: far.filter((row) => row.checkVisibility()).length, height: root.querySelector('so-lieu-table').offsetHeight, held: held.length };
});

/** Until the state is as wanted. */
const until = (page, wanted) => settled(() => state(page), wanted);

// Rows come a few for each frame: the height is that of the whole table only once the last has come.
const all = ({ rows, far, standing }) => rows >= 80 && far > 40 && standing === far;
const none = ({ rows, far, standing }) => rows >= 80 && far > 40 && standing === 0;

/** The rows stand again a while after the last key; where that never comes something else has to make them. */
const forever = () => {
  const later = window.setTimeout;
  window.setTimeout = (go, pause, ...rest) => (pause === 5000 ? 0 : later(go, pause, ...rest));
};

test('rows out of sight are put away while one writes, and stand again for a pointer, another focus and a choice', { timeout: 120_000 }, async () => {
  const here = await open(browser, site, { before: forever });
  const { page } = here;
  await page.evaluate((text) => document.querySelector('so-lieu').extract(text), long);
  const before = await until(page, all);
  await page.locator('so-lieu [data-tab=edit]').click();
  await page.locator('so-lieu textarea').focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' và');
  const writing = await until(page, none);
  assert.equal(writing.height, before.height, 'the table keeps its height');
  assert.equal(writing.held, 0, 'the browser holds nothing back');
  // New figures are read all the same.
  await page.keyboard.type(' trồng mới 7 ha rừng.');
  await page.waitForFunction(() => document.querySelector('so-lieu').result.indicators.length > 80);
  await until(page, none);
  // The pointer comes to the table.
  await page.locator('so-lieu .pane.result').hover();
  await until(page, all);
  await page.keyboard.type(' ');
  await until(page, none);
  // The text loses the focus.
  await page.locator('so-lieu textarea').blur();
  await until(page, all);
  await page.locator('so-lieu textarea').focus();
  await until(page, none);
  // A page asks for a row.
  await page.evaluate(() => { const element = document.querySelector('so-lieu'); return element.select(element.result.indicators[70].id, 'result', false); });
  await until(page, all);
  assert.deepEqual([...here.trouble, ...(await here.violations())], []);
  await here.close();
});

test('a while after the last key all rows stand again', { timeout: 120_000 }, async () => {
  const here = await open(browser, site);
  const { page } = here;
  await page.evaluate((text) => document.querySelector('so-lieu').extract(text), long);
  await until(page, all);
  await page.locator('so-lieu [data-tab=edit]').click();
  await page.locator('so-lieu textarea').focus();
  await page.keyboard.type('a');
  await until(page, none);
  await until(page, all);
  await here.close();
});

test('whoever has scrolled down to such rows keeps them while writing', { timeout: 60_000 }, async () => {
  const here = await open(browser, site);
  const { page } = here;
  await page.evaluate((text) => document.querySelector('so-lieu').extract(text), long);
  await until(page, all);
  await page.locator('so-lieu [data-tab=edit]').click();
  await page.locator('so-lieu tr.far').nth(30).scrollIntoViewIfNeeded();
  await page.locator('so-lieu textarea').focus();
  await page.keyboard.type('a');
  await new Promise((done) => { setTimeout(done, 400); });
  assert.ok(all(await state(page)));
  await here.close();
});
