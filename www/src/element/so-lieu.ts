/**
 * `<so-lieu>`: a text on one side, what it states on the other.
 *
 * Attributes: `locale` (vi, en), `theme` (auto, light, dark), `autofocus`. Properties: `value`, `samples`, `tab`,
 * `result` (read only). Events, bubbling and composed: `so-lieu-result`, `so-lieu-error`, `so-lieu-tab`.
 */
import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { Core, CoreFailure, Overtaken } from '../client/core';
import type { Report } from '../report';
import { exact } from '../view/figures';
import { numbers, type Language } from '../words/language';
import { phrases } from '../words/phrases';
import { reasons, slots, type Slot } from '../words/terms';
import { Announcer } from './announcer';
import type { AuditView } from './audit-view';
import './audit-view';
import './document-view';
import { Linking, type Side } from './linking';
import type { Mark, ReadView } from './read-view';
import './read-view';
import { prepare, type Reading } from './reading';
import { broken, counts, hints, nothingFound, sampleButtons, tooLarge, welcome, type Sample } from './states';
import { styles } from './styles';
import type { TableView } from './table-view';
import './table-view';
import { tabs } from './tabs';
import { Tip } from './tip';
import { Typing } from './typing';

export type ResultTab = 'table' | 'audit' | 'document';
type Phase = 'idle' | 'running' | 'done' | 'broken' | 'large';

/** Longer texts, in bytes of UTF-8, are kept but not read. */
const limit = 20_000_000;

