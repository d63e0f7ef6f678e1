//! Tables in every way in which they are pasted: what each row must give, and what is no table.

use crate::compact;
use solieu::report::Reason;
use solieu::{Options, Report, extract};

fn read(text: &str) -> Report {
    extract(text, &Options::default())
}

/// The indicators of a text as short lines, those of another period or place marked.
fn lines(report: &Report) -> Vec<String> {
    let line = |indicator: &solieu::report::Indicator| {
        let mut line = compact::line(indicator);
        if let Some(period) = &indicator.period {
            line.push_str(&format!(" [{}]", period.label));
        }
        if let Some(place) = &indicator.locality {
            line.push_str(&format!(" @{}", place.name));
        }
        line
    };
    report.indicators.iter().map(line).collect()
}

fn check(text: &str, want: &[&str]) {
    let report = read(text);
    let read = lines(&report);
    assert!(read == want, "{text}\nstated\n{}\nread\n{}", want.join("\n"), read.join("\n"));
    for number in &report.numbers {
        assert!(!number.indicators.is_empty() || number.reason.is_some());
    }
}

/// One table, as rows of cells.
const ROWS: [[&str; 7]; 4] = [
    ["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch năm", "Thực hiện 6 tháng", "Tỷ lệ (%)", "So với cùng kỳ (%)"],
    ["1", "Diện tích lúa xuân", "ha", "1.200", "650,5", "54,2", "101,3"],
    ["2", "Đàn lợn", "con", "2.021", "1.980", "98", "97,5"],
    ["3", "Thu ngân sách", "Triệu đồng", "3.500", "1.820", "52", "110,5"],
];

const READ: [&str; 3] = [
    "Diện tích lúa xuân = 650.5 ha, KH 1200: 54.2% KH, 101.3% kỳ gốc",
    "Đàn lợn = 1980 con, KH 2021: 98% KH, 97.5% kỳ gốc",
    "Thu ngân sách = 1820000000 đồng, KH 3500000000: 52% KH, 110.5% kỳ gốc",
];

fn pasted(cell: &str, row: &str) -> String {
    ROWS.map(|cells| cells.join(cell)).join(row)
}

#[test]
fn one_table_is_read_alike_however_it_is_pasted() {
    check(&pasted("\t", "\n"), &READ);
    check(&pasted(" | ", "\n"), &READ);
    check(&pasted("\n", "\n"), &READ);
    check(&pasted("\n\n", "\n\n"), &READ);
    check(&pasted("\n|\n", "\n|\n"), &READ);
    check(&pasted(" ", "\n"), &READ);
    check(&pasted("   ", "\n"), &READ);
    let framed = ROWS.map(|cells| format!("| {} |", cells.join(" | ")));
    let ruled = format!("{}\n|---|---|---|---|---|---|---|\n{}", framed[0], framed[1..].join("\n"));
    check(&ruled, &READ);
}

#[test]
fn columns_stand_under_their_heads() {
    check(
        "TT    Chỉ tiêu              ĐVT       Kế hoạch    Thực hiện    Tỷ lệ (%)\n\
         1     Diện tích ngô         ha        120         118,5        98,8\n\
         2     Đàn trâu              con                   350\n",
        &["Diện tích ngô = 118.5 ha, KH 120: 98.8% KH", "Đàn trâu = 350 con"],
    );
}

#[test]
fn empty_cells_keep_their_columns() {
    check(
        "TT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện\tTỷ lệ (%)\n1\tTrồng rừng\tha\t\t48\n2\tĐàn dê\tcon\t300\t\t\n3\tĐàn bò\tcon\t-\t90\t…",
        &["Trồng rừng = 48 ha", "Đàn dê, KH 300", "Đàn bò = 90 con"],
    );
}

