//! The browsers of the tests: found, installed, or asked for.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use crate::step;

/// A browser and where it is found.
pub struct Browser {
    /// What it is called.
    name: &'static str,
    /// The variable that names its program.
    pub variable: &'static str,
    /// What it and its kin are called on the search path.
    programs: &'static [&'static str],
    /// Where they lie on systems that keep them off the search path.
    places: &'static [&'static str],
    /// What installs it on Debian.
    packages: &'static [&'static str],
}

/// Runs most of the tests.
pub const CHROMIUM: Browser = Browser {
    name: "Chromium",
    variable: "SOLIEU_CHROMIUM",
    programs: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"],
    places: &[
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "C:/Program Files/Google/Chrome/Application/chrome.exe",
        "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
    ],
    packages: &["chromium", "fonts-dejavu-core"],
};

/// Runs the page, the widget and the offline file a second time.
pub const FIREFOX: Browser = Browser {
    name: "Firefox",
    variable: "SOLIEU_FIREFOX",
    programs: &["firefox-esr", "firefox"],
    places: &["/Applications/Firefox.app/Contents/MacOS/firefox", "C:/Program Files/Mozilla Firefox/firefox.exe"],
    packages: &["firefox-esr", "fonts-dejavu-core"],
};

/// The program of the browser: what its variable names, else one that is installed, else Debian's, which is installed
/// here when we may; else the one line that installs it.
pub fn require(browser: &Browser) -> Result<PathBuf> {
    let Browser { name, variable, packages, .. } = browser;
    if let Some(path) = std::env::var_os(variable).map(PathBuf::from) {
        if path.is_file() {
            return Ok(path);
        }
        bail!("{variable}: no such file: {}", path.display());
    }
    if let Some(path) = installed(browser) {
        return Ok(path);
    }
    let install = [&["install", "--yes", "--no-install-recommends"], *packages].concat();
    if may_install() {
        step::say(
            &format!("Không thấy trình duyệt {name}: đang cài bằng apt-get."),
            &format!("No {name} browser found: installing it with apt-get."),
        );
        step::run(Command::new("apt-get").args(["update", "--quiet"]))?;
        step::run(Command::new("apt-get").args(&install).args(["--quiet"]).env("DEBIAN_FRONTEND", "noninteractive"))?;
        if let Some(path) = installed(browser) {
            return Ok(path);
        }
    }
    bail!(
        "Không thấy trình duyệt {name}; cài bằng lệnh sau, hoặc đặt {variable} — \
         no {name} browser found; install it with this line, or set {variable}:\n  sudo apt-get {}",
        install.join(" ")
    );
}

fn installed(browser: &Browser) -> Option<PathBuf> {
    let place = || browser.places.iter().map(PathBuf::from).find(|path| path.is_file());
    browser.programs.iter().find_map(|program| step::find(program)).or_else(place)
}

fn may_install() -> bool {
    let root = || Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout.trim_ascii() == b"0");
    step::find("apt-get").is_some() && root()
}
