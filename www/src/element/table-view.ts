/** The indicators as a table, grouped by section. A row is a stop for the keyboard; left and right reach its figures. */
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Change, Figure, Rate } from '../report';
import { exact, quantity, unsaid } from '../view/figures';
import { everything, filtered, type Filter } from '../view/filter';
import { sorted, type Column, type Order } from '../view/order';
import { slice, type Group, type Row } from '../view/rows';
import { numbers } from '../words/language';
import { kinds, sectionRoles, sectionSectors, sectors, type Slot } from '../words/terms';
import { icon } from './icons';
import { Part } from './part';
import { Turns } from './turns';
import { define } from './define';

const rowsAPage = 200;
/** So many rows are drawn at first, what can be seen on a screen of this height, so that they stand at once. */
const rowsFirst = () => Math.max(4, Math.min(16, Math.ceil(innerHeight / (innerWidth < 1600 ? 130 : 90))));
/** From here on a row is laid out only when it comes near. */
const rowsSeen = 24;
/** So many rows are drawn in a turn on a slow computer. */
const rowsATurn = 4;

export class TableView extends Part {
  static override properties = { page: { state: true }, drawn: { state: true }, filter: { attribute: false }, order: { state: true }, editable: { attribute: false } };

  declare page: number;
  /** How many rows of the page are drawn by now. */
  declare drawn: number;
  declare filter: Filter;
  declare order: Order | null;
  /** Whether rows can be put right. */
  declare editable: boolean;
  #groups: Group[] = [];

  constructor() {
    super();
    this.page = 0;
    this.drawn = rowsFirst();
    this.filter = everything;
    this.order = null;
    this.editable = false;
  }

  /** How many rows the filter leaves. */
  get shown(): number {
    return this.#groups.reduce((count, { rows }) => count + rows.length, 0);
  }

