// Files of every kind, old encodings, many reports at once and the table over them.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';

import { choose, compared, pages, paste, rows } from './harness.mjs';
import { commune, files, four, legacy, rich } from './many-reports.mjs';
import { report } from './reports.mjs';
import { saved, workbook, zipped } from './saved.mjs';

const fixture = (name) => readFileSync(new URL(`../file/${name}`, import.meta.url));
let site, page;

pages((now) => { ({ site, page } = now); });

const value = () => page.evaluate(() => document.querySelector('so-lieu').value);

/** The table as it is on the screen: heads, then a name and figures for each row. */
const table = () => page.evaluate(() => {
  const root = document.querySelector('so-lieu').shadowRoot;
  const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const heads = [...root.querySelectorAll('table.compare thead .column')].map(words);
  const lines = Object.fromEntries([...root.querySelectorAll('table.compare tbody tr')].map((row) => [words(row.querySelector('.name')), [...row.querySelectorAll('td')].map((cell) => words(cell.querySelector('.cell, b, [aria-hidden]') ?? cell))]));
  return { heads, lines };
});

test('one Word file takes the place of the text, which can be brought back', async () => {
  await paste(page, report);
  await rows(page);
  await choose(page, { name: 'báo cáo.docx', mimeType: 'x/y', buffer: fixture('libreoffice.docx') });
  await page.waitForFunction(() => document.querySelector('so-lieu').result?.source === 'báo cáo.docx');
  assert.ok((await page.evaluate(() => document.querySelector('so-lieu').result.indicators.length)) > 5);
  await page.locator('so-lieu .undo .link').click();
  await page.waitForFunction((text) => document.querySelector('so-lieu').value === text, report);
});

test('what gives no text is told in one sentence, and the text is kept', async () => {
  await paste(page, report);
  await rows(page);
  for (const [name, words] of [['libreoffice.doc', /Word đời cũ/], ['libreoffice.pdf', /tệp PDF/], ['libreoffice.rtf', /RTF/]]) {
    await choose(page, { name, mimeType: 'x/y', buffer: fixture(name) });
    const notice = page.locator('so-lieu .notice.trouble', { hasText: name });
    await notice.waitFor();
    assert.match(await notice.innerText(), words);
    assert.equal(await value(), report);
  }
  await page.locator('so-lieu [data-action=dismiss]').click();
  await page.locator('so-lieu .notice').waitFor({ state: 'detached' });
});

test('an archive is read as the folder that it was; what is not opened in it has its sentence', async () => {
  const place = mkdtempSync(join(tmpdir(), 'so-lieu-'));
  const path = join(place, 'gửi.zip');
  const parts = [...four.map(([name, text]) => [`xã/${name}`, text]), ['../ra-ngoai.txt', 'x'], ['xã/trong.zip', 'PK\u0003\u0004'], ['__MACOSX/._a.txt', 'x']];
  writeFileSync(path, zipped(parts));
  await choose(page, path);
  await compared(page, 4);
  await page.waitForFunction(() => document.querySelector('so-lieu').shadowRoot.querySelectorAll('.files li').length === 6);
  const lines = await page.locator('so-lieu .files li').allInnerTexts();
  const line = (name) => lines.find((one) => one.includes(name)) ?? '';
  assert.match(line('ra-ngoai.txt'), /trỏ ra ngoài tệp nén/);
  assert.match(line('trong.zip'), /tệp nén nằm trong/);
  for (const [name] of four) assert.match(line(name), /chỉ tiêu/, name);
  const { heads } = await table();
  assert.ok(heads.some((head) => head.includes('Khe Lạnh')), String(heads));
  await page.locator('so-lieu .files button', { hasText: 'suoi-da.txt' }).click();
  await page.waitForFunction((text) => document.querySelector('so-lieu').value === text, four[1][1]);
  assert.match(await page.evaluate(() => document.querySelector('so-lieu').result.source), /gửi\.zip\/xã\/suoi-da\.txt$/);
});

