/** A question that must be answered before something is lost: a native dialog with one button for each answer. */
import { html, render } from 'lit';

export interface Choice<T> { answer: T; label: string; primary?: boolean }

/** Gives the answer; closing the dialog gives `otherwise`. */
export function ask<T>(root: ShadowRoot | HTMLElement, heading: string, words: string, choices: Choice<T>[], otherwise: T): Promise<T> {
  return new Promise((done) => {
    const dialog = document.createElement('dialog');
    dialog.className = 'sheet';
    dialog.setAttribute('aria-labelledby', 'question-heading');
    let answer = otherwise;
    const choose = (choice: Choice<T>) => () => { answer = choice.answer; dialog.close(); };
    render(html`<h3 id="question-heading">${heading}</h3><p>${words}</p>
      <div class="actions">${choices.map((choice) => html`<button type="button" class=${choice.primary ? 'primary' : ''} @click=${choose(choice)}>${choice.label}</button>`)}</div>`, dialog);
    dialog.addEventListener('close', () => { dialog.remove(); done(answer); });
    root.append(dialog);
    dialog.showModal();
  });
}
