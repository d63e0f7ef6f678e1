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

/** A file name out of a title: letters and digits, no signs that a file system refuses. */
export function fileName(title: string | null, end: string): string {
  const words = (title ?? '').normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/gu, '').slice(0, 80).replace(/-+$/u, '');
  return `${words === '' ? 'so-lieu' : words}.${end}`;
}
