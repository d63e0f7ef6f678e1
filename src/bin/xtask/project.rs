//! The repository, its settings and its folders.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::settings::Settings;

/// The repository that the commands work on.
pub struct Project {
    /// Its top folder.
    root: PathBuf,
    /// What `wasm-pack.toml` says.
    pub settings: Settings,
}

impl Project {
    /// Finds the repository and reads its settings.
    pub fn open() -> Result<Self> {
        // Cargo tells where the manifest is; a binary that was copied elsewhere works on the folder it is called in.
        let root = env::var_os("CARGO_MANIFEST_DIR").map_or_else(env::current_dir, |dir| Ok(PathBuf::from(dir)))?;
        let settings = Settings::read(&root.join("wasm-pack.toml"))?;
        Ok(Self { root, settings })
    }

    /// A path from the top of the repository.
    pub fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join(relative)
    }

    /// The folder of cargo's output.
    pub fn target(&self) -> PathBuf {
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| self.path("target"), |dir| self.path(dir))
    }

    /// The folder of the built WebAssembly module.
    pub fn core(&self) -> PathBuf {
        self.path(&self.settings.module.out_dir)
    }

    /// The folder of the reader of files.
    pub fn files(&self) -> PathBuf {
        self.path(&self.settings.files.out_dir)
    }

    /// The folder of the table of many reports.
    pub fn compare(&self) -> PathBuf {
        self.path(&self.settings.compare.out_dir)
    }

    /// The folder of the core that explains.
    pub fn explain(&self) -> PathBuf {
        self.path(&self.settings.explain.out_dir)
    }

    /// The command line tool as `cargo test` builds it.
    pub fn cli(&self) -> PathBuf {
        self.target().join("debug").join(format!("solieu{}", env::consts::EXE_SUFFIX))
    }
}

/// Removes `folder` with what is in it and makes it again, empty.
pub fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    std::fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}

/// Every file under `folder`, in order of its path.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).with_context(|| format!("cannot read {}", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}
