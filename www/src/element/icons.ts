/** The few signs of the interface, drawn as shapes so that they work in one colour. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

export type Icon = 'lock' | 'differs' | 'review' | 'truncated' | 'derived' | 'agrees' | 'up' | 'down' | 'times' | 'broken' | 'hint'
  | 'copy' | 'print' | 'find' | 'edit';

/** An icon beside a word that says the same; hidden from assistive technology. */
export function icon(name: Icon): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">${shapes[name]}</svg>`;
}

const shapes: Record<Icon, SVGTemplateResult> = {
  lock: svg`<path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2M3 7h10v7.2H3z" /><path d="M8 10v1.6" />`,
  differs: svg`<path d="M8 1.8 15 14H1z" /><path d="M8 6.3v3.8M8 11.6v.9" />`,
  review: svg`<circle cx="8" cy="8" r="6.4" /><path d="M6.1 6.3a1.95 1.95 0 1 1 2.9 1.8c-.7.4-1 .8-1 1.5M8 11.2v.9" />`,
  truncated: svg`<path d="M2 8h7M12 8h2" /><path d="M10.5 3.5v9" />`,
  derived: svg`<path d="M2.5 4.5h11M2.5 11.5h11M5 8h6" />`,
  agrees: svg`<circle cx="8" cy="8" r="6.4" /><path d="m5.1 8.3 2 2 3.9-4.4" />`,
  up: svg`<path d="M8 13V3.4M4 7.2l4-4 4 4" />`,
  down: svg`<path d="M8 3v9.6M4 8.8l4 4 4-4" />`,
  times: svg`<path d="m4 4 8 8m0-8-8 8" />`,
  broken: svg`<circle cx="8" cy="8" r="6.4" /><path d="M8 4.4v4.4M8 10.7v.9" />`,
  copy: svg`<path d="M5.5 5.5h8v8h-8z" /><path d="M10.5 5.5v-3h-8v8h3" />`,
  print: svg`<path d="M4.5 6V2.2h7V6M4.5 12h-2V6h11v6h-2" /><path d="M4.5 9.5h7v4.3h-7z" />`,
  find: svg`<circle cx="7" cy="7" r="4.6" /><path d="m10.5 10.5 3.7 3.7" />`,
  edit: svg`<path d="m10.6 2.6 2.8 2.8-7.6 7.6-3.5.7.7-3.5z" />`,
  hint: svg`<circle cx="8" cy="8" r="6.4" /><path d="M8 7.2v4.4M8 4.4v.9" />`,
};
