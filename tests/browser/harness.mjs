/**
 * What the browser tests share: a static server, a browser, a page that is watched.
 *
 * `SOLIEU_DIST` is the folder of the built page (default `www/dist`), `SOLIEU_CHROMIUM` the browser (default Debian's).
 */
import assert from 'node:assert/strict';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import { fileURLToPath } from 'node:url';

// The packages of the page's lock file serve its tests too.
const require = createRequire(new URL('../../www/package.json', import.meta.url));
const { chromium } = require('playwright-core');

const axeSource = require.resolve('axe-core/axe.min.js');
export const dist = process.env.SOLIEU_DIST ?? fileURLToPath(new URL('../../www/dist', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.wasm': 'application/wasm',
};

/** Serves the built page from a folder inside the host, to prove that its addresses are relative. `intercept` may answer first. */
export async function serve({ intercept = () => false } = {}) {
  if (!existsSync(join(dist, 'index.html'))) throw new Error(`no built page in ${dist}: run \`cargo xtask dist\` or set SOLIEU_DIST`);
  const folder = '/cong-khai/so-lieu/';
  const requests = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    if (intercept(request, response)) return;
    const path = new URL(request.url, 'http://localhost').pathname;
    const file = join(dist, normalize(path.slice(folder.length) || 'index.html'));
    if (!path.startsWith(folder) || !file.startsWith(dist) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { url: origin + folder, origin, requests, close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }) };
}

export function launch() {
  return chromium.launch({
    executablePath: process.env.SOLIEU_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--headless', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--no-first-run', '--disable-dev-shm-usage'],
  });
}

/**
 * Opens the page and watches it. `trouble` collects errors, policy violations and requests that leave the origin;
 * `quiet: false` leaves out console errors, for tests that break things on purpose; `before` runs in the page first, with `given`.
 */
export async function open(browser, site, { width = 1280, height = 800, hash = '', quiet = true, before = null, given, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, locale: 'vi-VN', reducedMotion: 'reduce', ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  const trouble = [];
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && quiet) trouble.push(`console: ${message.text()}`);
  });
  page.on('dialog', (dialog) => { trouble.push(`dialog: ${dialog.message()}`); void dialog.dismiss(); });
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== site.origin && !['data:', 'blob:'].includes(url.protocol)) trouble.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  if (before) await page.addInitScript(before, given);
  await page.goto(site.url + hash);
  await page.locator('so-lieu textarea').waitFor();
  return { page, trouble, close: () => context.close(), violations: () => page.evaluate(() => globalThis.violations) };
}

/** What the tests of a file stand on, made before the first and taken down after the last; `given` is told of it. */
export function ground(given, { site = () => serve(), browser = launch } = {}) {
  const made = { site: null, browser: null };
  before(async () => {
    made.site = await site();
    made.browser = await browser();
    given(made);
  });
  after(async () => {
    await made.browser?.close();
    await made.site?.close();
  });
}

/**
 * The same, and for each test a page of its own, which must end without an error, a violation of the policy or a foreign
 * request. `given` is told of it before each test, and again when a test asks for another page by `anew`.
 */
export function pages(given, { intercept, ...options } = {}) {
  let made, here;
  const anew = async (others = {}) => {
    await here?.close();
    here = await open(made.browser, made.site, { ...options, ...others });
    given({ ...made, here, page: here.page, anew });
  };
  ground((all) => { made = all; }, { site: () => serve({ intercept }) });
  beforeEach(() => anew());
  afterEach(async () => {
    const last = here;
    here = null;
    try {
      if (last) assert.deepEqual([...last.trouble, ...(await last.violations())], [], 'no error, no policy violation, no foreign request');
    } finally {
      await last?.close();
    }
  });
}

/** Pastes as a person does: through the clipboard and the keyboard. */
export async function paste(page, text) {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.locator('so-lieu textarea').focus();
  await page.keyboard.press('ControlOrMeta+v');
}

/**
 * The rows of the table, once all of them stand and everything that follows them is drawn: rows come a few for each
 * frame, a page of a long table has 200, and the text with its marks comes a frame later.
 */
export async function rows(page) {
  await page.locator('so-lieu tr.row').first().waitFor();
  await page.waitForFunction(() => {
    const element = document.querySelector('so-lieu');
    const area = element.shadowRoot.querySelector('textarea');
    const table = element.shadowRoot.querySelector('so-lieu-table');
    return element.result && (!area || area.value === element.value) && table.querySelectorAll('tr.row').length >= Math.min(200, table.shown);
  });
  return page.locator('so-lieu so-lieu-table tr.row');
}

/** Pastes a report and opens the form in which its first row is put right. */
export async function correcting(page, text) {
  await paste(page, text);
  const table = await rows(page);
  await table.first().focus();
  await page.keyboard.press('e');
}

/** Gives the first row of a report another name. */
export async function renamed(page, text, name) {
  await correcting(page, text);
  await page.locator('so-lieu dialog [name=name]').fill(name);
  await page.keyboard.press('Enter');
  await page.locator('so-lieu tr.row', { hasText: name }).waitFor();
}

/** Confirms the first row of a report. */
export async function confirmed(page, text) {
  await correcting(page, text);
  await page.locator('so-lieu dialog button', { hasText: 'Xác nhận là đúng' }).click();
  await page.locator('so-lieu tr.row.confirmed').waitFor();
}

/** Chooses files as a reader does, each with its name and its text. */
export const choose = (page, all) => page.locator('so-lieu [data-action=open]').setInputFiles(all);

/**
 * The comparison, once it has `count` columns of reports (20 stand side by side at most) and all its rows: they come a
 * few for each frame, and a page of it has 100.
 */
export function compared(page, count) {
  return page.waitForFunction((many) => {
    const table = document.querySelector('so-lieu').shadowRoot.querySelector('table.compare');
    return table?.querySelectorAll('thead .column').length === many && table.querySelectorAll('tbody tr').length >= Math.min(100, table.ariaRowCount - 1);
  }, count);
}

/** What axe finds in the whole page; it comes in past the page's policy, as a developer's tool does. */
export async function axe(page, runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']) {
  await page.evaluate(readFileSync(axeSource, 'utf8'));
  const { violations } = await page.evaluate((rules) => globalThis.axe.run(document, { runOnly: rules }), runOnly);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
}

/**
 * Reads again and again until what is read is as wanted, and gives it. For what is read by a promise of the page:
 * `waitForFunction` takes the promise itself for a yes.
 */
export async function settled(read, wanted) {
  // Only so that a test that fails ends: what it waits for comes in a moment.
  const end = Date.now() + 45_000;
  for (;;) {
    const now = await read();
    if (wanted(now)) return now;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(now)}`);
    await new Promise((ready) => { setTimeout(ready, 20); });
  }
}

/** What is read again and again until it has stayed the same for a while, for a picture of what has come to rest. */
export async function still(read) {
  let last = await read();
  for (let alike = 0; alike < 10;) {
    await new Promise((ready) => { setTimeout(ready, 30); });
    const now = await read();
    alike = now === last ? alike + 1 : 0;
    last = now;
  }
  return last;
}

/** The clipboard follows what is written to it after a moment, and is empty while a large table is being put there. */
export function onClipboard(page, wanted) {
  return settled(() => page.evaluate(() => navigator.clipboard.readText()), wanted);
}
