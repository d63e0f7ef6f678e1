//! Takes out of functions what does nothing, once parts of them are gone: blocks that nothing leaves early, variables that
//! nothing reads, jumps to where the code goes anyway.

use std::collections::HashSet;

use walrus::ir::{Block, Drop, IfElse, Instr, InstrLocId, InstrSeqId, LocalSet, Loop};
use walrus::{LocalFunction, LocalId, Module};

/// Tidies every function.
pub fn tidy(module: &mut Module) {
    for (_, function) in module.funcs.iter_local_mut() {
        while tidied(function) {}
    }
}

/// The blocks within an instruction.
pub fn inner(instruction: &Instr) -> Vec<InstrSeqId> {
    match instruction {
        Instr::Block(block) => vec![block.seq],
        Instr::Loop(block) => vec![block.seq],
        Instr::IfElse(IfElse { consequent, alternative }) => vec![*consequent, *alternative],
        _ => Vec::new(),
    }
}

/// Takes back what puts the last value there, where that does nothing else, or drops it.
pub fn drop_last(kept: &mut Vec<(Instr, InstrLocId)>) {
    let values = match kept.last() {
        Some((Instr::LocalGet(_) | Instr::GlobalGet(_) | Instr::Const(_), _)) => 0,
        Some((Instr::Unop(_) | Instr::Load(_), _)) => 1,
        Some((Instr::Binop(_), _)) => 2,
        Some((Instr::Select(_), _)) => 3,
        Some((Instr::LocalTee(tee), place)) => {
            let set = (LocalSet { local: tee.local }.into(), *place);
            kept.pop();
            kept.push(set);
            return;
        }
        _ => {
            kept.push((Drop {}.into(), InstrLocId::default()));
            return;
        }
    };
    kept.pop();
    (0..values).for_each(|_| drop_last(kept));
}

/// Tidies a function once; whether anything is gone.
fn tidied(function: &mut LocalFunction) -> bool {
    let mut blocks = vec![function.entry_block()];
    let (mut targets, mut read): (HashSet<InstrSeqId>, HashSet<LocalId>) = Default::default();
    let mut at = 0;
    while let Some(&block) = blocks.get(at) {
        at += 1;
        for (instruction, _) in &function.block(block).instrs {
            blocks.extend(inner(instruction));
            match instruction {
                Instr::Br(jump) => _ = targets.insert(jump.block),
                Instr::BrIf(jump) => _ = targets.insert(jump.block),
                Instr::BrTable(table) => targets.extend(table.blocks.iter().chain([&table.default])),
                Instr::LocalGet(get) => _ = read.insert(get.local),
                _ => {}
            }
        }
    }
    let mut changed = false;
    // Inner blocks come behind those that hold them.
    for &block in blocks.iter().rev() {
        let instructions = std::mem::take(&mut function.block_mut(block).instrs);
        let before = instructions.len();
        let mut kept = Vec::with_capacity(before);
        for (instruction, place) in instructions {
            match instruction {
                Instr::Block(Block { seq }) | Instr::Loop(Loop { seq }) if !targets.contains(&seq) => {
                    changed = true;
                    kept.append(&mut function.block_mut(seq).instrs);
                    if kept.last().is_some_and(|(last, _)| is_end(last)) {
                        break;
                    }
                }
                Instr::LocalSet(set) if !read.contains(&set.local) => drop_last(&mut kept),
                Instr::LocalTee(tee) if !read.contains(&tee.local) => {}
                _ => kept.push((instruction, place)),
            }
        }
        changed |= kept.len() < before;
        function.block_mut(block).instrs = kept;
    }
    changed
}

/// Whether nothing behind the instruction runs.
fn is_end(instruction: &Instr) -> bool {
    matches!(instruction, Instr::Br(_) | Instr::BrTable(_) | Instr::Return(_) | Instr::Unreachable(_))
}

#[cfg(test)]
mod tests {
    use walrus::ir::BinaryOp;
    use walrus::{FunctionBuilder, ValType};

    use super::*;

    #[test]
    fn what_does_nothing_goes() {
        let mut module = Module::default();
        let (read, unread) = (module.locals.add(ValType::I32), module.locals.add(ValType::I32));
        let mut builder = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[ValType::I32]);
        let mut body = builder.func_body();
        // A block that is left early stays, with what is read; the block around it goes, and what only `unread` would hold.
        body.block(None, |outer| {
            outer.block(None, |inner| {
                let left = inner.id();
                inner.local_get(read).br_if(left);
                inner.local_get(read).i32_const(2).binop(BinaryOp::I32Add).local_set(unread);
                inner.local_get(read).local_tee(unread).local_set(read);
            });
            outer.local_get(read).return_();
        });
        body.i32_const(7);
        builder.finish(vec![read], &mut module.funcs);
        tidy(&mut module);
        let (_, function) = module.funcs.iter_local().next().expect("it is there");
        let told = |block: InstrSeqId| {
            let instructions = function.block(block).instrs.iter();
            instructions
                .map(|(instruction, _)| format!("{instruction:?}"))
                .map(|told| told.chars().take(8).collect::<String>())
                .collect::<Vec<_>>()
        };
        let entry = function.entry_block();
        assert_eq!(told(entry), ["Block(Bl", "LocalGet", "Return(R"]);
        let within = inner(&function.block(entry).instrs[0].0);
        assert_eq!(told(within[0]), ["LocalGet", "BrIf(BrI", "LocalGet", "LocalSet"]);
    }
}
