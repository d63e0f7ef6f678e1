// The page for every eye: narrow screens, assistive technology, both appearances, forced colours.

import assert from 'node:assert/strict';
import test from 'node:test';

import { axe, choose, compared, ground, open, paste, rows, serve } from './harness.mjs';
import { files, four, legacy } from './many-reports.mjs';
import { noIndicator, report } from './reports.mjs';

let site, browser, broken = false;

const intercept = (request, response) => {
  if (!broken || !request.url.includes('.wasm')) return false;
  response.writeHead(404).end();
  return true;
};
ground((made) => { ({ site, browser } = made); }, { site: () => serve({ intercept }) });

const tab = (name) => async (page) => {
  await paste(page, report);
  await rows(page);
  await page.locator(`so-lieu [data-tab=${name}]`).click();
};

/** Every state of the page, and how to reach it. */
const states = {
  welcome: async () => {},
  table: tab('table'),
  audit: tab('audit'),
  document: async (page) => {
    await tab('document')(page);
    for (const summary of await page.locator('so-lieu so-lieu-document summary').all()) await summary.click();
  },
  editing: async (page) => {
    await tab('table')(page);
    await page.locator('so-lieu [data-tab=edit]').click();
  },
  selected: async (page) => {
    await tab('table')(page);
    await page.locator('so-lieu tr.row').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('so-lieu mark[data-selected]').first().waitFor();
  },
  samples: async (page) => page.locator('so-lieu .source details.menu summary').click(),
  filtered: async (page) => {
    await tab('table')(page);
    await page.locator('so-lieu .find input').fill('lợn');
    await page.locator('so-lieu .filters .shown').waitFor();
  },
  chart: async (page) => {
    await tab('chart')(page);
    for (const summary of await page.locator('so-lieu so-lieu-chart summary').all()) await summary.click();
  },
  exports: async (page) => {
    await tab('table')(page);
    await page.locator('so-lieu details.menu.down summary').last().click();
  },
  correcting: async (page) => {
    await tab('table')(page);
    // It has every field, a movement too.
    await page.locator('so-lieu tr.row', { hasText: 'Thu ngân sách' }).focus();
    await page.keyboard.press('e');
    await page.locator('so-lieu dialog[open] input').first().waitFor();
  },
  corrected: async (page) => {
    await states.correcting(page);
    await page.locator('so-lieu dialog .actions button').nth(2).click();
    await page.locator('so-lieu tr.row.ignored').waitFor();
  },
  losing: async (page) => {
    await states.corrected(page);
    await page.locator('so-lieu [data-action=clear]').click();
    await page.locator('so-lieu dialog[open] h3').waitFor();
  },
  keys: async (page) => {
    await tab('table')(page);
    await page.locator('so-lieu tr.row').first().focus();
    await page.keyboard.press('?');
    await page.locator('so-lieu dialog[open] kbd').first().waitFor();
  },
  wrong: async (page) => {
    await states.exports(page);
    await page.locator('so-lieu [data-action=wrong]').click();
    await page.locator('so-lieu dialog[open] textarea').waitFor();
  },
  proof: async (page) => {
    await page.locator('[data-action=proof]').click();
    await page.locator('dialog.proof[open]').waitFor();
  },
  legacy: async (page) => {
    await paste(page, legacy.old);
    await page.locator('so-lieu .notice.encoding').waitFor();
  },
  unopened: async (page) => {
    await choose(page, files([['quét.pdf', '%PDF-1.4 /Image']]));
    await page.locator('so-lieu .notice.trouble').waitFor();
  },
  files: async (page) => {
    await choose(page, files([...four, ['quét.pdf', '%PDF-1.4 /Image']]));
    await page.locator('so-lieu .file.failed').waitFor();
    await compared(page, 4);
    for (const summary of await page.locator('so-lieu .unmatched summary').all()) await summary.click();
  },
  compared: async (page) => {
    await choose(page, files([...four, ['mau-thuan.txt', `${four[1][1]}\nII. Chăn nuôi\nTổng đàn lợn 1.300 con.`]]));
    await page.locator('so-lieu .cell.conflicting').waitFor();
    await page.locator('so-lieu .cell').first().click();
    await page.locator('so-lieu mark[data-selected]').first().waitFor();
  },
  matching: async (page) => {
    await states.files(page);
    await page.locator('so-lieu .unmatched details').evaluateAll((all) => { for (const each of all) each.open = true; });
    await page.locator('so-lieu [data-action=match]').first().click();
    await page.locator('so-lieu dialog.match input').waitFor();
  },
  print: async (page) => {
    await tab('table')(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.locator('so-lieu so-lieu-print article').waitFor();
  },
  nothing: async (page) => {
    await paste(page, noIndicator);
    await page.locator('so-lieu .nothing').waitFor();
  },
  broken: async (page) => {
    broken = true;
    await page.reload();
    await paste(page, report);
    await page.locator('so-lieu .broken').waitFor();
  },
  large: async (page) => {
    await page.evaluate(() => { document.querySelector('so-lieu').value = 'x'.repeat(20_000_001); });
    await page.locator('so-lieu .large').waitFor();
    await page.evaluate(() => { document.querySelector('so-lieu').shadowRoot.querySelector('textarea').value = 'x'; });
  },
};

const looks = [
  { width: 1280, height: 800, colorScheme: 'light' },
  { width: 1280, height: 800, colorScheme: 'dark', hash: '#lang=en' },
  { width: 320, height: 640, colorScheme: 'light' },
];

/** Also in forced colours on a dark ground, where what the browser puts in the place of our colours must be read. */
const forced = new Set(['table', 'audit', 'chart', 'document', 'compared']);
const looksOf = (name) => (forced.has(name) ? [...looks, { width: 1280, height: 800, colorScheme: 'dark', forcedColors: 'active' }] : looks);

for (const [name, reach] of Object.entries(states)) {
  for (const look of looksOf(name)) {
    test(`${name} at ${look.width} px, ${look.colorScheme}${look.hash ?? ''}${look.forcedColors ? ', forced colours' : ''}: axe finds nothing, nothing runs over the side`, async () => {
      const { page, close } = await open(browser, site, { ...look, quiet: false });
      try {
        await reach(page);
        assert.deepEqual(await axe(page), []);
        const over = await page.evaluate(() => {
          const root = document.querySelector('so-lieu').shadowRoot;
          const bodies = [document.documentElement, ...root.querySelectorAll('.body, dialog[open]')];
          return bodies.map((element) => element.scrollWidth - element.clientWidth);
        });
        assert.ok(over.every((pixels) => pixels <= 0), `${over}`);
      } finally {
        broken = false;
        await close();
      }
    });
  }
}

test('everything to press is 24 pixels or more', async () => {
  const { page, close } = await open(browser, site);
  await paste(page, report);
  await rows(page);
  const small = await page.evaluate(() => {
    const roots = [document, document.querySelector('so-lieu').shadowRoot];
    return roots.flatMap((root) => [...root.querySelectorAll('button, summary, [role=tab], tr.row')])
      .map((element) => ({ name: element.textContent.trim().slice(0, 30), box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24)).map(({ name }) => name);
  });
  assert.deepEqual(small, []);
  await close();
});

test('without colours the shapes still tell the roles apart', async () => {
  const { page, close } = await open(browser, site, { forcedColors: 'active' });
  await paste(page, report);
  await rows(page);
  const shapes = await page.locator('so-lieu .legend .fig').evaluateAll((all) => all.map((element) => {
    const style = getComputedStyle(element);
    return [style.borderTopStyle, style.borderBottomStyle, style.borderInlineStartWidth, style.borderTopLeftRadius, style.textDecorationStyle, style.textDecorationLine].join(' ');
  }));
  assert.equal(new Set(shapes).size, shapes.length, shapes.join('\n'));
  await close();
});

test('on a narrow screen the results are near, and one press away', async () => {
  const { page, close } = await open(browser, site, { width: 320, height: 640 });
  await paste(page, `${report}\n${report}\n${report}`);
  await rows(page);
  const pane = await page.locator('so-lieu #view-read').evaluate((body) => body.getBoundingClientRect().height);
  assert.ok(pane <= 320, `the text takes ${pane} pixels, not all it needs`);
  await page.locator('so-lieu [data-action=results]').click();
  await page.waitForFunction(() => {
    const { top } = document.querySelector('so-lieu').shadowRoot.querySelector('.pane.result').getBoundingClientRect();
    return top > -2 && top < 100;
  });
  await close();
  const wide = await open(browser, site);
  await paste(wide.page, report);
  await rows(wide.page);
  assert.equal(await wide.page.locator('so-lieu [data-action=results]').isVisible(), false);
  await wide.close();
});

test('colours do not judge: a rise and a fall look alike, and so do plans that are not reached', async () => {
  const { page, close } = await open(browser, site);
  await paste(page, report);
  await rows(page);
  const warning = await page.evaluate(() => getComputedStyle(document.querySelector('so-lieu')).getPropertyValue('--bad'));
  const words = await page.locator('so-lieu tr.row', { hasText: 'Tổng đàn lợn' }).locator('.figure').last().innerText();
  assert.match(words, /giảm/);
  await page.locator('so-lieu [data-tab=chart]').click();
  const fills = await page.locator('so-lieu rect.bar').evaluateAll((all) => [...new Set(all.filter((bar) => !bar.matches('.reached')).map((bar) => getComputedStyle(bar).fill))]);
  assert.equal(fills.length, 1, `${fills}`);
  assert.notEqual(fills[0], warning);
  await close();
});

test('nothing that looks like a link stands among the buttons', async () => {
  const { page, close } = await open(browser, site);
  await choose(page, files(four));
  await compared(page, 4);
  const lines = await page.locator('so-lieu label.button').evaluateAll((all) => all.map((each) => getComputedStyle(each).textDecorationLine));
  assert.equal(lines.length, 3);
  assert.deepEqual([...new Set(lines)], ['none']);
  await close();
});
