/**
 * `<so-lieu>`: a report on one side, its indicators on the other.
 *
 * Attributes: `locale` (vi, en), `theme` (auto, light, dark), `mode` (full, table, text, audit, chart), `for` (id of an
 * element of the page with the text), `src` (address of a text on the same host), `exports` (names separated by spaces,
 * or `none`), `readonly`, `autofocus`. Without any of these the text inside the element is read.
 * Properties: `value`, `result` (read only), `ready`, `messages`, `samples`, `tab`, `work`.
 * Events, bubbling and composed: `so-lieu-ready`, `so-lieu-result`, `so-lieu-select`, `so-lieu-export` (cancelable),
 * `so-lieu-error`, `so-lieu-tab`, `so-lieu-change`.
 */
import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { fromFile, toFile } from '../correct/work-file';
import type { Format } from '../export/export';
import type { Report } from '../report';
import { everything, type Filter } from '../view/filter';
import { numbers, type Language } from '../words/language';
import { override, phrases, type Phrases } from '../words/phrases';
import { Announcer } from './announcer';
import './audit-view';
import './chart-view';
import './correct-view';
import type { CorrectView } from './correct-view';
import type { Filed } from '../many/filed';
import { dropped } from '../many/gather';
import { define } from './define';
import { watchDrops } from './drops';
import './document-view';
import { given } from './given';
import { helpDialog } from './help';
import { Linking, type Side } from './linking';
import './print-view';
import { ask } from './question';
import type { ReadView } from './read-view';
import './read-view';
import type { Reading } from './reading';
import { rehearse } from './rehearsal';
import { resultPane, type ResultTab } from './result-pane';
import { Session, parted, type Earlier } from './session';
import { shortcuts } from './shortcuts';
import { sourcePane, type View } from './source-pane';
import { sampleButtons, type Sample } from './states';
import { styles } from './styles';
import type { TableView } from './table-view';
import './table-view';
import { Tip } from './tip';
import { told } from './told';
import type { Action } from './tools';
import { painted } from './turns';
import { Typing } from './typing';

export type { ResultTab } from './result-pane';
export type Mode = 'full' | 'table' | 'text' | 'audit' | 'chart';

