//! The JavaScript that wasm-bindgen writes beside a module, without what only a developer reads.

use walrus::{ImportKind, Module};

/// How the names begin that wasm-bindgen gives to what the module imports.
const IMPORTS: [&str; 2] = ["__wbg_", "__wbindgen_"];

/// Gives what the module imports short names: those of wasm-bindgen have sixteen digits each that do not compress. Gives the
/// old and the new name of each.
pub fn shorten(module: &mut Module) -> Vec<(String, String)> {
    let mut names = Vec::new();
    for import in module.imports.iter_mut() {
        let ours = IMPORTS.iter().any(|begin| import.name.starts_with(begin));
        if ours && matches!(import.kind, ImportKind::Function(_)) {
            let short = format!("i{}", names.len());
            names.push((std::mem::replace(&mut import.name, short.clone()), short));
        }
    }
    names
}

/// The script with those names, without the comments, which tell types that the `.d.ts` beside it has, and without empty lines
/// and the blanks in front of lines.
pub fn slim(script: &str, names: &[(String, String)]) -> String {
    let mut within = false;
    let mut kept = String::with_capacity(script.len());
    for line in script.lines().map(str::trim) {
        within |= line.starts_with("/**");
        let comment = within || line.starts_with("//") || line.is_empty();
        within &= !line.ends_with("*/");
        if comment {
            continue;
        }
        let key = line.split_once(": function(");
        match key.and_then(|(key, rest)| Some((names.iter().find(|(old, _)| old == key)?, rest))) {
            Some(((_, new), rest)) => kept.extend([new, ": function(", rest]),
            None => kept.push_str(line),
        }
        kept.push('\n');
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keeps_what_runs() {
        let names = [("__wbg_now_043d".to_owned(), "i0".to_owned())];
        let script = "/**\n * @returns {string}\n */\nexport function f() {\n    // A word.\n    return '/** a */';\n}\n\n\
                      const import0 = {\n    __wbg_now_043d: function(arg0) {\n    },\n};\n";
        let slim = slim(script, &names);
        assert_eq!(
            slim,
            "export function f() {\nreturn '/** a */';\n}\nconst import0 = {\ni0: function(arg0) {\n},\n};\n"
        );
    }
}
