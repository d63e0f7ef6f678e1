//! From the tokens of a sentence to indicators, in layers: items, quantities, bases, facts, indicators.
//!
//! Each layer reads only the ones below it. The rules of a layer are data ([`rule::Rule`]); a token is used once a layer.

mod actor;
mod basis;
mod bracket;
mod chunk;
mod class;
mod compared;
mod context;
mod due;
mod fact;
mod few;
mod gap;
mod inherited;
mod item;
mod layer;
mod level;
mod list;
mod movement;
mod name;
mod naming;
mod none;
mod noun;
mod opening;
mod part;
mod place;
mod planned;
mod quantity;
mod referent;
mod resolve;
mod respectively;
mod retold;
mod row;
mod rule;
mod share;
mod sibling;
mod table;
mod tail;
mod tally;
mod taxonomy;
mod trim;
mod walker;

use crate::assemble::Indicator;
use crate::lex::{Lexed, Terms};
use crate::lexicon::lexicon;
use crate::outline::{Outline, Shape};
use crate::text::{Folded, make_room};
use fact::Fact;
use quantity::Quantity;
pub use rule::RuleDoc;

/// What the layers made of a text.
#[derive(Debug, Default)]
pub struct Assembled {
    /// The indicators in the order of the text.
    pub indicators: Vec<Indicator>,
    /// Which number token each indicator uses: (token, indicator).
    pub used: Vec<(u32, u32)>,
    /// Which stretch of time an indicator names: (indicator, index into `Lexed::periods`).
    pub periods: Vec<(u32, u32)>,
    /// A figure, and the one in the bracket behind it that tells the level it is compared with: indexes of indicators.
    pub compared: Vec<(u32, u32)>,
    /// Every fact that was read, in the order of reading.
    pub facts: Vec<Reading>,
    /// Of each indicator, the pieces of its name.
    names: Vec<walker::Memory>,
}

/// A fact that was read of an indicator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The rule that read it.
    pub rule: &'static str,
    /// Index of the indicator.
    pub indicator: u32,
    /// Its tokens: the first, and one behind the last.
    pub tokens: (u32, u32),
}

impl Assembled {
    /// Notes that `indicator` uses the numbers of `quantity`, as `fact` read them.
    fn read(&mut self, fact: &Fact, quantity: &Quantity, indicator: usize) {
        let (first, second) = quantity.numbers;
        self.used.push((first, indicator as u32));
        if second != first {
            self.used.push((second, indicator as u32));
        }
        self.note(fact, indicator);
    }

    /// Notes which rule read a fact of `indicator`, and from which tokens.
    fn note(&mut self, fact: &Fact, indicator: usize) {
        self.facts.push(Reading { rule: fact.rule, indicator: indicator as u32, tokens: fact.tokens });
    }

    /// The tokens from which the name of an indicator was put together, in the order of the name; words that the text
    /// does not have are none of them.
    pub fn name_tokens(&self, indicator: usize) -> impl Iterator<Item = (u32, u32)> {
        self.names.get(indicator).into_iter().flat_map(|memory| memory.shown().tokens())
    }
}

/// Reads the indicators of a text. Time is linear in its tokens.
pub fn assemble(folded: &Folded<'_>, lexed: &Lexed, terms: &Terms, outline: &Outline) -> Assembled {
    let source = item::Source { folded, lexed, terms, outline, lexicon: lexicon() };
    // Two numbers in three open an indicator at most, as a rule: short lists are not moved while they grow.
    let many = (lexed.numbers.len() * 2 / 3).min(1 << 10);
    let mut out = Assembled { indicators: Vec::with_capacity(many), ..Assembled::default() };
    let mut memory = Vec::with_capacity(many);
    let mut carry = walker::Carry::default();
    let (mut items, mut scratch, mut quantities, mut facts) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut rows = table::Rows::default();
    for sentence in &outline.sentences {
        if matches!(sentence.shape, Shape::Furniture | Shape::Caption) {
            continue;
        }
        let (read, all) = (sentence.first as usize, lexed.tokens.len());
        make_room(&mut out.indicators, read, all);
        make_room(&mut memory, read, all);
        make_room(&mut out.used, read, all);
        make_room(&mut out.facts, read, all);
        if rows.sentence(&source, sentence, &mut out, &mut memory) {
            continue;
        }
        item::items(&source, sentence, &mut items);
        quantities.clear();
        quantity::quantities(&source, &mut items, &mut scratch, &mut quantities);
        basis::bases(&source, &mut items, &mut scratch);
        fact::facts(&source, &mut items, &mut scratch, &mut facts);
        part::openers(&source, &mut items, &facts);
        walker::Walker::new(&source, &quantities, &mut out, &mut memory, &mut carry).sentence(sentence, &items, &facts);
    }
    out.names = memory;
    out
}

/// Every rule with its documentation and examples, in the order in which they are tried.
pub fn rules() -> Vec<RuleDoc> {
    let mut all: Vec<RuleDoc> = Vec::new();
    all.extend(quantity::RULES.iter().map(RuleDoc::of));
    all.extend(quantity::PAIR_RULES.iter().map(RuleDoc::of));
    all.extend(basis::RULES.iter().map(RuleDoc::of));
    all.extend(fact::RULES.iter().map(RuleDoc::of));
    all.push(table::RULE);
    all
}

/// Whether patterns may use this class name; for the tests of the rules.
pub fn is_class(name: &str) -> bool {
    class::Class::named(name).is_some()
}
