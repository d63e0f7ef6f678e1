/**
 * The report as a workbook: a sheet each for indicators, findings, people, tasks and where it all came from. Numbers
 * are numbers, with the formats that a Vietnamese Excel shows in its own way. The writer is loaded with this file, on
 * first use.
 */
import type { CellObject, Row, Sheet } from 'write-excel-file/universal';
// Not the library's own door, which packs large workbooks in a worker that the policy of the page refuses.
import parts from '../../node_modules/write-excel-file/modules/xlsx/generateXlsxFileContents.js';
import type { Finding } from '../report';
import type { Language } from '../words/language';
import { phrases } from '../words/phrases';
import { verdicts } from '../words/terms';
import { plain } from './cells';
import { columns } from './columns';
import { calculation } from '../view/figures';
import { origin, type Work } from './origin';
import { zip } from './zip';

export async function workbook(work: Work, language: Language): Promise<Blob> {
  const sheets: Sheet<Blob>[] = [indicators(work, language), findings(work, language), people(work, language), tasks(work, language), source(work, language)];
  // Arial, which every office has, and which has every Vietnamese letter.
  const files = Object.entries(parts(sheets, { fontFamily: 'Arial', fontSize: 10 }));
  const texts = files.map(([name, content]): [string, string] => {
    if (typeof content !== 'string') throw new TypeError(name);
    return [name, content];
  });
  return new Blob(await zip(Object.fromEntries(texts)) as BlobPart[], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' });
}

/** A cell holds at most so many characters; Excel refuses a file with more. */
const longest = 32_767;

const text = (words: string | null): CellObject | null =>
  words === null || words === '' ? null : { value: plain(words).slice(0, longest), type: String, wrap: true, alignVertical: 'top' };

const heading = (words: string): CellObject => ({
  value: words, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'center', backgroundColor: '#E4F0F1', bottomBorderStyle: 'medium', bottomBorderColor: '#0B5563',
});

/** As many decimals as the number has, at most six. */
const number = (amount: number): CellObject => {
  const decimals = Math.min(6, (String(amount).split('.')[1] ?? '').length);
  return { value: amount, type: Number, format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`, alignVertical: 'top' };
};

function sheet(name: string, headings: { heading: string; width: number }[], rows: Row[]): Sheet<Blob> {
  return { sheet: name, data: [headings.map((each) => heading(each.heading)), ...rows], columns: headings.map(({ width }) => ({ width })), stickyRowsCount: 1 };
}

function indicators({ report, corrections }: Work, language: Language): Sheet<Blob> {
  const say = phrases(language);
  const all = columns(report, language, corrections);
  const rows = report.indicators.map((indicator, place) => all.map((column): CellObject | null => {
    const given = column.of(indicator, place);
    return typeof given === 'number' ? number(given) : text(given);
  }));
  return { ...sheet(say.tabTable, all, rows), stickyColumnsCount: 2 };
}

function findings({ report }: Work, language: Language): Sheet<Blob> {
  const say = phrases(language);
  const names = new Map(report.indicators.map(({ id, name }) => [id, name]));
  const all = [
    { heading: say.sheetVerdict, width: 16 }, { heading: say.colIndicator, width: 46 }, { heading: say.sheetStated, width: 16 },
    { heading: say.sheetComputed, width: 16 }, { heading: say.formula, width: 46 }, { heading: say.sheetMessage, width: 60 },
  ];
  const row = (finding: Finding): Row => [
    text(verdicts[finding.verdict][language]), text(finding.indicators.map((id) => names.get(id) ?? '').join('; ')),
    finding.stated === null ? null : number(finding.stated), finding.computed === null ? null : number(finding.computed),
    text(calculation(finding.formula, language)), text(finding.message[language]),
  ];
  // What only follows from other figures was not stated by the report; it stays out unless somebody asks.
  return sheet(say.tabAudit, all, report.audit.filter(({ verdict }) => verdict !== 'derived').map(row));
}

function people({ report }: Work, language: Language): Sheet<Blob> {
  const say = phrases(language);
  return sheet(say.sheetPeople, [{ heading: say.sheetName, width: 28 }, { heading: say.sheetTitles, width: 70 }],
    report.people.map(({ name, titles }) => [text(name), text(titles.join('; '))]));
}

function tasks({ report }: Work, language: Language): Sheet<Blob> {
  const say = phrases(language);
  return sheet(say.sheetTasks, [{ heading: say.sheetType, width: 18 }, { heading: say.sheetNumber, width: 8 }, { heading: say.sheetContent, width: 110 }], [
    ...report.shortcomings.map((item): Row => [text(say.sheetShortcoming), null, text(item.text)]),
    ...report.tasks.map((item): Row => [text(say.sheetTask), text(item.number), text(item.text)]),
  ]);
}

/** Words of the text letter by letter, but for control characters that no workbook can hold. */
// eslint-disable-next-line no-control-regex
const exactly = (words: string): CellObject => ({ value: words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd').replace(/\p{Cs}/gu, '\ufffd'), type: String, wrap: true, alignVertical: 'top' });

/** A line as rows: one that is longer than a cell goes on in rows without a number. */
function lineRows(line: string, place: number): Row[] {
  const rows: Row[] = [];
  for (let from = 0; from === 0 || from < line.length;) {
    // A letter of two units is not cut.
    const next = line.charCodeAt(from + longest - 1);
    const to = from + longest - (next >= 0xd800 && next < 0xdc00 ? 1 : 0);
    const piece = line.slice(from, to);
    rows.push([from === 0 ? number(place) : null, piece === '' ? null : exactly(piece)]);
    from = to;
  }
  return rows;
}

function source(work: Work, language: Language): Sheet<Blob> {
  const say = phrases(language);
  const lines = work.text.split(/\r\n|\r|\n/u);
  return sheet(say.sheetOrigin, [{ heading: say.sheetOrigin, width: 26 }, { heading: '', width: 110 }], [
    ...origin(work, language).map(([label, words]): Row => [text(label), text(words)]),
    [], [heading(say.textHeading), null],
    ...lines.slice(0, 1_000_000).flatMap((line, place) => lineRows(line, place + 1)),
  ]);
}
