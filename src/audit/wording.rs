//! What the audit says, in both languages: polite, and no more than it knows.

use super::notation::{english, scaled, vietnamese};
use super::{Message, Verdict};
use crate::assemble::Figure;
use rust_decimal::Decimal;

/// Why a difference is not called one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Doubt {
    /// `trên`, `gần`, `khoảng`, `ước` or a range stands before a figure.
    Hedged,
    /// The text prints several percentages of plans.
    Several,
    /// `vượt 115,8%` where 115,8 % was reached.
    Excess,
    /// The figures may not belong together.
    Operands,
}

/// `18,27 / 20 = 91,35 %, nêu 93,6 %`; for an excess `118,14 / 102 − 100 % = 15,82 %, nêu 13 %`.
pub(super) fn ratio(value: &Figure, whole: &Figure, computed: Decimal, stated: Decimal, excess: bool) -> String {
    let (a, b, word) = scaled((value.amount, value.last_digit), (whole.amount, whole.last_digit));
    let less = if excess { " − 100 %" } else { "" };
    format!(
        "{} / {}{word}{less} = {} %, nêu {} %",
        vietnamese(a),
        vietnamese(b),
        vietnamese(computed),
        vietnamese(stated)
    )
}

/// `694,5 / 98,5 % ≈ 705,1`.
pub(super) fn division(value: &Figure, rate: &Figure, plan: Decimal) -> String {
    let (a, b, word) = scaled((value.amount, value.last_digit), (plan, value.last_digit));
    format!("{}{word} / {} % ≈ {}{word}", vietnamese(a), vietnamese(rate.amount), vietnamese(b))
}

/// The sentence for a percentage that was compared.
pub(super) fn verdict(verdict: Verdict, computed: Decimal, stated: Decimal, doubt: Doubt) -> Message {
    let vi = format!("Số nêu {} %, tính lại {} %", vietnamese(stated), vietnamese(computed));
    let en = format!("The text states {} %, recomputed {} %", english(stated), english(computed));
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
                ". Có thể tỷ lệ này tính trên số khác; đề nghị xem lại.",
                ". The percentage may be of another figure; please look again.",
            ),
        },
    };
    Message { vi: vi + more_vi, en: en + more_en }
}

/// The sentence for a plan that follows from a level and a percentage.
pub(super) fn derived(plan: Decimal, unit: &str, rate: Decimal) -> Message {
    let space = if unit.is_empty() { "" } else { " " };
    Message {
        vi: format!(
            "Không nêu kế hoạch; từ kết quả và tỷ lệ {} % suy ra khoảng {}{space}{unit}.",
            vietnamese(rate),
            vietnamese(plan)
        ),
        en: format!(
            "No plan is stated; the result and {} % imply about {}{space}{unit}.",
            english(rate),
            english(plan)
        ),
    }
}
