// Figures written into the form of a correction: nothing is passed over, what was understood is told before it is saved.

import assert from 'node:assert/strict';
import test, { beforeEach } from 'node:test';

import { pages, paste, rows } from './harness.mjs';
import { report } from './reports.mjs';

let page;

pages((now) => { ({ page } = now); });
beforeEach(async () => {
  await paste(page, report);
  await rows(page);
});

const field = (name) => page.locator(`so-lieu dialog [name="${name}"]`);
const edit = async (words) => {
  await page.locator('so-lieu tr.row', { hasText: words }).focus();
  await page.keyboard.press('e');
  await field('value').waitFor();
};
const indicator = (words) => page.evaluate((part) => document.querySelector('so-lieu').result.indicators.find(({ name }) => name.includes(part)), words);

test('what is no plain figure is refused with a sentence, and nothing is saved', async () => {
  await edit('Tổng đàn lợn');
  for (const [words, why] of [
    ['-5 con', /không ghi dấu âm/], ['âm 5 con', /không ghi dấu âm/], ['=1+1', /phép tính/], ['1.234.56 con', /Dấu chấm, dấu phẩy/], ['1.12o con', /chữ o/],
    ['3/5 con', /Chỉ đọc được/], ['1,2,3 con', /Dấu chấm/], ['nhiều con', /Cần có một con số/],
  ]) {
    await field('value').fill(words);
    await page.keyboard.press('Enter');
    await page.waitForFunction((pattern) => new RegExp(pattern).test(document.querySelector('so-lieu').shadowRoot.querySelector('dialog .wrong')?.textContent ?? ''), why.source);
    assert.equal(await field('value').getAttribute('aria-invalid'), 'true', words);
    await field('value').fill('1.150 con');
    await page.locator('so-lieu dialog .wrong').waitFor({ state: 'detached' });
  }
  await page.keyboard.press('Escape');
  assert.equal((await indicator('lợn')).value.amount, 1150);
});

test('what is understood is told while one writes; bounds, ranges and scale words stay what they are', async () => {
  await edit('Thu ngân sách');
  for (const [words, told] of [['3,45 tỷ đồng', '3.450.000.000'], ['khoảng 3,5 tỷ đồng', '3.500.000.000'], ['3-4 tỷ đồng', '3.000.000.000'], ['1.234,5 triệu đồng', '1.234.500.000']]) {
    await field('value').fill(words);
    await page.locator('so-lieu dialog .heard', { hasText: told }).waitFor();
  }
});

test('the words around the figures are cut between words', async () => {
  for (const name of ['Diện tích ngô', 'Thu ngân sách', 'Tổng đàn lợn']) {
    await edit(name);
    const quote = (await page.locator('so-lieu dialog .quote').innerText()).replace(/^… | …$/gu, '');
    const begin = report.indexOf(quote);
    assert.ok(begin >= 0 && /\s/u.test(report[begin - 1]) && /\s/u.test(report[begin + quote.length]), quote);
    await page.keyboard.press('Escape');
    await field('value').waitFor({ state: 'hidden' });
  }
});

test('a bare number keeps the unit', async () => {
  await edit('Thu ngân sách');
  await field('value').fill('5');
  await page.locator('so-lieu dialog .heard', { hasText: '5.000.000.000' }).waitFor();
  await field('rates.0').fill('66');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('so-lieu').result.indicators.find(({ name }) => name.includes('Thu ngân sách')).value.amount === 5e9);
  const { value, rates } = await indicator('Thu ngân sách');
  assert.deepEqual([value.unit, value.text, rates[0].text, rates[0].amount], ['đồng', '5 tỷ đồng', '66%', 66]);
});

test('up or down is chosen, also without another figure', async () => {
  await edit('Tổng đàn lợn');
  assert.equal(await field('direction.0').inputValue(), 'down');
  assert.equal(await field('changes.0').inputValue(), '40 con');
  await field('direction.0').selectOption('up');
  await page.locator('so-lieu dialog button.primary').click();
  await page.waitForFunction(() => document.querySelector('so-lieu').result.indicators.find(({ name }) => name.includes('lợn')).changes[0].direction === 'up');
  assert.equal((await indicator('lợn')).changes[0].amount, 40);
  await edit('Tổng đàn lợn');
  assert.equal(await field('changes.0').inputValue(), '40 con', 'the word is the business of the choice');
  assert.equal(await field('direction.0').inputValue(), 'up');
  await field('changes.0').fill('45');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('so-lieu').result.indicators.find(({ name }) => name.includes('lợn')).changes[0].amount === 45);
  assert.equal((await indicator('lợn')).changes[0].direction, 'up');
});
