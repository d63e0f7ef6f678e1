// The speed of the page in Chromium at a quarter of the processor: `cargo xtask bench` builds the page and calls this.
//
// What is promised is measured several times, because what else runs on the machine is measured with it: the middle, the
// least and the most are told. Beside the page stands a bare text field of the browser, which is what no page can beat.
// `chrt -r 10 node tests/bench/page.mjs` (as root) gives the browser a processor of its own, as a quiet machine has it.

import { readFileSync } from 'node:fs';

import { launch, open, serve } from '../browser/harness.mjs';
import { ordinary } from './measure.mjs';
import { record, told } from './tasks.mjs';

const THROTTLE = 4;
const corpus = readFileSync(process.env.SOLIEU_CORPUS, 'utf8');
// A text field as large as the page's, in the same letters, and nothing else.
const field = '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><textarea style="width: 34rem; height: 35rem; font: 400 1rem / 1.7 system-ui, sans-serif"></textarea>';
const site = await serve({ intercept: ({ url }, response) => url === '/bare' && response.writeHead(200, { 'content-type': 'text/html' }).end(field) });
const browser = await launch();

/** A page with a slow processor, and its DevTools session. */
async function visit({ bare = false, throttle = THROTTLE } = {}) {
  const here = await open(browser, site);
  if (bare) await here.page.goto(`${site.origin}/bare`);
  const devtools = await here.page.context().newCDPSession(here.page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
  return { ...here, devtools, area: here.page.locator(bare ? 'textarea' : 'so-lieu textarea') };
}

const middle = (all) => [...all].sort((a, b) => a - b)[all.length >> 1];
const range = (all) => `${middle(all).toFixed(0)} ms, ${Math.min(...all).toFixed(0)} to ${Math.max(...all).toFixed(0)}`;
const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** The middle of what several runs came to. */
async function often(count, run) {
  const all = [];
  for (let turn = 0; turn < count; turn += 1) all.push(await run());
  const wall = all.map((each) => each.wall);
  return `${range(wall)}, of the processor ${middle(all.map(({ processor }) => processor)).toFixed(0)}`;
}

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
  globalThis.settled = new Promise((done) => document.addEventListener('so-lieu-result', (event) => done(event.detail.ms), { once: true }));
});

async function pasted() {
  const text = ordinary(corpus);
  const times = [];
  const core = [];
  for (let run = 0; run < 9; run += 1) {
    const { page, area, close } = await visit();
    await page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await area.focus();
    // The core is warm when somebody has found the text and copied it.
    await sleep(3000);
    await watch(page);
    await sleep(200);
    await page.keyboard.press('ControlOrMeta+v');
    await sleep(2000);
    times.push(await page.evaluate(() => globalThis.painted));
    core.push(await page.evaluate(() => globalThis.settled));
    await close();
  }
  console.log(`  ${Buffer.byteLength(text)} bytes pasted to painted table: ${range(times)} (promise: 100); the worker, which is not slowed, reads ${middle(core).toFixed(1)} ms of it`);
}

/** Keys in a text of 100 KB; `read` sees to it that the page has read it. */
async function keys(bare) {
  const { page, devtools, area, close } = await visit({ bare });
  const text = ordinary(corpus, 100_000);
  if (bare) await page.evaluate((words) => { document.querySelector('textarea').value = words; }, text);
  else {
    await page.evaluate((words) => document.querySelector('so-lieu').extract(words), text);
    await page.locator('so-lieu [data-tab=edit]').click();
  }
  await area.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await sleep(2500);
  const watched = await record(page, devtools);
  await page.keyboard.type(' Trồng mới 12 ha rừng, đạt 60% kế hoạch.', { delay: 90 });
  await sleep(3000);
  const most = await watched.end();
  await close();
  return most;
}

async function typed() {
  console.log(`  longest task while typing in 100 KB: ${await often(3, () => keys(false))} (promise: 50); in a bare text field: ${await often(3, () => keys(true))}`);
}

async function bareLarge() {
  const { page, devtools, area, close } = await visit({ bare: true });
  await page.evaluate((words) => navigator.clipboard.writeText(words), ordinary(corpus, 1_000_000));
  await area.focus();
  await sleep(1500);
  const watched = await record(page, devtools);
  await page.keyboard.press('ControlOrMeta+v');
  await sleep(6000);
  const most = await watched.end();
  await close();
  return most;
}

