//! The order of the functions of a finished module: those that are alike stand side by side, which compresses better.

use std::cmp::Reverse;
use std::collections::HashSet;

use anyhow::{Context, Result};
use wasm_encoder::reencode::{Error, Reencode, utils};
use wasm_encoder::{CodeSection, FunctionSection, MemArg, Module};
use wasmparser::{CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef};

/// Functions of more bytes have no like.
const LARGE: usize = 30_000;

/// So many of the next functions are asked which is most like the last one.
const NEXT: usize = 40;

/// The length of the pieces of two functions that are compared.
const PIECE: usize = 6;

/// The module with its functions in that order: the small ones and then the large ones. What says how an address is aligned
/// is a hint that no engine takes; all say the same.
pub fn ordered(module: &[u8]) -> Result<Vec<u8>> {
    let (mut imports, mut types, mut bodies) = (0, Vec::new(), Vec::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imports += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::FunctionSection(section) => types = section.into_iter().collect::<Result<_, _>>()?,
            Payload::CodeSectionEntry(body) => bodies.push(body),
            _ => {}
        }
    }
    let order = order(&types, &bodies)?;
    let mut numbers: Vec<u32> = (0..(imports + order.len()) as u32).collect();
    for (number, &place) in order.iter().enumerate() {
        numbers[imports + place] = (imports + number) as u32;
    }
    let mut ordered = Module::new();
    let parsed = Order { order, numbers }.parse_core_module(&mut ordered, Parser::new(0), module);
    parsed.context("the module cannot be written again")?;
    Ok(ordered.finish())
}

/// The places of the functions in the new order: the small ones by what they take and give and by size, roughly.
fn order(types: &[u32], bodies: &[FunctionBody<'_>]) -> Result<Vec<usize>> {
    let mut pieces: Vec<HashSet<&[u8]>> = Vec::with_capacity(bodies.len());
    for body in bodies {
        let mut code = body.get_operators_reader()?.get_binary_reader();
        pieces.push(code.read_bytes(code.bytes_remaining())?.windows(PIECE).collect());
    }
    let size = |place: usize| bodies[place].range().len();
    let mut small: Vec<usize> = (0..bodies.len()).filter(|&place| size(place) <= LARGE).collect();
    small.sort_by_key(|&place| (types.get(place), size(place), place));
    // By turns the most alike of the next few.
    for at in 1..small.len() {
        let next =
            (at..small.len().min(at + NEXT)).map(|next| (likeness(&pieces[small[at - 1]], &pieces[small[next]]), next));
        if let Some((_, best)) = next.max_by_key(|&(alike, next)| (alike, Reverse(next))) {
            small[at..=best].rotate_right(1);
        }
    }
    let mut large: Vec<usize> = (0..bodies.len()).filter(|&place| size(place) > LARGE).collect();
    large.sort_by_key(|&place| (Reverse(size(place)), place));
    small.extend(large);
    Ok(small)
}

/// How much of two functions is the same, of a thousand.
fn likeness(one: &HashSet<&[u8]>, other: &HashSet<&[u8]>) -> usize {
    let same = one.iter().filter(|piece| other.contains(*piece)).count();
    1000 * same / (one.len() + other.len() - same + 1)
}

struct Order {
    /// Where each function was, in the new order.
    order: Vec<usize>,
    /// The new number of each function, imported ones first.
    numbers: Vec<u32>,
}

impl Reencode for Order {
    type Error = std::convert::Infallible;

    fn function_index(&mut self, number: u32) -> Result<u32, Error> {
        Ok(self.numbers.get(number as usize).copied().unwrap_or(number))
    }

    fn mem_arg(&mut self, arg: wasmparser::MemArg) -> Result<MemArg, Error> {
        utils::mem_arg(self, wasmparser::MemArg { align: 0, ..arg })
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> Result<(), Error> {
        let types = section.into_iter().collect::<Result<Vec<_>, _>>()?;
        for &ty in self.order.iter().filter_map(|&place| types.get(place)) {
            functions.function(ty);
        }
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, section: CodeSectionReader<'_>) -> Result<(), Error> {
        let mut bodies = section.into_iter().map(|body| body.map(Some)).collect::<Result<Vec<_>, _>>()?;
        for place in self.order.clone() {
            if let Some(body) = bodies.get_mut(place).and_then(Option::take) {
                self.parse_function_body(code, body)?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{ExportKind, ExportSection, Function, Instruction, TypeSection, ValType};

    use super::*;

    /// The numbers that the exports `a` and `b` of a module have, and its functions call.
    fn told(module: &[u8]) -> (Vec<u32>, Vec<Option<u32>>) {
        let (mut exports, mut calls) = (Vec::new(), Vec::new());
        for payload in Parser::new(0).parse_all(module) {
            match payload.expect("a module") {
                Payload::ExportSection(section) => {
                    exports.extend(section.into_iter().map(|export| export.expect("an export").index));
                }
                Payload::CodeSectionEntry(body) => {
                    let mut operators = body.get_operators_reader().expect("operators").into_iter();
                    calls.push(operators.find_map(|operator| match operator.expect("an operator") {
                        wasmparser::Operator::Call { function_index } => Some(function_index),
                        _ => None,
                    }));
                }
                _ => {}
            }
        }
        (exports, calls)
    }

    #[test]
    fn calls_and_exports_follow() {
        let (mut types, mut functions) = (TypeSection::new(), FunctionSection::new());
        types.ty().function([], []);
        types.ty().function([ValType::I32], []);
        // The first takes a number and calls the third; the others are never called, and the second is longer than the third.
        functions.function(1).function(0).function(0);
        let mut code = CodeSection::new();
        for body in [
            &[Instruction::Call(2), Instruction::End][..],
            &[Instruction::Nop, Instruction::Nop, Instruction::End],
            &[Instruction::End],
        ] {
            let mut function = Function::new([]);
            body.iter().for_each(|instruction| {
                function.instruction(instruction);
            });
            code.function(&function);
        }
        let mut exports = ExportSection::new();
        exports.export("a", ExportKind::Func, 0).export("b", ExportKind::Func, 1);
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&exports).section(&code);
        let module = module.finish();
        assert_eq!(told(&module), (vec![0, 1], vec![Some(2), None, None]));
        assert_eq!(told(&ordered(&module).expect("well-formed")), (vec![2, 1], vec![None, None, Some(0)]));
    }
}
