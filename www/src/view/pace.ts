/** Work in slices, so that the page answers between them: no slice is longer than `slice` milliseconds and one step. */
export async function paced<T>(work: Generator<void, T>, wanted: () => boolean, slice = 6): Promise<T | null> {
  let begin = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - begin < slice) continue;
    await breath();
    // Somebody wants something newer.
    if (!wanted()) return null;
    begin = performance.now();
  }
}

/** Lets the browser paint and hear what was pressed. */
export function breath(): Promise<void> {
  return new Promise((done) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => { channel.port1.close(); done(); };
    channel.port2.postMessage(null);
  });
}
