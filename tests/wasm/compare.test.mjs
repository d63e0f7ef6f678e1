// The module of the table: the same tables, workbooks and forms as the command line tool, byte for byte.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from './core.mjs';

const place = resolve(process.env.SOLIEU_COMPARE ?? `${root}www/src/compare`);
const cli = resolve(process.env.SOLIEU_CLI ?? `${root}target/debug/solieu`);

const AN_BINH = `ỦY BAN NHÂN DÂN XÃ AN BÌNH
BÁO CÁO
Kết quả thực hiện nhiệm vụ năm 2024
I. KẾT QUẢ
- Thu ngân sách nhà nước trên địa bàn đạt 12,5 tỷ đồng, bằng 104% kế hoạch.
- Diện tích lúa xuân 118,14 ha/102 ha, đạt 115,8% kế hoạch. Kết nạp 9 đảng viên.
`;
const HOA_LAC = `ỦY BAN NHÂN DÂN XÃ HÒA LẠC
BÁO CÁO
Tình hình năm 2024
I. KẾT QUẢ
Tổng thu NSNN đạt 8 tỷ 640 triệu đồng. Diện tích gieo cấy lúa xuân 76,3 ha. Kết nạp 12 đảng viên.
`;
const FORM = 'TT;Chỉ tiêu;ĐVT;Xã An Bình;Xã Hòa Lạc;Tổng\r\n1;Tổng thu ngân sách nhà nước;Triệu đồng;;;\r\n2;Kết nạp đảng viên mới;Đảng viên;;10;\r\n3;"Diện tích lúa; vụ xuân";Ha;;;\r\n';

let folder;
let files;
let module;
let reports;
let told;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'solieu-compare-'));
  files = [join(folder, 'a.txt'), join(folder, 'b.txt')];
  writeFileSync(files[0], AN_BINH);
  writeFileSync(files[1], HOA_LAC);
  writeFileSync(join(folder, 'form.csv'), FORM);
  module = await import(pathToFileURL(`${place}/solieu-compare.js`).href);
  module.initSync({ module: readFileSync(`${place}/solieu-compare_bg.wasm`) });
  reports = JSON.parse(run(['extract', '--format', 'json', '--offsets', 'utf16', ...files])).map((report) => ({ report }));
  told = module.compare(reports);
});
after(() => rmSync(folder, { recursive: true }));

const run = (words) => execFileSync(cli, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

test('a table is a plain object, that of the command line', () => {
  assert.deepEqual(told, JSON.parse(run(['compare', '--format', 'json', '--offsets', 'utf16', ...files])));
  assert.deepEqual(told.columns.map((column) => column.label), ['xã An Bình', 'xã Hòa Lạc']);
  const revenue = told.rows.find((row) => row.code === 'budget.revenue');
  assert.deepEqual([revenue.unit, ...revenue.cells.map((cell) => cell.value.amount), revenue.total.amount], ['tỷ đồng', 12.5, 8.64, 21.14]);
  const { span, text } = revenue.cells[1].value;
  assert.equal(HOA_LAC.slice(span.start, span.end), text);
});

test('labels, matches and an empty list', () => {
  const named = module.compare(reports.map((one, at) => ({ ...one, label: `Báo cáo ${at}` })));
  assert.deepEqual(named.columns.map((column) => column.label), ['Báo cáo 0', 'Báo cáo 1']);
  const row = told.rows.find((one) => one.code === 'party.admitted');
  const id = row.cells[1].indicators[0];
  const parted = module.compare(reports, { matches: { parted: [{ report: told.columns[1].key, indicator: id }] } });
  assert.equal(parted.rows.length, told.rows.length + 1);
  assert.deepEqual(module.compare([]).rows, []);
});

test('reports that come one after the other give the same table, and may be forgotten', () => {
  const pile = new module.Pile();
  for (const [at, { report }] of reports.entries()) {
    const passing = structuredClone(report);
    pile.add(passing, at === 0 ? 'Đầu' : null);
    passing.indicators.length = 0;
  }
  const labelled = module.compare(reports.map((one, at) => (at === 0 ? { ...one, label: 'Đầu' } : one)));
  assert.deepEqual(pile.compare(), labelled);
  assert.throws(() => pile.add({ schema: 'solieu/1' }), TypeError);
  assert.deepEqual(pile.compare().columns.length, reports.length);
  pile.free();
});

test('workbooks and records are those of the command line', () => {
  const out = join(folder, 'book.xlsx');
  run(['compare', '--offsets', 'utf16', '--out', out, '--measure', 'plan,result,rate', ...files]);
  const measures = ['plan', 'value', 'rate'];
  assert.deepEqual(Buffer.from(module.book(told, { measures })), readFileSync(out));
  const csv = run(['compare', '--format', 'csv', '--measure', 'plan,result,rate', ...files]);
  assert.deepEqual(module.records(told, { measures }).map((record) => record.join(',')).join('\n'), csv.trimEnd());
});

test('a form is filled in as by the command line', () => {
  const out = join(folder, 'out.csv');
  run(['compare', '--offsets', 'utf16', '--form', join(folder, 'form.csv'), '--out', out, ...files]);
  const filled = module.fill_form(readFileSync(join(folder, 'form.csv')), 'form.csv', told);
  assert.equal(
    Buffer.from(filled.bytes).toString(),
    'TT;Chỉ tiêu;ĐVT;Xã An Bình;Xã Hòa Lạc;Tổng\r\n1;Tổng thu ngân sách nhà nước;Triệu đồng;12500;8640;21140\r\n2;Kết nạp đảng viên mới;Đảng viên;9;10;21\r\n3;"Diện tích lúa; vụ xuân";Ha;118,14;76,3;194,44\r\n',
  );
  assert.deepEqual(Buffer.from(filled.bytes), readFileSync(out));
  for (const { suffix, bytes } of filled.companions) {
    assert.deepEqual(Buffer.from(bytes), readFileSync(join(folder, `out.${suffix}.csv`)));
  }
  const kept = filled.unplaced.filter((one) => one.reason === 'occupied');
  assert.deepEqual(kept.map((one) => [one.cell, one.text]), [['E3', '12 đảng viên']]);
  assert.equal(filled.placed.find((one) => one.cell === 'E2').text, '8 tỷ 640 triệu đồng');
});

test('what cannot be filled in has a code and a sentence; other shapes are type errors', () => {
  const fill = (bytes, options) => () => module.fill_form(Uint8Array.from(bytes), 'x.xls', told, options);
  assert.throws(fill([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), { code: 'form.other', message: /“x\.xls” là tệp Excel 97–2003/u });
  assert.throws(fill([0x50, 0x4b, 3, 4, 0], { language: 'en' }), { code: 'form.broken', message: /is broken/u });
  assert.throws(fill([...Buffer.from('a;b\n1;2\n')]), { code: 'form.header' });
  assert.throws(() => module.compare('x'), TypeError);
  assert.throws(() => module.compare(reports, { matches: 5 }), TypeError);
  assert.throws(() => module.compare([{ report: { schema: 'solieu/1' } }]), TypeError);
});
