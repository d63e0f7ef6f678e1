//! Old encodings: what was typed in them is converted, and nothing else ever is.

use proptest::prelude::*;
use solieu::file::{Encoding, Legacy, ReadOptions, read, read_html, read_text};

/// Sentences in Unicode, by language. Our own, and as full of letters beyond ASCII as each language gets.
const LANGUAGES: [(&str, &[&str]); 22] = [
    (
        "vi",
        &[
            "Tổng thu ngân sách trên địa bàn đạt 5,2 tỷ đồng, bằng 61% dự toán.",
            "Có 12 hộ thoát nghèo; còn 3 thôn chưa có nhà văn hóa.",
            "Công tác quản lý đất đai được quan tâm chỉ đạo.",
            "Đàn trâu, bò ổn định; gia cầm tăng khá.",
        ],
    ),
    // Letters that Latin-1 has too: the hardest for a judge.
    (
        "vi-latin",
        &[
            "Có cá, có cà phê.",
            "Bà Hà là cán bộ xã",
            "Mít, na, chè: tám tạ",
            "và cá",
            "Quý",
            "à, thế à",
            "mía, lúa, ngô",
        ],
    ),
    ("vi-capitals", &["BÁO CÁO", "ỦY BAN NHÂN DÂN XÃ", "CÔNG TÁC XÂY DỰNG ĐẢNG", "CÁC CHỈ TIÊU", "VỀ VĂN HÓA"]),
    (
        "vi-apart",
        &["Ke\u{302}\u{301}t qua\u{309} đa\u{323}t 5 ha", "Ca\u{301}c ca\u{301} nha\u{302}n", "To\u{302}\u{309}ng số"],
    ),
    ("vi-faults", &["Ðảng bộ đƣợc công nhận", "Ðã có Ƣu điểm", "hoà, hòa, uý, úy"]),
    (
        "en",
        &[
            "The naïve résumé of a café owner: 12% of sales.",
            "Revenue was £5.2m in Q1 © 2024 Firm®.",
            "Ångström and Zoë's façade, 5 µm wide.",
        ],
    ),
    (
        "fr",
        &[
            "Les dépenses ont été élevées à l'été où «tout» coûtait cher.",
            "Où est-il né ? À Orléans, près de l'hôtel du théâtre.",
            "Maïs, blé, orge : la récolte a baissé de 3 %.",
            "Çà et là, des élèves âgés de dix à douze ans.",
        ],
    ),
    (
        "de",
        &[
            "Die größten Städte der Länder wählten früh.",
            "Öl, Gemüse und Käse kosten 12 % mehr.",
            "Für Müller und Söhne, Straße 5.",
        ],
    ),
    ("es", &["El año pasado creció más que él; ¿y qué?", "Según el señor Núñez, la inversión subió 5,2 %."]),
    ("pt", &["Não há ações em São João até à manhã.", "A informação é pública; são três milhões."]),
    ("it", &["È già lunedì: però la città è più libera.", "La qualità dell'università è così."]),
    ("da", &["På øen så vi små både, og båden gik én gang.", "Nær åen står æbletræer; få får når så højt."]),
    ("sv", &["Många små öar går under på våren.", "Både år och månad är på väg."]),
    ("is", &["Það er gott að búa við sjó og fá að lesa þér.", "Ísland á ám og fjöll."]),
    ("cs", &["Příliš žluťoučký kůň úpěl ďábelské ódy.", "Výdaje dosáhly tří miliónů korun."]),
    ("pl", &["Zażółć gęślą jaźń; wzrost o 5,2 %.", "Łódź i Kraków są większe."]),
    ("tr", &["Şişli'de üç çocuk ağaç dikti.", "Bütçe gelirleri %5 arttı; ölçü büyük."]),
    ("zh", &["今年上半年全市生产总值增长百分之五。", "第一季度，农业总产值达到12亿元。"]),
    ("ja", &["上半期の予算は12億円でした。", "コーヒーの輸出が増えた。"]),
    ("ru", &["Доходы бюджета выросли на 5,2 %.", "Посевная площадь — 120 га."]),
    (
        "code",
        &[
            "let naïve = \"é\"; // ©2024 «quoted» ¶ § 5",
            "if (a ½= b) { return µ * ±3; }",
            "<td>12,5</td><td>ß</td>",
            "x² + y³ ≥ 5·10⁻³ ÷ 2 × 7",
        ],
    ),
    ("figures", &["1\t12,5\t98,7\t±0,5", "Σ\t1.250\t640\t½", "12%\t«5»\t—", "5 µm\t7 µm\t9 µg", "20°C · 30°C · 5 m²"]),
];

