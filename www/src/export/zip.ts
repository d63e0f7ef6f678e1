/** An archive made piece by piece on the thread of the page, which answers in between: no worker, which a policy may refuse. */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { paced } from '../view/pace';

/** So much is packed at once. */
const piece = 1 << 16;

/** Packs files of text into an archive. Rejects when that fails. */
export async function zip(files: Record<string, string>): Promise<Uint8Array[]> {
  const pieces: Uint8Array[] = [];
  await paced(packing(files, (bytes) => pieces.push(bytes)), () => true);
  return pieces;
}

/** Pauses wherever it yields. */
function* packing(files: Record<string, string>, give: (bytes: Uint8Array) => void): Generator<void, void> {
  const archive = new Zip((error, bytes) => {
    if (error) throw error;
    give(bytes);
  });
  for (const [name, text] of Object.entries(files)) {
    const part = new ZipDeflate(name);
    archive.add(part);
    const bytes = strToU8(text);
    for (let from = 0; from < bytes.length; from += piece) {
      part.push(bytes.subarray(from, from + piece), false);
      yield;
    }
    part.push(new Uint8Array(0), true);
  }
  archive.end();
}
