/** Files that the page gives away, as the other programs of the tests see them. */
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
