/** «Kiểm chứng»: every request the page made, and on demand one to the outside, which the policy must block. */
import { html, nothing, render } from 'lit';
import { numbers, type Language } from '../words/language';
import { phrases } from '../words/phrases';

/** Reserved for examples: nobody listens there, and a request that got through would carry nothing. */
const outside = 'https://example.com/';

/** The requests since the page was opened, the page itself first. Reading them is the browser's own record, not ours. */
export function requests(): { name: string; size: number; foreign: boolean }[] {
  const all = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[];
  return all.filter(({ name }) => /^https?:/u.test(name)).map(({ name, transferSize }) => ({ name, size: transferSize, foreign: new URL(name).origin !== location.origin }));
}

/** Tries a request to the outside. Gives the rule that blocked it, or null when none did. */
export function tryOutside(): Promise<string | null> {
  return new Promise((done) => {
    const end = (rule: string | null) => {
      document.removeEventListener('securitypolicyviolation', heard);
      done(rule);
    };
    const heard = (event: SecurityPolicyViolationEvent) => {
      if (event.blockedURI.startsWith('https://example.com')) end(event.violatedDirective);
    };
    document.addEventListener('securitypolicyviolation', heard);
    // The event may come after the refusal, so a refusal alone waits for it a while.
    fetch(outside, { mode: 'no-cors', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' }).then(() => end(null), () => setTimeout(() => end(null), 500));
  });
}

export function proofDialog(root: HTMLElement, language: Language): void {
  const say = phrases(language);
  const count = numbers(language);
  const dialog = document.createElement('dialog');
  dialog.className = 'sheet proof';
  dialog.setAttribute('aria-labelledby', 'proof-heading');
  let tried: string | null = null;
  const draw = () => {
    const all = requests();
    const foreign = all.filter((each) => each.foreign).length;
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    render(html`<h2 id="proof-heading">${say.proof}</h2>
      <p>${all.length === 0 ? say.proofNone : say.proofLead}</p>
      <p><strong>${say.proofCount(count.format(all.length))} · ${say.proofForeign(count.format(foreign))}</strong></p>
      ${all.length === 0 ? nothing : html`<ul tabindex="0" aria-label=${say.proof}>${all.map(({ name, size }) => html`<li><code>${name}</code> <span>${size > 0 ? `${count.format(Math.ceil(size / 1000))} KB` : ''}</span></li>`)}</ul>`}
      <details><summary>${say.proofPolicy}</summary><p><code>${policy}</code></p></details>
      <p role="status" class="tried">${tried ?? ''}</p>
      <div class="actions">
        <button type="button" data-action="try" @click=${() => void attempt()}>${say.proofTry}</button>
        <button type="button" class="primary" @click=${() => dialog.close()}>${say.close}</button>
      </div>`, dialog);
  };
  const attempt = async () => {
    tried = say.proofTrying;
    draw();
    const rule = await tryOutside();
    tried = rule === null ? say.proofOpen : say.proofBlocked(outside, rule);
    draw();
  };
  draw();
  dialog.addEventListener('close', () => dialog.remove());
  root.append(dialog);
  dialog.showModal();
}
