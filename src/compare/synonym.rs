//! Words that say the same in names of indicators, and indicators of which every wording says the same.

/// Codes of the taxonomy whose wordings are all one measure, so that they meet in one row whatever the report calls them.
/// Others gather several measures under one head (`khai sinh`, `khai tử`), which must not meet.
pub(super) const ONE_MEASURE: [&str; 58] = [
    "admin.overdue",
    "budget.savings",
    "budget.tax.debt",
    "crop.consolidation",
    "crop.conversion",
    "crop.grain",
    "crop.grain.area",
    "crop.grain.percapita",
    "crop.paddy",
    "crop.value",
    "crop.winter.area",
    "education.standard",
    "eggs",
    "enterprise.new",
    "enterprise.total",
    "environment.latrine",
    "fishery.catch",
    "fishery.production",
    "forest.cover",
    "forest.trees",
    "growth.credit",
    "growth.deposits",
    "growth.grdp.percapita",
    "growth.grdp.rate",
    "growth.iip",
    "growth.income",
    "growth.investment",
    "growth.rate",
    "health.insurance",
    "health.malnutrition",
    "industry.electricity",
    "infra.power",
    "infra.urban",
    "investment.debt",
    "investment.fdi",
    "labour.export",
    "labour.jobs",
    "milk",
    "ntm.average",
    "ntm.communes",
    "ntm.contribution",
    "ntm.labour",
    "ntm.land",
    "party.admitted",
    "population.households",
    "population.lifeexpectancy",
    "population.sexratio",
    "population.third",
    "poverty.households",
    "poverty.near.households",
    "poverty.near.rate",
    "poverty.rate",
    "security.traffic",
    "security.traffic.deaths",
    "security.traffic.injuries",
    "tourism.revenue",
    "trade.export",
    "trade.import",
];

/// Folded words and what they are made into. Longer ones first where one begins another.
pub(super) const SAME_WORDS: [(&str, &str); 23] = [
    ("khoai mì", "sắn"),
    ("đậu phộng", "lạc"),
    ("đậu phụng", "lạc"),
    ("đậu nành", "đậu tương"),
    ("cây ăn trái", "cây ăn quả"),
    ("trái cây", "cây ăn quả"),
    ("con heo", "lợn"),
    ("đàn heo", "đàn lợn"),
    ("heo", "lợn"),
    ("bắp", "ngô"),
    ("hàng năm", "hằng năm"),
    ("nhà nước trên địa bàn", "nhà nước"),
    ("bệnh nhân", "người bệnh"),
    ("nhân khẩu", "người"),
    ("hộ gia đình", "hộ"),
    ("hộ dân", "hộ"),
    ("người dân", "dân"),
    ("nhân dân", "dân"),
    ("thủy hải sản", "thủy sản"),
    ("thủy, hải sản", "thủy sản"),
    ("năng xuất", "năng suất"),
    ("tỉ lệ", "tỷ lệ"),
    ("gieo cấy", "gieo trồng"),
];

/// What may open a name and says nothing of what is measured.
pub(super) const OPENERS: [&str; 26] = [
    "xảy ra",
    "còn",
    "có",
    "được",
    "tổng số lượng",
    "tổng cộng số",
    "tổng số",
    "tổng cộng",
    "tổng",
    "số lượng",
    "toàn bộ",
    "toàn xã có",
    "toàn phường có",
    "toàn huyện có",
    "trong đó",
    "kết quả",
    "ước thực hiện",
    "thực hiện",
    "ước đạt",
    "ước tính",
    "ước",
    "công tác",
    "về",
    "đã",
    "hiện có",
    "số",
];

/// What may close a name and says only where, when or how.
pub(super) const CLOSERS: [&str; 33] = [
    "trên địa bàn toàn xã",
    "trên địa bàn toàn huyện",
    "trên địa bàn thị trấn",
    "trên địa bàn thành phố",
    "trên địa bàn phường",
    "trên địa bàn huyện",
    "trên địa bàn tỉnh",
    "trên địa bàn xã",
    "trên địa bàn",
    "địa bàn",
    "toàn xã",
    "toàn phường",
    "toàn huyện",
    "toàn tỉnh",
    "toàn thành phố",
    "toàn thị trấn",
    "của xã",
    "của phường",
    "của huyện",
    "của thị trấn",
    "trong kỳ",
    "trong năm",
    "cả năm",
    "hiện có",
    "ước thực hiện",
    "ước đạt",
    "ước tính",
    "thực hiện",
    "đạt được",
    "đạt",
    "là",
    "có",
    "ước",
];

/// Words between others that say nothing of what is measured; sorted.
pub(super) const LINKS: [&str; 19] = [
    "cho", "các", "của", "loại", "là", "những", "qua", "theo", "thì", "trong", "trên", "tại", "từ", "và", "với", "đã",
    "được", "để", "ở",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::lexicon;
    use crate::text::Folded;

    #[test]
    fn codes_are_those_of_the_taxonomy() {
        for code in ONE_MEASURE {
            assert!(lexicon().indicator_of_code(code).is_some(), "{code}");
        }
    }

    #[test]
    fn words_are_folded() {
        let words = SAME_WORDS.iter().flat_map(|(one, other)| [*one, *other]);
        for word in words.chain(OPENERS).chain(CLOSERS).chain(LINKS) {
            assert_eq!(Folded::new(word).text(), word);
        }
    }
}
