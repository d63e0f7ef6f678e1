//! Units of measure and counted nouns (đơn vị tính).

use super::word::enum_of_words;

/// Which unit: index into [`Lexicon::units`](super::Lexicon::units).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitId(pub u16);

/// A unit of measure or a noun that reports count (`ha`, `tạ/ha`, `đảng viên`, `lượt khách`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Its one spelling in the output: `ha`, `m2`, `đồng`, `đảng viên`.
    pub label: &'static str,
    /// What it measures or counts.
    pub dimension: Dimension,
    /// The noun may be the whole name of an indicator (`kết nạp 10 đảng viên`, `có 16 hợp tác xã`); not so for `ha` or `lần`.
    pub alone: bool,
}

enum_of_words!(
    /// What a unit measures or counts.
    Dimension {
        /// Diện tích: ha, m2, sào.
        Area = "area",
        /// Chiều dài: km, m.
        Length = "length",
        /// Khối lượng: tấn, tạ, kg.
        Weight = "weight",
        /// Thể tích: m3, lít.
        Volume = "volume",
        /// Năng suất: tạ/ha, tấn/ha, kg/sào.
        Yield = "yield",
        /// Tiền: đồng, USD.
        Money = "money",
        /// Tiền trên một đầu đơn vị: đồng/người/năm, đồng/ha.
        MoneyRate = "money_rate",
        /// Phần trăm, phần nghìn.
        Ratio = "ratio",
        /// Điểm phần trăm.
        Point = "point",
        /// Lần: a multiple, or how many times.
        Times = "times",
        /// A thing per another thing: con/hộ, người/km2, giường/vạn dân.
        Density = "density",
        /// Năng lượng: kWh, MW, kV.
        Energy = "energy",
        /// Nhiệt độ, lượng mưa, độ mặn.
        Weather = "weather",
        /// Thời gian: ngày, tháng, giờ.
        Time = "time",
        /// Điểm số, hạng, bậc, sao.
        Score = "score",
        /// Tiêu chí, chỉ tiêu, nội dung: what is achieved k of n.
        Criterion = "criterion",
        /// Người: đảng viên, học sinh, lao động.
        People = "people",
        /// Hộ, gia đình.
        Household = "household",
        /// Xã, thôn, khu phố.
        Place = "place",
        /// Chi bộ, doanh nghiệp, hợp tác xã, trường.
        Organisation = "organisation",
        /// Lượt, đợt, cuộc, buổi, hội nghị.
        Event = "event",
        /// Vụ, đơn, trường hợp: what is reported and dealt with.
        Case = "case",
        /// Con, đàn.
        Animal = "animal",
        /// Cây, gốc, luống.
        Plant = "plant",
        /// Công trình, dự án, nhà, tuyến: what is built.
        Work = "work",
        /// Chiếc, bộ, suất, sản phẩm.
        Thing = "thing",
        /// Văn bản, hồ sơ, giấy, thẻ.
        Document = "document",
        /// Mũi, liều, giường, ca.
        Health = "health",
        /// Lớp, bài, giải, học bổng.
        Education = "education",
    }
);

impl Dimension {
    /// Whether its units count things one by one, so that the figure is a whole number.
    pub fn is_counted(self) -> bool {
        use Dimension::{
            Animal, Case, Criterion, Document, Education, Event, Health, Household, Organisation, People, Place, Plant,
            Thing, Work,
        };
        matches!(
            self,
            People
                | Household
                | Place
                | Organisation
                | Event
                | Case
                | Animal
                | Plant
                | Work
                | Thing
                | Document
                | Health
                | Education
                | Criterion
        )
    }

    /// Whether `a/b` of its units is commonly the amount reached over the amount planned, not k of n.
    pub fn is_measured(self) -> bool {
        use Dimension::{Area, Density, Energy, Length, Money, MoneyRate, Volume, Weight, Yield};
        matches!(self, Area | Length | Weight | Volume | Yield | Money | MoneyRate | Density | Energy)
    }
}
