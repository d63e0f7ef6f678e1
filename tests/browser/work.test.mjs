// What one does with the results: find, sort, export, print, report. Files are opened again by other programs.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { onClipboard, pages, paste, rows, settled } from './harness.mjs';
import { formulas, report } from './reports.mjs';
import { exported, parsed, workbook } from './saved.mjs';

let here, page, anew;

pages((now) => { ({ here, page, anew } = now); });

const names = () => page.locator('so-lieu so-lieu-table tr.row .name').allInnerTexts();
const result = () => page.evaluate(() => document.querySelector('so-lieu').result);
const saved = (action) => exported(page, action);

test('rows are found by words without marks, by sector, by kind, and by what asks for a look', async () => {
  await paste(page, report);
  const all = await (await rows(page)).count();
  await page.locator('so-lieu .find input').fill('dien tich');
  const found = await settled(names, (left) => left.length < all);
  assert.ok(found.length > 0 && found.every((name) => /diện tích/i.test(name)), `${found}`);
  await page.locator('so-lieu .filters .shown').getByText(`${found.length} trên ${all} dòng`, { exact: true }).waitFor();
  await page.locator('so-lieu [data-action=unfilter]').click();
  await page.locator('so-lieu [data-filter=kind]').selectOption('goal');
  const goals = (await result()).indicators.filter(({ kind }) => kind === 'goal').map(({ name }) => name);
  assert.deepEqual(await settled(names, (left) => left.length === goals.length), goals);
  await page.locator('so-lieu [data-action=unfilter]').click();
  await page.locator('so-lieu .filters .check input').check();
  await settled(names, (left) => left.length === 1 && /ngô/.test(left[0]));
  await page.locator('so-lieu .find input').fill('không có chữ này');
  await page.locator('so-lieu .lead.none').waitFor();
});

test('a mark leads to its row though the filter hides it', async () => {
  await paste(page, report);
  await rows(page);
  await page.locator('so-lieu .find input').fill('lợn');
  await page.waitForFunction(() => document.querySelector('so-lieu').shadowRoot.querySelectorAll('so-lieu-table tr.row').length === 1);
  await page.locator('so-lieu mark[role=button]').first().click();
  await page.locator('so-lieu tr.row[data-selected]').waitFor();
});

test('a heading sorts by amounts of one unit, and a third press gives the order of the text back', async () => {
  await paste(page, report);
  await rows(page);
  const before = await names();
  const rate = page.locator('so-lieu th .sort').nth(3);
  await rate.click();
  await page.locator('so-lieu th[aria-sort=descending]').waitFor();
  const rates = (await page.locator('so-lieu tr.row .fig.rate').allInnerTexts()).map((words) => Number(words.replace('%', '').replace(',', '.')));
  assert.deepEqual(rates, [...rates].sort((a, b) => b - a));
  await rate.click();
  await page.locator('so-lieu th[aria-sort=ascending]').waitFor();
  await rate.click();
  await page.locator('so-lieu th[aria-sort=ascending]').waitFor({ state: 'detached' });
  assert.deepEqual(await names(), before);
});

