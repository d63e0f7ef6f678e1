//! Files that nobody means: each gives its text or its sentence, in bounded time and memory. None may panic.

use proptest::prelude::*;
use solieu::file::{Document, Encoding, FileError, Format, ReadOptions, read, read_html};
use std::io::{Cursor, Write};
use std::path::Path;
use zip::write::{SimpleFileOptions, ZipWriter};

const RELATIONS: &str =
    r#"<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>"#;
const WORD: &str = r#"<w:document xmlns:w="w"><w:body>"#;

fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// A Word file whose body is `body`.
fn word(body: &str) -> Vec<u8> {
    let document = format!("{WORD}{body}</w:body></w:document>");
    package(&[("_rels/.rels", RELATIONS.as_bytes()), ("word/document.xml", document.as_bytes())])
}

fn open(bytes: &[u8], name: &str) -> Result<Document, FileError> {
    read(bytes, name, &ReadOptions::default())
}

fn refused(bytes: &[u8], name: &str, want: FileError) {
    assert_eq!(open(bytes, name).map(|one| one.text.len()).err(), Some(want), "{name}");
}

fn said(bytes: &[u8], want: &str) {
    assert_eq!(open(bytes, "a.docx").map(|one| one.text), Ok(want.to_owned()));
}

const LINE: &str = "<w:p><w:r><w:t>Thu 5 ha</w:t></w:r></w:p>";

#[test]
fn bombs_are_not_unpacked() {
    let blank = " ".repeat(70 << 20);
    refused(&word(&blank), "large.docx", FileError::Excessive);
    refused(&word(&blank[..20 << 20]), "ratio.docx", FileError::Excessive);
    // A package that lies about its sizes is measured by what comes out.
    let mut lying = word(&blank[..20 << 20]);
    let size = (20u32 << 20) + (WORD.len() + "</w:body></w:document>".len()) as u32;
    let told: Vec<usize> =
        lying.windows(4).enumerate().filter(|(_, four)| *four == size.to_le_bytes()).map(|(at, _)| at).collect();
    assert!(!told.is_empty());
    for at in told {
        lying[at..at + 4].copy_from_slice(&1000u32.to_le_bytes());
    }
    assert!(matches!(open(&lying, "lying.docx").err(), Some(FileError::Excessive | FileError::Broken)));
    // Pictures are never unpacked, however large.
    let document = format!("{WORD}{LINE}</w:body></w:document>");
    let parts: [(&str, &[u8]); 3] = [
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("word/document.xml", document.as_bytes()),
        ("word/media/a.emf", blank.as_bytes()),
    ];
    said(&package(&parts), "Thu 5 ha\n");
}

#[test]
fn many_entries_and_nested_archives_are_refused() {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..6000 {
        zip.start_file(format!("word/{at}.xml"), SimpleFileOptions::default()).unwrap();
    }
    refused(&zip.finish().unwrap().into_inner(), "many.docx", FileError::Excessive);
    let inner = word(LINE);
    refused(&package(&[("a.docx", &inner), ("b.docx", &inner)]), "reports.zip", FileError::Archive);
    let mut nested = package(&[("0", b"0")]);
    for _ in 0..20 {
        nested = package(&[("n.zip", &nested)]);
    }
    refused(&nested, "a.docx", FileError::Archive);
}

#[test]
fn names_of_entries_lead_nowhere() {
    let tricks = [
        "../../../../etc/passwd",
        "/etc/passwd",
        "C:\\Windows\\win.ini",
        "word/../../../etc/passwd",
        "file:///etc/passwd",
    ];
    for target in tricks {
        let relations = RELATIONS.replace("word/document.xml", target);
        let bytes = package(&[("_rels/.rels", relations.as_bytes()), ("word/a.xml", b"<a/>")]);
        refused(&bytes, target, FileError::Broken);
        // An entry of such a name is only ever a part of the package.
        let bytes = package(&[
            (target, b"x"),
            ("_rels/.rels", RELATIONS.as_bytes()),
            ("word/document.xml", format!("{WORD}{LINE}</w:body></w:document>").as_bytes()),
        ]);
        said(&bytes, "Thu 5 ha\n");
    }
}

