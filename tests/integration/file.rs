//! Files of other programs, from their bytes to the figures.

use solieu::file::{Document, Encoding, FileError, Format, ReadOptions, read, read_html, read_text};
use solieu::{Options, extract};
use std::path::Path;

fn fixture(name: &str) -> Result<Document, FileError> {
    let bytes = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/file").join(name)).unwrap();
    read(&bytes, name, &ReadOptions::default())
}

fn plain(bytes: &[u8]) -> String {
    read(bytes, "a.txt", &ReadOptions::default()).unwrap().text
}

/// What every Word file of the folder says, whichever program wrote it.
const REPORT: &str = "\
ỦY BAN NHÂN DÂN
XÃ SUỐI MÂY
Số: 45/BC-UBND
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Suối Mây, ngày 20 tháng 6 năm 2024
BÁO CÁO
Kết quả phát triển kinh tế - xã hội 6 tháng đầu năm 2024
I. KẾT QUẢ ĐẠT ĐƯỢC
1. Nông nghiệp
a) Trồng trọt: diện tích lúa 118,5 ha, đạt 98,7% kế hoạch; rau trong nhà lưới 2.400 m2.
b) Chăn nuôi: đàn trâu 312 con, đàn bò 1.045 con.
2. Tài chính
Thu ngân sách 4.120 triệu đồng
bằng 61,5% dự toán, tăng 8,2% so với cùng kỳ.
Giải ngân đạt 2.530 triệu đồng.
Khung chữ: 36 hộ nghèo được hỗ trợ nhà ở.
Bảng 1. Một số chỉ tiêu chủ yếu
TT\tChỉ tiêu\tĐVT\tNăm 2024\t\tSo sánh (%)
\t\t\tKế hoạch\tThực hiện 6 tháng\t
1\tDiện tích lúa\tha\t120\t118,5\t98,7
2\tSản lượng lương thực\ttấn\t1.250\t640\t51,2
3\tThu ngân sách\ttriệu đồng\t6.700\t4.120\t61,5
II. HẠN CHẾ
• Tiến độ giải ngân còn chậm.
• Công tác chuyển đổi số chưa đồng đều.
Số điện thoại: 0900-000\thết.
";

#[test]
fn word_files_of_three_programs_say_the_same() {
    for name in ["python-docx.docx", "libreoffice.docx", "libreoffice-doc.docx"] {
        let document = fixture(name).unwrap();
        assert_eq!(document.text, REPORT, "{name}");
        assert_eq!(document.format, Format::Docx);
        assert!(document.passages.is_empty());
    }
}

#[test]
fn a_file_of_libreoffice_itself_says_the_same() {
    let document = fixture("libreoffice.odt").unwrap();
    assert_eq!(document.format, Format::Odt);
    assert_eq!(document.text, REPORT.replace("0900-000", "0900‑000"));
}

#[test]
fn a_page_of_libreoffice_says_the_same() {
    let document = fixture("libreoffice.html").unwrap();
    assert_eq!(document.format, Format::Html);
    // HTML has no brackets behind the letters of a list, a tab is a blank in it, and LibreOffice keeps what was deleted.
    let want = REPORT.replace("a) ", "a. ").replace("b) ", "b. ").replace("0900-000\t", "0900‑000 ");
    let want = want.replace("dự toán,", "dự toán777 số đã xóa,");
    assert_eq!(document.text, want);
}

#[test]
fn a_table_of_word_becomes_indicators() {
    let text = fixture("libreoffice-doc.docx").unwrap().text;
    let report = extract(&text, &Options::default());
    let row = report.indicators.iter().rfind(|one| one.name == "Sản lượng lương thực").unwrap();
    let shown = |span: &solieu::report::Span| &text[span.start..span.end];
    assert_eq!(row.value.as_ref().map(|one| shown(&one.span)), Some("640"));
    assert_eq!(row.plan.as_ref().map(|one| shown(&one.span)), Some("1.250"));
    assert_eq!(row.rates.first().map(|one| shown(&one.span)), Some("51,2"));
    assert_eq!(report.report.organization.map(|one| one.name), Some("ỦY BAN NHÂN DÂN XÃ SUỐI MÂY".into()));
}

