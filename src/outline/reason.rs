//! Why a number is not a figure of an indicator.

/// Why a number is not a figure: the domain twin of the published `reason`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// A calendar date (`12/7`), also an event named after one (`30/4`).
    Date,
    /// A time of day (`7h30`).
    Time,
    /// A stretch of time (`6 tháng đầu năm`).
    Period,
    /// A year (`năm 2016`).
    Year,
    /// A term of office (`nhiệm kỳ 2020-2025`).
    Term,
    /// A school year (`năm học 2021-2022`).
    SchoolYear,
    /// A place in an order (`khóa XII`, `lần thứ 6`, `xếp thứ 17/63`).
    Ordinal,
    /// The number of a document, or of a law, article or programme (`Nghị quyết 42`, `Điều 219`).
    Document,
    /// A list number, a footnote mark.
    List,
    /// Part of a name (`Covid-19`, `TBR 225`, `tổ 9`).
    Name,
    /// A level, class or grade (`mức độ 3`, `huy hiệu 60 năm tuổi Đảng`, `mũi 2`).
    Level,
    /// An age that qualifies somebody (`trẻ 5 tuổi`).
    Age,
    /// A bound that qualifies a noun (`mô hình 100 triệu đồng/ha`).
    Threshold,
    /// A counter of the page (`Lượt xem: 556`).
    Counter,
    /// A telephone number or an address.
    Contact,
    /// A figure of speech or a slogan (`3 không 3 sạch`, `4 tại chỗ`).
    Slogan,
    /// None of these, but no figure either.
    Other,
}
