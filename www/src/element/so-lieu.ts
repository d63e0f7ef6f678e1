/**
 * `<so-lieu>`: a report on one side, its indicators on the other.
 *
 * Attributes: `locale` (vi, en), `theme` (auto, light, dark), `mode` (full, table, text, audit, chart), `for` (id of an
 * element of the page with the text), `src` (address of a text on the same host), `exports` (names separated by spaces,
 * or `none`), `readonly`, `autofocus`. Without any of these the text inside the element is read.
 * Properties: `value`, `result` (read only), `ready`, `messages`, `samples`, `tab`, `work`.
 * Events, bubbling and composed: `so-lieu-ready`, `so-lieu-result`, `so-lieu-select`, `so-lieu-export` (cancelable),
 * `so-lieu-error`, `so-lieu-tab`, `so-lieu-change`, `so-lieu-files`.
 */
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { fromFile, toFile } from '../correct/work-file';
import type { Format } from '../export/export';
import type { Report } from '../report';
import { everything, type Filter } from '../view/filter';
import { numbers, type Language } from '../words/language';
import { override, phrases, type Phrases } from '../words/phrases';
import './audit-view';
import './chart-view';
import './correct-view';
import { askCorrection, penOf } from './correcting';
import { define } from './define';
import { watchDrops } from './drops';
import './document-view';
import { Exporting } from './exporting';
import { Field, heavy } from './field';
import { FindingWalk } from './finding-walk';
import { given } from './given';
import { helpDialog } from './help';
import { Linking, type Side } from './linking';
import { Opening } from './opening';
import './print-view';
import { watchPastes } from './pastes';
import { Printing } from './printing';
import './read-view';
import type { Reading } from './reading';
import { rehearse } from './rehearsal';
import { resultPane, toResults, type ResultTab } from './result-pane';
import { Session } from './session';
import { shortcuts } from './shortcuts';
import { openSides } from './sides';
import { sourcePane, type View } from './source-pane';
import { Stages } from './stages';
import { sampleButtons, type Sample } from './states';
import { styles } from './styles';
import './table-view';
import { Texts } from './texts';
import { Tip } from './tip';
import { told } from './told';
import { Voice } from './voice';
import { Writing } from './writing';

export type { ResultTab } from './result-pane';
export type Mode = 'full' | 'table' | 'text' | 'audit' | 'chart';

export class SoLieu extends LitElement {
  static override styles = styles;
  static override properties = {
    locale: { type: String, reflect: true },
    theme: { type: String, reflect: true },
    mode: { type: String, reflect: true },
    for: { type: String },
    src: { type: String },
    exports: { type: String },
    readonly: { type: Boolean, reflect: true },
    tab: { attribute: false },
    samples: { attribute: false },
    ground: { attribute: false },
    view: { state: true },
    filter: { state: true },
    said: { state: true },
    troubled: { state: true },
    busy: { state: true },
    dropping: { state: true },
  };

  declare locale: Language;
  declare theme: 'auto' | 'light' | 'dark';
  declare mode: Mode;
  declare for: string | null;
  declare src: string | null;
  declare exports: string | null;
  declare readonly: boolean;
  declare tab: ResultTab;
  declare samples: Sample[];
  /** Where files are dropped and texts are pasted for the element, when that is more than itself: a page of its own gives its document. */
  declare ground: Document | null;
  declare view: View;
  declare filter: Filter;
  /** A short word about what was just done: copied, saved. */
  declare said: string | null;
  /** Whether that word tells of something that went wrong. */
  declare troubled: boolean;
  declare busy: boolean;
  /** Whether files are held over the element. */
  declare dropping: boolean;

  /** Settled when the element is drawn and has read what it was given. */
  readonly ready: Promise<void>;

