/** How one text takes the place of another: at once, or asked first when corrections would go, and to be brought back. */
import { fromFile } from '../correct/work-file';
import type { Report } from '../report';
import { numbers } from '../words/language';
import { phrases } from '../words/phrases';
import { heavy, type Field } from './field';
import { ask } from './question';
import type { Earlier, Session } from './session';
import type { SoLieu } from './so-lieu';
import type { Stages } from './stages';
import { painted } from './turns';
import type { Voice } from './voice';

export class Texts {
  /** `save` keeps the corrections as a file. */
  constructor(readonly element: SoLieu, readonly session: Session, readonly field: Field, readonly stages: Stages, readonly voice: Voice, readonly save: () => Promise<void>) {}

  /** Sets a text and reads it. `unseen`: the textarea gets it later. */
  put(set: () => void, unseen = false): Promise<Report | null> {
    this.field.cancel();
    set();
    this.stages.fresh = true;
    if (this.session.text.length >= heavy) this.element.view = 'read';
    this.field.unseen = unseen;
    if (!unseen) this.field.fill();
    return this.session.read().then((reading) => reading?.report ?? null);
  }

  /** Puts another text in the place of the present one, which can be brought back. */
  async replace(text: string, why: Earlier['why'], unseen = false, source: string | null = null): Promise<Report | null> {
    const own = !this.element.samples.some((sample) => sample.text === this.session.text);
    const report = await this.put(() => this.session.replace(text, why, own, source), unseen);
    if (text === '') this.field.area?.focus();
    if (!report || text === '') return report;
    // The results first; the text with its marks a frame later.
    await painted();
    if (this.session.text === text && this.session.phase === 'done') this.toRead();
    return report;
  }

  /** Does what drops corrections only after the reader has agreed. */
  async careful(go: () => void): Promise<void> {
    const { element } = this;
    closeMenus(element);
    if (this.session.hasWork) {
      const say = phrases(element.locale);
      const answer = await ask<'save' | 'go' | 'stay'>(element.renderRoot as ShadowRoot, say.loseHeading, say.loseLead(numbers(element.locale).format(this.session.list().length)), [
        { answer: 'save', label: say.loseSave, primary: true }, { answer: 'go', label: say.loseGo }, { answer: 'stay', label: say.loseStay },
      ], 'stay');
      if (answer === 'stay') return;
      if (answer === 'save') await this.save();
    }
    go();
  }

  /** Brings the text back that was put aside. */
  undo(): void {
    const { earlier } = this.session;
    if (earlier) void this.put(() => this.session.set(earlier.text, earlier));
    this.element.view = 'edit';
    this.field.area?.focus();
  }

  /** Opens a file of saved work. */
  openWork(name: string, content: string): void {
    const work = fromFile(content);
    const say = phrases(this.element.locale);
    if (!work) return this.voice.reader(say.openFailed(name));
    void this.careful(() => {
      void this.put(() => this.session.set(work.text, work)).then(() => {
        if (this.session.phase === 'done') this.toRead();
        if (work.newer) this.voice.reader(say.openNewer);
      });
    });
  }

  /** Turns to the text with its marks. */
  toRead(): void {
    const { element } = this;
    element.view = 'read';
    void element.updateComplete.then(() => {
      const body = element.renderRoot.querySelector<HTMLElement>('#view-read');
      if (body) body.scrollTop = 0;
      // Who has gone to the results in the meantime stays there.
      if (!(element.renderRoot as ShadowRoot).activeElement?.closest('.result, dialog')) body?.focus({ preventScroll: true });
    });
  }
}

/** Closes the menus that stand open. */
export function closeMenus(element: SoLieu): void {
  for (const menu of element.renderRoot.querySelectorAll<HTMLDetailsElement>('details.menu')) menu.open = false;
}
