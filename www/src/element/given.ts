/** The text that an element was given where it stands: at an address, in another element, or inside itself. */

/** The text, or null. Rejects when an address gives none. */
export async function given(host: HTMLElement, { src, from }: { src: string | null; from: string | null }): Promise<string | null> {
  // A script in the head meets the element before its text is there.
  if (document.readyState === 'loading') await new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }));
  if (src) return fetched(src);
  if (from) return written((host.getRootNode() as Document | ShadowRoot).getElementById(from));
  return inside(host);
}

async function fetched(src: string): Promise<string> {
  const address = new URL(src, document.baseURI);
  if (address.origin !== location.origin) throw new TypeError(`so-lieu: ${address.origin} is another host`);
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`so-lieu: ${address.pathname}: ${answer.status}`);
  return answer.text();
}

/** The text of an element of the page. */
function written(element: HTMLElement | null): string | null {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.value : (element?.innerText ?? null);
}

/** The text inside the element, for pages that show it without JavaScript too. Slots are no text. */
function inside(host: HTMLElement): string | null {
  const parts = [...host.childNodes].filter((node) => !(node instanceof Element) || !node.hasAttribute('slot'));
  const text = parts.map((node) => (node instanceof HTMLPreElement || !(node instanceof HTMLElement) ? node.textContent : node.innerText || node.textContent)).join('\n');
  return text.trim() === '' ? null : text.replace(/^\n+|\s+$/gu, '');
}
