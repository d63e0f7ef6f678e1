/** Pastes outside of every field: somebody who pastes there means the whole text. */

/** What is pasted where nobody writes, as the element takes it. */
export interface Pasted { text: string; rich: string; data: DataTransfer }

/**
 * Watches the ground of an element. `taken` hears of a paste that no field has, and says whether it wants it; files on
 * the clipboard it is told of in the element's own text field too. Nothing is heard while a dialog asks.
 */
export function watchPastes(ground: Document | HTMLElement, root: ShadowRoot, taken: (pasted: Pasted) => boolean): void {
  ground.addEventListener('paste', (event) => {
    const { clipboardData: data } = event as ClipboardEvent;
    if (!data || event.defaultPrevented || root.querySelector('dialog[open]') || document.querySelector('dialog[open]')) return;
    const text = data.getData('text/plain');
    const target = event.composedPath()[0];
    const field = target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
    if (field && !(data.files.length > 0 && text === '' && root.contains(target))) return;
    if (taken({ text, rich: data.getData('text/html'), data })) event.preventDefault();
  });
}
