//! Every check of the project, each with its name, and a summary.

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Result, bail, ensure};

use crate::project::{self, Project};
use crate::{browser as browsers, module, page, scale, step};

/// One check.
struct Check {
    /// What it is called on the command line.
    name: &'static str,
    /// What it checks, in Vietnamese.
    vi: &'static str,
    /// What it checks, in English.
    en: &'static str,
    /// Checks without which it cannot run.
    needs: &'static [&'static str],
    run: fn(&Project) -> Result<()>,
}

/// The checks, in the order in which they run. Sizes are a check of their own: what is too large can still be tested.
const CHECKS: [Check; 11] = [
    Check { name: "format", vi: "Định dạng mã nguồn", en: "formatting", needs: &[], run: format },
    Check { name: "lint", vi: "Lỗi thường gặp", en: "lints, native and WebAssembly", needs: &[], run: lint },
    Check {
        name: "rust",
        vi: "Kiểm thử Rust, lược đồ và kiểu",
        en: "Rust tests, among them those of schema and types",
        needs: &[],
        run: rust,
    },
    Check { name: "module", vi: "Mô-đun WebAssembly", en: "WebAssembly module", needs: &[], run: build_module },
    Check {
        name: "wasm",
        vi: "Kiểm thử mô-đun trong Node",
        en: "tests of the module in Node",
        needs: &["module"],
        run: wasm,
    },
    Check {
        name: "forms",
        vi: "Biểu mẫu đã điền, mở lại bằng chương trình khác",
        en: "forms filled in and opened again by other programs",
        needs: &["rust"],
        run: forms,
    },
    Check {
        name: "types",
        vi: "Kiểu TypeScript của trang",
        en: "TypeScript types of the page",
        needs: &["module"],
        run: page::check_types,
    },
    Check { name: "page", vi: "Trang", en: "page", needs: &["module", "types"], run: build_page },
    Check { name: "size", vi: "Dung lượng", en: "sizes of module and page", needs: &["page"], run: sizes },
    Check {
        name: "browser",
        vi: "Kiểm thử trang và tiện ích trong Chromium, Firefox",
        en: "tests of the page and the widget in Chromium and Firefox",
        needs: &["page"],
        run: browser,
    },
    Check {
        name: LARGE,
        vi: "Nhiều báo cáo bằng Apache Spark và DuckDB",
        en: "many reports by Apache Spark and DuckDB",
        needs: &[],
        run: |project| scale::scale(project, 300),
    },
];

/// The check that runs only when it is named: it needs Java and fetches half a gigabyte, which is not for every change.
const LARGE: &str = "scale";

