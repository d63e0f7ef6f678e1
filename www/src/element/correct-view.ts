/** The form in which a person puts one row right. A native dialog, so that focus, Escape and the page behind are the browser's business. */
import { html, nothing, type TemplateResult } from 'lit';
import { Core } from '../client/core';
import type { Correction, Edits, Field } from '../correct/corrections';
import { fault, whole, withoutDirection, withUnit } from '../correct/figure-words';
import type { Change, Indicator, Kind } from '../report';
import { exact } from '../view/figures';
import { kinds, slots } from '../words/terms';
import { Part } from './part';
import { define } from './define';

/** What the form says when it closes; `null` takes every correction of the row away. */
export type Said = Pick<Correction, 'edits' | 'state'> | null;

export class CorrectView extends Part {
  static override properties = { indicator: { state: true }, wrong: { state: true }, heard: { state: true } };

  declare indicator: Indicator | null;
  /** Fields whose words are no figure, and why. */
  declare wrong: ReadonlyMap<Field, string>;
  /** What the figures that were written come to, before they are saved. */
  declare heard: ReadonlyMap<Field, string>;
  #pause = 0;
  #said: ((id: string, said: Said) => void) | null = null;
  #back: HTMLElement | null = null;

  constructor() {
    super();
    this.indicator = null;
    this.wrong = new Map();
    this.heard = new Map();
  }

