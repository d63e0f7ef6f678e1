// `explain` in Node: the same as the command line tool's, but for the sentences of the rules.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';

import { explainedByCommandLine, load, loadExplaining, root } from './core.mjs';

const { extract } = await load();
const { functions: explaining, folder } = await loadExplaining();
const { explain } = explaining;
const report = readFileSync(`${root}tests/bench/report.txt`, 'utf8');
const line = '📈 Tổ 9: diện tích lúa 118,14 ha/102 ha, đạt 115,8% KH, tăng 14 ha so với cùng kỳ (ngày 12/7/2023).';

for (const [name, text] of Object.entries({ 'a whole report': report, 'decomposed': report.normalize('NFD'), 'one line': line, 'nothing': '' })) {
  test(`equals the command line tool's explanation: ${name}`, () => {
    const told = explainedByCommandLine(text);
    for (const rule of told.rules) {
      assert.ok(rule.documentation.vi.length > 5, `the command line tool documents ${rule.id}`);
      rule.documentation = null;
    }
    assert.deepStrictEqual(explain(text), told);
  });
}

test('it explains the very report that is extracted', () => {
  const { indicators, numbers } = extract(report);
  const told = explain(report);
  assert.ok(indicators.length >= 20);
  assert.deepStrictEqual(told.indicators.map(({ id, name, rule }) => [id, name, rule]), indicators.map(({ id, name, rule }) => [id, name, rule]));
  const aside = numbers.filter(({ reason }) => reason !== null);
  assert.deepStrictEqual(told.numbers.map(({ span, reason }) => ({ span, reason })), aside.map(({ span, reason }) => ({ span, reason })));
});

test('it extracts as the core does, which does not explain, and has its types', async () => {
  const types = readFileSync(`${folder}/solieu-explain.d.ts`, 'utf8');
  assert.match(types, /export function explain\(text: string, options\?: Options \| null\): Explanation;/);
  assert.deepStrictEqual(explaining.extract(report), extract(report));
  assert.equal((await load()).explain, undefined);
});

test('tokens stand where they say, in UTF-16 units', () => {
  const { indicators, numbers } = explain(line);
  const tokens = indicators.flatMap((one) => one.tokens);
  assert.deepStrictEqual(tokens.map(({ role }) => role), ['name', 'value', 'plan', 'rate', 'base', 'change', 'base']);
  const quotes = [...tokens, ...numbers, ...numbers.flatMap(({ words }) => words ?? [])];
  assert.ok(quotes.length >= 9, `${quotes.length} quotes`);
  for (const { text, span } of quotes) assert.equal(line.slice(span.start, span.end), text);
});

test('what extract refuses is refused', () => {
  assert.throws(() => explain(7), { name: 'TypeError', message: /not a string/ });
  assert.throws(() => explain(line, { sources: '' }), { name: 'TypeError', message: /options/ });
  assert.equal(explain(line, { source: 'a.txt' }).source, 'a.txt');
});
