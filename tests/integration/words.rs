//! The words of the contract in Vietnamese, as goldens have them.

use solieu::report::{Kind, Level, Reason, ReportKind};

pub fn kind(kind: ReportKind) -> &'static str {
    match kind {
        ReportKind::HalfYearReview => "sơ kết 6 tháng",
        ReportKind::AnnualReview => "tổng kết năm",
        ReportKind::Quarterly => "quý",
        ReportKind::Monthly => "tháng",
        ReportKind::CouncilSession => "kỳ họp hội đồng nhân dân",
        ReportKind::Congress => "đại hội",
        ReportKind::Statistics => "thống kê",
        ReportKind::Police => "công an",
        ReportKind::Plan => "kế hoạch",
        ReportKind::Other => "khác",
    }
}

pub fn level(level: Level) -> &'static str {
    match level {
        Level::Hamlet => "thôn",
        Level::Ward => "phường",
        Level::Commune => "xã",
        Level::Township => "thị trấn",
        Level::District => "huyện",
        Level::Town => "thị xã",
        Level::City => "thành phố",
        Level::Province => "tỉnh",
        Level::National => "cả nước",
    }
}

pub fn kind_of_indicator(kind: Kind) -> Option<&'static str> {
    match kind {
        Kind::Result => None,
        Kind::Estimate => Some("ước"),
        Kind::Plan => Some("kế hoạch"),
        Kind::Goal => Some("mục tiêu"),
    }
}

pub fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Date => "ngày",
        Reason::Time => "giờ",
        Reason::Period => "kỳ",
        Reason::Year => "năm",
        Reason::Term => "nhiệm kỳ",
        Reason::SchoolYear => "năm học",
        Reason::Ordinal => "thứ tự",
        Reason::Document => "số văn bản",
        Reason::List => "số mục",
        Reason::Name => "tên gọi",
        Reason::Level => "mức, cấp",
        Reason::Age => "tuổi",
        Reason::Threshold => "ngưỡng",
        Reason::Counter => "bộ đếm",
        Reason::Contact => "liên hệ",
        Reason::Slogan => "khẩu hiệu",
        Reason::Other => "khác",
    }
}
