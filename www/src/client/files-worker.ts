/** The worker of the reader of files. No `await` at the top: bundlers that make a classic script of a worker refuse it. */
import init, * as reader from '../files/solieu-files.js';
import { listen } from './files-answer';

init().then(() => listen(reader)).catch((error: unknown) => {
  postMessage({ error: error instanceof Error ? error.message : String(error) });
});
