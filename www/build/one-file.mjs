// Scripts that carry everything inside: the classic script of the widget, and the script of the offline file.

import { build } from 'vite';

import { core, inlineCore, plainly } from './inline-core.mjs';
import { path } from './paths.mjs';

/** Bundles an entry with the core inside. Gives the script and the style sheet. */
export async function oneFile(entry, { name, plain = false } = {}) {
  const { output } = await build({
    root: path('.'),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [inlineCore({ plain })],
    build: {
      target: 'es2022',
      write: false,
      // With one chunk the sheet would be put into the script, as an inline style that the policy refuses.
      cssCodeSplit: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: path(entry),
        preserveEntrySignatures: 'strict',
        // Nothing lies beside one file, so no address has to be found.
        transform: { define: { 'import.meta': '{}' } },
        output: { format: 'iife', codeSplitting: false, ...(name ? { name } : {}) },
      },
    },
  });
  const scripts = output.filter((each) => each.type === 'chunk');
  const others = output.filter((each) => each.type === 'asset' && !each.fileName.endsWith('.css'));
  if (scripts.length !== 1 || others.length > 0) throw new Error(`${entry}: more than one file: ${output.map((each) => each.fileName).join(', ')}`);
  const css = output.filter((each) => each.type === 'asset').map((each) => each.source).join('');
  return { code: scripts[0].code.trim(), css: String(css).trim() };
}

/**
 * The classic script. Where there is no document it is its own worker. Loaded twice into one page it does nothing the
 * second time.
 */
export async function classic() {
  const [{ code }, { program }] = await Promise.all([oneFile('src/pack/classic.ts', { name: 'solieu', plain: true }), core()]);
  // The mark at its head makes a page in any encoding read it as what it is.
  return `\ufeff/*! Solieu, MIT OR Apache-2.0 */\nif(typeof document>"u"){${program}}else if(!customElements.get("so-lieu")){${plainly(code)}}\n`;
}
