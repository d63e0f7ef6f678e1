// What a reader puts right: checked anew, kept with its words, asked about before it is dropped, opened again.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { confirmed, correcting, pages, paste, renamed, rows, settled } from './harness.mjs';
import { report } from './reports.mjs';
import { exported, parsed, workbook } from './saved.mjs';

let page;

pages((now) => { ({ page } = now); });

const result = () => page.evaluate(() => document.querySelector('so-lieu').result);
const saved = (action) => exported(page, action);

test('a figure put right is checked anew at once, told in every export, and can be taken back', async () => {
  await paste(page, report);
  await rows(page);
  assert.equal((await result()).audit.filter(({ verdict }) => verdict === 'differs').length, 1);
  const row = page.locator('so-lieu tr.row', { hasText: 'ngô' });
  await row.focus();
  await page.keyboard.press('e');
  const form = page.locator('so-lieu dialog form');
  await form.locator('[name="rates.0"]').fill('92%');
  await form.locator('[name=name]').fill('Diện tích ngô xuân');
  await page.keyboard.press('Enter');
  await page.locator('so-lieu tr.row', { hasText: 'Diện tích ngô xuân' }).waitFor();
  const after = await result();
  assert.equal(after.audit.filter(({ verdict }) => verdict === 'differs').length, 0);
  assert.equal(after.indicators[0].rates[0].amount, 92);
  assert.match(await page.locator('so-lieu tr.row').first().innerText(), /đã sửa/);
  const book = workbook(await saved('xlsx'));
  const [heads, first] = book['Bảng chỉ tiêu'].rows;
  assert.equal(first[heads.indexOf('% kế hoạch')], 92);
  assert.equal(first[heads.indexOf('Người dùng')], 'đã sửa');
  assert.equal(JSON.parse(readFileSync(await saved('json'), 'utf8')).corrections.length, 1);
  await page.locator('so-lieu [data-action=undo]').click();
  await page.waitForFunction(() => document.querySelector('so-lieu').result.audit.some(({ verdict }) => verdict === 'differs'));
  assert.equal((await result()).indicators[0].rates[0].amount, 97);
});

test('a row set aside stays to be seen, leaves the exports, and comes back', async () => {
  await paste(page, report);
  const table = await rows(page);
  const count = await table.count();
  await table.first().hover();
  await table.first().locator('.pen').click();
  await page.locator('so-lieu dialog button', { hasText: 'Bỏ qua dòng này' }).click();
  await page.locator('so-lieu tr.row.ignored').waitFor();
  assert.equal(await table.count(), count);
  assert.equal((await result()).audit.length < count, true);
  const [, ...lines] = parsed(readFileSync(await saved('csv'), 'utf8').slice(1), ';');
  assert.equal(lines.length, count - 1);
  await table.first().focus();
  await page.keyboard.press('e');
  await page.locator('so-lieu dialog button', { hasText: 'Trở lại như máy đọc' }).click();
  await page.waitForFunction(() => document.querySelector('so-lieu').shadowRoot.querySelectorAll('tr.row.ignored').length === 0);
});

test('words that are no figure are refused in the form, and those the core cannot read are told', async () => {
  await correcting(page, report);
  const value = page.locator('so-lieu dialog [name=value]');
  await value.fill('nhiều lắm');
  await page.keyboard.press('Enter');
  await page.locator('so-lieu dialog .wrong').waitFor();
  assert.equal(await value.getAttribute('aria-invalid'), 'true');
  await page.keyboard.press('Escape');
  await page.locator('so-lieu dialog[open]').waitFor({ state: 'detached' });
  // The focus is back at the row.
  await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.localName === 'tr');
});

