//! Takes out of the compiled module what no call of it can reach, where the compiler cannot know that.
//!
//! The engine of `regex` takes any pattern and is reached through pointers, so that all of it is compiled in: also the parts
//! of the syntax that none of our patterns has, and what prints its insides for a developer. The patterns are constants:
//! what is compiled for them is the same each time, and the module compiles all of them when it starts. `trial.rs` finds
//! what of the compiler never runs; what searches is listed here.

use std::collections::{HashMap, HashSet};
use std::path::Path;

use anyhow::{Context, Result, ensure};
use walrus::ir::{Call, Instr, InstrLocId, InstrSeq, Unreachable, VisitorMut, dfs_pre_order_mut};
use walrus::{ElementItems, FunctionBuilder, FunctionId, FunctionKind, Module, ModuleConfig};

use crate::links::Links;
use crate::locals;
use crate::tidy;
use crate::trial::Trial;

/// How the names of functions end that print a value for a developer, of any type, or an error of a pattern.
const PRINTING: [&str; 2] = [" as core::fmt::Debug>::fmt", " as core::fmt::Display>::fmt"];

/// How the names of functions of `regex` end that no pattern of ours asks for. A name that is not found is no mistake: the
/// compiler may have put the function into its caller. A function that is asked for nevertheless ends the module, and the
/// tests of the module tell of it.
const IDLE: [&str; 11] = [
    // Matches of nothing, borders of words, and what is read backwards.
    "::skip_splits_fwd",
    "regex_automata::util::utf8::decode",
    "regex_automata::util::utf8::decode_last",
    "::LookMatcher::is_word_ascii",
    // What is let go with a pattern: each stays.
    "drop_in_place<regex_automata::nfa::thompson::nfa::Inner>",
    "drop_in_place<regex_automata::meta::regex::Cache>",
    "drop_in_place<regex_syntax::error::Spans>",
    // Sets of patterns, groups and what the engine tells of itself.
    "::Core as regex_automata::meta::strategy::Strategy>::which_overlapping_matches",
    "::Core as regex_automata::meta::strategy::Strategy>::search_slots",
    "::Core as regex_automata::meta::strategy::Strategy>::memory_usage",
    "::Core as regex_automata::meta::strategy::Strategy>::reset_cache",
];

/// How the names of functions begin that tell of a panic. They are called from two thousand places, each with its own words,
/// file and line; in the module all of them are `PANICKING`, which tells the page that there was one.
const PANICS: [&str; 9] = [
    "core::panicking::",
    "core::slice::index::slice_index_fail",
    "core::str::slice_error_fail",
    "core::result::unwrap_failed",
    "core::option::unwrap_failed",
    "core::option::expect_failed",
    "alloc::raw_vec::handle_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::alloc::handle_alloc_error",
];
const PANICKING: &str = "solieu::wasm::panicking";

/// What is given constants alone, and what calls each of them with all that it is ever given: the compiler of patterns, and
/// what loads the lexicon.
const CONSTANT: [&str; 2] = ["regex::builders::string::RegexBuilder::build", "solieu::lexicon::load::load"];
const PREPARING: &str = "solieu::report::compose::prepare";

