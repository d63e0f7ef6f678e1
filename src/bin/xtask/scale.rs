//! Reports by Apache Spark and DuckDB, in a Python environment of its own.

use std::process::Command;

use anyhow::Result;

use crate::project::Project;
use crate::step;

/// What is installed: versions that were tested together.
const PACKAGES: [&str; 4] = ["pyspark==4.3.0", "pandas==2.3.3", "pyarrow==26.0.1", "duckdb==2.0.0"];

/// Runs `tests/scale/check.py` on `count` generated reports. What it needs besides Java and Python it fetches (0.5 GB).
pub fn scale(project: &Project, count: usize) -> Result<()> {
    step::require(
        "java",
        "Cần Java 17 (apt-get install openjdk-17-jre-headless)",
        "Java 17 is needed (apt-get install openjdk-17-jre-headless)",
    )?;
    step::require(
        "python3",
        "Cần Python 3 (apt-get install python3 python3-venv)",
        "Python 3 is needed (apt-get install python3 python3-venv)",
    )?;
    let folder = project.target().join("scale");
    let python = folder.join("venv/bin/python");
    if !folder.join("venv/installed").is_file() {
        step::say("Cài PySpark và DuckDB vào target/scale…", "Installing PySpark and DuckDB into target/scale…");
        step::run(Command::new("python3").args(["-m", "venv"]).arg(folder.join("venv")))?;
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
        step::run(Command::new(&python).args(pip).args(PACKAGES))?;
        std::fs::write(folder.join("venv/installed"), PACKAGES.join("\n"))?;
    }
    step::run(step::cargo(&project.path("")).args(["build", "--quiet", "--release", "--bin", "solieu"]))?;
    let mut check = Command::new(&python);
    check.arg(project.path("tests/scale/check.py")).arg(project.target().join("release/solieu"));
    step::run(check.arg(&folder).arg(count.to_string()))
}