test('the work is a file that opens again, also when a newer version made it', async () => {
  await renamed(page, report, 'Diện tích ngô đông');
  const path = await saved('work');
  assert.match(path, /\.so-lieu\.json$/);
  const content = JSON.parse(readFileSync(path, 'utf8'));
  for (const format of ['solieu-work/1', 'solieu-work/7']) {
    await page.evaluate(() => { document.querySelector('so-lieu').value = ''; });
    await page.locator('so-lieu .welcome').waitFor();
    const file = { name: 'viec.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...content, format, later: { unknown: true } })) };
    await page.locator('so-lieu input[data-action=open]').setInputFiles(file);
    await page.locator('so-lieu tr.row', { hasText: 'ngô đông' }).waitFor();
    assert.equal(await page.evaluate(() => document.querySelector('so-lieu').value), report);
    const newer = page.locator('so-lieu .said', { hasText: 'phiên bản mới hơn' });
    if (format.endsWith('7')) await newer.waitFor();
    else assert.equal(await newer.count(), 0);
  }
  await page.locator('so-lieu input[data-action=open]').setInputFiles({ name: 'anh.json', mimeType: 'application/json', buffer: Buffer.from('{"khác": 1}') });
  await page.locator('so-lieu .said', { hasText: 'không phải là bản lưu' }).waitFor();
  assert.equal(await page.evaluate(() => document.querySelector('so-lieu').value), report);
});

test('corrections go with their words when the text is edited, and are kept when the words are gone', async () => {
  await renamed(page, report, 'Diện tích ngô đông');
  await page.locator('so-lieu [data-tab=edit]').click();
  const type = async (change) => {
    await page.locator('so-lieu textarea').evaluate((area, words) => { area.value = words; area.dispatchEvent(new InputEvent('input', { bubbles: true })); }, change);
  };
  await type(`Ngày 12/7/2024, UBND xã họp.\nTổng đàn bò 320 con.\n${report}`);
  await page.waitForFunction(() => document.querySelector('so-lieu').result?.indicators[0].name.includes('bò'));
  await page.locator('so-lieu tr.row', { hasText: 'ngô đông' }).waitFor();
  await type('Tổng đàn bò 320 con.');
  await page.locator('so-lieu .corrected b', { hasText: '1 chỗ sửa không còn tìm thấy' }).waitFor();
  assert.equal(JSON.parse(await page.evaluate(() => document.querySelector('so-lieu').work)).corrections.length, 1);
});

test('nothing put right is dropped without a question', async () => {
  await confirmed(page, report);
  await page.locator('so-lieu [data-action=clear]').click();
  await page.locator('so-lieu dialog button', { hasText: 'Quay lại' }).click();
  await page.locator('so-lieu dialog[aria-labelledby=question-heading]').waitFor({ state: 'detached' });
  assert.equal(await page.locator('so-lieu tr.row.confirmed').count(), 1);
  await page.locator('so-lieu [data-tab=edit]').click();
  await page.locator('so-lieu textarea').focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.evaluate(() => navigator.clipboard.writeText('Tổng đàn bò 320 con.'));
  await page.keyboard.press('ControlOrMeta+v');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('so-lieu dialog button', { hasText: 'Lưu rồi tiếp tục' }).click()]);
  assert.match(download.suggestedFilename(), /so-lieu\.json$/);
  await page.locator('so-lieu tr.row', { hasText: 'bò' }).waitFor();
  await page.locator('so-lieu .undo .link').click();
  await page.locator('so-lieu tr.row.confirmed').waitFor();
});

test('the reload asks when something would be lost', async () => {
  await paste(page, report);
  const table = await rows(page);
  const asks = () => page.evaluate(() => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  });
  assert.equal(await asks(), false);
  await table.first().focus();
  await page.keyboard.press('e');
  await page.locator('so-lieu dialog button', { hasText: 'Xác nhận là đúng' }).click();
  await page.locator('so-lieu tr.row.confirmed').waitFor();
  assert.equal(await asks(), true);
});

test('it remembers only when asked, and forgets at one click', async () => {
  const stored = () => page.evaluate(async () => (await indexedDB.databases()).length + localStorage.length + sessionStorage.length);
  await paste(page, report);
  await rows(page);
  assert.equal(await stored(), 0);
  await page.locator('.keep input').check();
  await settled(stored, (count) => count === 1);
  await page.reload();
  await rows(page);
  assert.equal(await page.evaluate(() => document.querySelector('so-lieu').value), report);
  await page.locator('.keep input').uncheck();
  await page.locator('.note', { hasText: 'Đã xóa khỏi máy này' }).waitFor();
  await settled(stored, (count) => count === 0);
  await page.reload();
  await page.evaluate(() => document.querySelector('so-lieu').ready);
  // The page has looked for what is kept before this answer comes.
  await stored();
  assert.equal(await page.evaluate(() => document.querySelector('so-lieu').value), '');
});

