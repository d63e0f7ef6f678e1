// The npm package: packed, installed elsewhere, used as a stranger would.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { after, before } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { launch } from './harness.mjs';
import { bare, count, host, pack, visit, workers } from './host.mjs';
import { report } from './reports.mjs';

const www = fileURLToPath(new URL('../../www/', import.meta.url));
const require = createRequire(join(www, 'package.json'));
const sentence = 'Thu ngân sách đạt 54,9 tỷ đồng, bằng 102% dự toán.';
/** One percentage that is off by fifteen units of its last digit. */
const rough = 'Diện tích ngô 46 ha/50 ha, đạt 93,5% kế hoạch.';
let browser, project, installed;

before(async () => {
  browser = await launch();
  project = mkdtempSync(join(tmpdir(), 'solieu-project-'));
  writeFileSync(join(project, 'package.json'), '{ "name": "trong", "private": true, "type": "module" }\n');
  const npm = (...words) => execFileSync('npm', [...words, '--loglevel=error', '--no-audit', '--no-fund', '--offline'], { cwd: project, encoding: 'utf8' });
  const [{ filename }] = JSON.parse(npm('pack', pack, '--json'));
  npm('install', `./${filename}`);
  installed = join(project, 'node_modules/solieu');
});
after(async () => {
  await browser?.close();
  rmSync(project, { recursive: true, force: true });
});

/** Runs a module in the project, in Node. */
const node = (code) => execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: project, encoding: 'utf8' }).trim();

test('every file that the package names is in it, with types and licences', () => {
  const description = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const named = [];
  const walk = (value) => (typeof value === 'string' ? named.push(value) : Object.values(value).forEach(walk));
  walk(description.exports);
  walk([description.main, description.module, description.types, description.customElements]);
  for (const file of named) assert.ok(existsSync(join(installed, file)), file);
  assert.deepEqual(description.dependencies ?? {}, {}, 'it needs no other package');
  for (const file of ['LICENSE-MIT', 'LICENSE-APACHE', 'README.md', 'CHANGELOG.md']) assert.ok(existsSync(join(installed, file)), file);
  assert.equal(description.version, /^version = "([^"]+)"/m.exec(readFileSync(new URL('../../Cargo.toml', import.meta.url), 'utf8'))[1]);
});

test('Node: `extract` reads, and refuses what is no text', () => {
  const told = node(`import { extract, load, dispose, CoreFailure } from 'solieu';
    load();
    const { indicators, source } = await extract(${JSON.stringify(sentence)}, { source: 'a.txt', progress: () => {} });
    const verdicts = async (tolerance) => (await extract(${JSON.stringify(rough)}, { tolerance })).audit.map(({ verdict }) => verdict);
    const strict = (await verdicts(null)).includes('differs'), lax = (await verdicts(20)).includes('differs');
    const refused = await extract(7).catch((error) => error.constructor.name);
    const given = await extract('', { signal: AbortSignal.abort() }).catch((error) => error.name);
    dispose();
    console.log(JSON.stringify([indicators[0].rates[0].text, source, refused, given, typeof CoreFailure, strict, lax]));`);
  assert.deepEqual(JSON.parse(told), ['102%', 'a.txt', 'TypeError', 'AbortError', 'function', true, false]);
});

test('a server: importing package and element fails nowhere and defines nothing', () => {
  const told = node(`import 'solieu'; import { SoLieu } from 'solieu/element';
    let why; try { new SoLieu(); } catch (error) { why = error.name; }
    console.log(JSON.stringify([typeof HTMLElement, typeof customElements, why]));`);
  assert.deepEqual(JSON.parse(told), ['undefined', 'undefined', 'TypeError']);
});

test('bare HTML page: the modules as they lie in the package', async () => {
  const site = await host({ folder: project, pages: {
    'index.html': bare(`<so-lieu><pre>${report}</pre></so-lieu>`, `<script type="module" src="node_modules/solieu/so-lieu.js"></script><script type="module">
      import { extract } from './node_modules/solieu/solieu.js';
      globalThis.lax = (await extract(${JSON.stringify(rough)}, { tolerance: 20 })).audit.map(({ verdict }) => verdict);
      globalThis.told = (await extract(${JSON.stringify(sentence)})).indicators[0].rates[0].text;</script>`),
  } });
  const here = await visit(browser, `${site.origin}/index.html`);
  try {
    assert.ok(await count(here.page) >= 3);
    await here.page.waitForFunction(() => globalThis.told === '102%');
    assert.ok(!(await here.page.evaluate(() => globalThis.lax)).includes('differs'), 'the tolerance reaches the worker');
    assert.equal(workers(here.page), 1, 'element and function share it');
    assert.deepEqual(here.trouble, []);
  } finally {
    await here.close();
    await site.close();
  }
});

