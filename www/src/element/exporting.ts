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

  async act(action: Action): Promise<void> {
    const { element, voice } = this;
    closeMenus(element);
    const work = this.#content();
    const say = phrases(element.locale);
    if (!work || !voice.outside('so-lieu-export', { format: action, result: work.report })) return;
    if (action === 'print') return window.print();
    element.busy = true;
    try {
      const exporter = await import('../export/export');
      if (action === 'copy') voice.reader((await exporter.copyTable(work, element.locale)) ? say.copied : say.copyFailed);
      else if (action === 'work') exporter.saveText(element.work, work.report.report.title ?? work.report.source, 'so-lieu.json');
      else if (action === 'wrong') await exporter.reportWrong(element.renderRoot as ShadowRoot, work, this.selected(), element.locale);
      else await exporter.save(work, action, element.locale);
    } catch (error) {
      voice.reader(say.exportFailed(error instanceof Error ? error.message : String(error)));
    } finally {
      element.busy = false;
    }
  }

  #content() {
    const { reading } = this.session;
    return reading && { text: reading.text, report: reading.report, corrections: reading.corrections };
  }
}