  /** Opens the form over a row. `said` hears what was decided; closing it otherwise says nothing. */
  async ask(indicator: Indicator, back: HTMLElement | null, said: (id: string, said: Said) => void): Promise<void> {
    this.indicator = indicator;
    this.wrong = new Map();
    this.heard = new Map();
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
      <form method="dialog" novalidate @submit=${this.#submit} @input=${this.#written}>
        <h3 id="correct-heading">${say.correctHeading}</h3>
        <p class="quote" lang="vi">${this.#quote(indicator)}</p>
        <div class="fields" lang="vi">
          ${this.#field('name', say.correctName, indicator.name)}
          <label><span>${say.sheetKind}</span><select name="kind">${(Object.keys(kinds) as Kind[]).map((kind) => html`<option value=${kind} ?selected=${kind === indicator.kind}>${kinds[kind][this.language]}</option>`)}</select></label>
          ${this.#field('value', indicator.kind === 'goal' ? say.sheetGoal : say.colResult, indicator.value?.text ?? '')}
          ${this.#field('plan', say.colPlan, indicator.plan?.text ?? '')}
          ${indicator.total ? this.#field('total', slots.total[this.language], indicator.total.text) : nothing}
          ${indicator.rates.map((rate, at) => this.#field(`rates.${at}`, say.colRateLong, rate.text))}
          ${indicator.changes.map((change, at) => this.#change(change, at))}
        </div>
        <p class="help">${say.correctHelp}</p>
        <div class="actions">
          <button type="submit" class="primary">${say.correctSave}</button>
          <button type="button" @click=${() => this.#say({ edits: known?.edits ?? {}, state: 'confirmed' })}>${say.correctConfirm}</button>
          <button type="button" @click=${() => this.#say({ edits: known?.edits ?? {}, state: 'ignored' })}>${say.correctIgnore}</button>
          ${known ? html`<button type="button" @click=${() => this.#say(null)}>${say.correctReset}</button>` : nothing}
          <button type="button" @click=${() => this.querySelector('dialog')?.close()}>${say.correctCancel}</button>
        </div>
      </form>
    </dialog>`;
  }

  #field(name: Field, label: string, words: string, beside: TemplateResult | typeof nothing = nothing): TemplateResult {
    const wrong = this.wrong.get(name);
    const heard = this.heard.get(name);
    return html`<label><span>${label}</span><span class="pair">${beside}<input name=${name} .defaultValue=${words} autocomplete="off" spellcheck="false" aria-label=${beside === nothing ? nothing : label} aria-invalid=${wrong ? 'true' : 'false'} aria-describedby=${wrong ? `wrong-${name}` : heard ? `heard-${name}` : nothing} /></span>
      ${wrong ? html`<small class="wrong" id="wrong-${name}" role="alert">${wrong}</small>` : heard ? html`<small class="heard" id="heard-${name}" role="status">${heard}</small>` : nothing}</label>`;
  }

  /** A movement: up or down, and by how much. */
  #change(change: Change, at: number): TemplateResult {
    const say = this.say;
    const choice = change.direction === 'times' ? nothing : html`<select name="direction.${at}" aria-label=${say.correctDirection}>
      <option value="up" ?selected=${change.direction === 'up'}>${say.correctUp}</option><option value="down" ?selected=${change.direction === 'down'}>${say.correctDown}</option></select>`;
    return this.#field(`changes.${at}`, slots.change[this.language], withoutDirection(change.text), choice);
  }

  /** The words around the figures, as far as the sentence goes. */
  #quote(indicator: Indicator): TemplateResult {
    const text = this.reading?.text ?? '';
    const { start, end } = indicator.span;
    const begin = text.lastIndexOf('\n', start - 1) + 1;
    const line = text.indexOf('\n', end);
    const close = line < 0 ? text.length : line;
    // Cut between words.
    const blank = text.slice(Math.max(begin, start - 90), start).search(/\s/u);
    const from = start - 90 <= begin ? begin : start - 90 + blank + 1;
    const to = end + 60 >= close ? close : Math.max(end, text.lastIndexOf(' ', end + 60));
    return html`${from > begin ? '… ' : ''}${text.slice(from, start)}<b>${text.slice(start, end)}</b>${text.slice(end, to)}${to < close ? ' …' : ''}`;
  }

  /** Tells after a pause what the figures that were written come to. */
  readonly #written = (): void => {
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => {
      const form = this.querySelector('form');
      if (form && this.querySelector('dialog')?.open) void this.#understand(form);
    }, 200);
  };

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    clearTimeout(this.#pause);
    const id = this.indicator?.id;
    void this.#understand(event.target as HTMLFormElement).then((edits) => {
      if (edits === null || this.indicator?.id !== id || !this.querySelector('dialog')?.open) return;
      if (this.wrong.size > 0) {
        void this.updateComplete.then(() => this.querySelector<HTMLInputElement>('[aria-invalid=true]')?.focus());
        return;
      }
      this.#say({ edits, state: Object.keys(edits).length > 0 ? 'edited' : 'confirmed' });
    });
  };

  /** What the form says at present, and what was known before; tells what is wrong with it. Null when it is closed. */
  async #understand(form: HTMLFormElement): Promise<Edits | null> {
    const indicator = this.indicator;
    if (!indicator) return null;
    const edits: Edits = { ...this.reading?.corrections.of(indicator.id)?.edits };
    const wrong = new Map<Field, string>();
    const heard = new Map<Field, string>();
    const given = new FormData(form);
    for (const [name, each] of given) {
      if (name.startsWith('direction.')) continue;
      const field = name as Field;
      let words = String(each).trim();
      const moved = direction(field, given);
      if (words === present(indicator, field) && (moved === null || moved === indicator.changes[Number(field.slice(8))]?.direction)) continue;
      if (field === 'name' || field === 'kind') {
        if (words === '') wrong.set(field, this.say.correctNameless);
        else edits[field] = words;
        continue;
      }
      if (words !== '') {
        words = withUnit(words, present(indicator, field) || (field === 'plan' || field === 'total' ? present(indicator, 'value') : ''));
        const told = await this.#read(words);
        (told.wrong ? wrong : heard).set(field, told.words);
        if (told.wrong) continue;
        // Always said: what was put right before is applied to the report as it was read.
        if (moved !== null) words = `${moved === 'up' ? 'tăng' : 'giảm'} ${words}`;
      }
      edits[field] = words;
    }
    this.wrong = wrong;
    this.heard = heard;
    return edits;
  }

  /** What the core reads in the words of a figure, or why they are none. */
  async #read(words: string): Promise<{ wrong: boolean; words: string }> {
    const { say } = this;
    const why = fault(words);
    if (why !== null) return { wrong: true, words: { none: say.correctWrong, sign: say.correctSign, grouping: say.correctGrouping, letter: say.correctLetter }[why] };
    try {
      const { report } = await Core.shared.extract({}, `Chỉ tiêu: ${words}`);
      const [first] = report.indicators;
      const figure = first?.value ?? first?.plan ?? first?.rates[0] ?? first?.changes[0];
      if (!figure) return { wrong: true, words: say.correctWrong };
      if (!whole(words, figure.text, figure.bound !== null)) return { wrong: true, words: say.correctRest(figure.text) };
      return { wrong: false, words: say.correctHeard(exact(figure, this.language)) };
    } catch {
      // Without the core nothing can be told; it will say so itself.
      return { wrong: false, words: '' };
    }
  }

  #say(said: Said): void {
    const id = this.indicator?.id;
    this.querySelector('dialog')?.close();
    if (id !== undefined) this.#said?.(id, said);
  }
}

/** The direction that is chosen beside a movement. */
function direction(field: Field, given: FormData): 'up' | 'down' | null {
  const chosen = field.startsWith('changes.') ? given.get(`direction.${field.slice(8)}`) : null;
  return chosen === 'up' || chosen === 'down' ? chosen : null;
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
      return list === 'rates' ? indicator.rates[Number(at)]?.text ?? '' : withoutDirection(indicator.changes[Number(at)]?.text ?? '');
    }
  }
}

define('so-lieu-correct', CorrectView);

declare global {
  interface HTMLElementTagNameMap { 'so-lieu-correct': CorrectView }
}
