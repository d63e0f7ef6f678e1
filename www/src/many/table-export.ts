/** The table over many reports as files: a workbook, CSV, the office's own form filled in. */
import { isFailure, type Measure } from '../client/file-job';
import { cell } from '../export/cells';
import { download, safe } from '../export/download';
import type { Language } from '../words/language';
import { measures } from './compare-view';
import type { Many } from './many';
import { count, words } from './words';

const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Why a form could not be filled in, in words for its reader. */
export class Unfilled extends Error {}

/** Hands the table over. Gives what is to be said, or null. */
export async function exported(many: Many | null, { format, measure }: { format: 'xlsx' | 'csv'; measure: Measure }, language: Language): Promise<string | null> {
  if (!many) return null;
  const name = fileName(many, language);
  if (format === 'xlsx') {
    // The measure on the screen comes first; the others follow.
    const bytes = await many.comparing.book([measure, ...measures.filter((each) => each !== measure)], language);
    if (bytes) download(`${name}.xlsx`, new Blob([bytes as BlobPart], { type: sheet }));
    return null;
  }
  download(`${name}.csv`, new Blob([excel(await many.comparing.records([measure], language), language)], { type: 'text/csv;charset=utf-8' }));
  return null;
}

/** `Tổng hợp 50 báo cáo - 6 tháng đầu năm 2025`: the period where all have one. */
function fileName({ comparing: { table } }: Many, language: Language): string {
  const columns = table?.columns ?? [];
  const periods = new Set(columns.map(({ period }) => period?.label ?? ''));
  const [period] = periods.size === 1 ? periods : [''];
  return safe([words(language).tableOf(count(columns.length, language)), period].filter((part) => part !== '').join(' - '));
}

/** Fills in a form and hands it over. Gives what is to be said. */
export async function filledIn(many: Many | null, { file, measure }: { file: File; measure: Measure }, language: Language): Promise<string | null> {
  if (!many) return null;
  const say = words(language);
  try {
    const form = await many.comparing.form(file, measure, language);
    if (!form) return null;
    const dot = file.name.lastIndexOf('.');
    const [stem, end] = dot < 0 ? [file.name, ''] : [file.name.slice(0, dot), file.name.slice(dot)];
    const type = end.toLowerCase() === '.xlsx' ? sheet : 'text/csv;charset=utf-8';
    download(`${stem}-da-dien${end}`, new Blob([form.bytes as BlobPart], { type }));
    // A form of sheets has two more, one of text has two files beside it; the last tells what found no place.
    let where = say.formRestSheet;
    for (const { suffix, bytes } of form.companions) {
      const name = `${stem}-da-dien.${suffix}${end}`;
      download(name, new Blob([bytes as BlobPart], { type }));
      where = say.formRestFile(name);
    }
    const done = say.formDone(count(form.placed, language));
    return form.unplaced === 0 ? done : done + say.formRest(count(form.unplaced, language), where);
  } catch (thrown) {
    if (isFailure(thrown)) throw new Unfilled(say.formFailed(file.name, thrown[language].replace(/\.$/u, '')));
    throw thrown;
  }
}

/** As an Excel with Vietnamese settings opens it: byte-order mark, semicolons, decimal comma. */
function excel(records: string[][], language: Language): string {
  const number = /^-?\d+(?:\.\d+)?$/u;
  const told = (words: string) => (number.test(words) ? (language === 'vi' ? words.replace('.', ',') : words) : quoted(cell(words)));
  return `\ufeff${records.map((record) => `${record.map(told).join(';')}\r\n`).join('')}`;
}

function quoted(words: string): string {
  return /[";\r\n]/u.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
