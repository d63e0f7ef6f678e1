/**
 * The part of `write-excel-file` that makes the parts of a workbook. The library's own function packs them in a worker
 * from a `blob:` address once they are large; the policy of the page refuses that worker, and nobody is told.
 */
declare module '*/generateXlsxFileContents.js' {
  import type { Options, Sheet } from 'write-excel-file/universal';
  export default function parts(sheets: Sheet<Blob>[], options: Options<Blob>): Record<string, string | Blob | Uint8Array>;
}
