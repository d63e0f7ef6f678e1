//! The scoreboard of the repository's own corpus.

use anyhow::Result;

use crate::project::Project;
use crate::step;

/// Scores the corpus of `tests/golden`, prints every error and the table, and writes the table to `docs/accuracy.md`.
///
/// The scoring itself is a test, so that a table that has become stale fails `cargo test`; here it is told to write.
pub fn score(project: &Project) -> Result<()> {
    let mut cargo = step::cargo(&project.path(""));
    cargo.args(["test", "--quiet", "--test", "integration", "golden_score::the_table", "--", "--nocapture"]);
    step::run(cargo.env("SOLIEU_BLESS", "1"))?;
    step::say("Đã ghi bảng vào docs/accuracy.md", "The table is written to docs/accuracy.md");
    Ok(())
}