#[test]
fn rows_belong_to_rows_above_them() {
    let text = "TT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện\nI\tKINH TẾ\n1\tTổng diện tích gieo trồng\tha\t420\t415\n\tTrong đó: Lúa\tha\t300\t290\n\
                2\tLúa đông xuân\n\tDiện tích\tha\t160\t160\n\tNăng suất\ttạ/ha\t58\t59,5\n\tSản lượng\ttấn\t928\t952\nII\tXÃ HỘI\n3\tTỷ lệ hộ nghèo\t%\t2,5\t2,8";
    check(
        text,
        &[
            "Tổng diện tích gieo trồng = 415 ha, KH 420",
            "Diện tích gieo trồng lúa = 290 ha, KH 300",
            "Diện tích lúa đông xuân = 160 ha, KH 160",
            "Năng suất lúa đông xuân = 59.5 tạ/ha, KH 58",
            "Sản lượng lúa đông xuân = 952 tấn, KH 928",
            "Tỷ lệ hộ nghèo = 2.8 %, KH 2.5",
        ],
    );
    let report = read(text);
    assert_eq!(report.indicators[1].part_of.as_deref(), Some("i1"));
    assert_eq!(report.indicators[2].part_of, None);
    let listed: Vec<&str> = report
        .numbers
        .iter()
        .filter(|number| number.reason == Some(Reason::List))
        .map(|number| &text[number.span.start..number.span.end])
        .collect();
    assert_eq!(listed, ["1", "2", "3"]);
}

#[test]
fn merged_heads_are_put_together() {
    check(
        "TT\tNội dung\tĐVT\tNăm 2021\t\tSo sánh (%)\t\n\t\t\tKế hoạch\tThực hiện\tKH\tCùng kỳ\nA\tB\tC\t1\t2\t3=2/1\t4\n\
         1\tThu ngân sách\tTr.đ\t3.500\t1.820\t52\t110,5\n2\tChi ngân sách\t\"\t3.200\t1.500\t46,9\t98",
        &[
            "Thu ngân sách = 1820000000 đồng, KH 3500000000: 52% KH, 110.5% kỳ gốc",
            "Chi ngân sách = 1500000000 đồng, KH 3200000000: 46.9% KH, 98% kỳ gốc",
        ],
    );
}

#[test]
fn a_name_that_shares_a_cell_with_its_unit() {
    let read =
        ["Diện tích lúa = 118.5 ha, KH 120: 98.8% KH", "Thu ngân sách = 4120000000 đồng, KH 6700000000: 61.5% KH"];
    let rows = "1\tDiện tích lúa\tha\t120\t118,5\t98,8\n2\tThu ngân sách\ttriệu đồng\t6.700\t4.120\t61,5";
    // `Chỉ tiêu` stands over `Tên` and `ĐVT`.
    let shared = "TT\tChỉ tiêu\t\tNăm 2024\t\tSo sánh (%)\n\tTên\tĐVT\tKế hoạch\tThực hiện 6 tháng\t\n";
    check(&format!("{shared}{rows}"), &read);
    // Cells that take both lines are written in both.
    let twice = "TT\tChỉ tiêu\tĐVT\tNăm 2024\t\tTỷ lệ (%)\nTT\tChỉ tiêu\tĐVT\tKế hoạch\tThực hiện\tTỷ lệ (%)\n";
    check(&format!("{twice}{rows}"), &read);
}

#[test]
fn the_number_of_a_table_is_no_figure() {
    check("Bảng 1. Một số chỉ tiêu chủ yếu\nChi tiết tại Bảng số 4.", &[]);
}

#[test]
fn years_as_columns() {
    check(
        "Báo cáo kết quả năm 2021\n\nNội dung\tĐVT\tNăm 2020\tNăm 2021\tTăng, giảm (%)\nThu ngân sách\ttỷ đồng\t12,5\t13,8\t10,4\nHộ nghèo\thộ\t120\t85\t-29,2",
        &[
            "Thu ngân sách = 12500000000 đồng [Năm 2020]",
            "Thu ngân sách = 13800000000 đồng: +10.4% (kỳ trước)",
            "Hộ nghèo = 120 hộ [Năm 2020]",
            "Hộ nghèo = 85 hộ: -29.2% (kỳ trước)",
        ],
    );
    check(
        "Báo cáo kết quả năm 2021\n\nTT\tChỉ tiêu\tThực hiện năm 2020\tƯớc thực hiện năm 2021\tKế hoạch năm 2022\n1\tĐàn bò (con)\t1.100\t1.250\t1.300",
        &["Đàn bò = 1100 con [năm 2020]", "Đàn bò = 1250 con", "Đàn bò = 1300 con [năm 2022]"],
    );
}

