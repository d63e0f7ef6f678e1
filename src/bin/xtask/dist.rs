//! What is handed out: the static copy of the site for any folder of any host, and the npm package.

use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::project::{self, Project};
use crate::{module, page, step};

/// Builds the module and every form of it, and copies the site to `dist/`, the package to `dist/npm/`.
pub fn dist(project: &Project) -> Result<()> {
    module::build(project)?;
    let built = page::build(project)?;
    page::keep(project)?;
    let copy = project.path("dist");
    project::empty(&copy)?;
    for file in project::files(&built)? {
        if file.extension().is_some_and(|kind| kind == "html" || kind == "css") {
            let text = std::fs::read_to_string(&file)?;
            let rooted = rooted(&text);
            ensure!(rooted.is_none(), "{}: {} starts at the host's root", file.display(), rooted.unwrap_or_default());
        }
        put(&file, &copy.join(file.strip_prefix(&built)?))?;
    }
    let package = page::package(project);
    for file in project::files(&package)? {
        put(&file, &copy.join("npm").join(file.strip_prefix(&package)?))?;
    }
    step::say(
        "Bản tĩnh nằm trong dist/: chép vào thư mục bất kỳ của máy chủ bất kỳ. Gói npm nằm trong dist/npm/.",
        "The static copy is in dist/: put it into any folder of any host. The npm package is in dist/npm/.",
    );
    Ok(())
}

/// Copies a file into a folder that may not be there yet.
fn put(file: &Path, to: &Path) -> Result<()> {
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder)?;
    }
    std::fs::copy(file, to).with_context(|| format!("cannot write {}", to.display()))?;
    Ok(())
}

/// The first address in `text` that would leave the folder the page lies in.
fn rooted(text: &str) -> Option<String> {
    let starts = ["src=\"/", "href=\"/", "url(/", "url(\"/", "url('/"];
    let at = starts.iter().filter_map(|start| text.find(start)).min()?;
    Some(text.get(at..)?.chars().take(60).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_addresses_from_the_root() {
        assert_eq!(rooted("<script src=\"./a.js\"></script><link href=\"b.css\">"), None);
        assert_eq!(rooted("<link href=\"/b.css\">").as_deref(), Some("href=\"/b.css\">"));
        assert!(rooted("a { background: url(/c.png) }").is_some());
    }
}
