//! What in a compiled module refers to what, as the linker tells it in the relocations.
//!
//! The linker keeps all data and every function in the table, because it cannot see what is taken out later. Read again
//! without the functions that are idle, the relocations tell what nothing reaches any more.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::ops::Range;

use anyhow::{Context, Result};
use wasmparser::RelocationType::{
    FunctionIndexLeb, MemoryAddrI32, MemoryAddrLeb, MemoryAddrSleb, TableIndexI32, TableIndexSleb,
};
use wasmparser::{
    BinaryReader, DataKind, DefinedDataSymbol, ExternalKind, FunctionBody, KnownCustom, Linking, Name, Operator,
    Parser, Payload, RelocationEntry, SymbolInfo, TypeRef,
};

/// How the exports begin that only wasm-bindgen runs, to learn the types of what they are named after.
const DESCRIBES: &str = "__wbindgen_describe_";

/// How the names of constants begin whose address means nothing: two that are alike may be one.
const UNNAMED: &str = ".Lanon.";

/// A compiled module and the places in it that refer to others.
pub struct Links {
    bytes: Vec<u8>,
    names: BTreeMap<u32, String>,
    exports: Vec<(String, u32)>,
    /// Imported functions come before all others.
    imports: Vec<String>,
    bodies: Vec<Range<usize>>,
    /// Where the bytes of each piece of data lie in the module.
    symbols: HashMap<usize, Symbol>,
    references: Vec<Reference>,
}

/// A piece of data: its bytes in the module and in memory.
struct Symbol {
    unnamed: bool,
    bytes: Range<usize>,
    address: u32,
}

/// A place in the module that names a function or an address.
struct Reference {
    entry: RelocationEntry,
    /// Where the place lies in the module.
    at: usize,
    /// The function, or the number of the piece of data.
    target: Target,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Target {
    Function(u32),
    Data(usize),
}

impl Links {
    /// Reads a module that was linked with `--emit-relocs`.
    pub fn read(bytes: Vec<u8>) -> Result<Self> {
        let mut links = Self {
            bytes: Vec::new(),
            names: BTreeMap::new(),
            exports: Vec::new(),
            imports: Vec::new(),
            bodies: Vec::new(),
            symbols: HashMap::new(),
            references: Vec::new(),
        };
        let (mut sections, mut segments, mut relocations) = (Vec::new(), Vec::new(), Vec::new());
        let mut targets = HashMap::new();
        for payload in Parser::new(0).parse_all(&bytes) {
            let payload = payload?;
            if let Some((_, range)) = payload.as_section() {
                sections.push(range.start);
            }
            match payload {
                Payload::ImportSection(imports) => {
                    for import in imports.into_imports() {
                        let import = import?;
                        if matches!(import.ty, TypeRef::Func(_)) {
                            links.imports.push(import.name.to_owned());
                        }
                    }
                }
                Payload::ExportSection(exports) => {
                    for export in exports {
                        let export = export?;
                        if export.kind == ExternalKind::Func {
                            links.exports.push((export.name.to_owned(), export.index));
                        }
                    }
                }
                Payload::CodeSectionEntry(body) => links.bodies.push(body.range()),
                Payload::DataSection(data) => {
                    for segment in data {
                        let segment = segment?;
                        let mut address = 0;
                        if let DataKind::Active { offset_expr, .. } = segment.kind
                            && let Operator::I32Const { value } = offset_expr.get_operators_reader().read()?
                        {
                            address = value as u32;
                        }
                        segments.push((segment.range.end - segment.data.len(), address));
                    }
                }
                Payload::CustomSection(custom) => match custom.as_known() {
                    KnownCustom::Name(parts) => {
                        for part in parts {
                            let Name::Function(names) = part? else { continue };
                            for name in names {
                                let name = name?;
                                links.names.insert(name.index, format!("{:#}", rustc_demangle::demangle(name.name)));
                            }
                        }
                    }
                    KnownCustom::Linking(parts) => {
                        for part in parts.subsections() {
                            let Linking::SymbolTable(symbols) = part? else { continue };
                            for (number, symbol) in symbols.into_iter().enumerate() {
                                match symbol? {
                                    SymbolInfo::Func { index, .. } => {
                                        targets.insert(number, Target::Function(index));
                                    }
                                    SymbolInfo::Data { name, symbol: Some(place), .. } => {
                                        targets.insert(number, Target::Data(number));
                                        let symbol = Symbol::new(name, place, &segments)
                                            .with_context(|| format!("{name} lies in no data"))?;
                                        links.symbols.insert(number, symbol);
                                    }
                                    _ => {}
                                }
                            }
                        }
                    }
                    KnownCustom::Reloc(part) => relocations.push(part),
                    _ => {}
                },
                _ => {}
            }
        }
        for part in relocations {
            let start = sections.get(part.section_index() as usize).context("relocations of no section")?;
            for entry in part.entries() {
                let entry = entry?;
                let known = matches!(
                    entry.ty,
                    FunctionIndexLeb | TableIndexSleb | TableIndexI32 | MemoryAddrLeb | MemoryAddrSleb | MemoryAddrI32
                );
                if let Some(&target) = targets.get(&(entry.index as usize)).filter(|_| known) {
                    links.references.push(Reference { entry, at: start + entry.offset as usize, target });
                }
            }
        }
        anyhow::ensure!(!links.names.is_empty(), "no function has a name");
        anyhow::ensure!(!links.references.is_empty(), "the linker kept no relocations");
        links.bytes = bytes;
        Ok(links)
    }

