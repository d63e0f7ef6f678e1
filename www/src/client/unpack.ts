/** What a form that is one file carries inside: letter by letter, or gzip and then base64. */
import { gunzipSync } from 'fflate';

export async function unpack(packed: string, plain: boolean): Promise<BufferSource> {
  const letters = plain ? packed : atob(packed);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i += 1) bytes[i] = letters.charCodeAt(i);
  if (plain) return bytes;
  if (typeof DecompressionStream === 'undefined') return gunzipSync(bytes) as Uint8Array<ArrayBuffer>;
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
