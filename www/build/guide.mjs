// The pages of documentation: what they tell of the code is taken from it. A Vite plugin.
//
// `<!-- @name words -->` in a page is replaced by what `blocks` below makes of it.

import { existsSync, readFileSync } from 'node:fs';
import { runnerImport } from 'vite';

import { contract } from './contract.mjs';
import { version } from './package.mjs';
import { path, top } from './paths.mjs';
import { readRules } from './rules.mjs';
import { readTaxonomy } from './taxonomy.mjs';

const look = 'virtual:solieu-look.css';

/** `integrity` is that of the classic script of the same build. */
export function guide({ integrity = 'sha384-…' } = {}) {
  return {
    name: 'solieu-guide',
    resolveId: (source) => (source === look ? `\0${look}` : null),
    load: async (id) => (id === `\0${look}` ? lookSheet() : null),
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename }) {
        if (!html.includes('<!-- @')) return html;
        const terms = await load('src/words/terms.ts');
        const make = blocks({ integrity, terms });
        return html.replace(/<!-- @(\w+) ?([^>]*?) ?-->/gu, (_, name, words) => {
          if (!make[name]) throw new Error(`${filename}: nothing is called ${name}`);
          return make[name](...words.split(' '));
        });
      },
    },
  };
}

async function load(file) {
  return (await runnerImport(path(file), { configFile: false, logLevel: 'error' })).module;
}

/** The element's own style sheets, for pieces that stand in a page: what holds for the element holds for `.look`. */
async function lookSheet() {
  const sheets = ['tokens', 'marks', 'results'].map(async (name) => (await load(`src/element/styles/${name}.ts`))[name].cssText);
  const css = (await Promise.all(sheets)).join('\n').replace(/:host\(:not\((\[[^\]]+\])\)\)/gu, ':root:not([data-theme="light"]) .look').replace(/:host\(\[theme="dark"\]\)/gu, ':root[data-theme="dark"] .look');
  // Nested, so that nothing of it reaches the rest of the page; the host's own declarations are those of the block.
  return `.look { background: none; }\n${scope(css)}`;
}

/** Puts each rule of a sheet under `.look`. The sheets are our own: flat rules, some inside one `@media`. */
function scope(css) {
  return css.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/([^{}]+)\{/gu, (all, head) => {
    const words = head.trim();
    if (words.startsWith('@')) return all;
    const own = words.split(/,(?![^(]*\))/u).map((each) => each.trim()).map((each) => (each.includes('.look') ? each : each.replace(/^:host(?:\(([^)]*)\))?/u, (_, only = '') => `.look${only}`).replace(/^(?!\.look)/u, '.look ')));
    return `${own.join(', ')} {`;
  });
}

