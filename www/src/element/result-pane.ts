/** The pane of the results: what is found, or what stands there instead. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Report } from '../report';
import type { Filter } from '../view/filter';
import { numbers, type Language } from '../words/language';
import { phrases } from '../words/phrases';
import { icon } from './icons';
import type { Reading } from './reading';
import { bytes, type Session } from './session';
import { broken, counts, hints, nothingFound, running, stopped, tooLarge, welcome } from './states';
import { tabs } from './tabs';
import { exportBar, filterBar, type Action } from './tools';

export type ResultTab = 'table' | 'audit' | 'chart' | 'document' | 'compare';

export interface ResultPane {
  language: Language;
  session: Pick<Session, 'reading' | 'phase' | 'failure' | 'text' | 'progress' | 'corrections' | 'canUndo'> & { read(): unknown; undo(): unknown; cancel(): void };
  tab: ResultTab;
  /** Whether one chooses between the tabs. */
  tabbed: boolean;
  filter: Filter;
  /** Rows that the filter leaves. */
  rows: number;
  said: string | null;
  /** Whether that tells of something that went wrong. */
  troubled: boolean;
  busy: boolean;
  offered: ReadonlySet<string>;
  editable: boolean;
  /** Whether the table waits for a frame of its own. */
  later: boolean;
  samples: TemplateResult;
  /** Whether a text can be written here, and whether there are samples. */
  offers: { field: boolean; samples: boolean };
  /** Whether the reader is asked about the encoding, so that no hint has to say it. */
  asking: boolean;
  /** The table over many reports; nothing when no more than one is open. */
  compare: TemplateResult | null;
  choose(tab: ResultTab): void;
  filterBy(filter: Filter): void;
  act(action: Action): void;
}

export function resultPane(pane: ResultPane): TemplateResult {
  const { language, session, offered, busy } = pane;
  const { reading, phase } = session;
  const say = phrases(language);
  // Beside many reports, what is said of one is said where it is shown.
  const whole = reading !== null && phase !== 'broken' && !(pane.compare && pane.tab === 'compare');
  return html`<section class="pane result" part="result" aria-labelledby="result-heading" aria-busy=${phase === 'running' ? 'true' : 'false'}>
    <header class="bar" part="bar"><h2 id="result-heading">${say.resultHeading}</h2>
      <p class="counts" part="counts">${phase === 'running' && !reading ? say.working : whole ? counts(reading, language) : nothing}</p>
      ${whole && reading.report.indicators.length > 0 ? exportBar(offered, language, busy, pane.act) : nothing}
    </header>
    ${content(pane)}
  </section>`;
}

function content(pane: ResultPane): TemplateResult {
  const { session: { reading }, said, troubled, tab, tabbed, compare } = pane;
  const word = said === null ? nothing : troubled ? html`<p class="said trouble" role="alert">${icon('broken')} <span>${said}</span></p>` : html`<p class="said" role="status">${said}</p>`;
  if (!compare) return html`${word}${single(pane)}`;
  // Where the results of one report have a strip of their own it is that one.
  const strips = tab === 'compare' || !reading || reading.report.indicators.length === 0;
  return html`${strips && tabbed ? html`<div class="strip">${strip(reading, pane)}</div>` : nothing}${word}
    ${tab === 'compare' ? html`<div class="body" id="result-compare" role="tabpanel" aria-labelledby="result-tab-compare" tabindex="0">${compare}</div>` : single(pane)}`;
}