#[test]
fn what_is_no_report_says_what_it_is() {
    let check = |name: &str, want: FileError| assert_eq!(fixture(name).err(), Some(want), "{name}");
    check("libreoffice.doc", FileError::OldWord);
    check("libreoffice.rtf", FileError::RichText);
    check("libreoffice.pdf", FileError::Pdf);
    let check = |bytes: &[u8], name: &str, want: FileError| {
        assert_eq!(read(bytes, name, &ReadOptions::default()).err(), Some(want), "{name}");
    };
    check(b"", "a.txt", FileError::Empty);
    check(b" \r\n\t", "a.txt", FileError::Empty);
    check(b"\x89PNG\r\n\x1A\n....", "bao-cao.docx", FileError::Image);
    check(b"\xFF\xD8\xFF\xE0....", "a.jpg", FileError::Image);
    check(b"%PDF-1.4 /Image /Subtype", "a.pdf", FileError::ScannedPdf);
    check(b"Rar!\x1A\x07", "a.rar", FileError::Archive);
    check(b"PK\x03\x04 and no more", "a.docx", FileError::Broken);
    check(b"\x00\x01\x02\x03\x04\x05\x06\x07\xFF", "a.docx", FileError::Broken);
    check(b"Thu\x00 5 ha", "a.txt", FileError::NotText);
    check(b"<html><body><img src=x></body></html>", "a.html", FileError::NoText);
}

#[test]
fn each_reason_has_its_code_and_its_sentences() {
    let codes: std::collections::BTreeSet<&str> = FileError::ALL.iter().map(|one| one.code()).collect();
    assert_eq!(codes.len(), FileError::ALL.len());
    for error in FileError::ALL {
        assert!(error.code().starts_with("file."));
        for sentence in [error.vi(), error.en()] {
            assert!(sentence.len() > 15 && !sentence.ends_with('.') && !sentence.contains('\n'), "{sentence}");
        }
    }
}

#[test]
fn text_is_read_in_every_encoding_it_was_saved_in() {
    let text = "Thu ngân sách đạt 5,2 tỷ đồng\n";
    assert_eq!(plain(text.as_bytes()), text);
    assert_eq!(plain(&[b"\xEF\xBB\xBF", text.as_bytes()].concat()), text);
    let little: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
    assert_eq!(plain(&[b"\xFF\xFE".as_slice(), &little].concat()), text);
    assert_eq!(plain(&[b"\xFE\xFF".as_slice(), &big].concat()), text);
    assert_eq!(plain(&little), text);
    assert_eq!(plain(&big), text);
    // Windows-1258 writes tones as letters of their own.
    let saved = b"Thu ng\xE2n sa\xECch \xF0a\xF2t 5,2 ty\xD2 \xF0\xF4\xCCng\n";
    assert_eq!(plain(saved), text);
    assert_eq!(plain(b"Thu ng\xA9n s\xB8ch \xAE\xB9t 5,2 t\xFB \xAE\xE5ng\n"), text);
    assert_eq!(plain(b"Thu ng\x61\xE2n sa\xF9ch \xF1a\xEFt 5,2 ty\xFB \xF1o\xE0ng\n"), text);
    assert_eq!(plain("a\rb\rc".as_bytes()), "a\nb\nc");
    assert_eq!(plain("a\r\nb\r\n".as_bytes()), "a\r\nb\r\n");
}

