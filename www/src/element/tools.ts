/** The row of exports and the row of filters over the results. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Format } from '../export/export';
import type { Kind, Sector } from '../report';
import { isOpen, type Filter } from '../view/filter';
import { numbers, type Language } from '../words/language';
import { phrases } from '../words/phrases';
import { kinds, sectors } from '../words/terms';
import { icon } from './icons';
import type { Reading } from './reading';

export type Action = 'copy' | 'print' | 'work' | 'wrong' | Format;

/** The exports that are offered, in order. */
export function exportBar(offered: ReadonlySet<string>, language: Language, busy: boolean, act: (action: Action) => void): TemplateResult | typeof nothing {
  const say = phrases(language);
  const has = (action: Action) => offered.has(action);
  const button = (action: Action, label: string, title: string) => (has(action)
    ? html`<button type="button" class="tool" data-action=${action} data-tip=${title} ?disabled=${busy} @click=${() => act(action)}>${label}</button>` : nothing);
  const csv = has('csv') || has('csv-machine');
  return html`<div class="tools" part="exports" role="group" aria-label=${say.exportLabel}>
    ${has('copy') ? html`<button type="button" class="tool" data-action="copy" data-tip=${say.exportCopyWhy} @click=${() => act('copy')}>${icon('copy')} ${say.exportCopy}</button>` : nothing}
    ${button('xlsx', 'Excel', say.exportXlsxWhy)}
    ${csv ? html`<details class="menu down"><summary class="tool">CSV</summary><ul>
      ${has('csv') ? html`<li><button type="button" data-action="csv" @click=${() => act('csv')}>${say.exportCsv}</button></li>` : nothing}
      ${has('csv-machine') ? html`<li><button type="button" data-action="csv-machine" @click=${() => act('csv-machine')}>${say.exportCsvMachine}</button></li>` : nothing}
    </ul></details>` : nothing}
    <details class="menu down"><summary class="tool">${say.exportMore}</summary><ul>
      ${has('json') ? html`<li><button type="button" data-action="json" @click=${() => act('json')}>JSON</button></li>` : nothing}
      ${has('markdown') ? html`<li><button type="button" data-action="markdown" @click=${() => act('markdown')}>Markdown</button></li>` : nothing}
      ${has('work') ? html`<li><button type="button" data-action="work" @click=${() => act('work')}>${say.exportWork}</button></li>` : nothing}
      ${has('wrong') ? html`<li><button type="button" data-action="wrong" @click=${() => act('wrong')}>${say.exportWrong}</button></li>` : nothing}
    </ul></details>
    ${has('print') ? html`<button type="button" class="tool" data-action="print" data-tip=${say.exportPrintWhy} @click=${() => act('print')}>${icon('print')} ${say.exportPrint}</button>` : nothing}
  </div>`;
}

export function filterBar(reading: Reading, filter: Filter, shown: number, language: Language, change: (filter: Filter) => void): TemplateResult {
  const say = phrases(language);
  const { report: { indicators: all }, sectors: inSectors, kinds: inKinds } = reading;
  const count = numbers(language);
  const value = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
  return html`<div class="filters" part="filters" role="search">
    <label class="find"><span class="visually-hidden">${say.filterWords}</span>${icon('find')}<input type="search" placeholder=${say.filterWords} .value=${filter.words} aria-keyshortcuts="/" @input=${(event: Event) => change({ ...filter, words: value(event) })} /></label>
    ${inSectors.length < 2 ? nothing : html`<label><span class="visually-hidden">${say.filterSector}</span><select data-filter="sector" @change=${(event: Event) => change({ ...filter, sector: (value(event) || null) as Sector | null })}>
      <option value="" ?selected=${filter.sector === null}>${say.filterAllSectors}</option>
      ${inSectors.map((sector) => html`<option value=${sector} ?selected=${filter.sector === sector}>${sectors[sector][language]}</option>`)}
    </select></label>`}
    ${inKinds.length < 2 ? nothing : html`<label><span class="visually-hidden">${say.filterKind}</span><select data-filter="kind" @change=${(event: Event) => change({ ...filter, kind: (value(event) || null) as Kind | null })}>
      <option value="" ?selected=${filter.kind === null}>${say.filterAllKinds}</option>
      ${inKinds.map((kind) => html`<option value=${kind} ?selected=${filter.kind === kind}>${kinds[kind][language]}</option>`)}
    </select></label>`}
    ${reading.flagged ? html`<label class="check"><input type="checkbox" .checked=${filter.flagged} @change=${(event: Event) => change({ ...filter, flagged: (event.target as HTMLInputElement).checked })} /> ${say.filterFlagged}</label>` : nothing}
    ${isOpen(filter) ? nothing : html`<span class="shown" role="status">${say.filterShown(count.format(shown), count.format(all.length))}</span>
      <button type="button" class="link" data-action="unfilter" @click=${() => change({ words: '', sector: null, kind: null, flagged: false })}>${say.filterClear}</button>`}
  </div>`;
}
