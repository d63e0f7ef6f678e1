/**
 * Gives an element its name. Where another copy of this code has the name already (a classic script beside the ES
 * modules, or two versions on one page) that copy stays, and this one leaves quietly.
 */
export function define(name: string, type: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, type);
}
