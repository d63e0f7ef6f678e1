/** The pane of the text: the field to write in, the text with its marks, and what one does with them. */
import { html, nothing, type TemplateResult } from 'lit';
import { numbers, type Language } from '../words/language';
import { phrases } from '../words/phrases';
import { slots, type Slot } from '../words/terms';
import { icon } from './icons';
import type { Reading } from './reading';
import type { Earlier } from './session';
import { tabs } from './tabs';

export type View = 'edit' | 'read' | 'files';

export interface SourcePane {
  language: Language;
  /** Whether the text can be written and replaced here. */
  editable: boolean;
  readonly: boolean;
  view: View;
  /** What the marked text is drawn from. */
  shown: Reading | null;
  /** Characters of the text. */
  length: number;
  /** Whether there is something to explain the marks of. */
  marked: boolean;
  earlier: Earlier | null;
  /** What many files came to, and how many there are; nothing when none are open. */
  files: { count: number; content: TemplateResult } | null;
  /** What has to be said about the text: a question, or why a file was not opened. */
  notice: TemplateResult | typeof nothing;
  /** Buttons of texts to try, or nothing. */
  samples: TemplateResult | typeof nothing;
  choose(view: View): void;
  clear(): void;
  open(files: File[]): void;
  undo(): void;
  /** Goes to the results, where they lie below the text. */
  toResults(): void;
}

export function sourcePane({ language, editable, readonly, view, shown, length, marked, earlier, files, notice, samples, choose, clear, open, undo, toResults }: SourcePane): TemplateResult {
  const say = phrases(language);
  return html`<section class="pane source" part="source" aria-labelledby="source-heading">
    <header class="bar" part="bar">
      <h2 id="source-heading">${say.textHeading}</h2>
      ${editable ? tabs<View>('view', say.viewLabel, [
        ...(files ? [{ id: 'files' as const, label: say.viewFiles(numbers(language).format(files.count)) }] : []),
        { id: 'edit', label: say.viewEdit }, { id: 'read', label: say.viewRead },
      ], view, choose) : nothing}
      ${marked ? html`<button type="button" class="link below" data-action="results" @click=${toResults}>${say.toResults} ${icon('down')}</button>` : nothing}
    </header>
    ${notice}
    ${files ? html`<div class="body" id="view-files" role="tabpanel" aria-labelledby="view-tab-files" tabindex="0" ?hidden=${view !== 'files'}>${files.content}</div>` : nothing}
    <div class="body edit" id="view-edit" role="tabpanel" aria-labelledby="view-tab-edit" ?hidden=${view !== 'edit'}>
      <textarea part="textarea" lang="vi" spellcheck="false" autocomplete="off" aria-label=${say.textLabel} placeholder=${say.textPlaceholder} ?readonly=${readonly}></textarea>
    </div>
    <div class="body read" id="view-read" role=${editable ? 'tabpanel' : 'region'} aria-labelledby=${editable ? 'view-tab-read' : 'source-heading'} lang="vi" tabindex="0" ?hidden=${view !== 'read'}>
      <so-lieu-read part="text" .reading=${shown} .language=${language}></so-lieu-read>
    </div>
    ${view === 'read' && marked ? legend(language) : nothing}
    ${!editable ? nothing : html`<footer class="bar foot" part="bar">
      ${samples === nothing ? nothing : html`<details class="menu"><summary>${say.samples}</summary>${samples}</details>`}
      <button type="button" data-action="clear" ?disabled=${length === 0} @click=${clear}>${say.clear}</button>
      <label class="button open" data-tip=${say.openFilesWhy}><input type="file" multiple class="visually-hidden" data-action="open" @change=${(event: Event) => chosen(event, open)} />${say.openFiles}</label>
      <label class="button open folder" data-tip=${say.openFolderWhy}><input type="file" webkitdirectory multiple class="visually-hidden" data-action="folder" @change=${(event: Event) => chosen(event, open)} />${say.openFolder}</label>
      ${earlier
        ? html`<span class="undo">${say[earlier.why]} <button type="button" class="link" @click=${undo}>${say.undo}</button></span>`
        : html`<span class="size">${say.characters(numbers(language).format(length))}</span>`}
    </footer>`}
  </section>`;
}

/** Hands the chosen files on and forgets them, so that the same can be chosen again. */
function chosen(event: Event, open: SourcePane['open']): void {
  const input = event.target as HTMLInputElement;
  if (input.files && input.files.length > 0) open([...input.files]);
  input.value = '';
}

function legend(language: Language): TemplateResult {
  const shown: Slot[] = ['value', 'plan', 'total', 'rate', 'change', 'other'];
  return html`<ul class="legend" part="legend" aria-label=${phrases(language).legend}>${shown.map((slot) => html`<li><span class="fig first last ${slot} ${slot === 'change' ? 'up' : ''}">${slots[slot][language]}</span></li>`)}</ul>`;
}
