/**
 * The work of a reader as a file: the text and what was put right, also in other files that are open beside it. A newer
 * version's file is read as far as it is known.
 */
import type { Correction, Edits, Field } from './corrections';

/** A text, the file it came from, and what was put right in it. */
export interface Piece { text: string; source: string | null; corrections: readonly Correction[] }

export interface WorkFile extends Piece {
  /** Files that were open together and in which something was put right. */
  files: Piece[];
  /** The file says that a newer program made it. */
  newer: boolean;
}

const format = 'solieu-work/1';

export function toFile({ text, source, corrections }: Piece, files: readonly Piece[], version: string): string {
  return `${JSON.stringify({ format, generator: { name: 'solieu', version }, source, text, corrections, ...(files.length > 0 ? { files } : {}) }, null, 2)}\n`;
}

/** Null when it is no such file. */
export function fromFile(content: string): WorkFile | null {
  let given: unknown;
  try {
    given = JSON.parse(content);
  } catch {
    return null;
  }
  if (!isRecord(given) || typeof given['format'] !== 'string' || !/^solieu-work\/\d+$/u.test(given['format'])) return null;
  const own = piece(given);
  const files = Array.isArray(given['files']) ? given['files'].map(piece).filter((each) => each !== null) : [];
  return own && { ...own, files, newer: given['format'] !== format };
}

function piece(given: unknown): Piece | null {
  if (!isRecord(given) || typeof given['text'] !== 'string') return null;
  const corrections = Array.isArray(given['corrections']) ? given['corrections'].map(correction).filter((each) => each !== null) : [];
  return { text: given['text'], source: typeof given['source'] === 'string' ? given['source'] : null, corrections };
}

function correction(given: unknown): Correction | null {
  if (!isRecord(given) || !isRecord(given['anchor'])) return null;
  const { start, end, name, quote, kind } = given['anchor'];
  if (typeof start !== 'number' || typeof end !== 'number' || typeof name !== 'string' || typeof quote !== 'string') return null;
  const edits: Edits = {};
  if (isRecord(given['edits'])) {
    for (const [field, words] of Object.entries(given['edits'])) if (typeof words === 'string' && isField(field)) edits[field] = words;
  }
  const state = given['state'] === 'confirmed' || given['state'] === 'ignored' ? given['state'] : 'edited';
  return { edits, state, anchor: { start, end, name, quote, kind: kind === 'estimate' || kind === 'plan' || kind === 'goal' ? kind : 'result' } };
}

function isField(words: string): words is Field {
  return /^(?:name|kind|value|plan|total|(?:rates|changes)\.\d+)$/u.test(words);
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
