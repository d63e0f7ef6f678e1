//! First words of the names of organisations (cơ quan, tổ chức).

use super::word::enum_of_words;

/// Which words: index into [`Lexicon::bodies`](super::Lexicon::bodies).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BodyId(pub u16);

/// Words that open the name of an organisation (`Đảng ủy`, `UBND`, `Phòng Giáo dục và Đào tạo`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Body {
    /// As they are written in full.
    pub label: &'static str,
    /// What kind of body the name is of.
    pub kind: BodyKind,
}

enum_of_words!(
    /// Kinds of bodies.
    #[derive(Default)]
    BodyKind {
        /// Đảng ủy, Thành ủy, Huyện ủy, Tỉnh ủy, Ban Chấp hành, Ban Thường vụ.
        PartyCommittee = "party_committee",
        /// Đảng bộ, chi bộ.
        PartyOrganisation = "party_organisation",
        /// Ủy ban nhân dân.
        PeoplesCommittee = "peoples_committee",
        /// Hội đồng nhân dân.
        PeoplesCouncil = "peoples_council",
        /// Mặt trận Tổ quốc.
        FatherlandFront = "fatherland_front",
        /// Hội, Đoàn, Liên đoàn.
        MassOrganisation = "mass_organisation",
        /// Công an.
        Police = "police",
        /// Ban Chỉ huy quân sự, Bộ đội Biên phòng.
        Military = "military",
        /// Sở, phòng, ban, chi cục, trung tâm, trường, trạm.
        Agency = "agency",
        /// A place alone, or a body of another kind.
        #[default]
        Other = "other",
    }
);
