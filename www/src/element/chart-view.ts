/**
 * Three charts, each with its table: plan against result, changes, breakdowns. Drawn as SVG with lengths in percent, so
 * that they fit any width, print, and keep to a policy that forbids inline styles. A chart is a picture for assistive
 * technology; its table says the same.
 */
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { breakdowns, ceiling, completions, movements, type Breakdown, type Completion, type Movement } from '../view/charts';
import { figure, quantity } from '../view/figures';
import type { Figure } from '../report';
import { numbers } from '../words/language';
import { Part } from './part';
import { define } from './define';

/** At most so many lines at first; a chart of hundreds shows nothing. */
const atFirst = 24;

export class ChartView extends Part {
  static override properties = { open: { state: true } };

  /** Charts that show all their lines. */
  declare open: ReadonlySet<string>;

  constructor() {
    super();
    this.open = new Set();
  }

  protected override render(): unknown {
    const reading = this.reading;
    if (!reading) return nothing;
    const say = this.say;
    const all = reading.report.indicators.filter(({ id }) => reading.corrections.of(id)?.state !== 'ignored');
    const plans = completions(all);
    const moves = movements(all);
    const wholes = breakdowns(all);
    if (plans.length + moves.length + wholes.length === 0) return html`<p class="lead">${say.chartNone}</p>`;
    return html`
      ${plans.length === 0 ? nothing : this.#plans(plans)}
      ${moves.length === 0 ? nothing : this.#moves(moves)}
      ${wholes.length === 0 ? nothing : this.#wholes(wholes)}`;
  }

