/** Reports for the tests: written for them, every place and person invented. */

/** Four rows at least, one percentage that does not recompute (46 of 50 ha are 92 %, not 97 %). */
export const report = `UBND XÃ KHE LẠNH
BÁO CÁO TÌNH HÌNH KINH TẾ - XÃ HỘI 6 THÁNG ĐẦU NĂM 2024

I. KẾT QUẢ ĐẠT ĐƯỢC
1. Về kinh tế
Diện tích ngô gieo trồng 46 ha/50 ha, đạt 97% kế hoạch. Thu ngân sách trên địa bàn đạt 3,2 tỷ đồng, bằng 64% kế hoạch, tăng 8,5% so với cùng kỳ năm 2023. Tổng đàn lợn 1.150 con, giảm 40 con so với cùng kỳ.
2. Về văn hóa - xã hội
Tỷ lệ tham gia bảo hiểm y tế đạt 95,2%. Giải quyết việc làm cho 130 lao động.

II. NHIỆM VỤ 6 THÁNG CUỐI NĂM
1. Phấn đấu trồng mới 12 ha rừng.
`;

/** The same report `count` times over. */
export const long = (count) => Array.from({ length: count }, () => report).join('\n');

/** What a page that mistakes text for HTML would run. */
export const hostile = `BÁO CÁO <script>window.hacked = 1</script> 6 THÁNG
<img src=x onerror="window.hacked = 2"> Diện tích <b onmouseover="window.hacked = 3">lúa</b> 46 ha/50 ha, đạt 97% kế hoạch.
<svg/onload="window.hacked = 4"> Đồng chí <iframe srcdoc="<script>parent.hacked = 5</script>"></iframe>Trần Văn Cội, Bí thư Đảng ủy xã, chủ trì.
"><a href="javascript:window.hacked = 6">Tổng đàn lợn</a> 1.150 con, giảm 40 con so với cùng kỳ. \${window.hacked = 7} {{window.hacked = 8}}
`;

export const noIndicator = 'Sáng 12/3/2024, đoàn công tác đến thăm thôn 5 và dự sinh hoạt chi bộ lần thứ 7 tại nhà văn hóa của thôn, không khí rất đầm ấm.';

/** Names and words that a spreadsheet would take for formulas. */
export const formulas = `BÁO CÁO 6 THÁNG ĐẦU NĂM 2024
=HYPERLINK("http://x.vn";"a") đạt 46 ha/50 ha, đạt 92% kế hoạch.
+Tổng đàn lợn 1.150 con, giảm 40 con so với cùng kỳ (-3,4%).
@SUM(A1:A9) thu ngân sách đạt 3,2 tỷ đồng; -2+3 thu phí đạt "1,5" tỷ đồng, bằng 60% kế hoạch.
Đồng chí =cmd|' /C calc'!A0 Trần Văn Cội, Bí thư Đảng ủy xã, chủ trì.
`;
