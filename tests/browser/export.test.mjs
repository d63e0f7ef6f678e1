// What leaves the page: large reports, what was put right, which way a figure moved, and where it all came from.

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import test from 'node:test';

import { choose, compared, onClipboard, pages, paste, rows } from './harness.mjs';
import { commune, files } from './many-reports.mjs';
import { long, report } from './reports.mjs';
import { exported, workbook } from './saved.mjs';

let page;

pages((now) => { ({ page } = now); });

const count = () => page.evaluate(() => document.querySelector('so-lieu').result.indicators.length);

const saved = (action) => exported(page, action);

/** What lies on the clipboard after the table was copied: HTML, and lines of cells. */
async function copied() {
  const before = `khác ${Math.random()}`;
  await page.evaluate((words) => navigator.clipboard.writeText(words), before);
  await onClipboard(page, (now) => now === before);
  await page.locator('so-lieu [data-action=copy]').click();
  const text = await onClipboard(page, (now) => now !== before && now !== '');
  return text.trimEnd().split('\n').map((line) => line.split('\t'));
}

/** What the paper shows. */
async function printed() {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.locator('so-lieu so-lieu-print article').waitFor({ state: 'attached' });
  const words = await page.locator('so-lieu so-lieu-print').evaluate((paper) => paper.textContent.replace(/\s+/g, ' '));
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  return words;
}

/** A text of the report in the language of a test, put into the element. */
async function given(text) {
  await page.evaluate((words) => document.querySelector('so-lieu').extract(words), text);
  await rows(page);
}

/** The text as the sheet of the source has it: a line for each number, the rest of a long one in rows without. */
function sourceText(book) {
  const all = book['Nguồn'].rows;
  const from = all.findIndex(([first]) => first === 'Văn bản') + 1;
  const lines = [];
  for (const [number, words] of all.slice(from)) {
    if (number === null) lines[lines.length - 1] += words ?? '';
    else lines.push(words ?? '');
  }
  return lines.join('\n');
}

const fingerprint = (text) => createHash('sha256').update(text).digest('hex');

for (const [size, times] of [['100 KB', 130], ['1 MB', 1300]]) {
  test(`a report of ${size} leaves the page in every form, by no worker that the policy refuses`, { timeout: 300_000 }, async () => {
    const text = long(times);
    await page.evaluate((words) => { document.querySelector('so-lieu').value = words; }, text);
    await page.waitForFunction((length) => document.querySelector('so-lieu').result?.indicators.length > length, times * 4, { timeout: 120_000 });
    const found = await count();
    const book = workbook(await saved('xlsx'));
    assert.equal(book['Bảng chỉ tiêu'].rows.length, found + 1);
    assert.equal(fingerprint(sourceText(book)), fingerprint(text), 'the text is in it, letter by letter');
    for (const action of ['csv', 'csv-machine']) assert.equal(readFileSync(await saved(action), 'utf8').trimEnd().split('\r\n').length, found + 1, action);
    assert.equal(JSON.parse(readFileSync(await saved('json'), 'utf8')).indicators.length, found);
    assert.ok(readFileSync(await saved('markdown'), 'utf8').split('\n').length > found);
    assert.equal((await copied()).length, found + 1);
  });
}

test('the table of many large reports leaves the page as a workbook and as CSV', { timeout: 300_000 }, async () => {
  const large = ['Khe Lạnh', 'Suối Đá', 'Đồi Thông'].map((name, place) => {
    const more = Array.from({ length: 150 }, (_, at) => `${at + 3}. Diện tích cây trồng loại số ${at} là ${at + 10} ha, năng suất ${at + 20} tạ/ha.`).join('\n');
    return [`${place}.txt`, commune(name, 100 + place, 150, '3,2', more)];
  });
  await choose(page, files(large));
  await compared(page, 3);
  const path = await saved('compare-xlsx');
  assert.match(basename(path), /^Tổng hợp 3 báo cáo - 6 tháng đầu năm 2024\.xlsx$/);
  const [table, sources] = Object.values(workbook(path));
  assert.ok(sources.rows.length > 400, `${sources.rows.length} figures`);
  assert.equal(readFileSync(await saved('compare-csv'), 'utf8').trimEnd().split('\r\n').length, table.rows.length);
});

