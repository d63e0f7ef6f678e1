// The offline file: the page with everything inside and a policy that lets nothing in or out.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { oneFile } from './one-file.mjs';
import { path } from './paths.mjs';

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The whole file. Its frame is that of the page. */
export async function offline() {
  const { code, css } = await oneFile('src/pack/offline.ts');
  // Words that would end the tag they stand in.
  const script = code.replace(/<\/(?=script)/giu, '<\\/').replaceAll('<!--', '<\\!--');
  if (css === '') throw new Error('the page lost its style sheet');
  if (/<\/style/iu.test(css)) throw new Error('the style sheet ends its own tag');
  const policy = `default-src 'none'; script-src ${hash(script)} 'wasm-unsafe-eval'; style-src ${hash(css)}; worker-src blob:; img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'`;
  let html = readFileSync(path('index.html'), 'utf8');
  const put = (what, words) => {
    if (html.split(what).length !== 2) throw new Error(`index.html: ${what} is not there once`);
    html = html.replace(what, () => words);
  };
  put(/(?<=http-equiv="Content-Security-Policy" content=")[^"]*/u.exec(html)?.[0], policy);
  put('<link rel="stylesheet" href="./src/page/page.css" />', `<style>${css}</style>`);
  put('<script type="module" src="./src/main.ts"></script>', '');
  put('</body>', `<script>${script}</script></body>`);
  return html;
}
