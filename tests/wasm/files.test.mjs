// The second module: what it reads is what the command line tool reads.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import test from 'node:test';
import { pathToFileURL } from 'node:url';

import { root } from './core.mjs';

const folder = resolve(process.env.SOLIEU_FILES ?? `${root}www/src/files`);
const cli = resolve(process.env.SOLIEU_CLI ?? `${root}target/debug/solieu`);
const reader = await import(pathToFileURL(`${folder}/solieu-files.js`).href);
reader.initSync({ module: readFileSync(`${folder}/solieu-files_bg.wasm`) });

const refused = (run) => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return null;
};

test('every file of another program gives the text that the command line prints, or its sentence', () => {
  let read = 0;
  const files = readdirSync(`${root}tests/file`, { withFileTypes: true }).filter((one) => one.isFile());
  for (const { name } of files) {
    const path = `${root}tests/file/${name}`;
    const bytes = readFileSync(path);
    const error = refused(() => {
      const told = reader.read_file(bytes, name);
      assert.equal(told.text, execFileSync(cli, ['text', path], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }), name);
      assert.equal(told.source, null);
      read += 1;
    });
    if (error instanceof Error) throw error;
    if (error) {
      assert.match(error.code, /^file\.[a-z-]+$/u);
      assert.ok(error.vi.length > 10 && error.en.length > 10);
    }
  }
  assert.ok(read >= 5, `${read}`);
});

test('rich text and text in an old encoding are read, with a way back', () => {
  assert.equal(reader.read_html('<table><tr><td>TT<td>Tên<td>Số<tr><td>1<td>Lúa<td>5 m<sup>2</sup></table>').text, 'TT\tTên\tSố\n1\tLúa\t5 m2\n');
  assert.equal(reader.judge_text('Thu ngân sách đạt 5 tỷ đồng'), null);
  const pasted = 'Báo cáo 😀 số 1\nToång thu ngaân saùch ñaït 5 tyû ñoàng\n';
  const told = reader.judge_text(pasted);
  assert.equal(told.text, 'Báo cáo 😀 số 1\nTổng thu ngân sách đạt 5 tỷ đồng\n');
  assert.equal(told.source, pasted);
  const [passage] = told.passages;
  assert.deepEqual([passage.encoding, passage.lines, passage.before, passage.after], ['vni', 1, ['Toång thu ngaân saùch ñaït 5 tyû ñoàng'], ['Tổng thu ngân sách đạt 5 tỷ đồng']]);
  assert.equal(told.text.slice(passage.start, passage.end), 'Tổng thu ngân sách đạt 5 tỷ đồng\n');
  const back = (at) => {
    const step = told.steps.findLast((each) => each.text <= at) ?? { text: 0, source: 0 };
    return at - step.text + step.source;
  };
  const at = told.text.indexOf('5 tỷ');
  assert.equal(pasted.slice(back(at), back(at + 4)), '5 tyû');
  assert.equal(reader.judge_text(pasted, { encoding: 'unicode' }), null);
});

test('what is wrong with a call is told', () => {
  assert.equal(refused(() => reader.read_file(new Uint8Array(), 'a.docx')).code, 'file.empty');
  assert.ok(refused(() => reader.judge_text(5)) instanceof TypeError);
  assert.ok(refused(() => reader.read_html('a', { encoding: 'utf-7' })) instanceof TypeError);
  assert.ok(refused(() => reader.read_html('a', { charset: 'x' })) instanceof TypeError);
  assert.match(reader.version(), /^\d+\.\d+\.\d+$/u);
});

test('every archive of another program gives the files that the command line reads in it, or its sentence', () => {
  let read = 0;
  for (const name of readdirSync(`${root}tests/file/archive`).filter((one) => one.endsWith('.zip'))) {
    const path = `${root}tests/file/archive/${name}`;
    const bytes = new Uint8Array(readFileSync(path));
    const listed = (tail) => reader.list_archive(bytes.subarray(0, 4), bytes.subarray(tail), bytes.length);
    const refusal = refused(() => listed(0));
    if (refusal) {
      assert.deepEqual([name, refusal.code], ['info-zip-password.zip', 'file.password']);
      continue;
    }
    // The last bytes alone ask for more.
    const from = listed(bytes.length - 30);
    assert.ok(typeof from === 'number' && from < bytes.length - 30, String(from));
    const lines = execFileSync(cli, ['extract', path, '--format', 'jsonl'], { encoding: 'utf8' }).trim().split('\n').map((line) => JSON.parse(line).source);
    const entries = listed(0);
    assert.deepEqual(entries.map((one) => `${path}/${one.path}`), lines);
    for (const { path: inside, failure, place } of entries) {
      assert.equal(failure, null);
      const told = reader.read_entry(bytes.subarray(place[0], place[1]), place, inside);
      assert.ok(told.text.includes('SUỐI MÂY'), inside);
      read += 1;
      const [start, end, packed, size, crc, deflated] = place;
      assert.equal(refused(() => reader.read_entry(bytes.subarray(start, end), [start, end, packed, size, crc ^ 1, deflated], inside)).code, 'file.archive-broken');
    }
  }
  assert.equal(read, 8);
  assert.equal(reader.list_archive(new Uint8Array(4), new Uint8Array(9), 9), null);
});