export class SoLieu extends LitElement {
  static override styles = styles;
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, delegatesFocus: false };
  static override properties = {
    locale: { type: String, reflect: true },
    theme: { type: String, reflect: true },
    tab: { attribute: false },
    samples: { attribute: false },
    view: { state: true },
    phase: { state: true },
    reading: { state: true },
    failure: { state: true },
    earlier: { state: true },
  };

  declare locale: Language;
  declare theme: 'auto' | 'light' | 'dark';
  declare tab: ResultTab;
  declare samples: Sample[];
  declare view: 'edit' | 'read';
  declare phase: Phase;
  declare reading: Reading | null;
  declare failure: CoreFailure | null;
  /** A text that was cleared or replaced, to bring back. */
  declare earlier: { text: string; why: 'cleared' | 'replaced' } | null;

  readonly #core = new Core();
  readonly #announcer = new Announcer(() => this.renderRoot.querySelector('#status'));
  #typing: Typing | null = null;
  #linking: Linking | null = null;
  #tip: Tip | null = null;
  #text = '';
  #turn = 0;

  constructor() {
    super();
    this.locale = 'vi';
    this.theme = 'auto';
    this.tab = 'table';
    this.samples = [];
    this.view = 'edit';
    this.phase = 'idle';
    this.reading = null;
    this.failure = null;
    this.earlier = null;
  }

  /** The text. Setting it reads it at once. */
  get value(): string {
    return this.#text;
  }

  set value(text: string) {
    this.#set(text);
    void this.#read();
  }

  /** The report of the text that was read last, or null. */
  get result(): Report | null {
    return this.reading?.report ?? null;
  }

  /** Selects an indicator in the table and in the text. */
  async select(id: string, from: Side = 'result'): Promise<void> {
    const indicator = this.reading?.indicators.get(id);
    if (!indicator) return;
    this.#tip?.hide();
    if (from === 'result') this.view = 'read';
    else this.tab = 'table';
    await this.updateComplete;
    await this.renderRoot.querySelector<ReadView>('so-lieu-read')?.reveal(indicator.span.start);
    await this.renderRoot.querySelector<TableView>('so-lieu-table')?.reveal(id);
    this.#linking?.select(id);
    const there = this.#linking?.all(id).find((element) => element.matches(from === 'result' ? 'mark[role=button]' : 'tr'));
    if (!there) return;
    there.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    there.focus({ preventScroll: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#typing?.cancel();
    this.#core.dispose();
  }

  protected override render(): unknown {
    const say = phrases(this.locale);
    return html`<div class="shell"><div class="columns">
      <section class="pane source" part="source" aria-labelledby="source-heading">
        <header class="bar">
          <h2 id="source-heading">${say.textHeading}</h2>
          ${tabs('view', say.viewLabel, [{ id: 'edit', label: say.viewEdit }, { id: 'read', label: say.viewRead }], this.view, (view) => { this.view = view; })}
        </header>
        <div class="body edit" id="view-edit" role="tabpanel" aria-labelledby="view-tab-edit" ?hidden=${this.view !== 'edit'}>
          <textarea part="textarea" lang="vi" spellcheck="false" autocomplete="off" aria-label=${say.textLabel} placeholder=${say.textPlaceholder}></textarea>
        </div>
        <div class="body read" id="view-read" role="tabpanel" aria-labelledby="view-tab-read" lang="vi" tabindex="0" ?hidden=${this.view !== 'read'}>
          <so-lieu-read part="text" .reading=${this.reading} .language=${this.locale}></so-lieu-read>
        </div>
        ${this.view === 'read' && this.reading ? this.#legend() : nothing}
        <footer class="bar foot">
          ${this.samples.length > 0 ? html`<details class="menu"><summary>${say.samples}</summary>${this.#sampleButtons()}</details>` : nothing}
          <button type="button" ?disabled=${this.#text === ''} @click=${() => this.#replace('', 'cleared')}>${say.clear}</button>
          ${this.earlier
            ? html`<span class="undo">${say[this.earlier.why]} <button type="button" class="link" @click=${this.#undo}>${say.undo}</button></span>`
            : html`<span class="size">${say.characters(numbers(this.locale).format(this.#text.length))}</span>`}
        </footer>
      </section>
      <section class="pane result" part="result" aria-labelledby="result-heading" aria-busy=${this.phase === 'running' ? 'true' : 'false'}>
        <header class="bar"><h2 id="result-heading">${say.resultHeading}</h2>
          <p class="counts">${this.phase === 'running' && !this.reading ? say.working : this.reading && this.phase !== 'broken' ? counts(this.reading, this.locale) : nothing}</p>
        </header>
        ${this.#result()}
      </section>
    </div></div>
    <p id="status" class="visually-hidden" role="status"></p>`;
  }

  protected override firstUpdated(): void {
    const root = this.renderRoot as ShadowRoot;
    const area = this.#area();
    area.value = this.#text;
    this.#typing = new Typing(area, (text, whole) => {
      this.#text = text;
      this.earlier = null;
      this.requestUpdate();
      void this.#read().then(() => {
        if (whole && this.phase === 'done') this.#toReadView();
      });
    });
    this.#linking = new Linking(root, (id, from) => void this.select(id, from));
    this.#tip = new Tip(root, (element) => this.#tell(element));
    root.append(this.#tip.element);
    root.addEventListener('keydown', (event) => this.#closeMenu(event as KeyboardEvent));
    if (this.hasAttribute('autofocus')) area.focus({ preventScroll: true });
    this.#core.warm();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('tab') && changed.get('tab') !== undefined) this.#tellOutside('so-lieu-tab', { tab: this.tab });
    this.#linking?.refresh();
  }

  #result(): TemplateResult {
    const reading = this.reading;
    const samples = this.#sampleButtons();
    if (this.phase === 'broken' && this.failure) return html`<div class="body">${broken(this.failure, this.locale, () => void this.#read())}</div>`;
    if (this.phase === 'large') return html`<div class="body">${tooLarge(size(this.#text), this.locale)}</div>`;
    if (!reading) return html`<div class="body">${this.phase === 'running' ? nothing : welcome(this.locale, samples)}</div>`;
    if (reading.text.trim() === '') return html`<div class="body">${hints([emptyNote], this.locale)}${welcome(this.locale, samples)}</div>`;
    const notes = hints(reading.report.notes, this.locale);
    if (reading.report.indicators.length === 0) return html`<div class="body">${notes}${nothingFound(reading, this.locale, samples)}</div>`;
    const say = phrases(this.locale);
    const choose = (tab: ResultTab) => { this.tab = tab; };
    const flagged = html`${say.tabAudit}${reading.differs > 0 ? html` <span class="badge">${numbers(this.locale).format(reading.differs)}</span>` : nothing}`;
    return html`${this.#summary(reading.report)}
      ${tabs('result', say.tabsLabel, [{ id: 'table', label: say.tabTable }, { id: 'audit', label: flagged }, { id: 'document', label: say.tabDocument }], this.tab, choose)}
      <div class="body" id="result-${this.tab}" role="tabpanel" aria-labelledby="result-tab-${this.tab}" tabindex="0">
        ${notes}
        <so-lieu-table ?hidden=${this.tab !== 'table'} .reading=${reading} .language=${this.locale}></so-lieu-table>
        ${this.tab === 'audit' ? html`<so-lieu-audit .reading=${reading} .language=${this.locale}></so-lieu-audit>` : nothing}
        ${this.tab === 'document' ? html`<so-lieu-document .reading=${reading} .language=${this.locale}></so-lieu-document>` : nothing}
      </div>`;
  }

  #summary({ report }: Report): TemplateResult | typeof nothing {
    const facts = [report.organization?.name, report.period?.label].filter((words) => words !== undefined && words !== null);
    if (!report.title && facts.length === 0) return nothing;
    return html`<div class="summary" lang="vi">
      ${report.title ? html`<p class="title">${report.title}</p>` : nothing}
      ${facts.length > 0 ? html`<p class="facts-line">${facts.map((words) => html`<span>${words}</span>`)}</p>` : nothing}
    </div>`;
  }

  #legend(): TemplateResult {
    const say = phrases(this.locale);
    const shown: Slot[] = ['value', 'plan', 'total', 'rate', 'change', 'other'];
    return html`<ul class="legend" aria-label=${say.legend}>${shown.map((slot) => html`<li><span class="fig first last ${slot} ${slot === 'change' ? 'up' : ''}">${slots[slot][this.locale]}</span></li>`)}</ul>`;
  }

  #sampleButtons(): TemplateResult {
    return sampleButtons(this.samples, this.locale, (sample) => this.#replace(sample.text, 'replaced'));
  }

  /** The lines of the tooltip of a mark or of a figure. */
  #tell(element: Element): string[] {
    const layer = (element as Mark).layer;
    if (!layer) return element instanceof HTMLElement && element.dataset['tip'] ? [element.dataset['tip']] : [];
    if (layer.slot === 'other') return [`${slots.other[this.locale]}: ${reasons[layer.reason ?? 'other'][this.locale]}`];
    const lines: string[] = [];
    for (const id of layer.ids) {
      const indicator = this.reading?.indicators.get(id);
      if (!indicator) continue;
      lines.push(`${indicator.name} · ${slots[layer.slot][this.locale]}`);
      const all = [indicator.value, indicator.plan, indicator.total, ...indicator.rates, ...indicator.changes];
      const figure = all.find((each) => each?.span.start === layer.start && each.span.end === layer.end);
      if (figure) lines.push(exact(figure, this.locale));
    }
    return lines;
  }

  async #read(): Promise<void> {
    const text = this.#text;
    const turn = ++this.#turn;
    if (text === '') return this.#settle('idle', null);
    if (size(text) > limit) return this.#settle('large', null);
    this.phase = 'running';
    try {
      const { report, ms } = await this.#core.extract(text);
      if (turn !== this.#turn) return;
      this.#settle('done', prepare(text, report, ms));
      this.#tellOutside('so-lieu-result', { result: report, ms });
    } catch (error) {
      if (error instanceof Overtaken || turn !== this.#turn) return;
      this.failure = error instanceof CoreFailure ? error : new CoreFailure('crash', String(error));
      this.#settle('broken', null);
      this.#tellOutside('so-lieu-error', { code: this.failure.code, message: this.failure.message });
    }
  }

  #settle(phase: Phase, reading: Reading | null): void {
    this.phase = phase;
    this.reading = reading;
    this.#linking?.select(null);
    if (!reading) {
      this.view = 'edit';
      return;
    }
    const format = numbers(this.locale);
    this.#announcer.say(phrases(this.locale).announce(format.format(reading.report.indicators.length), format.format(reading.differs)));
  }

  /** Puts another text in the place of the present one, which can be brought back. */
  #replace(text: string, why: 'cleared' | 'replaced'): void {
    this.#text = this.#area().value;
    const own = this.#text !== '' && !this.samples.some((sample) => sample.text === this.#text);
    const earlier = own ? { text: this.#text, why } : null;
    this.#set(text);
    this.earlier = earlier;
    for (const menu of this.renderRoot.querySelectorAll<HTMLDetailsElement>('details.menu')) menu.open = false;
    void this.#read().then(() => (text === '' ? this.#area().focus() : this.phase === 'done' ? this.#toReadView() : undefined));
  }

  readonly #undo = (): void => {
    const text = this.earlier?.text;
    if (text !== undefined) this.value = text;
    this.#area().focus();
  };

  #set(text: string): void {
    this.#typing?.cancel();
    this.#text = text;
    this.earlier = null;
    if (this.hasUpdated) this.#area().value = text;
    this.requestUpdate();
  }

  #toReadView(): void {
    this.view = 'read';
    void this.updateComplete.then(() => {
      const body = this.renderRoot.querySelector<HTMLElement>('#view-read');
      if (body) body.scrollTop = 0;
      body?.focus({ preventScroll: true });
    });
  }

  #closeMenu(event: KeyboardEvent): void {
    const menu = event.target instanceof Element ? event.target.closest<HTMLDetailsElement>('details.menu[open]') : null;
    if (event.key !== 'Escape' || !menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  }

  #area(): HTMLTextAreaElement {
    const area = this.renderRoot.querySelector('textarea');
    if (!area) throw new Error('the element is not drawn yet');
    return area;
  }

  #tellOutside(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

/** Bytes of UTF-8; counted exactly only where it matters. */
function size(text: string): number {
  return text.length > limit || text.length * 3 <= limit ? text.length : new TextEncoder().encode(text).length;
}

const emptyNote = {
  code: 'text.empty', span: null, message: { vi: phrases('vi').emptyHint, en: phrases('en').emptyHint },
};

customElements.define('so-lieu', SoLieu);

declare global {
  interface HTMLElementTagNameMap { 'so-lieu': SoLieu; 'so-lieu-audit': AuditView; 'so-lieu-table': TableView; 'so-lieu-read': ReadView }
}
