/** Files that the page gives away, as the other programs of the tests see them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const python = process.env.SOLIEU_PYTHON ?? 'python3';

/** Presses something and gives the path of the file that comes. */
export async function saved(page, press) {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 120_000 }), press()]);
  const path = join(mkdtempSync(join(tmpdir(), 'so-lieu-')), download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

/** Presses an export, in its menu if it stands in one, and gives the path of the file that comes. */
export async function exported(page, action) {
  const button = page.locator(`so-lieu [data-action="${action}"]`).first();
  if (!(await button.isVisible())) await page.locator('so-lieu details.menu.down', { has: page.locator(`[data-action="${action}"]`) }).locator('summary').click();
  return saved(page, () => button.click());
}

/** The sheets of a workbook, read by another program than the one that wrote it. */
export function workbook(path) {
  return JSON.parse(execFileSync(python, [fileURLToPath(new URL('workbook.py', import.meta.url)), path], { encoding: 'utf8', maxBuffer: 1e9 }));
}

/** An archive of names and texts, as another program makes it. */
export function zipped(parts) {
  const program = 'import io, json, sys, zipfile\nout = io.BytesIO()\nwith zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:\n  for name, text in json.load(sys.stdin): archive.writestr(name, text)\nsys.stdout.buffer.write(out.getvalue())';
  return execFileSync(python, ['-c', program], { input: JSON.stringify(parts), maxBuffer: 1e9 });
}

/** The rows of a CSV by the grammar of RFC 4180; not the code that wrote them. */
export function parsed(text, separator) {
  const all = [];
  let row = [''];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') row[row.length - 1] += sign;
      else if (text[at + 1] === '"') { row[row.length - 1] += '"'; at += 1; } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === separator) row.push('');
    else if (sign === '\r' && text[at + 1] === '\n') { all.push(row); row = ['']; at += 1; } else row[row.length - 1] += sign;
  }
  assert.deepEqual(row, [''], 'the last line ends');
  return all;
}
