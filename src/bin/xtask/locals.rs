//! The variables of functions, numbered by how often they are named: small numbers then are the common ones, which
//! compresses better.

use std::cmp::Reverse;
use std::collections::HashMap;

use walrus::ir::{LocalGet, LocalSet, LocalTee, Visitor, VisitorMut, dfs_in_order, dfs_pre_order_mut};
use walrus::{LocalId, Module, ValType};

/// Renumbers the variables of every function.
pub fn renumber(module: &mut Module) {
    for (_, function) in module.funcs.iter_local_mut() {
        let mut uses = Uses::default();
        dfs_in_order(&mut uses, function, function.entry_block());
        let mut kinds: HashMap<ValType, Vec<LocalId>> = HashMap::new();
        for &local in uses.order.iter().filter(|local| !function.args.contains(local)) {
            kinds.entry(module.locals.get(local).ty()).or_default().push(local);
        }
        let mut names = Names::default();
        for common in kinds.into_values() {
            // The numbers are given in the order of the identifiers, separately for each type.
            let mut free = common.clone();
            free.sort_unstable();
            let mut common = common;
            common.sort_by_key(|local| Reverse(uses.counts.get(local).copied().unwrap_or_default()));
            names.0.extend(common.into_iter().zip(free));
        }
        let entry = function.entry_block();
        dfs_pre_order_mut(&mut names, function, entry);
    }
}

/// How often each variable is named, and in which order they are first.
#[derive(Default)]
struct Uses {
    counts: HashMap<LocalId, usize>,
    order: Vec<LocalId>,
}

impl Visitor<'_> for Uses {
    fn visit_local_id(&mut self, local: &LocalId) {
        let count = self.counts.entry(*local).or_default();
        *count += 1;
        if *count == 1 {
            self.order.push(*local);
        }
    }
}

/// What each variable is called instead.
#[derive(Default)]
struct Names(HashMap<LocalId, LocalId>);

impl Names {
    fn rename(&self, local: &mut LocalId) {
        *local = self.0.get(local).copied().unwrap_or(*local);
    }
}

impl VisitorMut for Names {
    // `visit_local_id_mut` is called twice for each.
    fn visit_local_get_mut(&mut self, instruction: &mut LocalGet) {
        self.rename(&mut instruction.local);
    }

    fn visit_local_set_mut(&mut self, instruction: &mut LocalSet) {
        self.rename(&mut instruction.local);
    }

    fn visit_local_tee_mut(&mut self, instruction: &mut LocalTee) {
        self.rename(&mut instruction.local);
    }
}

#[cfg(test)]
mod tests {
    use walrus::FunctionBuilder;

    use super::*;

    #[test]
    fn what_is_named_most_comes_first() {
        let mut module = Module::default();
        let (argument, rare, common) =
            (module.locals.add(ValType::I32), module.locals.add(ValType::I32), module.locals.add(ValType::I32));
        let mut builder = FunctionBuilder::new(&mut module.types, &[ValType::I32], &[ValType::I32]);
        let mut body = builder.func_body();
        body.local_get(argument).local_set(rare).local_get(argument).local_tee(common).local_set(common);
        body.local_get(argument).local_get(common).local_get(rare).drop().drop().drop().i32_const(0);
        let id = builder.finish(vec![argument], &mut module.funcs);
        renumber(&mut module);
        let function = module.funcs.get(id).kind.unwrap_local();
        let mut uses = Uses::default();
        dfs_in_order(&mut uses, function, function.entry_block());
        assert_eq!(uses.counts[&argument], 3);
        assert_eq!((uses.counts[&rare], uses.counts[&common]), (3, 2), "the first number is the commonest");
    }
}
