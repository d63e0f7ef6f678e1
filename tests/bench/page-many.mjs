// Ten thousand reports of 8 KB on the page, with one worker and with two; `cargo xtask bench` calls it.
//
// Told are reports a second, the most memory that all processes of the browser held beyond what they began with, at a
// thousand reports and at ten thousand, and the longest task of the page's main thread: while the files are read, and
// while the table over them is made and drawn, as the browser names it (the Long Tasks API, from 50 ms on), and as the record
// of the DevTools protocol has it, with the processor's part: workers on every processor make the page wait for its own, and
// that wait is in the wall time. The processor is not slowed. The path of an
// archive in the place of a number measures that (`many.py` makes two).

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { launch, open, serve } from '../browser/harness.mjs';
import { ordinary } from './measure.mjs';
import { record, told } from './tasks.mjs';

const corpus = readFileSync(process.env.SOLIEU_CORPUS, 'utf8');
const counts = process.argv.length > 2 ? process.argv.slice(2).map((given) => (given.endsWith('.zip') ? given : Number(given))) : [1_000, 10_000];
const site = await serve();

/** Memory of a process that is its own, in MB. */
function resident(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`, 'u').exec(status)?.[1] ?? 0);
  return (of('RssAnon') + of('RssShmem')) / 1024;
}

async function measure(given, workers) {
  const archive = typeof given === 'string' ? given : null;
  const browser = await launch();
  const devtools = await browser.newBrowserCDPSession();
  // The process that keeps the record of the tasks grows as long as it runs, and is ours.
  const processes = async () => (await devtools.send('SystemInfo.getProcessInfo')).processInfo.filter(({ type }) => !type.startsWith('tracing'));
  const held = async () => (await processes()).reduce((sum, { id }) => { try { return sum + resident(id); } catch { return sum; } }, 0);
  const { page, close } = await open(browser, site, { before: (hands) => Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => hands + 1 }), given: workers });
  page.setDefaultTimeout(600_000);
  // Other figures in each, as many digits as before; a place of its own. The files lie in the browser before the clock runs.
  if (archive) {
    // The field holds the archive before the clock runs; its own listener hears of it then.
    await page.evaluate(() => document.querySelector('so-lieu').shadowRoot.querySelector('[data-action=open]').addEventListener('change', (event) => { if (event.isTrusted) { globalThis.chosen = new DataTransfer(); for (const file of event.target.files) globalThis.chosen.items.add(file); event.stopImmediatePropagation(); } }, { capture: true }));
    await page.locator('so-lieu [data-action=open]').setInputFiles(archive);
    await page.waitForFunction(() => globalThis.chosen);
  } else await page.evaluate(([text, many]) => {
    let seed = 1;
    const dice = () => { seed = (seed * 48271) % 2147483647; return seed; };
    globalThis.chosen = new DataTransfer();
    for (let place = 0; place < many; place += 1) {
      const words = text.replace(/(?<=\d)\d/gu, () => String(dice() % 10));
      globalThis.chosen.items.add(new File([`ỦY BAN NHÂN DÂN XÃ SỐ ${place}\n${words}`], `bao-cao-${place}.txt`));
    }
  }, [ordinary(corpus, 8_000), given]);
  await page.waitForTimeout(2000);
  const watched = await record(page, await page.context().newCDPSession(page));
  const before = await held();
  let most = before;
  let whileReading = 0;
  await page.exposeFunction('haveRead', () => { whileReading = most; });
  const watch = setInterval(() => void held().then((now) => { most = Math.max(most, now); }).catch(() => {}), 500);
  const [read, reading, comparing, compared, rows] = await page.evaluate(() => new Promise((done) => {
    const root = document.querySelector('so-lieu').shadowRoot;
    let longest = 0;
    new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) longest = Math.max(longest, duration); }).observe({ type: 'longtask' });
    const field = root.querySelector('[data-action=open]');
    field.files = globalThis.chosen.files;
    globalThis.chosen = null;
    let begin = 0, end = 0, reading = 0;
    const look = setInterval(() => {
      if (end === 0) {
        if (root.querySelector('.batch progress') || !root.querySelector('.batch')) return;
        end = performance.now();
        reading = longest;
        longest = 0;
        void globalThis.haveRead();
      }
      const lead = root.querySelector('.compare-lead');
      if (!lead && !/nhiều nhất/u.test(root.querySelector('so-lieu-compare')?.textContent ?? '')) return;
      clearInterval(look);
      const compared = performance.now();
      setTimeout(() => done([end - begin, reading, longest, compared - end, root.querySelector('so-lieu-compare').textContent.replace(/\s+/gu, ' ').slice(0, 60)]), 3000);
    }, 50);
    setTimeout(() => { begin = performance.now(); field.dispatchEvent(new Event('change')); });
  }));
  clearInterval(watch);
  const recorded = watched && await watched.end();
  const nodes = await page.evaluate(() => document.querySelector('so-lieu').shadowRoot.querySelectorAll('*').length);
  const task = (ms) => (ms === 0 ? 'none of 50 ms' : `${ms.toFixed(0)} ms`);
  const count = await page.evaluate(() => Number(/([\d.]+) tệp/u.exec(document.querySelector('so-lieu').shadowRoot.querySelector('.batch-far').textContent)?.[1].replaceAll('.', '')));
  console.log(`${archive ? `${basename(archive)}, ` : ''}${String(count).padStart(7)} reports, ${workers} workers: ${(count / read * 1000).toFixed(0)}/s, ${(whileReading - before).toFixed(0)} MB more, longest task: ${task(reading)}; the table after ${(compared / 1000).toFixed(1)} s, ${(most - before).toFixed(0)} MB more, longest task: ${task(comparing)}; ${nodes} elements; ${rows}${recorded ? `; recorded: ${told(recorded)}` : ''}`);
  await close();
  await browser.close();
}

console.log('\nMany reports on the page, processor not slowed (promise: no task over 50 ms)');
for (const count of counts) for (const workers of [1, 2]) await measure(count, workers);
await site.close();
