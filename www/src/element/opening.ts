/** What an element opens beside its text: files that are chosen or dropped, folders, rich text of the clipboard. */
import { fromFile, type WorkFile } from '../correct/work-file';
import type { Filed } from '../many/filed';
import { dropped } from '../many/gather';
import type { Report } from '../report';
import { garbled } from '../view/mojibake';
import { phrases } from '../words/phrases';
import type { Field } from './field';
import type { Pasted } from './pastes';
import type { Reading } from './reading';
import type { Session } from './session';
import type { SoLieu } from './so-lieu';
import type { Texts } from './texts';
import { brought } from './typing';
import type { Voice } from './voice';

/** Work that takes longer, in milliseconds, is said to be under way. */
const wonder = 300;

export class Opening {
  /** What files came to; nothing before the first one. */
  filed: Filed | null = null;

  constructor(readonly element: SoLieu, readonly session: Session, readonly texts: Texts, readonly field: Field, readonly voice: Voice) {}

  /** Files that were chosen: saved work, one report, or many. */
  open(files: File[]): void {
    const [file] = files;
    if (!file) return;
    if (files.length === 1 && /\.json$/iu.test(file.name)) void file.text().then((content) => this.#openWork(file.name, content));
    else void this.#slowly(this.withFiles().then((filed) => filed?.open(files)));
  }

  /** Files that were dropped, also whole folders. */
  drop(data: DataTransfer): void {
    const [file] = data.files;
    if (data.files.length === 1 && file && /\.json$/iu.test(file.name)) this.open([file]);
    // The entries of folders are gone after this event.
    else void this.#slowly(dropped(data).then((found) => this.withFiles().then((filed) => filed?.take(found))));
  }

  /** What was pasted outside of every field takes the place of the text. Whether there was anything in it. */
  paste({ text, rich, data }: Pasted): boolean {
    const given = brought(text, rich);
    if (data.files.length > 0 && text === '') this.drop(data);
    else if (given.rich !== null) this.rich(given.rich, given.words, true);
    else if (given.words.trim() !== '') this.texts.paste(given.words);
    else return false;
    return true;
  }

  /** Rich text of the clipboard: its tables and lists are read, and its words put where plain ones would stand. */
  rich(html: string, text: string, whole: boolean): void {
    void this.#slowly(this.withFiles().then(async (filed) => filed?.rich(html))).then((read) => {
      const words = read?.text.trim() ? read.text : text;
      if (whole) this.texts.paste(words);
      else this.field.insert(words);
    });
  }

  /** Opens saved work in the place of the text; files that were put right come beside it. */
  async restore(work: WorkFile): Promise<void> {
    const filed = work.files.length > 0 ? await this.withFiles() : null;
    if (filed) await filed.restore(work);
    else await this.texts.put(() => this.session.set(work.text, work));
  }

  /** The report of a file, or null when it gives no text. */
  async extract(file: File): Promise<Report | null> {
    return (await this.withFiles())?.extract(file) ?? null;
  }

  /** What is done with a reading besides drawing it: old encodings are asked about, and many reports follow what is put right. */
  settled(reading: Reading): void {
    if (this.filed) this.filed.settled(reading);
    else if (!this.element.readonly && (garbled(reading.text) || reading.report.notes.some(({ code }) => code === 'encoding.suspected'))) void this.withFiles().then((filed) => filed?.settled(reading));
  }

  /** Everything about files, loaded with the first one. */
  async withFiles(): Promise<Filed | null> {
    const { element, session, texts, voice } = this;
    try {
      this.filed ??= new (await import('../many/filed')).Filed({
        changed: () => element.requestUpdate(),
        put: (text, source, corrections, keep) => texts.put(() => (keep ? session.replace(text, 'replaced', true, source, corrections) : session.set(text, { source, corrections }))),
        agreed: (lost, lead) => texts.agreed(lost, lead),
        replace: (text, why, source) => new Promise((done) => void texts.careful(() => done(texts.replace(text, why, false, source)))),
        show: (view, tab) => { if (view) element.view = view; if (tab) element.tab = tab; },
        toRead: () => texts.toRead(),
        select: (id) => element.select(id),
        tell: (words) => voice.reader(words),
        trouble: (words) => voice.trouble(words),
        worked: () => { voice.outside('so-lieu-change', {}); },
        announce: (words) => voice.announce(words),
        fail: (code, message) => { voice.outside('so-lieu-error', { code, message }); },
        several: () => element.mode === 'full' && !element.readonly,
        opened: (files) => { voice.outside('so-lieu-files', { files }); },
        session,
        language: () => element.locale,
      });
      return this.filed;
    } catch {
      voice.trouble(phrases(element.locale).openBroken);
      return null;
    }
  }

  dispose(): void {
    this.filed?.dispose();
  }

  #openWork(name: string, content: string): void {
    const work = fromFile(content);
    const say = phrases(this.element.locale);
    if (!work) return this.voice.trouble(say.openFailed(name));
    void this.texts.careful(() => {
      void this.restore(work).then(() => {
        if (this.session.phase === 'done' && work.files.length === 0) this.texts.toRead();
        if (work.newer) this.voice.reader(say.openNewer);
      });
    });
  }

  /** Says that something is read when it takes long enough to be wondered about. */
  async #slowly<T>(work: Promise<T>): Promise<T> {
    const words = phrases(this.element.locale).working;
    const late = setTimeout(() => { this.element.said = words; }, wonder);
    try {
      return await work;
    } finally {
      clearTimeout(late);
      if (this.element.said === words) this.element.said = null;
    }
  }
}
