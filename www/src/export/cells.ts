/** Text cells that a spreadsheet takes as they are: one line, no controls, never a formula. As `src/report/rows.rs`. */

/** On one line and without control characters or marks that turn the direction of writing. */
export function plain(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu, ' ').replace(/[\u202a-\u202e\u2066-\u2069]/gu, '').replace(/ {2,}/gu, ' ').trim();
}

/** A cell that begins like a formula gets an apostrophe in front. */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
}

/** A text cell. */
export const cell = (text: string | null | undefined): string => harmless(plain(text ?? ''));
