// The widget in the pages of others: classic script, ES modules, frame; under strict policies; many at once.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';

import { dist, ground, settled } from './harness.mjs';
import { bare, count, host, visit, workers } from './host.mjs';
import { report } from './reports.mjs';

let site, browser;

ground((made) => { ({ site, browser } = made); }, { site: () => host({ folder: dist }) });

/** A page of another host, opened and watched; everything is taken down after `body`. */
async function on(html, body, { headers = {}, everywhere = {}, ...options } = {}) {
  const portal = await host({ pages: { 'index.html': { html, headers } }, folder: dist, headers: everywhere, ...(options.refuse ? { refuse: options.refuse } : {}) });
  const here = await visit(browser, `${portal.origin}/index.html`, { before: options.before });
  try {
    await body(here.page, here, portal);
  } finally {
    await here.close();
    await portal.close();
  }
}

const snippet = (name) => readFileSync(new URL(`../../www/src/guide/snippets/${name}`, import.meta.url), 'utf8').replaceAll('https://so-lieu.example', site.origin);
const element = `<so-lieu><pre>${report}</pre></so-lieu>`;
const strict = { 'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src data:" };

test('classic script of another host in a bare page, as the guide shows it: no CORS, no other file', async () => {
  await on(bare(snippet('script.html')), async (page, here) => {
    assert.equal(await count(page), 2);
    assert.equal(workers(page), 1);
    assert.match(page.workers()[0].url(), /^blob:/);
    assert.deepEqual(here.trouble, []);
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((path) => path.includes('/')));
    assert.deepEqual(asked.filter((path) => path.startsWith('/') && !path.startsWith('/so-lieu.iife.js')), []);
    const report = await page.evaluate(() => globalThis.solieu.extract('Tổng đàn lợn 1.250 con.'));
    assert.equal(report.indicators[0].value.text, '1.250 con');
  });
});

test('the snippet for a text that stands in the page already', async () => {
  await on(bare(snippet('article.html')), async (page, here) => {
    assert.equal(await count(page), 1);
    assert.deepEqual(await page.locator('so-lieu [data-action]').evaluateAll((all) => all.map((each) => each.dataset.action)), ['copy', 'xlsx']);
    assert.deepEqual(here.trouble, []);
  });
});

test('classic script loaded twice, and late, defines the element once', async () => {
  const script = `<script src="${site.origin}/so-lieu.iife.js"></script>`;
  await on(bare(element, script + script), async (page, here) => {
    assert.ok(await count(page) >= 3);
    assert.deepEqual(here.trouble, []);
  });
});

for (const [order, scripts] of Object.entries({
  'the classic script first': ['<script src="so-lieu.iife.js"></script>', '<script type="module" src="es/so-lieu.js"></script>'],
  'the ES modules first': ['<script type="module" src="es/so-lieu.js"></script>', '<script>addEventListener("load", () => { const script = document.createElement("script"); script.src = "so-lieu.iife.js"; document.head.append(script); });</script>'],
})) {
  test(`classic script and ES modules on one page, ${order}: the second leaves quietly`, async () => {
    await on(bare(element, scripts.join('')), async (page, here) => {
      assert.ok(await count(page) >= 3);
      await page.waitForFunction(() => performance.getEntriesByType('resource').filter(({ name, responseEnd }) => /so-lieu(\.iife)?\.js$/.test(name) && responseEnd > 0).length >= 2);
      await page.evaluate(() => import(new URL('es/so-lieu.js', location.href)));
      await page.locator('so-lieu [data-tab=audit]').click();
      await page.locator('so-lieu so-lieu-audit .finding').first().waitFor();
      assert.deepEqual(here.trouble, []);
    });
  });
}

for (const [form, script] of Object.entries({
  'ES modules': '<script type="module" src="es/so-lieu.js"></script>',
  'classic script': '<script src="so-lieu.iife.js" defer></script>',
})) {
  test(`${form} under a strict policy: no violation, read in a worker, nothing else asked of the network`, async () => {
    await on(bare(element, script), async (page, here, portal) => {
      assert.ok(await count(page) >= 3);
      assert.equal(workers(page), 1);
      const before = portal.requests.length;
      await page.locator('so-lieu [data-tab=audit]').click();
      await page.locator('so-lieu [data-tab=chart]').click();
      await page.locator('so-lieu [data-tab=document]').click();
      await page.locator('so-lieu [data-tab=table]').click();
      assert.deepEqual(portal.requests.slice(before), []);
      assert.deepEqual(await here.violations(), []);
      assert.deepEqual(here.trouble, []);
      // The element is drawn with its own styles, not as bare text.
      assert.notEqual(await page.locator('so-lieu .pane').first().evaluate((pane) => getComputedStyle(pane).borderRadius), '0px');
    }, { everywhere: strict });
  });
}

