/** The reports side by side: a row for each indicator, a column for each report; what was not matched, and matching by hand. */
import { LitElement, html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { CompareCell, CompareRow, CompareSlot, Comparison, Measure } from '../client/file-job';
import { define } from '../element/define';
import { icon } from '../element/icons';
import { Turns } from '../element/turns';
import { bare } from '../view/filter';
import type { Language } from '../words/language';
import { comparedMost } from './batch';
import { betweenCell, betweenFields, betweenHead } from './between';
import type { Comparing } from './comparing';
import { matchDialog } from './match-dialog';
import { series } from './series';
import { count, words, type Words } from './words';

const rowsAPage = 100;
/** So many cells are drawn at first. */
const cellsFirst = 48;
/** From here on a row is laid out only when it comes near. */
const rowsSeen = 16;
/** So many reports stand side by side at once; more would hold up a slow computer. */
const columnsAPage = 20;
const listed = 100;
/** So many reports are offered at once to whoever chooses two; a thousand would hold up the page, so the rest come by turns. */
const namedFirst = 48;

export const measures: readonly Measure[] = ['value', 'plan', 'rate', 'index', 'change', 'change_percent'];
const headings: Record<Measure, 'measureValue' | 'measurePlan' | 'measureRate' | 'measureIndex' | 'measureChange' | 'measureChangePercent'> = {
  value: 'measureValue', plan: 'measurePlan', rate: 'measureRate', index: 'measureIndex', change: 'measureChange', change_percent: 'measureChangePercent',
};
const percent = new Set<Measure>(['rate', 'index', 'change_percent']);

export class CompareView extends LitElement {
  static override properties = {
    comparing: { attribute: false }, language: { attribute: false }, step: { attribute: false }, busy: { attribute: false },
    measure: { state: true }, find: { state: true }, shared: { state: true }, page: { state: true }, side: { state: true }, drawn: { state: true }, named: { state: true },
  };

  declare comparing: Comparing | null;
  declare language: Language;
  declare step: number;
  declare busy: boolean;
  declare measure: Measure;
  declare find: string;
  declare shared: boolean;
  declare page: number;
  /** Which reports stand side by side. */
  declare side: number;
  declare drawn: number;
  /** How many of the reports are offered to whoever chooses two. */
  declare named: number;
  #table: Comparison | null = null;
  #rows: CompareRow[] = [];
  /** The columns of reports of one place and period that are not one report. */
  #rivals: number[][] = [];
  /** The two reports whose difference is shown. */
  #between = '';
  #wider: IntersectionObserver | null = null;

  constructor() {
    super();
    this.comparing = null;
    this.language = 'vi';
    this.step = 0;
    this.busy = false;
    this.measure = 'value';
    this.find = '';
    this.shared = false;
    this.page = 0;
    this.side = 0;
    this.drawn = 1;
    this.named = namedFirst;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    Turns.shared.forget(this);
    this.#wider?.disconnect();
    this.#wider = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const table = this.comparing?.table ?? null;
    const before = this.#table;
    if (table === before && !changed.has('find') && !changed.has('shared') && !changed.has('measure')) return;
    this.#table = table;
    this.#rivals = (table?.remarks ?? []).filter(({ code }) => code === 'same_place').map(({ columns }) => columns.map((id) => table?.columns.findIndex((column) => column.id === id) ?? -1));
    if (table !== before || changed.has('measure')) this.drawn = this.#first();
    if (table?.columns.some(({ key }, at) => key !== before?.columns[at]?.key)) this.named = namedFirst;
    const sought = bare(this.find).split(/\s+/u).filter((word) => word !== '');
    this.#rows = (table?.rows ?? []).filter((row) => (!this.shared || !row.lone)
      && (sought.length === 0 || sought.every((word) => bare(row.name).includes(word)))
      && row.cells.some((cell) => cell?.[this.measure]));
    this.side = Math.min(this.side, Math.max(0, Math.ceil((table?.columns.length ?? 0) / columnsAPage) - 1));
    this.page = Math.min(this.page, Math.max(0, Math.ceil(this.#rows.length / rowsAPage) - 1));
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const columns = this.#columns()[1] - this.#columns()[0];
    const series = this.#timed() ? 'var(--narrow) ' : '';
    this.querySelector<HTMLElement>('table.compare')?.style.setProperty('--columns', `var(--first) ${series}repeat(${columns + (this.#table?.between ? 2 : 1)}, minmax(var(--narrow), 1fr))`);
    const left = Math.min(rowsAPage, this.#rows.length - this.page * rowsAPage) - this.drawn;
    if (left > 0) Turns.shared.ask(this, (share) => { this.drawn += Math.max(1, Math.round(share * 24 / Math.max(6, this.#table?.columns.length ?? 1))); });
    else if (this.named < (this.#table?.columns.length ?? 0)) Turns.shared.ask(this, (share) => { this.named += Math.round(share * 24); });
    else Turns.shared.forget(this);
    this.#watch();
    // What was asked for is seen at once: its column is the last.
    const { between } = this.#table ?? {};
    const wide = this.querySelector('.wide');
    if (wide && between && this.#between !== String(between)) wide.scrollLeft = wide.scrollWidth;
    this.#between = String(between ?? '');
    if (!this.querySelector('.cell[tabindex="0"]')) this.querySelector('.cell')?.setAttribute('tabindex', '0');
  }

  protected override render(): unknown {
    const { comparing, language } = this;
    const say = words(language);
    if (!comparing) return nothing;
    const table = comparing.table;
    if (!table) {
      const why = { none: say.compareWaiting, running: say.compareWorking, broken: say.compareBroken, absent: say.compareAbsent, large: say.compareLarge(this.#number(comparedMost), this.#number(comparing.batch.of('done'))), done: '' };
      return html`<p class="lead none" role="status">${why[comparing.phase]}</p>`;
    }
    const from = this.page * rowsAPage;
    const shown = this.#rows.slice(from, Math.min(from + rowsAPage, from + this.drawn));
    const time = this.#timed();
    const period = common(table);
    return html`
      ${this.#bar(say, table, period)}
      ${table.remarks.length === 0 ? nothing : html`<ul class="hints">${table.remarks.map(({ message }) => html`<li>${icon('hint')}<span>${message[language]}</span></li>`)}</ul>`}
      ${this.#rows.length === 0 ? html`<p class="lead none" role="status">${table.rows.some((row) => row.cells.some((cell) => cell?.[this.measure])) ? say.compareNone : say.compareUnsaid}</p>` : html`
      ${table.columns.length <= columnsAPage ? nothing : html`<nav class="pager sides" aria-label=${say.compareSides}>
        <button type="button" data-action="side-before" ?disabled=${this.side === 0} @click=${() => this.#aside(-1)}>${say.sideBefore}</button>
        <span>${say.sidesPage(this.#number(this.#columns()[0] + 1), this.#number(this.#columns()[1]), this.#number(table.columns.length))}</span>
        <button type="button" data-action="side-after" ?disabled=${this.#columns()[1] >= table.columns.length} @click=${() => this.#aside(1)}>${say.sideAfter}</button>
      </nav>`}
      <p class="wider" hidden>${say.compareWider} <span aria-hidden="true">→</span></p>
      <div class="wide" tabindex="0" role="region" aria-label=${say.compareLabel}>
        <table class="compare" role="grid" aria-label=${say.compareLabel} aria-describedby="compare-help" aria-rowcount=${this.#rows.length + 1} aria-colcount=${table.columns.length + 2 + (time ? 1 : 0) + (table.between ? 1 : 0)} @keydown=${(event: KeyboardEvent) => this.#key(event)}>
          <thead role="rowgroup"><tr role="row">
            <th role="columnheader" scope="col" class="first">${say.colIndicator}</th>
            ${time ? html`<th role="columnheader" scope="col">${say.colSeries}</th>` : nothing}
            ${table.columns.slice(...this.#columns()).map((column) => html`<th role="columnheader" scope="col"><span class="column" title=${column.source ?? column.label}>${column.label}</span>${column.period && period === null && column.period.label !== column.label ? html`<small>${column.period.label}</small>` : nothing}</th>`)}
            <th role="columnheader" scope="col" class="sum">${say.colTotal}</th>
            ${betweenHead(table, language)}
          </tr></thead>
          <tbody role="rowgroup">${shown.map((row, at) => guard([row, this.measure, language, this.side, at < rowsSeen], () => this.#row(row, table, time, at >= rowsSeen)))}</tbody>
        </table>
      </div>
      <p id="compare-help" class="help">${say.compareHelp}</p>
      ${this.#rows.length <= rowsAPage ? nothing : html`<nav class="pager" aria-label=${say.compareLabel}>
        <button type="button" ?disabled=${from === 0} @click=${() => this.#turn(-1)}>${say.previous}</button>
        <span>${say.rowsPage(this.#number(from + 1), this.#number(Math.min(this.#rows.length, from + rowsAPage)), this.#number(this.#rows.length))}</span>
        <button type="button" ?disabled=${from + rowsAPage >= this.#rows.length} @click=${() => this.#turn(1)}>${say.next}</button>
      </nav>`}`}
      ${this.#unmatched(say, table, comparing)}`;
  }

  /** Says that there is more to the side, as long as there is. */
  #watch(): void {
    const [wide, end, told] = [this.querySelector('.wide'), this.querySelector('.compare thead th:last-child'), this.querySelector<HTMLElement>('.wider')];
    this.#wider?.disconnect();
    this.#wider = null;
    if (!wide || !end || !told) return;
    this.#wider = new IntersectionObserver((entries) => { told.hidden = (entries[entries.length - 1]?.intersectionRatio ?? 1) > 0.9; }, { root: wide, threshold: [0.1, 0.5, 0.95] });
    this.#wider.observe(end);
  }

  #bar(say: Words, table: Comparison, period: string | null): TemplateResult {
    const { comparing, language } = this;
    const value = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;
    return html`<div class="filters compare-bar">
      <p class="compare-lead">${say.compareLead(this.#number(table.rows.length), this.#number(table.columns.length))}${period === null ? nothing : html` · <span lang="vi">${period}</span>`}</p>
      <label><span class="visually-hidden">${say.measure}</span><select data-filter="measure" @change=${(event: Event) => { this.measure = value(event) as Measure; this.page = 0; }}>
        ${measures.map((each) => html`<option value=${each} ?selected=${each === this.measure}>${say[headings[each]]}</option>`)}
      </select></label>
      <label class="find"><span class="visually-hidden">${say.compareFind}</span>${icon('find')}<input type="search" placeholder=${say.compareFind} .value=${this.find} @input=${(event: Event) => { this.find = value(event); this.page = 0; }} /></label>
      <label class="check"><input type="checkbox" .checked=${this.shared} @change=${(event: Event) => { this.shared = (event.target as HTMLInputElement).checked; this.page = 0; }} /> ${say.compareShared}</label>
      ${comparing && table.columns.length > 1 ? guard([comparing, table, language, this.named], () => betweenFields(comparing, table, language, this.named)) : nothing}
      <div class="tools" role="group" aria-label=${say.exportLabel}>
        <button type="button" class="tool" data-action="compare-xlsx" data-tip=${say.exportXlsxWhy} ?disabled=${this.busy} @click=${() => this.#wish('xlsx')}>Excel</button>
        <button type="button" class="tool" data-action="compare-csv" ?disabled=${this.busy} @click=${() => this.#wish('csv')}>CSV</button>
        <label class="button open form" data-tip=${say.formWhy}><input type="file" accept=".xlsx,.csv,.tsv,.txt" class="visually-hidden" data-action="compare-form" ?disabled=${this.busy} @change=${(event: Event) => this.#form(event)} />${say.form}</label>
      </div>
    </div>`;
  }

  #row(row: CompareRow, table: Comparison, time: boolean, far: boolean): TemplateResult {
    const say = words(this.language);
    const unit = percent.has(this.measure) ? '%' : row.unit;
    return html`<tr role="row" class=${far ? 'far' : ''} data-row=${row.id}>
      <th role="rowheader" scope="row" class="first"><span class="name">${row.name}</span>${unit ? html`<small>${unit}</small>` : nothing}</th>
      ${time ? html`<td role="gridcell" class="series">${this.#series(row, table)}</td>` : nothing}
      ${row.cells.slice(...this.#columns()).map((cell, at) => this.#cell(cell, this.#unlike(row, this.#columns()[0] + at), table.columns[this.#columns()[0] + at]?.label ?? '', table.columns[this.#columns()[0] + at]?.source ?? '', say))}
      ${this.#total(row, say)}
      ${betweenCell(row, table, this.language)}
    </tr>`;
  }

  #cell(cell: CompareCell | null, unlike: string | null, label: string, source: string, say: Words): TemplateResult {
    const slot = cell?.[this.measure] ?? null;
    if (!cell || !slot) return html`<td role="gridcell" class="empty" data-label=${label}><span aria-hidden="true">—</span><span class="visually-hidden">${say.notStated}</span></td>`;
    const figure = this.#figure(slot);
    const others = slot.others.map(({ text }) => text).join('; ');
    const tip = unlike !== null ? say.unlikeTip(unlike) : cell.conflicting && others !== '' ? say.conflictingTip([slot.text, others].join('; ')) : `«${slot.text}» – ${source}`;
    return html`<td role="gridcell" data-label=${label}><button type="button" class="cell ${cell.conflicting || unlike !== null ? 'conflicting' : ''}" tabindex="-1" data-tip=${tip} aria-label=${say.cellOpen(figure, label)} @click=${() => this.#open(source, slot.indicator)}>${figure}</button>
      ${cell.estimate && this.measure === 'value' ? html`<small>${say.estimate}</small>` : nothing}
      ${unlike !== null ? html`<small class="flag unlike">${icon('differs')} ${say.unlike}</small>` : nothing}
      ${cell.conflicting ? html`<small class="flag">${icon('differs')} ${say.conflicting}</small>` : cell.verdict === 'differs' ? html`<small class="flag">${icon('differs')} ${say.differs}</small>` : nothing}</td>`;
  }

  /** The figures of a row in reports of one place and period, where they differ; nothing for other columns. */
  #unlike(row: CompareRow, at: number): string | null {
    const group = this.#rivals.find((columns) => columns.includes(at));
    if (!group) return null;
    const slots = group.map((column) => row.cells[column]?.[this.measure] ?? null).filter((slot) => slot !== null);
    const [first] = slots;
    if (!first || slots.every(({ amount, max, unit }) => amount === first.amount && max === first.max && unit === first.unit)) return null;
    return [...new Set(slots.map(({ text }) => text))].join('; ');
  }

  #figure(slot: CompareSlot): string {
    const sign = (this.measure === 'change' || this.measure === 'change_percent') && slot.amount > 0 ? '+' : '';
    const range = slot.max === null ? '' : `–${this.#number(slot.max)}`;
    const bound = slot.bound === null ? '' : { over: '> ', under: '< ', about: '≈ ', at_least: '≥ ', at_most: '≤ ' }[slot.bound];
    return `${bound}${sign}${this.#number(slot.amount)}${range}`;
  }

  #total(row: CompareRow, say: Words): TemplateResult {
    const total = this.measure === 'value' ? row.total : this.measure === 'plan' ? row.total_plan : null;
    if (total?.amount != null) return html`<td role="gridcell" class="sum" data-label=${say.colTotal}><b data-tip=${say.totalOf(this.#number(total.have), this.#number(total.of))}>${this.#number(total.amount)}</b></td>`;
    const reasons = { rate: say.totalRate, unknown: say.totalUnknown, places: say.totalPlaces, periods: say.totalPeriods, missing: say.totalMissing, conflicting: say.totalConflicting, inexact: say.totalInexact };
    const why = total ? (total.reason === null ? say.totalMissing : reasons[total.reason]) : say.totalRate;
    return html`<td role="gridcell" class="sum empty" data-label=${say.colTotal}><span data-tip=${why} aria-hidden="true">—</span><span class="visually-hidden">${why}</span></td>`;
  }

  #series(row: CompareRow, table: Comparison): TemplateResult | typeof nothing {
    const points = row.cells.map((cell) => cell?.[this.measure]?.amount ?? null);
    const path = series(points);
    if (path === null) return nothing;
    return html`<svg class="spark" viewBox="0 0 100 28" preserveAspectRatio="none" role="img" aria-label=${words(this.language).series(row.name)}><title>${row.cells.map((cell, at) => `${table.columns[at]?.label ?? ''}: ${cell?.[this.measure]?.text ?? '—'}`).join('; ')}</title>
      ${path.lines.map((line) => svg`<polyline points=${line} vector-effect="non-scaling-stroke" />`)}${path.last ? svg`<circle cx=${path.last[0]} cy=${path.last[1]} r="2.5" />` : nothing}</svg>`;
  }

  #unmatched(say: Words, table: Comparison, comparing: Comparing): TemplateResult {
    const byKey = new Map(table.rows.map((row) => [row.key, row]));
    const lone = table.rows.filter((row) => row.lone);
    const label = new Map(table.columns.map((column) => [column.id, column.label]));
    const reasons = { goal: say.asideGoal, place: say.asidePlace, period: say.asidePeriod, empty: say.asideEmpty };
    const rest = (all: unknown[]) => (all.length > listed ? html`<p class="small">${say.more(this.#number(all.length - listed))}</p>` : nothing);
    return html`<div class="unmatched">
      ${table.proposals.length === 0 ? nothing : html`<details open class="proposals"><summary>${say.proposals(this.#number(table.proposals.length))}</summary><ul class="pairs">
        ${table.proposals.slice(0, listed).map((pair) => html`<li><span>${byKey.get(pair.row)?.name ?? pair.row} <span aria-hidden="true">↔</span> ${byKey.get(pair.with)?.name ?? pair.with}</span>
          <button type="button" data-action="join" @click=${() => comparing.join(pair.row, pair.with)}>${say.proposalJoin}</button></li>`)}</ul>${rest(table.proposals)}</details>`}
      ${comparing.matches.rows.length === 0 ? nothing : html`<details open class="by-hand"><summary>${say.byHand(this.#number(comparing.matches.rows.length))}</summary><ul class="pairs">
        ${comparing.matches.rows.map((pair, at) => html`<li><span>${byKey.get(pair.row)?.name ?? pair.row} <span aria-hidden="true">↔</span> ${pair.with.split('|')[0] ?? pair.with}</span>
          <button type="button" data-action="unjoin" @click=${() => comparing.unjoin(at)}>${say.undoMatch}</button></li>`)}</ul></details>`}
      ${lone.length === 0 ? nothing : html`<details class="lone"><summary>${say.lone(this.#number(lone.length))}</summary><ul class="pairs">
        ${lone.slice(0, listed).map((row) => html`<li><span>${row.name}<small>${table.columns[row.cells.findIndex((cell) => cell !== null)]?.label ?? ''}</small></span>
          <button type="button" data-action="match" @click=${() => this.#match(row, table)}>${say.loneMatch}</button></li>`)}</ul>${rest(lone)}</details>`}
      ${table.aside.length === 0 ? nothing : html`<details class="aside"><summary>${say.aside(this.#number(table.aside.length))}</summary><ul class="pairs">
        ${table.aside.slice(0, listed).map((one) => html`<li><span>${one.name}: ${one.text}<small>${label.get(one.column) ?? ''} · ${reasons[one.reason]}</small></span></li>`)}</ul>${rest(table.aside)}</details>`}
    </div>`;
  }

  #match(row: CompareRow, table: Comparison): void {
    const others = table.rows.filter((other) => other !== row && (other.unit === row.unit || other.unit === null || row.unit === null));
    void matchDialog(this.getRootNode() as ShadowRoot, row, others, this.language).then((chosen) => { if (chosen) this.comparing?.join(chosen.key, row.key); });
  }

  #open(source: string, indicator: string): void {
    this.dispatchEvent(new CustomEvent('compare-open', { detail: { source, indicator } }));
  }

  #wish(format: 'xlsx' | 'csv'): void {
    this.dispatchEvent(new CustomEvent('compare-export', { detail: { format, measure: this.measure } }));
  }

  #form(event: Event): void {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) this.dispatchEvent(new CustomEvent('compare-form', { detail: { file, measure: this.measure } }));
    input.value = '';
  }

  #turn(step: 1 | -1): void {
    this.page += step;
    this.drawn = this.#first();
  }

  #aside(step: 1 | -1): void {
    this.side += step;
    this.drawn = this.#first();
  }

  /** The first of the reports that stand side by side, and the one behind the last. */
  #columns(): [number, number] {
    const from = this.side * columnsAPage;
    return [from, Math.min(this.#table?.columns.length ?? 0, from + columnsAPage)];
  }

  /** One cell is the tab stop; arrows move it. */
  #key(event: KeyboardEvent): void {
    const now = event.target instanceof Element ? event.target.closest<HTMLElement>('.cell') : null;
    const row = now?.closest('tr');
    if (!now || !row) return;
    const at = [...row.children].indexOf(now.closest('td') as Element);
    const within = (line: Element | null | undefined) => line?.children[at]?.querySelector<HTMLElement>('.cell') ?? null;
    const along = (from: Element | null, way: 'next' | 'previous', look: (line: Element) => HTMLElement | null) => {
      for (let line = from; line; line = way === 'next' ? line.nextElementSibling : line.previousElementSibling) {
        const found = look(line);
        if (found) return found;
      }
      return null;
    };
    const inCell = (cell: Element) => cell.querySelector<HTMLElement>('.cell');
    const cell = now.closest('td') as Element;
    const to: Record<string, () => HTMLElement | null> = {
      ArrowDown: () => along(row.nextElementSibling, 'next', within),
      ArrowUp: () => along(row.previousElementSibling, 'previous', within),
      ArrowRight: () => along(cell.nextElementSibling, 'next', inCell),
      ArrowLeft: () => along(cell.previousElementSibling, 'previous', inCell),
    };
    const next = to[event.key]?.();
    if (event.key in to) event.preventDefault();
    if (!next) return;
    for (const stop of this.querySelectorAll('.cell[tabindex="0"]')) stop.setAttribute('tabindex', '-1');
    next.setAttribute('tabindex', '0');
    next.focus();
  }

  /** Whether the columns are periods of one place. */
  #timed(): boolean {
    return this.#table?.order === 'time' && this.#table.columns.length >= 3;
  }

  #first(): number {
    return Math.max(1, Math.round(cellsFirst / Math.max(6, this.#columns()[1] - this.#columns()[0])));
  }

  #number(amount: number): string {
    return count(amount, this.language);
  }
}

/** The stretch of time that all reports cover, or null; said once, it need not stand above every column. */
function common({ columns }: Comparison): string | null {
  const labels = new Set(columns.map(({ period }) => period?.label ?? null));
  const [only] = labels;
  return labels.size === 1 && columns.length > 1 ? only ?? null : null;
}

define('so-lieu-compare', CompareView);
