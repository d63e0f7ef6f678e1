//! Amounts in words, group by group and at random, and every way in which reports write an amount or a percentage in digits.

use crate::speller;
use solieu::lex::{Lexed, TokenKind, lex};
use solieu::text::Folded;
use solieu::{Options, extract};

/// The first number of a text and what was read of it.
fn first(text: &str) -> Option<(String, String)> {
    let folded = Folded::new(text);
    let lexed: Lexed = lex(&folded);
    lexed.tokens.iter().find_map(|token| match token.kind {
        TokenKind::Number(at) => Some((
            lexed.numbers[at as usize].amount.normalize().to_string(),
            folded.text()[token.start as usize..token.end as usize].to_owned(),
        )),
        _ => None,
    })
}

/// The words are read as the number, all of them, before `đồng`. One to nine alone count only what can be counted.
fn check(number: u64, words: &str) {
    assert_eq!(
        first(&format!("{words} {}", if number < 10 { "vụ" } else { "đồng" })),
        Some((number.to_string(), words.to_owned())),
        "{words}"
    );
}

/// Numbers that show each form of a group: alone, with ten, with `mốt`, `tư`, `lăm`, `linh`, round.
const GROUPS: [u64; 16] = [1, 4, 5, 10, 14, 15, 20, 21, 24, 35, 100, 101, 105, 115, 550, 999];

#[test]
fn every_combination_of_groups_is_read() {
    let with_none = || std::iter::once(0).chain(GROUPS);
    for billions in with_none() {
        for millions in with_none() {
            for thousands in with_none() {
                for ones in with_none() {
                    let number = ((billions * 1000 + millions) * 1000 + thousands) * 1000 + ones;
                    if number > 0 {
                        check(number, &speller::amount(number, (billions + ones) % 2 == 1));
                    }
                }
            }
        }
    }
}

#[test]
fn a_hundred_thousand_amounts_are_read() {
    // A multiplicative generator: the same amounts each time.
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    for turn in 0..100_000 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        // Amounts of every length, not only the longest.
        let number = state % 10u64.pow(turn % 12 + 1);
        if number > 0 {
            check(number, &speller::amount(number, state & 1 == 1));
        }
    }
}

#[test]
fn scales_of_the_south_and_of_old() {
    for (words, number) in [
        ("ba vạn", 30_000),
        ("hai vạn năm ngàn", 25_000),
        ("mười tỉ rưỡi", 10_500_000_000),
        ("hai triệu rưỡi", 2_500_000),
        ("một trăm rưỡi triệu", 150_000_000),
        ("ba chục triệu", 30_000_000),
        ("bảy trăm ngàn", 700_000),
        ("năm nghìn tỷ", 5_000_000_000_000),
        ("một tỷ hai", 1_200_000_000),
        ("mười ba tỷ, năm trăm linh ba triệu", 13_503_000_000),
    ] {
        check(number, words);
    }
}

/// The value or the figure of the first indicator, as `amount unit`.
fn figure(text: &str) -> String {
    let report = extract(text, &Options::default());
    let Some(indicator) = report.indicators.first() else { return "nothing".into() };
    let told = indicator.value.as_ref().map(|value| {
        let amount = match value.max {
            Some(max) => format!("{}..{}", value.amount.get(), max.get()),
            None => value.amount.get().to_string(),
        };
        format!("{amount} {}", value.unit.as_deref().unwrap_or("-"))
    });
    told.or_else(|| indicator.rates.first().map(|rate| format!("{}% {:?}", rate.amount.get(), rate.of)))
        .or_else(|| indicator.changes.first().map(|change| format!("{:?} {}", change.direction, change.amount.get())))
        .unwrap_or_default()
}