async function pastedLarge() {
  const { page, devtools, area, close } = await visit();
  await page.evaluate((words) => navigator.clipboard.writeText(words), ordinary(corpus, 1_000_000));
  await area.focus();
  await watch(page);
  await page.evaluate(() => {
    const root = document.querySelector('so-lieu').shadowRoot;
    globalThis.steps = new Set();
    new MutationObserver(() => { const value = root.querySelector('.running progress')?.value; if (value !== undefined) globalThis.steps.add(value); }).observe(root, { childList: true, subtree: true, attributes: true });
  });
  await sleep(2500);
  const watched = await record(page, devtools);
  await page.keyboard.press('ControlOrMeta+v');
  await page.evaluate(() => globalThis.settled);
  await sleep(4000);
  const most = await watched.end();
  if (!await page.evaluate(() => globalThis.steps.size > 0)) throw new Error('no progress was shown');
  await close();
  return most;
}

async function large() {
  console.log(`  longest task while 1 MB is pasted, with progress: ${await often(3, pastedLarge)} (promise: 50); in a bare text field: ${await often(2, bareLarge)}`);
  const { page, close } = await visit();
  await page.evaluate((words) => { void document.querySelector('so-lieu').extract(words); }, ordinary(corpus, 1_000_000));
  await page.locator('so-lieu [data-action=cancel]').waitFor();
  const begin = performance.now();
  await page.locator('so-lieu [data-action=cancel]').click();
  await page.locator('so-lieu .running').waitFor({ state: 'detached' });
  console.log(`  cancelled after ${(performance.now() - begin).toFixed(0)} ms`);
  await close();
}

/** Reports of 8 KB, opened at once: how long until all are read and compared, and whether the page answered. */
async function files(count, throttle) {
  const { page, devtools, close } = await visit({ throttle });
  const text = ordinary(corpus, 8_000);
  await sleep(3000);
  // The files are made by the page before the clock runs: handing them over from outside is a task of the tools.
  await page.evaluate(([words, many]) => {
    const root = document.querySelector('so-lieu').shadowRoot;
    globalThis.chosen = new DataTransfer();
    for (let place = 0; place < many; place += 1) globalThis.chosen.items.add(new File([`XÃ SỐ ${place}\n${words}`], `bao-cao-${place}.txt`));
    globalThis.compared = new Promise((done) => {
      new MutationObserver(() => { if (root.querySelector('.compare-lead')?.textContent.includes(`${many} báo cáo`)) done(performance.now()); }).observe(root, { childList: true, subtree: true });
    });
  }, [text, count]);
  await sleep(500);
  const watched = await record(page, devtools);
  const begin = await page.evaluate(() => {
    const field = document.querySelector('so-lieu').shadowRoot.querySelector('[data-action=open]');
    field.files = globalThis.chosen.files;
    setTimeout(() => field.dispatchEvent(new Event('change')));
    return performance.now();
  });
  const end = await page.evaluate(() => globalThis.compared);
  await sleep(3000);
  const most = await watched.end();
  console.log(`  ${count} reports read and compared${throttle === 1 ? ', processor not slowed' : ''}: ${((end - begin) / 1000).toFixed(1)} s, longest task ${told(most)} (promise: 50)`);
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

/** How much longer the same work takes in a worker of a slowed page. */
async function workerSlowed() {
  const work = (rate) => visit({ bare: true, throttle: rate }).then(async ({ page, close }) => {
    const time = await page.evaluate(() => new Promise((done) => {
      const spin = 'let sum = 0; const begin = performance.now(); for (let i = 0; i < 3e8; i += 1) sum += i % 7; postMessage(performance.now() - begin + sum * 0)';
      const worker = new Worker(URL.createObjectURL(new Blob([spin], { type: 'text/javascript' })));
      worker.onmessage = ({ data }) => done(data);
    }));
    await close();
    return time;
  });
  return (await work(THROTTLE)) / (await work(1));
}

console.log(`\nThe page in Chromium ${browser.version()}: its main thread is slowed ${THROTTLE} times, its workers ${(await workerSlowed()).toFixed(1)} times`);
const parts = { pasted, typed, large, files: async () => { await files(100, THROTTLE); await files(100, 1); }, memory };
const chosen = process.argv.slice(2);
for (const name of chosen.length > 0 ? chosen : Object.keys(parts)) await parts[name]();
await browser.close();
await site.close();
