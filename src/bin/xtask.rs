//! The commands of the project: `cargo xtask serve`, `cargo xtask test`, and the steps they are made of.
//!
//! Each command does all the set-up that is missing and says what it does, in Vietnamese and then in English. Nothing
//! here is part of the product.

#[path = "xtask/bench.rs"]
mod bench;
#[path = "xtask/browser.rs"]
mod browser;
#[path = "xtask/checks.rs"]
mod checks;
#[path = "xtask/dist.rs"]
mod dist;
#[path = "xtask/glue.rs"]
mod glue;
#[path = "xtask/links.rs"]
mod links;
#[path = "xtask/locals.rs"]
mod locals;
#[path = "xtask/module.rs"]
mod module;
#[path = "xtask/order.rs"]
mod order;
#[path = "xtask/padding.rs"]
mod padding;
#[path = "xtask/page.rs"]
mod page;
#[path = "xtask/passes.rs"]
mod passes;
#[path = "xtask/project.rs"]
mod project;
#[path = "xtask/scale.rs"]
mod scale;
#[path = "xtask/score.rs"]
mod score;
#[path = "xtask/serve.rs"]
mod serve;
#[path = "xtask/settings.rs"]
mod settings;
#[path = "xtask/size.rs"]
mod size;
#[path = "xtask/snip.rs"]
mod snip;
#[path = "xtask/step.rs"]
mod step;
#[path = "xtask/tidy.rs"]
mod tidy;
#[path = "xtask/trial.rs"]
mod trial;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use project::Project;

/// Các lệnh của dự án — the commands of the project.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Dựng và mở trang — build the page and serve it on this computer
    Serve {
        /// Cổng — port (default: the first free one from 4173)
        #[arg(long)]
        port: Option<u16>,
    },
    /// Chạy mọi phép kiểm tra — run every check, or those named
    Test {
        /// Tên phép kiểm tra — names of checks; all when none is given
        #[arg(value_parser = checks::names())]
        only: Vec<String>,
    },
    /// Dựng mô-đun WebAssembly và giữ dung lượng — build the WebAssembly module and hold it to its size
    Build,
    /// Dựng bản tĩnh cho máy chủ bất kỳ và gói npm — make the static copy for any host and the npm package, in dist/
    Dist,
    /// Chấm điểm trên kho báo cáo của dự án — score the project's own corpus, print the errors, write docs/accuracy.md
    Score,
    /// Đo tốc độ — measure the speed: native, Node, Chromium; `bench scale`: 10 000 reports by Apache Spark and DuckDB
    Bench {
        /// Chỉ phần này — only this
        #[arg(value_parser = ["scale"])]
        only: Option<String>,
    },
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = Project::open().and_then(|project| match arguments.command {
        Command::Serve { port } => serve::serve(&project, port),
        Command::Test { only } => checks::run(&project, &only),
        Command::Build => module::build(&project).and_then(|_| module::keep(&project)),
        Command::Dist => dist::dist(&project),
        Command::Score => score::score(&project),
        Command::Bench { only: None } => bench::bench(&project),
        Command::Bench { only: Some(_) } => scale::scale(&project, 10_000),
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nLỗi — error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
