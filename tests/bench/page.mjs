// The speed of the page in Chromium at a quarter of the processor: `cargo xtask bench` builds the page and calls this.
//
// A task is measured by a clock that asks for its turn again and again: the longest time between two turns is the
// longest that the page did not answer. The processor must be quiet: what else runs on it is measured with the page.

import { readFileSync } from 'node:fs';

import { launch, open, paste, serve } from '../browser/harness.mjs';
import { ordinary } from './measure.mjs';

const THROTTLE = 4;
const corpus = readFileSync(process.env.SOLIEU_CORPUS, 'utf8');
const site = await serve();
const browser = await launch();

/** A page with a slow processor, and its DevTools session. */
async function visit() {
  const here = await open(browser, site);
  const devtools = await here.page.context().newCDPSession(here.page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  await here.page.evaluate(() => {
    // Rare enough to leave the processor to the page: what lies between two turns beyond their distance held it up.
    const distance = 5;
    let last = performance.now();
    globalThis.longest = 0;
    setInterval(() => {
      const now = performance.now();
      globalThis.longest = Math.max(globalThis.longest, now - last - distance);
      last = now;
    }, distance);
  });
  return { ...here, devtools };
}

const longest = (page) => page.evaluate(() => globalThis.longest);
const reset = (page) => page.evaluate(() => { globalThis.longest = 0; });
const middle = (all) => all.sort((a, b) => a - b)[all.length >> 1];

/**
 * Watches the page from inside: a test that looks in from outside takes the processor that it measures. `painted` is
 * settled with the time from the paste to the end of the frame in which rows fill what can be seen of the table.
 */
const watch = (page) => page.evaluate(() => {
  const root = document.querySelector('so-lieu').shadowRoot;
  const stands = () => {
    const rows = root.querySelectorAll('tr.row');
    const last = rows[rows.length - 1];
    return last !== undefined && (rows.length === document.querySelector('so-lieu').result.indicators.length
      || last.getBoundingClientRect().top >= last.closest('.body').getBoundingClientRect().bottom);
  };
  globalThis.painted = new Promise((done) => {
    document.addEventListener('paste', () => {
      const begin = performance.now();
      const look = () => {
        if (root.querySelector('tr.row') === null) return requestAnimationFrame(look);
        // What was drawn before this frame is painted with it, before the next task.
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          const end = performance.now();
          if (stands()) done(end - begin);
          else requestAnimationFrame(look);
        };
        return channel.port2.postMessage(null);
      };
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  });
  globalThis.settled = new Promise((done) => document.addEventListener('so-lieu-result', () => done(), { once: true }));
});

async function pasted() {
  const text = ordinary(corpus);
  const times = [];
  for (let run = 0; run < 7; run += 1) {
    const { page, close } = await visit();
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await page.locator('so-lieu textarea').focus();
    // The core is warm when somebody has found the text and copied it.
    await page.waitForTimeout(3000);
    await watch(page);
    await page.waitForTimeout(200);
    await page.keyboard.press('ControlOrMeta+v');
    await page.waitForTimeout(3000);
    times.push(await page.evaluate(() => globalThis.painted));
    await close();
  }
  console.log(`  ${Buffer.byteLength(text)} bytes pasted to painted table: ${middle(times).toFixed(0)} ms, ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)} (promise: 100)`);
}

async function typed() {
  const { page, close } = await visit();
  await page.evaluate((text) => document.querySelector('so-lieu').extract(text), ordinary(corpus, 100_000));
  await page.locator('so-lieu [data-tab=edit]').click();
  await page.locator('so-lieu textarea').focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.waitForTimeout(2500);
  await reset(page);
  await page.keyboard.type(' Trồng mới 12 ha rừng, đạt 60% kế hoạch.', { delay: 90 });
  await page.waitForTimeout(3000);
  console.log(`  longest task while typing in 100 KB: ${(await longest(page)).toFixed(0)} ms (promise: 50)`);
  await close();
}

async function large() {
  const { page, close } = await visit();
  const text = ordinary(corpus, 1_000_000);
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.locator('so-lieu textarea').focus();
  await watch(page);
  await page.evaluate(() => {
    const root = document.querySelector('so-lieu').shadowRoot;
    globalThis.steps = new Set();
    new MutationObserver(() => { const value = root.querySelector('.running progress')?.value; if (value !== undefined) globalThis.steps.add(value); }).observe(root, { childList: true, subtree: true, attributes: true });
  });
  await page.waitForTimeout(2000);
  await reset(page);
  await page.keyboard.press('ControlOrMeta+v');
  await page.evaluate(() => globalThis.settled);
  await page.waitForTimeout(4000);
  if (!await page.evaluate(() => globalThis.steps.size > 0)) throw new Error('no progress was shown');
  console.log(`  longest task while 1 MB is pasted, with progress: ${(await longest(page)).toFixed(0)} ms (promise: 50)`);
  await page.evaluate((words) => { void document.querySelector('so-lieu').extract(words); }, `${text}\n`);
  const begin = performance.now();
  await page.locator('so-lieu [data-action=cancel]').click();
  await page.locator('so-lieu .running').waitFor({ state: 'detached' });
  console.log(`  cancelled after ${(performance.now() - begin).toFixed(0)} ms`);
  await close();
}

/** A hundred reports of 8 KB, opened at once: how long until all are read, and whether the page answered. */
async function files() {
  const { page, close } = await visit();
  const text = ordinary(corpus, 8_000);
  const all = Array.from({ length: 100 }, (_, place) => ({ name: `bao-cao-${place}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`XÃ SỐ ${place}\n${text}`) }));
  await page.waitForTimeout(3000);
  await page.evaluate(() => {
    globalThis.compared = new Promise((done) => {
      const root = document.querySelector('so-lieu').shadowRoot;
      new MutationObserver(() => { if (/100 báo cáo/.test(root.querySelector('.compare-lead')?.textContent ?? '')) done(performance.now()); }).observe(root, { childList: true, subtree: true });
    });
  });
  await reset(page);
  const begin = await page.evaluate(() => performance.now());
  await page.locator('so-lieu [data-action=open]').setInputFiles(all);
  const end = await page.evaluate(() => globalThis.compared);
  await page.waitForTimeout(3000);
  console.log(`  100 reports read and compared: ${((end - begin) / 1000).toFixed(1)} s, longest task ${(await longest(page)).toFixed(0)} ms (promise: 50)`);
  await close();
}

async function memory() {
  const { page, devtools, close } = await visit();
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const used = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return usedSize / 1e6;
  };
  const text = ordinary(corpus);
  const pastes = (count) => page.evaluate(async ([words, many]) => {
    const element = document.querySelector('so-lieu');
    for (let run = 0; run < many; run += 1) await element.extract(`${words}\n${run}`);
  }, [text, count]);
  await pastes(20);
  const before = await used();
  await pastes(200);
  const after = await used();
  const widgets = (count) => page.evaluate(async ([words, many]) => {
    for (let run = 0; run < many; run += 1) {
      const element = document.createElement('so-lieu');
      document.body.append(element);
      await element.extract(words);
      element.remove();
    }
    await new Promise((done) => setTimeout(done, 1500));
  }, [text, count]);
  await widgets(5);
  const without = await used();
  await widgets(50);
  console.log(`  memory: ${before.toFixed(1)} MB, after 200 pastes ${after.toFixed(1)} MB; ${without.toFixed(1)} MB, after 50 widgets more ${(await used()).toFixed(1)} MB; workers ${page.workers().length}`);
  await close();
}

console.log(`\nThe page in Chromium ${browser.version()}, processor slowed ${THROTTLE} times`);
await pasted();
await typed();
await large();
await files();
await memory();
await browser.close();
await site.close();
