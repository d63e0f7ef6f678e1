//! Sizes of files, as they are and after brotli, and the budgets they keep.

use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

/// Prints the size of each file, raw and after brotli, and gives what they take together after brotli.
pub fn tell(what: &str, base: &Path, files: &[PathBuf]) -> Result<u64> {
    ensure!(!files.is_empty(), "{what}: {} has no files", base.display());
    let mut total = 0;
    println!("{:>10} {:>10}  (bytes: raw, brotli)", "raw", "brotli");
    for file in files {
        let content = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
        let small = brotli(&content)?;
        total += small;
        println!("{:>10} {small:>10}  {}", content.len(), file.strip_prefix(base).unwrap_or(file).display());
    }
    println!("{:>10} {total:>10}  {what}", "");
    Ok(total)
}

/// Fails when `total` bytes are over the `budget`.
pub fn keep(what: &str, total: u64, budget: u64) -> Result<()> {
    let over = total.saturating_sub(budget);
    ensure!(over == 0, "{what}: {total} bytes after brotli, {over} over the budget of {budget}");
    Ok(())
}

/// The length of `content` after brotli at its best, as hosts keep files ready.
fn brotli(content: &[u8]) -> Result<u64> {
    let mut counter = Counter(0);
    let mut writer = brotli::CompressorWriter::new(&mut counter, 1 << 16, 11, 22);
    writer.write_all(content)?;
    drop(writer);
    Ok(counter.0)
}

/// Counts what is written to it.
struct Counter(u64);

impl Write for Counter {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0 += bytes.len() as u64;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn budget_is_kept_and_told() {
        let file = std::env::temp_dir().join("solieu-size.txt");
        std::fs::write(&file, "kế hoạch ".repeat(1000)).expect("the file can be written");
        let files = [file.clone()];
        let size = brotli(&std::fs::read(&file).expect("it is there")).expect("it can be compressed");
        assert!((10..200).contains(&size), "{size}");
        let total = tell("test", &std::env::temp_dir(), &files).expect("it can be read");
        std::fs::remove_file(&file).expect("the file can be removed");
        assert_eq!(total, size);
        assert!(keep("test", size, size).is_ok());
        let broken = keep("test", size, size - 1);
        assert!(broken.expect_err("one byte too much").to_string().contains("1 over the budget"));
        assert!(tell("test", &std::env::temp_dir(), &[]).is_err(), "nothing built is no success");
    }
}