for (const [form, script] of Object.entries({
  'ES modules': '<script type="module" src="es/so-lieu.js"></script>',
  'classic script': '<script src="so-lieu.iife.js" defer></script>',
})) {
  test(`${form} under a strict policy: \`extract\` takes Word files, and tells why another gives no text`, async () => {
    await on(bare('<so-lieu></so-lieu>', script), async (page, here) => {
      await page.waitForFunction(() => customElements.get('so-lieu'));
      const extract = (name) => page.evaluate(async ([bytes, file]) => {
        const element = document.querySelector('so-lieu');
        globalThis.told = [];
        element.addEventListener('so-lieu-error', ({ detail }) => globalThis.told.push(detail), { once: true });
        const report = await element.extract(new File([new Uint8Array(bytes)], file));
        return { count: report?.indicators.length ?? null, source: report?.source ?? null, told: globalThis.told };
      }, [[...readFileSync(new URL(`../file/${name}`, import.meta.url))], name]);
      const word = await extract('libreoffice.docx');
      assert.ok(word.count > 5);
      assert.equal(word.source, 'libreoffice.docx');
      const old = await extract('libreoffice.doc');
      assert.equal(old.count, null);
      assert.equal(old.told[0].code, 'file.doc');
      assert.match(old.told[0].message, /libreoffice\.doc.*Word đời cũ/);
      await page.locator('so-lieu .notice.trouble').waitFor();
      assert.deepEqual(await here.violations(), []);
      assert.deepEqual(here.trouble, []);
    }, { everywhere: strict });
  });
}

test('a workbook is written from the classic script', async () => {
  await on(bare(element, '<script src="so-lieu.iife.js" defer></script>'), async (page, here, portal) => {
    await count(page);
    const before = portal.requests.length;
    const file = await page.evaluate(async () => {
      const made = await document.querySelector('so-lieu').export('xlsx');
      return { name: made.name, start: String.fromCharCode(...new Uint8Array(await made.slice(0, 2).arrayBuffer())), size: made.size };
    });
    assert.match(file.name, /\.xlsx$/);
    assert.equal(file.start, 'PK');
    assert.ok(file.size > 3000);
    assert.deepEqual(portal.requests.slice(before), []);
    assert.deepEqual(await here.violations(), []);
  }, { everywhere: strict });
});

test('without DecompressionStream the classic script unpacks the core itself', async () => {
  await on(bare(element, '<script src="so-lieu.iife.js" defer></script>'), async (page, here) => {
    assert.ok(await count(page) >= 3);
    assert.equal(await page.evaluate(() => typeof DecompressionStream), 'undefined');
    assert.deepEqual(here.trouble, []);
  }, { before: () => { delete globalThis.DecompressionStream; } });
});

for (const [form, script] of Object.entries({
  'ES modules': '<script type="module" src="es/so-lieu.js"></script>',
  'classic script': '<script src="so-lieu.iife.js" defer></script>',
})) {
  test(`${form}: a policy that forbids workers leaves the main thread`, async () => {
    await on(bare(element, script), async (page) => {
      assert.ok(await count(page) >= 3);
      assert.equal(workers(page), 0);
    }, { headers: { 'content-security-policy': "script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'" } });
  });

  test(`${form}: a browser without workers leaves the main thread`, async () => {
    await on(bare(element, script), async (page, here) => {
      assert.ok(await count(page) >= 3);
      assert.deepEqual(here.trouble, []);
    }, { before: () => { globalThis.Worker = class { constructor() { throw new DOMException('no workers here', 'SecurityError'); } }; } });
  });

  test(`${form}: a policy that forbids WebAssembly is told, and the text is kept`, async () => {
    await on(bare(element, script), async (page) => {
      await page.locator('so-lieu .broken').waitFor();
      assert.equal(await page.evaluate(() => document.querySelector('so-lieu').value.trim()), report.trim());
      // A worker follows the policy of its own file.
    }, { everywhere: { 'content-security-policy': "script-src 'self'" } });
  });
}

