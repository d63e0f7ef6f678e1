//! Why a report says what it says: the published types. Field order is the order of the JSON.

use super::{Message, Reason, Span};
use crate::text::{Offsets, Positions};
use serde::{Deserialize, Serialize};

/// Why each indicator was read, and why each other number was not.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// Always `solieu-explanation/1`.
    pub schema: String,
    /// File name, or null.
    pub source: Option<String>,
    /// The rules that read something, in the order of first use.
    pub rules: Vec<ExplainedRule>,
    /// The indicators in the order of the report, with the same ids.
    pub indicators: Vec<ExplainedIndicator>,
    /// The figures that no indicator uses, in order.
    pub numbers: Vec<ExplainedNumber>,
}

/// A rule that read something.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExplainedRule {
    /// Its id: `rate.plan`.
    pub id: String,
    /// What it reads, in one sentence; null in the WebAssembly module, which does without.
    pub documentation: Option<Message>,
}

/// Where an indicator comes from.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExplainedIndicator {
    /// Its id in the report: `i1`.
    pub id: String,
    /// Its name in the report.
    pub name: String,
    /// The rule that began it.
    pub rule: String,
    /// The words and figures it was made of: its name first, then what was read of it, in the order of reading.
    pub tokens: Vec<ExplainedToken>,
}

/// Words or a figure from which something was read.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExplainedToken {
    /// What it is in the indicator.
    pub role: Role,
    /// The rule that read it; null for a name, which is what is left of the clause.
    pub rule: Option<String>,
    /// As the text has it.
    pub text: String,
    /// Where.
    pub span: Span,
}

/// What words or a figure are in an indicator.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A piece of the name.
    Name,
    /// The level; for a thing of which there is none, the words that say so.
    Value,
    /// The planned level.
    Plan,
    /// What the level is counted out of.
    Total,
    /// A percentage of something.
    Rate,
    /// A movement.
    Change,
    /// What a percentage or a movement is measured against.
    Base,
}

/// Why a number is no figure of an indicator.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExplainedNumber {
    /// As the text has it.
    pub text: String,
    /// Where.
    pub span: Span,
    /// Why.
    pub reason: Reason,
    /// The words that show it, where they are known.
    pub words: Option<Quote>,
}

/// A piece of the text.
#[derive(Clone, Debug, Serialize, Deserialize, PartialEq, Eq)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quote {
    /// As the text has it.
    pub text: String,
    /// Where.
    pub span: Span,
}

impl Explanation {
    /// The same explanation with its spans told in `unit`. `text` is the text it explains, and the spans are still in
    /// bytes, as [`crate::explain`] gives them. Linear in the text plus the spans.
    #[must_use]
    pub fn with_offsets(mut self, text: &str, unit: Offsets) -> Self {
        if unit != Offsets::Utf8 {
            let positions = Positions::new(text, unit);
            let told = |span: &mut Span| {
                span.start = positions.of(span.start);
                span.end = positions.of(span.end);
            };
            self.indicators.iter_mut().flat_map(|one| &mut one.tokens).for_each(|token| told(&mut token.span));
            for number in &mut self.numbers {
                told(&mut number.span);
                number.words.iter_mut().for_each(|words| told(&mut words.span));
            }
        }
        self
    }
}
