//! The static copy of the page, for any folder of any host.

use anyhow::{Context, Result, ensure};

use crate::project::{self, Project};
use crate::{module, page, step};

/// Builds the module and the page and copies the page to `dist/`.
pub fn dist(project: &Project) -> Result<()> {
    module::build(project)?;
    let built = page::build(project)?;
    page::keep(project)?;
    let copy = project.path("dist");
    project::empty(&copy)?;
    for file in project::files(&built)? {
        let to = copy.join(file.strip_prefix(&built)?);
        if let Some(folder) = to.parent() {
            std::fs::create_dir_all(folder)?;
        }
        if file.extension().is_some_and(|kind| kind == "html" || kind == "css") {
            let text = std::fs::read_to_string(&file)?;
            let rooted = rooted(&text);
            ensure!(rooted.is_none(), "{}: {} starts at the host's root", file.display(), rooted.unwrap_or_default());
        }
        std::fs::copy(&file, &to).with_context(|| format!("cannot write {}", to.display()))?;
    }
    step::say(
        "Bản tĩnh nằm trong dist/: chép vào thư mục bất kỳ của máy chủ bất kỳ.",
        "The static copy is in dist/: put it into any folder of any host.",
    );
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