test('the classic script with `integrity` of the guide runs, and a changed one does not', async () => {
  const guide = readFileSync(join(dist, 'nhung.html'), 'utf8');
  const integrity = /integrity=&quot;(sha384-[^&]+)&quot;/.exec(guide)?.[1];
  assert.ok(integrity, 'the guide tells it');
  const page = (src) => bare(element, `<script src="${src}" integrity="${integrity}" crossorigin="anonymous" defer></script>`);
  await on(page('so-lieu.iife.js'), async (page) => {
    assert.ok(await count(page) >= 3);
    assert.match(page.workers()[0].url(), /^blob:/, 'a worker of the address would not be checked');
  });
  const changed = await host({ pages: { 'index.html': page('changed.js'), 'changed.js': `${readFileSync(join(dist, 'so-lieu.iife.js'), 'utf8')} ` } });
  const here = await visit(browser, `${changed.origin}/index.html`);
  assert.equal(await here.page.evaluate(() => customElements.get('so-lieu') === undefined), true);
  await here.close();
  await changed.close();
});

test('the policies that the guide asks for are enough, each for its form', async () => {
  const guide = readFileSync(join(dist, 'nhung.html'), 'utf8');
  const table = /<h2 id="vi-csp">[\s\S]*?<tbody>([\s\S]*?)<\/tbody>/.exec(guide)[1];
  const forms = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row]) => [...row.matchAll(/<td>([\s\S]*?)<\/td>/g)].map(([, cell]) => (/<code>(.*?)<\/code>/.exec(cell)?.[1] ?? '').replaceAll('https://so-lieu.example', site.origin)));
  const bodies = [
    bare(element, '<script type="module" src="es/so-lieu.js"></script>'),
    bare(element, '<script src="so-lieu.iife.js" defer></script>'),
    bare(element, `<script src="${site.origin}/so-lieu.iife.js" defer></script>`),
    bare(snippet('frame.html').replace('loading="lazy"', '')),
  ];
  assert.equal(forms.length, bodies.length);
  for (const [index, [script, worker, connect, other]] of forms.entries()) {
    const policy = ["default-src 'none'", 'img-src data:', script && `script-src ${script}`, worker && `worker-src ${worker}`, connect && `connect-src ${connect}`, other].filter(Boolean).join('; ');
    await on(bodies[index], async (page, here) => {
      if (index === 3) await page.frameLocator('iframe').locator('so-lieu textarea').waitFor();
      else {
        assert.ok(await count(page) >= 3, policy);
        assert.equal(workers(page), 1, policy);
      }
      assert.deepEqual(await here.violations(), [], policy);
      assert.deepEqual(here.trouble, [], policy);
    }, { everywhere: { 'content-security-policy': policy } });
  }
});

test('several widgets share one worker; removing them all ends it; moving one keeps its report', async () => {
  await on(bare(`<div id="a">${element}</div><div id="b"></div>${element.repeat(3)}`, '<script type="module" src="es/so-lieu.js"></script>'), async (page, here) => {
    await page.waitForFunction(() => [...document.querySelectorAll('so-lieu')].every((each) => each.result));
    assert.equal(workers(page), 1);
    await page.evaluate(() => document.querySelector('#b').append(document.querySelector('#a so-lieu')));
    assert.ok(await count(page, '#b so-lieu') >= 3);
    await page.evaluate(() => document.querySelector('#b so-lieu').extract('Tổng đàn lợn 1.250 con.'));
    assert.equal(await count(page, '#b so-lieu'), 1);
    assert.equal(workers(page), 1);
    await page.evaluate(() => document.querySelectorAll('so-lieu').forEach((each) => each.remove()));
    await settled(() => workers(page), (count) => count === 0);
    assert.deepEqual(here.trouble, []);
  });
});

