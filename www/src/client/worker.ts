/** The whole worker: the module brings its own message loop. No `await` at the top: bundlers that make a classic script of a worker refuse it. */
import init, { start_worker } from '../core/solieu.js';

init().then(start_worker).catch((error: unknown) => {
  // Told as an answer, because an error event of a module worker carries no message in some browsers.
  postMessage({ id: null, error: { code: 'load', message: error instanceof Error ? error.message : String(error) } });
});