/// Reads the module at `path` without what nothing reaches, and, when it is the `core`, without those functions. Of the
/// core's panics nothing is told but that there was one; those of others keep their words and lose the values that are
/// printed for a developer.
pub fn snipped(path: &Path, core: bool) -> Result<Module> {
    let bytes = std::fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut links = Links::read(bytes).with_context(|| path.display().to_string())?;
    let mut idle = HashSet::new();
    let mut printing = HashSet::new();
    let mut panics = HashSet::new();
    for (number, name) in links.names().filter(|_| core) {
        if is_printing(name) {
            printing.insert(number);
        }
        if is_panic(name) {
            panics.insert(number);
        }
        if is_printing(name) || is_panic(name) || is_idle(name) {
            idle.insert(number);
        }
    }
    let ending: HashSet<_> = idle.difference(&printing).copied().collect();
    let (start, data) = links.data_mut();
    forget_lines(data, start);
    links.merge();
    let (mut trial, mut watched, mut cut) = (Trial::default(), HashSet::new(), Vec::new());
    if core {
        let mut roots = HashSet::new();
        for constant in CONSTANT {
            let root = links.names().find(|(_, name)| *name == constant).map(|(number, _)| number);
            roots.insert(root.with_context(|| format!("the module has no `{constant}`"))?);
        }
        let entry = links.names().find(|(_, name)| *name == PREPARING).map(|(number, _)| number);
        watched = &links.behind_roots(&roots) - &idle;
        let entry = entry.with_context(|| format!("the module has no `{PREPARING}`"))?;
        trial = Trial::run(links.bytes(), entry, &watched).context("what is constant cannot be tried")?;
        cut = trial.idle(links.bytes(), &watched)?;
    }
    let told = links.names().find(|(_, name)| *name == PANICKING).map(|(number, _)| number);
    ensure!(told.is_some() || !core, "the module has no `{PANICKING}`");
    let (bytes, reached) = links.finish(&idle, &ending, cut, told)?;

    let mut config = ModuleConfig::new();
    // As wasm-bindgen itself reads a module.
    config.strict_validate(false).generate_dwarf(false).generate_name_section(false).generate_producers_section(false);
    let mut module = config.parse(&bytes).with_context(|| format!("cannot read {}", path.display()))?;
    let notes: Vec<_> = module.customs.iter().map(|(_, custom)| custom.name().to_owned()).collect();
    for note in notes.iter().filter(|note| *note == "linking" || note.starts_with("reloc.")) {
        module.customs.remove_raw(note);
    }
    // In the order of their numbers.
    let functions: Vec<_> = module.funcs.iter().map(walrus::Function::id).collect();
    let number_of: HashMap<_, _> = functions.iter().zip(0_u32..).map(|(&id, number)| (id, number)).collect();
    trial.cut(&mut module, &watched);
    let ending = ending.into_iter().filter_map(|number| functions.get(number as usize).copied()).collect();
    let told = told.and_then(|number| functions.get(number as usize).copied());
    let panics = panics.into_iter().filter_map(|number| functions.get(number as usize).copied()).collect();
    let ending = Ending { all: ending, panics, told };
    end(&mut module, &ending);
    for number in idle {
        let Some(&id) = functions.get(number as usize) else { continue };
        let ty = module.funcs.get(id).ty();
        let (params, results) = (module.types.params(ty).to_vec(), module.types.results(ty).to_vec());
        let args = params.iter().map(|kind| module.locals.add(*kind)).collect();
        let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
        if printing.contains(&number) {
            // `Ok(())`
            builder.func_body().i32_const(0);
        } else if let Some(told) = ending.told.filter(|_| ending.panics.contains(&id)) {
            builder.func_body().call(told).unreachable();
        } else {
            builder.func_body().unreachable();
        }
        module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(args));
    }
    // The table calls nothing that is reached by nothing; one function stands in the places of all such.
    let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
    builder.func_body().unreachable();
    let nothing = builder.finish(Vec::new(), &mut module.funcs);
    for element in module.elements.iter_mut() {
        let ElementItems::Functions(items) = &mut element.items else { continue };
        for item in items.iter_mut().filter(|item| number_of.get(item).is_some_and(|number| !reached.contains(number)))
        {
            *item = nothing;
        }
    }
    tidy::tidy(&mut module);
    locals::renumber(&mut module);
    Ok(module)
}

/// Functions that end the module.
struct Ending {
    all: HashSet<FunctionId>,
    /// Those of them that tell of a panic, and what is called instead.
    panics: HashSet<FunctionId>,
    told: Option<FunctionId>,
}

