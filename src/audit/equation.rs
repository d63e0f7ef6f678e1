//! A printed figure against the one that others make, on exact ranges.

use super::interval::Range;
use super::operand::Operand;
use super::ratio::{Ratio, Rounding};
use super::wording::{self, Doubt};
use super::{Audit, Finding, Repair, Tolerance, Verdict};
use crate::assemble::Figure;
use rust_decimal::Decimal;
use std::cell::OnceCell;

/// How the inputs make the figure that is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// First over second, in percent, less so many percent: `đạt 93,6%` (0), `vượt 15,8%` (100).
    Percent(i64),
    /// A hundred percent less first over second: `giảm 2,5%`.
    Decline,
    /// First over second: `gấp 2,3 lần`.
    Multiple,
    /// All together.
    Sum,
    /// First times second times a power of ten.
    Product(i8),
    /// A rise (`true`) or fall, and the level after it, in percent of the level before.
    Share(bool),
    /// First less second (`true`), or second less first.
    Difference(bool),
}

/// A figure in an equation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Input<'a> {
    /// `value`, `plan`, `total`, `rate`, `base`, `change`, `part`.
    pub(super) role: &'static str,
    pub(super) figure: &'a Figure,
    pub(super) operand: Operand,
    /// The indicator it belongs to.
    pub(super) indicator: usize,
}

/// How the two sides meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meeting {
    /// Some value rounds to what is printed.
    Rounded,
    /// Only when digits were cut off.
    Cut,
    /// Only because a hedge leaves room.
    Hedged,
    /// Not at all.
    No,
}

/// One check: what is stated, and what makes it.
#[derive(Clone, Debug)]
pub(super) struct Equation<'a> {
    pub(super) rule: Audit,
    pub(super) form: Form,
    pub(super) stated: Input<'a>,
    pub(super) inputs: Vec<Input<'a>>,
    /// [`Equation::computed`] and [`Equation::exact`], which the meeting, the finding and its repairs all ask for.
    computed: OnceCell<Option<Range>>,
    exact: OnceCell<Option<Ratio>>,
}

impl<'a> Equation<'a> {
    pub(super) fn new(rule: Audit, form: Form, stated: Input<'a>, inputs: Vec<Input<'a>>) -> Self {
        Self { rule, form, stated, inputs, computed: OnceCell::new(), exact: OnceCell::new() }
    }

    /// The same figures in another equation.
    pub(super) fn with_form(&self, form: Form) -> Self {
        Self::new(self.rule, form, self.stated, self.inputs.clone())
    }

    /// How the two sides meet; `None` when a figure is negative, a divisor zero, or a product beyond exact ratios.
    pub(super) fn meeting(&self, tolerance: Tolerance) -> Option<Meeting> {
        let computed = self.computed()?;
        let stated = Range::stated(self.stated.figure, self.stated.operand, tolerance)?;
        if computed.meets(stated)? {
            return Some(Meeting::Rounded);
        }
        if !self.is_hedged() {
            let cut = !self.stated.operand.is_exact(self.stated.figure);
            let cut = cut && computed.meets(Range::cut(self.stated.figure)?)?;
            return Some(if cut { Meeting::Cut } else { Meeting::No });
        }
        let hedged = |_, input: &Input<'_>| Some(printed(input)?.hedged(input.figure.bound));
        let meets = self.evaluate(&hedged)?.meets(stated.hedged(self.stated.figure.bound))?;
        Some(if meets { Meeting::Hedged } else { Meeting::No })
    }

    /// Whether a figure is printed with `trên`, `gần`, `khoảng`, or as a range.
    pub(super) fn is_hedged(&self) -> bool {
        let hedged = |figure: &Figure| figure.bound.is_some() || figure.max.is_some();
        hedged(self.stated.figure) || self.inputs.iter().any(|input| hedged(input.figure))
    }

    /// What the printed figures make, as they are printed.
    pub(super) fn exact(&self) -> Option<Ratio> {
        let point = |_, input: &Input<'_>| Some(Range::point(Ratio::from(input.figure.amount)));
        *self.exact.get_or_init(|| self.evaluate(&point)?.least())
    }

    /// All that the printed figures can make; `None` when one is negative.
    fn computed(&self) -> Option<Range> {
        *self.computed.get_or_init(|| self.evaluate(&|_, input| printed(input)))
    }

