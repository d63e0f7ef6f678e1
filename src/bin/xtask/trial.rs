//! A trial of what the module does when it starts: what of it never runs then is taken out.
//!
//! Patterns are compiled from constants, and nothing that a user gives has a say in it: what runs is the same each time.
//! The trial runs that part in an interpreter, with a mark at every place where the code parts. Only functions that are
//! reached through the given ones alone are marked, and only those lose anything.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use anyhow::{Context, Result};
use walrus::ir::{BinaryOp, Binop, Br, BrTable, Const, Instr, InstrLocId, LocalGet, LocalSet};
use walrus::ir::{MemArg, Select, Store, StoreKind, Unreachable, Value};
use walrus::{FunctionId, FunctionKind, LocalFunction, LocalId, MemoryId, Module, ModuleConfig, ValType};

use crate::tidy::{drop_last, inner};

/// The name under which the interpreter finds what is tried.
const ENTRY: &str = "trial";

const PAGE: u64 = 1 << 16;

/// What a trial has seen, by the places of instructions in the module.
#[derive(Debug, Default)]
pub struct Trial {
    /// Where the code parts, and whether it went on there.
    points: HashMap<u32, bool>,
    /// For each jump the answers to its question: of an `if`, no and yes; of a table, each number, and all that are larger.
    answers: HashMap<u32, Vec<bool>>,
}

/// One mark: the byte that it sets.
enum Mark {
    Point(u32),
    Answers(u32, usize),
}

impl Trial {
    /// Runs the function of number `entry` of the module and watches those of the numbers `watched`.
    pub fn run(bytes: &[u8], entry: u32, watched: &HashSet<u32>) -> Result<Self> {
        let mut module = parse(bytes)?;
        let functions: Vec<FunctionId> = module.funcs.iter().map(walrus::Function::id).collect();
        let entry = *functions.get(entry as usize).context("no such function")?;
        module.exports.add(ENTRY, entry);
        let memory = module.memories.iter().next().context("the module has no memory")?.id();
        let mut marker =
            Marker { marks: Vec::new(), size: 0, base: module.memories.get(memory).initial * PAGE, memory };
        for number in watched {
            let Some(&id) = functions.get(*number as usize) else { continue };
            let local = module.locals.add(ValType::I32);
            if let FunctionKind::Local(function) = &mut module.funcs.get_mut(id).kind {
                marker.function(function, local);
            }
        }
        module.memories.get_mut(memory).initial += (marker.size as u64).div_ceil(PAGE);
        let name = module.exports.iter().find(|export| matches!(export.item, walrus::ExportItem::Memory(_)));
        let name = name.map(|export| export.name.clone()).context("the module exports no memory")?;
        let seen = interpret(&module.emit_wasm(), &name, marker.base as usize, marker.size)?;
        Ok(marker.read(&seen))
    }

    /// The places of what never runs.
    pub fn idle(&self, bytes: &[u8], watched: &HashSet<u32>) -> Result<Vec<Range<usize>>> {
        let module = parse(bytes)?;
        let mut idle = Vec::new();
        for (number, function) in module.funcs.iter().enumerate() {
            let FunctionKind::Local(function) = &function.kind else { continue };
            if !watched.contains(&(number as u32)) {
                continue;
            }
            let mut next = vec![function.entry_block()];
            while let Some(block) = next.pop() {
                let block = function.block(block);
                let dead = block.instrs.iter().position(|(_, place)| self.is_idle(*place));
                if let Some((_, start)) = dead.and_then(|dead| block.instrs.get(dead)) {
                    idle.push(start.data() as usize..block.end.data() as usize);
                }
                for (instruction, _) in block.instrs.iter().take(dead.unwrap_or(usize::MAX)) {
                    next.extend(inner(instruction));
                }
            }
        }
        idle.sort_unstable_by_key(|range| range.start);
        Ok(idle)
    }

    /// Takes what never ran out of the functions.
    pub fn cut(&self, module: &mut Module, watched: &HashSet<u32>) {
        let functions: Vec<FunctionId> = module.funcs.iter().map(walrus::Function::id).collect();
        for number in watched {
            let Some(&id) = functions.get(*number as usize) else { continue };
            let FunctionKind::Local(function) = &mut module.funcs.get_mut(id).kind else { continue };
            let mut next = vec![function.entry_block()];
            while let Some(block) = next.pop() {
                let instructions = std::mem::take(&mut function.block_mut(block).instrs);
                let kept = self.kept(instructions);
                next.extend(kept.iter().flat_map(|(instruction, _)| inner(instruction)));
                function.block_mut(block).instrs = kept;
            }
        }
    }

    fn is_idle(&self, place: InstrLocId) -> bool {
        self.points.get(&place.data()) == Some(&false)
    }

