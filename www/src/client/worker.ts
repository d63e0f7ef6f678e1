/** The whole worker: the module brings its own message loop. */
import init, { start_worker } from '../core/solieu.js';

try {
  await init();
  start_worker();
} catch (error) {
  // Told as an answer, because an error event of a module worker carries no message in some browsers.
  postMessage({ id: null, error: { code: 'load', message: error instanceof Error ? error.message : String(error) } });
}
