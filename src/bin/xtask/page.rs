//! The page: its packages, its types, its build.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::project::{self, Project};
use crate::{size, step};

/// Installs the packages of the lock file when they are missing or another lock file's.
pub fn install(project: &Project) -> Result<()> {
    let lock = std::fs::read(project.path("www/package-lock.json")).context("cannot read www/package-lock.json")?;
    // The copy is written last, so an installation that broke off is done again.
    let stamp = project.path("www/node_modules/.solieu-lock.json");
    if std::fs::read(&stamp).is_ok_and(|done| done == lock) {
        return Ok(());
    }
    step::run(npm(project)?.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]))?;
    std::fs::write(&stamp, lock).with_context(|| format!("cannot write {}", stamp.display()))
}

/// Checks the types of the page; the module must have been built.
pub fn check_types(project: &Project) -> Result<()> {
    install(project)?;
    step::run(npm(project)?.args(["run", "--silent", "check"]))
}

/// Builds the page around the module. Returns its folder.
pub fn build(project: &Project) -> Result<PathBuf> {
    install(project)?;
    step::run(npm(project)?.args(["run", "--silent", "build"]))?;
    Ok(project.path("www/dist"))
}

/// Prints the size of the page that was built and holds it to its budget.
pub fn keep(project: &Project) -> Result<()> {
    let built = project.path("www/dist");
    size::keep("page", size::tell("page", &built, &project::files(&built)?)?, project.settings.budget.page)
}

fn npm(project: &Project) -> Result<Command> {
    step::require("node", "Cần Node.js 20.19 trở lên", "Node.js 20.19 or newer is needed")?;
    step::require("npm", "Cần npm (đi kèm Node.js)", "npm is needed (it comes with Node.js)")?;
    let mut command = Command::new("npm");
    command.current_dir(project.path("www"));
    Ok(command)
}
