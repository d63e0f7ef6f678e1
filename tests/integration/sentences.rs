//! Sentences of our own, each with every indicator that should be read of it and no other: names that run over commas, who
//! acted, parts and their whole, movements told twice.

use crate::assertion::indicator;

/// A sentence, and the compact lines of its indicators.
const SENTENCES: &[(&str, &[&str])] = &[
    // Lists behind the figure.
    (
        "Có 17 cán bộ quản lý, giáo viên, nhân viên được tặng giấy khen, tỷ lệ 30,4%.",
        &["Cán bộ quản lý, giáo viên, nhân viên được tặng giấy khen = 17 cán bộ: 30.4% tổng"],
    ),
    (
        "Phát hiện 69 vụ tàng trữ, vận chuyển, mua bán trái phép chất ma túy, bắt giữ 12 đối tượng.",
        &[
            "Phát hiện vụ tàng trữ, vận chuyển, mua bán trái phép chất ma túy = 69 vụ",
            "Bắt giữ đối tượng = 12 đối tượng",
        ],
    ),
    (
        "100% tuyến đường thôn, ngõ xóm, đường xã được cứng hóa.",
        &["Tuyến đường thôn, ngõ xóm, đường xã được cứng hóa = 100 %"],
    ),
    ("100% hộ dùng điện, nước sạch đạt 95%.", &["Hộ dùng điện = 100 %", "Nước sạch = 95 %"]),
    ("Tổ chức 12 buổi tuyên truyền, góp phần nâng cao nhận thức.", &["Tổ chức buổi tuyên truyền = 12 buổi"]),
    ("Trồng 28 ha rừng, chăm sóc 40 ha.", &["Trồng rừng = 28 ha", "Chăm sóc = 40 ha"]),
    (
        "Tiếp nhận 168 đơn, kiến nghị, phản ánh 4.492 đơn.",
        &["Tiếp nhận đơn = 168 đơn", "Kiến nghị, phản ánh = 4492 đơn"],
    ),
    // Lists before the figure.
    (
        "Chỉ số sản xuất tăng 5,2%; ngành cung cấp nước, hoạt động xử lý rác thải, nước thải tăng 3,7%.",
        &["Chỉ số sản xuất: +5.2%", "Ngành cung cấp nước, hoạt động xử lý rác thải, nước thải: +3.7%"],
    ),
    ("Dư nợ ủy thác qua các hội, đoàn thể là 47 tỷ đồng.", &["Dư nợ ủy thác qua các hội, đoàn thể = 47000000000 đồng"]),
    ("Tổng đàn lợn phát triển ổn định, đàn bò đạt 300 con.", &["Đàn bò = 300 con"]),
    ("Doanh thu tăng khá, lợi nhuận đạt 12 tỷ đồng.", &["Lợi nhuận = 12000000000 đồng"]),
    // Who acted.
    ("Đoàn Thanh niên cấp huyện đã thực hiện 89 công trình thanh niên.", &["Công trình thanh niên = 89 công trình"]),
    ("Công ty Sông Xanh tổ chức 8 lớp tập huấn.", &["Tổ chức lớp tập huấn = 8 lớp"]),
    ("Nguồn vốn đã giúp 512 hộ thoát nghèo.", &["Giúp hộ thoát nghèo = 512 hộ"]),
    (
        "Mưa lũ đã làm 17 người bị thương (nặng 13, nhẹ 4).",
        &[
            "Người bị thương = 17 người",
            "Người bị thương nặng = 13 người · thuộc: Người bị thương",
            "Người bị thương nhẹ = 4 người · thuộc: Người bị thương",
        ],
    ),
    ("Tổng đàn đã phục hồi, đạt 1.250 con.", &["Tổng đàn đã phục hồi = 1250 con"]),
    ("Hội viên tiêu biểu được khen thưởng là 12 người.", &["Hội viên tiêu biểu được khen thưởng = 12 người"]),
    // Parts and their whole.
    (
        "Sản lượng ước đạt 730 tấn, tăng 4%, bao gồm cá đạt 530 tấn, tăng 5%; tôm đạt 97 tấn, tăng 1%; thủy sản khác đạt 103 tấn.",
        &[
            "Sản lượng = 730 tấn: +4% · ước",
            "Sản lượng cá = 530 tấn: +5% · ước · thuộc: Sản lượng",
            "Sản lượng tôm = 97 tấn: +1% · ước · thuộc: Sản lượng",
            "Sản lượng thủy sản khác = 103 tấn · ước · thuộc: Sản lượng",
        ],
    ),
    (
        "Xã có 16 hợp tác xã, gồm 9 hợp tác xã nông nghiệp và 7 hợp tác xã dịch vụ; kết nạp 10 đảng viên.",
        &[
            "Hợp tác xã = 16 hợp tác xã",
            "Hợp tác xã nông nghiệp = 9 hợp tác xã · thuộc: Hợp tác xã",
            "Hợp tác xã dịch vụ = 7 hợp tác xã · thuộc: Hợp tác xã",
            "Kết nạp đảng viên = 10 đảng viên",
        ],
    ),
    (
        "Toàn huyện có 537 hộ đăng ký (cấp tỉnh có 4 hộ, cấp xã 533 hộ).",
        &[
            "Hộ đăng ký = 537 hộ",
            "Hộ đăng ký cấp tỉnh = 4 hộ · thuộc: Hộ đăng ký",
            "Hộ đăng ký cấp xã = 533 hộ · thuộc: Hộ đăng ký",
        ],
    ),
    (
        "Có 338 nhà bị tốc mái (Bình Lâm 265, An Hạ 73).",
        &[
            "Nhà bị tốc mái = 338 nhà",
            "Nhà bị tốc mái Bình Lâm = 265 nhà · thuộc: Nhà bị tốc mái",
            "Nhà bị tốc mái An Hạ = 73 nhà · thuộc: Nhà bị tốc mái",
        ],
    ),
    // Movements told twice, of several things, from the beginning on.
    (
        "Cả tỉnh có 694 vụ, giảm 31 vụ tương ứng 4,28% so với năm 2021.",
        &["Vụ = 694 vụ: -31 vụ (kỳ trước), -4.28% (kỳ trước)"],
    ),
    (
        "Có 134 dự án với số vốn đăng ký 1,2 tỷ USD, tăng 17% về số dự án và tăng 14% về số vốn so với cùng kỳ.",
        &["Dự án = 134 dự án: +17% (cùng kỳ)", "Số vốn đăng ký = 1200000000 USD: +14% (cùng kỳ)"],
    ),
    ("Tiêm phòng đạt 2.146 liều, lũy kế 19.837 liều.", &["Tiêm phòng = 2146 liều", "Lũy kế tiêm phòng = 19837 liều"]),
    ("Giảm tỷ lệ bỏ học xuống dưới 1%.", &["Tỷ lệ bỏ học = <1 %"]),
    ("Giá trị sản xuất đạt 72 tỷ đồng, tăng 0,3 lần.", &["Giá trị sản xuất = 72000000000 đồng: +0.3"]),
    // Percentages and what they are of.
    (
        "Điều tra làm rõ 36/38 vụ, bắt 68 đối tượng, đạt tỷ lệ 94,7%.",
        &["Điều tra làm rõ vụ = 36 vụ, tổng 38: 94.7% tổng", "Bắt đối tượng = 68 đối tượng"],
    ),
    ("Kết quả học lực: giỏi 3%, khá 28%, trung bình 55%.", &["Giỏi = 3 %", "Khá = 28 %", "Trung bình = 55 %"]),
    ("Huyện có 54 giường bệnh/01 vạn dân.", &["Giường bệnh = 54 giường bệnh/01 vạn dân"]),
    ("Khởi tố 31 vụ/45 đối tượng.", &["Khởi tố vụ = 31 vụ", "Khởi tố đối tượng = 45 đối tượng"]),
    ("Về giao thông, 7 tuyến đường bị sạt lở.", &["Tuyến đường bị sạt lở = 7 tuyến"]),
    // What leads to a figure is no part of its name.
    ("Do rét đậm kéo dài nên đã làm cho 16,5 ha lúa phải gieo cấy lại.", &["Lúa phải gieo cấy lại = 16.5 ha"]),
    (
        "Tổng đàn gia súc cũng tăng so với kế hoạch và cùng kỳ năm trước với đàn trâu 350 con, đàn bò 1.200 con.",
        &["Đàn trâu = 350 con", "Đàn bò = 1200 con"],
    ),
    (
        "Tuy tỷ trọng nông nghiệp thấp so với các ngành khác nhưng trên địa bàn có 45% dân số làm nông nghiệp.",
        &["Dân số làm nông nghiệp = 45 %"],
    ),
    ("Tỷ lệ hộ nghèo còn lại cuối năm 2021 là 0,37%.", &["Tỷ lệ hộ nghèo còn lại = 0.37 %"]),
    ("Phường xã hội hóa lắp đèn 12 tuyến phố.", &["Xã hội hóa lắp đèn tuyến phố = 12 tuyến phố"]),
    // Lists under a colon.
    (
        "Xã có 13 trại gà với 91.200 con; 9 trại ngan: 5.400 con.",
        &["Trại gà = 13 trại", "Trại gà con = 91200 con", "Trại ngan = 9 trại", "Con trại ngan = 5400 con"],
    ),
    (
        "Công nghiệp tăng 3,9%. Cơ cấu kinh tế: nông nghiệp 29,9%; công nghiệp 26,7%.",
        &["Công nghiệp: +3.9%", "Cơ cấu kinh tế nông nghiệp = 29.9 %", "Cơ cấu kinh tế công nghiệp = 26.7 %"],
    ),
    (
        "Tỷ lệ học sinh bỏ học: Khối 10: 1,8%; Khối 11: 0,9%.",
        &["Tỷ lệ học sinh bỏ học Khối 10 = 1.8 %", "Tỷ lệ học sinh bỏ học Khối 11 = 0.9 %"],
    ),
    (
        "Tàu cá có chiều dài dưới 6m: 271 chiếc; từ 15m đến dưới 24m: 128 chiếc.",
        &["Tàu cá có chiều dài dưới 6m chiếc = 271 chiếc", "15m đến dưới 24m chiếc = 128 chiếc"],
    ),
    (
        "Các mặt hàng xuất khẩu tăng là sản phẩm nhựa (64%), giày (11%); các mặt hàng giảm là cao su (42%).",
        &["Sản phẩm nhựa: +64%", "Giày: +11%", "Cao su: -42%"],
    ),
    // One movement for each of the things before it; two that differ by a movement; the other side of a pair.
    (
        "Vận tải hàng hóa đạt 17 triệu tấn, vận tải hành khách đạt 12 triệu lượt, lần lượt tăng 28% và 31%.",
        &["Vận tải hàng hóa = 17000000 tấn: +28%", "Vận tải hành khách = 12000000 lượt: +31%"],
    ),
    (
        "So với cùng kỳ, số vụ tai nạn tăng 13 vụ (53/40), tức tăng 32,5%.",
        &["Số vụ tai nạn = 53 vụ: +13 vụ (cùng kỳ), +32.5% (cùng kỳ)"],
    ),
    ("Xã giao 25 thanh niên nhập ngũ, đạt 125%.", &["Thanh niên nhập ngũ = 25 thanh niên: 125% KH"]),
    ("Trồng mới 46 ha rừng/50 ha, đạt 92% kế hoạch.", &["Trồng mới rừng = 46 ha, KH 50: 92% KH"]),
    (
        "Xã có 10 doanh nghiệp, tăng 4 doanh nghiệp (0,7 lần) so với năm 2015.",
        &["Doanh nghiệp = 10 doanh nghiệp: +4 doanh nghiệp (kỳ trước), +0.7 (kỳ trước)"],
    ),
    (
        "Đã cấp phép 53 dự án với tổng vốn đăng ký 247 triệu USD; bằng 91% số dự án, bằng 95% về vốn đăng ký so cùng kỳ.",
        &["Cấp phép dự án = 53 dự án: 91% kỳ gốc", "Tổng vốn đăng ký = 247000000 USD: 95% kỳ gốc"],
    ),
    ("So với cùng kỳ, vốn đăng ký chỉ bằng 15,3%.", &["Vốn đăng ký: 15.3% kỳ gốc"]),
    // What the writer glued, and days.
    (
        "Sản xuất điện, hơi nướctăng 1,09%; thu gom rác thảigiảm 0,4%.",
        &["Sản xuất điện, hơi nước: +1.09%", "Thu gom rác thải: -0.4%"],
    ),
    ("Tính đến 30.9, tổng nguồn vốn đạt 581 tỷ đồng.", &["Tổng nguồn vốn = 581000000000 đồng"]),
    ("Trong ngày tựu trường 5/9, có 3/5 trường khai giảng sớm.", &["Trường khai giảng sớm = 3 trường, tổng 5"]),
    // What is aimed at, what became of a plan, what those counted reach.
    ("Năm 2020 phấn đấu vận động đạt, vượt 820 triệu đồng.", &["Vận động = 820000000 đồng · mục tiêu"]),
    (
        "Tỷ lệ suy dinh dưỡng giảm 0,3%/năm. Tỷ lệ hộ được công nhận gia đình văn hóa 92-94 %/năm.",
        &["Tỷ lệ suy dinh dưỡng: -0.3 %/năm (kỳ trước)", "Tỷ lệ hộ được công nhận gia đình văn hóa = 92..94 %/năm"],
    ),
    (
        "Tỷ lệ hộ nghèo giảm từ 1,4 - 1,8%/năm. Số xã đạt chuẩn nông thôn mới: 45 - 55%.",
        &["Tỷ lệ hộ nghèo: -1.4..1.8 %/năm (kỳ trước)", "Số xã đạt chuẩn nông thôn mới = 45..55 %"],
    ),
    (
        "Có thêm 4 xã văn hóa, nâng tổng số thành 19 xã, đạt 7,9% tổng số xã.",
        &["Xã văn hóa = 4 xã", "Tổng số xã = 19 xã: 7.9% tổng"],
    ),
    (
        "Có 148 cơ quan, đơn vị, doanh nghiệp đạt chuẩn văn hóa, đạt gần 86,9% tổng số đơn vị.",
        &["Cơ quan, đơn vị, doanh nghiệp đạt chuẩn văn hóa = 148 cơ quan, đơn vị, doanh nghiệp: <86.9% tổng"],
    ),
    (
        "Thu nội địa 830 tỷ đồng, đạt 39% dự toán Chính phủ giao và dự toán HĐND tỉnh thông qua, bằng 72% so với cùng kỳ.",
        &["Thu nội địa = 830000000000 đồng: 39% KH, 72% kỳ gốc"],
    ),
    (
        "Xã có 452 dịch vụ công (chiếm 71,8% tổng số 630 thủ tục).",
        &["Dịch vụ công = 452 dịch vụ công, tổng 630: 71.8% tổng"],
    ),
    ("Huyện đã huy động được 97,42% trẻ 5 tuổi vào mẫu giáo.", &["Huy động trẻ 5 tuổi vào mẫu giáo = 97.42 %"]),
    ("TM-DV đạt 53%, tăng 14,8%.", &["TM-DV = 53 %: +14.8%"]),
    ("Tại thôn Phú Tân 2, xã trồng 3 ha lúa.", &["Trồng lúa = 3 ha"]),
    ("Số trường đạt chuẩn quốc gia tăng thêm 01 trường.", &["Số trường đạt chuẩn quốc gia: +1 trường"]),
    (
        "Tỷ lệ hồ sơ trực tuyến đạt 47,9% (4.987/10.412) trong tổng số hồ sơ, tăng 21,7% so với cùng kỳ.",
        &["Tỷ lệ hồ sơ trực tuyến = 47.9 %: +21.7% (cùng kỳ)"],
    ),
    (
        "Tỷ lệ hồ sơ trực tuyến đạt 47,9% (4.987/9.412).",
        &["Tỷ lệ hồ sơ trực tuyến = 47.9 %", "Tỷ lệ hồ sơ trực tuyến = 4987, tổng 9412"],
    ),
    (
        "Đã có 20/26 xã và 1 huyện đạt chuẩn (chiếm 76,9% tổng số xã).",
        &["Xã đạt chuẩn = 20 xã, tổng 26: 76.9% tổng", "Huyện đạt chuẩn = 1 huyện"],
    ),
    ("Chịu tác động của dịch bệnh nên chỉ số sản xuất công nghiệp giảm 4,6%.", &["Chỉ số sản xuất công nghiệp: -4.6%"]),
    ("Xã đạt 15 tiêu chí, mỗi năm giảm 4-5% hộ nghèo.", &["Tiêu chí = 15 tiêu chí", "Hộ nghèo: -4..5% (kỳ trước)"]),
    ("Thu giữ 24 cá thể động vật.", &["Thu giữ cá thể động vật = 24 cá thể"]),
    // What the item before said: the head of a kind, the offence of those caught.
    ("BHXH bắt buộc 2.100 người; tự nguyện 640 người.", &["BHXH bắt buộc = 2100 người", "BHXH tự nguyện = 640 người"]),
    (
        "Số lao động qua đào tạo 120 người, trong đó dài hạn 40 người, ngắn hạn 80 người.",
        &[
            "Số lao động qua đào tạo = 120 người",
            "Số lao động qua đào tạo dài hạn = 40 người · thuộc: Số lao động qua đào tạo",
            "Số lao động qua đào tạo ngắn hạn = 80 người · thuộc: Số lao động qua đào tạo",
        ],
    ),
    ("Dân phòng 20 người, tự nguyện 4 người.", &["Dân phòng = 20 người", "Tự nguyện = 4 người"]),
    (
        "Trộm cắp tài sản xảy ra 6 vụ, 7 đối tượng; khởi tố 5 vụ, 8 bị can.",
        &[
            "Trộm cắp tài sản = 6 vụ",
            "Đối tượng trộm cắp tài sản = 7 đối tượng",
            "Khởi tố vụ = 5 vụ",
            "Khởi tố bị can = 8 bị can",
        ],
    ),
    ("Thu hồi 12 xe máy, 584 triệu đồng.", &["Thu hồi xe máy = 12 xe máy", "Thu hồi = 584000000 đồng"]),
    // Places listed without a word of level, each with its figure.
    (
        "Một số địa phương giảm sâu số hộ nghèo là: An Hạ (1.200 hộ); Bình Lâm (982 hộ).",
        &["Số hộ nghèo An Hạ = 1200 hộ", "Số hộ nghèo Bình Lâm = 982 hộ"],
    ),
    (
        "Các địa phương có tỷ lệ hộ nghèo cao như An Hạ: 15,09%; Bình Lâm: 15,69%.",
        &["Tỷ lệ hộ nghèo An Hạ = 15.09 %", "Tỷ lệ hộ nghèo Bình Lâm = 15.69 %"],
    ),
    (
        "Một số chi nhánh có số hội viên cao là An Hạ 11 hội viên, Bình Lâm 8 hội viên.",
        &["Hội viên một số chi nhánh có số hội viên cao là An Hạ = 11 hội viên", "Bình Lâm = 8 hội viên"],
    ),
    (
        "Một số xã có số đảng viên mới cao là An Hạ 11 đảng viên, Bình Lâm 8 đảng viên.",
        &["Số đảng viên mới An Hạ = 11 đảng viên", "Số đảng viên mới Bình Lâm = 8 đảng viên"],
    ),
    // Aims are named by what was done with them, not by who set them; bodies not by what is done there.
    ("Đảng bộ xã đã lãnh đạo, chỉ đạo hoàn thành 25/27 chỉ tiêu.", &["Hoàn thành chỉ tiêu = 25 chỉ tiêu, tổng 27"]),
    ("Về kinh tế hoàn thành 4/4 chỉ tiêu.", &["Kinh tế = 4 chỉ tiêu, tổng 4"]),
    ("Đại hội đã đề ra 24 chỉ tiêu.", &["Chỉ tiêu = 24 chỉ tiêu"]),
    ("Hội có 4.500 hội viên, sinh hoạt ở 52 chi hội.", &["Hội viên = 4500 hội viên", "Chi hội = 52 chi hội"]),
    ("Qua rà soát có 25 hộ nghèo.", &["Hộ nghèo = 25 hộ"]),
    // What a reader of the rules found: counts by place, two directions, a base behind the row, units, days, hidden errors.
    (
        "Toàn huyện có 9 ca mắc (xã An Hạ 5; xã Bình Lâm 4).",
        &[
            "Ca mắc = 9 ca mắc",
            "Ca mắc xã An Hạ = 5 ca mắc · thuộc: Ca mắc",
            "Ca mắc xã Bình Lâm = 4 ca mắc · thuộc: Ca mắc",
        ],
    ),
    (
        "Vận tải hàng hóa đạt 17 triệu tấn, vận tải hành khách đạt 12 triệu lượt, lần lượt tăng 28% và giảm 31%.",
        &["Vận tải hàng hóa = 17000000 tấn: +28%", "Vận tải hành khách = 12000000 lượt: -31%"],
    ),
    (
        "Vận tải hàng hóa đạt 17 triệu tấn, vận tải hành khách đạt 12 triệu lượt, lần lượt tăng 28% và 31% so với cùng kỳ.",
        &["Vận tải hàng hóa = 17000000 tấn: +28% (cùng kỳ)", "Vận tải hành khách = 12000000 lượt: +31% (cùng kỳ)"],
    ),
    ("Số vụ tai nạn tăng 32,5%, tăng 13 vụ (53/40).", &["Số vụ tai nạn = 53 vụ: +32.5%, +13 vụ"]),
    ("Doanh thu du lịch ước tính đến 30.9 tỷ đồng.", &["Doanh thu du lịch = 30900000000 đồng · ước"]),
    (
        "Trong ngày tiếp nhận đã giải quyết 11/12, đạt 91,7%.",
        &["Ngày tiếp nhận đã giải quyết = 11, tổng 12: 91.7% tổng"],
    ),
    (
        "Tỷ lệ hồ sơ trực tuyến đạt 47,9% (48/100).",
        &["Tỷ lệ hồ sơ trực tuyến = 47.9 %", "Tỷ lệ hồ sơ trực tuyến = 48, tổng 100"],
    ),
    ("Đến 12m: 5 chiếc tàu cá đã đăng ký.", &["12m = 12 m", "Chiếc tàu cá đã đăng ký = 5 chiếc"]),
    // What real pages showed on the 22nd: levels before in a pair, what happens, words that carry the meaning, lists that end.
    (
        "Số vụ phạm pháp hình sự xảy ra 34/25 vụ, tăng 36% so với cùng kỳ.",
        &["Số vụ phạm pháp hình sự = 34 vụ: +36% (cùng kỳ)"],
    ),
    (
        "Tai nạn giao thông xảy ra 8/11 vụ, giảm 03 vụ; cháy rừng xảy ra 2 vụ.",
        &["Tai nạn giao thông = 8 vụ: -3 vụ", "Cháy rừng = 2 vụ"],
    ),
    ("Diện tích cây ngô 74/70 ha, tăng 5,7%.", &["Diện tích cây ngô = 74 ha, KH 70: +5.7%"]),
    (
        "Cơ quan điều tra tạm đình chỉ 04 tin, đình chỉ 06 vụ án.",
        &["Tạm đình chỉ tin = 4 tin", "Đình chỉ vụ án = 6 vụ án"],
    ),
    ("Số vụ án mới là 08 vụ; đến nay mới trồng được 12 ha.", &["Số vụ án mới = 8 vụ", "Trồng = 12 ha"]),
    ("Chi cục Thi hành án dân sự giải quyết 45 việc.", &["Giải quyết việc = 45 việc"]),
    (
        "Phát hiện 3 vụ khai thác rừng trái phép và 2 vụ vận chuyển lâm sản.",
        &["Phát hiện vụ khai thác rừng trái phép = 3 vụ", "Phát hiện vụ vận chuyển lâm sản = 2 vụ"],
    ),
    (
        "Thu ngân sách 100 tỷ đồng, trong đó thu nội địa 60 tỷ đồng; chi ngân sách 80 tỷ đồng.",
        &[
            "Thu ngân sách = 100000000000 đồng",
            "Thu nội địa = 60000000000 đồng · thuộc: Thu ngân sách",
            "Chi ngân sách = 80000000000 đồng",
        ],
    ),
    (
        "Giá trị sản xuất công nghiệp đạt 120 tỷ đồng; xuất khẩu đạt 17 triệu USD.",
        &["Giá trị sản xuất công nghiệp = 120000000000 đồng", "Xuất khẩu = 17000000 USD"],
    ),
    (
        "Tỷ trọng dịch vụ chiếm 66,9%, công nghiệp 29,4%, nông nghiệp 3,7%.",
        &["Tỷ trọng dịch vụ = 66.9 %", "Tỷ trọng công nghiệp = 29.4 %", "Tỷ trọng nông nghiệp = 3.7 %"],
    ),
    (
        "Lãnh đạo thực hiện mục tiêu thu nhập bình quân đạt 51 triệu đồng.",
        &["Thu nhập bình quân = 51000000 đồng · mục tiêu"],
    ),
    (
        "Bầu Ban Chấp hành gồm 15 đồng chí, ông Lò Văn Tả giữ chức Bí thư.",
        &["Đồng chí Bầu Ban Chấp hành = 15 đồng chí"],
    ),
    (
        "Tổ chức 12 lớp tập huấn kỹ thuật cho 560 học viên.",
        &["Tổ chức lớp tập huấn kỹ thuật = 12 lớp", "Học viên = 560 học viên"],
    ),
    (
        "Khám tuyển 88 công dân. Năm 2025, xã được giao chỉ tiêu 16 quân.",
        &["Khám tuyển = 88 công dân", "Quân, KH 16 · kế hoạch"],
    ),
    ("Ngày 4 & 5.3, xã họp; trong tháng 10 và 11, xã trồng 2 ha cam.", &["Trồng cam = 2 ha"]),
    ("Xã có 9 chủ thể OCOP, tòa án có 12 thẩm phán.", &["Chủ thể OCOP = 9 chủ thể", "Thẩm phán = 12 thẩm phán"]),
    (
        "Diện tích gieo cấy lúa toàn xã 450 ha; năng suất ước đạt 61,8 tạ/ha.",
        &["Diện tích gieo cấy lúa toàn xã = 450 ha", "Năng suất lúa = 61.8 tạ/ha · ước"],
    ),
    // Thresholds behind what is counted, bounds behind its kind.
    (
        "Có 25 xã đạt 19 tiêu chí, 10 xã đạt từ 15 đến 18 tiêu chí.",
        &["Xã đạt 19 tiêu chí = 25 xã", "Xã đạt từ 15 đến 18 tiêu chí = 10 xã"],
    ),
    ("Có 1.052/1.210 hộ đạt 8 tiêu chí, bằng 86,9%.", &["Hộ đạt 8 tiêu chí = 1052 hộ, tổng 1210: 86.9% tổng"]),
    ("Toàn huyện có 9/9 xã đạt 171 tiêu chí.", &["Xã đạt 171 tiêu chí = 9 xã, tổng 9", "Tiêu chí = 171 tiêu chí"]),
    ("Kết nạp từ 40 hội viên mới trở lên.", &["Kết nạp hội viên mới = ≥40 hội viên · mục tiêu"]),
    ("Giải quyết việc làm mới cho 120 lao động.", &["Giải quyết việc làm mới = 120 lao động"]),
    // What stands behind a bracket right at what was counted tells which of them.
    ("Đã có 05 xã (An Hạ, Bình Lâm) đạt chuẩn nông thôn mới.", &["Xã đạt chuẩn nông thôn mới = 5 xã"]),
    (
        "Có 11 trường (đạt 78%) đạt chuẩn quốc gia, vượt 2 trường so với chỉ tiêu.",
        &["Trường đạt chuẩn quốc gia = 11 trường: 78% tổng, +2 trường (KH)"],
    ),
    ("Có 25 hộ dân (thôn An Hạ) bị ngập nước, 3 hộ di dời.", &["Hộ dân bị ngập nước = 25 hộ dân", "Hộ di dời = 3 hộ"]),
    ("Tổng đàn trâu 300 con (tăng 5%) phát triển ổn định.", &["Tổng đàn trâu = 300 con: +5%"]),
    (
        "Tổ chức 24 lớp/712 người ([1]) tham gia học tập.",
        &["Tổ chức lớp = 24 lớp", "Tổ chức người tham gia học tập = 712 người"],
    ),
    // Behind a verb and its figure `và` tells what else was done; it goes on with what an event was.
    ("Nhân dân đã hiến hơn 26.500 m² đất và đóng góp hàng chục tỷ đồng.", &["Hiến đất = >26500 m2"]),
    ("Tổ chức 12 lớp tập huấn và chuyển giao kỹ thuật.", &["Tổ chức lớp tập huấn và chuyển giao kỹ thuật = 12 lớp"]),
    // Who is counted behind the comma has its own name.
    (
        "Công tác xây dựng nông thôn mới được đẩy mạnh, 12/14 xã đạt chuẩn nông thôn mới.",
        &["Xã đạt chuẩn nông thôn mới = 12 xã, tổng 14"],
    ),
    ("Đường giao thông, 15 km được cứng hóa.", &["Đường giao thông = 15 km"]),
    // A bracket without a figure between a name and its figure.
    (
        "Có 21 xã và 3 thị trấn với dân số (năm 2016) là 178.652 người.",
        &["Xã = 21 xã", "Thị trấn = 3 thị trấn", "Dân số = 178652 người"],
    ),
    // Where it was is no part of the name; a body is.
    ("Bình Lâm Đông có 12 hợp tác xã.", &["Hợp tác xã = 12 hợp tác xã"]),
    ("Trường Tiểu học An Hạ có 24 lớp.", &["Lớp Trường Tiểu học An Hạ = 24 lớp"]),
    ("Đến nay, mỗi xã đạt bình quân 14 tiêu chí.", &["Tiêu chí mỗi xã = 14 tiêu chí"]),
    (
        "Trong số 120 hộ được khảo sát có 45 hộ sử dụng nước sạch.",
        &["Số hộ = 120 hộ", "Hộ sử dụng nước sạch = 45 hộ · thuộc: Số hộ"],
    ),
    // The sum of what was done.
    (
        "Hội đã phát động xây dựng quỹ khuyến học với số tiền gần 75 triệu đồng.",
        &["Số tiền phát động xây dựng quỹ khuyến học = <75000000 đồng"],
    ),
    // What was gathered from what was sown; sown and gathered in one measure are two things.
    (
        "Cây gai 19/16 ha, thu về 372 tấn, tăng 18,8% so với kế hoạch.",
        &["Cây gai = 19 ha, KH 16", "Sản lượng cây gai = 372 tấn: +18.8% (KH)"],
    ),
    ("Đã gieo cấy 300 ha lúa, thu hoạch 120 ha.", &["Gieo cấy lúa = 300 ha", "Thu hoạch = 120 ha"]),
    // Behind a list that closes with `và` the whole moves.
    (
        "Xảy ra 14 vụ gồm 10 vụ trộm cắp và 4 vụ đánh nhau, tăng 2 vụ so với cùng kỳ.",
        &[
            "Xảy ra vụ = 14 vụ: +2 vụ (cùng kỳ)",
            "Vụ trộm cắp = 10 vụ · thuộc: Xảy ra vụ",
            "Vụ đánh nhau = 4 vụ · thuộc: Xảy ra vụ",
        ],
    ),
    (
        "Xảy ra 14 vụ, trong đó 10 vụ trộm cắp, 4 vụ đánh nhau, tăng 2 vụ so với cùng kỳ.",
        &[
            "Xảy ra vụ = 14 vụ",
            "Vụ trộm cắp = 10 vụ · thuộc: Xảy ra vụ",
            "Vụ đánh nhau = 4 vụ: +2 vụ (cùng kỳ) · thuộc: Xảy ra vụ",
        ],
    ),
    // An item no deeper than the opener behind its list is none of it.
    (
        "- Tổng dư nợ ước đạt 240 tỷ đồng, cụ thể như sau:\n+ Dư nợ ngắn hạn 140 tỷ đồng.\n+ Dư nợ dài hạn 100 tỷ đồng.\n- Nợ xấu là 3 tỷ đồng.",
        &[
            "Tổng dư nợ = 240000000000 đồng · ước",
            "Dư nợ ngắn hạn = 140000000000 đồng · ước · thuộc: Tổng dư nợ",
            "Dư nợ dài hạn = 100000000000 đồng · ước · thuộc: Tổng dư nợ",
            "Nợ xấu = 3000000000 đồng",
        ],
    ),
    // A sentence goes on over the blank line that a turned page left; a line that begins anew does not.
    (
        "Khối lượng hàng hóa vận chuyển của toàn huyện năm 2022\n\nlà 207 nghìn tấn, tăng 23,58% so với năm trước.",
        &["Khối lượng hàng hóa vận chuyển của toàn huyện = 207000 tấn: +23.58% (kỳ trước)"],
    ),
    ("Khối lượng hàng hóa vận chuyển của toàn huyện năm 2022\n\nSố hộ nghèo là 207 hộ.", &["Số hộ nghèo = 207 hộ"]),
    // Pages of a document, kinds of haulage, verbs of the courts, a rate of pupils.
    ("Thu ngân sách đạt 5 tỷ đồng.\n\nTrang 18\n\nPage 3 of 10\n\nP. 17", &["Thu ngân sách = 5000000000 đồng"]),
    (
        "Luân chuyển hàng hóa đạt 834 nghìn tấn.km, tăng 23,87%; luân chuyển hành khách đạt 1.402 nghìn HK.km.",
        &["Luân chuyển hàng hóa = 834000 tấn.km: +23.87%", "Luân chuyển hành khách = 1402000 hk.km"],
    ),
    ("Tòa án thụ lý 120 vụ, xét xử 115 vụ.", &["Thụ lý vụ = 120 vụ", "Xét xử vụ = 115 vụ"]),
    (
        "Duy trì sĩ số học sinh đạt 99,74% (tăng 0,03% so với năm học trước).",
        &["Duy trì sĩ số học sinh = 99.74 %: +0.03% (kỳ trước)"],
    ),
    ("Phấn đấu hết nhiệm kỳ 100% các xóm đều có chi bộ đảng.", &["Các xóm đều có chi bộ đảng = 100 % · mục tiêu"]),
    // A noun that no list knows is a compound; its word is broken by no line.
    (
        "Hội đồng nghĩa vụ quân sự của xã cho biết toàn xã có 112 thanh\nniên đủ điều kiện.",
        &["Thanh niên đủ điều kiện = 112 thanh niên"],
    ),
    (
        "Xây dựng 43 công trình, cụ thể: 01 tủ báo điện tử; 08 cầu dân sinh, 01 vườn hoa khu di tích, 02 chòi canh rẫy.",
        &[
            "Xây dựng công trình = 43 công trình",
            "Tủ báo điện tử = 1 tủ báo · thuộc: Xây dựng công trình",
            "Cầu dân sinh = 8 cầu · thuộc: Xây dựng công trình",
            "Vườn hoa khu di tích = 1 vườn hoa · thuộc: Xây dựng công trình",
            "Chòi canh rẫy = 2 chòi canh",
        ],
    ),
    // What those counted have not is no figure of its own, nor what has a figure behind its colon.
    (
        "Toàn tỉnh có 18/71 xã, phường, thị trấn không còn hội viên nghèo.",
        &["Xã, phường, thị trấn không còn hội viên nghèo = 18 xã, phường, thị trấn, tổng 71"],
    ),
    ("Toàn xã có 12 hộ nghèo, không có hộ tái nghèo.", &["Hộ nghèo = 12 hộ", "Hộ tái nghèo = 0 hộ"]),
    (
        "Lập biên bản 852 trường hợp, trong đó không có giấy phép lái xe: 78 trường hợp.",
        &[
            "Lập biên bản trường hợp = 852 trường hợp",
            "Không có giấy phép lái xe trường hợp = 78 trường hợp · thuộc: Lập biên bản trường hợp",
        ],
    ),
    // A name that says what is counted says it once; when it was is no part of it.
    (
        "Tính đến cuối năm học 2011 - 2012 tổng số học sinh toàn xã có 5.512 học sinh.",
        &["Tổng số học sinh toàn xã = 5512 học sinh"],
    ),
    // What stands before `trong đó:` is no heading of the parts.
    (
        "Số trang trại, gia trại trên địa bàn: 72, trong đó: 16 trang trại, 56 gia trại.",
        &[
            "Số trang trại, gia trại trên địa bàn = 72",
            "Trang trại = 16 trang trại · thuộc: Số trang trại, gia trại trên địa bàn",
            "Gia trại = 56 gia trại · thuộc: Số trang trại, gia trại trên địa bàn",
        ],
    ),
    // A yearly average of movement is of what was told before; where those are counted is no part of it.
    (
        "Giá trị sản xuất công nghiệp đạt 9.741 tỷ đồng. Trong 2 năm đầu nhiệm kỳ, trung bình mỗi năm tăng 4,51%.",
        &["Giá trị sản xuất công nghiệp = 9741000000000 đồng", "Giá trị sản xuất công nghiệp: +4.51% (kỳ trước)"],
    ),
    (
        "Dư nợ đạt 208 tỷ đồng với 5.861 thành viên tại 143 tổ tiết kiệm.",
        &["Dư nợ = 208000000000 đồng", "Dư nợ thành viên = 5861 thành viên", "Tổ tiết kiệm = 143 tổ"],
    ),
    // Lines with a head and a colon go on with the list that an opener left, though they have no mark.
    (
        "Ước diện tích gieo trồng là 8.314 ha. Cụ thể một số loại cây trồng như sau:\nCây lúa: 5.947 ha, giảm 0,59%.\nCây ngô: 358 ha.\n\nSố hộ nghèo là 20 hộ.",
        &[
            "Diện tích gieo trồng = 8314 ha · ước",
            "Diện tích gieo trồng cây lúa = 5947 ha: -0.59% · ước · thuộc: Diện tích gieo trồng",
            "Diện tích gieo trồng cây ngô = 358 ha · ước · thuộc: Diện tích gieo trồng",
            "Số hộ nghèo = 20 hộ",
        ],
    ),
    // What the rules above must leave alone.
    (
        "Tạo việc làm mới cho 550/500 người, tăng 10% so với cùng kỳ, đạt 120% kế hoạch.",
        &["Tạo việc làm mới = 550 người, KH 500: 120% KH, +10% (cùng kỳ)"],
    ),
    (
        "Trung tâm Phục vụ hành chính công tiếp nhận và giải quyết 1.200 hồ sơ.",
        &["Tiếp nhận và giải quyết hồ sơ = 1200 hồ sơ"],
    ),
    ("Cơ quan được kiểm tra 12 đơn vị.", &["Cơ quan được kiểm tra đơn vị = 12 đơn vị"]),
    (
        "Tổng dư nợ 300 tỷ đồng, trong đó: hộ nghèo 100 tỷ đồng; giải quyết việc làm 20 tỷ đồng.",
        &[
            "Tổng dư nợ = 300000000000 đồng",
            "Dư nợ hộ nghèo = 100000000000 đồng · thuộc: Tổng dư nợ",
            "Dư nợ giải quyết việc làm = 20000000000 đồng · thuộc: Tổng dư nợ",
        ],
    ),
    ("Đến nay số trường đạt chuẩn mới 3 trường, chưa đạt kế hoạch.", &["Số trường đạt chuẩn = 3 trường"]),
    (
        "Tỷ trọng công nghiệp chiếm 40%, lao động qua đào tạo 65%.",
        &["Tỷ trọng công nghiệp = 40 %", "Lao động qua đào tạo = 65 %"],
    ),
    ("Kết quả thực hiện mục tiêu tỷ lệ hộ nghèo giảm còn 2,5%.", &["Tỷ lệ hộ nghèo = 2.5 %"]),
    (
        "Kim ngạch xuất khẩu đạt 300 triệu USD, nhập khẩu đạt 200 triệu USD.",
        &["Kim ngạch xuất khẩu = 300000000 USD", "Kim ngạch nhập khẩu = 200000000 USD"],
    ),
    // Of what a percentage is: of all there are, of what was due, of the plan.
    ("Phấn đấu giải quyết trên 95% tin báo.", &["Giải quyết tin báo = >95 % · mục tiêu"]),
    ("Giải quyết 95% đơn thư.", &["Giải quyết đơn thư = 95 %"]),
    (
        "Tiếp nhận 63 nguồn tin về tội phạm (cũ 12; mới 51).",
        &[
            "Tiếp nhận nguồn tin về tội phạm = 63 nguồn tin",
            "Tiếp nhận nguồn tin về tội phạm cũ = 12 nguồn tin · thuộc: Tiếp nhận nguồn tin về tội phạm",
            "Tiếp nhận nguồn tin về tội phạm mới = 51 nguồn tin · thuộc: Tiếp nhận nguồn tin về tội phạm",
        ],
    ),
    (
        "Số tiền phải thi hành 12,4 tỷ đồng, đã thi hành xong 7,1 tỷ đồng, đạt 57,3%.",
        &["Số tiền phải thi hành = 12400000000 đồng", "Thi hành xong = 7100000000 đồng: 57.3% tổng"],
    ),
    ("Giải quyết việc làm cho 120 lao động, đạt 80%.", &["Giải quyết việc làm = 120 lao động: 80% KH"]),
    (
        "Dân số xã là 4.800 người; 3.100 người tham gia đóng góp, đạt 64,6% dân số.",
        &["Dân số xã = 4800 người", "Người tham gia đóng góp = 3100 người: 64.6% tổng"],
    ),
    (
        "Diện tích thu hoạch 300 ha (đạt 75% diện tích gieo trồng), năng suất 52 tạ/ha.",
        &["Diện tích thu hoạch = 300 ha: 75% tổng", "Năng suất thu hoạch = 52 tạ/ha"],
    ),
    ("Công nhận 15 thôn, đạt 60% thôn của toàn xã.", &["Công nhận thôn = 15 thôn: 60% tổng"]),
    // A rate at other times and places is no completion.
    (
        "Tốc độ tăng trưởng bình quân đạt 6,5%; năm 2019 đạt 11% (cả tỉnh 10,8%).",
        &[
            "Tốc độ tăng trưởng bình quân = 6.5 %",
            "Tốc độ tăng trưởng bình quân = 11 %",
            "Tốc độ tăng trưởng bình quân = 10.8 %",
        ],
    ),
    ("Tỷ lệ hộ nghèo còn 4,2%, đạt 105% kế hoạch.", &["Tỷ lệ hộ nghèo = 4.2 %: 105% KH"]),
    // The base of a whole is that of its parts; one in a bracket is not that of the clause before.
    (
        "Tổng thu 100 tỷ đồng, tăng 5% so với cùng kỳ; trong đó: thu nội địa 60 tỷ đồng, tăng 3%.",
        &[
            "Tổng thu = 100000000000 đồng: +5% (cùng kỳ)",
            "Thu nội địa = 60000000000 đồng: +3% (cùng kỳ) · thuộc: Tổng thu",
        ],
    ),
    (
        "Tổng thu 100 tỷ đồng, tăng 5% so với cùng kỳ, tăng 9% so với đầu năm. Trong đó thu nội địa 60 tỷ đồng, tăng 3%.",
        &[
            "Tổng thu = 100000000000 đồng: +5% (cùng kỳ), +9% (kỳ trước)",
            "Thu nội địa = 60000000000 đồng: +3% · thuộc: Tổng thu",
        ],
    ),
    (
        "Tỷ lệ hộ nghèo giảm 2,5%; thu ngân sách đạt 12 tỷ đồng (tăng 3 tỷ đồng so với năm 2017).",
        &["Tỷ lệ hộ nghèo: -2.5%", "Thu ngân sách = 12000000000 đồng: +3000000000 đồng (kỳ trước)"],
    ),
    ("Xảy ra 40 vụ trộm, so với thời gian liền kề trước đó giảm 8 vụ.", &["Xảy ra vụ trộm = 40 vụ: -8 vụ (kỳ trước)"]),
    ("Xảy ra 5 vụ cháy, tăng 1 vụ so với năm\ntrước.", &["Xảy ra vụ cháy = 5 vụ: +1 vụ (kỳ trước)"]),
    // Parts that are counted otherwise than their whole.
    (
        "Đảng bộ huyện có 43 tổ chức cơ sở đảng, gồm 20 đảng bộ, 23 chi bộ cơ sở.",
        &[
            "Tổ chức cơ sở đảng = 43 tổ chức cơ sở đảng",
            "Đảng bộ = 20 đảng bộ · thuộc: Tổ chức cơ sở đảng",
            "Chi bộ cơ sở = 23 chi bộ · thuộc: Tổ chức cơ sở đảng",
        ],
    ),
    (
        "Kết nạp 113 đảng viên. Trong đó có 44% đảng viên ở nông thôn, 50% là nữ.",
        &[
            "Kết nạp đảng viên = 113 đảng viên",
            "Đảng viên ở nông thôn = 44 % · thuộc: Kết nạp đảng viên",
            "Là nữ = 50 % · thuộc: Kết nạp đảng viên",
        ],
    ),
    ("Toàn xã có 16 thôn, trong đó 98% số hộ dùng nước sạch.", &["Thôn = 16 thôn", "Số hộ dùng nước sạch = 98 %"]),
    (
        "Thụ lý 34 vụ, 72 bị can (trong đó: án cũ 15 vụ với 24 bị can).",
        &[
            "Thụ lý vụ = 34 vụ",
            "Thụ lý bị can = 72 bị can",
            "Án cũ = 15 vụ · thuộc: Thụ lý vụ",
            "Án cũ bị can = 24 bị can · thuộc: Thụ lý bị can",
        ],
    ),
    // Money for each of something, without the word đồng.
    ("Giá trị sản xuất đạt 230 triệu/ha/năm.", &["Giá trị sản xuất = 230000000 đồng/ha/năm"]),
    ("Thu ngân sách đạt 302 triệu/KH 560 triệu.", &["Thu ngân sách = 302000000 đồng, KH 560000000"]),
    // Names whose object, whose whole or whose list was lost; words that only lead to a name or end it.
    (
        "Đã kiểm tra đối với 14 tổ chức đảng và 26 đảng viên; giám sát chuyên đề đối với 9 chi bộ; cách chức 2 đảng viên.",
        &[
            "Kiểm tra tổ chức đảng = 14 tổ chức đảng",
            "Kiểm tra đảng viên = 26 đảng viên",
            "Giám sát chuyên đề chi bộ = 9 chi bộ",
            "Cách chức đảng viên = 2 đảng viên",
        ],
    ),
    ("Các cấp hội đã cung ứng 310 tấn phân bón.", &["Cung ứng phân bón = 310 tấn"]),
    ("Xảy ra 3 vụ cháy rừng với diện tích 7,5 ha.", &["Xảy ra vụ cháy rừng = 3 vụ", "Diện tích vụ cháy rừng = 7.5 ha"]),
    ("Toàn xã có 151 hộ với diện tích 172 ha trồng na dai.", &["Hộ = 151 hộ", "Diện tích trồng na dai = 172 ha"]),
    (
        "Xây mới 4 sân chơi thiếu nhi với tổng trị giá 58 triệu đồng.",
        &["Xây mới sân chơi thiếu nhi = 4 sân chơi", "Tổng trị giá xây mới sân chơi = 58000000 đồng"],
    ),
    (
        "Xây mới 4 sân chơi, sửa chữa 2 cầu với tổng kinh phí 58 triệu đồng.",
        &["Xây mới sân chơi = 4 sân chơi", "Sửa chữa cầu = 2 cầu", "Tổng kinh phí = 58000000 đồng"],
    ),
    (
        "Có 2 người mất tích tại An Hạ do lũ cuốn và 21 người bị thương.",
        &["Người mất tích = 2 người", "Người bị thương = 21 người"],
    ),
    (
        "Rà soát 41 văn bản (gồm 11 nghị quyết, 30 quyết định) và 52 nghị quyết của cấp xã.",
        &[
            "Rà soát văn bản = 41 văn bản",
            "Nghị quyết = 11 nghị quyết",
            "Quyết định = 30 quyết định",
            "Rà soát nghị quyết của cấp xã = 52 nghị quyết",
        ],
    ),
    ("Trong đợt cao điểm, số vụ phạm pháp hình sự giảm 31,5%.", &["Số vụ phạm pháp hình sự: -31.5%"]),
    ("Có 88% bản, làng đạt văn hóa.", &["Bản, làng đạt văn hóa = 88 %"]),
    ("Qua rà soát tỷ lệ hộ nghèo còn 4,6%.", &["Tỷ lệ hộ nghèo = 4.6 %"]),
    ("Hằng năm phấn đấu kết nạp 5 đảng viên.", &["Kết nạp đảng viên = 5 đảng viên · mục tiêu"]),
    (
        "Góp phần xây dựng đời sống mới với việc xây dựng 16 mô hình kinh tế.",
        &["Xây dựng mô hình kinh tế = 16 mô hình"],
    ),
    ("Tổng số nợ đến hết tháng 6 là 1,8 tỷ đồng.", &["Tổng số nợ = 1800000000 đồng"]),
    (
        "Số vốn vay đã giải ngân 131 tỷ đồng, trong đó: hộ nghèo 52 tỷ đồng.",
        &[
            "Số vốn vay đã giải ngân = 131000000000 đồng",
            "Số vốn hộ nghèo = 52000000000 đồng · thuộc: Số vốn vay đã giải ngân",
        ],
    ),
    (
        "Công nghiệp sản xuất và phân phối điện, khí đốt, nước nóng tăng 13,8%.",
        &["Công nghiệp sản xuất và phân phối điện, khí đốt, nước nóng: +13.8%"],
    ),
    // Of what was told before, when the numbers say so.
    ("Tòa án thụ lý 300 vụ, giải quyết 270 vụ, đạt 90%.", &["Thụ lý vụ = 300 vụ", "Giải quyết vụ = 270 vụ: 90% tổng"]),
    ("Trồng 300 ha rừng, chăm sóc 270 ha, đạt 96%.", &["Trồng rừng = 300 ha", "Chăm sóc = 270 ha: 96% KH"]),
    (
        "Tổ chức 37 lớp, với 359/365 đảng viên, đạt 98,4%.",
        &["Tổ chức lớp = 37 lớp", "Đảng viên = 359 đảng viên, tổng 365: 98.4% tổng"],
    ),
    (
        "Bậc mầm non huy động đạt 100%; tuyển sinh vào lớp 10 đạt 98%.",
        &["Bậc mầm non huy động = 100 %", "Tuyển sinh vào lớp 10 = 98 %"],
    ),
    // Movements that name what moves.
    (
        "Xảy ra 10 vụ tai nạn (giảm 11% vụ, giảm 16% số người chết, giảm 17% số người bị thương).",
        &["Xảy ra vụ tai nạn = 10 vụ: -11%", "Số người chết: -16%", "Số người bị thương: -17%"],
    ),
    ("Giải quyết xong 300 việc, vượt tiến độ 11,9%.", &["Giải quyết xong việc = 300 việc: +11.9% (KH)"]),
    // Parts of what was told before the movements, and of what was done alike.
    (
        "Có 53 vụ tai nạn, làm 36 người chết. So với cùng kỳ, số vụ tăng 13 vụ. Trong đó, nghiêm trọng 33 vụ.",
        &[
            "Vụ tai nạn = 53 vụ: +13 vụ (cùng kỳ)",
            "Làm người chết = 36 người",
            "Nghiêm trọng = 33 vụ · thuộc: Vụ tai nạn",
        ],
    ),
    (
        "Thụ lý 300 vụ, giải quyết 270 vụ. Trong đó, cấp tỉnh thụ lý 90 vụ.",
        &["Thụ lý vụ = 300 vụ", "Giải quyết vụ = 270 vụ", "Thụ lý vụ = 90 vụ · thuộc: Thụ lý vụ"],
    ),
    (
        "Có 71 đồng chí đạt danh hiệu 30 + 40 + 50 năm tuổi Đảng.",
        &["Đồng chí đạt danh hiệu 30 + 40 + 50 năm tuổi Đảng = 71 đồng chí"],
    ),
    // Of which time a figure is.
    ("GRDP theo giá so sánh năm 2010 tăng 2,4% so với cùng kỳ.", &["GRDP theo giá so sánh: +2.4% (cùng kỳ)"]),
    ("Dự báo dịch tăng cao vào tháng 10 và 11.", &[]),
    ("Các tuần 26, 27, 28 tăng nhanh, có 120 ca mắc.", &["Ca mắc = 120 ca mắc"]),
    ("Có năm người chết, ba người bị thương.", &["Người chết = 5 người", "Người bị thương = 3 người"]),
    // What was done is no plan, though its whole is one.
    (
        "Có 30 người bị thương. So với cùng kỳ, tăng 6 người bị thương (30/24). Trong đó, nội thành 11 người.",
        &["Người bị thương = 30 người: +6 người (cùng kỳ)", "Nội thành = 11 người · thuộc: Người bị thương"],
    ),
    // What a congress or a plan sets out to reach; of results told as a list of targets none is a goal.
    (
        "Đại hội thông qua nghị quyết với một số chỉ tiêu chủ yếu: thu ngân sách tăng 5 - 7%/năm; hộ đạt gia đình văn hóa 85% trở lên.",
        &["Thu ngân sách: +5..7 %/năm (kỳ trước) · mục tiêu", "Hộ đạt gia đình văn hóa = ≥85 % · mục tiêu"],
    ),
    (
        "Đại hội thông qua nghị quyết nhiệm kỳ mới với một số chỉ tiêu chủ yếu như thu ngân sách tăng bình quân hằng năm 5-7%, xóa 100% nhà tạm.",
        &["Thu ngân sách: +5..7% (kỳ trước) · mục tiêu", "Xóa nhà tạm = 100 % · mục tiêu"],
    ),
    (
        "Đại hội xác định mục tiêu nhiệm kỳ 2020 – 2025. Thu ngân sách hằng năm tăng 10%; tỷ lệ hộ nghèo dưới 0,5%; kết nạp 45 đảng viên mới.",
        &[
            "Thu ngân sách: +10% (kỳ trước) · mục tiêu",
            "Tỷ lệ hộ nghèo = <0.5 % · mục tiêu",
            "Kết nạp đảng viên = 45 đảng viên · mục tiêu",
        ],
    ),
    (
        "Các đại biểu biểu quyết thông qua 16 chỉ tiêu. Cụ thể, bao phủ bảo hiểm y tế đạt 100%; chuyển đổi cơ cấu cây trồng đạt 20%.",
        &[
            "Các đại biểu biểu quyết thông qua chỉ tiêu = 16 chỉ tiêu",
            "Bao phủ bảo hiểm y tế = 100 % · mục tiêu",
            "Chuyển đổi cơ cấu cây trồng = 20 % · mục tiêu",
        ],
    ),
    (
        "Một số chỉ tiêu cụ thể như: huy động vốn đầu tư 1.500 tỷ đồng, hộ nghèo giảm bình quân 4 - 5%/năm.",
        &["Huy động vốn đầu tư = 1500000000000 đồng · mục tiêu", "Hộ nghèo: -4..5 %/năm (kỳ trước) · mục tiêu"],
    ),
    (
        "Nhóm chỉ tiêu về văn hóa, xã hội: đạt từ 80% trở lên số trường đạt chuẩn quốc gia; 95% dân số tham gia bảo hiểm y tế.",
        &["Số trường đạt chuẩn quốc gia = ≥80 % · mục tiêu", "Dân số tham gia bảo hiểm y tế = 95 % · mục tiêu"],
    ),
    (
        "Một số chỉ tiêu cụ thể như: thu ngân sách 20 tỷ đồng, đạt 105% kế hoạch; hộ nghèo giảm 2% so với cùng kỳ.",
        &["Thu ngân sách một số chỉ tiêu = 20000000000 đồng: 105% KH", "Hộ nghèo: -2% (cùng kỳ)"],
    ),
    (
        "Hội đồng nhân dân xã thông qua 12 nghị quyết. Trong năm, thu ngân sách đạt 12 tỷ đồng.",
        &["Thông qua nghị quyết = 12 nghị quyết", "Thu ngân sách = 12000000000 đồng"],
    ),
    // Heads of lists whose last member only looks like something else; what a pair is told of; who did it.
    (
        "Tổng số tiền thu BHXH, BHYT, bảo hiểm thất nghiệp đạt 61,4 tỷ đồng.",
        &["Tổng số tiền thu BHXH, BHYT, bảo hiểm thất nghiệp = 61400000000 đồng"],
    ),
    ("Thu tiền cấp đất, thuê đất, bán nhà 57 tỷ đồng.", &["Thu tiền cấp đất, thuê đất, bán nhà = 57000000000 đồng"]),
    (
        "Có 31 sản phẩm đạt 3 sao và 8 sản phẩm đạt 4 sao.",
        &["Sản phẩm đạt 3 sao = 31 sản phẩm", "Sản phẩm đạt 4 sao = 8 sản phẩm"],
    ),
    (
        "Trong đó, 9 vụ/34 bị can về tội phạm kinh tế; 5 vụ/12 bị can về tội phạm ma túy.",
        &[
            "Vụ về tội phạm kinh tế = 9 vụ",
            "Bị can về tội phạm kinh tế = 34 bị can",
            "Vụ về tội phạm ma túy = 5 vụ",
            "Bị can về tội phạm ma túy = 12 bị can",
        ],
    ),
    ("Hộ cận nghèo 812 hộ = 3.470 khẩu.", &["Hộ cận nghèo = 812 hộ", "Khẩu hộ cận nghèo = 3470 khẩu"]),
    ("Toàn hội có 6% hộ giàu, không còn hộ đói.", &["Hộ giàu = 6 %", "Hộ đói = 0 hộ"]),
    ("Bộ phận một cửa của phường tiếp nhận 12.480 hồ sơ.", &["Tiếp nhận hồ sơ = 12480 hồ sơ"]),
    ("Các cấp hội vận động được 4,1 tấn gạo.", &["Vận động gạo = 4.1 tấn"]),
    ("Ngành Thanh tra tỉnh đã thực hiện 85 cuộc thanh tra hành chính.", &["Cuộc thanh tra hành chính = 85 cuộc"]),
    ("Kinh Bắc có diện tích tự nhiên 417 km2.", &["Diện tích tự nhiên = 417 km2"]),
    (
        "Sửa chữa 45 nhà Đại đoàn kết, nhà tình thương với tổng số tiền 1,9 tỷ đồng.",
        &["Sửa chữa nhà Đại đoàn kết = 45 nhà", "Tổng số tiền sửa chữa nhà = 1900000000 đồng"],
    ),
    ("Toàn ngành thu được 2,4 tỷ đồng.", &["Thu = 2400000000 đồng"]),
    ("Tăng trưởng kinh tế ở mức 11-12%.", &["Tăng trưởng kinh tế = 11..12 %"]),
    ("Đã bầu Ban Chấp hành gồm 19 ủy viên và bầu Chủ tịch hội.", &["Ủy viên bầu Ban Chấp hành = 19 ủy viên"]),
    (
        "Tỷ lệ hộ nghèo chiếm 11% dân số toàn huyện (tương đương 642 hộ).",
        &["Tỷ lệ hộ nghèo = 11 %", "Hộ nghèo = 642 hộ"],
    ),
    // A share and then the level, a target in brackets, a movement behind a slash, a sum behind what raised it, so many to so many people; the words before a figure where nothing else names it.
    (
        "Nhóm thủy sản chiếm tỷ trọng 3,65%, đạt 118,9 triệu USD, tăng 0,91%; nhóm nông sản chiếm 0,16%, đạt 5,3 triệu USD.",
        &["Nhóm thủy sản = 118900000 USD: 3.65% tổng, +0.91%", "Nhóm nông sản = 5300000 USD: 0.16% tổng"],
    ),
    ("Khối xã đạt 63,5% (mục tiêu 70%).", &["Khối xã = 63.5 %, KH 70"]),
    (
        "Phát hiện 19 vụ/20 đối tượng (giảm 04 vụ/giảm 14 đối tượng).",
        &["Phát hiện vụ = 19 vụ: -4 vụ", "Phát hiện đối tượng = 20 đối tượng: -14 đối tượng"],
    ),
    (
        "Kết nạp được 42 đảng viên mới nâng tổng số đảng viên trong toàn Đảng bộ lên 4.100 đảng viên.",
        &["Kết nạp đảng viên = 42 đảng viên", "Tổng số đảng viên trong toàn Đảng bộ = 4100 đảng viên"],
    ),
    (
        "Cả huyện có 580 giường bệnh, đạt 29,4 giường trên một vạn dân.",
        &["Giường bệnh = 580 giường bệnh", "Giường trên một vạn dân = 29.4 giường"],
    ),
    ("Tỷ lệ này chỉ đạt 45,8%.", &["Tỷ lệ này = 45.8 %"]),
    ("Lúa chiếm 60% diện tích, đạt 95% kế hoạch.", &["Lúa = 60 %: 95% KH"]),
    // A list of what was reached is none of goals.
    (
        "Một số chỉ tiêu về y tế năm 2021: số giường bệnh bình quân đạt 29,4 giường; tỷ lệ bao phủ bảo hiểm y tế 93%.",
        &["Số giường bệnh = 29.4 giường", "Tỷ lệ bao phủ bảo hiểm y tế = 93 %"],
    ),
    // A goal that is only named makes none of what follows.
    (
        "Xã xác định mục tiêu xây dựng nông thôn mới là nhiệm vụ trọng tâm. Toàn xã hiến 2.000 m2 đất, làm mới 5 km đường.",
        &["Hiến đất = 2000 m2", "Làm mới đường = 5 km"],
    ),
    (
        "Cấp ủy xác định mục tiêu giảm nghèo bền vững. Toàn xã có 125 hộ nghèo, giảm 12 hộ.",
        &["Hộ nghèo = 125 hộ: -12 hộ"],
    ),
    ("Hội nghị thống nhất các chỉ tiêu thi đua. Năm học này, trường có 512 học sinh.", &["Học sinh = 512 học sinh"]),
    ("Đảng bộ thống nhất mục tiêu chung. Thu ngân sách đạt 12 tỷ đồng.", &["Thu ngân sách = 12000000000 đồng"]),
    // What an independent reader found: readings that were right before the rules above, and are again.
    (
        "Đã cấp nước cho trên 1.000 dân. Tiêm vắc xin cho trên 10.000 dân.",
        &["Cấp nước dân = >1000 dân", "Tiêm vắc xin = >10000 dân"],
    ),
    (
        "Năm 2020, thu ngân sách đạt 100 tỷ đồng. Năm 2021, tiếp tục duy trì đà tăng trưởng, thu ngân sách đạt 120 tỷ đồng.",
        &["Thu ngân sách = 100000000000 đồng", "Thu ngân sách = 120000000000 đồng"],
    ),
    (
        "Nghị quyết Đại hội đề ra 12 chỉ tiêu. Sau 5 năm, thu nhập bình quân đầu người đạt 52 triệu đồng, tỷ lệ hộ nghèo giảm còn 2,1%.",
        &["Chỉ tiêu, KH 12 · kế hoạch", "Thu nhập bình quân đầu người = 52000000 đồng", "Tỷ lệ hộ nghèo = 2.1 %"],
    ),
    (
        "Ngay từ đầu năm, UBND xã đã đề ra các chỉ tiêu phát triển kinh tế. Tổng diện tích gieo trồng 450 ha.",
        &["Tổng diện tích gieo trồng = 450 ha"],
    ),
    (
        "Tỷ lệ hộ nghèo còn 4%, trong đó tỷ lệ hộ nghèo dân tộc thiểu số 2%; tỷ lệ hộ nghèo nông thôn 1,5%.",
        &[
            "Tỷ lệ hộ nghèo = 4 %",
            "Tỷ lệ hộ nghèo dân tộc thiểu số = 2 % · thuộc: Tỷ lệ hộ nghèo",
            "Tỷ lệ hộ nghèo nông thôn = 1.5 % · thuộc: Tỷ lệ hộ nghèo",
        ],
    ),
    (
        "Gieo cấy 1.200 ha, trong đó lúa lai 450 ha (đạt 90%), lúa thuần 750 ha (đạt 95%).",
        &[
            "Gieo cấy = 1200 ha",
            "Diện tích lúa lai = 450 ha: 90% KH · thuộc: Gieo cấy",
            "Diện tích lúa thuần = 750 ha: 95% KH · thuộc: Gieo cấy",
        ],
    ),
    (
        "Giải quyết việc làm 300 lao động, giải quyết chế độ 45 lao động, đạt 90%.",
        &["Giải quyết việc làm lao động = 300 lao động", "Giải quyết chế độ lao động = 45 lao động: 90% KH"],
    ),
    (
        "Tỷ lệ hộ dùng nước sạch đạt 92%, 100,5% kế hoạch tỉnh giao, 102% so cùng kỳ.",
        &["Tỷ lệ hộ dùng nước sạch = 92 %: 100.5% KH, 102% kỳ gốc"],
    ),
    (
        "Phấn đấu thu ngân sách đạt 105%, kết nạp đảng viên đạt 100%.",
        &["Thu ngân sách: 105% KH · mục tiêu", "Kết nạp đảng viên = 100 % · mục tiêu"],
    ),
    (
        "Hội đồng nhân dân đề ra 22 chỉ tiêu chủ yếu, trong đó 20 chỉ tiêu đạt và vượt.",
        &["Chỉ tiêu chủ yếu = 22 chỉ tiêu", "Chỉ tiêu đạt và vượt = 20 chỉ tiêu · thuộc: Chỉ tiêu chủ yếu"],
    ),
    (
        "Nhóm chỉ tiêu về xã hội: tỷ lệ hộ nghèo còn 2,1%, giảm 1% so với năm 2021.",
        &["Tỷ lệ hộ nghèo = 2.1 %: -1% (kỳ trước)"],
    ),
    (
        "Lúa Hè Thu có diện tích 450 ha. Vụ Đông Xuân có năng suất 62 tạ/ha.",
        &["Lúa Hè Thu có diện tích = 450 ha", "Vụ Đông Xuân có năng suất = 62 tạ/ha"],
    ),
    // A verb told again, bases of pairs, what is lost, plans behind a percentage, goals of a time to come.
    (
        "Xã phát hiện 12 vụ vi phạm, so với cùng kỳ năm 2022 phát hiện nhiều hơn 3 vụ (33,3%).",
        &["Phát hiện vụ vi phạm = 12 vụ: +3 vụ (cùng kỳ), +33.3% (cùng kỳ)"],
    ),
    (
        "Xảy ra 20 vụ trộm cắp, so với cùng kỳ năm 2022 xảy ra ít hơn 05 vụ = 20% (20/25 vụ).",
        &["Xảy ra vụ trộm cắp = 20 vụ: -5 vụ (cùng kỳ), -20% (cùng kỳ)"],
    ),
    (
        "Số bác sĩ bình quân 1 vạn dân là 9,2; số giường bệnh trên 10.000 dân đạt 31 giường.",
        &["Số bác sĩ bình quân 1 vạn dân = 9.2", "Số giường bệnh trên 10.000 dân = 31 giường"],
    ),
    ("Vận động trên 1.000 dân tham gia ngày hội.", &["Vận động dân tham gia ngày hội = >1000 dân"]),
    (
        "Xã có 21 vụ, đạt tỷ lệ giải quyết 82%, cao hơn chỉ tiêu Quốc hội đề ra 12%.",
        &["Vụ = 21 vụ", "Tỷ lệ giải quyết = 82 %: +12% (KH)"],
    ),
    (
        "Doanh thu đạt 12 tỷ đồng, tăng 6,7% so với cùng kỳ (thấp hơn mức tăng 7,8% của cùng kỳ năm 2016).",
        &["Doanh thu = 12000000000 đồng: +6.7% (cùng kỳ)"],
    ),
    (
        "Khách quốc tế chỉ đạt 28% so với cùng kỳ năm trước với trên 3.000 lượt.",
        &["Khách quốc tế = >3000 lượt: 28% kỳ gốc"],
    ),
    ("Tiêm phòng đạt 28% so với cùng kỳ với 120 hộ tham gia.", &["Tiêm phòng: 28% kỳ gốc", "Hộ tham gia = 120 hộ"]),
    ("Từ đầu năm đến 10-2019, xã ghi nhận 12 điểm dịch.", &["Ghi nhận dịch = 12 điểm"]),
    ("Từ 3/2019 hộ dân được hỗ trợ.", &["Hộ dân được hỗ trợ = 3 hộ dân, tổng 2019"]),
    (
        "Khách quốc tế đạt 954 nghìn lượt người, gấp 10 lần so với cùng kỳ năm trước nhưng vẫn giảm 90,3% so với cùng kỳ năm 2019.",
        &["Khách quốc tế = 954000 lượt người: x10 (cùng kỳ), -90.3% (cùng kỳ)"],
    ),
    (
        "Hội mở 74 phiên giao dịch, trong đó định kỳ 16 phiên và 58 phiên trực tuyến, đạt 148% so với kế hoạch.",
        &[
            "Mở phiên giao dịch = 74 phiên: 148% KH",
            "Mở phiên giao dịch định kỳ = 16 phiên · thuộc: Mở phiên giao dịch",
            "Mở phiên trực tuyến = 58 phiên · thuộc: Mở phiên giao dịch",
        ],
    ),
    (
        "Gieo trồng 74 ha, trong đó lúa 58 ha, đạt 98% kế hoạch.",
        &["Gieo trồng = 74 ha", "Diện tích lúa = 58 ha: 98% KH · thuộc: Gieo trồng"],
    ),
    (
        "Giải ngân được 5,3 tỷ đồng, mới đạt 24% kế hoạch vốn đầu tư công trong 6 tháng đầu năm.",
        &["Giải ngân = 5300000000 đồng: 24% KH"],
    ),
    (
        "Tổng giá trị sản xuất ước đạt 53%, tăng 23,7%; thương mại đạt 52%, tăng 15,6% so với cùng kỳ năm trước.",
        &["Tổng giá trị sản xuất: 53% KH, +23.7% (cùng kỳ) · ước", "Thương mại: 52% KH, +15.6% (cùng kỳ)"],
    ),
    ("Thu ngân sách đạt 53%; tỷ lệ hộ nghèo đạt 4,2%.", &["Thu ngân sách: 53% KH", "Tỷ lệ hộ nghèo = 4.2 %"]),
    (
        "Mưa lũ làm khoảng 60%-80% nhà dân hư hại; ngô thiệt hại 50%.",
        &["Nhà dân hư hại = ~60..80 %", "Ngô thiệt hại = 50 %"],
    ),
    ("Nông dân đã thu hoạch hơn 80% diện tích xuống giống.", &["Thu hoạch diện tích xuống giống = >80 %"]),
    (
        "Số hội viên tự nguyện 156 người, đạt 79% kế hoạch giao, đạt 5% so với lực lượng lao động.",
        &["Số hội viên tự nguyện = 156 người: 79% KH, 5% tổng"],
    ),
    (
        "Có 206 người tham gia, chiếm 35,1% lực lượng lao động, thấp hơn 0,4% so với chỉ tiêu huyện giao (35,5%).",
        &["Người tham gia = 206 người: 35.1% tổng, -0.4% (KH)"],
    ),
    (
        "Doanh nghiệp thành lập mới là 361/233, tăng 54,94%; tội phạm giảm 5,83% (3.389/3.599 vụ).",
        &["Doanh nghiệp thành lập mới = 361: +54.94%", "Tội phạm = 3389 vụ: -5.83%"],
    ),
    ("Lúa 118/100 ha, tăng 12% so với cùng kỳ.", &["Lúa = 118 ha, KH 100: +12% (cùng kỳ)"]),
    (
        "Thu ngân sách đạt 110/100 tỷ đồng, tăng 10% so với kế hoạch.",
        &["Thu ngân sách = 110000000000 đồng, KH 100000000000: +10% (KH)"],
    ),
    (
        "Nhiệm kỳ 2025 - 2030, xã phấn đấu thu nhập bình quân đạt 90 triệu đồng. Có 85% chi bộ hoàn thành tốt nhiệm vụ. Hiện có 12 chi bộ.",
        &[
            "Thu nhập bình quân = 90000000 đồng · mục tiêu",
            "Chi bộ hoàn thành tốt nhiệm vụ = 85 % · mục tiêu",
            "Chi bộ = 12 chi bộ",
        ],
    ),
    (
        "Năm 2019, toàn xã phấn đấu vượt khó, thu ngân sách đạt 30 tỷ đồng, tăng 5% so với cùng kỳ. Có 12 thôn đạt chuẩn.",
        &["Thu ngân sách = 30000000000 đồng: +5% (cùng kỳ)", "Thôn đạt chuẩn = 12 thôn"],
    ),
    (
        "Nhiệm kỳ 2025-2030, Đảng bộ xã đề ra 3 khâu đột phá và 15 chỉ tiêu. Theo đó, đến năm 2030 đạt thu nhập bình quân 82 triệu đồng.",
        &["Khâu đột phá = 3 khâu đột phá", "Chỉ tiêu = 15 chỉ tiêu", "Thu nhập bình quân = 82000000 đồng · mục tiêu"],
    ),
    (
        "Năm 2015, huyện đề ra các chỉ tiêu chủ yếu, trong đó phấn đấu thu ngân sách tăng 10% so với năm 2014. Có 97% gia đình đạt chuẩn văn hóa.",
        &[
            "Thu ngân sách đề ra các chỉ tiêu chủ yếu: +10% (kỳ trước) · mục tiêu",
            "Gia đình đạt chuẩn văn hóa = 97 % · mục tiêu",
        ],
    ),
    // Sums told before what is counted, who led, two verbs with one figure, of how many something is measured.
    ("Toàn tỉnh có tổng cộng 385 trường đạt chuẩn quốc gia.", &["Trường đạt chuẩn quốc gia = 385 trường"]),
    ("Tổng cộng thu 62 tỷ đồng.", &["Tổng cộng thu = 62000000000 đồng"]),
    ("Đơn vị đã đầu tư thực hiện 28 dự án thủy lợi.", &["Đầu tư dự án thủy lợi = 28 dự án"]),
    ("Thu ngân sách thực hiện 28 tỷ đồng.", &["Thu ngân sách = 28000000000 đồng"]),
    ("Diện tích lúa giảm 3%, trong khi diện tích rau tăng 12%.", &["Diện tích lúa: -3%", "Diện tích rau: +12%"]),
    (
        "Khối bộ, ngành đạt 63,4% (mục tiêu 70%); khối tỉnh, thành đạt 18,5% (mục tiêu 30%).",
        &["Khối bộ, ngành = 63.4 %, KH 70", "Khối tỉnh, thành = 18.5 %, KH 30"],
    ),
    ("Lốc xoáy làm sập, tốc mái 19 căn nhà.", &["Làm sập, tốc mái căn nhà = 19 căn nhà"]),
    ("Mưa đá làm ngập, hư hỏng 52 ha lúa và 12 ha rau màu.", &["Làm ngập, hư hỏng lúa = 52 ha", "Rau màu = 12 ha"]),
    (
        "Lực lượng công an đã phát hiện, bắt giữ 26 vụ tàng trữ ma túy.",
        &["Phát hiện, bắt giữ vụ tàng trữ ma túy = 26 vụ"],
    ),
    ("Trong tháng trồng 12 ha rừng, chăm sóc 35 ha.", &["Trồng rừng = 12 ha", "Chăm sóc = 35 ha"]),
    ("Ban Chấp hành đã lãnh đạo hoàn thành 12 chỉ tiêu.", &["Hoàn thành chỉ tiêu = 12 chỉ tiêu"]),
    ("Chi bộ đã lãnh đạo nhân dân hiến 1.250 m2 đất.", &["Lãnh đạo nhân dân hiến đất = 1250 m2"]),
    (
        "Thu nhập bình quân của 12 hợp tác xã là 300 triệu đồng/năm.",
        &["Thu nhập bình quân của 12 hợp tác xã = 300000000 đồng/năm"],
    ),
    (
        "Tỷ lệ tiêm chủng 8 loại vắc xin cho trẻ dưới 1 tuổi đạt 98%.",
        &["Tỷ lệ tiêm chủng 8 loại vắc xin cho trẻ dưới 1 tuổi = 98 %"],
    ),
    ("Tổng vốn của 5 dự án là 120 tỷ đồng.", &["Tổng vốn của 5 dự án = 120000000000 đồng"]),
    ("Dư nợ của hội 12 tỷ đồng, 35 hộ vay.", &["Dư nợ = 12000000000 đồng", "Hộ vay = 35 hộ"]),
    ("Huyện duy trì 100% xã đạt chuẩn quốc gia về y tế.", &["Xã đạt chuẩn quốc gia về y tế = 100 %"]),
    ("Tổng số hồ sơ toàn huyện đã tiếp nhận là 6.540 hồ sơ.", &["Tổng số hồ sơ toàn huyện đã tiếp nhận = 6540 hồ sơ"]),
    ("Đất lúa được tích tụ, tập trung đạt 190 ha.", &["Đất lúa được tích tụ, tập trung = 190 ha"]),
    // States, shares, sums of other years, what lessons were about, days in a row, land of one crop.
    (
        "Tổng giá trị sản xuất năm 2010 gần 74 tỷ đồng, đến năm 2014, tăng lên gần 143 tỷ đồng.",
        &["Tổng giá trị sản xuất = <74000000000 đồng", "Tổng giá trị sản xuất = <143000000000 đồng"],
    ),
    ("Toàn xã có 840 hộ đạt gia đình văn hóa chiếm tỷ lệ 81,2%.", &["Hộ đạt gia đình văn hóa = 840 hộ: 81.2% tổng"]),
    (
        "Thu ngân sách năm 2005 đạt 26,9 tỷ đồng, đến năm 2009 đạt 69,1 tỷ đồng bình quân hàng năm tăng 20,5%.",
        &["Thu ngân sách = 26900000000 đồng", "Thu ngân sách = 69100000000 đồng: +20.5% (kỳ trước)"],
    ),
    ("Nhiệm kỳ qua, Đảng bộ đạt nhiều thành tựu: Diện tích gieo trồng đạt 486 ha.", &["Diện tích gieo trồng = 486 ha"]),
    (
        "Tổng đàn gia cầm phát triển mạnh, 5 năm đạt 580 ngàn con, đặc biệt năm 2009 đạt 275 ngàn con.",
        &["Tổng đàn gia cầm = 580000 con", "Tổng đàn gia cầm = 275000 con"],
    ),
    ("Đàn lợn 580 con, 275 con trâu.", &["Đàn lợn = 580 con", "Con trâu = 275 con"]),
    (
        "Có 4 chi bộ hoàn thành tốt nhiệm vụ, Đảng bộ tự nhận hoàn thành tốt nhiệm vụ.",
        &["Chi bộ hoàn thành tốt nhiệm vụ = 4 chi bộ"],
    ),
    ("Thu ngân sách luôn đạt mức tăng trưởng cao qua các năm, đạt 103,5% năm 2022.", &["Thu ngân sách: 103.5% KH"]),
    ("Đã kiểm tra 12 cuộc tại 15 cơ sở.", &["Kiểm tra cuộc = 12 cuộc", "Kiểm tra cơ sở = 15 cơ sở"]),
    ("Hội duy trì 68 tổ vay vốn.", &["Duy trì tổ vay vốn = 68 tổ vay vốn"]),
    (
        "Tổ chức 17 lớp tập huấn về trồng trọt và chăn nuôi cho hơn 700 hội viên.",
        &["Tổ chức lớp tập huấn về trồng trọt và chăn nuôi = 17 lớp", "Hội viên = >700 hội viên"],
    ),
    (
        "Mở 5 lớp đào tạo nghề và cấp chứng chỉ cho 175 hội viên.",
        &["Mở lớp đào tạo nghề = 5 lớp", "Cấp chứng chỉ hội viên = 175 hội viên"],
    ),
    (
        "Mặt trận xã An Hạ vận động Quỹ vì người nghèo với tổng kinh phí trên 160 triệu đồng.",
        &["Tổng kinh phí vận động Quỹ vì người nghèo = >160000000 đồng"],
    ),
    ("Các ngày 17-18/03 vừa qua, Đoàn xã trồng 5 km hàng rào xanh.", &["Trồng hàng rào xanh = 5 km"]),
    ("Diện tích ngô trên đất lúa 1 vụ là 15 ha.", &["Diện tích ngô trên đất lúa 1 vụ = 15 ha"]),
    ("Xảy ra 2 vụ cháy rừng.", &["Xảy ra vụ cháy rừng = 2 vụ"]),
    // Units with a comma, what was given to bring, doses, the same at another time, levels after a fall.
    (
        "Có đến 4/7 huyện, thành phố đạt tỷ lệ này dưới 3% và cả 7/7 huyện, thành phố đạt tỷ lệ dưới 10%.",
        &[
            "Huyện, thành phố đạt tỷ lệ này dưới 3% = 4 huyện, thành phố, tổng 7",
            "Huyện, thành phố đạt tỷ lệ dưới 10% = 7 huyện, thành phố, tổng 7",
        ],
    ),
    (
        "Có 31.206 gia đình luyện tập thể thao, đạt 27,1% số hộ gia đình, tăng 0,4% so với năm 2020.",
        &["Gia đình luyện tập thể thao = 31206 gia đình: 27.1% tổng, +0.4% (kỳ trước)"],
    ),
    ("Ước tính thiệt hại ban đầu khoảng 2,4 tỷ đồng.", &["Ước tính thiệt hại ban đầu = ~2400000000 đồng · ước"]),
    (
        "Tòa án thụ lý 212 vụ, việc các loại, tăng 18 vụ, việc so với cùng kỳ; đã giải quyết 190 vụ, việc trong tổng số 212 vụ, việc, đạt tỷ lệ 89,6%.",
        &[
            "Thụ lý vụ, việc các loại = 212 vụ, việc: +18 vụ, việc (cùng kỳ)",
            "Giải quyết vụ, việc = 190 vụ, việc, tổng 212: 89.6% tổng",
        ],
    ),
    ("Bắn súng quân dụng loại khá, giỏi đạt 86%.", &["Bắn súng quân dụng loại khá, giỏi = 86 %"]),
    ("Xã đạt số điểm 93/100 điểm.", &["Số điểm = 93 điểm, tổng 100"]),
    (
        "Huyện được giao 172 thanh niên nhập ngũ, trong đó 160 thanh niên vào quân đội, 12 thanh niên vào công an.",
        &[
            "Thanh niên nhập ngũ, KH 172 · kế hoạch",
            "Thanh niên vào quân đội, KH 160 · kế hoạch · thuộc: Thanh niên nhập ngũ",
            "Thanh niên vào công an, KH 12 · kế hoạch · thuộc: Thanh niên nhập ngũ",
        ],
    ),
    ("Huyện được giao quản lý 40 ha rừng, đã trồng 12 ha.", &["Quản lý = 40 ha", "Trồng = 12 ha"]),
    (
        "Tỷ lệ trẻ từ 12 đến 17 tuổi tiêm 1 mũi vắc xin đạt 99,2%; số người mới được tiêm 1 mũi vắc xin là 9.762 người.",
        &[
            "Tỷ lệ trẻ từ 12 đến 17 tuổi tiêm 1 mũi vắc xin = 99.2 %",
            "Số người mới được tiêm 1 mũi vắc xin = 9762 người",
        ],
    ),
    ("Trong ngày tiêm được 3 mũi vắc xin.", &["Ngày tiêm mũi vắc xin = 3 mũi vắc xin"]),
    (
        "Năm 2016 có 29.846 hộ đạt danh hiệu gia đình văn hóa thì năm 2018 đã tăng lên 35.712 hộ.",
        &["Hộ đạt danh hiệu gia đình văn hóa = 29846 hộ", "Hộ đạt danh hiệu gia đình văn hóa = 35712 hộ"],
    ),
    (
        "Phường có trên 75% xóm, tổ dân phố văn hóa và trên 95% cơ quan, đơn vị đạt chuẩn văn hóa.",
        &["Xóm, tổ dân phố văn hóa = >75 %", "Cơ quan, đơn vị đạt chuẩn văn hóa = >95 %"],
    ),
    (
        "Hoàn thành 100% chỉ tiêu giao quân với trên 140 thanh niên lên đường.",
        &["Giao quân: 100% KH", "Thanh niên lên đường = >140 thanh niên"],
    ),
    (
        "Tỷ lệ sinh con thứ ba giảm 0,3% so với cùng kỳ năm trước, còn 20,9%.",
        &["Tỷ lệ sinh con thứ ba = 20.9 %: -0.3% (cùng kỳ)"],
    ),
    ("Tỷ số giới tính khi sinh là 109,8 bé trai/100 bé gái.", &["Tỷ số giới tính khi sinh = 109.8 bé trai/100 bé gái"]),
    ("Tỷ lệ hộ nghèo là 1,45%, tương đương với 432 hộ.", &["Tỷ lệ hộ nghèo = 1.45 %", "Hộ nghèo = 432 hộ"]),
    ("Tỷ lệ thất nghiệp tại thời điểm tháng 6/2021 trên địa bàn tỉnh là 0,75%.", &["Tỷ lệ thất nghiệp = 0.75 %"]),
    ("Kết nạp được 41 đảng viên vượt chỉ tiêu nghị quyết đề ra.", &["Kết nạp đảng viên = 41 đảng viên"]),
    (
        "Giảm 0,2 phần nghìn mức sinh, giảm 1,4% trường hợp sinh con thứ ba.",
        &["Mức sinh: -0.2 ‰", "Trường hợp sinh con thứ ba: -1.4%"],
    ),
    // Levels in brackets behind a movement, what was assigned, parts of bodies, movements about a number.
    ("Xã An Hạ có tỷ lệ hộ nghèo giảm 3,25% (từ 12,82% xuống còn 9,57%).", &["Tỷ lệ hộ nghèo = 9.57 %: -3.25%"]),
    ("Về sản xuất vụ mùa 2021 tổng diện tích là 246 ha.", &["Sản xuất vụ mùa 2021 tổng diện tích = 246 ha"]),
    ("Gieo trồng vụ mùa 2021 ha.", &["Gieo trồng vụ mùa = 2021 ha"]),
    (
        "Xảy ra 216 vụ (giảm 78 vụ, tương đương 26,53% so với cùng kỳ năm 2020; tăng 96 vụ, tương đương 80% so với thời gian liền kề).",
        &["Xảy ra vụ = 216 vụ: -78 vụ (cùng kỳ), -26.53% (cùng kỳ), +96 vụ (kỳ trước), +80% (kỳ trước)"],
    ),
    (
        "Huyện có 289 cơ sở y tế, gồm 9 bệnh viện, 12 phòng khám, 268 trạm y tế.",
        &[
            "Cơ sở y tế = 289 cơ sở",
            "Bệnh viện = 9 bệnh viện · thuộc: Cơ sở y tế",
            "Phòng khám = 12 phòng khám · thuộc: Cơ sở y tế",
            "Trạm y tế = 268 trạm y tế · thuộc: Cơ sở y tế",
        ],
    ),
    (
        "Thị trường châu Á tăng 5%; thị trường châu Âu (chiếm tỷ trọng 6,33%) tăng 70,94% so với cùng kỳ.",
        &["Thị trường châu Á: +5% (cùng kỳ)", "Thị trường châu Âu = 6.33 %: +70.94% (cùng kỳ)"],
    ),
    (
        "Các xã phát 312 lệnh gọi khám tuyển, đạt 148,6% so với chỉ tiêu giao quân.",
        &["Các xã phát lệnh gọi khám tuyển = 312 lệnh: 148.6% KH"],
    ),
    (
        "Năm nay, huyện được giao chỉ tiêu lấy 210 thanh niên nhập ngũ.",
        &["Năm nay lấy thanh niên nhập ngũ, KH 210 · kế hoạch"],
    ),
    (
        "Các trường tuyển sinh mới 28.416 người (đạt 94,72%); công an giải quyết 58 tin báo (đạt 92,06%).",
        &["Các trường tuyển sinh người = 28416 người: 94.72% KH", "Giải quyết tin báo = 58 tin báo: 92.06% tổng"],
    ),
    (
        "Thu ngân sách đạt 31,4 tỷ đồng, bằng 58,9% so với kế hoạch tỉnh giao, đạt 53,8% so với HĐND huyện giao.",
        &["Thu ngân sách = 31400000000 đồng: 58.9% KH, 53.8% KH"],
    ),
    ("Thu nhập tăng 5% so với các huyện.", &["Thu nhập: +5% (khác)"]),
    (
        "Thu hút được 74 dự án với tổng vốn đăng ký là 4.860 tỷ đồng; so với cùng kỳ tăng 2,1 lần về số dự án, tăng 4,3 lần về số vốn đăng ký.",
        &["Thu hút dự án = 74 dự án: x2.1 (cùng kỳ)", "Tổng vốn đăng ký = 4860000000000 đồng: x4.3 (cùng kỳ)"],
    ),
    (
        "Xã có 285 doanh nghiệp thành lập mới, vốn đăng ký 95,8 tỷ đồng (giảm 1% về số lượng và tăng 35% về vốn).",
        &["Doanh nghiệp thành lập mới = 285 doanh nghiệp: -1%", "Vốn đăng ký = 95800000000 đồng: +35%"],
    ),
    ("Lãi suất cho vay phổ biến ở mức 7%/năm.", &["Lãi suất cho vay phổ biến = 7 %/năm"]),
    (
        "Tăng hệ số sử dụng đất lên 1,78 lần. Tăng tỷ lệ che phủ rừng thêm 2%.",
        &["Hệ số sử dụng đất = 1.78 lần", "Tỷ lệ che phủ rừng: +2%"],
    ),
    (
        "Dư nợ chuyển dịch theo hướng phục vụ mục tiêu phát triển kinh tế, trong đó dư nợ nông nghiệp là 18 tỷ đồng.",
        &["Dư nợ nông nghiệp = 18000000000 đồng"],
    ),
    (
        "Có 4 liên hiệp HTX và 31 nam thanh niên.",
        &["Liên hiệp HTX = 4 liên hiệp htx", "Nam thanh niên = 31 nam thanh niên"],
    ),
    // What befell what is told behind the figure, sums of what was decided, quoted funds, land and places told with commas.
    (
        "Mưa lũ gây thiệt hại về nông nghiệp, chăn nuôi và thủy sản: 717 ha lúa bị ngập úng.",
        &["Lúa bị ngập úng = 717 ha"],
    ),
    (
        "Ban hành 35 quyết định xử phạt vi phạm hành chính với số tiền 553 triệu đồng.",
        &[
            "Ban hành quyết định xử phạt vi phạm hành chính = 35 quyết định",
            "Số tiền ban hành quyết định xử phạt vi phạm hành chính = 553000000 đồng",
        ],
    ),
    (
        "Phạt tại chỗ 369 trường hợp với số tiền trên 46 triệu đồng.",
        &["Phạt tại chỗ trường hợp = 369 trường hợp", "Số tiền phạt tại chỗ trường hợp = >46000000 đồng"],
    ),
    ("Công an huyện thu giữ trên 16 triệu đồng cùng một số tang vật khác.", &["Thu giữ = >16000000 đồng"]),
    (
        "Các địa phương tích cực xây dựng nông thôn mới (đến tháng 9, toàn tỉnh có 320/411 xã đạt chuẩn).",
        &["Xã đạt chuẩn = 320 xã, tổng 411"],
    ),
    ("Hơn 72% hộ có nhà tiêu, nhà tắm hợp vệ sinh.", &["Hộ có nhà tiêu, nhà tắm hợp vệ sinh = >72 %"]),
    (
        "Xã đã sắp xếp được 13 khu dân cư, treo 35 băng rôn.",
        &["Sắp xếp khu dân cư = 13 khu dân cư", "Treo băng rôn = 35 băng rôn"],
    ),
    (
        "Có 5/9 huyện, thành phố đạt tỷ lệ chậm hạn dưới 3%.",
        &["Huyện, thành phố đạt tỷ lệ chậm hạn dưới 3% = 5 huyện, thành phố, tổng 9"],
    ),
    ("Hộ nghèo năm 2020 là 230 hộ, đến năm 2022 là 138 hộ.", &["Hộ nghèo = 230 hộ", "Hộ nghèo = 138 hộ"]),
    (
        "Mặt trận huyện vận động được 3,5 tỷ đồng Quỹ vì người nghèo.",
        &["Mặt trận huyện vận động Quỹ vì người nghèo = 3500000000 đồng"],
    ),
    (
        "Thu giữ 2 kg ma túy tổng hợp; 1,4 kg heroin, 2 khẩu súng.",
        &["Thu giữ ma túy tổng hợp = 2 kg", "Thu giữ heroin = 1.4 kg", "Thu giữ khẩu súng = 2 khẩu"],
    ),
    (
        "Hội ủng hộ các quỹ “Vì người nghèo”, “Đền ơn đáp nghĩa”, “Khuyến học” được hơn 110 triệu đồng.",
        &["Ủng hộ các quỹ Vì người nghèo Đền ơn đáp nghĩa Khuyến học = >110000000 đồng"],
    ),
    (
        "Tổ chức phổ biến chính sách việc làm cho nông dân được 9 lớp.",
        &["Tổ chức phổ biến chính sách việc làm cho nông dân lớp = 9 lớp"],
    ),
    // Signs left out, turns of somebody, the day of the news.
    (
        "Số người tham gia bảo hiểm y tế là 125.180 người (đạt 98,27 kế hoạch tỉnh giao).",
        &["Số người tham gia bảo hiểm y tế = 125180 người: 98.27% KH"],
    ),
    (
        "Xi măng đạt 551.000 tấn, bằng 69,8 cùng kỳ. Ban hành 12 kế hoạch.",
        &["Xi măng = 551000 tấn: 69.8% kỳ gốc", "Ban hành kế hoạch = 12 kế hoạch"],
    ),
    (
        "Trung tâm đã cử 232 lượt trợ giúp viên pháp lý và 17 lượt luật sư tham gia bào chữa.",
        &["Cử lượt trợ giúp viên pháp lý = 232 lượt", "Cử lượt luật sư tham gia bào chữa = 17 lượt"],
    ),
    (
        "Chi trả 40.500 lượt đối tượng hưởng bảo hiểm xã hội với số tiền trên 17 tỷ đồng.",
        &[
            "Chi trả lượt đối tượng hưởng bảo hiểm xã hội = 40500 lượt",
            "Số tiền chi trả lượt đối tượng = >17000000000 đồng",
        ],
    ),
    ("Hôm qua (9-7), Chi cục tổng kết năm; xã có 12 hộ nghèo.", &["Hộ nghèo = 12 hộ"]),
    // Signed percentages under a heading that says what they are compared with.
    (
        "Một số chỉ tiêu chủ yếu tháng 12 (+ tăng/- giảm) so với cùng kỳ năm 2019 (%)\nTổng mức bán lẻ +6,94\nKim ngạch nhập khẩu -30,72\n",
        &["Tổng mức bán lẻ: +6.94% (cùng kỳ)", "Kim ngạch nhập khẩu: -30.72% (cùng kỳ)"],
    ),
    // Shares that moved, what was added.
    (
        "Thị trường châu Âu (chiếm tỷ trọng 6,25%) tăng 69,8% so với cùng kỳ, tương đương 293 triệu USD.",
        &["Thị trường châu Âu = 293000000 USD: 6.25% tổng, +69.8% (cùng kỳ)"],
    ),
    (
        "Tỷ lệ nợ xấu là 0,5%, giảm 0,1% so với đầu năm, tương đương 2 tỷ đồng.",
        &["Tỷ lệ nợ xấu = 0.5 %: -0.1% (kỳ trước), -2000000000 đồng (kỳ trước)"],
    ),
    (
        "Điều chỉnh tăng vốn cho 03 dự án với tổng vốn tăng thêm là 861 tỷ đồng và 01 dự án mới.",
        &["Điều chỉnh tăng vốn = 3 dự án", "Tổng vốn điều chỉnh tăng vốn = 861000000000 đồng", "Dự án = 1 dự án"],
    ),
    ("Thu ngân sách tăng thêm 20 tỷ đồng so với cùng kỳ.", &["Thu ngân sách: +20000000000 đồng (cùng kỳ)"]),
    // What an independent reader found: what others were given, clauses behind a comma, other times.
    (
        "Vốn đầu tư công 320 tỷ đồng, trong đó cấp huyện được giao 120 tỷ đồng, cấp xã được giao 200 tỷ đồng.",
        &[
            "Vốn đầu tư công = 320000000000 đồng",
            "Vốn đầu tư công cấp huyện = 120000000000 đồng · thuộc: Vốn đầu tư công",
            "Vốn đầu tư công cấp xã = 200000000000 đồng · thuộc: Vốn đầu tư công",
        ],
    ),
    ("Có 25 hộ nghèo được giao 12 ha đất rừng.", &["Hộ nghèo được giao = 25 hộ", "Đất rừng = 12 ha"]),
    (
        "Xã hiện có 24 công chức, được giao 22 công chức. Huyện được giao 168 thanh niên nhập ngũ.",
        &["Công chức = 24 công chức, KH 22", "Thanh niên nhập ngũ, KH 168 · kế hoạch"],
    ),
    ("Tại 12 thôn, tổ chức 25 buổi tuyên truyền.", &["Thôn = 12 thôn", "Tổ chức buổi tuyên truyền = 25 buổi"]),
    (
        "Huyện được giao tuyển chọn 168 thanh niên; 25 thanh niên đã trúng tuyển.",
        &["Tuyển chọn thanh niên, KH 168 · kế hoạch", "Thanh niên đã trúng tuyển = 25 thanh niên"],
    ),
    (
        "Số xã đạt chuẩn nông thôn mới là 9/18 xã, tăng 50% so với năm trước.",
        &["Số xã đạt chuẩn nông thôn mới = 9 xã, tổng 18: +50% (kỳ trước)"],
    ),
    (
        "Số hộ tại thời điểm rà soát chưa có nhà vệ sinh là 125 hộ.",
        &["Số hộ tại thời điểm rà soát chưa có nhà vệ sinh = 125 hộ"],
    ),
    ("Tỷ lệ giải ngân đạt 45%, tương ứng với 12 dự án.", &["Tỷ lệ giải ngân = 45 %", "Dự án = 12 dự án"]),
    (
        "Tỷ lệ sắp xếp quân nhân dự bị đạt trên 98% nhu cầu động viên, hoàn thành 100% chỉ tiêu giao quân.",
        &["Tỷ lệ sắp xếp quân nhân dự bị = >98 %", "Giao quân: 100% KH"],
    ),
    // What was found wide: two things that were told, work that is found, cases about land, people that are counted.
    ("An ninh trật tự được giữ vững, xử lý 12 vụ.", &["Xử lý vụ = 12 vụ"]),
    ("Nông dân được hướng dẫn, áp dụng 15 mô hình.", &["Áp dụng = 15 mô hình"]),
    ("Giải quyết việc làm đạt 105%.", &["Giải quyết việc làm: 105% KH"]),
    ("Tranh chấp đất 3 vụ, tố cáo 2 vụ.", &["Tranh chấp đất = 3 vụ", "Tố cáo = 2 vụ"]),
    (
        "Xảy ra 2 vụ cá chết hàng loạt. Thu hoạch 3 vụ rau, 2 vụ lúa.",
        &["Xảy ra vụ cá chết hàng loạt = 2 vụ", "Thu hoạch vụ rau = 3 vụ", "Thu hoạch vụ lúa = 2 vụ"],
    ),
    ("Mô hình 1 vụ lúa 1 vụ tôm đạt 25 ha.", &["Mô hình 1 vụ lúa 1 vụ tôm = 25 ha"]),
    ("Xã có trên 10.000 dân là đồng bào Khmer.", &["Dân là đồng bào Khmer = >10000 dân"]),
    (
        "Di dời trên 1.000 dân đạt 95% kế hoạch. Số bác sĩ trên 10.000 dân là 8.",
        &["Di dời dân = >1000 dân: 95% KH", "Số bác sĩ trên 10.000 dân = 8"],
    ),
    // What is kept with others, who spoke and gave, where it was opened.
    (
        "Đoàn xã duy trì 75 đội hình tình nguyện với gần 300 thành viên.",
        &["Duy trì đội hình tình nguyện = 75 đội hình", "Thành viên = <300 thành viên"],
    ),
    ("Tỷ lệ tiêm chủng duy trì 95% trẻ em.", &["Tỷ lệ tiêm chủng duy trì = 95 %"]),
    ("Hội Phụ nữ đã vận động, hỗ trợ 25 hộ nghèo.", &["Hỗ trợ hộ nghèo = 25 hộ"]),
    ("Chị Lan đi làm thuê, tích góp 20 triệu đồng.", &["Tích góp = 20000000 đồng"]),
    ("Mở 12 lớp tại 5 trung tâm.", &["Mở lớp = 12 lớp", "Mở lớp trung tâm = 5 trung tâm"]),
    // Behind a comma it goes on.
    (
        "Duy trì 11 đội văn nghệ, 6 câu lạc bộ đọc sách.",
        &["Duy trì đội văn nghệ = 11 đội", "Duy trì câu lạc bộ đọc sách = 6 câu lạc bộ"],
    ),
    // Plans as bare numbers, kinds of vaccine behind an age, letters received.
    (
        "Giải quyết việc làm cho 185 lao động (kế hoạch 200), xuất khẩu 22 người.",
        &["Giải quyết việc làm = 185 lao động, KH 200", "Xuất khẩu = 22 người"],
    ),
    ("Xã triển khai phong trào (Kế hoạch 58), có 12 hộ nghèo.", &["Hộ nghèo = 12 hộ"]),
    (
        "Tỷ lệ trẻ dưới 1 tuổi tiêm đủ 8 loại vắc xin đạt 97,5%.",
        &["Tỷ lệ trẻ dưới 1 tuổi tiêm đủ 8 loại vắc xin = 97.5 %"],
    ),
    (
        "Tiếp 25 lượt công dân, nhận 12 đơn thư, đã giải quyết 11/12 đơn.",
        &["Tiếp lượt công dân = 25 lượt", "Nhận đơn thư = 12 đơn thư", "Giải quyết đơn = 11 đơn, tổng 12"],
    ),
    // A share of the herd is of the animals counted.
    ("Tiêm phòng đàn trâu, bò 6.420 con, đạt 78,3% tổng đàn.", &["Tiêm phòng đàn trâu, bò = 6420 con: 78.3% tổng"]),
    ("Trồng 12 ha cỏ, đạt 78,3% tổng đàn.", &["Trồng cỏ = 12 ha", "Tổng đàn = 78.3 %"]),
    // Kinds that share their head; schools; percentages of whom is told behind them.
    (
        "Toàn xã có 35% dân số và 26% số hộ thường xuyên luyện tập thể dục thể thao.",
        &[
            "Dân số thường xuyên luyện tập thể dục thể thao = 35 %",
            "Số hộ thường xuyên luyện tập thể dục thể thao = 26 %",
        ],
    ),
    ("Trường THCS có 356 em, trường tiểu học có 512 em.", &["Em Trường THCS = 356 em", "Em trường tiểu học = 512 em"]),
    ("Trường THCS tuyển 120 em.", &["Tuyển em = 120 em"]),
    (
        "Tỷ lệ huy động nhà trẻ 41%, mẫu giáo 98%, tiểu học 100%, THCS 95%.",
        &[
            "Tỷ lệ huy động nhà trẻ = 41 %",
            "Tỷ lệ huy động mẫu giáo = 98 %",
            "Tỷ lệ huy động tiểu học = 100 %",
            "Tỷ lệ huy động THCS = 95 %",
        ],
    ),
    (
        "Toàn xã có 3 trường mầm non, tiểu học 5 trường, THCS 2 trường.",
        &["Trường mầm non = 3 trường", "Trường tiểu học = 5 trường", "Trường THCS = 2 trường"],
    ),
    (
        "Trẻ từ 12 đến 17 tuổi tiêm mũi 1 đạt 99,1%, mũi 2 đạt 95%.",
        &["Trẻ từ 12 đến 17 tuổi tiêm mũi 1 = 99.1 %", "Trẻ từ 12 đến 17 tuổi tiêm mũi 2 = 95 %"],
    ),
    (
        "Học sinh giỏi cấp tỉnh 12 em, cấp huyện 30 em, cấp trường 120 em.",
        &["Học sinh giỏi cấp tỉnh = 12 em", "Học sinh giỏi cấp huyện = 30 em", "Học sinh giỏi cấp trường = 120 em"],
    ),
    (
        "Tỷ lệ học sinh xếp loại giỏi đạt 12%, khá 45%, trung bình 40%, yếu 3%.",
        &[
            "Tỷ lệ học sinh xếp loại giỏi = 12 %",
            "Tỷ lệ học sinh xếp loại khá = 45 %",
            "Tỷ lệ học sinh xếp loại trung bình = 40 %",
            "Tỷ lệ học sinh xếp loại yếu = 3 %",
        ],
    ),
    (
        "Thu nhập bình quân đầu người khu vực thành thị đạt 62 triệu đồng, nông thôn 45 triệu đồng.",
        &[
            "Thu nhập bình quân đầu người khu vực thành thị = 62000000 đồng",
            "Thu nhập bình quân đầu người khu vực nông thôn = 45000000 đồng",
        ],
    ),
    (
        "Hồ sơ giải quyết trước hạn 1.200 hồ sơ, đúng hạn 350 hồ sơ, quá hạn 2 hồ sơ.",
        &[
            "Hồ sơ giải quyết trước hạn = 1200 hồ sơ",
            "Hồ sơ giải quyết đúng hạn = 350 hồ sơ",
            "Hồ sơ giải quyết quá hạn = 2 hồ sơ",
        ],
    ),
    (
        "Dư nợ cho vay hộ nghèo đạt 12 tỷ đồng, hộ cận nghèo 8 tỷ đồng, hộ mới thoát nghèo 5 tỷ đồng.",
        &[
            "Dư nợ cho vay hộ nghèo = 12000000000 đồng",
            "Dư nợ cho vay hộ cận nghèo = 8000000000 đồng",
            "Dư nợ cho vay hộ mới thoát nghèo = 5000000000 đồng",
        ],
    ),
    (
        "Án rất nghiêm trọng 5 vụ, đặc biệt nghiêm trọng 2 vụ, ít nghiêm trọng 30 vụ.",
        &["Án rất nghiêm trọng = 5 vụ", "Án đặc biệt nghiêm trọng = 2 vụ", "Án ít nghiêm trọng = 30 vụ"],
    ),
    (
        "Tỷ lệ thi hành án về việc đạt 60%, về tiền đạt 44%.",
        &["Tỷ lệ thi hành án về việc = 60 %", "Tỷ lệ thi hành án về tiền = 44 %"],
    ),
    (
        "Tổng đàn trâu 1.200 con, bò 300 con, gia cầm 20.000 con.",
        &["Tổng đàn trâu = 1200 con", "Tổng đàn bò = 300 con", "Tổng đàn gia cầm = 20000 con"],
    ),
    (
        "Năng suất lúa đông xuân đạt 65 tạ/ha, hè thu 58 tạ/ha.",
        &["Năng suất lúa đông xuân = 65 tạ/ha", "Năng suất lúa hè thu = 58 tạ/ha"],
    ),
    (
        "Điện thương phẩm cho công nghiệp 120 triệu kWh, nông nghiệp 20 triệu kWh.",
        &["Điện thương phẩm cho công nghiệp = 120000000 kWh", "Điện thương phẩm cho nông nghiệp = 20000000 kWh"],
    ),
    (
        "Sản lượng khai thác đạt 2.000 tấn, chăn nuôi 300 con lợn.",
        &["Sản lượng khai thác = 2000 tấn", "Chăn nuôi con lợn = 300 con"],
    ),
    ("Toàn xã có 120 hộ nghèo, 80 hộ cận nghèo.", &["Hộ nghèo = 120 hộ", "Hộ cận nghèo = 80 hộ"]),
    (
        "Toàn huyện có 3 hợp tác xã nông nghiệp, 2 hợp tác xã xây dựng; xây dựng 5 tổ dịch vụ khác.",
        &[
            "Hợp tác xã nông nghiệp = 3 hợp tác xã",
            "Hợp tác xã xây dựng = 2 hợp tác xã",
            "Xây dựng tổ dịch vụ khác = 5 tổ",
        ],
    ),
    // What is to be done: goals set, years to come.
    (
        "Tập trung hoàn thành các chỉ tiêu: sản lượng lương thực 5.200 tấn; thu ngân sách 12 tỷ đồng.",
        &["Sản lượng lương thực = 5200 tấn · mục tiêu", "Thu ngân sách = 12000000000 đồng · mục tiêu"],
    ),
    (
        "Xã đã tập trung hoàn thành các chỉ tiêu: sản lượng lương thực 5.200 tấn; thu ngân sách 12 tỷ đồng.",
        &["Sản lượng lương thực = 5200 tấn", "Thu ngân sách = 12000000000 đồng"],
    ),
    (
        "Huyện sẽ trồng 1.200 ha rừng, xây dựng 45 km đường.",
        &["Trồng rừng = 1200 ha · mục tiêu", "Xây dựng đường = 45 km · mục tiêu"],
    ),
    ("Dự kiến thu ngân sách sẽ đạt 12 tỷ đồng.", &["Thu ngân sách = 12000000000 đồng · ước"]),
    (
        "Chỉ tiêu kế hoạch năm 2025: (1) Tổng giá trị sản xuất tăng 8%. (2) Kết nạp 8 đảng viên.",
        &["Tổng giá trị sản xuất: +8% · mục tiêu", "Kết nạp đảng viên = 8 đảng viên · mục tiêu"],
    ),
    (
        "Chỉ tiêu kế hoạch năm 2025: thu ngân sách 12 tỷ đồng, tăng 5% so với cùng kỳ.",
        &["Thu ngân sách = 12000000000 đồng: +5% (cùng kỳ)"],
    ),
    (
        "Ngày 12/5/2020, Đảng bộ xã tổ chức Đại hội nhiệm kỳ 2020 - 2025. Đến năm 2025, thu nhập bình quân đạt 60 triệu đồng.",
        &["Thu nhập bình quân = 60000000 đồng · mục tiêu"],
    ),
    (
        "Ngày 12/5/2026, Đảng bộ xã tổ chức Đại hội nhiệm kỳ 2020 - 2025. Đến năm 2025, thu nhập bình quân đạt 60 triệu đồng.",
        &["Thu nhập bình quân = 60000000 đồng"],
    ),
    (
        "Đại hội xác định 15 chỉ tiêu. Cụ thể: Tốc độ tăng trưởng đạt 10%/năm. Hộ nghèo dưới 2%.",
        &["Đại hội xác định = 15 chỉ tiêu", "Tốc độ tăng trưởng = 10 %/năm · mục tiêu", "Hộ nghèo = <2 % · mục tiêu"],
    ),
    (
        "Đại hội xác định 15 chỉ tiêu. Cụ thể: hoàn thành 12 chỉ tiêu.",
        &["Đại hội xác định = 15 chỉ tiêu", "Hoàn thành chỉ tiêu = 12 chỉ tiêu · thuộc: Đại hội xác định"],
    ),
    // Resolutions passed, marks of footnotes, how land is used.
    (
        "Kỳ họp đã quyết nghị thông qua Nghị quyết về tiếp tục thực hiện nhiệm vụ năm 2025 với 20 chỉ tiêu chủ yếu là: Thu nhập bình quân đạt 68 triệu đồng; hộ nghèo 2%.",
        &[
            "Quyết nghị thông qua Nghị quyết về tiếp tục thực hiện nhiệm vụ chỉ tiêu = 20 chỉ tiêu",
            "Thu nhập bình quân = 68000000 đồng · mục tiêu",
            "Hộ nghèo = 2 % · mục tiêu",
        ],
    ),
    (
        "Xã đã triển khai các nhiệm vụ phát triển kinh tế, một số chỉ tiêu đạt khá và vượt như: Đàn trâu đạt 92% KH, thu ngân sách đạt 48%.",
        &["Đàn trâu: 92% KH", "Thu ngân sách: 48% KH"],
    ),
    (
        "Phấn đấu thu nhập bình quân đạt 12,8 triệu đồng; tổng diện tích gieo trồng cả năm phấn đấu đạt 1.862 ha.",
        &["Thu nhập bình quân = 12800000 đồng · mục tiêu", "Tổng diện tích gieo trồng = 1862 ha · mục tiêu"],
    ),
    (
        "GRDP quý I ước tăng 7,64% (1) so với cùng kỳ; ngành dịch vụ tăng 6,1% (2).",
        &["GRDP: +7.64% (cùng kỳ) · ước", "Ngành dịch vụ: +6.1% (cùng kỳ)"],
    ),
    (
        "Lúa: diện tích đạt 192 ha, năng suất trung bình năm đạt 55 tạ/ha, sản lượng đạt 1.056 tấn.",
        &["Diện tích lúa = 192 ha", "Năng suất lúa = 55 tạ/ha", "Sản lượng lúa = 1056 tấn"],
    ),
    (
        "Có 2 cửa khẩu quốc tế, 15 cửa hàng; thực hiện cơ chế một cửa, 1 cửa liên thông.",
        &["Cửa khẩu quốc tế = 2 cửa khẩu", "Cửa hàng = 15 cửa hàng"],
    ),
    (
        "Diện tích lúa nước 2 vụ 120 ha; đất 2 lúa 80 ha; đất 1 vụ 30 ha.",
        &["Diện tích lúa nước 2 vụ = 120 ha", "Diện tích đất 2 lúa = 80 ha", "Diện tích đất 1 vụ = 30 ha"],
    ),
    ("Xảy ra 2 vụ tranh chấp đất.", &["Xảy ra vụ tranh chấp đất = 2 vụ"]),
    (
        "Sau 2 ngày làm việc, đại hội thành công. Thời gian giải quyết còn 3 ngày làm việc.",
        &["Thời gian giải quyết = 3 ngày làm việc"],
    ),
    (
        "Gà: 21.000 con (nuôi nhỏ lẻ: 5.000 con; nuôi tập trung: 16.000 con). Ngan: 800 con (nuôi nhỏ lẻ: 800 con).",
        &[
            "Gà = 21000 con",
            "Nuôi nhỏ lẻ = 5000 con · thuộc: Gà",
            "Nuôi tập trung = 16000 con · thuộc: Gà",
            "Ngan = 800 con",
            "Nuôi nhỏ lẻ = 800 con · thuộc: Ngan",
        ],
    ),
    (
        "Số hộ kinh doanh có 152 hộ (tiểu thủ công nghiệp 52 hộ, dịch vụ 100 hộ).",
        &[
            "Số hộ kinh doanh = 152 hộ",
            "Tiểu thủ công nghiệp = 52 hộ · thuộc: Số hộ kinh doanh",
            "Dịch vụ = 100 hộ · thuộc: Số hộ kinh doanh",
        ],
    ),
    // The highest of several, and the next; what is told about each; the nearest whole.
    (
        "Nhóm giao thông tăng cao nhất với 2,3%, tiếp đến là nhóm thực phẩm tăng 1,1%.",
        &["Nhóm giao thông: +2.3%", "Nhóm thực phẩm: +1.1%"],
    ),
    (
        "Có 125 doanh nghiệp thành lập mới với tổng vốn 1.250 tỷ đồng, giảm 12% về số doanh nghiệp nhưng tăng 25% về vốn.",
        &["Doanh nghiệp thành lập mới = 125 doanh nghiệp: -12%", "Tổng vốn = 1250000000000 đồng: +25%"],
    ),
    (
        "Huy động vốn đạt 120 tỷ đồng; dư nợ đạt 150 tỷ đồng, trong đó dư nợ ngắn hạn chiếm 62%.",
        &["Huy động vốn = 120000000000 đồng", "Dư nợ = 150000000000 đồng", "Dư nợ ngắn hạn = 62 % · thuộc: Dư nợ"],
    ),
    (
        "Toàn tỉnh có 446 hợp tác xã, trong đó 352 HTX nông nghiệp.",
        &["Hợp tác xã = 446 hợp tác xã", "HTX nông nghiệp = 352 htx · thuộc: Hợp tác xã"],
    ),
    (
        "Có 806 ha lúa bị thiệt hại (An Hạ 412, Bình Lâm 394).",
        &[
            "Lúa bị thiệt hại = 806 ha",
            "Lúa bị thiệt hại An Hạ = 412 ha · thuộc: Lúa bị thiệt hại",
            "Lúa bị thiệt hại Bình Lâm = 394 ha · thuộc: Lúa bị thiệt hại",
        ],
    ),
    (
        "Bắt 19 vụ, 23 đối tượng có hành vi mua bán, tàng trữ trái phép chất ma túy; tăng 3 vụ.",
        &["Bắt vụ = 19 vụ: +3 vụ", "Bắt đối tượng có hành vi mua bán, tàng trữ trái phép chất ma túy = 23 đối tượng"],
    ),
    (
        "Thụ lý 45 vụ án, đã giải quyết 40 vụ, đạt 88,9%.",
        &["Thụ lý vụ án = 45 vụ án", "Giải quyết vụ = 40 vụ: 88.9% tổng"],
    ),
    ("Có 14/18 xã có cử tri đi bầu đạt tỷ lệ 100%.", &["Xã có cử tri đi bầu đạt tỷ lệ 100% = 14 xã, tổng 18"]),
    ("Chỉ số giá tăng 9,4% (vàng 99,9%).", &["Chỉ số giá: +9.4%"]),
    (
        "Tỷ lệ hộ nghèo giảm bình quân 1,5% giai đoạn 2021-2025 và 1% giai đoạn 2026-2030.",
        &["Tỷ lệ hộ nghèo: -1.5%", "Tỷ lệ hộ nghèo: -1%"],
    ),
    // Fields and states that are verbs, before `và`.
    (
        "Có 12 công trình chuyển tiếp và 18 công trình mới. Có 6 HTX xây dựng và 4 HTX vận tải.",
        &[
            "Công trình chuyển tiếp = 12 công trình",
            "Công trình = 18 công trình",
            "HTX xây dựng = 6 htx",
            "HTX vận tải = 4 htx",
        ],
    ),
    ("Trồng 12 ha lúa và trồng 5 ha ngô.", &["Trồng lúa = 12 ha", "Trồng ngô = 5 ha"]),
    // What the percentage is of stands behind it; before it, where, or what it shows.
    ("Quận An Hạ đạt tỷ lệ 71% cán bộ có trình độ đại học.", &["Cán bộ có trình độ đại học = 71 %"]),
    ("Trình độ đội ngũ khá cao, đạt tới 36% số chiến sĩ có bằng đại học.", &["Số chiến sĩ có bằng đại học = 36 %"]),
    ("Tỷ lệ bao phủ bảo hiểm y tế, đạt 95% số dân.", &["Tỷ lệ bao phủ bảo hiểm y tế = 95 %"]),
    // Money that lies in `đồng bằng`; a subject before a comma and a time.
    ("Về thu ngân sách, đến nay, đã đạt 45 tỷ đồng bằng 52% dự toán.", &["Thu ngân sách = 45000000000 đồng: 52% KH"]),
    (
        "Vốn sự nghiệp được phân bổ 45 tỷ đồng, đã giải ngân 12 tỷ đồng, đạt 27% KH.",
        &["Vốn sự nghiệp được phân bổ, KH 45000000000 · kế hoạch", "Giải ngân = 12000000000 đồng: 27% KH"],
    ),
    ("Đã phân bổ 45 tỷ đồng cho các xã.", &["Phân bổ cho các xã = 45000000000 đồng"]),
    (
        "Bên cạnh việc thu ngân sách, huyện cũng đã thực hiện chi ngân sách là 120 tỷ đồng.",
        &["Chi ngân sách = 120000000000 đồng"],
    ),
    ("Bên cạnh việc trồng lúa đạt 15 ha.", &["Trồng lúa = 15 ha"]),
    (
        "Chỉ số giá tiêu dùng tăng nhẹ so với tháng trước. Theo Chi cục Thống kê, mức tăng là 0,15%.",
        &["Chỉ số giá tiêu dùng: +0.15%"],
    ),
    // Sums of several, one rate of two, what another has.
    (
        "Tổng số tiền xử phạt, tiền bán tang vật, trị giá hàng tiêu hủy là 850 triệu đồng.",
        &["Tổng số tiền xử phạt, tiền bán tang vật, trị giá hàng tiêu hủy = 850000000 đồng"],
    ),
    (
        "Phấn đấu tăng trưởng tín dụng và huy động vốn đạt 10%.",
        &["Tăng trưởng tín dụng và huy động vốn = 10 % · mục tiêu"],
    ),
    (
        "Tăng trưởng đạt 8,2%, cao hơn cùng kỳ 1,1% và cao hơn tăng trưởng của vùng là 0,6%.",
        &["Tăng trưởng = 8.2 %: +1.1% (cùng kỳ), +0.6% (khác)"],
    ),
    ("Thu nhập đạt 52 triệu đồng, cao hơn bình quân cả nước là 48 triệu đồng.", &["Thu nhập = 52000000 đồng"]),
    // Who helped is no part of the name; what was counted is not named twice.
    (
        "Phối hợp với Phòng Lao động giải quyết việc làm cho 150 lao động; phối hợp với Công an xã tuần tra 45 buổi.",
        &["Giải quyết việc làm = 150 lao động", "Tuần tra = 45 buổi"],
    ),
    ("Số doanh nghiệp giải thể 14 doanh nghiệp.", &["Số doanh nghiệp giải thể = 14 doanh nghiệp"]),
    (
        "Vận động thành lập 2 tổ hợp tác với 25 thành viên.",
        &["Vận động thành lập tổ hợp tác = 2 tổ hợp tác", "Thành viên = 25 thành viên"],
    ),
    ("Có 15 ha lúa, 27 ha rau màu bị ngập.", &["Lúa bị ngập = 15 ha", "Rau màu bị ngập = 27 ha"]),
    // What moved is told again in other words; the percentage is of the one whose figures make it.
    (
        "Khởi tố 14 vụ, 21 bị can, so với cùng kỳ năm trước, số án khởi tố nhiều hơn 4 vụ.",
        &["Khởi tố vụ = 14 vụ: +4 vụ (cùng kỳ)", "Khởi tố bị can = 21 bị can"],
    ),
    (
        "Xảy ra 9 vụ cháy, thiệt hại 2,4 tỷ đồng; so với cùng kỳ số vụ giảm 3 vụ, thiệt hại giảm 1,1 tỷ đồng.",
        &["Xảy ra vụ cháy = 9 vụ: -3 vụ (cùng kỳ)", "Thiệt hại = 2400000000 đồng: -1100000000 đồng (cùng kỳ)"],
    ),
    (
        "Thu nội địa đạt 12 tỷ đồng, thu thuế giảm 1 tỷ đồng.",
        &["Thu nội địa = 12000000000 đồng", "Thu thuế: -1000000000 đồng"],
    ),
    ("Xảy ra 9 vụ cháy, số vụ trộm giảm 3 vụ.", &["Xảy ra vụ cháy = 9 vụ", "Số vụ trộm: -3 vụ"]),
    (
        "Số vụ án thụ lý 50 vụ với 82 bị cáo, tăng 10 vụ, 7 bị cáo so với năm 2020, tỷ lệ tăng 25%.",
        &[
            "Số vụ án thụ lý = 50 vụ: +10 vụ (kỳ trước), +25% (kỳ trước)",
            "Số vụ án thụ lý bị cáo = 82 bị cáo: +7 bị cáo (kỳ trước)",
        ],
    ),
    // What was due, what was done next, what it grew to; the last of a row keeps what its siblings have.
    (
        "Số tiền phải thi hành là 20 tỷ đồng, đã thi hành 15 tỷ đồng, đạt 75%.",
        &["Số tiền phải thi hành = 20000000000 đồng", "Thi hành = 15000000000 đồng: 75% tổng"],
    ),
    (
        "Vốn giao 20 tỷ đồng, giải ngân 15 tỷ đồng, đạt 75%.",
        &["Vốn giao = 20000000000 đồng", "Giải ngân = 15000000000 đồng: 75% KH"],
    ),
    ("Đã thu hồi 4,2 tỷ đồng (đạt 71,5%).", &["Thu hồi = 4200000000 đồng: 71.5% tổng"]),
    ("Thu quỹ hội được 12,6 triệu đồng, đạt 100% đã nộp về huyện.", &["Thu quỹ hội = 12600000 đồng: 100% KH"]),
    (
        "Nợ quá hạn là 120 triệu đồng/60.000 triệu đồng, chiếm 0,2%.",
        &["Nợ quá hạn = 120000000 đồng, tổng 60000000000: 0.2% tổng"],
    ),
    ("Giá trị sản xuất tăng gấp 2 lần, tương đương 320 tỷ đồng.", &["Giá trị sản xuất = 320000000000 đồng: x2"]),
    (
        "Chi ngân sách 120 tỷ đồng, đạt 52% dự toán. Trong đó, chi huyện 90 tỷ đồng, đạt 55% dự toán và chi xã 30 tỷ đồng, đạt 43% dự toán.",
        &[
            "Chi ngân sách = 120000000000 đồng: 52% KH",
            "Chi huyện = 90000000000 đồng: 55% KH · thuộc: Chi ngân sách",
            "Chi xã = 30000000000 đồng: 43% KH · thuộc: Chi ngân sách",
        ],
    ),
    ("Tỷ lệ hộ nghèo giảm bình quân/năm: trên 1,5%.", &["Tỷ lệ hộ nghèo: >-1.5%"]),
    // The noun of a bare number stands elsewhere.
    (
        "Thi hành kỷ luật 8 đảng viên: khiển trách 5, cảnh cáo 03.",
        &["Thi hành kỷ luật đảng viên = 8 đảng viên", "Khiển trách = 5 đảng viên", "Cảnh cáo = 3 đảng viên"],
    ),
    ("Đơn thuộc thẩm quyền của huyện 46.", &["Đơn thuộc thẩm quyền của huyện = 46 đơn"]),
    ("Số giường bệnh: 150.", &["Số giường bệnh = 150 giường bệnh"]),
    ("Số hộ nghèo: 25; Trường THCS Lê Lợi: 12.", &["Số hộ nghèo = 25 hộ", "Trường THCS Lê Lợi = 12"]),
    (
        "Bão làm 3 nhà bị sập, 12 bị tốc mái và 41 hư hỏng.",
        &["Nhà bị sập = 3 nhà", "Nhà bị tốc mái = 12 nhà", "Nhà hư hỏng = 41 nhà"],
    ),
    ("Có 3 nhà bị sập, 5 cầu tạm.", &["Nhà bị sập = 3 nhà", "Cầu tạm = 5 cầu"]),
    // Torn units, days with a dash, thresholds, prices and weather that begin a report.
    ("Sửa 6.500 m\n2 sân trường.", &["Sửa sân trường = 6500 m2"]),
    ("Ước đến 30-6 thu đạt 250 tỷ đồng.", &["Thu = 250000000000 đồng · ước"]),
    ("Năng suất từ 10-12 tạ/ha.", &["Năng suất = 10..12 tạ/ha"]),
    (
        "Có 9 hợp tác xã có tổng điểm lớn hơn hoặc bằng 80 điểm.",
        &["Hợp tác xã có tổng điểm lớn hơn hoặc bằng 80 điểm = 9 hợp tác xã"],
    ),
    ("Giá vàng biến động mạnh, chỉ số giá vàng tăng 1,8%.", &["Chỉ số giá vàng: +1.8%"]),
    ("Tối đa: 1500 ký tự", &[]),
    ("Thu mua thóc 1.500 ký.", &["Thu mua thóc = 1500 kg"]),
    // Names of bodies stay whole.
    (
        "Khối doanh nghiệp thực hiện 12 tỷ đồng; khối Mặt trận tổ chức 12 lớp.",
        &["Khối doanh nghiệp = 12000000000 đồng", "Tổ chức lớp = 12 lớp"],
    ),
    // Plans and resolutions tell goals, unless they tell how far they were met.
    (
        "Đại hội đã thông qua Nghị quyết với các chỉ tiêu cụ thể. Đó là, đến năm 2025, tổng giá trị sản xuất tăng bình quân hằng năm 11%.",
        &["Tổng giá trị sản xuất: +11% (kỳ trước) · mục tiêu"],
    ),
    (
        "Theo quy hoạch, đến năm 2030, tốc độ tăng trưởng bình quân đạt 10%/năm; tỷ lệ đô thị hóa 50%.",
        &["Tốc độ tăng trưởng bình quân = 10 %/năm · mục tiêu", "Tỷ lệ đô thị hóa = 50 % · mục tiêu"],
    ),
    (
        "Hội nghị thống nhất chỉ tiêu năm 2024: kết nạp 12 đảng viên; 100% chi bộ hoàn thành tốt nhiệm vụ.",
        &["Kết nạp đảng viên = 12 đảng viên · mục tiêu", "Chi bộ hoàn thành tốt nhiệm vụ = 100 % · mục tiêu"],
    ),
    (
        "Năm 2024, Hội Nông dân xã đề ra chỉ tiêu kết nạp 30 hội viên; vận động quỹ 15 triệu đồng.",
        &["Kết nạp hội viên = 30 hội viên · mục tiêu", "Vận động quỹ = 15000000 đồng · mục tiêu"],
    ),
    (
        "Đại hội đề ra phương hướng nhiệm kỳ 2022 - 2027: hằng năm phát triển 15 hội viên; giúp 10 hộ thoát nghèo.",
        &["Phát triển hội viên = 15 hội viên · mục tiêu", "Giúp hộ thoát nghèo = 10 hộ · mục tiêu"],
    ),
    (
        "Kế hoạch năm 2024: Trồng 120 ha rừng, thu ngân sách 5 tỷ đồng.",
        &["Trồng rừng = 120 ha · mục tiêu", "Thu ngân sách = 5000000000 đồng · mục tiêu"],
    ),
    // Units of the whole, dashes that part, dates in front.
    (
        "Thu nhập bình quân đạt 70 triệu đồng - hộ nghèo còn 2% - tỷ lệ BHYT 95%.",
        &["Thu nhập bình quân = 70000000 đồng", "Hộ nghèo = 2 %", "Tỷ lệ BHYT = 95 %"],
    ),
    ("Giá trị công nghiệp - xây dựng 45 tỷ đồng.", &["Giá trị công nghiệp - xây dựng = 45000000000 đồng"]),
    (
        "Kiểm tra 35 đảng viên, trong đó cấp ủy viên 14; thi hành kỷ luật 12 đảng viên (khiển trách 9, cảnh cáo 3).",
        &[
            "Kiểm tra đảng viên = 35 đảng viên",
            "Cấp ủy viên = 14 đảng viên · thuộc: Kiểm tra đảng viên",
            "Thi hành kỷ luật đảng viên = 12 đảng viên · thuộc: Kiểm tra đảng viên",
            "Khiển trách = 9 đảng viên · thuộc: Thi hành kỷ luật đảng viên",
            "Cảnh cáo = 3 đảng viên · thuộc: Thi hành kỷ luật đảng viên",
        ],
    ),
    ("Bắt 12 đối tượng, trong đó bình quân mỗi tháng 3.", &["Bắt đối tượng = 12 đối tượng"]),
    ("Đến hết ngày 31/01/2026 giải ngân 100% kế hoạch vốn.", &["Giải ngân: 100% KH"]),
    (
        "Tiếp nhận 120 hồ sơ (trực tuyến 80, trực tiếp 40).",
        &[
            "Tiếp nhận hồ sơ = 120 hồ sơ",
            "Trực tuyến = 80 hồ sơ · thuộc: Tiếp nhận hồ sơ",
            "Tiếp nhận hồ sơ trực tiếp = 40 hồ sơ · thuộc: Tiếp nhận hồ sơ",
        ],
    ),
    (
        "Thành lập 5 tổ với 60 thành viên; phát hiện 14 vụ với 16 đối tượng.",
        &[
            "Thành lập tổ = 5 tổ",
            "Thành viên = 60 thành viên",
            "Phát hiện vụ = 14 vụ",
            "Phát hiện đối tượng = 16 đối tượng",
        ],
    ),
    // What was given to places; months in brackets; crops are sown by plan.
    (
        "UBND tỉnh giao huyện An Hạ 120 tỷ đồng, huyện Bình Lâm 90 tỷ đồng.",
        &["Giao huyện An Hạ = 120000000000 đồng", "Giao huyện Bình Lâm = 90000000000 đồng"],
    ),
    ("Theo Nghị định của Chính phủ (04/2006), trường tuyển 120 học sinh.", &["Tuyển học sinh = 120 học sinh"]),
    (
        "Có 12 thôn đạt chuẩn (04/12 thôn mới).",
        &["Thôn đạt chuẩn = 12 thôn", "Thôn = 4 thôn, tổng 12 · thuộc: Thôn đạt chuẩn"],
    ),
    ("Cây ngô đạt 89%, khoai lang đạt 75%.", &["Cây ngô: 89% KH", "Khoai lang: 75% KH"]),
    ("Cây ngô chiếm 60%.", &["Cây ngô = 60 %"]),
    (
        "Thu nhập bình quân đầu người tính đến cuối năm 2020 đạt 32,5 triệu đồng/năm.",
        &["Thu nhập bình quân đầu người = 32500000 đồng/năm"],
    ),
    // What only looks like the rules above.
    ("Các hộ không chấp hành sẽ bị cưỡng chế; đến nay đã giải tỏa 12 ha.", &["Giải tỏa = 12 ha"]),
    ("Huyện sẽ tổ chức kỷ niệm; đã trồng 120 ha rừng.", &["Trồng rừng = 120 ha"]),
    ("Ngày 20/10/1930, Hội được thành lập. Đến năm 2022, Hội có 1.250 hội viên.", &["Hội viên = 1250 hội viên"]),
    (
        "Kết nạp 12 đảng viên, chuyển đi 15 đảng viên; số đảng viên giảm 3 đảng viên so với năm trước.",
        &[
            "Kết nạp đảng viên = 12 đảng viên",
            "Chuyển đi đảng viên = 15 đảng viên",
            "Số đảng viên: -3 đảng viên (kỳ trước)",
        ],
    ),
    (
        "Thu ngân sách 100 tỷ đồng, chi ngân sách 90 tỷ đồng, đạt 90%.",
        &["Thu ngân sách = 100000000000 đồng", "Chi ngân sách = 90000000000 đồng: 90% KH"],
    ),
    (
        "Công an đã bắt 12 đối tượng, thu giữ heroin 5, xe máy 3.",
        &["Bắt đối tượng = 12 đối tượng", "Thu giữ heroin = 5", "Xe máy = 3"],
    ),
    ("Số hộ chiếu cấp mới: 120.", &["Số hộ chiếu cấp mới = 120"]),
    (
        "Năm 2023, Hội đề ra chỉ tiêu kết nạp 30 hội viên, kết nạp được 35 hội viên.",
        &["Đề ra chỉ tiêu kết nạp hội viên = 30 hội viên", "Kết nạp hội viên = 35 hội viên"],
    ),
    (
        "Thành lập được Ban chỉ đạo 15 xã; Ban chỉ đạo 389 huyện kiểm tra 12 cơ sở.",
        &["Thành lập được Ban chỉ đạo xã = 15 xã", "Kiểm tra cơ sở = 12 cơ sở"],
    ),
    (
        "Thu thuế 5 tỷ đồng/12 tỷ đồng dự toán, chiếm 60% tổng thu.",
        &["Thu thuế = 5000000000 đồng, KH 12000000000: 60% tổng"],
    ),
    ("Lúa lai đạt 65%, khoai lang đạt tỷ lệ nảy mầm 95%.", &["Lúa lai = 65 %", "Khoai lang đạt tỷ lệ nảy mầm = 95 %"]),
    (
        "Xã đạt 90% kế hoạch trồng rừng, ít nhất 5 thôn vượt chỉ tiêu.",
        &["Trồng rừng: 90% KH", "Thôn vượt chỉ tiêu = ≥5 thôn"],
    ),
    ("Hội viên phụ nữ 1.200 người, nam 3 người.", &["Hội viên phụ nữ = 1200 người", "Nam = 3 người"]),
    // Cases told again, of one and of two.
    (
        "Công an xã bắt 9 vụ, 14 đối tượng, so với cùng kỳ số vụ giảm 3 vụ.",
        &["Bắt vụ = 9 vụ: -3 vụ (cùng kỳ)", "Bắt đối tượng = 14 đối tượng"],
    ),
    (
        "Phát hiện 12 vụ trộm cắp, 15 vụ đánh bạc; so với cùng kỳ số vụ giảm 5 vụ.",
        &["Phát hiện vụ trộm cắp = 12 vụ", "Phát hiện vụ đánh bạc = 15 vụ", "Số vụ: -5 vụ (cùng kỳ)"],
    ),
    // A heading that tells only the field: what is told stands behind the figure.
    (
        "Hạ tầng số: 95% thôn có mạng internet băng rộng; 80% hộ gia đình dùng điện thoại thông minh.",
        &["Thôn có mạng internet băng rộng = 95 %", "Hộ gia đình dùng điện thoại thông minh = 80 %"],
    ),
    ("- Tiêu chí số 6: Có 7/7 thôn có nhà văn hóa đạt chuẩn.", &["Thôn có nhà văn hóa đạt chuẩn = 7 thôn, tổng 7"]),
    ("Văn hóa: 8/9 thôn giữ vững danh hiệu thôn văn hóa.", &["Thôn giữ vững danh hiệu thôn văn hóa = 8 thôn, tổng 9"]),
    ("Bảo hiểm y tế: 95% dân số tham gia.", &["Bảo hiểm y tế = 95 %"]),
    ("Tỷ lệ hộ nghèo: 4,2% số hộ toàn xã.", &["Tỷ lệ hộ nghèo = 4.2 %"]),
    ("Trồng rừng: 150 ha rừng tập trung.", &["Trồng rừng = 150 ha"]),
    ("Kết nạp: 12 đảng viên mới, đạt 120% kế hoạch.", &["Kết nạp đảng viên = 12 đảng viên: 120% KH"]),
    // Years in the party name a badge.
    (
        "Trao Huy hiệu Đảng cho 45 đảng viên, trong đó: Huy hiệu 30 năm: 20 đ/c, 40 năm: 15 đ/c, 55 năm trở lên: 10 đ/c.",
        &[
            "Trao Huy hiệu Đảng đảng viên = 45 đảng viên",
            "Huy hiệu 30 năm đ/c = 20 đ/c · thuộc: Trao Huy hiệu Đảng đảng viên",
            "40 năm đ/c = 15 đ/c · thuộc: Trao Huy hiệu Đảng đảng viên",
            "55 năm trở lên đ/c = 10 đ/c · thuộc: Trao Huy hiệu Đảng đảng viên",
        ],
    ),
    (
        "Tổ chức trao 45 huy hiệu Đảng, gồm: 7 huy hiệu 60 năm, 38 huy hiệu 45 năm.",
        &[
            "Tổ chức trao huy hiệu Đảng = 45 huy hiệu đảng",
            "Huy hiệu 60 năm = 7 huy hiệu · thuộc: Tổ chức trao huy hiệu Đảng",
            "Huy hiệu 45 năm = 38 huy hiệu · thuộc: Tổ chức trao huy hiệu Đảng",
        ],
    ),
    ("Trồng cây ăn quả 30 năm: 120 ha.", &["Trồng cây ăn quả = 120 ha"]),
    // Semicolons part what a unit at the end holds for.
    (
        "Tổng diện tích cây trồng 3.410 ha (trong đó: lúa 2.350 ha; sắn 450; mía 610 ha).",
        &[
            "Tổng diện tích cây trồng = 3410 ha",
            "Diện tích lúa = 2350 ha · thuộc: Tổng diện tích cây trồng",
            "Sắn = 450 ha",
            "Diện tích mía = 610 ha · thuộc: Tổng diện tích cây trồng",
        ],
    ),
    ("Cây công nghiệp: chè 320; cà phê 120; cao su 450 ha.", &["Chè = 320 ha", "Cà phê = 120 ha", "Cao su = 450 ha"]),
    ("Số chi bộ 12; tổng thu quỹ 45 triệu đồng.", &["Số chi bộ = 12 chi bộ", "Tổng thu quỹ = 45000000 đồng"]),
    // What stands behind a bracket that tells a movement did not move.
    (
        "Xảy ra 20 vụ cháy. Phát hiện 45 trường hợp (giảm 12 trường hợp so với cùng kỳ) và 18 vụ với 22 đối tượng đánh bạc.",
        &[
            "Xảy ra vụ cháy = 20 vụ",
            "Phát hiện trường hợp = 45 trường hợp: -12 trường hợp (cùng kỳ)",
            "Phát hiện vụ = 18 vụ",
            "Đối tượng đánh bạc = 22 đối tượng",
        ],
    ),
    // Numbers that are none of a figure, plans behind a slash, percentages told behind their base.
    ("Trong chiến dịch (1/7 - 31/7), huyện trồng 1.200 cây xanh.", &["Trồng cây xanh = 1200 cây"]),
    ("Đợt thi đua 3/2 - 19/5 huy động 450 ngày công.", &["Đợt thi đua 3/2 - 19/5 huy động = 450 ngày công"]),
    ("Thực hiện Mệnh lệnh số 03 của Bộ trưởng, công an xã bắt 5 vụ.", &["Bắt vụ = 5 vụ"]),
    ("Theo Phương án số 3 và Quy chế số 2, huyện hỗ trợ 45 hộ.", &["Hỗ trợ hộ = 45 hộ"]),
    (
        "Nạo vét 800 m3 bùn trên tuyến kênh thuộc thôn Hòa Lân 3. Xã huy động 120 công.",
        &["Nạo vét bùn trên tuyến kênh thuộc thôn Hòa Lân 3 = 800 m3", "Huy động công = 120 công"],
    ),
    (
        "Giá trị sản phẩm/1 ha đất canh tác đạt 120 triệu đồng; thu nhập/01 ha là 65 triệu đồng.",
        &["Giá trị sản phẩm/1 ha đất canh tác = 120000000 đồng", "Thu nhập/01 ha = 65000000 đồng"],
    ),
    ("Năng suất đạt 55 tạ/1 ha.", &["Năng suất = 55 tạ/ha"]),
    ("Diện tích ngô 120 ha/KH 115 ha, đạt 104,3% KH.", &["Diện tích ngô = 120 ha, KH 115: 104.3% KH"]),
    (
        "Thu ngân sách 5,2 tỷ đồng/dự toán 5 tỷ đồng, đạt 104%.",
        &["Thu ngân sách = 5200000000 đồng, KH 5000000000: 104% KH"],
    ),
    ("Suất đầu tư 5 tỷ đồng/dự án.", &["Suất đầu tư = 5000000000 đồng/dự án"]),
    (
        "Thu ngân sách đạt 5,2 tỷ đồng, đạt 104% KH, SCK đạt 112%.",
        &["Thu ngân sách = 5200000000 đồng: 104% KH, 112% kỳ gốc"],
    ),
    ("Diện tích lúa 450 ha, so với cùng kỳ đạt 98,5%.", &["Diện tích lúa = 450 ha: 98.5% kỳ gốc"]),
    ("Cấy được 450 ha, đạt 85% diện tích kế hoạch.", &["Cấy = 450 ha: 85% KH"]),
    ("Tiêm phòng 4.500 con, đạt 95% số lượng kế hoạch giao.", &["Tiêm phòng con = 4500 con: 95% KH"]),
    ("Bình quân chung toàn huyện 15,25 tiêu chí/xã.", &["Bình quân chung toàn huyện = 15.25 tiêu chí/xã"]),
    ("Phấn đấu tỷ lệ hộ nghèo giảm dưới 1%.", &["Tỷ lệ hộ nghèo: <-1% · mục tiêu"]),
    (
        "Có 3 xã đạt 19/19 tiêu chí, 5 xã đạt 15/19 tiêu chí.",
        &["Xã đạt 19/19 tiêu chí = 3 xã", "Xã đạt 15/19 tiêu chí = 5 xã"],
    ),
    ("Xã đã đạt 19/19 tiêu chí nông thôn mới.", &["Tiêu chí nông thôn mới = 19 tiêu chí, tổng 19"]),
    (
        "Thu ngân sách đạt 98 triệu đồng trở lên, tổ văn hóa đạt 76%.",
        &["Thu ngân sách = ≥98000000 đồng · mục tiêu", "Tổ văn hóa = 76 % · mục tiêu"],
    ),
    ("Đã có 45% học sinh xếp loại khá trở lên.", &["Học sinh xếp loại khá trở lên = 45 %"]),
    // Names that begin or end where something else is told.
    (
        "Tình hình tai nạn giao thông: Xảy ra 21 vụ, làm chết 9 người.",
        &["Xảy ra vụ tai nạn giao thông = 21 vụ", "Làm chết người = 9 người"],
    ),
    (
        "Tội phạm ma túy: Phát hiện, bắt giữ 12 vụ, 15 đối tượng.",
        &["Phát hiện, bắt giữ vụ tội phạm ma túy = 12 vụ", "Phát hiện, bắt giữ đối tượng = 15 đối tượng"],
    ),
    ("Do thời tiết hanh khô nên vẫn xảy ra 4 vụ cháy rừng.", &["Xảy ra vụ cháy rừng = 4 vụ"]),
    ("Thu giữ 2 gói ma túy cùng nhiều tang vật liên quan.", &["Thu giữ gói ma túy = 2 gói"]),
    ("Trồng 350 cây hoa dọc theo tuyến đường liên xã.", &["Trồng cây hoa = 350 cây"]),
    (
        "Có 450/520 làng, bản, cơ quan, đơn vị được công nhận văn hóa.",
        &["Làng, bản, cơ quan, đơn vị được công nhận văn hóa = 450 làng, bản, tổng 520"],
    ),
    ("Theo kế hoạch toàn xã sẽ nạo vét 2.500 m3 kênh mương.", &["Nạo vét kênh mương, KH 2500 · kế hoạch"]),
    ("Theo kế hoạch, đến nay huyện đã trồng 45 ha rừng.", &["Trồng rừng = 45 ha"]),
    ("Theo kế hoạch số 12, xã tổ chức 5 lớp tập huấn.", &["Tổ chức lớp tập huấn = 5 lớp"]),
    ("Trong đợt ra quân này, 13 hộ hiến trên 170 m2 đất.", &["Hộ hiến đất = 13 hộ", "Hiến đất = >170 m2"]),
    (
        "Xây dựng 12 vườn mẫu và 450 m rãnh thoát nước.",
        &["Xây dựng vườn mẫu = 12 vườn", "Xây dựng rãnh thoát nước = 450 m"],
    ),
    (
        "Huyện tiêm phòng với các chỉ tiêu phấn đấu đạt 95% đàn trâu, bò; 80% đàn lợn.",
        &["Đàn trâu, bò = 95 % · mục tiêu", "Đàn lợn = 80 % · mục tiêu"],
    ),
    ("Có 120 hộ đăng ký xây 15 nhà mới.", &["Hộ = 120 hộ", "Đăng ký xây nhà = 15 nhà"]),
    // A number that ends the name of a place.
    ("Ấp Tân Lập 1 có 120 hộ.", &["Hộ Ấp Tân Lập 1 = 120 hộ"]),
    // Ratios told again, about what they are, classes that end in a bound, what is left, prices of one, amounts in đồng.
    (
        "Tòa án huyện giải quyết 90/120 vụ án, đạt tỷ lệ giải quyết là 75%.",
        &["Giải quyết vụ án = 90 vụ án, tổng 120: 75% tổng"],
    ),
    (
        "Xã có 1.520/1.600 hộ dùng nước sạch, đạt tỷ lệ chung là 95%.",
        &["Hộ dùng nước sạch = 1520 hộ, tổng 1600: 95% tổng"],
    ),
    ("Xã có 12 hộ nghèo, đạt tỷ lệ che phủ rừng là 42%.", &["Hộ nghèo = 12 hộ", "Tỷ lệ che phủ rừng = 42 %"]),
    (
        "Công an huyện điều tra làm rõ 45 vụ, 80 đối tượng, đạt tỷ lệ 90%.",
        &["Điều tra làm rõ vụ = 45 vụ: 90% tổng", "Điều tra làm rõ đối tượng = 80 đối tượng"],
    ),
    (
        "Đưa ra hòa giải 38/40 đơn; 30 đơn hòa giải thành, đạt tỷ lệ 78,9%.",
        &["Đưa ra hòa giải đơn = 38 đơn, tổng 40", "Đơn hòa giải thành = 30 đơn: 78.9% tổng"],
    ),
    (
        "Huyện thụ lý 1.200 vụ/1.500 vụ án các loại, đã giải quyết đạt tỷ lệ 86%.",
        &["Thụ lý vụ án các loại = 1200 vụ án, tổng 1500", "Giải quyết = 86 %"],
    ),
    ("Tuyên truyền cho 40 hộ/60 hội viên.", &["Tuyên truyền hộ = 40 hộ", "Tuyên truyền hội viên = 60 hội viên"]),
    (
        "Chi cục đạt tỷ lệ 85% về việc và 60% về tiền, vượt 3% về việc, vượt 10% về tiền so với chỉ tiêu giao.",
        &["Về việc = 85 %: +3% (KH)", "Về tiền = 60 %: +10% (KH)"],
    ),
    (
        "Thi hành xong 320 việc, đạt tỷ lệ 85% về việc; thi hành xong 12 tỷ đồng, đạt tỷ lệ 45% về tiền.",
        &["Thi hành xong = 320 việc: 85% tổng", "Thi hành xong = 12000000000 đồng: 45% tổng"],
    ),
    (
        "Cơ cấu chi: nhóm lương thực chiếm 45%; nhóm thực phẩm chiếm 30%; các nhóm còn lại chiếm 25%.",
        &["Nhóm lương thực = 45 %", "Nhóm thực phẩm = 30 %", "Các nhóm còn lại = 25 %"],
    ),
    (
        "Huyện có 30 trường, trong đó 12 trường mầm non, còn lại là 18 trường tiểu học.",
        &[
            "Trường = 30 trường",
            "Trường mầm non = 12 trường · thuộc: Trường",
            "Còn lại trường tiểu học = 18 trường · thuộc: Trường",
        ],
    ),
    (
        "Phấn đấu tăng tỷ trọng dịch vụ đến năm 2025 khoảng 40%, đến năm 2030 khoảng 50%.",
        &["Tỷ trọng dịch vụ = ~40 % · mục tiêu", "Tỷ trọng dịch vụ = ~50 % · mục tiêu"],
    ),
    ("Phấn đấu giảm tỷ lệ hộ nghèo 1,5%.", &["Tỷ lệ hộ nghèo: -1.5% · mục tiêu"]),
    ("Thời gian lưu trú bình quân đạt 1,8 ngày.", &["Thời gian lưu trú = 1.8 ngày"]),
    ("Hội nghị diễn ra trong 2 ngày.", &[]),
    ("Xi măng đạt 12.000 tấn, tăng 5,2% và 8,4%.", &["Xi măng = 12000 tấn: +5.2%, +8.4%"]),
    ("Thu ngân sách tăng 5% và đạt 80% dự toán.", &["Thu ngân sách: 80% KH, +5%"]),
    ("Lượng xe ô tô từ 9 chỗ trở xuống tăng 12%.", &["Lượng xe ô tô từ 9 chỗ trở xuống: +12%"]),
    ("Số hộ có thu nhập từ 100 triệu đồng trở lên chiếm 15%.", &["Số hộ có thu nhập từ 100 triệu đồng trở lên = 15 %"]),
    ("Số xã có tỷ lệ hộ nghèo nhỏ hơn 5% là 12 xã.", &["Số xã có tỷ lệ hộ nghèo nhỏ hơn 5% = 12 xã"]),
    ("Tỷ lệ giải ngân đạt từ 95% trở lên.", &["Tỷ lệ giải ngân = ≥95 % · mục tiêu"]),
    ("Giá 1 kg lợn hơi là 56.000 đồng.", &["Giá 1 kg lợn hơi = 56000 đồng"]),
    ("Đánh giá 1 sản phẩm đạt chuẩn.", &["Đánh giá sản phẩm đạt chuẩn = 1 sản phẩm"]),
    ("Số vụ cháy trong 3 tháng vừa qua giảm 5 vụ.", &["Số vụ cháy: -5 vụ"]),
    (
        "Một số khoản thu đạt cao là phí môi trường (95%), lệ phí trước bạ (80%).",
        &["Phí môi trường: 95% KH", "Lệ phí trước bạ: 80% KH"],
    ),
    ("Tỷ lệ hộ nghèo còn cao là 12%.", &["Tỷ lệ hộ nghèo còn cao = 12 %"]),
    (
        "Chỉ số cải cách đạt 65,4 điểm, xếp thứ 12, tăng 4 bậc so với năm trước.",
        &["Chỉ số cải cách = 65.4 điểm: +4 bậc (kỳ trước)"],
    ),
    ("Quỹ hội có 12.500000đ, chi 44,239.000 đ.", &["Quỹ hội = 12500000 đồng", "Chi = 44239000 đồng"]),
    ("Sản xuất được 5,2 Tr.SP.", &["Sản xuất = 5200000 sp"]),
    ("Có 18/20 mẫu nước đạt yêu cầu.", &["Mẫu nước đạt yêu cầu = 18 mẫu nước, tổng 20"]),
    ("Xác minh tài sản, thu nhập đối với 12 cán bộ.", &["Xác minh tài sản, thu nhập cán bộ = 12 cán bộ"]),
    (
        "Thụ lý 53 vụ việc, giải quyết 38 vụ việc, so với cùng kỳ số thụ lý tăng 7 vụ, số giải quyết tăng 4 vụ.",
        &["Thụ lý vụ việc = 53 vụ việc: +7 vụ (cùng kỳ)", "Giải quyết vụ việc = 38 vụ việc: +4 vụ (cùng kỳ)"],
    ),
    ("Gỗ thiệt hại là 2,872m3.", &["Gỗ thiệt hại = 2.872 m3"]),
    // What is aimed at, and in the sentences behind it.
    (
        "Xã phấn đấu đến năm 2025 có 12 mô hình. Mỗi năm tạo việc làm cho 120 lao động.",
        &["Mô hình = 12 mô hình · mục tiêu", "Tạo việc làm = 120 lao động · mục tiêu"],
    ),
    (
        "Các xã tiếp tục phấn đấu, đến nay có 12 xã đạt chuẩn. Thu nhập đạt 45 triệu đồng.",
        &["Xã đạt chuẩn = 12 xã", "Thu nhập = 45000000 đồng"],
    ),
    (
        "Đến năm 2035, tỷ lệ đô thị hóa đạt 65%; có 12 phường.",
        &["Tỷ lệ đô thị hóa = 65 % · mục tiêu", "Phường = 12 phường · mục tiêu"],
    ),
    (
        "Đến năm 2020, toàn huyện có 12 xã đạt chuẩn; thu nhập đạt 45 triệu đồng.",
        &["Xã đạt chuẩn = 12 xã", "Thu nhập = 45000000 đồng"],
    ),
    (
        "Kế hoạch đặt chỉ tiêu tỷ lệ hộ dùng nước sạch trên 95%. Tỷ lệ thu gom rác đạt 90%.",
        &["Tỷ lệ hộ dùng nước sạch = >95 % · mục tiêu", "Tỷ lệ thu gom rác = 90 % · mục tiêu"],
    ),
    (
        "Theo đề án, mục tiêu đặt ra là đến năm 2025 có 180 sản phẩm. Trong số này, có 5 sản phẩm đạt 5 sao.",
        &[
            "Sản phẩm đặt ra = 180 sản phẩm · mục tiêu",
            "Sản phẩm đạt 5 sao = 5 sản phẩm · mục tiêu · thuộc: Sản phẩm đặt ra",
        ],
    ),
    ("Mục tiêu của đề án là đến năm 2025 có 80% hộ dùng nước sạch.", &["Hộ dùng nước sạch = 80 % · mục tiêu"]),
    ("Số hợp tác xã đến năm 2025: 25 hợp tác xã.", &["Số hợp tác xã = 25 hợp tác xã · mục tiêu"]),
    (
        "Mỗi cơ sở có ít nhất 1 hoạt động; trao tặng 80 suất quà.",
        &["Hoạt động mỗi cơ sở = ≥1 hoạt động", "Trao tặng suất quà = 80 suất quà"],
    ),
    ("Bão làm ít nhất 12 người chết.", &["Người chết = ≥12 người"]),
    ("Theo kế hoạch, đến năm 2025, tổng sản lượng đạt 18.500 tấn.", &["Tổng sản lượng = 18500 tấn · mục tiêu"]),
    // Figures that only say of which others are told.
    (
        "Tổng mức đầu tư của dự án thành phần 1 và thành phần 2 tăng 193 tỷ đồng.",
        &["Tổng mức đầu tư của dự án thành phần 1 và thành phần 2: +193000000000 đồng"],
    ),
    (
        "Tỉnh đứng thứ 3 trong nhóm 10 tỉnh có thu nhập cao, thu nhập bình quân đạt 65 triệu đồng.",
        &["Thu nhập bình quân = 65000000 đồng"],
    ),
    ("Toàn huyện không còn xã dưới 15 tiêu chí.", &["Xã dưới 15 tiêu chí = 0 xã"]),
    ("Tai nạn giao thông giảm từ 5 đến 8% ở 3 tiêu chí.", &["Tai nạn giao thông: -5..8%"]),
    ("Thực hiện mô hình đạt 100 triệu đồng/ha được 32 ha.", &["Mô hình đạt 100 triệu đồng/ha = 32 ha"]),
    (
        "Có 3 xã đạt và giữ vững 19/19 tiêu chí nông thôn mới.",
        &["Xã đạt và giữ vững 19/19 tiêu chí nông thôn mới = 3 xã"],
    ),
    (
        "Kết nạp 3.287 hội viên (đạt 100% so với hộ nông dân đủ điều kiện).",
        &["Kết nạp hội viên = 3287 hội viên: 100% tổng"],
    ),
    ("Tỷ lệ trẻ được tiêm chủng đầy đủ là 91,35.", &["Tỷ lệ trẻ được tiêm chủng đầy đủ = 91.35 %"]),
    ("Trong khoảng thời gian này có 64 dự án được cấp phép.", &["Dự án được cấp phép = 64 dự án"]),
    (
        "Phấn đấu giúp 120 hộ đạt 8 tiêu chí; hỗ trợ 12 xã đạt 19 tiêu chí.",
        &["Giúp hộ đạt 8 tiêu chí = 120 hộ · mục tiêu", "Hỗ trợ xã đạt 19 tiêu chí = 12 xã · mục tiêu"],
    ),
    // What storms and floods did, those who have and get, who did it and where, movements of each noun.
    (
        "Toàn tỉnh có 4.380 doanh nghiệp (trong đó có 3 doanh nghiệp có vốn nhà nước do tỉnh quản lý và 178 doanh nghiệp tư nhân).",
        &[
            "Doanh nghiệp = 4380 doanh nghiệp",
            "Doanh nghiệp có vốn nhà nước do tỉnh quản lý = 3 doanh nghiệp · thuộc: Doanh nghiệp",
            "Doanh nghiệp tư nhân = 178 doanh nghiệp · thuộc: Doanh nghiệp",
        ],
    ),
    (
        "Có 3 hộ cận nghèo; 1 hộ có hoàn cảnh khó khăn được hỗ trợ 6 triệu đồng.",
        &[
            "Hộ cận nghèo = 3 hộ",
            "Hộ có hoàn cảnh khó khăn được hỗ trợ = 1 hộ",
            "Hộ có hoàn cảnh khó khăn được hỗ trợ = 6000000 đồng",
        ],
    ),
    ("Mưa lũ đã gây sạt lở 25m đường giao thông.", &["Sạt lở đường giao thông = 25 m"]),
    (
        "Lốc xoáy làm tốc mái 12 căn nhà, hư hỏng 3 trường học.",
        &["Tốc mái căn nhà = 12 căn nhà", "Hư hỏng trường học = 3 trường học"],
    ),
    (
        "Mưa đá làm 12 ha lúa, 30 ha hoa màu và 5 ha cây ăn quả bị dập nát.",
        &["Lúa bị dập nát = 12 ha", "Hoa màu bị dập nát = 30 ha", "Cây ăn quả bị dập nát = 5 ha"],
    ),
    ("Diện tích lúa bị sâu bệnh gây hư hại 30 ha.", &["Diện tích lúa bị sâu bệnh gây hư hại = 30 ha"]),
    (
        "Thông qua các mô hình đã hỗ trợ 120 phụ nữ phát triển kinh tế.",
        &["Hỗ trợ phụ nữ phát triển kinh tế = 120 phụ nữ"],
    ),
    ("Hội đồng thông qua 5 tờ trình đã được thẩm tra.", &["Thông qua tờ trình đã được thẩm tra = 5 tờ trình"]),
    ("Tại Ngày hội đã thu được 165 đơn vị máu.", &["Đơn vị máu = 165 đơn vị máu"]),
    ("Thu hút 64 dự án; so với cùng kỳ, số dự án bằng 80%.", &["Thu hút dự án = 64 dự án", "Số dự án: 80% kỳ gốc"]),
    (
        "Tai nạn giao thông giảm 5% số vụ, giảm 3% số người chết.",
        &["Tai nạn giao thông số vụ: -5%", "Số người chết: -3%"],
    ),
    (
        "Cung cấp nước, hoạt động quản lý và xử lý rác thải, nước thải tăng 2,6%.",
        &["Cung cấp nước, hoạt động quản lý và xử lý rác thải, nước thải: +2.6%"],
    ),
    (
        "Toàn tỉnh có 438 dự án đầu tư nước ngoài với tổng vốn 30 tỷ USD.",
        &["Dự án đầu tư nước ngoài = 438 dự án", "Tổng vốn = 30000000000 USD"],
    ),
    (
        "Có 12 đảng viên và 195 đoàn viên, có 92 thanh niên tốt nghiệp đại học.",
        &["Đảng viên = 12 đảng viên", "Đoàn viên = 195 đoàn viên", "Thanh niên tốt nghiệp đại học = 92 thanh niên"],
    ),
    // Days that are counted, levels of those taught, parts of what was settled.
    (
        "Chi bộ có 100% đảng viên hoàn thành nhiệm vụ và ít nhất 85% đảng viên hoàn thành tốt nhiệm vụ trở lên.",
        &["Đảng viên hoàn thành nhiệm vụ = 100 %", "Đảng viên hoàn thành tốt nhiệm vụ trở lên = ≥85 %"],
    ),
    (
        "Từ chỗ chỉ có 3 xã đạt chuẩn, đến nay toàn huyện có 12 xã đạt chuẩn.",
        &["Xã đạt chuẩn = 3 xã", "Xã đạt chuẩn = 12 xã"],
    ),
    (
        "Có 14 doanh nghiệp thành lập mới với tổng vốn đăng ký 45 tỷ đồng.",
        &["Doanh nghiệp thành lập mới = 14 doanh nghiệp", "Tổng vốn đăng ký = 45000000000 đồng"],
    ),
    ("Tịch thu 12 khẩu súng và một số vũ khí thô sơ.", &["Tịch thu khẩu súng = 12 khẩu"]),
    (
        "Đã giải quyết 12.100 hồ sơ, trước hạn 8.500 hồ sơ, đúng hạn 3.550 hồ sơ, quá hạn 50 hồ sơ.",
        &[
            "Giải quyết hồ sơ = 12100 hồ sơ",
            "Giải quyết hồ sơ trước hạn = 8500 hồ sơ",
            "Giải quyết hồ sơ đúng hạn = 3550 hồ sơ",
            "Giải quyết hồ sơ quá hạn = 50 hồ sơ",
        ],
    ),
    (
        "Tiếp nhận 450 hồ sơ, trả đúng hạn 430 hồ sơ, quá hạn 5 hồ sơ.",
        &["Tiếp nhận hồ sơ = 450 hồ sơ", "Trả đúng hạn hồ sơ = 430 hồ sơ", "Quá hạn = 5 hồ sơ"],
    ),
    (
        "Tổng số ngày điều trị nội trú là 82.590 ngày, bình quân 6 ngày/lượt.",
        &["Tổng số ngày điều trị nội trú = 82590 ngày", "Bình quân ngày điều trị nội trú = 6 ngày/lượt"],
    ),
    ("Đợt tuần tra kéo dài 15 ngày.", &[]),
    (
        "Thu nhập tăng thêm bình quân 1,2 triệu đồng/người/tháng.",
        &["Thu nhập tăng thêm bình quân = 1200000 đồng/người/tháng"],
    ),
    ("Lực lượng dân quân tự vệ đạt 1,58% so với dân số.", &["Lực lượng dân quân tự vệ = 1.58 %"]),
    (
        "Mở 3 lớp bồi dưỡng kiến thức quốc phòng cho đối tượng 4.",
        &["Mở lớp bồi dưỡng kiến thức quốc phòng cho đối tượng 4 = 3 lớp"],
    ),
    ("Hỗ trợ cho đối tượng 250 triệu đồng.", &["Hỗ trợ cho đối tượng = 250000000 đồng"]),
    (
        "Tổ chức 12 cuộc kiểm tra đối với 25 tổ chức đảng và 145 đảng viên.",
        &[
            "Tổ chức cuộc kiểm tra = 12 cuộc",
            "Tổ chức cuộc kiểm tra tổ chức đảng = 25 tổ chức đảng",
            "Tổ chức đảng viên = 145 đảng viên",
        ],
    ),
    // What looks like newer rules and is none.
    ("Lũy kế từ đầu năm đến tháng 9/2023: kết nạp 45 đảng viên.", &["Kết nạp đảng viên = 45 đảng viên"]),
    ("Từ năm 2020 đến năm 2023: xây dựng 45 km đường, 12 cầu.", &["Xây dựng đường = 45 km", "Xây dựng cầu = 12 cầu"]),
    ("Giá trị hợp đồng đạt 45 tỷ đồng.", &["Giá trị hợp đồng = 45000000000 đồng"]),
    ("Thu nhập từ cánh đồng đạt 120 triệu đồng/ha/năm.", &["Thu nhập từ cánh đồng = 120000000 đồng/ha/năm"]),
    ("Chỉ số giá tiêu dùng giảm dưới 0,5% so với tháng trước.", &["Chỉ số giá tiêu dùng: <-0.5% (kỳ trước)"]),
    (
        "Tỷ lệ hài lòng của người dân đạt ít nhất 90%, tăng 5% so với năm 2022.",
        &["Tỷ lệ hài lòng của người dân = ≥90 %: +5% (kỳ trước)"],
    ),
    (
        "Gieo trồng 450 ha lúa (trong đó theo kế hoạch chuyển đổi 20 ha).",
        &["Gieo trồng lúa = 450 ha", "Chuyển đổi, KH 20 · kế hoạch · thuộc: Gieo trồng lúa"],
    ),
    (
        "Hoàn thành kiểm tra 12 cơ sở (theo kế hoạch kiểm tra lại 3 cơ sở).",
        &["Kiểm tra cơ sở = 12 cơ sở", "Kiểm tra lại cơ sở, KH 3 · kế hoạch · thuộc: Kiểm tra cơ sở"],
    ),
    (
        "Lúa 450 ha; trâu 1.200; bò 4.500; cây ăn quả 120 ha.",
        &["Lúa = 450 ha", "Trâu = 1200", "Bò = 4500", "Cây ăn quả = 120 ha"],
    ),
    (
        "Đến năm 2030 trồng 500 ha rừng. Trong năm 2023, xã trồng 45 ha rừng.",
        &["Trồng rừng = 500 ha · mục tiêu", "Trồng rừng = 45 ha"],
    ),
    (
        "Kết nạp 45/40 đảng viên; kỷ luật 3/450 đảng viên.",
        &["Kết nạp đảng viên = 45 đảng viên, KH 40", "Kỷ luật = 3 đảng viên, tổng 450"],
    ),
    ("Tỷ lệ bác sĩ trên 1 vạn dân là 8,5.", &["Tỷ lệ bác sĩ trên 1 vạn dân = 8.5"]),
    (
        "Theo kế hoạch kiểm tra, xử lý 12 vụ vi phạm, phạt 45 triệu đồng.",
        &["Xử lý vụ vi phạm = 12 vụ", "Phạt = 45000000 đồng"],
    ),
    ("Kết quả xếp hạng 12/15 sản phẩm đạt 3 sao.", &["Xếp hạng sản phẩm đạt 3 sao = 12 sản phẩm, tổng 15"]),
    ("Trợ giá 1 tấn lúa giống, 2 tấn ngô giống cho nông dân.", &["Trợ giá = 1 tấn", "Ngô giống cho nông dân = 2 tấn"]),
];

#[test]
fn each_is_read_as_stated() {
    check(SENTENCES);
}

/// Reads each text and compares.
pub fn check(sentences: &[(&str, &[&str])]) {
    let mut wrong = Vec::new();
    for &(text, want) in sentences {
        let report = solieu::extract(text, &solieu::Options::default());
        let read: Vec<String> = report.indicators.iter().map(|one| indicator(one, &report)).collect();
        if read != want {
            wrong.push(format!("{text}\n    stated {}\n    read   {}", want.join(" | "), read.join(" | ")));
        }
    }
    assert!(wrong.is_empty(), "{} sentences are read otherwise:\n{}", wrong.len(), wrong.join("\n"));
}