#[test]
fn rich_text_keeps_its_tables_lists_and_digits() {
    let check = |html: &str, want: &str| {
        assert_eq!(read_html(html, &ReadOptions::default()).text, want, "{html}");
    };
    check("<p>Một <b>đoạn</b>\n văn&nbsp;&amp; 5&#160;ha</p><p>Hai", "Một đoạn văn\u{A0}& 5\u{A0}ha\nHai\n");
    check("2.400 m<sup>2</sup>, CO<sub>2</sub>", "2.400 m2, CO2\n");
    check("a<br>b<br/>c<div>d</div>e", "a\nb\nc\nd\ne\n");
    check(
        "<ol start=3 type=I><li>Một<ol type=a><li>Hai<li>Ba</ol><li value=7>Bốn</ol>",
        "III. Một\na. Hai\nb. Ba\nVII. Bốn\n",
    );
    check("<ul><li>Một</li><li>Hai</li></ul>", "• Một\n• Hai\n");
    check(
        "<p class=MsoListParagraph><!--[if !supportLists]--><span style='mso-list:Ignore'>1.<span style='font:7.0pt \
         \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span><!--[endif]-->Nông nghiệp<o:p></o:p></p>",
        "1. Nông nghiệp\n",
    );
    check(
        "<p><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>Một</p><p>a<span style='mso-tab-count:1'>   \
         </span>b",
        "• Một\na\tb\n",
    );
    let table = "<table><thead><tr><th rowspan=2>TT<th rowspan=2>Chỉ tiêu<th colspan=2>Năm</tr><tr><th>2023<th>2024</thead>\
        <tr><td>1</td><td><p>Lúa</p><p>vụ xuân</p></td><td>5</td><td>6</td></tr></table>sau";
    check(table, "TT\tChỉ tiêu\tNăm\t\n\t\t2023\t2024\n1\tLúa vụ xuân\t5\t6\nsau\n");
    check("<head><title>x</title><style>p{}</style></head><body><script>1<2</script>a</body>", "a\n");
    check("<p style='display:none'>1</p><p hidden>2</p><p>3<span style=\"visibility: hidden\">4</span></p>", "3\n");
    check("Version:0.9\r\nStartHTML:10\r\n<html><body><!--StartFragment--><p>5 ha</p><!--EndFragment-->", "5 ha\n");
    check("<pre>a  b\n c</pre>", "a  b\n c\n");
    check("<table><tr><td><table><tr><td>a<td>b<td>c<tr><td>1<td>2<td>3</table></table>", "a\tb\tc\n1\t2\t3\n");
    check("đồng<sup class=MsoFootnoteReference>1</sup>", "đồng\n");
    check("1 &lt; 2 <script>", "1 < 2\n");
}

#[test]
fn fonts_tell_the_encoding_where_letters_do_not() {
    let html = "<p style='font-family:\".VnTimeH\"'>®¶ng bé</p><p><font face='VNI-Times'>coù</font> Times</p>";
    let document = read_html(html, &ReadOptions::default());
    assert_eq!(document.text, "ĐẢNG BỘ\ncó Times\n");
    assert_eq!(document.passages.len(), 2);
}

#[test]
fn a_choice_overrules_the_judgement() {
    let text = "C¸c Tæng kÕt\n";
    let read = |encoding| read_text(text, &ReadOptions { encoding }).text;
    assert_eq!(read(Encoding::Tcvn3), "Các Tổng kết\n");
    assert_eq!(read(Encoding::Unicode), text);
    let good = "Đạt kết quả tốt\n";
    assert_eq!(read_text(good, &ReadOptions { encoding: Encoding::Vni }).text, good);
}

#[test]
fn places_lead_back_to_what_was_there() {
    let text = "Tỷ lệ\nKeát quaû thöïc hieän keá hoaïch ñaït 12,5 ha\n\u{1F600} Thu ngaân saùch taêng khaù, ñaït 5%\n";
    let source = &text["Tỷ lệ\n".len()..];
    let document = read_text(source, &ReadOptions::default());
    for word in ["12,5 ha", "quả", "5%", "đạt", "\u{1F600}"] {
        let at = document.text.rfind(word).unwrap();
        let origin = document.origin(at..at + word.len());
        let again = read_text(&document.source()[origin], &ReadOptions { encoding: Encoding::Vni }).text;
        assert_eq!(again, word);
    }
}