    /// The names of the functions, by their numbers.
    pub fn names(&self) -> impl Iterator<Item = (u32, &str)> {
        self.names.iter().map(|(&number, name)| (number, name.as_str()))
    }

    /// The functions that are reached through those of `roots` alone. What lies in the table is reached otherwise too.
    pub fn behind_roots(&self, roots: &HashSet<u32>) -> HashSet<u32> {
        let mut calls: HashMap<u32, Vec<u32>> = HashMap::new();
        let mut open: Vec<u32> = self.exports.iter().map(|&(_, number)| number).collect();
        for reference in &self.references {
            let Target::Function(number) = reference.target else { continue };
            match self.body_at(reference.at).filter(|_| reference.entry.ty == FunctionIndexLeb) {
                Some(caller) => calls.entry(caller).or_default().push(number),
                None => open.push(number),
            }
        }
        let reach = |mut next: Vec<u32>, closed: &HashSet<u32>| {
            let mut reached = HashSet::new();
            while let Some(number) = next.pop() {
                if !closed.contains(&number) && reached.insert(number) {
                    next.extend(calls.get(&number).into_iter().flatten());
                }
            }
            reached
        };
        let otherwise = reach(open, roots);
        &reach(roots.iter().copied().collect(), &HashSet::new()) - &otherwise
    }

    /// The module as it is now.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The function in whose body a place lies.
    fn body_at(&self, at: usize) -> Option<u32> {
        let body = self.bodies.partition_point(|body| body.end <= at);
        self.bodies.get(body).filter(|body| body.contains(&at)).map(|_| (self.imports.len() + body) as u32)
    }

    /// What stands behind calls of functions that never return, to the end of the block.
    fn behind(&self, ending: &HashSet<u32>) -> Result<Vec<Range<usize>>> {
        let calls = self.references.iter().filter(|reference| match reference.target {
            Target::Function(number) => ending.contains(&number),
            Target::Data(_) => false,
        });
        let callers: BTreeSet<u32> = calls.filter_map(|reference| self.body_at(reference.at)).collect();
        let mut behind = Vec::new();
        for caller in callers {
            let Some(range) = self.bodies.get(caller as usize - self.imports.len()) else { continue };
            let bytes = self.bytes.get(range.clone()).unwrap_or_default();
            let body = FunctionBody::new(BinaryReader::new(bytes, range.start));
            // Where the code is that never runs, and the blocks that are open in it.
            let mut idle: Option<(usize, u32)> = None;
            for operator in body.get_operators_reader()?.into_iter_with_offsets() {
                let (operator, at) = operator?;
                idle = match (idle, operator) {
                    (None, Operator::Call { function_index }) if ending.contains(&function_index) => Some((at + 1, 0)),
                    (Some((start, 0)), Operator::End | Operator::Else) => {
                        behind.push(start..at);
                        None
                    }
                    (Some((start, open)), Operator::End) => Some((start, open - 1)),
                    (Some((start, open)), Operator::Block { .. } | Operator::Loop { .. } | Operator::If { .. }) => {
                        Some((start, open + 1))
                    }
                    (idle, _) => idle,
                };
            }
        }
        Ok(behind)
    }

    /// The address of the first byte of all data, and the bytes.
    pub fn data_mut(&mut self) -> (u32, &mut [u8]) {
        let first = self.symbols.values().map(|symbol| symbol.bytes.start).min().unwrap_or_default();
        let end = self.symbols.values().map(|symbol| symbol.bytes.end).max().unwrap_or_default();
        let address = self.symbols.values().map(|symbol| symbol.address).min().unwrap_or_default();
        (address, self.bytes.get_mut(first..end).unwrap_or_default())
    }

    /// Makes one of constants that are alike, again and again, since those that name them are alike then too.
    pub fn merge(&mut self) {
        loop {
            let mut first: HashMap<&[u8], usize> = HashMap::new();
            let mut numbers: Vec<_> = self.symbols.iter().filter(|(_, symbol)| symbol.unnamed).collect();
            // The best aligned comes first, so that it can stand for the others.
            numbers.sort_by_key(|&(&number, symbol)| (std::cmp::Reverse(symbol.address.trailing_zeros()), number));
            let mut same = HashMap::new();
            for (&number, symbol) in numbers {
                let Some(bytes) = self.bytes.get(symbol.bytes.clone()) else { continue };
                let kept = *first.entry(bytes).or_insert(number);
                if kept != number {
                    same.insert(number, kept);
                }
            }
            let mut changed = false;
            for reference in &mut self.references {
                let Target::Data(old) = reference.target else { continue };
                let Some(&new) = same.get(&old) else { continue };
                let Some(symbol) = self.symbols.get(&new) else { continue };
                reference.target = Target::Data(new);
                let value = i64::from(symbol.address) + reference.entry.addend;
                write(&mut self.bytes, reference, value as u32);
                changed = true;
            }
            if !changed {
                return;
            }
        }
    }

