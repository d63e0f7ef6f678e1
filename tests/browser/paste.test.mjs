// A second report: pasted where nobody writes, pasted at once, pasted beside files; and files dropped anywhere.

import assert from 'node:assert/strict';
import test from 'node:test';

import { choose, compared, pages, paste, rows } from './harness.mjs';
import { files, four, rich } from './many-reports.mjs';
import { report } from './reports.mjs';

const other = 'BÁO CÁO 9 THÁNG ĐẦU NĂM 2024\nTổng đàn bò 320 con, tăng 12 con so với cùng kỳ.\nThu ngân sách đạt 4,5 tỷ đồng.\n';
let page;

pages((now) => { ({ page } = now); });

const copy = (text) => page.evaluate((words) => navigator.clipboard.writeText(words), text);
const shows = (text) => page.waitForFunction((words) => document.querySelector('so-lieu').value === words && document.querySelector('so-lieu').result, text);
const row = (words) => page.locator('so-lieu so-lieu-table tr.row', { hasText: words }).waitFor();
/** The first report stands, marked, with the focus on it. */
const first = async () => {
  await paste(page, report);
  await rows(page);
  await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.id === 'view-read');
};

for (const [where, go] of Object.entries({
  'on the marked text': async () => {},
  'after everything was selected there': async () => page.keyboard.press('ControlOrMeta+a'),
  'after another tab was opened': async () => page.locator('so-lieu [data-tab=chart]').click(),
  'in the head of the page': async () => page.locator('.head .title').click(),
})) {
  test(`a second report pasted ${where} takes the place of the first, which can be brought back`, async () => {
    await first();
    await copy(other);
    await go();
    await page.keyboard.press('ControlOrMeta+v');
    await shows(other);
    await page.locator('so-lieu .undo .link').click();
    await shows(report);
  });
}

test('what was replaced comes back by the key of undoing too', async () => {
  await first();
  await copy(other);
  await page.keyboard.press('ControlOrMeta+v');
  await shows(other);
  await row('Tổng đàn bò');
  await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.id === 'view-read');
  await page.keyboard.press('ControlOrMeta+z');
  await shows(report);
});

test('two reports pasted one right after the other are not made one, though the text field has the first already', async () => {
  await page.evaluate(async ([one, two]) => {
    const area = document.querySelector('so-lieu').shadowRoot.querySelector('textarea');
    const bring = (text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      return area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }));
    };
    bring(one);
    area.value = one;
    area.setSelectionRange(one.length, one.length);
    if (bring(two)) throw new Error('the browser was left to add the second text to the first');
  }, [report, other]);
  await shows(other);
});

test('rich text is read as such where nobody writes', async () => {
  await first();
  await page.evaluate((html) => navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob(['phẳng'], { type: 'text/plain' }) })]), rich);
  await page.keyboard.press('ControlOrMeta+v');
  await page.waitForFunction(() => document.querySelector('so-lieu').value.includes('Diện tích sàn\tm2\t200\t150'));
});

test('a paste into a field of the results is a paste into that field', async () => {
  await first();
  await copy('lợn');
  await page.locator('so-lieu .find input').focus();
  await page.keyboard.press('ControlOrMeta+v');
  await page.waitForFunction(() => document.querySelector('so-lieu').shadowRoot.querySelector('.find input').value === 'lợn');
  assert.equal(await page.evaluate(() => document.querySelector('so-lieu').value), report);
});

test('corrections are asked about before a second report takes the place', async () => {
  await first();
  await page.locator('so-lieu tr.row').first().focus();
  await page.keyboard.press('e');
  await page.locator('so-lieu dialog button', { hasText: 'Xác nhận là đúng' }).click();
  await page.locator('so-lieu tr.row.confirmed').waitFor();
  await copy(other);
  await page.keyboard.press('ControlOrMeta+v');
  await page.locator('so-lieu dialog[open] h3', { hasText: 'Giữ lại' }).waitFor();
  await page.keyboard.press('ControlOrMeta+v');
  await page.locator('so-lieu dialog button', { hasText: 'Quay lại' }).click();
  await page.locator('so-lieu dialog[aria-labelledby=question-heading]').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => document.querySelector('so-lieu').value), report);
  await page.keyboard.press('ControlOrMeta+v');
  await page.locator('so-lieu dialog button', { hasText: 'không lưu' }).click();
  await shows(other);
  await page.locator('so-lieu .undo .link').click();
  await page.locator('so-lieu tr.row.confirmed').waitFor();
});

test('beside files a pasted report is shown, not the comparison', async () => {
  await choose(page, files(four));
  await compared(page, 4);
  await copy(report);
  await page.locator('so-lieu .result h2').click();
  await page.keyboard.press('ControlOrMeta+v');
  await row('Tổng đàn lợn');
  assert.equal(await page.locator('so-lieu so-lieu-table tr.row').first().isVisible(), true);
  assert.equal(await page.locator('so-lieu [data-tab=table]').getAttribute('aria-selected'), 'true');
});

for (const place of ['.head', '.foot', 'body']) {
  test(`a file dropped on ${place} of the page is read, and the browser stays`, async () => {
    const kept = await page.evaluate(([name, text, where]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name));
      const send = (type) => document.querySelector(where).dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true, composed: true }));
      return [send('dragover'), send('drop')];
    }, [...four[0], place]);
    assert.deepEqual(kept, [false, false], 'the browser is kept from opening the file');
    await row('gieo trồng lúa');
  });
}
