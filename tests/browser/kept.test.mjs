// Nothing is lost silently: corrections in one of several files, a reading that is stopped, a part that does not come.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { afterEach } from 'node:test';

import { choose, compared, confirmed, pages, paste, rows, settled } from './harness.mjs';
import { files, four } from './many-reports.mjs';
import { long, report } from './reports.mjs';

let page, anew, missing = null;

pages((now) => { ({ page, anew } = now); }, {
  quiet: false,
  intercept: (request, response) => {
    if (!missing?.test(request.url)) return false;
    response.writeHead(404).end();
    return true;
  },
});
afterEach(() => { missing = null; });

const asks = () => page.evaluate(() => {
  const event = new Event('beforeunload', { cancelable: true });
  dispatchEvent(event);
  return event.defaultPrevented;
});
const entry = (name) => page.locator('so-lieu .file', { hasText: name });
const question = (page) => page.locator('so-lieu dialog[aria-labelledby=question-heading]');

/** Opens a file of the list and writes another area of rice. */
async function mend(name, area) {
  await page.locator('so-lieu [data-tab=files]').click();
  await entry(name).locator('button.file-line').click();
  const row = page.locator('so-lieu tr.row', { hasText: 'gieo trồng lúa' });
  await page.waitForFunction((path) => document.querySelector('so-lieu').result?.source === path, name);
  await row.waitFor();
  await row.focus();
  await page.keyboard.press('e');
  await page.locator('so-lieu dialog [name=value]').fill(`${area} ha`);
  await page.keyboard.press('Enter');
  await page.locator('so-lieu tr.row', { hasText: `${area} ha` }).waitFor();
}
const tells = async (figures) => {
  await page.locator('so-lieu [data-tab=compare]').click();
  await page.waitForFunction((all) => {
    const line = [...document.querySelector('so-lieu').shadowRoot.querySelectorAll('table.compare tbody tr')].find((row) => row.textContent.includes('gieo trồng lúa'));
    const told = [...(line?.querySelectorAll('.cell') ?? [])].map((cell) => cell.textContent.trim());
    return all.every((figure) => told.includes(figure));
  }, figures);
};

test('corrections in several files: the list tells them, a reload asks, the saved work has them all and opens again', async () => {
  await choose(page, files(four));
  await compared(page, 4);
  assert.equal(await asks(), false);
  await mend('khe-lanh.txt', 125);
  await mend('bai-cat.txt', 66);
  await page.locator('so-lieu [data-tab=files]').click();
  await entry('khe-lanh.txt').locator('.mended', { hasText: 'đã sửa 1 chỗ' }).waitFor();
  await entry('bai-cat.txt').locator('.mended').waitFor();
  assert.equal(await page.locator('so-lieu .mended').count(), 2);
  assert.equal(await asks(), true, 'a reload asks');
  await entry('suoi-da.txt').locator('button.file-line').click();
  await page.waitForFunction(() => document.querySelector('so-lieu').result?.source === 'suoi-da.txt');
  assert.equal(await asks(), true, 'also while another file is open');

  await page.locator('so-lieu [data-tab=files]').click();
  await page.locator('so-lieu [data-action=close-files]').click();
  await question(page).locator('p', { hasText: '2 chỗ đã sửa' }).waitFor();
  await question(page).locator('button', { hasText: 'Quay lại' }).click();
  await question(page).waitFor({ state: 'detached' });
  assert.equal(await page.locator('so-lieu .file').count(), 4, 'nothing was closed');
  await page.locator('so-lieu [data-action=close-files]').click();
  const [download] = await Promise.all([page.waitForEvent('download'), question(page).locator('button.primary').click()]);
  await page.locator('so-lieu .file').first().waitFor({ state: 'detached' });
  const saved = readFileSync(await download.path());
  assert.deepEqual(JSON.parse(saved).files.map(({ source, corrections }) => [source, corrections.length]), [['khe-lanh.txt', 1], ['bai-cat.txt', 1]]);

  await anew(); // As after a reload that was agreed to.
  await choose(page, { name: 'viec.so-lieu.json', mimeType: 'application/json', buffer: saved });
  await tells(['125', '66']);
  await page.locator('so-lieu [data-tab=files]').click();
  await settled(() => page.locator('so-lieu .mended').count(), (count) => count === 2);
  assert.equal(await asks(), true);
});

