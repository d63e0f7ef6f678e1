//! The command line `solieu`.

mod cli;

/// Reading makes many small lists and strings; the allocator of the system is a fifth slower on a long report.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    cli::run()
}
