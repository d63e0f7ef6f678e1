/**
 * `khung.html`: the element for pages that allow nothing but an `<iframe>`.
 *
 * Settings stand behind the `#` of its address: `lang`, `theme`, `mode`, `exports`, `readonly`. The host may send
 * `{ type: 'so-lieu-text', text, id? }` and hears
 * - `{ type: 'so-lieu-ready' }` when the frame listens,
 * - `{ type: 'so-lieu-height', height }` in CSS pixels whenever that changes,
 * - `{ type: 'so-lieu-result', id, result }` or `{ type: 'so-lieu-error', id, message }` for a text that it sent itself.
 *
 * What a reader pastes into the frame is told to nobody.
 */
import '../element/so-lieu';
import { settings } from './settings';

const element = document.querySelector('so-lieu')!;

// The frame is nothing but the element.
element.ground = document;
const set = () => {
  const { locale, theme, mode, exports, readonly } = settings(location.hash);
  Object.assign(element, { locale, theme, mode, exports, readonly });
  document.documentElement.lang = locale;
  // The host's appearance shines through, and the browser must not lay white under a dark frame.
  document.documentElement.style.setProperty('color-scheme', theme === 'auto' ? 'light dark' : theme);
};
set();
addEventListener('hashchange', set);

const tell = (message: object, origin = '*') => {
  if (parent !== window) parent.postMessage(message, origin);
};

let told = 0;
new ResizeObserver(() => {
  const height = Math.ceil(element.getBoundingClientRect().height);
  if (height !== told) tell({ type: 'so-lieu-height', height: told = height });
}).observe(element);

addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source !== parent || parent === window) return;
  const { type, text, id = null } = (event.data ?? {}) as { type?: unknown; text?: unknown; id?: unknown };
  if (type !== 'so-lieu-text') return;
  // Answered to the one who asked and to nobody whom the host may have put in its place since.
  const origin = event.origin === 'null' ? '*' : event.origin;
  if (typeof text !== 'string') {
    tell({ type: 'so-lieu-error', id, message: 'so-lieu-text needs { text: string }' }, origin);
    return;
  }
  void element.extract(text).then((result) => {
    if (result) {
      element.view = 'read';
      tell({ type: 'so-lieu-result', id, result }, origin);
    } else tell({ type: 'so-lieu-error', id, message: 'not read: a newer text came first, or the core failed' }, origin);
  });
});

void element.ready.then(() => tell({ type: 'so-lieu-ready' }));
