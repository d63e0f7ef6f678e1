/** What is asked of the reader of files and what it answers, wherever it runs: in a worker or on the main thread. */
import type { Report } from '../report';
import type { Comparison, Matches, Measure } from '../compare/solieu-compare';
import type { Encoding, Entry, Place, ReadText } from '../files/solieu-files';

export type { CompareCell, CompareRow, CompareSlot, Comparison, Matches, Measure } from '../compare/solieu-compare';
export type { Entry, Passage, Place, ReadText } from '../files/solieu-files';

/** One sentence, without its full stop. */
export interface Sentence { vi: string; en: string }

/** Why a file gives no text: a code that stays the same, and a sentence in each language. */
export interface FileFailure extends Sentence { code: string }

export type FileJob =
  /** A file's text; with `report` what it came to in the place of the text, and with `keep` its report as JSON. With `place` it is unpacked first. */
  | { kind: 'file'; name: string; bytes: ArrayBuffer; encoding: Encoding; report: boolean; keep?: boolean; place?: Place | undefined }
  /** The list of an archive of `length` bytes, from its first bytes and its last. */
  | { kind: 'list'; head: ArrayBuffer; tail: ArrayBuffer; length: number }
  /** Rich text of the clipboard. */
  | { kind: 'html'; html: string }
  /** Pasted text; `null` where nothing was typed in an old encoding. */
  | { kind: 'judge'; text: string }
  | TableJob;

/** The table over many reports, each as JSON in a blob, and what is wanted of it. */
export interface TableJob {
  kind: 'table';
  reports: Blob[];
  matches: Matches;
  language: 'vi' | 'en';
  measures: Measure[];
  /** `parts`: the table itself; `book`: a workbook; `records`: its cells as text; else a form to fill in. */
  want: 'parts' | 'book' | 'records' | { name: string; bytes: ArrayBuffer };
}

/** A table in pieces of JSON, which the page takes in one after the other: all but the rows, and some rows each. A blob costs nothing to receive. */
export interface TableParts { head: Blob; rows: Blob[] }

/** A form that was filled in. */
export interface FilledForm { bytes: Uint8Array; placed: number; unplaced: number; companions: { suffix: string; bytes: Uint8Array }[] }

export interface FileAnswer {
  read: ReadText | null;
  /** The report of the text as JSON in a blob, which costs the page nothing to take in, to keep and to hand on. */
  json: Blob | null;
  indicators: number;
  differs: number;
  /** The files in an archive; the byte from which more is wanted; `null` for what is no archive. */
  entries?: Entry[] | number | null;
  table?: { parts?: TableParts; book?: Uint8Array; records?: string[][]; form?: FilledForm };
}

/** The modules as the job needs them, started on first use. */
export interface Modules {
  /** Rejects where the form of the element does not carry it. */
  compare(): Promise<typeof import('../compare/solieu-compare')>;
  files(): Promise<typeof import('../files/solieu-files')>;
  core(): Promise<{ extract(text: string, options: object): Report }>;
}

/** Of a report beside hundreds of others only what the table needs is kept; whoever opens it reads its file again. */
export function packed(report: Report): Promise<Blob> {
  const audit = report.audit.map((finding) => ({ ...finding, spans: [], formula: '', repairs: [], message: { vi: '', en: '' } }));
  const plain = json({ ...report, numbers: [], people: [], tasks: [], shortcomings: [], audit });
  // A tenth of the memory; where streams are not packed it stays as it is.
  if (typeof CompressionStream === 'undefined') return Promise.resolve(plain);
  return new Response(plain.stream().pipeThrough(new CompressionStream('gzip')), { headers: { 'content-type': gzip } }).blob();
}

const gzip = 'application/gzip';

function json(told: unknown): Blob {
  return new Blob([JSON.stringify(told)], { type: 'application/json' });
}

async function unpacked(kept: Blob): Promise<Report> {
  const whole = kept.type === gzip ? new Response(kept.stream().pipeThrough(new DecompressionStream('gzip'))) : kept;
  return JSON.parse(await whole.text()) as Report;
}

/** Rejects what a form of the element does not carry. */
export class Absent extends Error {
  constructor() {
    super(absent);
  }
}

/** What tells it from a reader that broke. */
export const absent = 'absent';

/** Does a job. Rejects with a [`FileFailure`] when a file gives no text. */
export async function perform(job: FileJob, modules: Modules): Promise<FileAnswer> {
  const nothing = { json: null, indicators: 0, differs: 0 };
  if (job.kind === 'table') return { ...nothing, read: null, table: await table(job, await modules.compare()) };
  const files = await modules.files();
  if (job.kind === 'html') return { ...nothing, read: files.read_html(job.html) };
  if (job.kind === 'judge') return { ...nothing, read: files.judge_text(job.text) };
  if (job.kind === 'list') return { ...nothing, read: null, entries: files.list_archive(new Uint8Array(job.head), new Uint8Array(job.tail), job.length) };
  const [bytes, options] = [new Uint8Array(job.bytes), { encoding: job.encoding }];
  const read = job.place ? files.read_entry(bytes, job.place, job.name, options) : files.read_file(bytes, job.name, options);
  if (!job.report) return { ...nothing, read };
  const report = (await modules.core()).extract(read.text, { source: job.name });
  const differs = report.audit.filter(({ verdict }) => verdict === 'differs').length;
  return { read: { ...read, text: '', source: null, steps: [] }, json: job.keep ? await packed(report) : null, indicators: report.indicators.length, differs };
}

/** So many cells go into a piece; so many are parsed by the page without a pause that one would feel. */
const cellsAPiece = 1200;

async function table({ reports, matches, language, measures, want }: TableJob, compare: typeof import('../compare/solieu-compare')): Promise<NonNullable<FileAnswer['table']>> {
  const pile = new compare.Pile();
  let whole: Comparison;
  try {
    for (const kept of reports) pile.add(await unpacked(kept));
    whole = pile.compare({ matches });
  } finally {
    pile.free();
  }
  if (want === 'book') return { book: compare.book(whole, { measures, language }) };
  if (want === 'records') return { records: compare.records(whole, { measures, language }) };
  if (want === 'parts') {
    const rows: Blob[] = [];
    const rowsAPiece = Math.max(1, Math.floor(cellsAPiece / Math.max(1, whole.columns.length)));
    for (let from = 0; from < whole.rows.length; from += rowsAPiece) rows.push(json(whole.rows.slice(from, from + rowsAPiece)));
    return { parts: { head: json({ ...whole, rows: [] }), rows } };
  }
  try {
    const { bytes, placed, unplaced, companions } = compare.fill_form(new Uint8Array(want.bytes), want.name, whole, { matches, language, ...(measures[0] ? { measure: measures[0] } : {}) });
    return { form: { bytes, placed: placed.length, unplaced: unplaced.length, companions } };
  } catch (thrown) {
    // The reason is a sentence in the language that was asked for.
    if (thrown instanceof Error && 'code' in thrown) throw { code: String(thrown.code), vi: thrown.message, en: thrown.message } satisfies FileFailure;
    throw thrown;
  }
}

/** Whether something thrown is the reason why a file gives no text. */
export function isFailure(thrown: unknown): thrown is FileFailure {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown && 'vi' in thrown && 'en' in thrown;
}
