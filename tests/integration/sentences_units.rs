//! More sentences of our own: units in brackets, figures below their names, names told apart by a number, plans and what is left.

use crate::sentences::check;

/// A sentence, and the compact lines of its indicators.
const SENTENCES: &[(&str, &[&str])] = &[
    // Movements behind `tới`, `đến`, or against a year that `cao hơn` names.
    (
        "Số vụ tai nạn là 12 vụ, giảm tới 40% so với cùng kỳ; doanh thu đạt 8 tỷ đồng, tăng đến 35% so với năm trước.",
        &["Số vụ tai nạn = 12 vụ: -40% (cùng kỳ)", "Doanh thu = 8000000000 đồng: +35% (kỳ trước)"],
    ),
    ("Tỷ suất sinh là 12,5‰, tăng cao hơn năm 2015 khoảng 0,8‰.", &["Tỷ suất sinh = 12.5 ‰: ~+0.8 ‰ (kỳ trước)"]),
    ("Thu ngân sách cao hơn năm 2015, đạt 45 tỷ đồng.", &["Thu ngân sách = 45000000000 đồng"]),
    // Reached in a rise or a fall.
    (
        "Doanh thu tăng mạnh đạt 45 tỷ đồng. Tỷ lệ trễ hạn giảm sâu đạt 2,1%. Kinh tế tăng khá đạt 7,2%.",
        &["Doanh thu = 45000000000 đồng", "Tỷ lệ trễ hạn = 2.1 %", "Kinh tế: +7.2%"],
    ),
    // Those that are left of what became fewer.
    ("Trong năm, xã giảm 25 hộ nghèo, hiện chỉ còn 60 hộ nghèo, chiếm 4,5%.", &["Hộ nghèo = 60 hộ: 4.5% tổng, -25 hộ"]),
    ("Xã giảm 25 hộ nghèo, còn 12 hộ cận nghèo.", &["Hộ nghèo: -25 hộ", "Hộ cận nghèo = 12 hộ"]),
    // Units as they are typed.
    ("Thu nhập bình quân đạt 32 triệu/ người/ năm.", &["Thu nhập bình quân = 32000000 đồng/người/năm"]),
    ("Thu nhập bình quân: 18 triệu đông/người/năm.", &["Thu nhập bình quân = 18000000 đồng/người/năm"]),
    (
        "Tạm giữ 5 xe máy điện, sưu tầm 340 hiện vật.",
        &["Tạm giữ xe máy điện = 5 xe máy điện", "Sưu tầm = 340 hiện vật"],
    ),
    // Bodies and places told apart by a number.
    ("Ban chỉ đạo 389 huyện đã kiểm tra 45 vụ.", &["Kiểm tra vụ = 45 vụ"]),
    ("Đoàn công tác số 5 huyện đã thăm 12 hộ.", &["Thăm hộ = 12 hộ"]),
    ("UBND huyện đã thành lập các ban chỉ đạo tại 12 xã.", &["Thành lập các ban chỉ đạo xã = 12 xã"]),
    (
        "Nghiệm thu 2 nhà văn hóa tổ Bản Mới 3 và Nà Lúa.",
        &["Nghiệm thu nhà văn hóa tổ Bản Mới 3 và Nà Lúa = 2 nhà văn hóa"],
    ),
    // In what was competed.
    (
        "Đoàn giành 3 huy chương vàng (chạy nữ 200m và đẩy gậy nam hạng cân 52 - 55kg), 2 huy chương bạc cự ly 1.500m.",
        &["Giành huy chương vàng = 3 huy chương", "Giành huy chương bạc cự ly 1.500m = 2 huy chương"],
    ),
    ("Tuyến đường chạy qua thôn dài 200m.", &["Tuyến đường chạy qua thôn dài = 200 m"]),
    // A slogan within a name, an effort that is aimed at something.
    (
        "Huyện quyết tâm không có rác tồn đọng; tỷ lệ hộ có nhà sạch, vườn đẹp và đảm bảo 3 sạch đạt từ 85% trở lên.",
        &["Tỷ lệ hộ có nhà sạch, vườn đẹp và đảm bảo 3 sạch = ≥85 % · mục tiêu"],
    ),
    // Days joined by a dash or `đến`, written with stops.
    ("Từ ngày 3.5 - 9.5, huyện ghi nhận 12 ca mắc.", &["Ghi nhận ca mắc = 12 ca mắc"]),
    ("Từ ngày 1.1 đến 31.3 có 40 ca.", &["Ca = 40 ca"]),
    // A share of all the money.
    (
        "Các huyện đã chi 12 tỷ đồng (khoảng 35% so với tổng kinh phí) để thực hiện 25 nhiệm vụ.",
        &["Chi = 12000000000 đồng: ~35% tổng", "Chi nhiệm vụ = 25 nhiệm vụ"],
    ),
    // More of a plan, and what has to be reached.
    (
        "Xã được giao chỉ tiêu thu ngân sách 5 tỷ đồng. Sau kỳ họp, xã được giao thêm 1,2 tỷ đồng. Tổng thu ngân sách phải thực hiện là 6,2 tỷ đồng.",
        &[
            "Thu ngân sách, KH 5000000000 · kế hoạch",
            "Thu ngân sách, KH 1200000000 · kế hoạch",
            "Tổng thu ngân sách, KH 6200000000 · kế hoạch",
        ],
    ),
    // One of many, and what it has.
    ("An Hòa là một trong 3 xã có tỷ lệ hộ nghèo cao nhất huyện, hiện còn 12,5%.", &["Tỷ lệ hộ nghèo = 12.5 %"]),
    // Units in brackets behind the name; figures on lines of their own.
    (
        "Diện tích gieo trồng (ha): 120\nSản lượng (nghìn tấn): 1,5\nThu ngân sách (triệu đồng) đạt 1.200",
        &["Diện tích gieo trồng = 120 ha", "Sản lượng = 1500 tấn", "Thu ngân sách = 1200000000 đồng"],
    ),
    ("Diện tích (dự kiến): 120", &["Diện tích = 120"]),
    (
        "Giáo dục\n\n1.\n\nTổng số trường học:\n\n45\n\n- Trường tiểu học:\n\n20\n\n2.\n\nTổng số học sinh (em)\n\n9.450\n",
        &["Tổng số trường học = 45 trường học", "Trường tiểu học = 20", "Tổng số học sinh = 9450 em"],
    ),
    ("Xã họp bàn.\n\nĐang truy cập:\n\n5\n\nTrong ngày:\n\n70\n\nTrong tháng:\n\n1.240\n\nTổng số:\n\n45.000\n", &[]),
    (
        "- Thư viện quận, huyện, thị xã: 45\n- Y tế, giáo dục: có 5 trường học.",
        &["Thư viện quận, huyện, thị xã = 45", "Y tế, giáo dục trường học = 5 trường học"],
    ),
    // What a place has.
    (
        "Dân số: Xã Hòa Bình có 12 thôn. Tổng số: 1.450 hộ; 5.600 khẩu.",
        &["Thôn = 12 thôn", "Tổng số hộ = 1450 hộ", "Khẩu = 5600 khẩu"],
    ),
    ("Đàn trâu: Tổng số: 320 con.", &["Tổng số đàn trâu = 320 con"]),
    ("An Lộc là xã vùng cao với 8 thôn, 650 hộ.", &["Thôn = 8 thôn", "Hộ = 650 hộ"]),
    (
        "Đồng bào dân tộc thiểu số là 350 hộ, 1.420 khẩu, chiếm 62%.",
        &["Đồng bào dân tộc thiểu số = 350 hộ", "Khẩu đồng bào dân tộc thiểu số = 1420 khẩu: 62% tổng"],
    ),
    ("Toàn xã có 350 hộ, 1.420 khẩu.", &["Hộ = 350 hộ", "Khẩu = 1420 khẩu"]),
    (
        "Đường trục thôn: 12 km, đã được bê tông hóa 8,5 km nhưng chưa đạt chuẩn.",
        &["Đường trục thôn = 12 km", "Đường trục thôn bê tông hóa = 8.5 km · thuộc: Đường trục thôn"],
    ),
    ("Đường trục thôn: 12 km, xây dựng 3 km.", &["Đường trục thôn = 12 km", "Xây dựng = 3 km"]),
    // Chosen among all, one of so many, counted on a page.
    (
        "Qua bình xét có 5 thôn đạt danh hiệu thôn văn hóa, đạt 83%.",
        &["Thôn đạt danh hiệu thôn văn hóa = 5 thôn: 83% tổng"],
    ),
    ("Bình quân đất sản xuất cho 01 hộ còn thấp.", &[]),
    ("Hỗ trợ xây nhà cho 01 hộ nghèo.", &["Hỗ trợ xây nhà hộ nghèo = 1 hộ"]),
    ("Xã họp bàn.\n25 người đã bình chọn\n", &[]),
    // What was done, and to what.
    (
        "Đổ bê tông 900 mét đường ngõ xóm, giành 12 huy chương tại Giải vô địch quốc gia.",
        &["Đổ bê tông đường ngõ xóm = 900 m", "Giành huy chương = 12 huy chương"],
    ),
    (
        "Các xã đã chủ động cân đối từ nguồn dự phòng để trợ giúp hộ thiếu đói 900 kg gạo.",
        &["Trợ giúp hộ thiếu đói gạo = 900 kg"],
    ),
    // A percentage tells of all that stand before what they did.
    (
        "80% cơ sở kinh doanh, dịch vụ ăn uống đã ký cam kết.",
        &["Cơ sở kinh doanh, dịch vụ ăn uống đã ký cam kết = 80 %"],
    ),
    (
        "100% thôn, xóm đã triển khai ít nhất 1 mô hình tự quản.",
        &["Thôn, xóm đã triển khai ít nhất 1 mô hình tự quản = 100 %"],
    ),
    ("Mỗi năm trồng ít nhất 1 ha rừng.", &["Trồng rừng = ≥1 ha"]),
    // What `nhưng chưa` says of those counted; a rate behind `với`, and how one did.
    ("Số vụ việc còn tồn nhưng chưa giải quyết là 5 vụ.", &["Số vụ việc còn tồn nhưng chưa giải quyết = 5 vụ"]),
    (
        "Xã Đông Mai đứng đầu với tỷ lệ trễ, quá hạn 0,3%; xã Tây Mai có tiến bộ rõ rệt (giảm từ 8,1% xuống còn 2,2%).",
        &["Tỷ lệ trễ, quá hạn = 0.3 %", "Tỷ lệ trễ, quá hạn = 2.2 %"],
    ),
    // Parts behind a semicolon, and of a whole a sentence further back.
    (
        "Trong tổng số 150 vụ có 90 vụ trộm cắp; 40 vụ đánh bạc.",
        &["Tổng số vụ = 150 vụ", "Vụ trộm cắp = 90 vụ · thuộc: Tổng số vụ", "Vụ đánh bạc = 40 vụ · thuộc: Tổng số vụ"],
    ),
    (
        "Toàn xã có 2.418 hộ. Có 8 dân tộc anh em. Trong đó:\n+ Dân tộc Kinh: 1.695 hộ\n",
        &["Hộ = 2418 hộ", "Dân tộc anh em = 8 dân tộc", "Dân tộc Kinh hộ = 1695 hộ · thuộc: Hộ"],
    ),
    // The unit behind a heading or behind the name of the item above, at several times.
    (
        "Diện tích gieo trồng (ha):\n- Lúa: 120\n- Ngô: 45\n- Số hộ tham gia: 30\n",
        &["Lúa = 120 ha", "Ngô = 45 ha", "Số hộ tham gia = 30 hộ"],
    ),
    (
        "1. Tổng số sách (bản): 12.500\n- Kho mở: 4.200\n2. Tổng số thẻ: 300\n",
        &["Tổng số sách = 12500 bản", "Kho mở = 4200 bản", "Tổng số thẻ = 300 thẻ"],
    ),
    (
        "Giá trị sản xuất (tỷ đồng): năm 2019: 120; năm 2020: 135.",
        &["Giá trị sản xuất = 120000000000 đồng", "Giá trị sản xuất = 135000000000 đồng"],
    ),
    // What all of another place have.
    ("Tỷ lệ hộ nghèo là 4%, thấp hơn mức bình quân chung của tỉnh 2,5%.", &["Tỷ lệ hộ nghèo = 4 %: -2.5% (khác)"]),
    ("Doanh thu cao hơn bình quân chung, đạt 12 tỷ đồng.", &["Doanh thu = 12000000000 đồng"]),
    (
        "Toàn huyện có 45 trường (16 mầm non, 18 tiểu học).",
        &["Trường = 45 trường", "Mầm non = 16 mầm non · thuộc: Trường", "Tiểu học = 18 tiểu học · thuộc: Trường"],
    ),
];

#[test]
fn units_and_numbered_names_are_read_as_stated() {
    check(SENTENCES);
}