#[test]
fn loops_end() {
    let relations = RELATIONS.replace("word/document.xml", "_rels/.rels");
    refused(&package(&[("_rels/.rels", relations.as_bytes()), ("word/a", b"")]), "self.docx", FileError::NoText);
    let own = r#"<Relationships><Relationship Type="x/styles" Target="styles.xml"/><Relationship Type="x/numbering" Target="numbering.xml"/>
        <Relationship Type="x/footnotes" Target="notes.xml"/></Relationships>"#;
    let styles = r#"<w:styles xmlns:w="w"><w:style w:styleId="a"><w:basedOn w:val="b"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
        <w:style w:styleId="b"><w:basedOn w:val="a"/></w:style></w:styles>"#;
    let numbering = r#"<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="a"/></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>"#;
    // A note that refers to itself.
    let notes = r#"<w:footnotes xmlns:w="w"><w:footnote w:id="1"><w:p><w:r><w:t>Chú thích 7 ha</w:t><w:footnoteReference w:id="1"/></w:r></w:p></w:footnote></w:footnotes>"#;
    let body = r#"<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>Thu 5 ha</w:t><w:footnoteReference w:id="1"/></w:r></w:p>"#;
    let document = format!("{WORD}{body}{}</w:body></w:document>", body.repeat(1000));
    let bytes = package(&[
        ("_rels/.rels", RELATIONS.as_bytes()),
        ("word/_rels/document.xml.rels", own.as_bytes()),
        ("word/document.xml", document.as_bytes()),
        ("word/styles.xml", styles.as_bytes()),
        ("word/numbering.xml", numbering.as_bytes()),
        ("word/notes.xml", notes.as_bytes()),
    ]);
    let text = open(&bytes, "loop.docx").unwrap().text;
    assert_eq!((text.lines().count(), text.lines().last()), (1002, Some("Chú thích 7 ha")));
}

#[test]
fn deep_and_wide_markup_is_bounded() {
    refused(&word(&format!("{}{}", "<a>".repeat(100_000), "</a>".repeat(100_000))), "deep.docx", FileError::Excessive);
    let tables = "<w:tbl><w:tr><w:tc>".repeat(200);
    let ends = "</w:tc></w:tr></w:tbl>".repeat(200);
    refused(&word(&format!("{tables}{LINE}{ends}")), "tables.docx", FileError::Excessive);
    let (tables, ends) = ("<w:tbl><w:tr><w:tc>".repeat(50), "</w:tc></w:tr></w:tbl>".repeat(50));
    said(&word(&format!("{LINE}{tables}{LINE}{LINE}{ends}{LINE}")), &"Thu 5 ha\n".repeat(4));
    let (boxes, ends) = ("<w:p><w:r><w:txbxContent>".repeat(50), "</w:txbxContent></w:r></w:p>".repeat(50));
    assert!(open(&word(&format!("{LINE}{boxes}{LINE}{ends}")), "boxes.docx").is_ok());
    let fields = "<w:r><w:fldChar w:fldCharType='begin'/></w:r>".repeat(5000);
    said(&word(&format!("<w:p>{fields}</w:p>{LINE}")), "\nThu 5 ha\n");
    let attributes: String = (0..100_000).map(|at| format!(" a{at}=\"1\"")).collect();
    said(&word(&format!("<w:p{attributes}><w:r><w:t>x</w:t></w:r></w:p>")), "x\n");
    let bomb = r#"<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">
        <!ENTITY x SYSTEM "file:///etc/passwd">]>"#;
    let document = format!("{bomb}{WORD}<w:p><w:r><w:t>5 &c; &x; &#49;&amp;</w:t></w:r></w:p></w:body></w:document>");
    said(&package(&[("_rels/.rels", RELATIONS.as_bytes()), ("word/document.xml", document.as_bytes())]), "5   1&\n");
    said(&word("<w:p><w:r><w:t>Thu &amp; chi &lt; 5</w:t></w:r></w:p>"), "Thu & chi < 5\n");
    refused(&word("<w:p><w:r><w:t>5</w:p>"), "tags.docx", FileError::Broken);
}

#[test]
fn a_million_cells_are_read() {
    let row = format!("<w:tr>{}</w:tr>", "<w:tc><w:p><w:r><w:t>12,5</w:t></w:r></w:p></w:tc>".repeat(20));
    let bytes = word(&format!("<w:tbl>{}</w:tbl>", row.repeat(50_000)));
    let text = open(&bytes, "cells.docx").unwrap().text;
    assert_eq!((text.lines().count(), text.matches('\t').count()), (50_000, 950_000));
    let html = format!("<table>{}</table>", format!("<tr>{}", "<td>12,5".repeat(20)).repeat(50_000));
    assert_eq!(open(html.as_bytes(), "cells.html").unwrap().text, text);
    // What spans everything spans no more than a table has.
    let span = r#"<w:tr><w:tc><w:tcPr><w:gridSpan w:val="4294967295"/></w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>"#;
    assert!(open(&word(&format!("<w:tbl>{}</w:tbl>", span.repeat(2000))), "a.docx").unwrap().text.len() < 2000 * 80);
    let html = format!("<table>{}", "<tr><td colspan=99999999 rowspan=99999999>1".repeat(2000));
    assert!(read_html(&html, &ReadOptions::default()).text.len() < 2000 * 200);
}

