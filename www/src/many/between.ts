/** Chênh lệch: two reports are chosen, and each row tells what their results are apart. Computed by the core, stated by no report. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CompareRow, Comparison } from '../client/file-job';
import type { Language } from '../words/language';
import type { Comparing } from './comparing';
import { count, words } from './words';

/** The two fields; the difference is made when both name a report. Of many reports only the first `named` are offered yet. */
export function betweenFields(comparing: Comparing, table: Comparison, language: Language, named: number): TemplateResult {
  const say = words(language);
  const keys = table.columns.map(({ key }) => key);
  const chosen = (table.between ?? []).map((id) => table.columns.find((column) => column.id === id)?.key ?? '');
  const choose = (event: Event) => {
    const [from, to] = [...((event.target as HTMLElement).closest('.between')?.querySelectorAll('select') ?? [])].map(({ value }) => value);
    const both = from !== undefined && to !== undefined && from !== to && keys.includes(from) && keys.includes(to);
    if (both || (from === '' && to === '') || comparing.matches.between !== null) comparing.between(both ? [from, to] : null);
  };
  const field = (at: 0 | 1, label: string) => html`<label><span>${label}</span><select data-between=${at} @change=${choose}>
    <option value="" ?selected=${!chosen[at]}>—</option>
    ${table.columns.slice(0, named).map(({ key, label: name }) => html`<option value=${key} ?selected=${key === chosen[at]}>${name}</option>`)}
  </select></label>`;
  return html`<div class="between" role="group" aria-label=${say.between}><span class="between-name">${say.between}</span>${field(0, say.betweenFrom)}${field(1, say.betweenTo)}</div>`;
}

/** The head of its column, or nothing while no two reports are chosen. */
export function betweenHead(table: Comparison, language: Language): TemplateResult | typeof nothing {
  const labels = betweenLabels(table);
  return labels === null ? nothing : html`<th role="columnheader" scope="col" class="sum">${words(language).between}<small>${words(language).betweenOf(...labels)}</small></th>`;
}

/** The cell of a row: the amount, below it the percentage; a dash where one of the two is missing or not comparable. */
export function betweenCell({ difference }: CompareRow, table: Comparison, language: Language): TemplateResult | typeof nothing {
  if (!table.between) return nothing;
  const say = words(language);
  if (!difference) return html`<td role="gridcell" class="sum empty" data-label=${say.between}><span data-tip=${say.betweenMissing} aria-hidden="true">—</span><span class="visually-hidden">${say.betweenMissing}</span></td>`;
  const signed = (amount: number) => `${amount > 0 ? '+' : ''}${count(amount, language)}`;
  return html`<td role="gridcell" class="sum difference" data-label=${say.between}><b data-tip=${say.betweenWhy}>${signed(difference.amount)}</b>${difference.percent === null ? nothing : html`<small>${signed(difference.percent)}%</small>`}</td>`;
}

function betweenLabels(table: Comparison): [string, string] | null {
  const [from, to] = (table.between ?? []).map((id) => table.columns.find((column) => column.id === id)?.label);
  return from === undefined || to === undefined ? null : [to, from];
}
