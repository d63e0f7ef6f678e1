//! More sentences of our own: levels of another that are no movement, movements against two bases, plans and wholes told in
//! brackets or behind `trong số`, and numbers that only qualify.

use crate::sentences::check;

/// A sentence, and the compact lines of its indicators.
const SENTENCES: &[(&str, &[&str])] = &[
    // Levels of another, what is reached, what is planned, the same told in two ways.
    (
        "Thu nhập bình quân đầu người đạt 72 triệu đồng, cao hơn mức bình quân 60 triệu đồng của tỉnh.",
        &["Thu nhập bình quân đầu người = 72000000 đồng"],
    ),
    ("Năng suất lúa đạt 58 tạ/ha, cao hơn bình quân toàn tỉnh 55 tạ/ha.", &["Năng suất lúa = 58 tạ/ha"]),
    ("Tỷ lệ hộ nghèo là 4,2%, thấp hơn mức bình quân chung 5,6%.", &["Tỷ lệ hộ nghèo = 4.2 %"]),
    ("Tỷ lệ hộ nghèo còn 3,1%, thấp hơn bình quân toàn huyện 1,4%.", &["Tỷ lệ hộ nghèo = 3.1 %: -1.4% (khác)"]),
    ("Năng suất lúa đạt 62 tạ/ha, cao hơn vụ trước 1,5 tạ/ha.", &["Năng suất lúa = 62 tạ/ha: +1.5 tạ/ha (kỳ trước)"]),
    (
        "Giá xăng tăng đến 25.000 đồng/lít. Số hộ tham gia tăng tới 350 hộ.",
        &["Giá xăng = 25000 đồng/lít", "Số hộ tham gia: +350 hộ"],
    ),
    (
        "So với kế hoạch tỉnh giao (840 tỷ đồng), tỷ lệ giải ngân đạt 24,5%.",
        &["Kế hoạch tỉnh giao, KH 840000000000 · kế hoạch", "Tỷ lệ giải ngân = 24.5 %"],
    ),
    (
        "Xã ban hành các kế hoạch (3 văn bản) và đã trồng được 120 ha rừng so với kế hoạch (100 ha).",
        &["Ban hành các văn bản = 3 văn bản", "Trồng rừng = 120 ha, KH 100"],
    ),
    (
        "Thi hành án dân sự hoàn thành 60% về việc, 44% về tiền.",
        &["Thi hành án dân sự về việc = 60 %", "Về tiền = 44 %"],
    ),
    ("Xuất khẩu tăng 12% về lượng và 8% về giá trị.", &["Xuất khẩu: +12%", "Xuất khẩu giá trị: +8%"]),
    (
        "Tổng đàn đạt 1.200 con, tăng 5% về số hộ và giảm 2% về quy mô.",
        &["Tổng đàn = 1200 con", "Số hộ: +5%", "Quy mô: -2%"],
    ),
    // Two bases; of how many; plans in brackets; numbers that qualify.
    (
        "Thu ngân sách đạt 45 tỷ đồng, tăng 5% so với cùng kỳ năm trước và 12% so với đầu năm.",
        &["Thu ngân sách = 45000000000 đồng: +5% (cùng kỳ), +12% (kỳ trước)"],
    ),
    ("Thu ngân sách đạt 46,6% dự toán và 93,4% so với cùng kỳ.", &["Thu ngân sách: 46.6% KH, 93.4% kỳ gốc"]),
    (
        "Huyện có 4 trong 6 xã đạt chuẩn. Có 3 trong số 5 thôn hoàn thành.",
        &["Xã đạt chuẩn = 4 xã, tổng 6", "Thôn = 3 thôn, tổng 5"],
    ),
    (
        "Xã có 120 hộ kinh doanh trong 5 ngành nghề.",
        &["Hộ kinh doanh = 120 hộ kinh doanh", "Ngành nghề = 5 ngành nghề"],
    ),
    (
        "Số bác sĩ/10.000 dân: 12 bác sĩ; số máy điện thoại/100 dân đạt 120 máy.",
        &["Số bác sĩ/10.000 dân = 12 bác sĩ", "Số máy điện thoại/100 dân = 120 máy"],
    ),
    ("Tỷ lệ hộ nghèo được kéo giảm còn dưới 4%.", &["Tỷ lệ hộ nghèo = <4 %"]),
    ("Hộ nghèo có 120 hộ, chiếm 4,2% (năm trước là 5,1%).", &["Hộ nghèo = 120 hộ: 4.2% tổng", "Hộ nghèo = 5.1 %"]),
    ("Trồng được 120 ha rừng (kế hoạch trồng 200 ha).", &["Trồng rừng = 120 ha, KH 200"]),
    (
        "Thu hút 400 lượt người tham gia với 320 đơn vị máu, đạt 118% kế hoạch.",
        &["Thu hút lượt người tham gia = 400 lượt người", "Thu hút đơn vị máu = 320 đơn vị máu: 118% KH"],
    ),
    ("Tuy nhiên lại có 12 hộ tái nghèo.", &["Hộ tái nghèo = 12 hộ"]),
    ("Hội phụ nữ phường Quyết Tâm trao 12 suất quà.", &["Trao suất quà = 12 suất quà"]),
    ("Đảng bộ quyết tâm kết nạp 12 đảng viên.", &["Kết nạp đảng viên = 12 đảng viên · mục tiêu"]),
    ("Hộ nghèo 612 hộ = 3.460 khẩu, chiếm 40,19%.", &["Hộ nghèo = 612 hộ: 40.19% tổng", "Khẩu hộ nghèo = 3460 khẩu"]),
    (
        "Có 87/510 người áp dụng các biện pháp mới, đạt 17% kế hoạch năm.",
        &["Người áp dụng các biện pháp = 87 người, KH 510: 17% KH"],
    ),
    (
        "Có 12/15 thôn đạt danh hiệu văn hóa, đạt 100% kế hoạch.",
        &["Thôn đạt danh hiệu văn hóa = 12 thôn, tổng 15: 100% KH"],
    ),
    (
        "Tham gia BHXH bắt buộc 7.921 người, đạt 97,35% kế hoạch; tham gia BHYT 98.470 người, đạt 100%.",
        &["Tham gia BHXH bắt buộc = 7921 người: 97.35% KH", "Tham gia BHYT = 98470 người: 100% KH"],
    ),
    (
        "Công nhận 151 cơ quan văn hóa, tăng 39 cơ quan so với năm 2008 (đạt 88,4%).",
        &["Công nhận cơ quan văn hóa = 151 cơ quan: 88.4% tổng, +39 cơ quan (kỳ trước)"],
    ),
    (
        "Xã có 57 cụ tuổi 90 và 29 cụ tuổi ngoài 100; 61 người cao tuổi tròn 70.",
        &["Cụ tuổi 90 = 57 cụ", "Cụ tuổi ngoài 100 = 29 cụ", "Người cao tuổi tròn 70 = 61 người"],
    ),
    ("Huyện xếp thứ 4 trong số 11 huyện và xếp hạng 5/63 về chỉ số.", &[]),
    (
        "Có 1.328 học sinh được đề nghị hỗ trợ gạo với mức hỗ trợ 15kg/tháng.",
        &["Học sinh được đề nghị hỗ trợ gạo = 1328 học sinh", "Mức hỗ trợ = 15 kg/tháng"],
    ),
    (
        "Trao 120 suất quà cho hộ nghèo, cận nghèo và 30 suất học bổng cho học sinh.",
        &["Trao suất quà cho hộ nghèo, cận nghèo = 120 suất quà", "Trao suất học bổng cho học sinh = 30 suất"],
    ),
    (
        "Tỷ lệ tiêm chủng đạt 85%; xã An Bình đạt tỷ lệ cao nhất với 97%.",
        &["Tỷ lệ tiêm chủng = 85 %", "Tỷ lệ tiêm chủng xã An Bình = 97 % · thuộc: Tỷ lệ tiêm chủng"],
    ),
    // Bases without a verb, plans at the end of a line, others that moved.
    ("Gieo trồng 208,5 ha, đạt tỷ lệ 106% KH, đạt tỷ lệ 95% SVCK.", &["Gieo trồng = 208.5 ha: 106% KH, 95% kỳ gốc"]),
    ("Trồng rừng 65 ha, 109% KH, 104% SVCK.", &["Trồng rừng = 65 ha: 109% KH, 104% kỳ gốc"]),
    (
        "Thu 12 tỷ đồng, so với cùng kỳ bằng 95%; so với cùng kỳ, vốn đăng ký chỉ bằng 15,3%.",
        &["Thu = 12000000000 đồng: 95% kỳ gốc", "Vốn đăng ký: 15.3% kỳ gốc"],
    ),
    ("Thi hành 189 việc, tăng 41 việc với cùng kỳ, đạt 72,1%.", &["Thi hành việc = 189 việc: 72.1% KH, +41 việc"]),
    ("Số vụ tai nạn 12 vụ, tăng so với cùng kỳ năm trước: 3 vụ.", &["Số vụ tai nạn = 12 vụ: +3 vụ (cùng kỳ)"]),
    (
        "Toàn xã tổng kế hoạch vốn đầu tư công 3.150 triệu đồng.",
        &["Tổng kế hoạch vốn đầu tư công, KH 3150000000 · kế hoạch"],
    ),
    ("Toàn xã tỷ lệ thôn đạt chuẩn là 50% (7 thôn).", &["Tỷ lệ thôn đạt chuẩn = 50 %", "Thôn đạt chuẩn = 7 thôn"]),
    (
        "Tỷ lệ BHYT đạt 89%, đạt 101% kế hoạch; hoàn thành 100% chỉ tiêu giao quân",
        &["Tỷ lệ BHYT = 89 %: 101% KH", "Giao quân: 100% KH"],
    ),
    ("Hoàn thành 100% kế hoạch trồng rừng", &["Trồng rừng: 100% KH"]),
    (
        "Thu hút được 74 dự án với tổng vốn 4.860 tỷ đồng; so với cùng kỳ tăng 2,1 lần về số dự án, tăng 4,3 lần về số vốn",
        &["Thu hút dự án = 74 dự án: x2.1 (cùng kỳ)", "Tổng vốn thu hút dự án = 4860000000000 đồng: x4.3 (cùng kỳ)"],
    ),
    ("Kết nạp 7 đảng viên, xã giảm 25 hộ nghèo.", &["Kết nạp đảng viên = 7 đảng viên", "Hộ nghèo: -25 hộ"]),
    (
        "Có 120 lao động, tăng 12 người; bắt 12 đối tượng, tăng 3 đối tượng.",
        &["Lao động = 120 lao động: +12 người", "Bắt đối tượng = 12 đối tượng: +3 đối tượng"],
    ),
    (
        "Kết nạp 7 đảng viên. Huyện được giao 172 thanh niên nhập ngũ.",
        &["Kết nạp đảng viên = 7 đảng viên", "Thanh niên nhập ngũ, KH 172 · kế hoạch"],
    ),
    ("Trồng 12 ha rừng. Kế hoạch 15 ha.", &["Trồng rừng = 12 ha, KH 15"]),
    (
        "Vận động được 21.400 đơn vị máu, tương đương 1,2% dân số.",
        &["Vận động đơn vị máu = 21400 đơn vị máu: 1.2% tổng"],
    ),
    // Rows of what was planned, percentages before what is counted, aims of a campaign.
    (
        "Đặt vòng đạt 28/69 ca, đạt 41,2%; triệt sản 3/15 ca, đạt 20%; thuốc tiêm 118/100 ca, đạt 118%.",
        &[
            "Đặt vòng = 28 ca, KH 69: 41.2% KH",
            "Triệt sản = 3 ca, KH 15: 20% KH",
            "Thuốc tiêm ca = 118 ca, KH 100: 118% KH",
        ],
    ),
    (
        "Có 12/15 thôn đạt chuẩn; khám phá 9/10 vụ.",
        &["Thôn đạt chuẩn = 12 thôn, tổng 15", "Khám phá vụ = 9 vụ, tổng 10"],
    ),
    (
        "Đến nay, 120/127 (94,5%) thôn đạt văn hóa; có 1.250 (95%) hộ tham gia.",
        &["Thôn đạt văn hóa = 120 thôn, tổng 127: 94.5% tổng", "Hộ tham gia = 1250 hộ: 95% tổng"],
    ),
    ("Có 12 xã (80%) đạt chuẩn.", &["Xã đạt chuẩn = 12 xã: 80% tổng"]),
    (
        "Chỉ tiêu của chiến dịch: Khám sức khỏe cho 85% người cao tuổi. Thực hiện 48 ca phẫu thuật.",
        &["Khám sức khỏe = 85 % · mục tiêu", "Ca phẫu thuật = 48 ca · mục tiêu"],
    ),
    (
        "Chỉ tiêu: kết nạp 12 đảng viên, đạt 100% kế hoạch; trồng 12 ha rừng.",
        &["Kết nạp đảng viên = 12 đảng viên: 100% KH", "Trồng rừng = 12 ha"],
    ),
    ("Chỉ tiêu: đã kết nạp 12 đảng viên.", &["Kết nạp đảng viên = 12 đảng viên"]),
    // Points of time.
    (
        "Tổng đàn 120 con, tăng 12 con so với thời điểm cuối năm 2023 và 30 con so với thời điểm năm 2020.",
        &["Tổng đàn = 120 con: +12 con (kỳ trước), +30 con (kỳ trước)"],
    ),
    ("Giá vàng tăng 5% so với thời điểm này năm trước.", &["Giá vàng: +5% (cùng kỳ)"]),
    // Densities and prices between two ends; what one has a plan for.
    ("Rầy nâu gây hại 30 ha, mật độ 500 - 1.000 con/m2.", &["Rầy nâu gây hại = 30 ha", "Mật độ = 500..1000 con/m2"]),
    ("Dịch vụ công mức độ 3 - 4 đạt 62%.", &["Dịch vụ công mức độ 3 - 4 = 62 %"]),
    (
        "Giá heo hơi vẫn giữ được mức 53.000 - 54.000 đồng/kg. Trong thời gian này giá gạo ổn định ở mức 12.000 đồng/kg.",
        &["Giá heo hơi = 53000..54000 đồng/kg", "Giá gạo = 12000 đồng/kg"],
    ),
    ("Thu nhập đạt 50 triệu đồng, cao gấp 5 lần so với trồng lúa.", &["Thu nhập = 50000000 đồng: x5 (khác)"]),
    ("Thị trấn có kế hoạch nạo vét 12 km kênh mương.", &["Nạo vét kênh mương, KH 12 · kế hoạch"]),
    ("Xã có kế hoạch và triển khai 5 mô hình.", &["Mô hình triển khai = 5 mô hình"]),
    // Taxes are raised by plan.
    ("Thuế môn bài đạt 95%; phí môi trường đạt 80%.", &["Thuế môn bài: 95% KH", "Phí môi trường: 80% KH"]),
    ("Thuế suất là 10%.", &["Thuế suất = 10 %"]),
    // What was reached against targets is no target.
    (
        "Các xóm làm tốt nhiệm vụ, đều đạt chỉ tiêu huyện giao (thu ngân sách: 6 tỷ đồng).",
        &["Thu ngân sách = 6000000000 đồng"],
    ),
    (
        "Hội phấn đấu có 92% số hộ nghèo được giúp đỡ, mỗi năm có ít nhất 3 hộ thoát nghèo.",
        &["Số hộ nghèo được giúp đỡ = 92 % · mục tiêu", "Hộ thoát nghèo = ≥3 hộ · mục tiêu"],
    ),
    ("100% cơ sở triển khai, mỗi cơ sở có ít nhất 1 giải pháp.", &["Cơ sở triển khai = 100 %"]),
    (
        "Dự kiến đến cuối năm nay tổng số tiêu chí của 6 xã là 96 tiêu chí.",
        &["Tổng số tiêu chí của 6 xã = 96 tiêu chí · ước"],
    ),
    ("Huy động 25 thanh thiếu nhi dọn vệ sinh.", &["Huy động thanh thiếu nhi dọn vệ sinh = 25 thanh thiếu nhi"]),
    // What moves was counted in the sentence before, or has its noun behind the percentage.
    (
        "Huyện xảy ra 12 vụ tai nạn, làm chết 5 người và 9 người bị thương. So với cùng kỳ, số vụ giảm 3 vụ, số người chết giảm 2 người.",
        &[
            "Xảy ra vụ tai nạn = 12 vụ: -3 vụ (cùng kỳ)",
            "Làm chết người = 5 người: -2 người (cùng kỳ)",
            "Người bị thương = 9 người",
        ],
    ),
    ("Năm qua có 24 vụ cháy. Trong đó, số vụ nổ tăng 6 vụ.", &["Vụ cháy = 24 vụ", "Số vụ nổ: +6 vụ · thuộc: Vụ cháy"]),
    (
        "Xảy ra 6 vụ, 3 người chết, 4 người bị thương; so với cùng kỳ tăng 8% số vụ, 2% số người chết và 3% số người bị thương.",
        &[
            "Xảy ra vụ = 6 vụ: +8% (cùng kỳ)",
            "Xảy ra người chết = 3 người: +2% (cùng kỳ)",
            "Xảy ra người bị thương = 4 người: +3% (cùng kỳ)",
        ],
    ),
    (
        "Đã giám sát 41 tổ chức đảng và 18 đảng viên (tăng 5 tổ chức và 6 đảng viên so với cùng kỳ).",
        &[
            "Giám sát tổ chức đảng = 41 tổ chức đảng: +5 tổ chức (cùng kỳ)",
            "Giám sát đảng viên = 18 đảng viên: +6 đảng viên (cùng kỳ)",
        ],
    ),
    // Money in front of a bracket, hedges behind a slash, shares of all, and who did it.
    (
        "Đã xử phạt 12 cơ sở với số tiền 318 triệu đồng (tăng 20%).",
        &["Xử phạt cơ sở = 12 cơ sở", "Số tiền xử phạt cơ sở = 318000000 đồng: +20%"],
    ),
    ("Đã tiếp 40 đoàn/trên 300 người.", &["Tiếp đoàn = 40 đoàn", "Tiếp người = >300 người"]),
    ("Kết nạp đảng viên mới từ 3% đến 4% trên tổng số đảng viên.", &["Kết nạp đảng viên mới = 3..4 %"]),
    (
        "Xã đã vớt 3 tạ ốc bươu vàng, khơi thông 9 km kênh. Ngô 12 tấn.",
        &["Vớt ốc bươu vàng = 3 tạ", "Khơi thông kênh = 9 km", "Ngô = 12 tấn"],
    ),
    ("Lực lượng thanh tra chuyên ngành đã thực hiện 60 cuộc kiểm tra.", &["Cuộc kiểm tra = 60 cuộc"]),
    // Of how many a share is, in a bracket.
    ("Xã có 120 hộ nghèo, chiếm 3% tổng số hộ (4.000 hộ).", &["Hộ nghèo = 120 hộ, tổng 4000: 3% tổng"]),
    (
        "Diện tích lúa 30 ha, chiếm 30% diện tích gieo trồng (100 ha), ngô 20 ha.",
        &["Diện tích lúa = 30 ha, tổng 100: 30% tổng", "Diện tích ngô = 20 ha"],
    ),
    (
        "Có 30 học sinh giỏi, chiếm 30% (12 nữ).",
        &["Học sinh giỏi = 30 học sinh giỏi: 30% tổng", "Học sinh giỏi = 12 nữ · thuộc: Học sinh giỏi"],
    ),
    // A fund that is paid in.
    (
        "Thu ngân sách đạt 66%; quỹ BTTE đạt 116%, quỹ ĐƠĐN đạt 20 triệu đồng.",
        &["Thu ngân sách: 66% KH", "Quỹ BTTE: 116% KH", "Quỹ ĐƠĐN = 20000000 đồng"],
    ),
    ("Quỹ Vì người nghèo đã hỗ trợ 12 hộ.", &["Hỗ trợ hộ = 12 hộ"]),
    ("Có 12 hộ nuôi quy mô lớn từ 50 con trở lên.", &["Hộ nuôi quy mô lớn từ 50 con trở lên = 12 hộ"]),
];

#[test]
fn what_is_told_of_others_is_read_as_stated() {
    check(SENTENCES);
}