test('the workbook is read by another program: numbers are numbers, a sheet for each part, the heading frozen', async () => {
  await paste(page, report);
  await rows(page);
  const told = await result();
  const book = workbook(await saved('xlsx'));
  assert.deepEqual(Object.keys(book), ['Bảng chỉ tiêu', 'Kiểm tra', 'Nhân sự', 'Nhiệm vụ', 'Nguồn']);
  const sheet = book['Bảng chỉ tiêu'];
  const heads = sheet.rows[0];
  const column = (heading) => heads.indexOf(heading);
  assert.equal(sheet.rows.length, told.indicators.length + 1);
  told.indicators.forEach((indicator, at) => {
    const row = sheet.rows[at + 1];
    assert.equal(row[column('Chỉ tiêu')].replace(/^– /, ''), indicator.name);
    if (indicator.kind !== 'goal') assert.equal(row[column('Thực hiện')] ?? null, indicator.value?.amount ?? null);
    const plan = indicator.rates.find(({ of }) => of === 'plan');
    assert.equal(row[column('% kế hoạch')] ?? null, plan?.amount ?? null);
    if (indicator.value && indicator.kind !== 'goal') assert.equal(sheet.kinds[at + 1][column('Thực hiện')], 'n');
  });
  const money = told.indicators.findIndex(({ value }) => value?.amount === 3_200_000_000);
  assert.equal(sheet.formats[money + 1][column('Thực hiện')], '#,##0');
  assert.equal(sheet.frozen, 'C2');
  assert.ok(Math.max(...Object.values(sheet.widths)) > 30);
  const source = book['Nguồn'].rows.map((row) => row.join('|')).join('\n');
  assert.match(source, /SHA-256 của văn bản\|[0-9a-f]{64}/);
  const hash = await page.evaluate(async (text) => [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))].map((byte) => byte.toString(16).padStart(2, '0')).join(''), report);
  assert.ok(source.includes(hash), 'the fingerprint is that of the text');
  assert.equal(book['Kiểm tra'].rows.length - 1, told.audit.filter(({ verdict }) => verdict !== 'derived').length);
});

test('the CSV for programs equals that of the command line, byte for byte', { skip: !process.env.SOLIEU_CLI }, async () => {
  for (const text of [report, formulas]) {
    await page.evaluate((words) => document.querySelector('so-lieu').extract(words), text);
    await rows(page);
    const file = readFileSync(await saved('csv-machine'), 'utf8');
    const cli = execFileSync(process.env.SOLIEU_CLI, ['extract', '--format', 'csv', '--offsets', 'utf16', '-'], { input: text, encoding: 'utf8' });
    assert.equal(file, cli);
  }
});

test('the CSV for Excel: byte-order mark, semicolons, decimal comma, the same figures', async () => {
  await paste(page, report);
  await rows(page);
  const told = await result();
  const bytes = readFileSync(await saved('csv'));
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const text = bytes.toString('utf8').slice(1);
  assert.doesNotMatch(text, /^sep=/);
  const [heads, ...lines] = parsed(text, ';');
  assert.equal(lines.length, told.indicators.length);
  const at = heads.indexOf('Thực hiện');
  told.indicators.forEach(({ kind, value }, place) => {
    const cell = lines[place][at];
    assert.equal(cell === '' ? null : Number(cell.replace(',', '.')), kind === 'goal' ? null : (value?.amount ?? null));
  });
  assert.ok(lines.some((line) => line.some((cell) => /^\d+,\d+$/.test(cell))), 'a decimal comma');
});

test('formulas stay words in every export', async () => {
  await page.evaluate((words) => document.querySelector('so-lieu').extract(words), formulas);
  await rows(page);
  const book = workbook(await saved('xlsx'));
  for (const { kinds } of Object.values(book)) assert.ok(!kinds.flat().includes('f'), 'no cell is a formula');
  for (const [action, separator] of [['csv', ';'], ['csv-machine', ',']]) {
    const text = readFileSync(await saved(action), 'utf8').replace(/^\ufeff/, '');
    for (const cell of parsed(text, separator).flat()) assert.doesNotMatch(cell, /^[=+@\t\r]|^-(?!\d)/, cell);
  }
});

test('JSON and Markdown carry the report and where it came from', async () => {
  await paste(page, report);
  await rows(page);
  const json = JSON.parse(readFileSync(await saved('json'), 'utf8'));
  assert.deepEqual(json.indicators, (await result()).indicators);
  assert.match(json.origin.sha256, /^[0-9a-f]{64}$/);
  const markdown = readFileSync(await saved('markdown'), 'utf8');
  assert.match(markdown, /\| Chỉ tiêu \|/);
  assert.match(markdown, /SHA-256/);
});

