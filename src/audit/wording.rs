//! What the audit says, in both languages: polite, and no more than it knows.

use super::equation::{Equation, Form};
use super::notation::{Tongue, put, scale, scaled};
use super::{Audit, Message, Verdict};
use crate::assemble::Figure;
use rust_decimal::Decimal;

/// Why a difference is not called one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// `trên`, `gần`, `khoảng`, `ước` or a range stands before a figure.
    Hedged,
    /// The text prints several percentages of plans.
    Several,
    /// `vượt 115,8%` where 115,8% was reached.
    Excess,
    /// The figures may not belong together.
    Operands,
    /// The list may not name every part, or may name one twice.
    List,
    /// The two mentions may be of different things.
    Mentions,
}

/// Formulas are in the notation of the report.
const VI: Tongue = Tongue::Vietnamese;

/// How many parts of a sum are written out.
const PARTS: usize = 12;

/// Room for a formula and for a sentence, so that they are not moved while they are written.
const ROOM: usize = 64;
const SENTENCE: usize = 160;

/// `18,27 / 20 = 91,35%, nêu 93,6%`; for an excess `118,14 / 102 − 100% = 15,82%, nêu 13%`.
pub(super) fn formula(equation: &Equation<'_>, computed: Decimal) -> String {
    let figures = || equation.inputs.iter().map(|input| input.figure);
    let stated = equation.stated.figure;
    let finest = figures().map(|figure| figure.last_digit).min().unwrap_or_default();
    let (factor, [word, _]) = scale(match equation.form {
        Form::Sum | Form::Difference(_) => finest.min(stated.last_digit),
        _ => finest,
    });
    let mut line = String::with_capacity(ROOM);
    let plain = |line: &mut String, exact: Decimal| put(line, scaled(exact, factor), VI);
    let nth = |line: &mut String, at: usize| {
        if let Some(input) = equation.inputs.get(at) {
            plain(line, input.figure.amount);
        }
    };
    let full = |line: &mut String, at: usize| {
        if let Some(input) = equation.inputs.get(at) {
            put_amount(line, input.figure, input.figure.amount, VI);
        }
    };
    // Two inputs with a sign between them.
    let pair = |line: &mut String, [first, second]: [usize; 2], sign: &str| {
        nth(line, first);
        line.push_str(sign);
        nth(line, second);
    };
    if equation.rule == Audit::Repeat {
        full(&mut line, 0);
        line.push_str(" ↔ ");
        put_side(&mut line, equation, stated.amount, VI);
        return line;
    }
    match equation.form {
        Form::Percent(_) | Form::Multiple | Form::Decline => {
            if equation.form == Form::Decline {
                line.push_str("100% − ");
            }
            pair(&mut line, [0, 1], " / ");
            line.push_str(word);
            if !matches!(equation.form, Form::Percent(0) | Form::Multiple | Form::Decline) {
                line.push_str(" − 100%");
            }
        }
        Form::Share(up) => {
            pair(&mut line, [0, 1], " / (");
            line.push_str(if up { " − " } else { " + " });
            nth(&mut line, 0);
            line.push(')');
            line.push_str(word);
        }
        Form::Difference(true) => pair(&mut line, [0, 1], " − "),
        Form::Difference(false) => pair(&mut line, [1, 0], " − "),
        Form::Product(_) => {
            full(&mut line, 0);
            line.push_str(" × ");
            full(&mut line, 1);
        }
        Form::Sum => {
            for (at, figure) in figures().take(PARTS).enumerate() {
                line.push_str(if at > 0 { " + " } else { "" });
                plain(&mut line, figure.amount);
            }
            if equation.inputs.len() > PARTS {
                line.push_str(" + …");
            }
        }
    }
    let together = matches!(equation.form, Form::Sum | Form::Difference(_));
    for (sign, exact) in [(" = ", computed), (", nêu ", stated.amount)] {
        line.push_str(sign);
        if together {
            plain(&mut line, exact);
            line.push_str(word);
        } else {
            put_side(&mut line, equation, exact, VI);
        }
    }
    line
}

