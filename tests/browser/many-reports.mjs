/** Reports of our own with invented places, for tests of files and of many at once. */

/** A report of a commune; `more` are further lines. */
export const commune = (name, rice, plan, budget, more = '') => `ỦY BAN NHÂN DÂN
XÃ ${name.toUpperCase()}
BÁO CÁO
Tình hình kinh tế - xã hội 6 tháng đầu năm 2024

I. Kinh tế
1. Diện tích gieo trồng lúa ${rice} ha/${plan} ha, đạt ${((rice / plan) * 100).toFixed(1).replace('.', ',')}% kế hoạch.
2. Thu ngân sách trên địa bàn đạt ${budget} tỷ đồng.
${more}
`;

export const four = [
  ['khe-lanh.txt', commune('Khe Lạnh', 120, 150, '3,2', '3. Tổng đàn lợn 1.440 con.')],
  ['suoi-da.txt', commune('Suối Đá', 98, 100, '4,1', '3. Tổng đàn lợn 1.176 con.')],
  ['doi-thong.txt', commune('Đồi Thông', 77, 90, '2,9', '3. Diện tích rừng trồng mới 12 ha.')],
  ['bai-cat.txt', commune('Bãi Cát', 60, 66, '1,8', '3. Tổng đàn lợn 640 con.')],
];

/** Files as Playwright chooses them. */
export const files = (all) => all.map(([name, text]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) }));

/** One sentence in Unicode, and as it was typed in TCVN3. */
export const legacy = {
  old: 'B¸o c¸o 6 th¸ng ®Çu n¨m 2024\nDiÖn tÝch gieo trång lóa ®¹t 120 ha/150 ha, ®¹t 80% kÕ ho¹ch.\nTæng ®µn lîn 1.440 con, t¨ng 5,2% so víi cïng kú.\nThu ng©n s¸ch trªn ®Þa bµn ®¹t 3,2 tû ®ång.\n',
  unicode: 'Báo cáo 6 tháng đầu năm 2024\nDiện tích gieo trồng lúa đạt 120 ha/150 ha, đạt 80% kế hoạch.\nTổng đàn lợn 1.440 con, tăng 5,2% so với cùng kỳ.\nThu ngân sách trên địa bàn đạt 3,2 tỷ đồng.\n',
};

/** Rich text as a word processor puts it on the clipboard. */
export const rich = '<p>Kết quả 6 tháng đầu năm 2024</p><table><tr><th>Chỉ tiêu</th><th>ĐVT</th><th>Kế hoạch</th><th>Thực hiện</th></tr><tr><td>Diện tích lúa</td><td>ha</td><td>150</td><td>120</td></tr><tr><td>Diện tích sàn</td><td>m<sup>2</sup></td><td>200</td><td>150</td></tr></table><ol><li>Tổng đàn lợn 1.440 con.</li><li>Thu ngân sách đạt 3,2 tỷ đồng.</li></ol>';