#[test]
fn every_form_of_an_amount_is_read() {
    let mut wrong = Vec::new();
    for &(text, want) in AMOUNTS.iter().chain(PERCENTAGES) {
        let read = figure(text);
        if read != want {
            wrong.push(format!("{text}: stated {want}, read {read}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), AMOUNTS.len() + PERCENTAGES.len(), wrong.join("\n"));
}

/// Amounts as reports write them, with what is meant.
const AMOUNTS: &[(&str, &str)] = &[
    ("Toàn tỉnh có 16 xã.", "16 xã"),
    ("Toàn trường có 1.421 học sinh.", "1421 học sinh"),
    ("Thu ngân sách đạt 18.700.000 đồng.", "18700000 đồng"),
    ("Thu ngân sách đạt 54,9 tỷ.", "54900000000 đồng"),
    ("Diện tích lúa đạt 118,14 ha.", "118.14 ha"),
    ("Diện tích lúa đạt 2.971,34 ha.", "2971.34 ha"),
    ("Thu ngân sách đạt 1.047,1 tỷ.", "1047100000000 đồng"),
    ("Thu ngân sách đạt 43,854 tỷ.", "43854000000 đồng"),
    ("Doanh thu đạt 23,102 triệu đồng.", "23102000 đồng"),
    ("Khai thác gỗ đạt 2,246 m3.", "2.246 m3"),
    ("Toàn huyện tiêm 5185 mũi.", "5185 mũi"),
    ("Sản lượng cá đạt 4000 tấn.", "4000 tấn"),
    ("Toàn xã có 2013 hộ.", "2013 hộ"),
    ("Giải quyết việc làm cho 1980 lao động.", "1980 lao động"),
    ("Thu ngân sách đạt 3321,8 tỷ đồng.", "3321800000000 đồng"),
    ("Diện tích cà phê đạt 2014,7 nghìn ha.", "2014700 ha"),
    ("Toàn xã còn 02 hộ nghèo.", "2 hộ"),
    ("Năng suất hồ tiêu đạt 03 tấn/ha.", "3 tấn/ha"),
    ("Diện tích ngô đạt 7.2 ha.", "7.2 ha"),
    ("Năng suất lúa đạt 46.8 tạ/ha.", "46.8 tạ/ha"),
    ("Thu ngân sách đạt 1,234.5 tỷ đồng.", "1234500000000 đồng"),
    ("Diện tích sân đạt 1.500 m2.", "1500 m2"),
    ("Thu ngân sách đạt 49 tỷ 687 triệu đồng.", "49687000000 đồng"),
    ("Thu ngân sách đạt 1 tỷ 500 triệu đồng.", "1500000000 đồng"),
    ("Thu ngân sách đạt 12 tỷ 500.", "12500000000 đồng"),
    ("Ủng hộ được 2 triệu 300 nghìn đồng.", "2300000 đồng"),
    ("Ủng hộ được 2 triệu 3.", "2300000 đồng"),
    ("Ủng hộ được 2 triệu rưỡi.", "2500000 đồng"),
    ("Thu ngân sách đạt 3,2 tỉ đồng.", "3200000000 đồng"),
    ("Tổng vốn đầu tư đạt 1,57 triệu tỉ đồng.", "1570000000000000 đồng"),
    ("Doanh thu đạt 1,2 nghìn tỷ.", "1200000000000 đồng"),
    ("Doanh thu đạt 1.173,5 ngàn tỉ.", "1173500000000000 đồng"),
    ("Dư nợ đạt 23.884 triệu đồng.", "23884000000 đồng"),
    ("Dư nợ đạt 1.636.205 triệu đồng.", "1636205000000 đồng"),
    ("Dư nợ đạt 7.601 triệu.", "7601000000 đồng"),
    ("Thu nhập bình quân đạt 31.500 ngàn đồng/người/năm.", "31500000 đồng/người/năm"),
    ("Diện tích lúa đạt 1.349,4 nghìn ha.", "1349400 ha"),
    ("Đàn gia cầm có 4.450 ngàn con.", "4450000 con"),
    ("Sản lượng thóc đạt 39 vạn tấn.", "390000 tấn"),
    ("Đàn lợn đạt 4,3 triệu con.", "4300000 con"),
    ("Đón 378,5 nghìn lượt khách.", "378500 lượt khách"),
    ("Thu ngân sách đạt 13.503.000.000đ (Mười ba tỷ, năm trăm linh ba triệu đồng).", "13503000000 đồng"),
    ("Mức hỗ trợ đạt 33.500.000đ/người.", "33500000 đồng/người"),
    ("Xuất khẩu đạt 12 triệu USD.", "12000000 USD"),
    ("Xuất khẩu đạt 1,5 tỷ USD.", "1500000000 USD"),
    ("Xảy ra bốn vụ trộm cắp.", "4 vụ"),
    ("Kết nạp mười hai đảng viên.", "12 đảng viên"),
    ("Năng suất lúa đạt 54,9-55,4 tạ/ha.", "54.9..55.4 tạ/ha"),
    ("Năng suất lúa đạt từ 52 đến 54 tạ/ha.", "52..54 tạ/ha"),
    ("Kết nạp 30 - 35 đảng viên.", "30..35 đảng viên"),
    ("Năng suất tăng 1-1,5 tạ/ha.", "Up 1"),
    ("Diện tích lúa đạt 226ha.", "226 ha"),
    ("Năng suất ngô đạt 40tạ/ha.", "40 tạ/ha"),
    ("Đón 2,37triệu lượt khách.", "2370000 lượt khách"),
    ("Thu ngân sách đạt 16743 tỷđồng.", "16743000000000 đồng"),
    ("Diện tích lúa đạt118,14ha.", "118.14 ha"),
    ("Diện tích rừng đạt 40, 900 ha.", "40.9 ha"),
    ("Khai thác gỗ đạt 427, 46 m3.", "427.46 m3"),
    ("Tổng đàn gia cầm đạt 12. 500 con.", "12500 con"),
    ("Sản lượng cá đạt 1 234 tấn.", "1234 tấn"),
    ("Sản lượng cá đạt 1.131.tấn.", "1131 tấn"),
    ("Năng suất lúa đạt 55, 9tạ/ha.", "55.9 tạ/ha"),
    ("Diện tích lúa đạt l0 ha.", "10 ha"),
    ("Toàn xã có O5 hộ nghèo.", "5 hộ"),
    ("Trồng rừng 1O ha.", "10 ha"),
    ("Sản lượng cá đạt 1.5OO tấn.", "1500 tấn"),
    ("Nhiệt độ trung bình 27°C.", "27 °C"),
    ("Nhiệt độ trung bình 26,5 độ C.", "26.5 °C"),
    ("Độ mặn đạt 4‰.", "4 ‰"),
];

/// Percentages as reports write them.
const PERCENTAGES: &[(&str, &str)] = &[
    ("Tỷ lệ hộ nghèo còn 4,25%.", "4.25 %"),
    ("Tỷ lệ hộ nghèo còn 4,25 %.", "4.25 %"),
    ("Tỷ lệ hộ nghèo còn 4,25 phần trăm.", "4.25 %"),
    ("Tỷ lệ hộ nghèo còn 4,25phần trăm.", "4.25 %"),
    ("Tỷ lệ che phủ rừng đạt 5-7%.", "5..7 %"),
    ("Tỷ lệ che phủ rừng đạt 5 – 7 %.", "5..7 %"),
    ("Tỷ lệ che phủ rừng đạt từ 5% đến 7%.", "5..7 %"),
    ("Tỷ lệ lấp đầy đạt 0,5%-0,8%.", "0.5..0.8 %"),
    ("Tỷ lệ hộ khá đạt 99.126%.", "99.126 %"),
    ("Tỷ lệ hộ khá đạt 91.3%.", "91.3 %"),
    ("Tỷ suất sinh đạt 0,3‰.", "0.3 ‰"),
    ("Tỷ suất sinh đạt 0,30%o.", "0.3 ‰"),
    ("Tỷ suất sinh đạt 0,30%0.", "0.3 ‰"),
    ("Tỷ suất sinh đạt 0,3 phần nghìn.", "0.3 ‰"),
    ("Thu ngân sách đạt 85%KH.", "85% Plan"),
    ("Thu ngân sách đạt 85% kế hoạch.", "85% Plan"),
    ("Thu ngân sách đạt13,04%KH.", "13.04% Plan"),
    ("Thu ngân sách đạt 42,26 %kế hoạch.", "42.26% Plan"),
    ("Thu ngân sách đạt 32,% dự toán.", "32% Plan"),
    ("Thu ngân sách bằng 157% so với cùng kỳ.", "157% Base"),
    ("Thu ngân sách tăng 0 68% so với cùng kỳ.", "Up 0.68"),
    ("Thu ngân sách vượt 2413% dự toán.", "Up 2413"),
    ("Thu ngân sách vượt 4,1% kế hoạch.", "Up 4.1"),
    ("Tỷ lệ hộ nghèo giảm 1,2 điểm phần trăm.", "Down 1.2"),
    ("Tỷ lệ hộ nghèo giảm 1,2 điểm %.", "Down 1.2"),
];