    /// The instructions of a block as far as they ran.
    fn kept(&self, instructions: Vec<(Instr, InstrLocId)>) -> Vec<(Instr, InstrLocId)> {
        let mut kept: Vec<(Instr, InstrLocId)> = Vec::with_capacity(instructions.len());
        for (instruction, place) in instructions {
            if self.is_idle(place) {
                if !matches!(kept.last(), Some((Instr::Br(_), _))) {
                    kept.push((Unreachable {}.into(), place));
                }
                break;
            }
            let answers = self.answers.get(&place.data()).map(Vec::as_slice);
            let jump = match (instruction, answers) {
                (Instr::BrIf(_), Some([_, false])) => None,
                (Instr::BrIf(jump), Some([false, true])) => Some(Br { block: jump.block }.into()),
                (Instr::BrTable(table), Some(answers)) => Some(shortened(&table, answers)),
                (instruction, _) => {
                    kept.push((instruction, place));
                    continue;
                }
            };
            if !matches!(jump, Some(Instr::BrTable(_))) {
                drop_last(&mut kept);
            }
            kept.extend(jump.map(|jump| (jump, place)));
        }
        kept
    }
}

/// The table of a jump with the places of the numbers that were seen; all others go where the last of those does.
fn shortened(table: &BrTable, answers: &[bool]) -> Instr {
    let targets: Vec<_> = table.blocks.iter().copied().chain([table.default]).collect();
    let seen = |number: &usize| answers.get(*number) == Some(&true);
    let rest = (0..targets.len()).rev().find(seen).and_then(|last| targets.get(last)).copied().unwrap_or(table.default);
    let mut blocks: Vec<_> =
        (0..table.blocks.len()).map(|number| if seen(&number) { targets[number] } else { rest }).collect();
    while blocks.pop_if(|last| *last == rest).is_some() {}
    if blocks.is_empty() { Br { block: rest }.into() } else { BrTable { blocks: blocks.into(), default: rest }.into() }
}

/// Puts marks into functions.
struct Marker {
    marks: Vec<(Mark, usize)>,
    /// So many bytes the marks have.
    size: usize,
    /// The address of the first.
    base: u64,
    memory: MemoryId,
}

impl Marker {
    fn function(&mut self, function: &mut LocalFunction, local: LocalId) {
        let mut next = vec![function.entry_block()];
        while let Some(block) = next.pop() {
            let instructions = std::mem::take(&mut function.block_mut(block).instrs);
            next.extend(instructions.iter().flat_map(|(instruction, _)| inner(instruction)));
            function.block_mut(block).instrs = self.block(instructions, local);
        }
    }

    fn block(&mut self, instructions: Vec<(Instr, InstrLocId)>, local: LocalId) -> Vec<(Instr, InstrLocId)> {
        let mut marked = Vec::with_capacity(3 * instructions.len());
        let mut is_point = true;
        for (instruction, place) in instructions {
            let mut put = |instruction: Instr| marked.push((instruction, InstrLocId::default()));
            if std::mem::take(&mut is_point) {
                let at = self.mark(Mark::Point(place.data()), 1);
                put(number(at));
                put(number(1));
                put(self.store());
            }
            let answers = match &instruction {
                Instr::BrIf(_) => 2,
                Instr::BrTable(table) => table.blocks.len() + 1,
                _ => 0,
            };
            if answers > 0 {
                let at = self.mark(Mark::Answers(place.data(), answers), answers);
                let get = || Instr::LocalGet(LocalGet { local });
                put(LocalSet { local }.into());
                // The smaller of the number and the last answer.
                [get(), number(answers as u64 - 1), get(), number(answers as u64 - 1)].into_iter().for_each(&mut put);
                put(Binop { op: BinaryOp::I32LtU }.into());
                put(Select { ty: None }.into());
                put(number(at));
                put(Binop { op: BinaryOp::I32Add }.into());
                put(number(1));
                put(self.store());
                put(get());
            }
            is_point = matches!(instruction, Instr::BrIf(_) | Instr::Block(_) | Instr::Loop(_) | Instr::IfElse(_));
            marked.push((instruction, place));
        }
        marked
    }

    fn mark(&mut self, mark: Mark, bytes: usize) -> u64 {
        let at = self.size;
        self.size += bytes;
        self.marks.push((mark, at));
        self.base + at as u64
    }

    fn store(&self) -> Instr {
        let kind = StoreKind::I32_8 { atomic: false };
        Store { memory: self.memory, kind, arg: MemArg { align: 1, offset: 0 } }.into()
    }

    fn read(self, seen: &[u8]) -> Trial {
        let mut trial = Trial::default();
        let is_seen = |at: usize| seen.get(at).is_some_and(|&byte| byte != 0);
        for (mark, at) in self.marks {
            match mark {
                Mark::Point(place) => {
                    trial.points.insert(place, is_seen(at));
                }
                Mark::Answers(place, count) => {
                    trial.answers.insert(place, (at..at + count).map(is_seen).collect());
                }
            }
        }
        trial
    }
}

fn number(value: u64) -> Instr {
    Const { value: Value::I32(value as i32) }.into()
}