const escape = (text) => String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** Words with `code` in them. */
const words = (text) => escape(text).replace(/`([^`]+)`/gu, '<code>$1</code>');
const code = (text) => `<code>${escape(text)}</code>`;
const wide = (label, head, rows) => `<div class="wide" tabindex="0" role="region" aria-label="${escape(label)}"><table><thead><tr>${head.map((each) => `<th scope="col">${each}</th>`).join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${row.map((cell, index) => (index === 0 ? `<th scope="row">${cell}</th>` : `<td>${cell}</td>`)).join('')}</tr>`).join('')}</tbody></table></div>`;
const both = (vi, en, tag = 'span') => `<${tag} class="version" lang="vi">${vi}</${tag}><${tag} class="version" lang="en">${en}</${tag}>`;

function blocks({ integrity, terms }) {
  const heads = {
    vi: { attributes: ['Thuộc tính', 'Giá trị', 'Nghĩa'], properties: ['Thuộc tính JavaScript', 'Kiểu', 'Nghĩa'], methods: ['Phương thức', 'Trả về', 'Nghĩa'], events: ['Sự kiện', '<code>detail</code>', 'Nghĩa'], slots: ['Slot', 'Nghĩa'], parts: ['Phần', 'Nghĩa'], cssProperties: ['Thuộc tính CSS', 'Nghĩa'] },
    en: { attributes: ['Attribute', 'Value', 'Meaning'], properties: ['Property', 'Type', 'Meaning'], methods: ['Method', 'Gives', 'Meaning'], events: ['Event', '<code>detail</code>', 'Meaning'], slots: ['Slot', 'Meaning'], parts: ['Part', 'Meaning'], cssProperties: ['CSS property', 'Meaning'] },
  };
  const rows = {
    attributes: (each, meaning) => [code(each.name), code(each.type), meaning],
    properties: (each, meaning) => [code(each.name), code(each.type), meaning],
    methods: (each, meaning) => [code(`${each.name}(${each.parameters.map((one) => `${one.name}: ${one.type}`).join(', ')})`), code(each.returns), meaning],
    events: (each, meaning) => [code(each.name), code(each.detail), meaning],
    slots: (each, meaning) => [each.name === '' ? '—' : code(each.name), meaning],
    parts: (each, meaning) => [code(`::part(${each.name})`), meaning],
    cssProperties: (each, meaning) => [code(each.name), meaning],
  };
  return {
    /** The lines of the head that both pages share. */
    head: () => readFileSync(path('src/guide/head.html'), 'utf8').trim(),
    /** The bar on top; `here` is the page it stands on. */
    bar: (here) => readFileSync(path('src/guide/bar.html'), 'utf8').trim().replace(`href="./${here}.html"`, `href="./${here}.html" aria-current="page"`),
    contract: (what, language) => wide(heads[language][what][0].replace(/<[^>]+>/gu, ''), heads[language][what], contract[what].map((each) => rows[what](each, words(each[language])))),
    snippet: (file) => `<pre tabindex="0"><code translate="no">${escape(readFileSync(path(`src/guide/snippets/${file}`), 'utf8').trimEnd().replaceAll('%INTEGRITY%', integrity).replaceAll('%VERSION%', version))}</code></pre>`,
    reasons: (language) => `<ul>${Object.values(terms.reasons).map((each) => `<li>${escape(each[language])}</li>`).join('')}</ul>`,
    slot: (name, language) => escape(terms.slots[name][language]),
    verdict: (name, language) => escape(terms.verdicts[name][language]),
    rules: (part) => rules(part, terms),
    taxonomy: () => taxonomy(terms),
  };
}

function rules(part, terms) {
  const file = top('docs/rules.md');
  if (!existsSync(file)) {
    console.warn('docs/rules.md is missing: the guide lists no rules');
    return '';
  }
  const found = readRules(readFileSync(file, 'utf8'))[part];
  return found.map(({ id, vi, en, pattern, examples, counterexamples }) => {
    const verdict = (told) => (terms.verdicts[told] ? both(escape(terms.verdicts[told].vi), escape(terms.verdicts[told].en)) : `<span lang="vi">${words(told)}</span>`);
    const lines = [
      ...examples.map(({ text, told }) => `<li class="yes"><span lang="vi">${escape(text)}</span> → ${verdict(told)}</li>`),
      ...counterexamples.map((text) => `<li class="no" lang="vi">${escape(text)}</li>`),
    ];
    return `<details id="${escape(`${part}-${id}`)}"><summary>${code(id)} <span class="many">${both(escape(vi), escape(en))}</span></summary>${pattern === null ? '' : `<p>${code(pattern)}</p>`}<ul>${lines.join('')}</ul></details>`;
  }).join('\n');
}

function taxonomy(terms) {
  const kinds = { stock: ['mức', 'stock'], flow: ['luồng', 'flow'], rate: ['tỷ lệ', 'rate'] };
  const groups = readTaxonomy(readFileSync(top('src/lexicon/data/indicators.tsv'), 'utf8'));
  return groups.map(({ sector, rows }) => {
    const name = terms.sectors[sector] ?? { vi: sector, en: sector };
    const head = [both('Chỉ tiêu', 'Indicator'), both('Vài cách viết', 'Some wordings'), both('Đơn vị', 'Units'), both('Loại', 'Kind'), both('Mã', 'Code')];
    const cells = rows.map(({ id, label, wordings, units, quantity }) => [`<span lang="vi">${escape(label)}</span>`, `<span lang="vi">${escape(wordings.join('; '))}</span>`, `<span lang="vi">${escape(units.join(', '))}</span>`, both(...(kinds[quantity] ?? ['', ''])), code(id)]);
    return `<details><summary>${both(escape(name.vi), escape(name.en))} <span class="many">${rows.length}</span></summary>${wide(`${name.vi} – ${name.en}`, head, cells)}</details>`;
  }).join('\n');
}
