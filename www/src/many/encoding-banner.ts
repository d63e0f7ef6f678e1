/** The question whether a text in an old encoding is to be converted: two lines as they are and as they would be. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ReadText } from '../client/file-job';
import { icon } from '../element/icons';
import type { Language } from '../words/language';
import { count, words } from './words';

const names = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;

/** What an encoding is called; the same in both languages. */
export function encodingName(encoding: ReadText['passages'][number]['encoding']): string {
  return encoding in names ? names[encoding as keyof typeof names] : 'UTF-8';
}

export function encodingBanner(read: ReadText, language: Language, convert: () => void, keep: () => void): TemplateResult {
  const say = words(language);
  const old = [...new Set(read.passages.map(({ encoding }) => encoding))].filter((each) => each in names).map(encodingName);
  const lines = read.passages.reduce((sum, passage) => sum + passage.lines, 0);
  const before = read.passages.flatMap((passage) => passage.before).slice(0, 2);
  const after = read.passages.flatMap((passage) => passage.after).slice(0, 2);
  return html`<section class="notice encoding" part="encoding" aria-labelledby="encoding-heading">
    <h3 id="encoding-heading">${icon('hint')} ${old.length > 0 ? say.encodingHeading(old.join(', ')) : say.encodingDouble}</h3>
    <p>${say.encodingLead(count(lines, language))}</p>
    <dl class="twice" lang="vi">
      <div><dt lang=${language}>${say.encodingBefore}</dt>${before.map((line) => html`<dd class="old">${line}</dd>`)}</div>
      <div><dt lang=${language}>${say.encodingAfter}</dt>${after.map((line) => html`<dd>${line}</dd>`)}</div>
    </dl>
    <div class="actions">
      <button type="button" class="primary" data-action="convert" @click=${convert}>${say.encodingConvert}</button>
      <button type="button" data-action="keep" @click=${keep}>${say.encodingKeep}</button>
    </div>
  </section>`;
}

/** A sentence that stays until it is dismissed. */
export function notice(sentence: string, language: Language, dismiss: () => void): TemplateResult | typeof nothing {
  return html`<div class="notice trouble" role="alert"><p>${icon('broken')} ${sentence}</p>
    <button type="button" class="link" data-action="dismiss" @click=${dismiss}>${words(language).dismiss}</button></div>`;
}