/** An empty Vite project with the snippet of the guide; Vite itself comes from the page's packages. */
function vite() {
  mkdirSync(join(project, 'src'), { recursive: true });
  writeFileSync(join(project, 'index.html'), bare('<so-lieu></so-lieu>', '<script type="module" src="/src/main.ts"></script>'));
  cpSync(join(www, 'src/guide/snippets/vite.ts'), join(project, 'src/main.ts'));
  writeFileSync(join(project, 'src/headless.ts'), readFileSync(join(www, 'src/guide/snippets/headless.js')));
  writeFileSync(join(project, 'src/main.ts'), `${readFileSync(join(project, 'src/main.ts'), 'utf8')}\nimport './headless';\n`);
}
const viteModule = () => import(pathToFileURL(join(dirname(require.resolve('vite/package.json')), 'dist/node/index.js')).href);

/** The page reads in a worker of its own files. */
async function reads(address) {
  const here = await visit(browser, address);
  const said = [];
  here.page.on('console', (message) => said.push(message.text()));
  try {
    assert.ok(await count(here.page) >= 1);
    assert.equal(workers(here.page), 1);
    assert.match(here.page.workers()[0].url(), /^http/, 'the worker is a file of the build');
    assert.deepEqual(here.trouble.filter((each) => !/\[vite\]|WebSocket/.test(each)), []);
  } finally {
    await here.close();
  }
}

test('an empty Vite project, built', async () => {
  vite();
  const { build } = await viteModule();
  await build({ root: project, configFile: false, logLevel: 'error', base: './', build: { outDir: 'built', target: 'es2022', reportCompressedSize: false } });
  const wasm = readdirSync(join(project, 'built/assets')).filter((name) => name.endsWith('.wasm'));
  assert.deepEqual(wasm.map((name) => name.replace(/_bg-.*/, '')).toSorted(), ['solieu', 'solieu-compare', 'solieu-files'], 'each module is there once');
  const site = await host({ folder: join(project, 'built') });
  await reads(`${site.origin}/index.html`).finally(() => site.close());
});

test('an empty Vite project, in development', async () => {
  vite();
  const { createServer } = await viteModule();
  const server = await createServer({ root: project, configFile: false, logLevel: 'error', server: { host: '127.0.0.1', port: 0, hmr: false, ws: false }, cacheDir: join(project, '.vite') });
  await server.listen();
  await reads(`http://127.0.0.1:${server.httpServer.address().port}/`).finally(() => server.close());
});

test('types: they compile as the guide uses them, they refuse what is wrong, and the class keeps them', () => {
  vite();
  const from = (file) => JSON.stringify(file.replace(/\.ts$/, ''));
  writeFileSync(join(project, 'src/check.ts'), `import type { SoLieu as Told } from 'solieu/element';
import { extract, type Report } from 'solieu';
import type { SoLieu } from ${from(join(www, 'src/element/so-lieu.ts'))};
export const kept = (element: SoLieu): Omit<Told, 'messages'> => element;
const report: Report = await extract('x', { source: null });
// @ts-expect-error: there is no such field
report.figures;
// @ts-expect-error: a number is no text
void extract(7);
document.addEventListener('so-lieu-select', ({ detail }) => detail.indicator.name);
`);
  const options = { ...JSON.parse(readFileSync(join(www, 'tsconfig.json'), 'utf8')).compilerOptions, types: [join(www, 'node_modules/vite/client.d.ts')], skipLibCheck: false, noUnusedLocals: false };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: ['src/main.ts', 'src/check.ts', join(www, 'src/client/virtual.d.ts'), join(www, 'src/export/xlsx-parts.d.ts')] }));
  const compiler = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  let told = '';
  try {
    execFileSync(process.execPath, [compiler, '--noEmit', '-p', project], { encoding: 'utf8' });
  } catch (error) {
    told = error.stdout;
  }
  // What other people's packages say of themselves is theirs; and here, only here, the tag has two classes.
  assert.deepEqual(told.split('\n').filter((line) => line.includes('error') && !line.includes('node_modules/vite') && !line.includes('node_modules/@types') && !/so-lieu\.ts.*TS2717/.test(line)), []);
});

