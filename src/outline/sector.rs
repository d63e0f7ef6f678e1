//! What a section is about and what it is for.

/// What a section is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Role {
    /// Title, date line, who attended.
    #[default]
    Lead,
    /// What was done.
    Results,
    /// Tồn tại, hạn chế, khó khăn.
    Shortcomings,
    /// Phương hướng, nhiệm vụ.
    Tasks,
    /// Mục tiêu, chỉ tiêu of a coming period.
    Goals,
    /// Personnel.
    People,
    /// Counters, menus, dates of the page.
    Furniture,
}

/// What a section is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SectionSector {
    /// Kinh tế.
    Economy,
    /// Văn hóa - xã hội.
    Society,
    /// Quốc phòng - an ninh.
    Security,
    /// Xây dựng Đảng.
    Party,
    /// Chính quyền, cải cách hành chính.
    Government,
    /// Several of them.
    Mixed,
}
