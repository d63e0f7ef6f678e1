//! The files that are meant: names, folders and archives with all that is in them, patterns.

use super::archive::{self, Archive};
use super::failure::Failure;
use super::input::Input;
use solieu::file;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use walkdir::{DirEntry, WalkDir};

/// The inputs that `files` name, one after the other, in an order that does not depend on the machine: folders are walked
/// by name, links are not followed, an archive is a folder. Nothing of it is held in memory but the names of the open
/// folders and the list of the open archive. Standard input when there is no file.
pub fn walk(files: &[PathBuf]) -> impl Iterator<Item = Input> + '_ {
    let none = files.is_empty().then_some(Input::Stdin);
    none.into_iter().chain(files.iter().flat_map(|file| one(file))).flat_map(opened)
}

/// Whether `files` may be more than one input.
pub fn several(files: &[PathBuf]) -> bool {
    let is_several = |file: &PathBuf| file.is_dir() || is_pattern(file) || archive::is_named(file) && !is_alone(file);
    files.len() > 1 || files.iter().any(is_several)
}

/// Whether what has the name of an archive is a file like any other.
fn is_alone(file: &Path) -> bool {
    !matches!(Archive::open(file), Ok(Some(_)))
}

/// The input itself, or what is in it when it is an archive.
fn opened(input: Input) -> Found {
    let Input::File(path) = &input else { return Box::new(std::iter::once(input)) };
    if !archive::is_named(path) {
        return Box::new(std::iter::once(input));
    }
    match Archive::open(path) {
        Ok(Some(archive)) => {
            let (count, archive) = (archive.entries.len(), Arc::new(archive));
            Box::new((0..count).map(move |at| Input::Entry(Arc::clone(&archive), at)))
        }
        Err(Failure::File(error)) => Box::new(std::iter::once(Input::Closed(path.clone(), error))),
        // Reading it tells what the system says.
        Ok(None) | Err(_) => Box::new(std::iter::once(input)),
    }
}

type Found = Box<dyn Iterator<Item = Input>>;

fn one(file: &Path) -> Found {
    if file.as_os_str() == "-" {
        return Box::new(std::iter::once(Input::Stdin));
    }
    if file.is_dir() {
        return folder(file);
    }
    if !is_pattern(file) {
        return Box::new(std::iter::once(Input::File(file.to_owned())));
    }
    // A shell that does not expand patterns, as that of Windows, hands them over as they are.
    let options = glob::MatchOptions {
        case_sensitive: !cfg!(windows),
        require_literal_separator: true,
        require_literal_leading_dot: true,
    };
    // To the library `**` at the end is folders alone; here it is all that is in them.
    let whole = |pattern: &str| if pattern.ends_with("**") { format!("{pattern}/*") } else { pattern.to_owned() };
    let Some(found) = file.to_str().and_then(|pattern| glob::glob_with(&whole(pattern), options).ok()) else {
        return Box::new(std::iter::once(Input::File(file.to_owned())));
    };
    let pattern = file.to_owned();
    let mut found = found.flatten().filter(|path| path.is_file() && !is_hidden(path)).peekable();
    if found.peek().is_none() {
        return Box::new(std::iter::once(Input::Unmatched(pattern)));
    }
    Box::new(found.map(Input::File))
}

fn folder(folder: &Path) -> Found {
    let root = folder.to_owned();
    let entries = WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| entry.depth() == 0 || !is_hidden(entry.path()));
    let mut found = entries
        .filter_map(move |entry| match entry {
            Ok(entry) => is_file(&entry).then(|| Input::File(entry.into_path())),
            // Reading it tells why it cannot be read.
            Err(error) => Some(Input::File(error.path().map_or_else(|| root.clone(), Path::to_owned))),
        })
        .peekable();
    if found.peek().is_none() {
        return Box::new(std::iter::once(Input::Empty(folder.to_owned())));
    }
    Box::new(found)
}

fn is_file(entry: &DirEntry) -> bool {
    entry.file_type().is_file()
}

/// Files that nobody put there on purpose.
fn is_hidden(path: &Path) -> bool {
    path.file_name().is_some_and(|name| file::is_stray(&name.to_string_lossy()))
}

/// Whether a name is a pattern and no file.
fn is_pattern(file: &Path) -> bool {
    file.to_str().is_some_and(|name| name.contains(['*', '?', '['])) && !file.exists()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    fn names(files: &[PathBuf]) -> Vec<String> {
        walk(files)
            .map(|input| {
                let name = input.source().unwrap_or_default().replace('\\', "/");
                match input {
                    Input::Empty(_) => format!("{name}: empty"),
                    Input::Unmatched(_) => format!("{name}: no match"),
                    Input::Stdin | Input::File(_) | Input::Entry(..) | Input::Closed(..) => name,
                }
            })
            .collect()
    }

    #[test]
    fn folders_and_patterns_are_walked_in_order() -> std::io::Result<()> {
        let root = std::env::temp_dir().join(format!("solieu-walk-{}", std::process::id()));
        for folder in ["b/c", "b/.git", "empty"] {
            fs::create_dir_all(root.join(folder))?;
        }
        for file in ["b/2.txt", "b/10.txt", "b/c/1.txt", "b/~$2.docx", "b/.git/config", "a.txt"] {
            fs::write(root.join(file), "x")?;
        }
        let shown = |paths: &[&str]| -> Vec<String> {
            names(&paths.iter().map(|path| root.join(path)).collect::<Vec<_>>())
                .into_iter()
                .map(|name| name.replace(&format!("{}/", root.to_string_lossy().replace('\\', "/")), ""))
                .collect()
        };
        assert_eq!(shown(&["b", "a.txt"]), ["b/10.txt", "b/2.txt", "b/c/1.txt", "a.txt"]);
        assert_eq!(shown(&["b/**/*.txt"]), ["b/10.txt", "b/2.txt", "b/c/1.txt"]);
        assert_eq!(shown(&["*.doc", "empty"]), ["*.doc: no match", "empty: empty"]);
        assert_eq!(names(&[]), [""]);
        fs::remove_dir_all(root)
    }
}
