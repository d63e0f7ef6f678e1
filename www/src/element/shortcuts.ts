/** The keys of the element. They work while the focus is inside it, and never while somebody writes. */
export interface Keys { find(): void; help(): void; next(): void; previous(): void; correct(id: string): void; undo(): void }

export function shortcuts(event: KeyboardEvent, keys: Keys): void {
  const target = event.composedPath()[0];
  const menu = target instanceof Element ? target.closest<HTMLDetailsElement>('details.menu[open]') : null;
  if (event.key === 'Escape' && menu) {
    menu.open = false;
    menu.querySelector('summary')?.focus();
    return;
  }
  if (!(target instanceof HTMLElement) || event.isComposing || event.altKey || target.closest('dialog')) return;
  if (target.matches('input:not([type=checkbox]), textarea, select')) return;
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() === 'z' && !event.shiftKey) act(event, keys.undo);
    return;
  }
  const row = target.closest<HTMLElement>('tr[data-ids]')?.dataset['ids']?.split(' ')[0];
  if (event.key === '/') act(event, keys.find);
  else if (event.key === '?') act(event, keys.help);
  else if (event.key === 'n') act(event, keys.next);
  else if (event.key === 'p') act(event, keys.previous);
  else if (event.key === 'e' && row !== undefined) act(event, () => keys.correct(row));
}

function act(event: KeyboardEvent, action: () => void): void {
  event.preventDefault();
  action();
}
