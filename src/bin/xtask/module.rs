//! The WebAssembly module: compiled by cargo, finished by wasm-bindgen as a library.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::project::{self, Project};
use crate::settings::Target;
use crate::{glue, order, padding, passes, size, snip, step};

const TRIPLE: &str = "wasm32-unknown-unknown";

/// Builds the modules that are shipped: the core, the reader of files, the table of many reports, the core that explains.
/// Returns the folder of the core.
pub fn build(project: &Project) -> Result<PathBuf> {
    let core = project.core();
    make(project, &[], &core, &project.settings.module.out_name)?;
    complete_types(project, &core, &project.settings.module.out_name)?;
    make(project, &["--features", "files"], &project.files(), &project.settings.files.out_name)?;
    let compare = project.compare();
    make(project, &["--features", "compare"], &compare, &project.settings.compare.out_name)?;
    complete_types(project, &compare, &project.settings.compare.out_name)?;
    let explain = project.explain();
    make(project, &["--features", "explain"], &explain, &project.settings.explain.out_name)?;
    complete_types(project, &explain, &project.settings.explain.out_name)?;
    Ok(core)
}

/// Prints the sizes of the modules that were built and holds them to their budgets.
pub fn keep(project: &Project) -> Result<()> {
    let budget = &project.settings.budget;
    let keep = |what: &str, folder: &Path, budget: u64| {
        let files: Vec<_> = project::files(folder)?.into_iter().filter(|file| is_shipped(file)).collect();
        size::keep(what, size::tell(what, folder, &files)?, budget)
    };
    let core = keep("module", &project.core(), budget.module);
    let files = keep("files", &project.files(), budget.files);
    let explain = keep("explain", &project.explain(), budget.explain);
    keep("compare", &project.compare(), budget.compare).and(files).and(core).and(explain)
}

/// Builds the module of the benchmark, which can also panic on demand; it is never shipped. Returns its folder.
pub fn build_bench(project: &Project) -> Result<PathBuf> {
    let folder = project.target().join("wasm-bench");
    make(project, &["--features", "bench"], &folder, &project.settings.module.out_name)?;
    complete_types(project, &folder, &project.settings.module.out_name)?;
    Ok(folder)
}

/// Installs the target when it is missing.
pub fn require_target(project: &Project) -> Result<()> {
    let sysroot = Command::new("rustc").args(["--print", "sysroot"]).current_dir(project.path("")).output();
    let sysroot = sysroot.context("cannot run `rustc`")?.stdout;
    let sysroot = PathBuf::from(String::from_utf8_lossy(&sysroot).trim());
    if sysroot.join("lib/rustlib").join(TRIPLE).is_dir() {
        return Ok(());
    }
    step::require(
        "rustup",
        "Cần rustup để cài đích WebAssembly",
        "rustup is needed to install the WebAssembly target",
    )?;
    step::run(Command::new("rustup").args(["target", "add", TRIPLE]).current_dir(project.path("")))
}

fn make(project: &Project, features: &[&str], folder: &Path, name: &str) -> Result<()> {
    let module = &project.settings.module;
    require_target(project)?;
    // The kind `cdylib` is asked for here and not in the manifest: beside `rlib` it would turn link-time optimisation off.
    let mut cargo = step::cargo(&project.path(""));
    cargo.args(["rustc", "--quiet", "--lib", "--crate-type", "cdylib", "--target", TRIPLE, "--no-default-features"]);
    cargo.args(["--profile", &module.profile]).args(features);
    cargo.env("CARGO_ENCODED_RUSTFLAGS", flags(project));
    // The profile inherits from `release`; what somebody asks of that for quick tests would make the module larger.
    for (name, _) in
        std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("CARGO_PROFILE_RELEASE_"))
    {
        cargo.env_remove(name);
    }
    step::run(&mut cargo)?;

    let compiled = project.target().join(TRIPLE).join(&module.profile).join("solieu.wasm");
    project::empty(folder)?;
    let mut bindgen = Bindgen::new();
    // Of the modules that do not read reports, no part of the engine is known to be idle.
    let reads = features.is_empty() || features.contains(&"bench") || features.contains(&"explain");
    bindgen.input_module(name, snip::snipped(&compiled, reads)?);
    bindgen.typescript(true);
    bindgen.remove_name_section(true).remove_producers_section(true);
    // `init()` without an argument finds the module beside its script.
    bindgen.omit_default_module_path(false);
    match module.target {
        Target::Web => bindgen.web(true)?,
        Target::NoModules => bindgen.no_modules(true)?,
    };
    let mut output = bindgen.generate_output().context("wasm-bindgen failed")?;
    let names = glue::shorten(output.wasm_mut());
    output.emit(folder).context("wasm-bindgen failed")?;
    let binary = folder.join(format!("{name}_bg.wasm"));
    passes::run(project, &binary)?;
    let finished = std::fs::read(&binary).with_context(|| format!("cannot read {}", binary.display()))?;
    std::fs::write(&binary, padding::padded(order::ordered(&finished)?)?)
        .with_context(|| format!("cannot write {}", binary.display()))?;
    let script = folder.join(format!("{name}.js"));
    let read = std::fs::read_to_string(&script).with_context(|| format!("cannot read {}", script.display()))?;
    std::fs::write(&script, glue::slim(&read, &names)).with_context(|| format!("cannot write {}", script.display()))
}

/// Puts the types of the report in front of those of the core, which name them.
fn complete_types(project: &Project, folder: &Path, name: &str) -> Result<()> {
    let own = folder.join(format!("{name}.d.ts"));
    let read = |path: &Path| std::fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()));
    let together = format!("{}\n{}", read(&project.path(&project.settings.module.types))?, read(&own)?);
    std::fs::write(&own, together).with_context(|| format!("cannot write {}", own.display()))
}

/// The flags of the compiler: panic messages in the module name files without the folders of this machine, so that two
/// machines build the same bytes.
fn flags(project: &Project) -> String {
    let mut flags: Vec<String> =
        std::env::var("CARGO_ENCODED_RUSTFLAGS").into_iter().filter(|flags| !flags.is_empty()).collect();
    let home = std::env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| std::env::home_dir().map(|home| home.join(".cargo")));
    let mut remap = |from: &Path, to: &str| flags.push(format!("--remap-path-prefix={}={to}", from.display()));
    remap(&project.path(""), ".");
    if let Some(registries) = home.and_then(|home| std::fs::read_dir(home.join("registry/src")).ok()) {
        for registry in registries.flatten() {
            remap(&registry.path(), "crates");
        }
    }
    // What refers to what, for `links.rs`.
    flags.push("-Clink-arg=--emit-relocs".to_owned());
    flags.join("\u{1f}")
}

fn is_shipped(file: &Path) -> bool {
    let name = file.to_string_lossy();
    name.ends_with(".wasm") || name.ends_with(".js")
}
