/** The worker of the reader of files in the forms that are one file: the page hands it the compiled module. */
import init, * as reader from '../files/solieu-files.js';
import { listen } from './files-answer';

onmessage = ({ data }: MessageEvent<WebAssembly.Module>) => {
  onmessage = null;
  init({ module_or_path: data }).then(() => listen(reader)).catch((error: unknown) => {
    postMessage({ error: error instanceof Error ? error.message : String(error) });
  });
};
