/** Somebody else's web server, and watched pages on it: what the forms of the widget are put into. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const require = createRequire(new URL('../../www/package.json', import.meta.url));

/** The npm package that was built. */
export const pack = process.env.SOLIEU_PACK ?? fileURLToPath(new URL('../../www/dist-npm', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.txt': 'text/plain; charset=utf-8', '.json': 'application/json', '.svg': 'image/svg+xml',
};

/**
 * Serves `pages` (name to HTML, or to `{ html, headers }`), and below them the files of `folder`. `refuse` names files
 * that are answered by 404. `requests` is what was asked for.
 */
export async function host({ pages = {}, folder = null, headers = {}, refuse = () => false } = {}) {
  const requests = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    requests.push(request.url);
    const page = pages[pathname.slice(1)];
    if (page !== undefined) {
      const { html, headers: own = {} } = typeof page === 'string' ? { html: page } : page;
      response.writeHead(200, { 'content-type': types[extname(pathname)] ?? types['.html'], ...headers, ...own }).end(html);
      return;
    }
    const file = folder && join(folder, normalize(pathname));
    if (!file || refuse(pathname) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store', ...headers });
    createReadStream(file).pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, requests, close: () => new Promise((done) => { server.closeAllConnections(); server.close(done); }) };
}

/** Opens an address in Chromium. `trouble` collects errors, violations of the policy and what the console complains of. */
export async function visit(browser, url, { before = null, ...options } = {}) {
  const context = await browser.newContext({ locale: 'vi-VN', reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(45_000);
  const trouble = [];
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => { if (['error', 'warning'].includes(message.type())) trouble.push(`console: ${message.text()}`); });
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  if (before) await page.addInitScript(before);
  await page.goto(url);
  return { page, context, trouble, violations: () => page.evaluate(() => globalThis.violations), close: () => context.close() };
}

/** How many workers a page runs now. */
export const workers = (page) => page.workers().length;

/** The element of a page, once it has read what it was given: how many indicators. */
export const count = (page, selector = 'so-lieu') => page.waitForFunction((which) => document.querySelector(which)?.result?.indicators.length, selector).then((handle) => handle.jsonValue());

/** A whole page around some lines. */
export const bare = (body, head = '') => `<!doctype html><html lang="vi"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>Trang của cổng</title>${head}</head><body>${body}</body></html>`;

/** Debian's Firefox over WebDriver BiDi; Playwright drives only a Firefox of its own. */
export async function firefox() {
  const { default: puppeteer } = await import(pathToFileURL(require.resolve('puppeteer-core')));
  // Its profile for tests lets files read other files, which nobody's Firefox does.
  const extraPrefsFirefox = { 'security.fileuri.strict_origin_policy': true };
  return puppeteer.launch({ browser: 'firefox', executablePath: process.env.SOLIEU_FIREFOX ?? '/usr/bin/firefox-esr', headless: true, extraPrefsFirefox });
}

/** A page of Firefox, watched. */
export async function visitFirefox(browser, url) {
  const page = await browser.newPage();
  const trouble = [];
  const requests = [];
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => { if (['error', 'warn'].includes(message.type())) trouble.push(`console: ${message.text()}`); });
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluateOnNewDocument(() => {
    globalThis.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => globalThis.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
  });
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(url);
  return { page, trouble, requests, violations: () => page.evaluate(() => globalThis.violations), close: () => page.close() };
}