/// `694,5 / 98,5% ≈ 705,1`: the signs stand before, between and behind the two figures.
pub(super) fn derivation(figures: [&Figure; 2], signs: [&str; 3], derived: Decimal, percent: bool) -> String {
    let digits = figures.iter().filter(|figure| figure.unit != "%").map(|figure| figure.last_digit);
    let (factor, [word, _]) = scale(digits.min().unwrap_or_default());
    let mut line = String::with_capacity(ROOM);
    let [before, between, behind] = signs;
    for (sign, figure) in [before, between].into_iter().zip(figures) {
        line.push_str(sign);
        if figure.unit == "%" {
            put(&mut line, figure.amount, VI);
            line.push('%');
        } else {
            put(&mut line, scaled(figure.amount, factor), VI);
            line.push_str(word);
        }
    }
    line.push_str(behind);
    line.push_str(" ≈ ");
    put(&mut line, if percent { derived } else { scaled(derived, factor) }, VI);
    line.push_str(if percent { "%" } else { word });
    line
}

/// An amount of a figure with the scale word and the unit that the figure has, in Vietnamese.
pub(super) fn amount(figure: &Figure, amount: Decimal) -> String {
    let mut line = String::new();
    put_amount(&mut line, figure, amount, VI);
    line
}

/// Writes an amount with the scale word and the unit that `figure` has.
fn put_amount(line: &mut String, figure: &Figure, amount: Decimal, tongue: Tongue) {
    let (factor, words) = scale(figure.last_digit);
    put(line, scaled(amount, factor), tongue);
    line.push_str(tongue.of(words));
    if !figure.unit.is_empty() && !figure.unit.starts_with('%') {
        line.push(' ');
    }
    line.push_str(&figure.unit);
}

/// Writes an amount as the stated figure of an equation has it: in percent where it is a percentage.
fn put_side(line: &mut String, equation: &Equation<'_>, exact: Decimal, tongue: Tongue) {
    let words = match equation.form {
        Form::Percent(_) | Form::Decline | Form::Share(_) => ["%", "%"],
        Form::Multiple => [" lần", " times"],
        _ => return put_amount(line, equation.stated.figure, exact, tongue),
    };
    put(line, exact, tongue);
    line.push_str(tongue.of(words));
}

/// The sentence for figures that were compared.
pub(super) fn verdict(equation: &Equation<'_>, verdict: Verdict, computed: Decimal, doubt: Doubt) -> Message {
    let (vi, en) = match equation.rule {
        Audit::Sum => (["Tổng nêu ", ", các phần cộng lại "], ["The whole is stated as ", ", its parts add up to "]),
        Audit::Repeat => {
            (["Cùng một chỉ tiêu: chỗ này nêu ", ", chỗ kia nêu "], ["One indicator is stated as ", " here and as "])
        }
        _ => (["Số nêu ", ", tính lại "], ["The text states ", ", recomputed "]),
    };
    let (more_vi, more_en) = match verdict {
        Verdict::Agrees | Verdict::Derived => (": khớp.", ": they agree."),
        Verdict::Truncated => (
            ": có lẽ phần lẻ đã được cắt bớt thay vì làm tròn.",
            ": the decimals seem to have been cut off instead of rounded.",
        ),
        Verdict::Differs => (". Đề nghị kiểm tra lại một trong các số này.", ". Please check one of these figures."),
        Verdict::Review => match doubt {
            Doubt::Hedged => (
                ". Các số mang tính ước lượng, nên chỉ đề nghị xem lại.",
                ". The figures are approximate, so this is only a suggestion to look again.",
            ),
            Doubt::Several => (
                ". Báo cáo nêu nhiều tỷ lệ; có thể các tỷ lệ này tính trên kế hoạch khác.",
                ". The text states several percentages; they may be of other plans.",
            ),
            Doubt::Excess => (
                ". Có lẽ “vượt” được dùng với nghĩa “đạt”; đề nghị xem lại cách viết.",
                ". “Exceeds” may stand for “reaches” here; please look at the wording again.",
            ),
            Doubt::Operands => (
                ". Có thể số này tính trên số khác; đề nghị xem lại.",
                ". The figure may be of another one; please look again.",
            ),
            Doubt::List => (
                ". Có thể danh sách chưa nêu hết hoặc các phần trùng nhau; đề nghị xem lại.",
                ". The list may leave parts out or name some twice; please look again.",
            ),
            Doubt::Mentions => (
                ". Có thể hai chỗ nói về hai việc khác nhau; đề nghị xem lại.",
                ". The two places may speak of different things; please look again.",
            ),
        },
    };
    let line = |tongue, [before, between]: [&str; 2], behind| {
        let mut line = String::with_capacity(SENTENCE);
        line.push_str(before);
        put_side(&mut line, equation, equation.stated.figure.amount, tongue);
        line.push_str(between);
        put_side(&mut line, equation, computed, tongue);
        line.push_str(behind);
        line
    };
    Message { vi: line(VI, vi, more_vi), en: line(Tongue::English, en, more_en) }
}
