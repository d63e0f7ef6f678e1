/** The files that were opened: how far they are read, what each came to, and why one could not be read. */
import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { define } from '../element/define';
import { icon } from '../element/icons';
import type { Language } from '../words/language';
import type { Batch, Item } from './batch';
import { encodingName } from './encoding-banner';
import { most } from './gather';
import { count, words } from './words';

const filesAPage = 100;

export class FilesView extends LitElement {
  static override properties = { batch: { attribute: false }, language: { attribute: false }, open: { attribute: false }, step: { attribute: false }, page: { state: true } };

  declare batch: Batch | null;
  declare language: Language;
  /** The path of the report that is open. */
  declare open: string | null;
  /** Grows with every step, so that it is drawn anew. */
  declare step: number;
  declare page: number;

  constructor() {
    super();
    this.batch = null;
    this.language = 'vi';
    this.open = null;
    this.step = 0;
    this.page = 0;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    const { batch, language } = this;
    if (!batch) return nothing;
    const say = words(language);
    const all = batch.items;
    const [done, failed, stopped] = [batch.of('done'), batch.of('failed'), batch.of('stopped')];
    // What asks for a look comes first; the others stay in their order.
    const ordered = batch.running ? all : [...all.filter(({ state }) => state === 'failed'), ...all.filter(({ state }) => state !== 'failed')];
    const from = Math.min(this.page, Math.max(0, Math.ceil(all.length / filesAPage) - 1)) * filesAPage;
    const show = (amount: number) => count(amount, language);
    return html`<div class="batch">
      <div class="batch-head">
        <label class="batch-far"><span>${say.filesDone(show(done), show(all.length))}${failed > 0 ? html` · <b class="bad">${say.filesFailed(show(failed))}</b>` : nothing}${stopped > 0 ? html` · ${say.filesStopped(show(stopped))}` : nothing}</span>
          ${batch.running ? html`<progress max=${all.length} .value=${done + failed}></progress>` : nothing}</label>
        ${batch.running
          ? html`<button type="button" data-action="stop-files" title=${say.filesKept} @click=${() => batch.stop()}>${say.filesStop}</button>`
          : stopped > 0 ? html`<button type="button" class="primary" data-action="resume-files" @click=${() => void batch.resume()}>${say.filesResume}</button>` : nothing}
        <button type="button" class="link" data-action="close-files" @click=${() => this.dispatchEvent(new CustomEvent('files-close'))}>${say.filesClose}</button>
      </div>
      ${batch.left === 0 ? nothing : html`<p class="lead left-out">${say.filesLeft(show(batch.left), show(most))}</p>`}
      <ul class="files" aria-label=${say.filesLabel}>${ordered.slice(from, from + filesAPage).map((item) => this.#item(item))}</ul>
      ${all.length <= filesAPage ? nothing : html`<nav class="pager" aria-label=${say.filesLabel}>
        <button type="button" ?disabled=${from === 0} @click=${() => { this.page -= 1; }}>${say.previous}</button>
        <span>${say.filesPage(show(from + 1), show(Math.min(all.length, from + filesAPage)), show(all.length))}</span>
        <button type="button" ?disabled=${from + filesAPage >= all.length} @click=${() => { this.page += 1; }}>${say.next}</button>
      </nav>`}
    </div>`;
  }

  #item(item: Item): TemplateResult {
    const say = words(this.language);
    const { path, state, why } = item;
    const cut = path.lastIndexOf('/') + 1;
    const name = html`<span class="file-name">${cut > 0 ? html`<span class="folder">${path.slice(0, cut)}</span>` : nothing}${path.slice(cut)}</span>`;
    // While files are read their places are counted.
    const close = this.batch?.running ? nothing : html`<button type="button" class="close" data-action="close-file" aria-label=${say.fileClose(path)} data-tip=${say.fileCloseTip} @click=${() => this.dispatchEvent(new CustomEvent('files-drop', { detail: { item } }))}>${icon('times')}</button>`;
    if (state !== 'done') {
      const told = state === 'failed' ? why?.[this.language] ?? say.stateFailed : state === 'reading' ? say.stateReading : state === 'stopped' ? say.stateStopped : say.stateWaiting;
      return html`<li class="file ${state}"><div class="file-line">${name}<span class="file-state">${state === 'failed' ? icon('broken') : nothing} ${told}</span></div>${close}</li>`;
    }
    const open = path === this.open;
    return html`<li class="file done"><button type="button" class="file-line" aria-current=${open ? 'true' : 'false'} @click=${() => this.#choose(item)}>${name}
      <span class="file-state">${say.stateFound(count(item.indicators, this.language))}${item.differs > 0 ? html` · <b class="bad">${say.stateDiffers(count(item.differs, this.language))}</b>` : nothing}${item.corrections.length > 0 ? html` · <b class="mended">${say.stateCorrected(count(item.corrections.length, this.language))}</b>` : nothing}${item.converted ? html` · ${say.stateConverted(encodingName(item.converted))}` : nothing}</span></button>${close}</li>`;
  }

  #choose(item: Item): void {
    this.dispatchEvent(new CustomEvent('files-open', { detail: { item, indicator: null } }));
  }
}

define('so-lieu-files', FilesView);
