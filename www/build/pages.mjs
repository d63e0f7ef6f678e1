// The pages: the page itself, the frame, the documentation.

import { build } from 'vite';

import { guide } from './guide.mjs';
import { path } from './paths.mjs';

const names = ['index', 'khung', 'nhung', 'huong-dan'];

/** Builds them into the folder of the site, which is emptied. `integrity` is told by the embed guide. */
export async function pages(integrity) {
  await build({
    root: path('.'),
    configFile: false,
    logLevel: 'warn',
    base: './',
    plugins: [guide({ integrity })],
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: true,
      // An asset inlined as a data: address would be refused by the page's own policy.
      assetsInlineLimit: 0,
      // The policy allows no inline script, and every browser that runs the module knows `modulepreload`.
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { checks: { pluginTimings: false }, input: Object.fromEntries(names.map((name) => [name, path(`${name}.html`)])) },
    },
  });
}
