// The tasks of a page's main thread, as the DevTools protocol records them.
//
// A task is told by two times: how long it lasted, and how much of the processor its thread had meanwhile. On a machine
// that does something else too the first grows with what the others do; the second is what the page is to blame for.

/** The name of the mark that tells which thread is the page's. */
const MARK = 'solieu-bench';

/** Records what the main thread does from now on. `end` gives its longest task: `{ wall, processor }` in ms. */
export async function record(page, devtools) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  devtools.on('Tracing.dataCollected', collect);
  await devtools.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'], excludedCategories: ['*'] } });
  await page.evaluate((name) => performance.mark(name), MARK);
  return {
    async end() {
      const complete = new Promise((done) => devtools.once('Tracing.tracingComplete', done));
      await devtools.send('Tracing.end');
      await complete;
      devtools.off('Tracing.dataCollected', collect);
      return longest(events);
    },
  };
}

function longest(events) {
  const mark = events.find(({ name, cat }) => name === MARK && cat.includes('user_timing'));
  if (!mark) throw new Error('the page left no mark in the record');
  const own = events.filter(({ pid, tid, ph }) => ph === 'X' && pid === mark.pid && tid === mark.tid);
  // What the tools ask of the page is no task of the page.
  const asked = own.filter(({ args }) => JSON.stringify(args ?? {}).includes('DevToolsSession')).map(({ ts }) => ts);
  const tasks = own.filter(({ name, ts, dur }) => name === 'ThreadControllerImpl::RunTask' && !asked.some((time) => time >= ts && time <= ts + dur));
  if (tasks.length === 0) throw new Error('the record holds no task');
  const most = (of) => tasks.reduce((sum, task) => Math.max(sum, of(task) / 1000), 0);
  return { wall: most(({ dur }) => dur), processor: most(({ dur, tdur }) => Math.min(tdur ?? dur, dur)) };
}

/** The longest task in words. */
export function told({ wall, processor }) {
  return `${wall.toFixed(0)} ms (${processor.toFixed(0)} of the processor)`;
}
