// `extract` in Node: the same report as the command line tool's, as plain data.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { fromCommandLine, load, root } from './core.mjs';

const { extract } = await load();
const report = readFileSync(`${root}tests/bench/report.txt`, 'utf8');
const line = 'Tổng diện tích gieo trồng 118,14 ha/102 ha, đạt 115,8% KH; đàn lợn 6.870 con, tăng 12% so với cùng kỳ.';

/** Every span of `value`, wherever it lies. */
function* spans(value) {
  if (value === null || typeof value !== 'object') return;
  if (!Array.isArray(value) && Number.isInteger(value.start) && Number.isInteger(value.end)) yield value;
  for (const part of Object.values(value)) yield* spans(part);
}

const texts = {
  'a whole report': report,
  'a whole report, decomposed (NFD)': report.normalize('NFD'),
  'one line': line,
  'astral characters before and between figures': `📈🇻🇳 Thu ngân sách 8 tỷ 640 triệu đồng 👨‍👩‍👧 đạt 57,6% dự toán 😀 năm; ${line}`,
  'CR LF': report.replaceAll('\n', '\r\n'),
  'tabs, no-break and zero-width spaces': line.replaceAll(' ', '\u00A0\t').replaceAll('đạt', '\u200Bđạt'),
  // A text that opens with a tag is a web page to the command line.
  'markup': `${line} <p>${line}</p><script>alert(1)</script>`,
  'nothing': '',
  'blanks': ' \n\r\n\t ',
  'no figure': 'Tình hình an ninh trật tự ổn định.',
  'control characters': `\u0001${line}\u0007`,
};

for (const [name, text] of Object.entries(texts)) {
  test(`equals the command line tool's report: ${name}`, () => {
    assert.deepStrictEqual(extract(text), fromCommandLine(text));
  });
}

test('the reports that are compared have something in them', () => {
  const { indicators, numbers } = extract(report);
  assert.ok(indicators.length >= 20, `${indicators.length} indicators`);
  assert.ok(numbers.length > indicators.length, `${numbers.length} numbers`);
});

test('spans count UTF-16 units: each figure stands where it says', () => {
  const text = texts['astral characters before and between figures'];
  const { indicators } = extract(text);
  const figures = indicators.flatMap(({ value, plan, total, rates, changes }) => [value, plan, total, ...rates, ...changes]);
  const present = figures.filter((figure) => figure !== null);
  assert.ok(present.length >= 4, `${present.length} figures`);
  for (const figure of present) {
    assert.equal(text.slice(figure.span.start, figure.span.end), figure.text);
  }
});

test('lone surrogates are read as U+FFFD, and the offsets hold', () => {
  const broken = `\uD83D ${line} \uDE00 ${line}\uD800`;
  const mended = broken.toWellFormed?.() ?? broken.replace(/\uD83D |\uDE00 |\uD800$/g, (s) => `\uFFFD${s.slice(1)}`);
  assert.equal(mended.length, broken.length);
  const result = extract(broken);
  assert.deepStrictEqual(result, fromCommandLine(mended));
  for (const { start, end } of spans(result)) {
    assert.ok(0 <= start && start <= end && end <= broken.length, `${start}..${end} of ${broken.length}`);
  }
});

test('a line of 5 MB is read', () => {
  const copies = Math.ceil(5_000_000 / Buffer.byteLength(line));
  const long = `${line} `.repeat(copies).trimEnd();
  const { numbers } = extract(long);
  assert.ok(numbers.length >= copies, `${numbers.length} numbers in ${copies} copies`);
  assert.equal(long.slice(numbers.at(-1).span.start, numbers.at(-1).span.end), '12');
});

for (const [name, part] of Object.entries({ digits: '7', brackets: '([{', commas: ',', marks: '%', letters: 'đ', 'combining marks': 'e\u0301\u0323' })) {
  test(`a megabyte of nothing but ${name} is read`, () => {
    const text = part.repeat(Math.ceil(1_000_000 / Buffer.byteLength(part)));
    const result = extract(text);
    assert.equal(result.schema, 'solieu/1');
    for (const { start, end } of spans(result)) assert.ok(start <= end && end <= text.length);
  });
}

test('the object is plain data', () => {
  const result = extract(report, { source: 'bao-cao.txt' });
  assert.equal(result.source, 'bao-cao.txt');
  assert.deepStrictEqual(structuredClone(result), result);
  assert.deepStrictEqual(JSON.parse(JSON.stringify(result)), result);
  const plain = (value) => {
    assert.notEqual(value, undefined, 'unknown is null');
    assert.notEqual(typeof value, 'bigint');
    if (value === null || typeof value !== 'object') return;
    assert.ok([Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value)), 'no class, no Map');
    Object.values(value).forEach(plain);
  };
  plain(result);
});

test('options: nothing, null and an empty object say the same; another shape is refused', () => {
  for (const options of [undefined, null, {}, { source: null }, { source: undefined }]) {
    assert.equal(extract(line, options).source, null);
  }
  for (const options of [7, 'bao-cao.txt', { source: 7 }, { sources: 'bao-cao.txt' }]) {
    assert.throws(() => extract(line, options), { name: 'TypeError', message: /options/ }, JSON.stringify(options));
  }
});

test('what is no string is refused, and the module works on', () => {
  for (const text of [undefined, null, 7, {}, ['a'], Symbol('a')]) {
    assert.throws(() => extract(text), { name: 'TypeError', message: /not a string/ });
  }
  assert.equal(extract(line).schema, 'solieu/1');
});

test('progress hears of each stage once, in order', () => {
  const heard = [];
  const result = extract(line, null, (...words) => heard.push(words));
  const stages = ['text', 'lex', 'outline', 'assemble', 'audit', 'report'];
  assert.deepStrictEqual(heard, stages.map((stage, index) => [stage, index, stages.length]));
  assert.deepStrictEqual(result, extract(line));
});

test('what progress throws is thrown on, once, and the module works on', () => {
  let calls = 0;
  const progress = () => { calls += 1; throw new RangeError('enough'); };
  assert.throws(() => extract(line, null, progress), new RangeError('enough'));
  assert.equal(calls, 1);
  assert.equal(extract(line).schema, 'solieu/1');
});

test('a tolerance is counted in the last digit of the stated figure', () => {
  const wrong = 'Diện tích gieo trồng 18,27 ha/20 ha, đạt 91,6% kế hoạch.';
  const verdicts = (options) => extract(wrong, options).audit.map(({ verdict }) => verdict);
  assert.ok(verdicts({}).includes('differs'));
  assert.ok(verdicts({ tolerance: null }).includes('differs'));
  assert.ok(verdicts({ tolerance: 1 }).includes('differs'));
  assert.ok(!verdicts({ tolerance: 3 }).includes('differs'));
  assert.ok(!verdicts({ tolerance: 2.5 }).includes('differs'));
  for (const tolerance of [-1, NaN, Infinity, '2']) assert.throws(() => extract(wrong, { tolerance }), TypeError);
});
