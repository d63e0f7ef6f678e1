/**
 * Signs of a text whose bytes were taken for another encoding (UTF-8 read as Windows-1252): `Ä‘`, `áº¡`. Pasted text is
 * judged by the reader of files only where they stand, so that others do not wait for it.
 */
const signs = /[ÂÃÄÆ][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|á[º»][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/gu;

/** So much of a text shows what it is. */
const enough = 20_000;

/** Whether a text is worth judging. Never on good Vietnamese, where no such letter is followed by such a sign. */
export function garbled(text: string): boolean {
  return (text.slice(0, enough).match(signs)?.length ?? 0) >= 3;
}
