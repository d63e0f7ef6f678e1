/** The form in which a person puts one row right. A native dialog, so that focus, Escape and the page behind are the browser's business. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Correction, Edits, Field } from '../correct/corrections';
import type { Indicator, Kind } from '../report';
import { kinds, slots } from '../words/terms';
import { Part } from './part';
import { define } from './define';

/** What the form says when it closes; `null` takes every correction of the row away. */
export type Said = Pick<Correction, 'edits' | 'state'> | null;

export class CorrectView extends Part {
  static override properties = { indicator: { state: true }, wrong: { state: true } };

  declare indicator: Indicator | null;
  /** Fields whose words hold no figure. */
  declare wrong: readonly Field[];
  #said: ((id: string, said: Said) => void) | null = null;
  #back: HTMLElement | null = null;

  constructor() {
    super();
    this.indicator = null;
    this.wrong = [];
  }

  /** Opens the form over a row. `said` hears what was decided; closing it otherwise says nothing. */
  async ask(indicator: Indicator, back: HTMLElement | null, said: (id: string, said: Said) => void): Promise<void> {
    this.indicator = indicator;
    this.wrong = [];
    this.#said = said;
    this.#back = back;
    await this.updateComplete;
    const dialog = this.querySelector('dialog');
    const form = this.querySelector('form');
    form?.reset();
    if (dialog && !dialog.open) dialog.showModal();
    this.querySelector<HTMLInputElement>('input')?.focus();
  }

  protected override render(): unknown {
    const indicator = this.indicator;
    if (!indicator) return nothing;
    const say = this.say;
    const known = this.reading?.corrections.of(indicator.id);
    return html`<dialog class="sheet" part="dialog" aria-labelledby="correct-heading" @close=${() => this.#back?.focus({ preventScroll: true })}>
      <form method="dialog" novalidate @submit=${this.#submit}>
        <h3 id="correct-heading">${say.correctHeading}</h3>
        <p class="quote" lang="vi">${this.#quote(indicator)}</p>
        <div class="fields" lang="vi">
          ${this.#field('name', say.correctName, indicator.name)}
          <label><span>${say.sheetKind}</span><select name="kind">${(Object.keys(kinds) as Kind[]).map((kind) => html`<option value=${kind} ?selected=${kind === indicator.kind}>${kinds[kind][this.language]}</option>`)}</select></label>
          ${this.#field('value', indicator.kind === 'goal' ? say.sheetGoal : say.colResult, indicator.value?.text ?? '')}
          ${this.#field('plan', say.colPlan, indicator.plan?.text ?? '')}
          ${indicator.total ? this.#field('total', slots.total[this.language], indicator.total.text) : nothing}
          ${indicator.rates.map((rate, at) => this.#field(`rates.${at}`, say.colRateLong, rate.text))}
          ${indicator.changes.map((change, at) => this.#field(`changes.${at}`, slots.change[this.language], change.text))}
        </div>
        <p class="help">${say.correctHelp}</p>
        <div class="actions">
          <button type="submit" class="primary">${say.correctSave}</button>
          <button type="button" @click=${() => this.#say({ edits: known?.edits ?? {}, state: 'confirmed' })}>${say.correctConfirm}</button>
          <button type="button" @click=${() => this.#say({ edits: known?.edits ?? {}, state: 'ignored' })}>${say.correctIgnore}</button>
          ${known ? html`<button type="button" @click=${() => this.#say(null)}>${say.correctReset}</button>` : nothing}
          <button type="button" class="link" @click=${() => this.querySelector('dialog')?.close()}>${say.correctCancel}</button>
        </div>
      </form>
    </dialog>`;
  }

  #field(name: Field, label: string, words: string): TemplateResult {
    const wrong = this.wrong.includes(name);
    return html`<label><span>${label}</span><input name=${name} .defaultValue=${words} autocomplete="off" spellcheck="false" aria-invalid=${wrong ? 'true' : 'false'} aria-describedby=${wrong ? `wrong-${name}` : nothing} />
      ${wrong ? html`<small class="wrong" id="wrong-${name}">${this.say.correctWrong}</small>` : nothing}</label>`;
  }

  /** The words around the figures, as far as the sentence goes. */
  #quote(indicator: Indicator): TemplateResult {
    const text = this.reading?.text ?? '';
    const { start, end } = indicator.span;
    const from = Math.max(start - 90, text.lastIndexOf('\n', start - 1) + 1, 0);
    const line = text.indexOf('\n', end);
    const to = Math.min(end + 60, line < 0 ? text.length : line);
    return html`${from > 0 && text[from - 1] !== '\n' ? '… ' : ''}${text.slice(from, start)}<b>${text.slice(start, end)}</b>${text.slice(end, to)}${to < text.length && text[to] !== '\n' ? ' …' : ''}`;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const indicator = this.indicator;
    if (!indicator) return;
    const known = this.reading?.corrections.of(indicator.id);
    const edits: Edits = { ...known?.edits };
    const wrong: Field[] = [];
    for (const [name, given] of new FormData(event.target as HTMLFormElement)) {
      const field = name as Field;
      const words = String(given).trim();
      if (words === present(indicator, field)) continue;
      // A figure needs a digit, a name needs words; whether it can be read is the core's to say.
      if (field === 'name' ? words === '' : field !== 'kind' && words !== '' && !/\d/u.test(words)) wrong.push(field);
      else edits[field] = words;
    }
    this.wrong = wrong;
    if (wrong.length > 0) {
      void this.updateComplete.then(() => this.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus());
      return;
    }
    this.#say(Object.keys(edits).length > 0 ? { edits, state: 'edited' } : { edits, state: 'confirmed' });
  };

  #say(said: Said): void {
    const id = this.indicator?.id;
    this.querySelector('dialog')?.close();
    if (id !== undefined) this.#said?.(id, said);
  }
}

/** What a field reads at present. */
function present(indicator: Indicator, field: Field): string {
  switch (field) {
    case 'name': return indicator.name;
    case 'kind': return indicator.kind;
    case 'value': return indicator.value?.text ?? '';
    case 'plan': return indicator.plan?.text ?? '';
    case 'total': return indicator.total?.text ?? '';
    default: {
      const [list, at] = field.split('.');
      return (list === 'rates' ? indicator.rates : indicator.changes)[Number(at)]?.text ?? '';
    }
  }
}

define('so-lieu-correct', CorrectView);