test('the table is copied for Word and Excel, also where the new clipboard is refused', async () => {
  await paste(page, report);
  await rows(page);
  const copied = async () => {
    const before = `khác ${Math.random()}`;
    await page.evaluate((words) => navigator.clipboard.writeText(words), before);
    await onClipboard(page, (now) => now === before);
    await page.locator('so-lieu [data-action=copy]').click();
    await page.locator('so-lieu .said', { hasText: 'Đã sao chép' }).waitFor();
    await onClipboard(page, (now) => now !== before && now !== '');
    return page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return { html: await (await item.getType('text/html')).text(), text: await (await item.getType('text/plain')).text() };
    });
  };
  const first = await copied();
  assert.match(first.html, /<th[^>]*>Chỉ tiêu<\/th>/);
  assert.match(first.text, /^Chỉ tiêu\tThực hiện\t/);
  assert.equal(first.text.trim().split('\n').length, (await result()).indicators.length + 1);
  await page.evaluate(() => { navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError')); });
  const second = await copied();
  assert.equal(second.text, first.text);
});

test('where nothing may be copied the page says what else to do', async () => {
  await paste(page, report);
  await rows(page);
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await page.locator('so-lieu [data-action=copy]').click();
  await page.locator('so-lieu .said', { hasText: 'không cho sao chép' }).waitFor();
});

test('the keys: find, help, findings one after the other', async () => {
  await paste(page, report);
  const table = await rows(page);
  await table.first().focus();
  await page.keyboard.press('/');
  await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.type === 'search');
  await page.keyboard.type('n?');
  assert.equal(await page.locator('so-lieu .find input').inputValue(), 'n?', 'keys are letters while one writes');
  await page.locator('so-lieu .find input').fill('');
  await table.first().focus();
  await page.keyboard.press('?');
  await page.locator('so-lieu dialog', { hasText: 'Phím tắt' }).waitFor();
  await page.keyboard.press('Escape');
  await table.first().focus();
  await page.keyboard.press('n');
  await page.locator('so-lieu .finding.differs[data-selected]').waitFor();
  await page.waitForFunction(() => document.activeElement.shadowRoot?.activeElement?.classList.contains('go'));
});

test('findings are filtered by verdict', async () => {
  await paste(page, report);
  await rows(page);
  await page.locator('so-lieu [data-tab=audit]').click();
  const choices = page.locator('so-lieu .verdicts .choice');
  assert.ok((await choices.count()) > 1);
  await page.locator('so-lieu .verdicts [data-verdict=derived]').click();
  await page.locator('so-lieu .finding.derived').first().waitFor();
  assert.equal(await page.locator('so-lieu .finding:not(.derived)').count(), 0);
  assert.equal(await page.locator('so-lieu .finding.derived').count(), (await result()).audit.filter(({ verdict }) => verdict === 'derived').length);
});

test('charts say the same as their tables', async () => {
  await paste(page, report);
  await rows(page);
  await page.locator('so-lieu [data-tab=chart]').click();
  const chart = page.locator('so-lieu .chart').first();
  const lines = await chart.locator('.line[data-ids] .chart-name').allInnerTexts();
  await chart.locator('summary').click();
  assert.deepEqual(await chart.locator('tbody th').allInnerTexts(), lines);
  const told = (await result()).indicators.filter(({ rates }) => rates.some(({ of }) => of === 'plan'));
  assert.deepEqual(lines, told.map(({ name }) => name));
  const bars = await chart.locator('.bar').evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width));
  assert.ok(bars[0] > bars[1], 'the longer bar is the larger percentage');
});

