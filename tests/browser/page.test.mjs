// The page as a clerk meets it: paste, table, words, language. The real module, a real Chromium.

import assert from 'node:assert/strict';
import test from 'node:test';

import { pages, paste, rows, settled } from './harness.mjs';
import { noIndicator, report } from './reports.mjs';

let page, anew;

pages((now) => { ({ page, anew } = now); });

/** The quoted words of the first element that is selected. */
const selected = (selector) => page.locator(`so-lieu ${selector}[data-selected]`);

test('the first visit: the text field has the focus, a sample is one click away', async () => {
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.localName), 'textarea');
  await page.locator('so-lieu .welcome .sample').first().click();
  assert.ok((await (await rows(page)).count()) > 5);
});

test('each sample shows indicators', async () => {
  const count = await page.locator('so-lieu .welcome .sample').count();
  assert.equal(count, 5);
  let earlier = '';
  for (let i = 0; i < count; i += 1) {
    const heard = page.evaluate(() => new Promise((done) => { addEventListener('so-lieu-result', () => done(), { once: true }); }));
    if (i > 0) await page.locator('so-lieu .source details.menu summary').click();
    await page.locator(i > 0 ? 'so-lieu .source details.menu .sample' : 'so-lieu .welcome .sample').nth(i).click();
    await heard;
    const text = await page.evaluate(() => document.querySelector('so-lieu').value);
    assert.notEqual(text, earlier);
    earlier = text;
    assert.ok((await (await rows(page)).count()) > 5, `sample ${i}`);
  }
});

test('pasting shows the rows, their figures as the text has them, and the exact amount on demand', async () => {
  await paste(page, report);
  const table = await rows(page);
  assert.ok((await table.count()) >= 4);
  const budget = table.filter({ hasText: 'Thu ngân sách' }).first();
  assert.match(await budget.innerText(), /3,2 tỷ đồng/);
  assert.match(await budget.innerText(), /64%/);
  assert.match(await budget.locator('.fig.value').getAttribute('data-tip'), /3\.200\.000\.000\sđồng/);
  assert.equal(await page.locator('so-lieu textarea').inputValue(), report, 'the text is what was pasted');
  const read = await page.locator('so-lieu so-lieu-read').textContent();
  assert.equal(read.replace(/\s+/g, ''), report.replace(/\s+/g, ''), 'the read view shows the same words');
});

test('a unit that ends in a digit is told once', async () => {
  await paste(page, 'BÁO CÁO\nDiện tích rau trong nhà lưới 2.400 m2, tăng 150 m2 so với cùng kỳ.\n');
  assert.deepEqual(await (await rows(page)).locator('.fig').allInnerTexts(), ['2.400 m2', '150 m2']);
});

test('what is waited for has a frame of its own: more rows and the text come in frames after it', async () => {
  await page.evaluate(() => {
    const root = document.querySelector('so-lieu').shadowRoot;
    let frame = 0;
    const tick = () => { frame += 1; requestAnimationFrame(tick); };
    requestAnimationFrame(tick);
    globalThis.steps = [];
    new MutationObserver(() => {
      // An idle page rehearses with rows and marks of its own, which nobody sees.
      const count = (what) => [...root.querySelectorAll(what)].filter((each) => !each.closest('.rehearsal')).length;
      const step = { frame, rows: count('tr.row'), marks: count('mark') };
      const last = globalThis.steps[globalThis.steps.length - 1];
      if (step.rows > 0 && (step.rows !== last?.rows || step.marks !== last.marks)) globalThis.steps.push(step);
    }).observe(root, { childList: true, subtree: true });
  });
  await paste(page, `${report}\n${Array.from({ length: 40 }, (_, at) => `- Trồng ngô vụ ${at + 1}: ${at + 40} ha.`).join('\n')}`);
  await page.waitForFunction(() => document.querySelector('so-lieu').shadowRoot.querySelectorAll('tr.row').length > 40);
  const steps = await page.evaluate(() => globalThis.steps);
  const [first] = steps;
  assert.deepEqual([first.rows, first.marks], [7, 0]);
  // What is drawn before a frame is painted by it: the next rows come with a later one, the text after it.
  const [text, rows] = [steps.find(({ marks }) => marks > 0), steps.find((step) => step.rows > 7)];
  assert.ok(text.frame > first.frame && rows.frame > first.frame + 1, JSON.stringify(steps.slice(0, 4)));
});