test('an archive that was cut off is told in one sentence, and the text is kept', async () => {
  await paste(page, report);
  await rows(page);
  const whole = fixture('archive/info-zip.zip');
  await choose(page, { name: 'gui.zip', mimeType: 'application/zip', buffer: whole.subarray(0, 3000) });
  await page.locator('so-lieu .notice.trouble', { hasText: 'tệp nén bị hỏng' }).waitFor();
  assert.equal(await value(), report);
  // A document that is called an archive is a document.
  await choose(page, { name: 'bao-cao.zip', mimeType: 'application/zip', buffer: fixture('libreoffice.docx') });
  await page.waitForFunction(() => document.querySelector('so-lieu').result?.source === 'bao-cao.zip');
});

test('a text in an old encoding is asked about with two lines before and after; converting can be undone', async () => {
  await paste(page, legacy.old);
  const banner = page.locator('so-lieu .notice.encoding');
  await banner.waitFor();
  assert.match(await banner.innerText(), /TCVN3/);
  assert.deepEqual(await banner.locator('dd.old').allInnerTexts(), legacy.old.split('\n').slice(0, 2));
  assert.deepEqual(await banner.locator('dd:not(.old)').allInnerTexts(), legacy.unicode.split('\n').slice(0, 2));
  assert.equal(await value(), legacy.old, 'nothing is converted before the answer');
  await banner.locator('[data-action=convert]').click();
  await page.waitForFunction((text) => document.querySelector('so-lieu').value === text, legacy.unicode);
  await page.locator('so-lieu tr.row', { hasText: 'Thu ngân sách' }).waitFor();
  await page.locator('so-lieu .undo .link').click();
  await page.waitForFunction((text) => document.querySelector('so-lieu').value === text, legacy.old);
});

test('garbled text that is pasted is asked about as the same file is; good text is not', async () => {
  const garbled = Array.from(Buffer.from(legacy.unicode), (byte) => new TextDecoder('windows-1252').decode(Uint8Array.of(byte))).join('');
  await paste(page, garbled);
  const banner = page.locator('so-lieu .notice.encoding');
  await banner.waitFor();
  assert.match(await banner.innerText(), /sai bảng mã/);
  await banner.locator('[data-action=convert]').click();
  await page.waitForFunction((text) => document.querySelector('so-lieu').value === text, legacy.unicode);
  await page.locator('so-lieu tr.row', { hasText: 'Thu ngân sách' }).waitFor();
  assert.equal(await banner.count(), 0);
});

test('an old encoding can be kept, and is not asked about again', async () => {
  await paste(page, legacy.old);
  await page.locator('so-lieu [data-action=keep]').click();
  await page.locator('so-lieu .notice').waitFor({ state: 'detached' });
  await page.locator('so-lieu .hints').waitFor();
  assert.equal(await value(), legacy.old);
});

test('a file in an old encoding is shown as it is and asked about', async () => {
  // As a Windows of that time saved it: one byte a letter.
  await choose(page, { name: 'cu.txt', mimeType: 'text/plain', buffer: Buffer.from(legacy.old, 'latin1') });
  await page.locator('so-lieu [data-action=convert]').click();
  await page.waitForFunction(() => document.querySelector('so-lieu').value.includes('Thu ngân sách trên địa bàn đạt 3,2 tỷ đồng'));
});

async function copyRich() {
  await page.evaluate((html) => navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([html], { type: 'text/html' }), 'text/plain': new Blob(['phẳng'], { type: 'text/plain' }) })]), rich);
  await page.locator('so-lieu textarea').focus();
}

test('rich text keeps its tables, the numbers of its lists and what is raised', async () => {
  await copyRich();
  await page.keyboard.press('ControlOrMeta+v');
  await page.locator('so-lieu tr.row').first().waitFor();
  const text = await value();
  assert.match(text, /Diện tích sàn\tm2\t200\t150/);
  assert.match(text, /^1\. Tổng đàn lợn/m);
  assert.match(text, /^2\. Thu ngân sách/m);
});

