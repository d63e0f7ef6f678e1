//! The page and the other forms: their packages, their types, their build.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::project::{self, Project};
use crate::{size, step};

/// The page in one file, which works without a network.
const OFFLINE: &str = "so-lieu-ngoai-tuyen.html";

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

/// Builds the page, the widget, the offline file and the package around the module. Returns the folder of the site.
pub fn build(project: &Project) -> Result<PathBuf> {
    install(project)?;
    step::run(npm(project)?.args(["run", "--silent", "build"]))?;
    Ok(project.path("www/dist"))
}

/// The npm package that was built.
pub fn package(project: &Project) -> PathBuf {
    project.path("www/dist-npm")
}

/// Prints the size of each form that was built and holds it to its budget; goes on after one that is too large.
pub fn keep(project: &Project) -> Result<()> {
    let site = project.path("www/dist");
    let budget = &project.settings.budget;
    let all = project::files(&site)?;
    let some = |takes: &dyn Fn(&Path) -> bool| -> Vec<PathBuf> {
        all.iter().filter(|file| file.strip_prefix(&site).is_ok_and(takes)).cloned().collect()
    };
    // The other pages share the assets; their own few are counted too. What comes with the first file has budgets of its own.
    let second = |file: &Path| {
        file.file_name().is_some_and(|name| {
            let name = name.to_string_lossy();
            name.starts_with("solieu-files") || name.starts_with("solieu-compare")
        })
    };
    let page = some(&|file| (file == Path::new("index.html") || file.starts_with("assets")) && !second(file));
    let classic = some(&|file| file == Path::new("so-lieu.iife.js"));
    let modules = some(&|file| file.starts_with("es") && !second(file));
    let kept =
        [("page", page, budget.page), ("classic", classic, budget.classic), ("modules", modules, budget.modules)]
            .map(|(what, files, budget)| size::keep(what, size::tell(what, &site, &files)?, budget));
    let offline = site.join(OFFLINE);
    let length = std::fs::metadata(&offline).with_context(|| format!("cannot read {}", offline.display()))?.len();
    println!("{length:>10} {:>10}  {OFFLINE}", "");
    println!("SHA-256: {}", std::fs::read_to_string(site.join(format!("{OFFLINE}.sha256")))?.trim());
    let over = length.saturating_sub(budget.offline);
    ensure!(over == 0, "offline: {length} bytes, {over} over the budget of {}", budget.offline);
    kept.into_iter().collect()
}

fn npm(project: &Project) -> Result<Command> {
    step::require("node", "Cần Node.js 20.19 trở lên", "Node.js 20.19 or newer is needed")?;
    step::require("npm", "Cần npm (đi kèm Node.js)", "npm is needed (it comes with Node.js)")?;
    let mut command = Command::new("npm");
    command.current_dir(project.path("www"));
    Ok(command)
}