test('custom-elements.json tells what the element has, no more and no less', async () => {
  const { modules: [{ declarations: [told] }] } = JSON.parse(readFileSync(join(installed, 'custom-elements.json'), 'utf8'));
  const names = (list) => list.map(({ name }) => name).sort();
  const site = await host({ folder: installed, pages: { 'index.html': bare('', '<script type="module" src="so-lieu.js"></script>') } });
  const here = await visit(browser, `${site.origin}/index.html`);
  try {
    // The others need a long text, corrections or an old encoding.
    const wanted = names(told.cssParts).filter((part) => !['progress', 'corrected', 'encoding'].includes(part));
    const found = await here.page.evaluate(async ([text, wanted]) => {
      await customElements.whenDefined('so-lieu');
      const element = document.createElement('so-lieu');
      const heard = new Set();
      for (const name of ['ready', 'result', 'select', 'export', 'error', 'tab', 'change', 'files']) element.addEventListener(`so-lieu-${name}`, (event) => { heard.add(event.type); if (!event.bubbles || !event.composed) heard.add(`${event.type} stays inside`); });
      const parts = new Set();
      const slots = new Set();
      const look = () => {
        for (const each of element.shadowRoot.querySelectorAll('[part]')) each.getAttribute('part').split(' ').forEach((part) => parts.add(part));
        for (const each of element.shadowRoot.querySelectorAll('slot')) slots.add(each.name);
      };
      const until = async (yes) => { for (let i = 0; i < 500 && !yes(); i += 1) await new Promise((done) => { setTimeout(done, 20); }); };
      document.body.append(element);
      // Whatever comes is seen, however soon it goes.
      new MutationObserver(look).observe(element.shadowRoot, { childList: true, subtree: true, attributes: true });
      await element.ready;
      look();
      await element.extract(text);
      // A file is read like a text, and its name is kept.
      await element.extract(new File([text], 'bao-cao.txt'));
      const source = element.result.source;
      for (const tab of ['audit', 'chart', 'document', 'table']) { element.tab = tab; await element.updateComplete; await until(() => element.shadowRoot.querySelector(`so-lieu-${tab}`)); }
      await element.select(element.result.indicators[0].id);
      element.shadowRoot.querySelector('[data-correct]').click();
      await until(() => element.shadowRoot.querySelector('dialog[open]'));
      element.shadowRoot.querySelector('dialog')?.close();
      addEventListener('so-lieu-export', (event) => event.preventDefault(), { once: true });
      element.shadowRoot.querySelector('[data-action=xlsx]').click();
      const other = document.createElement('so-lieu');
      other.addEventListener('so-lieu-error', (event) => heard.add(event.type));
      other.src = 'none.txt';
      document.body.append(other);
      await other.ready;
      dispatchEvent(new Event('beforeprint'));
      // Several files at once, as a reader chooses them.
      const open = element.shadowRoot.querySelector('[data-action=open]');
      const several = new DataTransfer();
      for (const name of ['mot.txt', 'hai.txt']) several.items.add(new File([text], name));
      const read = new Promise((done) => { element.addEventListener('so-lieu-files', done, { once: true }); });
      open.files = several.files;
      open.dispatchEvent(new Event('change'));
      await read;
      await until(() => wanted.every((part) => parts.has(part)));
      const SoLieu = customElements.get('so-lieu');
      const css = element.shadowRoot.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
      return {
        attributes: SoLieu.observedAttributes,
        members: Object.getOwnPropertyNames(SoLieu.prototype).filter((name) => !/^(?:constructor|connectedCallback|disconnectedCallback|render|firstUpdated|updated|willUpdate)$/.test(name)),
        own: Object.keys(element).filter((name) => !name.startsWith('_')),
        heard: [...heard], parts: [...parts], slots: [...slots], source,
        properties: [...new Set(css.match(/--so-lieu-[a-z-]+/g))],
      };
    }, [report, wanted]);
    assert.equal(found.source, 'bao-cao.txt');
    assert.deepEqual(found.attributes.toSorted(), names(told.attributes).filter((name) => name !== 'autofocus'), 'attributes');
    const internal = ['view', 'filter', 'said', 'busy', 'dropping', 'troubled'];
    const members = found.members.filter((name) => !internal.includes(name));
    for (const { name } of told.members) assert.ok(members.includes(name) || found.own.includes(name), `${name} is promised and missing`);
    for (const name of members) assert.ok(names(told.members).includes(name), `${name} is there and not told`);
    assert.deepEqual(found.heard.toSorted(), names(told.events), 'events');
    assert.deepEqual(found.slots.toSorted(), names(told.slots).filter(Boolean), 'slots');
    assert.deepEqual(found.properties.toSorted(), names(told.cssProperties), 'CSS properties');
    for (const part of found.parts) assert.ok(names(told.cssParts).includes(part), `part ${part} is there and not told`);
    for (const part of wanted) assert.ok(found.parts.includes(part), `part ${part} is promised and missing`);
  } finally {
    await here.close();
    await site.close();
  }
});