#[test]
fn pages_that_nest_without_end_are_read() {
    let check = |html: String, want: &str| {
        let text = read_html(&html, &ReadOptions::default()).text;
        assert!(text.contains(want) && text.len() < html.len() * 4 + 100, "{} of {}", text.len(), html.len());
    };
    for open in [
        "<div>",
        "<table>",
        "<table><tr><td>",
        "<ul><li>",
        "<li>",
        "<p>",
        "<b>",
        "<td>",
        "<tr>",
        "<svg>",
        "<o:p>",
        "</p>",
        "<!--",
        "<![CDATA[",
    ] {
        // What hides its content hides it to the end.
        let want = if matches!(open, "<svg>" | "<!--" | "<![CDATA[") { "" } else { "5 ha" };
        check(format!("{}5 ha", open.repeat(100_000)), want);
    }
    check(format!("<p {}>5 ha", "a=1 ".repeat(200_000)), "5 ha");
    check(format!("<p style=\"{}\">5 ha", "a:b;".repeat(200_000)), "5 ha");
    check(format!("{}5 ha", "&amp".repeat(200_000)), "5 ha");
}

#[test]
fn a_file_cut_off_anywhere_has_one_sentence() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/file");
    for name in ["libreoffice.docx", "libreoffice.odt"] {
        let bytes = std::fs::read(folder.join(name)).unwrap();
        for cut in (8..bytes.len() - 1).step_by(97) {
            assert!(open(&bytes[..cut], name).is_err(), "{name} cut at {cut}");
        }
        // A byte that fell over somewhere: text, or a sentence.
        for at in (0..bytes.len()).step_by(53) {
            let mut broken = bytes.clone();
            broken[at] ^= 0x55;
            let _ = open(&broken, name);
        }
    }
}

#[test]
fn content_counts_before_the_name() {
    assert_eq!(open(&word(LINE), "report.txt").map(|one| one.format), Ok(Format::Docx));
    assert_eq!(open(b"<html><body><p>5 ha</body></html>", "report.doc").map(|one| one.format), Ok(Format::Html));
    assert_eq!(open("Thu 5 ha, kế hoạch".as_bytes(), "report.docx").map(|one| one.format), Ok(Format::Text));
    refused(b"%PDF-1.7 /Font", "report.docx", FileError::Pdf);
    refused(b"{\\rtf1\\ansi 5 ha}", "report.doc", FileError::RichText);
    refused(&package(&[("xl/workbook.xml", b"<a/>"), ("[Content_Types].xml", b"<a/>")]), "a.docx", FileError::Workbook);
    refused(&package(&[("ppt/a.xml", b"<a/>"), ("[Content_Types].xml", b"<a/>")]), "a.docx", FileError::Slides);
    let compound = |stream: &str| {
        let wide: Vec<u8> = stream.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".as_slice(), &[0; 504], &wide].concat()
    };
    refused(&compound("EncryptedPackage"), "secret.docx", FileError::Password);
    refused(&compound("WordDocument"), "old.docx", FileError::OldWord);
    refused(&compound("Workbook"), "old.doc", FileError::OldOffice);
    // The bit that says that a part is encrypted, in both of its headers.
    let mut locked = word(LINE);
    for (sign, ahead) in [(b"PK\x03\x04", 6), (b"PK\x01\x02", 8)] {
        let starts: Vec<usize> =
            locked.windows(4).enumerate().filter(|(_, four)| four == sign).map(|(at, _)| at).collect();
        starts.iter().for_each(|at| locked[at + ahead] |= 1);
    }
    refused(&locked, "locked.docx", FileError::Password);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_give_text_or_a_reason(bytes in prop::collection::vec(any::<u8>(), 0..400), choice in 0..4usize) {
        let encoding = [Encoding::Auto, Encoding::Unicode, Encoding::Tcvn3, Encoding::Vni][choice];
        for name in ["a.txt", "a.html", "a.docx"] {
            if let Ok(document) = read(&bytes, name, &ReadOptions { encoding }) {
                prop_assert_eq!(document.origin(0..document.text.len()), 0..document.source().len());
            }
        }
    }

    #[test]
    fn any_soup_of_tags_gives_text(picks in prop::collection::vec(0..24usize, 0..60)) {
        const SOUP: [&str; 24] = [
            "<table>", "</table>", "<tr>", "</tr>", "<td rowspan=3>", "<td colspan=2>", "</td>", "<ol type=a>", "<ul>", "</ol>", "<li>",
            "<p>", "</p>", "<div hidden>", "</div>", "<br>", "<pre>", "<script>", "</script>", " a ", "5&nbsp;ha", "<!--", "-->", "<span style='mso-list:Ignore'>",
        ];
        let html: String = picks.iter().map(|&at| SOUP[at]).collect();
        let document = read_html(&html, &ReadOptions::default());
        prop_assert!(document.text.len() <= html.len() * 8);
    }

    #[test]
    fn any_soup_of_word_gives_text_or_a_reason(picks in prop::collection::vec(0..18usize, 0..60)) {
        const SOUP: [&str; 18] = [
            "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:t>5 ha</w:t>", "<w:tbl>", "</w:tbl>", "<w:tr>", "</w:tr>", "<w:tc>", "</w:tc>",
            "<w:txbxContent>", "</w:txbxContent>", "<w:fldChar w:fldCharType='begin'/>", "<w:del>", "</w:del>", "<w:vMerge/>", "<w:footnote>",
        ];
        let _ = open(&word(&picks.iter().map(|&at| SOUP[at]).collect::<String>()), "a.docx");
    }
}
