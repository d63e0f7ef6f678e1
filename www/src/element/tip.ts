/**
 * One tooltip for everything that has more to tell: shown on hover and on focus, stays while the pointer is on it, and
 * goes away with Escape.
 */
export class Tip {
  readonly element: HTMLElement;
  #owner: Element | null = null;
  #timer = 0;

  /** `tell` gives the lines for an element, or none. */
  constructor(readonly root: ShadowRoot, readonly tell: (element: Element) => string[]) {
    this.element = document.createElement('div');
    this.element.id = 'tip';
    this.element.className = 'tip';
    this.element.setAttribute('role', 'tooltip');
    this.element.hidden = true;
    root.addEventListener('pointerover', (event) => {
      if ((event as PointerEvent).pointerType !== 'touch') this.#over(event.target);
    });
    root.addEventListener('pointerleave', () => this.hide(), true);
    root.addEventListener('focusin', (event) => {
      // Only where the keyboard leads: a click that moved the focus wants the words, not a box over them.
      if (event.target instanceof Element && event.target.matches(':focus-visible')) this.#show(event.target);
    });
    root.addEventListener('focusout', () => this.hide());
    root.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape') this.hide();
    });
    root.addEventListener('scroll', () => this.hide(), true);
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.element.hidden = true;
    this.#owner?.removeAttribute('aria-describedby');
    this.#owner = null;
  }

  #over(target: EventTarget | null): void {
    if (target === this.element) return clearTimeout(this.#timer);
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#show(target), this.element.hidden ? 250 : 60);
  }

  #show(target: EventTarget | null): void {
    const owner = target instanceof Element ? target.closest('mark, [data-tip]') : null;
    if (owner === this.#owner && owner) return;
    const lines = owner ? this.tell(owner) : [];
    this.hide();
    if (!owner || lines.length === 0) return;
    this.#owner = owner;
    this.element.replaceChildren(...lines.map((line) => Object.assign(document.createElement('span'), { textContent: line })));
    this.element.hidden = false;
    owner.setAttribute('aria-describedby', this.element.id);
    this.#place(owner);
  }

  #place(owner: Element): void {
    const box = owner.getClientRects()[0] ?? owner.getBoundingClientRect();
    const width = this.element.offsetWidth;
    const height = this.element.offsetHeight;
    const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - width - 8));
    const below = box.bottom + 6;
    const top = below + height > innerHeight ? Math.max(8, box.top - height - 6) : below;
    this.element.style.setProperty('left', `${left}px`);
    this.element.style.setProperty('top', `${top}px`);
  }
}
