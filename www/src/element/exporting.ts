/** What an element hands out: files, the table for the clipboard, paper, the saved work, a report of a wrong reading. */
import type { Format } from '../export/export';
import { phrases } from '../words/phrases';
import type { Session } from './session';
import type { SoLieu } from './so-lieu';
import { closeMenus } from './texts';
import type { Action } from './tools';
import type { Voice } from './voice';

const all = ['copy', 'xlsx', 'csv', 'csv-machine', 'json', 'markdown', 'work', 'wrong', 'print'];

export class Exporting {
  /** `selected` gives the indicator that is chosen. */
  constructor(readonly element: SoLieu, readonly session: Session, readonly voice: Voice, readonly selected: () => string | null) {}

  /** What the attribute `exports` lets through. */
  get offered(): ReadonlySet<string> {
    const { exports } = this.element;
    return new Set(exports === null ? all : exports.split(/\s+/u).filter((name) => all.includes(name)));
  }

  /** The file of a format, or null when there is nothing to export. */
  async file(format: Format): Promise<File | null> {
    const work = this.#content();
    if (!work) return null;
    const { name, content } = await (await import('../export/export')).file(work, format, this.element.locale);
    return new File([content], name, { type: content.type });
  }

  /** Does what a button says. Whether it went well. */
  async act(action: Action): Promise<boolean> {
    const { element, voice } = this;
    closeMenus(element);
    const say = phrases(element.locale);
    if (action === 'work') return this.#try(action, async ({ saveWork }) => saveWork(element.work, this.session.reading?.report ?? null, this.session.source));
    const work = this.#content();
    if (!work || !voice.outside('so-lieu-export', { format: action, result: work.report })) return false;
    if (action === 'print') {
      window.print();
      return true;
    }
    return this.#try(action, async (exporter) => {
      if (action === 'copy') {
        if (await exporter.copyTable(work, element.locale)) voice.reader(say.copied);
        else voice.trouble(say.copyFailed);
      } else if (action === 'wrong') await exporter.reportWrong(element.renderRoot as ShadowRoot, work, this.selected(), element.locale);
      else await exporter.save(work, action, element.locale);
    });
  }

  async #try(action: Exclude<Action, 'print'>, go: (exporter: typeof import('../export/export')) => Promise<unknown>): Promise<boolean> {
    const { element } = this;
    const say = phrases(element.locale);
    element.busy = true;
    try {
      await go(await import('../export/export'));
      return true;
    } catch (error) {
      const what = { copy: say.failedCopy, xlsx: say.failedXlsx, csv: say.failedCsv, 'csv-machine': say.failedCsv, json: say.failedJson, markdown: say.failedMarkdown, work: say.failedWork, wrong: say.failedWrong }[action];
      this.voice.trouble(`${what} ${missing(error) ? say.failedLoad : say.failedElse}`);
      return false;
    } finally {
      element.busy = false;
    }
  }

  #content() {
    const { reading } = this.session;
    return reading && { text: reading.text, report: reading.report, corrections: reading.corrections };
  }
}

/** Whether a part of the page did not come; browsers say so in words of their own. */
function missing(error: unknown): boolean {
  return error instanceof TypeError && /import|module|fetch|load/iu.test(error.message);
}