test('rich text goes where the cursor stands, and the browser can undo it', async () => {
  const area = page.locator('so-lieu textarea');
  await area.fill('Trước. Sau.');
  await area.evaluate((field) => field.setSelectionRange(7, 7));
  await copyRich();
  await page.keyboard.press('ControlOrMeta+v');
  await page.waitForFunction(() => document.querySelector('so-lieu').value.includes('Diện tích sàn'));
  const text = await value();
  assert.ok(text.startsWith('Trước. ') && text.endsWith('Sau.'), text);
  await page.keyboard.press('ControlOrMeta+z');
  await page.waitForFunction(() => document.querySelector('so-lieu').value === 'Trước. Sau.');
});

test('many files: each has its state, one that fails stops no other, and their table equals the one made by hand', async () => {
  await choose(page, [...files(four), { name: 'cu.doc', mimeType: 'x/y', buffer: fixture('libreoffice.doc') }, { name: 'trong.txt', mimeType: 'x/y', buffer: Buffer.alloc(0) }]);
  await compared(page, 4);
  await page.waitForFunction(() => document.querySelector('so-lieu').shadowRoot.querySelectorAll('table.compare tbody tr').length === 4);
  const { heads, lines } = await table();
  assert.deepEqual(heads.map((head) => head.toLowerCase()), ['xã khe lạnh', 'xã suối đá', 'xã đồi thông', 'xã bãi cát']);
  assert.deepEqual(lines['Diện tích gieo trồng lúa'], ['120', '98', '77', '60', '355']);
  assert.deepEqual(lines['Thu ngân sách trên địa bàn'], ['3,2', '4,1', '2,9', '1,8', '12']);
  assert.deepEqual(lines['Tổng đàn lợn'], ['1.440', '1.176', '—', '640', '—'], 'missing is not 0, and not summed');
  const told = await page.locator('so-lieu .file.failed').allInnerTexts();
  assert.equal(told.length, 2);
  assert.match(told.join('\n'), /Word đời cũ[\s\S]*tệp trống|tệp trống[\s\S]*Word đời cũ/);
  await page.locator('so-lieu [data-filter=measure]').selectOption('plan');
  await page.waitForFunction(() => document.querySelector('so-lieu').shadowRoot.querySelectorAll('table.compare tbody tr').length === 1);
  assert.deepEqual((await table()).lines['Diện tích gieo trồng lúa'], ['150', '100', '90', '66', '406']);
});

test('figures of one report that disagree are marked with both', async () => {
  await choose(page, files([four[0], ['mau-thuan.txt', commune('Suối Đá', 98, 100, '4,1', '3. Tổng đàn lợn 1.176 con.\nII. Chăn nuôi\nTổng đàn lợn 1.300 con.')]]));
  await compared(page, 2);
  const cell = page.locator('so-lieu .cell.conflicting');
  await cell.waitFor();
  assert.match(await cell.getAttribute('data-tip'), /1\.176 con.*1\.300 con|1\.300 con.*1\.176 con/);
});

test('a cell leads to its report and its words; by keyboard too', async () => {
  await choose(page, files(four));
  await compared(page, 4);
  const first = page.locator('so-lieu .cell').first();
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const mark = page.locator('so-lieu mark[data-selected]').first();
  await mark.waitFor();
  assert.match(await value(), /SUỐI ĐÁ/);
  assert.equal(await mark.innerText(), '98 ha');
  assert.ok(await page.locator('so-lieu table.compare').isVisible(), 'the table stays');
  await page.locator('so-lieu [data-tab=files]').click();
  await page.locator('so-lieu .file.done button.file-line', { hasText: 'bai-cat.txt' }).click();
  await page.waitForFunction(() => document.querySelector('so-lieu').value.includes('BÃI CÁT'));
  await page.locator('so-lieu tr.row', { hasText: 'lúa' }).waitFor();
});

