/** A report of a wrong reading: a text that the reader sees, trims and sends on their own. Nothing is sent from here. */
import { html, render } from 'lit';
import type { Indicator } from '../report';
import type { Language } from '../words/language';
import { phrases } from '../words/phrases';
import { copy } from './clipboard';
import { download } from './download';
import type { Work } from './origin';

export function reportWrong(root: ShadowRoot, { text, report }: Work, selected: string | null, language: Language): Promise<void> {
  const say = phrases(language);
  const indicator = report.indicators.find(({ id }) => id === selected) ?? null;
  const words = wrong(text, indicator, report.generator.version, say.wrongWanted);
  return new Promise((done) => {
    const dialog = document.createElement('dialog');
    dialog.className = 'sheet';
    dialog.setAttribute('aria-labelledby', 'wrong-heading');
    const area = () => dialog.querySelector('textarea');
    render(html`<h3 id="wrong-heading">${say.exportWrong}</h3><p>${say.wrongLead}</p>
      <label><span class="visually-hidden">${say.exportWrong}</span><textarea class="report" rows="14" spellcheck="false" lang="vi" .value=${words}></textarea></label>
      <div class="actions">
        <button type="button" class="primary" @click=${() => download('bao-sai.txt', new Blob([area()?.value ?? ''], { type: 'text/plain;charset=utf-8' }))}>${say.wrongSave}</button>
        <button type="button" @click=${(event: Event) => void copy('', area()?.value ?? '').then((good) => { (event.target as HTMLElement).textContent = good ? say.copied : say.copyFailed; })}>${say.wrongCopy}</button>
        <button type="button" class="link" @click=${() => dialog.close()}>${say.close}</button>
      </div>`, dialog);
    dialog.addEventListener('close', () => { dialog.remove(); done(); });
    root.append(dialog);
    dialog.showModal();
  });
}

/** The sentence of an indicator and how it was read, or the beginning of the text when no row is chosen. */
function wrong(text: string, indicator: Indicator | null, version: string, wanted: string): string {
  const [from, to] = indicator
    ? [text.lastIndexOf('\n', indicator.span.start - 1) + 1, (text.indexOf('\n', indicator.span.end) + text.length + 1) % (text.length + 1)]
    : [0, Math.min(text.length, 600)];
  const read = indicator && {
    name: indicator.name, kind: indicator.kind, value: indicator.value?.text ?? null, plan: indicator.plan?.text ?? null, total: indicator.total?.text ?? null,
    rates: indicator.rates.map((rate) => rate.text), changes: indicator.changes.map((change) => change.text), rule: indicator.rule,
  };
  return `solieu ${version}\n\n${text.slice(from, to).trim()}\n\n${read ? `${JSON.stringify(read, null, 2)}\n\n` : ''}${wanted}\n`;
}