  readonly #session = new Session(() => this.#changed(), (reading, failure) => this.#settled(reading !== null, failure));
  readonly #voice = new Voice(this);
  readonly #field = new Field(this, this.#session);
  readonly #writing = new Writing(() => this.renderRoot as ShadowRoot, this.#field);
  readonly #stages = new Stages(this, this.#session);
  readonly #texts = new Texts(this, this.#session, this.#field, this.#stages, () => this.#exporting.act('work'), () => this.#opening.filed?.keep() ?? false);
  readonly #opening = new Opening(this, this.#session, this.#texts, this.#field, this.#voice);
  readonly #exporting: Exporting = new Exporting(this, this.#session, this.#voice, () => this.#linking?.selected ?? null);
  readonly #walk = new FindingWalk(this, this.#session, this.#voice);
  #isReady!: () => void;
  #linking: Linking | null = null;
  #tip: Tip | null = null;
  #shown: Reading | null = null;
  readonly #printing = new Printing(this.#session, () => { this.requestUpdate(); this.performUpdate(); });

  constructor() {
    super();
    this.locale = 'vi';
    this.theme = 'auto';
    this.mode = 'full';
    this.for = null;
    this.src = null;
    this.exports = null;
    this.readonly = false;
    this.tab = 'table';
    this.samples = [];
    this.ground = null;
    this.view = 'edit';
    this.filter = everything;
    this.said = null;
    this.troubled = false;
    this.busy = false;
    this.dropping = false;
    this.ready = new Promise((done) => { this.#isReady = done; });
  }

  /** The text. Setting it reads it at once; corrections of the text before are dropped. */
  get value(): string {
    return this.#session.text;
  }

  set value(text: string) {
    void this.extract(text);
  }

  /** The report of the text that was read last, with what was put right, or null. */
  get result(): Report | null {
    return this.#session.report;
  }

  /** Whether something would be lost that only a person can make. */
  get unsaved(): boolean {
    return this.#session.hasWork || (this.#opening.filed?.corrected ?? 0) > 0;
  }

  /** The text and what was put right in it, as the content of a file. Setting it opens such a file; an error says that it is none. */
  get work(): string {
    const { text, source, reading } = this.#session;
    return toFile({ text, source, corrections: this.#session.list() }, this.#opening.filed?.work() ?? [], reading?.report.generator.version ?? '');
  }

  set work(content: string) {
    const work = fromFile(content);
    if (!work) throw new TypeError('so-lieu: this is not a work file');
    void this.#opening.restore(work);
  }

  /** Other words of the interface: a key of the table of phrases, and its words. They hold for every element of the page. */
  get messages(): Partial<Phrases> {
    return phrases(this.locale);
  }

  set messages(words: Partial<Phrases>) {
    override(this.locale, words);
    this.requestUpdate();
  }

  /**
   * Reads a text or a file (Word, web page, plain text in any encoding) in the place of the present one. Gives its report,
   * or null when a newer text came first, the file gives no text, or the core failed. An archive of several reports is
   * opened as one that is dropped: null, and `so-lieu-files` once all are read.
   */
  async extract(text: string | File): Promise<Report | null> {
    return text instanceof File ? this.#opening.extract(text) : this.#texts.put(() => this.#session.set(String(text)));
  }

  /** Empties the element. */
  clear(): void {
    void this.#texts.replace('', 'cleared');
  }

  /** The file of a format (`xlsx`, `csv`, `csv-machine`, `json`, `markdown`), or null when there is nothing to export. */
  export(format: Format): Promise<File | null> {
    return this.#exporting.file(format);
  }

  /** Ends everything that runs for this element. It can be used again after it is put back into a page. */
  dispose(): void {
    this.#field.cancel();
    this.#session.core.release(this.#session);
    this.#opening.dispose();
  }

  /** Selects an indicator in the table and in the text. */
  async select(id: string, from: Side = 'result', focus = true): Promise<void> {
    const indicator = this.#session.reading?.indicators.get(id);
    if (!indicator) return;
    this.#tip?.hide();
    this.#writing.end();
    await this.#stages.settled;
    await openSides(this, indicator, from);
    this.#linking?.select(id);
    this.#voice.outside('so-lieu-select', { id, indicator });
    this.#linking?.follow(id, from, focus);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#session.core.hold(this.#session);
    this.#printing.listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#printing.stop();
    this.#tip?.hide();
    this.#voice.stop();
    this.#writing.end();
    this.#stages.stop();
    this.dispose();
  }

  protected override render(): unknown {
    const { reading, earlier, text } = this.#session;
    const { mode, locale: language } = this;
    const editable = !this.readonly && mode === 'full';
    const { filed } = this.#opening;
    const many = filed?.many ?? null;
    const view = !editable || (this.view === 'files' && !many) ? 'read' : this.view;
    // While one writes, the marked text is not seen and not drawn.
    if (view === 'read' && this.#stages.now === 'all') this.#shown = reading ?? this.#session.plain;
    const samples = sampleButtons(this.samples, language, (sample) => void this.#texts.careful(() => void this.#texts.replace(sample.text, 'replaced')));
    return html`<slot name="header"></slot>
    <div class="shell" part="shell"><div class="columns ${mode}" ?data-dropping=${this.dropping} data-drop=${this.dropping ? phrases(language).dropHere : ''}>
      ${mode !== 'full' && mode !== 'text' ? nothing : sourcePane({
        language, editable, readonly: this.readonly, view, shown: this.#shown, length: text.length, marked: reading !== null, earlier,
        files: many && filed ? { count: many.batch.items.length, content: filed.list(language) } : null,
        notice: filed?.notice(language) ?? nothing,
        samples: this.samples.length > 0 ? samples : nothing,
        choose: (chosen) => { this.view = chosen; },
        clear: () => void this.#texts.careful(() => this.clear()),
        open: (files) => this.#opening.open(files),
        undo: () => this.#texts.undo(),
        toResults: () => toResults(this.renderRoot as ShadowRoot),
      })}
      ${mode === 'text' ? nothing : resultPane({
        language, session: this.#session, tab: mode !== 'full' ? mode : this.tab === 'compare' && !many ? 'table' : this.tab, tabbed: mode === 'full', filter: this.filter,
        rows: this.renderRoot.querySelector('so-lieu-table')?.shown ?? 0,
        said: this.said, troubled: this.troubled, busy: this.busy, offered: this.#exporting.offered, editable: !this.readonly, later: this.#stages.now === 'frame', samples, offers: { field: editable, samples: this.samples.length > 0 },
        asking: filed?.asking ?? false,
        compare: many && mode === 'full' && filed ? filed.table(language) : null,
        choose: (chosen) => { this.tab = chosen; },
        filterBy: (filter) => this.#filterBy(filter),
        act: (action) => void this.#exporting.act(action),
      })}
    </div></div>
    <slot name="footer"></slot>
    <p id="status" class="visually-hidden" role="status"></p>
    <so-lieu-correct .reading=${reading} .language=${language}></so-lieu-correct>
    ${this.#printing.now ? html`<so-lieu-print part="print" .reading=${reading} .language=${language}></so-lieu-print>` : nothing}`;
  }

  protected override firstUpdated(): void {
    const root = this.renderRoot as ShadowRoot;
    this.#field.start({
      told: (text, whole) => this.#typed(text, whole),
      // It is read before the textarea has it, which takes longer than the reading; the textarea gets it when the reading
      // takes its time, or unseen behind the marked text.
      pasting: (text) => { this.#texts.paste(text); return true; },
      arriving: () => this.#texts.arriving,
      writing: () => { if (this.#field.unseen) this.#field.fill(); },
      rich: (html, text, whole) => { this.#opening.rich(html, text, whole); return true; },
    });
    this.#writing.start();
    this.#linking = new Linking(root, (id, from) => void this.select(id, from));
    this.#tip = new Tip(root, (element) => told(element, this.#session.reading, this.locale));
    root.append(this.#tip.element);
    root.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent));
    root.addEventListener('click', (event) => this.#click(event));
    if (this.mode === 'full' && !this.readonly) {
      watchDrops(this.ground ?? this, (over) => { this.dropping = over; }, (data) => this.#opening.drop(data));
      watchPastes(this.ground ?? this, root, (pasted) => this.#opening.paste(pasted));
    }
    if (this.hasAttribute('autofocus')) this.#field.area?.focus({ preventScroll: true });
    void this.#begin();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('tab') && changed.get('tab') !== undefined) this.#voice.outside('so-lieu-tab', { tab: this.tab });
    if (this.hasUpdated && ((changed.has('src') && changed.get('src') !== undefined) || (changed.has('for') && changed.get('for') !== undefined))) void this.#begin();
    // Filled also while it is hidden, when that costs nothing.
    if (changed.has('view')) this.#field.fill();
    this.#linking?.refresh();
  }

  /** Reads the text that the element was given where it stands. */
  async #begin(): Promise<void> {
    try {
      const text = this.src || this.for || this.#session.text === '' ? await given(this, { src: this.src, from: this.for }) : null;
      if (text !== null && text.trim() !== '') {
        await this.extract(text);
        if (this.#session.phase === 'done') this.view = 'read';
      }
    } catch (error) {
      this.#voice.outside('so-lieu-error', { code: 'src', message: error instanceof Error ? error.message : String(error) });
      this.#voice.trouble(phrases(this.locale).srcFailed);
    }
    this.#isReady();
    this.#voice.outside('so-lieu-ready', {});
    if (this.mode !== 'full') return;
    rehearse({
      root: this.renderRoot as ShadowRoot, core: this.#session.core, language: this.locale, styles, offered: this.#exporting.offered,
      texts: this.samples.map(({ text }) => text), wanted: () => this.isConnected && this.#session.phase === 'idle',
    });
  }

  #typed(text: string, whole: boolean): void {
    this.#session.edit(text);
    void this.#session.read().then((reading) => {
      if (whole && reading) this.#texts.toRead();
    });
  }

  /** Draws what the session has come to. */
  #changed(): void {
    this.#stages.step(() => { if (this.#field.unseen) this.#field.fill(); });
  }

  #settled(read: boolean, failure: { code: string; message: string } | null): void {
    const { reading } = this.#session;
    this.#linking?.select(this.#linking.selected);
    this.#walk.reset();
    if (failure) this.#voice.outside('so-lieu-error', { code: failure.code, message: failure.message });
    if (!read || !reading) {
      if (this.#session.text.length < heavy) this.view = 'edit';
      this.#field.fill();
      this.#voice.outside('so-lieu-change', {});
      return;
    }
    this.#stages.begin(reading);
    const format = numbers(this.locale);
    this.#voice.announce(phrases(this.locale).announce(format.format(reading.report.indicators.length), format.format(reading.differs)));
    this.#opening.settled(reading);
    this.#voice.outside('so-lieu-result', { result: reading.report, ms: reading.ms });
    this.#voice.outside('so-lieu-change', {});
  }

  #filterBy(filter: Filter): void {
    this.filter = filter;
    // The bar tells how many rows are left, which the table knows after it is drawn.
    void this.updateComplete.then(() => this.renderRoot.querySelector('so-lieu-table')?.updateComplete).then(() => this.requestUpdate());
  }

  #correct(id: string): void {
    const indicator = this.#session.reading?.indicators.get(id);
    if (!indicator || this.readonly) return;
    this.#tip?.hide();
    const back = this.#linking?.all(id).find((element) => element.matches('tr.row')) ?? null;
    askCorrection(this, this.#session, this.#voice, indicator, back);
  }

  #click(event: Event): void {
    const id = penOf(event);
    if (!id) return;
    event.stopImmediatePropagation();
    this.#correct(id);
  }

  #key(event: KeyboardEvent): void {
    shortcuts(event, {
      find: () => { this.tab = 'table'; void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>('.find input')?.focus()); },
      help: () => helpDialog(this.renderRoot as ShadowRoot, this.locale),
      next: () => this.#walk.go(1),
      previous: () => this.#walk.go(-1),
      correct: (id) => this.#correct(id),
      undo: () => { if (this.#session.canUndo || !this.#session.earlier) void this.#session.undo(); else this.#texts.undo(); },
    });
  }
}

define('so-lieu', SoLieu);

declare global {
  interface HTMLElementTagNameMap { 'so-lieu': SoLieu }
}