test('what is put right in a report holds in the table, and comes back with the report', async () => {
  await choose(page, files(four));
  await compared(page, 4);
  await page.locator('so-lieu .file.done button.file-line').first().click();
  await page.locator('so-lieu tr.row').first().waitFor();
  await page.locator('so-lieu tr.row').first().focus();
  await page.keyboard.press('e');
  await page.locator('so-lieu dialog [name=value]').fill('125 ha');
  await page.keyboard.press('Enter');
  await page.locator('so-lieu tr.row', { hasText: '125 ha' }).waitFor();
  await page.locator('so-lieu [data-tab=compare]').click();
  await page.waitForFunction(() => document.querySelector('so-lieu').shadowRoot.querySelector('.cell')?.textContent === '125');
  await page.locator('so-lieu [data-tab=files]').click();
  await page.locator('so-lieu .file.done button.file-line').nth(1).click();
  await page.waitForFunction(() => document.querySelector('so-lieu').value.includes('SUỐI ĐÁ'));
  await page.locator('so-lieu [data-tab=files]').click();
  await page.locator('so-lieu .file.done button.file-line').first().click();
  await page.locator('so-lieu tr.row', { hasText: '125 ha' }).waitFor();
});

test('rows are matched by hand, and taken apart again', async () => {
  await choose(page, files([four[0], ['khac.txt', commune('Suối Đá', 98, 100, '4,1', '3. Heo thịt trên địa bàn 1.176 con.')]]));
  await compared(page, 2);
  await page.locator('so-lieu .lone summary').click();
  const before = Object.keys((await table()).lines).length;
  await page.locator('so-lieu .lone li', { hasText: 'Heo thịt' }).locator('[data-action=match]').click();
  await page.locator('so-lieu dialog.match input').fill('dan lon');
  await page.locator('so-lieu dialog.match .choices button').first().click();
  await page.waitForFunction((count) => document.querySelector('so-lieu').shadowRoot.querySelectorAll('table.compare tbody tr').length === count - 1, before);
  assert.deepEqual((await table()).lines['Tổng đàn lợn'].slice(0, 2), ['1.440', '1.176']);
  await page.locator('so-lieu [data-action=unjoin]').click();
  await page.waitForFunction((count) => document.querySelector('so-lieu').shadowRoot.querySelectorAll('table.compare tbody tr').length === count, before);
});

test('one place over three periods is a series with a line', async () => {
  const period = (months, rice) => commune('Khe Lạnh', rice, 150, '3,2').replace('6 tháng đầu năm 2024', months);
  await choose(page, files([['a.txt', period('quý I năm 2024', 40)], ['b.txt', period('6 tháng đầu năm 2024', 90)], ['c.txt', period('9 tháng đầu năm 2024', 120)]]));
  await compared(page, 3);
  await page.locator('so-lieu .spark polyline').first().waitFor();
  const [points] = await page.locator('so-lieu .spark polyline').evaluateAll((all) => all.map((line) => line.getAttribute('points').split(' ').map((point) => Number(point.split(',')[1]))));
  assert.ok(points.length === 3 && points[0] > points[1] && points[1] > points[2], 'it rises');
});

test('the table as a workbook and as CSV: the same figures, opened by another program', async () => {
  await choose(page, files(four));
  await compared(page, 4);
  const book = workbook(await saved(page, () => page.locator('so-lieu [data-action=compare-xlsx]').click()));
  const sheets = Object.values(book);
  assert.ok(sheets.length >= 2);
  const rice = sheets[0].rows.find((row) => row.some((cell) => typeof cell === 'string' && cell.includes('gieo trồng lúa')));
  for (const amount of [120, 98, 77, 60]) assert.ok(rice.includes(amount), `${rice}`);
  const csv = readFileSync(await saved(page, () => page.locator('so-lieu [data-action=compare-csv]').click()), 'utf8');
  assert.ok(csv.startsWith('\ufeff'));
  assert.match(csv, /Thu ngân sách trên địa bàn;[^\r\n]*3,2;4,1;2,9;1,8/);
});