/** The results of the report that is open. */
function single(pane: ResultPane): TemplateResult {
  const { language, session, samples, tab, tabbed, filter, rows, editable, later } = pane;
  const { reading, phase, failure, text } = session;
  if (phase === 'broken' && failure) return html`<div class="body">${broken(failure, language, () => void session.read())}</div>`;
  if (phase === 'large') return html`<div class="body">${tooLarge(bytes(text), language)}</div>`;
  if (phase === 'stopped') return html`<div class="body">${stopped(language, () => void session.read())}</div>`;
  const under = phase === 'running' && session.progress !== null ? running(session.progress, language, () => session.cancel()) : nothing;
  if (!reading && pane.compare && phase === 'idle') return html`<div class="body"><p class="lead none">${phrases(language).chooseFile}</p></div>`;
  if (!reading) return html`<div class="body">${phase === 'running' ? under : welcome(language, samples, pane.offers)}</div>`;
  if (reading.text.trim() === '') return html`<div class="body">${hints([emptyNote], language)}${welcome(language, samples, pane.offers)}</div>`;
  const notes = hints(pane.asking ? reading.report.notes.filter(({ code }) => !code.startsWith('encoding.') && code !== 'text.foreign') : reading.report.notes, language);
  if (reading.report.indicators.length === 0) return html`<div class="body">${under}${notes}${nothingFound(reading, language, pane.offers.samples ? samples : nothing)}</div>`;
  return html`${summary(reading.report)}
    ${tabbed ? html`<div class="strip">${strip(reading, pane)}</div>` : nothing}
    ${tab === 'table' ? filterBar(reading, filter, rows, language, pane.filterBy) : nothing}
    <div class="body" id="result-${tab}" role=${tabbed ? 'tabpanel' : 'region'} aria-labelledby=${tabbed ? `result-tab-${tab}` : 'result-heading'} tabindex="0">
      ${under}${notes}${corrected(pane)}
      <so-lieu-table ?hidden=${tab !== 'table'} .reading=${later ? null : reading} .language=${language} .filter=${filter} .editable=${editable}></so-lieu-table>
      ${tab === 'audit' ? html`<so-lieu-audit .reading=${reading} .language=${language}></so-lieu-audit>` : nothing}
      ${tab === 'chart' ? html`<so-lieu-chart .reading=${reading} .language=${language}></so-lieu-chart>` : nothing}
      ${tab === 'document' ? html`<so-lieu-document .reading=${reading} .language=${language}></so-lieu-document>` : nothing}
    </div>`;
}

function strip(reading: Reading | null, { language, tab, compare, choose }: ResultPane): TemplateResult {
  const say = phrases(language);
  const flagged = html`${say.tabAudit}${reading && reading.differs > 0 ? html` <span class="badge">${numbers(language).format(reading.differs)}</span>` : nothing}`;
  return tabs<ResultTab>('result', say.tabsLabel, [
    ...(compare ? [{ id: 'compare' as const, label: say.tabCompare }] : []),
    { id: 'table', label: say.tabTable }, { id: 'audit', label: flagged }, { id: 'chart', label: say.tabChart }, { id: 'document', label: say.tabDocument },
  ], tab, choose);
}

function summary({ report }: Report): TemplateResult | typeof nothing {
  const facts = [report.organization?.name, report.period?.label].filter((words) => words !== undefined && words !== null);
  if (!report.title && facts.length === 0) return nothing;
  return html`<div class="summary" part="summary" lang="vi">
    ${report.title ? html`<p class="title">${report.title}</p>` : nothing}
    ${facts.length > 0 ? html`<p class="facts-line">${facts.map((words) => html`<span>${words}</span>`)}</p>` : nothing}
  </div>`;
}

/** What was put right, and what of it lost its place. */
function corrected({ language, session, offered, act }: ResultPane): TemplateResult | typeof nothing {
  const { corrections, canUndo } = session;
  if (corrections.count === 0 && !canUndo) return nothing;
  const say = phrases(language);
  const format = numbers(language);
  return html`<div class="corrected" part="corrected">
    <span>${say.correctedCount(format.format(corrections.known.size))}${corrections.lost.length > 0 ? html` <b>${say.correctedLost(format.format(corrections.lost.length))}</b>` : nothing}</span>
    ${canUndo ? html`<button type="button" class="link" data-action="undo" @click=${() => void session.undo()}>${say.correctedUndo}</button>` : nothing}
    ${corrections.count > 0 && offered.has('work') ? html`<button type="button" class="link" @click=${() => act('work')}>${say.exportWork}</button>` : nothing}
  </div>`;
}

const emptyNote = {
  code: 'text.empty', span: null, message: { vi: phrases('vi').emptyHint, en: phrases('en').emptyHint },
};

/** Goes to the results, which on a narrow screen stand below the text. */
export function toResults(root: ShadowRoot): void {
  const pane = root.querySelector<HTMLElement>('.pane.result');
  pane?.scrollIntoView({ block: 'start', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
  pane?.querySelector<HTMLElement>('[role=tab][aria-selected=true], .body')?.focus({ preventScroll: true });
}