  #plans(all: Completion[]): TemplateResult {
    const say = this.say;
    // A completion far beyond its plan would press all others together; it is cut and says so.
    const most = ceiling(Math.min(200, Math.max(110, ...all.map(({ percent }) => percent))));
    const at = (percent: number) => Math.min(100, (percent / most) * 100);
    const ticks = [0, 50, 100, 150, 200].filter((tick) => tick <= most);
    return this.#figure('plans', say.chartPlans, say.chartPlansLead, all, ({ indicator, percent, stated }) => ({
      id: indicator.id, name: indicator.name, words: this.#percent(percent), aside: stated ? null : say.chartComputed,
      bar: svg`${ticks.map((tick) => svg`<line class="tick ${tick === 100 ? 'whole' : ''}" x1="${at(tick)}%" x2="${at(tick)}%" y1="0" y2="100%" />`)}
        <rect class="bar plan-bar ${percent >= 100 ? 'reached' : ''}" x="0" y="5" width="${at(percent)}%" height="14" rx="2" />
        ${percent > most ? svg`<path class="beyond" d="M0 0" /><text class="cut" x="99%" y="16" text-anchor="end">»</text>` : nothing}`,
    }), ticks.map((tick) => ({ at: at(tick), words: this.#percent(tick) })), [say.colIndicator, say.colResult, say.colPlan, say.sheetOfPlan], ({ indicator, percent }) =>
      [indicator.name, told(indicator.value), told(indicator.plan), this.#percent(percent)]);
  }

  #moves(all: Movement[]): TemplateResult {
    const say = this.say;
    const most = ceiling(Math.min(100, Math.max(5, ...all.map(({ percent }) => Math.abs(percent)))));
    const half = (percent: number) => Math.min(50, (Math.abs(percent) / most) * 50);
    return this.#figure('moves', say.chartMoves, say.chartMovesLead, all, ({ indicator, percent, change }) => ({
      id: indicator.id, name: indicator.name, words: this.#signed(percent), aside: change.basis,
      bar: svg`<line class="tick whole" x1="50%" x2="50%" y1="0" y2="100%" />
        <rect class="bar ${percent < 0 ? 'down-bar' : 'up-bar'}" x="${percent < 0 ? 50 - half(percent) : 50}%" y="5" width="${half(percent)}%" height="14" rx="2" />
        ${Math.abs(percent) > most ? svg`<text class="cut" x="${percent < 0 ? 1 : 99}%" y="16" text-anchor="${percent < 0 ? 'start' : 'end'}">${percent < 0 ? '«' : '»'}</text>` : nothing}`,
    }), [{ at: 0, words: this.#signed(-most) }, { at: 50, words: '0' }, { at: 100, words: this.#signed(most) }], [say.colIndicator, say.colResult, say.colChange, say.sheetVersus], ({ indicator, percent, change }) =>
      [indicator.name, told(indicator.value), this.#signed(percent), change.basis ?? '—']);
  }

  #wholes(all: Breakdown[]): TemplateResult {
    const say = this.say;
    return html`<section class="chart" part="chart">
      <h3>${say.chartParts}</h3><p class="lead">${say.chartPartsLead}</p>
      ${this.#some('wholes', all).map((each) => this.#whole(each))}
      ${this.#more('wholes', all.length)}
    </section>`;
  }

  #whole({ whole, unit, total, parts, rest }: Breakdown): TemplateResult {
    const say = this.say;
    let from = 0;
    const lines: [string, number, string | null][] = [...parts.map(({ indicator, amount }): [string, number, string] => [indicator.name, amount, indicator.id]), ...(rest > 0 ? [[say.chartRest, rest, null] as [string, number, null]] : [])];
    const bars = lines.map(([, amount, id], place): SVGTemplateResult => {
      const width = (amount / total) * 100;
      const bar = svg`<rect class="piece piece-${id === null ? 'rest' : place % 6}" x="${from}%" y="0" width="${width}%" height="22" />`;
      from += width;
      return bar;
    });
    return html`<figure class="whole" data-ids=${whole.id}>
      <figcaption><span class="chart-name">${whole.name}</span> <b>${told(whole.value)}</b></figcaption>
      <svg class="pieces" width="100%" height="22" role="img" aria-label=${`${whole.name}: ${lines.map(([name, amount]) => `${name} ${quantity(amount, null, unit, this.language)}`).join('; ')}`}>${bars}</svg>
      <table class="chart-table"><caption class="visually-hidden">${whole.name}</caption>
        <thead class="visually-hidden"><tr><th scope="col">${say.colIndicator}</th><th scope="col">${say.colResult}</th><th scope="col">${say.chartShare}</th></tr></thead>
        <tbody>${lines.map(([name, amount, id], place) => html`<tr data-ids=${id ?? nothing}>
          <th scope="row"><svg class="key" width="12" height="12" aria-hidden="true"><rect class="piece piece-${id === null ? 'rest' : place % 6}" width="12" height="12" /></svg>${name}</th>
          <td>${quantity(amount, null, unit, this.language)}</td><td>${this.#percent((amount / total) * 100)}</td></tr>`)}</tbody>
      </table>
    </figure>`;
  }

  /** A chart of one bar a line, and the same as a table that opens. */
  #figure<T>(
    name: string, title: string, lead: string, all: T[],
    line: (each: T) => { id: string; name: string; words: string; aside: string | null; bar: SVGTemplateResult },
    axis: { at: number; words: string }[], headings: string[], cells: (each: T) => string[],
  ): TemplateResult {
    const say = this.say;
    return html`<section class="chart" part="chart">
      <h3>${title}</h3><p class="lead">${lead}</p>
      <div class="bars" role="img" aria-label=${say.chartAria(title, numbers(this.language).format(all.length))}>
        ${this.#some(name, all).map(line).map((each) => html`<div class="line" data-ids=${each.id}>
          <span class="chart-name">${each.name}</span>
          <svg width="100%" height="24" aria-hidden="true">${each.bar}</svg>
          <span class="chart-value">${each.words}${each.aside === null ? nothing : html`<small>${each.aside}</small>`}</span>
        </div>`)}
        <div class="line axis" aria-hidden="true"><span></span><svg width="100%" height="18">${axis.map((tick) => svg`<text x="${tick.at}%" y="13" text-anchor="${tick.at === 0 ? 'start' : tick.at > 99 ? 'end' : 'middle'}">${tick.words}</text>`)}</svg><span></span></div>
      </div>
      ${this.#more(name, all.length)}
      <details><summary>${say.chartTable}</summary>
        <div class="chart-scroll" tabindex="0" role="group" aria-label=${title}><table class="chart-table"><thead><tr>${headings.map((heading) => html`<th scope="col">${heading}</th>`)}</tr></thead>
        <tbody>${all.slice(0, 500).map((each) => html`<tr>${cells(each).map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`))}</tr>`)}</tbody></table></div>
      </details>
    </section>`;
  }

  #some<T>(name: string, all: T[]): T[] {
    return this.open.has(name) ? all.slice(0, 500) : all.slice(0, atFirst);
  }

  #more(name: string, count: number): TemplateResult | typeof nothing {
    if (count <= atFirst || this.open.has(name)) return nothing;
    return html`<button type="button" class="link" @click=${() => { this.open = new Set([...this.open, name]); }}>${this.say.chartMore(numbers(this.language).format(count))}</button>`;
  }

  #percent(percent: number): string {
    return `${this.#short(percent)}%`;
  }

  #signed(percent: number): string {
    return `${percent > 0 ? '+' : percent < 0 ? '−' : ''}${this.#short(Math.abs(percent))}%`;
  }

  #short(number: number): string {
    return new Intl.NumberFormat(this.language === 'vi' ? 'vi-VN' : 'en', { maximumFractionDigits: 2 }).format(number);
  }
}

/** A figure as the text has it, with the unit that a heading told. */
const told = (each: Figure | null): string => (each ? figure(each) : '—');

define('so-lieu-chart', ChartView);
