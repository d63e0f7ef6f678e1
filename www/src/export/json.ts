/** The report as JSON of schema 1; what a person put right is told beside it. */
import { fingerprint, type Work } from './origin';

export function json({ report, text, corrections }: Work): string {
  const told = corrections.count === 0 ? {} : { corrections: corrections.list() };
  return `${JSON.stringify({ ...report, ...told, origin: { sha256: fingerprint(text), made: new Date().toISOString() } }, null, 2)}\n`;
}
