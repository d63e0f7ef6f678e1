//! Numbers that are no figures: each phrase with the reason that its numbers must get, and with the figures that stay.

use solieu::report::Reason;
use solieu::{Options, extract};

/// The numbers of a text: its reason, or `-` for one that serves an indicator.
fn told(text: &str) -> Vec<(String, &'static str)> {
    let report = extract(text, &Options::default());
    let figures = report.numbers.iter().map(|number| {
        let quote = text[number.span.start..number.span.end].to_owned();
        (quote, number.reason.map_or("-", word))
    });
    figures.collect()
}

fn word(reason: Reason) -> &'static str {
    match reason {
        Reason::Date => "date",
        Reason::Time => "time",
        Reason::Period => "period",
        Reason::Year => "year",
        Reason::Term => "term",
        Reason::SchoolYear => "school_year",
        Reason::Ordinal => "ordinal",
        Reason::Document => "document",
        Reason::List => "list",
        Reason::Name => "name",
        Reason::Level => "level",
        Reason::Age => "age",
        Reason::Threshold => "threshold",
        Reason::Counter => "counter",
        Reason::Contact => "contact",
        Reason::Slogan => "slogan",
        Reason::Other => "other",
    }
}

#[test]
fn numbers_that_are_no_figures_get_their_reason() {
    let mut wrong = Vec::new();
    for (text, want) in PHRASES {
        let read: Vec<String> = told(text).into_iter().map(|(number, reason)| format!("{number} {reason}")).collect();
        let read = read.join(", ");
        if read != *want {
            wrong.push(format!("{text}\n    stated {want}\n    read   {read}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), PHRASES.len(), wrong.join("\n"));
}

#[test]
fn what_looks_like_another_unit_is_none() {
    let units = |text: &str| -> Vec<String> {
        let report = extract(text, &Options::default());
        report
            .indicators
            .into_iter()
            .filter_map(|indicator| indicator.value?.unit)
            .map(|unit| unit.to_string())
            .collect()
    };
    assert!(units("Kiểm tra 6/4/08/04 đồng chí.").iter().all(|unit| unit == "đồng chí"));
    assert_eq!(units("Rãnh thoát nước dài 21m."), ["m"]);
}

#[test]
fn there_are_enough_phrases() {
    assert!(PHRASES.len() >= 80, "{}", PHRASES.len());
}

/// Phrases with each number in order: `-` for a figure.
const PHRASES: &[(&str, &str)] = &[
    // Dates and times.
    ("Hội nghị diễn ra sáng 12/7 tại hội trường.", "12/7 date"),
    ("Hội nghị họp ngày 12 tháng 7 năm 2023.", "12 date, 7 date, 2023 date"),
    ("Thứ ba, 30/03/2023, xã họp giao ban.", "30/03/2023 date"),
    ("Kỷ niệm ngày 27/7 và dịp 30/4.", "27/7 date, 30/4 date"),
    ("Phát động phong trào chào mừng ngày 8/3.", "8/3 date"),
    ("Lễ phát động bắt đầu lúc 7h30.", "7 time, 30 time"),
    ("Hội nghị khai mạc vào 8 giờ 15.", "8 time, 15 time"),
    // Periods, years, terms.
    ("Trong 6 tháng đầu năm 2021 tình hình ổn định.", "6 period, 2021 period"),
    ("Quý I/2024 tình hình ổn định.", "2024 period"),
    ("Đảng bộ họp bàn nhiệm vụ nhiệm kỳ 2020-2025.", "2020-2025 term"),
    ("Chi ngân sách giai đoạn 2020-2025 bảo đảm.", "2020-2025 period"),
    ("Nhà trường chuẩn bị năm học 2022 - 2023.", "2022 - 2023 school_year"),
    ("So với năm 2020 tình hình khá hơn.", "2020 year"),
    ("Kỷ niệm 75 năm thành lập ngành.", "75 period"),
    ("Bác sĩ trực 24/7 tại trạm.", "24 time, 7 time"),
    // Orders.
    ("Đại hội lần thứ 6 thành công.", "6 ordinal"),
    ("Hội đồng nhân dân khóa 19 họp kỳ thứ 5.", "19 ordinal, 5 ordinal"),
    ("Huyện xếp thứ 3/12 toàn tỉnh.", "3 ordinal, 12 ordinal"),
    ("Xã đứng thứ 06/14 trong huyện.", "06 ordinal, 14 ordinal"),
    ("Tỷ lệ sinh con thứ 3 còn 1,2%.", "3 ordinal, 1,2 -"),
    ("Hội nghị lần thứ 14 của Ban Chấp hành.", "14 ordinal"),
    // Documents and laws.
    ("Triển khai Nghị quyết số 42/NQ-CP.", "42 document"),
    ("Thực hiện Quyết định 711/QĐ-TTg và Chỉ thị 05.", "711 document, 05 document"),
    ("Theo khoản 3 Điều 219 của Luật.", "3 document, 219 document"),
    ("Thực hiện Nghị định 30 và Thông tư 33.", "30 document, 33 document"),
    ("Triển khai Kết luận 91 và Đề án 06.", "91 document, 06 document"),
    ("Đầu tư từ Chương trình 135.", "135 document"),
    ("Số liệu theo Biểu số 4 kèm theo.", "4 document"),
    ("Chi tiết tại Phụ lục 2.", "2 document"),
    ("Tuyên truyền Luật Đất đai 2013.", "2013 year"),
    // Lists and notes.
    ("1. Thu ngân sách đạt 45 tỷ đồng.", "1 list, 45 -"),
    ("2.1. Trồng trọt: Gieo 5 ha lúa.", "2.1 list, 5 -"),
    ("Sản lượng tăng 4,52%[1].", "4,52 -, 1 list"),
    ("Nhiệm vụ gồm: (1) trồng 20 ha rừng; (2) nuôi 15 con.", "1 list, 20 -, 2 list, 15 -"),
    // Names.
    ("Phòng chống dịch Covid-19 được duy trì.", "19 name"),
    ("Không phát hiện cúm A/H5N1 trên đàn.", "5 name, 1 name"),
    ("Xã mở rộng giống lúa TBR 225.", "225 name"),
    ("Đưa giống ST25 vào sản xuất.", "25 name"),
    ("Cơ cấu giống lúa Thiên ưu 8, Bắc thơm 7.", "8 name, 7 name"),
    ("Giống OM 5451 cho năng suất 62 tạ/ha.", "5451 name, 62 -"),
    ("Nâng cấp QL18 và QL.1A.", "18 name, 1 name"),
    ("Sửa chữa đường ĐT.741 qua xã.", "741 name"),
    ("Nhân dân tổ 9 và khu phố 3.", "9 name, 3 name"),
    ("Hội nghị tại phòng họp 1.", "1 name"),
    ("Công tác vận động ở ấp 5 và thôn 2.", "5 name, 2 name"),
    ("Đoàn khám tại Phường 14, Quận 1.", "14 name, 1 name"),
    ("Ứng phó cơn bão số 3.", "3 name"),
    ("Quan trắc bụi PM2.5 hằng ngày.", "2 name, 5 name"),
    ("Phủ sóng 4G/5G đến các bản.", "4 name, 5 name"),
    ("Duy trì ISO 9001:2015 tại cơ quan.", "9001 name, 2015 name"),
    ("Ứng dụng công nghệ 4.0 vào sản xuất.", "4.0 name"),
    ("Trường tiểu học số 2 đạt chuẩn.", "2 name"),
    // Levels and classes.
    ("Dịch vụ công mức độ 3, 4 được duy trì.", "3 level, 4 level"),
    ("Trao huy hiệu 30, 40 năm tuổi Đảng cho 12 đảng viên.", "30 level, 40 level, 12 -"),
    ("Trường đạt chuẩn quốc gia mức độ 2.", "2 level"),
    ("Chính quyền địa phương 2 cấp vận hành ổn định.", "2 level"),
    ("Có 5 sản phẩm OCOP 3 sao.", "5 -, 3 level"),
    ("Học sinh lớp 5 thi chuyển cấp.", "5 level"),
    ("Cháy rừng ở cấp độ 4.", "4 level"),
    // Ages.
    ("Phổ cập giáo dục cho trẻ 5 tuổi.", "5 age"),
    ("Người từ 18 tuổi trở lên đi bầu cử.", "18 age"),
    ("Thanh niên ở độ tuổi 20 tham gia.", "20 age"),
    ("Trẻ 12-17 tuổi tiêm đạt 98%.", "12 age, 17 age, 98 -"),
    ("Trẻ từ 6 -> 60 tháng tuổi uống vitamin A là 65 trẻ.", "6 age, 60 age, 65 -"),
    // Thresholds.
    ("Nhân rộng mô hình 100 triệu đồng/ha.", "100 threshold"),
    ("Xây dựng cánh đồng 50 triệu.", "50 threshold"),
    ("Có 5 dự án trên 100 tỷ đồng.", "5 -, 100 threshold"),
    ("Nhiều tuyến đường ngập trên 1 m.", "1 threshold"),
    ("Còn 3 chủ đầu tư giải ngân dưới 30% kế hoạch vốn.", "3 -, 30 threshold"),
    // Counters, contacts.
    ("Lượt xem: 556", "556 counter"),
    ("Trực tuyến: 145", "145 counter"),
    ("Tổng truy cập: 98.217", "98.217 counter"),
    ("Điện thoại: 023 9650 0829.", "023 9650 0829 contact"),
    ("Đường dây nóng: 0239.650.0829", "0239.650.0829 contact"),
    ("Địa chỉ: Số 15 đường Trần Thị Bảy.", "15 contact"),
    // Slogans and figures of speech.
    ("Phụ nữ thực hiện 5 không 3 sạch.", "5 slogan, 3 slogan"),
    ("Chuẩn bị theo phương châm 4 tại chỗ.", "4 slogan"),
    ("Duy trì bộ phận 1 cửa.", "1 slogan"),
    ("Phong trào 3 giảm được hưởng ứng.", "3 slogan"),
    // Traps: what looks like something else and is a figure.
    ("Có 12/12 Tổ dân phố đăng ký.", "12 -, 12 -"),
    ("Thu ngân sách đạt 302/560 triệu đồng.", "302 -, 560 -"),
    ("Làm 10/7 công trình.", "10 -, 7 -"),
    ("Giao 3/5 thôn thực hiện.", "3 -, 5 -"),
    ("Rãnh thoát nước dài 21m.", "21 -"),
    ("Tỷ lệ hộ nghèo còn 3%.", "3 -"),
    ("Toàn xã có 1946 hộ.", "1946 -"),
    ("Đạt 4/4 chỉ tiêu kinh tế.", "4 -, 4 -"),
];