test('the rehearsal of an idle page leaves nothing behind', async () => {
  // It may be over before a test could ask: it is watched from the first frame on, and takes several.
  await anew({ before: () => {
    const look = () => {
      const stands = document.querySelector('so-lieu')?.shadowRoot?.querySelector('.rehearsal') != null;
      if (stands) globalThis.rehearsal = 'came';
      else if (globalThis.rehearsal === 'came') globalThis.rehearsal = 'gone';
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  } });
  await page.waitForFunction(() => globalThis.rehearsal === 'gone');
  assert.equal(await page.evaluate(() => document.querySelector('so-lieu').shadowRoot.querySelectorAll('tr, mark, so-lieu-table').length), 0);
});

test('a row leads to its words, and the words lead back', async () => {
  await page.setViewportSize({ width: 1280, height: 420 });
  await paste(page, report);
  const table = await rows(page);
  const last = table.last();
  const id = await last.getAttribute('data-ids');
  await last.click();
  const mark = selected('mark').first();
  await mark.waitFor();
  assert.ok((await mark.getAttribute('data-ids')).split(' ').includes(id));
  const inside = await mark.evaluate((element) => {
    const box = element.getBoundingClientRect();
    const pane = element.closest('.body').getBoundingClientRect();
    return box.top >= pane.top && box.bottom <= pane.bottom && box.bottom <= innerHeight;
  });
  assert.ok(inside, 'the mark is scrolled into view');
  const other = page.locator('so-lieu mark[role=button]').first();
  await other.click();
  const chosen = (await other.getAttribute('data-ids')).split(' ')[0];
  const row = page.locator(`so-lieu tr.row[data-selected][data-ids="${chosen}"]`);
  await row.waitFor();
  assert.equal(await row.getAttribute('aria-selected'), 'true');
  assert.equal(await page.locator('so-lieu tr[aria-selected=true]').count(), 1);
});

test('hovering a row lights up its marks, and no others', async () => {
  await paste(page, report);
  const row = (await rows(page)).nth(1);
  const id = await row.getAttribute('data-ids');
  await row.hover();
  const hot = await settled(() => page.locator('so-lieu mark[data-hot]').evaluateAll((all) => all.map((mark) => mark.dataset.ids)), (all) => all.length > 0);
  assert.ok(hot.every((ids) => ids.split(' ').includes(id)), `${hot} for ${id}`);
});

test('the keyboard alone: arrows move rows, Enter goes to the words and back', async () => {
  await paste(page, report);
  const table = await rows(page);
  await table.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const focused = () => page.evaluate(() => {
    const element = document.querySelector('so-lieu').shadowRoot.activeElement;
    return { tag: element.localName, ids: element.dataset.ids };
  });
  const third = await table.nth(2).getAttribute('data-ids');
  assert.deepEqual(await focused(), { tag: 'tr', ids: third });
  await page.keyboard.press('Enter');
  await selected('mark').first().waitFor();
  const there = await focused();
  assert.equal(there.tag, 'mark');
  assert.ok(there.ids.split(' ').includes(third));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('so-lieu').shadowRoot.activeElement.localName === 'tr');
});

test('a percentage that does not recompute is told with both figures, and leads to the words', async () => {
  await paste(page, report);
  await rows(page);
  await page.locator('so-lieu [data-tab=audit]').click();
  const finding = page.locator('so-lieu .finding.differs');
  assert.equal(await finding.count(), 1);
  const words = await finding.innerText();
  assert.match(words, /97\s?%/);
  assert.match(words, /92\s?%/);
  assert.doesNotMatch(words, /báo cáo sai/i);
  assert.match(words, /Sẽ khớp nếu tỷ lệ là 92%, số thực hiện là 49\sha hoặc kế hoạch là 47\sha\./);
  await finding.locator('.go').click();
  await selected('mark').first().waitFor();
  assert.match(await page.locator('so-lieu mark.differs').innerText(), /97%/);
});

test('what would put a finding right is told in the unit and the power of ten of the report', async () => {
  await paste(page, 'BÁO CÁO 6 THÁNG ĐẦU NĂM 2024\nGiải ngân vốn đầu tư công 3.450/7.200 triệu đồng, đạt 52% kế hoạch.\n');
  await rows(page);
  await page.locator('so-lieu [data-tab=audit]').click();
  await page.locator('so-lieu .finding.differs', { hasText: /số thực hiện là 3\.744\striệu đồng hoặc kế hoạch là 6\.635\striệu đồng/ }).waitFor();
});

