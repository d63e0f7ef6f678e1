/** The indicators as rows for people, figures as the text has them: for the clipboard and for Markdown. As `src/report/rows.rs`. */
import type { Indicator } from '../report';
import { figure, movement } from '../view/figures';
import type { Language } from '../words/language';
import { phrases } from '../words/phrases';
import { kinds } from '../words/terms';
import { harmless, plain } from './cells';
import type { Work } from './origin';

export interface Table { headings: string[]; rows: string[][] }

/** Columns that no indicator fills are left out, all but the first. */
export function table({ report, corrections }: Work, language: Language): Table {
  const say = phrases(language);
  const headings = [say.colIndicator, say.colResult, say.colPlan, say.sheetTotal, say.colRateLong, say.sheetChange, say.sheetPeriodPlace];
  const rows = report.indicators.map((indicator) => cells(indicator, corrections.of(indicator.id)?.state === 'edited', language));
  const kept = headings.map((_, at) => at).filter((at) => at === 0 || rows.some((row) => row[at] !== ''));
  return { headings: kept.map((at) => headings[at] ?? ''), rows: rows.map((row) => kept.map((at) => row[at] ?? '')) };
}

/** Tab-separated text, for a spreadsheet. */
export function tsv({ headings, rows }: Table): string {
  return [headings, ...rows.map((row) => row.map(harmless))].map((row) => `${row.join('\t')}\n`).join('');
}

/** An HTML table, for a word processor. Built as a document, so that no cell can be more than text. */
export function markup({ headings, rows }: Table): string {
  const document = window.document.implementation.createHTMLDocument('');
  const table = document.createElement('table');
  table.border = '1';
  const add = (parent: HTMLElement, name: 'th' | 'td', row: string[]) => {
    const line = parent.appendChild(document.createElement('tr'));
    for (const each of row) line.appendChild(document.createElement(name)).textContent = harmless(each);
  };
  add(table.createTHead(), 'th', headings);
  const body = table.createTBody();
  for (const row of rows) add(body, 'td', row);
  return table.outerHTML;
}

function cells(indicator: Indicator, edited: boolean, language: Language): string[] {
  const mark = edited ? ` (${phrases(language).stateEdited})` : '';
  const kind = indicator.kind === 'result' ? '' : ` (${kinds[indicator.kind][language].toLowerCase()})`;
  const join = (texts: (string | undefined)[]) => plain(texts.filter((text) => text !== undefined).join('; '));
  return [
    plain(`${indicator.part_of === null ? '' : '– '}${indicator.name}${kind}${mark}`),
    ...[indicator.value, indicator.plan, indicator.total].map((each) => (each ? plain(figure(each)) : '')),
    join(indicator.rates.map(({ text }) => text)), join(indicator.changes.map((change) => movement(change, language))),
    join([indicator.period?.label, indicator.locality?.name]),
  ];
}