test('the office\'s own form comes back filled in; what is no form is told', async () => {
  await choose(page, files(four));
  await compared(page, 4);
  const form = 'TT,Chỉ tiêu,ĐVT,Xã Bãi Cát,Xã Khe Lạnh\r\n1,Thu ngân sách trên địa bàn,triệu đồng,,\r\n2,Diện tích gieo trồng lúa,ha,,\r\n';
  const path = await saved(page, () => page.locator('so-lieu [data-action=compare-form]').setInputFiles({ name: 'bieu.csv', mimeType: 'text/csv', buffer: Buffer.from(form) }));
  assert.match(path, /bieu-da-dien/);
  assert.match(readFileSync(path, 'utf8'), /triệu đồng,1800,3200\r\n2,Diện tích gieo trồng lúa,ha,60,120/);
  await page.locator('so-lieu .said', { hasText: /Đã điền 4 ô\. Còn \d+ mục chưa xếp được, xem tệp «bieu-da-dien\.chua-xep\.csv» đi kèm/ }).waitFor();
  await page.locator('so-lieu [data-action=compare-form]').setInputFiles({ name: 'anh.xlsx', mimeType: 'x/y', buffer: Buffer.from('không phải sổ tính') });
  await page.locator('so-lieu .said', { hasText: 'anh.xlsx' }).waitFor();
});

test('stopping keeps what is done, and it goes on from there', async () => {
  const long = Array.from({ length: 120 }, (_, place) => [`${String(place).padStart(3, '0')}.txt`, commune(`Số ${place}`, 100 + place, 300, '3,2', report.repeat(60))]);
  await choose(page, files(long));
  await page.waitForFunction(() => document.querySelector('so-lieu').shadowRoot.querySelectorAll('.file.done').length > 0);
  await page.locator('so-lieu [data-action=stop-files]').click();
  await page.locator('so-lieu [data-action=resume-files]').waitFor();
  const done = await page.locator('so-lieu .file.done').count();
  assert.ok(done > 0, 'some are kept');
  assert.ok(await page.locator('so-lieu .file.stopped').count() > 0, 'some were left');
  await page.locator('so-lieu [data-action=resume-files]').click();
  await page.locator('so-lieu .batch-far', { hasText: 'Đã đọc 120 trên 120' }).waitFor({ timeout: 60_000 });
});

test('two reports of one place and period that differ are marked cell by cell', async () => {
  await choose(page, files([...four, ['khe-lanh-sua.txt', four[0][1].replace('1.440', '1.404')]]));
  await compared(page, 5);
  const pigs = page.locator('so-lieu table.compare tbody tr', { hasText: 'Tổng đàn lợn' });
  await pigs.locator('.unlike').first().waitFor();
  assert.deepEqual(await pigs.locator('td:has(.unlike) .cell').allInnerTexts(), ['1.440', '1.404']);
  assert.equal(await page.locator('so-lieu table.compare .unlike').count(), 2, 'what is alike is not marked');
});

test('what no report states is said so; what a search leaves out is another thing', async () => {
  await choose(page, files(four));
  await compared(page, 4);
  const none = page.locator('so-lieu so-lieu-compare .lead.none');
  await page.locator('so-lieu [data-filter=measure]').selectOption('change');
  await none.getByText('Các báo cáo này không nêu số này.', { exact: true }).waitFor();
  await page.locator('so-lieu [data-filter=measure]').selectOption('value');
  await page.locator('so-lieu .compare-bar input[type=search]').fill('không có chữ này');
  await none.getByText('Không có dòng nào khớp.', { exact: true }).waitFor();
});

test('with files open and none chosen the other tabs say what to do', async () => {
  await choose(page, files(four));
  await compared(page, 4);
  for (const tab of ['table', 'chart']) {
    await page.locator(`so-lieu [data-tab=${tab}]`).click();
    await page.locator('so-lieu .result .lead.none', { hasText: 'Chọn một tệp' }).waitFor();
    assert.equal(await page.locator('so-lieu .welcome').count(), 0);
  }
});

test('a table with more to its side says so', async () => {
  await choose(page, files(Array.from({ length: 9 }, (_, place) => [`${place}.txt`, commune(`Nơi ${place + 1}`, 100 + place, 300, '3,2')])));
  await compared(page, 9);
  const told = page.locator('so-lieu .wider');
  await told.waitFor();
  await page.locator('so-lieu .wide').evaluate((wide) => { wide.scrollLeft = wide.scrollWidth; });
  await told.waitFor({ state: 'hidden' });
});