/** A reading that ends sooner, in milliseconds, is not seen to run: only its end is drawn. */
const patience = 100;
/** From so many characters on a text is not put into the textarea before somebody wants to edit it: it would block the page. */
const heavy = 200_000;
const allExports = ['copy', 'xlsx', 'csv', 'csv-machine', 'json', 'markdown', 'work', 'wrong', 'print'];

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
    view: { state: true },
    filter: { state: true },
    said: { state: true },
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
  declare view: View;
  declare filter: Filter;
  /** A short word about what was just done: copied, saved. */
  declare said: string | null;
  declare busy: boolean;
  /** Whether files are held over the element. */
  declare dropping: boolean;

  /** Settled when the element is drawn and has read what it was given. */
  readonly ready: Promise<void>;

  readonly #session = new Session(() => this.#changed(), (reading, failure) => this.#settled(reading !== null, failure));
  readonly #announcer = new Announcer(() => this.renderRoot.querySelector('#status'));
  #isReady!: () => void;
  #typing: Typing | null = null;
  #linking: Linking | null = null;
  #tip: Tip | null = null;
  #saidTimer = 0;
  #patience = 0;
  /** Whether the textarea still waits for a text that was pasted. */
  #unseen = false;
  /** What is drawn of a long reading by now: the frame of the results, then the table, then the text. */
  #stage: 'frame' | 'table' | 'all' = 'all';
  #staged: Promise<void> = Promise.resolve();
  /** Whether the reading that comes is of another text, and not of this one after a key or a correction. */
  #fresh = false;
  /** What files came to; nothing before the first one. */
  #filed: Filed | null = null;
  #finding = -1;
  #shown: Reading | null = null;
  #printing = false;

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
    this.view = 'edit';
    this.filter = everything;
    this.said = null;
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
    return this.#session.hasWork;
  }

  /** The text and what was put right in it, as the content of a file. Setting it opens such a file; an error says that it is none. */
  get work(): string {
    const { text, source, reading } = this.#session;
    return toFile(text, source, this.#session.list(), reading?.report.generator.version ?? '');
  }

  set work(content: string) {
    const work = fromFile(content);
    if (!work) throw new TypeError('so-lieu: this is not a work file');
    this.#put(() => this.#session.set(work.text, work));
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
   * or null when a newer text came first, the file gives no text, or the core failed.
   */
  async extract(text: string | File): Promise<Report | null> {
    if (!(text instanceof File)) return this.#put(() => this.#session.set(String(text)));
    const filed = await this.#withFiles();
    return filed?.extract(text) ?? null;
  }

  /** Empties the element. */
  clear(): void {
    void this.#replace('', 'cleared');
  }

  /** The file of a format (`xlsx`, `csv`, `csv-machine`, `json`, `markdown`), or null when there is nothing to export. */
  async export(format: Format): Promise<File | null> {
    const work = this.#exported();
    if (!work) return null;
    const { name, content } = await (await import('../export/export')).file(work, format, this.locale);
    return new File([content], name, { type: content.type });
  }

  /** Ends everything that runs for this element. It can be used again after it is put back into a page. */
  dispose(): void {
    this.#typing?.cancel();
    this.#session.core.release(this.#session);
    this.#filed?.dispose();
  }

  /** Selects an indicator in the table and in the text. */
  async select(id: string, from: Side = 'result', focus = true): Promise<void> {
    const indicator = this.#session.reading?.indicators.get(id);
    if (!indicator) return;
    this.#tip?.hide();
    await this.#staged;
    if (from === 'result') this.view = 'read';
    else this.tab = 'table';
    await this.updateComplete;
    await this.renderRoot.querySelector<ReadView>('so-lieu-read')?.reveal(indicator.span.start);
    const table = this.renderRoot.querySelector<TableView>('so-lieu-table');
    if (table && !(await table.reveal(id)) && from === 'text') {
      // What was chosen in the text must be seen in the table, whatever the filter says.
      this.filter = everything;
      await this.updateComplete;
      await table.updateComplete;
      await table.reveal(id);
    }
    this.#linking?.select(id);
    this.#tellOutside('so-lieu-select', { id, indicator });
    const there = this.#linking?.all(id).find((element) => element.matches(from === 'result' ? 'mark[role=button]' : 'tr.row'));
    if (!there) return;
    there.scrollIntoView({ block: 'center', behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth' });
    if (focus) there.focus({ preventScroll: true });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#session.core.hold(this.#session);
    addEventListener('beforeprint', this.#beforePrint);
    addEventListener('afterprint', this.#afterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#beforePrint);
    removeEventListener('afterprint', this.#afterPrint);
    this.#tip?.hide();
    this.#announcer.stop();
    clearTimeout(this.#saidTimer);
    clearTimeout(this.#patience);
    this.#patience = 0;
    this.dispose();
  }

  protected override render(): unknown {
    const { reading, earlier, text } = this.#session;
    const { mode, locale: language } = this;
    const editable = !this.readonly && mode === 'full';
    const many = this.#filed?.many ?? null;
    const view = !editable || (this.view === 'files' && !many) ? 'read' : this.view;
    // While one writes, the marked text is not seen and not drawn.
    if (view === 'read' && this.#stage === 'all') this.#shown = reading;
    const samples = sampleButtons(this.samples, language, (sample) => void this.#careful(() => void this.#replace(sample.text, 'replaced')));
    return html`<slot name="header"></slot>
    <div class="shell" part="shell"><div class="columns ${mode}" ?data-dropping=${this.dropping} data-drop=${this.dropping ? phrases(language).dropHere : ''}>
      ${mode !== 'full' && mode !== 'text' ? nothing : sourcePane({
        language, editable, readonly: this.readonly, view, shown: this.#shown, length: text.length, marked: reading !== null, earlier,
        files: many && this.#filed ? { count: many.batch.items.length, content: this.#filed.list(language) } : null,
        notice: this.#filed?.notice(language) ?? nothing,
        samples: this.samples.length > 0 ? samples : nothing,
        choose: (chosen) => { this.view = chosen; },
        clear: () => void this.#careful(() => this.clear()),
        open: (files) => this.#open(files),
        undo: () => this.#undo(),
      })}
      ${mode === 'text' ? nothing : resultPane({
        language, session: this.#session, tab: mode !== 'full' ? mode : this.tab === 'compare' && !many ? 'table' : this.tab, tabbed: mode === 'full', filter: this.filter,
        rows: this.renderRoot.querySelector<TableView>('so-lieu-table')?.shown ?? 0,
        said: this.said, busy: this.busy, offered: this.#offered(), editable: !this.readonly, later: this.#stage === 'frame', samples,
        asking: this.#filed?.asking ?? false,
        compare: many && mode === 'full' && this.#filed ? this.#filed.table(language) : null,
        choose: (chosen) => { this.tab = chosen; },
        filterBy: (filter) => this.#filterBy(filter),
        act: (action) => void this.#act(action),
      })}
    </div></div>
    <slot name="footer"></slot>
    <p id="status" class="visually-hidden" role="status"></p>
    <so-lieu-correct .reading=${reading} .language=${language}></so-lieu-correct>
    ${this.#printing ? html`<so-lieu-print part="print" .reading=${reading} .language=${language}></so-lieu-print>` : nothing}`;
  }

  protected override firstUpdated(): void {
    const root = this.renderRoot as ShadowRoot;
    const area = root.querySelector('textarea');
    if (area) {
      area.value = this.#session.text;
      this.#typing = new Typing(area, { told: (text, whole) => this.#typed(text, whole), pasting: (text) => this.#pasting(text), rich: (html, text, whole) => this.#rich(html, text, whole) });
    }
    this.#linking = new Linking(root, (id, from) => void this.select(id, from));
    this.#tip = new Tip(root, (element) => told(element, this.#session.reading, this.locale));
    root.append(this.#tip.element);
    root.addEventListener('keydown', (event) => this.#key(event as KeyboardEvent));
    root.addEventListener('click', (event) => this.#click(event));
    if (this.mode === 'full' && !this.readonly) watchDrops(this, (over) => { this.dropping = over; }, (data) => this.#dropped(data));
    if (this.hasAttribute('autofocus')) area?.focus({ preventScroll: true });
    void this.#begin();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('tab') && changed.get('tab') !== undefined) this.#tellOutside('so-lieu-tab', { tab: this.tab });
    if (this.hasUpdated && ((changed.has('src') && changed.get('src') !== undefined) || (changed.has('for') && changed.get('for') !== undefined))) void this.#begin();
    // Filled also while it is hidden, when that costs nothing.
    if (changed.has('view')) this.#fill();
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
      this.#tellOutside('so-lieu-error', { code: 'src', message: error instanceof Error ? error.message : String(error) });
      this.#tellReader(phrases(this.locale).srcFailed);
    }
    this.#isReady();
    this.#tellOutside('so-lieu-ready', {});
    if (this.mode === 'full') {
      rehearse({
        root: this.renderRoot as ShadowRoot, core: this.#session.core, language: this.locale, styles, offered: this.#offered(),
        texts: this.samples.map(({ text }) => text), wanted: () => this.isConnected && this.#session.phase === 'idle',
      });
    }
  }

  #typed(text: string, whole: boolean): void {
    this.#session.edit(text);
    void this.#session.read().then((reading) => {
      if (whole && reading) this.#toReadView();
    });
  }

  /**
   * A paste over the whole text: asked first when corrections would go. It is read before the textarea has it, which
   * takes longer than the reading; the textarea gets it when the reading takes its time, or unseen behind the marked text.
   */
  #pasting(text: string): boolean {
    void this.#careful(() => void this.#replace(text, 'replaced', true));
    return true;
  }

  /** Draws what the session has come to. */
  #changed(): void {
    const waits = () => this.#session.phase === 'running' && this.#session.progress === null;
    if (!waits()) {
      this.requestUpdate();
      return;
    }
    if (this.#patience !== 0) return;
    this.#patience = window.setTimeout(() => {
      this.#patience = 0;
      if (!waits()) return;
      this.requestUpdate();
      if (this.#unseen) this.#fill();
    }, patience);
  }

  /** Does what drops corrections only after the reader has agreed. */
  async #careful(go: () => void): Promise<void> {
    for (const menu of this.renderRoot.querySelectorAll<HTMLDetailsElement>('details.menu')) menu.open = false;
    if (this.#session.hasWork) {
      const say = phrases(this.locale);
      const answer = await ask<'save' | 'go' | 'stay'>(this.renderRoot as ShadowRoot, say.loseHeading, say.loseLead(numbers(this.locale).format(this.#session.list().length)), [
        { answer: 'save', label: say.loseSave, primary: true }, { answer: 'go', label: say.loseGo }, { answer: 'stay', label: say.loseStay },
      ], 'stay');
      if (answer === 'stay') return;
      if (answer === 'save') await this.#act('work');
    }
    go();
  }

  #put(set: () => void, unseen = false): Promise<Report | null> {
    this.#typing?.cancel();
    set();
    this.#fresh = true;
    if (this.#session.text.length >= heavy) this.view = 'read';
    this.#unseen = unseen;
    if (!unseen) this.#fill();
    return this.#session.read().then((reading) => reading?.report ?? null);
  }

  /** Puts another text in the place of the present one, which can be brought back. */
  async #replace(text: string, why: Earlier['why'], unseen = false, source: string | null = null): Promise<Report | null> {
    const own = !this.samples.some((sample) => sample.text === this.#session.text);
    const report = await this.#put(() => this.#session.replace(text, why, own, source), unseen);
    if (text === '') this.#area()?.focus();
    if (!report || text === '') return report;
    // The results first; the text with its marks a frame later.
    await painted();
    if (this.#session.text === text && this.#session.phase === 'done') this.#toReadView();
    return report;
  }

  #undo(): void {
    const { earlier } = this.#session;
    if (earlier) void this.#put(() => this.#session.set(earlier.text, earlier));
    this.view = 'edit';
    this.#area()?.focus();
  }

  /** Files that were chosen: saved work, one report, or many. */
  #open(files: File[]): void {
    const [file] = files;
    if (!file) return;
    if (files.length === 1 && /\.json$/iu.test(file.name)) void file.text().then((content) => this.#openWork(file.name, content));
    else void this.#slowly(this.#withFiles().then((filed) => filed?.open(files)));
  }

  #dropped(data: DataTransfer): void {
    const [file] = data.files;
    if (data.files.length === 1 && file && /\.json$/iu.test(file.name)) this.#open([file]);
    // The entries of folders are gone after this event.
    else void this.#slowly(dropped(data).then((found) => this.#withFiles().then((filed) => filed?.take(found))));
  }

  #openWork(name: string, content: string): void {
    const work = fromFile(content);
    const say = phrases(this.locale);
    if (!work) return this.#tellReader(say.openFailed(name));
    void this.#careful(() => {
      void this.#put(() => this.#session.set(work.text, work)).then(() => {
        if (this.#session.phase === 'done') this.#toReadView();
        if (work.newer) this.#tellReader(say.openNewer);
      });
    });
  }

  /** Rich text of the clipboard: its tables and lists are read, and its words put where plain ones would stand. */
  #rich(html: string, text: string, whole: boolean): boolean {
    void this.#slowly(this.#withFiles().then(async (filed) => filed?.rich(html))).then((read) => {
      const words = read?.text.trim() ? read.text : text;
      if (whole) void this.#careful(() => void this.#replace(words, 'replaced', true));
      else this.#typing?.insert(words);
    });
    return true;
  }

  /** Says that something is read when it takes long enough to be wondered about. */
  async #slowly<T>(work: Promise<T>): Promise<T> {
    const words = phrases(this.locale).working;
    const late = setTimeout(() => { this.said = words; }, 300);
    try {
      return await work;
    } finally {
      clearTimeout(late);
      if (this.said === words) this.said = null;
    }
  }

  /** Everything about files, loaded with the first one. */
  async #withFiles(): Promise<Filed | null> {
    try {
      this.#filed ??= new (await import('../many/filed')).Filed({
        changed: () => this.requestUpdate(),
        put: (text, source, corrections) => this.#put(() => this.#session.set(text, { source, corrections })),
        replace: (text, why, source) => new Promise((done) => void this.#careful(() => done(this.#replace(text, why, false, source)))),
        show: (view, tab) => { if (view) this.view = view; if (tab) this.tab = tab; },
        toRead: () => this.#toReadView(),
        select: (id) => this.select(id),
        tell: (words) => this.#tellReader(words),
        announce: (words) => this.#announcer.say(words),
        fail: (code, message) => { this.#tellOutside('so-lieu-error', { code, message }); },
        session: this.#session,
        language: () => this.locale,
      });
      return this.#filed;
    } catch {
      this.#tellReader(phrases(this.locale).openBroken);
      return null;
    }
  }

  /** The textarea gets the text; a heavy one only when it is going to be seen. */
  #fill(): void {
    const area = this.#area();
    const { text } = this.#session;
    this.#unseen = false;
    if (!area || area.value === text) return;
    area.value = text.length >= heavy && this.view !== 'edit' ? '' : text;
  }

  #toReadView(): void {
    this.view = 'read';
    void this.updateComplete.then(() => {
      const body = this.renderRoot.querySelector<HTMLElement>('#view-read');
      if (body) body.scrollTop = 0;
      // Who has gone to the results in the meantime stays there.
      if (!(this.renderRoot as ShadowRoot).activeElement?.closest('.result, dialog')) body?.focus({ preventScroll: true });
    });
  }

  #settled(read: boolean, failure: { code: string; message: string } | null): void {
    const { reading } = this.#session;
    this.#linking?.select(this.#linking.selected);
    this.#finding = -1;
    if (failure) this.#tellOutside('so-lieu-error', { code: failure.code, message: failure.message });
    if (!read || !reading) {
      if (this.#session.text.length < heavy) this.view = 'edit';
      this.#fill();
      this.#tellOutside('so-lieu-change', {});
      return;
    }
    if (this.#fresh && reading.text.length >= parted) this.#staged = this.#inStages(reading);
    this.#fresh = false;
    const format = numbers(this.locale);
    this.#announcer.say(phrases(this.locale).announce(format.format(reading.report.indicators.length), format.format(reading.differs)));
    this.#judge(reading);
    this.#tellOutside('so-lieu-result', { result: reading.report, ms: reading.ms });
    this.#tellOutside('so-lieu-change', {});
  }

  /** What is done with a reading besides drawing it: old encodings are asked about, and many reports follow what is put right. */
  #judge(reading: Reading): void {
    if (this.#filed) this.#filed.settled(reading);
    else if (!this.readonly && reading.report.notes.some(({ code }) => code === 'encoding.suspected')) void this.#withFiles().then((filed) => filed?.settled(reading));
  }

  /** A long reading is drawn in three frames, so that none of them holds up the page. */
  async #inStages(reading: Reading): Promise<void> {
    for (const stage of ['frame', 'table', 'all'] as const) {
      this.#stage = stage;
      this.requestUpdate();
      if (stage !== 'all') await painted();
      if (this.#session.reading !== reading) break;
    }
    this.#stage = 'all';
    this.requestUpdate();
  }

  #offered(): ReadonlySet<string> {
    return new Set(this.exports === null ? allExports : this.exports.split(/\s+/u).filter((name) => allExports.includes(name)));
  }

  #exported() {
    const { reading } = this.#session;
    return reading && { text: reading.text, report: reading.report, corrections: reading.corrections };
  }

  async #act(action: Action): Promise<void> {
    for (const menu of this.renderRoot.querySelectorAll<HTMLDetailsElement>('details.menu')) menu.open = false;
    const work = this.#exported();
    const say = phrases(this.locale);
    if (!work || !this.#tellOutside('so-lieu-export', { format: action, result: work.report })) return;
    if (action === 'print') return window.print();
    this.busy = true;
    try {
      const exporter = await import('../export/export');
      if (action === 'copy') this.#tellReader((await exporter.copyTable(work, this.locale)) ? say.copied : say.copyFailed);
      else if (action === 'work') exporter.saveText(this.work, work.report.report.title ?? work.report.source, 'so-lieu.json');
      else if (action === 'wrong') await exporter.reportWrong(this.renderRoot as ShadowRoot, work, this.#linking?.selected ?? null, this.locale);
      else await exporter.save(work, action, this.locale);
    } catch (error) {
      this.#tellReader(say.exportFailed(error instanceof Error ? error.message : String(error)));
    } finally {
      this.busy = false;
    }
  }

  #filterBy(filter: Filter): void {
    this.filter = filter;
    // The bar tells how many rows are left, which the table knows after it is drawn.
    void this.updateComplete.then(() => this.renderRoot.querySelector<TableView>('so-lieu-table')?.updateComplete).then(() => this.requestUpdate());
  }

  #correct(id: string): void {
    const indicator = this.#session.reading?.indicators.get(id);
    if (!indicator || this.readonly) return;
    this.#tip?.hide();
    const back = this.#linking?.all(id).find((element) => element.matches('tr.row')) ?? null;
    void this.renderRoot.querySelector<CorrectView>('so-lieu-correct')?.ask(indicator, back, (about, said) => {
      void this.#session.correct(about, said).then((reading) => {
        const wrong = reading && said ? Object.entries(said.edits).some(([field, words]) => field !== 'name' && field !== 'kind' && words !== undefined && words !== '' && !holds(reading.indicators.get(about), words)) : false;
        if (wrong) this.#tellReader(phrases(this.locale).correctUnread);
      });
    });
  }

  #click(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-correct]') : null;
    if (!button?.dataset['correct']) return;
    event.stopImmediatePropagation();
    this.#correct(button.dataset['correct']);
  }

  #key(event: KeyboardEvent): void {
    const menu = event.target instanceof Element ? event.target.closest<HTMLDetailsElement>('details.menu[open]') : null;
    if (event.key === 'Escape' && menu) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
      return;
    }
    shortcuts(event, {
      find: () => { this.tab = 'table'; void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLInputElement>('.find input')?.focus()); },
      help: () => helpDialog(this.renderRoot as ShadowRoot, this.locale),
      next: () => this.#toFinding(1),
      previous: () => this.#toFinding(-1),
      correct: (id) => this.#correct(id),
      undo: () => void this.#session.undo(),
    });
  }

  /** Goes to the next or the previous finding that asks for a look. */
  #toFinding(step: 1 | -1): void {
    const open = this.#session.reading?.findings.filter(({ verdict }) => verdict === 'differs' || verdict === 'review' || verdict === 'truncated') ?? [];
    if (open.length === 0) return;
    this.#finding = this.#finding < 0 ? (step > 0 ? 0 : open.length - 1) : (this.#finding + step + open.length) % open.length;
    const finding = open[this.#finding];
    const id = finding?.indicators[0];
    if (!finding || id === undefined) return;
    if (this.mode === 'full') this.tab = 'audit';
    void this.select(id, 'result', false).then(() => {
      const item = this.renderRoot.querySelector<HTMLElement>(`[data-finding="${CSS.escape(finding.id)}"]`);
      item?.scrollIntoView({ block: 'nearest' });
      item?.querySelector<HTMLElement>('.go')?.focus({ preventScroll: true });
      this.#announcer.say(finding.message[this.locale]);
    });
  }

  readonly #beforePrint = (): void => {
    if (!this.#session.reading) return;
    this.#printing = true;
    this.requestUpdate();
    this.performUpdate();
  };

  readonly #afterPrint = (): void => {
    this.#printing = false;
    this.requestUpdate();
  };

  #tellReader(words: string): void {
    this.said = words;
    clearTimeout(this.#saidTimer);
    this.#saidTimer = window.setTimeout(() => { this.said = null; }, 6000);
  }

  #area(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  /** Whether nobody prevented what the event tells of. */
  #tellOutside(name: string, detail: unknown): boolean {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: name === 'so-lieu-export' }));
  }
}

/** Whether a figure of the indicator has the words that a person wrote. */
function holds(indicator: Report['indicators'][number] | undefined, words: string): boolean {
  if (!indicator) return false;
  return [indicator.value, indicator.plan, indicator.total, ...indicator.rates, ...indicator.changes].some((figure) => figure?.text === words);
}

define('so-lieu', SoLieu);

declare global {
  interface HTMLElementTagNameMap { 'so-lieu': SoLieu; 'so-lieu-table': TableView; 'so-lieu-read': ReadView; 'so-lieu-correct': CorrectView }
}