fn parse(bytes: &[u8]) -> Result<Module> {
    let mut config = ModuleConfig::new();
    config.strict_validate(false).generate_dwarf(false).generate_name_section(false).generate_producers_section(false);
    config.parse(bytes).context("the module cannot be read")
}

/// Runs the entry and gives the bytes of the marks. What the module imports is of no use there: it ends the trial.
fn interpret(module: &[u8], memory: &str, base: usize, size: usize) -> Result<Vec<u8>> {
    let engine = wasmi::Engine::default();
    let module = wasmi::Module::new(&engine, module)?;
    let mut store = wasmi::Store::new(&engine, ());
    let mut linker = wasmi::Linker::new(&engine);
    for import in module.imports() {
        let wasmi::ExternType::Func(ty) = import.ty() else { continue };
        let name = import.name().to_owned();
        linker.func_new(import.module(), import.name(), ty.clone(), move |_, _, _| {
            Err(wasmi::Error::new(format!("{name} is asked for")))
        })?;
    }
    let instance = linker.instantiate_and_start(&mut store, &module)?;
    instance.get_typed_func::<(), ()>(&store, ENTRY)?.call(&mut store, ())?;
    let memory = instance.get_memory(&store, memory).context("no memory")?;
    let bytes = memory.data(&store).get(base..base + size).context("the memory shrank")?;
    Ok(bytes.to_vec())
}

#[cfg(test)]
mod tests {
    use walrus::FunctionBuilder;

    use super::*;

    /// A module whose first function gives a constant to the second, which sorts numbers: what is done with each of them is
    /// to put another one away.
    fn sample(given: i32) -> Vec<u8> {
        let mut module = Module::default();
        let memory = module.memories.add_local(false, false, 1, None, None);
        module.exports.add("memory", memory);
        let argument = module.locals.add(ValType::I32);
        let mut sorting = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[]);
        sorting.func_body().block(None, |large| {
            let small = large.id();
            large.local_get(argument).i32_const(10).binop(BinaryOp::I32LtU).br_if(small);
            large.i32_const(0x1234).drop();
            large.return_();
        });
        sorting.func_body().i32_const(0x5678).drop();
        let sorting = sorting.finish(vec![argument], &mut module.funcs);
        let mut entry = FunctionBuilder::new(&mut module.types, &[], &[]);
        entry.func_body().i32_const(given).call(sorting);
        entry.finish(Vec::new(), &mut module.funcs);
        module.emit_wasm()
    }

    /// What is left of the sorting function: its constants and its questions.
    fn left(given: i32) -> (Vec<i32>, usize, usize) {
        let bytes = sample(given);
        let mut module = parse(&bytes).expect("a module");
        let entry = module.funcs.iter().position(|function| module.types.params(function.ty()).is_empty());
        let entry = entry.expect("it is there") as u32;
        let watched = HashSet::from([1 - entry]);
        let trial = Trial::run(&bytes, entry, &watched).expect("it runs");
        let idle = trial.idle(&bytes, &watched).expect("a module").len();
        trial.cut(&mut module, &watched);
        let function =
            module.funcs.iter_local().find(|(_, function)| !function.args.is_empty()).expect("it is there").1;
        let (mut constants, mut questions) = (Vec::new(), 0);
        let mut next = vec![function.entry_block()];
        while let Some(block) = next.pop() {
            for (instruction, _) in &function.block(block).instrs {
                next.extend(inner(instruction));
                questions += usize::from(matches!(instruction, Instr::BrIf(_)));
                if let Instr::Const(Const { value: Value::I32(value) }) = instruction {
                    constants.push(*value);
                }
            }
        }
        (constants, questions, idle)
    }

    #[test]
    fn what_never_runs_is_cut() {
        assert_eq!(left(5), (vec![0x5678], 0, 1));
        assert_eq!(left(15), (vec![0x1234], 0, 1));
    }

    #[test]
    fn a_table_keeps_what_was_seen() {
        let mut module = Module::default();
        let mut builder = FunctionBuilder::new(&mut module.types, &[], &[]);
        let blocks: Vec<_> = (0..3).map(|_| builder.dangling_instr_seq(None).id()).collect();
        let table = BrTable { blocks: blocks[..2].into(), default: blocks[2] };
        let short = |answers: &[bool]| match shortened(&table, answers) {
            Instr::BrTable(table) => (table.blocks.to_vec(), table.default),
            Instr::Br(jump) => (Vec::new(), jump.block),
            _ => (Vec::new(), blocks[0]),
        };
        assert_eq!(short(&[true, true, true]), (blocks[..2].to_vec(), blocks[2]));
        assert_eq!(short(&[true, true, false]), (blocks[..1].to_vec(), blocks[1]));
        assert_eq!(short(&[false, false, true]), (Vec::new(), blocks[2]));
        assert_eq!(short(&[false, true, false]), (Vec::new(), blocks[1]));
    }
}