test('50 widgets that come and go leave no element, no listener and no worker behind', async () => {
  await on(bare('<div id="place"></div>', '<script type="module" src="es/so-lieu.js"></script>'), async (page, here) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const measure = async () => {
      for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.filter(({ name }) => ['Nodes', 'JSEventListeners', 'JSHeapUsedSize'].includes(name)).map(({ name, value }) => [name, value]));
    };
    const round = (many) => page.evaluate(async ({ many, text }) => {
      const place = document.querySelector('#place');
      for (let i = 0; i < many; i += 1) {
        const one = document.createElement('so-lieu');
        place.append(one);
        await one.extract(text);
        if (one.result.indicators.length < 3) throw new Error('not read');
        one.remove();
      }
    }, { many, text: report });
    await round(5);
    const before = await measure();
    await round(50);
    const kept = (after) => [after.Nodes - before.Nodes, after.JSEventListeners - before.JSEventListeners, after.JSHeapUsedSize - before.JSHeapUsedSize];
    // What a last task still holds is let go a moment later.
    await settled(async () => kept(await measure()), ([nodes, listeners, heap]) => nodes <= 200 && listeners <= 20 && heap < 2_000_000);
    await settled(() => workers(page), (count) => count === 0);
    assert.deepEqual(here.trouble, []);
  });
});

test('frame of another host: settings from its address, height told, text and report by message', async () => {
  const frame = snippet('frame.html').replace('mode=full', 'mode=table').replace('loading="lazy"', '');
  const script = `<p id="noi-dung">Tổng đàn lợn 1.250 con, tăng 50 con so với cùng kỳ.</p><script>globalThis.told = []; addEventListener('message', ({ data }) => told.push(data));</script><script>${snippet('frame-text.js')}</script>`;
  await on(bare(frame + script + snippet('frame-height.html')), async (page, here) => {
    await page.waitForFunction(() => globalThis.told.some(({ type }) => type === 'so-lieu-result'));
    const result = await page.evaluate(() => globalThis.told.find(({ type }) => type === 'so-lieu-result'));
    assert.equal(result.id, 1);
    assert.equal(result.result.indicators[0].value.text, '1.250 con');
    const inside = page.frames()[1];
    assert.equal(await inside.locator('so-lieu section.source').count(), 0, 'mode=table shows no text');
    // As high as what it shows, and still so a while later: the height must not chase itself.
    const fits = async () => {
      const wanted = await inside.evaluate(() => Math.ceil(document.querySelector('so-lieu').getBoundingClientRect().height));
      return [Number(await page.locator('iframe').getAttribute('height')), wanted];
    };
    const [first] = await settled(fits, ([height, wanted]) => height === wanted);
    await page.waitForTimeout(500);
    assert.deepEqual(await fits(), [first, first]);
    await inside.waitForFunction(() => document.documentElement.scrollHeight <= innerHeight);
    assert.deepEqual(here.trouble, []);
  });
});

test('frame without a text: it asks for none where none can be pasted, and offers no samples that it has not', async () => {
  const site = await host({ folder: dist });
  const { page, close } = await visit(browser, `${site.origin}/khung.html#mode=table`);
  const state = page.locator('so-lieu .welcome');
  await state.waitFor();
  const words = await state.innerText();
  assert.doesNotMatch(words, /Dán|ví dụ/);
  assert.match(words, /Khi có báo cáo/);
  await close();
  await site.close();
});

test('frame: what a reader pastes is told to nobody, and whoever is not its host is not heard', async () => {
  const script = "<script>globalThis.told = []; addEventListener('message', ({ data }) => told.push(data));</script>";
  await on(bare(`${snippet('frame.html').replace('loading="lazy"', '')}${script}`), async (page) => {
    await page.waitForFunction(() => globalThis.told.some(({ type }) => type === 'so-lieu-ready'));
    const inside = page.frames()[1];
    await inside.locator('so-lieu textarea').fill(report);
    await inside.waitForFunction(() => document.querySelector('so-lieu').result);
    // From its own window, which is not its parent.
    await inside.evaluate(() => postMessage({ type: 'so-lieu-text', text: 'Tổng đàn bò 10 con.' }, '*'));
    await page.evaluate(() => document.querySelector('iframe').contentWindow.postMessage({ type: 'so-lieu-text', text: 7, id: 'x' }, '*'));
    for (const type of ['so-lieu-error', 'so-lieu-height']) await page.waitForFunction((name) => globalThis.told.some((each) => each.type === name), type);
    const told = await page.evaluate(() => globalThis.told);
    assert.deepEqual([...new Set(told.map(({ type }) => type))].sort(), ['so-lieu-error', 'so-lieu-height', 'so-lieu-ready']);
    assert.ok(!JSON.stringify(told).includes('KHE LẠNH'));
    assert.equal(await inside.evaluate(() => document.querySelector('so-lieu').value), report);
  });
});