/// A generator of its own, so that every run reads the same texts.
fn next(state: &mut u64) -> usize {
    *state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) as usize
}

/// Five hundred texts of one to eight lines: each of one language, or of several.
fn texts() -> Vec<String> {
    let mut state = 7;
    let mut all = Vec::new();
    while all.len() < 500 {
        let (_, sentences) = LANGUAGES[all.len() % LANGUAGES.len()];
        let mixed = all.len() % 5 == 4;
        let mut text = String::new();
        for _ in 0..next(&mut state) % 8 + 1 {
            let from = if mixed { LANGUAGES[next(&mut state) % LANGUAGES.len()].1 } else { sentences };
            text.push_str(from[next(&mut state) % from.len()]);
            text.push_str(if next(&mut state).is_multiple_of(6) { "\n\n" } else { "\n" });
        }
        all.push(text);
    }
    all
}

#[test]
fn of_five_hundred_unicode_texts_none_is_converted() {
    for text in texts() {
        let pasted = read_text(&text, &ReadOptions::default());
        assert!(pasted.passages.is_empty(), "{:?} of {text:?}", pasted.passages);
        assert_eq!(pasted.text, text);
        let file = read(text.as_bytes(), "a.txt", &ReadOptions::default()).unwrap();
        assert!(
            file.passages.is_empty() && (file.text == text || file.format == solieu::file::Format::Html),
            "{text:?}"
        );
    }
}

#[test]
fn a_font_does_not_convert_unicode() {
    for (language, sentences) in LANGUAGES.iter().filter(|(language, _)| language.starts_with("vi")) {
        // One short word of Latin-1 letters could be either; the font decides it.
        let sentences = sentences.iter().filter(|text| text.chars().any(|c| c > '\u{FF}'));
        for (font, sentence) in sentences.flat_map(|text| [".VnTime", "VNI-Times", ".VnTimeH"].map(|font| (font, text)))
        {
            let html = format!("<p><font face=\"{font}\">{sentence}</font></p>");
            let document = read_html(&html, &ReadOptions::default());
            assert!(document.passages.is_empty(), "{language}: {:?}", document.passages);
        }
    }
}

/// Paragraphs of the ten documents; capitals with a tone stand in words of capitals only, for which TCVN3 has a font.
const PARAGRAPHS: [&str; 14] = [
    "BÁO CÁO KẾT QUẢ THỰC HIỆN NHIỆM VỤ",
    "Tổng thu ngân sách trên địa bàn đạt 5.240 triệu đồng, bằng 61,5% dự toán năm.",
    "Diện tích gieo trồng 118,5 ha; năng suất lúa bình quân 57,2 tạ/ha, tăng 1,3 tạ/ha so với cùng kỳ.",
    "Công tác giảm nghèo được quan tâm: còn 36 hộ nghèo, chiếm 2,6%.",
    "Trường tiểu học duy trì sĩ số 412 học sinh; tỷ lệ chuyên cần trên 98%.",
    "- Đã khám chữa bệnh cho 1.204 lượt người",
    "a) Tiếp nhận 215 hồ sơ, giải quyết đúng hạn 213 hồ sơ.",
    "Dân quân tự vệ huấn luyện 3 ngày, quân số đạt 96%.",
    "Tiến độ giải ngân vốn đầu tư công còn chậm, mới đạt 41,7% kế hoạch.",
    "TT\tChỉ tiêu\tĐơn vị tính\tKế hoạch\tThực hiện",
    "1\tDiện tích lúa\tha\t120\t118,5",
    "Phấn đấu cuối năm đạt chuẩn xã nông thôn mới nâng cao.",
    "Nguyễn Văn Mẫu, chủ tịch ủy ban nhân dân xã",
    "12,5\t61,5\t98,7",
];