test('saved work opens beside files that are open, and mends those it was made of', async () => {
  await choose(page, files(four));
  await compared(page, 4);
  await mend('khe-lanh.txt', 125);
  await mend('suoi-da.txt', 99);
  const saved = Buffer.from(await page.evaluate(() => document.querySelector('so-lieu').work));
  await anew(); // As after a reload that was agreed to.
  await choose(page, files(four));
  await tells(['120', '98']);
  await choose(page, { name: 'viec.so-lieu.json', mimeType: 'application/json', buffer: saved });
  await tells(['125', '99', '77', '60']);
  await page.locator('so-lieu [data-tab=files]').click();
  assert.equal(await page.locator('so-lieu .file').count(), 4);
});

test('one file of several is closed: it leaves the table, and is asked about when it was put right', async () => {
  await choose(page, files([...four, ['khe-lanh-2.txt', four[0][1]]]));
  await compared(page, 5);
  await entry('khe-lanh-2.txt').locator('[data-action=close-file]').click();
  await compared(page, 4);
  assert.equal(await page.locator('so-lieu .file').count(), 4);
  await mend('khe-lanh.txt', 125);
  await mend('suoi-da.txt', 99);
  await page.locator('so-lieu [data-tab=files]').click();
  await entry('khe-lanh.txt').locator('[data-action=close-file]').click();
  await question(page).locator('button', { hasText: 'không lưu' }).click();
  await page.waitForFunction(() => document.querySelector('so-lieu').shadowRoot.querySelectorAll('.file').length === 3);
});

test('a first long reading that is stopped: the text is there, it says so, and can be read again', async () => {
  const text = long(2500);
  await page.evaluate((words) => { document.querySelector('so-lieu').shadowRoot.querySelector('textarea').focus(); globalThis.words = words; }, text);
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData('text/plain', globalThis.words);
    document.querySelector('so-lieu').shadowRoot.querySelector('textarea').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true, composed: true }));
  });
  await page.locator('so-lieu [data-action=cancel]').click();
  await page.locator('so-lieu .stopped', { hasText: 'Đã dừng' }).waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('so-lieu').value === globalThis.words), true, 'nothing of it is lost');
  await page.locator('so-lieu so-lieu-read p', { hasText: 'Tổng đàn lợn' }).first().waitFor();
  await page.locator('so-lieu [data-action=read-again]').click();
  await page.locator('so-lieu tr.row').first().waitFor({ timeout: 60_000 });
});

test('a part of the page that does not come is told as a failure, in words and not in those of the browser', async () => {
  await paste(page, report);
  await rows(page);
  missing = /workbook|export-|\/export/;
  await page.locator('so-lieu [data-action=xlsx]').click();
  const said = page.locator('so-lieu .said.trouble');
  await said.waitFor();
  assert.equal((await said.innerText()).trim(), 'Chưa tạo được tệp Excel vì không tải được một phần của trang. Hãy kiểm tra kết nối rồi thử lại.');
  assert.equal(await said.getAttribute('role'), 'alert');
  assert.equal(await said.locator('.icon').count(), 1);
});

test('where corrections cannot be saved nothing is dropped', async () => {
  await confirmed(page, report);
  missing = /workbook|export-|\/export/;
  await page.locator('so-lieu [data-action=clear]').click();
  await question(page).locator('button.primary').click();
  await page.locator('so-lieu .said.trouble', { hasText: 'Chưa lưu được bản làm việc' }).waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('so-lieu').value), report);
});
