// The speed of the page in Chromium at a quarter of the processor: `cargo xtask bench` builds the page and calls this.
//
// A task is measured by a clock that asks for its turn again and again: the longest time between two turns is the
// longest that the page did not answer.

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
    // Each turn is a task of its own; painting happens between them and counts.
    const clock = new MessageChannel();
    let last = performance.now();
    globalThis.longest = 0;
    clock.port1.onmessage = () => {
      const now = performance.now();
      globalThis.longest = Math.max(globalThis.longest, now - last);
      last = now;
      clock.port2.postMessage(null);
    };
    clock.port2.postMessage(null);
  });
  return { ...here, devtools };
}

const settled = (page) => page.waitForFunction(() => {
  const element = document.querySelector('so-lieu');
  return element.result && !element.shadowRoot.querySelector('[aria-busy=true]');
}, null, { timeout: 120_000 });
const longest = (page) => page.evaluate(() => globalThis.longest);
const reset = (page) => page.evaluate(() => { globalThis.longest = 0; });
const middle = (all) => all.sort((a, b) => a - b)[all.length >> 1];

async function pasted() {
  const text = ordinary(corpus);
  const times = [];
  for (let run = 0; run < 5; run += 1) {
    const { page, close } = await visit();
    // The core is warm when somebody has found the text and copied it.
    await page.waitForTimeout(2000);
    await page.evaluate(() => {
      const root = document.querySelector('so-lieu').shadowRoot;
      root.querySelector('textarea').addEventListener('paste', () => {
        const begin = performance.now();
        const look = () => {
          if (!root.querySelector('tr.row')) return requestAnimationFrame(look);
          // The frame that has the rows is painted before this task.
          return requestAnimationFrame(() => setTimeout(() => { globalThis.painted = performance.now() - begin; }));
        };
        requestAnimationFrame(look);
      }, { capture: true });
    });
    await paste(page, text);
    await page.waitForFunction(() => globalThis.painted > 0);
    times.push(await page.evaluate(() => globalThis.painted));
    await close();
  }
  console.log(`  ${Buffer.byteLength(text)} bytes pasted to painted table: ${middle(times).toFixed(0)} ms (promise: 100)`);
}

async function typed() {
  const { page, close } = await visit();
  await page.evaluate((text) => document.querySelector('so-lieu').extract(text), ordinary(corpus, 100_000));
  await page.locator('so-lieu [data-tab=edit]').click();
  await page.locator('so-lieu textarea').focus();
  await page.keyboard.press('End');
  await page.waitForTimeout(1500);
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
  await reset(page);
  await page.keyboard.press('ControlOrMeta+v');
  await page.locator('so-lieu .running progress').waitFor({ timeout: 60_000 });
  await settled(page);
  await page.waitForTimeout(1000);
  console.log(`  longest task while 1 MB is pasted, with progress: ${(await longest(page)).toFixed(0)} ms (promise: 50)`);
  await page.evaluate((words) => { void document.querySelector('so-lieu').extract(words); }, `${text}\n`);
  const begin = performance.now();
  await page.locator('so-lieu [data-action=cancel]').click();
  await page.locator('so-lieu .running').waitFor({ state: 'detached' });
  console.log(`  cancelled after ${(performance.now() - begin).toFixed(0)} ms`);
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
await memory();
await browser.close();
await site.close();
