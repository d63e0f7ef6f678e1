/**
 * What an element does with files: one is opened in the place of the text, many are read beside it and compared; a text
 * in an old encoding is asked about. Loaded with the first file.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Core } from '../client/core';
import { packed, type ReadText } from '../client/file-job';
import { tie, type Correction } from '../correct/corrections';
import type { Piece, WorkFile } from '../correct/work-file';
import type { Reading } from '../element/reading';
import type { Earlier, Session } from '../element/session';
import type { Report } from '../report';
import type { Language } from '../words/language';
import { garbled } from '../view/mojibake';
import { reason, type Item } from './batch';
import './compare-view';
import { encodingBanner, notice } from './encoding-banner';
import './files-view';
import { bytesOf, listed, unpacked, type Haul } from './gather';
import { Many } from './many';
import { read } from './reader';
import { stated } from './stated';
import { exported, filledIn, Unfilled } from './table-export';
import { count, words } from './words';
import { phrases } from '../words/phrases';

/** What it needs of its element. */
export interface Desk {
  changed(): void;
  /** Another text, with what was put right in it. `keep`: the present one can be brought back. */
  put(text: string, source: string | null, corrections: readonly Correction[], keep?: boolean): Promise<Report | null>;
  /** Whether so many corrections may be dropped; the reader is asked when there are any. */
  agreed(lost: number, lead: (count: string) => string): Promise<boolean>;
  /** The same, asked first when corrections would go, and kept to be brought back. */
  replace(text: string, why: Earlier['why'], source: string | null): Promise<Report | null>;
  show(view: 'edit' | 'read' | 'files' | null, tab: 'table' | 'compare' | null): void;
  toRead(): void;
  select(id: string): Promise<void>;
  tell(words: string): void;
  /** The same of what did not go well. */
  trouble(words: string): void;
  /** What there is to save has changed. */
  worked(): void;
  announce(words: string): void;
  fail(code: string, message: string): void;
  /** Whether there is room for a list of files. */
  several(): boolean;
  /** All files are read: what each came to. */
  opened(files: Opened[]): void;
  session: Session;
  language(): Language;
}

/** What a file came to, as it is told outside. Figures are missing where it was not read. */
export interface Opened { path: string; indicators: number | null; differs: number | null; error: string | null }

export class Filed {
  /** Nothing before several files are opened. */
  many: Many | null = null;
  #trouble: string | null = null;
  /** A text in an old encoding that is asked about: as it is, and how it would be. */
  #asked: { text: string; read: ReadText } | null = null;
  /** Texts whose reader wants them as they are. */
  readonly #kept = new Set<string>();
  /** The report of the batch that is open. */
  #open: string | null = null;
  #busy = false;

  constructor(readonly desk: Desk) {}

  /** Whether a question about the encoding stands above the text. */
  get asking(): boolean {
    return this.#asked !== null;
  }

  /** How many corrections are in files of the batch, the open one among them. */
  get corrected(): number {
    this.keep();
    return this.many?.batch.items.reduce((sum, { corrections }) => sum + corrections.length, 0) ?? 0;
  }

