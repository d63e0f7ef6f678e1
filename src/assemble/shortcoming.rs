//! A shortcoming (tồn tại, hạn chế): something the report says was not achieved.

use super::item::{Item, clauses, items};
use super::tape::Tape;
use crate::lex::{Lexed, Punct};
use crate::outline::{Outline, Role, Sentence};
use crate::text::{Folded, Span, order};

/// Something that was not achieved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shortcoming {
    /// As the text has it, without its list mark and the words that only open it.
    pub text: String,
    /// Index of its section.
    pub section: Option<usize>,
    /// Where `text` stands.
    pub span: Span,
}

/// The shortcomings of a text in order: those of their own sections, and those that a sentence elsewhere sets out behind
/// a colon (`còn một số tồn tại: A; B; C`). Linear in the text.
pub fn shortcomings(folded: &Folded<'_>, lexed: &Lexed, outline: &Outline) -> Vec<Shortcoming> {
    let tape = Tape::new(folded, lexed);
    let mut found: Vec<Item> = items(tape, outline, Role::Shortcomings);
    for sentence in outline.sentences.iter().filter(|s| s.role != Role::Shortcomings && sets_out(tape, s)) {
        clauses(tape, sentence, &mut found);
    }
    let order = order(found.iter().map(|item| item.span.start as u32)).into_iter();
    order
        .filter_map(|place| found.get_mut(place).map(std::mem::take))
        .map(|item| Shortcoming { text: item.text, section: Some(item.section), span: item.span })
        .collect()
}

/// Whether a sentence names shortcomings right before a colon.
fn sets_out(tape: Tape<'_>, sentence: &Sentence) -> bool {
    let (first, end) = (sentence.first as usize, sentence.end as usize);
    let Some(colon) = (first..end.min(first + 40)).find(|&at| tape.punct(at) == Some(Punct::Colon)) else {
        return false;
    };
    // `khắc phục những hạn chế: …` sets out remedies.
    let mends =
        (first..colon).any(|at| tape.says_any(at, &["khắc phục", "giải quyết", "tháo gỡ", "giải pháp"]).is_some());
    !mends
        && (colon.saturating_sub(8).max(first)..colon).any(|at| {
            tape.says_any(at, &["tồn tại", "hạn chế", "khó khăn", "khuyết điểm", "yếu kém", "bất cập"]).is_some()
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::{Terms, lex};
    use crate::lexicon::lexicon;
    use crate::outline::outline;

    fn check(text: &str, want: &[&str]) {
        let folded = Folded::new(text);
        let lexed = lex(&folded);
        let got: Vec<String> = shortcomings(&folded, &lexed, &outline(&folded, &lexed, &Terms::new(&lexed, lexicon())))
            .into_iter()
            .map(|found| found.text)
            .collect();
        assert_eq!(got, want, "in {text:?}");
    }

    const BODY: &str = "Xã An Hòa sơ kết 6 tháng đầu năm 2023\n\nSáu tháng qua, thu ngân sách đạt 3,2 tỷ đồng.\n\n";

    #[test]
    fn each_clause_behind_the_colon_is_one() {
        check(
            &format!(
                "{BODY}Bên cạnh kết quả đạt được còn một số tồn tại đó là: Quản lý đất đai còn lỏng lẻo; thu phí chậm tiến độ; chưa có sản phẩm OCOP…"
            ),
            &["Quản lý đất đai còn lỏng lẻo", "thu phí chậm tiến độ", "chưa có sản phẩm OCOP"],
        );
    }

    #[test]
    fn the_items_of_a_section_are_each_one() {
        check(
            &format!(
                "{BODY}II. TỒN TẠI, HẠN CHẾ\n- Công tác giải phóng mặt bằng còn chậm; vướng mắc nhiều.\n- Hộ nghèo giảm ít.\n"
            ),
            &["Công tác giải phóng mặt bằng còn chậm; vướng mắc nhiều", "Hộ nghèo giảm ít"],
        );
    }

    #[test]
    fn remedies_are_no_shortcomings() {
        check(&format!("{BODY}Xã đã khắc phục những hạn chế: củng cố tổ chức bộ máy; nâng cao kỷ luật công vụ."), &[]);
        check(BODY, &[]);
    }
}
