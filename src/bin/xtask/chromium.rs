//! The browser of the tests: found, installed, or asked for.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use crate::step;

/// Names that Chromium and its kin go by on the search path.
const NAMES: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
/// Where they lie on systems that keep them off the search path.
const PLACES: [&str; 4] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
];
/// What installs it on Debian.
const INSTALL: [&str; 6] = ["apt-get", "install", "--yes", "--no-install-recommends", "chromium", "fonts-dejavu-core"];

/// The browser: `SOLIEU_CHROMIUM` when it is set, else one that is installed, else Debian's, which is installed here
/// when we may; else the one line that installs it.
pub fn require() -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("SOLIEU_CHROMIUM").map(PathBuf::from) {
        if path.is_file() {
            return Ok(path);
        }
        bail!("SOLIEU_CHROMIUM: no such file: {}", path.display());
    }
    if let Some(path) = installed() {
        return Ok(path);
    }
    if may_install() {
        step::say(
            "Không thấy trình duyệt Chromium: đang cài bằng apt-get.",
            "No Chromium browser found: installing it with apt-get.",
        );
        let [program, words @ ..] = INSTALL;
        step::run(Command::new(program).args(["update", "--quiet"]))?;
        step::run(Command::new(program).args(words).args(["--quiet"]).env("DEBIAN_FRONTEND", "noninteractive"))?;
        if let Some(path) = installed() {
            return Ok(path);
        }
    }
    bail!(
        "Không thấy trình duyệt Chromium; cài bằng lệnh sau, hoặc đặt SOLIEU_CHROMIUM — \
         no Chromium browser found; install it with this line, or set SOLIEU_CHROMIUM:\n  sudo {}",
        INSTALL.join(" ")
    );
}

fn installed() -> Option<PathBuf> {
    let place = || PLACES.iter().map(PathBuf::from).find(|path| path.is_file());
    NAMES.iter().find_map(|name| step::find(name)).or_else(place)
}

fn may_install() -> bool {
    let root = || Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout.trim_ascii() == b"0");
    step::find("apt-get").is_some() && root()
}
