/**
 * A rehearsal while the page is idle: a text of ours is read and its results are drawn where nobody sees them, once a
 * page. The first text of a reader then finds the core compiled for good, the templates parsed, the fonts at hand.
 */
import { html, nothing as without, render, type CSSResultOrNative } from 'lit';
import type { Core } from '../client/core';
import { Corrections } from '../correct/corrections';
import { paced } from '../view/pace';
import { everything } from '../view/filter';
import type { Language } from '../words/language';
import { prepare, type Reading } from './reading';
import { resultPane } from './result-pane';
import { sourcePane } from './source-pane';
import { painted } from './turns';

/** What an element gives to its rehearsal. */
export interface Stage {
  root: ShadowRoot;
  core: Core;
  language: Language;
  styles: readonly CSSResultOrNative[];
  /** What is offered to be exported. */
  offered: ReadonlySet<string>;
  /** Texts to try, for what they have that our lines do not. */
  texts: string[];
  /** Whether nobody has asked for anything yet. */
  wanted(): boolean;
}

/** So often a text is read: the engine compiles again, better, what has run often. */
const readings = 8;
/** So many rows are drawn, about what can be seen. */
const rows = 12;

/** A bit of everything that a table and a text can show: places, sectors, parts, goals, what does not add up. Nobody's figures. */
function script(): string {
  const crop = (line: number) => `- Trồng ngô vụ ${line}: ${line + 40},5 ha/${line + 42} ha, đạt ${line % 4 === 0 ? 87 : 97}% kế hoạch, tăng ${line + 2},4% so với cùng kỳ năm 2023; trong đó ngô lai ${line + 10} ha.`;
  const budget = (line: number) => `- Thu ngân sách đợt ${line} đạt ${line + 3} tỷ đồng, giảm ${line + 1}% so với cùng kỳ; phấn đấu năm sau thu ${line + 5} tỷ đồng.`;
  const ten = (make: (line: number) => string) => Array.from({ length: 10 }, (_, at) => make(at + 1));
  return ['ỦY BAN NHÂN DÂN XÃ MẪU', 'BÁO CÁO', 'Kết quả 6 tháng đầu năm 2024', 'I. Kinh tế', ...ten(crop), 'II. Tài chính', ...ten(budget)].join('\n');
}

let done = false;

/** Rehearses when the browser has nothing else to do and it is still wanted then. */
export function rehearse(stage: Stage): void {
  if (done) return;
  done = true;
  const idle = typeof requestIdleCallback === 'function' ? (go: () => void) => requestIdleCallback(go, { timeout: 3000 }) : (go: () => void) => setTimeout(go, 500);
  idle(() => {
    if (stage.wanted()) perform(stage).catch(() => { /* Whoever reads in earnest hears what is broken. */ });
    else done = false;
  });
}

async function perform({ root, core, language, styles, offered, texts, wanted }: Stage): Promise<void> {
  const lines = script();
  const owner = {};
  let play: Reading | null = null;
  for (let round = 0; round < readings; round += 1) {
    if (!wanted()) return;
    const text = texts[round % (texts.length + 1)] ?? lines;
    const { report, ms } = await core.extract(owner, text);
    const reading = await paced(prepare(text, report, Corrections.none, ms), wanted);
    if (reading && text === lines) play = reading;
  }
  if (!play) return;
  const few: Reading = { ...play, groups: [{ section: play.groups[0]?.section ?? null, rows: play.groups.flatMap((group) => group.rows).slice(0, rows) }], blocks: play.blocks.slice(0, 1) };
  // A root of its own that nobody can look into: what stands here is no part of the page.
  const here = document.createElement('div');
  here.className = 'rehearsal';
  here.inert = true;
  const inside = here.attachShadow({ mode: 'closed' });
  inside.adoptedStyleSheets = styles.flatMap((style) => (style instanceof CSSStyleSheet ? style : (style.styleSheet ?? [])));
  const nothing = () => { /* Nobody presses a button here. */ };
  const scene = (reading: Reading | null, text: Reading | null) => html`<div class="shell"><div class="columns full">
    ${text ? sourcePane({
      language, editable: true, readonly: false, view: 'read', shown: text, length: text.text.length, marked: true, earlier: null, files: null, notice: without, samples: without,
      choose: nothing, clear: nothing, open: nothing, undo: nothing, toResults: () => {},
    }) : ''}
    ${reading ? resultPane({
      language, tab: 'table', tabbed: true, filter: everything, rows, said: null, troubled: false, busy: false, offered, editable: true, later: false, samples: html``, offers: { field: true, samples: true }, asking: false, compare: null,
      session: { reading, phase: 'done', failure: null, text: reading.text, progress: null, corrections: Corrections.none, canUndo: false, read: nothing, undo: nothing, cancel: nothing },
      choose: nothing, filterBy: nothing, act: nothing,
    }) : ''}
  </div></div>`;
  root.append(here);
  // The frame without rows, the rows, the text: each has a frame of its own, so that none of them is felt.
  const scenes: [Reading, Reading | null][] = [[{ ...few, groups: [] }, null], [few, null], [few, few]];
  for (const [reading, text] of scenes) {
    if (!wanted()) break;
    render(scene(reading, text), inside);
    await painted();
  }
  here.remove();
  render('', inside);
}
