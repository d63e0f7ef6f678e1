//! `cargo bench`: the whole extraction against one NFC pass over the same text.
//!
//! With the feature `cli` the allocator is that of the command line; `--no-default-features` measures the library with
//! the allocator of the system. The text is written to the file that `SOLIEU_CORPUS` names, for the same measurement in Node and in Chromium.

#![allow(missing_docs, clippy::expect_used)]

mod corpus;

use std::hint::black_box;
use std::time::{Duration, Instant};

use divan::Bencher;
use divan::counter::BytesCount;
use solieu::assemble::Assembled;
use solieu::audit::{Evidence, Finding};
use solieu::lex::Lexed;
use solieu::outline::Outline;
use solieu::text::Folded;
use solieu::{Options, extract};
use unicode_normalization::UnicodeNormalization;

#[cfg(feature = "cli")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// What the figures are measured with.
const WITH: &str = if cfg!(feature = "cli") { "mimalloc" } else { "the system's allocator" };

/// Bytes of the large text.
const LARGE: usize = 4_000_000;
/// Bytes of the text of an ordinary report.
const ORDINARY: usize = 10_000;

fn main() {
    if let Some(path) = std::env::var_os("SOLIEU_CORPUS") {
        std::fs::write(path, corpus::corpus(LARGE)).expect("the text can be written");
    }
    divan::main();
    if std::env::args().any(|word| word == "--test" || word == "--list") {
        return;
    }
    let text = corpus::corpus(LARGE);
    let whole = median(|| drop(black_box(extract(black_box(&text), &Options::default()))));
    let pass = median(|| {
        black_box(black_box(&text).nfc().count());
    });
    let speed = |time: Duration| text.len() as f64 / 1e6 / time.as_secs_f64();
    println!(
        "native, {WITH}: the audit takes {:.1} % of the reading of {} reports",
        100.0 * share(),
        corpus::reports().len()
    );
    println!(
        "native, {WITH}: extraction {:.1} MB/s, one NFC pass {:.1} MB/s, ratio {:.2}",
        speed(whole),
        speed(pass),
        whole.as_secs_f64() / pass.as_secs_f64()
    );
}

#[divan::bench(args = [ORDINARY, LARGE], max_time = 5)]
fn extraction(bencher: Bencher, bytes: usize) {
    let text = corpus::corpus(bytes);
    bencher.counter(BytesCount::of_str(&text)).bench(|| extract(black_box(&text), &Options::default()));
}

/// The audit with its ties, on indicators read before, where no figure agrees with another: every check speaks.
#[divan::bench(args = [ORDINARY, LARGE], max_time = 5)]
fn audit(bencher: Bencher, bytes: usize) {
    let text = corpus::corpus(bytes);
    let read = Read::new(&text);
    bencher.counter(BytesCount::of_str(&text)).bench(|| read.audit());
}

/// What the audit with its ties takes of the whole reading, over reports as they are written: at most 15 %.
fn share() -> f64 {
    let reports = corpus::reports();
    let whole =
        median(|| reports.iter().for_each(|text| drop(black_box(extract(black_box(text), &Options::default())))));
    let read: Vec<Read> = reports.iter().map(|text| Read::new(text)).collect();
    let audit = median(|| read.iter().for_each(|read| drop(black_box(read.audit()))));
    audit.as_secs_f64() / whole.as_secs_f64()
}

#[divan::bench(args = [ORDINARY, LARGE], max_time = 5)]
fn nfc_pass(bencher: Bencher, bytes: usize) {
    let text = corpus::corpus(bytes);
    bencher.counter(BytesCount::of_str(&text)).bench(|| black_box(&text).nfc().count());
}

/// What is known before the audit begins.
struct Read {
    lexed: Lexed<'static>,
    outline: Outline,
    assembled: Assembled,
}

impl Read {
    fn new(text: &str) -> Self {
        // Kept until the measurement ends: the tokens hold words of the folded text.
        let folded: &'static Folded<'static> = Box::leak(Box::new(Folded::new(String::leak(text.to_owned()))));
        let lexed = solieu::lex::lex(folded);
        let terms = solieu::lex::Terms::new(&lexed, solieu::lexicon::lexicon());
        let outline = solieu::outline::outline(folded, &lexed, &terms);
        let assembled = solieu::assemble::assemble(folded, &lexed, &terms, &outline);
        Self { lexed, outline, assembled }
    }

    /// The ties between figures are read for the audit alone, so they are part of what it costs.
    fn audit(&self) -> Vec<Finding> {
        let read = black_box(self);
        let ties = solieu::assemble::ties(&read.lexed, &read.outline, &read.assembled);
        let indicators = read.assembled.indicators.as_slice();
        solieu::audit::audit(&Evidence { indicators, ties: &ties, end: None, tolerance: Default::default() })
    }
}

/// The middle of nine measurements.
fn median(mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..9)
        .map(|_| {
            let begin = Instant::now();
            work();
            begin.elapsed()
        })
        .collect();
    times.sort();
    times[times.len() / 2]
}
