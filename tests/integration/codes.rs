//! The code of an indicator: what its name says, with the unit it is told in; none where the name only speaks of
//! something near it.

use solieu::{Options, extract};

/// The codes of the indicators of a text, `-` for none.
fn codes(text: &str) -> Vec<String> {
    let report = extract(text, &Options::default());
    report.indicators.into_iter().map(|one| one.code.map_or_else(|| "-".into(), String::from)).collect()
}

fn check(sentences: &[(&str, &str)]) {
    let wrong: Vec<String> = sentences
        .iter()
        .map(|&(text, want)| (text, want, codes(text).join(" ")))
        .filter(|(_, want, found)| want != found)
        .map(|(text, want, found)| format!("{text}\n    wanted {want}, found {found}"))
        .collect();
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), sentences.len(), wrong.join("\n"));
}

#[test]
fn a_name_that_says_it_has_its_code() {
    check(&[
        ("Tốc độ tăng trưởng kinh tế đạt 8,2%.", "growth.rate"),
        ("Thu nhập bình quân đầu người đạt 58 triệu đồng/người/năm.", "growth.income"),
        ("Tổng giá trị sản xuất đạt 412 tỷ đồng.", "growth.output"),
        ("Giá trị sản xuất khu vực dịch vụ đạt 120 tỷ đồng.", "growth.output.services"),
        ("Giá trị sản xuất nông, lâm nghiệp và thủy sản đạt 98 tỷ đồng.", "growth.output.agriculture"),
        ("Thu ngân sách nhà nước trên địa bàn đạt 45 tỷ đồng.", "budget.revenue"),
        ("Thu ngân sách xã đạt 4,5 tỷ đồng.", "budget.revenue.local"),
        ("Giải ngân vốn đầu tư công đạt 35 tỷ đồng.", "investment.disbursement"),
        ("Tổng diện tích gieo trồng đạt 1.250 ha.", "crop.area"),
        ("Năng suất lúa đạt 58 tạ/ha.", "crop.rice.yield"),
        ("Tổng sản lượng lương thực có hạt đạt 6.200 tấn.", "crop.grain"),
        ("Tỷ lệ che phủ rừng đạt 46,2%.", "forest.cover"),
        ("Sản lượng thủy sản đạt 61 tấn.", "fishery.production"),
        ("Tổng đàn lợn 6.870 con.", "herd.pig"),
        ("Đón 1.200 lượt khách.", "tourism.visitors"),
        ("Tỷ lệ hộ nghèo còn 2,6%.", "poverty.rate"),
        ("Tỷ lệ người dân tham gia bảo hiểm y tế đạt 95%.", "health.insurance"),
        ("Tỷ lệ sinh con thứ 3 là 5%.", "population.third"),
        ("Tỷ lệ gia tăng dân số tự nhiên là 1,1%.", "population.growth"),
        ("Có 12/13 thôn văn hóa.", "culture.villages"),
        ("Khu dân cư đạt chuẩn văn hóa 92%.", "culture.villages"),
        ("Kết nạp 9 đảng viên.", "party.admitted"),
        ("Tổng số đảng viên 412 đồng chí.", "party.members"),
        ("Giao quân 14 thanh niên.", "defence.recruits"),
        ("Xảy ra 3 vụ tai nạn giao thông.", "security.traffic"),
        ("Tiếp nhận 1.204 hồ sơ.", "admin.files"),
    ]);
}

#[test]
fn the_unit_says_the_measure_that_a_name_leaves_out() {
    check(&[
        ("Lúa hè thu 320 ha.", "crop.rice.area"),
        ("Cà phê đạt 25 tạ/ha.", "crop.coffee.yield"),
        ("Lương thực có hạt đạt 6.200 tấn.", "crop.grain"),
        ("Rừng trồng mới 15 ha.", "forest.planted"),
        ("Hộ nghèo còn 2,6%.", "poverty.rate"),
        ("Còn 48 hộ nghèo.", "poverty.households"),
        ("Hộ cận nghèo còn 3,1%.", "poverty.near.rate"),
    ]);
}

#[test]
fn a_unit_that_does_not_fit_takes_the_code_away() {
    check(&[
        ("Hỗ trợ hộ nghèo 120 triệu đồng.", "-"),
        ("Giải ngân cho 35 hộ.", "-"),
        ("Tỷ lệ hộ nghèo còn 2,6%.", "poverty.rate"),
    ]);
}

#[test]
fn a_part_or_something_near_has_no_code_of_the_whole() {
    check(&[
        ("Diện tích tự nhiên 3.400 ha.", "-"),
        ("Diện tích gừng 12 ha.", "-"),
        ("Diện tích bị cháy 2 ha.", "-"),
        ("Giá trị sản xuất ngành chăn nuôi đạt 40 tỷ đồng.", "-"),
        ("Kiểm tra 6 cơ sở kinh doanh.", "-"),
        ("Toàn xã có 6 đơn vị trường học.", "-"),
        ("Có 3 trường tiểu học.", "-"),
        ("Có 5 trường đạt chuẩn.", "-"),
    ]);
}

#[test]
fn whatever_has_a_code_has_the_sector_of_that_code() {
    let lexicon = solieu::lexicon::lexicon();
    let mut seen = 0;
    for text in crate::golden::texts() {
        for one in extract(&text, &Options::default()).indicators {
            let Some(code) = one.code else { continue };
            let id = lexicon.indicator_of_code(&code).unwrap_or_else(|| panic!("{code} is not in the taxonomy"));
            let sector = serde_json::to_value(one.sector).unwrap();
            let told = format!("{:?}", lexicon.indicator(id).sector);
            assert_eq!(sector.as_str().unwrap().replace('_', ""), told.to_lowercase(), "{code}");
            seen += 1;
        }
    }
    assert!(seen >= 100, "{seen} codes");
}
