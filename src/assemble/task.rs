//! A task (nhiệm vụ): something the report says is to be done.

use super::item::items;
use super::tape::Tape;
use crate::lex::Lexed;
use crate::outline::{Outline, Role};
use crate::text::{Folded, Span};

/// Something to be done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Task {
    /// As the text has it, without its list mark and the words that only open it.
    pub text: String,
    /// Its number in a list (`1`, `2.1`, `a`), when it has one.
    pub number: Option<String>,
    /// Index of its section.
    pub section: Option<usize>,
    /// Where `text` stands.
    pub span: Span,
}

/// The tasks of a text in order: the items of a list where the tasks stand in one, else clauses between semicolons, else
/// sentences. Linear in the text.
pub fn tasks(folded: &Folded<'_>, lexed: &Lexed, outline: &Outline) -> Vec<Task> {
    items(Tape::new(folded, lexed), outline, Role::Tasks)
        .into_iter()
        .map(|item| Task { text: item.text, number: item.number, section: Some(item.section), span: item.span })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lex::{Terms, lex};
    use crate::lexicon::lexicon;
    use crate::outline::outline;

    /// `want` has a line for each task: its number, when it has one, a bar, and its first words.
    fn check(text: &str, want: &[&str]) {
        let folded = Folded::new(text);
        let lexed = lex(&folded);
        let got: Vec<String> = tasks(&folded, &lexed, &outline(&folded, &lexed, &Terms::new(&lexed, lexicon())))
            .iter()
            .map(|task| {
                assert!(
                    text.get(task.span.start..task.span.end)
                        .is_some_and(|quote| quote.split_whitespace().eq(task.text.split_whitespace()))
                );
                let words: Vec<&str> = task.text.split(' ').take(4).collect();
                format!("{}|{}", task.number.as_deref().unwrap_or(""), words.join(" "))
            })
            .collect();
        assert_eq!(got, want, "in {text:?}");
    }

    const BODY: &str = "Xã An Hòa sơ kết 6 tháng đầu năm 2023\n\nSáu tháng qua, thu ngân sách đạt 3,2 tỷ đồng.\n\n";

    #[test]
    fn numbered_items_are_the_tasks_with_all_that_stands_below_them() {
        let lead = "Đồng chí Bí thư yêu cầu xã cần tập trung thực hiện những nội dung chính sau:\n\n";
        let list = "1. Xã phải dự báo tình hình. Chủ động triển khai.\n2. Về đô thị: Phát triển đồng bộ; quản lý chợ.\n\n3. Tiếp tục giảm nghèo bền vững.\n";
        check(&format!("{BODY}{lead}{list}"), &["1|Xã phải dự báo", "2|Về đô thị: Phát", "3|Tiếp tục giảm nghèo"]);
    }

    #[test]
    fn without_a_list_clauses_and_sentences_are_the_tasks() {
        let speech = "Phát biểu kết luận, đồng chí Bí thư yêu cầu thực hiện một số nhiệm vụ trọng tâm: Tăng cường xây dựng Đảng. Cải thiện đời sống nhân dân; giữ vững an ninh trật tự.";
        check(&format!("{BODY}{speech}"), &["|Tăng cường xây dựng", "|Cải thiện đời sống", "|giữ vững an ninh"]);
    }

    #[test]
    fn results_are_no_tasks() {
        check(BODY, &[]);
    }
}