test('more reports than stand side by side are turned through', async () => {
  await choose(page, files(Array.from({ length: 23 }, (_, place) => [`${place}.txt`, commune(`Nơi ${place + 1}`, 100 + place, 300, '3,2')])));
  await compared(page, 20);
  await page.locator('so-lieu [data-action=side-after]').click();
  await compared(page, 3);
  await page.locator('so-lieu table.compare tbody tr', { hasText: 'gieo trồng lúa' }).waitFor();
  assert.deepEqual((await table()).lines['Diện tích gieo trồng lúa']?.slice(0, 3), ['120', '121', '122']);
  assert.match(await page.locator('so-lieu .sides').innerText(), /21–23 trên 23/);
});

test('more than a thousand reports: no table, said in a sentence, and each can still be opened; the page holds a hundred of them', async () => {
  const open = (count, from = 0) => page.evaluate(([many, first]) => {
    const field = document.querySelector('so-lieu').shadowRoot.querySelector('[data-action=open]');
    const chosen = new DataTransfer();
    for (let at = first; at < first + many; at += 1) chosen.items.add(new File([`BÁO CÁO\nTổng đàn lợn ${at + 1} con.`], `xa-${at}.txt`));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change'));
  }, [count, from]);
  await open(3);
  await compared(page, 3);
  await open(998, 3);
  const lead = page.locator('so-lieu so-lieu-compare .lead');
  await lead.getByText('nhiều nhất 1.000 báo cáo, ở đây có 1.001').waitFor({ timeout: 60_000 });
  assert.equal(await page.locator('so-lieu table.compare').count(), 0, 'the table of fewer reports is gone');
  assert.equal(await page.locator('so-lieu .files .file').count(), 100);
  await page.locator('so-lieu .files .file-line').nth(7).click();
  await page.waitForFunction(() => document.querySelector('so-lieu').result?.indicators[0]?.value.amount === 8);
});

test('a folder is read with its sub-folders; what an office leaves in it is passed over', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'so-lieu-thu-muc-'));
  mkdirSync(join(folder, 'huyen'));
  writeFileSync(join(folder, four[0][0]), four[0][1]);
  writeFileSync(join(folder, 'huyen', four[1][0]), four[1][1]);
  writeFileSync(join(folder, 'huyen', '~$suoi-da.docx'), 'khóa');
  writeFileSync(join(folder, 'Thumbs.db'), 'x');
  await page.locator('so-lieu [data-action=folder]').setInputFiles(folder);
  await compared(page, 2);
  assert.equal(await page.locator('so-lieu .file').count(), 2);
  assert.match(await page.locator('so-lieu .files').innerText(), /huyen\//);
});

test('files that are dropped are read; text that is dropped stays text', async () => {
  await page.evaluate((all) => {
    const data = new DataTransfer();
    for (const [name, text] of all) data.items.add(new File([text], name));
    const send = (type) => document.querySelector('so-lieu').dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true, composed: true }));
    send('dragover');
    if (document.querySelector('so-lieu').shadowRoot.querySelector('[data-dropping]')) throw new Error('drawn too early');
    return new Promise((done) => requestAnimationFrame(() => {
      globalThis.held = document.querySelector('so-lieu').shadowRoot.querySelector('[data-dropping]') !== null;
      send('drop');
      done();
    }));
  }, four);
  await compared(page, 4);
  assert.equal(await page.evaluate(() => globalThis.held), true, 'it says where to drop');
  assert.equal(await page.locator('so-lieu [data-dropping]').count(), 0);
});

test('after the first visit only files of the page itself are loaded, and each once', async () => {
  const visit = site.requests.lastIndexOf('/cong-khai/so-lieu/');
  const before = site.requests.length;
  assert.ok(!site.requests.slice(visit).some((address) => address.includes('files')), 'nothing of files before the first one');
  await choose(page, files(four));
  await compared(page, 4);
  await choose(page, files([['nam.txt', commune('Năm', 10, 12, '1,1')]]));
  await compared(page, 5);
  const asked = site.requests.slice(before);
  assert.ok(asked.some((address) => address.endsWith('.wasm')));
  assert.ok(asked.every((address) => address.startsWith('/cong-khai/so-lieu/assets/')), `${asked}`);
});
