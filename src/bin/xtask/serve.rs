//! The page, built and served on this computer.

use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::{module, page, step};

/// The port that is tried first when none is asked for.
const FIRST: u16 = 4173;

/// Builds the module and the page and serves them until it is stopped.
pub fn serve(project: &Project, port: Option<u16>) -> Result<()> {
    let port = free(port)?;
    module::build(project)?;
    page::build(project)?;
    let mut server = step::node(&project.path("www"))?
        .args(["node_modules/vite/bin/vite.js", "preview", "--logLevel", "warn", "--host", "127.0.0.1", "--strictPort"])
        .args(["--port", &port.to_string()])
        .spawn()
        .context("cannot start the server")?;
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if let Some(status) = server.try_wait()? {
            bail!("the server ended before it answered ({status})");
        }
        std::thread::sleep(Duration::from_millis(50));
    }
    println!();
    step::say(
        &format!("Trang đã sẵn sàng: http://127.0.0.1:{port}/  (dừng: Ctrl+C)"),
        &format!("The page is ready: http://127.0.0.1:{port}/  (stop: Ctrl+C)"),
    );
    let status = server.wait()?;
    if !status.success() {
        bail!("the server ended ({status})");
    }
    Ok(())
}

/// The port to serve on: the one that was asked for, or the first free one.
fn free(asked: Option<u16>) -> Result<u16> {
    let is_free = |port: &u16| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok();
    match asked {
        Some(port) if is_free(&port) => Ok(port),
        Some(port) => bail!("Cổng {port} đang được dùng — port {port} is in use"),
        None => (FIRST..FIRST + 100).find(is_free).context("no free port"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_a_free_port_and_says_when_one_is_not() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there is a free port");
        let port = taken.local_addr().expect("it is bound").port();
        assert!(free(Some(port)).expect_err("it is taken").to_string().contains("in use"));
        drop(taken);
        assert_eq!(free(Some(port)).expect("it is free again"), port);
    }
}
