//! What `wasm-pack.toml` says.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;

/// The settings of the build. A key that is not known is an error: a misspelt one would be silently without effect.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Settings {
    /// How the module is built.
    pub module: Module,
    /// Where the second module goes.
    pub files: Extra,
    /// Where the third module goes.
    pub compare: Extra,
    /// Where the fourth module goes.
    pub explain: Extra,
    /// How large things may be.
    pub budget: Budget,
}

/// How the module is built.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Module {
    /// What the JavaScript beside it is for.
    pub target: Target,
    /// The profile in Cargo.toml.
    pub profile: String,
    /// Where it goes, from the top of the repository.
    pub out_dir: PathBuf,
    /// The first part of the names of its files.
    pub out_name: String,
    /// The types of the report, from the top of the repository.
    pub types: PathBuf,
}

/// A module of its own beside the core: the reader of files, the table of many reports, the core that explains.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Extra {
    /// Where it goes, from the top of the repository.
    pub out_dir: PathBuf,
    /// The first part of the names of its files.
    pub out_name: String,
}

/// What the JavaScript beside the module is for.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Target {
    /// An ES module for pages, workers and Node.
    Web,
    /// A classic script.
    NoModules,
}

/// How large things may be: bytes after brotli, where nothing else is said.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Budget {
    /// The `.wasm` and its JavaScript.
    pub module: u64,
    /// The same of the second module.
    pub files: u64,
    /// The same of the third module.
    pub compare: u64,
    /// The same of the fourth module.
    pub explain: u64,
    /// Every file of the page: what a first visit and all that it may load later take.
    pub page: u64,
    /// The classic script with everything inside.
    pub classic: u64,
    /// The ES modules of the widget, with the module.
    pub modules: u64,
    /// The offline file, as it lies on a disk and not after brotli.
    pub offline: u64,
}

impl Settings {
    /// Reads the file at `path`.
    pub fn read(path: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
        let settings: Self = toml::from_str(&text).with_context(|| format!("{} is not valid", path.display()))?;
        // The folders are emptied before they are filled.
        let extras = [&settings.files, &settings.compare, &settings.explain].map(|extra| &extra.out_dir);
        for folder in extras.into_iter().chain([&settings.module.out_dir]) {
            let inside = folder.components().all(|part| matches!(part, std::path::Component::Normal(_)));
            anyhow::ensure!(inside, "{}: out-dir must lie inside the repository", path.display());
        }
        Ok(settings)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = include_str!("../../../wasm-pack.toml");

    fn check(from: &str, to: &str, complaint: &str) {
        let text = OWN.replacen(from, to, 1);
        assert_ne!(text, OWN, "the settings have no {from:?} to replace");
        let path = std::env::temp_dir().join(format!("solieu-settings-{}.toml", to.len() * 1000 + from.len()));
        std::fs::write(&path, text).expect("the file can be written");
        let error = format!("{:#}", Settings::read(&path).expect_err("the settings should be refused"));
        std::fs::remove_file(&path).expect("the file can be removed");
        assert!(error.contains(complaint), "{error}");
    }

    #[test]
    fn reads_its_own_file() {
        let settings: Settings = toml::from_str(OWN).expect("the settings are valid");
        assert_eq!(settings.module.target, Target::Web);
        assert_eq!(settings.module.out_dir, Path::new("www/src/core"));
        assert!(settings.budget.module <= 307_200, "the promise is 300 KB, of 1 024 bytes");
        assert!(settings.budget.files <= 180_000, "the promise is 120 KB; until it is kept, it gets no worse");
        assert!(
            settings.budget.compare <= 340_000,
            "it is loaded only when many reports are compared, and gets no worse"
        );
        assert!(settings.budget.page <= 450_000, "the promise is 450 KB");
        assert!(
            settings.budget.classic <= 600_000 && settings.budget.offline <= 1_200_000,
            "the promise is 600 KB and 1.2 MB"
        );
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        check("out-name =", "out-nam =", "unknown field `out-nam`");
        check("[budget]", "[budgets]", "unknown field `budgets`");
        check("page =", "pages =", "unknown field `pages`");
        check("\"web\"", "\"deno\"", "unknown variant `deno`");
        check("profile = \"wasm\"", "", "missing field `profile`");
    }

    #[test]
    fn never_empties_a_folder_outside() {
        check("\"www/src/core\"", "\"../elsewhere\"", "inside the repository");
        check("\"www/src/core\"", "\"/tmp\"", "inside the repository");
        check("\"www/src/files\"", "\"../else\"", "inside the repository");
        check("\"www/src/compare\"", "\"../other\"", "inside the repository");
        check("\"www/src/explain\"", "\"../others\"", "inside the repository");
    }
}