  /** Turns to the page that shows an indicator. Says whether the filter lets it be seen. */
  async reveal(id: string): Promise<boolean> {
    const place = this.#groups.flatMap(({ rows }) => rows).findIndex(({ indicator }) => indicator.id === id);
    if (place >= 0) {
      this.page = Math.floor(place / rowsAPage);
      this.drawn = Math.max(this.drawn, (place % rowsAPage) + 1);
    }
    await this.updateComplete;
    return place >= 0;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('reading') && !changed.has('filter') && !changed.has('order') && !changed.has('language')) return;
    this.#groups = sorted(filtered(this.reading?.groups ?? [], this.filter), this.order, this.language);
    const last = Math.max(0, Math.ceil(this.shown / rowsAPage) - 1);
    // A correction reads the text anew; the reader stays at the page.
    const before = changed.get('reading');
    this.page = changed.has('reading') && (!before || before.text !== this.reading?.text) ? 0 : Math.min(this.page, last);
    // Rows that stand already are only mended; another text begins anew.
    if (changed.has('reading') && !before) this.drawn = (this.reading?.text.length ?? 0) < 20_000 ? rowsFirst() : Math.ceil(rowsFirst() / 2);
  }

  protected override render(): unknown {
    const reading = this.reading;
    if (!reading) return nothing;
    const say = this.say;
    const total = this.shown;
    const from = this.page * rowsAPage;
    const shown = slice(this.#groups, from, Math.min(rowsAPage, this.drawn));
    let place = 0;
    const seen = () => ++place <= rowsSeen;
    if (total === 0) return html`<p class="lead none">${say.filterNone}</p>`;
    return html`
      <table part="table" role="treegrid" aria-label=${say.tableLabel} aria-describedby="table-help" aria-rowcount=${total + this.#groups.length + 1}>
        <thead role="rowgroup">
          <tr role="row">
            ${this.#heading('name', say.colIndicator)}${this.#heading('value', say.colResult)}${this.#heading('plan', say.colPlan)}${this.#heading('rate', say.colRate)}${this.#heading('change', say.colChange)}
          </tr>
        </thead>
        ${repeat(shown, (group) => group.rows[0]?.indicator.id, (group) => this.#group(group, seen))}
      </table>
      <p id="table-help" class="help">${say.tableHelp}${this.editable ? html` ${say.tableHelpEdit}` : nothing}</p>
      ${total > rowsAPage ? this.#pager(from, Math.min(total, from + rowsAPage), total) : nothing}`;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    Turns.shared.forget(this);
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    const left = Math.min(rowsAPage, this.shown - this.page * rowsAPage) - this.drawn;
    if (left > 0) Turns.shared.ask(this, (share) => { this.drawn += Math.round(rowsATurn * share); });
    else Turns.shared.forget(this);
    if (!this.querySelector('tr[tabindex="0"]')) this.querySelector('tr[data-ids]')?.setAttribute('tabindex', '0');
  }

  /** The heading of a column sorts by it: up, down, and back to the order of the text. */
  #heading(column: Column, label: string): TemplateResult {
    const now = this.order?.column === column ? (this.order.up ? 'ascending' : 'descending') : 'none';
    // Amounts are looked at from the largest, names from A.
    const first = column === 'name';
    const next = (): Order | null => (now === 'none' ? { column, up: first } : (now === 'ascending') === first ? { column, up: !first } : null);
    return html`<th role="columnheader" scope="col" aria-sort=${now}><button type="button" class="sort" data-tip=${this.say.sortBy} @click=${() => { this.order = next(); }}>${label}<span class="arrow" aria-hidden="true">${now === 'none' ? '' : now === 'ascending' ? '▲' : '▼'}</span></button></th>`;
  }

  #group(group: Group, seen: () => boolean): TemplateResult {
    return html`<tbody role="rowgroup">
      ${this.order ? nothing : html`<tr role="row" aria-level="1" class="section"><th role="gridcell" colspan="5">${this.#title(group)}</th></tr>`}
      ${repeat(group.rows, (row) => row.indicator.id, (row) => {
        const far = !seen();
        return guard([this.#face(row), row.depth, far, this.editable, this.language], () => this.#row(row, far));
      })}
    </tbody>`;
  }

  #title(group: Group): string {
    const section = group.section;
    if (!section) return this.say.noSection;
    if (section.heading) return section.heading.replace(/[\s:.;]+$/u, '');
    return section.sector ? sectionSectors[section.sector][this.language] : sectionRoles[section.role][this.language];
  }

  /** All that a row shows; a reading that leaves it as it was draws it no second time. */
  #face({ indicator, findings }: Row): string {
    const { id, name, kind, sector, period, locality, scope, confidence, value, plan, total, rates, changes } = indicator;
    const figures = [value, plan, total, ...rates, ...changes].map((figure) => figure && `${figure.text}=${figure.amount}${'unit' in figure ? (figure.unit ?? '') : ''}`);
    const about = [...rates, ...changes].map((figure) => `${figure.basis ?? ''}${'direction' in figure ? figure.direction : ''}`);
    const flags = findings.map(({ verdict, rule, computed }) => `${verdict}${rule}${computed ?? ''}`);
    const correction = this.reading?.corrections.of(id)?.state;
    return [id, name, kind, sector, period?.label, locality?.name, scope, confidence, correction, ...figures, ...about, ...flags].join('\u0001');
  }

  #row({ indicator, depth, findings }: Row, far: boolean): TemplateResult {
    const say = this.say;
    const aim = indicator.kind === 'goal';
    const differs = findings.filter((finding) => finding.verdict === 'differs' && finding.computed !== null);
    const correction = this.reading?.corrections.of(indicator.id);
    const state = correction && (correction.state === 'ignored' ? say.stateIgnored : correction.state === 'confirmed' ? say.stateConfirmed : say.stateEdited);
    const about = [
      kinds[indicator.kind][this.language],
      indicator.sector ? sectors[indicator.sector][this.language] : null,
      indicator.period?.label ?? null,
      indicator.locality?.name ?? (indicator.scope > 0 ? say.elsewhere : null),
    ].filter((words) => words !== null);
    const planned = html`${aim && indicator.value ? this.#figure(indicator.value, 'value', say.goalOf) : nothing}
      ${indicator.plan ? this.#figure(indicator.plan, 'plan') : nothing}
      ${indicator.total ? this.#figure(indicator.total, 'total', say.outOf) : nothing}`;
    const rates = html`${indicator.rates.map((rate) => this.#figure(rate, 'rate', outside(rate)))}
      ${differs.map((finding) => html`<span class="flag">${icon('differs')}<span>${say.recomputed(quantity(finding.computed ?? 0, null, finding.rule === 'rate' ? '%' : null, this.language))}</span></span>`)}`;
    const changes = html`${indicator.changes.map((change) => this.#figure(change, 'change', this.#moved(change), change.direction))}`;
    return html`<tr role="row" aria-level=${depth + 2} aria-selected="false" tabindex="-1" class="row ${far ? 'far ' : ''}depth-${depth} ${indicator.kind} ${correction?.state ?? ''}" data-ids=${indicator.id}>
      <th role="rowheader" scope="row">
        <span class="name">${depth > 0 ? html`<span class="visually-hidden">${say.partOf}: </span>` : nothing}${indicator.name}</span>
        <span class="about"><span class="kind ${indicator.kind}">${about[0]}</span>${about.slice(1).map((words) => html`<span>${words}</span>`)}
          ${indicator.confidence === 'likely' ? html`<span class="likely" data-tip=${say.likelyWhy}>${say.likely}</span>` : nothing}
          ${state ? html`<span class="state-tag">${state}</span>` : nothing}</span>
        ${this.editable ? html`<button type="button" class="pen" tabindex="-1" data-correct=${indicator.id} aria-label=${say.correctOne(indicator.name)} data-tip=${say.correctTip}>${icon('edit')}</button>` : nothing}
      </th>
      ${this.#cell(say.colResult, !aim && indicator.value ? this.#figure(indicator.value, 'value') : null)}
      ${this.#cell(say.colPlan, (aim && indicator.value) || indicator.plan || indicator.total ? planned : null)}
      ${this.#cell(say.colRateLong, indicator.rates.length > 0 || differs.length > 0 ? rates : null)}
      ${this.#cell(say.colChange, indicator.changes.length > 0 ? changes : null)}
    </tr>`;
  }

  #cell(label: string, content: TemplateResult | null): TemplateResult {
    return content
      ? html`<td role="gridcell" data-label=${label}>${content}</td>`
      : html`<td role="gridcell" class="empty"><span aria-hidden="true">—</span><span class="visually-hidden">${this.say.none}</span></td>`;
  }

  #figure(figure: Figure | Rate | Change, slot: Slot, note: string | null = null, direction: Change['direction'] | null = null): TemplateResult {
    const tip = this.say.exactly(exact(figure, this.language));
    const unit = 'unit' in figure ? unsaid(figure) : '';
    return html`<span class="figure"><span class="fig ${slot} ${direction ?? ''}" tabindex="-1" data-tip=${tip}>${figure.text}${unit === '' ? nothing : html`<span class="unit">${unit.startsWith('%') ? '' : '\u00a0'}${unit}</span>`}</span>${note ? html`<small>${note}</small>` : nothing}</span>`;
  }

  /** Up or down and against what, as far as the quoted words leave it out. */
  #moved(change: Change): string | null {
    const against = outside(change) ?? this.#versus(change);
    const word = { up: this.say.up, down: this.say.down, times: null }[change.direction];
    return word === null || change.text.toLowerCase().includes(word) ? against : [word, against].filter((each) => each !== null).join(' ');
  }

  /** What a change is measured against, where the text leaves the words out. */
  #versus(change: Change): string | null {
    if (change.basis !== null) return null;
    const words = { same_period: this.say.versusSame, previous: this.say.versusPrevious, plan: this.say.versusPlan, other: null };
    return change.versus === null ? null : words[change.versus];
  }

  #pager(from: number, to: number, total: number): TemplateResult {
    const format = numbers(this.language);
    return html`<nav class="pager" aria-label=${this.say.tableLabel}>
      <button type="button" ?disabled=${from === 0} @click=${() => { this.page -= 1; }}>${this.say.pagePrevious}</button>
      <span>${this.say.pageOf(format.format(from + 1), format.format(to), format.format(total))}</span>
      <button type="button" ?disabled=${to >= total} @click=${() => { this.page += 1; }}>${this.say.pageNext}</button>
    </nav>`;
  }
}

/** The basis of a rate or a change, when the quoted words do not hold it. */
function outside(figure: Rate | Change): string | null {
  return figure.basis !== null && !figure.text.includes(figure.basis) ? figure.basis : null;
}

define('so-lieu-table', TableView);

declare global {
  interface HTMLElementTagNameMap { 'so-lieu-table': TableView }
}
