//! What the audit says, in both languages: polite, and no more than it knows.

use super::equation::{Equation, Form};
use super::notation::{english, scale, scaled, vietnamese};
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

/// How many parts of a sum are written out.
const PARTS: usize = 12;

/// `18,27 / 20 = 91,35%, nêu 93,6%`; for an excess `118,14 / 102 − 100% = 15,82%, nêu 13%`.
/// `sides` are what is stated and what is computed, as [`sides`] writes them.
pub(super) fn formula(equation: &Equation<'_>, computed: Decimal, sides: &[(String, String); 2]) -> String {
    let figures = || equation.inputs.iter().map(|input| input.figure);
    let stated = equation.stated.figure;
    let finest = figures().map(|figure| figure.last_digit).min().unwrap_or_default();
    let (factor, word, _) = scale(match equation.form {
        Form::Sum | Form::Difference(_) => finest.min(stated.last_digit),
        _ => finest,
    });
    let plain = |amount: Decimal| vietnamese(scaled(amount, factor));
    let nth = |at: usize| equation.inputs.get(at).map_or_else(String::new, |input| plain(input.figure.amount));
    let full = |at: usize| {
        equation.inputs.get(at).map_or_else(String::new, |input| amount(input.figure, input.figure.amount).0)
    };
    let made = match equation.form {
        Form::Percent(0) | Form::Multiple => [&nth(0), " / ", &nth(1), word].concat(),
        Form::Percent(_) => [&nth(0), " / ", &nth(1), word, " − 100%"].concat(),
        Form::Decline => ["100% − ", &nth(0), " / ", &nth(1), word].concat(),
        Form::Share(up) => {
            [nth(0).as_str(), " / (", &nth(1), if up { " − " } else { " + " }, &nth(0), ")", word].concat()
        }
        Form::Difference(true) => [&nth(0), " − ", &nth(1)].concat(),
        Form::Difference(false) => [&nth(1), " − ", &nth(0)].concat(),
        Form::Product(_) => [full(0), full(1)].join(" × "),
        Form::Sum => {
            let mut parts: Vec<String> = figures().take(PARTS).map(|figure| plain(figure.amount)).collect();
            if equation.inputs.len() > PARTS {
                parts.push("…".to_owned());
            }
            parts.join(" + ")
        }
    };
    if equation.rule == Audit::Repeat {
        return [&full(0), " ↔ ", &sides[0].0].concat();
    }
    if let Form::Sum | Form::Difference(_) = equation.form {
        return [&made, " = ", &plain(computed), word, ", nêu ", &plain(stated.amount), word].concat();
    }
    [&made, " = ", &sides[1].0, ", nêu ", &sides[0].0].concat()
}

/// `694,5 / 98,5% ≈ 705,1`: the signs stand before, between and behind the two figures.
pub(super) fn derivation(figures: [&Figure; 2], signs: [&str; 3], derived: Decimal, percent: bool) -> String {
    let digits = figures.iter().filter(|figure| figure.unit != "%").map(|figure| figure.last_digit);
    let (factor, word, _) = scale(digits.min().unwrap_or_default());
    let [first, second] = figures.map(|figure| {
        if figure.unit == "%" {
            vietnamese(figure.amount) + "%"
        } else {
            vietnamese(scaled(figure.amount, factor)) + word
        }
    });
    let (derived, word) = if percent { (derived, "%") } else { (scaled(derived, factor), word) };
    [signs[0], &first, signs[1], &second, signs[2], " ≈ ", &vietnamese(derived), word].concat()
}

/// An amount of a figure with the scale word and the unit that the figure has, in Vietnamese and in English.
pub(super) fn amount(figure: &Figure, amount: Decimal) -> (String, String) {
    let (factor, vi, en) = scale(figure.last_digit);
    let amount = scaled(amount, factor);
    let space = if figure.unit.is_empty() || figure.unit.starts_with('%') { "" } else { " " };
    let with = |digits: &str, word: &str| [digits, word, space, &figure.unit].concat();
    (with(&vietnamese(amount), vi), with(&english(amount), en))
}

/// An amount as the stated figure of an equation has it: in percent where it is a percentage.
fn unit(equation: &Equation<'_>, exact: Decimal) -> (String, String) {
    match equation.form {
        Form::Percent(_) | Form::Decline | Form::Share(_) => (vietnamese(exact) + "%", english(exact) + "%"),
        Form::Multiple => (vietnamese(exact) + " lần", english(exact) + " times"),
        _ => amount(equation.stated.figure, exact),
    }
}

/// What an equation states and what is computed, each in Vietnamese and in English.
pub(super) fn sides(equation: &Equation<'_>, computed: Decimal) -> [(String, String); 2] {
    [equation.stated.figure.amount, computed].map(|exact| unit(equation, exact))
}

/// The sentence for figures that were compared.
pub(super) fn verdict(
    equation: &Equation<'_>,
    verdict: Verdict,
    [stated, computed]: &[(String, String); 2],
    doubt: Doubt,
) -> Message {
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
    Message {
        vi: [vi[0], &stated.0, vi[1], &computed.0, more_vi].concat(),
        en: [en[0], &stated.1, en[1], &computed.1, more_en].concat(),
    }
}
