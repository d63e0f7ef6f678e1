//! Passes of Binaryen over a finished module: what LLVM leaves in the variables of functions, and functions that are the same.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::project::Project;
use crate::{page, step};

/// What the compiler may use; no pass brings in more.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Measured one by one and together: 2 % less after brotli. The usual `-Oz` makes the module smaller as it is, and gains
/// nothing after brotli. Variables are split where they hold several values, joined again where they can be, not set to
/// what they hold already, and numbered by how often they are named.
const PASSES: [&str; 7] = [
    "--ssa-nomerge",
    "--coalesce-locals",
    "--rse",
    "--precompute",
    "--reorder-locals",
    "--vacuum",
    "--duplicate-function-elimination",
];

/// Runs the passes over the module at `path`. Binaryen comes from npm with the packages of the page.
pub fn run(project: &Project, path: &Path) -> Result<()> {
    page::install(project)?;
    let program = project.path("www/node_modules/binaryen/bin/wasm-opt");
    let mut node = step::node(&project.path(""))?;
    node.arg(program).args(FEATURES).args(PASSES).arg(path).arg("-o").arg(path);
    step::run(&mut quiet(node)).with_context(|| format!("cannot make {} smaller", path.display()))
}

/// Nothing on standard output: it tells of passes that have nothing to do.
fn quiet(mut command: Command) -> Command {
    command.stdout(std::process::Stdio::null());
    command
}
