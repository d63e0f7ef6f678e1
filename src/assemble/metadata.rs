//! What a report says of itself.

use super::{Organization, Stretch};

/// What a report says of itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metadata {
    /// Its title.
    pub title: Option<String>,
    /// What kind of report.
    pub kind: ReportKind,
    /// Whose report.
    pub organization: Option<Organization>,
    /// What stretch of time its results are about.
    pub period: Option<Stretch>,
    /// Of the meeting or the document, ISO 8601; the date of the page does not count.
    pub date: Option<String>,
    /// Who signs.
    pub author: Option<String>,
}

/// Kinds of reports.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ReportKind {
    /// Sơ kết 6 tháng.
    HalfYearReview,
    /// Tổng kết năm.
    AnnualReview,
    /// Quý, 3 tháng, 9 tháng.
    Quarterly,
    /// Tháng.
    Monthly,
    /// Kỳ họp HĐND.
    CouncilSession,
    /// Đại hội.
    Congress,
    /// Số liệu thống kê.
    Statistics,
    /// Công an.
    Police,
    /// Phương hướng, kế hoạch without results.
    Plan,
    /// None of these.
    #[default]
    Other,
}
