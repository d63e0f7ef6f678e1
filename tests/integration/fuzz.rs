//! What the fuzz target found, read again: its reduced corpus, and every input that once broke something.

#[path = "../fuzz/invariants.rs"]
mod invariants;

#[path = "../fuzz/file_invariants.rs"]
mod file_invariants;

use std::fs;
use std::path::{Path, PathBuf};

/// The files of a folder of `tests/fuzz`, but for what tells of it.
fn inputs(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz").join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|file| file.is_file() && file.extension().is_none_or(|end| end != "md"));
    files.sort();
    files
}

fn replay(folder: &str, check: fn(&[u8])) -> usize {
    let files = inputs(folder);
    for file in &files {
        let bytes = fs::read(file).unwrap();
        let held = std::panic::catch_unwind(|| check(&bytes));
        assert!(held.is_ok(), "{} breaks what must hold", file.display());
    }
    files.len()
}

#[test]
fn the_corpus_holds() {
    assert!(replay("corpus/extract", invariants::check) >= 100);
}

#[test]
fn the_corpus_of_files_holds() {
    assert!(replay("corpus/file", file_invariants::check) >= 10);
}

#[test]
fn what_once_broke_holds() {
    replay("crashes", invariants::check);
    replay("crashes/file", file_invariants::check);
}
