//! The checks of the audit, told to people.

/// One check of the audit.
#[derive(Clone, Copy, Debug)]
pub struct Check {
    /// Its name in findings.
    pub id: &'static str,
    /// What it checks, in Vietnamese.
    pub vi: &'static str,
    /// What it checks, in English.
    pub en: &'static str,
    /// Text and verdict.
    pub examples: &'static [(&'static str, &'static str)],
}

/// Every check, in the order in which it runs.
pub fn rules() -> &'static [Check] {
    &[Check {
        id: "rate",
        vi: "Kết quả chia cho kế hoạch (hoặc tổng số) so với tỷ lệ phần trăm được nêu; phần vượt kế hoạch cũng được tính lại. Mỗi số được hiểu là mọi giá trị làm tròn thành số đó.",
        en: "The result over the plan (or the total) against the stated percentage; an excess over the plan is recomputed too. A figure stands for all values that round to it.",
        examples: &[
            ("Trồng mới 45,2 ha/40 ha, đạt 113% kế hoạch", "agrees"),
            ("Trồng mới 45,2 ha/40 ha, đạt 118% kế hoạch", "differs"),
            ("Tiêm chủng 386/389 trẻ, đạt 99,2%", "agrees"),
            ("Tiêm chủng 389/391 trẻ, đạt 99,4%", "truncated"),
            ("Sản lượng 412 tấn, đạt 103% kế hoạch", "derived"),
        ],
    }]
}
