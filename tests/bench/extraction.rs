//! `cargo bench`: the whole extraction against one NFC pass over the same text.
//!
//! The text is written to the file that `SOLIEU_CORPUS` names, for the same measurement in Node and in Chromium.

#![allow(missing_docs, clippy::expect_used)]

mod corpus;

use std::hint::black_box;
use std::time::{Duration, Instant};

use divan::Bencher;
use divan::counter::BytesCount;
use solieu::{Options, extract};
use unicode_normalization::UnicodeNormalization;

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
    let read = Read::new(&text);
    let audit = median(|| drop(read.audit()));
    println!("native: the audit takes {:.1} % of the whole", 100.0 * audit.as_secs_f64() / whole.as_secs_f64());
    println!(
        "native: extraction {:.1} MB/s, one NFC pass {:.1} MB/s, ratio {:.2}",
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

/// The audit alone, on indicators read before: at most 15 % of the whole.
#[divan::bench(args = [ORDINARY, LARGE], max_time = 5)]
fn audit(bencher: Bencher, bytes: usize) {
    let text = corpus::corpus(bytes);
    let read = Read::new(&text);
    bencher.counter(BytesCount::of_str(&text)).bench(|| read.audit());
}

#[divan::bench(args = [ORDINARY, LARGE], max_time = 5)]
fn nfc_pass(bencher: Bencher, bytes: usize) {
    let text = corpus::corpus(bytes);
    bencher.counter(BytesCount::of_str(&text)).bench(|| black_box(&text).nfc().count());
}

/// What the audit is given.
struct Read {
    indicators: Vec<solieu::assemble::Indicator>,
    ties: solieu::assemble::Ties,
}

impl Read {
    fn new(text: &str) -> Self {
        let folded = solieu::text::Folded::new(text);
        let lexed = solieu::lex::lex(&folded);
        let terms = solieu::lex::Terms::new(&lexed, solieu::lexicon::lexicon());
        let outline = solieu::outline::outline(&folded, &lexed, &terms);
        let assembled = solieu::assemble::assemble(&folded, &lexed, &terms, &outline);
        let ties = solieu::assemble::ties(&folded, &lexed, &outline, &assembled);
        Self { indicators: assembled.indicators, ties }
    }

    fn audit(&self) -> Vec<solieu::audit::Finding> {
        let (indicators, ties) = (black_box(self.indicators.as_slice()), black_box(&self.ties));
        solieu::audit::audit(&solieu::audit::Evidence { indicators, ties, end: None, tolerance: Default::default() })
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