  /** Leaves what is put right in the report that is open with its file. Whether the text is that of a file. */
  keep(): boolean {
    const item = this.many?.item(this.#open);
    const own = item !== null && item !== undefined && item.text === this.desk.session.text;
    if (own) item.corrections = this.desk.session.list();
    return own;
  }

  /** The files of the batch in which something was put right. */
  work(): Piece[] {
    this.keep();
    return this.many?.batch.items.filter(({ corrections }) => corrections.length > 0).map(({ text, path, corrections }) => ({ text, source: path, corrections })) ?? [];
  }

  /** Opens saved work of several files: each beside the others, with what was put right in it. */
  async restore(work: WorkFile): Promise<void> {
    const many = this.#many();
    for (const { text, source, corrections } of work.files) {
      const known = many.item(source);
      if (known && known.text === '') known.text = (await this.#read(known))?.text ?? '';
      const item = known?.text === text ? known : many.batch.hold(new File([text], source ?? 'van-ban.txt', { type: 'text/plain' }), source ?? 'van-ban.txt', text);
      await corrected(item, corrections, this.desk.session.core).catch((thrown: unknown) => {
        item.corrections = corrections;
        item.state = 'failed';
        item.why = reason(thrown);
      });
    }
    many.add({ files: [], left: 0 });
    const open = many.batch.items.find(({ text, path }) => text === work.text && path === work.source);
    if (open) await this.#turn(open);
    else if (work.text !== '') await this.desk.put(work.text, work.source, work.corrections);
    this.desk.show('files', 'compare');
    this.desk.changed();
  }

  open(files: File[]): Promise<void> {
    return this.take(listed(files));
  }

  /** One file takes the place of the text; several, those of an archive, or one more beside them, are read beside it. */
  async take(given: Haul): Promise<void> {
    const haul = await unpacked(given);
    const { files } = haul;
    const [first] = files;
    if (!first) this.#fail(words(this.desk.language()).filesNothing);
    else if (files.length > 1 || this.many || first.place) this.#several(haul);
    else if (first.failure) this.#fail(words(this.desk.language()).failed(first.path, first.failure[this.desk.language()]));
    else await this.#one(first.file);
  }

  /**
   * The report of a file, for a page that asks in code, or of the only file of an archive. What was typed in an old
   * encoding is converted. An archive of several is opened as one that a reader drops, and there is no one report.
   */
  async extract(file: File): Promise<Report | null> {
    const haul = await unpacked({ files: [{ file, path: file.name }], left: 0 });
    const [first] = haul.files;
    const language = this.desk.language();
    if (!first) this.#fail(words(language).filesNothing);
    else if (haul.files.length > 1 && this.desk.several()) this.#several(haul);
    else if (haul.files.length > 1) this.#fail(words(language).filesMany(file.name, count(haul.files.length + haul.left, language)), 'file.many');
    else if (first.failure) this.#fail(words(language).failed(first.path, first.failure[language]));
    else {
      const text = await this.#read(first);
      return text && this.desk.put(text.text, first.path, []);
    }
    return null;
  }

  /** The text of rich text, or null when it cannot be read. */
  async rich(html: string): Promise<ReadText | null> {
    try {
      return (await read({ kind: 'html', html })).read;
    } catch {
      return null;
    }
  }

  /** Hears of each reading of the element. */
  settled(reading: Reading): void {
    const item = this.many?.item(this.#open);
    if (item && this.many && item.text === reading.text) {
      const before = item.corrections.length;
      this.keep();
      // What is put right in a report holds in the table too.
      if (reading.corrections.count > 0 || before > 0) {
        item.indicators = reading.report.indicators.length;
        item.differs = reading.differs;
        const { many } = this;
        void packed(stated(reading)).then((json) => {
          // A newer reading of it may have come first.
          if (this.desk.session.text === item.text && this.desk.session.reading !== reading) return;
          item.json = json;
          void many.comparing.refresh();
        });
      }
    }
    if (this.#asked && this.#asked.text !== reading.text) this.#asked = null;
    if (garbled(reading.text) || reading.report.notes.some(({ code }) => code === 'encoding.suspected')) void this.#judge(reading.text);
  }

  /** What has to be said above the text. */
  notice(language: Language): TemplateResult | typeof nothing {
    if (this.#trouble !== null) {
      return notice(this.#trouble, language, () => {
        this.#trouble = null;
        this.desk.changed();
      });
    }
    const asked = this.#asked;
    if (!asked) return nothing;
    return encodingBanner(asked.read, language, () => {
      this.#asked = null;
      void this.desk.replace(asked.read.text, 'converted', this.desk.session.source);
    }, () => {
      this.#asked = null;
      this.#kept.add(asked.text);
      this.desk.changed();
    });
  }

  list(language: Language): TemplateResult {
    const opened = (event: CustomEvent<{ item: Item }>) => void this.#show(event.detail.item, null);
    return html`<so-lieu-files .batch=${this.many?.batch ?? null} .language=${language} .open=${this.many?.item(this.#open)?.text === this.desk.session.text ? this.#open : null} .step=${this.many?.step ?? 0} @files-open=${opened} @files-close=${() => void this.#close()} @files-drop=${(event: CustomEvent<{ item: Item }>) => void this.#drop(event.detail.item)}></so-lieu-files>`;
  }

  table(language: Language): TemplateResult {
    const { many } = this;
    const opened = ({ detail: { source, indicator } }: CustomEvent<{ source: string; indicator: string }>) => void this.#show(many?.item(source) ?? null, indicator);
    return html`<so-lieu-compare .comparing=${many?.comparing ?? null} .language=${language} .step=${many?.step ?? 0} .busy=${this.#busy}
      @compare-open=${opened}
      @compare-export=${(event: CustomEvent) => void this.#working(() => exported(many, event.detail, language))}
      @compare-form=${(event: CustomEvent) => void this.#working(() => filledIn(many, event.detail, language))}></so-lieu-compare>`;
  }

  dispose(): void {
    this.many?.close();
  }

  async #one(file: File): Promise<void> {
    const text = await this.#read({ file, path: file.name });
    if (!text) return;
    // What was typed in an old encoding is shown as it is, and asked about.
    if (text.source !== null && text.passages.length > 0) {
      this.#asked = { text: text.source, read: text };
      void this.desk.replace(text.source, 'replaced', file.name);
    } else void this.desk.replace(text.text, 'replaced', file.name);
  }

  async #read({ file, path, place }: Pick<Item, 'file' | 'path'> & { place?: Item['place'] }): Promise<ReadText | null> {
    this.#trouble = null;
    try {
      return (await read({ kind: 'file', name: place ? path : file.name, bytes: await bytesOf({ file, place }), encoding: 'auto', report: false, place })).read;
    } catch (thrown) {
      const language = this.desk.language();
      this.#fail(words(language).failed(place ? path : file.name, reason(thrown)[language]), typeof thrown === 'object' && thrown !== null && 'code' in thrown ? String(thrown.code) : 'file');
      return null;
    }
  }

  #several(haul: Haul): void {
    this.#trouble = null;
    this.#many().add(haul);
    this.desk.show('files', 'compare');
    this.desk.changed();
  }