impl VisitorMut for &Ending {
    /// What stands behind a call of one of them never runs, and what is put ready for the call is not needed.
    fn start_instr_seq_mut(&mut self, block: &mut InstrSeq) {
        let called = block.instrs.iter().enumerate().find_map(|(at, (instruction, _))| match instruction {
            Instr::Call(call) if self.all.contains(&call.func) => Some((at, call.func)),
            _ => None,
        });
        let Some((mut end, called)) = called else { return };
        while let Some((Instr::Const(_) | Instr::LocalGet(_) | Instr::LocalSet(_) | Instr::LocalTee(_), _)) =
            end.checked_sub(1).and_then(|before| block.instrs.get(before))
        {
            end -= 1;
        }
        block.instrs.truncate(end);
        if let Some(func) = self.told.filter(|_| self.panics.contains(&called)) {
            block.instrs.push((Call { func }.into(), InstrLocId::default()));
        }
        block.instrs.push((Instr::Unreachable(Unreachable {}), InstrLocId::default()));
    }
}

/// Ends every function where it calls one of those that end the module.
fn end(module: &mut Module, mut ending: &Ending) {
    for (_, function) in module.funcs.iter_local_mut() {
        let entry = function.entry_block();
        dfs_pre_order_mut(&mut ending, function, entry);
    }
}

/// Takes the lines away where other crates could panic; the file is still told. `start` is the address of the first byte.
fn forget_lines(data: &mut [u8], start: u32) {
    // A place is told by four numbers: the address of the file's name, its length, the line and the column.
    for at in (0..data.len().saturating_sub(15)).step_by(4) {
        let word = |at: usize| data.get(at..at + 4).and_then(|word| word.try_into().ok()).map_or(0, u32::from_le_bytes);
        let (name, length) = (word(at).wrapping_sub(start) as usize, word(at + 4) as usize);
        let file = name.checked_add(length).and_then(|end| data.get(name..end)).unwrap_or_default();
        if file.len() < 200 && !file.starts_with(b"src/") && file.ends_with(b".rs") {
            data[at + 8..at + 16].fill(0);
        }
    }
}

fn is_printing(name: &str) -> bool {
    let [debug, display] = PRINTING;
    name.ends_with(debug) || name.ends_with(display) && name.contains("regex_")
}

fn is_panic(name: &str) -> bool {
    PANICS.iter().any(|start| name.starts_with(start))
}

fn is_idle(name: &str) -> bool {
    name.contains("regex_") && IDLE.iter().any(|end| name.ends_with(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_other_crates_are_forgotten_and_no_others() {
        let mut data = b"crates/regex-syntax/a.rs".to_vec();
        data.extend(b"src/lib.rs..");
        let places = data.len();
        for (address, length) in [(0x100_u32, 24_u32), (0x118, 10)] {
            data.extend([address, length, 7, 9].into_iter().flat_map(u32::to_le_bytes));
        }
        forget_lines(&mut data, 0x100);
        assert_eq!(&data[places + 8..places + 16], [0; 8]);
        assert_eq!(&data[places + 24..], [7, 0, 0, 0, 9, 0, 0, 0]);
    }

    #[test]
    fn only_what_is_named_is_idle() {
        assert!(is_idle("regex_automata::util::look::LookMatcher::is_word_ascii"));
        assert!(is_idle(
            "<regex_automata::meta::strategy::Core as regex_automata::meta::strategy::Strategy>::search_slots"
        ));
        assert!(!is_idle("<regex_automata::meta::strategy::Core as regex_automata::meta::strategy::Strategy>::search"));
        assert!(!is_idle("solieu::LookMatcher::is_word_ascii"));
        assert!(is_panic("core::panicking::panic_bounds_check"));
        assert!(!is_panic("std::panicking::set_hook::<solieu::wasm::panicking>"));
        assert!(is_printing("<&T as core::fmt::Debug>::fmt"));
        assert!(is_printing("<regex_syntax::error::Error as core::fmt::Display>::fmt"));
        assert!(!is_printing("<rust_decimal::decimal::Decimal as core::fmt::Display>::fmt"));
    }
}
