/** The whole worker of the forms that are one file: the page hands it the compiled module. */
import init, { start_worker } from '../core/solieu.js';

onmessage = ({ data }: MessageEvent<WebAssembly.Module>) => {
  onmessage = null;
  init({ module_or_path: data }).then(start_worker).catch((error: unknown) => {
    postMessage({ id: null, error: { code: 'load', message: error instanceof Error ? error.message : String(error) } });
  });
};