  #many(): Many {
    return this.many ??= new Many(() => this.desk.changed(), () => this.#finished());
  }

  #finished(): void {
    const language = this.desk.language();
    const { batch } = this.many ?? {};
    if (!batch) return;
    this.desk.opened(batch.items.map(({ path, state, indicators, differs, why }) => ({ path, indicators: state === 'done' ? indicators : null, differs: state === 'done' ? differs : null, error: why?.[language] ?? null })));
    this.desk.announce(words(language).filesAnnounce(count(batch.of('done'), language), count(batch.of('failed'), language)));
  }

  /** Opens a report of the batch, at one of its indicators when one is meant. */
  async #show(item: Item | null, indicator: string | null): Promise<void> {
    if (!item || !(await this.#turn(item))) return;
    if (indicator === null) {
      this.desk.show(null, 'table');
      this.desk.toRead();
    } else await this.desk.select(indicator);
  }

  /** Puts a report of the batch in the place of the text. Whether it stands there. */
  async #turn(item: Item): Promise<boolean> {
    if (item.text === '') {
      const text = await this.#read(item);
      if (!text) return false;
      item.text = text.text;
    }
    if (this.#open !== item.path || this.desk.session.text !== item.text) {
      const { session } = this.desk;
      const own = this.keep();
      if (!own && session.hasWork && !(await this.desk.agreed(session.list().length, phrases(this.desk.language()).loseLead))) return false;
      this.#open = item.path;
      // Also over the same text: a file may be there twice, each with corrections of its own.
      await this.desk.put(item.text, item.path, item.corrections, !own && session.text !== item.text);
    }
    return true;
  }

  /** Closes all files. The report that is open stays as a text, with what was put right in it. */
  async #close(): Promise<void> {
    const own = this.keep();
    const lost = this.corrected - (own ? this.desk.session.list().length : 0);
    if (!(await this.desk.agreed(lost, words(this.desk.language()).loseFiles))) return;
    this.many?.close();
    this.many = null;
    this.#open = null;
    this.desk.show('edit', 'table');
    this.desk.worked();
    this.desk.changed();
  }

  /** Closes one file. */
  async #drop(item: Item): Promise<void> {
    const { many } = this;
    if (!many) return;
    const own = this.keep() && item.path === this.#open;
    if (!(await this.desk.agreed(own ? 0 : item.corrections.length, (n) => words(this.desk.language()).loseFile(item.path, n)))) return;
    if (item.path === this.#open) this.#open = null;
    many.drop(item);
    if (many.batch.items.length === 0) await this.#close();
    this.desk.worked();
    this.desk.changed();
  }

  async #judge(text: string): Promise<void> {
    if (this.#kept.has(text) || this.#asked?.text === text) return;
    try {
      const { read: judged } = await read({ kind: 'judge', text });
      if (!judged || this.desk.session.text !== text) return;
      this.#asked = { text, read: judged };
      this.desk.changed();
    } catch {
      // The hint of the core stays, which says the same in fewer words.
    }
  }

  async #working(work: () => Promise<string | null>): Promise<void> {
    this.#busy = true;
    this.desk.changed();
    try {
      const said = await work();
      if (said !== null) this.desk.tell(said);
    } catch (thrown) {
      this.desk.trouble(thrown instanceof Unfilled ? thrown.message : words(this.desk.language()).exportFailed);
    }
    this.#busy = false;
    this.desk.changed();
  }

  #fail(sentence: string, code = 'file'): void {
    this.#trouble = sentence;
    this.desk.fail(code, sentence);
    this.desk.changed();
  }
}

/** Reads a report with what was put right in it. */
async function corrected(item: Item, corrections: readonly Correction[], core: Core): Promise<void> {
  const owner = {};
  const plain = await core.extract(owner, item.text, { source: item.path });
  const tied = tie(corrections, plain.report.indicators, item.text);
  const { report } = await core.extract(owner, item.text, { source: item.path, corrections: tied.forCore() });
  item.state = 'done';
  item.corrections = tied.list();
  item.json = await packed(stated({ text: item.text, report, corrections: tied }));
  item.indicators = report.indicators.length;
  item.differs = report.audit.filter(({ verdict }) => verdict === 'differs').length;
}
