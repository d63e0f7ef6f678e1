/** Which row another belongs to: a list that is searched, in a native dialog. */
import { html, nothing, render } from 'lit';
import type { CompareRow } from '../client/file-job';
import { bare } from '../view/filter';
import type { Language } from '../words/language';
import { words } from './words';

const atMost = 40;

/** Gives the row that was chosen, or null. */
export function matchDialog(root: ShadowRoot, row: CompareRow, others: CompareRow[], language: Language): Promise<CompareRow | null> {
  const say = words(language);
  return new Promise((done) => {
    const dialog = document.createElement('dialog');
    dialog.className = 'sheet match';
    dialog.setAttribute('aria-labelledby', 'match-heading');
    let chosen: CompareRow | null = null;
    let sought = '';
    const choose = (other: CompareRow) => { chosen = other; dialog.close(); };
    const draw = () => {
      const parts = bare(sought).split(/\s+/u).filter((word) => word !== '');
      const found = others.filter((other) => parts.every((word) => bare(other.name).includes(word))).slice(0, atMost);
      render(html`<h3 id="match-heading">${say.matchHeading(row.name)}</h3>
        <label class="match-find"><span class="visually-hidden">${say.matchFind}</span><input type="search" placeholder=${say.matchFind} .value=${sought} @input=${(event: Event) => { sought = (event.target as HTMLInputElement).value; draw(); }} /></label>
        ${found.length === 0 ? html`<p class="small" role="status">${say.matchNone}</p>` : html`<ul class="choices">${found.map((other) => html`<li><button type="button" class="file-line" @click=${() => choose(other)}><span>${other.name}</span>${other.unit ? html`<small>${other.unit}</small>` : nothing}</button></li>`)}</ul>`}
        <div class="actions"><button type="button" data-action="match-cancel" @click=${() => dialog.close()}>${say.matchCancel}</button></div>`, dialog);
    };
    draw();
    dialog.addEventListener('close', () => { dialog.remove(); done(chosen); });
    root.append(dialog);
    dialog.showModal();
    dialog.querySelector('input')?.focus();
  });
}
