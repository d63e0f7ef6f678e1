// What goes wrong or is meant to: broken modules, dead workers, hostile reports, texts that are too long.

import assert from 'node:assert/strict';
import test from 'node:test';

import { ground, open, paste, rows, serve, settled } from './harness.mjs';
import { hostile, long, report } from './reports.mjs';

let browser;

ground((made) => { ({ browser } = made); }, { site: () => null });

/** Runs `body` on a page whose server may be told to misbehave. */
async function visit(options, body) {
  const site = await serve(options);
  const here = await open(browser, site, { quiet: false });
  try {
    await body(here.page, here, site);
    assert.deepEqual(await here.violations(), []);
  } finally {
    await here.close();
    await site.close();
  }
}

const breakages = {
  'the module is missing': { file: '.wasm', answer: (response) => response.writeHead(404).end() },
  'the module is garbage': { file: '.wasm', answer: (response) => response.writeHead(200, { 'content-type': 'application/wasm' }).end('đây không phải mô-đun') },
  'the worker dies over the text': {
    file: 'worker',
    answer: (response) => response.writeHead(200, { 'content-type': 'text/javascript' }).end('onmessage = () => { throw new Error("hết bộ nhớ"); }; postMessage({ ready: true });'),
  },
};

for (const [name, { file, answer }] of Object.entries(breakages)) {
  test(`${name}: the page says so, keeps the text, and tries again`, async () => {
    let broken = true;
    let answered = 0;
    const intercept = (request, response) => {
      if (!broken || !request.url.includes(file)) return false;
      answered += 1;
      answer(response);
      return true;
    };
    await visit({ intercept }, async (page) => {
      await paste(page, report);
      const state = page.locator('so-lieu .broken');
      await state.waitFor();
      assert.match(await state.innerText(), /Chưa chạy được/);
      assert.equal(await page.locator('so-lieu textarea').inputValue(), report);
      const retry = state.locator('button', { hasText: 'Thử lại' });
      const before = answered;
      await retry.click();
      // Still broken: the module is asked for again, and the message stays, or comes again.
      await settled(() => answered, (count) => count > before);
      await state.waitFor();
      broken = false;
      // The try that is under way may find the module in its second place; then there is nothing to click any more.
      await Promise.race([retry.click(), rows(page)]);
      await rows(page);
      assert.equal(await page.locator('so-lieu textarea').inputValue(), report);
      assert.equal(await state.count(), 0);
    });
  });
}

test('where workers are forbidden or missing, the page reads by itself', async () => {
  const intercept = (request, response) => request.url.includes('worker') && (response.writeHead(404).end(), true);
  await visit({ intercept }, async (page) => {
    await paste(page, report);
    assert.ok((await (await rows(page)).count()) > 3);
    await page.evaluate(() => document.querySelector('so-lieu').extract('Tổng đàn bò 320 con.'));
    await page.locator('so-lieu tr.row', { hasText: 'bò' }).waitFor();
  });
});

test('a paste while the core is on its way to the main thread starts no second worker, which would fail over the reading', async () => {
  let asked = 0;
  let release;
  const held = new Promise((go) => { release = go; });
  let loading;
  const begun = new Promise((go) => { loading = go; });
  const intercept = (request, response) => {
    if (request.url.includes('worker')) {
      asked += 1;
      response.writeHead(404).end();
      return true;
    }
    if (!request.url.endsWith('.wasm') || released) return false;
    loading();
    void held.then(() => response.writeHead(307, { location: request.url }).end());
    return true;
  };
  let released = false;
  await visit({ intercept }, async (page) => {
    await begun;
    await paste(page, report);
    await page.waitForFunction((text) => document.querySelector('so-lieu').value === text, report);
    released = true;
    release();
    assert.ok((await (await rows(page)).count()) > 3);
    assert.equal(asked, 1);
  });
});

test('a long reading tells how far it is and can be ended; the text stays', async () => {
  await visit({}, async (page) => {
    const length = await page.evaluate((text) => { document.querySelector('so-lieu').value = text; return text.length; }, long(20_000));
    await page.locator('so-lieu .running progress').waitFor();
    await page.locator('so-lieu [data-action=cancel]').click();
    await page.locator('so-lieu .running').waitFor({ state: 'detached' });
    assert.equal(await page.evaluate(() => document.querySelector('so-lieu').value.length), length);
    assert.equal(await page.evaluate(() => document.querySelector('so-lieu').result), null);
    await page.evaluate((text) => document.querySelector('so-lieu').extract(text), report);
    assert.ok((await (await rows(page)).count()) > 3, 'it reads on after that');
  });
});