/// How a check ended.
enum Outcome {
    Passed(Duration),
    Failed(String),
    /// The check it needs that failed.
    NotRun(&'static str),
}

/// The names of the checks, for the command line.
pub fn names() -> [&'static str; CHECKS.len()] {
    CHECKS.map(|check| check.name)
}

/// Runs the checks that are named in `only`, or all; goes on after one that fails, and fails in the end.
///
/// A check that is named alone takes what it needs as it lies there from the last run.
pub fn run(project: &Project, only: &[String]) -> Result<()> {
    let mut outcomes: Vec<(&Check, Outcome)> = Vec::new();
    let wanted =
        |check: &&Check| if only.is_empty() { check.name != LARGE } else { only.iter().any(|name| name == check.name) };
    for check in CHECKS.iter().filter(wanted) {
        println!("\n━━ {} — {} [{}]", check.vi, check.en, check.name);
        let failed = |name: &&str| outcomes.iter().any(|(c, o)| c.name == *name && !matches!(o, Outcome::Passed(_)));
        let outcome = if let Some(name) = check.needs.iter().copied().find(failed) {
            Outcome::NotRun(name)
        } else {
            let begin = Instant::now();
            match (check.run)(project) {
                Ok(()) => Outcome::Passed(begin.elapsed()),
                Err(error) => Outcome::Failed(format!("{error:#}")),
            }
        };
        outcomes.push((check, outcome));
    }
    summarise(&outcomes)
}

fn summarise(outcomes: &[(&Check, Outcome)]) -> Result<()> {
    println!("\n━━ Tổng kết — summary");
    for (check, outcome) in outcomes {
        let told = match outcome {
            Outcome::Passed(time) => format!("đạt — passed ({:.1} s)", time.as_secs_f64()),
            Outcome::Failed(why) => format!("KHÔNG ĐẠT — FAILED: {why}"),
            Outcome::NotRun(name) => format!("CHƯA CHẠY — NOT RUN: [{name}] failed"),
        };
        println!("{:>8}  {told}", check.name);
    }
    let passed = outcomes.iter().filter(|(_, outcome)| matches!(outcome, Outcome::Passed(_))).count();
    let failed = outcomes.len() - passed;
    println!("\nchecks: {passed} passed, {failed} failed");
    if failed > 0 {
        bail!("{failed} phép kiểm tra không đạt — {failed} checks did not pass");
    }
    Ok(())
}

fn format(project: &Project) -> Result<()> {
    step::run(step::cargo(&project.path("")).args(["fmt", "--check", "--", "-l"]))
}

fn lint(project: &Project) -> Result<()> {
    module::require_target(project)?;
    let clippy = |words: &[&str]| {
        step::run(
            step::cargo(&project.path("")).args(["clippy", "--quiet"]).args(words).args(["--", "--deny", "warnings"]),
        )
    };
    clippy(&["--all-targets", "--all-features"])?;
    for feature in ["bench", "files", "compare", "explain"] {
        clippy(&["--lib", "--no-default-features", "--features", feature, "--target", "wasm32-unknown-unknown"])?;
    }
    Ok(())
}

/// All features: those of the schema bring the tests that compare it and the TypeScript types with the Rust types.
fn rust(project: &Project) -> Result<()> {
    step::run(step::cargo(&project.path("")).args(["test", "--all-features"]))
}

fn build_module(project: &Project) -> Result<()> {
    module::build(project).map(drop)
}

fn build_page(project: &Project) -> Result<()> {
    page::build(project).map(drop)
}

fn sizes(project: &Project) -> Result<()> {
    let kept = module::keep(project);
    page::keep(project).and(kept)
}

/// The module is compared with the command line tool; `cargo test` has built it with the same features.
fn wasm(project: &Project) -> Result<()> {
    step::run(step::cargo(&project.path("")).args(["build", "--quiet", "--all-features", "--bin", "solieu"]))?;
    let mut node = node_tests(project, "tests/wasm")?;
    node.env("SOLIEU_CORE", project.core())
        .env("SOLIEU_FILES", project.files())
        .env("SOLIEU_COMPARE", project.compare())
        .env("SOLIEU_EXPLAIN", project.explain());
    step::run(node.env("SOLIEU_CLI", project.cli()))
}

fn browser(project: &Project) -> Result<()> {
    page::install(project)?;
    let programs =
        [&browsers::CHROMIUM, &browsers::FIREFOX].map(|one| browsers::require(one).map(|path| (one.variable, path)));
    let probe = module::build_bench(project)?;
    let python = python(project)?;
    // One after the other: two browsers at once on two cores only disturb each other.
    let mut node = node_tests(project, "tests/browser")?;
    for program in programs {
        let (variable, path) = program?;
        node.env(variable, path);
    }
    node.env("SOLIEU_DIST", project.path("www/dist")).env("SOLIEU_PACK", page::package(project));
    node.env("PYTHONPATH", python).env("SOLIEU_CLI", project.cli());
    step::run(node.env("SOLIEU_CORE", project.core()).env("SOLIEU_PROBE", probe))
}

/// Forms that other programs made, filled in by the command line tool that `cargo test` has built.
fn forms(project: &Project) -> Result<()> {
    step::run(step::cargo(&project.path("")).args(["build", "--quiet", "--all-features", "--bin", "solieu"]))?;
    let python = python(project)?;
    let mut check = Command::new("python3");
    check.arg(project.path("tests/forms/check.py")).arg(project.cli());
    step::run(check.env("PYTHONPATH", python))
}

/// A folder with openpyxl and with lxml, which changes how openpyxl writes, by which the tests open the workbooks again: another program than the one that wrote them.
fn python(project: &Project) -> Result<PathBuf> {
    step::require(
        "python3",
        "Cần Python 3 (apt-get install python3 python3-pip)",
        "Python 3 is needed (apt-get install python3 python3-pip)",
    )?;
    let folder = project.target().join("python");
    if !(folder.join("openpyxl").is_dir() && folder.join("lxml").is_dir()) {
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--root-user-action", "ignore"];
        let packages = ["openpyxl==3.1.5", "lxml==6.1.3", "--target"];
        step::run(Command::new("python3").args(pip).args(packages).arg(&folder))?;
    }
    Ok(folder)
}

/// Node's test runner on every `*.test.mjs` of `folder`. The files are named, because versions of Node read a folder or
/// a pattern in different ways; no file at all is an error, not a success.
fn node_tests(project: &Project, folder: &str) -> Result<Command> {
    let files = project::files(&project.path(folder))?;
    let files: Vec<_> = files.iter().filter(|file| file.to_string_lossy().ends_with(".test.mjs")).collect();
    ensure!(!files.is_empty(), "{folder} has no tests");
    let mut node = step::node(&project.path(""))?;
    node.args(["--test", "--test-concurrency=1", "--test-reporter=spec"]);
    for file in files {
        node.arg(file.strip_prefix(project.path(""))?);
    }
    Ok(node)
}
