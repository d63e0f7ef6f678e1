//! One step of a command: a program that is run, and what is said about it.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

/// Says something in Vietnamese and then in English.
pub fn say(vi: &str, en: &str) {
    println!("{vi}\n{en}");
}

/// Cargo, as it called this binary.
pub fn cargo(root: &Path) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    command
}

/// Runs `command` to its end, its output shown; fails when it fails.
pub fn run(command: &mut Command) -> Result<()> {
    let shown = shown(command);
    println!("$ {shown}");
    let status = command.status().with_context(|| format!("cannot run `{shown}`"))?;
    if !status.success() {
        bail!("`{shown}` failed ({status})");
    }
    Ok(())
}

/// Where `program` is found on the search path.
pub fn find(program: &str) -> Option<PathBuf> {
    let file = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(&file)).find(|file| file.is_file())
}

/// Node, or the clear sentence that it is missing.
pub fn node(folder: &Path) -> Result<Command> {
    require("node", "Cần Node.js 20.19 trở lên", "Node.js 20.19 or newer is needed")?;
    let mut command = Command::new("node");
    command.current_dir(folder);
    Ok(command)
}

/// Fails in both languages when `program` is not installed.
pub fn require(program: &str, vi: &str, en: &str) -> Result<()> {
    if find(program).is_none() {
        bail!("{vi} — {en}: `{program}`");
    }
    Ok(())
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