    /// Empties the data that nothing reaches when the functions of `idle` refer to nothing, those of `ending` never
    /// return, and what lies in the ranges of `cut` never runs; `called` is a function that will be called instead of others. Gives the module and the functions that are reached.
    pub fn finish(
        mut self,
        idle: &HashSet<u32>,
        ending: &HashSet<u32>,
        cut: Vec<Range<usize>>,
        called: Option<u32>,
    ) -> Result<(Vec<u8>, HashSet<u32>)> {
        let mut from: HashMap<Target, Vec<Target>> = HashMap::new();
        let mut never = vec![false; self.bytes.len()];
        for range in self.behind(ending)?.into_iter().chain(cut) {
            never[range].fill(true);
        }
        let mut data: Vec<_> = self.symbols.iter().map(|(&number, symbol)| (symbol.bytes.clone(), number)).collect();
        data.sort_by_key(|(bytes, number)| (bytes.start, *number));
        for reference in &self.references {
            if never[reference.at] {
                continue;
            }
            if let Some(number) = self.body_at(reference.at).filter(|number| !idle.contains(number)) {
                from.entry(Target::Function(number)).or_default().push(reference.target);
            }
            // Texts may share their last bytes, so that a place can belong to several.
            let end = data.partition_point(|(bytes, _)| bytes.start <= reference.at);
            for (bytes, number) in data.iter().take(end).rev().take(8) {
                if bytes.contains(&reference.at) {
                    from.entry(Target::Data(*number)).or_default().push(reference.target);
                }
            }
        }
        let mut reached: HashSet<Target> = HashSet::new();
        let mut next: Vec<Target> = Vec::new();
        next.extend(called.map(Target::Function));
        let described = |name: &str| name.strip_prefix(DESCRIBES).map(str::to_owned);
        next.extend(
            self.exports
                .iter()
                .filter(|(name, _)| described(name).is_none())
                .map(|&(_, number)| Target::Function(number)),
        );
        loop {
            while let Some(target) = next.pop() {
                if reached.insert(target) {
                    next.extend(from.get(&target).into_iter().flatten());
                }
            }
            // What wasm-bindgen runs for a function that is used.
            let used = |name: &str| {
                let import = self.imports.iter().position(|import| import == name);
                let import = import.is_some_and(|at| reached.contains(&Target::Function(at as u32)));
                import || self.exports.iter().any(|(export, _)| export == name)
            };
            let describes = self.exports.iter().filter(|(name, _)| described(name).is_some_and(|name| used(&name)));
            next.extend(
                describes.map(|&(_, number)| Target::Function(number)).filter(|target| !reached.contains(target)),
            );
            if next.is_empty() {
                break;
            }
        }
        let mut kept = vec![false; self.bytes.len()];
        for (number, symbol) in &self.symbols {
            if reached.contains(&Target::Data(*number)) {
                kept[symbol.bytes.clone()].fill(true);
            }
        }
        for symbol in self.symbols.values() {
            for at in symbol.bytes.clone().filter(|&at| !kept[at]) {
                self.bytes[at] = 0;
            }
        }
        let functions = reached.into_iter().filter_map(|target| match target {
            Target::Function(number) => Some(number),
            Target::Data(_) => None,
        });
        Ok((self.bytes, functions.collect()))
    }
}

impl Symbol {
    fn new(name: &str, place: DefinedDataSymbol, segments: &[(usize, u32)]) -> Option<Self> {
        let &(start, address) = segments.get(place.index as usize)?;
        let start = start + place.offset as usize;
        Some(Self {
            unnamed: name.starts_with(UNNAMED),
            bytes: start..start + place.size as usize,
            address: address + place.offset,
        })
    }
}

/// Writes an address where a reference stands, in as many bytes as the linker left there.
fn write(bytes: &mut [u8], reference: &Reference, value: u32) {
    let Some(place) = bytes.get_mut(reference.at..reference.at + reference.entry.ty.extent()) else { return };
    if reference.entry.ty == MemoryAddrI32 {
        place.copy_from_slice(&value.to_le_bytes());
        return;
    }
    // LEB128, all bytes but the last with the mark that more follow.
    let last = place.len() - 1;
    for (at, byte) in place.iter_mut().enumerate() {
        *byte = (value >> (7 * at)) as u8 & 0x7f | if at < last { 0x80 } else { 0 };
    }
}

#[cfg(test)]
#[path = "links_tests.rs"]
mod tests;
