// What is measured of an instance of the module, the same in Node and in a browser.

/** The middle of the times, in ms, that `work` took in `count` runs. */
function median(count, work) {
  const times = Array.from({ length: count }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return times.sort((a, b) => a - b)[count >> 1];
}

/** Over a large text, in ms: the extraction with its object and without it, and one NFC pass. */
export function whole(core, text) {
  // Twice for nothing: the engine compiles what runs often once more.
  for (const work of [core.extract, core.read_only, core.nfc_count]) { work(text); work(text); }
  return {
    extract: median(5, () => core.extract(text)),
    read: median(5, () => core.read_only(text)),
    pass: median(5, () => core.nfc_count(text)),
  };
}

/**
 * Over the text of an ordinary report, in ms: the first extraction of a fresh instance, and one when it is warm. Before
 * the first the engine has a moment for itself, as it has until somebody pastes a report.
 */
export async function first(core, text) {
  await new Promise((done) => setTimeout(done, 300));
  const cold = median(1, () => core.extract(text));
  for (let run = 0; run < 200; run += 1) core.extract(text);
  return { cold, warm: median(51, () => core.extract(text)) };
}

/** The text of an ordinary report: about `bytes` from the beginning of `text`, up to the end of a line. */
export function ordinary(text, bytes = 10_000) {
  let size = 0;
  let end = 0;
  for (const line of text.split('\n')) {
    size += new TextEncoder().encode(line).length + 1;
    if (size > bytes) break;
    end += line.length + 1;
  }
  return text.slice(0, end);
}