test('an export that fails says so', async () => {
  await paste(page, report);
  await rows(page);
  await page.evaluate(() => { URL.createObjectURL = () => { throw new Error('đĩa đầy'); }; });
  await page.locator('so-lieu [data-action=xlsx]').click();
  await page.getByText('Chưa tạo được tệp Excel').first().waitFor();
});

const tabled = `UBND XÃ KHE LẠNH
BÁO CÁO TÌNH HÌNH KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM 2024
Tổng đàn lợn 1.150 con, giảm 40 con so với cùng kỳ. Thu ngân sách trên địa bàn đạt 3,2 tỷ đồng, tăng 8,5% so với cùng kỳ năm 2023. Tỷ lệ hộ nghèo còn 8,6%, giảm 2,1% so với cuối năm 2023. Đào tạo nghề cho 130/210 lao động.
TT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện
1\tDiện tích lúa\tha\t150\t120
2\tThu phí, lệ phí\ttriệu đồng\t3.200\t3.100
`;

test('which way a figure moved, against what, and in which unit is told wherever it is read', async () => {
  await given(tabled);
  const markdown = readFileSync(await saved('markdown'), 'utf8');
  const paper = await printed();
  const copy = (await copied()).map((cells) => cells.join(' | ')).join('\n');
  const screen = await page.locator('so-lieu so-lieu-table').evaluate((table) => table.textContent.replace(/\s+/g, ' '));
  for (const [where, words] of Object.entries({ markdown, paper, copy })) {
    for (const part of ['giảm 40 con so với cùng kỳ', 'tăng 8,5% so với cùng kỳ năm 2023', 'giảm 2,1% so với cuối năm 2023']) assert.ok(words.includes(part), `${where}: ${part}\n${words}`);
  }
  for (const [where, words] of Object.entries({ markdown, paper, copy, screen })) {
    for (const part of ['150 ha', '120 ha', '3.200 triệu đồng', '3.100 triệu đồng', '130 lao động']) assert.ok(words.includes(part), `${where}: ${part}\n${words}`);
  }
  await page.evaluate(() => { document.querySelector('so-lieu').locale = 'en'; });
  await page.locator('so-lieu', { hasText: 'Indicator' }).first().waitFor();
  assert.match(readFileSync(await saved('markdown'), 'utf8'), /down 40 con so với cùng kỳ/);
});

test('a calculation speaks the reader\'s language, and a percentage has one form', async () => {
  await given(report);
  assert.match(await printed(), /46 \/ 50 = 92%, nêu 97%/);
  await page.evaluate(() => { document.querySelector('so-lieu').locale = 'en'; });
  await page.locator('so-lieu', { hasText: 'Indicator' }).first().waitFor();
  await page.locator('so-lieu [data-tab=audit]').click();
  assert.match(await page.locator('so-lieu .finding .formula').first().innerText(), /46 \/ 50 = 92%, stated 97%/);
  assert.match(readFileSync(await saved('markdown'), 'utf8'), /46 \/ 50 = 92%, stated 97%/);
});

/** Puts the first row right. */
async function correct(edits) {
  await page.locator('so-lieu tr.row').first().focus();
  await page.keyboard.press('e');
  for (const [name, words] of Object.entries(edits)) await page.locator(`so-lieu dialog [name="${name}"]`).fill(words);
  await page.keyboard.press('Enter');
  await page.locator('so-lieu tr.row.edited').waitFor();
}

