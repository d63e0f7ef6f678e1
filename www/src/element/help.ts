/** The keys and what they do. */
import { html, render } from 'lit';
import type { Language } from '../words/language';
import { phrases } from '../words/phrases';

export function helpDialog(root: ShadowRoot, language: Language): void {
  const say = phrases(language);
  const keys: [string, string][] = [
    ['↑ ↓', say.keyRows], ['← →', say.keyFigures], ['Enter', say.keyEnter], ['e', say.keyCorrect], ['n', say.keyNext], ['p', say.keyPrevious],
    ['/', say.keyFind], ['Ctrl + Z', say.keyUndo], ['Esc', say.keyEscape], ['?', say.keyHelp],
  ];
  const dialog = document.createElement('dialog');
  dialog.className = 'sheet';
  dialog.setAttribute('aria-labelledby', 'help-heading');
  render(html`<h3 id="help-heading">${say.helpHeading}</h3>
    <dl class="keys">${keys.map(([key, words]) => html`<div><dt><kbd>${key}</kbd></dt><dd>${words}</dd></div>`)}</dl>
    <div class="actions"><button type="button" class="primary" @click=${() => dialog.close()}>${say.close}</button></div>`, dialog);
  dialog.addEventListener('close', () => dialog.remove());
  root.append(dialog);
  dialog.showModal();
}
