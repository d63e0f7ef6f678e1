/** How one text takes the place of another: at once, or asked first when corrections would go, and to be brought back. */
import type { Report } from '../report';
import { everything } from '../view/filter';
import { numbers } from '../words/language';
import { phrases } from '../words/phrases';
import { heavy, type Field } from './field';
import { ask } from './question';
import type { Earlier, Session } from './session';
import type { SoLieu } from './so-lieu';
import type { Stages } from './stages';
import { painted } from './turns';

export class Texts {
  /** Whether a text that was pasted whole is not shown yet. */
  arriving = false;
  #turn = 0;

  /**
   * `save` keeps the corrections as a file and says whether that went well; `kept` says whether those of the text stay
   * with its file when another text is opened.
   */
  constructor(readonly element: SoLieu, readonly session: Session, readonly field: Field, readonly stages: Stages, readonly save: () => Promise<boolean>, readonly kept: () => boolean) {}

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
    const { element } = this;
    const own = !element.samples.some((sample) => sample.text === this.session.text);
    const turn = ++this.#turn;
    this.arriving = unseen;
    // What was looked for in another text would hide rows of this one, and so would the table over many.
    element.filter = everything;
    if (text !== '' && element.tab === 'compare') element.tab = 'table';
    const report = await this.put(() => this.session.replace(text, why, own, source), unseen);
    if (text === '') this.field.area?.focus();
    // The results first; the text with its marks a frame later.
    if (report && text !== '') {
      await painted();
      if (this.session.text === text && this.session.phase === 'done') this.toRead();
    }
    if (turn === this.#turn) this.arriving = false;
    return report;
  }

  /** Another text from the clipboard, which the textarea gets later. */
  paste(text: string): void {
    void this.careful(() => void this.replace(text, 'replaced', true));
  }

  /** Does what drops the corrections of the text only after the reader has agreed. */
  async careful(go: () => void): Promise<void> {
    closeMenus(this.element);
    const lost = this.session.hasWork && !this.kept() ? this.session.list().length : 0;
    // What nobody has to be asked about is done at once.
    if (lost === 0 || await this.agreed(lost, phrases(this.element.locale).loseLead)) go();
  }

  /** Whether so many corrections may be dropped; asked only when there are any. `lead` says where they are. */
  async agreed(lost: number, lead: (count: string) => string): Promise<boolean> {
    if (lost === 0) return true;
    const { element } = this;
    const say = phrases(element.locale);
    const answer = await ask<'save' | 'go' | 'stay'>(element.renderRoot as ShadowRoot, say.loseHeading, lead(numbers(element.locale).format(lost)), [
      { answer: 'save', label: say.loseSave, primary: true }, { answer: 'go', label: say.loseGo }, { answer: 'stay', label: say.loseStay },
    ], 'stay');
    return answer === 'save' ? this.save() : answer === 'go';
  }

  /** Brings the text back that was put aside. */
  undo(): void {
    const { earlier } = this.session;
    if (earlier) void this.put(() => this.session.set(earlier.text, earlier));
    this.element.view = 'edit';
    this.field.area?.focus();
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
