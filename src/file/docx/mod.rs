//! Word documents (`.docx`).

mod body;
mod numbering;
mod styles;

pub(super) use numbering::{letters, roman};

use std::collections::BTreeMap;

use super::FileError;
use super::draft::Draft;
use super::markup::{Mark, Markup};
use super::package::Package;
use body::{Body, Notes};
use numbering::Numbering;
use styles::Styles;

/// The text of a document; headers, footers and comments are set aside, footnotes and endnotes stand behind.
pub(super) fn read(package: &mut Package<'_>) -> Result<Draft, FileError> {
    let main = relations(package, "_rels/.rels")?.remove("officeDocument");
    let main = main.map(|target| place("", &target)).unwrap_or_else(|| "word/document.xml".into());
    let text = package.part(&main)?.ok_or(FileError::Broken)?;
    let (folder, name) = main.rsplit_once('/').unwrap_or(("", &main));
    let own = relations(package, &format!("{folder}/_rels/{name}.rels"))?;
    let mut part = |kind: &str| match own.get(kind) {
        Some(target) => package.part(&place(folder, target)),
        None => Ok(None),
    };
    let styles = part("styles")?.map(|text| Styles::read(&text)).transpose()?.unwrap_or_default();
    let mut numbering = part("numbering")?.map(|text| Numbering::read(&text)).transpose()?.unwrap_or_default();
    let notes = [part("footnotes")?, part("endnotes")?];

    let mut body = Body::new(&styles, &mut numbering);
    let (mut draft, asked) = body.read(&text)?;
    drop(text);
    for (text, asked) in notes.iter().zip(&asked) {
        let Some(text) = text.as_ref().filter(|_| !asked.is_empty()) else { continue };
        let notes = Notes::read(text, &mut body)?;
        for note in asked.iter().filter_map(|id| notes.get(id)) {
            draft.append(note);
        }
    }
    Ok(draft)
}

/// What a part refers to: the last word of the kind, and the target.
fn relations(package: &mut Package<'_>, name: &str) -> Result<BTreeMap<String, String>, FileError> {
    let mut all = BTreeMap::new();
    let Some(text) = package.part(name)? else { return Ok(all) };
    let mut markup = Markup::new(&text);
    while let Some(mark) = markup.next()? {
        let Mark::Open(tag) = mark else { continue };
        if tag.get("TargetMode").is_some_and(|mode| mode == "External") {
            continue;
        }
        if let (Some(kind), Some(target)) = (tag.get("Type"), tag.get("Target")) {
            let kind = kind.rsplit('/').next().unwrap_or_default().to_owned();
            all.entry(kind).or_insert_with(|| target.into_owned());
        }
    }
    Ok(all)
}

/// The name of a part from the folder of the one that refers to it. It only ever names a part of the same package.
fn place(folder: &str, target: &str) -> String {
    if let Some(rooted) = target.strip_prefix('/') {
        return rooted.to_owned();
    }
    let mut path: Vec<&str> = folder.split('/').filter(|name| !name.is_empty()).collect();
    for name in target.split('/') {
        match name {
            "." | "" => {}
            ".." => drop(path.pop()),
            name => path.push(name),
        }
    }
    path.join("/")
}
