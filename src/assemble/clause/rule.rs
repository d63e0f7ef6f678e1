//! Rules as data, and the one matcher that runs them.
//!
//! Takes a row of items, each with a set of classes. At each place the rules of a layer are tried; the leftmost match
//! wins, then the longest, then the first of the table, and its items are used up for that layer. A pattern is a row of
//! steps; a step names the classes it takes (`attain|equal`) and how often (`?` at most once, `*` up to eight times,
//! `+` once to eight times). Repeats are bounded, so a layer takes time linear in its items.

use super::class::Class;
use crate::text::sort_few;

/// How often a starred step may repeat.
const MOST: usize = 8;

/// One rule: what it is for, what it matches, and examples.
#[derive(Debug)]
pub struct Rule<B: 'static> {
    /// Unique, dotted: `rate.plan`.
    pub id: &'static str,
    /// What it reads, in one sentence (Vietnamese, then English).
    pub doc: &'static str,
    /// The pattern over items.
    pub pattern: &'static str,
    /// What it builds.
    pub build: B,
    /// Texts in which it must match, each with what it must read there.
    pub examples: &'static [(&'static str, &'static str)],
    /// Texts in which it must not match.
    pub counterexamples: &'static [&'static str],
}

/// A compiled table of rules.
#[derive(Debug)]
pub struct Table<B: 'static> {
    rules: &'static [Rule<B>],
    patterns: Vec<Pattern>,
    /// Every class that can begin a match.
    first: Class,
    /// For each class, a bit for each rule whose match it can begin.
    beginning: [u64; 64],
}

#[derive(Debug)]
struct Pattern {
    steps: Vec<Step>,
    first: Class,
}

#[derive(Clone, Copy, Debug)]
struct Step {
    takes: Class,
    least: usize,
    most: usize,
    /// What can stand behind it.
    next: Class,
}

/// A match: which rule, and how many items.
#[derive(Clone, Copy, Debug)]
pub struct Match {
    /// Index of the rule in its table.
    pub rule: usize,
    /// How many items it takes.
    pub length: usize,
}

impl<B> Table<B> {
    /// No table has more rules.
    pub const MOST: usize = 64;

    /// Compiles the rules. A class name that does not exist matches nothing; a test finds it.
    pub fn new(rules: &'static [Rule<B>]) -> Self {
        let patterns: Vec<Pattern> = rules.iter().map(|rule| Pattern::new(rule.pattern)).collect();
        let first = patterns.iter().fold(Class::EMPTY, |all, pattern| all.or(pattern.first));
        let mut beginning = [0; 64];
        for (rule, pattern) in patterns.iter().enumerate() {
            pattern.first.bits().for_each(|class| beginning[class] |= 1 << (rule % Self::MOST));
        }
        Self { rules, patterns, first, beginning }
    }

    /// The rule of that index.
    pub fn rule(&self, index: usize) -> Option<&'static Rule<B>> {
        self.rules.get(index)
    }

    /// The matches that begin with the first of `items`, best first. `classes` gives the classes of the item at an index.
    pub fn matches(&self, count: usize, classes: impl Fn(usize) -> Class, found: &mut Vec<Match>) {
        found.clear();
        if count == 0 || !classes(0).meets(self.first) {
            return;
        }
        let mut begun = classes(0).bits().fold(0, |begun, class| begun | self.beginning[class]);
        while begun != 0 {
            let rule = begun.trailing_zeros() as usize;
            if let Some(length) = self.patterns.get(rule).and_then(|pattern| pattern.longest(count, &classes)) {
                found.push(Match { rule, length });
            }
            begun &= begun - 1;
        }
        best_first(found);
    }
}

/// Longest first, then in the order of the table.
fn best_first(found: &mut [Match]) {
    sort_few(found, |left, right| left.length < right.length);
}

