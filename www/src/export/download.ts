/** Files handed to the reader, and what they are called. */
import type { Report } from '../report';

/** Hands a file to the reader. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(content);
  link.href = address;
  link.download = name;
  link.click();
  // The browser has the content before the next task; later it would only hold memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/**
 * The file name of a report's export: its place and period (`Mường Sang - 6 tháng đầu năm 2025.xlsx`), else what it is called.
 * Another report of the same name gets a number: there are many communes of one name.
 */
export function fileName({ report, source, numbers }: Report, end: string): string {
  const place = cased(report.organization?.locality?.name ?? report.organization?.name ?? null, /(?<![\p{L}\p{M}])\p{L}/gu);
  const file = source === null ? null : source.replace(/^.*[\\/]/u, '').replace(/\.[\p{L}\p{N}]{1,5}$/u, '');
  const known = [place, cased(report.period?.label ?? null, null)].filter((words) => words !== null);
  const name = safe(place === null ? (file ?? [report.title, ...known].find((words) => words != null) ?? '') : known.join(' - '));
  return `${numbered(name, [source, report.title, numbers.length].join('\u0000'))}.${end}`;
}

/** Names that were given, each with the reports that have it, in their order. */
const given = new Map<string, string[]>();

function numbered(name: string, report: string): string {
  const reports = given.get(name) ?? [];
  if (!reports.includes(report)) given.set(name, [...reports, report]);
  const place = (given.get(name) ?? []).indexOf(report);
  return place === 0 ? name : `${name} (${place + 1})`;
}

/** Words of a heading as a sentence has them: only what stands all in capitals is changed; `first` tells which letters stay large. */
function cased(words: string | null, first: RegExp | null): string | null {
  if (words === null || words !== words.toUpperCase()) return words;
  const small = words.toLowerCase();
  return first ? small.replace(first, (letter) => letter.toUpperCase()) : small;
}

/** Words that every file system takes as a name: without its signs, not longer than a window shows, whole words. */
export function safe(words: string): string {
  // eslint-disable-next-line no-control-regex
  const plain = words.normalize('NFC').replace(/[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]+/gu, ' ').replace(/\s+/gu, ' ');
  const cut = plain.length <= longest ? plain : plain.slice(0, longest + 1).replace(/\s\S*$/u, '').slice(0, longest);
  const name = cut.replace(/^[\s.\-–]+|[\s.,;\-–]+$/gu, '').replace(/\p{Cs}/gu, '');
  return name === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu.test(name) ? `so-lieu${name === '' ? '' : `-${name}`}` : name;
}

const longest = 90;