test('on paper: table, findings, the whole text with numbered marks, and no controls', async () => {
  await paste(page, report);
  await rows(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const paper = page.locator('so-lieu so-lieu-print');
  await paper.waitFor();
  const words = await paper.innerText();
  for (const part of [/Kiểm tra/, /Sai lệch/, /Phấn đấu trồng mới/]) assert.match(words, part);
  assert.equal(await page.locator('so-lieu .shell').isVisible(), false);
  assert.equal(await page.locator('.head').isVisible(), false);
  assert.equal(await paper.locator('tbody tr').count(), (await result()).indicators.length);
  assert.match(await paper.locator('mark sup').first().innerText(), /^1/);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  await paper.waitFor({ state: 'detached' });
});

test('the proof lists what was asked of the network, and shows that the outside is blocked', async () => {
  await paste(page, report);
  await rows(page);
  await page.locator('[data-action=proof]').click();
  const dialog = page.locator('dialog.proof');
  assert.match(await dialog.innerText(), /0 yêu cầu đến máy chủ khác/);
  assert.ok((await dialog.locator('li').count()) >= 3);
  here.trouble.length = 0;
  await dialog.locator('[data-action=try]').click();
  await dialog.locator('.tried', { hasText: 'connect-src' }).waitFor();
  assert.match(await dialog.locator('.tried').innerText(), /Trình duyệt đã chặn/);
  // The refusal that was asked for is the only one.
  assert.equal((await here.violations()).length, 1);
  await page.evaluate(() => { globalThis.violations.length = 0; });
  here.trouble.length = 0;
});

test('a wrong reading is reported in a text that the reader sees and trims', async () => {
  await paste(page, report);
  const table = await rows(page);
  await table.first().click();
  await page.locator('so-lieu mark[data-selected]').first().waitFor();
  await page.locator('so-lieu details.menu.down summary').last().click();
  await page.locator('so-lieu [data-action=wrong]').click();
  const area = page.locator('so-lieu dialog textarea');
  await area.waitFor();
  const words = await area.inputValue();
  assert.match(words, /46 ha\/50 ha/);
  assert.doesNotMatch(words, /Phấn đấu trồng mới/, 'only the sentence, not the report');
  await area.fill('đã cắt');
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('so-lieu dialog button.primary').click()]);
  assert.equal(readFileSync(await download.path(), 'utf8'), 'đã cắt');
});

test('an export can be prevented, and a choice is told, by the page around', async () => {
  await paste(page, report);
  const table = await rows(page);
  await page.evaluate(() => {
    globalThis.heard = [];
    for (const name of ['so-lieu-export', 'so-lieu-select', 'so-lieu-result']) document.addEventListener(name, (event) => { globalThis.heard.push([name, event.detail.id ?? event.detail.format ?? null]); if (name === 'so-lieu-export') event.preventDefault(); });
  });
  await page.locator('so-lieu [data-action=xlsx]').click();
  await table.first().click();
  await page.waitForFunction(() => globalThis.heard.length >= 2);
  assert.deepEqual(await page.evaluate(() => globalThis.heard), [['so-lieu-export', 'xlsx'], ['so-lieu-select', 'i1']]);
  const file = await page.evaluate(async () => { const file = await document.querySelector('so-lieu').export('json'); return { name: file.name, size: file.size }; });
  assert.match(file.name, /\.json$/);
  assert.ok(file.size > 500);
});

test('in English nothing of the interface is left in Vietnamese', async () => {
  await anew({ hash: '#lang=en' });
  const left = () => page.evaluate(() => {
    const words = [];
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) words.push(node.textContent.trim());
      if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return;
      // Quoted words of the report are Vietnamese in any language, and so is the name.
      if (node instanceof Element && node.matches('[lang=vi], style, script, .finding .figures, .go .visually-hidden, .name, .fig, .figure small, tr.section, .chart-name, .chart-value small, .chart-table, figcaption, h3, .math, .facts dd, .plain, .people, .numbers b, .quote')) return;
      for (const name of ['aria-label', 'title', 'placeholder', 'data-tip']) {
        const told = node instanceof Element ? node.getAttribute(name) : null;
        if (told && !node.matches('figure *, .fig, [data-correct], button.edit, .pen')) words.push(told);
      }
      if (node.shadowRoot) walk(node.shadowRoot);
      node.childNodes.forEach(walk);
    };
    walk(document.body);
    return [...new Set(words)].filter((each) => /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu.test(each) && !each.includes('Số liệu') && !each.includes('Tiếng Việt'));
  });
  assert.deepEqual(await left(), []);
  await paste(page, report);
  await rows(page);
  for (const name of ['table', 'audit', 'chart', 'document']) {
    await page.locator(`so-lieu [data-tab=${name}]`).click();
    assert.deepEqual(await left(), [], name);
  }
  await page.locator('so-lieu [data-tab=table]').click();
  await page.locator('so-lieu tr.row').first().focus();
  await page.keyboard.press('?');
  assert.deepEqual(await left(), []);
  await page.keyboard.press('Escape');
  await page.locator('[data-action=proof]').click();
  assert.deepEqual(await left(), []);
});
