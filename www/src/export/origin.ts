/** Where an export came from: version, day, name and fingerprint of the text, and which rows a person put right. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Corrections } from '../correct/corrections';
import type { Report } from '../report';
import { moment, numbers, type Language } from '../words/language';
import { phrases } from '../words/phrases';

/** What is exported: the text, the report as the reader has put it right, and what was put right. */
export interface Work {
  text: string;
  report: Report;
  corrections: Corrections;
}

/** The fingerprint of the text in UTF-8. A library's, because the browser's own is missing on pages without https. */
export function fingerprint(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** In one line, for a table that has no other place for it. */
export function originLine({ text, report }: Pick<Work, 'text' | 'report'>): string {
  const { name, version } = report.generator;
  return [`${name} ${version}`, moment(new Date()), report.source, `SHA-256 ${fingerprint(text)}`].filter((words) => words !== null).join(' · ');
}

/** How the lines of the text end: who puts them together again needs it for the fingerprint. */
function breaks(text: string): string | null {
  const [all, both, old] = [/\r\n|\r|\n/gu, /\r\n/gu, /\r(?!\n)/gu].map((sign) => text.match(sign)?.length ?? 0) as [number, number, number];
  if (all === 0) return null;
  return both === all ? 'CRLF' : old === all ? 'CR' : both + old === 0 ? 'LF' : 'CRLF + LF';
}

/** Labels and words, for a sheet or a list. */
export function origin({ text, report, corrections }: Work, language: Language): [string, string][] {
  const say = phrases(language);
  const { name, version } = report.generator;
  const told: [string, string | null][] = [
    [say.documentTitle, report.report.title],
    [say.documentBody, report.report.organization?.name ?? null],
    [say.documentPeriod, report.report.period?.label ?? null],
    [say.originMade, `${name} ${version}`],
    [say.originDay, moment(new Date())],
    [say.originFile, report.source],
    [say.originHash, fingerprint(text)],
    [say.originBreaks, breaks(text)],
    [say.originSize, say.characters(numbers(language).format(text.length))],
    [say.originCorrected, corrections.count === 0 ? say.none : numbers(language).format(corrections.count)],
  ];
  return told.filter((line): line is [string, string] => line[1] !== null);
}
