// Everything that is shipped: `dist` is the site for any host, `dist-npm` the package.

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { modules } from './modules.mjs';
import { offline } from './offline.mjs';
import { classic } from './one-file.mjs';
import { writePackage } from './package.mjs';
import { pages } from './pages.mjs';
import { parent } from './parent.mjs';
import { site } from './paths.mjs';

const [script, file, host] = await Promise.all([classic(), offline(), parent()]);
await pages(`sha384-${createHash('sha384').update(script).digest('base64')}`);
const write = (name, text) => writeFileSync(join(site, name), text);
write('so-lieu.iife.js', script);
write('khung.js', host);
write('so-lieu-ngoai-tuyen.html', file);
const sum = createHash('sha256').update(file).digest('hex');
write('so-lieu-ngoai-tuyen.html.sha256', `${sum}  so-lieu-ngoai-tuyen.html\n`);
mkdirSync(join(site, 'es'));
await modules(join(site, 'es'));
await writePackage(script);
console.log(`SHA-256 ${sum}  so-lieu-ngoai-tuyen.html`);