impl Pattern {
    fn new(text: &str) -> Self {
        let mut steps = Vec::new();
        for word in text.split_whitespace() {
            let (names, least, most) = match word.as_bytes().last() {
                Some(b'?') => (word.trim_end_matches('?'), 0, 1),
                Some(b'*') => (word.trim_end_matches('*'), 0, MOST),
                Some(b'+') => (word.trim_end_matches('+'), 1, MOST),
                _ => (word, 1, 1),
            };
            let takes = names.split('|').filter_map(Class::named).fold(Class::EMPTY, Class::or);
            steps.push(Step { takes, least, most, next: Class::EMPTY });
        }
        let mut first = Class::EMPTY;
        for step in steps.iter_mut().rev() {
            step.next = first;
            first = if step.least > 0 { step.takes } else { first.or(step.takes) };
        }
        Self { steps, first }
    }

    /// The longest match from the first item. Where no item can be taken by a step and also stand behind it, taking as much
    /// as can be taken is all that there is to try.
    fn longest(&self, count: usize, classes: &impl Fn(usize) -> Class) -> Option<usize> {
        let mut at = 0;
        for step in &self.steps {
            let mut taken = 0;
            while taken < step.most && at < count {
                let class = classes(at);
                if !class.meets(step.takes) {
                    break;
                }
                if taken >= step.least && class.meets(step.next) {
                    return self.longest_of_all(count, classes);
                }
                taken += 1;
                at += 1;
            }
            if taken < step.least {
                return None;
            }
        }
        Some(at).filter(|&length| length > 0)
    }

    /// The longest match from the first item; steps take as much as they can and give back when the rest fails.
    fn longest_of_all(&self, count: usize, classes: &impl Fn(usize) -> Class) -> Option<usize> {
        fn run(steps: &[Step], at: usize, count: usize, classes: &impl Fn(usize) -> Class) -> Option<usize> {
            let Some((step, rest)) = steps.split_first() else { return Some(at) };
            let mut taken = 0;
            while taken < step.most && at + taken < count && classes(at + taken).meets(step.takes) {
                taken += 1;
            }
            loop {
                if taken < step.least {
                    return None;
                }
                if let Some(end) = run(rest, at + taken, count, classes) {
                    return Some(end);
                }
                if taken == 0 {
                    return None;
                }
                taken -= 1;
            }
        }
        run(&self.steps, 0, count, classes).filter(|&length| length > 0)
    }
}

/// A rule as it is listed for people.
#[derive(Clone, Copy, Debug)]
pub struct RuleDoc {
    /// Unique, dotted: `rate.plan`.
    pub id: &'static str,
    /// What it reads (Vietnamese, then English).
    pub doc: &'static str,
    /// The pattern over items.
    pub pattern: &'static str,
    /// Texts in which it must match, each with what it must read there.
    pub examples: &'static [(&'static str, &'static str)],
    /// Texts in which it must not match.
    pub counterexamples: &'static [&'static str],
}

impl RuleDoc {
    /// The listing of a rule.
    pub fn of<B>(rule: &Rule<B>) -> Self {
        Self {
            id: rule.id,
            doc: rule.doc,
            pattern: rule.pattern,
            examples: rule.examples,
            counterexamples: rule.counterexamples,
        }
    }
}

/// The documentation of a rule, where rules are listed: the WebAssembly module does without.
pub const fn listed(text: &'static str) -> &'static str {
    if cfg!(target_arch = "wasm32") { "" } else { text }
}

/// The examples of a rule, where rules are listed.
pub const fn listed_pairs(
    examples: &'static [(&'static str, &'static str)],
) -> &'static [(&'static str, &'static str)] {
    if cfg!(target_arch = "wasm32") { &[] } else { examples }
}

/// The counterexamples of a rule, where rules are listed.
pub const fn listed_all(texts: &'static [&'static str]) -> &'static [&'static str] {
    if cfg!(target_arch = "wasm32") { &[] } else { texts }
}
