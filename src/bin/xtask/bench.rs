//! The speed: native, in Node and in Chromium, on the same text.

use std::process::Command;

use anyhow::Result;

use crate::project::Project;
use crate::{browser, module, page, step};

/// Measures the extraction against one NFC pass over the same text, and a first extraction against a warm one.
pub fn bench(project: &Project) -> Result<()> {
    let corpus = project.target().join("bench-corpus.txt");
    // With the allocator of the command line, and as a library with that of the system.
    for features in ["--features=cli", "--no-default-features"] {
        let mut native = step::cargo(&project.path(""));
        step::run(native.args(["bench", "--bench", "extraction", features]).env("SOLIEU_CORPUS", &corpus))?;
    }
    let probe = module::build_bench(project)?;
    page::install(project)?;
    let mut node = step::node(&project.path(""))?;
    node.arg("tests/bench/wasm.mjs").env("SOLIEU_CORPUS", &corpus).env("SOLIEU_PROBE", &probe);
    step::run(node.env("SOLIEU_CHROMIUM", browser::require(&browser::CHROMIUM)?))?;
    module::build(project)?;
    let built = page::build(project)?;
    // Many reports at once, on one core and on two; the memory must not grow with them.
    step::run(step::cargo(&project.path("")).args(["build", "--quiet", "--release", "--bin", "solieu"]))?;
    let mut many = Command::new("python3");
    many.arg(project.path("tests/bench/many.py")).arg(project.target().join("release/solieu"));
    let folder = project.target().join("many");
    step::run(many.arg(&folder))?;
    let archives = [folder.join("10000.zip"), folder.join("large.zip")];
    for measure in ["tests/bench/page.mjs", "tests/bench/page-many.mjs"] {
        let mut node = step::node(&project.path(""))?;
        node.arg(measure).env("SOLIEU_CORPUS", &corpus).env("SOLIEU_DIST", &built);
        if measure.ends_with("many.mjs") {
            node.args(["1000", "10000"]).args(&archives);
        }
        step::run(node.env("SOLIEU_CHROMIUM", browser::require(&browser::CHROMIUM)?))?;
    }
    // Instructions are the same each time, which seconds are not; they are counted where valgrind is there to count them.
    if step::find("valgrind").is_none() {
        return Ok(());
    }
    step::run(Command::new("bash").arg(project.path("tests/bench/linear.sh")))
}
