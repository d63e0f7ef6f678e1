/** A row of tabs: one tab stop, arrow keys move, as assistive technology expects. */
import { html, type TemplateResult } from 'lit';

export interface Tab<T extends string> { id: T; label: string | TemplateResult }

export function tabs<T extends string>(name: string, label: string, all: Tab<T>[], current: T, choose: (id: T) => void): TemplateResult {
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const place = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : null;
    if (step === 0 && place === null) return;
    event.preventDefault();
    const now = all.findIndex((tab) => tab.id === current);
    const next = all[place ?? (now + step + all.length) % all.length];
    if (!next) return;
    choose(next.id);
    const row = event.currentTarget as HTMLElement;
    row.querySelector<HTMLElement>(`[data-tab="${next.id}"]`)?.focus();
  };
  return html`<div class="tabs" part="tabs" role="tablist" aria-label=${label} @keydown=${move}>
    ${all.map((tab) => html`<button
      type="button" role="tab" class="tab" data-tab=${tab.id} id="${name}-tab-${tab.id}" aria-controls="${name}-${tab.id}"
      aria-selected=${tab.id === current ? 'true' : 'false'} tabindex=${tab.id === current ? 0 : -1}
      @click=${() => choose(tab.id)}>${tab.label}</button>`)}
  </div>`;
}