#[test]
fn in_ten_mixed_documents_each_paragraph_is_right() {
    let mut state = 3;
    let mut converted = 0;
    for document in 0..10 {
        let (mut text, mut want) = (String::new(), String::new());
        let mut encodings = Vec::new();
        for at in 0..16 {
            let paragraph = PARAGRAPHS[(next(&mut state) + at) % PARAGRAPHS.len()];
            let encoding = match (document + next(&mut state)) % 5 {
                0 => None,
                1 => Some(Legacy::DoubleUtf8),
                2 => Some(Legacy::Vni),
                3 => Some(Legacy::Tcvn3),
                _ => Some([Legacy::Tcvn3, Legacy::Vni][document % 2]),
            };
            let foreign = LANGUAGES[5 + next(&mut state) % 15].1[0];
            let (paragraph, encoding) = if at % 7 == 6 { (foreign, None) } else { (paragraph, encoding) };
            let written = encoding.map_or(paragraph.to_owned(), |encoding| encoding.write(paragraph));
            encodings.push(encoding.filter(|_| !paragraph.is_ascii()));
            text.push_str(&written);
            text.push('\n');
            want.push_str(paragraph);
            want.push('\n');
        }
        let read = read_text(&text, &ReadOptions::default());
        for ((now, want), encoding) in read.text.lines().zip(want.lines()).zip(&encodings) {
            assert_eq!(now, want, "document {document}, {encoding:?}");
        }
        assert_eq!(read.passages.iter().map(|one| one.lines).sum::<usize>(), encodings.iter().flatten().count());
        converted += read.passages.len();
        for passage in &read.passages {
            assert_eq!(read.text[passage.text.clone()].lines().next(), passage.after.first().map(String::as_str));
            assert_eq!(
                read.source()[passage.source.clone()].lines().next(),
                passage.before.first().map(String::as_str)
            );
            assert_eq!(read.origin(passage.text.clone()), passage.source);
        }
    }
    assert!(converted > 40, "{converted}");
}

#[test]
fn capitals_come_from_the_font_of_capitals() {
    let small = "đảng bộ xã ỷ quyết tâm ở ẩn ưu ổi ăn ớ".to_owned();
    let html = format!("<p style=\"font-family:.VnTimeH\">{}</p>", Legacy::Tcvn3.write(&small));
    assert_eq!(read_html(&html, &ReadOptions::default()).text.trim_end(), small.to_uppercase());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    /// Whatever the text, places lead back to it in order, and what is not converted is what it was.
    #[test]
    fn places_never_leave_the_source(text in "[a-zà-ỹ ©®¸µ¶·¹¨«¬\u{AD}Ãáº»Ä\u{F0B8}\n\t<>&0-9]{0,80}", choice in 0..4usize) {
        let encoding = [Encoding::Auto, Encoding::Unicode, Encoding::Tcvn3, Encoding::Vni][choice];
        let document = read_text(&text, &ReadOptions { encoding });
        prop_assert_eq!(document.source(), &text);
        prop_assert_eq!(document.text.lines().count(), text.lines().count());
        let mut last = 0;
        for (at, c) in document.text.char_indices() {
            let origin = document.origin(at..at + c.len_utf8());
            prop_assert_eq!(origin.start, last);
            prop_assert!(text.get(origin.clone()).is_some(), "{:?} of {:?}", origin, text);
            last = origin.end;
        }
        prop_assert_eq!(last, text.len());
        if document.passages.is_empty() {
            prop_assert_eq!(&document.text, &text);
        }
    }

    /// A text that was converted is Unicode: read again, it stays as it is.
    #[test]
    fn what_was_converted_is_never_converted_again(picks in prop::collection::vec((0..PARAGRAPHS.len(), 0..3usize), 1..12)) {
        let line = |&(at, encoding): &(usize, usize)| [Legacy::Tcvn3, Legacy::Vni, Legacy::DoubleUtf8][encoding].write(PARAGRAPHS[at]) + "\n";
        let text: String = picks.iter().map(line).collect();
        let once = read_text(&text, &ReadOptions::default()).text;
        let twice = read_text(&once, &ReadOptions::default());
        // What stayed behind for want of evidence may find it, but nothing that is right is touched.
        for (before, after) in once.lines().zip(twice.text.lines()) {
            if PARAGRAPHS.contains(&before) {
                prop_assert_eq!(before, after);
            }
        }
    }
}
