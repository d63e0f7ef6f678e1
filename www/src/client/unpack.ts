/** What a form that is one file carries inside: gzip and then base64. */
import { gunzipSync } from 'fflate';

export async function unpack(gzip: string): Promise<BufferSource> {
  const letters = atob(gzip);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i += 1) bytes[i] = letters.charCodeAt(i);
  if (typeof DecompressionStream === 'undefined') return gunzipSync(bytes) as Uint8Array<ArrayBuffer>;
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}
