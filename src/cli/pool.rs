//! Work on all cores, results in order, memory bounded.

use std::collections::BTreeMap;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Mutex, mpsc};
use std::thread;

/// So many inputs for each worker are on their way at most: read, or waiting for an earlier one to be printed.
const AHEAD: usize = 4;

/// Calls `work` for every input on `workers` threads and `take` for every result, in the order of the inputs. Never are
/// more than a few results held for each worker, so that memory does not grow with the number of inputs. The first
/// error of `take` ends it.
pub fn ordered<I: Send, T: Send>(
    mut inputs: impl Iterator<Item = I>,
    workers: usize,
    work: impl Fn(I) -> T + Sync,
    mut take: impl FnMut(T) -> io::Result<()>,
) -> io::Result<()> {
    if workers <= 1 {
        return inputs.try_for_each(|input| take(work(input)));
    }
    let window = workers * AHEAD;
    let (send, jobs) = mpsc::sync_channel::<(usize, I)>(window);
    let (jobs, work) = (Mutex::new(jobs), &work);
    thread::scope(|scope| {
        let (out, results) = mpsc::sync_channel(window);
        for _ in 0..workers {
            let (jobs, out) = (&jobs, out.clone());
            scope.spawn(move || {
                // The lock is held while one worker waits for a job; the others wait for the lock.
                while let Some((number, input)) = jobs.lock().ok().and_then(|jobs| jobs.recv().ok()) {
                    let result = catch_unwind(AssertUnwindSafe(|| work(input)));
                    if out.send((number, result)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(out);
        let (mut asked, mut printed) = (0, 0);
        let mut waiting = BTreeMap::new();
        // When this ends, for whatever reason, the channel of jobs closes and the workers end.
        let send = send;
        loop {
            while asked - printed < window
                && let Some(input) = inputs.next()
            {
                if send.send((asked, input)).is_err() {
                    return Ok(());
                }
                asked += 1;
            }
            if asked == printed {
                return Ok(());
            }
            let Ok((number, result)) = results.recv() else { return Ok(()) };
            waiting.insert(number, result);
            while let Some(result) = waiting.remove(&printed) {
                printed += 1;
                match result {
                    Ok(result) => take(result)?,
                    // A mistake of ours is told as one, not passed over.
                    Err(panic) => resume_unwind(panic),
                }
            }
        }
    })
}

/// How many workers a machine can use.
pub fn cores() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicUsize, Ordering};

    fn check(workers: usize) {
        let (running, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let mut seen = Vec::new();
        let told = ordered(
            (0..500_u64).inspect(|_| {
                most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            }),
            workers,
            // Early ones take longer, so that they come late.
            |input| (0..(500 - input) * 20).fold(input, |sum, each| std::hint::black_box(sum ^ each ^ each)),
            |result| {
                running.fetch_sub(1, Ordering::SeqCst);
                seen.push(result);
                Ok(())
            },
        );
        assert!(told.is_ok());
        assert_eq!(seen, (0..500).collect::<Vec<_>>());
        assert!(most.load(Ordering::SeqCst) <= workers * AHEAD, "{most:?} on their way");
    }

    #[test]
    fn results_come_in_order_and_few_at_a_time() {
        check(1);
        check(2);
        check(7);
    }

    #[test]
    fn the_first_error_ends_it() {
        let mut taken = 0;
        let told = ordered(
            0..1_000_000,
            3,
            |input| input,
            |_| {
                taken += 1;
                if taken == 10 { Err(io::Error::from(io::ErrorKind::BrokenPipe)) } else { Ok(()) }
            },
        );
        assert_eq!(told.map_err(|error| error.kind()), Err(io::ErrorKind::BrokenPipe));
        assert_eq!(taken, 10);
    }
}
