// Two reports set against each other, and files of reports that have one name.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { axe, choose, compared, pages, settled } from './harness.mjs';
import { commune, files } from './many-reports.mjs';
import { exported } from './saved.mjs';

let page;

pages((now) => { ({ page } = now); });

/** The cells of the differences, by row. */
const apart = () => page.evaluate(() => Object.fromEntries([...document.querySelector('so-lieu').shadowRoot.querySelectorAll('table.compare tbody tr')].map((row) => [row.querySelector('.name').textContent, [...row.querySelector('td:last-child').children].filter((each) => !each.classList.contains('visually-hidden')).map((each) => each.textContent).join(' ')])));

test('what two reports are apart is computed, marked so, and exported', async () => {
  const year = (text, year) => text.replace('năm 2024', `năm ${year}`);
  await choose(page, files([
    ['2023.txt', year(commune('Khe Lạnh', 120, 150, '3,2', '3. Đàn trâu 90 con.\n4. Tỷ lệ hộ nghèo 5,5%.'), 2023)],
    ['2024.txt', commune('Khe Lạnh', 118.5, 150, '3,9', '3. Tỷ lệ hộ nghèo 4,2%.').replace('118.5', '118,5')],
  ]));
  await compared(page, 2);
  assert.equal(await page.locator('so-lieu .compare .difference').count(), 0);
  await page.locator('so-lieu [data-between="0"]').selectOption({ index: 1 });
  await page.locator('so-lieu [data-between="1"]').selectOption({ index: 2 });
  await page.locator('so-lieu .compare .difference').first().waitFor();
  await compared(page, 2);
  const told = await apart();
  assert.equal(told['Thu ngân sách trên địa bàn'], '+0,7 +21,88%');
  assert.equal(told['Đàn trâu'], '—');
  assert.equal(told['Tỷ lệ hộ nghèo'], '-1,3');
  assert.match(Object.entries(told).find(([name]) => name.startsWith('Diện tích'))[1], /^-1,5 -1,25%$/);
  assert.match(await page.locator('so-lieu table.compare thead th:last-child').innerText(), /Chênh lệch \(tính\).*2024 so với .*2023/s);
  assert.deepEqual(await axe(page), []);
  const lines = readFileSync(await exported(page, 'compare-csv'), 'utf8').split('\r\n');
  assert.match(lines[0], /Chênh lệch \(tính\): .*2024 so với .*2023;Chênh lệch % \(tính\)$/);
  assert.ok(lines.some((line) => /Thu ngân sách.*;0,7;21,88$/u.test(line)), lines.join('\n'));
  // Chosen away again.
  await page.locator('so-lieu [data-between="0"]').selectOption('');
  await page.locator('so-lieu .compare .difference').first().waitFor({ state: 'detached' });
});

test('of many reports each can be chosen, by the mouse and by the keys, though the fields are filled little by little', async () => {
  await choose(page, files(Array.from({ length: 60 }, (_, place) => [`${place}.txt`, commune(`Nơi ${place + 1}`, 100 + place, 300, '3,2')])));
  await compared(page, 20);
  const named = () => page.locator('so-lieu [data-between]').evaluateAll((all) => all.map((field) => field.options.length));
  await settled(named, (counts) => counts.length === 2 && counts.every((count) => count === 61));
  await page.locator('so-lieu [data-between="0"]').selectOption({ index: 60 });
  await page.locator('so-lieu [data-between="1"]').focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  await page.locator('so-lieu .compare .difference').first().waitFor();
  const rice = () => apart().then((told) => Object.entries(told).find(([name]) => name.startsWith('Diện tích'))?.[1]);
  assert.match(await settled(rice, (words) => words !== undefined), /^-1 -0,63%$/);
  assert.deepEqual(await page.locator('so-lieu [data-between]').evaluateAll((all) => all.map((field) => field.selectedIndex)), [60, 59]);
  // It stands behind twenty columns, and is seen all the same.
  const seen = () => page.locator('so-lieu table.compare thead th:last-child').evaluate((head) => [head.getBoundingClientRect().right, head.closest('.wide').getBoundingClientRect().right]);
  await settled(seen, ([head, wide]) => head <= wide + 1);
});

test('communes of one name get files of different names', async () => {
  const names = await page.evaluate(async (texts) => {
    const element = document.querySelector('so-lieu');
    const told = [];
    for (const [name, text] of texts) {
      await element.extract(new File([text], name));
      told.push((await element.export('csv')).name);
    }
    return told;
  }, [['a.txt', commune('Tân Lập', 120, 150, '3,2')], ['b.txt', commune('Tân Lập', 98, 100, '4,1')], ['a.txt', commune('Tân Lập', 120, 150, '3,2')]]);
  assert.deepEqual(names, ['Tân Lập - 6 tháng đầu năm 2024.csv', 'Tân Lập - 6 tháng đầu năm 2024 (2).csv', 'Tân Lập - 6 tháng đầu năm 2024.csv']);
});