#[test]
fn units_of_columns_and_of_the_whole_table() {
    check(
        "STT\tXã\tDiện tích lúa (ha)\tNăng suất lúa (tạ/ha)\tSố hộ nghèo\tTỷ lệ (%)\n1\tAn Hạ\t120\t58\t35\t2,1\n\tTổng cộng\t218\t57,8\t63\t2",
        &[
            "Diện tích lúa = 120 ha @An Hạ",
            "Năng suất lúa = 58 tạ/ha @An Hạ",
            "Số hộ nghèo = 35 hộ: 2.1% tổng @An Hạ",
            "Diện tích lúa = 218 ha",
            "Năng suất lúa = 57.8 tạ/ha",
            "Số hộ nghèo = 63 hộ: 2% tổng",
        ],
    );
    check(
        "(Đơn vị tính: triệu đồng)\nSTT\tNội dung\tDự toán năm\tThực hiện quý I\tThực hiện quý I/Dự toán năm (%)\nA\tTỔNG THU\t8.500\t2.150\t25,3",
        &["TỔNG THU = 2150000000 đồng, KH 8500000000: 25.3% KH"],
    );
}

#[test]
fn a_caption_names_what_is_counted_in_places() {
    check(
        "Báo cáo kết quả năm 2022\n\nSố hộ nghèo của các thôn:\nSTT\nThôn\nNăm 2021\nNăm 2022\n1\nNà Lại\n42\n35\n2\nKhe Vàng\n38\n33",
        &[
            "Số hộ nghèo = 42 hộ [Năm 2021] @Nà Lại",
            "Số hộ nghèo = 35 hộ @Nà Lại",
            "Số hộ nghèo = 38 hộ [Năm 2021] @Khe Vàng",
            "Số hộ nghèo = 33 hộ @Khe Vàng",
        ],
    );
}

#[test]
fn what_a_cell_may_hold_beside_a_figure() {
    check(
        "TT\nChỉ tiêu\nĐơn vị\nKế hoạch năm 2019\nƯớc thực hiện năm 2019\nĐánh giá\n1\nTốc độ tăng giá trị sản xuất\n%\n6,6-6,8\n7,02\nVượt\n2\nTỷ lệ nhập siêu\n%\nDưới 3\nXuất siêu\nVượt\n3\nTỷ lệ thất nghiệp\n%\nDưới 4\n3,1\nĐạt",
        &["Tốc độ tăng giá trị sản xuất = 7.02 %, KH 6.6", "Tỷ lệ nhập siêu, KH 3", "Tỷ lệ thất nghiệp = 3.1 %, KH 4"],
    );
    check(
        "STT\tNội dung\tKết quả\n1\tSố xã đạt chuẩn nông thôn mới\t12/15\n2\tTỷ lệ hộ dùng nước sạch\t>95%",
        &["Số xã đạt chuẩn nông thôn mới = 12 xã, tổng 15", "Tỷ lệ hộ dùng nước sạch = >95 %"],
    );
}

#[test]
fn prose_ends_a_table() {
    let report = read(&format!("{}\nNhìn chung các chỉ tiêu đều khá. Kết nạp 5 đảng viên.", pasted("\n", "\n")));
    assert_eq!(lines(&report).last().map(String::as_str), Some("Kết nạp đảng viên = 5 đảng viên"));
}

#[test]
fn what_is_no_table() {
    for text in [
        "Nội dung thực hiện 6 tháng đầu năm, kế hoạch 6 tháng cuối năm.",
        "Chỉ tiêu\nKế hoạch năm là giữ vững ổn định.",
        "Xã An Hạ: thu ngân sách đạt 5 tỷ đồng.",
        "Thực hiện: 5 ha | Lượt xem: 20",
    ] {
        assert!(read(text).indicators.iter().all(|indicator| indicator.rule != "table.row"), "{text}");
    }
}
