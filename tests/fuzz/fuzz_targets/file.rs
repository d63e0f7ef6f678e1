//! The reading of any file: text or a reason, and a way back from every place of the text.
#![no_main]

#[path = "../file_invariants.rs"]
mod file_invariants;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| file_invariants::check(bytes));