    /// All values that the inputs allow, when each may have those that `range` tells.
    fn evaluate(&self, range: &dyn Fn(usize, &Input<'_>) -> Option<Range>) -> Option<Range> {
        self.form.evaluate(&|at| range(at, self.inputs.get(at)?), self.inputs.len())
    }

    /// Whether the computed figure is `times` the stated one or more, or the reverse.
    pub(super) fn off_by(&self, times: i64) -> bool {
        let beyond = |a: Ratio, b: Ratio| Some(!b.mul(Ratio::whole(times))?.sub(a)?.is_positive());
        let off = || {
            let less = if let Form::Percent(less) = self.form { less } else { 0 };
            let exact = self.exact()?.add(Ratio::whole(less))?;
            let stated = Ratio::from(self.stated.figure.amount).add(Ratio::whole(less))?;
            Some(beyond(exact, stated)? || beyond(stated, exact)?)
        };
        off().unwrap_or(true)
    }

    /// The finding with its arithmetic, or none when the hedges leave room or a number leaves the range.
    pub(super) fn finding(&self, meeting: Meeting, doubt: Option<Doubt>, tolerance: Tolerance) -> Option<Finding> {
        let verdict = match (meeting, doubt) {
            (Meeting::Rounded, _) => Verdict::Agrees,
            (Meeting::Cut, _) => Verdict::Truncated,
            (Meeting::Hedged, _) => return None,
            (Meeting::No, None) => Verdict::Differs,
            (Meeting::No, Some(_)) => Verdict::Review,
        };
        let stated = self.stated.figure;
        let computed = self.exact()?.at(self.shown_digit(), Rounding::Half)?;
        let mut indicators: Vec<usize> = Vec::with_capacity(2);
        let all = self.inputs.iter().chain(Some(&self.stated));
        for input in all.clone() {
            if !indicators.contains(&input.indicator) {
                indicators.push(input.indicator);
            }
            // A whole with hundreds of parts has one place for each, and the ids are found by eye.
            if indicators.len() > 64 {
                break;
            }
        }
        Some(Finding {
            rule: self.rule,
            verdict,
            indicators,
            spans: all.map(|input| input.figure.span).collect(),
            stated: Some(stated.amount),
            computed: Some(computed),
            stated_interval: match meeting {
                Meeting::Cut => Range::cut(stated)?.shown(),
                _ => Range::stated(stated, self.stated.operand, tolerance)?.shown(),
            },
            computed_interval: self.computed()?.shown(),
            formula: wording::formula(self, computed),
            repairs: if verdict == Verdict::Agrees { Vec::new() } else { self.repairs(verdict) },
            message: wording::verdict(self, verdict, computed, doubt.unwrap_or(Doubt::Operands)),
        })
    }

    /// One decimal more than is printed, and at least two, for a percentage; for an amount what its inputs have.
    fn shown_digit(&self) -> i8 {
        let stated = self.stated.figure.last_digit;
        match self.form {
            Form::Sum | Form::Difference(_) => self.inputs.iter().map(|i| i.figure.last_digit).fold(stated, i8::min),
            Form::Product(_) => stated - 2,
            _ => (stated.min(0) - 1).min(-2),
        }
    }

    /// Which single input would have to change, and to what; only those that do make it hold.
    fn repairs(&self, verdict: Verdict) -> Vec<Repair> {
        /// More inputs than that are not offered one by one.
        const MOST: usize = 8;
        let mut repairs = Vec::with_capacity(self.inputs.len().min(MOST) + 1);
        let stated = self.stated.figure;
        let exact = self.exact().and_then(|exact| exact.at(stated.last_digit, Rounding::Half));
        self.offer(None, exact, stated.last_digit, &mut repairs);
        if verdict != Verdict::Truncated && self.inputs.len() <= MOST {
            let finest = self.inputs.iter().map(|input| input.figure.last_digit).min().unwrap_or_default();
            for (at, input) in self.inputs.iter().enumerate() {
                let digit = if at == 0 { input.figure.last_digit } else { finest.min(input.figure.last_digit) };
                let to = self.solve(at).and_then(|exact| exact.at(digit, Rounding::Half));
                self.offer(Some(at), to, digit, &mut repairs);
            }
        }
        repairs
    }

    /// Adds the repair of one input (`None`: of what is stated) when it makes the equation hold.
    fn offer(&self, at: Option<usize>, to: Option<Decimal>, last_digit: i8, repairs: &mut Vec<Repair>) {
        let Some(to) = to.filter(|to| *to > Decimal::ZERO) else { return };
        let Some(input) = at.map_or(Some(&self.stated), |at| self.inputs.get(at)) else { return };
        if self.holds(at, to, last_digit) == Some(true) {
            let part = Some(input.indicator).filter(|_| input.role == "part");
            repairs.push(Repair { operand: input.role, part, to });
        }
    }

    /// Whether the equation holds when `to` is printed instead of one input (`None`: of what is stated).
    fn holds(&self, replaced: Option<usize>, to: Decimal, last_digit: i8) -> Option<bool> {
        let reprinted = |input: &Input<'_>| Range::reprinted(input.figure, input.operand, to, last_digit);
        let Some(replaced) = replaced else { return self.computed()?.meets(reprinted(&self.stated)?) };
        let range = |at, input: &Input<'_>| if at == replaced { positive(reprinted(input)?) } else { printed(input) };
        self.evaluate(&range)?.meets(Range::printed(self.stated.figure, self.stated.operand)?)
    }

    /// What an input would have to be for what is stated, the others as they are.
    fn solve(&self, at: usize) -> Option<Ratio> {
        let amount = |figure: &Figure| Ratio::from(figure.amount);
        let stated = amount(self.stated.figure);
        let first = amount(self.inputs.first()?.figure);
        let second = amount(self.inputs.get(1).map_or(self.stated.figure, |input| input.figure));
        let hundred = Ratio::whole(100);
        let quotient = |ratio: Ratio| if at == 0 { second.mul(ratio) } else { first.div(ratio) };
        match self.form {
            Form::Percent(less) => quotient(stated.add(Ratio::whole(less))?.div(hundred)?),
            Form::Decline => quotient(hundred.sub(stated)?.div(hundred)?),
            Form::Multiple => quotient(stated),
            Form::Sum => {
                let own = amount(self.inputs.get(at)?.figure);
                stated.sub(self.exact()?)?.add(own)
            }
            Form::Product(exponent) => stated.div(if at == 0 { second } else { first }.mul(Ratio::power(exponent)?)?),
            Form::Share(up) => {
                let ratio = stated.div(hundred)?;
                let one = Ratio::whole(1);
                // Up: c = r·v/(1 + r) and v = c/r + c; down: c = r·v/(1 − r) and v = c/r − c.
                if at == 0 {
                    ratio.mul(second)?.div(if up { one.add(ratio)? } else { one.sub(ratio)? })
                } else {
                    let base = first.div(ratio)?;
                    if up { base.add(first) } else { base.sub(first) }
                }
            }
            Form::Difference(up) if (at == 0) == up => stated.add(if at == 0 { second } else { first }),
            Form::Difference(_) => (if at == 0 { second } else { first }).sub(stated),
        }
    }
}

/// What a printed input can stand for; `None` when it is negative.
fn printed(input: &Input<'_>) -> Option<Range> {
    positive(Range::printed(input.figure, input.operand)?)
}

/// A range without negative numbers.
fn positive(range: Range) -> Option<Range> {
    range.least().is_some_and(|least| !least.is_negative()).then_some(range)
}

impl Form {
    /// All values that `count` inputs allow.
    fn evaluate(self, input: &dyn Fn(usize) -> Option<Range>, count: usize) -> Option<Range> {
        if self == Self::Sum && count > 0 {
            return (0..count).try_fold(Range::point(Ratio::ZERO), |sum, at| sum.add(input(at)?));
        }
        let hundred = Range::point(Ratio::whole(100));
        let (first, second) = (input(0)?, input(1)?);
        let quotient = |above: Range, below: Range| {
            below.least().is_none_or(Ratio::is_positive).then_some(())?;
            above.div(below)
        };
        match self {
            Self::Percent(less) => quotient(first.mul(hundred)?, second)?.sub(Range::point(Ratio::whole(less))),
            Self::Decline => hundred.sub(quotient(first.mul(hundred)?, second)?),
            Self::Multiple => quotient(first, second),
            Self::Sum => None,
            Self::Product(exponent) => first.mul(second)?.mul(Range::point(Ratio::power(exponent)?)),
            // The change makes the level before as well: the share grows with it and falls with the level.
            Self::Share(true) => quotient(first.mul(hundred)?, second.sub(first)?),
            Self::Share(false) => {
                quotient(first.mul(hundred)?, second.add(Range { low: first.high, high: first.low })?)
            }
            Self::Difference(true) => first.sub(second),
            Self::Difference(false) => second.sub(first),
        }
    }
}
