/** One question to the reader of files, answered; in the worker and on the main thread alike. */
import type { FileFailure, ReadOptions, ReadText } from '../files/solieu-files';

/** What is asked. */
export type Wish =
  | { call: 'file'; bytes: Uint8Array<ArrayBuffer>; name: string; options?: ReadOptions | undefined }
  | { call: 'html'; html: string; options?: ReadOptions | undefined }
  | { call: 'text'; text: string; options?: ReadOptions | undefined };

/** What comes back: `ready` once, then one answer for each question. */
export interface Answer {
  ready?: true;
  id?: number;
  read?: ReadText | null;
  failure?: FileFailure;
  error?: string;
}

/** The functions of the module. */
export interface Reader {
  read_file(bytes: Uint8Array, name: string, options?: ReadOptions | null): ReadText;
  read_html(html: string, options?: ReadOptions | null): ReadText;
  judge_text(text: string, options?: ReadOptions | null): ReadText | null;
}

export function answer(reader: Reader, wish: Wish): Answer {
  try {
    const options = wish.options ?? null;
    switch (wish.call) {
      case 'file': return { read: reader.read_file(wish.bytes, wish.name, options) };
      case 'html': return { read: reader.read_html(wish.html, options) };
      case 'text': return { read: reader.judge_text(wish.text, options) };
    }
  } catch (error) {
    // The module throws plain objects with a code; anything else is a fault.
    if (typeof error === 'object' && error !== null && 'code' in error && 'vi' in error) return { failure: error as FileFailure };
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Answers the messages of a worker. */
export function listen(reader: Reader): void {
  onmessage = ({ data }: MessageEvent<Wish & { id: number }>) => postMessage({ ...answer(reader, data), id: data.id });
  postMessage({ ready: true });
}
