//! Names in an archive.

/// A name as a path with `/`, and whether it stays where it is: neither from a root or a drive, nor out of the archive.
pub(super) fn of(name: String) -> (String, bool) {
    // Programs of Windows have written `\`.
    let name = name.replace('\\', "/");
    let drive = name.chars().nth(1) == Some(':');
    let parts: Vec<&str> = name.split('/').filter(|part| !part.is_empty() && *part != ".").collect();
    let is_safe =
        !name.starts_with('/') && !drive && !name.contains('\0') && !parts.is_empty() && !parts.contains(&"..");
    if is_safe { (parts.join("/"), true) } else { (name, false) }
}

/// Whether a file or folder of this name is one that nobody put there on purpose: hidden ones, locks of an open
/// document, what systems keep beside documents.
pub fn is_stray(name: &str) -> bool {
    name.starts_with('.') && name != ".."
        || name.starts_with("~$")
        || ["Thumbs.db", "desktop.ini", "__MACOSX"].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stays_in_its_archive() {
        let check = |name: &str, want: Option<&str>| {
            let (path, is_safe) = of(name.to_owned());
            assert_eq!(is_safe.then_some(path.as_str()), want, "{name}");
        };
        check("a.txt", Some("a.txt"));
        check("./xa//a.txt", Some("xa/a.txt"));
        check("xa\\a.txt", Some("xa/a.txt"));
        check("xa..b/c...txt", Some("xa..b/c...txt"));
        for name in ["../a", "xa/../../a", "xa\\..\\a", "/a", "\\\\may\\a", "C:\\a", "c:a", "a\0.txt", "", "./"] {
            check(name, None);
        }
    }
}