test('numbers that are no indicators say why, in Vietnamese', async () => {
  await paste(page, report);
  await rows(page);
  await page.locator('so-lieu mark.other', { hasText: '2024' }).first().hover();
  const tip = page.locator('so-lieu .tip');
  await tip.waitFor();
  assert.match(await tip.innerText(), /^Không phải chỉ tiêu: /);
  await page.keyboard.press('Escape');
  await tip.waitFor({ state: 'hidden' });
});

test('the language switches everything but the text, and stays in the address', async () => {
  await paste(page, report);
  await rows(page);
  assert.equal(await page.locator('html').getAttribute('lang'), 'vi');
  const before = await page.locator('so-lieu so-lieu-read').textContent();
  await page.locator('button[lang=en]').click();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await page.locator('so-lieu thead', { hasText: 'Indicator' }).waitFor();
  await page.locator('.promise', { hasText: 'never leaves' }).waitFor();
  assert.equal(await page.locator('so-lieu so-lieu-read').textContent(), before);
  await page.waitForFunction(() => location.hash === '#lang=en');
  await page.reload();
  await page.locator('.promise', { hasText: 'never leaves' }).waitFor();
  assert.ok(!decodeURIComponent(page.url()).includes('ngô'), 'never a word of the text in the address');
});

test('the appearance switches', async () => {
  const ground = () => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
  const light = await ground();
  await page.locator('.switch button', { hasText: 'Tối' }).click();
  await settled(ground, (now) => now !== light);
  await page.waitForFunction(() => location.hash === '#theme=dark');
});

test('typing is read after a pause; a composition is never disturbed', async () => {
  await page.evaluate(() => {
    globalThis.results = 0;
    addEventListener('so-lieu-result', () => { globalThis.results += 1; });
  });
  await page.locator('so-lieu textarea').focus();
  const ime = await page.context().newCDPSession(page);
  for (const text of ['t', 'to', 'tro', 'trong', 'trồng']) {
    await ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  }
  // Longer than the pause after typing: whoever reads now reads half a word.
  await page.waitForTimeout(400);
  assert.equal(await page.evaluate(() => globalThis.results), 0, 'nothing is read while a letter is composed');
  assert.equal(await page.locator('so-lieu textarea').inputValue(), 'trồng');
  await ime.send('Input.insertText', { text: 'trồng' });
  await page.keyboard.type(' mới 12 ha rừng.');
  await page.waitForFunction(() => document.querySelector('so-lieu').value === 'trồng mới 12 ha rừng.');
  await page.waitForFunction(() => globalThis.results > 0);
  assert.equal(await page.locator('so-lieu textarea').inputValue(), 'trồng mới 12 ha rừng.');
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.localName), 'textarea', 'typing keeps the focus');
});

test('nothing found: what was looked for, the numbers that were seen, samples', async () => {
  await paste(page, noIndicator);
  const state = page.locator('so-lieu .nothing');
  await state.waitFor();
  assert.match(await state.innerText(), /12\/3\/2024/);
  assert.match(await state.innerText(), /Ngày tháng/);
  assert.equal(await state.locator('.sample').count(), 5);
});

test('too short, foreign and empty texts get a neutral hint', async () => {
  const english = 'The commune harvested 46 hectares of maize in the first half of the year. '.repeat(5);
  for (const text of ['xin chào', english, '  \n ']) {
    await page.locator('so-lieu textarea').fill(text);
    await page.locator('so-lieu .hints').waitFor();
    assert.ok((await page.locator('so-lieu .hints').innerText()).length > 10);
    await page.locator('so-lieu textarea').fill('');
    await page.locator('so-lieu .hints').waitFor({ state: 'detached' });
  }
});

test('what is cleared or replaced can be brought back', async () => {
  await paste(page, report);
  await rows(page);
  await page.locator('so-lieu .foot button', { hasText: 'Xóa' }).click();
  await page.locator('so-lieu .welcome').waitFor();
  assert.equal(await page.locator('so-lieu textarea').inputValue(), '');
  await page.locator('so-lieu .undo button').click();
  await page.waitForFunction((text) => document.querySelector('so-lieu').shadowRoot.querySelector('textarea').value === text, report);
  await rows(page);
});