test('what was put right stands beside the words of the report in every export', async () => {
  await paste(page, report);
  await rows(page);
  await correct({ value: '48 ha', name: 'Diện tích ngô xuân' });
  const [heads, first] = workbook(await saved('xlsx'))['Bảng chỉ tiêu'].rows;
  const cell = (name) => first[heads.indexOf(name)];
  assert.deepEqual([cell('Thực hiện'), cell('Người dùng')], [48, 'đã sửa']);
  assert.match(cell('Nguyên văn'), /^Diện tích ngô gieo trồng: 46 ha\/50 ha/);
  assert.match(readFileSync(await saved('csv'), 'utf8').split('\r\n')[1], /;đã sửa;"?Diện tích ngô gieo trồng: 46 ha\/50 ha/);
  const [machine, line] = readFileSync(await saved('csv-machine'), 'utf8').split('\r\n');
  assert.match(machine, /,corrected,words_of_text,generator,text_sha256$/);
  assert.match(line, /,name value,"Diện tích ngô gieo trồng: 46 ha\/50 ha[^"]*",solieu /);
  const mark = /Diện tích ngô xuân \(đã sửa\)/;
  assert.match(readFileSync(await saved('markdown'), 'utf8'), mark);
  assert.match((await copied())[1][0], mark);
  assert.match(await printed(), mark);
});

test('the table of many shows the words of each report beside what was put right', async () => {
  await choose(page, files([['a.txt', commune('Khe Lạnh', 120, 150, '3,2')], ['b.txt', commune('Suối Đá', 98, 100, '4,1')]]));
  await compared(page, 2);
  await page.locator('so-lieu .file.done button').first().click();
  await page.locator('so-lieu tr.row').first().waitFor();
  await correct({ value: '125 ha' });
  await page.locator('so-lieu [data-tab=compare]').click();
  await page.waitForFunction(() => document.querySelector('so-lieu').shadowRoot.querySelector('.cell')?.textContent === '125');
  const [heads, ...lines] = workbook(await saved('compare-xlsx'))['Nguồn'].rows;
  const words = heads.indexOf('Chữ trong báo cáo');
  assert.ok(lines.some((line) => line[words] === '120 ha (đã sửa: 125 ha)' && line.includes(125)), JSON.stringify(lines.slice(0, 3)));
});

test('each export tells where it came from, and its name tells place and period', async () => {
  const text = report.replace('1. Về kinh tế', '1.   Về  kinh tế  ').replace('Tổng đàn lợn', `${'rất dài '.repeat(5_000)}. Tổng đàn lợn`);
  await given(text);
  const hash = fingerprint(text);
  const names = {};
  for (const action of ['xlsx', 'csv', 'csv-machine', 'json', 'markdown']) names[action] = await saved(action);
  for (const [action, path] of Object.entries(names)) assert.match(basename(path), /^Khe Lạnh - 6 tháng đầu năm 2024\.\w+$/, action);
  const book = workbook(names.xlsx);
  assert.equal(fingerprint(sourceText(book)), hash, 'its blanks are those of the text');
  const told = Object.fromEntries(book['Nguồn'].rows.map(([label, words]) => [label, words]));
  assert.equal(told['SHA-256 của văn bản'], hash);
  assert.match(told['Lúc'], /^\d\d\/\d\d\/\d{4} \d\d:\d\d$/);
  assert.equal(told['Xuống dòng'], 'LF');
  const [heads, ...lines] = book['Bảng chỉ tiêu'].rows;
  for (const line of lines) assert.ok(line[heads.indexOf('Kỳ báo cáo')], 'each row has a period');
  for (const action of ['csv', 'csv-machine']) {
    const [head, ...all] = readFileSync(names[action], 'utf8').trimEnd().split('\r\n');
    assert.match(head, action === 'csv' ? /;Nguồn$/ : /,generator,text_sha256$/);
    assert.ok(all.length > 0 && all.every((line) => line.includes(hash) && /solieu \d/.test(line)), action);
  }
  const paper = await printed();
  assert.ok(paper.includes(hash), 'paper tells it too');
  assert.match(paper, /solieu [\d.]+ · \d\d:\d\d, ngày \d\d\/\d\d\/\d{4}/);
});

test('a name is safe for every file system, and whole', async () => {
  const long_name = `BÁO CÁO: kết quả "công tác" ${'rất nhiều chữ '.repeat(20)}`;
  for (const [source, expected] of [['thư mục/báo cáo: số 5?.docx', /^báo cáo số 5\.json$/], ['con.txt', /^so-lieu-con\.json$/], [`${long_name}.txt`, /^BÁO CÁO kết quả công tác (?:rất nhiều chữ )*rất(?: nhiều(?: chữ)?)?\.json$/]]) {
    const name = await page.evaluate(async (source) => {
      const element = document.createElement('so-lieu');
      document.body.append(element);
      await element.extract(new File(['Tổng đàn lợn 1.150 con. Thu phí 3 tỷ đồng.'], source));
      const { name } = await element.export('json');
      element.remove();
      return name;
    }, source);
    assert.match(name, expected);
    assert.ok(name.length < 110, name);
  }
});
