/** The exports by name. Loaded on first use, the writer of workbooks only with the first workbook. */
import type { Language } from '../words/language';
import { copy } from './clipboard';
import { csv } from './csv';
import type { Report } from '../report';
import { download, fileName, safe } from './download';
import { json } from './json';
import { markdown } from './markdown';
import type { Work } from './origin';
import { markup, table, tsv } from './table';

export { reportWrong } from './wrong';

export type Format = 'xlsx' | 'csv' | 'csv-machine' | 'json' | 'markdown';

export const formats: readonly Format[] = ['xlsx', 'csv', 'csv-machine', 'json', 'markdown'];

const endings: Record<Format, [string, string]> = {
  xlsx: ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  csv: ['csv', 'text/csv;charset=utf-8'],
  'csv-machine': ['csv', 'text/csv;charset=utf-8'],
  json: ['json', 'application/json'],
  markdown: ['md', 'text/markdown;charset=utf-8'],
};

/** The file of a format: its name and its content. Rows that were set aside are not in it. */
export async function file(work: Work, format: Format, language: Language): Promise<{ name: string; content: Blob }> {
  const kept = withoutIgnored(work);
  const [end, type] = endings[format];
  const content = format === 'xlsx'
    ? await (await import('./workbook')).workbook(kept, language)
    : new Blob([format === 'json' ? json(kept) : format === 'markdown' ? markdown(kept, language) : csv(kept, format === 'csv' ? 'excel' : 'machine', language)], { type });
  return { name: fileName(kept.report, end), content };
}

export async function save(work: Work, format: Format, language: Language): Promise<void> {
  const { name, content } = await file(work, format, language);
  download(name, content);
}

/** Hands what was put right in a report to the reader, as a file that opens again. */
export function saveWork(content: string, report: Report | null, source: string | null): void {
  download(report ? fileName(report, 'so-lieu.json') : `${safe(source ?? '')}.so-lieu.json`, new Blob([content], { type: 'application/json' }));
}

/** Copies the table. Says whether it was copied. */
export function copyTable(work: Work, language: Language): Promise<boolean> {
  const rows = table(withoutIgnored(work), language);
  return copy(markup(rows), tsv(rows));
}

function withoutIgnored(work: Work): Work {
  const kept = work.report.indicators.filter(({ id }) => work.corrections.of(id)?.state !== 'ignored');
  return kept.length === work.report.indicators.length ? work : { ...work, report: { ...work.report, indicators: kept } };
}
