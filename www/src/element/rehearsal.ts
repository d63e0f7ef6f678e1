/**
 * A rehearsal while the page is idle: a short text of ours is read and drawn where nobody sees it, once a page. The
 * first text of a reader then finds the core compiled for good, the templates parsed and the fonts at hand.
 */
import type { CSSResultOrNative } from 'lit';
import type { Core } from '../client/core';
import { Corrections } from '../correct/corrections';
import { paced } from '../view/pace';
import type { Language } from '../words/language';
import type { Part } from './part';
import { prepare } from './reading';
import { painted } from './turns';

let done = false;

/** Rehearses when the browser has nothing else to do and `wanted` still holds then. */
export function rehearse(root: ShadowRoot, core: Core, language: Language, styles: readonly CSSResultOrNative[], wanted: () => boolean): void {
  if (done) return;
  done = true;
  const idle = typeof requestIdleCallback === 'function' ? (go: () => void) => requestIdleCallback(go, { timeout: 3000 }) : (go: () => void) => setTimeout(go, 500);
  idle(() => {
    if (wanted()) perform(root, core, language, styles, wanted).catch(() => { /* Whoever reads in earnest hears what is broken. */ });
    else done = false;
  });
}

async function perform(root: ShadowRoot, core: Core, language: Language, styles: readonly CSSResultOrNative[], wanted: () => boolean): Promise<void> {
  const text = Array.from({ length: 30 }, (_, line) => `- Trồng ngô vụ ${line + 1}: ${line + 40},5 ha/${line + 42} ha, đạt 97% kế hoạch, tăng ${line + 2},4% so với cùng kỳ năm 2023.`).join('\n');
  const owner = {};
  let drawn = 0;
  for (let round = 0; round < 3; round += 1) {
    if (!wanted()) return;
    const { report, ms } = await core.extract(owner, text);
    const reading = await paced(prepare(text, report, Corrections.none, ms), wanted);
    if (!reading || drawn > 1) continue;
    // A root of its own that nobody can look into: what stands here is no part of the page.
    const stage = document.createElement('div');
    stage.className = 'rehearsal';
    stage.inert = true;
    const inside = stage.attachShadow({ mode: 'closed' });
    inside.adoptedStyleSheets = styles.flatMap((style) => (style instanceof CSSStyleSheet ? style : (style.styleSheet ?? [])));
    const part = document.createElement(drawn === 0 ? 'so-lieu-table' : 'so-lieu-read') as Part;
    part.language = language;
    part.reading = { ...reading, groups: reading.groups.map(({ section, rows }) => ({ section, rows: rows.slice(0, 3) })), blocks: reading.blocks.slice(0, 1) };
    inside.append(part);
    root.append(stage);
    await painted();
    stage.remove();
    drawn += 1;
  }
}
