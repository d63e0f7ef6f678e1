//! The command line `solieu`.

mod cli;

fn main() -> std::process::ExitCode {
    cli::run()
}