test('a report full of markup changes nothing', async () => {
  await visit({}, async (page, here) => {
    await paste(page, hostile);
    await rows(page);
    for (const tab of ['audit', 'document', 'table']) {
      await page.locator(`so-lieu [data-tab=${tab}]`).click();
      for (const mark of await page.locator('so-lieu mark').all()) await mark.hover();
    }
    assert.equal(await page.evaluate(() => globalThis.hacked), undefined);
    assert.equal(await page.locator('so-lieu').locator('script, iframe, img, a').count(), 0);
    assert.deepEqual(here.trouble, []);
    const read = await page.locator('so-lieu so-lieu-read').textContent();
    assert.equal(read.replace(/\s+/g, ''), hostile.replace(/\s+/g, ''), 'the words are shown as words');
  });
});

test('after load nothing is asked of the network', async () => {
  await visit({}, async (page, here, site) => {
    await page.locator('so-lieu .welcome .sample').first().click();
    await rows(page);
    const before = site.requests.length;
    await page.locator('so-lieu [data-tab=audit]').click();
    await page.locator('so-lieu [data-tab=document]').click();
    await page.locator('button[lang=en]').click();
    await page.locator('so-lieu .tab[data-tab=edit]').click();
    await paste(page, report);
    await page.waitForFunction((text) => document.querySelector('so-lieu').result && document.querySelector('so-lieu').value.endsWith(text), report);
    assert.deepEqual(site.requests.slice(before), []);
    assert.deepEqual(here.trouble, []);
    assert.ok(site.requests.every((url) => url.startsWith('/cong-khai/so-lieu/')), 'every address is inside the folder');
  });
});

test('the policy is in force: a foreign request and an inline script are refused', async () => {
  await visit({}, async (page) => {
    const refused = await page.evaluate(async () => {
      const fetched = await fetch('https://example.invalid/').then(() => 'sent', () => 'refused');
      const script = document.createElement('script');
      script.textContent = 'globalThis.inline = true';
      document.head.append(script);
      // The events of the policy come in tasks of their own.
      for (let i = 0; i < 100 && globalThis.violations.length < 2; i += 1) await new Promise((done) => setTimeout(done, 20));
      return { fetched, inline: globalThis.inline, told: globalThis.violations.splice(0) };
    });
    assert.equal(refused.fetched, 'refused');
    assert.equal(refused.inline, undefined);
    assert.ok(refused.told.some((words) => words.startsWith('connect-src')), refused.told.join());
  });
});

test('a long report is drawn block by block, and every place can be reached', async () => {
  await visit({}, async (page) => {
    await paste(page, long(400));
    const table = await rows(page);
    assert.ok((await table.count()) <= 200);
    const blocks = page.locator('so-lieu .block');
    await page.locator('so-lieu so-lieu-read .rest').waitFor({ state: 'detached' });
    assert.ok((await blocks.count()) > 6);
    const drawn = () => page.locator('so-lieu .block:has(p)').count();
    assert.ok((await drawn()) < (await blocks.count()));
    await page.evaluate(() => {
      const element = document.querySelector('so-lieu');
      return element.select(element.result.indicators.at(-1).id);
    });
    await page.locator('so-lieu mark[data-selected]').first().waitFor();
    assert.equal(await page.locator('so-lieu tr.row[data-selected]').count(), 1);
  });
});

test('a text over 20 MB is kept and explained', async () => {
  await visit({}, async (page) => {
    // Three bytes a letter: a third of the limit in letters is over it in bytes.
    const length = await page.evaluate(() => {
      const text = `${'ệ'.repeat(99)}\n`.repeat(68_000);
      document.querySelector('so-lieu').value = text;
      return text.length;
    });
    await page.locator('so-lieu .large').waitFor();
    assert.match(await page.locator('so-lieu .large').innerText(), /20,3 MB.*20 MB/);
    assert.equal(await page.evaluate(() => document.querySelector('so-lieu').value.length), length);
  });
});
