//! Whose report it is.

use crate::text::Span;

/// The body or the place whose work the report tells of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organization {
    /// As the text writes it (`Đảng ủy phường X`).
    pub name: String,
    /// What kind of body.
    pub body: Body,
    /// Its place.
    pub locality: Option<Locality>,
    /// Where the text names it.
    pub span: Span,
}

/// Kinds of bodies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Body {
    /// Đảng ủy, Thành ủy, Huyện ủy, Tỉnh ủy, Ban Chấp hành, Ban Thường vụ.
    PartyCommittee,
    /// Đảng bộ, chi bộ.
    PartyOrganisation,
    /// Ủy ban nhân dân.
    PeoplesCommittee,
    /// Hội đồng nhân dân.
    PeoplesCouncil,
    /// Mặt trận Tổ quốc.
    FatherlandFront,
    /// Hội, Đoàn, Liên đoàn.
    MassOrganisation,
    /// Công an.
    Police,
    /// Ban Chỉ huy quân sự, Bộ đội Biên phòng.
    Military,
    /// Sở, phòng, ban, chi cục, trung tâm, trường, trạm.
    Agency,
    /// A place alone, or a body of another kind.
    #[default]
    Other,
}

/// A place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locality {
    /// Its level.
    pub level: Level,
    /// Its name without the level.
    pub name: String,
    /// The place above it, when the text names it.
    pub within: Option<String>,
}

/// Levels of places.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Level {
    /// Thôn, bản, xóm, ấp, khu phố, tổ dân phố.
    Hamlet,
    /// Phường.
    Ward,
    /// Xã, đặc khu.
    Commune,
    /// Thị trấn.
    Township,
    /// Huyện, quận.
    District,
    /// Thị xã.
    Town,
    /// Thành phố.
    City,
    /// Tỉnh.
    Province,
    /// Cả nước.
    National,
}
